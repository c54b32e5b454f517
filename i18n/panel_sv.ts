<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 till 255 tecken.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatisk utloggning</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Försök kvar: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>De två inmatningarna är inte lika.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Det kan inte vara lösenordet. %1</translation>
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
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Lösenordet har ändrats.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>eller gå till</translation>
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
        <translation>Skanna QR-koden eller gå till %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Skanna QR-koden med telefonen</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Kontrollera att telefonen visar samma kod</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ange koden</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Logga in som %1 och godkänn</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>upphör om %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Maskinen fortsätter att försöka.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: logga in som %1 med lösenordet %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Visas ett fel på telefonen?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopiera inställningar från …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Hämta token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Hämta token igen</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Spara</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Till supporten</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testa igen</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testa anslutning</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0-autentisering</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Anslutningstest</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Inställningar (administratör)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Tokenstatus</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testa alla anslutningar</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>kontot</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>leverantören</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Maskinen har återställts. Återkalla även behörigheten hos leverantören: logga in där med kontot och ta bort maskinen från listan över appar med åtkomst.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Maskinen har inget skärmtangentbord. Anslut ett tangentbord för att ändra inställningar.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Maskinen är inte ansluten till nätverket</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Klockan har ändrats</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Kontrollera nätverkskabeln och maskinens nätverksinställningar. Panelen fortsätter av sig själv när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Den visar nu %1. Om det är fel, ställ in maskinens datum och tid: token och certifikat gäller bara när klockan går rätt.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Den visar %1. Ställ in maskinens datum och tid: token och certifikat gäller bara när klockan går rätt.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Inga token har gått förlorade. Den som sköter maskinen låser upp nyckelringen; sedan fortsätter panelen av sig själv.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Ändringar och nya token kan inte sparas förrän det finns plats igen. Inget har gått förlorat. Den som sköter maskinen måste frigöra utrymme.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Ändringar och nya token kan inte sparas. Inget har gått förlorat. Den som sköter maskinen måste göra inställningarnas mapp skrivbar: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Maskinen fortsätter att försöka, men till dess kan e-post bli försenad. Testa anslutningen för att se vad som är i vägen.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Klockan går rätt</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Alla inställningar är lika.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopiera även lösenordet</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopiera från %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 får samma inställningar som %1, även lösenordet. Tokenen kopieras inte.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 får samma inställningar som %1. Token och lösenord kopieras inte.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Vill du kopiera inställningarna?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Inställningarna har kopierats.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Inloggningen gjordes som %1, men i maskinens inställningar står %2. Behåll tokenen bara om maskinen ska skicka och ta emot e-post som %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Behåll inte</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Behåll och ändra inställningarna</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: telefonens sida</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · lösenord %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administratör vid panelen · lösenord %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Radera token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Tokenen hör till %1 hos %2. Efter ändringen måste en ny hämtas.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Ändringen raderar tokenen</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Fortsätt där du var</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>När panelen loggade ut hade ett fält tömts utan att sparas.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>När panelen loggade ut hade detta angetts men inte sparats: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Det finns osparade uppgifter</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Dölj lösenord</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Visa lösenord</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 avvisade tokenen för %1, troligen för att den inte har använts på länge. Hämta token igen.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 godtar inte längre tokenen för %1, troligen för att någon har återkallat behörigheten. Hämta token igen.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 kräver att någon loggar in som %1 igen. Hämta token igen.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Maskinen är inställd på %1, men inloggningen gjordes med ett annat konto. Hämta token igen och logga in som %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 godtar inte längre tokenen för %1 och anger ingen orsak. Hämta token igen.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>E-postservern känner igen tokenen, men inte för postlådan %1. Ange det konto som användes på telefonen; en delad postlåda hör hemma i avsändaradressen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Inget har ändrats. Begär en ny kod och godkänn åtkomsten på telefonen.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Åtkomsten godkändes inte i tid. Begär en ny kod när telefonen finns till hands.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Inget har ändrats. Begär en ny kod för att fortsätta.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Någon har begärt en token för samma inställningar, här eller någon annanstans. Använd den senaste koden.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Maskinen kunde inte nå %1. Kontrollera nätverkskabeln och nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Gå till inställningarna och fyll i det som saknas.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 begär en hemlighet som maskinen inte har. Den som registrerade klient-ID:t där slår på ”Tillåt offentliga klientflöden”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Tokenen har inte gått förlorad. Den som sköter maskinen låser upp nyckelringen; försök sedan igen.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Maskinen har inte behörighet att logga in. Hämta en token först.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certifikat och token gäller bara när klockan går rätt. Ställ in maskinens datum och tid.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Ingen adress hittades för serverns namn. Kontrollera namnet och nätverksinställningarna.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Ingen svarar på den här porten, eller så stoppar en brandvägg den. Kontrollera servern och portnumret.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Svaret kom inte i tid. Kontrollera nätverket, servern och portnumret.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Servern avbröt anslutningen. Testa igen; kontrollera inställningarna om felet kvarstår.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Maskinen och servern kunde inte komma överens. Kontrollera portnumret och SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>En token skickas aldrig okrypterad. Kontrollera portnumret och SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Servern ber att få vara i fred en stund. Testa igen om några minuter.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>E-postservern erbjuder inte den valda typen av inloggning. Kontrollera servern eller fråga den som hanterar e-postkontona.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>E-postservern godtog inte inloggningen som %1. Kontrollera användarnamn, lösenord och server.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>E-postservern hos %1 godtar bara OAuth 2.0. Välj det som autentiseringsmetod och hämta en token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Inloggningen lyckades, men postlådan för %1 får inte läsas med POP3. Den som hanterar e-postkontona kan slå på det.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 har skickat för mycket för tillfället, eller så är postlådan full. Försök igen om några timmar; den som hanterar e-postkontona kan höja gränsen.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>En token från %1 skickas bara till leverantörens egna servrar. Kontrollera serverns namn.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Vägen till %1 går genom en proxy som inte svarar. Kontrollera nätverket samt proxyns server och portnummer.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Vägen till %1 går genom en proxy som kräver användarnamn och lösenord. Kontrollera båda.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Vägen till %1 går genom en proxy som inte tillåter det. Den som driver proxyn måste släppa igenom maskinen.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxyn öppnar troligen krypteringen, så inget skickades till %1. Den som driver proxyn måste undanta den här leverantören.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Gå tillbaka till inställningarna och kontrollera värdet.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Den har tagits bort från maskinen. Välj en leverantör igen.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 kräver en klienthemlighet utöver klient-ID:t. Ange den under ”Ställ in leverantören”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Lösenordet för %1 har troligen ändrats, och då kasserar %2 alla token. Hämta token igen och logga in med det nya lösenordet.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>En regel i organisationen stoppar %1 på den här maskinen. Den som hanterar e-postkontona måste tillåta det; hämta sedan token igen.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 är stängt, låst eller raderat hos %2. Den som hanterar e-postkontona kan öppna det; hämta sedan token igen.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 gav en token för %1, men e-postservern godtar den inte. Hämta token igen. Kontrollera serverns namn om den avvisas igen.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organisationen låter inte %1 logga in med en kod. Den som hanterar e-postkontona måste tillåta det (device code flow); försök sedan igen.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 känner inte till det klient-ID som är inställt på maskinen eller låter det inte logga in med en kod. Jämför det med registreringen där.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Klienthemligheter upphör att gälla hos %1. Den som registrerade klient-ID:t där skapar en ny; ange den sedan under ”Ställ in leverantören”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 hittar inte kontot eller klient-ID:t i den klientorganisation som är inställd på maskinen. Rätta klientorganisationen under ”Ställ in leverantören”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>En administratör i organisationen måste godkänna maskinen hos %1 en gång. Sidan för det finns under ”Det här ska göras”; försök sedan igen.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 gav en token, men utan behörighet att använda e-post. Den som registrerade klient-ID:t lägger till de behörigheter som står under ”Det här ska göras”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Utan nyckelring kan ingen token sparas säkert. Den som sköter maskinen måste skapa en: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Leverantören godkände, men maskinen kunde inte spara tokenen. Försök igen. Om felet kvarstår måste den som sköter maskinen undersöka det: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Servern kunde inte bevisa sin identitet, så inget skickades till den. Kontrollera serverns namn och maskinens klocka. Om organisationen har egna certifikat måste den som sköter maskinen göra dem kända på den.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>Hos %2 får postlådan %1 inte skicka med SMTP. Den som hanterar e-postkontona kan slå på det; testa sedan igen.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 får inte skicka med den här avsändaradressen. Ändra avsändaradressen till %1 eller låt rätten att skicka som den läggas till (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Den har lämnats orörd. Ta först bort den om en annan ska ersätta den.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Vad som är fel med filen står under ”Administratör”, ”Leverantörer”. Den kan tas bort där.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Det den uppger om sig själv är inte fullständigt eller inte dess eget. Den som driver den måste åtgärda det.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Sätt i USB-minnet igen och sök på nytt.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Det är fullt, trasigt eller skrivskyddat. Använd ett annat.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Den som sköter maskinen måste åtgärda det: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>En ändring raderar tokenen.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Det går inte att skriva i inställningarnas mapp. Inget har ändrats och inget har gått förlorat.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Inget har ändrats och inget har gått förlorat. Den som sköter maskinen måste frigöra utrymme.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Filen har lämnats orörd. Den som sköter maskinen kan reparera den eller börja om från början: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>De har lämnats orörda. Installera den nyare versionen igen.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Den har lämnats orörd. Den som sköter maskinen hittar en utväg med: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Ett annat jobb håller på att förnya eller ändra den. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Det får bara maskinens administratör göra. Logga in och försök igen.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Ange det igen. Den som sköter maskinen kan välja ett nytt: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Vänta tills tiden har gått och ange lösenordet igen.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Det kan bara finnas en panel åt gången.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Det har skrivits i maskinens logg. Försök igen.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Den tidigare tokenen fungerar fortfarande.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Teknisk uppgift: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Uppdateringen av tokenen misslyckades. Radera tokenen och hämta den igen.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Tokenen har upphört oanvänd</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Behörigheten har upphört</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Lösenordet har ändrats</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organisationen blockerar åtkomsten</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Leverantören kräver ny inloggning</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Kontot är inte tillgängligt</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Någon loggade in med ett annat konto</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>E-postservern avvisar tokenen</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Leverantören avvisar tokenen</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Tokenen passar inte till postlådan</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Begäran avvisades på telefonen</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koden har upphört att gälla</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Koden har avbrutits</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>En nyare kod har ersatt den</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organisationen blockerar inloggningen</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Ingen anslutning till leverantören</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>En inställning saknas</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Leverantören godtar inte klient-ID:t</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Klient-ID:t får inte logga in med en kod</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Klienthemligheten gäller inte längre</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Klientorganisationen passar inte till kontot</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organisationen måste godkänna först</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>En behörighet saknas</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nyckelringen är låst</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Det finns ingen nyckelring</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Tokenen kunde inte sparas</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Det finns ingen token ännu</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Klockan går fel</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Servern är okänd</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Servern avvisar anslutningen</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Servern svarar inte</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Anslutningen bröts</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Krypteringen misslyckades</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Servern erbjuder ingen kryptering</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Certifikatet är inte giltigt</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Servern erbjuder inte den inloggningen</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Inloggningen avvisades</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Sändning är avstängd för kontot</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Servern godtar inte längre lösenord</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Avsändaradressen avvisades</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Postlådan kunde inte öppnas</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Servern är inte leverantörens</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Postlådan har nått en gräns</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Servern är upptagen</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxyn kan inte nås</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxyn avvisar inloggningen</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxyn släpper inte igenom maskinen</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Certifikatet är inte leverantörens</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Värdet kan inte användas</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Leverantören är inte längre känd</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Leverantören finns redan</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Leverantörens definition kan inte användas</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Leverantörens beskrivning av sig själv kan inte användas</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Filen är borta</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB-minnet är borta</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB-minnet tar inte emot några filer</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Maskinens konfiguration är felaktig</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Tokenen hör till den här inställningen</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Inget kan sparas</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Lagringsutrymmet är fullt</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>De sparade inställningarna är skadade</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>De sparade inställningarna är från en nyare version</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Nyckelringens post hör till en annan installation</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Tokenen används just nu</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Inte tillåtet</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Lösenordet är fel</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>För många felaktiga lösenord</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panelen körs redan</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Något oväntat gick fel</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3-server</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Primär server</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Kontrollintervall</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Sändarnamn</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Avsändaradress</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Aktivera SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Autentiseringsmetod</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Kontonamn</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Krypteringstyp</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
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
        <translation>Av</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Användarnamn och lösenord</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS från start</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Servern tar emot e-post från maskinen utan inloggning.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Många leverantörer godtar inte längre detta.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Maskinen får en egen behörighet och inget lösenord sparas här.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS från start på portarna 465 och 995, annars STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Anslutningen börjar okrypterad och krypteras sedan, som på port 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Anslutningen krypteras före första ordet, som på port 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Ett tal från %1 till %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Ett värdnamn eller en IP-adress.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>En e-postadress, t.ex. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Postlådan som loggar in, t.ex. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Högst %1 tecken.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Sparas i maskinens nyckelring och visas aldrig igen.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Högst %1 tecken och inget kolon.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Högst %1 e-postadresser, t.ex. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Högst %1 värdar, t.ex. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: e-post hämtas bara när någon begär det.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>En e-postserver kan ta god tid på sig att avvisa en inloggning.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tomt: det som maskinens konfiguration anger.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>De nås utan proxyn.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tomt: proxyn kräver ingen inloggning.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Angett</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Inte ifyllt</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Välj lösenord</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Välj administratörslösenord</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Maskinen får behörighet att skicka och ta emot e-post som %1 hos %2. Använd bara koden på den här skärmen.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Koden har avbrutits.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Skicka e-post</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>E-post varning</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-post status</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internetfax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>E-postutskrift</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Inte inställt</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Använder inte OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Koden upphör kl. %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Testa anslutningen</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Förnyas automatiskt, senast %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Tryck för att komma igång</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Klar: tryck för att hämta token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 av %2 dagar oanvänd</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Det här ändrar filen</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Filen eller inställningarna har ändrats sedan de visades. Gå tillbaka och tryck på filen igen.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Inget har ändrats</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Därefter måste en ny hämtas där.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Tokenen raderas i: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Allt i %1 är redan inställt så.</translation>
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
        <translation>Tillämpa och radera token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Inställningarna har lästs in.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Inget har gjorts ännu.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Äldre</translation>
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
        <translation>Ändring av inställningar</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Ändring av en leverantör</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Hämta token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token hämtad</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kod avbruten</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Förnyelse av token</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token ogiltig</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Radering av token</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Anslutningstest</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Inloggning som administratör</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Inloggning spärrad</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Utloggning av administratören</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatisk utloggning av administratören</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Ändring av administratörslösenordet</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Ändring av tiden till automatisk utloggning</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-post skickad</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-post mottagen</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Veckovis förnyelse av token</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Kontroll av ny e-post</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Statusrapport via e-post</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Vid panelen, inte inloggad</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Maskinen själv</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Ett e-postjobb</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Kommandorad, användare %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utfört</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Teckensnittet %1 saknas på maskinen.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Försök igen om %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatisk utloggning om %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Förbli inloggad</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Logga in som administratör</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: lösenordet är %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Glömt lösenordet? Den som sköter maskinen kan välja ett nytt: adgang passwd</translation>
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
        <translation>Automatiskt utloggad</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Söker efter filer …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Det finns inget att läsa in</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Ett USB-minne är anslutet, men det har ingen fil för den här maskinen.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Sätt i ett USB-minne och vänta en stund.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>En leverantör är en fil som slutar på .toml; inställningar är en fil som slutar på .json. De ligger direkt på USB-minnet eller i en av dess mappar.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Maskinen söker i %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Ett tryck läser in en leverantör direkt. För inställningar visar panelen först vad de ändrar.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Spara inställningarna på %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Inställningarna har sparats som %1, utan lösenord och token.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 har lästs in.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB-minne</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Leverantören %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Klient-ID för %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Leverantören finns redan. Ta först bort den under ”Leverantörer”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Maskinen känner inte till leverantören. Dess definition måste läsas in först.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Tillåtet: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan inte användas</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Leverantör %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenen har hämtats</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenen har raderats någon annanstans</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenen har blivit ogiltig</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: ingen token hämtades</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: inställningarna har ändrats någon annanstans</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Nätverket är tillbaka</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Anslutningen till leverantören är tillbaka</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Nyckelringen är upplåst igen</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Ändringar kan sparas igen</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Klockan går rätt igen</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Ja, behåll</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Den gamla storleken kommer tillbaka om %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Kan du läsa och träffa det här?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Panelinställningar</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Linjal i centimeter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Mörkt utseende</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Rörelse</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Dämpa skärmen efter</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Stäng av skärmen efter</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Panelens storlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 tum</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 tum</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 tum</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 tum</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Som maskinens tillverkare har valt</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Skärmen dämpas när ingen har rört den så länge. Trycket som väcker den gör inget annat.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Skärmen släcks när ingen har rört den så länge. Trycket som väcker den gör inget annat.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Håll en linjal mot strecket: det är 5 cm långt när storleken är rätt.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Inställningar och token kan sedan bara ändras med detta lösenord. Tokenstatus och anslutningstest är fortfarande öppna för alla.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>”Koden är fel” eller ”har upphört”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>En kod gäller bara i några minuter. Gå tillbaka, tryck på Ny kod och använd den.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>”Godkännande krävs” eller ”Administratörsgodkännande krävs”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organisationen måste godkänna maskinen en gång. Visa detta för den som hanterar e-postkontona.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>”Du kommer inte åt det här härifrån”, ”blockerad” eller ”åtkomst nekad”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>En regel i organisationen stoppar inloggning med en kod. Den som hanterar e-postkontona kan göra ett undantag.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Ett annat namn än %1 är inloggat</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Logga ut på telefonen eller öppna adressen i ett privat fönster och logga in med rätt konto.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Sidan öppnas inte</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefonen behöver internet; den behöver inte vara på maskinens nätverk.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Visas ett fel på telefonen?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 visar sina fel bara på telefonen. Koden på den här skärmen väntar fortfarande.</translation>
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
        <translation>Med OAuth 2.0 måste anslutningen vara krypterad.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Fältet måste fyllas i. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Det kan inte användas. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 och de andra i listan behöver inte läggas till: bara deras klient-ID anges.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Leverantören har lagts till.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>E-postservrar</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Klient-ID från</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Klientorganisation från</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Ta bort leverantören</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Leverantören tas bort från maskinen tillsammans med sitt klient-ID och sin klienthemlighet. Grupper som använder den behöver en annan.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Vill du ta bort %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Leverantören har tagits bort.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Ta bort filen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Det som står i filen går förlorat. En leverantör med samma namn som följer med programmet eller maskinen finns där igen efteråt.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Vill du ta bort den skadade filen?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testar proxyn …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxyn fungerar</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Proxyn kan nås</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Den släpper igenom maskinen till leverantören, och krypteringen är leverantörens egen.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Ingen leverantör används genom den, så vägen vidare har inte testats.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Ingen proxy är inställd här, så den i maskinens konfiguration används: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Fyll först i proxyservern.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testa proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>För inloggning hos leverantören och förnyelse av token. E-post går aldrig genom den.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Maskinen skickar själv sin status till mottagarna.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Leverantörer</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Lägg till en leverantör</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Ställ in leverantören</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Utfärdare (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Behörigheter (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Så som leverantören visar det efter registreringen. Tomt: tillbaka till det som definitionen anger.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Organisationens ID eller domän, t.ex. example.com. Tomt: tillbaka till det som definitionen anger.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Sparas i maskinens nyckelring och visas aldrig igen. Tomt: den tas bort.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>T.ex. id.example.com. Maskinen frågar själv där om resten.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Kan lämnas tomt: då begär maskinen det som leverantören erbjuder för e-post.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Följer med programmet</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Maskinens konfiguration</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Angett på maskinen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Angett</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Inte angett</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nyckelringen är låst</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Inget klient-ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Ingen klientorganisation</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Ingen inloggning med kod</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Ingen token kan hämtas förrän klient-ID:t har angetts.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Ingen token kan hämtas förrän klientorganisationen har angetts.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Det är inte en adress som id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Det kan inte vara ett klient-ID: högst 255 tecken, inga mellanslag.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Det kan inte vara en klientorganisation: ett ID eller en domän som example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Det kan inte vara en klienthemlighet: högst 255 tecken.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Det kan inte vara behörigheter: ord med mellanslag emellan.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Den erbjuder inte inloggning med en kod (device authorization), som maskinen behöver. Den som driver leverantören kan slå på det.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Det finns ingen beskrivning av en leverantör på den här adressen. Kontrollera adressen med den som driver leverantören.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Utfärdaren är redan inställd med detta klient-ID.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>utfärdaren</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Den som driver %1 låter maskinens klient-ID logga in med en kod (device authorization) och ger det dessa behörigheter.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Ska göras en gång hos %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Det här ska göras</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>En uppgift för den som hanterar organisationens e-postkonton.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Godkännande för organisationen</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Logga in på %1 med ett konto som får registrera appar.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Registrera en app enbart för organisationens egna konton. Den behöver ingen omdirigeringsadress.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Registrera en app för personliga Microsoft-konton. Den behöver ingen omdirigeringsadress.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Lägg till en klient av typen ”Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Skapa en app. Dess plattform är en webbtjänst.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Ställ in ”Tillåt offentliga klientflöden” på ”Ja” under ”Autentisering”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Lägg till dessa delegerade behörigheter: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Godkänn appen för organisationen. Adressen visas här när klient-ID:t har ställts in.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Godkänn appen för organisationen: skanna QR-koden nedan.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Låt postlådan skicka med SMTP, i Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Ange datacentret (%1) på maskinen som klientorganisation.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Anteckna klientorganisationen, dess ID eller domän, och ange den på maskinen.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Anteckna klient-ID:t och ange det på maskinen.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Anteckna klienthemligheten och ange den på maskinen.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>ett applösenord (autentiseringsmetod: lösenord)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>leverantörens relä (utan autentisering)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>en postlåda hos en annan leverantör</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>inloggning i en webbläsare, som maskinen inte har ännu</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Ingen inloggning med kod för e-post. Detta fungerar: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Det här kan du åtgärda själv.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Maskinens administratör kan åtgärda det.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Fråga den som hanterar e-postkontona</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Fråga maskinens administratör</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>En uppgift för den som hanterar e-postkontona: visa ”Till supporten”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Den som driver nätverket kan åtgärda det.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Det går över av sig självt.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Kontrollera inställningarna</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Kontrollera proxyn</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Alla token; leverantörerna meddelas där det går</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Alla inställningar, konton och lösenord</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Leverantörer som har lagts till eller ändrats på maskinen</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Administratörslösenordet</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Detta raderas och kan inte återställas:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Panelen börjar därefter om som ny.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Ange administratörslösenordet igen. Därefter raderas allt omedelbart.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Inställningar (administratör)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Systeminställningar</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Nätverksinställningar</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Service Inställning</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Snabbinställningar</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Systemstyrning</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>E-post varning/status</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP-inställningar</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-post status</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Inställningar, första installation</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Snabbinställningar, nätverk</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Bildsändningsinställningar</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Internetfaxinställningar</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Serverinställningar</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Skrivarinställningar</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>E-postutskriftsinställningar</translation>
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
        <translation>Special</translation>
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
        <translation>%1 och %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Sök i inställningarna</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Inget hittades. Prova ett annat ord eller en del av ett.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n till. Skriv vidare för att begränsa sökningen.</numerusform>
            <numerusform>%n till. Skriv vidare för att begränsa sökningen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatisk utloggning om %1. Varje tryck börjar om tiden från början.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Använd OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 rekommenderar OAuth 2.0 för den här servern. Lösenord godtas allt mer sällan.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Nästa steg: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Visa inte igen</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Till startskärmen</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Det som återstår kan göras här eller senare från startskärmen.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Installationen är klar</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Anslutningen har testats och fungerar.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Inställningar och token gäller för %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Dessa behöver var sin token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>En token kopieras aldrig. Den hämtas på respektive skärm.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Maskinen har inget skärmtangentbord. Anslut ett tangentbord för nästa steg.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Installationen fortsätter efter inloggningen. Det som har angetts finns kvar.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administratören är utloggad</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Det kan ändras under Administratör i fältet högst upp, efter inloggning.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Administratörslösenordet har valts</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Byt leverantör</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Installationen kan fortsätta. Tokenen hämtas när det är gjort.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Anslutningen kan testas så snart tokenen har hämtats.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Anslutningen kan testas så snart en server har fyllts i.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Visa kod</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Ha en telefon med kamera och internetåtkomst till hands</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Tryck på %1 och skanna koden på den här skärmen</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Logga in på telefonen och godkänn</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Logga in på telefonen som %1 och godkänn</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Fortsätt installationen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Installationen är inte klar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Administratörslösenord</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
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
        <translation>Inte hämtad</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Välj först OAuth 2.0 som autentiseringsmetod.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Välj först en leverantör.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Ange först kontonamnet.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 saknar ett klient-ID. ”Leverantör” visar vad som ska göras.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 saknar en klientorganisation. ”Leverantör” visar vad som ska göras.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 erbjuder inte inloggning med en kod.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 godtar OAuth 2.0 bara för sändning.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Saknar ett klient-ID. Det anges under ”Ställ in leverantören”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Saknar en klientorganisation. Den anges under ”Ställ in leverantören”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Tokenen har raderats här. Behörigheten hos %1 måste återkallas manuellt på %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Erbjuder inte inloggning med kod för e-post.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Godtar OAuth 2.0 bara för sändning; hämtning kräver ett lösenord som skapats för maskinen.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Tokenen har inte gått förlorad.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Någon har loggat in som %1. Avgör om tokenen ska behållas.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Den tidigare tokenen fungerar tills den nya finns.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Därefter låter leverantören tokenen upphöra. Ett anslutningstest förnyar den.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Senaste försök: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Tokenen har raderats och behörigheten har återkallats hos %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Tokenen har raderats här. Återkalla även behörigheten hos %1: logga in där med kontot och ta bort maskinen från listan över appar med åtkomst.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Tokenen har raderats här. Behörigheten hos %1 finns kvar, eftersom en annan grupp på maskinen använder den.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Maskinen kan inte använda e-posten för %1 hos %2 förrän en ny token har hämtats.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Det gäller även %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradress</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Vägen till leverantören</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>inte utfört ännu</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>pågår …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>inte utfört</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>maskinens egen</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>skrivbordets</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Maskinen kan nu skicka och ta emot e-post som %1 hos %2. Den förnyar tokenen själv.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Tokenen har hämtats</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Inställningar för</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programversion</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografera koden eller läs upp detta för den som hjälper dig. Det innehåller varken lösenord eller token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testar …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Inget är inställt ännu. Fyll först i en server.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 av %2 anslutningar fungerar inte</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Alla anslutningar fungerar</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testar %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Anslutningen fungerar</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Maskinen kan logga in på %1 och använda postlådan.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>i går %1</translation>
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
        <translation>Delas med %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Visa hur</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Visa kod</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Fyll först i servern.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Vill du radera tokenen?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Radera token</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Radera token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>En token beror på detta i: %1. Efter ändringen måste en ny hämtas där.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Ändringen raderar tokenen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Panelinställningar</translation>
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
        <translation>Panelen kan inte starta</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Begär en kod från %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Återkalla behörigheten</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Tokenen har raderats på maskinen, men %1 har kvar behörigheten.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Skanna QR-koden eller gå till %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Logga in som %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Ta bort maskinen från listan över appar med åtkomst</translation>
    </message>
</context>
</TS>
