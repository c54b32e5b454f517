<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 til 255 tegn.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatisk utlogging</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Forsøk igjen: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>De to inntastingene er ikke like.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Dette kan ikke være passordet. %1</translation>
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
        <translation>Endre passord</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Passordet er endret.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>eller gå til</translation>
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
        <translation>Skann QR-koden, eller gå til %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Skann QR-koden med telefonen</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Kontroller at telefonen viser samme kode</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Tast inn koden</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Logg inn som %1, og godkjenn</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>utløper om %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Maskinen fortsetter å prøve.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: logg inn som %1 med passordet %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Viser telefonen en feil?</translation>
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
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopier innstillinger fra …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Hent token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Hent token på nytt</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Til brukerstøtten</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Test på nytt</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Test tilkobling</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0-autentisering</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Tilkoblingstest</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Innstillinger (administrator)</translation>
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
        <translation>Test alle tilkoblinger</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>kontoen</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>leverandøren</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Maskinen er tilbakestilt. Trekk også tilbake tillatelsen hos leverandøren: logg inn der med kontoen, og fjern maskinen fra listen over apper med tilgang.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Denne maskinen har ikke skjermtastatur. Koble til et tastatur for å endre innstillinger.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Maskinen er ikke på nettverket</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Klokken er endret</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Kontroller nettverkskabelen og maskinens nettverksinnstillinger. Panelet fortsetter av seg selv når tilkoblingen er tilbake.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Den viser nå %1. Er det feil, må maskinens dato og klokkeslett stilles inn: Tokener og sertifikater gjelder bare når klokken går riktig.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Den viser %1. Still inn maskinens dato og klokkeslett: Tokener og sertifikater gjelder bare når klokken går riktig.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokenene er ikke tapt. Den som passer maskinen, låser opp nøkkelringen; deretter fortsetter panelet av seg selv.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Endringer og nye tokener kan ikke lagres før det er plass igjen. Ingenting er tapt. Den som passer maskinen, må skaffe plass.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Endringer og nye tokener kan ikke lagres. Ingenting er tapt. Den som passer maskinen, må sørge for at det kan skrives til innstillingenes mappe: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Maskinen fortsetter å prøve, men inntil da kan e-post bli forsinket. Test tilkoblingen for å se hva som er i veien.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Klokken går riktig</translation>
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
        <translation>Alle innstillinger er like.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopier også passordet</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopier fra %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 får de samme innstillingene som %1, også passordet. Tokenet kopieres ikke.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 får de samme innstillingene som %1. Token og passord kopieres ikke.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Vil du kopiere innstillingene?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Innstillingene er kopiert.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Det ble logget inn som %1, men i innstillingene på maskinen står det %2. Behold tokenet bare hvis maskinen skal sende og motta e-post som %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Ikke behold</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Behold, og endre innstillingene</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: telefonens side</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · passord %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrator ved panelet · passord %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Slett tokenet</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Tokenet hører til %1 hos %2. Etter endringen må et nytt hentes.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Endringen sletter tokenet</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Fortsett der du slapp</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Da panelet logget ut, var et felt tømt uten at det var lagret.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Da panelet logget ut, var dette tastet inn, men ikke lagret: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Noe er ikke lagret</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Skjul passord</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Vis passord</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 avviste tokenet for %1, sannsynligvis fordi det ikke har vært brukt på lenge. Hent tokenet på nytt.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 godtar ikke lenger tokenet for %1, sannsynligvis fordi noen har trukket tilbake tillatelsen. Hent tokenet på nytt.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 krever at noen logger inn som %1 igjen. Hent tokenet på nytt.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Maskinen er satt opp for %1, men det ble logget inn med en annen konto. Hent tokenet på nytt, og logg inn som %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 godtar ikke lenger tokenet for %1 og oppgir ingen grunn. Hent tokenet på nytt.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>E-postserveren kjenner tokenet, men ikke for postboksen %1. Oppgi kontoen som ble brukt på telefonen; en delt postboks hører hjemme i avsenderadressen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Ingenting er endret. Be om en ny kode, og godkjenn tilgangen på telefonen.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Tilgangen ble ikke godkjent i tide. Be om en ny kode når telefonen er for hånden.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Ingenting er endret. Be om en ny kode for å fortsette.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Noen har bedt om et token for de samme innstillingene, her eller et annet sted. Bruk den nyeste koden.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Maskinen fikk ikke kontakt med %1. Kontroller nettverkskabelen og nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Gå til innstillingene, og fyll ut det som mangler.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 ber om en hemmelighet som maskinen ikke har. Den som registrerte klient-ID-en der, må slå på «Tillat offentlige klientflyter».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Tokenet er ikke tapt. Den som passer maskinen, låser opp nøkkelringen; prøv deretter igjen.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Maskinen har ikke tillatelse til å logge inn. Hent et token først.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Sertifikater og tokener gjelder bare når klokken går riktig. Still inn maskinens dato og klokkeslett.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Det ble ikke funnet noen adresse for serverens navn. Kontroller navnet og nettverksinnstillingene.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Ingen svarer på denne porten, eller en brannmur stopper den. Kontroller serveren og portnummeret.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Svaret kom ikke i tide. Kontroller nettverket, serveren og portnummeret.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Serveren brøt tilkoblingen underveis. Test på nytt; kontroller innstillingene hvis det fortsetter.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Maskinen og serveren kunne ikke bli enige. Kontroller portnummeret og SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Et token sendes aldri ukryptert. Kontroller portnummeret og SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Serveren ber om litt ro. Test på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>E-postserveren tilbyr ikke den valgte formen for innlogging. Kontroller serveren, eller spør den som administrerer e-postkontoene.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>E-postserveren godtok ikke innloggingen som %1. Kontroller brukernavn, passord og server.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>E-postserveren hos %1 godtar bare OAuth 2.0. Velg det som autentiseringsmetode, og hent et token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Innloggingen gikk bra, men postboksen for %1 kan ikke leses med POP3. Den som administrerer e-postkontoene, kan slå det på.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 har sendt for mye for øyeblikket, eller postboksen er full. Prøv igjen om noen timer; den som administrerer e-postkontoene, kan heve grensen.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Et token fra %1 sendes bare til leverandørens egne servere. Kontroller serverens navn.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Veien til %1 går gjennom en proxy som ikke svarer. Kontroller nettverket samt proxyens server og portnummer.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Veien til %1 går gjennom en proxy som krever brukernavn og passord. Kontroller begge.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Veien til %1 går gjennom en proxy som ikke tillater det. Den som drifter proxyen, må slippe maskinen gjennom.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxyen åpner sannsynligvis krypteringen, så ingenting ble sendt til %1. Den som drifter proxyen, må unnta denne leverandøren.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Gå tilbake til innstillingene, og kontroller verdien.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Den er fjernet fra denne maskinen. Velg en leverandør på nytt.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 krever en klienthemmelighet i tillegg til klient-ID-en. Tast den inn under «Sett opp leverandøren».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Passordet til %1 er sannsynligvis endret, og da forkaster %2 alle tokener. Hent tokenet på nytt, og logg inn med det nye passordet.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>En regel i organisasjonen stopper %1 på denne maskinen. Den som administrerer e-postkontoene, må tillate det; hent deretter tokenet på nytt.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 er stengt, låst eller slettet hos %2. Den som administrerer e-postkontoene, kan åpne den; hent deretter tokenet på nytt.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 ga et token for %1, men e-postserveren godtar det ikke. Hent tokenet på nytt. Kontroller serverens navn hvis det avvises igjen.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organisasjonen lar ikke %1 logge inn med en kode. Den som administrerer e-postkontoene, må tillate det (device code flow); prøv deretter igjen.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 kjenner ikke klient-ID-en som er angitt på maskinen, eller lar den ikke logge inn med en kode. Sammenlign den med registreringen der.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Klienthemmeligheter utløper hos %1. Den som registrerte klient-ID-en der, lager en ny; tast den deretter inn under «Sett opp leverandøren».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 finner ikke kontoen eller klient-ID-en i tenanten som er angitt på maskinen. Rett tenanten under «Sett opp leverandøren».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>En administrator i organisasjonen må godkjenne maskinen hos %1 én gang. Siden for dette finnes under «Dette må gjøres»; prøv deretter igjen.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 ga et token, men uten tillatelse til å bruke e-post. Den som registrerte klient-ID-en, legger til tillatelsene som står under «Dette må gjøres».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Uten nøkkelring kan et token ikke lagres sikkert. Den som passer maskinen, må sette opp en: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Leverandøren sa ja, men maskinen kunne ikke lagre tokenet. Prøv igjen. Hvis det fortsetter, må den som passer maskinen, se på det: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Serveren kunne ikke bevise hvem den er, så ingenting ble sendt til den. Kontroller serverens navn og maskinens klokke. Har organisasjonen egne sertifikater, må den som passer maskinen, gjøre dem kjent på den.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>Hos %2 kan ikke postboksen %1 sende med SMTP. Den som administrerer e-postkontoene, kan slå det på; test deretter på nytt.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 kan ikke sende med denne avsenderadressen. Endre avsenderadressen til %1, eller få lagt til retten til å sende som den (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Den er ikke rørt. Fjern den først hvis en annen skal ta dens plass.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Hva som er galt med filen, står under «Administrator», «Leverandører». Den kan fjernes der.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Det den opplyser om seg selv, er ikke fullstendig eller ikke dens eget. Den som drifter den, må rette det.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Sett USB-pinnen i igjen, og søk på nytt.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Den er full, defekt eller skrivebeskyttet. Bruk en annen.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Den som passer maskinen, må rette det: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>En endring sletter tokenet.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Det kan ikke skrives til innstillingenes mappe. Ingenting er endret, og ingenting er tapt.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Ingenting er endret, og ingenting er tapt. Den som passer maskinen, må skaffe plass.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Filen er ikke rørt. Den som passer maskinen, kan reparere den eller begynne på nytt: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>De er ikke rørt. Installer den nyere versjonen på nytt.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Den er ikke rørt. Den som passer maskinen, finner en løsning med: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>En annen jobb er i ferd med å fornye eller endre det. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Dette kan bare maskinens administrator gjøre. Logg inn, og prøv igjen.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Tast det inn på nytt. Den som passer maskinen, kan velge et nytt: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Vent til tiden er ute, og tast inn passordet på nytt.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Det kan bare være ett panel om gangen.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Det er skrevet i maskinens logg. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Det forrige tokenet virker fortsatt.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Teknisk detalj: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Oppdateringen av tokenet mislyktes. Slett tokenet, og hent tokenet på nytt.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Tokenet er utløpt ubrukt</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Tillatelsen er opphørt</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Passordet er endret</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organisasjonen blokkerer tilgangen</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Leverandøren krever ny innlogging</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Kontoen er ikke tilgjengelig</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Noen logget inn med en annen konto</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>E-postserveren avviser tokenet</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Leverandøren avviser tokenet</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Tokenet passer ikke til postboksen</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Forespørselen ble avvist på telefonen</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koden er utløpt</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Koden er avbrutt</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>En nyere kode har tatt over</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organisasjonen blokkerer innloggingen</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Ingen tilkobling til leverandøren</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>En innstilling mangler</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Leverandøren godtar ikke klient-ID-en</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Klient-ID-en kan ikke logge inn med en kode</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Klienthemmeligheten er ikke lenger gyldig</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Tenanten passer ikke til kontoen</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organisasjonen må godkjenne først</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>En tillatelse mangler</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nøkkelringen er låst</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Det finnes ingen nøkkelring</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Tokenet kunne ikke lagres</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Det finnes ikke noe token ennå</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Klokken går feil</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Serveren er ukjent</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Serveren avviser tilkoblingen</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serveren svarer ikke</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Tilkoblingen ble brutt</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Krypteringen mislyktes</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Serveren tilbyr ikke kryptering</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Sertifikatet er ikke gyldig</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Serveren tilbyr ikke denne innloggingen</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Innloggingen ble avvist</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Sending er slått av for kontoen</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Serveren godtar ikke lenger passord</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Avsenderadressen ble avvist</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Postboksen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Serveren er ikke leverandørens</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Postboksen har nådd en grense</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serveren er opptatt</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxyen kan ikke nås</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxyen avviser innloggingen</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxyen slipper ikke maskinen gjennom</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Sertifikatet er ikke leverandørens</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Verdien kan ikke brukes</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Leverandøren er ikke lenger kjent</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Leverandøren finnes allerede</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Leverandørens definisjon kan ikke brukes</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Leverandørens beskrivelse av seg selv kan ikke brukes</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Filen er borte</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB-pinnen er borte</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB-pinnen tar ikke imot filer</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Maskinens konfigurasjon er feil</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Tokenet hører til denne innstillingen</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Ingenting kan lagres</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Lageret er fullt</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>De lagrede innstillingene er skadet</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>De lagrede innstillingene er fra en nyere versjon</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Oppføringen i nøkkelringen hører til en annen installasjon</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Tokenet er i bruk akkurat nå</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Ikke tillatt</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Passordet er feil</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>For mange feil passord</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panelet kjører allerede</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Noe uventet gikk galt</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
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
        <translation>Primær server</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tidsavbrudd</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Kontrollintervall</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Avsendernavn</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Avsenderadresse</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Aktiver SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Autentiseringsmetode</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Kontonavn</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Krypteringstype</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Unntak</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
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
        <translation>Brukernavn og passord</translation>
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
        <translation>TLS fra starten</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Serveren tar imot e-post fra maskinen uten innlogging.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Mange leverandører godtar ikke lenger dette.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Maskinen får sin egen tillatelse, og ikke noe passord lagres her.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS fra starten på portene 465 og 995, ellers STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Tilkoblingen begynner ukryptert og krypteres deretter, som på port 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Tilkoblingen krypteres før det første ordet, som på port 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Et tall fra %1 til %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Et vertsnavn eller en IP-adresse.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Én e-postadresse, f.eks. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Postboksen som logger inn, f.eks. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Høyst %1 tegn.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Lagres i maskinens nøkkelring og vises aldri igjen.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Høyst %1 tegn og ikke kolon.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Høyst %1 e-postadresser, f.eks. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Høyst %1 verter, f.eks. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: e-post hentes bare når noen ber om det.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>En e-postserver kan bruke lang tid på å avvise en innlogging.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tomt: det maskinens konfigurasjon sier.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>De nås utenom proxyen.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tomt: proxyen krever ikke innlogging.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Angitt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Ikke utfylt</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Velg passord</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Velg administratorpassord</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Maskinen får tillatelse til å sende og motta e-post som %1 hos %2. Bruk bare koden på denne skjermen.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Koden er avbrutt.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Send e-post</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>E-postvarsel</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-poststatus</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internett-faks</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>E-postutskrift</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ikke satt opp</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Bruker ikke OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Koden utløper kl. %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Test tilkoblingen</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Fornyes automatisk, senest %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Trykk for å komme i gang</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Klar: trykk for å hente tokenet</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 av %2 dager ubrukt</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Dette endrer filen</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Filen eller innstillingene er endret siden de ble vist. Gå tilbake, og trykk på filen igjen.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Ingenting er endret</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Etterpå må et nytt hentes der.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Tokenet slettes i: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Alt i %1 er allerede angitt slik.</translation>
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
        <translation>Bruk, og slett tokenet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Innstillingene er lest inn.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Ingenting er gjort ennå.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Nyere</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Eldre</translation>
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
        <translation>Endring av innstillinger</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Endring av en leverandør</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Hent token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token hentet</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kode avbrutt</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Fornyelse av tokenet</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token ugyldig</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Sletting av tokenet</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Tilkoblingstest</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Innlogging som administrator</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Innlogging sperret</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Utlogging av administratoren</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatisk utlogging av administratoren</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Endring av administratorpassordet</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Endring av tiden til automatisk utlogging</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-post sendt</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-post mottatt</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Ukentlig fornyelse av tokenet</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Kontroll av ny e-post</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Statusrapport på e-post</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Ved panelet, ikke innlogget</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Maskinen selv</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>En e-postjobb</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Kommandolinje, bruker %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
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
        <translation>Skrifttypen %1 mangler på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Prøv igjen om %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatisk utlogging om %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Forbli innlogget</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Logg inn som administrator</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: passordet er %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Glemt passordet? Den som passer maskinen, kan velge et nytt: adgang passwd</translation>
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
        <translation>Automatisk logget ut</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Søker etter filer …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Det er ingenting å lese inn</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>En USB-pinne er satt i, men den har ingen fil for denne maskinen.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Sett i en USB-pinne, og vent et øyeblikk.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>En leverandør er en fil som slutter på .toml; innstillinger er en fil som slutter på .json. De ligger på selve pinnen eller i en av mappene på den.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Maskinen søker i %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Et trykk leser inn en leverandør med en gang. For innstillinger viser panelet først hva de endrer.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Søk på nytt</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Lagre innstillingene på %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Innstillingene er lagret som %1, uten passord og tokener.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 er lest inn.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB-pinne</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Leverandøren %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Klient-ID for %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Leverandøren finnes allerede. Fjern den først under «Leverandører».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Maskinen kjenner ikke leverandøren. Definisjonen av den må leses inn først.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Tillatt: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan ikke brukes</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Leverandør %1</translation>
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
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenet er hentet</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenet er slettet et annet sted</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenet er blitt ugyldig</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: det ble ikke hentet noe token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: innstillingene er endret et annet sted</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Nettverket er tilbake</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Tilkoblingen til leverandøren er tilbake</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Nøkkelringen er låst opp igjen</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Endringer kan lagres igjen</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Klokken går riktig igjen</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Ja, behold</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Den gamle størrelsen kommer tilbake om %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Kan du lese og treffe dette?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Panelinnstillinger</translation>
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
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Mørkt utseende</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Demp skjermen etter</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Slå av skjermen etter</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Panelets størrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
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
        <translation>4,3 tommer</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 tommer</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 tommer</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 tommer</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Som maskinens produsent har valgt</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Skjermen dempes når ingen har rørt den så lenge. Trykket som vekker den, gjør ikke noe annet.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Skjermen slås av når ingen har rørt den så lenge. Trykket som vekker den, gjør ikke noe annet.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Hold en linjal mot streken: Den er 5 cm lang når størrelsen er riktig.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Nåværende passord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Gjenta nytt passord</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Innstillinger og tokener kan deretter bare endres med dette passordet. Tokenstatus og tilkoblingstest er fortsatt åpne for alle.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>«Koden er feil» eller «utløpt»</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>En kode gjelder bare i noen få minutter. Gå tilbake, trykk på Ny kode, og bruk den.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>«Godkjenning kreves» eller «Krever administratorgodkjenning»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organisasjonen må godkjenne maskinen én gang. Vis dette til den som administrerer e-postkontoene.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>«Du kan ikke komme dit herfra», «blokkert» eller «ingen tilgang»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>En regel i organisasjonen stopper innlogging med en kode. Den som administrerer e-postkontoene, kan gjøre et unntak.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Et annet navn enn %1 er logget inn</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Logg ut på telefonen, eller åpne adressen i et privat vindu, og logg inn med riktig konto.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Siden åpnes ikke</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefonen må ha internett; den behøver ikke være på maskinens nettverk.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Viser telefonen en feil?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 viser sine feil bare på telefonen. Koden på denne skjermen venter fortsatt.</translation>
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
        <translation>Med OAuth 2.0 må tilkoblingen være kryptert.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Feltet må fylles ut. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Dette kan ikke brukes. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 og de andre på listen trenger ikke legges til: bare klient-ID-en deres tastes inn.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Leverandøren er lagt til.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>E-postservere</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Klient-ID fra</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Tenant fra</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Fjern leverandøren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Leverandøren fjernes fra maskinen sammen med klient-ID-en og klienthemmeligheten. Grupper som bruker den, må ha en annen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Vil du fjerne %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Leverandøren er fjernet.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Fjern filen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Det som står i filen, går tapt. En leverandør med samme navn som følger med programmet eller maskinen, er der igjen etterpå.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Vil du fjerne den skadede filen?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Tester proxyen …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxyen virker</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Proxyen kan nås</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Den slipper maskinen gjennom til leverandøren, og krypteringen er leverandørens egen.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Ingen leverandør er i bruk gjennom den, så veien videre er ikke testet.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Ingen proxy er angitt her, så den fra maskinens konfigurasjon brukes: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Fyll først ut proxyserveren.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Test proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>For innlogging hos leverandøren og fornyelse av tokener. E-post går aldri gjennom den.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Maskinen sender selv sin status til mottakerne.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Leverandører</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Legg til en leverandør</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Sett opp leverandøren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Klienthemmelighet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Utsteder (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Tillatelser (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Slik leverandøren viser den etter registreringen. Tomt: tilbake til det definisjonen sier.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Organisasjonens ID eller domene, f.eks. example.com. Tomt: tilbake til det definisjonen sier.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Lagres i maskinens nøkkelring og vises aldri igjen. Tomt: den fjernes.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>F.eks. id.example.com. Maskinen spør selv der om resten.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Kan stå tomt: Da ber maskinen om det leverandøren tilbyr for e-post.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Følger med programmet</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Maskinens konfigurasjon</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Tastet inn på maskinen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Angitt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Ikke angitt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nøkkelringen er låst</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Ingen klient-ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Ingen tenant</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Ingen innlogging med kode</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Et token kan ikke hentes før klient-ID-en er tastet inn.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Et token kan ikke hentes før tenanten er tastet inn.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Dette er ikke en adresse som id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Dette kan ikke være en klient-ID: opptil 255 tegn uten mellomrom.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Dette kan ikke være en tenant: en ID eller et domene som example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Dette kan ikke være en klienthemmelighet: opptil 255 tegn.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Dette kan ikke være tillatelser: ord med mellomrom imellom.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Den tilbyr ikke innlogging med en kode (device authorization), som maskinen trenger. Den som drifter leverandøren, kan slå det på.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Det finnes ingen beskrivelse av en leverandør på denne adressen. Kontroller adressen med den som drifter leverandøren.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Denne utstederen er allerede satt opp med denne klient-ID-en.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>utstederen</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Den som drifter %1, lar maskinens klient-ID logge inn med en kode (device authorization) og gir den disse tillatelsene.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Må gjøres én gang hos %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Dette må gjøres</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>En oppgave for den som administrerer organisasjonens e-postkontoer.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Godkjenning for organisasjonen</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Logg inn på %1 med en konto som kan registrere apper.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Registrer en app bare for organisasjonens egne kontoer. Den trenger ingen omadresseringsadresse.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Registrer en app for personlige Microsoft-kontoer. Den trenger ingen omadresseringsadresse.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Legg til en klient av typen «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Opprett en app. Plattformen er en nettjeneste.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Sett «Tillat offentlige klientflyter» til «Ja» under «Autentisering».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Legg til disse delegerte tillatelsene: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Godkjenn appen for organisasjonen. Adressen vises her når klient-ID-en er angitt.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Godkjenn appen for organisasjonen: skann QR-koden nedenfor.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>La postboksen sende med SMTP, i Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Tast inn datasenteret (%1) på maskinen som tenant.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Noter tenanten, dens ID eller domene, og tast den inn på maskinen.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Noter klient-ID-en, og tast den inn på maskinen.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Noter klienthemmeligheten, og tast den inn på maskinen.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>et app-passord (autentiseringsmetode: passord)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>leverandørens relé (uten autentisering)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>en postboks hos en annen leverandør</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>innlogging i en nettleser, som maskinen ennå ikke har</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Ingen innlogging med kode for e-post. Dette virker: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Dette kan du rette selv.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Maskinens administrator kan rette det.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Spør den som administrerer e-postkontoene</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Spør maskinens administrator</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>En oppgave for den som administrerer e-postkontoene: vis «Til brukerstøtten».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Den som drifter nettverket, kan rette det.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Det går over av seg selv.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Kontroller innstillingene</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Kontroller proxyen</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Alle tokener; leverandørene får beskjed der det er mulig</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Alle innstillinger, kontoer og passord</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Leverandører som er lagt til eller endret på maskinen</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Administratorpassordet</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Dette slettes og kan ikke gjenopprettes:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Panelet begynner deretter forfra som nytt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Tast inn administratorpassordet på nytt. Deretter slettes alt med en gang.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Innstillinger (administrator)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Systeminnstillinger</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Nettverksinnstillinger</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Tjenesteinnstillinger</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Hurtiginnstillinger</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Systemkontroll</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>E-postvarsel og -status</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP-innstillinger</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-poststatus</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Innstillinger, første installasjon</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Hurtiginnstillinger, nettverk</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Innstillinger for bildesending</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Innstillinger for Internett-faks</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Serverinnstillinger</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Skriverinnstillinger</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Innstillinger for e-postutskrift</translation>
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
        <translation>Avansert</translation>
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
        <translation>%1 og %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Ingenting funnet. Prøv et annet ord eller en del av et.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n til. Skriv videre for å avgrense søket.</numerusform>
            <numerusform>%n til. Skriv videre for å avgrense søket.</numerusform>
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
        <translation>Endre passord</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatisk utlogging om %1. Hver berøring starter tiden på nytt.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Logg ut</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Bruk OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 anbefaler OAuth 2.0 for denne serveren. Passord godtas stadig færre steder.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Neste trinn: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Ikke vis igjen</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Til startskjermen</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Det som gjenstår, kan gjøres her eller senere fra startskjermen.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Oppsettet er ferdig</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Tilkoblingen er testet og virker.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Innstillinger og token gjelder for %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Disse trenger hvert sitt token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Et token kopieres aldri. Det hentes på den enkelte skjermen.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Denne maskinen har ikke skjermtastatur. Koble til et tastatur for de neste trinnene.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Oppsettet fortsetter etter innloggingen. Det som er tastet inn, er bevart.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administratoren er logget ut</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Det kan endres under Administrator i linjen øverst etter innlogging.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Administratorpassordet er valgt</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Bytt leverandør</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Oppsettet kan fortsette. Tokenet hentes når det er gjort.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Tilkoblingen kan testes så snart tokenet er hentet.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Tilkoblingen kan testes så snart en server er fylt ut.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Vis kode</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Ha en telefon med kamera og internettilgang klar</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Trykk på %1, og skann koden på denne skjermen</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Logg inn på telefonen, og godkjenn</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Logg inn på telefonen som %1, og godkjenn</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Fortsett oppsettet</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Oppsettet er ikke ferdig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Administratorpassord</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trinn %1 av %2</translation>
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
        <translation>Ikke hentet</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Venter på godkjenning</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ugyldig</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Velg først OAuth 2.0 som autentiseringsmetode.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Velg først en leverandør.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Fyll først ut kontonavnet.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 mangler en klient-ID. «Leverandør» forteller hva som må gjøres.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 mangler en tenant. «Leverandør» forteller hva som må gjøres.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 tilbyr ikke innlogging med en kode.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 godtar OAuth 2.0 bare for sending.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Mangler en klient-ID. Den tastes inn under «Sett opp leverandøren».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Mangler en tenant. Den tastes inn under «Sett opp leverandøren».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Tokenet er slettet her. Tillatelsen hos %1 må trekkes tilbake manuelt på %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Tilbyr ikke innlogging med kode for e-post.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Godtar OAuth 2.0 bare for sending; henting krever et eget passord laget for denne maskinen.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Tokenet er ikke tapt.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Noen har logget inn som %1. Avgjør om tokenet skal beholdes.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Det forrige tokenet virker til det nye er på plass.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Deretter lar leverandøren tokenet utløpe. En tilkoblingstest fornyer det.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Siste forsøk: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Tokenet er slettet, og tillatelsen er trukket tilbake hos %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Tokenet er slettet her. Trekk også tilbake tillatelsen hos %1: logg inn der med kontoen, og fjern maskinen fra listen over apper med tilgang.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Tokenet er slettet her. Tillatelsen hos %1 beholdes, fordi en annen gruppe på maskinen bruker den.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Maskinen kan ikke bruke e-posten for %1 hos %2 før et nytt token er hentet.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Dette gjelder også %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nøkkelring</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
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
        <translation>Passord</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Tillatelse</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Veien til leverandøren</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ikke utført ennå</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>pågår …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>ikke utført</translation>
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
        <translation>skrivebordets</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Maskinen kan nå sende og motta e-post som %1 hos %2. Den fornyer selv tokenet.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Tokenet er hentet</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Innstillinger for</translation>
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
        <translation>Programversjon</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografer koden, eller les dette opp for den som hjelper deg. Det inneholder verken passord eller token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Tester …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Ingenting er satt opp ennå. Fyll først ut en server.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 av %2 tilkoblinger virker ikke</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Alle tilkoblinger virker</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Tester %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Tilkoblingen virker</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Maskinen kan logge inn på %1 og bruke postboksen.</translation>
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
        <translation>Deles med %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Vis hvordan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgjør</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Vis kode</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Fyll først ut serveren.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Vil du slette tokenet?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Slett tokenene</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Slett tokenet</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Et token avhenger av dette i: %1. Etter endringen må et nytt hentes der.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Endringen sletter tokenet</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Panelinnstillinger</translation>
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
        <translation>Panelet kan ikke starte</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Ber %1 om en kode …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Trekk tilbake tillatelsen</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Tokenet er slettet på denne maskinen, men %1 husker fortsatt tillatelsen.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Skann QR-koden, eller gå til %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Logg inn som %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Fjern maskinen fra listen over apper med tilgang</translation>
    </message>
</context>
</TS>
