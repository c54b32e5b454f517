<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>Între 5 și 255 de caractere.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Resetare</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Deconectare automată</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Încercări rămase: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Cele două texte introduse nu sunt identice.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Această parolă nu este permisă. %1</translation>
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
        <translation>Schimbare parolă</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Parola a fost schimbată.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>sau accesați</translation>
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
        <translation>Scanați codul QR sau accesați %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Scanați codul QR cu telefonul</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Verificați dacă telefonul afișează același cod</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introduceți codul</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Autentificați-vă ca %1 și permiteți accesul</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>expiră în %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Aparatul încearcă în continuare.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: autentificați-vă ca %1 cu parola %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>O eroare pe telefon?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Copiere setări din…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Obținere token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Obținere token din nou</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Cod nou</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Pentru asistență</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Repetare test</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testare conexiune</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reîncercare</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Autentificare OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de conexiune</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Setări (administrator)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Stare token</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testarea tuturor conexiunilor</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>acest cont</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>acest furnizor</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Aparatul a fost resetat. Retrageți permisiunea și la furnizor: autentificați-vă acolo cu contul și eliminați acest aparat din lista aplicațiilor cu acces.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Acest aparat nu are tastatură pe ecran. Conectați o tastatură pentru a modifica setările.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Aparatul nu este în rețea</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Ceasul a fost modificat</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Verificați cablul de rețea și setările de rețea ale aparatului. Panoul continuă singur când revine conexiunea.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Acum indică %1. Dacă nu este corect, setați data și ora aparatului: tokenurile și certificatele sunt valabile numai dacă ora este corectă.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Indică %1. Setați data și ora aparatului: tokenurile și certificatele sunt valabile numai dacă ora este corectă.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokenurile nu sunt pierdute. Responsabilul aparatului deblochează portcheiul; apoi panoul continuă singur.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Modificările și tokenurile noi nu pot fi salvate până când există din nou spațiu. Nu s-a pierdut nimic. Responsabilul aparatului trebuie să elibereze spațiu.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Modificările și tokenurile noi nu pot fi salvate. Nu s-a pierdut nimic. Responsabilul aparatului trebuie să permită scrierea în dosarul setărilor: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Aparatul încearcă singur în continuare, dar până atunci e-mailurile pot întârzia. Testați conexiunea pentru a vedea ce o împiedică.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Ceasul este corect</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
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
        <translation>Toate setările sunt identice.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Copiere și a parolei</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Copiere din: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>„%2” primește aceleași setări ca „%1”, inclusiv parola. Tokenul nu se copiază.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>„%2” primește aceleași setări ca „%1”. Tokenul și parola nu se copiază.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Copiați setările?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Setările au fost copiate.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Autentificarea s-a făcut ca %1, dar setările aparatului indică %2. Păstrați-o numai dacă aparatul trebuie să trimită și să primească e-mail ca %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nu se păstrează</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Păstrare și modificare setări</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: pagina telefonului</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · parola %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrator la panou · parola %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Ștergere token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Tokenul aparține: %1 (%2). După modificare trebuie obținut unul nou.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Această modificare șterge tokenul</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Renunțare</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Continuare de unde ați rămas</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>La deconectarea panoului, un câmp fusese golit și nu a fost salvat.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>La deconectarea panoului, acest text fusese introdus și nu a fost salvat: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Există date nesalvate</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Ascundere parolă</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afișare parolă</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Golire</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 a refuzat tokenul pentru %1, probabil pentru că nu a fost folosit mult timp. Obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 nu mai acceptă tokenul pentru %1, probabil pentru că cineva a retras permisiunea. Obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 cere o nouă autentificare ca %1. Obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Aparatul este setat pentru %1, dar autentificarea s-a făcut cu alt cont. Obțineți din nou tokenul și autentificați-vă ca %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 nu mai acceptă tokenul pentru %1, fără să spună motivul. Obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Serverul de e-mail cunoaște tokenul, dar nu pentru cutia poștală %1. Introduceți contul folosit pe telefon; o cutie poștală partajată se indică la adresa expeditorului.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nu s-a modificat nimic. Cereți un cod nou și permiteți accesul pe telefon.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Nu s-a aprobat la timp. Cereți un cod nou când aveți telefonul la îndemână.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nu s-a modificat nimic. Cereți un cod nou pentru a continua.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Cineva a cerut un token pentru aceleași setări, aici sau în altă parte. Folosiți cel mai nou cod.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Aparatul nu a putut contacta %1. Verificați cablul de rețea și setările de rețea.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Deschideți setările și completați ce lipsește.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 cere un secret pe care acest aparat nu îl are. Cine a înregistrat acolo ID-ul client activează „Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Tokenul nu este pierdut. Responsabilul aparatului deblochează portcheiul; apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Aparatul nu are permisiunea de a se autentifica. Obțineți mai întâi un token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certificatele și tokenurile sunt valabile numai dacă ora este corectă. Setați data și ora aparatului.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Nu s-a găsit nicio adresă pentru numele serverului. Verificați numele și setările de rețea.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Nimeni nu răspunde la acest port sau îl blochează un firewall. Verificați serverul și numărul portului.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Răspunsul nu a venit la timp. Verificați rețeaua, serverul și numărul portului.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Serverul a întrerupt conexiunea. Repetați testul; dacă se întâmplă din nou, verificați setările.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Aparatul și serverul nu au ajuns la o înțelegere. Verificați numărul portului și SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Un token nu este trimis niciodată necriptat. Verificați numărul portului și SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Serverul cere puțin răgaz. Repetați testul peste câteva minute.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Serverul de e-mail nu oferă tipul de autentificare ales. Verificați serverul sau întrebați cine gestionează conturile de e-mail.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Serverul de e-mail nu a acceptat autentificarea ca %1. Verificați numele de utilizator, parola și serverul.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Serverul de e-mail de la %1 acceptă numai OAuth 2.0. Alegeți-l ca metodă de autentificare și obțineți un token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Autentificarea a reușit, dar cutia poștală (%1) nu poate fi citită prin POP3. Cine gestionează conturile de e-mail poate activa citirea.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 a trimis deocamdată prea mult sau cutia poștală este plină. Încercați din nou peste câteva ore; cine gestionează conturile de e-mail poate mări limita.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Un token acordat de %1 este trimis numai serverelor furnizorului. Verificați numele serverului.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Drumul spre %1 trece printr-un proxy care nu răspunde. Verificați rețeaua, serverul proxy și numărul portului.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Drumul spre %1 trece printr-un proxy care cere un nume de utilizator și o parolă. Verificați-le pe amândouă.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Drumul spre %1 trece printr-un proxy care nu îl permite. Cine administrează proxy-ul trebuie să lase aparatul să treacă.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxy-ul deschide probabil criptarea, așa că nu s-a trimis nimic la %1. Cine administrează proxy-ul trebuie să excepteze acest furnizor.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Reveniți la setări și verificați valoarea.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Definiția lui a fost eliminată de pe acest aparat. Alegeți din nou un furnizor.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 cere un secret client pe lângă ID-ul client. Introduceți-l la „Configurare furnizor”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Parola pentru %1 a fost probabil schimbată, iar în acest caz %2 anulează toate tokenurile. Obțineți din nou tokenul și autentificați-vă cu parola nouă.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>O regulă a organizației blochează %1 pe acest aparat. Cine gestionează conturile de e-mail trebuie să permită accesul; apoi obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 este închis, blocat sau șters la %2. Cine gestionează conturile de e-mail îl poate deschide; apoi obțineți din nou tokenul.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 a acordat un token pentru %1, dar serverul de e-mail nu îl acceptă. Obțineți din nou tokenul. Dacă este refuzat din nou, verificați numele serverului.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizația nu permite autentificarea cu un cod ca %1. Cine gestionează conturile de e-mail trebuie să o permită (device code flow); apoi încercați din nou.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 nu cunoaște ID-ul client setat pe acest aparat sau nu îi permite autentificarea cu un cod. Comparați-l cu înregistrarea de acolo.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>La %1 secretele client expiră. Cine a înregistrat acolo ID-ul client creează unul nou; apoi introduceți-l la „Configurare furnizor”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 nu găsește contul sau ID-ul client în tenantul setat pe acest aparat. Corectați tenantul la „Configurare furnizor”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Un administrator al organizației trebuie să aprobe o dată acest aparat la %1. Pagina pentru aceasta este la „Ce este de făcut”; apoi încercați din nou.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 a acordat un token, dar fără permisiunea de a folosi e-mailul. Cine a înregistrat ID-ul client adaugă permisiunile enumerate la „Ce este de făcut”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Fără portchei niciun token nu poate fi păstrat în siguranță. Responsabilul aparatului trebuie să creeze unul: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Furnizorul a acceptat, dar aparatul nu a putut salva tokenul. Încercați din nou. Dacă se repetă, trebuie să verifice responsabilul aparatului: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Serverul nu și-a putut dovedi identitatea, așa că nu i s-a trimis nimic. Verificați numele serverului și ceasul aparatului. Dacă organizația are certificate proprii, responsabilul aparatului le adaugă pe acesta.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>La %2 cutia poștală (%1) nu poate trimite prin SMTP. Cine gestionează conturile de e-mail poate activa trimiterea; apoi repetați testul.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 nu poate trimite cu această adresă a expeditorului. Schimbați adresa expeditorului în %1 sau cereți adăugarea dreptului de a trimite în numele ei (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>A fost lăsat așa cum este. Eliminați-l mai întâi, dacă altul trebuie să îi ia locul.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Ce este greșit în fișier scrie la „Administrator”, „Furnizori”. Acolo poate fi eliminat.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Ce comunică despre sine nu este complet sau nu îi aparține. Trebuie corectat de cine îl administrează.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Conectați din nou stickul USB și repetați căutarea.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Este plin, defect sau protejat la scriere. Folosiți altul.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Trebuie corectată de responsabilul aparatului: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>O modificare șterge tokenul.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Nu se poate scrie în dosarul setărilor. Nu s-a modificat și nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nu s-a modificat și nu s-a pierdut nimic. Responsabilul aparatului trebuie să elibereze spațiu.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Fișierul a fost lăsat așa cum este. Responsabilul aparatului îl poate repara sau poate începe de la zero: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Au fost lăsate așa cum sunt. Instalați din nou versiunea mai nouă.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>A fost lăsată așa cum este. Responsabilul aparatului găsește soluția cu: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Altă activitate îl reînnoiește sau îl modifică. Încercați din nou imediat.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Numai administratorul aparatului poate face acest lucru. Autentificați-vă și încercați din nou.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Introduceți-o din nou. Responsabilul aparatului poate seta una nouă: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Așteptați până trece timpul și introduceți din nou parola.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Poate exista un singur panou la un moment dat.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>S-a notat în jurnalul de sistem al aparatului. Încercați din nou.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Tokenul anterior funcționează în continuare.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detaliu tehnic: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Reînnoirea tokenului a eșuat. Ștergeți tokenul și obțineți-l din nou.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Tokenul a expirat nefolosit</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Permisiunea a încetat</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Parola a fost schimbată</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizația blochează accesul</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Furnizorul cere o nouă autentificare</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Contul nu este disponibil</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Autentificarea s-a făcut cu alt cont</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Serverul de e-mail refuză tokenul</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Furnizorul refuză tokenul</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Tokenul nu se potrivește cu cutia poștală</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Solicitarea a fost refuzată pe telefon</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Codul a expirat</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Codul a fost anulat</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Un cod mai nou l-a înlocuit</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizația blochează autentificarea</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Nu există conexiune cu furnizorul</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Lipsește o setare</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Furnizorul nu acceptă ID-ul client</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>ID-ul client nu permite autentificarea cu un cod</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Secretul client nu mai este valabil</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Tenantul nu se potrivește cu contul</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organizația trebuie să aprobe mai întâi</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Lipsește o permisiune</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Portcheiul este blocat</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nu există portchei</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Tokenul nu a putut fi păstrat</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Nu există încă un token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Ceasul nu este corect</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Serverul este necunoscut</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Serverul refuză conexiunea</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serverul nu răspunde</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Conexiunea s-a întrerupt</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Criptarea a eșuat</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Serverul nu oferă criptare</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Certificatul nu este valabil</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Serverul nu oferă această autentificare</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Autentificarea a fost refuzată</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Trimiterea este dezactivată pentru cont</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Serverul nu mai acceptă parole</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Adresa expeditorului a fost refuzată</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Cutia poștală nu a putut fi deschisă</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Serverul nu este al furnizorului</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Cutia poștală a atins o limită</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serverul este ocupat</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxy-ul nu poate fi contactat</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxy-ul refuză autentificarea</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxy-ul nu lasă aparatul să treacă</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Certificatul nu este al furnizorului</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Valoarea nu poate fi folosită</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Furnizorul nu mai este cunoscut</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Acest furnizor există deja</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Definiția furnizorului nu poate fi folosită</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Descrierea furnizorului despre sine nu poate fi folosită</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Fișierul nu mai există</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>Stickul USB nu mai este conectat</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Stickul USB nu acceptă fișiere</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Configurația aparatului este greșită</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Tokenul depinde de această setare</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nu se poate salva nimic</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Spațiul de stocare este plin</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Setările salvate sunt deteriorate</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Setările salvate sunt dintr-o versiune mai nouă</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Intrarea din portchei aparține altei instalări</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Tokenul este folosit chiar acum</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nepermis</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Parola este greșită</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Prea multe parole greșite</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panoul rulează deja</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>A apărut o eroare neașteptată</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Neales</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Server proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>Server POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Server principal</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Număr port</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timp limită</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Interval de verificare</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Nume expeditor</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Adresă expeditor</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Activare SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Metodă de autentificare</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Nume utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Furnizor</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nume cont</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Tip de criptare</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Excepții</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
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
        <translation>Dezactivată</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nume de utilizator și parolă</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Dezactivată</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automată</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS de la început</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Dezactivată</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>În fiecare zi</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>În fiecare săptămână</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Serverul acceptă e-mail de la acest aparat fără autentificare.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Mulți furnizori nu mai acceptă această metodă.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Aparatul primește propria permisiune și nicio parolă nu este păstrată aici.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS de la început pe porturile 465 și 995, altfel STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Conexiunea începe necriptată și este apoi criptată, ca pe portul 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Conexiunea este criptată înainte de primul cuvânt, ca pe portul 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un număr între %1 și %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Un nume de gazdă sau o adresă IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>O singură adresă de e-mail, de exemplu scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Cutia poștală care se autentifică, de exemplu scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Maximum %1 caractere.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Se păstrează în portcheiul aparatului și nu se mai afișează niciodată.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Maximum %1 caractere, fără două puncte.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Maximum %1 adrese de e-mail, de exemplu scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Maximum %1 gazde, de exemplu *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: e-mailul este preluat numai la cerere.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Un server de e-mail poate întârzia să refuze o autentificare.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Gol: cum indică configurația aparatului.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Sunt contactate fără proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Gol: proxy-ul nu cere autentificare.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Setată</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nesetată</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Necompletat</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Alegeți o parolă</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Alegeți parola de administrator</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Aparatul primește permisiunea de a trimite și a primi e-mail ca %1 la %2. Folosiți numai codul de pe acest ecran.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Codul a fost anulat.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Trimitere e-mail</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Alertă e-mail</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stare e-mail</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Fax internet</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Imprimare e-mail</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Neconfigurat</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Nu folosește OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Codul expiră la %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Testați conexiunea</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Reînnoit automat, ultima dată %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Atingeți pentru a începe</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Gata: atingeți pentru a obține tokenul</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Zile de nefolosire: %1 din %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Ce modifică fișierul</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Fișierul sau setările s-au modificat după ce au fost afișate. Reveniți și atingeți din nou fișierul.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nu s-a modificat nimic</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>După aceea trebuie obținut unul nou acolo.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Tokenul se șterge la: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Totul din %1 este deja setat astfel.</translation>
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
        <translation>Aplicare și ștergere token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicare</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Setările au fost importate.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nu s-a făcut încă nimic.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Mai noi</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Mai vechi</translation>
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
        <translation>Modificare setări</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Modificare furnizor</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obținere token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token obținut</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Cod anulat</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Reînnoirea tokenului</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token nevalid</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Ștergerea tokenului</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de conexiune</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Autentificare ca administrator</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Autentificare blocată</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Deconectarea administratorului</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Deconectarea automată a administratorului</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Schimbarea parolei de administrator</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Modificarea timpului până la deconectarea automată</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail trimis</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail primit</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Reînnoirea săptămânală a tokenului</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Verificare e-mail nou</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Raport de stare prin e-mail</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>La panou, neautentificat</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Aparatul însuși</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>O activitate de e-mail</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Linie de comandă, utilizator %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Efectuat</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Fontul %1 lipsește de pe acest aparat.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Eliminare %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Încercați din nou peste %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Deconectare automată peste %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Menținere sesiune</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Autentificare ca administrator</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: parola este %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Ați uitat parola? Responsabilul aparatului poate seta una nouă: adgang passwd</translation>
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
        <translation>Deconectat automat</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Se caută fișiere…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Nu este nimic de importat</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Este conectat un stick USB, dar nu conține niciun fișier pentru acest aparat.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Conectați un stick USB și așteptați puțin.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Un furnizor este un fișier care se termină în .toml, setările sunt un fișier care se termină în .json. Se află chiar pe stick sau într-unul dintre dosarele lui.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Aparatul caută în %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>O atingere importă imediat un furnizor. La setări, panoul arată mai întâi ce modifică ele.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Repetare căutare</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Salvare setări pe %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Setările au fost salvate ca %1, fără parole și tokenuri.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>S-a importat: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Stick USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Furnizorul %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>ID client: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Acest furnizor există deja. Eliminați-l mai întâi la „Furnizori”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Aparatul nu cunoaște furnizorul. Mai întâi trebuie importată definiția lui.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Permis: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nu poate fi folosit</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Furnizor %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panou</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>gol</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenul a fost obținut</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenul a fost șters în altă parte</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenul a devenit nevalid</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: nu s-a obținut niciun token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: setările au fost modificate în altă parte</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Rețeaua a revenit</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Conexiunea cu furnizorul a revenit</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Portcheiul este din nou deschis</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Modificările pot fi din nou salvate</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Ceasul este din nou corect</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Da, se păstrează</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Dimensiunea anterioară revine singură peste %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Puteți citi și atinge acest text?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Setări panou</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Riglă în centimetri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensiune text</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aspect întunecat</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Mișcare</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Reducerea luminozității după</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Oprirea ecranului după</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Dimensiunea panoului</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automată</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 inchi</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 inchi</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 inchi</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 inchi</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Cum a setat producătorul aparatului</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Luminozitatea ecranului se reduce când nu l-a atins nimeni în acest timp. Atingerea care îl trezește nu face nimic altceva.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ecranul se oprește când nu l-a atins nimeni în acest timp. Atingerea care îl trezește nu face nimic altceva.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Țineți o riglă lângă linie: are 5 cm lungime când dimensiunea este corectă.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Parola actuală</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Parola nouă</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Parola nouă din nou</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Setările și tokenurile vor putea fi apoi modificate numai cu această parolă. Starea tokenului și testul de conexiune rămân accesibile tuturor.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Codul este greșit” sau „a expirat”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Un cod este valabil numai câteva minute. Reveniți, atingeți „Cod nou” și folosiți-l pe acela.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Este necesară aprobarea” sau „Necesită aprobarea administratorului”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizația trebuie să aprobe o dată acest aparat. Arătați acest mesaj celui care gestionează conturile ei de e-mail.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Nu puteți ajunge acolo de aici”, „blocat” sau „acces refuzat”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>O regulă a organizației blochează autentificarea cu un cod. Cine gestionează conturile ei de e-mail poate face o excepție.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Este autentificat alt nume decât %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Deconectați-vă pe telefon sau deschideți adresa într-o fereastră privată și autentificați-vă cu contul corect.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Pagina nu se deschide</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefonul are nevoie de internet; nu trebuie să fie în rețeaua aparatului.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>O eroare pe telefon?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 își afișează erorile numai pe telefon. Codul de pe acest ecran așteaptă în continuare.</translation>
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
        <translation>Cu OAuth 2.0, conexiunea trebuie să fie criptată.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Acest câmp trebuie completat. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Această valoare nu poate fi folosită. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 și ceilalți din listă nu trebuie adăugați: se introduce numai ID-ul client.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Furnizorul a fost adăugat.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Servere de e-mail</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Sursa pentru ID client</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Sursa pentru tenant</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Eliminare furnizor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Furnizorul este eliminat de pe acest aparat împreună cu ID-ul client și secretul client. Grupurile care îl folosesc au nevoie de altul.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Eliminați %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Furnizorul a fost eliminat.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Eliminare fișier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Ce conține fișierul se pierde. Un furnizor cu același nume, livrat cu programul sau cu aparatul, apare din nou după aceea.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Eliminați fișierul deteriorat?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Se testează proxy-ul…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxy-ul funcționează</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Proxy-ul poate fi contactat</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Lasă aparatul să treacă spre furnizor, iar criptarea este a furnizorului.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Niciun furnizor nu este folosit prin el, așa că drumul de dincolo de el nu a fost testat.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Aici nu este setat niciun proxy, așa că se folosește cel din configurația aparatului: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Completați mai întâi serverul proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testare proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Pentru autentificarea la furnizor și reînnoirea tokenurilor. E-mailul nu trece niciodată prin el.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Aparatul își trimite singur starea către destinatari.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Furnizori</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Adăugare furnizor</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Configurare furnizor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Emitent (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Permisiuni (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Cum îl afișează furnizorul după înregistrare. Gol: înapoi la valoarea din definiție.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>ID-ul sau domeniul organizației, de exemplu example.com. Gol: înapoi la valoarea din definiție.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Se păstrează în portcheiul aparatului și nu se mai afișează niciodată. Gol: se elimină.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>De exemplu id.example.com. Aparatul cere de acolo tot restul.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Poate rămâne gol: aparatul cere atunci ce oferă furnizorul pentru e-mail.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Livrat cu programul</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Configurația aparatului</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Introdus pe acest aparat</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Setată</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nesetată</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Portcheiul este blocat</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Fără ID client</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Fără tenant</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Fără autentificare cu cod</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Nu se poate obține niciun token înainte de introducerea unui ID client.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Nu se poate obține niciun token înainte de introducerea tenantului.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Aceasta nu este o adresă precum id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Acesta nu poate fi un ID client: maximum 255 de caractere, fără spații.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Acesta nu poate fi un tenant: un ID sau un domeniu, de exemplu example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Acesta nu poate fi un secret client: maximum 255 de caractere.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Acestea nu pot fi permisiuni: cuvinte cu spațiu între ele.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Nu oferă autentificare cu cod (device authorization), de care are nevoie acest aparat. Cine administrează furnizorul o poate activa.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>La această adresă nu există descrierea unui furnizor. Verificați adresa cu cine administrează furnizorul.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Acest emitent este deja configurat cu acest ID client.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>emitentul</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Cine administrează %1 permite acestui ID client al aparatului autentificarea cu un cod (device authorization) și îi acordă aceste permisiuni.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>De făcut o dată la %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>O sarcină pentru cine gestionează conturile de e-mail ale organizației.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Aprobare pentru organizație</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Autentificați-vă la %1 cu un cont care poate înregistra aplicații.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Înregistrați o aplicație numai pentru conturile organizației. Nu are nevoie de adresă de redirecționare.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Înregistrați o aplicație pentru conturi Microsoft personale. Nu are nevoie de adresă de redirecționare.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Adăugați un client de tipul „Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Creați o aplicație. Platforma ei este un serviciu web.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>La „Authentication”, setați „Allow public client flows” la „Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Adăugați aceste permisiuni delegate: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Aprobați aplicația pentru organizație. Adresa apare aici după ce este setat ID-ul client.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Aprobați aplicația pentru organizație: scanați codul QR de mai jos.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Permiteți cutiei poștale să trimită prin SMTP, în Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Introduceți centrul de date (%1) pe acest aparat, ca tenant.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Notați tenantul (ID-ul sau domeniul) și introduceți-l pe acest aparat.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Notați ID-ul client și introduceți-l pe acest aparat.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Notați secretul client și introduceți-l pe acest aparat.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>o parolă de aplicație (metodă de autentificare: parolă)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>releul furnizorului (fără autentificare)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>o cutie poștală la alt furnizor</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>autentificarea într-un browser, pe care acest aparat nu îl are încă</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 sau %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Nu oferă autentificare cu cod pentru e-mail. Alternative: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Puteți corecta chiar dumneavoastră.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Administratorul aparatului poate corecta acest lucru.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Întrebați cine gestionează conturile de e-mail</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Întrebați administratorul aparatului</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>O sarcină pentru cine gestionează conturile de e-mail: arătați „Pentru asistență”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Cine administrează rețeaua poate corecta acest lucru.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Se rezolvă de la sine.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Verificare setări</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Verificare proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Toate tokenurile; furnizorii sunt anunțați unde este posibil</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Toate setările, conturile și parolele</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Furnizorii adăugați sau modificați pe acest aparat</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Jurnalul</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Parola de administrator</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Acestea se șterg și nu mai pot fi recuperate:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Apoi panoul o ia de la început, ca în prima zi.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Introduceți din nou parola de administrator. Apoi totul se șterge imediat.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Setări (administrator)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Setări sistem</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Setări rețea</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Setări servicii</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Setări rapide</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Control sistem</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Alertă și stare e-mail</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Setări SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stare e-mail</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Setări instalare inițială</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Setări rapide rețea</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Setări trimitere imagini</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Setări fax internet</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Setări server</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Setări imprimantă</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Setări imprimare e-mail</translation>
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
        <translation>Standard</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Avansat</translation>
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
        <translation>%1 și %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Derulare în sus</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Derulare în jos</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Căutare în setări</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nu s-a găsit nimic. Încercați alt cuvânt sau o parte din el.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Încă %n. Continuați să scrieți pentru a restrânge.</numerusform>
            <numerusform>Încă %n. Continuați să scrieți pentru a restrânge.</numerusform>
            <numerusform>Încă %n. Continuați să scrieți pentru a restrânge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Schimbare parolă</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Deconectare automată peste %1. Fiecare atingere reia timpul de la început.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Deconectare</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Folosire OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 recomandă OAuth 2.0 pentru acest server. Parolele sunt acceptate tot mai rar.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Pasul următor: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Nu se mai afișează</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>La ecranul principal</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Ce a rămas de făcut poate fi continuat aici sau mai târziu, de pe ecranul principal.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Configurarea este terminată</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Conexiunea a fost testată și funcționează.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Setările și tokenul sunt valabile pentru %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Acestea au nevoie de câte un token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Un token nu se copiază niciodată. Se obține pe ecranul fiecăruia.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Acest aparat nu are tastatură pe ecran. Conectați o tastatură pentru pașii următori.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Configurarea continuă după autentificare. Ce ați introdus s-a păstrat.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administratorul este deconectat</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Poate fi schimbată după autentificare, la „Administrator”, în bara de sus.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Parola de administrator a fost setată</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Schimbare furnizor</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Configurarea poate continua. Tokenul se obține după ce s-a făcut acest lucru.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Conexiunea poate fi testată imediat ce s-a obținut tokenul.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Conexiunea poate fi testată imediat ce s-a completat un server.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Afișare cod</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Aveți la îndemână un telefon cu cameră și acces la internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Atingeți „%1” și scanați codul de pe acest ecran</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Autentificați-vă pe telefon și permiteți accesul</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Autentificați-vă pe telefon ca %1 și permiteți accesul</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Continuare configurare</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitere</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Configurarea nu este terminată</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Parolă de administrator</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Configurare</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
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
        <translation>Neobținut</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Se așteaptă autorizarea</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obținut</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nevalid</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Alegeți mai întâi OAuth 2.0 ca metodă de autentificare.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Alegeți mai întâi un furnizor.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Introduceți mai întâi numele contului.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 nu are încă un ID client. „Furnizor” arată ce este de făcut.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 nu are încă un tenant. „Furnizor” arată ce este de făcut.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 nu oferă autentificare cu un cod.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 acceptă OAuth 2.0 numai pentru trimitere.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Nu are încă un ID client. Se introduce la „Configurare furnizor”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Nu are încă un tenant. Se introduce la „Configurare furnizor”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Tokenul a fost șters aici. Permisiunea de la %1 trebuie retrasă manual, la %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Nu oferă autentificare cu cod pentru e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Acceptă OAuth 2.0 numai pentru trimitere; primirea necesită o parolă creată pentru acest aparat.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Tokenul nu este pierdut.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Cineva s-a autentificat ca %1. Decideți dacă se păstrează.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Tokenul anterior funcționează până sosește cel nou.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. După aceea furnizorul lasă tokenul să expire. Testarea conexiunii îl reînnoiește.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Ultima încercare: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Tokenul a fost șters, iar permisiunea a fost retrasă la %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Tokenul a fost șters aici. Retrageți permisiunea și la %1: autentificați-vă acolo cu contul și eliminați acest aparat din lista aplicațiilor cu acces.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Tokenul a fost șters aici. Permisiunea la %1 rămâne, pentru că o folosește alt grup al acestui aparat.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Aparatul nu mai poate folosi e-mailul ca %1 la %2 până când se obține un token nou.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Acest lucru este valabil și pentru %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Portchei</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptare</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permisiune</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Drumul spre furnizor</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>încă neefectuat</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>în curs…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>în ordine</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>eșuat</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>neefectuat</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>cel al aparatului</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>cel al desktopului</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Aparatul poate acum să trimită și să primească e-mail ca %1 la %2. Reînnoiește singur tokenul.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Tokenul a fost obținut</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Data și ora</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Setări pentru</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server de e-mail</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versiune program</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografiați codul sau citiți aceste date celui care vă ajută. Nu conțin nicio parolă și niciun token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Se testează…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Nu este încă nimic configurat. Completați mai întâi un server.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 din %2 conexiuni nu funcționează</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Toate conexiunile funcționează</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Se testează: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Conexiunea funcționează</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Aparatul se poate autentifica la %1 și poate folosi cutia poștală.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>azi la %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ieri la %1</translation>
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
        <translation>Partajat cu %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Afișare mod de lucru</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Afișare cod</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Completați mai întâi serverul.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Ștergeți tokenul?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Ștergere tokenuri</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Ștergere token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>De aceasta depinde un token la: %1. După modificare trebuie obținut unul nou acolo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Această modificare șterge tokenul</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Setări panou</translation>
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
        <translation>Panoul nu poate porni</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Se cere un cod de la %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Retragere permisiune</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Tokenul a fost șters de pe acest aparat, dar %1 încă reține permisiunea.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Scanați codul QR sau accesați %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Autentificați-vă ca %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Eliminați acest aparat din lista aplicațiilor cu acces</translation>
    </message>
</context>
</TS>
