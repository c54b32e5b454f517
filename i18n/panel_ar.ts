<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>من 5 إلى 255 حرفًا.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>تسجيل الخروج التلقائي</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. المحاولات المتبقية: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>الإدخالان غير متطابقين.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>لا يمكن استخدام كلمة المرور هذه. %1</translation>
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
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>أو انتقل إلى</translation>
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
        <translation>امسح رمز QR ضوئيًا، أو انتقل إلى %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>امسح رمز QR ضوئيًا بالهاتف</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>تحقق من ظهور الكود نفسه على الهاتف</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>أدخل الكود</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>سجّل الدخول بالحساب %1، ثم اسمح بالوصول</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>ينتهي خلال %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. يواصل الجهاز المحاولة.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>عرض توضيحي: سجّل الدخول بالحساب %1 وكلمة المرور %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>هل يظهر خطأ على الهاتف؟</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>نسخ الإعدادات من…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>جلب الرمز المميز</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>إعادة جلب الرمز المميز</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>طلب كود جديد</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>معلومات للدعم الفني</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>مصادقة OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>الإعدادات (المسؤول)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>حالة الرمز المميز</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>اختبار كل الاتصالات</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>المحدد</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>تمت إعادة ضبط الجهاز. اسحب الإذن لدى موفر الخدمة أيضًا: سجّل الدخول هناك بالحساب، وأزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>لا توجد لوحة مفاتيح على شاشة هذا الجهاز. وصّل لوحة مفاتيح لتغيير الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>الجهاز غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>تم تغيير الساعة</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>تحقق من كابل الشبكة ومن إعدادات الشبكة في الجهاز. تتابع اللوحة تلقائيًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>تعرض الساعة الآن %1. إذا كان ذلك خطأ، فاضبط تاريخ الجهاز ووقته: لا تصلح الرموز المميزة والشهادات إلا في الوقت الصحيح.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>تعرض الساعة %1. اضبط تاريخ الجهاز ووقته: لا تصلح الرموز المميزة والشهادات إلا في الوقت الصحيح.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>لم تُفقد الرموز المميزة. يجب أن يلغي القائم على صيانة الجهاز قفل حلقة المفاتيح، وعندئذ تتابع اللوحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>لا يمكن حفظ التغييرات والرموز المميزة الجديدة إلى أن تتوفر مساحة. لم يُفقد أي شيء. يجب أن يوفر القائم على صيانة الجهاز مساحة.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>لا يمكن حفظ التغييرات والرموز المميزة الجديدة. لم يُفقد أي شيء. يجب أن يجعل القائم على صيانة الجهاز مجلد الإعدادات قابلًا للكتابة: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>يواصل الجهاز المحاولة تلقائيًا، ولكن قد يتأخر البريد حتى ذلك الحين. اختبر الاتصال لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>كل الإعدادات متطابقة.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>نسخ كلمة المرور أيضًا</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>نسخ من «%1»</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>تصبح إعدادات «%2» مثل إعدادات «%1»، بما فيها كلمة المرور. لا يُنسخ الرمز المميز.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>تصبح إعدادات «%2» مثل إعدادات «%1». لا يُنسخ الرمز المميز ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>هل تريد نسخ الإعدادات؟</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>تم نسخ الإعدادات.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>تم تسجيل الدخول بالحساب %1، ولكن إعدادات هذا الجهاز تحدد الحساب %2. لا تحتفظ به إلا إذا كان الجهاز سيرسل البريد الإلكتروني ويستقبله بالحساب %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>عدم الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>الاحتفاظ وتغيير الإعدادات</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>عرض توضيحي: صفحة الهاتف</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>الحساب %1 · كلمة المرور %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>المسؤول على اللوحة · كلمة المرور %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>يخص الرمز المميز الحساب %1 لدى موفر الخدمة %2. بعد التغيير يجب جلب رمز مميز جديد.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>يؤدي هذا التغيير إلى حذف الرمز المميز</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>عندما سجّلت اللوحة الخروج، كان أحد الحقول قد أُفرغ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>عندما سجّلت اللوحة الخروج، كان ما يلي قد أُدخل ولم يُحفظ: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>توجد بيانات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>رفض موفر الخدمة %2 الرمز المميز للحساب %1، وربما كان السبب عدم استخدامه مدة طويلة. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>لم يعد موفر الخدمة %2 يقبل الرمز المميز للحساب %1، وربما سحب أحدهم الإذن. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>يطلب موفر الخدمة %2 تسجيل الدخول بالحساب %1 مرة أخرى. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>الجهاز مضبوط على الحساب %1، ولكن تم تسجيل الدخول بحساب آخر. أعد جلب الرمز المميز، وسجّل الدخول بالحساب %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>لم يعد موفر الخدمة %2 يقبل الرمز المميز للحساب %1، ولم يذكر السبب. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>يتعرف خادم البريد على الرمز المميز، ولكن ليس لصندوق البريد %1. أدخل الحساب الذي استُخدم على الهاتف؛ أما صندوق البريد المشترك فيُكتب في عنوان المرسل.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>لم يتغير أي شيء. اطلب كودًا جديدًا، واسمح بالوصول على الهاتف.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>لم تتم الموافقة في الوقت المحدد. اطلب كودًا جديدًا عندما يكون الهاتف في متناول اليد.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>لم يتغير أي شيء. اطلب كودًا جديدًا للمتابعة.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>طُلب رمز مميز للإعدادات نفسها، هنا أو في مكان آخر. استخدم أحدث كود.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>تعذر على الجهاز الوصول إلى موفر الخدمة %1. تحقق من كابل الشبكة ومن إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>انتقل إلى الإعدادات، واملأ ما ينقص.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>يطلب موفر الخدمة %1 سرًا ليس لدى هذا الجهاز. يجب أن يفعّل من سجّل معرف العميل هناك الخيار «Allow public client flows».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>لم يُفقد الرمز المميز. يجب أن يلغي القائم على صيانة الجهاز قفل حلقة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>ليس لدى الجهاز إذن بتسجيل الدخول. اجلب رمزًا مميزًا أولًا.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>لا تصلح الشهادات والرموز المميزة إلا في الوقت الصحيح. اضبط تاريخ الجهاز ووقته.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>لم يُعثر على عنوان لاسم الخادم. تحقق من الاسم ومن إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>لا شيء يستجيب على هذا المنفذ، أو أن جدار حماية يمنعه. تحقق من الخادم ورقم المنفذ.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>لم يصل الرد في الوقت المحدد. تحقق من الشبكة والخادم ورقم المنفذ.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>قطع الخادم الاتصال قبل اكتماله. أعد الاختبار؛ وإذا استمر ذلك فتحقق من الإعدادات.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>لم يتفق الجهاز والخادم على التشفير. تحقق من رقم المنفذ ومن SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>لا يُرسل الرمز المميز أبدًا بدون تشفير. تحقق من رقم المنفذ ومن SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>يطلب الخادم الانتظار قليلًا. أعد الاختبار بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>لا يوفر خادم البريد طريقة تسجيل الدخول المختارة. تحقق من الخادم، أو اسأل القائم على إدارة حسابات البريد.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>لم يقبل خادم البريد تسجيل الدخول بالحساب %1. تحقق من اسم المستخدم وكلمة المرور والخادم.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>لا يقبل خادم البريد لدى موفر الخدمة %1 سوى OAuth 2.0. اختره في «طريقة المصادقة»، واجلب رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>نجح تسجيل الدخول، ولكن لا تجوز قراءة صندوق البريد للحساب %1 عبر POP3. يمكن للقائم على إدارة حسابات البريد تفعيل ذلك.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>أرسل الحساب %1 أكثر من المسموح حاليًا، أو أن صندوق بريده ممتلئ. أعد المحاولة بعد بضع ساعات؛ ويمكن للقائم على إدارة حسابات البريد رفع الحد.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>لا يُرسل الرمز المميز من موفر الخدمة %1 إلا إلى خوادمه. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>يمر الطريق إلى موفر الخدمة %1 عبر خادم وكيل لا يستجيب. تحقق من الشبكة ومن عنوان الخادم الوكيل ورقم منفذه.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>يمر الطريق إلى موفر الخدمة %1 عبر خادم وكيل يطلب اسم مستخدم وكلمة مرور. تحقق منهما.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>يمر الطريق إلى موفر الخدمة %1 عبر خادم وكيل لا يسمح بذلك. يجب أن يسمح القائم على إدارة الخادم الوكيل بمرور هذا الجهاز.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>يُحتمل أن الخادم الوكيل يفتح التشفير، ولذلك لم يُرسل شيء إلى موفر الخدمة %1. يجب أن يستثني القائم على إدارة الخادم الوكيل موفر الخدمة هذا.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>ارجع إلى الإعدادات، وتحقق من القيمة.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>أُزيل تعريفه من هذا الجهاز. اختر موفر الخدمة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>يطلب موفر الخدمة %1 سر العميل إضافة إلى معرف العميل. أدخله ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>يُحتمل أن كلمة مرور الحساب %1 قد تغيرت، وعندئذ يلغي موفر الخدمة %2 كل الرموز المميزة. أعد جلب الرمز المميز، وسجّل الدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>تمنع إحدى قواعد المؤسسة استخدام الحساب %1 على هذا الجهاز. يجب أن يسمح بذلك القائم على إدارة حسابات البريد؛ ثم أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>الحساب %1 مغلق أو مقفل أو محذوف لدى موفر الخدمة %2. يمكن للقائم على إدارة حسابات البريد فتحه؛ ثم أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>منح موفر الخدمة %2 رمزًا مميزًا للحساب %1، ولكن خادم البريد لا يقبله. أعد جلب الرمز المميز. إذا رُفض مرة أخرى، فتحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>لا تسمح المؤسسة للحساب %1 بتسجيل الدخول بكود. يجب أن يسمح بذلك القائم على إدارة حسابات البريد (device code flow)؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>لا يعرف موفر الخدمة %1 معرف العميل المضبوط على هذا الجهاز، أو لا يسمح له بتسجيل الدخول بكود. قارنه بالتسجيل هناك.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>تنتهي صلاحية سر العميل لدى موفر الخدمة %1. ينشئ من سجّل معرف العميل هناك سرًا جديدًا؛ ثم أدخله ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>لا يجد موفر الخدمة %1 الحساب أو معرف العميل في المستأجر (tenant) المضبوط على هذا الجهاز. صحّح المستأجر ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>يجب أن يوافق مسؤول في المؤسسة على هذا الجهاز لدى موفر الخدمة %1 مرة واحدة. صفحة الموافقة موجودة ضمن «المطلوب عمله»؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>منح موفر الخدمة %1 رمزًا مميزًا، ولكن بدون إذن استخدام البريد. يجب أن يضيف من سجّل معرف العميل الأذونات المذكورة ضمن «المطلوب عمله».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>لا يمكن حفظ رمز مميز بأمان بدون حلقة مفاتيح. يجب أن يُعد القائم على صيانة الجهاز حلقة مفاتيح: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>وافق موفر الخدمة، ولكن تعذر على الجهاز حفظ الرمز المميز. أعد المحاولة. إذا استمر ذلك، فيجب أن يتحقق منه القائم على صيانة الجهاز: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>لم يتمكن الخادم من إثبات هويته، ولذلك لم يُرسل إليه شيء. تحقق من اسم الخادم ومن ساعة الجهاز. إذا كانت للمؤسسة شهادات خاصة بها، فيضيفها القائم على صيانة الجهاز إليه.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>لدى موفر الخدمة %2 لا يجوز لصندوق البريد %1 الإرسال عبر SMTP. يمكن للقائم على إدارة حسابات البريد تفعيل ذلك؛ ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>لا يجوز للحساب %1 الإرسال بعنوان المرسل هذا. غيّر عنوان المرسل إلى عنوان الحساب %1، أو اطلب إضافة حق الإرسال بهذا العنوان (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>تُرك موفر الخدمة الحالي كما هو. أزله أولًا إذا كان آخر سيحل محله.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>يظهر خطأ الملف ضمن «المسؤول»، «موفرو الخدمة». ويمكن إزالة الملف هناك.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>ما يعلنه موفر الخدمة عن نفسه غير مكتمل، أو ليس خاصًا به. يجب أن يصلحه القائم على تشغيله.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>أعد توصيل ذاكرة USB، ثم أعد البحث.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>الذاكرة ممتلئة أو تالفة أو محمية من الكتابة. استخدم ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>يجب أن يصلحها القائم على صيانة الجهاز: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>يؤدي أي تغيير إلى حذف الرمز المميز.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>تتعذر الكتابة في مجلد الإعدادات. لم يتغير أي شيء، ولم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>لم يتغير أي شيء، ولم يُفقد أي شيء. يجب أن يوفر القائم على صيانة الجهاز مساحة.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>تُرك الملف كما هو. يمكن للقائم على صيانة الجهاز إصلاحه أو البدء من جديد: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>تُركت الإعدادات كما هي. ثبّت الإصدار الأحدث مرة أخرى.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>تُرك كل شيء كما هو. يجد القائم على صيانة الجهاز الحل بالأمر: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>تقوم مهمة أخرى بتجديد الرمز المميز أو تغييره. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>لا يجوز ذلك إلا لمسؤول الجهاز. سجّل الدخول وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>أدخلها مرة أخرى. يمكن للقائم على صيانة الجهاز تعيين كلمة مرور جديدة: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>انتظر حتى انتهاء المدة، ثم أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>لا يمكن تشغيل أكثر من لوحة واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>كُتب ذلك في سجل الجهاز. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>لا يزال الرمز المميز السابق يعمل.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>تفاصيل تقنية: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>فشل تحديث الرمز المميز. احذف الرمز المميز وأعد جلبه.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>انتهت صلاحية الرمز المميز لعدم استخدامه</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>انتهى الإذن</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>المؤسسة تمنع الوصول</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>موفر الخدمة يطلب تسجيل دخول جديدًا</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>الحساب غير متاح</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>تم تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>خادم البريد يرفض الرمز المميز</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>موفر الخدمة يرفض الرمز المميز</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>الرمز المميز لا يناسب صندوق البريد</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>رُفض الطلب على الهاتف</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الكود</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>أُلغي الكود</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>حل محله كود أحدث</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>المؤسسة تمنع تسجيل الدخول</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>لا يوجد اتصال بموفر الخدمة</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>ينقص أحد الإعدادات</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>موفر الخدمة لا يقبل معرف العميل</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>لا يُسمح لمعرف العميل بتسجيل الدخول بكود</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>لم يعد سر العميل صالحًا</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>المستأجر (tenant) لا يناسب الحساب</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>يجب أن توافق المؤسسة أولًا</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>ينقص أحد الأذونات</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>تعذر حفظ الرمز المميز</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>لا يوجد رمز مميز بعد</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>الساعة غير صحيحة</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>الخادم غير معروف</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>الخادم يرفض الاتصال</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>فشل التشفير</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>الخادم لا يوفر تشفيرًا</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>الشهادة غير صالحة</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>الخادم لا يوفر طريقة تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>الإرسال متوقف لهذا الحساب</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>لم يعد الخادم يقبل كلمات المرور</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>رُفض عنوان المرسل</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>تعذر فتح صندوق البريد</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>الخادم ليس تابعًا لموفر الخدمة</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>بلغ صندوق البريد أحد الحدود</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>يتعذر الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>الخادم الوكيل يرفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>الخادم الوكيل لا يسمح بمرور الجهاز</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>الشهادة ليست تابعة لموفر الخدمة</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>لا يمكن استخدام القيمة</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>لم يعد موفر الخدمة معروفًا</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>موفر الخدمة هذا موجود بالفعل</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>لا يمكن استخدام تعريف موفر الخدمة</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>لا يمكن استخدام ما يعلنه موفر الخدمة عن نفسه</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>لم تعد ذاكرة USB موجودة</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>لا يمكن حفظ ملف على ذاكرة USB</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>تهيئة الجهاز خاطئة</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>الرمز المميز مرتبط بهذا الإعداد</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>لا يمكن حفظ أي شيء</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>مساحة التخزين ممتلئة</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>الإعدادات المحفوظة تالفة</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>الإعدادات المحفوظة من إصدار أحدث</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>إدخال حلقة المفاتيح يخص تثبيتًا آخر</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>الرمز المميز قيد الاستخدام الآن</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>كلمة المرور خاطئة</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>محاولات خاطئة كثيرة لكلمة المرور</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>اللوحة قيد التشغيل بالفعل</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>لم يتم الاختيار</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>خادم POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>الخادم الأساسي</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>رقم المنفذ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>الفاصل الزمني للفحص</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>تمكين SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>طريقة المصادقة</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>موفر الخدمة</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>نوع التشفير</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>د</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>تشفير TLS من البداية</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>يقبل الخادم البريد من هذا الجهاز بدون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>لم يعد كثير من موفري الخدمة يقبل هذا.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>يحصل الجهاز على إذن خاص به، ولا تُحفظ هنا كلمة مرور.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>تشفير TLS من البداية على المنفذين 465 و995، وفي غير ذلك STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>يبدأ الاتصال بدون تشفير ثم يُشفَّر، كما على المنفذ 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>يُشفَّر الاتصال قبل إرسال أي شيء، كما على المنفذ 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>عدد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>اسم مضيف أو عنوان IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>عنوان بريد إلكتروني واحد، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>صندوق البريد الذي يسجّل الدخول، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>حتى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>تُحفظ في حلقة مفاتيح الجهاز، ولا تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>حتى %1 من الأحرف، بدون نقطتين رأسيتين (:).</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>حتى %1 من عناوين البريد الإلكتروني، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>حتى %1 من المضيفين، مثل *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>القيمة 0: لا يُجلب البريد إلا عند الطلب.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>قد يستغرق خادم البريد وقتًا طويلًا لرفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>إذا تُرك فارغًا: تُستخدم القيمة من تهيئة الجهاز.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>يتم الوصول إليها بدون الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>إذا تُرك فارغًا: لا يطلب الخادم الوكيل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>تم التعيين</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>لم يتم التعيين</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>لم يُملأ</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>اختيار كلمة مرور</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>اختيار كلمة مرور المسؤول</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>يحصل الجهاز على إذن بإرسال البريد الإلكتروني واستقباله بالحساب %1 لدى موفر الخدمة %2. لا تستخدم إلا الكود الظاهر على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>تم إلغاء الكود.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>إرسال البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>تنبيه البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>حالة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>فاكس الإنترنت</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>طباعة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>لا يستخدم OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>تنتهي صلاحية الكود الساعة %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. اختبر الاتصال</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>يُجدَّد تلقائيًا، آخر مرة: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. المطلوب: %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>اضغط للبدء</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>جاهز: اضغط لجلب الرمز المميز</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>أيام عدم الاستخدام: %1 من %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>ما يغيره الملف</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>تغير الملف أو الإعدادات بعد عرضها. ارجع، واضغط على الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>لم يتغير أي شيء</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>بعد ذلك يجب جلب رمز مميز جديد هناك.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>يُحذف الرمز المميز في: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>كل ما في الملف %1 مضبوط هكذا بالفعل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: does what has been shown.</extracomment>
        <translation>تطبيق وحذف الرمز المميز</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>تم استيراد الإعدادات.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لم يتم أي شيء بعد.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>الأقدم</translation>
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
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>تغيير موفر خدمة</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>جلب الرمز المميز</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>تم جلب الرمز المميز</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>تم إلغاء الكود</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>تجديد الرمز المميز</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>الرمز المميز غير صالح</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>تسجيل الدخول كمسؤول</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>قفل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>تسجيل خروج المسؤول</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>تسجيل خروج المسؤول تلقائيًا</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>تغيير كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>تغيير مدة تسجيل الخروج التلقائي</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>تم إرسال بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>تم استقبال بريد إلكتروني</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>التجديد الأسبوعي للرمز المميز</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>التحقق من وجود بريد إلكتروني جديد</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>تقرير الحالة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>على اللوحة، بدون تسجيل دخول</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>الجهاز نفسه</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>مهمة بريد</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>سطر الأوامر، المستخدم %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>الخط %1 غير موجود على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>أعد المحاولة بعد %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>تسجيل الخروج التلقائي خلال %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>تسجيل الدخول كمسؤول</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>عرض توضيحي: كلمة المرور هي %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>هل نسيتها؟ يمكن للقائم على صيانة الجهاز تعيين كلمة مرور جديدة: adgang passwd</translation>
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
        <translation>تم تسجيل الخروج تلقائيًا</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>جارٍ البحث عن ملفات…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>لا يوجد ما يمكن استيراده</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>ذاكرة USB موصولة، ولكن لا يوجد فيها ملف لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>وصّل ذاكرة USB، وانتظر لحظة.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>ملف موفر الخدمة ينتهي بالامتداد toml، وملف الإعدادات ينتهي بالامتداد json. يوجد الملف على الذاكرة مباشرة أو في أحد مجلداتها.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>يبحث هذا الجهاز في %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>عند الضغط على موفر خدمة يُستورد فورًا. أما الإعدادات، فتعرض اللوحة أولًا ما تغيره.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>حفظ الإعدادات على %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>تم حفظ الإعدادات باسم %1، بدون كلمات المرور والرموز المميزة.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>تم استيراد %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>موفر الخدمة %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>معرف العميل لموفر الخدمة %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>موفر الخدمة هذا موجود بالفعل. أزله أولًا ضمن «موفرو الخدمة».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>لا يعرف هذا الجهاز موفر الخدمة. يجب استيراد تعريفه أولًا.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن الاستخدام</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>موفر الخدمة %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: تم جلب الرمز المميز</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: تم حذف الرمز المميز في مكان آخر</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: أصبح الرمز المميز غير صالح</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: لم يتم جلب رمز مميز</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: تم تغيير الإعدادات في مكان آخر</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>عادت الشبكة</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>عاد الاتصال بموفر الخدمة</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>حلقة المفاتيح متاحة من جديد</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>يمكن حفظ التغييرات من جديد</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>الساعة صحيحة من جديد</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>العودة إلى السابق</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>نعم، إبقاؤه</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>يعود الحجم السابق تلقائيًا خلال %1 ث.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>هل يمكنك قراءة هذا والضغط عليه؟</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>إعدادات اللوحة</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>مسطرة بالسنتيمتر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>تعتيم الشاشة بعد</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>إيقاف الشاشة بعد</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>حجم اللوحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4.3 بوصة</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 بوصات</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 بوصات</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10.1 بوصة</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>كما ضبطه صانع الجهاز</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>تُعتَّم الشاشة إذا لم يلمسها أحد طوال هذه المدة. اللمسة التي تنشّطها لا تفعل شيئًا آخر.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>تُطفأ الشاشة إذا لم يلمسها أحد طوال هذه المدة. اللمسة التي تنشّطها لا تفعل شيئًا آخر.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>ضع مسطرة على الخط: يكون طوله 5 سم عندما يكون الحجم صحيحًا.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>بعد ذلك لا يمكن تغيير الإعدادات والرموز المميزة إلا بكلمة المرور هذه. تبقى حالة الرمز المميز واختبار الاتصال متاحين للجميع.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>«الكود غير صحيح» أو «انتهت صلاحيته»</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>تسري الأكواد بضع دقائق فقط. ارجع، واضغط على «طلب كود جديد»، واستخدم الكود الجديد.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>«الموافقة مطلوبة» أو «مطلوب موافقة المسؤول»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>يجب أن توافق المؤسسة على هذا الجهاز مرة واحدة. اعرض هذا على القائم على إدارة حسابات البريد فيها.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>«لا يمكنك الوصول من هنا» أو «محظور» أو «تم رفض الوصول»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>تمنع إحدى قواعد المؤسسة تسجيل الدخول بكود. يمكن للقائم على إدارة حسابات البريد فيها إجراء استثناء.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>تم تسجيل الدخول باسم غير %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>سجّل الخروج على الهاتف، أو افتح العنوان في نافذة خاصة، وسجّل الدخول بالحساب الصحيح.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>لا تُفتح الصفحة</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>يحتاج الهاتف إلى الإنترنت؛ ولا يلزم أن يكون على شبكة الجهاز.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>هل يظهر خطأ على الهاتف؟</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>يعرض موفر الخدمة %1 أخطاءه على الهاتف فقط. لا يزال الكود على هذه الشاشة قيد الانتظار.</translation>
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
        <translation>عند استخدام OAuth 2.0 يجب أن يكون الاتصال مشفرًا.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>يجب ملء هذا الحقل. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>لا يمكن استخدام هذه القيمة. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>لا حاجة إلى إضافة Microsoft 365 وغيره من موفري الخدمة في القائمة: يكفي إدخال معرف العميل.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>تمت إضافة موفر الخدمة.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>مصدر معرف العميل</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>مصدر المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>إزالة موفر الخدمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>يُزال موفر الخدمة من هذا الجهاز مع معرف العميل وسر العميل الخاصين به. تحتاج المجموعات التي تستخدمه إلى موفر خدمة آخر.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>تمت إزالة موفر الخدمة.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>يُفقد ما في الملف. إذا كان موفر خدمة بالاسم نفسه مرفقًا بالبرنامج أو بالجهاز، فإنه يعود بعد ذلك.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>هل تريد إزالة الملف التالف؟</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>جارٍ اختبار الخادم الوكيل…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>الخادم الوكيل يعمل</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>يمكن الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>يسمح بمرور الجهاز إلى موفر الخدمة، والتشفير هو تشفير موفر الخدمة نفسه.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>لا يوجد موفر خدمة مستخدم من خلاله، ولذلك لم يُختبر الطريق بعده.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>لم يُضبط هنا خادم وكيل، ولذلك يُستخدم الخادم الوكيل من تهيئة الجهاز: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>املأ حقل الخادم الوكيل أولًا.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>اختبار الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>لتسجيل الدخول لدى موفر الخدمة ولتجديد الرموز المميزة. لا يمر البريد عبره أبدًا.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>يرسل الجهاز حالته إلى المستلمين تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>موفرو الخدمة</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>إضافة موفر خدمة</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>إعداد موفر الخدمة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرف العميل</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>جهة الإصدار (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>الأذونات (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>كما يعرضه موفر الخدمة بعد التسجيل. إذا تُرك فارغًا: الرجوع إلى ما في التعريف.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>معرف المؤسسة أو نطاقها، مثل example.com. إذا تُرك فارغًا: الرجوع إلى ما في التعريف.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>يُحفظ في حلقة مفاتيح الجهاز، ولا يُعرض مرة أخرى. إذا تُرك فارغًا: يُزال.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>مثل id.example.com. يطلب الجهاز من هناك كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>يمكن ترك الأذونات فارغة: عندئذ يطلب الجهاز ما يوفره موفر الخدمة للبريد.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>تهيئة الجهاز</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>أُدخل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>تم التعيين</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>لم يتم التعيين</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>لا يوجد معرف عميل</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>لا يوجد مستأجر (tenant)</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>لا يتوفر تسجيل الدخول بكود</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>لا يمكن جلب رمز مميز قبل إدخال معرف العميل.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>لا يمكن جلب رمز مميز قبل إدخال المستأجر (tenant).</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>ليس هذا عنوانًا مثل id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>لا يصلح هذا معرف عميل: حتى 255 حرفًا، بدون مسافات.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>لا يصلح هذا مستأجرًا (tenant): معرف، أو نطاق مثل example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>لا يصلح هذا سر عميل: حتى 255 حرفًا.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>لا تصلح هذه أذونات: كلمات تفصل بينها مسافة.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>لا يوفر تسجيل الدخول بكود (device authorization)، الذي يحتاج إليه هذا الجهاز. يمكن للقائم على تشغيل موفر الخدمة تفعيله.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>لا يوجد وصف لموفر خدمة على هذا العنوان. تحقق من العنوان لدى القائم على تشغيل موفر الخدمة.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>جهة الإصدار هذه معدة بالفعل بمعرف العميل هذا.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>في هذا العنوان</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>يسمح القائم على تشغيل موفر الخدمة %1 لمعرف العميل الخاص بهذا الجهاز بتسجيل الدخول بكود (device authorization)، ويمنحه هذه الأذونات.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>المطلوب مرة واحدة لدى موفر الخدمة %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>مهمة للقائم على إدارة حسابات البريد في المؤسسة.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>الموافقة للمؤسسة</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>سجّل الدخول إلى %1 بحساب يجوز له تسجيل التطبيقات.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>سجّل تطبيقًا لحسابات المؤسسة وحدها. لا يحتاج إلى عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>سجّل تطبيقًا لحسابات Microsoft الشخصية. لا يحتاج إلى عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>أضف عميلًا من النوع «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>أنشئ تطبيقًا. منصته خدمة ويب.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>ضمن «Authentication» اضبط «Allow public client flows» على «Yes».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>أضف الأذونات المفوضة التالية: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>وافق على التطبيق للمؤسسة. يظهر العنوان هنا بعد ضبط معرف العميل.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>وافق على التطبيق للمؤسسة: امسح رمز QR أدناه ضوئيًا.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>اسمح لصندوق البريد بالإرسال عبر SMTP في Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>أدخل مركز البيانات (%1) على هذا الجهاز، بوصفه المستأجر (tenant).</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>دوّن المستأجر (tenant)، بمعرفه أو نطاقه، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>دوّن معرف العميل، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>دوّن سر العميل، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>كلمة مرور تطبيق (طريقة المصادقة: كلمة المرور)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>خادم الترحيل لدى موفر الخدمة (بدون مصادقة)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>صندوق بريد لدى موفر خدمة آخر</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>تسجيل الدخول في متصفح، وهو غير متوفر بعد على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>لا يتوفر تسجيل الدخول بكود للبريد الإلكتروني. المتاح: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>يمكنك إصلاح هذا بنفسك.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>يمكن لمسؤول الجهاز إصلاح هذا.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>الرجوع إلى القائم على إدارة حسابات البريد</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>الرجوع إلى مسؤول الجهاز</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>مهمة للقائم على إدارة حسابات البريد: اعرض عليه «معلومات للدعم الفني».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>يمكن للقائم على إدارة الشبكة إصلاح هذا.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>يزول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>مراجعة الإعدادات</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>مراجعة الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>كل الرموز المميزة؛ ويُبلَّغ موفرو الخدمة حيثما أمكن</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>كل الإعدادات والحسابات وكلمات المرور</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>موفرو الخدمة الذين أُضيفوا أو غُيِّروا على هذا الجهاز</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>يُحذف ما يلي ولا يمكن استرجاعه:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>تبدأ اللوحة بعد ذلك كأنها جديدة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>أدخل كلمة مرور المسؤول مرة أخرى. بعدها يُحذف كل شيء فورًا.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>الإعدادات (المسؤول)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>إعدادات الخدمات</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>الإعدادات السريعة</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>التحكم في النظام</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>تنبيه البريد الإلكتروني وحالته</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>إعدادات SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>حالة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>إعدادات التثبيت الأولي</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>الإعدادات السريعة للشبكة</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>إعدادات إرسال الصور</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>إعدادات فاكس الإنترنت</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>إعدادات الطابعة</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>إعدادات طباعة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>التمرير لأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير لأسفل</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>لم يُعثر على شيء. جرب كلمة أخرى أو جزءًا من كلمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>لا نتائج أخرى. واصل الكتابة لتضييق البحث.</numerusform>
            <numerusform>نتيجة أخرى واحدة. واصل الكتابة لتضييق البحث.</numerusform>
            <numerusform>نتيجتان أخريان. واصل الكتابة لتضييق البحث.</numerusform>
            <numerusform>%n نتائج أخرى. واصل الكتابة لتضييق البحث.</numerusform>
            <numerusform>%n نتيجة أخرى. واصل الكتابة لتضييق البحث.</numerusform>
            <numerusform>%n نتيجة أخرى. واصل الكتابة لتضييق البحث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>تسجيل الخروج التلقائي خلال %1. كل لمسة تبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>استخدام OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>توصي %1 باستخدام OAuth 2.0 لهذا الخادم. يقل قبول كلمات المرور باستمرار.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>عدم العرض مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>إلى الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>يمكن متابعة ما تبقى هنا، أو لاحقًا من الشاشة الرئيسية.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>اكتمل الإعداد الأولي</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>تم اختبار الاتصال، وهو يعمل.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>تسري الإعدادات والرمز المميز على %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>يحتاج كل مما يلي إلى رمز مميز خاص به</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>لا يُنسخ الرمز المميز أبدًا، بل يُجلب في شاشة كل منها.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>لا توجد لوحة مفاتيح على شاشة هذا الجهاز. وصّل لوحة مفاتيح للخطوات التالية.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>يتواصل الإعداد الأولي بعد تسجيل الدخول. ما تم إدخاله لا يزال محفوظًا.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>تم تسجيل خروج المسؤول</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>يمكن تغييرها ضمن «المسؤول» في الشريط العلوي، بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>تم تعيين كلمة مرور المسؤول</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>تغيير موفر الخدمة</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>يمكن متابعة الإعداد الأولي. يُجلب الرمز المميز بعد إتمام ذلك.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>يمكن اختبار الاتصال بعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>يمكن اختبار الاتصال بعد ملء الخادم.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>عرض الكود</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>جهّز هاتفًا بكاميرا وباتصال بالإنترنت</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>اضغط على «%1»، وامسح رمز QR على هذه الشاشة ضوئيًا</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>سجّل الدخول على الهاتف، ثم اسمح بالوصول</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>سجّل الدخول على الهاتف بالحساب %1، ثم اسمح بالوصول</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>متابعة الإعداد الأولي</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>لم يكتمل الإعداد الأولي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>الإعداد الأولي</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
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
        <translation>لم يتم الجلب</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>بانتظار التفويض</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>تم الجلب</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>اختر OAuth 2.0 أولًا في «طريقة المصادقة».</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>اختر موفر الخدمة أولًا.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>أدخل اسم الحساب أولًا.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>ليس لموفر الخدمة %1 معرف عميل بعد. يوضح «موفر الخدمة» ما يجب عمله.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>ليس لموفر الخدمة %1 مستأجر (tenant) بعد. يوضح «موفر الخدمة» ما يجب عمله.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>لا يوفر موفر الخدمة %1 تسجيل الدخول بكود.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>لا يقبل موفر الخدمة %1 طريقة OAuth 2.0 إلا للإرسال.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>ليس له معرف عميل بعد. يُدخل ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>ليس له مستأجر (tenant) بعد. يُدخل ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>تم حذف الرمز المميز هنا. يجب سحب الإذن لدى موفر الخدمة %1 يدويًا، على %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>لا يوفر تسجيل الدخول بكود للبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>لا يقبل OAuth 2.0 إلا للإرسال؛ ويتطلب جلب البريد كلمة مرور مخصصة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. لم يُفقد الرمز المميز.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. المطلوب: %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>تم تسجيل الدخول بالحساب %1. قرّر ما إذا كنت تريد الاحتفاظ به.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>يعمل الرمز المميز السابق إلى أن يتوفر الجديد.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. بعد ذلك يُنهي موفر الخدمة صلاحية الرمز المميز. اختبار الاتصال يجدده.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>المحاولة الأخيرة: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>تم حذف الرمز المميز، وسُحب الإذن لدى موفر الخدمة %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>تم حذف الرمز المميز هنا. اسحب الإذن لدى موفر الخدمة %1 أيضًا: سجّل الدخول هناك بالحساب، وأزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>تم حذف الرمز المميز هنا. يبقى الإذن لدى موفر الخدمة %1، لأن مجموعة أخرى على هذا الجهاز تستخدمه.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>لن يتمكن الجهاز من استخدام بريد الحساب %1 لدى موفر الخدمة %2 إلى أن يُجلب رمز مميز جديد.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 يسري هذا أيضًا على %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>الطريق إلى موفر الخدمة</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>لم يُنفَّذ بعد</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>الخاصة بالجهاز</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>الخاصة بسطح المكتب</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>يمكن للجهاز الآن إرسال البريد الإلكتروني واستقباله بالحساب %1 لدى موفر الخدمة %2. ويجدد الرمز المميز تلقائيًا.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>تم جلب الرمز المميز</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>كود الخطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>صوّر رمز QR، أو اقرأ هذا على من يساعدك. لا يحتوي على كلمة مرور ولا رمز مميز.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>لم يُضبط شيء بعد. املأ الخادم أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>الاتصالات التي لا تعمل: %1 من %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>كل الاتصالات تعمل</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>جارٍ اختبار %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>الاتصال يعمل</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>يمكن للجهاز تسجيل الدخول إلى %1 واستخدام صندوق البريد.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>أمس %1</translation>
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
        <translation>مشترك مع %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>عرض الطريقة</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>عرض الكود</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>املأ الخادم أولًا.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>هل تريد حذف الرمز المميز؟</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>حذف الرموز المميزة</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>يعتمد رمز مميز على هذا في: %1. بعد التغيير يجب جلب رمز مميز جديد هناك.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>يؤدي هذا التغيير إلى حذف الرمز المميز</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>إعدادات اللوحة</translation>
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
        <translation>يتعذر بدء تشغيل اللوحة</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>جارٍ طلب كود من موفر الخدمة %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>تم حذف الرمز المميز على هذا الجهاز، ولكن موفر الخدمة %1 لا يزال يحتفظ بالإذن.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>امسح رمز QR ضوئيًا، أو انتقل إلى %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>سجّل الدخول بالحساب %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>أزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول</translation>
    </message>
</context>
</TS>
