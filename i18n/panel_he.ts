<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>בין 5 ל־255 תווים.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>יומן פעולות</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>יציאה אוטומטית</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. ניסיונות שנותרו: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>שתי ההזנות אינן זהות.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>לא ניתן להשתמש בסיסמה זו. %1</translation>
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
        <translation>שינוי סיסמה</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>הסיסמה שונתה.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>או לעבור אל</translation>
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
        <translation>יש לסרוק את קוד ה־QR, או לעבור אל %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>יש לסרוק את קוד ה־QR בטלפון</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>יש לוודא שבטלפון מוצג אותו קוד</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>יש להזין את הקוד</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>יש להיכנס עם החשבון %1 ולאשר</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>יפוג בעוד %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. המכשיר ממשיך לנסות.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>הדגמה: יש להיכנס עם החשבון %1 והסיסמה %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>מופיעה שגיאה בטלפון?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>העתקת הגדרות מתוך…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>קבלת אסימון</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>קבלת אסימון מחדש</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>קוד חדש</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>פרטים לתמיכה</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>בדיקת החיבור</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>אימות OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>בדיקת חיבור</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>הגדרות (מנהל מערכת)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>מצב האסימון</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>בדיקת כל החיבורים</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>שבהגדרות</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>שבהגדרות</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>המכשיר אופס. יש לבטל את ההרשאה גם אצל הספק: להיכנס שם עם החשבון ולהסיר מכשיר זה מרשימת היישומים בעלי הגישה.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>במכשיר זה אין מקלדת מסך. כדי לשנות הגדרות יש לחבר מקלדת.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>המכשיר אינו מחובר לרשת</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>השעון הוגדר מחדש</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>יש לבדוק את כבל הרשת ואת הגדרות הרשת של המכשיר. הלוח ימשיך מעצמו כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>השעון מראה כעת %1. אם זה שגוי, יש להגדיר את התאריך והשעה של המכשיר: אסימונים ותעודות תקפים רק בשעה הנכונה.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>השעון מראה %1. יש להגדיר את התאריך והשעה של המכשיר: אסימונים ותעודות תקפים רק בשעה הנכונה.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>האסימונים לא אבדו. האחראי על המכשיר צריך לפתוח את נעילת צרור המפתחות; לאחר מכן הלוח ימשיך מעצמו.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>לא ניתן לשמור שינויים ואסימונים חדשים עד שיתפנה מקום. דבר לא אבד. האחראי על המכשיר צריך לפנות מקום.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>לא ניתן לשמור שינויים ואסימונים חדשים. דבר לא אבד. האחראי על המכשיר צריך לאפשר כתיבה בתיקיית ההגדרות: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>המכשיר ממשיך לנסות מעצמו, אך עד אז ייתכן שהדואר יתעכב. יש לבדוק את החיבור כדי לראות מה מפריע.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>השעון נכון</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>כל ההגדרות זהות.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>מ־%1 ל־%2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>העתקת הסיסמה גם כן</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>העתקה מתוך %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>ההגדרות של %2 יהיו כמו ההגדרות של %1, כולל הסיסמה. האסימון אינו מועתק.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>ההגדרות של %2 יהיו כמו ההגדרות של %1. האסימון והסיסמה אינם מועתקים.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>להעתיק את ההגדרות?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>ההגדרות הועתקו.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>הכניסה נעשתה עם החשבון %1, אך בהגדרות המכשיר מופיע החשבון %2. יש לשמור אותו רק אם המכשיר אמור לשלוח ולקבל דוא״ל בתור %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>ללא שמירה</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>שמירה ושינוי ההגדרות</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>הדגמה: הדף בטלפון</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>החשבון %1 · סיסמה %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>מנהל מערכת בלוח · סיסמה %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>מחיקת האסימון</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>האסימון שייך לחשבון %1 אצל הספק %2. לאחר השינוי יש לקבל אסימון חדש.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>שינוי זה מביא למחיקת האסימון</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>ביטול הקלט</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>המשך מהנקודה האחרונה</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>בעת היציאה מהלוח היה שדה שרוקן ולא נשמר.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>בעת היציאה מהלוח היה קלט שהוזן ולא נשמר: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>יש קלט שלא נשמר</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>הסתרת הסיסמה</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>הצגת הסיסמה</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>הספק %2 דחה את האסימון של החשבון %1, כנראה משום שלא היה בשימוש זמן רב. יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>הספק %2 אינו מקבל עוד את האסימון של החשבון %1, כנראה משום שההרשאה בוטלה. יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>הספק %2 מבקש כניסה נוספת עם החשבון %1. יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>המכשיר מוגדר לחשבון %1, אך הכניסה נעשתה עם חשבון אחר. יש לקבל את האסימון מחדש ולהיכנס עם החשבון %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>הספק %2 אינו מקבל עוד את האסימון של החשבון %1, ללא ציון סיבה. יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>שרת הדואר מכיר את האסימון, אך לא עבור תיבת הדואר %1. יש להזין את החשבון ששימש בטלפון; תיבת דואר משותפת שייכת לכתובת השולח.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>דבר לא שונה. יש לבקש קוד חדש ולאשר את הגישה בטלפון.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>האישור לא ניתן בזמן. יש לבקש קוד חדש כשהטלפון בהישג יד.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>דבר לא שונה. כדי להמשיך יש לבקש קוד חדש.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>התבקש אסימון לאותן הגדרות, כאן או במקום אחר. יש להשתמש בקוד העדכני ביותר.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>המכשיר לא הצליח להגיע אל הספק %1. יש לבדוק את כבל הרשת ואת הגדרות הרשת.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>יש לעבור להגדרות ולמלא את מה שחסר.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>הספק %1 מבקש סוד שאין למכשיר זה. מי שרשם שם את מזהה הלקוח צריך להפעיל את ”Allow public client flows”.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>האסימון לא אבד. האחראי על המכשיר צריך לפתוח את נעילת צרור המפתחות; לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>למכשיר אין הרשאה להיכנס. יש לקבל תחילה אסימון.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>תעודות ואסימונים תקפים רק בשעה הנכונה. יש להגדיר את התאריך והשעה של המכשיר.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>לא נמצאה כתובת לשם השרת. יש לבדוק את השם ואת הגדרות הרשת.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>אין מענה בפורט זה, או שחומת אש חוסמת אותו. יש לבדוק את השרת ואת מספר הפורט.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>התשובה לא הגיעה בזמן. יש לבדוק את הרשת, את השרת ואת מספר הפורט.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>השרת ניתק באמצע. יש לבצע בדיקה חוזרת; אם זה נמשך, יש לבדוק את ההגדרות.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>המכשיר והשרת לא הגיעו להסכמה על ההצפנה. יש לבדוק את מספר הפורט ואת SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>אסימון לעולם אינו נשלח ללא הצפנה. יש לבדוק את מספר הפורט ואת SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>השרת מבקש להמתין זמן מה. יש לבצע בדיקה חוזרת בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>שרת הדואר אינו מציע כניסה מהסוג שנבחר. יש לבדוק את השרת, או לפנות אל האחראי על חשבונות הדואר.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>שרת הדואר לא קיבל את הכניסה עם החשבון %1. יש לבדוק את שם המשתמש, הסיסמה והשרת.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>שרת הדואר של הספק %1 מקבל OAuth 2.0 בלבד. יש לבחור בו כשיטת אימות ולקבל אסימון.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>הכניסה הצליחה, אך אסור לקרוא את תיבת הדואר של החשבון %1 ב־POP3. האחראי על חשבונות הדואר יכול להפעיל זאת.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>החשבון %1 שלח יותר מדי לעת עתה, או שתיבת הדואר שלו מלאה. יש לנסות שוב בעוד כמה שעות; האחראי על חשבונות הדואר יכול להעלות את המגבלה.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>אסימון של הספק %1 נשלח רק לשרתים שלו. יש לבדוק את שם השרת.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>הדרך אל הספק %1 עוברת דרך פרוקסי שאינו עונה. יש לבדוק את הרשת, ואת השרת ומספר הפורט של הפרוקסי.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>הדרך אל הספק %1 עוברת דרך פרוקסי הדורש שם משתמש וסיסמה. יש לבדוק את שניהם.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>הדרך אל הספק %1 עוברת דרך פרוקסי שאינו מתיר זאת. האחראי על הפרוקסי צריך לאפשר למכשיר לעבור.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>הפרוקסי כנראה פותח את ההצפנה, ולכן לא נשלח דבר אל הספק %1. האחראי על הפרוקסי צריך להחריג ספק זה.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>יש לחזור להגדרות ולבדוק את הערך.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>ההגדרה שלו הוסרה ממכשיר זה. יש לבחור ספק מחדש.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>הספק %1 דורש סוד לקוח נוסף על מזהה הלקוח. יש להזין אותו תחת ”הגדרת הספק”.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>הסיסמה של החשבון %1 שונתה כנראה, ובמקרה כזה הספק %2 מבטל את כל האסימונים. יש לקבל את האסימון מחדש ולהיכנס עם הסיסמה החדשה.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>כלל של הארגון חוסם את החשבון %1 במכשיר זה. האחראי על חשבונות הדואר צריך לאפשר זאת; לאחר מכן יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>החשבון %1 סגור, נעול או מחוק אצל הספק %2. האחראי על חשבונות הדואר יכול לפתוח אותו; לאחר מכן יש לקבל את האסימון מחדש.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>הספק %2 נתן אסימון לחשבון %1, אך שרת הדואר אינו מקבל אותו. יש לקבל את האסימון מחדש. אם הוא יידחה שוב, יש לבדוק את שם השרת.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>הארגון אינו מתיר לחשבון %1 להיכנס עם קוד. האחראי על חשבונות הדואר צריך לאפשר זאת (device code flow); לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>הספק %1 אינו מכיר את מזהה הלקוח שהוגדר במכשיר, או אינו מתיר לו להיכנס עם קוד. יש להשוות אותו לרישום שם.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>סודות לקוח פוקעים אצל הספק %1. מי שרשם שם את מזהה הלקוח יוצר סוד חדש; לאחר מכן יש להזין אותו תחת ”הגדרת הספק”.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>הספק %1 אינו מוצא את החשבון או את מזהה הלקוח בדייר (tenant) שהוגדר במכשיר. יש לתקן את הדייר תחת ”הגדרת הספק”.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>מנהל מערכת בארגון צריך לאשר מכשיר זה פעם אחת אצל הספק %1. הדף לאישור נמצא תחת ”מה יש לעשות”; לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>הספק %1 נתן אסימון, אך ללא הרשאה לשימוש בדואר. מי שרשם את מזהה הלקוח צריך להוסיף את ההרשאות המפורטות תחת ”מה יש לעשות”.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>ללא צרור מפתחות לא ניתן לשמור אסימון בבטחה. האחראי על המכשיר צריך להגדיר צרור מפתחות: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>הספק הסכים, אך המכשיר לא הצליח לשמור את האסימון. יש לנסות שוב. אם זה נמשך, האחראי על המכשיר צריך לבדוק: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>השרת לא הצליח להוכיח את זהותו, ולכן לא נשלח אליו דבר. יש לבדוק את שם השרת ואת שעון המכשיר. אם לארגון יש תעודות משלו, האחראי על המכשיר מוסיף אותן למכשיר.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>אצל הספק %2 תיבת הדואר %1 אינה מורשית לשלוח ב־SMTP. האחראי על חשבונות הדואר יכול להפעיל זאת; לאחר מכן יש לבצע בדיקה חוזרת.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>החשבון %1 אינו מורשה לשלוח עם כתובת השולח הזו. יש לשנות את כתובת השולח לכתובת של החשבון %1, או לבקש להוסיף את ההרשאה לשלוח בשמה (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>הספק הקיים נשאר כפי שהוא. כדי להחליף אותו באחר, יש להסיר אותו תחילה.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>מה ששגוי בקובץ מוצג תחת ”מנהל מערכת”, ”ספקים”. ניתן להסיר אותו שם.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>מה שהספק מפרסם על עצמו אינו שלם, או אינו שלו. מי שמפעיל אותו צריך לתקן זאת.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>יש לחבר שוב את התקן ה־USB ולחפש שוב.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>ההתקן מלא, פגום או מוגן מפני כתיבה. יש להשתמש באחר.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>האחראי על המכשיר צריך לתקן זאת: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>שינוי מביא למחיקת האסימון.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>לא ניתן לכתוב בתיקיית ההגדרות. דבר לא שונה ודבר לא אבד.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>דבר לא שונה ודבר לא אבד. האחראי על המכשיר צריך לפנות מקום.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>הקובץ נשאר כפי שהוא. האחראי על המכשיר יכול לתקן אותו או להתחיל מחדש: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>ההגדרות נשארו כפי שהן. יש להתקין שוב את הגרסה החדשה יותר.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>הכול נשאר כפי שהוא. האחראי על המכשיר ימצא את הפתרון בעזרת: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>משימה אחרת מחדשת או משנה את האסימון. יש לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>רק מנהל המערכת של המכשיר רשאי לעשות זאת. יש להיכנס ולנסות שוב.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>יש להזין אותה שוב. האחראי על המכשיר יכול לקבוע סיסמה חדשה: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>יש להמתין עד תום הזמן ולהזין את הסיסמה שוב.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>ניתן להפעיל לוח אחד בלבד בכל פעם.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>הדבר נרשם ביומן המכשיר. יש לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>האסימון הקודם עדיין פועל.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>פרט טכני: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>עדכון האסימון נכשל. יש למחוק את האסימון ולקבל אותו מחדש.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>תוקף האסימון פג ללא שימוש</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>ההרשאה הסתיימה</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>הסיסמה שונתה</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>הארגון חוסם את הגישה</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>הספק דורש כניסה חדשה</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>החשבון אינו זמין</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>הכניסה נעשתה עם חשבון אחר</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>שרת הדואר דוחה את האסימון</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>הספק דוחה את האסימון</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>האסימון אינו מתאים לתיבת הדואר</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>הבקשה נדחתה בטלפון</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>תוקף הקוד פג</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>הקוד בוטל</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>קוד חדש יותר בא במקומו</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>הארגון חוסם את הכניסה</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>אין חיבור אל הספק</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>חסרה הגדרה</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>הספק אינו מקבל את מזהה הלקוח</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>מזהה הלקוח אינו מורשה להיכנס עם קוד</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>סוד הלקוח אינו תקף עוד</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>הדייר (tenant) אינו מתאים לחשבון</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>הארגון צריך לאשר תחילה</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>חסרה הרשאה</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>אין צרור מפתחות</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>לא ניתן היה לשמור את האסימון</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>עדיין אין אסימון</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>השעון שגוי</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>השרת אינו מוכר</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>השרת דוחה את החיבור</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>השרת אינו עונה</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>החיבור נותק</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>ההצפנה נכשלה</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>השרת אינו מציע הצפנה</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>התעודה אינה תקפה</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>השרת אינו מציע כניסה כזו</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>הכניסה נדחתה</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>השליחה כבויה עבור החשבון</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>השרת אינו מקבל עוד סיסמאות</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>כתובת השולח נדחתה</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>לא ניתן היה לפתוח את תיבת הדואר</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>השרת אינו של הספק</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>תיבת הדואר הגיעה למגבלה</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>השרת עסוק</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>לא ניתן להגיע אל הפרוקסי</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>הפרוקסי דוחה את הכניסה</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>הפרוקסי אינו מאפשר למכשיר לעבור</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>התעודה אינה של הספק</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>לא ניתן להשתמש בערך</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>הספק אינו מוכר עוד</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>ספק זה כבר קיים</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>לא ניתן להשתמש בהגדרת הספק</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>לא ניתן להשתמש במה שהספק מפרסם על עצמו</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>הקובץ אינו נמצא עוד</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>התקן ה־USB אינו נמצא עוד</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>לא ניתן לשמור קובץ בהתקן ה־USB</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>תצורת המכשיר שגויה</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>האסימון שייך להגדרה זו</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>לא ניתן לשמור דבר</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>שטח האחסון מלא</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>ההגדרות השמורות פגומות</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>ההגדרות השמורות הן מגרסה חדשה יותר</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>הרשומה בצרור המפתחות שייכת להתקנה אחרת</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>האסימון נמצא כעת בשימוש</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>הסיסמה שגויה</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>יותר מדי סיסמאות שגויות</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>הלוח כבר פועל</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>אירעה שגיאה לא צפויה</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>לא נבחר</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>שרת פרוקסי</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>שרת POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>שרת ראשי</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>מספר פורט</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>זמן קצוב</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>מרווח בדיקה</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>שם השולח</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>כתובת השולח</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>הפעלת SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>שיטת אימות</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>שם החשבון</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>סוג ההצפנה</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>חריגים</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>לוח זמנים</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>נמענים</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>שנ׳</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>דק׳</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>שם משתמש וסיסמה</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>הצפנת TLS מההתחלה</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>כל שבוע</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>השרת מקבל דואר ממכשיר זה ללא כניסה.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>ספקים רבים אינם מקבלים זאת עוד.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>המכשיר מקבל הרשאה משלו, וסיסמה אינה נשמרת כאן.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>הצפנת TLS מההתחלה בפורטים 465 ו־995, אחרת STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>החיבור מתחיל ללא הצפנה ואז מוצפן, כמו בפורט 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>החיבור מוצפן לפני שנשלח דבר, כמו בפורט 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>מספר בין %1 ל־%2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>שם מארח או כתובת IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>כתובת דוא״ל אחת, למשל scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>תיבת הדואר שאיתה נכנסים, למשל scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>עד %1 תווים.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>נשמרת בצרור המפתחות של המכשיר ולא תוצג שוב.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>עד %1 תווים, ללא נקודתיים.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>עד %1 כתובות דוא״ל, למשל scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>עד %1 מארחים, למשל *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>הערך 0: דואר מתקבל רק לפי בקשה.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>שרת דואר עשוי להתעכב לפני שהוא דוחה כניסה.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>ריק: לפי תצורת המכשיר.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>אליהם מתחברים שלא דרך הפרוקסי.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>ריק: הפרוקסי אינו דורש כניסה.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>נקבעה</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>לא נקבעה</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>לא מולא</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>בחירת סיסמה</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>בחירת סיסמת מנהל המערכת</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>המכשיר יקבל הרשאה לשלוח ולקבל דוא״ל בתור החשבון %1 אצל הספק %2. יש להשתמש אך ורק בקוד שבמסך זה.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>הקוד בוטל.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>שליחת דוא״ל</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>התראת דוא״ל</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>מצב דוא״ל</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>פקס אינטרנט</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>הדפסת דוא״ל</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>ללא OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>הקוד יפוג בשעה %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. יש לבדוק את החיבור</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>מתחדש אוטומטית, לאחרונה %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. הפעולה הנדרשת: %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>יש להקיש כדי להתחיל</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>מוכן: יש להקיש כדי לקבל את האסימון</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>ימים ללא שימוש: %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>מה הקובץ משנה</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>הקובץ או ההגדרות השתנו מאז שהוצגו. יש לחזור ולהקיש שוב על הקובץ.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>דבר לא השתנה</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>לאחר מכן יש לקבל שם אסימון חדש.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>האסימון יימחק אצל: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>הכול בקובץ %1 כבר מוגדר כך.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>מ־%1 ל־%2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: does what has been shown.</extracomment>
        <translation>החלה ומחיקת האסימון</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>ההגדרות יובאו.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>עדיין לא נעשה דבר.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>חדשים יותר</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>ישנים יותר</translation>
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
        <translation>שינוי הגדרות</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>שינוי ספק</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>קבלת אסימון</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>התקבל אסימון</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>הקוד בוטל</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>חידוש האסימון</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>האסימון לא תקף</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>מחיקת האסימון</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>בדיקת חיבור</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>כניסת מנהל המערכת</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>הכניסה ננעלה</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>יציאת מנהל המערכת</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>יציאה אוטומטית של מנהל המערכת</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>שינוי סיסמת מנהל המערכת</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>שינוי הזמן עד ליציאה האוטומטית</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>דוא״ל נשלח</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>דוא״ל התקבל</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>חידוש שבועי של האסימון</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>בדיקת דוא״ל חדש</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>דוח מצב בדוא״ל</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>בלוח, ללא כניסה</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>המכשיר עצמו</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>משימת דואר</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>שורת פקודה, משתמש %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>הגופן %1 חסר במכשיר זה.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>יש לנסות שוב בעוד %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>יציאה אוטומטית בעוד %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>המשך עבודה</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>כניסה כמנהל מערכת</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>הדגמה: הסיסמה היא %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>הסיסמה נשכחה? האחראי על המכשיר יכול לקבוע סיסמה חדשה: adgang passwd</translation>
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
        <translation>בוצעה יציאה אוטומטית</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>מתבצע חיפוש קבצים…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>אין מה לייבא</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>מחובר התקן USB, אך אין בו קובץ למכשיר זה.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>יש לחבר התקן USB ולהמתין רגע.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>קובץ של ספק מסתיים בסיומת toml, וקובץ של הגדרות בסיומת json. הקבצים נמצאים בהתקן עצמו או באחת התיקיות שבו.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>המכשיר מחפש ב: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>הקשה מייבאת ספק מיד. בהגדרות, הלוח מציג תחילה מה הן משנות.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>חיפוש חוזר</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>שמירת ההגדרות אל %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>ההגדרות נשמרו בשם %1, ללא סיסמאות ואסימונים.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>בוצע ייבוא: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>התקן USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>הספק %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>מזהה הלקוח של הספק %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>ספק זה כבר קיים. יש להסיר אותו תחילה תחת ”ספקים”.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>המכשיר אינו מכיר את הספק. יש לייבא תחילה את ההגדרה שלו.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>מותר: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>לא ניתן לשימוש</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>הספק %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>הלוח</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>ריק</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: האסימון התקבל</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: האסימון נמחק במקום אחר</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: האסימון אינו תקף עוד</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: לא התקבל אסימון</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: ההגדרות שונו במקום אחר</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>הרשת חזרה</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>החיבור אל הספק חזר</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>צרור המפתחות זמין שוב</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>ניתן שוב לשמור שינויים</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>השעון נכון שוב</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>חזרה לקודם</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>כן, להשאיר</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>הגודל הקודם יחזור מעצמו בעוד %1 שנ׳.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>ניתן לקרוא ולהקיש כאן?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>הגדרות הלוח</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>סרגל בסנטימטרים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>מראה כהה</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>תנועה</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>עמעום המסך לאחר</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>כיבוי המסך לאחר</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>גודל הלוח</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4.3 אינץ׳</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 אינץ׳</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 אינץ׳</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10.1 אינץ׳</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>כפי שקבע יצרן המכשיר</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>המסך מתעמעם כשאיש לא נגע בו במשך זמן זה. הנגיעה שמעירה אותו אינה עושה דבר נוסף.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>המסך נכבה כשאיש לא נגע בו במשך זמן זה. הנגיעה שמעירה אותו אינה עושה דבר נוסף.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>יש להצמיד סרגל לקו: אורכו 5 ס״מ כשהגודל נכון.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>סיסמה נוכחית</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>סיסמה חדשה</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>סיסמה חדשה שוב</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>לאחר מכן ניתן לשנות הגדרות ואסימונים רק עם סיסמה זו. מצב האסימון ובדיקת החיבור נשארים פתוחים לכול.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>”הקוד שגוי” או ”פג תוקף”</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>קודים תקפים לדקות ספורות בלבד. יש לחזור, להקיש על ”קוד חדש” ולהשתמש בו.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>”נדרש אישור” או ”נדרש אישור של מנהל מערכת”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>הארגון צריך לאשר מכשיר זה פעם אחת. יש להראות זאת לאחראי על חשבונות הדואר בארגון.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>”לא ניתן להגיע לשם מכאן”, ”חסום” או ”הגישה נדחתה”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>כלל של הארגון חוסם את הכניסה עם קוד. האחראי על חשבונות הדואר בארגון יכול לקבוע חריג.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>הכניסה היא בשם אחר מאשר %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>יש לצאת מהחשבון בטלפון, או לפתוח את הכתובת בחלון פרטי, ולהיכנס עם החשבון הנכון.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>הדף אינו נפתח</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>הטלפון צריך חיבור לאינטרנט; הוא אינו חייב להיות ברשת של המכשיר.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>מופיעה שגיאה בטלפון?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>הספק %1 מציג את השגיאות שלו בטלפון בלבד. הקוד במסך זה עדיין ממתין.</translation>
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
        <translation>עם OAuth 2.0 החיבור חייב להיות מוצפן.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>יש למלא שדה זה. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>לא ניתן להשתמש בערך זה. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>אין צורך להוסיף את Microsoft 365 ואת הספקים האחרים שברשימה: יש להזין רק את מזהה הלקוח.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>הספק נוסף.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>שרתי דואר</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>מקור מזהה הלקוח</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>מקור הדייר (tenant)</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>הסרת הספק</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>הספק יוסר ממכשיר זה יחד עם מזהה הלקוח וסוד הלקוח שלו. קבוצות המשתמשות בו יצטרכו ספק אחר.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>הספק הוסר.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>הסרת הקובץ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>תוכן הקובץ יאבד. ספק באותו שם המגיע עם התוכנה או עם המכשיר יופיע שוב לאחר מכן.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>להסיר את הקובץ הפגום?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>הפרוקסי בבדיקה…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>הפרוקסי פועל</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>ניתן להגיע אל הפרוקסי</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>הוא מאפשר למכשיר לעבור אל הספק, וההצפנה היא של הספק עצמו.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>אין ספק בשימוש דרכו, ולכן הדרך שמעבר לו לא נבדקה.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>לא הוגדר כאן פרוקסי, ולכן נעשה שימוש בפרוקסי שבתצורת המכשיר: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>יש למלא תחילה את שרת הפרוקסי.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>בדיקת הפרוקסי</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>לכניסה אצל הספק ולחידוש אסימונים. הדואר לעולם אינו עובר דרכו.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>המכשיר שולח את מצבו לנמענים מעצמו.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>ספקים</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>הוספת ספק</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>הגדרת הספק</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>דייר (tenant)</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>מנפיק (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>הרשאות (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>כפי שהספק מציג לאחר הרישום. ריק: חזרה למה שכתוב בהגדרה.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>המזהה או הדומיין של הארגון, למשל example.com. ריק: חזרה למה שכתוב בהגדרה.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>נשמר בצרור המפתחות של המכשיר ולא יוצג שוב. ריק: הסוד יוסר.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>למשל id.example.com. את כל השאר המכשיר מבקש משם.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>ההרשאות יכולות להישאר ריקות: המכשיר יבקש את מה שהספק מציע לדואר.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>מגיע עם התוכנה</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>תצורת המכשיר</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>הוזן במכשיר זה</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>נקבע</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>לא נקבע</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>אין מזהה לקוח</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>אין דייר (tenant)</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>אין כניסה עם קוד</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>לא ניתן לקבל אסימון לפני הזנת מזהה הלקוח.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>לא ניתן לקבל אסימון לפני הזנת הדייר (tenant).</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>זו אינה כתובת כמו id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>זה אינו יכול להיות מזהה לקוח: עד 255 תווים, ללא רווחים.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>זה אינו יכול להיות דייר (tenant): מזהה, או דומיין כמו example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>זה אינו יכול להיות סוד לקוח: עד 255 תווים.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>אלה אינן יכולות להיות הרשאות: מילים עם רווח ביניהן.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>הספק אינו מציע כניסה עם קוד (device authorization), הנדרשת למכשיר זה. מי שמפעיל את הספק יכול להפעיל אותה.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>בכתובת זו אין תיאור של ספק. יש לברר את הכתובת עם מי שמפעיל את הספק.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>מנפיק זה כבר הוגדר עם מזהה לקוח זה.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>שבכתובת זו</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>מי שמפעיל את הספק %1 מתיר למזהה הלקוח של מכשיר זה להיכנס עם קוד (device authorization), ונותן לו את ההרשאות האלה.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>מה שיש לעשות פעם אחת אצל הספק %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>מה יש לעשות</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>משימה לאחראי על חשבונות הדואר בארגון.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>אישור עבור הארגון</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>יש להיכנס אל %1 עם חשבון המורשה לרשום יישומים.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>יש לרשום יישום לחשבונות הארגון בלבד. אין צורך בכתובת להפניה מחדש.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>יש לרשום יישום לחשבונות Microsoft אישיים. אין צורך בכתובת להפניה מחדש.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>יש להוסיף לקוח מסוג ”Non-browser Applications”.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>יש ליצור יישום. הפלטפורמה שלו היא שירות אינטרנט.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>תחת ”Authentication” יש לקבוע את ”Allow public client flows” ל־”Yes”.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>יש להוסיף את ההרשאות המואצלות הבאות: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>יש לאשר את היישום עבור הארגון. הכתובת תוצג כאן לאחר הגדרת מזהה הלקוח.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>יש לאשר את היישום עבור הארגון: לסרוק את קוד ה־QR שלהלן.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>יש לאפשר לתיבת הדואר לשלוח ב־SMTP, באמצעות Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>יש להזין במכשיר זה את מרכז הנתונים (%1) בתור הדייר (tenant).</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>יש לרשום את הדייר (tenant), לפי המזהה או הדומיין שלו, ולהזין אותו במכשיר זה.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>יש לרשום את מזהה הלקוח ולהזין אותו במכשיר זה.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>יש לרשום את סוד הלקוח ולהזין אותו במכשיר זה.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>סיסמת יישום (שיטת אימות: סיסמה)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>שרת הממסר של הספק (ללא אימות)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>תיבת דואר אצל ספק אחר</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>כניסה בדפדפן, שעדיין אינה קיימת במכשיר זה</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 או %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>אין כניסה עם קוד לדוא״ל. מה שפועל: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>ניתן לתקן זאת באופן עצמאי.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>מנהל המערכת של המכשיר יכול לתקן זאת.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>פנייה לאחראי על חשבונות הדואר</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>פנייה למנהל המערכת של המכשיר</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>משימה לאחראי על חשבונות הדואר: יש להראות לו את ”פרטים לתמיכה”.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>האחראי על הרשת יכול לתקן זאת.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>זה עובר מעצמו.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>בדיקת ההגדרות</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>בדיקת הפרוקסי</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>כל האסימונים; תישלח הודעה לספקים ככל שניתן</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>כל ההגדרות, החשבונות והסיסמאות</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>ספקים שנוספו או שונו במכשיר זה</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>יומן הפעולות</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>סיסמת מנהל המערכת</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>הפרטים הבאים יימחקו ולא ניתן יהיה לשחזר אותם:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>לאחר מכן הלוח יתחיל מחדש, כמו ביום הראשון.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>יש להזין שוב את סיסמת מנהל המערכת. לאחר מכן הכול יימחק מיד.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>הגדרות (מנהל מערכת)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>הגדרות מערכת</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>הגדרות רשת</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>הגדרות שירותים</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>הגדרות מהירות</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>בקרת מערכת</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>התראה ומצב דוא״ל</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>הגדרות SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>מצב דוא״ל</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>הגדרות התקנה ראשונית</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>הגדרות רשת מהירות</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>הגדרות שליחת תמונה</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>הגדרות פקס אינטרנט</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>הגדרות שרת</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>הגדרות מדפסת</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>הגדרות הדפסת דוא״ל</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>פרוקסי</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>מתקדם</translation>
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
        <translation>%1 ו%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>גלילה למעלה</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>גלילה למטה</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>לא נמצא דבר. אפשר לנסות מילה אחרת או חלק ממילה.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>עוד תוצאה אחת. יש להמשיך להקליד כדי לצמצם.</numerusform>
            <numerusform>עוד %n תוצאות. יש להמשיך להקליד כדי לצמצם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>שינוי סיסמה</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>יציאה אוטומטית בעוד %1. כל נגיעה מתחילה את הזמן מחדש.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>שימוש ב־OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>ההמלצה של %1 לשרת זה היא OAuth 2.0. סיסמאות מתקבלות פחות ופחות.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>השלב הבא: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>לא להציג שוב</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>אל מסך הבית</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>ניתן להמשיך במה שנותר כאן, או מאוחר יותר ממסך הבית.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>ההגדרה הראשונית הושלמה</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>טרם הושלם</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>החיבור נבדק והוא פועל.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>ההגדרות והאסימון חלים על %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>לכל אחד מאלה נדרש אסימון משלו</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>אסימון לעולם אינו מועתק. יש לקבל אותו במסך של כל אחד.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>במכשיר זה אין מקלדת מסך. לשלבים הבאים יש לחבר מקלדת.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>ההגדרה הראשונית תמשיך לאחר הכניסה. מה שהוזן נשמר.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>בוצעה יציאה של מנהל המערכת</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>ניתן לשנות אותה תחת ”מנהל מערכת” בסרגל העליון, לאחר הכניסה.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>סיסמת מנהל המערכת נקבעה</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>שינוי ספק</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>ניתן להמשיך בהגדרה הראשונית. האסימון יתקבל לאחר שהדבר ייעשה.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>ניתן לבדוק את החיבור לאחר קבלת האסימון.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>ניתן לבדוק את החיבור לאחר מילוי שרת.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>הצגת הקוד</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>יש להכין טלפון עם מצלמה וגישה לאינטרנט</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>יש להקיש על ”%1” ולסרוק את הקוד שבמסך זה</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>יש להיכנס בטלפון ולאשר</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>יש להיכנס בטלפון עם החשבון %1 ולאשר</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>המשך ההגדרה הראשונית</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>ההגדרה הראשונית לא הושלמה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>סיסמת מנהל המערכת</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>הגדרה ראשונית</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>שלב %1 מתוך %2</translation>
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
        <translation>לא התקבל</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>ממתין לאישור</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>לא תקף</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>יש לבחור תחילה ב־OAuth 2.0 כשיטת אימות.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>יש לבחור תחילה ספק.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>יש להזין תחילה את שם החשבון.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>לספק %1 אין עדיין מזהה לקוח. ב”ספק” מוסבר מה יש לעשות.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>לספק %1 אין עדיין דייר (tenant). ב”ספק” מוסבר מה יש לעשות.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>הספק %1 אינו מציע כניסה עם קוד.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>הספק %1 מקבל OAuth 2.0 לשליחה בלבד.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>אין עדיין מזהה לקוח. יש להזין אותו תחת ”הגדרת הספק”.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>אין עדיין דייר (tenant). יש להזין אותו תחת ”הגדרת הספק”.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>האסימון נמחק כאן. יש לבטל ידנית את ההרשאה אצל הספק %1, בכתובת %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>אינו מציע כניסה עם קוד לדוא״ל.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>מקבל OAuth 2.0 לשליחה בלבד; לקבלת דואר נדרשת סיסמה שנוצרה למכשיר זה.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. האסימון לא אבד.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. הפעולה הנדרשת: %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>נעשתה כניסה עם החשבון %1. יש להחליט אם לשמור אותו.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>האסימון הקודם פועל עד שיהיה חדש.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. לאחר מכן הספק מבטל את האסימון. בדיקת החיבור מחדשת אותו.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>הניסיון האחרון: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>האסימון נמחק, וההרשאה בוטלה אצל הספק %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>האסימון נמחק כאן. יש לבטל את ההרשאה גם אצל הספק %1: להיכנס שם עם החשבון ולהסיר מכשיר זה מרשימת היישומים בעלי הגישה.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>האסימון נמחק כאן. ההרשאה אצל הספק %1 נשארת, משום שקבוצה אחרת במכשיר משתמשת בה.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>המכשיר לא יוכל עוד להשתמש בדואר של החשבון %1 אצל הספק %2 עד שיתקבל אסימון חדש.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 הדבר נכון גם לגבי %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>צרור מפתחות</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>הצפנה</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>הדרך אל הספק</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>טרם בוצע</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>מתבצע…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>לא בוצע</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 אלפיות שנייה</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>של המכשיר</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>של שולחן העבודה</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>המכשיר יכול כעת לשלוח ולקבל דוא״ל בתור החשבון %1 אצל הספק %2. הוא מחדש את האסימון מעצמו.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>האסימון התקבל</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>תקלה</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>הגדרות של</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>שרת דואר</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>מכשיר</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>גרסת התוכנה</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>יש לצלם את הקוד, או להקריא זאת למי שעוזר. אין בו סיסמה או אסימון.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>עדיין לא הוגדר דבר. יש למלא תחילה שרת.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>חיבורים שאינם פועלים: %1 מתוך %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>כל החיבורים פועלים</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>בבדיקה: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>החיבור פועל</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>המכשיר יכול להיכנס אל %1 ולהשתמש בתיבת הדואר.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>אתמול %1</translation>
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
        <translation>משותף עם %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>הצגת ההסבר</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>החלטה</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>הצגת הקוד</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>יש למלא תחילה את השרת.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>למחוק את האסימון?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>מחיקת האסימונים</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>מחיקת האסימון</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>אסימון תלוי בזה אצל: %1. לאחר השינוי יש לקבל שם אסימון חדש.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>שינוי זה מביא למחיקת האסימון</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>הגדרות הלוח</translation>
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
        <translation>לא ניתן להפעיל את הלוח</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>מתבקש קוד מהספק %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>ביטול ההרשאה</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>האסימון נמחק במכשיר זה, אך הספק %1 עדיין זוכר את ההרשאה.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>יש לסרוק את קוד ה־QR, או לעבור אל %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>יש להיכנס עם החשבון %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>יש להסיר מכשיר זה מרשימת היישומים בעלי הגישה</translation>
    </message>
</context>
</TS>
