<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>No 5 līdz 255 rakstzīmēm.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Atiestatīt</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automātiska izrakstīšanās</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Atlikušie mēģinājumi: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Abi ievadi nav vienādi.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Tā nevar būt parole. %1</translation>
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
        <translation>Mainīt paroli</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Parole ir nomainīta.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>vai atveriet</translation>
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
        <translation>Noskenējiet QR kodu vai atveriet %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Noskenējiet QR kodu ar tālruni</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Pārbaudiet, vai tālrunī redzams tas pats kods</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ievadiet kodu</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Piesakieties kā %1 un apstipriniet</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>beigsies pēc %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Iekārta turpina mēģināt.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: piesakieties kā %1 ar paroli %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Vai tālrunī ir kļūda?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopēt iestatījumus no …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Iegūt pilnvaru</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Iegūt pilnvaru vēlreiz</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Jauns kods</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Atbalsta dienestam</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testēt vēlreiz</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testēt savienojumu</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0 autentifikācija</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Savienojuma tests</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Iestatījumi (administrators)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Pilnvara</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Pilnvaras statuss</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testēt visus savienojumus</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>bez nosaukuma</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>nodrošinātājs</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Iekārta ir atiestatīta. Atsauciet atļauju arī pie nodrošinātāja: piesakieties tur ar kontu un noņemiet šo iekārtu no to lietotņu saraksta, kurām ir piekļuve.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Šai iekārtai nav ekrāna tastatūras. Lai mainītu iestatījumus, pievienojiet tastatūru.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Iekārta nav tīklā</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Pulkstenis ir mainīts</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Pārbaudiet tīkla kabeli un iekārtas tīkla iestatījumus. Kad savienojums būs atjaunots, vadības panelis turpinās pats.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Tas tagad rāda %1. Ja tas ir nepareizi, iestatiet iekārtas datumu un laiku: pilnvaras un sertifikāti der tikai tad, ja pulkstenis ir pareizs.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Tas rāda %1. Iestatiet iekārtas datumu un laiku: pilnvaras un sertifikāti der tikai tad, ja pulkstenis ir pareizs.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Pilnvaras nav zudušas. Iekārtas uzturētājs atbloķē atslēgu saišķi; pēc tam vadības panelis turpina pats.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Izmaiņas un jaunas pilnvaras nevar saglabāt, kamēr nav vietas. Nekas nav zudis. Iekārtas uzturētājam jāatbrīvo vieta.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Izmaiņas un jaunas pilnvaras nevar saglabāt. Nekas nav zudis. Iekārtas uzturētājam jānodrošina, ka iestatījumu mapē var rakstīt: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Iekārta pati turpina mēģināt, bet līdz tam e-pasts var kavēties. Testējiet savienojumu, lai redzētu, kas traucē.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Pulkstenis ir pareizs</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Visi iestatījumi ir vienādi.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopēt arī paroli</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopēt no: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 iegūst tos pašus iestatījumus, kas ir %1, arī paroli. Pilnvara netiek kopēta.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 iegūst tos pašus iestatījumus, kas ir %1. Pilnvara un parole netiek kopētas.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Vai kopēt iestatījumus?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Iestatījumi ir nokopēti.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Pieteikšanās notika ar kontu %1, bet šīs iekārtas iestatījumos ir %2. Paturiet pilnvaru tikai tad, ja iekārtai jāsūta un jāsaņem e-pasts ar kontu %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nepaturēt</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Paturēt un mainīt iestatījumus</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: tālruņa lapa</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · parole %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrators pie vadības paneļa · parole %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Dzēst pilnvaru</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Šo pilnvaru kontam %1 izsniedza %2. Pēc izmaiņām jāiegūst jauna.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Šīs izmaiņas dzēsīs pilnvaru</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Turpināt iesākto</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Izrakstoties kāds lauks bija iztukšots, bet nebija saglabāts.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Izrakstoties bija ievadīts, bet nebija saglabāts: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Ir nesaglabāti dati</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Slēpt paroli</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Rādīt paroli</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Notīrīt</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 noraidīja konta %1 pilnvaru, visticamāk, tāpēc, ka tā ilgi nebija lietota. Iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 vairs nepieņem konta %1 pilnvaru, visticamāk, tāpēc, ka atļauja ir atsaukta. Iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 pieprasa vēlreiz pieteikties ar kontu %1. Iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Iekārtā ir iestatīts konts %1, bet pieteikšanās notika ar citu kontu. Iegūstiet pilnvaru vēlreiz un piesakieties ar kontu %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 vairs nepieņem konta %1 pilnvaru un nenorāda iemeslu. Iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Pasta serveris pazīst pilnvaru, bet tā neder konta %1 pastkastei. Ievadiet kontu, kas izmantots tālrunī; koplietojama pastkaste jānorāda kā sūtītāja adrese.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nekas nav mainīts. Pieprasiet jaunu kodu un atļaujiet piekļuvi tālrunī.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Piekļuve netika laikus apstiprināta. Pieprasiet jaunu kodu, kad tālrunis ir pa rokai.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nekas nav mainīts. Lai turpinātu, pieprasiet jaunu kodu.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Tiem pašiem iestatījumiem pilnvara tika pieprasīta šeit vai citur. Izmantojiet jaunāko kodu.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>%1 neatbildēja. Pārbaudiet tīkla kabeli un tīkla iestatījumus.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Atveriet iestatījumus un aizpildiet trūkstošo.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 pieprasa noslēpumu, kura šai iekārtai nav. Klienta ID reģistrētājam jāieslēdz „Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Pilnvara nav zudusi. Iekārtas uzturētājam jāatbloķē atslēgu saišķis; pēc tam mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Iekārtai nav atļaujas pieteikties. Vispirms iegūstiet pilnvaru.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Sertifikāti un pilnvaras der tikai tad, ja pulkstenis ir pareizs. Iestatiet iekārtas datumu un laiku.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Servera nosaukumam netika atrasta adrese. Pārbaudiet nosaukumu un tīkla iestatījumus.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Šajā portā neviens neatbild, vai to bloķē ugunsmūris. Pārbaudiet serveri un porta numuru.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Atbilde netika saņemta laikus. Pārbaudiet tīklu, serveri un porta numuru.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Serveris pārtrauca savienojumu. Testējiet vēlreiz; ja kļūda atkārtojas, pārbaudiet iestatījumus.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Iekārta un serveris nevarēja vienoties. Pārbaudiet porta numuru un SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Pilnvara nekad netiek sūtīta nešifrēta. Pārbaudiet porta numuru un SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Serveris lūdz kādu brīdi pagaidīt. Testējiet vēlreiz pēc dažām minūtēm.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Pasta serveris nepiedāvā izvēlēto pieteikšanās veidu. Pārbaudiet serveri vai jautājiet e-pasta kontu pārvaldniekam.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Pasta serveris nepieņēma pieteikšanos ar kontu %1. Pārbaudiet lietotājvārdu, paroli un serveri.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 pasta serverī pieņem tikai OAuth 2.0. Izvēlieties to kā autentifikācijas metodi un iegūstiet pilnvaru.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Pieteikšanās izdevās, bet konta %1 pastkasti nedrīkst lasīt ar POP3. E-pasta kontu pārvaldnieks to var ieslēgt.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>No konta %1 pagaidām nosūtīts pārāk daudz, vai tā pastkaste ir pilna. Mēģiniet vēlreiz pēc dažām stundām; e-pasta kontu pārvaldnieks var palielināt ierobežojumu.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Pilnvaru, ko izsniedza %1, sūta tikai uz nodrošinātāja serveriem. Pārbaudiet servera nosaukumu.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Ceļš uz mērķi (%1) ved caur starpniekserveri, kas neatbild. Pārbaudiet tīklu, starpniekserveri un tā porta numuru.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Ceļš uz mērķi (%1) ved caur starpniekserveri, kas prasa lietotājvārdu un paroli. Pārbaudiet abus.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Ceļš uz mērķi (%1) ved caur starpniekserveri, kas to neatļauj. Starpniekservera pārvaldniekam jālaiž iekārta cauri.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Starpniekserveris, visticamāk, atšifrē savienojumu, tāpēc nekas netika nosūtīts (%1). Starpniekservera pārvaldniekam šis nodrošinātājs jāizslēdz no pārbaudes.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Atgriezieties iestatījumos un pārbaudiet vērtību.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Definīcija ir noņemta no šīs iekārtas. Izvēlieties nodrošinātāju vēlreiz.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 prasa ne tikai klienta ID, bet arī klienta noslēpumu. Ievadiet to sadaļā „Iestatīt nodrošinātāju”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Konta %1 parole, visticamāk, ir nomainīta, un tad %2 anulē visas pilnvaras. Iegūstiet pilnvaru vēlreiz un piesakieties ar jauno paroli.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Organizācijas kārtula liedz kontu %1 šajā iekārtā. E-pasta kontu pārvaldniekam tas jāatļauj; pēc tam iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Konts %1 ir slēgts, bloķēts vai dzēsts (%2). E-pasta kontu pārvaldnieks to var atvērt; pēc tam iegūstiet pilnvaru vēlreiz.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 izsniedza pilnvaru kontam %1, bet pasta serveris to nepieņem. Iegūstiet pilnvaru vēlreiz. Ja tā atkal tiek noraidīta, pārbaudiet servera nosaukumu.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizācija neļauj kontam %1 pieteikties ar kodu. E-pasta kontu pārvaldniekam tas jāatļauj (device code flow); pēc tam mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 nepazīst šajā iekārtā iestatīto klienta ID vai neļauj ar to pieteikties ar kodu. Salīdziniet to ar tur reģistrēto.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 ierobežo klienta noslēpumu derīgumu. Klienta ID reģistrētājs izveido jaunu; pēc tam ievadiet to sadaļā „Iestatīt nodrošinātāju”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 neatrod kontu vai klienta ID nomniekā, kas iestatīts šajā iekārtā. Labojiet nomnieku sadaļā „Iestatīt nodrošinātāju”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Organizācijas administratoram šī iekārta vienreiz jāapstiprina (%1). Tam paredzētā lapa ir sadaļā „Kas jādara”; pēc tam mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 izsniedza pilnvaru bez atļaujas lietot e-pastu. Klienta ID reģistrētājs pievieno atļaujas, kas uzskaitītas sadaļā „Kas jādara”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Bez atslēgu saišķa pilnvaru nevar droši glabāt. Iekārtas uzturētājam tas jāizveido: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Nodrošinātājs piekrita, bet iekārta nevarēja saglabāt pilnvaru. Mēģiniet vēlreiz. Ja kļūda atkārtojas, iekārtas uzturētājam tā jāpārbauda: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Serveris nevarēja pierādīt savu identitāti, tāpēc tam nekas netika nosūtīts. Pārbaudiet servera nosaukumu un iekārtas pulksteni. Ja organizācijai ir savi sertifikāti, iekārtas uzturētājs tos pievieno iekārtai.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 neļauj konta %1 pastkastei sūtīt ar SMTP. E-pasta kontu pārvaldnieks to var ieslēgt; pēc tam testējiet vēlreiz.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Konts %1 nedrīkst sūtīt ar šo sūtītāja adresi. Mainiet sūtītāja adresi uz %1 vai lūdziet pievienot tiesības sūtīt tās vārdā (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Tas nav mainīts. Ja tā vietā jāliek cits, vispirms to noņemiet.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Kas failam vainas, skatiet sadaļā „Administrators”, „Nodrošinātāji”. Tur to var noņemt.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Tas, ko tas par sevi ziņo, nav pilnīgs vai nav tā paša. Tas jānovērš nodrošinātāja uzturētājam.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Pievienojiet USB zibatmiņu vēlreiz un meklējiet vēlreiz.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Tā ir pilna, bojāta vai aizsargāta pret rakstīšanu. Izmantojiet citu.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Iekārtas uzturētājam tas jānovērš: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Izmaiņas dzēsīs pilnvaru.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Iestatījumu mapē nevar rakstīt. Nekas nav mainīts un nekas nav zudis.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nekas nav mainīts un nekas nav zudis. Iekārtas uzturētājam jāatbrīvo vieta.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Fails nav mainīts. Iekārtas uzturētājs to var izlabot vai sākt no jauna: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Tie nav mainīti. Instalējiet jaunāko versiju vēlreiz.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Ieraksts nav mainīts. Iekārtas uzturētājs risinājumu atradīs ar: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Cits darbs to pašlaik atjauno vai maina. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>To drīkst darīt tikai iekārtas administrators. Piesakieties un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Ievadiet to vēlreiz. Iekārtas uzturētājs var iestatīt jaunu: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Pagaidiet, līdz beidzas laiks, un ievadiet paroli vēlreiz.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Vienlaikus var darboties viens vadības panelis.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Kļūda ir ierakstīta iekārtas žurnālfailā. Mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Iepriekšējā pilnvara joprojām darbojas.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Tehniskā informācija: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Pilnvaras atjaunināšana neizdevās. Dzēsiet pilnvaru un iegūstiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Nelietotās pilnvaras derīgums beidzies</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Atļaujas termiņš ir beidzies</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Parole ir nomainīta</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizācija bloķē piekļuvi</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Nodrošinātājs prasa pieteikties vēlreiz</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Konts nav pieejams</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Pieteikšanās notika ar citu kontu</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Pasta serveris noraida pilnvaru</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Nodrošinātājs noraida pilnvaru</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Pilnvara neatbilst pastkastei</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Pieprasījums tālrunī tika noraidīts</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koda derīgums ir beidzies</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Kods ir atcelts</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>To aizstāja jaunāks kods</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizācija bloķē pieteikšanos</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Nav savienojuma ar nodrošinātāju</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Trūkst iestatījuma</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Nodrošinātājs nepieņem klienta ID</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Klienta ID nedrīkst pieteikties ar kodu</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Klienta noslēpums vairs nav derīgs</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Nomnieks neatbilst kontam</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Vispirms jāapstiprina organizācijai</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Trūkst atļaujas</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Atslēgu saišķis ir bloķēts</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nav atslēgu saišķa</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Pilnvaru nevarēja saglabāt</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Pilnvaras vēl nav</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Pulkstenis ir nepareizs</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Serveris nav zināms</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Serveris noraida savienojumu</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serveris neatbild</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Savienojums pārtrūka</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Šifrēšana neizdevās</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Serveris nepiedāvā šifrēšanu</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Sertifikāts nav derīgs</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Serveris nepiedāvā šo pieteikšanos</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Pieteikšanās tika noraidīta</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Kontam sūtīšana ir izslēgta</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Serveris vairs nepieņem paroles</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Sūtītāja adrese tika noraidīta</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Pastkasti nevarēja atvērt</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Serveris nepieder nodrošinātājam</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Pastkaste ir sasniegusi ierobežojumu</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serveris ir aizņemts</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Starpniekserveris nav sasniedzams</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Starpniekserveris noraida pieteikšanos</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Starpniekserveris nelaiž iekārtu cauri</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Sertifikāts nepieder nodrošinātājam</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Vērtību nevar izmantot</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Nodrošinātājs vairs nav zināms</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Šis nodrošinātājs jau ir pievienots</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Nodrošinātāja definīcija nav izmantojama</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Nodrošinātāja apraksts par sevi nav izmantojams</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Faila vairs nav</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB zibatmiņas vairs nav</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB zibatmiņa nepieņem failu</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Iekārtas konfigurācija ir nepareiza</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Pilnvara pieder šim iestatījumam</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Neko nevar saglabāt</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Krātuve ir pilna</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Saglabātie iestatījumi ir bojāti</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Saglabātie iestatījumi ir no jaunākas versijas</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Atslēgu saišķa ieraksts pieder citai instalācijai</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Pilnvara pašlaik tiek lietota</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nav atļauts</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Parole ir nepareiza</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Pārāk daudz nepareizu paroļu</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Vadības panelis jau darbojas</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Radās neparedzēta kļūda</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nav izvēlēts</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Starpniekserveris</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3 serveris</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Primārais serveris</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Porta numurs</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Noildze</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Pārbaudes intervāls</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Sūtītāja vārds</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Sūtītāja adrese</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Iespējot SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Autentifikācijas metode</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nodrošinātājs</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Konta nosaukums</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Šifrēšanas veids</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Izņēmumi</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Grafiks</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saņēmēji</translation>
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
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Lietotājvārds un parole</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automātiski</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS no sākuma</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Katru dienu</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Katru nedēļu</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Serveris pieņem e-pastu no šīs iekārtas bez pieteikšanās.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Daudzi nodrošinātāji to vairs nepieņem.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Iekārta iegūst savu atļauju, un parole šeit netiek glabāta.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS no sākuma portos 465 un 995, citādi STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Savienojums sākas nešifrēts un pēc tam tiek šifrēts, kā portā 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Savienojums tiek šifrēts pirms pirmā vārda, kā portā 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Skaitlis no %1 līdz %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Resursdatora nosaukums vai IP adrese.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Viena e-pasta adrese, piem., scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Pastkaste, ar kuru piesakās, piem., scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Līdz %1 rakstzīmēm.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Tiek glabāta iekārtas atslēgu saišķī un vairs netiek rādīta.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Līdz %1 rakstzīmēm, bez kola.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Līdz %1 e-pasta adresēm, piem., scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Līdz %1 resursdatoriem, piem., *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: e-pastu izgūst tikai pēc pieprasījuma.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Pasta serveris var kavēties ar pieteikšanās noraidīšanu.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tukšs: kā noteikts iekārtas konfigurācijā.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Tos sasniedz bez starpniekservera.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tukšs: starpniekserveris neprasa pieteikšanos.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Iestatīta</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nav iestatīta</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Nav aizpildīts</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Izvēlieties paroli</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Izvēlieties administratora paroli</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>%2 dod iekārtai atļauju sūtīt un saņemt e-pastu ar kontu %1. Izmantojiet tikai šajā ekrānā redzamo kodu.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Kods ir atcelts.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Sūtīt e-pastu</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>E-pasta brīdinājums</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-pasta statuss</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Interneta fakss</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>E-pasta druka</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nav iestatīts</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Neizmanto OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Koda derīgums beigsies plkst. %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Testējiet savienojumu</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Tiek atjaunota automātiski, pēdējoreiz %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Pieskarieties, lai sāktu</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Gatavs: pieskarieties, lai iegūtu pilnvaru</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Nelietota dienas: %1 no %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Ko fails maina</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Pēc parādīšanas fails vai iestatījumi ir mainījušies. Atgriezieties un pieskarieties failam vēlreiz.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nekas nav mainīts</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Pēc tam tur jāiegūst jauna.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Pilnvara tiek dzēsta: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Viss failā %1 jau ir šādi iestatīts.</translation>
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
        <translation>Lietot un dzēst pilnvaru</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Iestatījumi ir importēti.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Vēl nekas nav darīts.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Jaunāki</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Vecāki</translation>
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
        <translation>Iestatījumu maiņa</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Nodrošinātāja maiņa</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Iegūt pilnvaru</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Pilnvara iegūta</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kods atcelts</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Pilnvaras atjaunošana</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Pilnvara nederīga</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Pilnvaras dzēšana</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Savienojuma tests</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Administratora pieteikšanās</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Pieteikšanās bloķēta</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Administratora izrakstīšanās</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Administratora automātiska izrakstīšanās</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Administratora paroles maiņa</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Automātiskās izrakstīšanās laika maiņa</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-pasts nosūtīts</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-pasts saņemts</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Pilnvaras iknedēļas atjaunošana</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Jauna e-pasta pārbaude</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Statusa pārskats e-pastā</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Pie vadības paneļa, bez pieteikšanās</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Pati iekārta</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>E-pasta darbs</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Komandrinda, lietotājs %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Šajā iekārtā trūkst fonta %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Noņemt %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Mēģiniet vēlreiz pēc %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automātiska izrakstīšanās pēc %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Palikt sistēmā</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Administratora pieteikšanās</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: parole ir %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Aizmirsta parole? Iekārtas uzturētājs var iestatīt jaunu: adgang passwd</translation>
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
        <translation>Automātiski izrakstīts</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Meklē failus …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Nav nekā, ko importēt</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB zibatmiņa ir pievienota, bet tajā nav šai iekārtai paredzēta faila.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Pievienojiet USB zibatmiņu un brīdi pagaidiet.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Nodrošinātājs ir fails ar paplašinājumu .toml, iestatījumi ir fails ar paplašinājumu .json. Tie atrodas pašā zibatmiņā vai kādā no tās mapēm.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Iekārta meklē šeit: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Pieskāriens nodrošinātāju importē uzreiz. Iestatījumiem vadības panelis vispirms parāda, ko tie maina.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Meklēt vēlreiz</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Saglabāt iestatījumus: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Iestatījumi ir saglabāti failā %1, bez parolēm un pilnvarām.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 ir importēts.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB zibatmiņa</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Nodrošinātājs %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Klienta ID: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Šis nodrošinātājs jau ir pievienots. Vispirms noņemiet to sadaļā „Nodrošinātāji”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Iekārta nepazīst šo nodrošinātāju. Vispirms jāimportē tā definīcija.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Atļauts: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nav izmantojams</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Nodrošinātājs %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Vadības panelis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>tukšs</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: pilnvara ir iegūta</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: pilnvara ir dzēsta citur</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: pilnvara ir kļuvusi nederīga</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: pilnvara netika iegūta</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: iestatījumi ir mainīti citur</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Tīkls ir atjaunots</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Savienojums ar nodrošinātāju ir atjaunots</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Atslēgu saišķis atkal ir atvērts</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Izmaiņas atkal var saglabāt</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Pulkstenis atkal ir pareizs</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Jā, paturēt</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Iepriekšējais izmērs atgriezīsies pats pēc %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Vai varat to izlasīt un trāpīt?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Vadības paneļa iestatījumi</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Lineāls centimetros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tumšs izskats</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Kustība</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Aptumšot ekrānu pēc</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Izslēgt ekrānu pēc</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Vadības paneļa izmērs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automātiski</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 collas</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 collas</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 collas</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 colla</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Kā noteicis iekārtas ražotājs</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekrāns tiek aptumšots, ja tam tik ilgi neviens nav pieskāries. Pieskāriens, kas to pamodina, neko citu nedara.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekrāns tiek izslēgts, ja tam tik ilgi neviens nav pieskāries. Pieskāriens, kas to pamodina, neko citu nedara.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Pielieciet līnijai lineālu: ja izmērs ir pareizs, līnija ir 5 cm gara.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Pašreizējā parole</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Jaunā parole</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Jaunā parole vēlreiz</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Pēc tam iestatījumus un pilnvaras var mainīt tikai ar šo paroli. Pilnvaras statuss un savienojuma tests paliek pieejami visiem.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kods ir nepareizs” vai „derīgums beidzies”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kods ir derīgs tikai dažas minūtes. Atgriezieties, pieskarieties pogai „Jauns kods” un izmantojiet to.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Nepieciešams apstiprinājums” vai „Nepieciešams administratora apstiprinājums”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizācijai šī iekārta vienreiz jāapstiprina. Parādiet to e-pasta kontu pārvaldniekam.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„No šejienes tur nevar nokļūt”, „bloķēts” vai „piekļuve liegta”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Organizācijas kārtula liedz pieteikšanos ar kodu. E-pasta kontu pārvaldnieks var izveidot izņēmumu.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Pieteicies kāds cits, nevis %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Izrakstieties tālrunī vai atveriet adresi privātā logā un piesakieties ar pareizo kontu.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Lapa netiek atvērta</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Tālrunim vajadzīgs internets; tam nav jābūt iekārtas tīklā.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Vai tālrunī ir kļūda?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Kļūdas %1 rāda tikai tālrunī. Kods šajā ekrānā joprojām gaida.</translation>
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
        <translation>Ar OAuth 2.0 savienojumam jābūt šifrētam.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Šis lauks ir jāaizpilda. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>To nevar izmantot. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 un citi sarakstā esošie nav jāpievieno: jāievada tikai to klienta ID.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Nodrošinātājs ir pievienots.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Pasta serveri</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Klienta ID avots</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Nomnieka avots</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Noņemt nodrošinātāju</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Nodrošinātājs tiek noņemts no šīs iekārtas kopā ar tā klienta ID un klienta noslēpumu. Grupām, kas to izmanto, vajadzīgs cits nodrošinātājs.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Vai noņemt %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Nodrošinātājs ir noņemts.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Noņemt failu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Faila saturs tiks zaudēts. Pēc tam atkal būs pieejams tāda paša nosaukuma nodrošinātājs, kas iekļauts programmā vai iekārtā.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Vai noņemt bojāto failu?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testē starpniekserveri …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Starpniekserveris darbojas</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Starpniekserveris ir sasniedzams</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Tas laiž iekārtu cauri līdz nodrošinātājam, un šifrēšana ir paša nodrošinātāja.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Caur to netiek izmantots neviens nodrošinātājs, tāpēc tālākais ceļš nav testēts.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Šeit starpniekserveris nav iestatīts, tāpēc tiek izmantots iekārtas konfigurācijā norādītais: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Vispirms norādiet starpniekserveri.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testēt starpniekserveri</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Lai pieteiktos pie nodrošinātāja un atjaunotu pilnvaras. E-pasts caur to nekad netiek sūtīts.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Iekārta pati sūta saņēmējiem savu statusu.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Nodrošinātāji</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Pievienot nodrošinātāju</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Iestatīt nodrošinātāju</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klienta ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Nomnieks</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Klienta noslēpums</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Izdevējs (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Atļaujas (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Kā nodrošinātājs to rāda pēc reģistrācijas. Tukšs: atpakaļ pie definīcijā norādītā.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Organizācijas ID vai domēns, piem., example.com. Tukšs: atpakaļ pie definīcijā norādītā.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Tiek glabāts iekārtas atslēgu saišķī un vairs netiek rādīts. Tukšs: tas tiek noņemts.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Piemēram, id.example.com. Pārējo iekārta tur noskaidro pati.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Var palikt tukšs: tad iekārta lūdz to, ko nodrošinātājs piedāvā e-pastam.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Iekļauts programmā</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Iekārtas konfigurācija</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Ievadīts šajā iekārtā</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Iestatīta</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nav iestatīta</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Atslēgu saišķis ir bloķēts</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Nav klienta ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Nav nomnieka</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Nav pieteikšanās ar kodu</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Pilnvaru nevar iegūt, kamēr nav ievadīts klienta ID.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Pilnvaru nevar iegūt, kamēr nav ievadīts nomnieks.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Šī nav tāda adrese kā id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Tas nevar būt klienta ID: līdz 255 rakstzīmēm, bez atstarpēm.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Tas nevar būt nomnieks: ID vai domēns, piem., example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Tas nevar būt klienta noslēpums: līdz 255 rakstzīmēm.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Tās nevar būt atļaujas: vārdi, starp kuriem ir atstarpe.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Tas nepiedāvā pieteikšanos ar kodu (device authorization), kas šai iekārtai vajadzīga. Nodrošinātāja uzturētājs to var ieslēgt.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Šajā adresē nav nodrošinātāja apraksta. Precizējiet adresi pie nodrošinātāja uzturētāja.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Šis izdevējs ar šo klienta ID jau ir iestatīts.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>izdevējs</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Nodrošinātāja (%1) uzturētājs ļauj šīs iekārtas klienta ID pieteikties ar kodu (device authorization) un piešķir tam šīs atļaujas.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Jāizdara vienreiz: %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Kas jādara</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Uzdevums organizācijas e-pasta kontu pārvaldniekam.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Organizācijas apstiprinājums</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Piesakieties vietnē %1 ar kontu, kas drīkst reģistrēt lietotnes.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Reģistrējiet lietotni tikai organizācijas kontiem. Novirzīšanas adrese nav vajadzīga.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Reģistrējiet lietotni personīgajiem Microsoft kontiem. Novirzīšanas adrese nav vajadzīga.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Pievienojiet klientu, kura tips ir „Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Izveidojiet lietotni. Tās platforma ir tīmekļa pakalpojums.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Sadaļā „Authentication” iestatiet „Allow public client flows” uz „Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Pievienojiet šīs deleģētās atļaujas: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Apstipriniet lietotni organizācijai. Adrese šeit parādīsies, kad būs iestatīts klienta ID.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Apstipriniet lietotni organizācijai: noskenējiet tālāk redzamo QR kodu.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Ļaujiet pastkastei sūtīt ar SMTP, Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Ievadiet šajā iekārtā datu centru (%1) kā nomnieku.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Pierakstiet nomnieku, tā ID vai domēnu, un ievadiet to šajā iekārtā.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Pierakstiet klienta ID un ievadiet to šajā iekārtā.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Pierakstiet klienta noslēpumu un ievadiet to šajā iekārtā.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>lietotnes parole (autentifikācijas metode: parole)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>nodrošinātāja pārsūtīšanas serveris (bez autentifikācijas)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>cita nodrošinātāja pastkaste</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>pieteikšanās pārlūkā, kura šai iekārtai vēl nav</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 vai %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>E-pastam nav pieteikšanās ar kodu. Der: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>To varat novērst pats.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>To var novērst iekārtas administrators.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Jautājiet e-pasta kontu pārvaldniekam</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Jautājiet iekārtas administratoram</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Uzdevums e-pasta kontu pārvaldniekam: parādiet viņam „Atbalsta dienestam”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>To var novērst tīkla pārvaldnieks.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Tas pāries pats no sevis.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Pārbaudīt iestatījumus</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Pārbaudīt starpniekserveri</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Visas pilnvaras; nodrošinātājiem paziņo, kur iespējams</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Visi iestatījumi, konti un paroles</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Šajā iekārtā pievienotie vai mainītie nodrošinātāji</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Administratora parole</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Tiks neatgriezeniski dzēsts:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Pēc tam vadības panelis sāk no jauna.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Vēlreiz ievadiet administratora paroli. Pēc tam viss tiks nekavējoties dzēsts.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Iestatījumi (administrators)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Sistēmas iestatījumi</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Tīkla iestatījumi</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Pakalpojumu iestatījumi</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Ātrie iestatījumi</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Sistēmas vadība</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>E-pasta brīdinājums un statuss</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP iestatījumi</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-pasta statuss</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Sākotnējās uzstādīšanas iestatījumi</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Tīkla ātrie iestatījumi</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Attēlu sūtīšanas iestatījumi</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Interneta faksa iestatījumi</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Servera iestatījumi</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Printera iestatījumi</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>E-pasta drukas iestatījumi</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Starpniekserveris</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Standarta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Papildu</translation>
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
        <translation>%1 un %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Ritināt augšup</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ritināt lejup</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Meklēt iestatījumos</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nekas nav atrasts. Mēģiniet ar citu vārdu vai vārda daļu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Vēl %n. Rakstiet tālāk, lai sašaurinātu.</numerusform>
            <numerusform>Vēl %n. Rakstiet tālāk, lai sašaurinātu.</numerusform>
            <numerusform>Vēl %n. Rakstiet tālāk, lai sašaurinātu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Mainīt paroli</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automātiska izrakstīšanās pēc %1. Katrs pieskāriens sāk laiku no jauna.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Izrakstīties</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Izmantot OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 šim serverim iesaka OAuth 2.0. Paroles tiek pieņemtas arvien retāk.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Nākamais solis: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Vairs nerādīt</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Uz sākuma ekrānu</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Atlikušo var turpināt šeit vai vēlāk sākuma ekrānā.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Iestatīšana ir pabeigta</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Vēl nav izdarīts</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Savienojums ir testēts un darbojas.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Iestatījumi un pilnvara attiecas uz: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Katram no šiem vajadzīga sava pilnvara</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Pilnvara nekad netiek kopēta. To iegūst katrā ekrānā atsevišķi.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Šai iekārtai nav ekrāna tastatūras. Nākamajiem soļiem pievienojiet tastatūru.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Iestatīšana turpināsies pēc pieteikšanās. Ievadītais ir saglabāts.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administrators ir izrakstīts</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Pēc pieteikšanās to var mainīt augšējās joslas sadaļā „Administrators”.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Administratora parole ir iestatīta</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Mainīt nodrošinātāju</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Iestatīšanu var turpināt. Pilnvaru iegūst, kad tas ir izdarīts.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Savienojumu var testēt, tiklīdz pilnvara ir iegūta.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Savienojumu var testēt, tiklīdz ir norādīts serveris.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Rādīt kodu</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Sagatavojiet tālruni ar kameru un piekļuvi internetam</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Pieskarieties pogai „%1” un noskenējiet šajā ekrānā redzamo kodu</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Piesakieties tālrunī un apstipriniet</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Piesakieties tālrunī kā %1 un apstipriniet</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Turpināt iestatīšanu</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Iestatīšana nav pabeigta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Administratora parole</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Iestatīšana</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1. solis no %2</translation>
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
        <translation>Nav iegūta</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Gaida apstiprinājumu</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Iegūta</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nederīga</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Vispirms izvēlieties OAuth 2.0 kā autentifikācijas metodi.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Vispirms izvēlieties nodrošinātāju.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Vispirms ievadiet konta nosaukumu.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Trūkst klienta ID: %1. Kas jādara, skatiet sadaļā „Nodrošinātājs”.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Trūkst nomnieka: %1. Kas jādara, skatiet sadaļā „Nodrošinātājs”.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 nepiedāvā pieteikšanos ar kodu.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 pieņem OAuth 2.0 tikai sūtīšanai.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Trūkst klienta ID. To ievada sadaļā „Iestatīt nodrošinātāju”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Trūkst nomnieka. To ievada sadaļā „Iestatīt nodrošinātāju”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Pilnvara šeit ir dzēsta. Atļauja (%1) jāatsauc manuāli vietnē %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Nepiedāvā e-pastam pieteikšanos ar kodu.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Pieņem OAuth 2.0 tikai sūtīšanai; izgūšanai vajadzīga šai iekārtai izveidota parole.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Pilnvara nav zudusi.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Pieteikšanās notika ar kontu %1. Izlemiet, vai pilnvaru paturēt.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Iepriekšējā pilnvara darbojas, līdz ir iegūta jaunā.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Pēc tam nodrošinātājs ļauj pilnvaras derīgumam beigties. Savienojuma testēšana to atjauno.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Pēdējais mēģinājums: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Pilnvara ir dzēsta, un %1 atsauca atļauju.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Pilnvara šeit ir dzēsta, bet %1 saglabā atļauju. Lai to atsauktu, piesakieties tur ar kontu un noņemiet šo iekārtu no to lietotņu saraksta, kurām ir piekļuve.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Pilnvara šeit ir dzēsta, bet %1 saglabā atļauju, jo to izmanto cita šīs iekārtas grupa.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Iekārta nevar izmantot konta %1 e-pastu, kamēr %2 neizsniedz jaunu pilnvaru.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Tas attiecas arī uz: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Pulkstenis</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Atslēgu saišķis</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Servera adrese</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrēšana</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Pilnvara</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Pieteikšanās</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Atļauja</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Ceļš līdz nodrošinātājam</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>vēl nav izpildīts</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>notiek …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kārtībā</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>neizdevās</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nav izpildīts</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>iekārtas</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>darbvirsmas</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Iekārta tagad var sūtīt un saņemt e-pastu ar kontu %1 (%2). Pilnvaru tā atjauno pati.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Pilnvara ir iegūta</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Kļūda</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Iestatījumu grupa</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pasta serveris</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Iekārta</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmas versija</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Nofotografējiet kodu vai nolasiet to tam, kas jums palīdz. Tajā nav ne paroles, ne pilnvaras.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testē …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Vēl nekas nav iestatīts. Vispirms norādiet serveri.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Nedarbojas savienojumi: %1 no %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Visi savienojumi darbojas</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testē: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Savienojums darbojas</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Iekārta var pieteikties serverī %1 un izmantot pastkasti.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>šodien %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>vakar %1</translation>
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
        <translation>Kopīgi ar: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Parādīt, kā</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Izlemt</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Rādīt kodu</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Vispirms norādiet serveri.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Vai dzēst pilnvaru?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Dzēst pilnvaras</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Dzēst pilnvaru</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>No tā ir atkarīga pilnvara: %1. Pēc izmaiņām tur jāiegūst jauna.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Šīs izmaiņas dzēsīs pilnvaru</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Vadības paneļa iestatījumi</translation>
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
        <translation>Vadības paneli nevar palaist</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Koda pieprasīšana: %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Atsaukt atļauju</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Pilnvara šajā iekārtā ir dzēsta, bet %1 joprojām atceras atļauju.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Noskenējiet QR kodu vai atveriet %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Piesakieties kā %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Noņemiet šo iekārtu no to lietotņu saraksta, kurām ir piekļuve</translation>
    </message>
</context>
</TS>
