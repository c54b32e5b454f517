<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 až 255 znaků.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Deník</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Resetovat</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatické odhlášení</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Zbývající pokusy: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Zadaná hesla se neshodují.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Toto nelze použít jako heslo. %1</translation>
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
        <translation>Změnit heslo</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Heslo bylo změněno.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>nebo otevřete</translation>
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
        <translation>Naskenujte QR kód nebo otevřete %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Naskenujte QR kód telefonem</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Zkontrolujte, zda telefon zobrazuje stejný kód</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Zadejte kód</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Přihlaste se jako %1 a povolte přístup</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>vyprší za %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Zařízení to zkouší dál.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: přihlaste se jako %1 s heslem %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Chyba v telefonu?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopírovat nastavení z…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Získat token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Získat token znovu</translation>
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
        <translation>Uložit</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Pro podporu</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Otestovat znovu</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Otestovat připojení</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Ověřování OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test připojení</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nastavení (administrátor)</translation>
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
        <translation>Otestovat všechna připojení</translation>
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
        <translation>Zařízení bylo resetováno. Odvolejte oprávnění také u poskytovatele: přihlaste se tam k účtu a odeberte toto zařízení ze seznamu aplikací s přístupem.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Toto zařízení nemá klávesnici na obrazovce. Chcete-li změnit nastavení, připojte klávesnici.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Zařízení není v síti</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Hodiny byly změněny</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Zkontrolujte síťový kabel a nastavení sítě zařízení. Po obnovení připojení bude panel sám pokračovat.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Nyní ukazují %1. Pokud to není správně, nastavte datum a čas zařízení: tokeny a certifikáty platí jen při správném čase.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Ukazují %1. Nastavte datum a čas zařízení: tokeny a certifikáty platí jen při správném čase.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokeny nejsou ztraceny. Ten, kdo má zařízení na starosti, musí odemknout klíčenku; panel pak bude sám pokračovat.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Změny a nové tokeny nelze uložit, dokud nebude opět volné místo. Nic není ztraceno. Ten, kdo má zařízení na starosti, musí uvolnit místo.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Změny a nové tokeny nelze uložit. Nic není ztraceno. Ten, kdo má zařízení na starosti, musí povolit zápis do složky nastavení: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Zařízení to samo zkouší dál, ale do té doby se pošta může zpozdit. Otestujte připojení a zjistěte, co mu brání.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Hodiny jdou správně</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
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
        <translation>Všechna nastavení jsou stejná.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopírovat také heslo</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopírovat z: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>Skupina %2 získá stejná nastavení jako skupina %1, včetně hesla. Token se nekopíruje.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>Skupina %2 získá stejná nastavení jako skupina %1. Token a heslo se nekopírují.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Kopírovat nastavení?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Nastavení byla zkopírována.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Proběhlo přihlášení jako %1, ale v nastavení zařízení je %2. Token ponechte jen tehdy, má-li zařízení odesílat a přijímat e-maily jako %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Neponechat</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Ponechat a změnit nastavení</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: stránka telefonu</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · heslo %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrátor na panelu · heslo %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Odstranit token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Token patří k účtu %1 u poskytovatele %2. Po změně je třeba získat nový.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Tato změna odstraní token</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Pokračovat, kde jste skončili</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Při odhlášení panelu bylo jedno pole vymazané, ale změna nebyla uložena.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Při odhlášení panelu byl zadán text, který nebyl uložen: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Zadané údaje nejsou uloženy</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Skrýt heslo</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Zobrazit heslo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vymazat</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>Poskytovatel %2 odmítl token účtu %1, pravděpodobně proto, že nebyl dlouho používán. Získejte token znovu.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>Poskytovatel %2 už nepřijímá token účtu %1, pravděpodobně proto, že někdo odvolal oprávnění. Získejte token znovu.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>Poskytovatel %2 vyžaduje nové přihlášení k účtu %1. Získejte token znovu.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Na zařízení je nastaven účet %1, ale přihlášení proběhlo k jinému. Získejte token znovu a přihlaste se k účtu %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>Poskytovatel %2 už nepřijímá token účtu %1 a neuvádí důvod. Získejte token znovu.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Poštovní server token zná, ale ne pro schránku %1. Zadejte účet, který byl použit v telefonu; sdílená schránka patří do adresy odesílatele.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nic nebylo změněno. Vyžádejte si nový kód a povolte přístup v telefonu.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Kód nebyl včas schválen. Vyžádejte si nový kód, až budete mít telefon po ruce.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nic nebylo změněno. Chcete-li pokračovat, vyžádejte si nový kód.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Někdo požádal o token pro stejné nastavení, zde nebo jinde. Použijte nejnovější kód.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Zařízení se nemohlo připojit k poskytovateli %1. Zkontrolujte síťový kabel a nastavení sítě.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Přejděte do nastavení a doplňte chybějící údaje.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Poskytovatel %1 požaduje tajný klíč, který toto zařízení nemá. Ten, kdo tam zaregistroval ID klienta, musí zapnout volbu „Allow public client flows“.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Token není ztracen. Ten, kdo má zařízení na starosti, musí odemknout klíčenku; pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Zařízení nemá oprávnění k přihlášení. Nejprve získejte token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certifikáty a tokeny platí jen při správném čase. Nastavte datum a čas zařízení.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Pro název serveru nebyla nalezena adresa. Zkontrolujte název a nastavení sítě.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Na tomto portu nic neodpovídá, nebo připojení blokuje brána firewall. Zkontrolujte server a číslo portu.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Odpověď nepřišla včas. Zkontrolujte síť, server a číslo portu.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Server připojení v průběhu přerušil. Otestujte znovu; pokud se to opakuje, zkontrolujte nastavení.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Zařízení a server se nemohly dohodnout. Zkontrolujte číslo portu a SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Token se nikdy neodesílá nešifrovaně. Zkontrolujte číslo portu a SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Server žádá o chvíli klidu. Otestujte znovu za několik minut.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Poštovní server nenabízí zvolený způsob přihlášení. Zkontrolujte server nebo se zeptejte toho, kdo spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Poštovní server nepřijal přihlášení k účtu %1. Zkontrolujte uživatelské jméno, heslo a server.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Poštovní server poskytovatele %1 přijímá pouze OAuth 2.0. Zvolte OAuth 2.0 jako způsob autorizace a získejte token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Přihlášení proběhlo v pořádku, ale schránka účtu %1 se nesmí číst přes POP3. Zapnout to může ten, kdo spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Účet %1 prozatím odeslal příliš mnoho zpráv nebo je jeho schránka plná. Zkuste to znovu za několik hodin; limit může zvýšit ten, kdo spravuje e-mailové účty.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Token poskytovatele %1 se odesílá pouze na jeho vlastní servery. Zkontrolujte název serveru.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Cesta k poskytovateli %1 vede přes proxy server, který neodpovídá. Zkontrolujte síť a také server a číslo portu proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Cesta k poskytovateli %1 vede přes proxy server, který vyžaduje uživatelské jméno a heslo. Zkontrolujte obojí.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Cesta k poskytovateli %1 vede přes proxy server, který to nepovoluje. Ten, kdo proxy server spravuje, musí toto zařízení propustit.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxy server pravděpodobně otevírá šifrování, a proto nebylo poskytovateli %1 nic odesláno. Ten, kdo proxy server spravuje, musí tohoto poskytovatele vyjmout.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Vraťte se do nastavení a zkontrolujte hodnotu.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Definice poskytovatele byla z tohoto zařízení odebrána. Zvolte poskytovatele znovu.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>Poskytovatel %1 požaduje kromě ID klienta také tajný klíč klienta. Zadejte ho v části „Nastavit poskytovatele“.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Heslo účtu %1 bylo pravděpodobně změněno a poskytovatel %2 pak zruší všechny tokeny. Získejte token znovu a přihlaste se s novým heslem.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Pravidlo organizace blokuje účet %1 na tomto zařízení. Povolit to musí ten, kdo spravuje e-mailové účty; pak získejte token znovu.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Účet %1 je u poskytovatele %2 zrušen, uzamčen nebo odstraněn. Zpřístupnit ho může ten, kdo spravuje e-mailové účty; pak získejte token znovu.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>Poskytovatel %2 vydal token pro účet %1, ale poštovní server ho nepřijímá. Získejte token znovu. Pokud bude opět odmítnut, zkontrolujte název serveru.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizace neumožňuje přihlášení k účtu %1 pomocí kódu. Povolit to musí ten, kdo spravuje e-mailové účty (device code flow); pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>Poskytovatel %1 nezná ID klienta nastavené na tomto zařízení, nebo mu neumožňuje přihlášení kódem. Porovnejte ho s tamní registrací.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Platnost tajných klíčů klienta u poskytovatele %1 končí. Ten, kdo tam zaregistroval ID klienta, musí vytvořit nový klíč; pak ho zadejte v části „Nastavit poskytovatele“.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>Poskytovatel %1 nenašel účet nebo ID klienta v tenantu nastaveném na tomto zařízení. Opravte tenant v části „Nastavit poskytovatele“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Administrátor organizace musí toto zařízení jednou schválit u poskytovatele %1. Příslušná stránka je v části „Co je třeba udělat“; pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>Poskytovatel %1 vydal token, ale bez oprávnění používat poštu. Ten, kdo zaregistroval ID klienta, musí přidat oprávnění uvedená v části „Co je třeba udělat“.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Bez klíčenky nelze token bezpečně uchovat. Nastavit ji musí ten, kdo má zařízení na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Poskytovatel souhlasil, ale zařízení nemohlo token uložit. Zkuste to znovu. Pokud potíže trvají, musí je prověřit ten, kdo má zařízení na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Server nemohl prokázat svou totožnost, a proto mu nebylo nic odesláno. Zkontrolujte název serveru a hodiny zařízení. Má-li organizace vlastní certifikáty, musí je do zařízení přidat ten, kdo ho má na starosti.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>U poskytovatele %2 nesmí schránka %1 odesílat přes SMTP. Zapnout to může ten, kdo spravuje e-mailové účty; pak otestujte znovu.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Účet %1 nesmí odesílat s touto adresou odesílatele. Změňte adresu odesílatele na %1 nebo si nechte přidat oprávnění odesílat pod ní (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Zůstal beze změny. Má-li ho nahradit jiný, nejprve ho odeberte.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Chyba v jeho souboru je uvedena v části „Administrátor“, „Poskytovatelé“. Tam ho lze odebrat.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Údaje, které o sobě uvádí, nejsou úplné nebo nejsou jeho vlastní. Opravit to musí ten, kdo ho spravuje.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Připojte USB disk znovu a zopakujte hledání.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Je plný, vadný nebo chráněný proti zápisu. Použijte jiný.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Opravit ji musí ten, kdo má zařízení na starosti: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Změna odstraní token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Do složky nastavení nelze zapisovat. Nic nebylo změněno a nic není ztraceno.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nic nebylo změněno a nic není ztraceno. Ten, kdo má zařízení na starosti, musí uvolnit místo.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Soubor zůstal beze změny. Ten, kdo má zařízení na starosti, ho může opravit nebo začít znovu: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Zůstalo beze změny. Nainstalujte znovu novější verzi.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Položka zůstala beze změny. Ten, kdo má zařízení na starosti, najde řešení příkazem: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Jiná úloha ho právě obnovuje nebo mění. Zkuste to za okamžik znovu.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>To smí provést pouze administrátor zařízení. Přihlaste se a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Zadejte ho znovu. Ten, kdo má zařízení na starosti, může nastavit nové: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Vyčkejte, až čas uplyne, a zadejte heslo znovu.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Současně může běžet pouze jeden panel.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Bylo to zapsáno do protokolu zařízení. Zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Předchozí token stále funguje.</translation>
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
        <translation>Aktualizace tokenu se nezdařila. Odstraňte token a získejte ho znovu.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Platnost nepoužívaného tokenu vypršela</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Oprávnění skončilo</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Heslo bylo změněno</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizace blokuje přístup</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Poskytovatel požaduje nové přihlášení</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Účet není dostupný</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Přihlášení proběhlo k jinému účtu</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Poštovní server odmítá token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Poskytovatel odmítá token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Token neodpovídá schránce</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Žádost byla v telefonu odmítnuta</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Platnost kódu vypršela</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Kód byl zrušen</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Kód nahradil novější</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizace blokuje přihlášení</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Chybí připojení k poskytovateli</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Chybí některé nastavení</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Poskytovatel nepřijímá ID klienta</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>ID klienta nesmí používat přihlášení kódem</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Tajný klíč klienta už není platný</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Tenant neodpovídá účtu</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organizace musí přístup nejprve schválit</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Chybí oprávnění</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Klíčenka je zamčená</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Klíčenka neexistuje</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Token nebylo možné uložit</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Zatím není žádný token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Hodiny jdou špatně</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Server není znám</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Server odmítá připojení</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Server neodpovídá</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Připojení bylo přerušeno</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Šifrování selhalo</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Server nenabízí šifrování</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Certifikát není platný</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Server nenabízí toto přihlášení</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Přihlášení bylo odmítnuto</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Odesílání je pro účet vypnuté</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Server už nepřijímá hesla</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Adresa odesílatele byla odmítnuta</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Schránku nebylo možné otevřít</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Server nepatří poskytovateli</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Schránka dosáhla limitu</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Server je zaneprázdněn</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxy server není dosažitelný</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxy server odmítá přihlášení</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxy server zařízení nepropouští</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Certifikát nepatří poskytovateli</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Hodnotu nelze použít</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Poskytovatel už není znám</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Tento poskytovatel už existuje</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Definici poskytovatele nelze použít</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Popis, který o sobě poskytovatel uvádí, nelze použít</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Soubor už není k dispozici</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB disk už není k dispozici</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Na USB disk nelze uložit soubor</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Konfigurace zařízení je chybná</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Token je vázán na toto nastavení</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nic nelze uložit</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Úložiště je plné</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Uložené nastavení je poškozené</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Uložené nastavení pochází z novější verze</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Položka klíčenky patří jiné instalaci</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Token se právě používá</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nepovoleno</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Heslo je nesprávné</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Příliš mnoho nesprávných hesel</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panel už je spuštěn</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Došlo k neočekávané chybě</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nezvoleno</translation>
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
        <translation>Primární server</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Číslo Portu</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Časový limit</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Kontrola intervalu</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Název Odesíl.</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Adresa odesílatele</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Povolit SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Způsob autorizace</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Název účtu</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Typ šifrování</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Výjimky</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Příjemci</translation>
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
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Uživatelské jméno a heslo</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Vypnuto</translation>
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
        <translation>TLS od začátku</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Každý den</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Každý týden</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Server přijímá poštu z tohoto zařízení bez přihlášení.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Mnoho poskytovatelů toto už nepřijímá.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Zařízení získá vlastní oprávnění a neuchovává žádné heslo.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS od začátku na portech 465 a 995, jinak STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Připojení začíná nešifrovaně a poté se zašifruje, jako na portu 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Připojení je šifrované už před prvním slovem, jako na portu 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Číslo od %1 do %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Název hostitele nebo IP adresa.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Jedna e-mailová adresa, např. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Schránka, která se přihlašuje, např. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Nejvýše %1 znaků.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Uchovává se v klíčence zařízení a už se nikdy nezobrazí.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Nejvýše %1 znaků, bez dvojtečky.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Nejvýše %1 e-mailových adres, např. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Nejvýše %1 hostitelů, např. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: pošta se načítá jen na vyžádání.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Poštovnímu serveru může odmítnutí přihlášení trvat déle.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Prázdné: podle konfigurace tohoto zařízení.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Spojení s nimi nevede přes proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Prázdné: proxy server nevyžaduje přihlášení.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Nastaveno</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nenastaveno</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Nevyplněno</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Zvolte heslo</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Zvolte heslo administrátora</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Zařízení získá oprávnění odesílat a přijímat e-maily z účtu %1 u poskytovatele %2. Používejte pouze kód na této obrazovce.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Kód byl zrušen.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Odesílání e-mailů</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Varování e-mailem</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stav e-mailem</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internetový fax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Tisk e-mailů</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nenastaveno</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Nepoužívá OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Kód vyprší v %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Otestujte připojení</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Obnovuje se automaticky, naposledy %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Začněte klepnutím</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Připraveno: klepnutím získáte token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Nepoužito dní: %1 z %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Co soubor změní</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Soubor nebo nastavení se od zobrazení změnily. Vraťte se a klepněte na soubor znovu.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nic nebylo změněno</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Poté tam bude třeba získat nový.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Token bude odstraněn zde: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Vše, co obsahuje %1, už je takto nastaveno.</translation>
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
        <translation>Použít a odstranit token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Nastavení byla importována.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Zatím se nic neprovedlo.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Novější</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Starší</translation>
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
        <translation>Změna nastavení</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Změna poskytovatele</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Získat token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token získán</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kód zrušen</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Obnovení tokenu</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token neplatný</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Odstranění tokenu</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test připojení</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Přihlášení administrátora</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Přihlášení zablokováno</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Odhlášení administrátora</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatické odhlášení administrátora</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Změna hesla administrátora</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Změna doby do automatického odhlášení</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail odeslán</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail přijat</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Týdenní obnovení tokenu</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Kontrola nových e-mailů</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Zpráva o stavu e-mailem</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>U panelu, bez přihlášení</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Zařízení samo</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Poštovní úloha</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Příkazový řádek, uživatel %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Provedeno</translation>
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
        <translation>Na tomto zařízení chybí písmo %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Odebrat %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Zkuste to znovu za %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatické odhlášení za %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Neodhlašovat</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Přihlásit se jako administrátor</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: heslo je %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Zapomněli jste heslo? Ten, kdo má zařízení na starosti, může nastavit nové: adgang passwd</translation>
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
        <translation>Automaticky odhlášeno</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Hledání souborů…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Není co importovat</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB disk je připojen, ale neobsahuje žádný soubor pro toto zařízení.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Připojte USB disk a chvíli vyčkejte.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Poskytovatel je soubor s příponou .toml, nastavení jsou soubor s příponou .json. Jsou uloženy přímo na disku nebo v některé z jeho složek.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Toto zařízení hledá zde: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Klepnutím se poskytovatel ihned importuje. U nastavení panel nejprve zobrazí, co změní.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Hledat znovu</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Uložit nastavení na %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Nastavení byla uložena jako %1, bez hesel a tokenů.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Poskytovatel %1 byl importován.</translation>
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
        <translation>Poskytovatel %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>ID klienta pro: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Tento poskytovatel už existuje. Nejprve ho odeberte v části „Poskytovatelé“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Toto zařízení poskytovatele nezná. Nejprve je třeba importovat jeho definici.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Povoleno: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nelze použít</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Poskytovatel %1</translation>
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
        <translation>prázdné</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: token byl získán</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: token byl odstraněn jinde</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: token přestal platit</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: nebyl získán žádný token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: nastavení byla změněna jinde</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Síť opět funguje</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Připojení k poskytovateli opět funguje</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Klíčenka je opět odemčená</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Změny lze opět ukládat</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Hodiny jdou opět správně</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Ano, ponechat</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Předchozí velikost se sama vrátí za %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Dokážete toto přečíst a trefit prstem?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Nastavení panelu</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Pravítko v centimetrech</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost textu</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tmavý vzhled</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Pohyb</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Ztlumit obrazovku po</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Vypnout obrazovku po</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Velikost panelu</translation>
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
        <translation>4,3 palce</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 palců</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 palců</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 palce</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Podle výrobce zařízení</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Obrazovka se ztlumí, když se jí po tuto dobu nikdo nedotkne. Dotyk, který ji probudí, nic jiného neprovede.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Obrazovka se vypne, když se jí po tuto dobu nikdo nedotkne. Dotyk, který ji probudí, nic jiného neprovede.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Přiložte k čáře pravítko: při správné velikosti je dlouhá 5 cm.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Současné heslo</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nové heslo</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nové heslo znovu</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Nastavení a tokeny pak bude možné měnit jen s tímto heslem. Stav tokenu a test připojení zůstanou přístupné všem.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kód je nesprávný“ nebo „vypršel“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kódy platí jen několik minut. Vraťte se, klepněte na „Nový kód“ a použijte nový kód.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Vyžaduje se schválení“ nebo „Vyžaduje se schválení správcem“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizace musí toto zařízení jednou schválit. Ukažte to tomu, kdo spravuje její e-mailové účty.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Odsud se tam nedostanete“, „zablokováno“ nebo „přístup odepřen“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Pravidlo organizace blokuje přihlášení kódem. Výjimku může povolit ten, kdo spravuje její e-mailové účty.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Přihlášen je někdo jiný než %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Odhlaste se v telefonu nebo otevřete adresu v anonymním okně a přihlaste se ke správnému účtu.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Stránka se neotevře</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefon potřebuje internet; nemusí být v síti zařízení.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Chyba v telefonu?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Poskytovatel %1 zobrazuje chyby jen v telefonu. Kód na této obrazovce dál čeká.</translation>
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
        <translation>S OAuth 2.0 musí být připojení šifrované.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Pole musí být vyplněné. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Toto nelze použít. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 a ostatní poskytovatele v seznamu není třeba přidávat: zadává se jen jejich ID klienta.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Poskytovatel byl přidán.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Poštovní servery</translation>
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
        <translation>Odebrat poskytovatele</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Poskytovatel bude z tohoto zařízení odebrán spolu s ID klienta a tajným klíčem klienta. Skupiny, které ho používají, potřebují jiného.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Odebrat poskytovatele %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Poskytovatel byl odebrán.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Odebrat soubor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Obsah souboru bude ztracen. Poskytovatel stejného názvu dodaný s programem nebo zařízením bude poté opět k dispozici.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Odebrat poškozený soubor?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testování proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxy server funguje</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Proxy server je dosažitelný</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Propouští zařízení k poskytovateli a šifrování pochází od poskytovatele.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Žádný poskytovatel ho nepoužívá, takže další cesta nebyla otestována.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Zde není nastaven žádný proxy server, použije se tedy ten z konfigurace tohoto zařízení: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Nejprve vyplňte proxy server.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Otestovat proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Pro přihlášení u poskytovatele a obnovování tokenů. E-maily přes něj nikdy nejdou.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Zařízení samo odesílá svůj stav příjemcům.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Poskytovatelé</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Přidat poskytovatele</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Nastavit poskytovatele</translation>
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
        <translation>Tajný klíč klienta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Vydavatel (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Oprávnění (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Jak ho poskytovatel zobrazí po registraci. Prázdné: zpět k tomu, co uvádí definice.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>ID nebo doména organizace, např. example.com. Prázdné: zpět k tomu, co uvádí definice.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Uchovává se v klíčence zařízení a už se nikdy nezobrazí. Prázdné: bude odebrán.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Např. id.example.com. Vše ostatní si tam zařízení zjistí samo.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Může zůstat prázdné: zařízení pak požádá o to, co poskytovatel nabízí pro poštu.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Součást programu</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Konfigurace tohoto zařízení</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Zadáno na tomto zařízení</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Nastaveno</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nenastaveno</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Klíčenka je zamčená</translation>
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
        <translation>Bez přihlášení kódem</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Připraven</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Dokud není zadáno ID klienta, nelze získat token.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Dokud není zadán tenant, nelze získat token.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Toto není adresa jako id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Toto nemůže být ID klienta: nejvýše 255 znaků, bez mezer.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Toto nemůže být tenant: ID nebo doména jako example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Toto nemůže být tajný klíč klienta: nejvýše 255 znaků.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Toto nemohou být oprávnění: slova oddělená mezerou.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Nenabízí přihlášení kódem (device authorization), které toto zařízení potřebuje. Zapnout ho může ten, kdo poskytovatele spravuje.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Na této adrese není popis poskytovatele. Ověřte adresu u toho, kdo poskytovatele spravuje.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Tento vydavatel je s tímto ID klienta už nastaven.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>na této adrese</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Ten, kdo spravuje poskytovatele %1, povolí ID klienta tohoto zařízení přihlášení kódem (device authorization) a přidělí mu tato oprávnění.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Provést jednou u poskytovatele %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Co je třeba udělat</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Úkol pro toho, kdo spravuje e-mailové účty organizace.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Schválení pro organizaci</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Přihlaste se na adrese %1 k účtu, který smí registrovat aplikace.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Zaregistrujte aplikaci pouze pro účty organizace. Nepotřebuje adresu pro přesměrování.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Zaregistrujte aplikaci pro osobní účty Microsoft. Nepotřebuje adresu pro přesměrování.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Přidejte klienta typu „Non-browser Applications“.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Vytvořte aplikaci. Její platformou je webová služba.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>V části „Authentication“ nastavte volbu „Allow public client flows“ na „Yes“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Přidejte tato delegovaná oprávnění: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Schvalte aplikaci pro organizaci. Adresa se zde zobrazí po nastavení ID klienta.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Schvalte aplikaci pro organizaci: naskenujte QR kód níže.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Povolte schránce odesílání přes SMTP v Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Zadejte na tomto zařízení datové centrum (%1) jako tenant.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Poznamenejte si tenant, jeho ID nebo doménu, a zadejte ho na tomto zařízení.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Poznamenejte si ID klienta a zadejte ho na tomto zařízení.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Poznamenejte si tajný klíč klienta a zadejte ho na tomto zařízení.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>heslo aplikace (způsob autorizace: heslo)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>SMTP relay poskytovatele (bez ověřování)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>schránka u jiného poskytovatele</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>přihlášení v prohlížeči, který toto zařízení zatím nemá</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 nebo %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Bez přihlášení kódem pro e-mail. Co funguje: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>To můžete napravit sami.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>To může napravit administrátor zařízení.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Zeptejte se toho, kdo spravuje e-mailové účty</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Zeptejte se administrátora zařízení</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Úkol pro toho, kdo spravuje e-mailové účty: ukažte mu „Pro podporu“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>To může napravit ten, kdo spravuje síť.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Problém pomine sám.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Zkontrolovat nastavení</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Zkontrolovat proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Všechny tokeny; poskytovatelé budou vyrozuměni, kde je to možné</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Všechna nastavení, účty a hesla</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Poskytovatelé přidaní nebo změnění na tomto zařízení</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Deník</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Heslo administrátora</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Toto bude nenávratně odstraněno:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Panel pak začne od začátku jako nový.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Zadejte heslo administrátora ještě jednou. Pak se vše ihned odstraní.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nastavení (administrátor)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Systémová nastavení</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Nastavení sítě</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Nastavení služeb</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Rychlá nastavení</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Systém řízení</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Varování a stav elektronickou poštou</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Nastavení SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stav e-mailem</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Nastavení počáteční instalace</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Rychlá nastavení sítě</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Nastavení odesílání obrazu</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Nastavení internetového faxu</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Nastavení serveru</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Nastavení tiskárny</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Nastavení tisku e-mailů</translation>
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
        <translation>Standardní</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Rozšířené</translation>
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
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Posunout dolů</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Hledat v nastaveních</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nic nebylo nalezeno. Zkuste jiné slovo nebo jeho část.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Ještě %n. Pište dál a výběr se zúží.</numerusform>
            <numerusform>Ještě %n. Pište dál a výběr se zúží.</numerusform>
            <numerusform>Ještě %n. Pište dál a výběr se zúží.</numerusform>
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
        <translation>Změnit heslo</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatické odhlášení za %1. Každý dotyk spustí čas od začátku.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Odhlásit se</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Použít OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>Společnost %1 doporučuje pro tento server OAuth 2.0. Hesla se přijímají stále méně.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Další krok: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Příště nezobrazovat</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Na domovskou obrazovku</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Co ještě zbývá, lze dokončit zde nebo později z domovské obrazovky.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Počáteční nastavení je dokončeno</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Připojení bylo otestováno a funguje.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Nastavení a token platí pro: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Každá z těchto skupin potřebuje vlastní token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Token se nikdy nekopíruje. Získává se na obrazovce každé skupiny.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Toto zařízení nemá klávesnici na obrazovce. Pro další kroky připojte klávesnici.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Počáteční nastavení pokračuje po přihlášení. Zadané údaje zůstaly zachovány.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administrátor je odhlášen</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Po přihlášení ho lze změnit v části Administrátor na horní liště.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Heslo administrátora bylo nastaveno</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Změnit poskytovatele</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Počáteční nastavení může pokračovat. Token se získá, až to bude hotovo.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Připojení lze otestovat, jakmile bude získán token.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Připojení lze otestovat, jakmile bude vyplněn server.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Zobrazit kód</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Mějte po ruce telefon s fotoaparátem a přístupem k internetu</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Klepněte na „%1“ a naskenujte kód na této obrazovce</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Přihlaste se v telefonu a povolte přístup</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Přihlaste se v telefonu jako %1 a povolte přístup</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Pokračovat v nastavení</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Později</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Další</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Přeskočit</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Počáteční nastavení není dokončeno</translation>
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
        <translation>Počáteční nastavení</translation>
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
        <translation>Nezískán</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Čeká na autorizaci</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Získán</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Neplatný</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Nejprve zvolte OAuth 2.0 jako způsob autorizace.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Nejprve zvolte poskytovatele.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Nejprve zadejte název účtu.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Poskytovatel %1 zatím nemá ID klienta. Co je třeba udělat, uvádí „Poskytovatel“.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Poskytovatel %1 zatím nemá tenant. Co je třeba udělat, uvádí „Poskytovatel“.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>Poskytovatel %1 nenabízí přihlášení kódem.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>Poskytovatel %1 přijímá OAuth 2.0 jen pro odesílání.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Zatím nemá ID klienta. Zadává se v části „Nastavit poskytovatele“.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Zatím nemá tenant. Zadává se v části „Nastavit poskytovatele“.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Token je odstraněn ze zařízení. Oprávnění u poskytovatele %1 je třeba odvolat ručně na adrese %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Nenabízí přihlášení kódem pro e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Přijímá OAuth 2.0 jen pro odesílání; načítání vyžaduje heslo vytvořené pro toto zařízení.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Token není ztracen.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Někdo se přihlásil jako %1. Rozhodněte, zda token ponechat.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Předchozí token funguje, dokud není k dispozici nový.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Poté poskytovatel nechá platnost tokenu vypršet. Test připojení ho obnoví.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Poslední pokus: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Token je odstraněn a oprávnění u poskytovatele %1 je odvoláno.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Token je odstraněn ze zařízení. Odvolejte oprávnění také u poskytovatele %1: přihlaste se tam k účtu a odeberte toto zařízení ze seznamu aplikací s přístupem.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Token je odstraněn ze zařízení. Oprávnění u poskytovatele %1 zůstává, protože ho používá jiná skupina nastavení zařízení.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Zařízení nebude moci používat poštu účtu %1 u poskytovatele %2, dokud nebude získán nový token.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Platí to také pro: %2.</translation>
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
        <translation>Klíčenka</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serveru</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrování</translation>
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
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Cesta k poskytovateli</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>zatím neprovedeno</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>probíhá…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>neprovedeno</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>vlastní klíčenka zařízení</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>klíčenka pracovní plochy</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Zařízení nyní může odesílat a přijímat e-maily z účtu %1 u poskytovatele %2. Token obnovuje samo.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Token byl získán</translation>
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
        <translation>Datum a čas</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Nastavení pro</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Verze programu</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Vyfotografujte kód nebo toto přečtěte tomu, kdo vám pomáhá. Neobsahuje heslo ani token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testování…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Zatím není nic nastaveno. Nejprve vyplňte server.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Nefunkční připojení: %1 z %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Všechna připojení fungují</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testování: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Připojení funguje</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Zařízení se může přihlásit k serveru %1 a používat schránku.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>dnes v %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>včera v %1</translation>
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
        <translation>Společný s: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Zobrazit postup</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Rozhodnout</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Zobrazit kód</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Nejprve vyplňte server.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Odstranit token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Odstranit tokeny</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Odstranit token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Na toto nastavení je vázán token zde: %1. Po změně tam bude třeba získat nový.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Tato změna odstraní token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
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
        <translation>Nastavení panelu</translation>
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
        <translation>Panel nelze spustit</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Žádost o kód od poskytovatele %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Odvolat oprávnění</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Token je z tohoto zařízení odstraněn, ale poskytovatel %1 má oprávnění stále uložené.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Naskenujte QR kód nebo otevřete %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Přihlaste se jako %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Odeberte toto zařízení ze seznamu aplikací s přístupem</translation>
    </message>
</context>
</TS>
