<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatische Abmeldung</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Verbleibende Versuche: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Dieses Passwort ist nicht zulässig. %1</translation>
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
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>oder öffnen Sie</translation>
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
        <translation>QR-Code scannen oder %1 öffnen</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>QR-Code mit dem Smartphone scannen</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Prüfen, ob das Smartphone denselben Code zeigt</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Als %1 anmelden und zustimmen</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Das Gerät versucht es weiter.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: als %1 mit dem Passwort %2 anmelden</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Fehler auf dem Smartphone?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Einstellungen kopieren aus …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Token abrufen</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Token erneut abrufen</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Für den Helpdesk</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0-Authentifizierung</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Einstellungen (Administrator)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Token-Status</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>der Anbieter</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Das Gerät wurde zurückgesetzt. Widerrufen Sie die Berechtigung auch beim Anbieter: Melden Sie sich dort mit dem Konto an und entfernen Sie dieses Gerät aus der Liste der Apps mit Zugriff.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Dieses Gerät hat keine Bildschirmtastatur. Schließen Sie eine Tastatur an, um Einstellungen zu ändern.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Das Gerät ist nicht mit dem Netzwerk verbunden</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Die Uhr wurde umgestellt</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Prüfen Sie das Netzwerkkabel und die Netzwerkeinstellungen des Geräts. Das Bedienfeld macht von selbst weiter, sobald die Verbindung wieder besteht.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Sie zeigt jetzt %1. Ist das falsch, stellen Sie Datum und Uhrzeit des Geräts ein: Token und Zertifikate gelten nur, wenn die Uhr richtig geht.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Sie zeigt %1. Stellen Sie Datum und Uhrzeit des Geräts ein: Token und Zertifikate gelten nur, wenn die Uhr richtig geht.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Die Token sind nicht verloren. Wer dieses Gerät betreut, muss den Schlüsselbund entsperren; danach macht das Bedienfeld von selbst weiter.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Änderungen und neue Token können erst gespeichert werden, wenn wieder Platz ist. Es ging nichts verloren. Wer dieses Gerät betreut, muss Speicherplatz schaffen.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Änderungen und neue Token können nicht gespeichert werden. Es ging nichts verloren. Wer dieses Gerät betreut, muss den Ordner der Einstellungen beschreibbar machen: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Das Gerät versucht es von selbst weiter, bis dahin können sich E-Mails jedoch verzögern. Testen Sie die Verbindung, um die Ursache zu finden.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Alle Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Auch das Passwort kopieren</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Aus „%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 erhält dieselben Einstellungen wie %1, auch das Passwort. Das Token wird nicht kopiert.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 erhält dieselben Einstellungen wie %1. Token und Passwort werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Einstellungen kopieren?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Die Einstellungen wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Die Anmeldung erfolgte als %1, in den Einstellungen dieses Geräts steht jedoch %2. Behalten Sie das Token nur, wenn das Gerät E-Mails als %1 senden und empfangen soll.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Behalten und Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: Seite auf dem Smartphone</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · Passwort %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administrator am Bedienfeld · Passwort %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Dieses Token hat %2 für %1 ausgestellt. Nach der Änderung muss ein neues abgerufen werden.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Diese Änderung löscht das Token</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Eingabe fortsetzen</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Bei der Abmeldung war ein Feld geleert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Bei der Abmeldung war Folgendes eingegeben und noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Es gibt nicht gespeicherte Eingaben</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort ausblenden</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 hat das Token für %1 abgelehnt, vermutlich weil es lange nicht verwendet wurde. Rufen Sie das Token erneut ab.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 akzeptiert das Token für %1 nicht mehr, vermutlich weil die Berechtigung widerrufen wurde. Rufen Sie das Token erneut ab.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 verlangt eine neue Anmeldung für %1. Rufen Sie das Token erneut ab.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Das Gerät ist für %1 eingerichtet, die Anmeldung erfolgte jedoch mit einem anderen Konto. Rufen Sie das Token erneut ab und melden Sie sich als %1 an.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 akzeptiert das Token für %1 nicht mehr und nennt keinen Grund. Rufen Sie das Token erneut ab.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Der Mailserver erkennt das Token, jedoch nicht für %1. Geben Sie das Konto ein, das auf dem Smartphone verwendet wurde; ein gemeinsames Postfach gehört in die Absendeadresse.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Es wurde nichts geändert. Fordern Sie einen neuen Code an und stimmen Sie dem Zugriff auf dem Smartphone zu.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Der Zugriff wurde nicht rechtzeitig genehmigt. Fordern Sie einen neuen Code an, wenn das Smartphone zur Hand ist.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Es wurde nichts geändert. Fordern Sie einen neuen Code an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Für dieselben Einstellungen wurde hier oder anderswo ein Token angefordert. Verwenden Sie den neuesten Code.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>%1 war nicht erreichbar. Prüfen Sie das Netzwerkkabel und die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Öffnen Sie die Einstellungen und ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 verlangt ein Geheimnis, das dieses Gerät nicht hat. Wer die Client-ID dort registriert hat, muss „Öffentliche Clientflows zulassen“ einschalten.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Das Token ist nicht verloren. Wer dieses Gerät betreut, muss den Schlüsselbund entsperren. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Das Gerät hat keine Berechtigung zur Anmeldung. Rufen Sie zuerst ein Token ab.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Zertifikate und Token gelten nur, wenn die Uhr richtig geht. Stellen Sie Datum und Uhrzeit des Geräts ein.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Zum Namen des Servers wurde keine Adresse gefunden. Prüfen Sie den Namen und die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>An diesem Port antwortet niemand, oder eine Firewall blockiert ihn. Prüfen Sie den Server und die Port-Nummer.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Die Antwort kam nicht rechtzeitig. Prüfen Sie das Netzwerk, den Server und die Port-Nummer.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Der Server hat die Verbindung abgebrochen. Testen Sie erneut; prüfen Sie sonst die Einstellungen.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Gerät und Server konnten sich nicht einigen. Prüfen Sie die Port-Nummer und SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Ein Token wird nie unverschlüsselt gesendet. Prüfen Sie die Port-Nummer und SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Der Server bittet um etwas Geduld. Testen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Der Mailserver bietet die gewählte Art der Anmeldung nicht an. Prüfen Sie den Server oder wenden Sie sich an die Person, die die E-Mail-Konten verwaltet.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Der Mailserver hat die Anmeldung für %1 nicht akzeptiert. Prüfen Sie Benutzername, Passwort und Server.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 akzeptiert auf dem Mailserver nur OAuth 2.0. Wählen Sie es als Authentifizierungsmethode und rufen Sie ein Token ab.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Die Anmeldung war erfolgreich, aber das Postfach für %1 darf nicht mit POP3 gelesen werden. Wer die E-Mail-Konten verwaltet, kann das einschalten.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 hat vorerst zu viel gesendet, oder das Postfach ist voll. Versuchen Sie es in einigen Stunden erneut. Wer die E-Mail-Konten verwaltet, kann die Grenze anheben.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Ein Token, das %1 ausgestellt hat, wird nur an dessen eigene Server gesendet. Prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>%1 ist nur über einen Proxy zu erreichen, der nicht antwortet. Prüfen Sie das Netzwerk sowie Server und Port-Nummer des Proxys.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>%1 ist nur über einen Proxy zu erreichen, der Benutzername und Passwort verlangt. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>%1 ist nur über einen Proxy zu erreichen, der das nicht zulässt. Wer den Proxy betreibt, muss dieses Gerät durchlassen.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Der Proxy öffnet vermutlich die Verschlüsselung; deshalb hat %1 nichts erhalten. Wer den Proxy betreibt, muss diesen Anbieter ausnehmen.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Kehren Sie zu den Einstellungen zurück und prüfen Sie den Wert.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Die Definition wurde von diesem Gerät entfernt. Wählen Sie erneut einen Anbieter.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 verlangt außer der Client-ID ein Client-Geheimnis. Geben Sie es unter „Anbieter einrichten“ ein.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Das Passwort für %1 wurde vermutlich geändert; %2 verwirft dann alle Token. Rufen Sie das Token erneut ab und melden Sie sich mit dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Eine Regel der Organisation sperrt %1 auf diesem Gerät. Wer die E-Mail-Konten verwaltet, muss den Zugriff zulassen; rufen Sie danach das Token erneut ab.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%2 meldet %1 als geschlossen, gesperrt oder gelöscht. Wer die E-Mail-Konten verwaltet, kann das ändern; rufen Sie danach das Token erneut ab.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 hat ein Token für %1 ausgestellt, der Mailserver akzeptiert es jedoch nicht. Rufen Sie das Token erneut ab. Wird es wieder abgelehnt, prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Die Organisation erlaubt für %1 keine Anmeldung mit einem Code. Wer die E-Mail-Konten verwaltet, muss sie zulassen (device code flow); versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 kennt die Client-ID dieses Geräts nicht oder erlaubt damit keine Anmeldung mit einem Code. Vergleichen Sie sie mit der dortigen Registrierung.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 lässt Client-Geheimnisse nach einiger Zeit ablaufen. Wer die Client-ID dort registriert hat, erstellt ein neues; geben Sie es danach unter „Anbieter einrichten“ ein.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 findet das Konto oder die Client-ID nicht in dem Mandanten, der auf diesem Gerät festgelegt ist. Berichtigen Sie den Mandanten unter „Anbieter einrichten“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>%1 verlangt, dass ein Administrator der Organisation dieses Gerät einmalig genehmigt. Die Seite dafür steht unter „Was zu tun ist“; versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 hat ein Token ohne Berechtigung für E-Mail ausgestellt. Wer die Client-ID registriert hat, muss die Berechtigungen hinzufügen, die unter „Was zu tun ist“ stehen.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Ohne Schlüsselbund kann kein Token sicher gespeichert werden. Wer dieses Gerät betreut, muss einen einrichten: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Der Anbieter hat zugestimmt, aber das Gerät konnte das Token nicht speichern. Versuchen Sie es erneut. Hält der Fehler an, muss ihn untersuchen, wer dieses Gerät betreut: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Der Server konnte seine Identität nicht nachweisen; deshalb wurde nichts an ihn gesendet. Prüfen Sie den Namen des Servers und die Uhr des Geräts. Hat die Organisation eigene Zertifikate, muss sie dem Gerät bekannt machen, wer es betreut.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 lässt das Senden mit SMTP für %1 nicht zu. Wer die E-Mail-Konten verwaltet, kann es für das Postfach einschalten; testen Sie danach erneut.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 darf nicht mit dieser Absendeadresse senden. Ändern Sie die Absendeadresse in %1 oder lassen Sie das Recht hinzufügen, unter ihr zu senden (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Er wurde nicht verändert. Entfernen Sie ihn zuerst, wenn ein anderer an seine Stelle treten soll.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Was an der Datei falsch ist, steht unter „Administrator“, „Anbieter“. Dort lässt sie sich entfernen.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Seine Angaben über sich selbst sind unvollständig oder nicht seine eigenen. Wer ihn betreibt, muss das beheben.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Stecken Sie den USB-Stick wieder ein und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Er ist voll, defekt oder schreibgeschützt. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Wer dieses Gerät betreut, muss den Fehler beheben: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Eine Änderung löscht das Token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>In den Ordner der Einstellungen kann nicht geschrieben werden. Es wurde nichts geändert und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Es wurde nichts geändert und nichts ging verloren. Wer dieses Gerät betreut, muss Speicherplatz schaffen.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Die Datei wurde nicht verändert. Wer dieses Gerät betreut, kann sie reparieren oder neu beginnen: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Sie wurden nicht verändert. Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Der Eintrag wurde nicht verändert. Wer dieses Gerät betreut, findet Abhilfe mit: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Ein anderer Auftrag erneuert oder ändert es gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Das darf nur der Administrator des Geräts. Melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Geben Sie es erneut ein. Wer dieses Gerät betreut, kann ein neues festlegen: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Warten Sie, bis die Zeit abgelaufen ist, und geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Das Bedienfeld kann nur einmal gestartet werden.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Der Fehler steht im Protokoll des Geräts. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Das bisherige Token ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technische Angabe: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Token-Update fehlgeschlagen. Bitte löschen Sie das Token und rufen Sie das Token erneut ab.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Das Token ist ungenutzt abgelaufen</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Die Berechtigung ist erloschen</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Das Passwort wurde geändert</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Die Organisation sperrt den Zugriff</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Der Anbieter verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Das Konto ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Anmeldung mit einem anderen Konto</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Der Mailserver lehnt das Token ab</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Der Anbieter lehnt das Token ab</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Das Token passt nicht zum Postfach</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Die Anfrage wurde auf dem Smartphone abgelehnt</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Der Code wurde abgebrochen</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Ein neuerer Code hat ihn ersetzt</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Die Organisation sperrt die Anmeldung</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Keine Verbindung zum Anbieter</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Eine Einstellung fehlt</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Der Anbieter akzeptiert die Client-ID nicht</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Die Client-ID erlaubt keine Anmeldung mit einem Code</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Das Client-Geheimnis ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Der Mandant passt nicht zum Konto</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Die Organisation muss zuerst zustimmen</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Das Token ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Es gibt noch kein Token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Der Server ist unbekannt</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Der Server lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Die Verschlüsselung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Der Server bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Das Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Der Server bietet diese Anmeldung nicht an</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Das Senden ist für das Konto ausgeschaltet</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Der Server akzeptiert keine Passwörter mehr</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Die Absendeadresse wurde abgelehnt</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Das Postfach konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Der Server gehört nicht zum Anbieter</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Das Postfach hat eine Grenze erreicht</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Der Proxy lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Der Proxy lässt das Gerät nicht durch</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Das Zertifikat gehört nicht zum Anbieter</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Der Wert ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Der Anbieter ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Dieser Anbieter ist bereits vorhanden</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Die Definition des Anbieters ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Die Selbstbeschreibung des Anbieters ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>Der USB-Stick ist nicht mehr da</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Der USB-Stick nimmt keine Datei an</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Die Konfiguration des Geräts ist fehlerhaft</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Das Token gehört zu dieser Einstellung</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Speichern ist nicht möglich</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Der Speicher ist voll</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Die gespeicherten Einstellungen sind beschädigt</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Die gespeicherten Einstellungen stammen aus einer neueren Version</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Der Eintrag im Schlüsselbund gehört zu einer anderen Installation</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Das Token wird gerade verwendet</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht zulässig</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Zu viele falsche Passwörter</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Das Bedienfeld läuft bereits</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3-Server</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Primärer Server</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Port-Nummer</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Prüfungsintervall</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Absendeadresse</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>SSL/TLS aktivieren</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Art der Verschlüsselung</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
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
        <translation>Aus</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Der Server nimmt E-Mails von diesem Gerät ohne Anmeldung an.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Viele Anbieter akzeptieren das nicht mehr.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Das Gerät erhält eine eigene Berechtigung; hier wird kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS von Anfang an an den Ports 465 und 995, sonst STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Die Verbindung beginnt unverschlüsselt und wird dann verschlüsselt, wie an Port 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Die Verbindung wird vor dem ersten Wort verschlüsselt, wie an Port 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Ein Hostname oder eine IP-Adresse.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Eine E-Mail-Adresse, z. B. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Das Postfach, das sich anmeldet, z. B. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Wird im Schlüsselbund des Geräts gespeichert und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Höchstens %1 Zeichen und kein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Höchstens %1 E-Mail-Adressen, z. B. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Höchstens %1 Hosts, z. B. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: E-Mails werden nur auf Anforderung abgerufen.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Ein Mailserver kann sich mit der Ablehnung einer Anmeldung Zeit lassen.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Leer: was die Konfiguration des Geräts vorgibt.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Sie werden ohne den Proxy erreicht.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Leer: Der Proxy verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Nicht ausgefüllt</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Administratorpasswort wählen</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Das Gerät erhält bei %2 die Berechtigung, E-Mails als %1 zu senden und zu empfangen. Verwenden Sie nur den Code auf diesem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Der Code wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>E-Mail-Alarm</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-Mail-Status</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internet-Fax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>E-Mail-Druck</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Verwendet kein OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Der Code läuft um %1 Uhr ab</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Verbindung testen</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Automatisch erneuert, zuletzt %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Zum Einrichten tippen</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Bereit: zum Abrufen des Tokens tippen</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 von %2 Tagen ungenutzt</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Was die Datei ändert</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Die Datei oder die Einstellungen haben sich seit der Anzeige geändert. Gehen Sie zurück und tippen Sie erneut auf die Datei.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Danach muss dort ein neues abgerufen werden.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Das Token wird gelöscht in: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Alles in %1 ist bereits so eingestellt.</translation>
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
        <translation>Anwenden und Token löschen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Die Einstellungen wurden eingelesen.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch keine Einträge.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Ältere</translation>
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
        <translation>Änderung von Einstellungen</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Änderung eines Anbieters</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token abrufen</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token abgerufen</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Code abgebrochen</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Erneuerung des Tokens</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token ungültig</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Löschung des Tokens</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Anmeldung als Administrator</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Abmeldung des Administrators</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatische Abmeldung des Administrators</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Änderung des Administratorpassworts</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Änderung der Zeit bis zur automatischen Abmeldung</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-Mail empfangen</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Wöchentliche Erneuerung des Tokens</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Prüfung auf neue E-Mails</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Statusbericht per E-Mail</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Am Bedienfeld, nicht angemeldet</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Das Gerät selbst</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Ein Mailauftrag</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Befehlszeile, Benutzer %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Auf diesem Gerät fehlt die Schriftart %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Neuer Versuch in %1 möglich.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatische Abmeldung in %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Als Administrator anmelden</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: Das Passwort lautet %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Passwort vergessen? Wer dieses Gerät betreut, kann ein neues festlegen: adgang passwd</translation>
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
        <translation>Automatisch abgemeldet</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Es gibt nichts einzulesen</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Ein USB-Stick ist eingesteckt, er enthält aber keine Datei für dieses Gerät.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Stecken Sie einen USB-Stick ein und warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Ein Anbieter ist eine Datei, die auf .toml endet; Einstellungen sind eine Datei, die auf .json endet. Sie liegen auf dem Stick selbst oder in einem seiner Ordner.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Dieses Gerät sucht in %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Ein Anbieter wird durch Antippen sofort eingelesen. Bei Einstellungen zeigt das Bedienfeld zuerst, was sie ändern.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Einstellungen auf %1 speichern</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Die Einstellungen wurden ohne Passwörter und Token als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 wurde eingelesen.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Der Anbieter %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Client-ID für %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Dieser Anbieter ist bereits vorhanden. Entfernen Sie ihn zuerst unter „Anbieter“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Das Gerät kennt den Anbieter nicht. Seine Definition muss zuerst eingelesen werden.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Zulässig: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: Das Token wurde abgerufen</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: Das Token wurde anderswo gelöscht</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: Das Token ist ungültig geworden</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: Es wurde kein Token abgerufen</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: Die Einstellungen wurden anderswo geändert</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Das Netzwerk ist wieder da</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Die Verbindung zum Anbieter ist wieder da</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Der Schlüsselbund ist wieder entsperrt</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Änderungen können wieder gespeichert werden</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Die Uhr geht wieder richtig</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Ja, behalten</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>In %1 s kehrt die alte Größe von selbst zurück.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Können Sie dies lesen und antippen?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Bedienfeldeinstellungen</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Lineal in Zentimetern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Bildschirm dimmen nach</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Bildschirm ausschalten nach</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Größe des Bedienfelds</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 Zoll</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 Zoll</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 Zoll</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 Zoll</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Wie vom Hersteller des Geräts eingestellt</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Der Bildschirm wird gedimmt, wenn ihn so lange niemand berührt hat. Die Berührung, die ihn weckt, bewirkt sonst nichts.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Der Bildschirm wird dunkel, wenn ihn so lange niemand berührt hat. Die Berührung, die ihn weckt, bewirkt sonst nichts.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Halten Sie ein Lineal an den Strich: Er ist 5 cm lang, wenn die Größe stimmt.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Einstellungen und Token lassen sich danach nur mit diesem Passwort ändern. Token-Status und Verbindungstest bleiben für alle zugänglich.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Der Code ist falsch“ oder „abgelaufen“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Ein Code gilt nur wenige Minuten. Gehen Sie zurück, tippen Sie auf „Neuer Code“ und verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Genehmigung erforderlich“ oder „Administratorgenehmigung erforderlich“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Die Organisation muss dieses Gerät einmalig genehmigen. Zeigen Sie dies der Person, die die E-Mail-Konten verwaltet.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Zugriff von hier nicht möglich“, „blockiert“ oder „Zugriff verweigert“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Eine Regel der Organisation sperrt die Anmeldung mit einem Code. Wer die E-Mail-Konten verwaltet, kann eine Ausnahme einrichten.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Es ist ein anderer Name als %1 angemeldet</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Melden Sie sich auf dem Smartphone ab oder öffnen Sie die Adresse in einem privaten Fenster, und melden Sie sich mit dem richtigen Konto an.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Die Seite wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Das Smartphone benötigt Internet; es muss nicht mit dem Netzwerk des Geräts verbunden sein.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Fehler auf dem Smartphone?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Fehler zeigt %1 nur auf dem Smartphone an. Der Code auf diesem Bildschirm wartet weiter.</translation>
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
        <translation>Mit OAuth 2.0 muss die Verbindung verschlüsselt sein.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Dieses Feld muss ausgefüllt werden. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Dieser Wert ist nicht zulässig. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 und die anderen in der Liste müssen nicht hinzugefügt werden: Nur ihre Client-ID wird eingegeben.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Der Anbieter wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Herkunft der Client-ID</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Herkunft des Mandanten</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Anbieter entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Der Anbieter wird mit seiner Client-ID und seinem Client-Geheimnis von diesem Gerät entfernt. Gruppen, die ihn verwenden, brauchen einen anderen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Der Anbieter wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Der Inhalt der Datei geht verloren. Ein gleichnamiger Anbieter, der zum Programm oder zum Gerät gehört, ist danach wieder da.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Beschädigte Datei entfernen?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Proxy wird getestet …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Der Proxy funktioniert</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Der Proxy ist erreichbar</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Er lässt das Gerät zum Anbieter durch, und die Verschlüsselung ist die des Anbieters selbst.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Kein Anbieter wird über ihn genutzt; der weitere Weg wurde daher nicht getestet.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Hier ist kein Proxy festgelegt; verwendet wird daher der aus der Konfiguration des Geräts: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Geben Sie zuerst den Proxyserver an.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Proxy testen</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Für die Anmeldung beim Anbieter und das Erneuern von Token. E-Mails gehen nie über den Proxy.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Das Gerät sendet den Empfängern seinen Status von selbst.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Anbieter einrichten</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Berechtigungen (Scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Wie der Anbieter sie nach der Registrierung anzeigt. Leer: zurück zur Angabe der Definition.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>ID oder Domäne der Organisation, z. B. example.com. Leer: zurück zur Angabe der Definition.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Wird im Schlüsselbund des Geräts gespeichert und nie wieder angezeigt. Leer: Es wird entfernt.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Z. B. id.example.com. Alles Weitere fragt das Gerät dort ab.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Kann leer bleiben: Dann fordert das Gerät an, was der Anbieter für E-Mail anbietet.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Im Programm enthalten</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Konfiguration des Geräts</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Auf diesem Gerät eingegeben</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Keine Client-ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Keine Anmeldung mit Code</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Ein Token kann erst abgerufen werden, wenn die Client-ID eingegeben ist.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Ein Token kann erst abgerufen werden, wenn der Mandant eingegeben ist.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Das ist keine Adresse wie id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Diese Client-ID ist nicht zulässig: bis zu 255 Zeichen, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Dieser Mandant ist nicht zulässig: eine ID oder eine Domäne wie example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Dieses Client-Geheimnis ist nicht zulässig: bis zu 255 Zeichen.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Diese Berechtigungen sind nicht zulässig: Wörter, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Er bietet keine Anmeldung mit einem Code an (device authorization), die dieses Gerät braucht. Wer den Anbieter betreibt, kann sie einschalten.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Unter dieser Adresse gibt es keine Beschreibung eines Anbieters. Klären Sie die Adresse mit der Person, die den Anbieter betreibt.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Dieser Aussteller ist mit dieser Client-ID bereits eingerichtet.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Aussteller</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>%1: Der Betreiber erlaubt der Client-ID dieses Geräts die Anmeldung mit einem Code (device authorization) und gibt ihr diese Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Einmalig bei %1 zu erledigen</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Eine Aufgabe für die Person, die die E-Mail-Konten der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Genehmigung für die Organisation</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Melden Sie sich unter %1 mit einem Konto an, das Apps registrieren darf.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Registrieren Sie eine App nur für die Konten der Organisation. Eine Umleitungsadresse ist nicht nötig.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Registrieren Sie eine App für persönliche Microsoft-Konten. Eine Umleitungsadresse ist nicht nötig.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Fügen Sie einen Client vom Typ „Non-browser Applications“ hinzu.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Erstellen Sie eine App. Ihre Plattform ist ein Webdienst.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Setzen Sie unter „Authentifizierung“ die Option „Öffentliche Clientflows zulassen“ auf „Ja“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Fügen Sie diese delegierten Berechtigungen hinzu: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Genehmigen Sie die App für die Organisation. Die Adresse wird hier angezeigt, sobald die Client-ID festgelegt ist.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Genehmigen Sie die App für die Organisation: Scannen Sie den QR-Code unten.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Lassen Sie das Postfach mit SMTP senden, in Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Geben Sie auf diesem Gerät das Rechenzentrum (%1) als Mandanten ein.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Notieren Sie den Mandanten (ID oder Domäne) und geben Sie ihn auf diesem Gerät ein.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Notieren Sie die Client-ID und geben Sie sie auf diesem Gerät ein.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Notieren Sie das Client-Geheimnis und geben Sie es auf diesem Gerät ein.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>ein App-Passwort (Authentifizierungsmethode: Passwort)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>das Relay des Anbieters (ohne Authentifizierung)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>ein Postfach bei einem anderen Anbieter</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>Anmeldung im Browser, die dieses Gerät noch nicht bietet</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Keine Anmeldung mit Code für E-Mail. Möglich ist: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Das kann der Geräteadministrator beheben.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Verwaltung der E-Mail-Konten fragen</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Administrator des Geräts fragen</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Eine Aufgabe für die Person, die die E-Mail-Konten verwaltet: Zeigen Sie ihr „Für den Helpdesk“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Wer das Netzwerk betreibt, kann das beheben.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Das geht von selbst vorüber.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Einstellungen prüfen</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Proxy prüfen</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Alle Token; die Anbieter werden benachrichtigt, wo das möglich ist</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Alle Einstellungen, Konten und Passwörter</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Anbieter, die auf diesem Gerät hinzugefügt oder geändert wurden</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Das Administratorpasswort</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Folgendes wird unwiderruflich gelöscht:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Danach startet das Bedienfeld wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Geben Sie das Administratorpasswort noch einmal ein. Danach wird sofort alles gelöscht.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Einstellungen (Administrator)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Einstellungen für System</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Einstellungen für Netzwerk</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Dienste-Setup</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Schnelle Einstellungen</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Systemsteuerung</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>E-Mail-Alarm und Status</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP-Setup</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-Mail-Status</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Urspr. Installationseinstellungen</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Schnelleinstellungen Netzwerk</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Einstellungen für Bild senden</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Einstellungen für Internet-Fax</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Einstellungen für Drucker</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>E-Mail Druck-Einstellungen</translation>
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
        <translation>Erweitert</translation>
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
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort oder einen Teil davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n weiterer Treffer. Tippen Sie weiter, um die Suche einzugrenzen.</numerusform>
            <numerusform>%n weitere Treffer. Tippen Sie weiter, um die Suche einzugrenzen.</numerusform>
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
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatische Abmeldung in %1. Jede Berührung startet die Zeit neu.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>OAuth 2.0 verwenden</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 empfiehlt OAuth 2.0 für diesen Server. Passwörter werden immer seltener akzeptiert.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Nicht mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Zum Startbildschirm</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Was noch offen ist, lässt sich hier oder später vom Startbildschirm aus erledigen.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Die Einrichtung ist abgeschlossen</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Die Verbindung wurde getestet und funktioniert.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Einstellungen und Token gelten für %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Hierfür ist je ein eigenes Token nötig</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Ein Token wird nie kopiert. Es wird auf der jeweiligen Seite abgerufen.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Dieses Gerät hat keine Bildschirmtastatur. Schließen Sie für die nächsten Schritte eine Tastatur an.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Nach der Anmeldung geht die Einrichtung weiter. Die Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Der Administrator ist abgemeldet</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Es kann nach der Anmeldung oben in der Leiste unter „Administrator“ geändert werden.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Das Administratorpasswort ist festgelegt</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Anbieter wechseln</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Die Einrichtung kann weitergehen. Das Token wird abgerufen, wenn das erledigt ist.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Die Verbindung kann getestet werden, sobald das Token abgerufen wurde.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Die Verbindung kann getestet werden, sobald ein Server angegeben ist.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Code anzeigen</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Smartphone mit Kamera und Internetzugang bereithalten</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Auf „%1“ tippen und den Code auf diesem Bildschirm scannen</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Auf dem Smartphone anmelden und zustimmen</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Auf dem Smartphone als %1 anmelden und zustimmen</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Die Einrichtung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Administratorpasswort</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
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
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Warten auf Autorisierung</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Wählen Sie zuerst OAuth 2.0 als Authentifizierungsmethode.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Wählen Sie zuerst einen Anbieter.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Geben Sie zuerst den Kontonamen ein.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Für %1 fehlt die Client-ID. Was zu tun ist, steht unter „Anbieter“.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Für %1 fehlt der Mandant. Was zu tun ist, steht unter „Anbieter“.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 bietet keine Anmeldung mit einem Code an.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 akzeptiert OAuth 2.0 nur zum Senden.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Die Client-ID fehlt noch. Sie wird unter „Anbieter einrichten“ eingegeben.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Der Mandant fehlt noch. Er wird unter „Anbieter einrichten“ eingegeben.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Das Token wurde hier gelöscht, aber %1 führt die Berechtigung noch. Sie muss manuell widerrufen werden unter %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Bietet keine Anmeldung mit Code für E-Mail an.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Akzeptiert OAuth 2.0 nur zum Senden; zum Abrufen ist ein eigenes Passwort für dieses Gerät nötig.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Das Token ist nicht verloren.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Jemand hat sich als %1 angemeldet. Entscheiden Sie, ob das Token behalten wird.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Das bisherige Token gilt, bis das neue vorliegt.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Danach lässt der Anbieter das Token ablaufen. Ein Verbindungstest erneuert es.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Letzter Versuch: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Das Token wurde gelöscht, und %1 hat die Berechtigung widerrufen.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Das Token wurde hier gelöscht, aber %1 führt die Berechtigung noch. Melden Sie sich zum Widerrufen dort mit dem Konto an und entfernen Sie dieses Gerät aus der Liste der Apps mit Zugriff.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Das Token wurde hier gelöscht, aber %1 behält die Berechtigung bei, weil eine andere Gruppe dieses Geräts sie verwendet.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Das Gerät kann die E-Mails für %1 erst wieder nutzen, wenn %2 ein neues Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Das gilt auch für %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Weg zum Anbieter</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>der des Geräts</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>der des Desktops</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Das Gerät kann jetzt bei %2 als %1 E-Mails senden und empfangen. Es erneuert das Token selbst.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Das Token wurde abgerufen</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen für</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Fotografieren Sie den Code oder lesen Sie dies der Person vor, die Ihnen hilft. Es enthält weder Passwort noch Token.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Noch ist nichts eingerichtet. Geben Sie zuerst einen Server an.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 von %2 Verbindungen funktionieren nicht</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Alle Verbindungen funktionieren</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Test: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Das Gerät kann sich bei %1 anmelden und das Postfach nutzen.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>gestern %1</translation>
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
        <translation>Gemeinsam genutzt mit %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Anleitung zeigen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Code anzeigen</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Geben Sie zuerst den Server an.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Token löschen?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Hiervon hängt ein Token ab in: %1. Nach der Änderung muss dort ein neues abgerufen werden.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Diese Änderung löscht das Token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Bedienfeldeinstellungen</translation>
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
        <translation>Das Bedienfeld kann nicht starten</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>%1 wird um einen Code gebeten …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Berechtigung widerrufen</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Das Token wurde auf diesem Gerät gelöscht, aber %1 führt die Berechtigung noch.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>QR-Code scannen oder %1 öffnen</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Dieses Gerät aus der Liste der Apps mit Zugriff entfernen</translation>
    </message>
</context>
</TS>
