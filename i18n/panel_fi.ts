<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5–255 merkkiä.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tapahtumaloki</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Nollaa</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automaattinen uloskirjaus</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Yrityksiä jäljellä: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Syötteet eivät ole samat.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Tämä ei kelpaa salasanaksi. %1</translation>
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
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Salasana on vaihdettu.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>tai avaa</translation>
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
        <translation>Skannaa QR-koodi tai avaa %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Skannaa QR-koodi puhelimella</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Tarkista, että puhelimessa näkyy sama koodi</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Anna koodi</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Kirjaudu tilille %1 ja hyväksy</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>vanhenee %1 kuluttua</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Laite jatkaa yrittämistä.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demo: kirjaudu tilille %1 salasanalla %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Näkyykö puhelimessa virhe?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopioi asetukset ryhmästä …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Hae token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Hae token uudelleen</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Uusi koodi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Tukea varten</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testaa uudelleen</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testaa yhteys</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0 -todennus</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Yhteystesti</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Asetukset (pääkäyttäjä)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Tokenin tila</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testaa kaikki yhteydet</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>(nimi puuttuu)</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>palveluntarjoaja</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Laite on nollattu. Peru lupa myös palveluntarjoajalla: kirjaudu siellä tilille ja poista tämä laite niiden sovellusten luettelosta, joilla on käyttöoikeus.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Tässä laitteessa ei ole näyttönäppäimistöä. Liitä näppäimistö, jos haluat muuttaa asetuksia.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Laite ei ole verkossa</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Kelloa on muutettu</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Tarkista verkkokaapeli ja laitteen verkkoasetukset. Käyttöpaneeli jatkaa itsestään, kun yhteys on palannut.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Se näyttää nyt %1. Jos se on väärin, aseta laitteen päivämäärä ja kellonaika: tokenit ja varmenteet kelpaavat vain, kun kello on oikeassa.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Se näyttää %1. Aseta laitteen päivämäärä ja kellonaika: tokenit ja varmenteet kelpaavat vain, kun kello on oikeassa.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tokenit eivät ole kadonneet. Laitteesta vastaavan on avattava avainnipun lukitus; sitten käyttöpaneeli jatkaa itsestään.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Muutoksia ja uusia tokeneita ei voi tallentaa, ennen kuin tilaa on taas. Mitään ei ole kadonnut. Laitteesta vastaavan on vapautettava tilaa.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Muutoksia ja uusia tokeneita ei voi tallentaa. Mitään ei ole kadonnut. Laitteesta vastaavan on sallittava kirjoittaminen asetusten kansioon: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Laite jatkaa yrittämistä, mutta siihen asti sähköposti voi viivästyä. Testaa yhteys, niin näet, mikä on esteenä.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Kello on oikeassa</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
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
        <translation>Kaikki asetukset ovat samat.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopioi myös salasana</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopioi ryhmästä %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 saa samat asetukset kuin %1, myös salasanan. Tokenia ei kopioida.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 saa samat asetukset kuin %1. Tokenia ja salasanaa ei kopioida.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Kopioidaanko asetukset?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Asetukset on kopioitu.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Sisään kirjauduttiin tilillä %1, mutta laitteen asetuksissa on %2. Säilytä token vain, jos laitteen on tarkoitus lähettää ja vastaanottaa sähköpostia tilillä %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Älä säilytä</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Säilytä ja muuta asetukset</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demo: puhelimen sivu</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · salasana %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Pääkäyttäjä käyttöpaneelilla · salasana %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Poista token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Tämän tokenin on myöntänyt %2 tilille %1. Muutoksen jälkeen on haettava uusi.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Muutos poistaa tokenin</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Jatka syöttämistä</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Kun käyttöpaneeli kirjasi ulos, kenttä oli tyhjennetty mutta muutosta ei ollut tallennettu.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Kun käyttöpaneeli kirjasi ulos, tämä oli syötetty mutta ei tallennettu: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Tallentamattomia tietoja</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Piilota salasana</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Näytä salasana</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 hylkäsi tilin %1 tokenin todennäköisesti siksi, ettei sitä ole käytetty pitkään aikaan. Hae token uudelleen.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 ei enää hyväksy tilin %1 tokenia, todennäköisesti koska lupa on peruttu. Hae token uudelleen.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 vaatii kirjautumaan uudelleen tilille %1. Hae token uudelleen.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Laitteen asetuksissa on tili %1, mutta sisään kirjauduttiin toisella tilillä. Hae token uudelleen ja kirjaudu tilille %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 ei enää hyväksy tilin %1 tokenia eikä ilmoita syytä. Hae token uudelleen.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Sähköpostipalvelin tunnistaa tokenin, mutta token ei kuulu tilin %1 postilaatikolle. Anna tili, jota käytettiin puhelimessa; jaettu postilaatikko kuuluu lähettäjän osoitteeseen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Mitään ei ole muutettu. Pyydä uusi koodi ja salli käyttö puhelimessa.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Käyttöä ei hyväksytty ajoissa. Pyydä uusi koodi, kun puhelin on käsillä.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Mitään ei ole muutettu. Jatka pyytämällä uusi koodi.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Tokenia pyydettiin samoille asetuksille täällä tai muualla. Käytä uusinta koodia.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>%1 ei vastannut. Tarkista verkkokaapeli ja verkkoasetukset.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Avaa asetukset ja täydennä puuttuvat tiedot.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 vaatii salaisuuden, jota tällä laitteella ei ole. Asiakastunnuksen rekisteröijän on otettava käyttöön asetus ”Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Token ei ole kadonnut. Laitteesta vastaavan on avattava avainnipun lukitus; yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Laitteella ei ole lupaa kirjautua sisään. Hae ensin token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Varmenteet ja tokenit kelpaavat vain, kun kello on oikeassa. Aseta laitteen päivämäärä ja kellonaika.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Palvelimen nimelle ei löytynyt osoitetta. Tarkista nimi ja verkkoasetukset.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Portista ei vastata tai palomuuri estää sen. Tarkista palvelin ja porttinumero.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Vastaus ei tullut ajoissa. Tarkista verkko, palvelin ja porttinumero.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Palvelin katkaisi yhteyden. Testaa uudelleen; jos vika jatkuu, tarkista asetukset.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Laite ja palvelin eivät päässeet yhteisymmärrykseen. Tarkista porttinumero ja SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Tokenia ei koskaan lähetetä salaamattomana. Tarkista porttinumero ja SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Palvelin pyytää odottamaan hetken. Testaa uudelleen muutaman minuutin kuluttua.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Sähköpostipalvelin ei tarjoa valittua kirjautumistapaa. Tarkista palvelin tai kysy sähköpostitilien ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt kirjautumista tilille %1. Tarkista käyttäjänimi, salasana ja palvelin.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 hyväksyy sähköpostipalvelimellaan vain OAuth 2.0:n. Valitse se todennustavaksi ja hae token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Kirjautuminen onnistui, mutta tilin %1 postilaatikkoa ei saa lukea POP3:lla. Sähköpostitilien ylläpitäjä voi sallia sen.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Tililtä %1 on lähetetty toistaiseksi liikaa, tai sen postilaatikko on täynnä. Yritä muutaman tunnin kuluttua; sähköpostitilien ylläpitäjä voi nostaa rajaa.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Tokenin, jonka %1 myönsi, saa lähettää vain palveluntarjoajan omille palvelimille. Tarkista palvelimen nimi.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>%1: yhteys kulkee välityspalvelimen kautta, eikä se vastaa. Tarkista verkko sekä välityspalvelin ja sen porttinumero.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>%1: yhteys kulkee välityspalvelimen kautta, ja se vaatii käyttäjänimen ja salasanan. Tarkista molemmat.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>%1: yhteys kulkee välityspalvelimen kautta, eikä se salli yhteyttä. Välityspalvelimen ylläpitäjän on päästettävä tämä laite läpi.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Välityspalvelin purkaa todennäköisesti salauksen, joten mitään ei lähetetty (%1). Välityspalvelimen ylläpitäjän on jätettävä tämä palveluntarjoaja sen ulkopuolelle.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Palaa asetuksiin ja tarkista arvo.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Määritys on poistettu tästä laitteesta. Valitse palveluntarjoaja uudelleen.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 vaatii asiakastunnuksen lisäksi asiakassalaisuuden. Anna se kohdassa ”Määritä palveluntarjoaja”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Tilin %1 salasana on todennäköisesti vaihdettu, jolloin %2 mitätöi kaikki tokenit. Hae token uudelleen ja kirjaudu uudella salasanalla.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Organisaation sääntö estää tilin %1 käytön tässä laitteessa. Sähköpostitilien ylläpitäjän on sallittava se; hae sitten token uudelleen.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Tili %1 on suljettu, lukittu tai poistettu (%2). Sähköpostitilien ylläpitäjä voi avata sen; hae sitten token uudelleen.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 myönsi tokenin tilille %1, mutta sähköpostipalvelin ei hyväksy sitä. Hae token uudelleen. Jos se hylätään taas, tarkista palvelimen nimi.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organisaatio ei salli tilin %1 kirjautumista koodilla. Sähköpostitilien ylläpitäjän on sallittava se (device code flow); yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 ei tunne tämän laitteen asiakastunnusta tai ei salli sille koodilla kirjautumista. Vertaa sitä siellä tehtyyn rekisteröintiin.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 rajoittaa asiakassalaisuuksien voimassaoloa. Asiakastunnuksen rekisteröijä luo uuden; anna se sitten kohdassa ”Määritä palveluntarjoaja”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 ei löydä tiliä tai asiakastunnusta vuokraajasta, joka on asetettu tähän laitteeseen. Korjaa vuokraaja kohdassa ”Määritä palveluntarjoaja”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>%1 edellyttää, että organisaation pääkäyttäjä hyväksyy tämän laitteen kerran. Sivu sitä varten on kohdassa ”Tehtävät toimet”; yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 myönsi tokenin ilman lupaa käyttää sähköpostia. Asiakastunnuksen rekisteröijä lisää luvat, jotka luetellaan kohdassa ”Tehtävät toimet”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Ilman avainnippua tokenia ei voi säilyttää turvallisesti. Laitteesta vastaavan on luotava sellainen: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Palveluntarjoaja suostui, mutta laite ei voinut tallentaa tokenia. Yritä uudelleen. Jos vika jatkuu, laitteesta vastaavan on tutkittava se: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Palvelin ei voinut todistaa identiteettiään, joten sille ei lähetetty mitään. Tarkista palvelimen nimi ja laitteen kello. Jos organisaatiolla on omia varmenteita, laitteesta vastaavan on lisättävä ne laitteeseen.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 ei salli postilaatikon %1 lähettää SMTP:llä. Sähköpostitilien ylläpitäjä voi sallia sen; testaa sitten uudelleen.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Tili %1 ei saa lähettää tällä lähettäjän osoitteella. Vaihda lähettäjän osoitteeksi tilin %1 osoite tai pyydä oikeus lähettää tällä osoitteella (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Se on jätetty ennalleen. Poista se ensin, jos sen tilalle halutaan toinen.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Tiedoston vika kerrotaan kohdassa ”Pääkäyttäjä”, ”Palveluntarjoajat”. Tiedoston voi poistaa siellä.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Sen itsestään antamat tiedot eivät ole täydellisiä tai sen omia. Sen ylläpitäjän on korjattava asia.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Liitä USB-muisti uudelleen ja hae uudelleen.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Se on täynnä, viallinen tai kirjoitussuojattu. Käytä toista.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Laitteesta vastaavan on korjattava asia: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Muutos poistaa tokenin.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Asetusten kansioon ei voi kirjoittaa. Mitään ei ole muutettu eikä mitään ole kadonnut.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Mitään ei ole muutettu eikä mitään ole kadonnut. Laitteesta vastaavan on vapautettava tilaa.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Tiedosto on jätetty ennalleen. Laitteesta vastaava voi korjata sen tai aloittaa alusta: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Ne on jätetty ennalleen. Asenna uudempi versio uudelleen.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Se on jätetty ennalleen. Laitteesta vastaava löytää ratkaisun komennolla: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Toinen työ uusii tai muuttaa sitä parhaillaan. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Vain laitteen pääkäyttäjä saa tehdä tämän. Kirjaudu sisään ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Anna se uudelleen. Laitteesta vastaava voi asettaa uuden: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Odota, kunnes aika on kulunut, ja anna salasana uudelleen.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Vain yksi käyttöpaneeli voi olla käynnissä.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Virhe on kirjattu laitteen lokiin. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Aiempi token toimii edelleen.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Tekniset tiedot: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Tokenin päivitys epäonnistui. Poista token ja hae token uudelleen.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Token on vanhentunut käyttämättömänä</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Lupa on päättynyt</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Salasana on vaihdettu</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organisaatio estää käytön</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Palveluntarjoaja vaatii uuden kirjautumisen</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Tili ei ole käytettävissä</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Sisään kirjauduttiin toisella tilillä</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Sähköpostipalvelin hylkää tokenin</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Palveluntarjoaja hylkää tokenin</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Token ei sovi postilaatikkoon</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Pyyntö hylättiin puhelimessa</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koodi on vanhentunut</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Koodi on peruutettu</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Uudempi koodi on korvannut sen</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organisaatio estää kirjautumisen</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Ei yhteyttä palveluntarjoajaan</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Asetus puuttuu</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Palveluntarjoaja ei hyväksy asiakastunnusta</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Asiakastunnus ei salli koodilla kirjautumista</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Asiakassalaisuus ei ole enää voimassa</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Vuokraaja ei vastaa tiliä</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Organisaation on ensin hyväksyttävä</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Lupa puuttuu</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Avainnippu on lukittu</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Avainnippua ei ole</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Tokenia ei voitu tallentaa</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Tokenia ei vielä ole</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Kello on väärässä</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Palvelinta ei tunneta</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Palvelin torjuu yhteyden</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Palvelin ei vastaa</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Yhteys katkesi</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Salaus epäonnistui</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Palvelin ei tarjoa salausta</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Varmenne ei kelpaa</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Palvelin ei tarjoa tätä kirjautumista</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Kirjautuminen hylättiin</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Lähetys ei ole käytössä tilillä</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Palvelin ei enää hyväksy salasanoja</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Lähettäjän osoite hylättiin</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Postilaatikkoa ei voitu avata</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Palvelin ei ole palveluntarjoajan</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Postilaatikon raja on saavutettu</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Palvelin on varattu</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Välityspalvelimeen ei saada yhteyttä</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Välityspalvelin hylkää kirjautumisen</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Välityspalvelin ei päästä laitetta läpi</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Varmenne ei ole palveluntarjoajan</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Arvoa ei voi käyttää</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Palveluntarjoajaa ei enää tunneta</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Tämä palveluntarjoaja on jo olemassa</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Palveluntarjoajan määritys ei kelpaa</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Palveluntarjoajan kuvaus itsestään ei kelpaa</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Tiedosto on kadonnut</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB-muisti on poistettu</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB-muistiin ei voi tallentaa tiedostoa</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Laitteen määritykset ovat virheelliset</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Token kuuluu tähän asetukseen</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Tallentaminen ei onnistu</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Tallennustila on täynnä</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Tallennetut asetukset ovat vioittuneet</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Tallennetut asetukset ovat uudemmasta versiosta</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Avainnipun merkintä kuuluu toiseen asennukseen</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Token on juuri nyt käytössä</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Ei sallittu</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Salasana on väärä</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Liian monta väärää salasanaa</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Käyttöpaneeli on jo käynnissä</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Tapahtui odottamaton virhe</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3-palvelin</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Ensisijainen palvelin</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Porttinumero</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Aikakatkaisu</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Tarkistusväli</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Lähettäjän nimi</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Lähettäjän osoite</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Ota SSL/TLS käyttöön</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Todennustapa</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Tilin nimi</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Salauksen tyyppi</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Poikkeukset</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
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
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Käyttäjänimi ja salasana</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS alusta alkaen</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Joka viikko</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Palvelin vastaanottaa sähköpostia tältä laitteelta ilman kirjautumista.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Monet palveluntarjoajat eivät enää hyväksy tätä.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Laite saa oman luvan, eikä salasanaa tallenneta tänne.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS alusta alkaen porteissa 465 ja 995, muuten STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Yhteys alkaa salaamattomana ja salataan sitten, kuten portissa 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Yhteys salataan ennen ensimmäistä sanaa, kuten portissa 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Luku väliltä %1–%2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Isäntänimi tai IP-osoite.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Yksi sähköpostiosoite, esim. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Postilaatikko, jolla kirjaudutaan, esim. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Enintään %1 merkkiä.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Säilytetään laitteen avainnipussa eikä näytetä enää koskaan.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Enintään %1 merkkiä, ei kaksoispistettä.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Enintään %1 sähköpostiosoitetta, esim. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Enintään %1 isäntää, esim. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: sähköposti noudetaan vain pyydettäessä.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Sähköpostipalvelin voi hylätä kirjautumisen viiveellä.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tyhjä: laitteen määritysten mukaan.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Niihin ollaan yhteydessä ilman välityspalvelinta.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tyhjä: välityspalvelin ei vaadi kirjautumista.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Asetettu</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Ei asetettu</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Ei täytetty</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Valitse salasana</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Valitse pääkäyttäjän salasana</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>%2 antaa laitteelle luvan lähettää ja vastaanottaa sähköpostia tilillä %1. Käytä vain tämän näytön koodia.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Koodi on peruutettu.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Lähetä sähköpostia</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Sähköpostihälytys</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Sähköpostin tila</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Internet-faksi</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Sähköpostitulostus</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ei määritetty</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Ei käytä OAuth 2.0:aa</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Koodi vanhenee klo %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Testaa yhteys</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Uusitaan automaattisesti, viimeksi %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Aloita napauttamalla</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Valmis: hae token napauttamalla</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Käyttämättä %1/%2 päivää</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Mitä tiedosto muuttaa</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Tiedosto tai asetukset ovat muuttuneet näyttämisen jälkeen. Palaa takaisin ja napauta tiedostoa uudelleen.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Mitään ei ole muutettu</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Sen jälkeen siellä on haettava uusi.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Token poistetaan ryhmistä: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Tiedoston %1 asetukset ovat jo käytössä.</translation>
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
        <translation>Ota käyttöön ja poista token</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Asetukset on tuotu.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Mitään ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Uudemmat</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Vanhemmat</translation>
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
        <translation>Asetusten muutos</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Palveluntarjoajan muutos</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Hae token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token haettu</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Koodi peruutettu</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Tokenin uusiminen</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Token virheellinen</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Tokenin poistaminen</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Yhteystesti</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Pääkäyttäjän sisäänkirjaus</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Kirjautuminen lukittu</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Pääkäyttäjän uloskirjaus</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Pääkäyttäjän automaattinen uloskirjaus</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Pääkäyttäjän salasanan vaihto</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Automaattisen uloskirjauksen ajan muutos</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Sähköposti lähetetty</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Sähköposti vastaanotettu</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Tokenin viikoittainen uusiminen</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Uuden sähköpostin tarkistus</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Tilaraportti sähköpostitse</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Käyttöpaneelilla, ei kirjautunut</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Laite itse</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Sähköpostityö</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Komentorivi, käyttäjä %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Fontti %1 puuttuu tästä laitteesta.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Yritä uudelleen %1 kuluttua.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automaattinen uloskirjaus %1 kuluttua</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Pysy kirjautuneena</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Kirjaudu pääkäyttäjänä</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demo: salasana on %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Unohtuiko salasana? Laitteesta vastaava voi asettaa uuden: adgang passwd</translation>
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
        <translation>Kirjattu ulos automaattisesti</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Haetaan tiedostoja …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Tuotavaa ei ole</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB-muisti on liitetty, mutta siinä ei ole tiedostoa tälle laitteelle.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Liitä USB-muisti ja odota hetki.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Palveluntarjoaja on tiedosto, jonka pääte on .toml; asetukset ovat tiedosto, jonka pääte on .json. Ne ovat suoraan muistissa tai jossakin sen kansiossa.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Laite hakee kansioista %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Palveluntarjoaja tuodaan heti napauttamalla. Asetuksista käyttöpaneeli näyttää ensin, mitä ne muuttavat.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Hae uudelleen</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Tallenna asetukset: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Asetukset on tallennettu nimellä %1 ilman salasanoja ja tokeneita.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>%1 on tuotu.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB-muisti</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Palveluntarjoaja %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Asiakastunnus: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Tämä palveluntarjoaja on jo olemassa. Poista se ensin kohdassa ”Palveluntarjoajat”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Laite ei tunne palveluntarjoajaa. Sen määritys on tuotava ensin.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Sallittu: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Ei voi käyttää</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Palveluntarjoaja %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Käyttöpaneeli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: token on haettu</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: token on poistettu muualla</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenista on tullut virheellinen</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: tokenia ei haettu</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: asetuksia on muutettu muualla</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Verkko on palannut</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Yhteys palveluntarjoajaan on palannut</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Avainnippu on taas auki</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Muutoksia voi taas tallentaa</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Kello on taas oikeassa</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Kyllä, säilytä</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Vanha koko palautuu itsestään %1 s kuluttua.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Voitko lukea tämän ja osua siihen?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Käyttöpaneelin asetukset</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Viivain senttimetreinä</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tumma ulkoasu</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Liike</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Näytön himmennysviive</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Näytön sammutusviive</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Käyttöpaneelin koko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 tuumaa</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 tuumaa</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 tuumaa</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 tuumaa</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Laitteen valmistajan valinnan mukaan</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Näyttö himmenee, kun kukaan ei ole koskenut siihen näin pitkään aikaan. Herättävä kosketus ei tee muuta.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Näyttö sammuu, kun kukaan ei ole koskenut siihen näin pitkään aikaan. Herättävä kosketus ei tee muuta.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Aseta viivain viivaa vasten: viiva on 5 cm pitkä, kun koko on oikea.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Asetuksia ja tokeneita voi tämän jälkeen muuttaa vain tällä salasanalla. Tokenin tila ja yhteystesti ovat edelleen kaikkien käytettävissä.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>”Koodi on väärä” tai ”vanhentunut”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Koodi on voimassa vain muutaman minuutin. Palaa takaisin, napauta Uusi koodi ja käytä sitä.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>”Hyväksyntä vaaditaan” tai ”Järjestelmänvalvojan hyväksyntä vaaditaan”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organisaation on hyväksyttävä tämä laite kerran. Näytä tämä sähköpostitilien ylläpitäjälle.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>”Et pääse sinne täältä”, ”estetty” tai ”käyttö estetty”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Organisaation sääntö estää koodilla kirjautumisen. Sähköpostitilien ylläpitäjä voi tehdä poikkeuksen.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Kirjautuneena on muu nimi kuin %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Kirjaudu ulos puhelimessa tai avaa osoite yksityisessä ikkunassa ja kirjaudu oikealla tilillä.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Sivu ei avaudu</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Puhelin tarvitsee internetyhteyden; sen ei tarvitse olla laitteen verkossa.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Näkyykö puhelimessa virhe?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Virheet %1 näyttää vain puhelimessa. Tämän näytön koodi odottaa edelleen.</translation>
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
        <translation>OAuth 2.0 edellyttää salattua yhteyttä.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Kenttä on täytettävä. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Tätä ei voi käyttää. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365:tä ja muita luettelossa olevia ei tarvitse lisätä: vain niiden asiakastunnus annetaan.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Palveluntarjoaja on lisätty.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Sähköpostipalvelimet</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Asiakastunnuksen lähde</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Vuokraajan lähde</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Poista palveluntarjoaja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Palveluntarjoaja, sen asiakastunnus ja asiakassalaisuus poistetaan tästä laitteesta. Sitä käyttävät ryhmät tarvitsevat toisen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Poistetaanko %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Palveluntarjoaja on poistettu.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Poista tiedosto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Tiedoston sisältö menetetään. Samanniminen palveluntarjoaja, joka sisältyy ohjelmaan tai laitteeseen, on sen jälkeen taas käytettävissä.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Poistetaanko vioittunut tiedosto?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testataan välityspalvelinta …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Välityspalvelin toimii</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Välityspalvelimeen saadaan yhteys</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Se päästää laitteen läpi palveluntarjoajalle, ja salaus on palveluntarjoajan oma.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Mikään palveluntarjoaja ei ole käytössä sen kautta, joten yhteyttä siitä eteenpäin ei testattu.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Tässä ei ole asetettu välityspalvelinta, joten käytetään laitteen määritysten välityspalvelinta: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Täytä ensin välityspalvelin.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testaa välityspalvelin</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Palveluntarjoajalle kirjautumiseen ja tokenien uusimiseen. Sähköposti ei koskaan kulje sen kautta.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Laite lähettää tilansa vastaanottajille itse.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Palveluntarjoajat</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Lisää palveluntarjoaja</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Määritä palveluntarjoaja</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Asiakastunnus</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Vuokraaja</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Asiakassalaisuus</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Myöntäjä (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Luvat (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Kuten palveluntarjoaja sen näyttää rekisteröinnin jälkeen. Tyhjä: palautetaan määrityksen arvo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Organisaation tunnus tai toimialue, esim. example.com. Tyhjä: palautetaan määrityksen arvo.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Säilytetään laitteen avainnipussa eikä näytetä enää koskaan. Tyhjä: se poistetaan.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Esim. id.example.com. Laite kysyy sieltä kaiken muun.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Voi jättää tyhjäksi: laite pyytää silloin sitä, mitä palveluntarjoaja tarjoaa sähköpostille.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Sisältyy ohjelmaan</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Laitteen määritykset</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Annettu tässä laitteessa</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Asetettu</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Ei asetettu</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Avainnippu on lukittu</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Ei asiakastunnusta</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Ei vuokraajaa</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Ei koodilla kirjautumista</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Tokenia ei voi hakea, ennen kuin asiakastunnus on annettu.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Tokenia ei voi hakea, ennen kuin vuokraaja on annettu.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Tämä ei ole osoite kuten id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Tämä ei kelpaa asiakastunnukseksi: enintään 255 merkkiä, ei välilyöntejä.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Tämä ei kelpaa vuokraajaksi: tunnus tai toimialue, esim. example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Tämä ei kelpaa asiakassalaisuudeksi: enintään 255 merkkiä.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Nämä eivät kelpaa luviksi: sanoja, joiden välissä on välilyönti.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Se ei tarjoa koodilla kirjautumista (device authorization), jota tämä laite tarvitsee. Palveluntarjoajan ylläpitäjä voi ottaa sen käyttöön.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Tässä osoitteessa ei ole palveluntarjoajan kuvausta. Tarkista osoite palveluntarjoajan ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Tämä myöntäjä on jo määritetty tällä asiakastunnuksella.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>myöntäjä</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>%1: ylläpitäjä sallii tämän laitteen asiakastunnukselle koodilla kirjautumisen (device authorization) ja antaa sille nämä luvat.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Tehtävä kerran: %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Tehtävät toimet</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Tehtävä organisaation sähköpostitilien ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Organisaation hyväksyntä</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Kirjaudu osoitteessa %1 tilillä, joka saa rekisteröidä sovelluksia.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Rekisteröi sovellus vain organisaation omille tileille. Uudelleenohjausosoitetta ei tarvita.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Rekisteröi sovellus henkilökohtaisille Microsoft-tileille. Uudelleenohjausosoitetta ei tarvita.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Lisää asiakas, jonka tyyppi on ”Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Luo sovellus. Sen alusta on verkkopalvelu.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Aseta kohdassa ”Authentication” asetuksen ”Allow public client flows” arvoksi ”Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Lisää nämä delegoidut luvat: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Hyväksy sovellus organisaatiolle. Osoite näkyy tässä, kun asiakastunnus on asetettu.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Hyväksy sovellus organisaatiolle: skannaa alla oleva QR-koodi.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Salli postilaatikon lähettää SMTP:llä, Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Anna konesali (%1) tässä laitteessa vuokraajaksi.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Kirjaa vuokraajan tunnus tai toimialue muistiin ja anna se tässä laitteessa.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Kirjaa asiakastunnus muistiin ja anna se tässä laitteessa.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Kirjaa asiakassalaisuus muistiin ja anna se tässä laitteessa.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>sovellussalasana (todennustapa: salasana)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>palveluntarjoajan välityspalvelin (ilman todennusta)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>toisen palveluntarjoajan postilaatikko</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>kirjautuminen selaimella, jota laitteessa ei vielä ole</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 tai %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Ei koodilla kirjautumista sähköpostiin. Tämä toimii: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Voit korjata tämän itse.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Laitteen pääkäyttäjä voi korjata tämän.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Kysy sähköpostitilien ylläpitäjältä</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Kysy laitteen pääkäyttäjältä</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Tehtävä sähköpostitilien ylläpitäjälle: näytä ”Tukea varten”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Verkon ylläpitäjä voi korjata tämän.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Tämä menee ohi itsestään.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Tarkista asetukset</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Tarkista välityspalvelin</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Kaikki tokenit; palveluntarjoajille ilmoitetaan, jos mahdollista</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Kaikki asetukset, tilit ja salasanat</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Tähän laitteeseen lisätyt tai siinä muutetut palveluntarjoajat</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Tapahtumaloki</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Pääkäyttäjän salasana</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Nämä poistetaan, eikä niitä voi palauttaa:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Käyttöpaneeli alkaa sen jälkeen alusta kuin uutena.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Anna pääkäyttäjän salasana uudelleen. Sen jälkeen kaikki poistetaan heti.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Asetukset (pääkäyttäjä)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Järjestelmäasetukset</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Verkkoasetukset</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Palveluasetukset</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Pika-asetukset</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Järjestelmän hallinta</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Sähköpostihälytys ja -tila</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP-asetukset</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Sähköpostin tila</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Ensiasennuksen asetukset</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Verkon pika-asetukset</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Kuvanlähetysasetukset</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Internet-faksin asetukset</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Palvelinasetukset</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Tulostinasetukset</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Sähköpostitulostuksen asetukset</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Perusasetukset</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Lisäasetukset</translation>
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
        <translation>%1 ja %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Vieritä ylös</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Vieritä alas</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Mitään ei löytynyt. Kokeile toista sanaa tai sanan osaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n muu. Rajaa hakua kirjoittamalla lisää.</numerusform>
            <numerusform>%n muuta. Rajaa hakua kirjoittamalla lisää.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automaattinen uloskirjaus %1 kuluttua. Jokainen kosketus aloittaa ajan alusta.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Käytä OAuth 2.0:aa</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 suosittelee OAuth 2.0:aa tälle palvelimelle. Salasanoja hyväksytään yhä harvemmin.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Seuraava vaihe: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Älä näytä uudelleen</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Aloitusnäyttöön</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Keskeneräiset asiat voi tehdä tässä tai myöhemmin aloitusnäytöstä.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Käyttöönotto on valmis</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Yhteys on testattu ja toimii.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Asetukset ja token koskevat seuraavia: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Nämä tarvitsevat kukin oman tokenin</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Tokenia ei koskaan kopioida. Se haetaan kunkin omassa näytössä.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Tässä laitteessa ei ole näyttönäppäimistöä. Liitä näppäimistö seuraavia vaiheita varten.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Käyttöönotto jatkuu kirjautumisen jälkeen. Syötetyt tiedot ovat tallella.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Pääkäyttäjä on kirjattu ulos</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Sen voi vaihtaa kirjautumisen jälkeen yläpalkin kohdassa Pääkäyttäjä.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Pääkäyttäjän salasana on asetettu</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Vaihda palveluntarjoaja</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Käyttöönottoa voi jatkaa. Token haetaan, kun tämä on tehty.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Yhteyden voi testata heti, kun token on haettu.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Yhteyden voi testata heti, kun palvelin on täytetty.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Näytä koodi</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Ota esille puhelin, jossa on kamera ja internetyhteys</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Napauta %1 ja skannaa tämän näytön koodi</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Kirjaudu puhelimessa ja hyväksy</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Kirjaudu puhelimessa tilille %1 ja hyväksy</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Jatka käyttöönottoa</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Käyttöönotto on kesken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Pääkäyttäjän salasana</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
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
        <translation>Ei haettu</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Virheellinen</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Valitse ensin todennustavaksi OAuth 2.0.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Valitse ensin palveluntarjoaja.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Anna ensin tilin nimi.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Asiakastunnus puuttuu: %1. Kohdassa ”Palveluntarjoaja” kerrotaan, mitä on tehtävä.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Vuokraaja puuttuu: %1. Kohdassa ”Palveluntarjoaja” kerrotaan, mitä on tehtävä.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 ei tarjoa koodilla kirjautumista.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 hyväksyy OAuth 2.0:n vain lähetykseen.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Asiakastunnus puuttuu. Se annetaan kohdassa ”Määritä palveluntarjoaja”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Vuokraaja puuttuu. Se annetaan kohdassa ”Määritä palveluntarjoaja”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Token on poistettu täältä, mutta %1 säilyttää luvan. Se on peruttava käsin osoitteessa %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Ei tarjoa koodilla kirjautumista sähköpostiin.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Hyväksyy OAuth 2.0:n vain lähetykseen; noutamiseen tarvitaan tälle laitteelle luotu salasana.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Token ei ole kadonnut.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Sisään kirjauduttiin tilillä %1. Päätä, säilytetäänkö token.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Aiempi token toimii, kunnes uusi on haettu.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Sen jälkeen palveluntarjoaja antaa tokenin vanhentua. Yhteystesti uusii sen.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Viimeisin yritys: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Token on poistettu, ja %1 on perunut luvan.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Token on poistettu täältä, mutta %1 säilyttää luvan. Peru lupa kirjautumalla siellä tilille ja poistamalla tämä laite niiden sovellusten luettelosta, joilla on käyttöoikeus.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Token on poistettu täältä, mutta %1 säilyttää luvan, koska laitteen toinen ryhmä käyttää sitä.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Laite voi käyttää tilin %1 sähköpostia vasta, kun %2 on myöntänyt uuden tokenin.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Tämä koskee myös seuraavia: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Avainnippu</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Salaus</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Yhteys palveluntarjoajaan</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ei vielä suoritettu</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>käynnissä …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>ei suoritettu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>laitteen oma</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>työpöydän</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Laite voi nyt lähettää ja vastaanottaa sähköpostia tilillä %1 (%2). Se uusii tokenin itse.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Token on haettu</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Asetusryhmä</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Sähköpostipalvelin</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Ohjelman versio</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Valokuvaa koodi tai lue tämä ääneen sille, joka auttaa sinua. Siinä ei ole salasanaa eikä tokenia.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testataan …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Mitään ei ole vielä määritetty. Täytä ensin palvelin.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Yhteyksistä ei toimi %1/%2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Kaikki yhteydet toimivat</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testataan: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Yhteys toimii</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Laite voi kirjautua palvelimelle %1 ja käyttää postilaatikkoa.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>tänään %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>eilen %1</translation>
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
        <translation>Yhteinen: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Näytä, miten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Näytä koodi</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Täytä ensin palvelin.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Poistetaanko token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Poista tokenit</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Poista token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Token riippuu tästä ryhmissä: %1. Muutoksen jälkeen siellä on haettava uusi.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Muutos poistaa tokenin</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Käyttöpaneelin asetukset</translation>
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
        <translation>Käyttöpaneeli ei käynnisty</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Pyydetään koodia: %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Peru lupa</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Token on poistettu tästä laitteesta, mutta %1 säilyttää yhä luvan.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Skannaa QR-koodi tai avaa %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Kirjaudu tilille %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Poista tämä laite niiden sovellusten luettelosta, joilla on käyttöoikeus</translation>
    </message>
</context>
</TS>
