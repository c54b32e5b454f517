<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 až 255 znakov.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Denník</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Resetovať</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatické odhlásenie</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Zostávajúce pokusy: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Zadané heslá sa nezhodujú.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Toto nemožno použiť ako heslo. %1</translation>
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
        <translation>Zmeniť heslo</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Heslo bolo zmenené.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>alebo otvorte</translation>
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
        <translation>Naskenujte QR kód alebo otvorte %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Naskenujte QR kód telefónom</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Skontrolujte, či telefón zobrazuje rovnaký kód</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Zadajte kód</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Prihláste sa ako %1 a povoľte prístup</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>platí ešte %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Zariadenie to skúša ďalej.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: prihláste sa ako %1 s heslom %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Chyba v telefóne?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopírovať nastavenia z…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Získať token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Získať token znova</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Pre podporu</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Otestovať znova</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Otestovať pripojenie</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Overenie OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test pripojenia</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nastavenia (administrátor)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Stav tokenu</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Otestovať všetky pripojenia</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>z nastavení</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>z nastavení</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Zariadenie bolo resetované. Odvolajte oprávnenie aj u poskytovateľa: prihláste sa tam k účtu a odoberte toto zariadenie zo zoznamu aplikácií s prístupom.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Toto zariadenie nemá klávesnicu na obrazovke. Ak chcete zmeniť nastavenia, pripojte klávesnicu.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Zariadenie nie je v sieti</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Hodiny boli zmenené</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Skontrolujte sieťový kábel a nastavenia siete zariadenia. Po obnovení pripojenia bude panel sám pokračovať.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Teraz ukazujú %1. Ak to nie je správne, nastavte dátum a čas zariadenia: tokeny a certifikáty platia len pri správnom čase.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Ukazujú %1. Nastavte dátum a čas zariadenia: tokeny a certifikáty platia len pri správnom čase.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokeny sa nestratili. Ten, kto má zariadenie na starosti, musí odomknúť zväzok kľúčov; panel potom bude sám pokračovať.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Zmeny a nové tokeny nemožno uložiť, kým nebude opäť voľné miesto. Nič sa nestratilo. Ten, kto má zariadenie na starosti, musí uvoľniť miesto.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Zmeny a nové tokeny nemožno uložiť. Nič sa nestratilo. Ten, kto má zariadenie na starosti, musí povoliť zápis do priečinka nastavení: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Zariadenie to samo skúša ďalej, ale dovtedy sa pošta môže oneskoriť. Otestujte pripojenie a zistite, čo mu bráni.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Hodiny idú správne</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
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
        <translation>Všetky nastavenia sú rovnaké.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopírovať aj heslo</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopírovať z: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>Skupina %2 získa rovnaké nastavenia ako skupina %1 vrátane hesla. Token sa nekopíruje.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>Skupina %2 získa rovnaké nastavenia ako skupina %1. Token a heslo sa nekopírujú.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Kopírovať nastavenia?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Nastavenia boli skopírované.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Prihlásenie prebehlo ako %1, ale v nastaveniach zariadenia je %2. Token ponechajte len vtedy, ak má zariadenie odosielať a prijímať e-maily ako %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Neponechať</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Ponechať a zmeniť nastavenia</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: stránka telefónu</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · heslo %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrátor na paneli · heslo %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Odstrániť token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Token patrí k účtu %1 u poskytovateľa %2. Po zmene treba získať nový.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Táto zmena odstráni token</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Zahodiť</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Pokračovať, kde ste skončili</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Pri odhlásení panela bolo jedno pole vymazané, ale zmena nebola uložená.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Pri odhlásení panela bol zadaný text, ktorý nebol uložený: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Zadané údaje nie sú uložené</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Skryť heslo</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Zobraziť heslo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vymazať</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>Poskytovateľ %2 odmietol token účtu %1, pravdepodobne preto, že sa dlho nepoužíval. Získajte token znova.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>Poskytovateľ %2 už neprijíma token účtu %1, pravdepodobne preto, že niekto odvolal oprávnenie. Získajte token znova.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>Poskytovateľ %2 vyžaduje nové prihlásenie k účtu %1. Získajte token znova.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Na zariadení je nastavený účet %1, ale prihlásenie prebehlo k inému. Získajte token znova a prihláste sa k účtu %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>Poskytovateľ %2 už neprijíma token účtu %1 a neuvádza dôvod. Získajte token znova.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Poštový server token pozná, ale nie pre schránku %1. Zadajte účet, ktorý bol použitý v telefóne; zdieľaná schránka patrí do adresy odosielateľa.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nič nebolo zmenené. Vyžiadajte si nový kód a povoľte prístup v telefóne.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Kód nebol včas schválený. Vyžiadajte si nový kód, keď budete mať telefón poruke.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nič nebolo zmenené. Ak chcete pokračovať, vyžiadajte si nový kód.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Niekto požiadal o token pre rovnaké nastavenia, tu alebo inde. Použite najnovší kód.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Zariadenie sa nemohlo pripojiť k poskytovateľovi %1. Skontrolujte sieťový kábel a nastavenia siete.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Prejdite do nastavení a doplňte chýbajúce údaje.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Poskytovateľ %1 požaduje tajný kľúč, ktorý toto zariadenie nemá. Ten, kto tam zaregistroval ID klienta, musí zapnúť voľbu „Allow public client flows“.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Token sa nestratil. Ten, kto má zariadenie na starosti, musí odomknúť zväzok kľúčov; potom to skúste znova.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Zariadenie nemá oprávnenie na prihlásenie. Najprv získajte token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certifikáty a tokeny platia len pri správnom čase. Nastavte dátum a čas zariadenia.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Pre názov servera sa nenašla adresa. Skontrolujte názov a nastavenia siete.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Na tomto porte nič neodpovedá, alebo pripojenie blokuje brána firewall. Skontrolujte server a číslo portu.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Odpoveď neprišla včas. Skontrolujte sieť, server a číslo portu.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Server pripojenie v priebehu prerušil. Otestujte znova; ak sa to opakuje, skontrolujte nastavenia.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Zariadenie a server sa nemohli dohodnúť. Skontrolujte číslo portu a SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Token sa nikdy neodosiela nešifrovane. Skontrolujte číslo portu a SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Server žiada o chvíľu pokoja. Otestujte znova o niekoľko minút.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Poštový server neponúka zvolený spôsob prihlásenia. Skontrolujte server alebo sa spýtajte toho, kto spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Poštový server neprijal prihlásenie k účtu %1. Skontrolujte používateľské meno, heslo a server.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Poštový server poskytovateľa %1 prijíma len OAuth 2.0. Zvoľte OAuth 2.0 ako spôsob overenia a získajte token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Prihlásenie prebehlo v poriadku, ale schránka účtu %1 sa nesmie čítať cez POP3. Zapnúť to môže ten, kto spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Účet %1 nateraz odoslal príliš veľa správ alebo je jeho schránka plná. Skúste to znova o niekoľko hodín; limit môže zvýšiť ten, kto spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Token poskytovateľa %1 sa odosiela len na jeho vlastné servery. Skontrolujte názov servera.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Cesta k poskytovateľovi %1 vedie cez proxy server, ktorý neodpovedá. Skontrolujte sieť a tiež server a číslo portu proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Cesta k poskytovateľovi %1 vedie cez proxy server, ktorý vyžaduje používateľské meno a heslo. Skontrolujte oboje.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Cesta k poskytovateľovi %1 vedie cez proxy server, ktorý to nepovoľuje. Ten, kto proxy server spravuje, musí toto zariadenie prepustiť.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxy server pravdepodobne otvára šifrovanie, preto sa poskytovateľovi %1 nič neodoslalo. Ten, kto proxy server spravuje, musí tohto poskytovateľa vyňať.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Vráťte sa do nastavení a skontrolujte hodnotu.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Definícia poskytovateľa bola z tohto zariadenia odstránená. Zvoľte poskytovateľa znova.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>Poskytovateľ %1 požaduje okrem ID klienta aj tajný kľúč klienta. Zadajte ho v časti „Nastaviť poskytovateľa“.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Heslo účtu %1 bolo pravdepodobne zmenené a poskytovateľ %2 potom zruší všetky tokeny. Získajte token znova a prihláste sa s novým heslom.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Pravidlo organizácie blokuje účet %1 na tomto zariadení. Povoliť to musí ten, kto spravuje e-mailové účty; potom získajte token znova.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Účet %1 je u poskytovateľa %2 zrušený, zamknutý alebo odstránený. Sprístupniť ho môže ten, kto spravuje e-mailové účty; potom získajte token znova.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>Poskytovateľ %2 vydal token pre účet %1, ale poštový server ho neprijíma. Získajte token znova. Ak bude opäť odmietnutý, skontrolujte názov servera.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizácia neumožňuje prihlásenie k účtu %1 pomocou kódu. Povoliť to musí ten, kto spravuje e-mailové účty (device code flow); potom to skúste znova.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>Poskytovateľ %1 nepozná ID klienta nastavené na tomto zariadení, alebo mu neumožňuje prihlásenie kódom. Porovnajte ho s tamojšou registráciou.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Platnosť tajných kľúčov klienta u poskytovateľa %1 sa končí. Ten, kto tam zaregistroval ID klienta, musí vytvoriť nový kľúč; potom ho zadajte v časti „Nastaviť poskytovateľa“.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>Poskytovateľ %1 nenašiel účet alebo ID klienta v tenante nastavenom na tomto zariadení. Opravte tenant v časti „Nastaviť poskytovateľa“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Administrátor organizácie musí toto zariadenie raz schváliť u poskytovateľa %1. Príslušná stránka je v časti „Čo treba urobiť“; potom to skúste znova.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>Poskytovateľ %1 vydal token, ale bez oprávnenia používať poštu. Ten, kto zaregistroval ID klienta, musí pridať oprávnenia uvedené v časti „Čo treba urobiť“.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Bez zväzku kľúčov nemožno token bezpečne uchovať. Nastaviť ho musí ten, kto má zariadenie na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Poskytovateľ súhlasil, ale zariadenie nemohlo token uložiť. Skúste to znova. Ak ťažkosti trvajú, musí ich preveriť ten, kto má zariadenie na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Server nemohol preukázať svoju totožnosť, preto sa mu nič neodoslalo. Skontrolujte názov servera a hodiny zariadenia. Ak má organizácia vlastné certifikáty, musí ich do zariadenia pridať ten, kto ho má na starosti.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>U poskytovateľa %2 nesmie schránka %1 odosielať cez SMTP. Zapnúť to môže ten, kto spravuje e-mailové účty; potom otestujte znova.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Účet %1 nesmie odosielať s touto adresou odosielateľa. Zmeňte adresu odosielateľa na %1 alebo si nechajte pridať oprávnenie odosielať pod ňou (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Zostal bez zmeny. Ak ho má nahradiť iný, najprv ho odoberte.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Chyba v jeho súbore je uvedená v časti „Administrátor“, „Poskytovatelia“. Tam ho možno odobrať.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Údaje, ktoré o sebe uvádza, nie sú úplné alebo nie sú jeho vlastné. Opraviť to musí ten, kto ho spravuje.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Pripojte USB disk znova a zopakujte hľadanie.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Je plný, chybný alebo chránený proti zápisu. Použite iný.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Opraviť ju musí ten, kto má zariadenie na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Zmena odstráni token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Do priečinka nastavení nemožno zapisovať. Nič nebolo zmenené a nič sa nestratilo.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nič nebolo zmenené a nič sa nestratilo. Ten, kto má zariadenie na starosti, musí uvoľniť miesto.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Súbor zostal bez zmeny. Ten, kto má zariadenie na starosti, ho môže opraviť alebo začať odznova: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Zostali bez zmeny. Nainštalujte znova novšiu verziu.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Položka zostala bez zmeny. Ten, kto má zariadenie na starosti, nájde riešenie príkazom: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Iná úloha ho práve obnovuje alebo mení. Skúste to znova o chvíľu.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Toto smie vykonať len administrátor zariadenia. Prihláste sa a skúste to znova.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Zadajte ho znova. Ten, kto má zariadenie na starosti, môže nastaviť nové: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Počkajte, kým čas uplynie, a zadajte heslo znova.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Súčasne môže bežať len jeden panel.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Zapísalo sa to do protokolu zariadenia. Skúste to znova.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Predchádzajúci token stále funguje.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technický údaj: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Aktualizácia tokenu zlyhala. Odstráňte token a získajte ho znova.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Platnosť nepoužívaného tokenu uplynula</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Oprávnenie sa skončilo</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Heslo bolo zmenené</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizácia blokuje prístup</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Poskytovateľ požaduje nové prihlásenie</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Účet nie je dostupný</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Prihlásenie prebehlo k inému účtu</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Poštový server odmieta token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Poskytovateľ odmieta token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Token nezodpovedá schránke</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Žiadosť bola v telefóne odmietnutá</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Platnosť kódu uplynula</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Kód bol zrušený</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Kód nahradil novší</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizácia blokuje prihlásenie</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Chýba pripojenie k poskytovateľovi</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Chýba niektoré nastavenie</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Poskytovateľ neprijíma ID klienta</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>ID klienta nesmie používať prihlásenie kódom</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Tajný kľúč klienta už nie je platný</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Tenant nezodpovedá účtu</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organizácia musí prístup najprv schváliť</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Chýba oprávnenie</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Zväzok kľúčov je zamknutý</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Zväzok kľúčov neexistuje</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Token sa nepodarilo uložiť</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Zatiaľ nie je žiadny token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Hodiny nejdú správne</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Server nie je známy</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Server odmieta pripojenie</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Server neodpovedá</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Pripojenie sa prerušilo</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Šifrovanie zlyhalo</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Server neponúka šifrovanie</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Certifikát nie je platný</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Server neponúka toto prihlásenie</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Prihlásenie bolo odmietnuté</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Odosielanie je pre účet vypnuté</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Server už neprijíma heslá</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Adresa odosielateľa bola odmietnutá</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Schránku sa nepodarilo otvoriť</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Server nepatrí poskytovateľovi</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Schránka dosiahla limit</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Server je zaneprázdnený</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxy server nie je dosiahnuteľný</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxy server odmieta prihlásenie</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxy server zariadenie neprepúšťa</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Certifikát nepatrí poskytovateľovi</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Hodnotu nemožno použiť</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Poskytovateľ už nie je známy</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Tento poskytovateľ už existuje</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Definíciu poskytovateľa nemožno použiť</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Opis, ktorý o sebe poskytovateľ uvádza, nemožno použiť</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Súbor už nie je k dispozícii</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB disk už nie je k dispozícii</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Na USB disk nemožno uložiť súbor</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Konfigurácia zariadenia je chybná</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Token je viazaný na toto nastavenie</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nič nemožno uložiť</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Úložisko je plné</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Uložené nastavenia sú poškodené</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Uložené nastavenia pochádzajú z novšej verzie</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Položka zväzku kľúčov patrí inej inštalácii</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Token sa práve používa</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nepovolené</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Heslo je nesprávne</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Príliš veľa nesprávnych hesiel</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panel je už spustený</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Vyskytla sa neočakávaná chyba</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nezvolené</translation>
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
        <translation>Primárny server</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Číslo portu</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Časový limit</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Interval kontroly</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Meno odosielateľa</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Adresa odosielateľa</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Povoliť SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Spôsob overenia</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Používateľské meno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovateľ</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Názov účtu</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Typ šifrovania</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Výnimky</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Príjemcovia</translation>
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
        <translation>Vypnuté</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Používateľské meno a heslo</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Vypnuté</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS od začiatku</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Vypnuté</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Každý deň</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Každý týždeň</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Server prijíma poštu z tohto zariadenia bez prihlásenia.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Mnohí poskytovatelia toto už neprijímajú.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Zariadenie získa vlastné oprávnenie a neuchováva žiadne heslo.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS od začiatku na portoch 465 a 995, inak STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Pripojenie sa začína nešifrovane a potom sa zašifruje, ako na porte 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Pripojenie je šifrované už pred prvým slovom, ako na porte 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Číslo od %1 do %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Názov hostiteľa alebo IP adresa.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Jedna e-mailová adresa, napr. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Schránka, ktorá sa prihlasuje, napr. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Najviac %1 znakov.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Uchováva sa vo zväzku kľúčov zariadenia a už sa nikdy nezobrazí.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Najviac %1 znakov, bez dvojbodky.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Najviac %1 e-mailových adries, napr. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Najviac %1 hostiteľov, napr. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: pošta sa načíta len na vyžiadanie.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Poštovému serveru môže odmietnutie prihlásenia trvať dlhšie.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Prázdne: podľa konfigurácie tohto zariadenia.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Spojenie s nimi nevedie cez proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Prázdne: proxy server nevyžaduje prihlásenie.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Nastavené</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nenastavené</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Nevyplnené</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Zvoľte heslo</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Zvoľte heslo administrátora</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Zariadenie získa oprávnenie odosielať a prijímať e-maily z účtu %1 u poskytovateľa %2. Používajte len kód na tejto obrazovke.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Kód bol zrušený.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Odosielanie e-mailov</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Výstrahy e-mailom</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stav e-mailom</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internetový fax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Tlač e-mailov</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nenastavené</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Nepoužíva OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Kód vyprší o %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Otestujte pripojenie</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Obnovuje sa automaticky, naposledy %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Začnite ťuknutím</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Pripravené: ťuknutím získate token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Nepoužité dni: %1 z %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Čo súbor zmení</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Súbor alebo nastavenia sa od zobrazenia zmenili. Vráťte sa a ťuknite na súbor znova.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nič nebolo zmenené</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Potom tam bude treba získať nový.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Token sa odstráni tu: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Všetko, čo obsahuje %1, je už takto nastavené.</translation>
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
        <translation>Použiť a odstrániť token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použiť</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Nastavenia boli importované.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Zatiaľ sa nič nevykonalo.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Novšie</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Staršie</translation>
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
        <translation>Zmena nastavení</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Zmena poskytovateľa</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Získať token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token získaný</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kód zrušený</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Obnovenie tokenu</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token neplatný</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Odstránenie tokenu</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test pripojenia</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Prihlásenie administrátora</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Prihlásenie zablokované</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Odhlásenie administrátora</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatické odhlásenie administrátora</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Zmena hesla administrátora</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Zmena času do automatického odhlásenia</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail odoslaný</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail prijatý</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Týždenné obnovenie tokenu</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Kontrola nových e-mailov</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Správa o stave e-mailom</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Pri paneli, bez prihlásenia</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Samotné zariadenie</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Poštová úloha</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Príkazový riadok, používateľ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vykonané</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Na tomto zariadení chýba písmo %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Odobrať %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Skúste to znova po uplynutí %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Do automatického odhlásenia: %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Neodhlasovať</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Prihlásiť sa ako administrátor</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Prihlásiť sa</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: heslo je %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Zabudli ste heslo? Ten, kto má zariadenie na starosti, môže nastaviť nové: adgang passwd</translation>
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
        <translation>Automaticky odhlásené</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Hľadanie súborov…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Nie je čo importovať</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB disk je pripojený, ale neobsahuje žiadny súbor pre toto zariadenie.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Pripojte USB disk a chvíľu počkajte.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Poskytovateľ je súbor s príponou .toml, nastavenia sú súbor s príponou .json. Sú uložené priamo na disku alebo v niektorom z jeho priečinkov.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Toto zariadenie hľadá tu: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Ťuknutím sa poskytovateľ ihneď importuje. Pri nastaveniach panel najprv zobrazí, čo zmenia.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Hľadať znova</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Uložiť nastavenia na %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Nastavenia boli uložené ako %1, bez hesiel a tokenov.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Poskytovateľ %1 bol importovaný.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB disk</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Poskytovateľ %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>ID klienta pre: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Tento poskytovateľ už existuje. Najprv ho odoberte v časti „Poskytovatelia“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Toto zariadenie poskytovateľa nepozná. Najprv treba importovať jeho definíciu.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Povolené: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nemožno použiť</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Poskytovateľ %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>prázdne</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: token bol získaný</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: token bol odstránený inde</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: token prestal platiť</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: nebol získaný žiadny token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: nastavenia boli zmenené inde</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Sieť opäť funguje</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Pripojenie k poskytovateľovi opäť funguje</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Zväzok kľúčov je opäť odomknutý</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Zmeny možno opäť ukladať</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Hodiny idú opäť správne</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Áno, ponechať</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Predchádzajúca veľkosť sa sama vráti o %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Dokážete toto prečítať a trafiť prstom?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Nastavenia panela</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Pravítko v centimetroch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veľkosť textu</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tmavý vzhľad</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Pohyb</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Stlmiť obrazovku po</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Vypnúť obrazovku po</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Veľkosť panela</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 palca</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 palcov</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 palcov</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 palca</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Podľa výrobcu zariadenia</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Obrazovka sa stlmí, keď sa jej počas tohto času nikto nedotkne. Dotyk, ktorý ju prebudí, nič iné nevykoná.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Obrazovka sa vypne, keď sa jej počas tohto času nikto nedotkne. Dotyk, ktorý ju prebudí, nič iné nevykoná.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Priložte k čiare pravítko: pri správnej veľkosti je dlhá 5 cm.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Súčasné heslo</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nové heslo</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nové heslo znova</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Nastavenia a tokeny potom bude možné meniť len s týmto heslom. Stav tokenu a test pripojenia zostanú prístupné všetkým.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kód je nesprávny“ alebo „platnosť uplynula“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kódy platia len niekoľko minút. Vráťte sa, ťuknite na „Nový kód“ a použite nový kód.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Vyžaduje sa schválenie“ alebo „Vyžaduje sa schválenie správcom“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizácia musí toto zariadenie raz schváliť. Ukážte to tomu, kto spravuje jej e-mailové účty.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Odtiaľto sa tam nedostanete“, „zablokované“ alebo „prístup odmietnutý“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Pravidlo organizácie blokuje prihlásenie kódom. Výnimku môže povoliť ten, kto spravuje jej e-mailové účty.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Prihlásený je niekto iný ako %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Odhláste sa v telefóne alebo otvorte adresu v súkromnom okne a prihláste sa k správnemu účtu.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Stránka sa neotvorí</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefón potrebuje internet; nemusí byť v sieti zariadenia.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Chyba v telefóne?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Poskytovateľ %1 zobrazuje chyby len v telefóne. Kód na tejto obrazovke ďalej čaká.</translation>
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
        <translation>S OAuth 2.0 musí byť pripojenie šifrované.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Pole musí byť vyplnené. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Toto nemožno použiť. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 a ostatných poskytovateľov v zozname netreba pridávať: zadáva sa len ich ID klienta.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Poskytovateľ bol pridaný.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Poštové servery</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Zdroj ID klienta</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Zdroj tenantu</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Odobrať poskytovateľa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odobrať</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Poskytovateľ sa z tohto zariadenia odoberie spolu s ID klienta a tajným kľúčom klienta. Skupiny, ktoré ho používajú, potrebujú iného.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Odobrať poskytovateľa %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Poskytovateľ bol odobratý.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Odobrať súbor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odobrať</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Obsah súboru sa stratí. Poskytovateľ s rovnakým názvom dodaný s programom alebo zariadením bude potom opäť k dispozícii.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Odobrať poškodený súbor?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testovanie proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxy server funguje</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Proxy server je dosiahnuteľný</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Prepúšťa zariadenie k poskytovateľovi a šifrovanie pochádza od poskytovateľa.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Žiadny poskytovateľ ho nepoužíva, takže ďalšia cesta nebola otestovaná.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Tu nie je nastavený žiadny proxy server, použije sa teda ten z konfigurácie tohto zariadenia: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Najprv vyplňte proxy server.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Otestovať proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Na prihlásenie u poskytovateľa a obnovovanie tokenov. E-maily cezeň nikdy nejdú.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Zariadenie samo odosiela svoj stav príjemcom.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Poskytovatelia</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Pridať poskytovateľa</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Nastaviť poskytovateľa</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Tajný kľúč klienta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Vydavateľ (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Oprávnenia (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Ako ho poskytovateľ zobrazí po registrácii. Prázdne: späť k tomu, čo uvádza definícia.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>ID alebo doména organizácie, napr. example.com. Prázdne: späť k tomu, čo uvádza definícia.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Uchováva sa vo zväzku kľúčov zariadenia a už sa nikdy nezobrazí. Prázdne: odoberie sa.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Napr. id.example.com. Všetko ostatné si tam zariadenie zistí samo.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Môže zostať prázdne: zariadenie potom požiada o to, čo poskytovateľ ponúka pre poštu.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Súčasť programu</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Konfigurácia tohto zariadenia</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Zadané na tomto zariadení</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Nastavené</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nenastavené</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Zväzok kľúčov je zamknutý</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Bez ID klienta</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Bez tenantu</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Bez prihlásenia kódom</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Pripravený</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Kým nie je zadané ID klienta, nemožno získať token.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Kým nie je zadaný tenant, nemožno získať token.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Toto nie je adresa ako id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Toto nemôže byť ID klienta: najviac 255 znakov, bez medzier.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Toto nemôže byť tenant: ID alebo doména ako example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Toto nemôže byť tajný kľúč klienta: najviac 255 znakov.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Toto nemôžu byť oprávnenia: slová oddelené medzerou.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Neponúka prihlásenie kódom (device authorization), ktoré toto zariadenie potrebuje. Zapnúť ho môže ten, kto poskytovateľa spravuje.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Na tejto adrese nie je opis poskytovateľa. Overte adresu u toho, kto poskytovateľa spravuje.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Tento vydavateľ je s týmto ID klienta už nastavený.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>na tejto adrese</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Ten, kto spravuje poskytovateľa %1, povolí ID klienta tohto zariadenia prihlásenie kódom (device authorization) a pridelí mu tieto oprávnenia.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Vykonať raz u poskytovateľa %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Čo treba urobiť</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Úloha pre toho, kto spravuje e-mailové účty organizácie.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Schválenie pre organizáciu</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Prihláste sa na adrese %1 k účtu, ktorý smie registrovať aplikácie.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Zaregistrujte aplikáciu len pre účty organizácie. Nepotrebuje adresu na presmerovanie.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Zaregistrujte aplikáciu pre osobné účty Microsoft. Nepotrebuje adresu na presmerovanie.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Pridajte klienta typu „Non-browser Applications“.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Vytvorte aplikáciu. Jej platformou je webová služba.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>V časti „Authentication“ nastavte voľbu „Allow public client flows“ na „Yes“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Pridajte tieto delegované oprávnenia: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Schváľte aplikáciu pre organizáciu. Adresa sa tu zobrazí po nastavení ID klienta.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Schváľte aplikáciu pre organizáciu: naskenujte QR kód nižšie.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Povoľte schránke odosielanie cez SMTP v Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Zadajte na tomto zariadení dátové centrum (%1) ako tenant.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Poznačte si tenant, jeho ID alebo doménu, a zadajte ho na tomto zariadení.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Poznačte si ID klienta a zadajte ho na tomto zariadení.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Poznačte si tajný kľúč klienta a zadajte ho na tomto zariadení.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>heslo aplikácie (spôsob overenia: heslo)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>SMTP relay poskytovateľa (bez overenia)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>schránka u iného poskytovateľa</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>prihlásenie v prehliadači, ktorý toto zariadenie zatiaľ nemá</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 alebo %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Bez prihlásenia kódom pre e-mail. Čo funguje: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Toto môžete napraviť sami.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Toto môže napraviť administrátor zariadenia.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Spýtajte sa toho, kto spravuje e-mailové účty</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Spýtajte sa administrátora zariadenia</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Úloha pre toho, kto spravuje e-mailové účty: ukážte mu „Pre podporu“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Toto môže napraviť ten, kto spravuje sieť.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Problém pominie sám.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Skontrolovať nastavenia</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Skontrolovať proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Všetky tokeny; poskytovatelia budú upovedomení, ak je to možné</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Všetky nastavenia, účty a heslá</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Poskytovatelia pridaní alebo zmenení na tomto zariadení</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Denník</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Heslo administrátora</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Toto sa nenávratne odstráni:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Panel potom začne od začiatku ako nový.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Zadajte heslo administrátora ešte raz. Potom sa všetko ihneď odstráni.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nastavenia (administrátor)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Nastavenia systému</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Nastavenia siete</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Nastavenia služieb</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Rýchle nastavenia</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Riadenie systému</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Výstrahy a stav e-mailom</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Nastavenia SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stav e-mailom</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Nastavenia počiatočnej inštalácie</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Rýchle nastavenia siete</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Nastavenia odosielania obrazu</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Nastavenia internetového faxu</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Nastavenia servera</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Nastavenia tlačiarne</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Nastavenia tlače e-mailov</translation>
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
        <translation>Štandardné</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Rozšírené</translation>
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
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Posunúť nahor</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Posunúť nadol</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Hľadať v nastaveniach</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nič sa nenašlo. Skúste iné slovo alebo jeho časť.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Ešte %n. Píšte ďalej a výber sa zúži.</numerusform>
            <numerusform>Ešte %n. Píšte ďalej a výber sa zúži.</numerusform>
            <numerusform>Ešte %n. Píšte ďalej a výber sa zúži.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Zmeniť heslo</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Do automatického odhlásenia zostáva %1. Každý dotyk spustí čas od začiatku.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Odhlásiť sa</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Použiť OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>Spoločnosť %1 odporúča pre tento server OAuth 2.0. Heslá sa prijímajú čoraz menej.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Ďalší krok: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Nabudúce nezobrazovať</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Na domovskú obrazovku</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Čo ešte zostáva, možno dokončiť tu alebo neskôr z domovskej obrazovky.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Počiatočné nastavenie je dokončené</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Zostáva</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Pripojenie bolo otestované a funguje.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Nastavenia a token platia pre: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Každá z týchto skupín potrebuje vlastný token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Token sa nikdy nekopíruje. Získava sa na obrazovke každej skupiny.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Toto zariadenie nemá klávesnicu na obrazovke. Na ďalšie kroky pripojte klávesnicu.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Prihlásiť sa</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Počiatočné nastavenie pokračuje po prihlásení. Zadané údaje zostali zachované.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administrátor je odhlásený</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Po prihlásení ho možno zmeniť v časti Administrátor na hornej lište.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Heslo administrátora bolo nastavené</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Zmeniť poskytovateľa</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Počiatočné nastavenie môže pokračovať. Token sa získa, keď to bude hotové.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Pripojenie možno otestovať hneď po získaní tokenu.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Pripojenie možno otestovať hneď po vyplnení servera.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Zobraziť kód</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Majte poruke telefón s fotoaparátom a prístupom na internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Ťuknite na „%1“ a naskenujte kód na tejto obrazovke</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Prihláste sa v telefóne a povoľte prístup</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Prihláste sa v telefóne ako %1 a povoľte prístup</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Pokračovať v nastavení</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Neskôr</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Ďalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Preskočiť</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Počiatočné nastavenie nie je dokončené</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Heslo administrátora</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Počiatočné nastavenie</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
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
        <translation>Nezískaný</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Čaká na autorizáciu</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Získaný</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Neplatný</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Najprv zvoľte OAuth 2.0 ako spôsob overenia.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Najprv zvoľte poskytovateľa.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Najprv zadajte názov účtu.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Poskytovateľ %1 zatiaľ nemá ID klienta. Čo treba urobiť, uvádza „Poskytovateľ“.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Poskytovateľ %1 zatiaľ nemá tenant. Čo treba urobiť, uvádza „Poskytovateľ“.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>Poskytovateľ %1 neponúka prihlásenie kódom.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>Poskytovateľ %1 prijíma OAuth 2.0 len na odosielanie.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Zatiaľ nemá ID klienta. Zadáva sa v časti „Nastaviť poskytovateľa“.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Zatiaľ nemá tenant. Zadáva sa v časti „Nastaviť poskytovateľa“.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Token je odstránený zo zariadenia. Oprávnenie u poskytovateľa %1 treba odvolať ručne na adrese %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Neponúka prihlásenie kódom pre e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Prijíma OAuth 2.0 len na odosielanie; načítanie vyžaduje heslo vytvorené pre toto zariadenie.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Token sa nestratil.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Niekto sa prihlásil ako %1. Rozhodnite, či token ponechať.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Predchádzajúci token funguje, kým nie je k dispozícii nový.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Potom poskytovateľ nechá platnosť tokenu uplynúť. Test pripojenia ho obnoví.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Posledný pokus: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Token je odstránený a oprávnenie u poskytovateľa %1 je odvolané.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Token je odstránený zo zariadenia. Odvolajte oprávnenie aj u poskytovateľa %1: prihláste sa tam k účtu a odoberte toto zariadenie zo zoznamu aplikácií s prístupom.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Token je odstránený zo zariadenia. Oprávnenie u poskytovateľa %1 zostáva, pretože ho používa iná skupina nastavení zariadenia.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Zariadenie nebude môcť používať poštu účtu %1 u poskytovateľa %2, kým sa nezíska nový token.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Platí to aj pre: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Zväzok kľúčov</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa servera</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Pripojenie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrovanie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Prihlásenie</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Oprávnenie</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Cesta k poskytovateľovi</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>zatiaľ nevykonané</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>prebieha…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>v poriadku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>zlyhalo</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nevykonané</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>vlastný zväzok zariadenia</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>zväzok pracovnej plochy</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Zariadenie teraz môže odosielať a prijímať e-maily z účtu %1 u poskytovateľa %2. Token obnovuje samo.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Token bol získaný</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Dátum a čas</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Nastavenia pre</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštový server</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Verzia programu</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Odfotografujte kód alebo toto prečítajte tomu, kto vám pomáha. Neobsahuje heslo ani token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testovanie…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Zatiaľ nie je nič nastavené. Najprv vyplňte server.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Nefunkčné pripojenia: %1 z %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Všetky pripojenia fungujú</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testovanie: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Pripojenie funguje</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Zariadenie sa môže prihlásiť k serveru %1 a používať schránku.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>dnes o %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>včera o %1</translation>
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
        <translation>Spoločný s: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Zobraziť postup</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Rozhodnúť</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Zobraziť kód</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Najprv vyplňte server.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Odstrániť token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Odstrániť tokeny</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Odstrániť token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Na toto nastavenie je viazaný token tu: %1. Po zmene tam bude treba získať nový.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Táto zmena odstráni token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Nastavenia panela</translation>
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
        <translation>Panel nemožno spustiť</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Žiadosť o kód od poskytovateľa %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Odvolať oprávnenie</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Token je z tohto zariadenia odstránený, ale poskytovateľ %1 má oprávnenie stále uložené.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Naskenujte QR kód alebo otvorte %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Prihláste sa ako %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Odoberte toto zariadenie zo zoznamu aplikácií s prístupom</translation>
    </message>
</context>
</TS>
