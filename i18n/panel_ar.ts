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
        <extracomment>Row, and title of the page it leads to: the record of who did what when.</extracomment>
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
        <extracomment>Error under a password field; %1 is “The password is wrong”, %2 a number.</extracomment>
        <translation>%1. المحاولات المتبقية: %2</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <extracomment>Error under the field where the new password is typed once more.</extracomment>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a password field; %1 is the sentence “From 5 to 255 characters.”</extracomment>
        <translation>لا يمكن استخدام كلمة المرور هذه. %1</translation>
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
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <extracomment>Between a QR code and a web address, which stands below this.</extracomment>
        <translation>أو انتقل إلى</translation>
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
        <translation>امسح رمز QR ضوئيًا، أو انتقل إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <extracomment>First of three steps with a code.</extracomment>
        <translation>امسح رمز QR ضوئيًا بالهاتف</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <extracomment>Second of three steps, above the code: the code came with the address.</extracomment>
        <translation>تحقق من ظهور الكود نفسه على الهاتف</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>Second of three steps, above the code: it is typed on the phone.</extracomment>
        <translation>أدخل الكود</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <extracomment>Third of three steps with a code; %1 is an account, “it” the access.</extracomment>
        <translation>سجّل الدخول بالحساب %1، ثم اسمح بالوصول</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Beside the code&apos;s state; %1 is minutes and seconds, as in “12:41”.</extracomment>
        <translation>ينتهي خلال %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a code; %1 is a failure&apos;s title, such as “No connection to the provider”.</extracomment>
        <translation>%1. يواصل الجهاز المحاولة.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <extracomment>Under a code, in a demonstration only; %1 is an account, %2 its password.</extracomment>
        <translation>عرض توضيحي: سجّل الدخول بالحساب %1 وكلمة المرور %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Button beside the code, and title of the page it leads to: help with errors.</extracomment>
        <translation>خطأ على الهاتف؟</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is done, or what is under way is given up.</extracomment>
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
        <extracomment>Button: obtains a new token in the place of one that does not work.</extracomment>
        <translation>إعادة جلب الرمز المميز</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>كود جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>معلومات الدعم</translation>
    </message>
    <message>
        <source>Test Again</source>
        <extracomment>Button: runs the same test once more.</extracomment>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <extracomment>Button: tests the log-in at the mail server.</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: does once more what failed.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <extracomment>Heading of the card with the token&apos;s state and buttons; see the machine&apos;s manual.</extracomment>
        <translation>مصادقة OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title of a page, and heading of the card that leads to it.</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Button on the home screen: leads to the settings; as in the machine&apos;s manual.</extracomment>
        <translation>الإعدادات (المسؤول)</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Label before the state of the token; see the machine&apos;s manual.</extracomment>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Token status</source>
        <extracomment>Title of the home screen, where every group shows how its token stands.</extracomment>
        <translation>حالة الرمز المميز</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <extracomment>Button on the home screen, and title of the page it leads to.</extracomment>
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
        <extracomment>Notice after a reset; accounts and providers stand below it.</extracomment>
        <translation>تمت إعادة ضبط الجهاز. اسحب الإذن لدى موفر الخدمة أيضًا: سجّل الدخول هناك بالحساب، وأزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <extracomment>Notice: nothing can be typed on the screen itself.</extracomment>
        <translation>لا توجد لوحة مفاتيح على شاشة هذا الجهاز. وصّل لوحة مفاتيح لتغيير الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <extracomment>Title of a notice about the machine.</extracomment>
        <translation>الجهاز غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <extracomment>Title of a notice: date or time jumped.</extracomment>
        <translation>تم تغيير الساعة</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <extracomment>Notice: the machine is not on the network; what to do.</extracomment>
        <translation>تحقق من كابل الشبكة ومن إعدادات الشبكة في الجهاز. تستأنف اللوحة عملها تلقائيًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock has been changed”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>تعرض الساعة الآن %1. إذا كان ذلك خطأ، فاضبط تاريخ الجهاز ووقته: لا تكون الرموز المميزة والشهادات صالحة إلا إذا كانت الساعة صحيحة.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock is wrong”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>تعرض الساعة %1. اضبط تاريخ الجهاز ووقته: لا تكون الرموز المميزة والشهادات صالحة إلا إذا كانت الساعة صحيحة.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <extracomment>Notice “The keyring is locked”: what to do.</extracomment>
        <translation>لم تُفقد الرموز المميزة. يجب أن يلغي القائم على صيانة الجهاز قفل حلقة المفاتيح، وعندئذ تستأنف اللوحة عملها تلقائيًا.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Notice “The storage is full”: what to do.</extracomment>
        <translation>لا يمكن حفظ التغييرات والرموز المميزة الجديدة إلى أن تتوفر مساحة. لم يُفقد أي شيء. يجب أن يوفر القائم على صيانة الجهاز مساحة.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <extracomment>Notice: nothing can be stored. “adgang doctor” is a command, left as it is.</extracomment>
        <translation>لا يمكن حفظ التغييرات والرموز المميزة الجديدة. لم يُفقد أي شيء. يجب أن يجعل القائم على صيانة الجهاز مجلد الإعدادات قابلًا للكتابة: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <extracomment>Notice “No connection to the provider”: what to do.</extracomment>
        <translation>يواصل الجهاز المحاولة تلقائيًا، ولكن قد يتأخر البريد حتى ذلك الحين. اختبر الاتصال لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <extracomment>Button of the notice “The clock has been changed”: nothing is wrong with it.</extracomment>
        <translation>الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: nothing is done.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button of a question: agrees to it.</extracomment>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <extracomment>In a card named after a group: there is nothing to copy from it.</extracomment>
        <translation>كل الإعدادات متطابقة.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <extracomment>A change of a setting; %1 is its value now, %2 its value afterwards.</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <extracomment>A switch above the button that copies the settings of a group.</extracomment>
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
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>تصبح إعدادات «%2» مثل إعدادات «%1»، بما فيها كلمة المرور. لا يُنسخ الرمز المميز.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>تصبح إعدادات «%2» مثل إعدادات «%1». لا يُنسخ الرمز المميز ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <extracomment>Title of a question: settings are taken over from another group.</extracomment>
        <translation>هل تريد نسخ الإعدادات؟</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>تم نسخ الإعدادات.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <extracomment>Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.</extracomment>
        <translation>تم تسجيل الدخول بالحساب %1، ولكن إعدادات هذا الجهاز تحدد الحساب %2. لا تحتفظ بالرمز المميز إلا إذا كان الجهاز سيرسل البريد الإلكتروني ويستقبله بالحساب %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <extracomment>Button: the token for another account is given back.</extracomment>
        <translation>عدم الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <extracomment>Button: keeps the token, and the account of the settings is changed to the other.</extracomment>
        <translation>الاحتفاظ وتغيير الإعدادات</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <extracomment>Heading of a card, in a demonstration only: the page that a phone is to open.</extracomment>
        <translation>عرض توضيحي: صفحة الهاتف</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <extracomment>In a demonstration only: how to log in on the phone; %1 is an account.</extracomment>
        <translation>الحساب %1 · كلمة المرور %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <extracomment>In a demonstration only: how to log in at the machine; %1 is a password.</extracomment>
        <translation>المسؤول على اللوحة · كلمة المرور %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token.</extracomment>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <extracomment>Question before a setting is changed; %1 is an account, %2 a provider.</extracomment>
        <translation>الرمز المميز خاص بالحساب %1 لدى موفر الخدمة %2. بعد التغيير يجب جلب رمز مميز جديد.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: a setting is about to be changed.</extracomment>
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
        <source>Continue Editing</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <extracomment>Explanation in a question after the log-in.</extracomment>
        <translation>عند تسجيل الخروج من اللوحة، كان أحد الحقول قد أُفرغ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <extracomment>Explanation in a question after the log-in; %1 is what had been typed.</extracomment>
        <translation>عند تسجيل الخروج من اللوحة، كان ما يلي قد أُدخل ولم يُحفظ: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <extracomment>Title of a question after the log-in: what had been typed was not saved.</extracomment>
        <translation>توجد بيانات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <extracomment>Spoken name of a button in a password field: shows dots again.</extracomment>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>Spoken name of a button in a password field: shows what has been typed.</extracomment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Spoken name of a button in a field: takes all that has been typed away.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>رفض موفر الخدمة %2 الرمز المميز للحساب %1، وربما كان السبب عدم استخدامه مدة طويلة. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>لم يعد موفر الخدمة %2 يقبل الرمز المميز للحساب %1، وربما سحب أحدهم الإذن. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>يطلب موفر الخدمة %2 تسجيل الدخول بالحساب %1 مرة أخرى. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <extracomment>Explanation of a failure; %1 is the account of the settings.</extracomment>
        <translation>الجهاز مضبوط على الحساب %1، ولكن تم تسجيل الدخول بحساب آخر. أعد جلب الرمز المميز، وسجّل الدخول بالحساب %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>لم يعد موفر الخدمة %2 يقبل الرمز المميز للحساب %1، ولم يذكر السبب. أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>يتعرف خادم البريد على الرمز المميز، ولكن ليس لصندوق البريد %1. أدخل الحساب الذي استُخدم على الهاتف؛ أما صندوق البريد المشترك فيُكتب في عنوان المرسل.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <extracomment>Explanation of a failure: the request was refused on the phone.</extracomment>
        <translation>لم يتغير أي شيء. اطلب كودًا جديدًا، واسمح بالوصول على الهاتف.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <extracomment>Explanation of a failure: a code has expired; “it” is the access.</extracomment>
        <translation>لم تتم الموافقة في الوقت المحدد. اطلب كودًا جديدًا عندما يكون الهاتف في متناول اليد.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <extracomment>Explanation of a failure: somebody gave up getting a token.</extracomment>
        <translation>لم يتغير أي شيء. اطلب كودًا جديدًا للمتابعة.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <extracomment>Explanation of a failure: another code has been asked for since.</extracomment>
        <translation>طُلب رمز مميز للإعدادات نفسها، هنا أو في مكان آخر. استخدم أحدث كود.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>تعذر على الجهاز الوصول إلى موفر الخدمة %1. تحقق من كابل الشبكة ومن إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <extracomment>Explanation of a failure: a setting is missing.</extracomment>
        <translation>انتقل إلى الإعدادات، واملأ ما ينقص.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>يطلب موفر الخدمة %1 سرًا ليس لدى هذا الجهاز. يجب أن يفعّل من سجّل معرف العميل هناك الخيار «Allow public client flows».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <extracomment>Explanation of a failure: the keyring is locked.</extracomment>
        <translation>لم يُفقد الرمز المميز. يجب أن يلغي القائم على صيانة الجهاز قفل حلقة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <extracomment>Explanation of a failure: there is no token yet.</extracomment>
        <translation>ليس لدى الجهاز إذن بتسجيل الدخول. اجلب رمزًا مميزًا أولًا.</translation>
    </message>
    <message>
        <source>Certificates and tokens are valid only when the clock is right. Set the machine&apos;s date and time.</source>
        <extracomment>Explanation of a failure: the clock is wrong; “good” means valid.</extracomment>
        <translation>لا تكون الشهادات والرموز المميزة صالحة إلا إذا كانت الساعة صحيحة. اضبط تاريخ الجهاز ووقته.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <extracomment>Explanation of a failure: the server&apos;s name is not known on the network.</extracomment>
        <translation>لم يُعثر على عنوان لاسم الخادم. تحقق من الاسم ومن إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <extracomment>Explanation of a failure: no connection to the server; “it” is the connection.</extracomment>
        <translation>لا شيء يستجيب على هذا المنفذ، أو أن جدار حماية يمنعه. تحقق من الخادم ورقم المنفذ.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <extracomment>Explanation of a failure: the server took too long.</extracomment>
        <translation>لم يصل الرد في الوقت المحدد. تحقق من الشبكة والخادم ورقم المنفذ.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <extracomment>Explanation of a failure: the connection was lost; “it” is this trouble.</extracomment>
        <translation>قطع الخادم الاتصال قبل اكتماله. أعد الاختبار؛ وإذا استمر ذلك فتحقق من الإعدادات.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>لم يتفق الجهاز والخادم على التشفير. تحقق من رقم المنفذ ومن SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>لا يُرسل الرمز المميز أبدًا بدون تشفير. تحقق من رقم المنفذ ومن SSL/TLS.</translation>
    </message>
    <message>
        <source>The server asks to wait for a while. Test again in a few minutes.</source>
        <extracomment>Explanation of a failure: the server is busy; “it” is the server.</extracomment>
        <translation>يطلب الخادم الانتظار قليلًا. أعد الاختبار بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <extracomment>Explanation of a failure: not the authentication method chosen.</extracomment>
        <translation>لا يوفر خادم البريد طريقة تسجيل الدخول المختارة. تحقق من الخادم، أو اسأل القائم على إدارة حسابات البريد.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>لم يقبل خادم البريد تسجيل الدخول بالحساب %1. تحقق من اسم المستخدم وكلمة المرور والخادم.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” OAuth 2.0.</extracomment>
        <translation>لا يقبل خادم البريد لدى موفر الخدمة %1 سوى OAuth 2.0. اختره في «طريقة المصادقة»، واجلب رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” reading with POP3.</extracomment>
        <translation>نجح تسجيل الدخول، ولكن لا يُسمح بقراءة صندوق البريد للحساب %1 عبر POP3. يمكن للقائم على إدارة حسابات البريد تفعيل ذلك.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>أرسل الحساب %1 أكثر من المسموح حاليًا، أو أن صندوق بريده ممتلئ. أعد المحاولة بعد بضع ساعات؛ ويمكن للقائم على إدارة حسابات البريد رفع الحد.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>لا يُرسل الرمز المميز من موفر الخدمة %1 إلا إلى خوادمه. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>يمر الاتصال بموفر الخدمة %1 عبر خادم وكيل لا يستجيب. تحقق من الشبكة ومن عنوان الخادم الوكيل ورقم منفذه.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “them” the name and the password.</extracomment>
        <translation>يمر الاتصال بموفر الخدمة %1 عبر خادم وكيل يطلب اسم مستخدم وكلمة مرور. تحقق منهما.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the way.</extracomment>
        <translation>يمر الاتصال بموفر الخدمة %1 عبر خادم وكيل لا يسمح بذلك. يجب أن يسمح القائم على إدارة الخادم الوكيل بمرور هذا الجهاز.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <extracomment>Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.</extracomment>
        <translation>يُحتمل أن الخادم الوكيل يفك التشفير، ولذلك لم يُرسل شيء إلى موفر الخدمة %1. يجب أن يستثني القائم على إدارة الخادم الوكيل موفر الخدمة هذا.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <extracomment>Explanation of a failure: a value cannot be used.</extracomment>
        <translation>ارجع إلى الإعدادات، وتحقق من القيمة.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s; “definition”: a file about it.</extracomment>
        <translation>أُزيل تعريفه من هذا الجهاز. اختر موفر الخدمة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>يطلب موفر الخدمة %1 سر العميل إضافة إلى معرف العميل. أدخله ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>يُحتمل أن كلمة مرور الحساب %1 قد تغيرت، وعندئذ يلغي موفر الخدمة %2 كل الرموز المميزة. أعد جلب الرمز المميز، وسجّل الدخول بكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” is that this account is used here.</extracomment>
        <translation>تمنع إحدى قواعد المؤسسة استخدام الحساب %1 على هذا الجهاز. يجب أن يسمح بذلك القائم على إدارة حسابات البريد؛ ثم أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the account.</extracomment>
        <translation>الحساب %1 مغلق أو مقفل أو محذوف لدى موفر الخدمة %2. يمكن للقائم على إدارة حسابات البريد فتحه؛ ثم أعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>منح موفر الخدمة %2 رمزًا مميزًا للحساب %1، ولكن خادم البريد لا يقبله. أعد جلب الرمز المميز. إذا رُفض مرة أخرى، فتحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <extracomment>Explanation; %1 is an account, “device code flow” a technical name of the log-in.</extracomment>
        <translation>لا تسمح المؤسسة للحساب %1 بتسجيل الدخول بكود. يجب أن يسمح بذلك القائم على إدارة حسابات البريد (device code flow)؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.</extracomment>
        <translation>لا يعرف موفر الخدمة %1 معرف العميل المضبوط على هذا الجهاز، أو لا يسمح له بتسجيل الدخول بكود. قارنه بالتسجيل هناك.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>تنتهي صلاحية سر العميل لدى موفر الخدمة %1. ينشئ من سجّل معرف العميل هناك سرًا جديدًا؛ ثم أدخله ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>لا يجد موفر الخدمة %1 الحساب أو معرف العميل في المستأجر (tenant) المضبوط على هذا الجهاز. صحّح المستأجر ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>يجب أن يوافق مسؤول في المؤسسة على هذا الجهاز لدى موفر الخدمة %1 مرة واحدة. صفحة الموافقة موجودة ضمن «المطلوب عمله»؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>منح موفر الخدمة %1 رمزًا مميزًا، ولكن بدون إذن استخدام البريد. يجب أن يضيف من سجّل معرف العميل الأذونات المذكورة ضمن «المطلوب عمله».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>لا يمكن حفظ رمز مميز بأمان بدون حلقة مفاتيح. يجب أن يُعد القائم على صيانة الجهاز حلقة مفاتيح: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>وافق موفر الخدمة، ولكن تعذر على الجهاز حفظ الرمز المميز. أعد المحاولة. إذا استمر ذلك، فيجب أن يتحقق منه القائم على صيانة الجهاز: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <extracomment>Explanation of a failure: a bad certificate; the last “it” is the machine.</extracomment>
        <translation>لم يتمكن الخادم من إثبات هويته، ولذلك لم يُرسل إليه شيء. تحقق من اسم الخادم ومن ساعة الجهاز. إذا كانت للمؤسسة شهادات خاصة بها، فيضيفها القائم على صيانة الجهاز إليه.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” sending.</extracomment>
        <translation>لدى موفر الخدمة %2 لا يُسمح لصندوق البريد %1 بالإرسال عبر SMTP. يمكن للقائم على إدارة حسابات البريد تفعيل ذلك؛ ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <extracomment>Explanation of a failure; %1 is an account, “Send As” Microsoft&apos;s name of the right.</extracomment>
        <translation>لا يُسمح للحساب %1 بالإرسال بعنوان المرسل هذا. غيّر عنوان المرسل إلى عنوان الحساب %1، أو اطلب إضافة حق الإرسال بهذا العنوان (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <extracomment>Explanation of a failure: there already; “it” is the provider.</extracomment>
        <translation>تُرك موفر الخدمة الحالي كما هو. أزله أولًا إذا كان آخر سيحل محله.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s, the quoted words are titles.</extracomment>
        <translation>يظهر خطأ الملف ضمن «المسؤول»، «موفرو الخدمة». ويمكن إزالة الملف هناك.</translation>
    </message>
    <message>
        <source>What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.</source>
        <extracomment>Explanation of a failure; “it” is the provider, at the end what it says.</extracomment>
        <translation>ما يعلنه موفر الخدمة عن نفسه غير مكتمل، أو ليس خاصًا به. يجب أن يصلحه القائم على تشغيله.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <extracomment>Explanation of a failure: a USB stick has been pulled out, or a file is gone.</extracomment>
        <translation>أعد توصيل ذاكرة USB، ثم أعد البحث.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <extracomment>Explanation of a failure: nothing can be written; “it” is the USB stick.</extracomment>
        <translation>الذاكرة ممتلئة أو تالفة أو محمية من الكتابة. استخدم ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <extracomment>Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.</extracomment>
        <translation>يجب أن يصلحها القائم على صيانة الجهاز: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <extracomment>Explanation of a failure: the token belongs to the setting.</extracomment>
        <translation>يؤدي أي تغيير إلى حذف الرمز المميز.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <extracomment>Explanation of a failure: nothing can be stored on the machine.</extracomment>
        <translation>تتعذر الكتابة في مجلد الإعدادات. لم يتغير أي شيء، ولم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Explanation of a failure: the machine&apos;s storage is full.</extracomment>
        <translation>لم يتغير أي شيء، ولم يُفقد أي شيء. يجب أن يوفر القائم على صيانة الجهاز مساحة.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <extracomment>Explanation; “it” is the settings&apos; file, “adgang doctor” a command, left as it is.</extracomment>
        <translation>تُرك الملف كما هو. يمكن للقائم على صيانة الجهاز إصلاحه أو البدء من جديد: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <extracomment>Explanation of a failure: “they” are the settings of a newer version.</extracomment>
        <translation>تُركت الإعدادات كما هي. ثبّت الإصدار الأحدث مرة أخرى.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <extracomment>Explanation; “it” is the keyring&apos;s entry, “adgang doctor” a command, left as it is.</extracomment>
        <translation>تُرك كل شيء كما هو. يجد القائم على صيانة الجهاز الحل بالأمر: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <extracomment>Explanation of a failure: the token is in use; “it” is the token.</extracomment>
        <translation>تقوم مهمة أخرى بتجديد الرمز المميز أو تغييره. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <extracomment>Explanation of a failure: not permitted.</extracomment>
        <translation>لا يُسمح بذلك إلا لمسؤول الجهاز. سجّل الدخول وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.</extracomment>
        <translation>أدخلها مرة أخرى. يمكن للقائم على صيانة الجهاز تعيين كلمة مرور جديدة: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <extracomment>Explanation of a failure: too many wrong passwords lock the log-in.</extracomment>
        <translation>انتظر حتى انتهاء المدة، ثم أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <extracomment>Explanation of a failure: the panel was started twice.</extracomment>
        <translation>لا يمكن تشغيل أكثر من لوحة واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <extracomment>Explanation of a failure: something unexpected, “it”, went wrong.</extracomment>
        <translation>كُتب ذلك في سجل الجهاز. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <extracomment>Under a failure of “Get Token”: the machine goes on with the older token.</extracomment>
        <translation>لا يزال الرمز المميز السابق يعمل.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>Under a failure; %1 is a code such as “denied · access_denied”.</extracomment>
        <translation>تفاصيل تقنية: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <extracomment>Title of a failed connection test: the token could not be renewed; a whole sentence.</extracomment>
        <translation>فشل تحديث الرمز المميز. احذف الرمز المميز وأعد جلبه.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <extracomment>Title of a failure, no full stop: nobody used the token for too long.</extracomment>
        <translation>انتهت صلاحية الرمز المميز لعدم استخدامه</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <extracomment>Title of a failure, no full stop: the provider does not accept the token any more.</extracomment>
        <translation>انتهى الإذن</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <extracomment>Title of a failure, no full stop: the token ended with the account&apos;s old password.</extracomment>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <extracomment>Title of a failure, no full stop: a rule forbids the machine&apos;s token.</extracomment>
        <translation>المؤسسة تمنع الوصول</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <extracomment>Title of a failure, no full stop: somebody has to log in on a phone again.</extracomment>
        <translation>موفر الخدمة يطلب تسجيل دخول جديدًا</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <extracomment>Title of a failure, no full stop: the mailbox is closed, locked or deleted.</extracomment>
        <translation>الحساب غير متاح</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <extracomment>Title of a failure, no full stop: not the account of the settings.</extracomment>
        <translation>تم تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider gave the token, the server not.</extracomment>
        <translation>خادم البريد يرفض الرمز المميز</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider did not say why.</extracomment>
        <translation>موفر الخدمة يرفض الرمز المميز</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <extracomment>Title of a failure, no full stop: it is one for another mailbox.</extracomment>
        <translation>الرمز المميز لا يناسب صندوق البريد</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <extracomment>Title of a failure, no full stop: somebody did not allow it there.</extracomment>
        <translation>رُفض الطلب على الهاتف</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <extracomment>Title of a failure, no full stop: nobody logged in with it in time.</extracomment>
        <translation>انتهت صلاحية الكود</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <extracomment>Title of a failure, no full stop: somebody gave up getting a token.</extracomment>
        <translation>أُلغي الكود</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <extracomment>Title of a failure, no full stop; “its” is the code&apos;s that had been shown.</extracomment>
        <translation>حل محله كود أحدث</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <extracomment>Title of a failure, no full stop: a rule forbids log-in with a code.</extracomment>
        <translation>المؤسسة تمنع تسجيل الدخول</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <extracomment>Title of a failure, no full stop: the machine could not reach the provider.</extracomment>
        <translation>لا يوجد اتصال بموفر الخدمة</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <extracomment>Title of a failure, no full stop: something has not been filled in.</extracomment>
        <translation>ينقص أحد الإعدادات</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <extracomment>Title of a failure, no full stop: it does not know the ID, or does not allow it.</extracomment>
        <translation>موفر الخدمة لا يقبل معرف العميل</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <extracomment>Title of a failure, no full stop: the app at the provider has to be set otherwise.</extracomment>
        <translation>لا يُسمح لمعرف العميل بتسجيل الدخول بكود</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <extracomment>Title of a failure, no full stop: it has expired at the provider.</extracomment>
        <translation>لم يعد سر العميل صالحًا</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <extracomment>Title of a failure, no full stop: the account is not in that organisation.</extracomment>
        <translation>المستأجر (tenant) لا يناسب الحساب</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <extracomment>Title of a failure, no full stop: its administrator has to approve the machine.</extracomment>
        <translation>يجب أن توافق المؤسسة أولًا</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <extracomment>Title of a failure, no full stop: the token does not allow the use of mail.</extracomment>
        <translation>ينقص أحد الأذونات</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <extracomment>Title of a failure, no full stop: it came, but could not be stored.</extracomment>
        <translation>تعذر حفظ الرمز المميز</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>لا يوجد رمز مميز بعد</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>Title of a failure, no full stop: date or time of the machine.</extracomment>
        <translation>الساعة غير صحيحة</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <extracomment>Title of a failure, no full stop: its name has no address on the network.</extracomment>
        <translation>الخادم غير معروف</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <extracomment>Title of a failure, no full stop: it does not take the connection.</extracomment>
        <translation>الخادم يرفض الاتصال</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <extracomment>Title of a failure, no full stop: it took too long.</extracomment>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Title of a failure, no full stop: the server ended it in the middle.</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <extracomment>Title of a failure, no full stop: machine and server could not agree on TLS.</extracomment>
        <translation>فشل التشفير</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <extracomment>Title of a failure, no full stop: it has no TLS at this port.</extracomment>
        <translation>الخادم لا يوفر تشفيرًا</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <extracomment>Title of a failure, no full stop: the server&apos;s certificate.</extracomment>
        <translation>الشهادة غير صالحة</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <extracomment>Title of a failure, no full stop: not the authentication method chosen.</extracomment>
        <translation>الخادم لا يوفر طريقة تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <extracomment>Title of a failure, no full stop: the mail server did not accept it.</extracomment>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <extracomment>Title of a failure, no full stop: the account may not send with SMTP.</extracomment>
        <translation>الإرسال متوقف لهذا الحساب</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <extracomment>Title of a failure, no full stop: it wants OAuth 2.0.</extracomment>
        <translation>لم يعد الخادم يقبل كلمات المرور</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <extracomment>Title of a failure, no full stop: the account may not send with it.</extracomment>
        <translation>رُفض عنوان المرسل</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <extracomment>Title of a failure, no full stop: it may not be read with POP3.</extracomment>
        <translation>تعذر فتح صندوق البريد</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: no token is sent to another&apos;s server.</extracomment>
        <translation>الخادم ليس تابعًا لموفر الخدمة</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <extracomment>Title of a failure, no full stop: too much was sent, or it is full.</extracomment>
        <translation>بلغ صندوق البريد أحد الحدود</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>Title of a failure, no full stop: it asks to be tried again later.</extracomment>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <extracomment>Title of a failure, no full stop: the proxy on the way to the provider.</extracomment>
        <translation>يتعذر الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <extracomment>Title of a failure, no full stop: it wants a user name and a password.</extracomment>
        <translation>الخادم الوكيل يرفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <extracomment>Title of a failure, no full stop: it forbids the way to the provider.</extracomment>
        <translation>الخادم الوكيل لا يسمح بمرور الجهاز</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: a proxy opens the encryption.</extracomment>
        <translation>الشهادة ليست تابعة لموفر الخدمة</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <extracomment>Title of a failure, no full stop: what was entered for a setting.</extracomment>
        <translation>لا يمكن استخدام القيمة</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <extracomment>Title of a failure, no full stop: its definition has been removed.</extracomment>
        <translation>لم يعد موفر الخدمة معروفًا</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <extracomment>Title of a failure, no full stop: it was to be added once more.</extracomment>
        <translation>موفر الخدمة هذا موجود بالفعل</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <extracomment>Title of a failure, no full stop: the file that describes it is wrong.</extracomment>
        <translation>لا يمكن استخدام تعريف موفر الخدمة</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <extracomment>Title of a failure, no full stop: what it tells machines about itself (OpenID).</extracomment>
        <translation>لا يمكن استخدام ما يعلنه موفر الخدمة عن نفسه</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <extracomment>Title of a failure, no full stop: it cannot be found any more.</extracomment>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <extracomment>Title of a failure, no full stop: it has been pulled out.</extracomment>
        <translation>لم تعد ذاكرة USB موجودة</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <extracomment>Title of a failure, no full stop: nothing can be written to it.</extracomment>
        <translation>لا يمكن حفظ ملف على ذاكرة USB</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <extracomment>Title of a failure, no full stop: a file that whoever built the machine made.</extracomment>
        <translation>تهيئة الجهاز خاطئة</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <extracomment>Title of a failure, no full stop: a change of the setting would delete it.</extracomment>
        <translation>الرمز المميز مرتبط بهذا الإعداد</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s storage cannot be written.</extracomment>
        <translation>لا يمكن حفظ أي شيء</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>مساحة التخزين ممتلئة</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <extracomment>Title of a failure, no full stop: their file cannot be read.</extracomment>
        <translation>الإعدادات المحفوظة تالفة</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <extracomment>Title of a failure, no full stop: of this program.</extracomment>
        <translation>الإعدادات المحفوظة من إصدار أحدث</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <extracomment>Title of a failure, no full stop: of this program, on the same machine.</extracomment>
        <translation>إدخال حلقة المفاتيح يخص تثبيتًا آخر</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <extracomment>Title of a failure, no full stop: another job has it for a moment.</extracomment>
        <translation>الرمز المميز قيد الاستخدام الآن</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Title of a failure, no full stop: only the administrator may do this.</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>Title of a failure, no full stop: the administrator&apos;s password at the panel.</extracomment>
        <translation>كلمة المرور خاطئة</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <extracomment>Title of a failure, no full stop: the log-in is locked for some time.</extracomment>
        <translation>محاولات خاطئة كثيرة لكلمة المرور</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <extracomment>Title of a failure, no full stop: this program was started twice.</extracomment>
        <translation>اللوحة قيد التشغيل بالفعل</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>Title of a failure, no full stop: a fault of the program.</extracomment>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <extracomment>Value of a row where nothing has been chosen yet, such as “Provider”.</extracomment>
        <translation>لم يتم الاختيار</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <extracomment>Field label: the host name of the proxy.</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <extracomment>Field label: the server that mail is fetched from; see the machine&apos;s manual.</extracomment>
        <translation>خادم POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <extracomment>Field label: the server that sends mail (SMTP); see the machine&apos;s manual.</extracomment>
        <translation>الخادم الأساسي</translation>
    </message>
    <message>
        <source>Port Number</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>رقم المنفذ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>Field label: how long a server may take to answer; see the machine&apos;s manual.</extracomment>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <extracomment>Field label: how often mail is fetched; see the machine&apos;s manual.</extracomment>
        <translation>الفاصل الزمني للفحص</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <extracomment>Field label: an e-mail address; see the machine&apos;s manual.</extracomment>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <extracomment>Label of a switch: encryption; see the machine&apos;s manual.</extracomment>
        <translation>تمكين SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <extracomment>Field label: how the machine logs in to the server; see the machine&apos;s manual.</extracomment>
        <translation>طريقة المصادقة</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>Field label: the name for the log-in.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field label: the mail provider, such as Microsoft 365; see the machine&apos;s manual.</extracomment>
        <translation>موفر الخدمة</translation>
    </message>
    <message>
        <source>Account Name</source>
        <extracomment>Field label: the mailbox that logs in; see the machine&apos;s manual.</extracomment>
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
        <extracomment>Field label: the e-mail addresses that the machine&apos;s status is sent to.</extracomment>
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
        <extracomment>Choice of “Authentication Method”: without log-in.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Choice of “Authentication Method”.</extracomment>
        <translation>اسم المستخدم وكلمة المرور</translation>
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
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Type of Encryption”: the machine takes the one that suits the port.</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>Choice of “Type of Encryption”; a name, the same in every language.</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <extracomment>Choice of “Type of Encryption”: encrypted from the first byte.</extracomment>
        <translation>تشفير TLS من البداية</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <extracomment>Choice of “Schedule”.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of “Schedule”: the status is sent once a day.</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Choice of “Schedule”: the status is sent once a week.</extracomment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <extracomment>Under the choice “Off” of “Authentication Method”.</extracomment>
        <translation>يقبل الخادم البريد من هذا الجهاز بدون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <extracomment>Under the choice “User name and password” of “Authentication Method”.</extracomment>
        <translation>لم يعد كثير من موفري الخدمة يقبل هذا.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <extracomment>Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.</extracomment>
        <translation>يحصل الجهاز على إذن خاص به، ولا تُحفظ هنا كلمة مرور.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <extracomment>Under the choice “Automatic” of “Type of Encryption”.</extracomment>
        <translation>تشفير TLS من البداية على المنفذين 465 و995، وفي غير ذلك STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <extracomment>Under the choice “STARTTLS”; “in the clear”: not encrypted.</extracomment>
        <translation>يبدأ الاتصال بدون تشفير ثم يُشفَّر، كما على المنفذ 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <extracomment>Under the choice “TLS from the start” of “Type of Encryption”.</extracomment>
        <translation>يُشفَّر الاتصال قبل إرسال أي شيء، كما على المنفذ 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field: what it takes; %1 and %2 are the least and the greatest number.</extracomment>
        <translation>عدد بين %1 و%2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>اسم مضيف أو عنوان IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>عنوان بريد إلكتروني واحد، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <extracomment>Under the field “Account Name”: what it takes.</extracomment>
        <translation>صندوق البريد الذي يسجّل الدخول، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <extracomment>Under a field: what it takes; %1 is a number.</extracomment>
        <translation>حتى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <extracomment>Under a field for a password: what becomes of it.</extracomment>
        <translation>تُحفظ في حلقة مفاتيح الجهاز، ولا تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <extracomment>Under the field “User Name”: what it takes; %1 is a number.</extracomment>
        <translation>حتى %1 من الأحرف، بدون نقطتين رأسيتين (:).</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <extracomment>Under the field “Recipients”: what it takes; %1 is a number.</extracomment>
        <translation>حتى %1 من عناوين البريد الإلكتروني، مثل scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <extracomment>Under the field “Exceptions”: what it takes; %1 is a number, * any name.</extracomment>
        <translation>حتى %1 من المضيفين، مثل ‎*.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <extracomment>Under the field “Check Interval”: what the number 0 means.</extracomment>
        <translation>القيمة 0: لا يُجلب البريد إلا عند الطلب.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <extracomment>Under the field “Timeout”: why it should not be too short.</extracomment>
        <translation>قد يستغرق خادم البريد وقتًا طويلًا لرفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <extracomment>Under the field “Proxy Server”: an empty one means the proxy of the configuration.</extracomment>
        <translation>إذا تُرك فارغًا: تُستخدم القيمة من تهيئة الجهاز.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <extracomment>Under the field “Exceptions”; “they” are the hosts typed there.</extracomment>
        <translation>يتم الوصول إليها بدون الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <extracomment>Under the field “User Name” of the proxy: what an empty one means.</extracomment>
        <translation>إذا تُرك فارغًا: لا يطلب الخادم الوكيل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <extracomment>Value of the row “Password”; a participle, not a command.</extracomment>
        <translation>تم التعيين</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <extracomment>Value of the row “Password”.</extracomment>
        <translation>لم يتم التعيين</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>Value of a row where nothing has been typed yet.</extracomment>
        <translation>لم يُملأ</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <extracomment>Title of a page at the first start, for a narrow bar: the administrator&apos;s password.</extracomment>
        <translation>اختيار كلمة مرور</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <extracomment>Title of a page at the first start.</extracomment>
        <translation>اختيار كلمة مرور المسؤول</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <extracomment>Question before a token is obtained; %1 is an account, %2 a provider.</extracomment>
        <translation>يحصل الجهاز على إذن بإرسال البريد الإلكتروني واستقباله بالحساب %1 لدى موفر الخدمة %2. لا تستخدم إلا الكود الظاهر على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <extracomment>Short message that goes by itself, after a tap on “Cancel” beside a code.</extracomment>
        <translation>تم إلغاء الكود.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <extracomment>Name of a group of settings, on the home screen.</extracomment>
        <translation>إرسال البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <extracomment>Name of a group of settings, on the home screen: the machine reports trouble.</extracomment>
        <translation>تنبيه البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Name of a group of settings, on the home screen: the machine&apos;s status is asked for.</extracomment>
        <translation>حالة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <extracomment>Name of a group of settings, on the home screen: faxes that come by e-mail.</extracomment>
        <translation>فاكس الإنترنت</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <extracomment>Name of a group of settings, on the home screen: e-mails that are printed.</extracomment>
        <translation>طباعة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>On a group&apos;s card of the home screen: no account and no provider yet.</extracomment>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <extracomment>On a group&apos;s card of the home screen: it logs in without a token.</extracomment>
        <translation>لا يستخدم OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is a time of day.</extracomment>
        <translation>تنتهي صلاحية الكود الساعة %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is such as “61 of 90 days unused”.</extracomment>
        <translation>%1. اختبر الاتصال</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <extracomment>On a group&apos;s card: when the token was last renewed; %1 is such as “today 13:52”.</extracomment>
        <translation>يُجدَّد تلقائيًا، آخر مرة: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>On a group&apos;s card; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. المطلوب: %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <extracomment>On a group&apos;s card of the home screen: settings are still missing.</extracomment>
        <translation>اضغط للبدء</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <extracomment>On a group&apos;s card of the home screen: all settings are there.</extracomment>
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
        <extracomment>Title of a page: the settings that a file on a USB stick would change.</extracomment>
        <translation>ما يغيره الملف</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <extracomment>Explanation of a failure; “they” are the changes shown on this page.</extracomment>
        <translation>تغير الملف أو الإعدادات بعد عرضها. ارجع، واضغط على الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <extracomment>Title of a failure: the settings in a file could not be taken over.</extracomment>
        <translation>لم يتغير أي شيء</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <extracomment>Under the title “The token is deleted in: …”; “one” is a token.</extracomment>
        <translation>بعد ذلك يجب جلب رمز مميز جديد هناك.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <extracomment>Title of a warning; %1 are names of groups such as “Send e-mail”.</extracomment>
        <translation>يُحذف الرمز المميز في: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <extracomment>Title of a message: a file would change nothing; %1 is its name.</extracomment>
        <translation>كل ما في الملف %1 مضبوط هكذا بالفعل.</translation>
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
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: takes over the settings shown, which ends the token of some groups.</extracomment>
        <translation>تطبيق وحذف الرمز المميز</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: takes over the settings shown.</extracomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>The settings have been imported.</source>
        <extracomment>Short message: the settings of a file on a USB stick hold now.</extracomment>
        <translation>تم استيراد الإعدادات.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>In the place of the journal&apos;s entries, while it is empty.</extracomment>
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
        <extracomment>Entry of the journal, as in “Send e-mail: Token obtained”.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Change of settings</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <extracomment>Entry of the journal: what is set for a provider was changed.</extracomment>
        <translation>تغيير موفر خدمة</translation>
    </message>
    <message>
        <source>Get token</source>
        <extracomment>Entry of the journal: somebody asked the provider for a code.</extracomment>
        <translation>جلب الرمز المميز</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <extracomment>Entry of the journal: a token has come after a log-in on a phone.</extracomment>
        <translation>تم جلب الرمز المميز</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <extracomment>Entry of the journal: somebody gave up getting a token.</extracomment>
        <translation>تم إلغاء الكود</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <extracomment>Entry of the journal: the machine renewed the token at the provider.</extracomment>
        <translation>تجديد الرمز المميز</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <extracomment>Entry of the journal: the token was found not to work any more.</extracomment>
        <translation>الرمز المميز غير صالح</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <extracomment>Entry of the journal: somebody deleted the token.</extracomment>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Entry of the journal: the connection was tested.</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <extracomment>Entry of the journal: somebody logged in at the panel.</extracomment>
        <translation>تسجيل الدخول كمسؤول</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <extracomment>Entry of the journal: too many wrong passwords at the panel.</extracomment>
        <translation>قفل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <extracomment>Entry of the journal: the administrator logged out at the panel.</extracomment>
        <translation>تسجيل خروج المسؤول</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <extracomment>Entry of the journal: nobody had touched the panel for some time.</extracomment>
        <translation>تسجيل خروج المسؤول تلقائيًا</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>تغيير كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <extracomment>Entry of the journal: a setting of the panel was changed.</extracomment>
        <translation>تغيير مدة تسجيل الخروج التلقائي</translation>
    </message>
    <message>
        <source>Sending of e-mail</source>
        <extracomment>Entry of the journal: the machine sent a mail.</extracomment>
        <translation>إرسال بريد إلكتروني</translation>
    </message>
    <message>
        <source>Fetching of e-mail</source>
        <extracomment>Entry of the journal: the machine fetched mail from a mailbox.</extracomment>
        <translation>استقبال بريد إلكتروني</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <extracomment>Entry of the journal: an unused token was renewed, so that it does not expire.</extracomment>
        <translation>التجديد الأسبوعي للرمز المميز</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <extracomment>Entry of the journal: the machine looked for mail in a mailbox; a noun.</extracomment>
        <translation>التحقق من وجود بريد إلكتروني جديد</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <extracomment>Entry of the journal: the machine sent its status to the recipients.</extracomment>
        <translation>تقرير الحالة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <extracomment>Who did it, in the journal: somebody who had not logged in.</extracomment>
        <translation>على اللوحة، بدون تسجيل دخول</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Who did it, in the journal: somebody logged in at the panel.</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <extracomment>Who did it, in the journal: nobody, it happened by itself.</extracomment>
        <translation>الجهاز نفسه</translation>
    </message>
    <message>
        <source>A mail job</source>
        <extracomment>Who did it, in the journal: a job that sends or fetches mail.</extracomment>
        <translation>مهمة بريد</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <extracomment>Who did it, in the journal; %1 is the number of a user of the system.</extracomment>
        <translation>سطر الأوامر، المستخدم %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How an act in the journal ended: it succeeded.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the list of languages.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>Under a language that cannot be chosen; %1 is the name of a font.</extracomment>
        <translation>الخط %1 غير موجود على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <extracomment>Button beside a field, such as one for an e-mail address.</extracomment>
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
        <extracomment>Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.</extracomment>
        <translation>أعد المحاولة بعد %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.</extracomment>
        <translation>تسجيل الخروج التلقائي خلال %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <extracomment>Button of the warning “Automatic log-out in …”.</extracomment>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <extracomment>Title of the page where the administrator&apos;s password is asked for.</extracomment>
        <translation>تسجيل الدخول كمسؤول</translation>
    </message>
    <message>
        <source>Log In</source>
        <extracomment>Button beside the password: a verb.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <extracomment>Under the password field, in a demonstration only; %1 is the password.</extracomment>
        <translation>عرض توضيحي: كلمة المرور هي %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Under the password field; “it” is the password, “adgang passwd” a command.</extracomment>
        <translation>هل نسيتها؟ يمكن للقائم على صيانة الجهاز تعيين كلمة مرور جديدة: adgang passwd</translation>
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
        <translation>تم تسجيل الخروج تلقائيًا</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <extracomment>Title of a card while the USB stick is searched.</extracomment>
        <translation>جارٍ البحث عن ملفات…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <extracomment>Title of a card: no file with settings or a provider was found on a USB stick.</extracomment>
        <translation>لا يوجد ما يمكن استيراده</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <extracomment>Under the title “There is nothing to import”.</extracomment>
        <translation>ذاكرة USB موصولة، ولكن لا يوجد فيها ملف لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <extracomment>Under the title “There is nothing to import”: what to do.</extracomment>
        <translation>وصّل ذاكرة USB، وانتظر لحظة.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <extracomment>Under the title “There is nothing to import”: which files are looked for.</extracomment>
        <translation>ملف موفر الخدمة ينتهي بالامتداد toml، وملف الإعدادات ينتهي بالامتداد json. يوجد الملف على الذاكرة مباشرة أو في أحد مجلداتها.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>يبحث هذا الجهاز في ‎%1‎</translation>
    </message>
    <message>
        <source>A tap imports a provider at once. Of settings, the panel first shows what they change.</source>
        <extracomment>Under the list of files on a USB stick; “they” are the settings.</extracomment>
        <translation>عند الضغط على موفر خدمة يُستورد فورًا. أما الإعدادات، فتعرض اللوحة أولًا ما تغيره.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: looks once more for files on a USB stick.</extracomment>
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
        <source>%1 has been imported.</source>
        <comment>a provider</comment>
        <extracomment>Short message; %1 is the name of a provider that was read from a USB stick.</extracomment>
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
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>موفر الخدمة %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>معرف العميل لموفر الخدمة %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a file on a USB stick holds: the settings of a machine.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in.</extracomment>
        <translation>موفر الخدمة هذا موجود بالفعل. أزله أولًا ضمن «موفرو الخدمة».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be imported first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in; “its” is the provider&apos;s.</extracomment>
        <translation>لا يعرف هذا الجهاز موفر الخدمة. يجب استيراد تعريفه أولًا.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <extracomment>Part of what is wrong with a file on a USB stick; %1 is what may stand there.</extracomment>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Begins what is wrong with a file on a USB stick; no full stop.</extracomment>
        <translation>لا يمكن الاستخدام</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the provider %1.</extracomment>
        <translation>موفر الخدمة %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the panel itself.</extracomment>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The name of one of the panel&apos;s settings.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <extracomment>In the place of a value in a change, as in “empty → smtp.example.com”.</extracomment>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: تم جلب الرمز المميز</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: تم حذف الرمز المميز في مكان آخر</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: أصبح الرمز المميز غير صالح</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: لم يتم جلب رمز مميز</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: تم تغيير الإعدادات في مكان آخر</translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>عادت الشبكة</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>عاد الاتصال بموفر الخدمة</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <extracomment>Short message: the store of tokens and passwords had been locked or missing.</extracomment>
        <translation>حلقة المفاتيح متاحة من جديد</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>يمكن حفظ التغييرات من جديد</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>الساعة صحيحة من جديد</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <extracomment>Button of a question: the size of the panel becomes what it was.</extracomment>
        <translation>العودة إلى السابق</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <extracomment>Button of a question; “it” is the new size of the panel.</extracomment>
        <translation>نعم، الاحتفاظ به</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <extracomment>In a question; %1 is a number of seconds, “it” the size of the panel.</extracomment>
        <translation>يعود الحجم السابق تلقائيًا خلال %1 ث.</translation>
    </message>
    <message>
        <source>Can you read this, and tap it?</source>
        <extracomment>Title of a question: the size of the panel was changed; “hit” with a finger.</extracomment>
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
        <extracomment>Spoken by a screen reader: the name of a ruler that is drawn on the screen.</extracomment>
        <translation>مسطرة بالسنتيمتر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <extracomment>A switch of the panel&apos;s settings: light text on a dark ground.</extracomment>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>تعتيم الشاشة بعد</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>إيقاف الشاشة بعد</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <extracomment>Row of the panel&apos;s settings: the diagonal of its screen.</extracomment>
        <translation>حجم اللوحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <extracomment>Choice of “Text size”, as in “120 %”; %1 is a number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of “Dim the screen after” and “Switch the screen off after”.</extracomment>
        <translation>أبدًا</translation>
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
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>4.3 بوصة</translation>
    </message>
    <message>
        <source>5 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>5 بوصات</translation>
    </message>
    <message>
        <source>7 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>7 بوصات</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>10.1 بوصة</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <extracomment>Under the choice “Automatic” of “Size of the panel”; “it” is the size.</extracomment>
        <translation>كما ضبطته الشركة المصنعة</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Dim the screen after”; “so long”: as chosen below.</extracomment>
        <translation>تُعتَّم الشاشة إذا لم يلمسها أحد طوال هذه المدة. اللمسة التي تنشّطها لا تفعل شيئًا آخر.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Switch the screen off after”; “so long”: as chosen below.</extracomment>
        <translation>تُطفأ الشاشة إذا لم يلمسها أحد طوال هذه المدة. اللمسة التي تنشّطها لا تفعل شيئًا آخر.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <extracomment>Above the choices of “Size of the panel”; “it” is the line drawn on the screen.</extracomment>
        <translation>ضع مسطرة على الخط: يكون طوله 5 سم عندما يكون الحجم صحيحًا.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Current password</source>
        <extracomment>Label of a password field: the one that is to be changed.</extracomment>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a password field.</extracomment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <extracomment>Label of a password field: the same again, against misprints.</extracomment>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <extracomment>Under the password fields at the first start.</extracomment>
        <translation>بعد ذلك لا يمكن تغيير الإعدادات والرموز المميزة إلا بكلمة المرور هذه. تبقى حالة الرمز المميز واختبار الاتصال متاحين للجميع.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«الكود غير صحيح» أو «انتهت صلاحيته»</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only. Go back, tap New Code and use that one.</source>
        <extracomment>Help with an error on the phone; “New Code” is a button of the page before.</extracomment>
        <translation>تسري الأكواد بضع دقائق فقط. ارجع، واضغط على «كود جديد»، واستخدم الكود الجديد.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«الموافقة مطلوبة» أو «مطلوب موافقة المسؤول»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>يجب أن توافق المؤسسة على هذا الجهاز مرة واحدة. اعرض هذا على القائم على إدارة حسابات البريد فيها.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«لا يمكنك الوصول من هنا» أو «محظور» أو «تم رفض الوصول»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>تمنع إحدى قواعد المؤسسة تسجيل الدخول بكود. يمكن للقائم على إدارة حسابات البريد فيها إجراء استثناء.</translation>
    </message>
    <message>
        <source>Somebody other than %1 is logged in</source>
        <extracomment>Heading: what is seen on the phone; %1 is an account.</extracomment>
        <translation>تم تسجيل الدخول بحساب غير %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <extracomment>Help with an error on the phone; “private”: the browser forgets it afterwards.</extracomment>
        <translation>سجّل الخروج على الهاتف، أو افتح العنوان في نافذة خاصة، وسجّل الدخول بالحساب الصحيح.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>Heading: what is seen on the phone; the provider&apos;s web page.</extracomment>
        <translation>لا تُفتح الصفحة</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <extracomment>Help with an error on the phone; “it” is the phone.</extracomment>
        <translation>يحتاج الهاتف إلى الإنترنت؛ ولا يلزم أن يكون على شبكة الجهاز.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Title of the page with help on errors that are seen on the phone.</extracomment>
        <translation>خطأ على الهاتف؟</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <extracomment>Above the help with errors on the phone; %1 is a provider.</extracomment>
        <translation>يعرض موفر الخدمة %1 أخطاءه على الهاتف فقط. لا يزال الكود على هذه الشاشة قيد الانتظار.</translation>
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
        <translation>عند استخدام OAuth 2.0 يجب أن يكون الاتصال مشفرًا.</translation>
    </message>
    <message>
        <source>This field must be filled in. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under an empty field; %1 is a sentence: what the field takes.</extracomment>
        <translation>يجب ملء هذا الحقل. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a field; %1 is a sentence: what the field takes.</extracomment>
        <translation>لا يمكن استخدام هذه القيمة. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the provider by what has been typed.</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <extracomment>Under the fields that add a provider; “their”: of those providers.</extracomment>
        <translation>لا حاجة إلى إضافة Microsoft 365 وغيره من موفري الخدمة في القائمة: يكفي إدخال معرف العميل.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>تمت إضافة موفر الخدمة.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <extracomment>Label on a provider&apos;s page, above the names of its servers.</extracomment>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Origin of the client ID</source>
        <extracomment>Row label; its value tells who set the client ID.</extracomment>
        <translation>مصدر معرف العميل</translation>
    </message>
    <message>
        <source>Origin of the tenant</source>
        <extracomment>Row label; its value tells who set the tenant.</extracomment>
        <translation>مصدر المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <extracomment>Button: takes the provider off this machine, after a question.</extracomment>
        <translation>إزالة موفر الخدمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove …?”: takes the provider off this machine.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <extracomment>Explanation in the question “Remove …?”; “groups” are groups of settings.</extracomment>
        <translation>يُزال موفر الخدمة من هذا الجهاز مع معرف العميل وسر العميل الخاصين به. تحتاج المجموعات التي تستخدمه إلى موفر خدمة آخر.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question; %1 is the name of a provider.</extracomment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>تمت إزالة موفر الخدمة.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <extracomment>Button of a notice: a provider&apos;s file is damaged.</extracomment>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove the damaged file?”</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <extracomment>Explanation in the question “Remove the damaged file?”; the file describes a provider.</extracomment>
        <translation>يُفقد ما في الملف. إذا كان موفر خدمة بالاسم نفسه مرفقًا بالبرنامج أو بالجهاز، فإنه يعود بعد ذلك.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <extracomment>Title of a question: the file of a provider.</extracomment>
        <translation>هل تريد إزالة الملف التالف؟</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <extracomment>While the way to the provider through the proxy is tested.</extracomment>
        <translation>جارٍ اختبار الخادم الوكيل…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <extracomment>Title: the result of the proxy&apos;s test.</extracomment>
        <translation>الخادم الوكيل يعمل</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <extracomment>Title: the result of the proxy&apos;s test, which went no further than to the proxy.</extracomment>
        <translation>يمكن الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <extracomment>Under the title “The proxy works”; “it” is the proxy.</extracomment>
        <translation>يسمح بمرور الجهاز إلى موفر الخدمة، والتشفير هو تشفير موفر الخدمة نفسه.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <extracomment>Under the title “The proxy can be reached”; “it” is the proxy.</extracomment>
        <translation>لا يوجد موفر خدمة مستخدم من خلاله، ولذلك لم يُختبر المسار بعده.</translation>
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
        <extracomment>What the button “Test Proxy” still needs, and stands under it.</extracomment>
        <translation>املأ حقل الخادم الوكيل أولًا.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <extracomment>Button: tests the way to the provider through the proxy.</extracomment>
        <translation>اختبار الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <extracomment>Beside the settings of the proxy: what it is for; “it” is the proxy.</extracomment>
        <translation>لتسجيل الدخول لدى موفر الخدمة ولتجديد الرموز المميزة. لا يمر البريد عبره أبدًا.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <extracomment>Beside the settings of the e-mail status: what it is.</extracomment>
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
        <extracomment>Field label: what a provider calls this machine, which is its client (OAuth).</extracomment>
        <translation>معرف العميل</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>المستأجر (tenant)</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Field label: a password that belongs to a client ID (OAuth).</extracomment>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>جهة الإصدار (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <extracomment>Field label: what the machine asks a provider for; “scopes” is OAuth&apos;s word.</extracomment>
        <translation>الأذونات (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Client ID”; “definition” is the file that describes a provider.</extracomment>
        <translation>كما يعرضه موفر الخدمة بعد التسجيل. إذا تُرك فارغًا: الرجوع إلى ما في التعريف.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Tenant”; “definition” is the file that describes a provider.</extracomment>
        <translation>معرف المؤسسة أو نطاقها، مثل example.com. إذا تُرك فارغًا: الرجوع إلى ما في التعريف.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <extracomment>Under the field “Client Secret”: what becomes of it.</extracomment>
        <translation>يُحفظ في حلقة مفاتيح الجهاز، ولا يُعرض مرة أخرى. إذا تُرك فارغًا: يُزال.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <extracomment>Under the field “Issuer”; “there” is at that address.</extracomment>
        <translation>مثل id.example.com. يطلب الجهاز من هناك كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <extracomment>Under the field “Permissions (scopes)”; “it” is this field.</extracomment>
        <translation>يمكن ترك الأذونات فارغة: عندئذ يطلب الجهاز ما يوفره موفر الخدمة للبريد.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: built in.</extracomment>
        <translation>مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.</extracomment>
        <translation>تهيئة الجهاز</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.</extracomment>
        <translation>أُدخل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”; a participle, not a command.</extracomment>
        <translation>تم التعيين</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”.</extracomment>
        <translation>لم يتم التعيين</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Value of the row “Client Secret”: whether there is one cannot be seen.</extracomment>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>No client ID</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>لا يوجد معرف عميل</translation>
    </message>
    <message>
        <source>No tenant</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>لا يوجد مستأجر (tenant)</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <extracomment>State of a provider in a list: it does not offer what the machine needs.</extracomment>
        <translation>لا يتوفر تسجيل الدخول بكود</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <extracomment>State of a provider in a list.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>لا يمكن جلب رمز مميز قبل إدخال معرف العميل.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>لا يمكن جلب رمز مميز قبل إدخال المستأجر (tenant).</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <extracomment>Error under the field “Issuer”.</extracomment>
        <translation>ليس هذا عنوانًا مثل id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <extracomment>Error under the field “Client ID”.</extracomment>
        <translation>لا يمكن أن يكون هذا معرف عميل: 255 حرفًا كحد أقصى، بدون مسافات.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <extracomment>Error under the field “Tenant”.</extracomment>
        <translation>لا يمكن أن يكون هذا مستأجرًا (tenant): أدخل معرفًا أو نطاقًا، مثل example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <extracomment>Error under the field “Client Secret”.</extracomment>
        <translation>لا يمكن أن يكون هذا سر عميل: 255 حرفًا كحد أقصى.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <extracomment>Error under the field “Permissions (scopes)”.</extracomment>
        <translation>لا يمكن أن تكون هذه أذونات: أدخل كلمات تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <extracomment>Explanation: a provider could not be added; “it” is the provider.</extracomment>
        <translation>لا يوفر تسجيل الدخول بكود (device authorization)، الذي يحتاج إليه هذا الجهاز. يمكن للقائم على تشغيل موفر الخدمة تفعيله.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <extracomment>Explanation: a provider could not be added by the address that was typed.</extracomment>
        <translation>لا يوجد وصف لموفر خدمة على هذا العنوان. تحقق من العنوان لدى القائم على تشغيل موفر الخدمة.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <extracomment>Explanation: a provider could not be added, since it is there already.</extracomment>
        <translation>جهة الإصدار هذه معدة بالفعل بمعرف العميل هذا.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <extracomment>In sentences in the place of a provider&apos;s name that is not known yet.</extracomment>
        <translation>في هذا العنوان</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <extracomment>Under “To be done at … once”; %1 is a provider, permissions stand below.</extracomment>
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
        <extracomment>Under the heading “To be done at … once”: who does the steps below it.</extracomment>
        <translation>مهمة للقائم على إدارة حسابات البريد في المؤسسة.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>الموافقة للمؤسسة</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <extracomment>Step at a provider; %1 is a web address.</extracomment>
        <translation>سجّل الدخول إلى ‎%1‎ بحساب مسموح له بتسجيل التطبيقات.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>سجّل تطبيقًا لحسابات المؤسسة وحدها. لا يحتاج إلى عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>سجّل تطبيقًا لحسابات Microsoft الشخصية. لا يحتاج إلى عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>أضف عميلًا من النوع «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <extracomment>Step at a provider; “app” and “platform” are words of its web page.</extracomment>
        <translation>أنشئ تطبيقًا. منصته خدمة ويب.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>ضمن «Authentication» اضبط «Allow public client flows» على «Yes».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <extracomment>Step at a provider; %1 are names of permissions, “delegated” is Microsoft&apos;s word.</extracomment>
        <translation>أضف الأذونات المفوضة التالية: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <extracomment>Step at a provider; “here” is this page of the panel.</extracomment>
        <translation>وافق على التطبيق للمؤسسة. يظهر العنوان هنا بعد ضبط معرف العميل.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <extracomment>Step at a provider; the QR code stands under the list of steps.</extracomment>
        <translation>وافق على التطبيق للمؤسسة: امسح رمز QR أدناه ضوئيًا.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <extracomment>Step at a provider; %1 is a command to be typed there.</extracomment>
        <translation>اسمح لصندوق البريد بالإرسال عبر SMTP في Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <extracomment>Step at a provider; %1 are the names of its data centres to choose from.</extracomment>
        <translation>أدخل مركز البيانات (%1) على هذا الجهاز، بوصفه المستأجر (tenant).</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>دوّن المستأجر (tenant)، بمعرفه أو نطاقه، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>دوّن معرف العميل، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>دوّن سر العميل، وأدخله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <extracomment>In a list after “What works:”; a password that the provider makes for one device.</extracomment>
        <translation>كلمة مرور تطبيق (طريقة المصادقة: كلمة المرور)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <extracomment>In a list after “What works:”; a mail server that takes mail without log-in.</extracomment>
        <translation>خادم الترحيل لدى موفر الخدمة (بدون مصادقة)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <extracomment>In a list after “What works:”.</extracomment>
        <translation>صندوق بريد لدى موفر خدمة آخر</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <extracomment>In a list after “What works:”; “which” is the log-in.</extracomment>
        <translation>تسجيل الدخول في متصفح، وهو غير متوفر بعد على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <extracomment>Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <extracomment>Why a provider cannot be used; %1 lists other ways, such as “an app password”.</extracomment>
        <translation>لا يتوفر تسجيل الدخول بكود للبريد الإلكتروني. المتاح: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <extracomment>Under a failure: who can mend it; “you” is whoever stands at the machine.</extracomment>
        <translation>يمكنك إصلاح هذا بنفسك.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>يمكن لمسؤول الجهاز إصلاح هذا.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>الرجوع إلى القائم على إدارة حسابات البريد</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>الرجوع إلى مسؤول الجهاز</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>مهمة للقائم على إدارة حسابات البريد: اعرض عليه «معلومات الدعم».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>يمكن للقائم على إدارة الشبكة إصلاح هذا.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <extracomment>Under a failure: nobody has to do anything; “it” is the failure.</extracomment>
        <translation>يزول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <extracomment>Button under a failure: leads to the settings to be corrected.</extracomment>
        <translation>مراجعة الإعدادات</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <extracomment>Button under a failure: leads to the settings of the proxy.</extracomment>
        <translation>مراجعة الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are notified where possible</source>
        <extracomment>In the list of what a reset deletes; “told”: to withdraw the permission.</extracomment>
        <translation>كل الرموز المميزة؛ ويُبلَّغ موفرو الخدمة حيثما أمكن</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>كل الإعدادات والحسابات وكلمات المرور</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>موفرو الخدمة الذين أُضيفوا أو غُيِّروا على هذا الجهاز</translation>
    </message>
    <message>
        <source>The journal</source>
        <extracomment>In the list of what a reset deletes: the record of who did what.</extracomment>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>This will be deleted, and cannot be restored:</source>
        <extracomment>Title above the list of what a reset deletes.</extracomment>
        <translation>يُحذف ما يلي ولا يمكن استرجاعه:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <extracomment>Under the list of what a reset deletes; “its first day”: when it was new.</extracomment>
        <translation>تبدأ اللوحة بعد ذلك كأنها جديدة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <extracomment>Under the last password field before a reset.</extracomment>
        <translation>أدخل كلمة مرور المسؤول مرة أخرى. بعدها يُحذف كل شيء فورًا.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Title of the first menu of the settings; as in the machine&apos;s manual.</extracomment>
        <translation>الإعدادات (المسؤول)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات الخدمات</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>الإعدادات السريعة</translation>
    </message>
    <message>
        <source>System Control</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>التحكم في النظام</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>تنبيه البريد الإلكتروني وحالته</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <extracomment>Title of the settings screen of the e-mail alert; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>حالة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات التثبيت الأولي</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>الإعدادات السريعة للشبكة</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات إرسال الصور</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات فاكس الإنترنت</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <extracomment>Title of the settings screen of Internet fax; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>إعدادات الطابعة</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
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
        <extracomment>The way to a setting: a menu and what is in it. %1 and %2 are titles.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>Between the parts of a list, but for the last two: a comma and a space.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>The end of a list; %1 may be several parts with commas between them.</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>التمرير لأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>التمرير لأسفل</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <extracomment>In an empty field above the menus of the settings: what it is for.</extracomment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <extracomment>In the place of what a search in the settings found; “one” is a word.</extracomment>
        <translation>لم يُعثر على شيء. جرب كلمة أخرى أو جزءًا من كلمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
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
        <extracomment>Title of the administrator&apos;s own page.</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Change Password</source>
        <extracomment>Row: leads to the page where the administrator&apos;s password is changed.</extracomment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.</extracomment>
        <translation>تسجيل الخروج التلقائي خلال %1. كل لمسة تبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <extracomment>Button of the administrator&apos;s page: a verb.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <extracomment>Button of the advice “… recommends OAuth 2.0 for this server”.</extracomment>
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
        <extracomment>In a card on the home screen; %1 is the title of a step of the set-up.</extracomment>
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
        <extracomment>Button at the end of the set-up: leads to the home screen.</extracomment>
        <translation>إلى الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <extracomment>Under the title “The set-up is not finished”; “here” is this list of steps.</extracomment>
        <translation>يمكن متابعة ما تبقى هنا، أو لاحقًا من الشاشة الرئيسية.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <extracomment>Title of a message at the end of the set-up.</extracomment>
        <translation>اكتمل الإعداد الأولي</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <extracomment>State of a step in a list: it has not been done.</extracomment>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <extracomment>In a card at the end of the set-up, under the account and the provider.</extracomment>
        <translation>تم اختبار الاتصال، وهو يعمل.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <extracomment>In a card at the end of the set-up; %1 are the titles of screens.</extracomment>
        <translation>تسري الإعدادات والرمز المميز على %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <extracomment>Heading of a list of groups such as “E-mail Alert”.</extracomment>
        <translation>يحتاج كل مما يلي إلى رمز مميز خاص به</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <extracomment>Under the heading “These need a token each”; “each” of the groups below.</extracomment>
        <translation>لا يُنسخ الرمز المميز أبدًا، بل يُجلب في شاشة كل منها.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <extracomment>Notice in the first step of the set-up.</extracomment>
        <translation>لا توجد لوحة مفاتيح على شاشة هذا الجهاز. وصّل لوحة مفاتيح للخطوات التالية.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <extracomment>Button in the set-up: asks for the password; a verb.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <extracomment>Under the title “The administrator is logged out”.</extracomment>
        <translation>يتواصل الإعداد الأولي بعد تسجيل الدخول. ما تم إدخاله لا يزال محفوظًا.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <extracomment>Title of a message in the set-up: after some time without a touch.</extracomment>
        <translation>تم تسجيل خروج المسؤول</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <extracomment>Under the title “The administrator password has been set”; “it” is the password.</extracomment>
        <translation>يمكن تغييرها ضمن «المسؤول» في الشريط العلوي، بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <extracomment>Title of a message in the set-up.</extracomment>
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
        <extracomment>In the set-up: a provider lacks something; “that” is what it lacks.</extracomment>
        <translation>يمكن متابعة الإعداد الأولي. يُجلب الرمز المميز بعد إتمام ذلك.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <extracomment>In the set-up&apos;s last step, under the title “There is no token yet”.</extracomment>
        <translation>يمكن اختبار الاتصال بعد جلب الرمز المميز.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <extracomment>In the set-up&apos;s last step, under the title “A setting is missing”.</extracomment>
        <translation>يمكن اختبار الاتصال بعد إدخال خادم.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <extracomment>Button in the set-up: leads back to the code that waits for the phone.</extracomment>
        <translation>عرض الكود</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <extracomment>First of three steps of getting a token.</extracomment>
        <translation>جهّز هاتفًا بكاميرا وباتصال بالإنترنت</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <extracomment>Second of three steps of getting a token; %1 is the button “Get Token”.</extracomment>
        <translation>اضغط على «%1»، وامسح رمز QR على هذه الشاشة ضوئيًا</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox.</extracomment>
        <translation>سجّل الدخول على الهاتف، ثم اسمح بالوصول</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox %1.</extracomment>
        <translation>سجّل الدخول على الهاتف بالحساب %1، ثم اسمح بالوصول</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <extracomment>Button on the home screen: goes on with the first set-up of the machine.</extracomment>
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
        <extracomment>Button: leaves out a step of the set-up and goes on to the next.</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <extracomment>Title of a card on the home screen, and of a message at the set-up&apos;s end.</extracomment>
        <translation>لم يكتمل الإعداد الأولي</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Title of a step of the set-up: the language of the panel.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <extracomment>Title of a step of the set-up: the password is chosen.</extracomment>
        <translation>كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>الإعداد الأولي</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the set-up, and spoken; %1 and %2 are numbers.</extracomment>
        <translation>الخطوة %1 من %2</translation>
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
        <translation>لم يتم الجلب</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <extracomment>State of a token: the log-in on the phone is waited for; see the machine&apos;s manual.</extracomment>
        <translation>بانتظار التفويض</translation>
    </message>
    <message>
        <source>Obtained</source>
        <extracomment>State of a token: it is there and in force; see the machine&apos;s manual.</extracomment>
        <translation>تم الجلب</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a token: it does not work any more; see the machine&apos;s manual.</extracomment>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>اختر OAuth 2.0 أولًا في «طريقة المصادقة».</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>اختر موفر الخدمة أولًا.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>أدخل اسم الحساب أولًا.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>ليس لموفر الخدمة %1 معرف عميل بعد. يوضح «موفر الخدمة» ما يجب عمله.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>ليس لموفر الخدمة %1 مستأجر (tenant) بعد. يوضح «موفر الخدمة» ما يجب عمله.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider.</extracomment>
        <translation>لا يوفر موفر الخدمة %1 تسجيل الدخول بكود.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <extracomment>Under the button “Get Token” of a mailbox that is read; %1 is a provider.</extracomment>
        <translation>لا يقبل موفر الخدمة %1 طريقة OAuth 2.0 إلا للإرسال.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>ليس له معرف عميل بعد. يُدخل ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>ليس له مستأجر (tenant) بعد. يُدخل ضمن «إعداد موفر الخدمة».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <extracomment>Message after “Delete”; %1 is a provider, %2 a web address.</extracomment>
        <translation>تم حذف الرمز المميز هنا. يجب سحب الإذن لدى موفر الخدمة %1 يدويًا، على ‎%2‎</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>لا يوفر تسجيل الدخول بكود للبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>لا يقبل OAuth 2.0 إلا للإرسال؛ ويتطلب جلب البريد كلمة مرور مخصصة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, such as “The keyring is locked”.</extracomment>
        <translation>%1. لم يُفقد الرمز المميز.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. المطلوب: %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <extracomment>Under a token&apos;s state; %1 is an account, “it” the token obtained for it.</extracomment>
        <translation>تم تسجيل الدخول بالحساب %1. قرّر ما إذا كنت تريد الاحتفاظ بالرمز المميز.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <extracomment>Under a token&apos;s state: a new token is being obtained.</extracomment>
        <translation>يعمل الرمز المميز السابق إلى أن يتوفر الجديد.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token expire. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>Under a token&apos;s state; %1 is such as “61 of 90 days unused”, “it” the token.</extracomment>
        <translation>%1. بعد ذلك يُنهي موفر الخدمة صلاحية الرمز المميز. اختبار الاتصال يجدده.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title: why no token was obtained.</extracomment>
        <translation>المحاولة الأخيرة: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <extracomment>Message after “Delete”; %1 is a provider.</extracomment>
        <translation>تم حذف الرمز المميز، وسُحب الإذن لدى موفر الخدمة %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “here”: on this machine.</extracomment>
        <translation>تم حذف الرمز المميز هنا. اسحب الإذن لدى موفر الخدمة %1 أيضًا: سجّل الدخول هناك بالحساب، وأزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “group” a group of settings.</extracomment>
        <translation>تم حذف الرمز المميز هنا. يبقى الإذن لدى موفر الخدمة %1، لأن مجموعة أخرى على هذا الجهاز تستخدمه.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <extracomment>In the question before “Delete”; %1 is an account, %2 a provider.</extracomment>
        <translation>لن يتمكن الجهاز من استخدام بريد الحساب %1 لدى موفر الخدمة %2 إلى أن يُجلب رمز مميز جديد.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <extracomment>In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.</extracomment>
        <translation>%1 يسري هذا أيضًا على %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <extracomment>A step of the connection test: whether date and time are right.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>A step of the connection test: whether the store of tokens and passwords is open.</extracomment>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>A step of the connection test: the address that belongs to the server&apos;s name.</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A step of the connection test: the server is connected to.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of the connection test: TLS is agreed on, and the certificate checked.</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of the connection test: whether the token is there and in force.</extracomment>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A step of the connection test: whether the password is there.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>A step of the connection test: the machine logs in to the mail server.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>A step of the connection test: whether the mailbox may be used after the log-in.</extracomment>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>المسار إلى موفر الخدمة</translation>
    </message>
    <message>
        <source>not run yet</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: its turn has not come.</extracomment>
        <translation>لم يُنفَّذ بعد</translation>
    </message>
    <message>
        <source>under way …</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it is running.</extracomment>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it went well.</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a test.</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step of a test: left out, since one before it failed or it is not needed.</extracomment>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step of a test took; %1 is a number, ms are milliseconds.</extracomment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the machine itself.</extracomment>
        <translation>الخاصة بالجهاز</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the desktop&apos;s system.</extracomment>
        <translation>الخاصة بسطح المكتب</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <extracomment>Under the title “The token has been obtained”; %1 is an account, %2 a provider.</extracomment>
        <translation>يمكن للجهاز الآن إرسال البريد الإلكتروني واستقباله بالحساب %1 لدى موفر الخدمة %2. ويجدد الرمز المميز تلقائيًا.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <extracomment>Title after a log-in on the phone that went well.</extracomment>
        <translation>تم جلب الرمز المميز</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <extracomment>Label of a failure&apos;s details, before its title.</extracomment>
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
        <extracomment>Label of a failure&apos;s details, before a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a failure&apos;s details, before the server&apos;s name.</extracomment>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Label of a failure&apos;s details, before the printer&apos;s name.</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Program version</source>
        <extracomment>Label of a failure&apos;s details, before a number such as “1.2.0”.</extracomment>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <extracomment>Above a failure&apos;s details and a QR code of them, “this”; “it” is the code.</extracomment>
        <translation>صوّر رمز QR، أو اقرأ هذا على من يساعدك. لا يحتوي على كلمة مرور ولا رمز مميز.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <extracomment>Title while the connections of all groups are tested.</extracomment>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <extracomment>Title in the place of the results of the connection tests.</extracomment>
        <translation>لم يُضبط شيء بعد. أدخل خادمًا أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <extracomment>Title: the result of all connection tests; %1 and %2 are numbers.</extracomment>
        <translation>الاتصالات التي لا تعمل: %1 من %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <extracomment>Title: the result of all connection tests.</extracomment>
        <translation>كل الاتصالات تعمل</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <extracomment>While the connection is tested; %1 is a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>جارٍ اختبار %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Title: the result of the connection test.</extracomment>
        <translation>الاتصال يعمل</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <extracomment>Under the title “The connection works”; %1 is the name of a mail server.</extracomment>
        <translation>يمكن للجهاز تسجيل الدخول إلى %1 واستخدام صندوق البريد.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “today 13:52”.</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “yesterday 13:52”.</extracomment>
        <translation>أمس %1</translation>
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
        <translation>مشترك مع %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <extracomment>Button after “Delete”: how the permission is withdrawn at the provider.</extracomment>
        <translation>عرض الطريقة</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the choice whether another account&apos;s token is kept.</extracomment>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Show Code</source>
        <extracomment>Button: leads back to the code that waits for the phone.</extracomment>
        <translation>عرض الكود</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <extracomment>What the button “Test Connection” still needs, and stands under it.</extracomment>
        <translation>أدخل الخادم أولًا.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>هل تريد حذف الرمز المميز؟</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <extracomment>Button in a question: makes a change that ends the tokens of several groups.</extracomment>
        <translation>حذف الرموز المميزة</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token of one group.</extracomment>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <extracomment>Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.</extracomment>
        <translation>يعتمد رمز مميز على هذا في: %1. بعد التغيير يجب جلب رمز مميز جديد هناك.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: what is set for a provider is about to be changed.</extracomment>
        <translation>يؤدي هذا التغيير إلى حذف الرمز المميز</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Spoken name of a button with an arrow: to the page before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Spoken name of a button in the top bar: leads to the administrator&apos;s page.</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of a button in the top bar: leads to the list of languages.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <extracomment>Spoken name of a button in the top bar: leads to the panel&apos;s settings.</extracomment>
        <translation>إعدادات اللوحة</translation>
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
        <translation>يتعذر بدء تشغيل اللوحة</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <extracomment>While a code is asked for; %1 is a provider.</extracomment>
        <translation>جارٍ طلب كود من موفر الخدمة %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <extracomment>Title of a page: how the machine&apos;s permission is ended at the provider.</extracomment>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <extracomment>Above the steps that withdraw a permission; %1 is a provider.</extracomment>
        <translation>تم حذف الرمز المميز على هذا الجهاز، ولكن موفر الخدمة %1 لا يزال يحتفظ بالإذن.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps that withdraw a permission; %1 is a web address.</extracomment>
        <translation>امسح رمز QR ضوئيًا، أو انتقل إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>Second of three steps that withdraw a permission; %1 is an account.</extracomment>
        <translation>سجّل الدخول بالحساب %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>أزل هذا الجهاز من قائمة التطبيقات التي لها حق الوصول</translation>
    </message>
</context>
</TS>
