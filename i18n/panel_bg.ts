<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>От 5 до 255 знака.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Нулиране</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Автоматично излизане</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Оставащи опити: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Въведените пароли не съвпадат.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Това не може да бъде парола. %1</translation>
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
        <translation>Промяна на паролата</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Паролата е променена.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>или отворете</translation>
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
        <translation>Сканирайте QR кода или отворете %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Сканирайте QR кода с телефона</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Проверете дали телефонът показва същия код</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Въведете кода</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Влезте като %1 и разрешете достъпа</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>изтича след %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Устройството продължава да опитва.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Демо: влезте като %1 с парола %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Грешка на телефона?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Затваряне</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Копиране</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Копиране на настройки от…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Изтриване</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Получаване на токен</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Повторно получаване на токен</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Нов код</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>За техническата поддръжка</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Повторен тест</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Тест на връзката</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторен опит</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Удостоверяване OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Тест на връзката</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Настройки (администратор)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Статус на токена</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Тест на всички връзки</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>от настройките</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>от настройките</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Устройството е нулирано. Оттеглете разрешението и при доставчика: влезте там с акаунта и премахнете това устройство от списъка с приложения с достъп.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Това устройство няма екранна клавиатура. За да промените настройките, включете клавиатура.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Устройството не е в мрежата</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Часовникът е променен</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Проверете мрежовия кабел и мрежовите настройки на устройството. Панелът продължава сам, когато връзката се възстанови.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Сега показва %1. Ако това е грешно, задайте датата и часа на устройството: токените и сертификатите са валидни само при верен час.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Показва %1. Задайте датата и часа на устройството: токените и сертификатите са валидни само при верен час.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Токените не са загубени. Отговорникът за устройството трябва да отключи ключодържателя; след това панелът продължава сам.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Промените и новите токени не могат да се запазят, докато не се освободи място. Нищо не е загубено. Отговорникът за устройството трябва да освободи място.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Промените и новите токени не могат да се запазят. Нищо не е загубено. Отговорникът за устройството трябва да осигури възможност за запис в папката с настройките: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Устройството продължава да опитва само, но дотогава пощата може да се забави. Направете тест на връзката, за да видите каква е пречката.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Часовникът е верен</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
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
        <translation>Всички настройки са еднакви.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Копиране и на паролата</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Копиране от: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>Настройките на „%2“ ще станат същите като на „%1“, включително паролата. Токенът не се копира.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>Настройките на „%2“ ще станат същите като на „%1“. Токенът и паролата не се копират.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Да се копират ли настройките?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Настройките са копирани.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Влизането беше като %1, но в настройките на устройството е %2. Запазете токена само ако устройството трябва да изпраща и получава имейли като %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Без запазване</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Запазване и промяна на настройките</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Демо: страницата на телефона</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · парола %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Администратор на панела · парола %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Изтриване на токена</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Токенът принадлежи на акаунта %1 при доставчика %2. След промяната трябва да се получи нов.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Тази промяна изтрива токена</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Отхвърляне</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Продължаване от същото място</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>При излизането от панела едно поле беше изчистено, но промяната не беше запазена.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>При излизането от панела беше въведен този текст, който не беше запазен: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Има незапазени данни</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Скриване на паролата</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показване на паролата</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчистване</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>Доставчикът %2 отхвърли токена за акаунта %1, вероятно защото дълго не е бил използван. Получете токена отново.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>Доставчикът %2 вече не приема токена за акаунта %1, вероятно защото някой е оттеглил разрешението. Получете токена отново.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>Доставчикът %2 изисква ново влизане с акаунта %1. Получете токена отново.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>На устройството е зададен акаунтът %1, но влизането беше с друг. Получете токена отново и влезте с акаунта %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>Доставчикът %2 вече не приема токена за акаунта %1, без да посочва причина. Получете токена отново.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Пощенският сървър познава токена, но не за пощенската кутия %1. Въведете акаунта, използван на телефона; споделена пощенска кутия се въвежда като адрес на подателя.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Нищо не е променено. Поискайте нов код и разрешете достъпа на телефона.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Кодът не беше одобрен навреме. Поискайте нов код, когато телефонът ви е под ръка.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Нищо не е променено. За да продължите, поискайте нов код.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Някой е поискал токен за същите настройки, тук или другаде. Използвайте най-новия код.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Устройството не можа да се свърже с доставчика %1. Проверете мрежовия кабел и мрежовите настройки.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Отворете настройките и попълнете липсващото.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Доставчикът %1 изисква тайна, каквато това устройство няма. Лицето, което е регистрирало там идентификатора на клиента, трябва да включи „Allow public client flows“.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Токенът не е загубен. Отговорникът за устройството трябва да отключи ключодържателя; след това опитайте отново.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Устройството няма разрешение за влизане. Първо получете токен.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Сертификатите и токените са валидни само при верен час. Задайте датата и часа на устройството.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Не е намерен адрес за името на сървъра. Проверете името и мрежовите настройки.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Никой не отговаря на този порт или защитна стена го спира. Проверете сървъра и номера на порта.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Отговорът не пристигна навреме. Проверете мрежата, сървъра и номера на порта.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Сървърът прекъсна връзката по средата. Направете повторен тест; ако това продължи, проверете настройките.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Устройството и сървърът не можаха да се договорят. Проверете номера на порта и SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Токенът никога не се изпраща нешифрован. Проверете номера на порта и SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Сървърът моли за кратка пауза. Направете повторен тест след няколко минути.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Пощенският сървър не предлага избрания начин на влизане. Проверете сървъра или попитайте лицето, което управлява имейл акаунтите.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Пощенският сървър не прие влизането с акаунта %1. Проверете потребителското име, паролата и сървъра.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Пощенският сървър на доставчика %1 приема само OAuth 2.0. Изберете OAuth 2.0 като метод за удостоверяване и получете токен.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Влизането е успешно, но пощенската кутия на акаунта %1 не може да се чете чрез POP3. Това може да включи лицето, което управлява имейл акаунтите.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Акаунтът %1 засега е изпратил твърде много или пощенската му кутия е пълна. Опитайте отново след няколко часа; лицето, което управлява имейл акаунтите, може да увеличи ограничението.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Токен на доставчика %1 се изпраща само до неговите собствени сървъри. Проверете името на сървъра.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Пътят до доставчика %1 минава през прокси, което не отговаря. Проверете мрежата, както и сървъра и номера на порта на проксито.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Пътят до доставчика %1 минава през прокси, което изисква потребителско име и парола. Проверете и двете.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Пътят до доставчика %1 минава през прокси, което не позволява това. Отговорникът за проксито трябва да пропусне това устройство.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Проксито вероятно отваря шифроването, затова нищо не беше изпратено до доставчика %1. Отговорникът за проксито трябва да изключи този доставчик от проверката.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Върнете се в настройките и проверете стойността.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Дефиницията на доставчика е премахната от това устройство. Изберете доставчик отново.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>Доставчикът %1 изисква тайна на клиента освен идентификатора на клиента. Въведете я под „Настройване на доставчика“.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Паролата на акаунта %1 вероятно е променена, а тогава доставчикът %2 отменя всички токени. Получете токена отново и влезте с новата парола.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Правило на организацията блокира акаунта %1 на това устройство. Това трябва да разреши лицето, което управлява имейл акаунтите; след това получете токена отново.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Акаунтът %1 е закрит, заключен или изтрит при доставчика %2. Да го отвори може лицето, което управлява имейл акаунтите; след това получете токена отново.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>Доставчикът %2 издаде токен за акаунта %1, но пощенският сървър не го приема. Получете токена отново. Ако пак бъде отхвърлен, проверете името на сървъра.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Организацията не позволява влизане с код за акаунта %1. Това трябва да разреши лицето, което управлява имейл акаунтите (device code flow); след това опитайте отново.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>Доставчикът %1 не познава идентификатора на клиента, зададен на това устройство, или не му позволява влизане с код. Сравнете го с регистрацията там.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Тайните на клиента изтичат при доставчика %1. Лицето, което е регистрирало там идентификатора на клиента, трябва да създаде нова; след това я въведете под „Настройване на доставчика“.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>Доставчикът %1 не намира акаунта или идентификатора на клиента в тенанта, зададен на това устройство. Коригирайте тенанта под „Настройване на доставчика“.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Администратор на организацията трябва веднъж да одобри това устройство при доставчика %1. Страницата за това е под „Какво трябва да се направи“; след това опитайте отново.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>Доставчикът %1 издаде токен, но без разрешение за използване на пощата. Лицето, което е регистрирало идентификатора на клиента, трябва да добави разрешенията, посочени под „Какво трябва да се направи“.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Без ключодържател токенът не може да се съхранява сигурно. Отговорникът за устройството трябва да настрои ключодържател: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Доставчикът се съгласи, но устройството не можа да запази токена. Опитайте отново. Ако това продължи, отговорникът за устройството трябва да провери: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Сървърът не можа да докаже самоличността си, затова нищо не му беше изпратено. Проверете името на сървъра и часовника на устройството. Ако организацията има собствени сертификати, отговорникът за устройството трябва да ги добави в него.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>При доставчика %2 пощенската кутия %1 не може да изпраща чрез SMTP. Това може да включи лицето, което управлява имейл акаунтите; след това направете повторен тест.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Акаунтът %1 не може да изпраща с този адрес на подателя. Променете адреса на подателя на адреса на акаунта %1 или поискайте да се добави право за изпращане от въведения адрес (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Доставчикът е оставен непроменен. Ако друг трябва да го замени, първо го премахнете.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Какво не е наред с файла на доставчика, е посочено под „Администратор“, „Доставчици“. Там файлът може да се премахне.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Данните, които доставчикът дава за себе си, са непълни или не са негови. Това трябва да поправи отговорникът за доставчика.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Включете отново USB паметта и потърсете отново.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>USB паметта е пълна, повредена или защитена от запис. Използвайте друга.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Трябва да я поправи отговорникът за устройството: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Промяната изтрива токена.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>В папката с настройките не може да се записва. Нищо не е променено и нищо не е загубено.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Нищо не е променено и нищо не е загубено. Отговорникът за устройството трябва да освободи място.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Файлът е оставен непроменен. Отговорникът за устройството може да го поправи или да започне отначало: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Оставени са непроменени. Инсталирайте отново по-новата версия.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Записът е оставен непроменен. Отговорникът за устройството ще намери решение с командата: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Друга задача в момента го подновява или променя. Опитайте отново след малко.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Само администраторът на устройството може да направи това. Влезте и опитайте отново.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Въведете я отново. Отговорникът за устройството може да зададе нова: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Изчакайте времето да изтече и въведете паролата отново.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Едновременно може да работи само един панел.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Записано е в системния журнал на устройството. Опитайте отново.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Предишният токен все още работи.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Технически подробности: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Актуализирането на токена не бе успешно. Изтрийте токена и го получете отново.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Токенът е изтекъл неизползван</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Разрешението е прекратено</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Паролата е променена</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Организацията блокира достъпа</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Доставчикът изисква ново влизане</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Акаунтът не е достъпен</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Влизането е с друг акаунт</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Пощенският сървър отхвърля токена</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Доставчикът отхвърля токена</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Токенът не съответства на пощенската кутия</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Заявката е отхвърлена на телефона</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Кодът е изтекъл</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Кодът е отменен</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Кодът е заменен с по-нов</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Организацията блокира влизането</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Няма връзка с доставчика</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Липсва настройка</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Доставчикът не приема идентификатора на клиента</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Идентификаторът на клиента не позволява влизане с код</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Тайната на клиента вече не е валидна</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Тенантът не съответства на акаунта</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Организацията трябва първо да одобри достъпа</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Липсва разрешение</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Ключодържателят е заключен</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Няма ключодържател</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Токенът не можа да бъде запазен</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Все още няма токен</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Часовникът не е верен</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Сървърът не е известен</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Сървърът отхвърля връзката</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сървърът не отговаря</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Връзката прекъсна</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Шифроването не бе успешно</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Сървърът не предлага шифроване</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Сертификатът не е валиден</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Сървърът не предлага това влизане</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Влизането е отхвърлено</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Изпращането е изключено за акаунта</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Сървърът вече не приема пароли</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Адресът на подателя е отхвърлен</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Пощенската кутия не можа да бъде отворена</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Сървърът не е на доставчика</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Пощенската кутия достигна ограничение</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Сървърът е зает</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Проксито не е достъпно</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Проксито отхвърля влизането</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Проксито не пропуска устройството</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Сертификатът не е на доставчика</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Стойността не може да се използва</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Доставчикът вече не е известен</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Този доставчик вече съществува</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Дефиницията на доставчика не може да се използва</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Описанието, което доставчикът дава за себе си, не може да се използва</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Файлът вече го няма</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB паметта вече я няма</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USB паметта не приема файлове</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Конфигурацията на устройството е грешна</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Токенът е свързан с тази настройка</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Нищо не може да се запази</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Паметта е пълна</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Запазените настройки са повредени</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Запазените настройки са от по-нова версия</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Записът в ключодържателя е от друга инсталация</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Токенът се използва в момента</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Не е разрешено</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Паролата е грешна</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Твърде много грешни пароли</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Панелът вече работи</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Възникна неочаквана грешка</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Не е избрано</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Прокси сървър</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3 сървър</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Основен сървър</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Номер на порт</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Време за изчакване</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Интервал на проверка</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Име на подателя</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Адрес на подателя</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Активиране на SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Метод за удостоверяване</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Потребителско име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Доставчик</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Име на акаунта</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Тип шифроване</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Изключения</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>График</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>сек</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>Изкл.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Потребителско име и парола</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Изкл.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS от самото начало</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Изкл.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Всеки ден</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Всяка седмица</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Сървърът приема поща от това устройство без влизане.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Много доставчици вече не приемат това.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Устройството получава собствено разрешение и тук не се съхранява парола.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS от самото начало на портове 465 и 995, иначе STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Връзката започва нешифрована и след това се шифрова, както на порт 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Връзката е шифрована още преди първата дума, както на порт 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Число от %1 до %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Име на хост или IP адрес.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Един имейл адрес, напр. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Пощенската кутия, с която се влиза, напр. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Най-много %1 знака.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Съхранява се в ключодържателя на устройството и не се показва повече.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Най-много %1 знака, без двоеточие.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Най-много %1 имейл адреса, напр. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Най-много %1 хоста, напр. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: пощата се изтегля само при поискване.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Пощенският сървър може да се забави, когато отхвърля влизане.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Празно: както е в конфигурацията на устройството.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Достъпват се без прокси.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Празно: проксито не изисква влизане.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Зададена</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Не е зададена</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Не е попълнено</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Изберете парола</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Изберете парола на администратора</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Устройството получава разрешение да изпраща и получава имейли с акаунта %1 при доставчика %2. Използвайте само кода на този екран.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Кодът е отменен.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Изпращане на имейли</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Известия по имейл</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Статус по имейл</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Интернет факс</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Печат на имейли</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не е настроено</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Не използва OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Кодът изтича в %1 ч.</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Направете тест на връзката</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Подновява се автоматично, последно %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Докоснете за начало</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Готово: докоснете, за да получите токена</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 от %2 дни без използване</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Какво променя файлът</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Файлът или настройките са променени, откакто бяха показани. Върнете се и докоснете файла отново.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Нищо не е променено</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>След това там трябва да се получи нов.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Токенът ще бъде изтрит в: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Всичко във файла %1 вече е зададено така.</translation>
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
        <translation>Прилагане и изтриване на токена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Прилагане</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Настройките са импортирани.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Все още нищо не е правено.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>По-нови</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>По-стари</translation>
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
        <translation>Промяна на настройки</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Промяна на доставчик</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Получаване на токен</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Токенът е получен</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Кодът е отменен</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Подновяване на токена</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Токенът е невалиден</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Изтриване на токена</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Тест на връзката</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Влизане на администратора</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Влизането е блокирано</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Излизане на администратора</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Автоматично излизане на администратора</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Промяна на паролата на администратора</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Промяна на времето до автоматичното излизане</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Имейлът е изпратен</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Имейлът е получен</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Седмично подновяване на токена</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Проверка за нови имейли</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Отчет за статуса по имейл</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>На панела, без влизане</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Самото устройство</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Задача за поща</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Команден ред, потребител %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Изпълнено</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>На това устройство липсва шрифтът %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Премахване на %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Опитайте отново след %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Автоматично излизане след %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Продължаване</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Влизане като администратор</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Влизане</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Демо: паролата е %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Забравена парола? Отговорникът за устройството може да зададе нова: adgang passwd</translation>
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
        <translation>Автоматично излизане</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Търсене на файлове…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Няма нищо за импортиране</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Включена е USB памет, но на нея няма файл за това устройство.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Включете USB памет и изчакайте малко.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Доставчикът е файл с разширение .toml, а настройките са файл с разширение .json. Те се намират на самата USB памет или в някоя от нейните папки.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Това устройство търси в: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Докосване импортира доставчик веднага. При настройките панелът първо показва какво променят.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Ново търсене</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Запазване на настройките на: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Настройките са запазени като %1, без пароли и токени.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Доставчикът %1 е импортиран.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB памет</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Доставчикът %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Идентификатор на клиента за доставчика %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Този доставчик вече съществува. Първо го премахнете под „Доставчици“.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Това устройство не познава доставчика. Първо трябва да се импортира неговата дефиниция.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Допуска се: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Не може да се използва</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Доставчик %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панел</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>празно</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: токенът е получен</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: токенът е изтрит другаде</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: токенът стана невалиден</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: не беше получен токен</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: настройките са променени другаде</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Мрежата отново работи</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Връзката с доставчика отново работи</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Ключодържателят отново е отключен</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Промените отново могат да се запазват</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Часовникът отново е верен</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Връщане</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Да, запазване</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Предишният размер се връща сам след %1 сек.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Можете ли да прочетете и докоснете това?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Настройки на панела</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Линийка в сантиметри</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Тъмен облик</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Затъмняване на екрана след</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Изключване на екрана след</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Размер на панела</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никога</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 инча</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 инча</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 инча</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 инча</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Както е зададено от производителя на устройството</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Екранът се затъмнява, когато никой не го е докосвал толкова време. Докосването, което го събужда, не прави нищо друго.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Екранът се изключва, когато никой не го е докосвал толкова време. Докосването, което го събужда, не прави нищо друго.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Допрете линийка до чертата: тя е дълга 5 см, когато размерът е верен.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Сегашна парола</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Нова парола</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Нова парола още веднъж</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>След това настройките и токените могат да се променят само с тази парола. Статусът на токена и тестът на връзката остават достъпни за всички.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>„Кодът е грешен“ или „изтекъл“</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Кодовете важат само няколко минути. Върнете се, докоснете „Нов код“ и използвайте новия.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>„Изисква се одобрение“ или „Необходимо е одобрение от администратор“</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Организацията трябва веднъж да одобри това устройство. Покажете това на лицето, което управлява нейните имейл акаунти.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>„Не можете да стигнете дотам оттук“, „блокирано“ или „отказан достъп“</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Правило на организацията спира влизането с код. Лицето, което управлява нейните имейл акаунти, може да направи изключение.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Влязъл е друг потребител, а не %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Излезте от акаунта на телефона или отворете адреса в частен прозорец и влезте с правилния акаунт.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Страницата не се отваря</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>На телефона е нужен интернет; не е задължително да е в мрежата на устройството.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Грешка на телефона?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Доставчикът %1 показва грешките си само на телефона. Кодът на този екран продължава да чака.</translation>
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
        <translation>При OAuth 2.0 връзката трябва да е шифрована.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Полето трябва да се попълни. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Това не може да се използва. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Добавяне</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 и другите доставчици от списъка не трябва да се добавят: въвежда се само техният идентификатор на клиента.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Доставчикът е добавен.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Пощенски сървъри</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Източник на идентификатора на клиента</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Източник на тенанта</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Премахване на доставчика</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Доставчикът се премахва от устройството заедно с неговия идентификатор на клиента и тайната на клиента. Групите, които го използват, се нуждаят от друг доставчик.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Да се премахне ли доставчикът %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Доставчикът е премахнат.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Премахване на файла</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Съдържанието на файла ще бъде загубено. Доставчик със същото име, който идва с програмата или устройството, след това отново е наличен.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Да се премахне ли повреденият файл?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Тест на проксито…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Проксито работи</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Проксито е достъпно</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>То пропуска устройството до доставчика, а шифроването е на самия доставчик.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>През него не се използва никой доставчик, затова на пътя след него не е направен тест.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Тук не е зададено прокси, затова се използва това от конфигурацията на устройството: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Първо въведете прокси сървъра.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Тест на проксито</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>За влизане при доставчика и за подновяване на токените. Пощата никога не минава през него.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Устройството само изпраща статуса си до получателите.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Доставчици</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Добавяне на доставчик</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Настройване на доставчика</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Идентификатор на клиента</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Тенант</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Тайна на клиента</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Издател (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Разрешения (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Както го показва доставчикът след регистрацията. Празно: връщане към посоченото в дефиницията.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Идентификатор или домейн на организацията, напр. example.com. Празно: връщане към посоченото в дефиницията.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Съхранява се в ключодържателя на устройството и не се показва повече. Празно: премахва се.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Например id.example.com. Устройството само пита там за всичко останало.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Може да остане празно: тогава устройството иска това, което доставчикът предлага за поща.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Идва с програмата</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>От конфигурацията на устройството</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Зададено на устройството</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Зададена</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Не е зададена</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Ключодържателят е заключен</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Няма идентификатор на клиента</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Няма тенант</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Няма влизане с код</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Готов</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Токен не може да се получи, преди да е въведен идентификаторът на клиента.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Токен не може да се получи, преди да е въведен тенантът.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Това не е адрес като id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Това не може да е идентификатор на клиента: най-много 255 знака, без интервали.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Това не може да е тенант: идентификатор или домейн, напр. example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Това не може да е тайна на клиента: най-много 255 знака.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Това не може да са разрешения: думи, разделени с интервал.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Доставчикът не предлага влизане с код (device authorization), което е нужно на това устройство. Да го включи може отговорникът за доставчика.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>На този адрес няма описание на доставчик. Проверете адреса при отговорника за доставчика.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Този издател вече е настроен с този идентификатор на клиента.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>от посочения адрес</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Отговорникът за доставчика %1 позволява на идентификатора на клиента на това устройство влизане с код (device authorization) и му дава следните разрешения.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Прави се веднъж при доставчика %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Какво трябва да се направи</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Задача за лицето, което управлява имейл акаунтите на организацията.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Одобрение за организацията</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Влезте на %1 с акаунт, който може да регистрира приложения.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Регистрирайте приложение само за акаунтите на организацията. Не е нужен адрес за пренасочване.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Регистрирайте приложение за лични акаунти на Microsoft. Не е нужен адрес за пренасочване.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Добавете клиент от типа „Non-browser Applications“.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Създайте приложение. Платформата му е уеб услуга.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>В „Authentication“ задайте „Yes“ за „Allow public client flows“.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Добавете следните делегирани разрешения: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Одобрете приложението за организацията. Адресът се показва тук, когато идентификаторът на клиента е зададен.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Одобрете приложението за организацията: сканирайте QR кода по-долу.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Разрешете на пощенската кутия да изпраща чрез SMTP в Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Въведете центъра за данни (%1) на това устройство като тенант.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Запишете тенанта, неговия идентификатор или домейн, и го въведете на това устройство.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Запишете идентификатора на клиента и го въведете на това устройство.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Запишете тайната на клиента и я въведете на това устройство.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>парола за приложение (метод за удостоверяване: парола)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>SMTP препращане чрез доставчика (без удостоверяване)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>пощенска кутия при друг доставчик</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>влизане в браузър, какъвто това устройство все още няма</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Няма влизане с код за имейл. Възможно е: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Можете да поправите това сами.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Това може да поправи администраторът на устройството.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Попитайте лицето, което управлява имейл акаунтите</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Попитайте администратора на устройството</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Задача за лицето, което управлява имейл акаунтите: покажете му „За техническата поддръжка“.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Това може да поправи отговорникът за мрежата.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Проблемът отминава от само себе си.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Проверка на настройките</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Проверка на проксито</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Всички токени; доставчиците се уведомяват, където е възможно</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Всички настройки, акаунти и пароли</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Доставчици, добавени или променени на това устройство</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Дневникът</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Паролата на администратора</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Това се изтрива и не може да се възстанови:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>След това панелът започва отначало като нов.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Продължаване</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Въведете паролата на администратора още веднъж. След това всичко се изтрива веднага.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Настройки (администратор)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Системни настройки</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Мрежови настройки</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Настройки на услугите</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Бързи настройки</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Управление на системата</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Известия и статус по имейл</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Настройки на SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Статус по имейл</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Настройки за първоначално инсталиране</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Бързи мрежови настройки</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Настройки за изпращане на изображения</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Настройки на интернет факс</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Настройки на сървъра</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Настройки на принтера</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Настройки за печат на имейли</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>Стандартно</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Разширени</translation>
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
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Превъртане нагоре</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Превъртане надолу</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Търсене в настройките</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Нищо не е намерено. Опитайте с друга дума или с част от дума.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>Още %n резултат. Пишете още, за да стесните търсенето.</numerusform>
            <numerusform>Още %n резултата. Пишете още, за да стесните търсенето.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Промяна на паролата</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Автоматично излизане след %1. Всяко докосване започва времето отначало.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Излизане</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Използване на OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 препоръчва OAuth 2.0 за този сървър. Паролите се приемат все по-рядко.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Следваща стъпка: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Да не се показва повече</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Към началния екран</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Това, което остава, може да се направи тук или по-късно от началния екран.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Настройването е завършено</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Остава</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Направен е тест на връзката и тя работи.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Настройките и токенът важат за: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>За всяко от тези е нужен отделен токен</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Токен никога не се копира. Получава се на съответния екран.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Това устройство няма екранна клавиатура. Включете клавиатура за следващите стъпки.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Влизане</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Настройването продължава след влизането. Въведеното е запазено.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Администраторът е излязъл</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>След влизане може да се промени под „Администратор“ в лентата най-горе.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Паролата на администратора е зададена</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Смяна на доставчика</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Настройването може да продължи. Токенът се получава, когато това е направено.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Тест на връзката може да се направи, щом токенът бъде получен.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Тест на връзката може да се направи, щом бъде въведен сървър.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Показване на кода</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Пригответе телефон с камера и достъп до интернет</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Докоснете „%1“ и сканирайте кода на този екран</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Влезте на телефона и разрешете достъпа</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Влезте на телефона като %1 и разрешете достъпа</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Продължаване на настройването</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>По-късно</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропускане</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Настройването не е завършено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Парола на администратора</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Първоначално настройване</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Стъпка %1 от %2</translation>
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
        <translation>Не е получен</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Изчаква одобрение</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Невалиден</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Първо изберете OAuth 2.0 като метод за удостоверяване.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Първо изберете доставчик.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Първо въведете името на акаунта.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>Доставчикът %1 все още няма идентификатор на клиента. Какво трябва да се направи, пише в „Доставчик“.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>Доставчикът %1 все още няма тенант. Какво трябва да се направи, пише в „Доставчик“.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>Доставчикът %1 не предлага влизане с код.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>Доставчикът %1 приема OAuth 2.0 само за изпращане.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Все още няма идентификатор на клиента. Той се въвежда под „Настройване на доставчика“.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Все още няма тенант. Той се въвежда под „Настройване на доставчика“.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Токенът е изтрит от устройството. Разрешението при доставчика %1 трябва да се оттегли ръчно на %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Не предлага влизане с код за имейл.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Приема OAuth 2.0 само за изпращане; за изтегляне е нужна парола, създадена за това устройство.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Токенът не е загубен.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Някой е влязъл като %1. Решете дали да се запази токенът.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Предишният токен работи, докато се получи новият.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. След това доставчикът оставя токена да изтече. Тестът на връзката го подновява.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Последен опит: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Токенът е изтрит, а разрешението при доставчика %1 е оттеглено.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Токенът е изтрит от устройството. Оттеглете разрешението и при доставчика %1: влезте там с акаунта и премахнете това устройство от списъка с приложения с достъп.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Токенът е изтрит от устройството. Разрешението при доставчика %1 остава, защото го използва друга група настройки на устройството.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Устройството няма да може да използва пощата на акаунта %1 при доставчика %2, докато не бъде получен нов токен.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Това важи и за: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Часовник</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Ключодържател</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес на сървъра</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифроване</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Влизане</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Път до доставчика</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>още не е изпълнено</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>изпълнява се…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в ред</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>неуспешно</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>не е изпълнено</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>собственият на устройството</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>на работния плот</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Устройството вече може да изпраща и получава имейли с акаунта %1 при доставчика %2. То само подновява токена.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Токенът е получен</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Настройки за</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Пощенски сървър</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Версия на програмата</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Снимайте кода или прочетете това на човека, който ви помага. Не съдържа нито парола, нито токен.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Тестване…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Все още нищо не е настроено. Първо въведете сървър.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>Неработещи връзки: %1 от %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Всички връзки работят</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Тестване: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Връзката работи</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Устройството може да влезе в %1 и да използва пощенската кутия.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>днес в %1 ч.</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>вчера в %1 ч.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1, %2 ч.</translation>
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
        <translation>Общ с: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Показване как</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Избор</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Показване на кода</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Първо въведете сървъра.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Да се изтрие ли токенът?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Изтриване на токените</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Изтриване на токена</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>От тази настройка зависи токен в: %1. След промяната там трябва да се получи нов.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Тази промяна изтрива токена</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Настройки на панела</translation>
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
        <translation>Панелът не може да стартира</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Изисква се код от доставчика %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Оттегляне на разрешението</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Токенът е изтрит от това устройство, но доставчикът %1 все още помни разрешението.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Сканирайте QR кода или отворете %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Влезте с акаунта %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Премахнете това устройство от списъка с приложения с достъп</translation>
    </message>
</context>
</TS>
