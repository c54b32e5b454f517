<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>Nuo 5 iki 255 simbolių.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Nustatyti iš naujo</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Automatinis atsijungimas</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Liko bandymų: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Abu įrašai nesutampa.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Toks slaptažodis netinka. %1</translation>
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
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Slaptažodis pakeistas.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>arba atverkite</translation>
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
        <translation>Nuskenuokite QR kodą arba atverkite %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Nuskenuokite QR kodą telefonu</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Patikrinkite, ar telefone tas pats kodas</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Įveskite kodą</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Prisijunkite kaip %1 ir patvirtinkite</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>baigsis po %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Įrenginys bando toliau.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Demonstracija: prisijunkite kaip %1, slaptažodis %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Telefone rodoma klaida?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Kopijuoti nustatymus iš …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Gauti žetoną</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Gauti žetoną iš naujo</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Naujas kodas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Pagalbos tarnybai</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Testuoti dar kartą</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Testuoti ryšį</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0 autentifikavimas</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Ryšio testas</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nustatymai (administratorius)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Žetonas</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Žetono būsena</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Testuoti visus ryšius</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>be pavadinimo</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>teikėjas</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Įrenginys nustatytas iš naujo. Atšaukite leidimą ir pas teikėją: prisijunkite ten su paskyra ir pašalinkite šį įrenginį iš prieigą turinčių programų sąrašo.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Šiame įrenginyje nėra ekrano klaviatūros. Norėdami keisti nustatymus, prijunkite klaviatūrą.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Įrenginys neprijungtas prie tinklo</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Laikrodis pakeistas</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Patikrinkite tinklo laidą ir įrenginio tinklo nustatymus. Atsiradus ryšiui, valdymo skydelis tęs pats.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Dabar jis rodo %1. Jei tai neteisinga, nustatykite įrenginio datą ir laiką: žetonai ir sertifikatai galioja tik tada, kai laikrodis teisingas.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Jis rodo %1. Nustatykite įrenginio datą ir laiką: žetonai ir sertifikatai galioja tik tada, kai laikrodis teisingas.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Žetonai neprarasti. Įrenginio prižiūrėtojas atrakina raktinę; tada valdymo skydelis tęsia pats.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Pakeitimų ir naujų žetonų negalima įrašyti, kol neatsiras vietos. Niekas neprarasta. Įrenginio prižiūrėtojas turi atlaisvinti vietos.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Pakeitimų ir naujų žetonų negalima įrašyti. Niekas neprarasta. Įrenginio prižiūrėtojas turi pasirūpinti, kad į nustatymų aplanką būtų galima rašyti: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Įrenginys pats bando toliau, bet iki tol el. laiškai gali vėluoti. Testuokite ryšį, kad matytumėte, kas trukdo.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Laikrodis teisingas</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Visi nustatymai vienodi.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Kopijuoti ir slaptažodį</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Kopijuoti iš: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 gauna tuos pačius nustatymus kaip %1, taip pat slaptažodį. Žetonas nekopijuojamas.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 gauna tuos pačius nustatymus kaip %1. Žetonas ir slaptažodis nekopijuojami.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Kopijuoti nustatymus?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Nustatymai nukopijuoti.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Prisijungta kaip %1, bet šio įrenginio nustatymuose yra %2. Palikite žetoną tik jei įrenginys turi siųsti ir gauti el. laiškus kaip %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nepalikti</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Palikti ir keisti nustatymus</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Demonstracija: telefono puslapis</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · slaptažodis %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Administratorius prie valdymo skydelio · slaptažodis %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Ištrinti žetoną</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Šį žetoną paskyrai %1 išdavė %2. Po pakeitimo reikės gauti naują.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Šis pakeitimas ištrins žetoną</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Tęsti, kur baigta</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Atsijungiant laukas buvo išvalytas, bet neįrašytas.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Atsijungiant buvo įvesta, bet neįrašyta: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Yra neįrašytų duomenų</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Slėpti slaptažodį</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Išvalyti</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 atmetė paskyros %1 žetoną, tikriausiai todėl, kad jis ilgai nebuvo naudojamas. Gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 nebepriima paskyros %1 žetono, tikriausiai todėl, kad leidimas atšauktas. Gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 reikalauja dar kartą prisijungti prie paskyros %1. Gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Įrenginyje nustatyta paskyra %1, bet prisijungta su kita. Gaukite žetoną iš naujo ir prisijunkite prie paskyros %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 nebepriima paskyros %1 žetono ir nenurodo priežasties. Gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Pašto serveris atpažįsta žetoną, bet jis netinka paskyros %1 pašto dėžutei. Įveskite telefone naudotą paskyrą; bendra pašto dėžutė rašoma kaip siuntėjo adresas.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Niekas nepakeista. Paprašykite naujo kodo ir leiskite prieigą telefone.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Prieiga nebuvo laiku patvirtinta. Paprašykite naujo kodo, kai telefonas bus po ranka.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Niekas nepakeista. Norėdami tęsti, paprašykite naujo kodo.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Tiems patiems nustatymams žetono paprašyta čia arba kitur. Naudokite naujausią kodą.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>%1 neatsakė. Patikrinkite tinklo laidą ir tinklo nustatymus.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Atverkite nustatymus ir užpildykite, ko trūksta.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 reikalauja paslapties, kurios šis įrenginys neturi. Kliento ID registruotojas turi įjungti „Allow public client flows“.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Žetonas neprarastas. Įrenginio prižiūrėtojas turi atrakinti raktinę; tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Įrenginys neturi leidimo prisijungti. Pirmiausia gaukite žetoną.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Sertifikatai ir žetonai galioja tik tada, kai laikrodis teisingas. Nustatykite įrenginio datą ir laiką.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Serverio vardui nerasta adreso. Patikrinkite vardą ir tinklo nustatymus.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Šiame prievade niekas neatsako arba jį blokuoja užkarda. Patikrinkite serverį ir prievado numerį.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Atsakymas negautas laiku. Patikrinkite tinklą, serverį ir prievado numerį.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Serveris nutraukė ryšį. Testuokite dar kartą; jei kartojasi, patikrinkite nustatymus.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Įrenginys ir serveris nesusitarė. Patikrinkite prievado numerį ir SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Žetonas niekada nesiunčiamas nešifruotas. Patikrinkite prievado numerį ir SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Serveris prašo šiek tiek palaukti. Testuokite dar kartą po kelių minučių.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Pašto serveris nesiūlo pasirinkto prisijungimo būdo. Patikrinkite serverį arba kreipkitės į el. pašto paskyrų tvarkytoją.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Pašto serveris nepriėmė prisijungimo prie paskyros %1. Patikrinkite naudotojo vardą, slaptažodį ir serverį.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 pašto serveryje priima tik OAuth 2.0. Pasirinkite jį kaip autentifikavimo metodą ir gaukite žetoną.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Prisijungti pavyko, bet paskyros %1 pašto dėžutės negalima skaityti per POP3. Tai gali įjungti el. pašto paskyrų tvarkytojas.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Iš paskyros %1 kol kas išsiųsta per daug arba jos pašto dėžutė pilna. Bandykite po kelių valandų; ribą gali padidinti el. pašto paskyrų tvarkytojas.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Žetonas, kurį išdavė %1, siunčiamas tik į paties teikėjo serverius. Patikrinkite serverio vardą.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Kelias iki tikslo (%1) eina per įgaliotąjį serverį, kuris neatsako. Patikrinkite tinklą, įgaliotąjį serverį ir jo prievado numerį.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Kelias iki tikslo (%1) eina per įgaliotąjį serverį, kuris reikalauja naudotojo vardo ir slaptažodžio. Patikrinkite abu.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Kelias iki tikslo (%1) eina per įgaliotąjį serverį, kuris to neleidžia. Įgaliotojo serverio valdytojas turi praleisti įrenginį.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Įgaliotasis serveris tikriausiai iššifruoja ryšį, todėl nieko neišsiųsta (%1). Įgaliotojo serverio valdytojas turi padaryti šiam teikėjui išimtį.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Grįžkite į nustatymus ir patikrinkite reikšmę.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Apibrėžtis pašalinta iš šio įrenginio. Pasirinkite teikėją iš naujo.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 be kliento ID reikalauja ir kliento paslapties. Įveskite ją skiltyje „Nustatyti teikėją“.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Paskyros %1 slaptažodis tikriausiai pakeistas, o tada %2 panaikina visus žetonus. Gaukite žetoną iš naujo ir prisijunkite su nauju slaptažodžiu.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Organizacijos taisyklė neleidžia naudoti paskyros %1 šiame įrenginyje. Tai turi leisti el. pašto paskyrų tvarkytojas; tada gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Paskyra %1 uždaryta, užrakinta arba ištrinta (%2). Ją gali atverti el. pašto paskyrų tvarkytojas; tada gaukite žetoną iš naujo.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 išdavė žetoną paskyrai %1, bet pašto serveris jo nepriima. Gaukite žetoną iš naujo. Jei jis vėl atmetamas, patikrinkite serverio vardą.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Organizacija neleidžia prisijungti prie paskyros %1 su kodu. Tai turi leisti el. pašto paskyrų tvarkytojas (device code flow); tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 neatpažįsta šiame įrenginyje nustatyto kliento ID arba neleidžia su juo prisijungti su kodu. Palyginkite jį su ten užregistruotu.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 riboja kliento paslapčių galiojimą. Kliento ID registruotojas sukuria naują; tada įveskite ją skiltyje „Nustatyti teikėją“.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 neranda paskyros arba kliento ID nuomininke, kuris nustatytas šiame įrenginyje. Pataisykite nuomininką skiltyje „Nustatyti teikėją“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Organizacijos administratorius turi vieną kartą patvirtinti šį įrenginį (%1). Tam skirtas puslapis yra skiltyje „Ką daryti“; tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 išdavė žetoną be leidimo naudoti el. paštą. Kliento ID registruotojas prideda leidimus, išvardytus skiltyje „Ką daryti“.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Be raktinės žetono negalima saugiai laikyti. Ją turi sukurti įrenginio prižiūrėtojas: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Teikėjas sutiko, bet įrenginys negalėjo įrašyti žetono. Bandykite dar kartą. Jei kartojasi, tai turi patikrinti įrenginio prižiūrėtojas: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Serveris negalėjo įrodyti savo tapatybės, todėl jam nieko neišsiųsta. Patikrinkite serverio vardą ir įrenginio laikrodį. Jei organizacija turi savo sertifikatus, juos į įrenginį įtraukia jo prižiūrėtojas.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 neleidžia paskyros %1 pašto dėžutei siųsti per SMTP. Tai gali įjungti el. pašto paskyrų tvarkytojas; tada testuokite dar kartą.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Paskyra %1 negali siųsti šiuo siuntėjo adresu. Pakeiskite siuntėjo adresą į %1 arba paprašykite pridėti teisę siųsti jo vardu (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Jis nepakeistas. Jei jo vietoje turi būti kitas, pirmiausia pašalinkite šį.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Kas negerai su failu, nurodyta skiltyje „Administratorius“, „Teikėjai“. Ten jį galima pašalinti.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Tai, ką jis praneša apie save, nepilna arba ne jo paties. Tai turi ištaisyti teikėjo valdytojas.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Vėl prijunkite USB atmintinę ir ieškokite dar kartą.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Ji pilna, sugadinta arba apsaugota nuo rašymo. Naudokite kitą.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Tai turi ištaisyti įrenginio prižiūrėtojas: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Pakeitimas ištrins žetoną.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Į nustatymų aplanką negalima rašyti. Niekas nepakeista ir niekas neprarasta.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Niekas nepakeista ir niekas neprarasta. Įrenginio prižiūrėtojas turi atlaisvinti vietos.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Failas nepakeistas. Įrenginio prižiūrėtojas gali jį sutaisyti arba pradėti iš naujo: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Jie nepakeisti. Vėl įdiekite naujesnę versiją.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Įrašas nepakeistas. Įrenginio prižiūrėtojas sprendimą ras su: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Kita užduotis jį kaip tik atnaujina arba keičia. Po akimirkos bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Tai gali daryti tik įrenginio administratorius. Prisijunkite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Įveskite dar kartą. Įrenginio prižiūrėtojas gali nustatyti naują: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Palaukite, kol baigsis laikas, ir vėl įveskite slaptažodį.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Vienu metu gali veikti vienas valdymo skydelis.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Klaida įrašyta įrenginio sistemos žurnale. Bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Ankstesnis žetonas tebeveikia.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Techninė informacija: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Nepavyko atnaujinti žetono. Ištrinkite žetoną ir gaukite jį iš naujo.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Žetono galiojimas baigėsi nenaudojant</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Leidimas baigėsi</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Slaptažodis pakeistas</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Organizacija blokuoja prieigą</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Teikėjas reikalauja prisijungti iš naujo</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Paskyra neprieinama</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Prisijungta su kita paskyra</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Pašto serveris atmeta žetoną</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Teikėjas atmeta žetoną</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Žetonas netinka pašto dėžutei</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Prašymas telefone atmestas</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kodo galiojimas baigėsi</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Kodas atšauktas</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Jį pakeitė naujesnis kodas</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Organizacija blokuoja prisijungimą</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Nėra ryšio su teikėju</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Trūksta nustatymo</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Teikėjas nepriima kliento ID</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Kliento ID negali prisijungti su kodu</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Kliento paslaptis nebegalioja</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Nuomininkas netinka paskyrai</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Pirmiausia turi patvirtinti organizacija</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Trūksta leidimo</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Raktinė užrakinta</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nėra raktinės</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Nepavyko įrašyti žetono</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Žetono dar nėra</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Laikrodis neteisingas</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Serveris nežinomas</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Serveris atmeta ryšį</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serveris neatsako</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Ryšys nutrūko</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Šifravimas nepavyko</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Serveris nesiūlo šifravimo</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Sertifikatas negalioja</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Serveris nesiūlo tokio prisijungimo</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Prisijungimas atmestas</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Paskyrai išjungtas siuntimas</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Serveris nebepriima slaptažodžių</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Siuntėjo adresas atmestas</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Nepavyko atverti pašto dėžutės</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Serveris nepriklauso teikėjui</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Pašto dėžutė pasiekė ribą</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Serveris užimtas</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Įgaliotasis serveris nepasiekiamas</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Įgaliotasis serveris atmeta prisijungimą</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Įgaliotasis serveris nepraleidžia įrenginio</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Sertifikatas nepriklauso teikėjui</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Reikšmė netinka</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Teikėjas nebežinomas</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Šis teikėjas jau yra</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Teikėjo apibrėžtis netinka</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Teikėjo pateiktas savo aprašas netinka</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Failo nebėra</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB atmintinės nebėra</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB atmintinė nepriima failo</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Įrenginio konfigūracija klaidinga</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Žetonas priklauso šiam nustatymui</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Nieko negalima įrašyti</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Saugykla pilna</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Įrašyti nustatymai sugadinti</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Įrašyti nustatymai yra iš naujesnės versijos</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Raktinės įrašas priklauso kitai instaliacijai</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Žetonas šiuo metu naudojamas</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Neleidžiama</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Slaptažodis neteisingas</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Per daug neteisingų slaptažodžių</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Valdymo skydelis jau veikia</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Įvyko netikėta klaida</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Nepasirinkta</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Įgaliotasis serveris</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3 serveris</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Pirminis serveris</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Prievado numeris</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Skirtasis laikas</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Tikrinimo intervalas</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Siuntėjo vardas</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Siuntėjo adresas</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Įjungti SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Autentifikavimo metodas</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Teikėjas</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Paskyros pavadinimas</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Šifravimo tipas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Išimtys</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Tvarkaraštis</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Gavėjai</translation>
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
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Naudotojo vardas ir slaptažodis</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiškai</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS nuo pradžios</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Kasdien</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kas savaitę</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Serveris priima el. laiškus iš šio įrenginio be prisijungimo.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Daugelis teikėjų to nebepriima.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Įrenginys gauna savo leidimą, o slaptažodis čia nelaikomas.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS nuo pradžios 465 ir 995 prievaduose, kitur STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Ryšys pradedamas nešifruotas, o tada šifruojamas, kaip 587 prievade.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Ryšys šifruojamas prieš pirmąjį žodį, kaip 465 prievade.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Skaičius nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Pagrindinio kompiuterio vardas arba IP adresas.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Vienas el. pašto adresas, pvz., scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Pašto dėžutė, prie kurios jungiamasi, pvz., scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Iki %1 simbolių.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Laikomas įrenginio raktinėje ir daugiau nerodomas.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Iki %1 simbolių, be dvitaškio.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Iki %1 el. pašto adresų, pvz., scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Iki %1 kompiuterių, pvz., *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: el. laiškai gaunami tik paprašius.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Pašto serveris gali užtrukti atmesdamas prisijungimą.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tuščia: kaip nurodyta įrenginio konfigūracijoje.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Jie pasiekiami be įgaliotojo serverio.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tuščia: įgaliotasis serveris nereikalauja prisijungti.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Nustatytas</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Nenustatytas</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Neužpildyta</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Pasirinkite slaptažodį</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Pasirinkite administratoriaus slaptažodį</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>%2 suteikia įrenginiui leidimą siųsti ir gauti el. laiškus kaip %1. Naudokite tik šiame ekrane rodomą kodą.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Kodas atšauktas.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Siųsti el. laišką</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>El. pašto įspėjimas</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>El. pašto būsena</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Interneto faksas</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>El. laiškų spausdinimas</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nenustatyta</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Nenaudoja OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Kodas galioja iki %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Testuokite ryšį</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Atnaujinamas automatiškai, paskutinį kartą %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Palieskite, kad pradėtumėte</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Parengta: palieskite, kad gautumėte žetoną</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Nenaudota dienų: %1 iš %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Ką pakeičia failas</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Failas arba nustatymai pasikeitė po to, kai buvo parodyti. Grįžkite ir vėl palieskite failą.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Niekas nepakeista</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Po to ten reikės gauti naują.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Žetonas ištrinamas: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Viskas faile %1 jau taip nustatyta.</translation>
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
        <translation>Taikyti ir ištrinti žetoną</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Nustatymai importuoti.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Dar nieko neatlikta.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Naujesni</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Senesni</translation>
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
        <translation>Nustatymų keitimas</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Teikėjo keitimas</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Gauti žetoną</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Žetonas gautas</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Kodas atšauktas</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Žetono atnaujinimas</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Žetonas negalioja</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Žetono ištrynimas</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Ryšio testas</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Administratoriaus prisijungimas</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Prisijungimas užrakintas</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Administratoriaus atsijungimas</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Automatinis administratoriaus atsijungimas</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Administratoriaus slaptažodžio keitimas</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Automatinio atsijungimo laiko keitimas</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>El. laiškas išsiųstas</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>El. laiškas gautas</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Savaitinis žetono atnaujinimas</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Naujų el. laiškų tikrinimas</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Būsenos ataskaita el. paštu</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Prie valdymo skydelio, neprisijungus</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratorius</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Pats įrenginys</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>El. pašto užduotis</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Komandų eilutė, naudotojas %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Šiame įrenginyje nėra šrifto %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Pašalinti %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Bandykite dar kartą po %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Automatinis atsijungimas po %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Likti prisijungus</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Administratoriaus prisijungimas</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Demonstracija: slaptažodis yra %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Pamiršote slaptažodį? Įrenginio prižiūrėtojas gali nustatyti naują: adgang passwd</translation>
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
        <translation>Automatiškai atsijungta</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Ieškoma failų …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Nėra ko importuoti</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB atmintinė prijungta, bet joje nėra šiam įrenginiui skirto failo.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Prijunkite USB atmintinę ir truputį palaukite.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Teikėjas yra failas su plėtiniu .toml, nustatymai – failas su plėtiniu .json. Jie yra pačioje atmintinėje arba viename iš jos aplankų.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Įrenginys ieško čia: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Palietus teikėjas importuojamas iš karto. Nustatymų atveju valdymo skydelis pirmiausia parodo, ką jie pakeičia.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Ieškoti dar kartą</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Įrašyti nustatymus į: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Nustatymai įrašyti faile %1, be slaptažodžių ir žetonų.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Importuota: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB atmintinė</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Teikėjas %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Kliento ID: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nustatymai</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Šis teikėjas jau yra. Pirmiausia pašalinkite jį skiltyje „Teikėjai“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Įrenginys neatpažįsta teikėjo. Pirmiausia reikia importuoti jo apibrėžtį.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Leidžiama: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Netinka</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Teikėjas %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Valdymo skydelis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>tuščia</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: žetonas gautas</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: žetonas ištrintas kitur</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: žetonas nebegalioja</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: žetonas negautas</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: nustatymai pakeisti kitur</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Tinklas vėl veikia</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Ryšys su teikėju vėl veikia</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Raktinė vėl atrakinta</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Pakeitimus vėl galima įrašyti</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Laikrodis vėl teisingas</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Grįžti</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Taip, palikti</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Ankstesnis dydis sugrįš pats po %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Ar galite tai perskaityti ir pataikyti?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Valdymo skydelio nustatymai</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Liniuotė centimetrais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tamsi išvaizda</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Judesys</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Pritemdyti ekraną po</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Išjungti ekraną po</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Valdymo skydelio dydis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiškai</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 colio</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 coliai</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 coliai</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 colio</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Kaip nustatė įrenginio gamintojas</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekranas pritemdomas, kai jo taip ilgai niekas neliečia. Jį pažadinantis lietimas nieko daugiau nedaro.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Ekranas išjungiamas, kai jo taip ilgai niekas neliečia. Jį pažadinantis lietimas nieko daugiau nedaro.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Pridėkite liniuotę prie linijos: kai dydis teisingas, linija yra 5 cm ilgio.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Dabartinis slaptažodis</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Naujas slaptažodis</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Naujas slaptažodis dar kartą</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Po to nustatymus ir žetonus galima keisti tik su šiuo slaptažodžiu. Žetono būsena ir ryšio testas lieka prieinami visiems.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kodas neteisingas“ arba „galiojimas baigėsi“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kodas galioja tik kelias minutes. Grįžkite, palieskite „Naujas kodas“ ir naudokite jį.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Reikia patvirtinimo“ arba „Reikia administratoriaus patvirtinimo“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Organizacija turi vieną kartą patvirtinti šį įrenginį. Parodykite tai el. pašto paskyrų tvarkytojui.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Iš čia ten patekti negalima“, „užblokuota“ arba „prieiga uždrausta“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Organizacijos taisyklė neleidžia prisijungti su kodu. El. pašto paskyrų tvarkytojas gali padaryti išimtį.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Prisijungta kitu vardu nei %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Telefone atsijunkite arba atverkite adresą privačiame lange ir prisijunkite su tinkama paskyra.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Puslapis neatveriamas</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Telefonui reikia interneto; jis neturi būti įrenginio tinkle.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Telefone rodoma klaida?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Klaidas %1 rodo tik telefone. Kodas šiame ekrane tebelaukia.</translation>
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
        <translation>Su OAuth 2.0 ryšys turi būti šifruotas.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Šį lauką būtina užpildyti. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Tai netinka. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>„Microsoft 365“ ir kitų sąraše esančių pridėti nereikia: įvedamas tik jų kliento ID.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Teikėjas pridėtas.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Pašto serveriai</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Kliento ID šaltinis</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Nuomininko šaltinis</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Pašalinti teikėją</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Teikėjas pašalinamas iš šio įrenginio kartu su kliento ID ir kliento paslaptimi. Jį naudojančioms grupėms reikia kito teikėjo.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Pašalinti %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Teikėjas pašalintas.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Pašalinti failą</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Tai, kas yra faile, bus prarasta. Po to vėl bus to paties pavadinimo teikėjas, pateikiamas su programa arba įrenginiu.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Pašalinti sugadintą failą?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Testuojamas įgaliotasis serveris …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Įgaliotasis serveris veikia</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Įgaliotasis serveris pasiekiamas</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Jis praleidžia įrenginį iki teikėjo, o šifravimas yra paties teikėjo.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Per jį nenaudojamas joks teikėjas, todėl tolesnis kelias netestuotas.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Čia įgaliotasis serveris nenustatytas, todėl naudojamas nurodytas įrenginio konfigūracijoje: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Pirmiausia įveskite įgaliotąjį serverį.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Testuoti įgaliotąjį serverį</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Skirta prisijungti pas teikėją ir atnaujinti žetonus. El. laiškai per jį niekada nesiunčiami.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Įrenginys pats siunčia gavėjams savo būseną.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Teikėjai</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Pridėti teikėją</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Nustatyti teikėją</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Kliento ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Nuomininkas</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Kliento paslaptis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Išdavėjas (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Leidimai (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Kaip teikėjas rodo po registracijos. Tuščia: grąžinama apibrėžties reikšmė.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Organizacijos ID arba domenas, pvz., example.com. Tuščia: grąžinama apibrėžties reikšmė.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Laikoma įrenginio raktinėje ir daugiau nerodoma. Tuščia: ji pašalinama.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Pavyzdžiui, id.example.com. Viso kito įrenginys ten paklausia pats.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Galima palikti tuščią: tada įrenginys prašo to, ką teikėjas siūlo el. paštui.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Pateikiamas su programa</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Įrenginio konfigūracija</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Įvesta šiame įrenginyje</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Nustatytas</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Nenustatytas</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Raktinė užrakinta</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Nėra kliento ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Nėra nuomininko</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Nėra prisijungimo su kodu</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Parengtas</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Žetono negalima gauti, kol neįvestas kliento ID.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Žetono negalima gauti, kol neįvestas nuomininkas.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Tai nėra toks adresas kaip id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Tai negali būti kliento ID: iki 255 simbolių, be tarpų.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Tai negali būti nuomininkas: ID arba domenas, pvz., example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Tai negali būti kliento paslaptis: iki 255 simbolių.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Tai negali būti leidimai: tarpais atskirti žodžiai.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Jis nesiūlo prisijungti su kodu (device authorization), o šiam įrenginiui to reikia. Tai gali įjungti teikėjo valdytojas.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Šiuo adresu nėra teikėjo aprašo. Pasitikslinkite adresą pas teikėjo valdytoją.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Šis išdavėjas su šiuo kliento ID jau nustatytas.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>išdavėjas</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Teikėjo (%1) valdytojas leidžia šio įrenginio kliento ID prisijungti su kodu (device authorization) ir suteikia jam šiuos leidimus.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Atlikti vieną kartą: %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Ką daryti</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Užduotis organizacijos el. pašto paskyrų tvarkytojui.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Organizacijos patvirtinimas</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Prisijunkite svetainėje %1 su paskyra, kuri gali registruoti programas.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Užregistruokite programą tik organizacijos paskyroms. Peradresavimo adreso nereikia.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Užregistruokite programą asmeninėms „Microsoft“ paskyroms. Peradresavimo adreso nereikia.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Pridėkite klientą, kurio tipas „Non-browser Applications“.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Sukurkite programą. Jos platforma – žiniatinklio paslauga.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Dalyje „Authentication“ nustatykite „Allow public client flows“ reikšmę „Yes“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Pridėkite šiuos deleguotus leidimus: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Patvirtinkite programą organizacijai. Adresas čia bus rodomas, kai bus nustatytas kliento ID.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Patvirtinkite programą organizacijai: nuskenuokite toliau pateiktą QR kodą.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Leiskite pašto dėžutei siųsti per SMTP, „Exchange Online PowerShell“: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Šiame įrenginyje kaip nuomininką įveskite duomenų centrą (%1).</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Užsirašykite nuomininką, jo ID arba domeną, ir įveskite jį šiame įrenginyje.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Užsirašykite kliento ID ir įveskite jį šiame įrenginyje.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Užsirašykite kliento paslaptį ir įveskite ją šiame įrenginyje.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>programos slaptažodis (autentifikavimo metodas: slaptažodis)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>teikėjo retransliavimo serveris (be autentifikavimo)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>kito teikėjo pašto dėžutė</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>prisijungimas naršyklėje, kurios šis įrenginys dar neturi</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 arba %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>El. paštui nėra prisijungimo su kodu. Tinka: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Tai galite ištaisyti patys.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Tai gali ištaisyti įrenginio administratorius.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Kreipkitės į el. pašto paskyrų tvarkytoją</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Kreipkitės į įrenginio administratorių</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Užduotis el. pašto paskyrų tvarkytojui: parodykite jam „Pagalbos tarnybai“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Tai gali ištaisyti tinklo valdytojas.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Tai praeis savaime.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Tikrinti nustatymus</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Tikrinti įgaliotąjį serverį</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Visi žetonai; teikėjams pranešama, kur įmanoma</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Visi nustatymai, paskyros ir slaptažodžiai</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Šiame įrenginyje pridėti arba pakeisti teikėjai</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Administratoriaus slaptažodis</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Bus negrįžtamai ištrinta:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Po to valdymo skydelis pradės iš naujo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Dar kartą įveskite administratoriaus slaptažodį. Tada viskas bus iškart ištrinta.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Nustatymai (administratorius)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Sistemos nustatymai</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Tinklo nustatymai</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Paslaugų nustatymai</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Spartieji nustatymai</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Sistemos valdymas</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>El. pašto įspėjimas ir būsena</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP nustatymai</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>El. pašto būsena</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Pradinio diegimo nustatymai</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Spartieji tinklo nustatymai</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Vaizdų siuntimo nustatymai</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Interneto fakso nustatymai</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Serverio nustatymai</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Spausdintuvo nustatymai</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>El. laiškų spausdinimo nustatymai</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Įgaliotasis serveris</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Standartinis</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Išplėstiniai</translation>
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
        <translation>%1 ir %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Slinkti aukštyn</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Slinkti žemyn</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Ieškoti nustatymuose</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Nieko nerasta. Pabandykite kitą žodį arba jo dalį.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Dar %n. Rašykite toliau, kad susiaurintumėte.</numerusform>
            <numerusform>Dar %n. Rašykite toliau, kad susiaurintumėte.</numerusform>
            <numerusform>Dar %n. Rašykite toliau, kad susiaurintumėte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Administratorius</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Automatinis atsijungimas po %1. Kiekvienas lietimas laiką pradeda iš naujo.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Atsijungti</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Naudoti OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 šiam serveriui rekomenduoja OAuth 2.0. Slaptažodžiai priimami vis rečiau.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Kitas veiksmas: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Daugiau nerodyti</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Į pradžios ekraną</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Tai, kas liko, galima tęsti čia arba vėliau pradžios ekrane.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Sąranka baigta</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Dar neatlikta</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Ryšys ištestuotas ir veikia.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Nustatymai ir žetonas taikomi: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Kiekvienam iš jų reikia atskiro žetono</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Žetonas niekada nekopijuojamas. Jis gaunamas kiekviename ekrane atskirai.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Šiame įrenginyje nėra ekrano klaviatūros. Kitiems veiksmams prijunkite klaviatūrą.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Sąranka tęsis prisijungus. Tai, kas įvesta, išsaugota.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Administratorius atsijungė</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Prisijungus jį galima pakeisti viršutinės juostos skiltyje „Administratorius“.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Administratoriaus slaptažodis nustatytas</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Keisti teikėją</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Sąranką galima tęsti. Žetonas gaunamas, kai tai bus atlikta.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Ryšį galima testuoti, kai tik bus gautas žetonas.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Ryšį galima testuoti, kai tik bus įvestas serveris.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Rodyti kodą</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Turėkite po ranka telefoną su kamera ir prieiga prie interneto</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Palieskite „%1“ ir nuskenuokite šiame ekrane rodomą kodą</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Prisijunkite telefone ir patvirtinkite</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Prisijunkite telefone kaip %1 ir patvirtinkite</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Tęsti sąranką</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Sąranka nebaigta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Administratoriaus slaptažodis</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Sąranka</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1 veiksmas iš %2</translation>
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
        <translation>Negautas</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Laukiama patvirtinimo</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Gautas</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Negalioja</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Pirmiausia kaip autentifikavimo metodą pasirinkite OAuth 2.0.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Pirmiausia pasirinkite teikėją.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Pirmiausia įveskite paskyros pavadinimą.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Trūksta kliento ID: %1. Ką daryti, nurodyta skiltyje „Teikėjas“.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Trūksta nuomininko: %1. Ką daryti, nurodyta skiltyje „Teikėjas“.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 nesiūlo prisijungti su kodu.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 priima OAuth 2.0 tik siuntimui.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Trūksta kliento ID. Jis įvedamas skiltyje „Nustatyti teikėją“.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Trūksta nuomininko. Jis įvedamas skiltyje „Nustatyti teikėją“.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Žetonas čia ištrintas. Leidimą (%1) reikia atšaukti rankiniu būdu svetainėje %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Nesiūlo el. paštui prisijungti su kodu.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Priima OAuth 2.0 tik siuntimui; laiškams gauti reikia šiam įrenginiui sukurto slaptažodžio.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Žetonas neprarastas.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Prisijungta kaip %1. Nuspręskite, ar palikti žetoną.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Ankstesnis žetonas veikia, kol bus gautas naujas.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Po to teikėjas leidžia žetono galiojimui baigtis. Ryšio testavimas jį atnaujina.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Paskutinis bandymas: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Žetonas ištrintas, ir %1 atšaukė leidimą.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Žetonas čia ištrintas, bet %1 išsaugo leidimą. Norėdami jį atšaukti, prisijunkite ten su paskyra ir pašalinkite šį įrenginį iš prieigą turinčių programų sąrašo.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Žetonas čia ištrintas, bet %1 išsaugo leidimą, nes jį naudoja kita šio įrenginio grupė.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Įrenginys negalės naudoti paskyros %1 el. pašto, kol %2 neišduos naujo žetono.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Tai taikoma ir: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Laikrodis</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Raktinė</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serverio adresas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifravimas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Žetonas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Leidimas</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Kelias iki teikėjo</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>dar neatlikta</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>vykdoma …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>tvarkoje</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>neatlikta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>įrenginio</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>darbalaukio</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Įrenginys dabar gali siųsti ir gauti paskyros %1 (%2) el. laiškus. Žetoną jis atnaujina pats.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Žetonas gautas</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Klaida</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Nustatymų grupė</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pašto serveris</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Įrenginys</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programos versija</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Nufotografuokite kodą arba perskaitykite tai jums padedančiam asmeniui. Jame nėra nei slaptažodžio, nei žetono.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Testuojama …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Dar nieko nenustatyta. Pirmiausia įveskite serverį.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Neveikiantys ryšiai: %1 iš %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Visi ryšiai veikia</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Testuojama: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Ryšys veikia</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Įrenginys gali prisijungti prie %1 ir naudoti pašto dėžutę.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>šiandien %1</translation>
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
        <translation>Bendras su: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Rodyti, kaip</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Nuspręsti</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Rodyti kodą</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Pirmiausia įveskite serverį.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Ištrinti žetoną?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Ištrinti žetonus</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Ištrinti žetoną</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Nuo to priklauso žetonas: %1. Po pakeitimo ten reikės gauti naują.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Šis pakeitimas ištrins žetoną</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratorius</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Valdymo skydelio nustatymai</translation>
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
        <translation>Nepavyksta paleisti valdymo skydelio</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Prašoma kodo: %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Atšaukti leidimą</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Žetonas šiame įrenginyje ištrintas, bet %1 tebeprisimena leidimą.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Nuskenuokite QR kodą arba atverkite %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Prisijunkite kaip %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Pašalinkite šį įrenginį iš prieigą turinčių programų sąrašo</translation>
    </message>
</context>
</TS>
