<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>De 5 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Cierre de sesión automático</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Intentos restantes: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Las dos entradas no coinciden.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Esta contraseña no es válida. %1</translation>
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
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>La contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>o vaya a</translation>
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
        <translation>Escanee el código QR o vaya a %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Escanee el código QR con el teléfono</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Compruebe que el teléfono muestra el mismo código</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Inicie sesión como %1 y autorice el acceso</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. La máquina sigue intentándolo.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: inicie sesión como %1 con la contraseña %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>¿Un error en el teléfono?</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Copiar ajustes de…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Obtener token otra vez</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Para el soporte técnico</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Repetir prueba</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Autenticación OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ajustes (administrador)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Estado del token</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Probar todas las conexiones</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>este proveedor</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>La máquina se ha restablecido. Retire también el permiso en el proveedor: inicie sesión allí con la cuenta y quite esta máquina de la lista de aplicaciones con acceso.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Esta máquina no tiene teclado en pantalla. Conecte un teclado para cambiar los ajustes.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>La máquina no está en la red</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>El reloj se ha cambiado</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Compruebe el cable de red y los ajustes de red de la máquina. El panel continúa por sí solo cuando vuelve la conexión.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Ahora indica %1. Si no es correcto, ajuste la fecha y la hora de la máquina: los tokens y los certificados solo valen si la hora es correcta.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Indica %1. Ajuste la fecha y la hora de la máquina: los tokens y los certificados solo valen si la hora es correcta.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Los tokens no se han perdido. El responsable de la máquina desbloquea el llavero; después, el panel continúa por sí solo.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Los cambios y los tokens nuevos no pueden guardarse hasta que vuelva a haber espacio. No se ha perdido nada. El responsable de la máquina debe liberar espacio.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Los cambios y los tokens nuevos no pueden guardarse. No se ha perdido nada. El responsable de la máquina debe permitir la escritura en la carpeta de los ajustes: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>La máquina sigue intentándolo por sí sola, pero mientras tanto el correo puede retrasarse. Pruebe la conexión para ver cuál es el obstáculo.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>El reloj va en hora</translation>
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
        <translation>Todos los ajustes son iguales.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Copiar también la contraseña</translation>
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
        <translation>%2 recibe los mismos ajustes que %1, incluida la contraseña. El token no se copia.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 recibe los mismos ajustes que %1. El token y la contraseña no se copian.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>¿Copiar los ajustes?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Los ajustes se han copiado.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>La sesión se ha iniciado como %1, pero los ajustes de la máquina indican %2. Consérvela solo si la máquina debe enviar y recibir correo como %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>No conservar</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Conservar y cambiar los ajustes</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: la página del teléfono</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · contraseña %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrador en el panel · contraseña %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Eliminar el token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>El token pertenece a %1 (%2). Después del cambio habrá que obtener uno nuevo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Este cambio elimina el token</translation>
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
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Al cerrarse la sesión del panel, un campo se había vaciado y no se guardó.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Al cerrarse la sesión del panel, se había introducido esto y no se guardó: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Hay datos sin guardar</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 ha rechazado el token para %1, probablemente porque no se ha usado durante mucho tiempo. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 ya no acepta el token para %1, probablemente porque alguien ha retirado el permiso. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 exige iniciar sesión de nuevo como %1. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>La máquina está configurada para %1, pero la sesión se ha iniciado con otra cuenta. Obtenga el token otra vez e inicie sesión como %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 ya no acepta el token para %1, sin indicar el motivo. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>El servidor de correo conoce el token, pero no para el buzón %1. Introduzca la cuenta que se usó en el teléfono; un buzón compartido se indica en la dirección del remitente.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>No se ha cambiado nada. Pida un código nuevo y autorice el acceso en el teléfono.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>No se aprobó a tiempo. Pida un código nuevo cuando tenga el teléfono a mano.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>No se ha cambiado nada. Pida un código nuevo para continuar.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Alguien ha pedido un token para los mismos ajustes, aquí o en otro lugar. Use el código más reciente.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>La máquina no ha podido conectar con %1. Compruebe el cable de red y los ajustes de red.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Vaya a los ajustes y complete lo que falta.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 pide un secreto que esta máquina no tiene. Quien registró allí el ID de cliente debe activar «Permitir flujos de clientes públicos».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>El token no se ha perdido. El responsable de la máquina desbloquea el llavero; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>La máquina no tiene permiso para iniciar sesión. Obtenga primero un token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Los certificados y los tokens solo valen si la hora es correcta. Ajuste la fecha y la hora de la máquina.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>No se ha encontrado ninguna dirección para el nombre del servidor. Compruebe el nombre y los ajustes de red.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Nadie responde en este puerto o un cortafuegos lo impide. Compruebe el servidor y el número de puerto.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>La respuesta no llegó a tiempo. Compruebe la red, el servidor y el número de puerto.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>El servidor ha cortado la conexión. Repita la prueba; si sigue ocurriendo, compruebe los ajustes.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>La máquina y el servidor no se han puesto de acuerdo. Compruebe el número de puerto y SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Un token nunca se envía sin cifrar. Compruebe el número de puerto y SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>El servidor pide esperar un poco. Repita la prueba dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>El servidor de correo no ofrece el tipo de inicio de sesión elegido. Compruebe el servidor o pregunte al gestor de las cuentas de correo.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>El servidor de correo no ha aceptado el inicio de sesión como %1. Compruebe el nombre de usuario, la contraseña y el servidor.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>El servidor de correo de %1 solo acepta OAuth 2.0. Elíjalo como método de autenticación y obtenga un token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>El inicio de sesión ha funcionado, pero el buzón (%1) no puede leerse con POP3. El gestor de las cuentas de correo puede activarlo.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 ha enviado demasiado por ahora o su buzón está lleno. Inténtelo de nuevo dentro de unas horas; el gestor de las cuentas de correo puede ampliar el límite.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Un token de %1 solo se envía a los servidores del proveedor. Compruebe el nombre del servidor.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>El camino a %1 pasa por un proxy que no responde. Compruebe la red, así como el servidor y el número de puerto del proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>El camino a %1 pasa por un proxy que pide un nombre de usuario y una contraseña. Compruebe ambos.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>El camino a %1 pasa por un proxy que no lo permite. El gestor del proxy debe dejar pasar esta máquina.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>El proxy probablemente abre el cifrado, así que no se ha enviado nada a %1. El gestor del proxy debe excluir este proveedor.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Vuelva a los ajustes y compruebe el valor.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Su definición se ha quitado de esta máquina. Elija un proveedor de nuevo.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 pide un secreto de cliente además del ID de cliente. Introdúzcalo en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>La contraseña de %1 probablemente se ha cambiado, y entonces %2 anula todos los tokens. Obtenga el token otra vez e inicie sesión con la contraseña nueva.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Una regla de la organización bloquea %1 en esta máquina. Debe autorizarlo el gestor de las cuentas de correo; después, obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 no está disponible en %2: cuenta cerrada, bloqueada o eliminada. El gestor de las cuentas de correo puede abrirla; después, obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 ha concedido un token para %1, pero el servidor de correo no lo acepta. Obtenga el token otra vez. Si se rechaza de nuevo, compruebe el nombre del servidor.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>La organización no permite iniciar sesión con un código como %1. Debe autorizarlo el gestor de las cuentas de correo (device code flow); después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 no conoce el ID de cliente definido en esta máquina, o no le permite iniciar sesión con un código. Compárelo con el registro hecho allí.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Los secretos de cliente caducan en %1. Quien registró allí el ID de cliente crea uno nuevo; después, introdúzcalo en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 no encuentra la cuenta o el ID de cliente en el inquilino definido en esta máquina. Corrija el inquilino en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Un administrador de la organización debe aprobar esta máquina una vez en %1. La página para ello está en «Qué hay que hacer»; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 ha concedido un token, pero sin permiso para usar el correo. Quien registró el ID de cliente añade los permisos indicados en «Qué hay que hacer».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Sin un llavero no se puede guardar ningún token de forma segura. El responsable de la máquina debe crear uno: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>El proveedor ha aceptado, pero la máquina no ha podido guardar el token. Inténtelo de nuevo. Si sigue ocurriendo, debe revisarlo el responsable de la máquina: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>El servidor no ha podido demostrar su identidad, así que no se le ha enviado nada. Compruebe el nombre del servidor y el reloj de la máquina. Si la organización tiene certificados propios, el responsable de la máquina los instala en ella.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>En %2, el buzón %1 no puede enviar con SMTP. El gestor de las cuentas de correo puede activarlo; después, repita la prueba.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 no puede enviar con esta dirección del remitente. Cambie la dirección del remitente a %1 o pida que se añada el permiso para enviar como ella (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Se ha dejado como está. Quítelo primero si otro debe ocupar su lugar.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>El error de su archivo se indica en «Administrador», «Proveedores». Allí puede quitarse.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Lo que indica de sí mismo no está completo o no es suyo. Debe corregirlo quien lo gestiona.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Conecte de nuevo la memoria USB y repita la búsqueda.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Está llena, dañada o protegida contra escritura. Use otra.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Debe corregirla el responsable de la máquina: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Un cambio elimina el token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>No se puede escribir en la carpeta de los ajustes. No se ha cambiado ni perdido nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>No se ha cambiado ni perdido nada. El responsable de la máquina debe liberar espacio.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>El archivo se ha dejado como está. El responsable de la máquina puede repararlo o empezar de cero: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Se han dejado como están. Instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Se ha dejado como está. El responsable de la máquina encontrará la solución con: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Otro trabajo lo está renovando o cambiando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Solo puede hacerlo el administrador de la máquina. Inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Introdúzcala de nuevo. El responsable de la máquina puede definir otra: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Espere a que pase el tiempo e introduzca la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Solo puede haber un panel a la vez.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Se ha anotado en el registro del sistema de la máquina. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>El token anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detalle técnico: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Error al renovar el token. Elimine el token y obténgalo otra vez.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>El token ha caducado por falta de uso</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>El permiso ha terminado</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>La contraseña se ha cambiado</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>La organización bloquea el acceso</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>El proveedor exige un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>La cuenta no está disponible</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>La sesión se inició con otra cuenta</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>El servidor de correo rechaza el token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>El proveedor rechaza el token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>El token no corresponde al buzón</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>La solicitud se rechazó en el teléfono</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>El código ha caducado</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>El código se ha cancelado</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Un código más reciente lo ha sustituido</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>La organización bloquea el inicio de sesión</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>No hay conexión con el proveedor</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Falta un ajuste</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>El proveedor no acepta el ID de cliente</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>El ID de cliente no permite iniciar sesión con un código</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>El secreto de cliente ya no es válido</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>El inquilino no corresponde a la cuenta</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>La organización debe dar antes su aprobación</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>No se ha podido guardar el token</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Todavía no hay token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj no va en hora</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>El servidor es desconocido</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>El servidor rechaza la conexión</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Error de cifrado</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>El servidor no ofrece cifrado</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>El certificado no es válido</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>El servidor no ofrece este inicio de sesión</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>El envío está desactivado para la cuenta</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>El servidor ya no acepta contraseñas</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Se ha rechazado la dirección del remitente</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>No se ha podido abrir el buzón</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>El servidor no es del proveedor</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>El buzón ha alcanzado un límite</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>No se puede conectar con el proxy</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>El proxy rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>El proxy no deja pasar la máquina</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>El certificado no es del proveedor</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>El valor no puede usarse</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>El proveedor ya no se conoce</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Este proveedor ya existe</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>La definición del proveedor no puede usarse</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>La descripción que el proveedor da de sí mismo no puede usarse</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>La memoria USB ya no está</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>La memoria USB no acepta archivos</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>La configuración de la máquina es incorrecta</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>El token depende de este ajuste</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>El almacenamiento está lleno</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Los ajustes guardados están dañados</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Los ajustes guardados son de una versión más reciente</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>La entrada del llavero pertenece a otra instalación</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>El token está en uso en este momento</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>La contraseña es incorrecta</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Demasiadas contraseñas incorrectas</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>El panel ya está en marcha</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Se ha producido un error inesperado</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
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
        <translation>Servidor Primario</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Número de Puerto</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Intervalo de comprobación</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Nombre Remit.</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Dirección del Remitente</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Habilitar SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Tipo de cifrado</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
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
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>El servidor acepta correo de esta máquina sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Muchos proveedores ya no lo aceptan.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>La máquina recibe su propio permiso y aquí no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS desde el inicio en los puertos 465 y 995; en los demás, STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>La conexión empieza sin cifrar y después se cifra, como en el puerto 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>La conexión se cifra antes de la primera palabra, como en el puerto 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Un nombre de host o una dirección IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Una sola dirección de correo, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>El buzón que inicia sesión, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Se guarda en el llavero de la máquina y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Máximo %1 caracteres, sin dos puntos.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Máximo %1 direcciones de correo, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Máximo %1 hosts, p. ej. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: el correo solo se recoge cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Un servidor de correo puede tardar en rechazar un inicio de sesión.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Vacío: lo que indique la configuración de esta máquina.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Se accede a ellos sin el proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Vacío: el proxy no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin rellenar</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Elegir la contraseña de administrador</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>La máquina recibe permiso para enviar y recibir correo como %1 en %2. Use solo el código de esta pantalla.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>El código se ha cancelado.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Alerta por correo</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Estado por correo</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internet Fax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Impresión de correo</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>No usa OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>El código caduca a las %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Pruebe la conexión</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Se renueva automáticamente, última vez %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Listo: toque para obtener el token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 de %2 días sin usar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Qué cambia el archivo</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>El archivo o los ajustes han cambiado desde que se mostraron. Vuelva atrás y toque el archivo otra vez.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Después habrá que obtener allí uno nuevo.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>El token se elimina en: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Todo lo que contiene %1 ya está ajustado así.</translation>
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
        <translation>Aplicar y eliminar el token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Los ajustes se han importado.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Anteriores</translation>
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
        <translation>Cambio de ajustes</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Cambio de proveedor</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token obtenido</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Código cancelado</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Renovación del token</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Eliminación del token</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Inicio de sesión como administrador</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Inicio de sesión bloqueado</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Cierre de sesión del administrador</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Cierre de sesión automático del administrador</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Cambio de la contraseña de administrador</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Cambio del tiempo hasta el cierre de sesión automático</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Correo recibido</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Renovación semanal del token</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Comprobación de correo nuevo</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Informe de estado por correo</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>En el panel, sin sesión iniciada</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>La propia máquina</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Un trabajo de correo</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Línea de comandos, usuario %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Falta la fuente %1 en esta máquina.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Cierre de sesión automático en %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Iniciar sesión como administrador</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: la contraseña es %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>¿Ha olvidado la contraseña? El responsable de la máquina puede definir otra: adgang passwd</translation>
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
        <translation>Sesión cerrada automáticamente</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Hay una memoria USB conectada, pero no contiene ningún archivo para esta máquina.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Conecte una memoria USB y espere un momento.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Un proveedor es un archivo que termina en .toml; los ajustes son un archivo que termina en .json. Están en la propia memoria o en una de sus carpetas.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Esta máquina busca en %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Un toque importa un proveedor de inmediato. En el caso de los ajustes, el panel muestra primero qué cambian.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Guardar los ajustes en %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Los ajustes se han guardado como %1, sin contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 se ha importado.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>El proveedor %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>ID de cliente de %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Este proveedor ya existe. Quítelo primero en «Proveedores».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Esta máquina no conoce el proveedor. Primero hay que importar su definición.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No puede usarse</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: el token se ha obtenido</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: el token se ha eliminado en otro lugar</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: el token ha dejado de ser válido</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: no se ha obtenido ningún token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: los ajustes se han cambiado en otro lugar</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>La red ha vuelto</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>La conexión con el proveedor ha vuelto</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>El llavero vuelve a estar abierto</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Los cambios pueden guardarse de nuevo</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>El reloj vuelve a ir en hora</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Sí, conservar</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>El tamaño anterior vuelve por sí solo en %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>¿Puede leer esto y tocarlo?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Ajustes del panel</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Regla en centímetros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Atenuar la pantalla tras</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Apagar la pantalla tras</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Tamaño del panel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 pulgadas</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 pulgadas</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 pulgadas</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 pulgadas</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Según el fabricante de la máquina</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>La pantalla se atenúa cuando nadie la ha tocado durante ese tiempo. El toque que la activa no hace nada más.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>La pantalla se apaga cuando nadie la ha tocado durante ese tiempo. El toque que la activa no hace nada más.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Ponga una regla junto a la línea: mide 5 cm cuando el tamaño es correcto.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Los ajustes y los tokens solo podrán cambiarse después con esta contraseña. El estado del token y la prueba de conexión siguen abiertos a todos.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>«El código es incorrecto» o «ha caducado»</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Un código solo vale unos minutos. Vuelva atrás, toque «Código nuevo» y use ese.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>«Se requiere aprobación» o «Necesita la aprobación del administrador»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>La organización debe aprobar esta máquina una vez. Muestre esto al gestor de sus cuentas de correo.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>«No puede acceder desde aquí», «bloqueado» o «acceso denegado»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Una regla de la organización bloquea el inicio de sesión con un código. El gestor de sus cuentas de correo puede hacer una excepción.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>La sesión está iniciada con un nombre distinto de %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Cierre la sesión en el teléfono, o abra la dirección en una ventana privada, e inicie sesión con la cuenta correcta.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>La página no se abre</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>El teléfono necesita Internet; no tiene que estar en la red de la máquina.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>¿Un error en el teléfono?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 solo muestra sus errores en el teléfono. El código de esta pantalla sigue esperando.</translation>
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
        <translation>Con OAuth 2.0 la conexión debe estar cifrada.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Este campo es obligatorio. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Este valor no puede usarse. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 y los demás proveedores de la lista no tienen que añadirse: solo se introduce su ID de cliente.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>El proveedor se ha añadido.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>ID de cliente definido por</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Inquilino definido por</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Quitar el proveedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>El proveedor se quita de esta máquina junto con su ID de cliente y su secreto de cliente. Los grupos que lo usan necesitan otro.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>El proveedor se ha quitado.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>El contenido del archivo se pierde. Un proveedor del mismo nombre incluido con el programa o con la máquina vuelve a estar disponible después.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>¿Quitar el archivo dañado?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Probando el proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>El proxy funciona</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Hay conexión con el proxy</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Deja pasar la máquina hasta el proveedor y el cifrado es el del propio proveedor.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Ningún proveedor se usa a través de él, así que el camino posterior no se ha probado.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Aquí no se ha definido ningún proxy, así que se usa el de la configuración de esta máquina: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Indique primero el servidor proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Probar proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Para el inicio de sesión en el proveedor y la renovación de tokens. El correo nunca pasa por él.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>La máquina envía por sí sola su estado a los destinatarios.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Configurar el proveedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Emisor (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Permisos (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Tal como lo muestra el proveedor tras el registro. Vacío: vuelve a lo que indica la definición.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>El ID o el dominio de la organización, p. ej. example.com. Vacío: vuelve a lo que indica la definición.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Se guarda en el llavero de la máquina y no se vuelve a mostrar. Vacío: se quita.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>P. ej. id.example.com. La máquina pide allí todo lo demás.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Puede quedar vacío: la máquina pide entonces lo que el proveedor ofrece para el correo.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluido con el programa</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Configuración de esta máquina</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Introducido en esta máquina</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Sin ID de cliente</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Sin inquilino</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Sin inicio de sesión con código</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>No puede obtenerse ningún token hasta que se haya introducido el ID de cliente.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>No puede obtenerse ningún token hasta que se haya introducido el inquilino.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>No es una dirección como id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>No puede ser un ID de cliente: máximo 255 caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>No puede ser un inquilino: un ID o un dominio como example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>No puede ser un secreto de cliente: máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>No pueden ser permisos: palabras separadas por un espacio.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>No ofrece inicio de sesión con un código (device authorization), que esta máquina necesita. Puede activarlo quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>En esta dirección no hay ninguna descripción de un proveedor. Compruebe la dirección con quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Este emisor ya está configurado con este ID de cliente.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>este emisor</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Quien gestiona %1 permite que el ID de cliente de esta máquina inicie sesión con un código (device authorization) y le concede estos permisos.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Debe hacerse una vez en %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Una tarea para el gestor de las cuentas de correo de la organización.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Aprobación para la organización</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Inicie sesión en %1 con una cuenta que pueda registrar aplicaciones.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Registre una aplicación solo para las cuentas de la organización. No necesita dirección de redirección.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Registre una aplicación para cuentas personales de Microsoft. No necesita dirección de redirección.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Añada un cliente del tipo «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Cree una aplicación. Su plataforma es un servicio web.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>En «Autenticación», ajuste «Permitir flujos de clientes públicos» en «Sí».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Añada estos permisos delegados: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Apruebe la aplicación para la organización. La dirección se muestra aquí cuando el ID de cliente está definido.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Apruebe la aplicación para la organización: escanee el código QR de abajo.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Permita que el buzón envíe con SMTP, en Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Introduzca el centro de datos (%1) en esta máquina, como inquilino.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Anote el inquilino (su ID o dominio) e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Anote el ID de cliente e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Anote el secreto de cliente e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>una contraseña de aplicación (método de autenticación: contraseña)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>el relé del proveedor (sin autenticación)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>un buzón de otro proveedor</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>el inicio de sesión en un navegador, que esta máquina aún no tiene</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>No ofrece inicio de sesión con código para el correo. Alternativas: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Puede corregirlo usted mismo.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>El administrador de la máquina puede corregirlo.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Pregunte al gestor de las cuentas de correo</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Pregunte al administrador de la máquina</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Una tarea para el gestor de las cuentas de correo: muéstrele «Para el soporte técnico».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>El gestor de la red puede corregirlo.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Se resuelve por sí solo.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Comprobar ajustes</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Comprobar el proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Todos los tokens; se avisa a los proveedores cuando es posible</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Todos los ajustes, cuentas y contraseñas</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Los proveedores añadidos o cambiados en esta máquina</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>El historial</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>La contraseña de administrador</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Se elimina lo siguiente y no puede recuperarse:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>El panel empieza después como el primer día.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Introduzca de nuevo la contraseña de administrador. Después, todo se elimina de inmediato.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ajustes (administrador)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Configuraciones del sistema</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Instalación de Servicios</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Ajustes rápidos</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Control del sistema</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Alerta y estado por correo</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Configuración de SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Estado por correo</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Ajustes de instalación inicial</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Ajustes rápidos de red</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Configuración Envío Imágenes</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Ajustes de Internet Fax</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Ajustes de la impresora</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Ajustes de impresión de correo</translation>
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
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Avanzado</translation>
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
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>No se ha encontrado nada. Pruebe con otra palabra o con parte de una.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n más. Siga escribiendo para precisar.</numerusform>
            <numerusform>%n más. Siga escribiendo para precisar.</numerusform>
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
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Cierre de sesión automático en %1. Cada toque reinicia el tiempo.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Cerrar sesión</translation>
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
        <translation>%1 recomienda OAuth 2.0 para este servidor. Las contraseñas se aceptan cada vez menos.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Paso siguiente: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>No volver a mostrar</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>A la pantalla de inicio</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Lo que falta puede hacerse aquí, o más tarde desde la pantalla de inicio.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>La configuración inicial ha terminado</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>La conexión se ha probado y funciona.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Los ajustes y el token valen para %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Cada una de estas pantallas necesita su token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Un token nunca se copia. Se obtiene en la pantalla correspondiente.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Esta máquina no tiene teclado en pantalla. Conecte un teclado para los pasos siguientes.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>La configuración inicial continúa tras el inicio de sesión. Lo introducido se conserva.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>La sesión del administrador está cerrada</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Puede cambiarse en Administrador, en la barra superior, tras el inicio de sesión.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>La contraseña de administrador se ha definido</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Cambiar de proveedor</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>La configuración inicial puede continuar. El token se obtiene cuando eso esté hecho.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>La conexión puede probarse en cuanto se haya obtenido el token.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>La conexión puede probarse en cuanto se haya indicado un servidor.</translation>
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
        <translation>Tenga a mano un teléfono con cámara y acceso a Internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Toque «%1» y escanee el código de esta pantalla</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Inicie sesión en el teléfono y autorice el acceso</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Inicie sesión en el teléfono como %1 y autorice el acceso</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>La configuración inicial no ha terminado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Contraseña de administrador</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
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
        <translation>No obtenido</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Esperando autorización</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Elija primero OAuth 2.0 como método de autenticación.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Elija primero un proveedor.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Introduzca primero el nombre de cuenta.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 aún no tiene ID de cliente. «Proveedor» indica qué hay que hacer.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 aún no tiene inquilino. «Proveedor» indica qué hay que hacer.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 no ofrece inicio de sesión con un código.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 solo acepta OAuth 2.0 para el envío.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Aún no tiene ID de cliente. Se introduce en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Aún no tiene inquilino. Se introduce en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>El token se ha eliminado aquí. El permiso en %1 debe retirarse manualmente, en %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>No ofrece inicio de sesión con código para el correo.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Solo acepta OAuth 2.0 para el envío; la recepción exige una contraseña creada para esta máquina.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. El token no se ha perdido.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Alguien ha iniciado sesión como %1. Decida si se conserva.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>El token anterior funciona hasta que llegue el nuevo.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Pasado ese plazo, el proveedor deja caducar el token. Una prueba de conexión lo renueva.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Último intento: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>El token se ha eliminado y el permiso se ha retirado en %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>El token se ha eliminado aquí. Retire también el permiso en %1: inicie sesión allí con la cuenta y quite esta máquina de la lista de aplicaciones con acceso.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>El token se ha eliminado aquí. El permiso en %1 se mantiene, porque otro grupo de esta máquina lo usa.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>La máquina no podrá usar el correo de %1 (%2) hasta que se obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Esto vale también para %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Camino al proveedor</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún sin ejecutar</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>el de la máquina</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>el del escritorio</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>La máquina ya puede enviar y recibir correo como %1 en %2. Renueva el token por sí sola.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>El token se ha obtenido</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografíe el código o lea esto a quien le ayuda. No contiene contraseñas ni tokens.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Todavía no hay nada configurado. Indique primero un servidor.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Fallan %1 de %2 conexiones</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Todas las conexiones funcionan</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Probando: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>La máquina puede iniciar sesión en %1 y usar el buzón.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ayer a las %1</translation>
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
        <translation>Compartido con %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Mostrar cómo</translation>
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
        <translation>Indique primero el servidor.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>¿Eliminar el token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Eliminar los tokens</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Eliminar el token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Un token depende de este ajuste en: %1. Después del cambio habrá que obtener allí uno nuevo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Este cambio elimina el token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Ajustes del panel</translation>
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
        <translation>El panel no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Pidiendo un código a %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Retirar el permiso</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>El token se ha eliminado en esta máquina, pero %1 todavía recuerda el permiso.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Escanee el código QR o vaya a %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Inicie sesión como %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Quite esta máquina de la lista de aplicaciones con acceso</translation>
    </message>
</context>
</TS>
