<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>Od 5 do 255 znaków.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Resetowanie</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatyczne wylogowanie</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Pozostałe próby: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Wpisane hasła nie są takie same.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>To nie może być hasło. %1</translation>
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
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>lub otwórz</translation>
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
        <translation>Zeskanuj kod QR lub otwórz %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Zeskanuj kod QR telefonem</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Sprawdź, czy telefon pokazuje ten sam kod</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Wprowadź kod</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Zaloguj się jako %1 i zezwól na dostęp</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>wygasa za %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Urządzenie próbuje nadal.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: zaloguj się jako %1 z hasłem %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Błąd na telefonie?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopiuj ustawienia z…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Pobierz token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Pobierz token ponownie</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Uwierzytelnianie OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ustawienia (administrator)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Stan tokenu</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testuj wszystkie połączenia</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>z ustawień</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>z ustawień</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Urządzenie zostało zresetowane. Cofnij uprawnienie także u dostawcy: zaloguj się tam na konto i usuń to urządzenie z listy aplikacji z dostępem.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>To urządzenie nie ma klawiatury ekranowej. Aby zmienić ustawienia, podłącz klawiaturę.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Urządzenie nie jest w sieci</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Zegar został przestawiony</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Sprawdź kabel sieciowy i ustawienia sieci urządzenia. Panel wznowi działanie sam, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Teraz wskazuje %1. Jeśli to błąd, ustaw datę i godzinę urządzenia: tokeny i certyfikaty są ważne tylko przy prawidłowym czasie.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Wskazuje %1. Ustaw datę i godzinę urządzenia: tokeny i certyfikaty są ważne tylko przy prawidłowym czasie.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokeny nie zostały utracone. Opiekun urządzenia musi odblokować pęk kluczy; potem panel wznowi działanie sam.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Zmian i nowych tokenów nie można zapisać, dopóki nie będzie wolnego miejsca. Nic nie zostało utracone. Opiekun urządzenia musi zwolnić miejsce.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Nie można zapisać zmian ani nowych tokenów. Nic nie zostało utracone. Opiekun urządzenia musi umożliwić zapis w folderze ustawień: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Urządzenie samo ponawia próby, ale do tego czasu poczta może się opóźniać. Przetestuj połączenie, aby zobaczyć, co stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Zegar jest prawidłowy</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Wszystkie ustawienia są takie same.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopiuj także hasło</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopiuj z: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>Ustawienia „%2” będą takie same jak „%1”, łącznie z hasłem. Token nie jest kopiowany.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>Ustawienia „%2” będą takie same jak „%1”. Token i hasło nie są kopiowane.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Skopiować ustawienia?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Ustawienia zostały skopiowane.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Zalogowano się jako %1, ale w ustawieniach urządzenia podano %2. Zachowaj token tylko wtedy, gdy urządzenie ma wysyłać i odbierać e-maile jako %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nie zachowuj</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Zachowaj i zmień ustawienia</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: strona telefonu</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · hasło %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrator przy panelu · hasło %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Usuń token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Token należy do konta %1 u dostawcy %2. Po zmianie trzeba pobrać nowy.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Ta zmiana spowoduje usunięcie tokenu</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Kontynuuj w tym samym miejscu</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Podczas wylogowania panelu pole było wyczyszczone, ale zmiana nie została zapisana.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Podczas wylogowania panelu wpisany był tekst, którego nie zapisano: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Są niezapisane dane</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>Dostawca %2 odrzucił token konta %1, prawdopodobnie dlatego, że długo nie był używany. Pobierz token ponownie.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>Dostawca %2 nie przyjmuje już tokenu konta %1, prawdopodobnie dlatego, że ktoś cofnął uprawnienie. Pobierz token ponownie.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>Dostawca %2 wymaga ponownego zalogowania się na konto %1. Pobierz token ponownie.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Na urządzeniu ustawiono konto %1, ale zalogowano się na inne. Pobierz token ponownie i zaloguj się na konto %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>Dostawca %2 nie przyjmuje już tokenu konta %1 i nie podaje przyczyny. Pobierz token ponownie.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Serwer poczty zna token, ale nie dla skrzynki pocztowej %1. Wprowadź konto, którego użyto na telefonie; adres współdzielonej skrzynki podaj jako adres nadawcy.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Nic nie zostało zmienione. Poproś o nowy kod i zezwól na dostęp na telefonie.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Kod nie został zatwierdzony na czas. Poproś o nowy kod, gdy telefon będzie pod ręką.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Nic nie zostało zmienione. Aby kontynuować, poproś o nowy kod.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Ktoś poprosił o token dla tych samych ustawień, tutaj lub w innym miejscu. Użyj najnowszego kodu.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Urządzenie nie mogło połączyć się z dostawcą %1. Sprawdź kabel sieciowy i ustawienia sieci.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Przejdź do ustawień i uzupełnij brakujące dane.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Dostawca %1 wymaga klucza tajnego, którego to urządzenie nie ma. Osoba, która zarejestrowała tam identyfikator klienta, musi włączyć opcję „Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Token nie został utracony. Opiekun urządzenia musi odblokować pęk kluczy; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Urządzenie nie ma uprawnienia do logowania. Najpierw pobierz token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Certyfikaty i tokeny są ważne tylko przy prawidłowym czasie. Ustaw datę i godzinę urządzenia.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Nie znaleziono adresu dla nazwy serwera. Sprawdź nazwę i ustawienia sieci.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Na tym porcie nic nie odpowiada lub blokuje go zapora sieciowa. Sprawdź serwer i numer portu.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Odpowiedź nie nadeszła na czas. Sprawdź sieć, serwer i numer portu.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Serwer przerwał połączenie w trakcie. Przetestuj ponownie; jeśli problem się powtórzy, sprawdź ustawienia.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Urządzenie i serwer nie mogły się porozumieć. Sprawdź numer portu i ustawienie SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Token nigdy nie jest wysyłany bez szyfrowania. Sprawdź numer portu i ustawienie SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Serwer prosi o chwilę przerwy. Przetestuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Serwer poczty nie oferuje wybranego sposobu logowania. Sprawdź serwer lub zapytaj osobę zarządzającą kontami e-mail.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Serwer poczty nie przyjął logowania na konto %1. Sprawdź nazwę użytkownika, hasło i serwer.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Serwer poczty dostawcy %1 przyjmuje tylko OAuth 2.0. Wybierz OAuth 2.0 jako metodę uwierzytelniania i pobierz token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Logowanie powiodło się, ale skrzynki pocztowej konta %1 nie wolno odczytywać przez POP3. Włączyć to może osoba zarządzająca kontami e-mail.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Konto %1 wysłało na razie zbyt wiele wiadomości albo jego skrzynka pocztowa jest pełna. Spróbuj ponownie za kilka godzin; osoba zarządzająca kontami e-mail może podnieść limit.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Token dostawcy %1 jest wysyłany wyłącznie do jego własnych serwerów. Sprawdź nazwę serwera.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Droga do dostawcy %1 prowadzi przez serwer proxy, który nie odpowiada. Sprawdź sieć oraz serwer i numer portu proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Droga do dostawcy %1 prowadzi przez serwer proxy, który wymaga nazwy użytkownika i hasła. Sprawdź jedno i drugie.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Droga do dostawcy %1 prowadzi przez serwer proxy, który na to nie pozwala. Osoba odpowiedzialna za serwer proxy musi przepuścić to urządzenie.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Serwer proxy prawdopodobnie otwiera szyfrowanie, więc nic nie wysłano do dostawcy %1. Osoba odpowiedzialna za serwer proxy musi zrobić wyjątek dla tego dostawcy.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Wróć do ustawień i sprawdź wartość.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Definicja dostawcy została usunięta z tego urządzenia. Wybierz dostawcę ponownie.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>Dostawca %1 wymaga oprócz identyfikatora klienta także klucza tajnego klienta. Wprowadź go w pozycji „Skonfiguruj dostawcę”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Hasło konta %1 zostało prawdopodobnie zmienione, a dostawca %2 unieważnia wtedy wszystkie tokeny. Pobierz token ponownie i zaloguj się z nowym hasłem.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Reguła organizacji blokuje konto %1 na tym urządzeniu. Musi na to zezwolić osoba zarządzająca kontami e-mail; potem pobierz token ponownie.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Konto %1 u dostawcy %2 jest zamknięte, zablokowane lub usunięte. Odblokować je może osoba zarządzająca kontami e-mail; potem pobierz token ponownie.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>Dostawca %2 wydał token dla konta %1, ale serwer poczty go nie przyjmuje. Pobierz token ponownie. Jeśli znów zostanie odrzucony, sprawdź nazwę serwera.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizacja nie pozwala logować się na konto %1 za pomocą kodu. Musi na to zezwolić osoba zarządzająca kontami e-mail (device code flow); potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>Dostawca %1 nie zna identyfikatora klienta ustawionego na tym urządzeniu lub nie pozwala mu na logowanie kodem. Porównaj go z tamtejszą rejestracją.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Klucze tajne klienta wygasają u dostawcy %1. Osoba, która zarejestrowała tam identyfikator klienta, musi utworzyć nowy klucz; potem wprowadź go w pozycji „Skonfiguruj dostawcę”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>Dostawca %1 nie znajduje konta lub identyfikatora klienta w dzierżawie ustawionej na tym urządzeniu. Popraw dzierżawę w pozycji „Skonfiguruj dostawcę”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Administrator organizacji musi jednorazowo zatwierdzić to urządzenie u dostawcy %1. Strona do tego jest w pozycji „Co należy zrobić”; potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>Dostawca %1 wydał token, ale bez uprawnienia do korzystania z poczty. Osoba, która zarejestrowała identyfikator klienta, musi dodać uprawnienia podane w pozycji „Co należy zrobić”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Bez pęku kluczy nie można bezpiecznie przechowywać tokenu. Musi go skonfigurować opiekun urządzenia: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Dostawca wyraził zgodę, ale urządzenie nie mogło zapisać tokenu. Spróbuj ponownie. Jeśli problem się powtórzy, musi go zbadać opiekun urządzenia: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Serwer nie mógł potwierdzić swojej tożsamości, więc nic do niego nie wysłano. Sprawdź nazwę serwera i zegar urządzenia. Jeśli organizacja ma własne certyfikaty, opiekun urządzenia musi je na nim zainstalować.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>U dostawcy %2 skrzynka pocztowa %1 nie może wysyłać przez SMTP. Włączyć to może osoba zarządzająca kontami e-mail; potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Konto %1 nie może wysyłać z tym adresem nadawcy. Zmień adres nadawcy na adres konta %1 lub poproś o nadanie uprawnienia do wysyłania z podanego adresu (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Dostawcę pozostawiono bez zmian. Jeśli ma go zastąpić inny, najpierw go usuń.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Co jest nie tak z plikiem dostawcy, podano w pozycji „Administrator”, „Dostawcy”. Tam można go usunąć.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Informacje dostawcy o sobie są niepełne lub nie są jego własne. Musi to naprawić osoba odpowiedzialna za dostawcę.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Podłącz pamięć USB ponownie i wyszukaj jeszcze raz.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Pamięć USB jest pełna, uszkodzona lub zabezpieczona przed zapisem. Użyj innej.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Musi ją naprawić opiekun urządzenia: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Zmiana powoduje usunięcie tokenu.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Nie można zapisywać w folderze ustawień. Nic nie zostało zmienione ani utracone.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Nic nie zostało zmienione ani utracone. Opiekun urządzenia musi zwolnić miejsce.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Plik pozostawiono bez zmian. Opiekun urządzenia może go naprawić lub zacząć od nowa: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Pozostawiono je bez zmian. Zainstaluj ponownie nowszą wersję.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Wpis pozostawiono bez zmian. Opiekun urządzenia znajdzie rozwiązanie za pomocą polecenia: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Inne zadanie właśnie go odnawia lub zmienia. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Może to zrobić tylko administrator urządzenia. Zaloguj się i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Wpisz je ponownie. Opiekun urządzenia może ustawić nowe: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Poczekaj, aż upłynie czas blokady, i wpisz hasło ponownie.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Jednocześnie może działać tylko jeden panel.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Zapisano to w dzienniku systemowym urządzenia. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Poprzedni token nadal działa.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Szczegóły techniczne: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Aktualizacja tokenu nie powiodła się. Usuń token i pobierz go ponownie.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Token wygasł nieużywany</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Uprawnienie wygasło</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Hasło zostało zmienione</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizacja blokuje dostęp</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Dostawca wymaga ponownego logowania</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Konto jest niedostępne</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Zalogowano się na inne konto</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Serwer poczty odrzuca token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Dostawca odrzuca token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Token nie pasuje do skrzynki pocztowej</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Żądanie odrzucono na telefonie</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kod wygasł</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Kod został anulowany</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Kod zastąpiono nowszym</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizacja blokuje logowanie</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Brak połączenia z dostawcą</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Brakuje ustawienia</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Dostawca nie przyjmuje identyfikatora klienta</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Identyfikator klienta nie pozwala na logowanie kodem</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Klucz tajny klienta nie jest już ważny</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Dzierżawa nie pasuje do konta</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organizacja musi najpierw zatwierdzić dostęp</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Brakuje uprawnienia</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nie ma pęku kluczy</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Nie można było zapisać tokenu</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Nie ma jeszcze tokenu</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Zegar jest źle ustawiony</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Serwer jest nieznany</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Serwer odrzuca połączenie</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Szyfrowanie nie powiodło się</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Serwer nie oferuje szyfrowania</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Certyfikat jest nieprawidłowy</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Serwer nie oferuje tego sposobu logowania</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Logowanie zostało odrzucone</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Wysyłanie jest wyłączone dla tego konta</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Serwer nie przyjmuje już haseł</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Adres nadawcy został odrzucony</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Nie można było otworzyć skrzynki pocztowej</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Serwer nie należy do dostawcy</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Skrzynka pocztowa osiągnęła limit</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serwer jest zajęty</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Serwer proxy jest nieosiągalny</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Serwer proxy odrzuca logowanie</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Serwer proxy nie przepuszcza urządzenia</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Certyfikat nie należy do dostawcy</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Wartości nie można użyć</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Dostawca nie jest już znany</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Ten dostawca już istnieje</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Definicji dostawcy nie można użyć</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Opisu, który dostawca podaje o sobie, nie można użyć</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Pliku już nie ma</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>Pamięci USB już nie ma</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Pamięć USB nie przyjmuje plików</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Konfiguracja urządzenia jest błędna</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Token jest związany z tym ustawieniem</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nie można niczego zapisać</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Pamięć jest pełna</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Zapisane ustawienia są uszkodzone</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Zapisane ustawienia pochodzą z nowszej wersji</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Wpis w pęku kluczy należy do innej instalacji</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Token jest właśnie używany</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Hasło jest nieprawidłowe</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Zbyt wiele błędnych haseł</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Panel już działa</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Wystąpił nieoczekiwany błąd</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>Serwer POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Serwer podstawowy</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Numer portu</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Limit czasu</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Interwał sprawdzania</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Nazwa nadawcy</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Adres nadawcy</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Włącz SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Metoda uwierzytelniania</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Typ szyfrowania</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
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
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nazwa użytkownika i hasło</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS od początku</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Serwer przyjmuje pocztę z tego urządzenia bez logowania.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Wielu dostawców już tego nie przyjmuje.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Urządzenie otrzymuje własne uprawnienie i nie przechowuje hasła.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS od początku na portach 465 i 995, w innych przypadkach STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Połączenie zaczyna się bez szyfrowania, a potem jest szyfrowane, jak na porcie 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Połączenie jest szyfrowane od pierwszego słowa, jak na porcie 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Liczba od %1 do %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Nazwa hosta lub adres IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Jeden adres e-mail, np. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Skrzynka pocztowa, która się loguje, np. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Maksymalnie %1 znaków.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Przechowywane w pęku kluczy urządzenia i nigdy więcej niewyświetlane.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Maksymalnie %1 znaków, bez dwukropka.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Maksymalna liczba adresów e-mail, np. scan@example.com: %1.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Maksymalna liczba hostów, np. *.example.com: %1.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: poczta jest pobierana tylko na żądanie.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Serwer poczty może długo zwlekać z odrzuceniem logowania.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Puste: zgodnie z konfiguracją urządzenia.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Połączenia z nimi omijają serwer proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Puste: serwer proxy nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Ustawione</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nieustawione</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niewypełnione</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Wybierz hasło</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Wybierz hasło administratora</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Urządzenie otrzyma uprawnienie do wysyłania i odbierania e-maili z konta %1 u dostawcy %2. Używaj kodu tylko z tego ekranu.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Kod został anulowany.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Wysyłanie e-maili</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Alerty e-mail</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stan e-mail</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Faks internetowy</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Drukowanie e-maili</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nie skonfigurowano</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Nie używa OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Kod wygasa o %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Przetestuj połączenie</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Odnawiany automatycznie, ostatnio %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Dotknij, aby rozpocząć</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Gotowe: dotknij, aby pobrać token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 z %2 dni bez użycia</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Co zmienia plik</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Plik lub ustawienia zmieniły się od czasu ich wyświetlenia. Wróć i dotknij pliku jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Nic nie zostało zmienione</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Potem trzeba tam pobrać nowy.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Token zostanie usunięty w: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Wszystko z pliku %1 jest już tak ustawione.</translation>
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
        <translation>Zastosuj i usuń token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Ustawienia zostały wczytane.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nie wykonano jeszcze żadnych czynności.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Nowsze</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Starsze</translation>
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
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Zmiana dostawcy</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Pobierz token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token pobrany</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kod anulowany</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Odnowienie tokenu</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token nieważny</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Usunięcie tokenu</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Zalogowanie administratora</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Logowanie zablokowane</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Wylogowanie administratora</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatyczne wylogowanie administratora</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Zmiana hasła administratora</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Zmiana czasu do automatycznego wylogowania</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail wysłany</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail odebrany</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Cotygodniowe odnowienie tokenu</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Sprawdzenie nowych e-maili</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Raport o stanie przez e-mail</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Przy panelu, bez logowania</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Samo urządzenie</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Zadanie pocztowe</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Wiersz poleceń, użytkownik %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Na tym urządzeniu brakuje czcionki %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Spróbuj ponownie za %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatyczne wylogowanie za %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Nie wylogowuj</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Zaloguj się jako administrator</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: hasło to %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Nie pamiętasz hasła? Opiekun urządzenia może ustawić nowe: adgang passwd</translation>
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
        <translation>Wylogowano automatycznie</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Wyszukiwanie plików…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Nie ma niczego do wczytania</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Pamięć USB jest podłączona, ale nie zawiera pliku dla tego urządzenia.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Podłącz pamięć USB i chwilę poczekaj.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Dostawca to plik z końcówką .toml, a ustawienia to plik z końcówką .json. Znajdują się bezpośrednio w pamięci USB lub w jednym z jej folderów.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>To urządzenie szuka w: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Dotknięcie od razu wczytuje dostawcę. W przypadku ustawień panel najpierw pokazuje, co zmieniają.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Zapisz ustawienia w: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Ustawienia zapisano jako %1, bez haseł i tokenów.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Dostawca %1 został wczytany.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Pamięć USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Dostawca %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Identyfikator klienta dostawcy %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Ten dostawca już istnieje. Najpierw usuń go w pozycji „Dostawcy”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>To urządzenie nie zna dostawcy. Najpierw trzeba wczytać jego definicję.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Dozwolone: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nie można użyć</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Dostawca %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: token został pobrany</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: token został usunięty w innym miejscu</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: token stracił ważność</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: nie pobrano tokenu</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: ustawienia zostały zmienione w innym miejscu</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Sieć znów działa</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Połączenie z dostawcą znów działa</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Pęk kluczy jest znów odblokowany</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Zmiany można znów zapisywać</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Zegar jest znów prawidłowy</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Tak, zachowaj</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Poprzedni rozmiar wróci sam za %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Czy możesz to odczytać i w to trafić?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Ustawienia panelu</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Linijka w centymetrach</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Ciemny wygląd</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Przyciemnij ekran po</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Wyłącz ekran po</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Rozmiar panelu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 cala</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 cali</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 cali</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 cala</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Zgodnie z ustawieniem producenta urządzenia</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekran jest przyciemniany, gdy nikt nie dotyka go przez ten czas. Dotknięcie, które go wybudza, nie robi nic więcej.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekran jest wyłączany, gdy nikt nie dotyka go przez ten czas. Dotknięcie, które go wybudza, nie robi nic więcej.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Przyłóż linijkę do linii: przy prawidłowym rozmiarze ma ona 5 cm długości.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Ustawienia i tokeny będzie można zmieniać tylko z tym hasłem. Stan tokenu i test połączenia pozostają dostępne dla wszystkich.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kod jest nieprawidłowy” lub „wygasł”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kody są ważne tylko kilka minut. Wróć, dotknij „Nowy kod” i użyj nowego kodu.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Wymagane zatwierdzenie” lub „Wymagane zatwierdzenie administratora”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizacja musi jednorazowo zatwierdzić to urządzenie. Pokaż tę informację osobie zarządzającej jej kontami e-mail.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Nie możesz się tam dostać stąd”, „zablokowano” lub „odmowa dostępu”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Reguła organizacji blokuje logowanie kodem. Osoba zarządzająca jej kontami e-mail może zrobić wyjątek.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Zalogowany jest ktoś inny niż %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Wyloguj się na telefonie lub otwórz adres w oknie prywatnym i zaloguj się na właściwe konto.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Strona się nie otwiera</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefon musi mieć dostęp do Internetu; nie musi być w sieci urządzenia.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Błąd na telefonie?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Dostawca %1 pokazuje błędy tylko na telefonie. Kod na tym ekranie nadal czeka.</translation>
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
        <translation>W przypadku OAuth 2.0 połączenie musi być szyfrowane.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Pole musi być wypełnione. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Tej wartości nie można użyć. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 i innych dostawców z listy nie trzeba dodawać: wystarczy wprowadzić ich identyfikator klienta.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Dostawca został dodany.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Serwery poczty</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Źródło identyfikatora klienta</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Źródło dzierżawy</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Usuń dostawcę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Dostawca zostanie usunięty z urządzenia wraz ze swoim identyfikatorem klienta i kluczem tajnym klienta. Grupy, które go używają, będą potrzebować innego dostawcy.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć dostawcę %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Dostawca został usunięty.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Usuń plik</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Zawartość pliku zostanie utracona. Dostawca o tej samej nazwie, dostarczany z programem lub urządzeniem, będzie potem znów dostępny.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Usunąć uszkodzony plik?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testowanie serwera proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Serwer proxy działa</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Serwer proxy jest osiągalny</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Przepuszcza urządzenie do dostawcy, a szyfrowanie pochodzi od samego dostawcy.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Żaden dostawca nie jest przez niego używany, więc dalszej drogi nie przetestowano.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Nie ustawiono tu serwera proxy, więc używany jest serwer z konfiguracji urządzenia: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Najpierw wprowadź serwer proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testuj proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Do logowania u dostawcy i odnawiania tokenów. Poczta nigdy przez niego nie przechodzi.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Urządzenie samo wysyła swój stan do odbiorców.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Dodaj dostawcę</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Skonfiguruj dostawcę</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Dzierżawa</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Klucz tajny klienta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Wystawca (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Uprawnienia (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Tak jak pokazuje go dostawca po rejestracji. Puste: powrót do wartości z definicji.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Identyfikator lub domena organizacji, np. example.com. Puste: powrót do wartości z definicji.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Przechowywany w pęku kluczy urządzenia i nigdy więcej niewyświetlany. Puste: zostanie usunięty.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Na przykład id.example.com. O pozostałe dane urządzenie zapyta tam samo.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Może pozostać puste: urządzenie prosi wtedy o to, co dostawca oferuje dla poczty.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Dostarczane z programem</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Z konfiguracji urządzenia</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Ustawiono na urządzeniu</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Ustawione</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nieustawione</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Brak identyfikatora klienta</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Brak dzierżawy</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Brak logowania kodem</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Tokenu nie można pobrać przed wprowadzeniem identyfikatora klienta.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Tokenu nie można pobrać przed wprowadzeniem dzierżawy.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>To nie jest adres taki jak id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>To nie może być identyfikator klienta: maksymalnie 255 znaków bez spacji.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>To nie może być dzierżawa: identyfikator lub domena, np. example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>To nie może być klucz tajny klienta: maksymalnie 255 znaków.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>To nie mogą być uprawnienia: słowa oddzielone spacjami.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Dostawca nie oferuje logowania kodem (device authorization), którego to urządzenie potrzebuje. Włączyć je może osoba odpowiedzialna za dostawcę.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Pod tym adresem nie ma opisu dostawcy. Sprawdź adres u osoby odpowiedzialnej za dostawcę.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Ten wystawca jest już skonfigurowany z tym identyfikatorem klienta.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>spod podanego adresu</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Osoba odpowiedzialna za dostawcę %1 zezwala identyfikatorowi klienta tego urządzenia na logowanie kodem (device authorization) i nadaje mu następujące uprawnienia.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Do wykonania raz u dostawcy %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Co należy zrobić</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Zadanie dla osoby zarządzającej kontami e-mail organizacji.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Zatwierdzenie dla organizacji</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Zaloguj się pod adresem %1 na konto, które może rejestrować aplikacje.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Zarejestruj aplikację wyłącznie dla kont organizacji. Adres przekierowania nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Zarejestruj aplikację dla osobistych kont Microsoft. Adres przekierowania nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Dodaj klienta typu „Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Utwórz aplikację. Jej platformą jest usługa sieci Web.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>W obszarze „Authentication” ustaw opcję „Allow public client flows” na „Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Dodaj następujące uprawnienia delegowane: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Zatwierdź aplikację dla organizacji. Adres pojawi się tutaj po ustawieniu identyfikatora klienta.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Zatwierdź aplikację dla organizacji: zeskanuj poniższy kod QR.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Zezwól na wysyłanie ze skrzynki pocztowej przez SMTP, w Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Wprowadź centrum danych (%1) na tym urządzeniu jako dzierżawę.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Zanotuj dzierżawę, jej identyfikator lub domenę, i wprowadź ją na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Zanotuj identyfikator klienta i wprowadź go na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Zanotuj klucz tajny klienta i wprowadź go na tym urządzeniu.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>hasło aplikacji (metoda uwierzytelniania: hasło)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>przekaźnik SMTP dostawcy (bez uwierzytelniania)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>skrzynka pocztowa u innego dostawcy</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>logowanie w przeglądarce, której to urządzenie jeszcze nie ma</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Bez logowania kodem do poczty e-mail. Dostępne rozwiązania: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Możesz to naprawić samodzielnie.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Może to naprawić administrator urządzenia.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Zapytaj osobę zarządzającą kontami e-mail</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Zapytaj administratora urządzenia</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Zadanie dla osoby zarządzającej kontami e-mail: pokaż jej „Dla pomocy technicznej”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Może to naprawić osoba odpowiedzialna za sieć.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Problem minie sam.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Sprawdź ustawienia</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Sprawdź proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Wszystkie tokeny; dostawcy zostaną powiadomieni, o ile to możliwe</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Wszystkie ustawienia, konta i hasła</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Dostawcy dodani lub zmienieni na tym urządzeniu</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Hasło administratora</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>To zostanie usunięte bezpowrotnie:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Potem panel zacznie od początku, jak nowy.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Wpisz jeszcze raz hasło administratora. Wtedy wszystko zostanie natychmiast usunięte.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ustawienia (administrator)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Ustawienia systemu</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Ustawienia sieci</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Ustawienia usług</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Szybkie ustawienia</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Kontrola systemu</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Alerty i stan e-mail</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Ustawienia SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Stan e-mail</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Ustawienia instalacji początkowej</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Szybkie ustawienia sieci</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Ustawienia wysyłania obrazów</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Ustawienia faksu internetowego</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Ustawienia serwera</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Ustawienia drukarki</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Ustawienia drukowania e-maili</translation>
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
        <translation>Standardowe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Zaawansowane</translation>
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
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Przewiń w górę</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Przewiń w dół</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa lub jego części.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Jeszcze %n wynik. Pisz dalej, aby zawęzić.</numerusform>
            <numerusform>Jeszcze %n wyniki. Pisz dalej, aby zawęzić.</numerusform>
            <numerusform>Jeszcze %n wyników. Pisz dalej, aby zawęzić.</numerusform>
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
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatyczne wylogowanie za %1. Każde dotknięcie rozpoczyna odliczanie od nowa.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Użyj OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 zaleca OAuth 2.0 dla tego serwera. Hasła są przyjmowane coraz rzadziej.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Następny krok: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Nie pokazuj więcej</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Do ekranu głównego</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Do tego, co jeszcze pozostało, można wrócić tutaj lub później z ekranu głównego.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Konfiguracja jest zakończona</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Połączenie zostało przetestowane i działa.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Ustawienia i token dotyczą: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Te potrzebują osobnych tokenów</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Token nigdy nie jest kopiowany. Pobiera się go na każdym ekranie osobno.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>To urządzenie nie ma klawiatury ekranowej. Podłącz klawiaturę do następnych kroków.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Konfiguracja będzie kontynuowana po zalogowaniu. Wpisane dane zostały zachowane.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administrator jest wylogowany</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Po zalogowaniu można je zmienić na pasku u góry, w pozycji „Administrator”.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Hasło administratora zostało ustawione</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Zmień dostawcę</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Konfigurację można kontynuować. Token zostanie pobrany, gdy to będzie zrobione.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Połączenie można przetestować po pobraniu tokenu.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Połączenie można przetestować po wprowadzeniu serwera.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Pokaż kod</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Przygotuj telefon z aparatem i dostępem do Internetu</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Dotknij „%1” i zeskanuj kod z tego ekranu</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Zaloguj się na telefonie i zezwól na dostęp</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Zaloguj się na telefonie jako %1 i zezwól na dostęp</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Kontynuuj konfigurację</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Później</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Konfiguracja nie jest zakończona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Hasło administratora</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Konfiguracja</translation>
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
        <translation>Nie pobrano</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Oczekuje na autoryzację</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nieważny</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Najpierw wybierz OAuth 2.0 jako metodę uwierzytelniania.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Najpierw wybierz dostawcę.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Najpierw wprowadź nazwę konta.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Dostawca %1 nie ma jeszcze identyfikatora klienta. W polu „Dostawca” podano, co zrobić.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Dostawca %1 nie ma jeszcze dzierżawy. W polu „Dostawca” podano, co zrobić.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>Dostawca %1 nie oferuje logowania kodem.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>Dostawca %1 przyjmuje OAuth 2.0 tylko do wysyłania.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Nie ma jeszcze identyfikatora klienta. Wprowadza się go w pozycji „Skonfiguruj dostawcę”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Nie ma jeszcze dzierżawy. Wprowadza się ją w pozycji „Skonfiguruj dostawcę”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Token został usunięty z urządzenia. Uprawnienie u dostawcy %1 trzeba cofnąć ręcznie pod adresem %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Nie oferuje logowania kodem do poczty e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Przyjmuje OAuth 2.0 tylko do wysyłania; pobieranie poczty wymaga hasła utworzonego dla tego urządzenia.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Token nie został utracony.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Ktoś zalogował się jako %1. Zdecyduj, czy zachować token.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Poprzedni token działa do czasu pobrania nowego.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Potem dostawca pozwala tokenowi wygasnąć. Przetestowanie połączenia odnawia token.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Ostatnia próba: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Token został usunięty, a uprawnienie u dostawcy %1 cofnięte.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Token został usunięty z urządzenia. Cofnij uprawnienie także u dostawcy %1: zaloguj się tam na konto i usuń to urządzenie z listy aplikacji z dostępem.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Token został usunięty z urządzenia. Uprawnienie u dostawcy %1 pozostaje, ponieważ korzysta z niego inna grupa ustawień urządzenia.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Urządzenie nie będzie mogło korzystać z poczty konta %1 u dostawcy %2, dopóki nie zostanie pobrany nowy token.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Dotyczy to także: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Pęk kluczy</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Droga do dostawcy</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>jeszcze nie wykonano</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>w toku…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niepowodzenie</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nie wykonano</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>pęk urządzenia</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>pęk pulpitu</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Urządzenie może teraz wysyłać i odbierać e-maile z konta %1 u dostawcy %2. Token odnawia samodzielnie.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Token został pobrany</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ustawienia dla</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Wersja programu</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Sfotografuj kod lub przeczytaj to osobie, która Ci pomaga. Nie ma tu hasła ani tokenu.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Nic jeszcze nie skonfigurowano. Najpierw wprowadź serwer.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Niedziałające połączenia: %1 z %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Wszystkie połączenia działają</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testowanie: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Połączenie działa</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Urządzenie może zalogować się na serwer %1 i korzystać ze skrzynki pocztowej.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>dzisiaj o %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>wczoraj o %1</translation>
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
        <translation>Wspólny z: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Pokaż, jak</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Pokaż kod</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Najpierw wprowadź serwer.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Usunąć token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Usuń tokeny</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Usuń token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Od tego ustawienia zależy token w: %1. Po zmianie trzeba tam pobrać nowy.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Ta zmiana spowoduje usunięcie tokenu</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Ustawienia panelu</translation>
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
        <translation>Nie można uruchomić panelu</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Pobieranie kodu od dostawcy %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Cofnij uprawnienie</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Token został usunięty z tego urządzenia, ale dostawca %1 nadal pamięta uprawnienie.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Zeskanuj kod QR lub otwórz %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Zaloguj się na konto %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Usuń to urządzenie z listy aplikacji z dostępem</translation>
    </message>
</context>
</TS>
