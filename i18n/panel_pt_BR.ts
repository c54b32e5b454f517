<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>De 5 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Logout automático</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Tentativas restantes: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>As duas entradas não são iguais.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Esta senha não é válida. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, a unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>A senha foi alterada.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>ou acesse</translation>
    </message>
</context>
<context>
    <name>CodeSteps</name>
    <message>
        <source>%1. </source>
        <comment>the number of a step</comment>
        <translation>%1. </translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Escaneie o código QR ou acesse %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Escaneie o código QR com o telefone</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Verifique se o telefone mostra o mesmo código</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Faça login como %1 e autorize</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>expira em %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. A máquina continua tentando.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demonstração: faça login como %1 com a senha %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Um erro no telefone?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Copiar configurações de…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Obter token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Obter token de novo</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Para o suporte</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Autenticação OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Configurações (administrador)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Status do token</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testar todas as conexões</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>esta conta</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>este provedor</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>A máquina foi redefinida. Revogue também a permissão no provedor: faça login no site com a conta e remova esta máquina da lista de aplicativos com acesso.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Esta máquina não tem teclado na tela. Conecte um teclado para alterar as configurações.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>A máquina não está na rede</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>O relógio foi alterado</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Verifique o cabo de rede e as configurações de rede da máquina. O painel continua sozinho quando a conexão voltar.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Agora ele indica %1. Se isso estiver errado, ajuste a data e a hora da máquina: tokens e certificados só valem com a hora certa.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Ele indica %1. Ajuste a data e a hora da máquina: tokens e certificados só valem com a hora certa.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Os tokens não foram perdidos. O responsável pela máquina desbloqueia o chaveiro; depois, o painel continua sozinho.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>As alterações e os novos tokens não podem ser salvos até que haja espaço de novo. Nada se perdeu. O responsável pela máquina precisa liberar espaço.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>As alterações e os novos tokens não podem ser salvos. Nada se perdeu. O responsável pela máquina precisa permitir a gravação na pasta das configurações: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>A máquina continua tentando sozinha, mas até lá o e-mail pode atrasar. Teste a conexão para ver qual é o obstáculo.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>O relógio está certo</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Todas as configurações são iguais.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Copiar também a senha</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Copiar de %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 recebe as mesmas configurações que %1, inclusive a senha. O token não é copiado.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 recebe as mesmas configurações que %1. O token e a senha não são copiados.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Copiar as configurações?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>As configurações foram copiadas.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>O login foi feito como %1, mas as configurações da máquina indicam %2. Mantenha-o somente se a máquina deve enviar e receber e-mail como %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Não manter</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Manter e alterar as configurações</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demonstração: a página do telefone</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · senha %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrador no painel · senha %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Excluir o token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>O token pertence a %1 (%2). Depois da alteração, será preciso obter um novo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Esta alteração exclui o token</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>No logout do painel, um campo tinha sido limpo e não foi salvo.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>No logout do painel, isto tinha sido digitado e não foi salvo: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Há dados não salvos</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 recusou o token para %1, provavelmente porque ele não foi usado por muito tempo. Obtenha o token de novo.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 não aceita mais o token para %1, provavelmente porque alguém revogou a permissão. Obtenha o token de novo.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 exige um novo login como %1. Obtenha o token de novo.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>A máquina está configurada para %1, mas o login foi feito com outra conta. Obtenha o token de novo e faça login como %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 não aceita mais o token para %1, sem informar o motivo. Obtenha o token de novo.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>O servidor de e-mail conhece o token, mas não para a caixa de correio (%1). Digite a conta usada no telefone; uma caixa de correio compartilhada vai no endereço do remetente.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nada foi alterado. Peça um novo código e autorize o acesso no telefone.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>A aprovação não chegou a tempo. Peça um novo código quando o telefone estiver à mão.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nada foi alterado. Peça um novo código para continuar.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Alguém pediu um token para as mesmas configurações, aqui ou em outro lugar. Use o código mais recente.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>A máquina não conseguiu acessar %1. Verifique o cabo de rede e as configurações de rede.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Acesse as configurações e preencha o que falta.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 pede um segredo que esta máquina não tem. Quem registrou o ID do cliente lá deve ativar “Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>O token não foi perdido. O responsável pela máquina desbloqueia o chaveiro; depois, tente de novo.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>A máquina não tem permissão para fazer login. Obtenha primeiro um token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certificados e tokens só valem com a hora certa. Ajuste a data e a hora da máquina.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Nenhum endereço foi encontrado para o nome do servidor. Verifique o nome e as configurações de rede.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Ninguém responde nesta porta ou um firewall a bloqueia. Verifique o servidor e o número da porta.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>A resposta não chegou a tempo. Verifique a rede, o servidor e o número da porta.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>O servidor encerrou a conexão. Teste de novo; se continuar, verifique as configurações.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>A máquina e o servidor não chegaram a um acordo. Verifique o número da porta e o SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Um token nunca é enviado sem criptografia. Verifique o número da porta e o SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>O servidor pede um tempo de espera. Teste de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>O servidor de e-mail não oferece o tipo de login escolhido. Verifique o servidor ou consulte o gestor das contas de e-mail.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>O servidor de e-mail não aceitou o login como %1. Verifique o nome de usuário, a senha e o servidor.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>O servidor de e-mail só aceita OAuth 2.0 (%1). Escolha-o como método de autenticação e obtenha um token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>O login deu certo, mas a caixa de correio (%1) não pode ser lida por POP3. O gestor das contas de e-mail pode ativar a leitura.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 enviou demais por enquanto ou a caixa de correio está cheia. Tente de novo em algumas horas; o gestor das contas de e-mail pode aumentar o limite.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Um token emitido por %1 só é enviado aos servidores do próprio provedor. Verifique o nome do servidor.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>O caminho até %1 passa por um proxy que não responde. Verifique a rede, o servidor e o número da porta do proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>O caminho até %1 passa por um proxy que pede nome de usuário e senha. Verifique ambos.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>O caminho até %1 passa por um proxy que não permite o acesso. O gestor do proxy precisa deixar esta máquina passar.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>O proxy provavelmente abre a criptografia, por isso nada foi enviado a %1. O gestor do proxy precisa abrir uma exceção para este provedor.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Volte às configurações e verifique o valor.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>A definição dele foi removida desta máquina. Escolha um provedor de novo.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 pede um segredo do cliente além do ID do cliente. Digite-o em “Configurar o provedor”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>A senha usada por %1 provavelmente foi alterada e, nesse caso, %2 anula todos os tokens. Obtenha o token de novo e faça login com a nova senha.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Uma regra da organização bloqueia %1 nesta máquina. O gestor das contas de e-mail precisa autorizar o acesso; depois, obtenha o token de novo.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 não está disponível (%2): conta fechada, bloqueada ou excluída. O gestor das contas de e-mail pode abri-la; depois, obtenha o token de novo.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 concedeu um token para %1, mas o servidor de e-mail não o aceita. Obtenha o token de novo. Se ele for recusado outra vez, verifique o nome do servidor.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>A organização não permite o login com um código como %1. O gestor das contas de e-mail precisa autorizar o acesso (device code flow); depois, tente de novo.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 não conhece o ID do cliente definido nesta máquina ou não permite que ele faça login com um código. Compare-o com o registro feito lá.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 limita a validade dos segredos do cliente. Quem registrou o ID do cliente lá cria um novo; depois, digite-o em “Configurar o provedor”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 não encontra a conta ou o ID do cliente no locatário definido nesta máquina. Corrija o locatário em “Configurar o provedor”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Um administrador da organização precisa aprovar esta máquina uma vez (%1). A página para isso está em “O que é preciso fazer”; depois, tente de novo.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 concedeu um token, mas sem a permissão para usar o e-mail. Quem registrou o ID do cliente adiciona as permissões listadas em “O que é preciso fazer”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Sem um chaveiro, nenhum token pode ser guardado com segurança. O responsável pela máquina precisa criar um: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>O provedor aceitou, mas a máquina não conseguiu salvar o token. Tente de novo. Se continuar, o responsável pela máquina precisa verificar: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>O servidor não conseguiu provar sua identidade, por isso nada foi enviado a ele. Verifique o nome do servidor e o relógio da máquina. Se a organização tiver certificados próprios, o responsável pela máquina os instala nela.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 não permite que a caixa de correio %1 envie por SMTP. O gestor das contas de e-mail pode ativar o envio; depois, teste de novo.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 não pode enviar com este endereço do remetente. Altere o endereço do remetente para %1 ou peça a inclusão do direito de enviar como ele (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Ele foi deixado como está. Remova-o primeiro, se outro for ocupar o lugar dele.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>O erro no arquivo dele está indicado em “Administrador”, “Provedores”. Ele pode ser removido lá.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>O que ele informa sobre si não está completo ou não é dele. Quem o gerencia precisa corrigir isso.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Conecte o pen drive de novo e repita a busca.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Ele está cheio, com defeito ou protegido contra gravação. Use outro.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>O responsável pela máquina precisa corrigi-la: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Uma alteração exclui o token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Não é possível gravar na pasta das configurações. Nada foi alterado e nada se perdeu.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nada foi alterado e nada se perdeu. O responsável pela máquina precisa liberar espaço.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>O arquivo foi deixado como está. O responsável pela máquina pode repará-lo ou recomeçar do zero: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Elas foram deixadas como estão. Instale de novo a versão mais recente.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Ela foi deixada como está. O responsável pela máquina encontra a solução com: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Outro trabalho o está renovando ou alterando. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Somente o administrador da máquina pode fazer isso. Faça login e tente de novo.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Digite-a de novo. O responsável pela máquina pode definir uma nova: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Aguarde o tempo passar e digite a senha de novo.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Só pode haver um painel por vez.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Isso foi anotado no log da máquina. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>O token anterior ainda funciona.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detalhe técnico: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>A renovação do token falhou. Exclua o token e obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>O token expirou por falta de uso</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>A permissão terminou</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>A senha foi alterada</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>A organização bloqueia o acesso</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>O provedor exige um novo login</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>A conta não está disponível</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>O login foi feito com outra conta</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>O servidor de e-mail recusa o token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>O provedor recusa o token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>O token não corresponde à caixa de correio</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>A solicitação foi recusada no telefone</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>O código expirou</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>O código foi cancelado</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Um código mais recente o substituiu</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>A organização bloqueia o login</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Sem conexão com o provedor</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Falta uma configuração</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>O provedor não aceita o ID do cliente</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>O ID do cliente não permite login com um código</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>O segredo do cliente não é mais válido</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>O locatário não corresponde à conta</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>A organização precisa aprovar primeiro</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta uma permissão</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Não foi possível guardar o token</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Ainda não há token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>O relógio não está certo</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>O servidor é desconhecido</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>O servidor recusa a conexão</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>A criptografia falhou</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>O servidor não oferece criptografia</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>O certificado não é válido</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>O servidor não oferece este login</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>O login foi recusado</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>O envio está desativado para a conta</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>O servidor não aceita mais senhas</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>O endereço do remetente foi recusado</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Não foi possível abrir a caixa de correio</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>O servidor não é do provedor</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>A caixa de correio atingiu um limite</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>O servidor está ocupado</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Não é possível acessar o proxy</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>O proxy recusa o login</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>O proxy não deixa a máquina passar</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>O certificado não é do provedor</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>O valor não pode ser usado</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>O provedor não é mais conhecido</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Este provedor já existe</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>A definição do provedor não pode ser usada</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>A descrição que o provedor faz de si não pode ser usada</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo não está mais lá</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>O pen drive não está mais lá</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>O pen drive não aceita arquivos</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>A configuração da máquina está errada</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>O token depende desta configuração</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Não é possível salvar nada</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>O armazenamento está cheio</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>As configurações salvas estão danificadas</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>As configurações salvas são de uma versão mais recente</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>A entrada do chaveiro pertence a outra instalação</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>O token está em uso neste momento</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>A senha está errada</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Muitas senhas erradas</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>O painel já está em execução</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ocorreu um erro inesperado</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>Servidor POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Servidor primário</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Número da porta</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Intervalo de verificação</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Nome do remetente</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Endereço do remetente</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Ativar SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Método de autenticação</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Tipo de criptografia</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nome de usuário e senha</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Todas as semanas</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>O servidor aceita e-mail desta máquina sem login.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Muitos provedores não aceitam mais este método.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>A máquina recebe a própria permissão, e nenhuma senha é guardada aqui.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS desde o início nas portas 465 e 995; nas demais, STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>A conexão começa sem criptografia e depois é criptografada, como na porta 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>A conexão é criptografada antes da primeira palavra, como na porta 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Um número de %1 a %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Um nome de host ou um endereço IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Um só endereço de e-mail, por exemplo scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>A caixa de correio que faz login, por exemplo scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>No máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Guardada no chaveiro da máquina e nunca mais mostrada.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>No máximo %1 caracteres, sem dois-pontos.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>No máximo %1 endereços de e-mail, por exemplo scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>No máximo %1 hosts, por exemplo *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: o e-mail só é recebido quando alguém pede.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Um servidor de e-mail pode demorar a recusar um login.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Vazio: o que a configuração desta máquina indica.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Eles são acessados sem o proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Vazio: o proxy não pede login.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Não definida</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Não preenchido</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Escolher uma senha</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Escolher a senha de administrador</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>A máquina recebe permissão para enviar e receber e-mail como %1 (%2). Use somente o código desta tela.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>O código foi cancelado.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Enviar e-mail</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Alerta por e-mail</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Status por e-mail</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Fax pela Internet</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Impressão de e-mail</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Não usa OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>O código expira às %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Teste a conexão</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Renovado automaticamente, última vez %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Pronto: toque para obter o token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 de %2 dias sem uso</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>O que o arquivo altera</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>O arquivo ou as configurações mudaram desde que foram mostrados. Volte e toque no arquivo de novo.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Depois, será preciso obter um novo lá.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>O token será excluído em: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Tudo em %1 já está definido assim.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: does what has been shown.</extracomment>
        <translation>Aplicar e excluir o token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>As configurações foram importadas.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Mais antigos</translation>
    </message>
</context>
<context>
    <name>JournalRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a group of settings, what was done there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Change of settings</source>
        <translation>Alteração de configurações</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Alteração de provedor</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obter token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token obtido</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Código cancelado</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Renovação do token</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token inválido</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Exclusão do token</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Login como administrador</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Login bloqueado</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Logout do administrador</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Logout automático do administrador</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Alteração da senha de administrador</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Alteração do tempo até o logout automático</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail enviado</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail recebido</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Renovação semanal do token</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Verificação de novos e-mails</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Relatório de status por e-mail</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>No painel, sem login</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>A própria máquina</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Um trabalho de e-mail</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Linha de comando, usuário %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>A fonte %1 não está instalada nesta máquina.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Tente de novo em %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Logout automático em %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Continuar conectado</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Login como administrador</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demonstração: a senha é %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Esqueceu a senha? O responsável pela máquina pode definir uma nova: adgang passwd</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Adgang</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Logged out automatically</source>
        <translation>Logout automático efetuado</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Procurando arquivos…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Não há nada para importar</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Há um pen drive conectado, mas ele não contém nenhum arquivo para esta máquina.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Conecte um pen drive e aguarde um momento.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Um provedor é um arquivo que termina em .toml; as configurações são um arquivo que termina em .json. Eles ficam no próprio pen drive ou em uma das pastas dele.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Esta máquina procura em %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Um toque importa um provedor imediatamente. No caso das configurações, o painel mostra primeiro o que elas alteram.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Salvar as configurações em %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>As configurações foram salvas como %1, sem senhas nem tokens.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 foi importado.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Pen drive</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>O provedor %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>ID do cliente para %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Este provedor já existe. Remova-o primeiro em “Provedores”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Esta máquina não conhece o provedor. É preciso importar primeiro a definição dele.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Provedor %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: o token foi obtido</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: o token foi excluído em outro lugar</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: o token deixou de ser válido</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: nenhum token foi obtido</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: as configurações foram alteradas em outro lugar</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>A rede voltou</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>A conexão com o provedor voltou</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>O chaveiro está aberto de novo</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>As alterações podem ser salvas de novo</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>O relógio está certo de novo</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Sim, manter</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>O tamanho anterior volta sozinho em %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Você consegue ler e tocar nisto?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Configurações do painel</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Régua em centímetros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aparência escura</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Escurecer a tela após</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Desligar a tela após</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Tamanho do painel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 polegadas</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 polegadas</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 polegadas</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 polegadas</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Conforme o fabricante da máquina</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>A tela escurece quando ninguém toca nela durante esse tempo. O toque que a ativa não faz mais nada.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>A tela desliga quando ninguém toca nela durante esse tempo. O toque que a ativa não faz mais nada.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Encoste uma régua na linha: ela tem 5 cm quando o tamanho está certo.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Repetir nova senha</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Depois disso, as configurações e os tokens só poderão ser alterados com esta senha. O status do token e o teste de conexão continuam abertos a todos.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>“O código está errado” ou “expirou”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Um código vale somente por alguns minutos. Volte, toque em “Novo código” e use esse código.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>“Aprovação necessária” ou “É necessária a aprovação do administrador”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>A organização precisa aprovar esta máquina uma vez. Mostre isto ao gestor das contas de e-mail da organização.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>“Você não pode acessar daqui”, “bloqueado” ou “acesso negado”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Uma regra da organização bloqueia o login com um código. O gestor das contas de e-mail da organização pode abrir uma exceção.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>O login foi feito com um nome diferente de %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Faça logout no telefone, ou abra o endereço em uma janela privada, e faça login com a conta certa.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>A página não abre</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>O telefone precisa de internet; ele não precisa estar na rede da máquina.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Um erro no telefone?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 só mostra os erros no telefone. O código desta tela continua aguardando.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1.</source>
        <comment>what went wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With OAuth 2.0 the connection must be encrypted.</source>
        <translation>Com OAuth 2.0, a conexão precisa ser criptografada.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Este campo precisa ser preenchido. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Este valor não pode ser usado. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>O Microsoft 365 e os outros provedores da lista não precisam ser adicionados: basta digitar o ID do cliente deles.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>O provedor foi adicionado.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de e-mail</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>ID do cliente definido por</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Locatário definido por</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Remover o provedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>O provedor é removido desta máquina junto com o ID do cliente e o segredo do cliente dele. Os grupos que o usam precisam de outro.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>O provedor foi removido.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>O conteúdo do arquivo será perdido. Um provedor com o mesmo nome incluído no programa ou na máquina volta a existir depois.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Remover o arquivo danificado?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testando o proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>O proxy funciona</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>O proxy pode ser acessado</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Ele deixa a máquina passar até o provedor, e a criptografia é a do próprio provedor.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Nenhum provedor é usado por meio dele, por isso o caminho adiante não foi testado.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Nenhum proxy está definido aqui, por isso é usado o da configuração desta máquina: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Informe primeiro o servidor proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testar proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Para o login no provedor e a renovação de tokens. O e-mail nunca passa por ele.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>A máquina envia sozinha o seu status aos destinatários.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Configurar o provedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Emissor (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Permissões (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Como o provedor o mostra após o registro. Vazio: volta ao que a definição indica.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>O ID ou o domínio da organização, por exemplo example.com. Vazio: volta ao que a definição indica.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Guardado no chaveiro da máquina e nunca mais mostrado. Vazio: ele é removido.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Por exemplo id.example.com. A máquina pede lá todo o resto.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Pode ficar vazio: a máquina pede então o que o provedor oferece para e-mail.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluído no programa</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Configuração desta máquina</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Digitado nesta máquina</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Não definida</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Sem ID do cliente</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Sem locatário</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Sem login com código</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Não é possível obter um token antes de digitar o ID do cliente.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Não é possível obter um token antes de digitar o locatário.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Isto não é um endereço como id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Isto não pode ser um ID do cliente: no máximo 255 caracteres, sem espaços.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Isto não pode ser um locatário: um ID ou um domínio como example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Isto não pode ser um segredo do cliente: no máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Não podem ser permissões: palavras separadas por um espaço.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Ele não oferece login com um código (device authorization), de que esta máquina precisa. Quem gerencia o provedor pode ativá-lo.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Não há nenhuma descrição de um provedor neste endereço. Confira o endereço com quem gerencia o provedor.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Este emissor já está configurado com este ID do cliente.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>este emissor</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Quem gerencia %1 permite que o ID do cliente desta máquina faça login com um código (device authorization) e concede a ele estas permissões.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>A fazer uma vez em %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>O que é preciso fazer</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Uma tarefa para o gestor das contas de e-mail da organização.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Aprovação para a organização</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Faça login em %1 com uma conta que possa registrar aplicativos.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Registre um aplicativo somente para as contas da organização. Ele não precisa de endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Registre um aplicativo para contas pessoais da Microsoft. Ele não precisa de endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Adicione um cliente do tipo “Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Crie um aplicativo. A plataforma dele é um serviço Web.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Em “Authentication”, defina “Allow public client flows” como “Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Adicione estas permissões delegadas: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Aprove o aplicativo para a organização. O endereço aparece aqui quando o ID do cliente estiver definido.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Aprove o aplicativo para a organização: escaneie o código QR abaixo.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Permita que a caixa de correio envie por SMTP, no Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Digite o data center (%1) nesta máquina, como locatário.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Anote o locatário (ID ou domínio) e digite-o nesta máquina.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Anote o ID do cliente e digite-o nesta máquina.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Anote o segredo do cliente e digite-o nesta máquina.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>uma senha de aplicativo (método de autenticação: senha)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>o relay do provedor (sem autenticação)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>uma caixa de correio de outro provedor</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>o login em um navegador, que esta máquina ainda não tem</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Não oferece login com código para e-mail. Alternativas: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Você mesmo pode corrigir isso.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>O administrador da máquina pode corrigir isso.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Consulte o gestor das contas de e-mail</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Consulte o administrador da máquina</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Uma tarefa para o gestor das contas de e-mail: mostre a ele “Para o suporte”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>O gestor da rede pode corrigir isso.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Isso se resolve sozinho.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Verificar configurações</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Verificar o proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Todos os tokens; os provedores são avisados quando possível</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Todas as configurações, contas e senhas</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Os provedores adicionados ou alterados nesta máquina</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>O histórico</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>A senha de administrador</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>O seguinte será excluído e não poderá ser recuperado:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Depois, o painel recomeça como no primeiro dia.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Digite a senha de administrador de novo. Em seguida, tudo será excluído imediatamente.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Configurações (administrador)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Configurações do sistema</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Configurações de serviços</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Configurações rápidas</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Controle do sistema</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Alerta e status por e-mail</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Configurações SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Status por e-mail</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Configurações de instalação inicial</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Configurações rápidas de rede</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Configurações de envio de imagem</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Configurações de fax pela Internet</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Configurações do servidor</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Configurações da impressora</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Configurações de impressão de e-mail</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Rolar para cima</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rolar para baixo</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nada encontrado. Tente outra palavra ou parte de uma.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Mais %n. Continue digitando para restringir.</numerusform>
            <numerusform>Mais %n. Continue digitando para restringir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Logout automático em %1. Cada toque reinicia o tempo.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Fazer logout</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Usar OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 recomenda OAuth 2.0 para este servidor. Senhas são aceitas cada vez menos.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Próxima etapa: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Não mostrar de novo</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Para a tela inicial</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>O que falta pode ser retomado aqui ou mais tarde, na tela inicial.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>A configuração inicial está concluída</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>A conexão foi testada e funciona.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>As configurações e o token valem para %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Cada uma destas telas precisa de um token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Um token nunca é copiado. Ele é obtido na respectiva tela.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Esta máquina não tem teclado na tela. Conecte um teclado para as próximas etapas.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>A configuração inicial continua após o login. O que foi digitado continua lá.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>O administrador fez logout</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Ela pode ser alterada em Administrador, na barra superior, após o login.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>A senha de administrador foi definida</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Trocar de provedor</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>A configuração inicial pode continuar. O token é obtido quando isso estiver feito.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>A conexão pode ser testada assim que o token for obtido.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>A conexão pode ser testada assim que um servidor for informado.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Tenha à mão um telefone com câmera e acesso à internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Toque em “%1” e escaneie o código nesta tela</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Faça login no telefone e autorize</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Faça login no telefone como %1 e autorize</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>A configuração inicial não está concluída</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Senha de administrador</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>a step, the number of steps, a title</comment>
        <translation>%1/%2 %3</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Not obtained</source>
        <translation>Não obtido</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Aguardando autorização</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Escolha primeiro OAuth 2.0 como método de autenticação.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Escolha primeiro um provedor.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Digite primeiro o nome da conta.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 ainda não tem um ID do cliente. “Provedor” informa o que é preciso fazer.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 ainda não tem um locatário. “Provedor” informa o que é preciso fazer.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 não oferece login com um código.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 só aceita OAuth 2.0 para envio.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Ainda não tem um ID do cliente. Ele é digitado em “Configurar o provedor”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Ainda não tem um locatário. Ele é digitado em “Configurar o provedor”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>O token foi excluído aqui. A permissão concedida por %1 precisa ser revogada manualmente, em %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Não oferece login com código para e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Só aceita OAuth 2.0 para envio; o recebimento exige uma senha criada para esta máquina.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. O token não foi perdido.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Alguém fez login como %1. Decida se é para manter.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>O token anterior funciona até o novo chegar.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Depois disso, o provedor deixa o token expirar. Um teste de conexão o renova.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Última tentativa: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>O token foi excluído e a permissão concedida por %1 foi revogada.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>O token foi excluído aqui. Revogue também a permissão concedida por %1: faça login no site com a conta e remova esta máquina da lista de aplicativos com acesso.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>O token foi excluído aqui. A permissão concedida por %1 permanece, porque outro grupo desta máquina a usa.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>A máquina não poderá mais usar o e-mail como %1 (%2) até que um novo token seja obtido.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Isso também vale para %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Caminho até o provedor</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ainda não executado</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>não executado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>o da máquina</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>o da área de trabalho</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>A máquina já pode enviar e receber e-mail como %1 (%2). Ela renova o token sozinha.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>O token foi obtido</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Configurações de</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versão do programa</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografe o código ou leia isto para quem ajuda você. Não contém senhas nem tokens.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Nada está configurado ainda. Informe primeiro um servidor.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 de %2 conexões não funcionam</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Todas as conexões funcionam</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testando: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>A conexão funciona</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>A máquina consegue fazer login em %1 e usar a caixa de correio.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Shared with %1.</source>
        <comment>names of other screens</comment>
        <translation>Compartilhado com %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Informe primeiro o servidor.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Excluir o token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Excluir os tokens</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Excluir o token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Um token depende desta configuração em: %1. Depois da alteração, será preciso obter um novo lá.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Esta alteração exclui o token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Configurações do painel</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Adgang</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>The panel cannot start</source>
        <translation>O painel não pode ser iniciado</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Pedindo um código a %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Revogar a permissão</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>O token foi excluído nesta máquina, mas %1 ainda mantém a permissão.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Escaneie o código QR ou acesse %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Faça login como %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Remova esta máquina da lista de aplicativos com acesso</translation>
    </message>
</context>
</TS>
