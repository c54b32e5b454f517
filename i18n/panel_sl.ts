<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>Od 5 do 255 znakov.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Row, and title of the page it leads to: the record of who did what when.</extracomment>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Ponastavi</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Samodejna odjava</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <extracomment>Error under a password field; %1 is “The password is wrong”, %2 a number.</extracomment>
        <translation>%1. Preostali poskusi: %2</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <extracomment>Error under the field where the new password is typed once more.</extracomment>
        <translation>Vnosa se ne ujemata.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a password field; %1 is the sentence “From 5 to 255 characters.”</extracomment>
        <translation>Tega ni mogoče uporabiti kot geslo. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, a unit</comment>
        <extracomment>A duration, as in “5 min”; %1 is a number, %2 its unit.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change Password</source>
        <extracomment>Title of the page where the administrator&apos;s password is changed.</extracomment>
        <translation>Spremeni geslo</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>Geslo je spremenjeno.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <extracomment>Between a QR code and a web address, which stands below this.</extracomment>
        <translation>ali odprite</translation>
    </message>
</context>
<context>
    <name>CodeSteps</name>
    <message>
        <source>%1. </source>
        <comment>the number of a step</comment>
        <extracomment>Before the text of a step in a numbered list; %1 is its number.</extracomment>
        <translation>%1. </translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps with a code; %1 is a web address.</extracomment>
        <translation>Optično preberite kodo QR ali odprite %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <extracomment>First of three steps with a code.</extracomment>
        <translation>S telefonom preberite kodo QR</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <extracomment>Second of three steps, above the code: the code came with the address.</extracomment>
        <translation>Preverite, ali telefon prikazuje isto kodo</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>Second of three steps, above the code: it is typed on the phone.</extracomment>
        <translation>Vnesite kodo</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <extracomment>Third of three steps with a code; %1 is an account, “it” the access.</extracomment>
        <translation>Prijavite se z računom %1 in dovolite dostop</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Beside the code&apos;s state; %1 is minutes and seconds, as in “12:41”.</extracomment>
        <translation>poteče čez %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a code; %1 is a failure&apos;s title, such as “No connection to the provider”.</extracomment>
        <translation>%1. Naprava poskuša naprej.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <extracomment>Under a code, in a demonstration only; %1 is an account, %2 its password.</extracomment>
        <translation>Demo: prijavite se z računom %1 in geslom %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Button beside the code, and title of the page it leads to: help with errors.</extracomment>
        <translation>Napaka na telefonu?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is done, or what is under way is given up.</extracomment>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopiraj nastavitve iz …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Pridobi žeton</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <extracomment>Button: obtains a new token in the place of one that does not work.</extracomment>
        <translation>Znova pridobi žeton</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Nova koda</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Za tehnično podporo</translation>
    </message>
    <message>
        <source>Test Again</source>
        <extracomment>Button: runs the same test once more.</extracomment>
        <translation>Znova preizkusi</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <extracomment>Button: tests the log-in at the mail server.</extracomment>
        <translation>Preizkusi povezavo</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: does once more what failed.</extracomment>
        <translation>Poskusi znova</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <extracomment>Heading of the card with the token&apos;s state and buttons; see the machine&apos;s manual.</extracomment>
        <translation>Overjanje OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title of a page, and heading of the card that leads to it.</extracomment>
        <translation>Preizkus povezave</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Button on the home screen: leads to the settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve (skrbnik)</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Label before the state of the token; see the machine&apos;s manual.</extracomment>
        <translation>Žeton</translation>
    </message>
    <message>
        <source>Token status</source>
        <extracomment>Title of the home screen, where every group shows how its token stands.</extracomment>
        <translation>Stanje žetona</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <extracomment>Button on the home screen, and title of the page it leads to.</extracomment>
        <translation>Preizkusi vse povezave</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>iz nastavitev</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>iz nastavitev</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Notice after a reset; accounts and providers stand below it.</extracomment>
        <translation>Naprava je ponastavljena. Prekličite dovoljenje tudi pri ponudniku: tam se prijavite z računom in odstranite to napravo s seznama aplikacij z dostopom.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <extracomment>Notice: nothing can be typed on the screen itself.</extracomment>
        <translation>Ta naprava nima zaslonske tipkovnice. Če želite spremeniti nastavitve, priključite tipkovnico.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <extracomment>Title of a notice about the machine.</extracomment>
        <translation>Naprava ni povezana z omrežjem</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <extracomment>Title of a notice: date or time jumped.</extracomment>
        <translation>Ura je bila prestavljena</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <extracomment>Notice: the machine is not on the network; what to do.</extracomment>
        <translation>Preverite omrežni kabel in omrežne nastavitve naprave. Plošča bo sama nadaljevala, ko bo povezava znova vzpostavljena.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock has been changed”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>Zdaj kaže %1. Če to ni pravilno, nastavite datum in uro naprave: žetoni in potrdila veljajo le ob pravilnem času.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock is wrong”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>Kaže %1. Nastavite datum in uro naprave: žetoni in potrdila veljajo le ob pravilnem času.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <extracomment>Notice “The keyring is locked”: what to do.</extracomment>
        <translation>Žetoni niso izgubljeni. Vzdrževalec naprave mora odkleniti zbirko ključev; nato bo plošča sama nadaljevala.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Notice “The storage is full”: what to do.</extracomment>
        <translation>Sprememb in novih žetonov ni mogoče shraniti, dokler ni znova dovolj prostora. Nič ni izgubljeno. Vzdrževalec naprave mora sprostiti prostor.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <extracomment>Notice: nothing can be stored. “adgang doctor” is a command, left as it is.</extracomment>
        <translation>Sprememb in novih žetonov ni mogoče shraniti. Nič ni izgubljeno. Vzdrževalec naprave mora omogočiti pisanje v mapo z nastavitvami: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <extracomment>Notice “No connection to the provider”: what to do.</extracomment>
        <translation>Naprava sama poskuša naprej, do takrat pa se lahko pošta zadrži. Preizkusite povezavo, da vidite, kaj je narobe.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <extracomment>Button of the notice “The clock has been changed”: nothing is wrong with it.</extracomment>
        <translation>Ura je pravilna</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: nothing is done.</extracomment>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button of a question: agrees to it.</extracomment>
        <translation>V redu</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <extracomment>In a card named after a group: there is nothing to copy from it.</extracomment>
        <translation>Vse nastavitve so enake.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <extracomment>A change of a setting; %1 is its value now, %2 its value afterwards.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <extracomment>A switch above the button that copies the settings of a group.</extracomment>
        <translation>Kopiraj tudi geslo</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopiraj iz: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>Nastavitve »%2« bodo enake kot »%1«, vključno z geslom. Žeton se ne kopira.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>Nastavitve »%2« bodo enake kot »%1«. Žeton in geslo se ne kopirata.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <extracomment>Title of a question: settings are taken over from another group.</extracomment>
        <translation>Želite kopirati nastavitve?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>Nastavitve so kopirane.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <extracomment>Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.</extracomment>
        <translation>Prijava je bila opravljena z računom %1, v nastavitvah naprave pa je naveden račun %2. Žeton obdržite le, če naj naprava pošilja in prejema e-pošto z računom %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <extracomment>Button: the token for another account is given back.</extracomment>
        <translation>Ne obdrži</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <extracomment>Button: keeps the token, and the account of the settings is changed to the other.</extracomment>
        <translation>Obdrži in spremeni nastavitve</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <extracomment>Heading of a card, in a demonstration only: the page that a phone is to open.</extracomment>
        <translation>Demo: stran za telefon</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <extracomment>In a demonstration only: how to log in on the phone; %1 is an account.</extracomment>
        <translation>%1 · geslo %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <extracomment>In a demonstration only: how to log in at the machine; %1 is a password.</extracomment>
        <translation>Skrbnik pri plošči · geslo %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token.</extracomment>
        <translation>Izbriši žeton</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <extracomment>Question before a setting is changed; %1 is an account, %2 a provider.</extracomment>
        <translation>Žeton pripada računu %1 pri ponudniku %2. Po spremembi je treba pridobiti novega.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: a setting is about to be changed.</extracomment>
        <translation>S to spremembo se izbriše žeton</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Nadaljuj na istem mestu</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <extracomment>Explanation in a question after the log-in.</extracomment>
        <translation>Pred odjavo je bilo polje izpraznjeno, sprememba pa ni bila shranjena.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <extracomment>Explanation in a question after the log-in; %1 is what had been typed.</extracomment>
        <translation>Pred odjavo je bilo vneseno besedilo, ki ni bilo shranjeno: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <extracomment>Title of a question after the log-in: what had been typed was not saved.</extracomment>
        <translation>Vnos ni shranjen</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <extracomment>Spoken name of a button in a password field: shows dots again.</extracomment>
        <translation>Skrij geslo</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>Spoken name of a button in a password field: shows what has been typed.</extracomment>
        <translation>Pokaži geslo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Spoken name of a button in a field: takes all that has been typed away.</extracomment>
        <translation>Počisti</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>Ponudnik %2 je zavrnil žeton za račun %1, verjetno zato, ker dolgo ni bil uporabljen. Znova pridobite žeton.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>Ponudnik %2 ne sprejema več žetona za račun %1, verjetno zato, ker je nekdo preklical dovoljenje. Znova pridobite žeton.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>Ponudnik %2 zahteva ponovno prijavo z računom %1. Znova pridobite žeton.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <extracomment>Explanation of a failure; %1 is the account of the settings.</extracomment>
        <translation>V napravi je nastavljen račun %1, prijava pa je bila opravljena z drugim. Znova pridobite žeton in se prijavite z računom %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>Ponudnik %2 ne sprejema več žetona za račun %1 in ne navaja razloga. Znova pridobite žeton.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>Poštni strežnik pozna žeton, vendar ne za poštni predal %1. Vnesite račun, ki je bil uporabljen na telefonu; naslov poštnega predala v skupni rabi vnesite kot naslov pošiljatelja.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <extracomment>Explanation of a failure: the request was refused on the phone.</extracomment>
        <translation>Nič ni bilo spremenjeno. Zahtevajte novo kodo in na telefonu dovolite dostop.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <extracomment>Explanation of a failure: a code has expired; “it” is the access.</extracomment>
        <translation>Koda ni bila pravočasno odobrena. Zahtevajte novo kodo, ko bo telefon pri roki.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <extracomment>Explanation of a failure: somebody gave up getting a token.</extracomment>
        <translation>Nič ni bilo spremenjeno. Za nadaljevanje zahtevajte novo kodo.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <extracomment>Explanation of a failure: another code has been asked for since.</extracomment>
        <translation>Nekdo je zahteval žeton za iste nastavitve, tukaj ali drugje. Uporabite najnovejšo kodo.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>Naprava se ni mogla povezati s ponudnikom %1. Preverite omrežni kabel in omrežne nastavitve.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <extracomment>Explanation of a failure: a setting is missing.</extracomment>
        <translation>Odprite nastavitve in dopolnite manjkajoče podatke.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Ponudnik %1 zahteva skrivnost, ki je ta naprava nima. Tisti, ki je tam registriral ID odjemalca, mora vklopiti možnost »Allow public client flows«.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <extracomment>Explanation of a failure: the keyring is locked.</extracomment>
        <translation>Žeton ni izgubljen. Vzdrževalec naprave mora odkleniti zbirko ključev; nato poskusite znova.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <extracomment>Explanation of a failure: there is no token yet.</extracomment>
        <translation>Naprava nima dovoljenja za prijavo. Najprej pridobite žeton.</translation>
    </message>
    <message>
        <source>Certificates and tokens are valid only when the clock is right. Set the machine&apos;s date and time.</source>
        <extracomment>Explanation of a failure: the clock is wrong; “good” means valid.</extracomment>
        <translation>Potrdila in žetoni veljajo le ob pravilnem času. Nastavite datum in uro naprave.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <extracomment>Explanation of a failure: the server&apos;s name is not known on the network.</extracomment>
        <translation>Za ime strežnika ni bilo mogoče najti naslova. Preverite ime in omrežne nastavitve.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <extracomment>Explanation of a failure: no connection to the server; “it” is the connection.</extracomment>
        <translation>Na teh vratih se nič ne odziva ali pa povezavo ustavi požarni zid. Preverite strežnik in številko vrat.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <extracomment>Explanation of a failure: the server took too long.</extracomment>
        <translation>Odgovor ni prišel pravočasno. Preverite omrežje, strežnik in številko vrat.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <extracomment>Explanation of a failure: the connection was lost; “it” is this trouble.</extracomment>
        <translation>Strežnik je sredi dela prekinil povezavo. Znova preizkusite; če se to ponavlja, preverite nastavitve.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>Naprava in strežnik se nista mogla uskladiti. Preverite številko vrat in SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>Žeton se nikoli ne pošlje nešifriran. Preverite številko vrat in SSL/TLS.</translation>
    </message>
    <message>
        <source>The server asks to wait for a while. Test again in a few minutes.</source>
        <extracomment>Explanation of a failure: the server is busy; “it” is the server.</extracomment>
        <translation>Strežnik potrebuje nekaj časa. Znova preizkusite čez nekaj minut.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <extracomment>Explanation of a failure: not the authentication method chosen.</extracomment>
        <translation>Poštni strežnik ne ponuja izbranega načina prijave. Preverite strežnik ali se obrnite na upravljavca e-poštnih računov.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>Poštni strežnik ni sprejel prijave z računom %1. Preverite uporabniško ime, geslo in strežnik.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” OAuth 2.0.</extracomment>
        <translation>Poštni strežnik ponudnika %1 sprejema samo OAuth 2.0. Izberite OAuth 2.0 kot način overjanja in pridobite žeton.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” reading with POP3.</extracomment>
        <translation>Prijava je uspela, vendar poštnega predala za račun %1 ni dovoljeno brati prek POP3. To lahko vklopi upravljavec e-poštnih računov.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>Račun %1 je za zdaj poslal preveč sporočil ali pa je njegov poštni predal poln. Poskusite znova čez nekaj ur; omejitev lahko zviša upravljavec e-poštnih računov.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>Žeton ponudnika %1 se pošilja samo njegovim lastnim strežnikom. Preverite ime strežnika.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>Pot do ponudnika %1 vodi prek strežnika proxy, ki se ne odziva. Preverite omrežje ter strežnik in številko vrat za proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “them” the name and the password.</extracomment>
        <translation>Pot do ponudnika %1 vodi prek strežnika proxy, ki zahteva uporabniško ime in geslo. Preverite oboje.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the way.</extracomment>
        <translation>Pot do ponudnika %1 vodi prek strežnika proxy, ki tega ne dovoli. Upravljavec strežnika proxy mora to napravo prepustiti.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <extracomment>Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.</extracomment>
        <translation>Strežnik proxy verjetno dešifrira promet, zato ponudniku %1 ni bilo poslano nič. Upravljavec strežnika proxy mora za tega ponudnika dodati izjemo.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <extracomment>Explanation of a failure: a value cannot be used.</extracomment>
        <translation>Vrnite se v nastavitve in preverite vrednost.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s; “definition”: a file about it.</extracomment>
        <translation>Opredelitev ponudnika je bila odstranjena iz te naprave. Znova izberite ponudnika.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>Ponudnik %1 poleg ID odjemalca zahteva še skrivnost odjemalca. Vnesite jo pod »Nastavi ponudnika«.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>Geslo za račun %1 je bilo verjetno spremenjeno, ponudnik %2 pa takrat razveljavi vse žetone. Znova pridobite žeton in se prijavite z novim geslom.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” is that this account is used here.</extracomment>
        <translation>Pravilo organizacije preprečuje uporabo računa %1 na tej napravi. To mora dovoliti upravljavec e-poštnih računov; nato znova pridobite žeton.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the account.</extracomment>
        <translation>Račun %1 je pri ponudniku %2 zaprt, zaklenjen ali izbrisan. Odpre ga lahko upravljavec e-poštnih računov; nato znova pridobite žeton.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>Ponudnik %2 je izdal žeton za račun %1, vendar ga poštni strežnik ne sprejme. Znova pridobite žeton. Če je znova zavrnjen, preverite ime strežnika.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <extracomment>Explanation; %1 is an account, “device code flow” a technical name of the log-in.</extracomment>
        <translation>Organizacija ne dovoli prijave s kodo za račun %1. To mora dovoliti upravljavec e-poštnih računov (device code flow); nato poskusite znova.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.</extracomment>
        <translation>Ponudnik %1 ne pozna ID odjemalca, nastavljenega v tej napravi, ali pa mu ne dovoli prijave s kodo. Primerjajte ga s tamkajšnjo registracijo.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>Skrivnosti odjemalca imajo pri ponudniku %1 omejeno veljavnost. Tisti, ki je tam registriral ID odjemalca, mora ustvariti novo; nato jo vnesite pod »Nastavi ponudnika«.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>Ponudnik %1 ne najde računa ali ID odjemalca v najemniku, nastavljenem v tej napravi. Popravite najemnika pod »Nastavi ponudnika«.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>Skrbnik organizacije mora to napravo enkrat odobriti pri ponudniku %1. Ustrezna stran je pod »Kaj je treba storiti«; nato poskusite znova.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>Ponudnik %1 je izdal žeton, vendar brez dovoljenja za uporabo pošte. Tisti, ki je registriral ID odjemalca, mora dodati dovoljenja, navedena pod »Kaj je treba storiti«.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>Brez zbirke ključev žetona ni mogoče varno shraniti. Nastaviti jo mora vzdrževalec naprave: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>Ponudnik je privolil, vendar naprava ni mogla shraniti žetona. Poskusite znova. Če se to ponavlja, mora to pregledati vzdrževalec naprave: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <extracomment>Explanation of a failure: a bad certificate; the last “it” is the machine.</extracomment>
        <translation>Strežnik ni mogel dokazati svoje identitete, zato mu ni bilo poslano nič. Preverite ime strežnika in uro naprave. Če ima organizacija lastna potrdila, jih mora vzdrževalec naprave namestiti v napravo.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” sending.</extracomment>
        <translation>Pri ponudniku %2 poštni predal %1 ne sme pošiljati prek SMTP. To lahko vklopi upravljavec e-poštnih računov; nato znova preizkusite.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <extracomment>Explanation of a failure; %1 is an account, “Send As” Microsoft&apos;s name of the right.</extracomment>
        <translation>Račun %1 ne sme pošiljati s tem naslovom pošiljatelja. Spremenite naslov pošiljatelja v naslov računa %1 ali poskrbite, da se doda pravica za pošiljanje z vnesenim naslovom (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <extracomment>Explanation of a failure: there already; “it” is the provider.</extracomment>
        <translation>Ponudnik je ostal nespremenjen. Če naj ga nadomesti drug, ga najprej odstranite.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s, the quoted words are titles.</extracomment>
        <translation>Kaj je narobe z datoteko ponudnika, je navedeno pod »Skrbnik«, »Ponudniki«. Tam jo je mogoče odstraniti.</translation>
    </message>
    <message>
        <source>What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.</source>
        <extracomment>Explanation of a failure; “it” is the provider, at the end what it says.</extracomment>
        <translation>Podatki, ki jih ponudnik navaja o sebi, niso popolni ali niso njegovi. To mora popraviti upravljavec ponudnika.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <extracomment>Explanation of a failure: a USB stick has been pulled out, or a file is gone.</extracomment>
        <translation>Znova priključite ključek USB in poiščite znova.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <extracomment>Explanation of a failure: nothing can be written; “it” is the USB stick.</extracomment>
        <translation>Ključek USB je poln, okvarjen ali zaščiten pred pisanjem. Uporabite drugega.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <extracomment>Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.</extracomment>
        <translation>Popraviti jo mora vzdrževalec naprave: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <extracomment>Explanation of a failure: the token belongs to the setting.</extracomment>
        <translation>Sprememba izbriše žeton.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <extracomment>Explanation of a failure: nothing can be stored on the machine.</extracomment>
        <translation>V mapo z nastavitvami ni mogoče pisati. Nič ni spremenjeno in nič ni izgubljeno.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Explanation of a failure: the machine&apos;s storage is full.</extracomment>
        <translation>Nič ni spremenjeno in nič ni izgubljeno. Vzdrževalec naprave mora sprostiti prostor.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <extracomment>Explanation; “it” is the settings&apos; file, “adgang doctor” a command, left as it is.</extracomment>
        <translation>Datoteka je ostala nespremenjena. Vzdrževalec naprave jo lahko popravi ali začne znova: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <extracomment>Explanation of a failure: “they” are the settings of a newer version.</extracomment>
        <translation>Ostale so nespremenjene. Znova namestite novejšo različico.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <extracomment>Explanation; “it” is the keyring&apos;s entry, “adgang doctor” a command, left as it is.</extracomment>
        <translation>Vnos je ostal nespremenjen. Vzdrževalec naprave bo rešitev našel z ukazom: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <extracomment>Explanation of a failure: the token is in use; “it” is the token.</extracomment>
        <translation>Drugo opravilo ga pravkar obnavlja ali spreminja. Čez trenutek poskusite znova.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <extracomment>Explanation of a failure: not permitted.</extracomment>
        <translation>To sme narediti samo skrbnik naprave. Prijavite se in poskusite znova.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.</extracomment>
        <translation>Vnesite ga znova. Vzdrževalec naprave lahko nastavi novega: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <extracomment>Explanation of a failure: too many wrong passwords lock the log-in.</extracomment>
        <translation>Počakajte, da čas poteče, in znova vnesite geslo.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <extracomment>Explanation of a failure: the panel was started twice.</extracomment>
        <translation>Hkrati lahko deluje samo ena plošča.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <extracomment>Explanation of a failure: something unexpected, “it”, went wrong.</extracomment>
        <translation>To je zapisano v sistemski dnevnik naprave. Poskusite znova.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <extracomment>Under a failure of “Get Token”: the machine goes on with the older token.</extracomment>
        <translation>Prejšnji žeton še deluje.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>Under a failure; %1 is a code such as “denied · access_denied”.</extracomment>
        <translation>Tehnična podrobnost: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <extracomment>Title of a failed connection test: the token could not be renewed; a whole sentence.</extracomment>
        <translation>Posodobitev žetona ni uspela. Izbrišite žeton in ga znova pridobite.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <extracomment>Title of a failure, no full stop: nobody used the token for too long.</extracomment>
        <translation>Žeton je potekel, ker ni bil uporabljen</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <extracomment>Title of a failure, no full stop: the provider does not accept the token any more.</extracomment>
        <translation>Dovoljenje je prenehalo</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <extracomment>Title of a failure, no full stop: the token ended with the account&apos;s old password.</extracomment>
        <translation>Geslo je bilo spremenjeno</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <extracomment>Title of a failure, no full stop: a rule forbids the machine&apos;s token.</extracomment>
        <translation>Organizacija preprečuje dostop</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <extracomment>Title of a failure, no full stop: somebody has to log in on a phone again.</extracomment>
        <translation>Ponudnik zahteva novo prijavo</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <extracomment>Title of a failure, no full stop: the mailbox is closed, locked or deleted.</extracomment>
        <translation>Račun ni na voljo</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <extracomment>Title of a failure, no full stop: not the account of the settings.</extracomment>
        <translation>Prijava je bila opravljena z drugim računom</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider gave the token, the server not.</extracomment>
        <translation>Poštni strežnik zavrača žeton</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider did not say why.</extracomment>
        <translation>Ponudnik zavrača žeton</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <extracomment>Title of a failure, no full stop: it is one for another mailbox.</extracomment>
        <translation>Žeton se ne ujema s poštnim predalom</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <extracomment>Title of a failure, no full stop: somebody did not allow it there.</extracomment>
        <translation>Zahteva je bila na telefonu zavrnjena</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <extracomment>Title of a failure, no full stop: nobody logged in with it in time.</extracomment>
        <translation>Koda je potekla</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <extracomment>Title of a failure, no full stop: somebody gave up getting a token.</extracomment>
        <translation>Koda je bila preklicana</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <extracomment>Title of a failure, no full stop; “its” is the code&apos;s that had been shown.</extracomment>
        <translation>Kodo je nadomestila novejša</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <extracomment>Title of a failure, no full stop: a rule forbids log-in with a code.</extracomment>
        <translation>Organizacija preprečuje prijavo</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <extracomment>Title of a failure, no full stop: the machine could not reach the provider.</extracomment>
        <translation>Ni povezave s ponudnikom</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <extracomment>Title of a failure, no full stop: something has not been filled in.</extracomment>
        <translation>Manjka nastavitev</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <extracomment>Title of a failure, no full stop: it does not know the ID, or does not allow it.</extracomment>
        <translation>Ponudnik ne sprejema ID odjemalca</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <extracomment>Title of a failure, no full stop: the app at the provider has to be set otherwise.</extracomment>
        <translation>Za ID odjemalca prijava s kodo ni dovoljena</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <extracomment>Title of a failure, no full stop: it has expired at the provider.</extracomment>
        <translation>Skrivnost odjemalca ni več veljavna</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <extracomment>Title of a failure, no full stop: the account is not in that organisation.</extracomment>
        <translation>Najemnik se ne ujema z računom</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <extracomment>Title of a failure, no full stop: its administrator has to approve the machine.</extracomment>
        <translation>Organizacija mora dostop najprej odobriti</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <extracomment>Title of a failure, no full stop: the token does not allow the use of mail.</extracomment>
        <translation>Manjka dovoljenje</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>Zbirka ključev je zaklenjena</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>Ni zbirke ključev</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <extracomment>Title of a failure, no full stop: it came, but could not be stored.</extracomment>
        <translation>Žetona ni bilo mogoče shraniti</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>Žetona še ni</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>Title of a failure, no full stop: date or time of the machine.</extracomment>
        <translation>Ura ni pravilna</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <extracomment>Title of a failure, no full stop: its name has no address on the network.</extracomment>
        <translation>Strežnik ni znan</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <extracomment>Title of a failure, no full stop: it does not take the connection.</extracomment>
        <translation>Strežnik zavrača povezavo</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <extracomment>Title of a failure, no full stop: it took too long.</extracomment>
        <translation>Strežnik se ne odziva</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Title of a failure, no full stop: the server ended it in the middle.</extracomment>
        <translation>Povezava je bila prekinjena</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <extracomment>Title of a failure, no full stop: machine and server could not agree on TLS.</extracomment>
        <translation>Šifriranje ni uspelo</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <extracomment>Title of a failure, no full stop: it has no TLS at this port.</extracomment>
        <translation>Strežnik ne ponuja šifriranja</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <extracomment>Title of a failure, no full stop: the server&apos;s certificate.</extracomment>
        <translation>Potrdilo ni veljavno</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <extracomment>Title of a failure, no full stop: not the authentication method chosen.</extracomment>
        <translation>Strežnik ne ponuja tega načina prijave</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <extracomment>Title of a failure, no full stop: the mail server did not accept it.</extracomment>
        <translation>Prijava je bila zavrnjena</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <extracomment>Title of a failure, no full stop: the account may not send with SMTP.</extracomment>
        <translation>Pošiljanje je za račun izklopljeno</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <extracomment>Title of a failure, no full stop: it wants OAuth 2.0.</extracomment>
        <translation>Strežnik ne sprejema več gesel</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <extracomment>Title of a failure, no full stop: the account may not send with it.</extracomment>
        <translation>Naslov pošiljatelja je bil zavrnjen</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <extracomment>Title of a failure, no full stop: it may not be read with POP3.</extracomment>
        <translation>Poštnega predala ni bilo mogoče odpreti</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: no token is sent to another&apos;s server.</extracomment>
        <translation>Strežnik ne pripada ponudniku</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <extracomment>Title of a failure, no full stop: too much was sent, or it is full.</extracomment>
        <translation>Poštni predal je dosegel omejitev</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>Title of a failure, no full stop: it asks to be tried again later.</extracomment>
        <translation>Strežnik je zaseden</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <extracomment>Title of a failure, no full stop: the proxy on the way to the provider.</extracomment>
        <translation>Strežnik proxy ni dosegljiv</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <extracomment>Title of a failure, no full stop: it wants a user name and a password.</extracomment>
        <translation>Strežnik proxy zavrača prijavo</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <extracomment>Title of a failure, no full stop: it forbids the way to the provider.</extracomment>
        <translation>Strežnik proxy ne prepusti naprave</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: a proxy opens the encryption.</extracomment>
        <translation>Potrdilo ne pripada ponudniku</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <extracomment>Title of a failure, no full stop: what was entered for a setting.</extracomment>
        <translation>Vrednosti ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <extracomment>Title of a failure, no full stop: its definition has been removed.</extracomment>
        <translation>Ponudnik ni več znan</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <extracomment>Title of a failure, no full stop: it was to be added once more.</extracomment>
        <translation>Ta ponudnik že obstaja</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <extracomment>Title of a failure, no full stop: the file that describes it is wrong.</extracomment>
        <translation>Opredelitve ponudnika ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <extracomment>Title of a failure, no full stop: what it tells machines about itself (OpenID).</extracomment>
        <translation>Opisa, ki ga ponudnik navaja o sebi, ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <extracomment>Title of a failure, no full stop: it cannot be found any more.</extracomment>
        <translation>Datoteke ni več</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <extracomment>Title of a failure, no full stop: it has been pulled out.</extracomment>
        <translation>Ključek USB ni več priključen</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <extracomment>Title of a failure, no full stop: nothing can be written to it.</extracomment>
        <translation>Na ključek USB ni mogoče shraniti datoteke</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <extracomment>Title of a failure, no full stop: a file that whoever built the machine made.</extracomment>
        <translation>Konfiguracija naprave je napačna</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <extracomment>Title of a failure, no full stop: a change of the setting would delete it.</extracomment>
        <translation>Žeton je vezan na to nastavitev</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s storage cannot be written.</extracomment>
        <translation>Ničesar ni mogoče shraniti</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>Prostor za shranjevanje je poln</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <extracomment>Title of a failure, no full stop: their file cannot be read.</extracomment>
        <translation>Shranjene nastavitve so poškodovane</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <extracomment>Title of a failure, no full stop: of this program.</extracomment>
        <translation>Shranjene nastavitve so iz novejše različice</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <extracomment>Title of a failure, no full stop: of this program, on the same machine.</extracomment>
        <translation>Vnos v zbirki ključev pripada drugi namestitvi</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <extracomment>Title of a failure, no full stop: another job has it for a moment.</extracomment>
        <translation>Žeton je pravkar v rabi</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Title of a failure, no full stop: only the administrator may do this.</extracomment>
        <translation>Ni dovoljeno</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>Title of a failure, no full stop: the administrator&apos;s password at the panel.</extracomment>
        <translation>Geslo je napačno</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <extracomment>Title of a failure, no full stop: the log-in is locked for some time.</extracomment>
        <translation>Preveč napačnih gesel</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <extracomment>Title of a failure, no full stop: this program was started twice.</extracomment>
        <translation>Plošča že deluje</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>Title of a failure, no full stop: a fault of the program.</extracomment>
        <translation>Prišlo je do nepričakovane napake</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <extracomment>Value of a row where nothing has been chosen yet, such as “Provider”.</extracomment>
        <translation>Ni izbrano</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <extracomment>Field label: the host name of the proxy.</extracomment>
        <translation>Strežnik proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <extracomment>Field label: the server that mail is fetched from; see the machine&apos;s manual.</extracomment>
        <translation>Strežnik POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <extracomment>Field label: the server that sends mail (SMTP); see the machine&apos;s manual.</extracomment>
        <translation>Primarni strežnik</translation>
    </message>
    <message>
        <source>Port Number</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>Številka vrat</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>Field label: how long a server may take to answer; see the machine&apos;s manual.</extracomment>
        <translation>Časovna omejitev</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <extracomment>Field label: how often mail is fetched; see the machine&apos;s manual.</extracomment>
        <translation>Interval preverjanja</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>Ime pošiljatelja</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <extracomment>Field label: an e-mail address; see the machine&apos;s manual.</extracomment>
        <translation>Naslov pošiljatelja</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <extracomment>Label of a switch: encryption; see the machine&apos;s manual.</extracomment>
        <translation>Omogoči SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <extracomment>Field label: how the machine logs in to the server; see the machine&apos;s manual.</extracomment>
        <translation>Način overjanja</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>Field label: the name for the log-in.</extracomment>
        <translation>Uporabniško ime</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label.</extracomment>
        <translation>Geslo</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field label: the mail provider, such as Microsoft 365; see the machine&apos;s manual.</extracomment>
        <translation>Ponudnik</translation>
    </message>
    <message>
        <source>Account Name</source>
        <extracomment>Field label: the mailbox that logs in; see the machine&apos;s manual.</extracomment>
        <translation>Ime računa</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Vrsta šifriranja</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Izjeme</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Urnik</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Field label: the e-mail addresses that the machine&apos;s status is sent to.</extracomment>
        <translation>Prejemniki</translation>
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
        <extracomment>Choice of “Authentication Method”: without log-in.</extracomment>
        <translation>Izklopljeno</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Choice of “Authentication Method”.</extracomment>
        <translation>Uporabniško ime in geslo</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <extracomment>Choice of “Authentication Method”; a name, the same in most languages.</extracomment>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <extracomment>Value of “Type of Encryption”: mail and password travel in the clear.</extracomment>
        <translation>Izklopljeno</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Type of Encryption”: the machine takes the one that suits the port.</extracomment>
        <translation>Samodejno</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>Choice of “Type of Encryption”; a name, the same in every language.</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <extracomment>Choice of “Type of Encryption”: encrypted from the first byte.</extracomment>
        <translation>TLS od začetka</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <extracomment>Choice of “Schedule”.</extracomment>
        <translation>Izklopljeno</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of “Schedule”: the status is sent once a day.</extracomment>
        <translation>Vsak dan</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Choice of “Schedule”: the status is sent once a week.</extracomment>
        <translation>Vsak teden</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <extracomment>Under the choice “Off” of “Authentication Method”.</extracomment>
        <translation>Strežnik sprejema pošto te naprave brez prijave.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <extracomment>Under the choice “User name and password” of “Authentication Method”.</extracomment>
        <translation>Mnogi ponudniki tega ne sprejemajo več.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <extracomment>Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.</extracomment>
        <translation>Naprava dobi svoje dovoljenje in ne hrani gesla.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <extracomment>Under the choice “Automatic” of “Type of Encryption”.</extracomment>
        <translation>TLS od začetka na vratih 465 in 995, sicer STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <extracomment>Under the choice “STARTTLS”; “in the clear”: not encrypted.</extracomment>
        <translation>Povezava se začne nešifrirano in se nato šifrira, kot na vratih 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <extracomment>Under the choice “TLS from the start” of “Type of Encryption”.</extracomment>
        <translation>Povezava je šifrirana že pred prvo besedo, kot na vratih 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field: what it takes; %1 and %2 are the least and the greatest number.</extracomment>
        <translation>Število od %1 do %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>Ime gostitelja ali naslov IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>En e-poštni naslov, npr. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <extracomment>Under the field “Account Name”: what it takes.</extracomment>
        <translation>Poštni predal, ki se prijavlja, npr. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <extracomment>Under a field: what it takes; %1 is a number.</extracomment>
        <translation>Največ %1 znakov.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <extracomment>Under a field for a password: what becomes of it.</extracomment>
        <translation>Hrani se v zbirki ključev naprave in se nikoli več ne prikaže.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <extracomment>Under the field “User Name”: what it takes; %1 is a number.</extracomment>
        <translation>Največ %1 znakov, brez dvopičja.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <extracomment>Under the field “Recipients”: what it takes; %1 is a number.</extracomment>
        <translation>Največ %1 e-poštnih naslovov, npr. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <extracomment>Under the field “Exceptions”: what it takes; %1 is a number, * any name.</extracomment>
        <translation>Največ %1 gostiteljev, npr. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <extracomment>Under the field “Check Interval”: what the number 0 means.</extracomment>
        <translation>0: pošta se prevzame samo na zahtevo.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <extracomment>Under the field “Timeout”: why it should not be too short.</extracomment>
        <translation>Poštni strežnik lahko prijavo zavrača dlje časa.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <extracomment>Under the field “Proxy Server”: an empty one means the proxy of the configuration.</extracomment>
        <translation>Prazno: kot določa konfiguracija naprave.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <extracomment>Under the field “Exceptions”; “they” are the hosts typed there.</extracomment>
        <translation>Dosegljivi so brez strežnika proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <extracomment>Under the field “User Name” of the proxy: what an empty one means.</extracomment>
        <translation>Prazno: strežnik proxy ne zahteva prijave.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <extracomment>Value of the row “Password”; a participle, not a command.</extracomment>
        <translation>Nastavljeno</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <extracomment>Value of the row “Password”.</extracomment>
        <translation>Ni nastavljeno</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>Value of a row where nothing has been typed yet.</extracomment>
        <translation>Ni izpolnjeno</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <extracomment>Title of a page at the first start, for a narrow bar: the administrator&apos;s password.</extracomment>
        <translation>Izberite geslo</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <extracomment>Title of a page at the first start.</extracomment>
        <translation>Izberite skrbniško geslo</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <extracomment>Question before a token is obtained; %1 is an account, %2 a provider.</extracomment>
        <translation>Naprava dobi dovoljenje za pošiljanje in prejemanje e-pošte z računom %1 pri ponudniku %2. Uporabite samo kodo na tem zaslonu.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <extracomment>Short message that goes by itself, after a tap on “Cancel” beside a code.</extracomment>
        <translation>Koda je bila preklicana.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <extracomment>Name of a group of settings, on the home screen.</extracomment>
        <translation>Pošiljanje e-pošte</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <extracomment>Name of a group of settings, on the home screen: the machine reports trouble.</extracomment>
        <translation>Opozorila po e-pošti</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Name of a group of settings, on the home screen: the machine&apos;s status is asked for.</extracomment>
        <translation>Stanje po e-pošti</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <extracomment>Name of a group of settings, on the home screen: faxes that come by e-mail.</extracomment>
        <translation>Internetni faks</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <extracomment>Name of a group of settings, on the home screen: e-mails that are printed.</extracomment>
        <translation>Tiskanje e-pošte</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>On a group&apos;s card of the home screen: no account and no provider yet.</extracomment>
        <translation>Ni nastavljeno</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <extracomment>On a group&apos;s card of the home screen: it logs in without a token.</extracomment>
        <translation>Ne uporablja OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is a time of day.</extracomment>
        <translation>Koda poteče ob %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is such as “61 of 90 days unused”.</extracomment>
        <translation>%1. Preizkusite povezavo</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <extracomment>On a group&apos;s card: when the token was last renewed; %1 is such as “today 13:52”.</extracomment>
        <translation>Samodejno obnavljanje, nazadnje %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>On a group&apos;s card; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <extracomment>On a group&apos;s card of the home screen: settings are still missing.</extracomment>
        <translation>Tapnite za začetek</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <extracomment>On a group&apos;s card of the home screen: all settings are there.</extracomment>
        <translation>Pripravljeno: tapnite za pridobitev žetona</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 od %2 dni brez uporabe</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <extracomment>Title of a page: the settings that a file on a USB stick would change.</extracomment>
        <translation>Kaj datoteka spremeni</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <extracomment>Explanation of a failure; “they” are the changes shown on this page.</extracomment>
        <translation>Datoteka ali nastavitve so se od prikaza spremenile. Vrnite se in znova tapnite datoteko.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <extracomment>Title of a failure: the settings in a file could not be taken over.</extracomment>
        <translation>Nič ni spremenjeno</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <extracomment>Under the title “The token is deleted in: …”; “one” is a token.</extracomment>
        <translation>Nato je treba tam pridobiti novega.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <extracomment>Title of a warning; %1 are names of groups such as “Send e-mail”.</extracomment>
        <translation>Žeton bo izbrisan v: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <extracomment>Title of a message: a file would change nothing; %1 is its name.</extracomment>
        <translation>Vse v datoteki %1 je že tako nastavljeno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <extracomment>Label of a change; %1 is such as “Send e-mail”, %2 such as “Port Number”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <extracomment>A change of a setting; %1 is its value now, %2 its value afterwards.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: takes over the settings shown, which ends the token of some groups.</extracomment>
        <translation>Uporabi in izbriši žeton</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: takes over the settings shown.</extracomment>
        <translation>Uporabi</translation>
    </message>
    <message>
        <source>The settings have been imported.</source>
        <extracomment>Short message: the settings of a file on a USB stick hold now.</extracomment>
        <translation>Nastavitve so uvožene.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>In the place of the journal&apos;s entries, while it is empty.</extracomment>
        <translation>Še nič ni bilo narejeno.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Novejši</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Starejši</translation>
    </message>
</context>
<context>
    <name>JournalRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a group of settings, what was done there</comment>
        <extracomment>Entry of the journal, as in “Send e-mail: Token obtained”.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Change of settings</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>Sprememba nastavitev</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <extracomment>Entry of the journal: what is set for a provider was changed.</extracomment>
        <translation>Sprememba ponudnika</translation>
    </message>
    <message>
        <source>Get token</source>
        <extracomment>Entry of the journal: somebody asked the provider for a code.</extracomment>
        <translation>Pridobivanje žetona</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <extracomment>Entry of the journal: a token has come after a log-in on a phone.</extracomment>
        <translation>Žeton pridobljen</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <extracomment>Entry of the journal: somebody gave up getting a token.</extracomment>
        <translation>Koda preklicana</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <extracomment>Entry of the journal: the machine renewed the token at the provider.</extracomment>
        <translation>Obnovitev žetona</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <extracomment>Entry of the journal: the token was found not to work any more.</extracomment>
        <translation>Žeton neveljaven</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <extracomment>Entry of the journal: somebody deleted the token.</extracomment>
        <translation>Izbris žetona</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Entry of the journal: the connection was tested.</extracomment>
        <translation>Preizkus povezave</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <extracomment>Entry of the journal: somebody logged in at the panel.</extracomment>
        <translation>Prijava skrbnika</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <extracomment>Entry of the journal: too many wrong passwords at the panel.</extracomment>
        <translation>Prijava zaklenjena</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <extracomment>Entry of the journal: the administrator logged out at the panel.</extracomment>
        <translation>Odjava skrbnika</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <extracomment>Entry of the journal: nobody had touched the panel for some time.</extracomment>
        <translation>Samodejna odjava skrbnika</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>Sprememba skrbniškega gesla</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <extracomment>Entry of the journal: a setting of the panel was changed.</extracomment>
        <translation>Sprememba časa do samodejne odjave</translation>
    </message>
    <message>
        <source>Sending of e-mail</source>
        <extracomment>Entry of the journal: the machine sent a mail.</extracomment>
        <translation>Pošiljanje e-pošte</translation>
    </message>
    <message>
        <source>Fetching of e-mail</source>
        <extracomment>Entry of the journal: the machine fetched mail from a mailbox.</extracomment>
        <translation>Prejemanje e-pošte</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <extracomment>Entry of the journal: an unused token was renewed, so that it does not expire.</extracomment>
        <translation>Tedenska obnovitev žetona</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <extracomment>Entry of the journal: the machine looked for mail in a mailbox; a noun.</extracomment>
        <translation>Preverjanje nove e-pošte</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <extracomment>Entry of the journal: the machine sent its status to the recipients.</extracomment>
        <translation>Poročilo o stanju po e-pošti</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <extracomment>Who did it, in the journal: somebody who had not logged in.</extracomment>
        <translation>Pri plošči, brez prijave</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Who did it, in the journal: somebody logged in at the panel.</extracomment>
        <translation>Skrbnik</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <extracomment>Who did it, in the journal: nobody, it happened by itself.</extracomment>
        <translation>Naprava sama</translation>
    </message>
    <message>
        <source>A mail job</source>
        <extracomment>Who did it, in the journal: a job that sends or fetches mail.</extracomment>
        <translation>Poštno opravilo</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <extracomment>Who did it, in the journal; %1 is the number of a user of the system.</extracomment>
        <translation>Ukazna vrstica, uporabnik %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How an act in the journal ended: it succeeded.</extracomment>
        <translation>Opravljeno</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the list of languages.</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>Under a language that cannot be chosen; %1 is the name of a font.</extracomment>
        <translation>V tej napravi ni pisave %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <extracomment>Button beside a field, such as one for an e-mail address.</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Odstrani %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.</extracomment>
        <translation>Poskusite znova čez %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.</extracomment>
        <translation>Samodejna odjava čez %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <extracomment>Button of the warning “Automatic log-out in …”.</extracomment>
        <translation>Ohrani prijavo</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <extracomment>Title of the page where the administrator&apos;s password is asked for.</extracomment>
        <translation>Prijava skrbnika</translation>
    </message>
    <message>
        <source>Log In</source>
        <extracomment>Button beside the password: a verb.</extracomment>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <extracomment>Under the password field, in a demonstration only; %1 is the password.</extracomment>
        <translation>Demo: geslo je %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Under the password field; “it” is the password, “adgang passwd” a command.</extracomment>
        <translation>Ste pozabili geslo? Vzdrževalec naprave lahko nastavi novega: adgang passwd</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Adgang</source>
        <extracomment>Title of the window: the program&apos;s name, left as it is.</extracomment>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Logged out automatically</source>
        <extracomment>Short message: nobody had touched the panel for some time.</extracomment>
        <translation>Samodejno odjavljeno</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <extracomment>Title of a card while the USB stick is searched.</extracomment>
        <translation>Iskanje datotek …</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <extracomment>Title of a card: no file with settings or a provider was found on a USB stick.</extracomment>
        <translation>Ni ničesar za uvoz</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <extracomment>Under the title “There is nothing to import”.</extracomment>
        <translation>Ključek USB je priključen, vendar na njem ni datoteke za to napravo.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <extracomment>Under the title “There is nothing to import”: what to do.</extracomment>
        <translation>Priključite ključek USB in počakajte trenutek.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <extracomment>Under the title “There is nothing to import”: which files are looked for.</extracomment>
        <translation>Ponudnik je datoteka s končnico .toml, nastavitve so datoteka s končnico .json. Shranjene so na samem ključku ali v eni od njegovih map.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Naprava išče v: %1</translation>
    </message>
    <message>
        <source>A tap imports a provider at once. Of settings, the panel first shows what they change.</source>
        <extracomment>Under the list of files on a USB stick; “they” are the settings.</extracomment>
        <translation>Z enim dotikom se ponudnik takoj uvozi. Pri nastavitvah plošča najprej pokaže, kaj spremenijo.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: looks once more for files on a USB stick.</extracomment>
        <translation>Poišči znova</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Shrani nastavitve na: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Nastavitve so shranjene kot %1, brez gesel in žetonov.</translation>
    </message>
    <message>
        <source>%1 has been imported.</source>
        <comment>a provider</comment>
        <extracomment>Short message; %1 is the name of a provider that was read from a USB stick.</extracomment>
        <translation>Ponudnik %1 je uvožen.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Ključek USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>Ponudnik %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>ID odjemalca za ponudnika %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a file on a USB stick holds: the settings of a machine.</extracomment>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in.</extracomment>
        <translation>Ta ponudnik že obstaja. Najprej ga odstranite pod »Ponudniki«.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be imported first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in; “its” is the provider&apos;s.</extracomment>
        <translation>Ta naprava ne pozna ponudnika. Najprej je treba uvoziti njegovo opredelitev.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <extracomment>Part of what is wrong with a file on a USB stick; %1 is what may stand there.</extracomment>
        <translation>Dovoljeno: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Begins what is wrong with a file on a USB stick; no full stop.</extracomment>
        <translation>Ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the provider %1.</extracomment>
        <translation>Ponudnik %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the panel itself.</extracomment>
        <translation>Plošča</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The name of one of the panel&apos;s settings.</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <extracomment>In the place of a value in a change, as in “empty → smtp.example.com”.</extracomment>
        <translation>prazno</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: žeton je pridobljen</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: žeton je bil izbrisan drugje</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: žeton je postal neveljaven</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: žeton ni bil pridobljen</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: nastavitve so bile spremenjene drugje</translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>Omrežje znova deluje</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>Povezava s ponudnikom znova deluje</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <extracomment>Short message: the store of tokens and passwords had been locked or missing.</extracomment>
        <translation>Zbirka ključev je znova odklenjena</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>Spremembe je znova mogoče shraniti</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>Ura je znova pravilna</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <extracomment>Button of a question: the size of the panel becomes what it was.</extracomment>
        <translation>Povrni</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <extracomment>Button of a question; “it” is the new size of the panel.</extracomment>
        <translation>Da, obdrži</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <extracomment>In a question; %1 is a number of seconds, “it” the size of the panel.</extracomment>
        <translation>Prejšnja velikost bo samodejno povrnjena čez %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and tap it?</source>
        <extracomment>Title of a question: the size of the panel was changed; “hit” with a finger.</extracomment>
        <translation>Ali lahko to preberete in zadenete s prstom?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Nastavitve plošče</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <extracomment>Spoken by a screen reader: the name of a ruler that is drawn on the screen.</extracomment>
        <translation>Ravnilo v centimetrih</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <extracomment>A switch of the panel&apos;s settings: light text on a dark ground.</extracomment>
        <translation>Temni videz</translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Animacije</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>Zatemni zaslon po</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>Izklopi zaslon po</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <extracomment>Row of the panel&apos;s settings: the diagonal of its screen.</extracomment>
        <translation>Velikost plošče</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <extracomment>Choice of “Text size”, as in “120 %”; %1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of “Dim the screen after” and “Switch the screen off after”.</extracomment>
        <translation>Nikoli</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <extracomment>Choice of “Dim the screen after”; %1 is a number, %2 its unit, as in “5 min”.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Size of the panel”.</extracomment>
        <translation>Samodejno</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>4,3 palca</translation>
    </message>
    <message>
        <source>5 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>5 palcev</translation>
    </message>
    <message>
        <source>7 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>7 palcev</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>10,1 palca</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <extracomment>Under the choice “Automatic” of “Size of the panel”; “it” is the size.</extracomment>
        <translation>Kot je nastavil proizvajalec naprave</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Dim the screen after”; “so long”: as chosen below.</extracomment>
        <translation>Zaslon se zatemni, ko se ga tako dolgo nihče ne dotakne. Dotik, ki ga prebudi, ne naredi nič drugega.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Switch the screen off after”; “so long”: as chosen below.</extracomment>
        <translation>Zaslon se izklopi, ko se ga tako dolgo nihče ne dotakne. Dotik, ki ga prebudi, ne naredi nič drugega.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <extracomment>Above the choices of “Size of the panel”; “it” is the line drawn on the screen.</extracomment>
        <translation>Ob črto položite ravnilo: pri pravilni velikosti je dolga 5 cm.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Current password</source>
        <extracomment>Label of a password field: the one that is to be changed.</extracomment>
        <translation>Trenutno geslo</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a password field.</extracomment>
        <translation>Novo geslo</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <extracomment>Label of a password field: the same again, against misprints.</extracomment>
        <translation>Novo geslo še enkrat</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <extracomment>Under the password fields at the first start.</extracomment>
        <translation>Nastavitve in žetone je potem mogoče spreminjati samo s tem geslom. Stanje žetona in preizkus povezave ostaneta dostopna vsem.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>»Koda je napačna« ali »je potekla«</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only. Go back, tap New Code and use that one.</source>
        <extracomment>Help with an error on the phone; “New Code” is a button of the page before.</extracomment>
        <translation>Kode veljajo le nekaj minut. Vrnite se, tapnite »Nova koda« in uporabite novo kodo.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>»Potrebna je odobritev« ali »Potrebna je skrbnikova odobritev«</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>Organizacija mora to napravo enkrat odobriti. Pokažite to upravljavcu njenih e-poštnih računov.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>»Od tu ni mogoče priti tja«, »blokirano« ali »dostop zavrnjen«</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>Pravilo organizacije preprečuje prijavo s kodo. Izjemo lahko dovoli upravljavec njenih e-poštnih računov.</translation>
    </message>
    <message>
        <source>Somebody other than %1 is logged in</source>
        <extracomment>Heading: what is seen on the phone; %1 is an account.</extracomment>
        <translation>Prijavljen je drug račun, ne %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <extracomment>Help with an error on the phone; “private”: the browser forgets it afterwards.</extracomment>
        <translation>Odjavite se na telefonu ali odprite naslov v zasebnem oknu in se prijavite s pravim računom.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>Heading: what is seen on the phone; the provider&apos;s web page.</extracomment>
        <translation>Stran se ne odpre</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <extracomment>Help with an error on the phone; “it” is the phone.</extracomment>
        <translation>Telefon potrebuje internet; ni treba, da je v omrežju naprave.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Title of the page with help on errors that are seen on the phone.</extracomment>
        <translation>Napaka na telefonu?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <extracomment>Above the help with errors on the phone; %1 is a provider.</extracomment>
        <translation>Ponudnik %1 prikazuje napake samo na telefonu. Koda na tem zaslonu še čaka.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1.</source>
        <comment>what went wrong</comment>
        <extracomment>Error under a field; %1 is a failure&apos;s title, such as “The storage is full”.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>With OAuth 2.0 the connection must be encrypted.</source>
        <extracomment>Error at “Enable SSL/TLS” and at “Authentication Method”.</extracomment>
        <translation>Pri OAuth 2.0 mora biti povezava šifrirana.</translation>
    </message>
    <message>
        <source>This field must be filled in. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under an empty field; %1 is a sentence: what the field takes.</extracomment>
        <translation>Polje mora biti izpolnjeno. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a field; %1 is a sentence: what the field takes.</extracomment>
        <translation>Tega ni mogoče uporabiti. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the provider by what has been typed.</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <extracomment>Under the fields that add a provider; “their”: of those providers.</extracomment>
        <translation>Ponudnika Microsoft 365 in drugih s seznama ni treba dodati: vnese se samo njihov ID odjemalca.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>Ponudnik je dodan.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <extracomment>Label on a provider&apos;s page, above the names of its servers.</extracomment>
        <translation>Poštni strežniki</translation>
    </message>
    <message>
        <source>Origin of the client ID</source>
        <extracomment>Row label; its value tells who set the client ID.</extracomment>
        <translation>Izvor ID odjemalca</translation>
    </message>
    <message>
        <source>Origin of the tenant</source>
        <extracomment>Row label; its value tells who set the tenant.</extracomment>
        <translation>Izvor najemnika</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <extracomment>Button: takes the provider off this machine, after a question.</extracomment>
        <translation>Odstrani ponudnika</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove …?”: takes the provider off this machine.</extracomment>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <extracomment>Explanation in the question “Remove …?”; “groups” are groups of settings.</extracomment>
        <translation>Ponudnik bo odstranjen iz naprave skupaj s svojim ID odjemalca in skrivnostjo odjemalca. Skupine, ki ga uporabljajo, bodo potrebovale drugega.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question; %1 is the name of a provider.</extracomment>
        <translation>Želite odstraniti ponudnika %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>Ponudnik je odstranjen.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <extracomment>Button of a notice: a provider&apos;s file is damaged.</extracomment>
        <translation>Odstrani datoteko</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove the damaged file?”</extracomment>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <extracomment>Explanation in the question “Remove the damaged file?”; the file describes a provider.</extracomment>
        <translation>Vsebina datoteke bo izgubljena. Ponudnik z istim imenom, ki je priložen programu ali napravi, bo nato znova na voljo.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <extracomment>Title of a question: the file of a provider.</extracomment>
        <translation>Želite odstraniti poškodovano datoteko?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <extracomment>While the way to the provider through the proxy is tested.</extracomment>
        <translation>Preizkušanje strežnika proxy …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <extracomment>Title: the result of the proxy&apos;s test.</extracomment>
        <translation>Strežnik proxy deluje</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <extracomment>Title: the result of the proxy&apos;s test, which went no further than to the proxy.</extracomment>
        <translation>Strežnik proxy je dosegljiv</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <extracomment>Under the title “The proxy works”; “it” is the proxy.</extracomment>
        <translation>Napravo prepusti do ponudnika, šifriranje pa je ponudnikovo lastno.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <extracomment>Under the title “The proxy can be reached”; “it” is the proxy.</extracomment>
        <translation>Prek njega se ne uporablja noben ponudnik, zato pot naprej ni bila preizkušena.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Tu ni nastavljen strežnik proxy, zato se uporablja tisti iz konfiguracije naprave: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <extracomment>What the button “Test Proxy” still needs, and stands under it.</extracomment>
        <translation>Najprej vnesite strežnik proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <extracomment>Button: tests the way to the provider through the proxy.</extracomment>
        <translation>Preizkusi proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <extracomment>Beside the settings of the proxy: what it is for; “it” is the proxy.</extracomment>
        <translation>Za prijavo pri ponudniku in obnavljanje žetonov. Pošta nikoli ne gre prek njega.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <extracomment>Beside the settings of the e-mail status: what it is.</extracomment>
        <translation>Naprava sama pošilja svoje stanje prejemnikom.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Ponudniki</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Dodaj ponudnika</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Nastavi ponudnika</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Field label: what a provider calls this machine, which is its client (OAuth).</extracomment>
        <translation>ID odjemalca</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Najemnik</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Field label: a password that belongs to a client ID (OAuth).</extracomment>
        <translation>Skrivnost odjemalca</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Izdajatelj (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <extracomment>Field label: what the machine asks a provider for; “scopes” is OAuth&apos;s word.</extracomment>
        <translation>Dovoljenja (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Client ID”; “definition” is the file that describes a provider.</extracomment>
        <translation>Kot ga ponudnik prikaže po registraciji. Prazno: nazaj na vrednost iz opredelitve.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Tenant”; “definition” is the file that describes a provider.</extracomment>
        <translation>ID ali domena organizacije, npr. example.com. Prazno: nazaj na vrednost iz opredelitve.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <extracomment>Under the field “Client Secret”: what becomes of it.</extracomment>
        <translation>Hrani se v zbirki ključev naprave in se nikoli več ne prikaže. Prazno: bo odstranjena.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <extracomment>Under the field “Issuer”; “there” is at that address.</extracomment>
        <translation>Na primer id.example.com. Naprava tam sama poizve po vsem drugem.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <extracomment>Under the field “Permissions (scopes)”; “it” is this field.</extracomment>
        <translation>Lahko ostane prazno: naprava nato zahteva to, kar ponudnik ponuja za pošto.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: built in.</extracomment>
        <translation>Priloženo programu</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.</extracomment>
        <translation>Določa konfiguracija naprave</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.</extracomment>
        <translation>Nastavljeno v napravi</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”; a participle, not a command.</extracomment>
        <translation>Nastavljeno</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”.</extracomment>
        <translation>Ni nastavljeno</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Value of the row “Client Secret”: whether there is one cannot be seen.</extracomment>
        <translation>Zbirka ključev je zaklenjena</translation>
    </message>
    <message>
        <source>No client ID</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>Brez ID odjemalca</translation>
    </message>
    <message>
        <source>No tenant</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>Brez najemnika</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <extracomment>State of a provider in a list: it does not offer what the machine needs.</extracomment>
        <translation>Brez prijave s kodo</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <extracomment>State of a provider in a list.</extracomment>
        <translation>Pripravljen</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>Žetona ni mogoče pridobiti, dokler ni vnesen ID odjemalca.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>Žetona ni mogoče pridobiti, dokler ni vnesen najemnik.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <extracomment>Error under the field “Issuer”.</extracomment>
        <translation>Neveljaven naslov: vnesite naslov, kot je id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <extracomment>Error under the field “Client ID”.</extracomment>
        <translation>Neveljaven ID odjemalca: največ 255 znakov, brez presledkov.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <extracomment>Error under the field “Tenant”.</extracomment>
        <translation>Neveljaven najemnik: vnesite ID ali domeno, npr. example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <extracomment>Error under the field “Client Secret”.</extracomment>
        <translation>Neveljavna skrivnost odjemalca: največ 255 znakov.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <extracomment>Error under the field “Permissions (scopes)”.</extracomment>
        <translation>Neveljavna dovoljenja: besede morajo biti ločene s presledki.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <extracomment>Explanation: a provider could not be added; “it” is the provider.</extracomment>
        <translation>Ponudnik ne ponuja prijave s kodo (device authorization), ki jo ta naprava potrebuje. Vklopi jo lahko upravljavec ponudnika.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <extracomment>Explanation: a provider could not be added by the address that was typed.</extracomment>
        <translation>Na tem naslovu ni opisa ponudnika. Naslov preverite pri upravljavcu ponudnika.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <extracomment>Explanation: a provider could not be added, since it is there already.</extracomment>
        <translation>Ta izdajatelj je s tem ID odjemalca že nastavljen.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <extracomment>In sentences in the place of a provider&apos;s name that is not known yet.</extracomment>
        <translation>z navedenega naslova</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <extracomment>Under “To be done at … once”; %1 is a provider, permissions stand below.</extracomment>
        <translation>Upravljavec ponudnika %1 dovoli ID odjemalca te naprave prijavo s kodo (device authorization) in mu dodeli ta dovoljenja.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Enkratna opravila pri ponudniku %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Kaj je treba storiti</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <extracomment>Under the heading “To be done at … once”: who does the steps below it.</extracomment>
        <translation>Naloga za upravljavca e-poštnih računov organizacije.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Odobritev za organizacijo</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <extracomment>Step at a provider; %1 is a web address.</extracomment>
        <translation>Na naslovu %1 se prijavite z računom, ki sme registrirati aplikacije.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>Registrirajte aplikacijo samo za račune organizacije. Naslova za preusmeritev ne potrebuje.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>Registrirajte aplikacijo za osebne račune Microsoft. Naslova za preusmeritev ne potrebuje.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Dodajte odjemalca vrste »Non-browser Applications«.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <extracomment>Step at a provider; “app” and “platform” are words of its web page.</extracomment>
        <translation>Ustvarite aplikacijo. Njena platforma je spletna storitev.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>V razdelku »Authentication« nastavite možnost »Allow public client flows« na »Yes«.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <extracomment>Step at a provider; %1 are names of permissions, “delegated” is Microsoft&apos;s word.</extracomment>
        <translation>Dodajte ta delegirana dovoljenja: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <extracomment>Step at a provider; “here” is this page of the panel.</extracomment>
        <translation>Odobrite aplikacijo za organizacijo. Naslov se tu prikaže, ko je nastavljen ID odjemalca.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <extracomment>Step at a provider; the QR code stands under the list of steps.</extracomment>
        <translation>Odobrite aplikacijo za organizacijo: optično preberite spodnjo kodo QR.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <extracomment>Step at a provider; %1 is a command to be typed there.</extracomment>
        <translation>Dovolite poštnemu predalu pošiljanje prek SMTP v Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <extracomment>Step at a provider; %1 are the names of its data centres to choose from.</extracomment>
        <translation>V to napravo vnesite podatkovno središče (%1) kot najemnika.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Zapišite si najemnika, njegov ID ali domeno, in ga vnesite v to napravo.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Zapišite si ID odjemalca in ga vnesite v to napravo.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Zapišite si skrivnost odjemalca in jo vnesite v to napravo.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <extracomment>In a list after “What works:”; a password that the provider makes for one device.</extracomment>
        <translation>geslo za aplikacijo (način overjanja: geslo)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <extracomment>In a list after “What works:”; a mail server that takes mail without log-in.</extracomment>
        <translation>posredniški strežnik ponudnika (brez overjanja)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <extracomment>In a list after “What works:”.</extracomment>
        <translation>poštni predal pri drugem ponudniku</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <extracomment>In a list after “What works:”; “which” is the log-in.</extracomment>
        <translation>prijava v brskalniku, ki ga ta naprava še nima</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <extracomment>Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.</extracomment>
        <translation>%1 ali %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <extracomment>Why a provider cannot be used; %1 lists other ways, such as “an app password”.</extracomment>
        <translation>Brez prijave s kodo za e-pošto. Možnosti: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <extracomment>Under a failure: who can mend it; “you” is whoever stands at the machine.</extracomment>
        <translation>To lahko popravite sami.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>To lahko popravi skrbnik naprave.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>Obrnite se na upravljavca e-poštnih računov</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>Obrnite se na skrbnika naprave</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Naloga za upravljavca e-poštnih računov: pokažite mu »Za tehnično podporo«.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>To lahko popravi upravljavec omrežja.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <extracomment>Under a failure: nobody has to do anything; “it” is the failure.</extracomment>
        <translation>Težava bo minila sama.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <extracomment>Button under a failure: leads to the settings to be corrected.</extracomment>
        <translation>Preveri nastavitve</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <extracomment>Button under a failure: leads to the settings of the proxy.</extracomment>
        <translation>Preveri proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are notified where possible</source>
        <extracomment>In the list of what a reset deletes; “told”: to withdraw the permission.</extracomment>
        <translation>Vsi žetoni; ponudniki so obveščeni, kjer je to mogoče</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>Vse nastavitve, računi in gesla</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>Ponudniki, dodani ali spremenjeni v tej napravi</translation>
    </message>
    <message>
        <source>The journal</source>
        <extracomment>In the list of what a reset deletes: the record of who did what.</extracomment>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>Skrbniško geslo</translation>
    </message>
    <message>
        <source>This will be deleted, and cannot be restored:</source>
        <extracomment>Title above the list of what a reset deletes.</extracomment>
        <translation>To bo izbrisano brez možnosti obnovitve:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <extracomment>Under the list of what a reset deletes; “its first day”: when it was new.</extracomment>
        <translation>Plošča nato začne znova kot prvi dan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <extracomment>Under the last password field before a reset.</extracomment>
        <translation>Še enkrat vnesite skrbniško geslo. Nato se vse takoj izbriše.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Title of the first menu of the settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve (skrbnik)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve sistema</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve omrežja</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve storitev</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Hitre nastavitve</translation>
    </message>
    <message>
        <source>System Control</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nadzor sistema</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Opozorila in stanje po e-pošti</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <extracomment>Title of the settings screen of the e-mail alert; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Stanje po e-pošti</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve začetne namestitve</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Hitre nastavitve omrežja</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve pošiljanja slik</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve internetnega faksa</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <extracomment>Title of the settings screen of Internet fax; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve strežnika</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve tiskalnika</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Nastavitve tiskanja e-pošte</translation>
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
        <translation>Standardno</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Dodatno</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>The way to a setting: a menu and what is in it. %1 and %2 are titles.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>Between the parts of a list, but for the last two: a comma and a space.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>The end of a list; %1 may be several parts with commas between them.</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>Pomik navzgor</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>Pomik navzdol</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <extracomment>In an empty field above the menus of the settings: what it is for.</extracomment>
        <translation>Iskanje po nastavitvah</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <extracomment>In the place of what a search in the settings found; “one” is a word.</extracomment>
        <translation>Ni zadetkov. Poskusite z drugo besedo ali njenim delom.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
        <translation>
            <numerusform>Še %n zadetek. Za zožitev pišite naprej.</numerusform>
            <numerusform>Še %n zadetka. Za zožitev pišite naprej.</numerusform>
            <numerusform>Še %n zadetki. Za zožitev pišite naprej.</numerusform>
            <numerusform>Še %n zadetkov. Za zožitev pišite naprej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>Title of the administrator&apos;s own page.</extracomment>
        <translation>Skrbnik</translation>
    </message>
    <message>
        <source>Change Password</source>
        <extracomment>Row: leads to the page where the administrator&apos;s password is changed.</extracomment>
        <translation>Spremeni geslo</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.</extracomment>
        <translation>Samodejna odjava čez %1. Ob vsakem dotiku začne čas teči znova.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <extracomment>Button of the administrator&apos;s page: a verb.</extracomment>
        <translation>Odjava</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <extracomment>Button of the advice “… recommends OAuth 2.0 for this server”.</extracomment>
        <translation>Uporabi OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 za ta strežnik priporoča OAuth 2.0. Gesla se sprejemajo vse redkeje.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>In a card on the home screen; %1 is the title of a step of the set-up.</extracomment>
        <translation>Naslednji korak: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Ne prikaži več</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <extracomment>Button at the end of the set-up: leads to the home screen.</extracomment>
        <translation>Na začetni zaslon</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <extracomment>Under the title “The set-up is not finished”; “here” is this list of steps.</extracomment>
        <translation>Kar še manjka, lahko opravite tukaj ali pozneje z začetnega zaslona.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <extracomment>Title of a message at the end of the set-up.</extracomment>
        <translation>Začetna nastavitev je končana</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <extracomment>State of a step in a list: it has not been done.</extracomment>
        <translation>Še manjka</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <extracomment>In a card at the end of the set-up, under the account and the provider.</extracomment>
        <translation>Povezava je preizkušena in deluje.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <extracomment>In a card at the end of the set-up; %1 are the titles of screens.</extracomment>
        <translation>Nastavitve in žeton veljajo za: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <extracomment>Heading of a list of groups such as “E-mail Alert”.</extracomment>
        <translation>Vsaka od teh skupin potrebuje svoj žeton</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <extracomment>Under the heading “These need a token each”; “each” of the groups below.</extracomment>
        <translation>Žeton se nikoli ne kopira. Pridobi se na zaslonu vsake skupine.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <extracomment>Notice in the first step of the set-up.</extracomment>
        <translation>Ta naprava nima zaslonske tipkovnice. Za naslednje korake priključite tipkovnico.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <extracomment>Button in the set-up: asks for the password; a verb.</extracomment>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <extracomment>Under the title “The administrator is logged out”.</extracomment>
        <translation>Začetna nastavitev se nadaljuje po prijavi. Vneseni podatki so ohranjeni.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <extracomment>Title of a message in the set-up: after some time without a touch.</extracomment>
        <translation>Skrbnik je odjavljen</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <extracomment>Under the title “The administrator password has been set”; “it” is the password.</extracomment>
        <translation>Po prijavi ga lahko spremenite pod »Skrbnik« v vrstici na vrhu.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <extracomment>Title of a message in the set-up.</extracomment>
        <translation>Skrbniško geslo je nastavljeno</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Zamenjaj ponudnika</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <extracomment>In the set-up: a provider lacks something; “that” is what it lacks.</extracomment>
        <translation>Začetna nastavitev se lahko nadaljuje. Žeton se pridobi, ko je to opravljeno.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <extracomment>In the set-up&apos;s last step, under the title “There is no token yet”.</extracomment>
        <translation>Povezavo je mogoče preizkusiti, ko je žeton pridobljen.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <extracomment>In the set-up&apos;s last step, under the title “A setting is missing”.</extracomment>
        <translation>Povezavo je mogoče preizkusiti, ko je vnesen strežnik.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <extracomment>Button in the set-up: leads back to the code that waits for the phone.</extracomment>
        <translation>Pokaži kodo</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <extracomment>First of three steps of getting a token.</extracomment>
        <translation>Pripravite telefon s kamero in dostopom do interneta</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <extracomment>Second of three steps of getting a token; %1 is the button “Get Token”.</extracomment>
        <translation>Tapnite »%1« in optično preberite kodo na tem zaslonu</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox.</extracomment>
        <translation>Prijavite se na telefonu in dovolite dostop</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox %1.</extracomment>
        <translation>Na telefonu se prijavite z računom %1 in dovolite dostop</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <extracomment>Button on the home screen: goes on with the first set-up of the machine.</extracomment>
        <translation>Nadaljuj nastavitev</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Pozneje</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Naprej</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: leaves out a step of the set-up and goes on to the next.</extracomment>
        <translation>Preskoči</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <extracomment>Title of a card on the home screen, and of a message at the set-up&apos;s end.</extracomment>
        <translation>Začetna nastavitev ni končana</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Title of a step of the set-up: the language of the panel.</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <extracomment>Title of a step of the set-up: the password is chosen.</extracomment>
        <translation>Skrbniško geslo</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Začetna nastavitev</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the set-up, and spoken; %1 and %2 are numbers.</extracomment>
        <translation>Korak %1 od %2</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>a step, the number of steps, a title</comment>
        <extracomment>Title of a step of the set-up on a small panel, as in “2/6 Language”.</extracomment>
        <translation>%1/%2 %3</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Not obtained</source>
        <extracomment>State of a token: there is none yet; see the machine&apos;s manual.</extracomment>
        <translation>Ni pridobljen</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <extracomment>State of a token: the log-in on the phone is waited for; see the machine&apos;s manual.</extracomment>
        <translation>Čaka na odobritev</translation>
    </message>
    <message>
        <source>Obtained</source>
        <extracomment>State of a token: it is there and in force; see the machine&apos;s manual.</extracomment>
        <translation>Pridobljen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a token: it does not work any more; see the machine&apos;s manual.</extracomment>
        <translation>Neveljaven</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Najprej izberite OAuth 2.0 kot način overjanja.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Najprej izberite ponudnika.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Najprej vnesite ime računa.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>Ponudnik %1 še nima ID odjemalca. Kaj je treba storiti, piše pod »Ponudnik«.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>Ponudnik %1 še nima najemnika. Kaj je treba storiti, piše pod »Ponudnik«.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider.</extracomment>
        <translation>Ponudnik %1 ne ponuja prijave s kodo.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <extracomment>Under the button “Get Token” of a mailbox that is read; %1 is a provider.</extracomment>
        <translation>Ponudnik %1 sprejema OAuth 2.0 samo za pošiljanje.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>Še nima ID odjemalca. Vnese se pod »Nastavi ponudnika«.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>Še nima najemnika. Vnese se pod »Nastavi ponudnika«.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <extracomment>Message after “Delete”; %1 is a provider, %2 a web address.</extracomment>
        <translation>Žeton je izbrisan iz naprave. Dovoljenje pri ponudniku %1 je treba preklicati ročno na naslovu %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>Ne ponuja prijave s kodo za e-pošto.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>Sprejema OAuth 2.0 samo za pošiljanje; za prevzemanje je potrebno geslo, ustvarjeno za to napravo.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, such as “The keyring is locked”.</extracomment>
        <translation>%1. Žeton ni izgubljen.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <extracomment>Under a token&apos;s state; %1 is an account, “it” the token obtained for it.</extracomment>
        <translation>Nekdo se je prijavil z računom %1. Odločite se, ali želite žeton obdržati.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <extracomment>Under a token&apos;s state: a new token is being obtained.</extracomment>
        <translation>Prejšnji žeton deluje, dokler ni na voljo novi.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token expire. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>Under a token&apos;s state; %1 is such as “61 of 90 days unused”, “it” the token.</extracomment>
        <translation>%1. Po tem roku ponudnik žeton razveljavi. Preizkus povezave ga obnovi.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title: why no token was obtained.</extracomment>
        <translation>Zadnji poskus: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <extracomment>Message after “Delete”; %1 is a provider.</extracomment>
        <translation>Žeton je izbrisan, dovoljenje pri ponudniku %1 pa preklicano.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “here”: on this machine.</extracomment>
        <translation>Žeton je izbrisan iz naprave. Prekličite dovoljenje tudi pri ponudniku %1: tam se prijavite z računom in odstranite to napravo s seznama aplikacij z dostopom.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “group” a group of settings.</extracomment>
        <translation>Žeton je izbrisan iz naprave. Dovoljenje pri ponudniku %1 ostane, ker ga uporablja druga skupina nastavitev te naprave.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <extracomment>In the question before “Delete”; %1 is an account, %2 a provider.</extracomment>
        <translation>Naprava ne bo mogla več uporabljati pošte za račun %1 pri ponudniku %2, dokler ne bo pridobljen nov žeton.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <extracomment>In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.</extracomment>
        <translation>%1 To velja tudi za: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <extracomment>A step of the connection test: whether date and time are right.</extracomment>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>A step of the connection test: whether the store of tokens and passwords is open.</extracomment>
        <translation>Zbirka ključev</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>A step of the connection test: the address that belongs to the server&apos;s name.</extracomment>
        <translation>Naslov strežnika</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A step of the connection test: the server is connected to.</extracomment>
        <translation>Povezava</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of the connection test: TLS is agreed on, and the certificate checked.</extracomment>
        <translation>Šifriranje</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of the connection test: whether the token is there and in force.</extracomment>
        <translation>Žeton</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A step of the connection test: whether the password is there.</extracomment>
        <translation>Geslo</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>A step of the connection test: the machine logs in to the mail server.</extracomment>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>A step of the connection test: whether the mailbox may be used after the log-in.</extracomment>
        <translation>Dovoljenje</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Pot do ponudnika</translation>
    </message>
    <message>
        <source>not run yet</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: its turn has not come.</extracomment>
        <translation>še ni izvedeno</translation>
    </message>
    <message>
        <source>under way …</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it is running.</extracomment>
        <translation>v teku …</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it went well.</extracomment>
        <translation>v redu</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a test.</extracomment>
        <translation>ni uspelo</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step of a test: left out, since one before it failed or it is not needed.</extracomment>
        <translation>ni izvedeno</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step of a test took; %1 is a number, ms are milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the machine itself.</extracomment>
        <translation>lastna zbirka ključev naprave</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the desktop&apos;s system.</extracomment>
        <translation>zbirka ključev namizja</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <extracomment>Under the title “The token has been obtained”; %1 is an account, %2 a provider.</extracomment>
        <translation>Naprava lahko zdaj pošilja in prejema e-pošto z računom %1 pri ponudniku %2. Žeton obnavlja sama.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <extracomment>Title after a log-in on the phone that went well.</extracomment>
        <translation>Žeton je pridobljen</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <extracomment>Label of a failure&apos;s details, before its title.</extracomment>
        <translation>Napaka</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Koda</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Datum in ura</translation>
    </message>
    <message>
        <source>Settings of</source>
        <extracomment>Label of a failure&apos;s details, before a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>Nastavitve za</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a failure&apos;s details, before the server&apos;s name.</extracomment>
        <translation>Poštni strežnik</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Label of a failure&apos;s details, before the printer&apos;s name.</extracomment>
        <translation>Naprava</translation>
    </message>
    <message>
        <source>Program version</source>
        <extracomment>Label of a failure&apos;s details, before a number such as “1.2.0”.</extracomment>
        <translation>Različica programa</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <extracomment>Above a failure&apos;s details and a QR code of them, “this”; “it” is the code.</extracomment>
        <translation>Fotografirajte kodo ali to preberite tistemu, ki vam pomaga. Koda ne vsebuje ne gesla ne žetona.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <extracomment>Title while the connections of all groups are tested.</extracomment>
        <translation>Preizkušanje …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <extracomment>Title in the place of the results of the connection tests.</extracomment>
        <translation>Nič še ni nastavljeno. Najprej vnesite strežnik.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <extracomment>Title: the result of all connection tests; %1 and %2 are numbers.</extracomment>
        <translation>Povezave, ki ne delujejo: %1 od %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <extracomment>Title: the result of all connection tests.</extracomment>
        <translation>Vse povezave delujejo</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <extracomment>While the connection is tested; %1 is a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>Preizkušanje: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Title: the result of the connection test.</extracomment>
        <translation>Povezava deluje</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <extracomment>Under the title “The connection works”; %1 is the name of a mail server.</extracomment>
        <translation>Naprava se lahko prijavi v strežnik %1 in uporablja poštni predal.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “today 13:52”.</extracomment>
        <translation>danes ob %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “yesterday 13:52”.</extracomment>
        <translation>včeraj ob %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <extracomment>A point in time; %1 is a date, %2 a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <extracomment>Time left, as in “12:41”; %1 are minutes, %2 are seconds.</extracomment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>Shared with %1.</source>
        <comment>names of other screens</comment>
        <extracomment>Under a token&apos;s state; %1 are the titles of screens that have the same token.</extracomment>
        <translation>V skupni rabi z: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <extracomment>Button after “Delete”: how the permission is withdrawn at the provider.</extracomment>
        <translation>Pokaži, kako</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the choice whether another account&apos;s token is kept.</extracomment>
        <translation>Odloči se</translation>
    </message>
    <message>
        <source>Show Code</source>
        <extracomment>Button: leads back to the code that waits for the phone.</extracomment>
        <translation>Pokaži kodo</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <extracomment>What the button “Test Connection” still needs, and stands under it.</extracomment>
        <translation>Najprej vnesite strežnik.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>Želite izbrisati žeton?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <extracomment>Button in a question: makes a change that ends the tokens of several groups.</extracomment>
        <translation>Izbriši žetone</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token of one group.</extracomment>
        <translation>Izbriši žeton</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <extracomment>Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.</extracomment>
        <translation>Od te nastavitve je odvisen žeton v: %1. Po spremembi je treba tam pridobiti novega.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: what is set for a provider is about to be changed.</extracomment>
        <translation>S to spremembo se izbriše žeton</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Spoken name of a button with an arrow: to the page before.</extracomment>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Spoken name of a button in the top bar: leads to the administrator&apos;s page.</extracomment>
        <translation>Skrbnik</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of a button in the top bar: leads to the list of languages.</extracomment>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <extracomment>Spoken name of a button in the top bar: leads to the panel&apos;s settings.</extracomment>
        <translation>Nastavitve plošče</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Adgang</source>
        <extracomment>Title of the window: the program&apos;s name, left as it is.</extracomment>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>The panel cannot start</source>
        <extracomment>Title of the only page when the program cannot start.</extracomment>
        <translation>Plošče ni mogoče zagnati</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <extracomment>While a code is asked for; %1 is a provider.</extracomment>
        <translation>Pridobivanje kode od ponudnika %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <extracomment>Title of a page: how the machine&apos;s permission is ended at the provider.</extracomment>
        <translation>Prekliči dovoljenje</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <extracomment>Above the steps that withdraw a permission; %1 is a provider.</extracomment>
        <translation>Žeton je iz te naprave izbrisan, vendar si ponudnik %1 dovoljenje še vedno pomni.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps that withdraw a permission; %1 is a web address.</extracomment>
        <translation>Optično preberite kodo QR ali odprite %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>Second of three steps that withdraw a permission; %1 is an account.</extracomment>
        <translation>Prijavite se z računom %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Odstranite to napravo s seznama aplikacij z dostopom</translation>
    </message>
</context>
</TS>
