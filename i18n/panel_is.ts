<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 til 255 stafir.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Aðgerðaskrá</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Endurstilla</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Sjálfvirk útskráning</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Tilraunir eftir: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Færslurnar tvær eru ekki eins.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Þetta getur ekki verið lykilorðið. %1</translation>
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
        <translation>Breyta lykilorði</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Lykilorðinu hefur verið breytt.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>eða opnaðu</translation>
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
        <translation>Skannaðu QR-kóðann eða opnaðu %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Skannaðu QR-kóðann með símanum</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Athugaðu hvort síminn sýnir sama kóða</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Sláðu inn kóðann</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Skráðu þig inn sem %1 og samþykktu</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>rennur út eftir %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Tækið heldur áfram að reyna.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Sýniútgáfa: skráðu þig inn sem %1 með lykilorðinu %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Sýnir síminn villu?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Afrita stillingar úr …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Sækja tóka</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Sækja tóka aftur</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Nýr kóði</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Fyrir þjónustuborðið</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Prófa aftur</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Prófa tengingu</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0-auðkenning</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Tengingarprófun</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Stillingar (kerfisstjóri)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tóki</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Staða tóka</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Prófa allar tengingar</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>reikninginn</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>þjónustuveitan</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Tækið hefur verið endurstillt. Afturkallaðu heimildina líka hjá þjónustuveitunni: skráðu þig þar inn með reikningnum og fjarlægðu þetta tæki af listanum yfir forrit með aðgang.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Ekkert skjályklaborð er á þessu tæki. Tengdu lyklaborð til að breyta stillingum.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Tækið er ekki tengt netinu</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Klukkunni hefur verið breytt</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Athugaðu netsnúruna og netstillingar tækisins. Stjórnborðið heldur sjálft áfram þegar tengingin er komin aftur.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Hún sýnir nú %1. Ef það er rangt skaltu stilla dagsetningu og tíma tækisins: tókar og skilríki gilda aðeins ef klukkan er rétt.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Hún sýnir %1. Stilltu dagsetningu og tíma tækisins: tókar og skilríki gilda aðeins ef klukkan er rétt.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Tókarnir eru ekki glataðir. Sá sem hefur umsjón með tækinu þarf að opna lyklakippuna; þá heldur stjórnborðið sjálft áfram.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Ekki er hægt að vista breytingar og nýja tóka fyrr en pláss er aftur til. Ekkert glataðist. Sá sem hefur umsjón með tækinu þarf að losa um pláss.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Ekki er hægt að vista breytingar og nýja tóka. Ekkert glataðist. Sá sem hefur umsjón með tækinu þarf að gera möppu stillinganna skrifanlega: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Tækið heldur sjálft áfram að reyna en póstur getur tafist þangað til. Prófaðu tenginguna til að sjá hvað er að.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Klukkan er rétt</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>Allar stillingar eru eins.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Afrita lykilorðið líka</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Afrita úr hópnum %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>%2 fær sömu stillingar og %1, einnig lykilorðið. Tókinn er ekki afritaður.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>%2 fær sömu stillingar og %1. Tóki og lykilorð eru ekki afrituð.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Afrita stillingarnar?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Stillingarnar hafa verið afritaðar.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Skráð var inn sem %1 en í stillingum tækisins stendur %2. Haltu tókanum aðeins ef tækið á að senda og taka við tölvupósti sem %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Ekki halda</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Halda og breyta stillingum</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Sýniútgáfa: síða símans</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · lykilorð %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Kerfisstjóri við stjórnborðið · lykilorð %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Eyða tókanum</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Þennan tóka gaf %2 út fyrir %1. Eftir breytinguna þarf að sækja nýjan.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Breytingin eyðir tókanum</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Fleygja</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Halda áfram með innslátt</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Við útskráningu hafði reitur verið tæmdur án þess að það væri vistað.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Við útskráningu hafði þetta verið slegið inn en ekki vistað: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Óvistaður innsláttur er til staðar</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Fela lykilorð</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Sýna lykilorð</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hreinsa</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 hafnaði tókanum fyrir %1, líklega vegna þess að hann hafði ekki verið notaður lengi. Sæktu tókann aftur.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 tekur tókann fyrir %1 ekki lengur gildan, líklega vegna þess að heimildin var afturkölluð. Sæktu tókann aftur.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 krefst nýrrar innskráningar fyrir %1. Sæktu tókann aftur.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Tækið er stillt á %1 en annar reikningur var notaður við innskráningu. Sæktu tókann aftur og skráðu þig inn á %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 tekur tókann fyrir %1 ekki lengur gildan og tilgreinir ekki ástæðu. Sæktu tókann aftur.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Póstþjónninn þekkir tókann en ekki fyrir %1. Sláðu inn reikninginn sem notaður var í símanum; sameiginlegt pósthólf á heima í reitnum „Netfang sendanda“.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Engu hefur verið breytt. Biddu um nýjan kóða og samþykktu aðganginn í símanum.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Aðgangurinn var ekki samþykktur í tæka tíð. Biddu um nýjan kóða þegar síminn er við höndina.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Engu hefur verið breytt. Biddu um nýjan kóða til að halda áfram.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Beðið var um tóka fyrir sömu stillingar, hér eða annars staðar. Notaðu nýjasta kóðann.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>%1 svaraði ekki. Athugaðu netsnúruna og netstillingarnar.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Opnaðu stillingarnar og fylltu út það sem vantar.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 krefst leyndarmáls sem tækið hefur ekki. Sá sem skráði biðlaraauðkennið þar þarf að kveikja á „Allow public client flows“.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Tókinn er ekki glataður. Sá sem hefur umsjón með tækinu þarf að opna lyklakippuna; reyndu svo aftur.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Tækið hefur ekki heimild til innskráningar. Sæktu fyrst tóka.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Skilríki og tókar gilda aðeins ef klukkan er rétt. Stilltu dagsetningu og tíma tækisins.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Ekkert vistfang fannst fyrir heiti þjónsins. Athugaðu heitið og netstillingarnar.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Ekkert svar barst á þessari gátt, eða eldveggur lokar henni. Athugaðu þjóninn og gáttarnúmerið.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Svarið barst ekki í tæka tíð. Athugaðu netið, þjóninn og gáttarnúmerið.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Þjónninn sleit tengingunni. Prófaðu aftur; athugaðu stillingarnar ef þetta heldur áfram.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Tækið og þjónninn gátu ekki komið sér saman. Athugaðu gáttarnúmerið og SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Tóki er aldrei sendur ódulkóðaður. Athugaðu gáttarnúmerið og SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Þjónninn biður um smábið. Prófaðu aftur eftir nokkrar mínútur.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Póstþjónninn býður ekki upp á valda gerð innskráningar. Athugaðu þjóninn eða spurðu þann sem sér um póstreikningana.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Póstþjónninn hafnaði innskráningu fyrir %1. Athugaðu notandanafn, lykilorð og þjón.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 tekur aðeins við OAuth 2.0 á póstþjóninum. Veldu það sem auðkenningaraðferð og sæktu tóka.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Innskráning tókst en ekki má lesa pósthólfið fyrir %1 með POP3. Sá sem sér um póstreikningana getur kveikt á því.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Of mikið hefur verið sent fyrir %1 í bili, eða pósthólfið er fullt. Reyndu aftur eftir nokkrar klukkustundir; sá sem sér um póstreikningana getur hækkað mörkin.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Tóki sem %1 gefur út er aðeins sendur til eigin þjóna þjónustuveitunnar. Athugaðu heiti þjónsins.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>%1: leiðin liggur um milliþjón sem svarar ekki. Athugaðu netið, þjóninn og gáttarnúmer milliþjónsins.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>%1: leiðin liggur um milliþjón sem krefst notandanafns og lykilorðs. Athugaðu hvort tveggja.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>%1: leiðin liggur um milliþjón sem leyfir þetta ekki. Sá sem rekur milliþjóninn þarf að hleypa tækinu í gegn.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Milliþjónninn opnar líklega dulkóðunina og því fékk %1 ekkert sent. Sá sem rekur milliþjóninn þarf að undanskilja þessa þjónustuveitu.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Farðu aftur í stillingarnar og athugaðu gildið.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Skilgreiningin hefur verið fjarlægð úr tækinu. Veldu þjónustuveitu aftur.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1 krefst leyndarmáls biðlara auk biðlaraauðkennisins. Sláðu það inn undir „Setja upp þjónustuveituna“.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Lykilorðinu fyrir %1 hefur líklega verið breytt og þá ógildir %2 alla tóka. Sæktu tókann aftur og skráðu þig inn með nýja lykilorðinu.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Regla fyrirtækisins lokar á %1 í þessu tæki. Sá sem sér um póstreikningana þarf að leyfa það; sæktu svo tókann aftur.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%2 hefur lokað fyrir %1, eða þá hefur reikningnum verið læst eða eytt. Sá sem sér um póstreikningana getur opnað hann; sæktu svo tókann aftur.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 gaf út tóka fyrir %1 en póstþjónninn tekur hann ekki gildan. Sæktu tókann aftur. Ef honum er aftur hafnað skaltu athuga heiti þjónsins.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Fyrirtækið leyfir ekki innskráningu með kóða fyrir %1. Sá sem sér um póstreikningana þarf að leyfa hana (device code flow); reyndu svo aftur.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 þekkir ekki biðlaraauðkennið í þessu tæki eða leyfir ekki innskráningu með kóða með því. Berðu það saman við skráninguna þar.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 lætur leyndarmál biðlara renna út. Sá sem skráði biðlaraauðkennið þar býr til nýtt; sláðu það svo inn undir „Setja upp þjónustuveituna“.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 finnur ekki reikninginn eða biðlaraauðkennið hjá leigjandanum sem stilltur er í tækinu. Leiðréttu leigjandann undir „Setja upp þjónustuveituna“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>%1 krefst þess að kerfisstjóri fyrirtækisins samþykki tækið einu sinni. Síðan fyrir það er undir „Það sem þarf að gera“; reyndu svo aftur.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 gaf út tóka en án heimildar til að nota tölvupóst. Sá sem skráði biðlaraauðkennið bætir við heimildunum sem eru undir „Það sem þarf að gera“.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Án lyklakippu er ekki hægt að geyma tóka á öruggan hátt. Sá sem hefur umsjón með tækinu þarf að setja hana upp: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Þjónustuveitan samþykkti en tækið gat ekki vistað tókann. Reyndu aftur. Ef þetta heldur áfram þarf sá sem hefur umsjón með tækinu að skoða það: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Þjónninn gat ekki sannað hver hann er og því var ekkert sent til hans. Athugaðu heiti þjónsins og klukku tækisins. Ef fyrirtækið er með eigin skilríki þarf sá sem hefur umsjón með tækinu að setja þau upp í því.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2 leyfir ekki sendingu með SMTP fyrir %1. Sá sem sér um póstreikningana getur kveikt á henni fyrir pósthólfið; prófaðu svo aftur.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Ekki má senda fyrir %1 með þessu netfangi sendanda. Breyttu netfangi sendanda í %1 eða láttu bæta við rétti til að senda með hinu (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Hún er óbreytt. Fjarlægðu hana fyrst ef önnur á að koma í staðinn.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Hvað er að skránni stendur undir „Kerfisstjóri“, „Þjónustuveitur“. Þar er hægt að fjarlægja hana.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Það sem hún segir um sjálfa sig er ófullnægjandi eða ekki frá henni sjálfri. Sá sem rekur hana þarf að laga þetta.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Settu USB-lykilinn aftur í og leitaðu aftur.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Hann er fullur, bilaður eða ritvarinn. Notaðu annan.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Sá sem hefur umsjón með tækinu þarf að laga þetta: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Breyting eyðir tókanum.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Ekki er hægt að skrifa í möppu stillinganna. Engu hefur verið breytt og ekkert glataðist.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Engu hefur verið breytt og ekkert glataðist. Sá sem hefur umsjón með tækinu þarf að losa um pláss.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Skráin er óbreytt. Sá sem hefur umsjón með tækinu getur lagað hana eða byrjað upp á nýtt: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Þær eru óbreyttar. Settu nýrri útgáfuna upp aftur.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Færslan er óbreytt. Sá sem hefur umsjón með tækinu finnur lausn með: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Annað verk er að endurnýja hann eða breyta honum. Reyndu aftur eftir andartak.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Aðeins kerfisstjóri tækisins má gera þetta. Skráðu þig inn og reyndu aftur.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Sláðu það inn aftur. Sá sem hefur umsjón með tækinu getur valið nýtt: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Bíddu þar til tíminn er liðinn og sláðu lykilorðið inn aftur.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Aðeins eitt stjórnborð má vera í gangi.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Þetta var skráð í kerfisskrá tækisins. Reyndu aftur.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Fyrri tókinn virkar enn.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Tæknilegar upplýsingar: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Ekki tókst að uppfæra tókann. Eyddu tókanum og sæktu hann aftur.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Tókinn rann út ónotaður</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Heimildin er fallin úr gildi</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Lykilorðinu hefur verið breytt</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Fyrirtækið lokar á aðganginn</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Þjónustuveitan vill nýja innskráningu</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Reikningurinn er ekki tiltækur</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Annar reikningur var notaður við innskráningu</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Póstþjónninn hafnar tókanum</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Þjónustuveitan hafnar tókanum</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Tókinn passar ekki við pósthólfið</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Beiðninni var hafnað í símanum</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kóðinn er útrunninn</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Hætt var við kóðann</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Nýrri kóði kom í staðinn</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Fyrirtækið lokar á innskráningu</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Engin tenging við þjónustuveituna</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Stillingu vantar</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Þjónustuveitan tekur biðlaraauðkennið ekki gilt</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Biðlaraauðkennið má ekki nota kóða við innskráningu</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Leyndarmál biðlara er ekki lengur gilt</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Leigjandinn passar ekki við reikninginn</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Fyrirtækið þarf fyrst að samþykkja</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Heimild vantar</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Lyklakippan er læst</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Engin lyklakippa er til</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Ekki tókst að vista tókann</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Enginn tóki er til enn</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Klukkan er röng</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Þjónninn er óþekktur</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Þjónninn hafnar tengingunni</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Þjónninn svarar ekki</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Tengingin rofnaði</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Dulkóðun mistókst</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Þjónninn býður ekki upp á dulkóðun</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Skilríkið er ekki gilt</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Þjónninn býður ekki þessa innskráningu</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Innskráningu var hafnað</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Slökkt er á sendingu fyrir reikninginn</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Þjónninn tekur ekki lengur við lykilorðum</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Netfangi sendanda var hafnað</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Ekki var hægt að opna pósthólfið</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Þjónninn er ekki á vegum þjónustuveitunnar</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Pósthólfið er komið að mörkum</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Þjónninn er upptekinn</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Ekki næst í milliþjóninn</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Milliþjónninn hafnar innskráningunni</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Milliþjónninn hleypir tækinu ekki í gegn</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Skilríkið er ekki frá þjónustuveitunni</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Ekki er hægt að nota gildið</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Þjónustuveitan er ekki lengur þekkt</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Þessi þjónustuveita er þegar til staðar</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Skilgreining þjónustuveitunnar er ónothæf</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Lýsing þjónustuveitunnar á sjálfri sér er ónothæf</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Skráin er horfin</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB-lykillinn er horfinn</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB-lykillinn tekur ekki við skrám</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Grunnstilling tækisins er röng</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Tókinn tilheyrir þessari stillingu</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Ekkert er hægt að vista</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Geymslan er full</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Vistaðar stillingar eru skemmdar</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Vistaðar stillingar eru úr nýrri útgáfu</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Færslan í lyklakippunni tilheyrir annarri uppsetningu</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Tókinn er í notkun núna</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Ekki leyfilegt</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Lykilorðið er rangt</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Of mörg röng lykilorð</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Stjórnborðið er þegar í gangi</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Óvænt villa kom upp</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Ekki valið</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Milliþjónn</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3-þjónn</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Aðalþjónn</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Gáttarnúmer</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tímamörk</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Athugunartíðni</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Nafn sendanda</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Netfang sendanda</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Virkja SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Auðkenningaraðferð</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Notandanafn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lykilorð</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Þjónustuveita</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Heiti reiknings</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Gerð dulkóðunar</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Undantekningar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Tímaáætlun</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Viðtakendur</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>sek.</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>mín.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>Slökkt</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Notandanafn og lykilorð</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Slökkt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Sjálfvirkt</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS frá upphafi</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Slökkt</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Daglega</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Vikulega</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Þjónninn tekur við tölvupósti frá tækinu án innskráningar.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Margar þjónustuveitur leyfa þetta ekki lengur.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Tækið fær sína eigin heimild og ekkert lykilorð er geymt hér.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS frá upphafi á gáttum 465 og 995, annars STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Tengingin hefst ódulkóðuð og er síðan dulkóðuð, eins og á gátt 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Tengingin er dulkóðuð fyrir fyrsta orðið, eins og á gátt 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Tala frá %1 til %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Hýsilheiti eða IP-tala.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Eitt netfang, t.d. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Pósthólfið sem notað er við innskráningu, t.d. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Að hámarki %1 stafir.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Geymt í lyklakippu tækisins og aldrei sýnt aftur.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Að hámarki %1 stafir og enginn tvípunktur.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Að hámarki %1 netföng, t.d. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Að hámarki %1 hýslar, t.d. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: tölvupóstur er aðeins sóttur þegar beðið er um það.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Póstþjónn getur verið lengi að hafna innskráningu.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Tómt: samkvæmt grunnstillingu tækisins.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Tækið nær í þá án milliþjónsins.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Tómt: milliþjónninn krefst ekki innskráningar.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Stillt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Ekki stillt</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Ekki útfyllt</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Veldu lykilorð</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Veldu lykilorð kerfisstjóra</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>%2 veitir tækinu heimild til að senda og taka við tölvupósti fyrir %1. Notaðu aðeins kóðann á þessum skjá.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Hætt var við kóðann.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Senda tölvupóst</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Póstviðvörun</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Póststaða</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Netfax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Póstprentun</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ekki uppsett</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Notar ekki OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Kóðinn rennur út kl. %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Prófaðu tenginguna</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Endurnýjast sjálfkrafa, síðast %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Ýttu til að byrja</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Tilbúið: ýttu til að sækja tókann</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Ónotaður %1 af %2 dögum</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Það sem skráin breytir</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Skráin eða stillingarnar hafa breyst síðan þær voru sýndar. Farðu til baka og ýttu aftur á skrána.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Engu hefur verið breytt</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Eftir það þarf að sækja nýjan þar.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Tókanum er eytt í: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Allt í %1 er þegar stillt svona.</translation>
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
        <translation>Nota og eyða tókanum</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Stillingarnar hafa verið lesnar inn.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Ekkert hefur verið gert enn.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Nýrra</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Eldra</translation>
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
        <translation>Breyting á stillingum</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Breyting á þjónustuveitu</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Sækja tóka</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Tóki sóttur</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Hætt við kóða</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Endurnýjun tókans</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Tóki ógildur</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Eyðing tókans</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Tengingarprófun</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Innskráning sem kerfisstjóri</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Innskráningu læst</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Útskráning kerfisstjóra</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Sjálfvirk útskráning kerfisstjóra</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Breyting á lykilorði kerfisstjóra</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Breyting á tíma fram að sjálfvirkri útskráningu</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Tölvupóstur sendur</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Tölvupóstur móttekinn</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Vikuleg endurnýjun tókans</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Athugun á nýjum tölvupósti</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Stöðuskýrsla í tölvupósti</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Við stjórnborðið, án innskráningar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Kerfisstjóri</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Tækið sjálft</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Póstverk</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Skipanalína, notandi %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Letrið %1 vantar í þetta tæki.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Fjarlægja %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Reyndu aftur eftir %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Sjálfvirk útskráning eftir %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Halda innskráningu</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Innskráning sem kerfisstjóri</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Sýniútgáfa: lykilorðið er %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Gleymt lykilorð? Sá sem hefur umsjón með tækinu getur valið nýtt: adgang passwd</translation>
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
        <translation>Sjálfvirk útskráning fór fram</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Leitað að skrám …</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Ekkert er til að lesa inn</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USB-lykill er tengdur en á honum er engin skrá fyrir þetta tæki.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Settu USB-lykil í og bíddu andartak.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Þjónustuveita er skrá sem endar á .toml; stillingar eru skrá sem endar á .json. Þær eru á lyklinum sjálfum eða í einni af möppum hans.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Tækið leitar í %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Þegar ýtt er á þjónustuveitu er hún lesin inn samstundis. Fyrir stillingar sýnir stjórnborðið fyrst hverju þær breyta.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Leita aftur</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Vista stillingarnar á %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Stillingarnar hafa verið vistaðar sem %1, án lykilorða og tóka.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Innlestri lokið: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB-lykill</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Þjónustuveitan %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Biðlaraauðkenni fyrir %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Þessi þjónustuveita er þegar til staðar. Fjarlægðu hana fyrst undir „Þjónustuveitur“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Tækið þekkir ekki þjónustuveituna. Fyrst þarf að lesa inn skilgreiningu hennar.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Leyfilegt: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Ónothæft</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Þjónustuveita %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Stjórnborð</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>tómt</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: tókinn hefur verið sóttur</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: tókanum hefur verið eytt annars staðar</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: tókinn er orðinn ógildur</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: enginn tóki var sóttur</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: stillingunum hefur verið breytt annars staðar</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Netið er komið aftur</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Tengingin við þjónustuveituna er komin aftur</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Lyklakippan er aftur opin</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Aftur er hægt að vista breytingar</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Klukkan er aftur rétt</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Já, halda</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Fyrri stærð kemur sjálfkrafa aftur eftir %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Geturðu lesið þetta og hitt á það?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Stillingar stjórnborðs</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Reglustika í sentimetrum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Leturstærð</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dökkt útlit</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Hreyfing</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Dimma skjáinn eftir</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Slökkva á skjánum eftir</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Stærð stjórnborðsins</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrei</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Sjálfvirkt</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 tommur</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 tommur</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 tommur</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 tomma</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Eins og framleiðandi tækisins stillti</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Skjárinn dimmist þegar enginn hefur snert hann svo lengi. Snertingin sem vekur hann gerir ekkert annað.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Það slokknar á skjánum þegar enginn hefur snert hann svo lengi. Snertingin sem vekur hann gerir ekkert annað.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Leggðu reglustiku að strikinu: það er 5 cm langt þegar stærðin er rétt.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Núverandi lykilorð</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nýtt lykilorð</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nýtt lykilorð aftur</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Eftir það er aðeins hægt að breyta stillingum og tókum með þessu lykilorði. Staða tóka og tengingarprófun eru áfram öllum opnar.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Kóðinn er rangur“ eða „útrunninn“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Kóði gildir aðeins í nokkrar mínútur. Farðu til baka, ýttu á Nýr kóði og notaðu hann.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Samþykkis krafist“ eða „Krefst samþykkis kerfisstjóra“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Fyrirtækið þarf að samþykkja tækið einu sinni. Sýndu þetta þeim sem sér um póstreikningana.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Ekki er hægt að komast þangað héðan“, „lokað“ eða „aðgangi hafnað“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Regla fyrirtækisins lokar á innskráningu með kóða. Sá sem sér um póstreikningana getur gert undantekningu.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Annað nafn en %1 er skráð inn</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Skráðu þig út í símanum, eða opnaðu slóðina í einkaglugga, og skráðu þig inn með réttum reikningi.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Síðan opnast ekki</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Síminn þarf nettengingu; hann þarf ekki að vera á neti tækisins.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Sýnir síminn villu?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Villur sýnir %1 aðeins í símanum. Kóðinn á þessum skjá bíður áfram.</translation>
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
        <translation>Með OAuth 2.0 verður tengingin að vera dulkóðuð.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Þennan reit þarf að fylla út. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Ekki er hægt að nota þetta. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Bæta við</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Ekki þarf að bæta við Microsoft 365 og hinum á listanum: aðeins biðlaraauðkenni þeirra er slegið inn.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Þjónustuveitunni hefur verið bætt við.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Póstþjónar</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Uppruni biðlaraauðkennis</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Uppruni leigjanda</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Fjarlægja þjónustuveituna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Þjónustuveitan er fjarlægð úr tækinu ásamt biðlaraauðkenni sínu og leyndarmáli biðlara. Hópar sem nota hana þurfa aðra.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjarlægja %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Þjónustuveitan hefur verið fjarlægð.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Fjarlægja skrána</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Það sem er í skránni glatast. Þjónustuveita með sama heiti sem fylgir forritinu eða tækinu er aftur til staðar á eftir.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Fjarlægja skemmdu skrána?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Prófun milliþjóns …</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Milliþjónninn virkar</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Það næst í milliþjóninn</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Hann hleypir tækinu í gegn til þjónustuveitunnar og dulkóðunin er frá henni sjálfri.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Engin þjónustuveita er í notkun um hann og því var leiðin áfram ekki prófuð.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Enginn milliþjónn er stilltur hér og því er notaður sá sem er í grunnstillingu tækisins: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Sláðu fyrst inn milliþjóninn.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Prófa milliþjón</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Fyrir innskráningu hjá þjónustuveitunni og endurnýjun tóka. Póstur fer aldrei um hann.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Tækið sendir viðtakendunum sjálft stöðu sína.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Þjónustuveitur</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Bæta við þjónustuveitu</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Setja upp þjónustuveituna</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Biðlaraauðkenni</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Leigjandi</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Leyndarmál biðlara</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Útgefandi (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Heimildir (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Eins og þjónustuveitan sýnir það eftir skráninguna. Tómt: aftur að því sem skilgreiningin segir.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Auðkenni eða lén fyrirtækisins, t.d. example.com. Tómt: aftur að því sem skilgreiningin segir.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Geymt í lyklakippu tækisins og aldrei sýnt aftur. Tómt: það er fjarlægt.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>T.d. id.example.com. Tækið spyr þar sjálft um allt annað.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Má vera tómt: þá biður tækið um það sem þjónustuveitan býður fyrir póst.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fylgir forritinu</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Grunnstilling tækisins</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Slegið inn í tækinu</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Stillt</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Ekki stillt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Lyklakippan er læst</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Ekkert biðlaraauðkenni</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Enginn leigjandi</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Engin innskráning með kóða</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Tilbúin</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Ekki er hægt að sækja tóka fyrr en biðlaraauðkennið hefur verið slegið inn.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Ekki er hægt að sækja tóka fyrr en leigjandinn hefur verið sleginn inn.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Þetta er ekki vistfang á borð við id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Þetta getur ekki verið biðlaraauðkenni: allt að 255 stafir, engin bil.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Þetta getur ekki verið leigjandi: auðkenni eða lén á borð við example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Þetta getur ekki verið leyndarmál biðlara: allt að 255 stafir.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Þetta geta ekki verið heimildir: orð með bili á milli.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Hún býður ekki innskráningu með kóða (device authorization), sem tækið þarf. Sá sem rekur þjónustuveituna getur kveikt á henni.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Engin lýsing á þjónustuveitu er á þessu vistfangi. Athugaðu vistfangið með þeim sem rekur þjónustuveituna.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Þessi útgefandi er þegar uppsettur með þessu biðlaraauðkenni.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>útgefandinn</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>%1: rekstraraðilinn leyfir biðlaraauðkenni tækisins innskráningu með kóða (device authorization) og veitir því þessar heimildir.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Þarf að gera einu sinni: %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Það sem þarf að gera</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Verk fyrir þann sem sér um póstreikninga fyrirtækisins.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Samþykki fyrir fyrirtækið</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Skráðu þig inn á %1 með reikningi sem má skrá forrit.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Skráðu forrit eingöngu fyrir reikninga fyrirtækisins. Það þarf ekkert tilvísunarvistfang.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Skráðu forrit fyrir einkareikninga hjá Microsoft. Það þarf ekkert tilvísunarvistfang.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Bættu við biðlara af gerðinni „Non-browser Applications“.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Stofnaðu forrit. Verkvangur þess er vefþjónusta.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Stilltu „Allow public client flows“ á „Yes“ undir „Authentication“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Bættu við þessum framseldu heimildum: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Samþykktu forritið fyrir fyrirtækið. Slóðin birtist hér þegar biðlaraauðkennið hefur verið stillt.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Samþykktu forritið fyrir fyrirtækið: skannaðu QR-kóðann hér að neðan.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Leyfðu pósthólfinu að senda með SMTP, í Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Sláðu gagnaverið (%1) inn í þessu tæki sem leigjanda.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Skrifaðu hjá þér leigjandann, auðkenni hans eða lén, og sláðu hann inn í þessu tæki.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Skrifaðu hjá þér biðlaraauðkennið og sláðu það inn í þessu tæki.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Skrifaðu hjá þér leyndarmál biðlara og sláðu það inn í þessu tæki.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>forritslykilorð (auðkenningaraðferð: lykilorð)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>póstmiðlun þjónustuveitunnar (án auðkenningar)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>pósthólf hjá annarri þjónustuveitu</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>innskráning í vafra, sem tækið býður ekki upp á enn</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 eða %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Engin innskráning með kóða fyrir tölvupóst. Þetta virkar: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Þú getur lagað þetta.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Kerfisstjóri tækisins getur lagað þetta.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Spurðu þann sem sér um póstreikningana</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Spurðu kerfisstjóra tækisins</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Verk fyrir þann sem sér um póstreikningana: sýndu „Fyrir þjónustuborðið“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Sá sem rekur netið getur lagað þetta.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Þetta líður hjá af sjálfu sér.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Athuga stillingar</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Athuga milliþjón</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Allir tókar; þjónustuveitur eru látnar vita þar sem það er hægt</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Allar stillingar, reikningar og lykilorð</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Þjónustuveitur sem bætt var við eða breytt í þessu tæki</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Aðgerðaskráin</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Lykilorð kerfisstjóra</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Eftirfarandi eyðist og fæst ekki aftur:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Stjórnborðið byrjar síðan upp á nýtt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Sláðu lykilorð kerfisstjóra inn aftur. Þá verður öllu eytt samstundis.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Stillingar (kerfisstjóri)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Kerfisstillingar</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Netstillingar</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Þjónustustillingar</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Flýtistillingar</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Kerfisstjórnun</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Póstviðvörun og póststaða</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP-stillingar</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Póststaða</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Stillingar við fyrstu uppsetningu</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Flýtistillingar nets</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Stillingar myndsendingar</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Netfaxstillingar</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Þjónsstillingar</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Prentarastillingar</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Stillingar póstprentunar</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Milliþjónn</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Staðlað</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Ítarlegt</translation>
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
        <translation>Fletta upp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Fletta niður</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Leita í stillingum</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Ekkert fannst. Reyndu annað orð eða hluta af orði.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n til viðbótar. Sláðu meira inn til að þrengja leitina.</numerusform>
            <numerusform>%n til viðbótar. Sláðu meira inn til að þrengja leitina.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Kerfisstjóri</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Breyta lykilorði</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Sjálfvirk útskráning eftir %1. Tíminn byrjar aftur við hverja snertingu.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Skrá út</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Nota OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 mælir með OAuth 2.0 fyrir þennan þjón. Lykilorð eru sífellt sjaldnar leyfð.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Næsta skref: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Ekki sýna aftur</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Á upphafsskjáinn</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Það sem eftir er má gera hér eða síðar á upphafsskjánum.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Uppsetningunni er lokið</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Tengingin hefur verið prófuð og virkar.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Stillingar og tóki gilda fyrir: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Hvert þessara þarf sinn tóka</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Tóki er aldrei afritaður. Hann er sóttur á hverjum skjá fyrir sig.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Ekkert skjályklaborð er á þessu tæki. Tengdu lyklaborð fyrir næstu skref.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Uppsetningin heldur áfram eftir innskráningu. Það sem slegið var inn er enn til staðar.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Kerfisstjórinn er útskráður</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Því má breyta undir Kerfisstjóri á stikunni efst eftir innskráningu.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Lykilorð kerfisstjóra hefur verið valið</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Skipta um þjónustuveitu</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Uppsetningin getur haldið áfram. Tókinn er sóttur þegar þessu er lokið.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Hægt er að prófa tenginguna um leið og tókinn hefur verið sóttur.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Hægt er að prófa tenginguna um leið og þjónn hefur verið sleginn inn.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Sýna kóða</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Hafðu við höndina síma með myndavél og netaðgangi</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Ýttu á %1 og skannaðu kóðann á þessum skjá</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Skráðu þig inn í símanum og samþykktu</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Skráðu þig inn í símanum sem %1 og samþykktu</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Halda uppsetningu áfram</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Síðar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sleppa</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Uppsetningunni er ekki lokið</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Lykilorð kerfisstjóra</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Uppsetning</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Skref %1 af %2</translation>
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
        <translation>Ekki sóttur</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Bíður samþykkis</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Sóttur</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ógildur</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Veldu fyrst OAuth 2.0 sem auðkenningaraðferð.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Veldu fyrst þjónustuveitu.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Sláðu fyrst inn heiti reiknings.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Biðlaraauðkenni vantar fyrir %1. Undir „Þjónustuveita“ stendur hvað þarf að gera.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Leigjanda vantar fyrir %1. Undir „Þjónustuveita“ stendur hvað þarf að gera.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 býður ekki innskráningu með kóða.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 leyfir OAuth 2.0 aðeins fyrir sendingu.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Biðlaraauðkenni vantar. Það er slegið inn undir „Setja upp þjónustuveituna“.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Leigjanda vantar. Hann er sleginn inn undir „Setja upp þjónustuveituna“.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Tókanum hefur verið eytt hér en %1 heldur heimildinni. Hana þarf að afturkalla handvirkt á %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Býður ekki innskráningu með kóða fyrir tölvupóst.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Leyfir OAuth 2.0 aðeins fyrir sendingu; til að sækja póst þarf sérstakt lykilorð fyrir þetta tæki.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Tókinn er ekki glataður.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Skráð var inn sem %1. Ákveddu hvort halda skuli tókanum.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Fyrri tókinn virkar þar til sá nýi er kominn.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Eftir það lætur þjónustuveitan tókann renna út. Tengingarprófun endurnýjar hann.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Síðasta tilraun: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Tókanum hefur verið eytt og %1 hefur afturkallað heimildina.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Tókanum hefur verið eytt hér en %1 heldur heimildinni. Til að afturkalla hana skaltu skrá þig þar inn með reikningnum og fjarlægja tækið af listanum yfir forrit með aðgang.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Tókanum hefur verið eytt hér en %1 heldur heimildinni, því annar hópur í tækinu notar hana.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Tækið getur ekki notað tölvupóst fyrir %1 fyrr en %2 hefur gefið út nýjan tóka.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Þetta á einnig við um: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Klukka</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Lyklakippa</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Vistfang þjóns</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tenging</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Dulkóðun</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tóki</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lykilorð</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Innskráning</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Heimild</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Leið að þjónustuveitunni</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ekki keyrt enn</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>í vinnslu …</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>í lagi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mistókst</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>ekki keyrt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>lyklakippa tækisins</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>lyklakippa skjáborðsins</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Tækið getur nú sent og tekið við tölvupósti fyrir %1 (%2). Það endurnýjar tókann sjálft.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Tókinn hefur verið sóttur</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Villa</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Kóði</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Tími</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Stillingar fyrir</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Póstþjónn</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Tæki</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Útgáfa forrits</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Taktu mynd af kóðanum eða lestu þetta upp fyrir þann sem aðstoðar þig. Það inniheldur hvorki lykilorð né tóka.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Prófun …</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Ekkert er uppsett enn. Sláðu fyrst inn þjón.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 af %2 tengingum virka ekki</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Allar tengingar virka</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Prófun: %1 …</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Tengingin virkar</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Tækið getur skráð sig inn á %1 og notað pósthólfið.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>í dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>í gær %1</translation>
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
        <translation>Sameiginlegt með: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Sýna hvernig</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ákveða</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Sýna kóða</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Sláðu fyrst inn þjóninn.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Eyða tókanum?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Eyða tókunum</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Eyða tókanum</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Tóki er háður þessu í: %1. Eftir breytinguna þarf að sækja nýjan þar.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Breytingin eyðir tókanum</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Kerfisstjóri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Stillingar stjórnborðs</translation>
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
        <translation>Ekki er hægt að ræsa stjórnborðið</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Beðið um kóða: %1 …</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Afturkalla heimildina</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Tókanum hefur verið eytt í þessu tæki en %1 heldur enn heimildinni.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Skannaðu QR-kóðann eða opnaðu %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Skráðu þig inn sem %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Fjarlægðu tækið af listanum yfir forrit með aðgang</translation>
    </message>
</context>
</TS>
