<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>Από 5 έως 255 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Αυτόματη έξοδος</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1. Απομένουν προσπάθειες: %2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>Οι δύο καταχωρίσεις δεν είναι ίδιες.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>Αυτός ο κωδικός πρόσβασης δεν επιτρέπεται. %1</translation>
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
        <translation>Αλλαγή κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>Ο κωδικός πρόσβασης άλλαξε.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>ή μεταβείτε στο</translation>
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
        <translation>Σαρώστε τον κωδικό QR ή μεταβείτε στο %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>Σαρώστε τον κωδικό QR με το τηλέφωνο</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>Ελέγξτε ότι το τηλέφωνο δείχνει τον ίδιο κωδικό</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Πληκτρολογήστε τον κωδικό</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>Κάντε είσοδο ως %1 και επιτρέψτε την πρόσβαση</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>λήγει σε %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1. Το μηχάνημα συνεχίζει να προσπαθεί.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>Επίδειξη: κάντε είσοδο ως %1 με τον κωδικό πρόσβασης %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>Σφάλμα στο τηλέφωνο;</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Αντιγραφή ρυθμίσεων από…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Απόκτηση διακριτικού</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>Απόκτηση διακριτικού ξανά</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Για την υποστήριξη</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>Νέα δοκιμή</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>Έλεγχος ταυτότητας OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ρυθμίσεις (διαχειριστής)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Διακριτικό</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Κατάσταση διακριτικού</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>Δοκιμή όλων των συνδέσεων</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>αυτόν τον λογαριασμό</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>αυτόν τον πάροχο</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Έγινε επαναφορά του μηχανήματος. Ανακαλέστε την άδεια και στον πάροχο: κάντε είσοδο εκεί με τον λογαριασμό και αφαιρέστε αυτό το μηχάνημα από τη λίστα εφαρμογών με πρόσβαση.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>Αυτό το μηχάνημα δεν έχει πληκτρολόγιο οθόνης. Συνδέστε ένα πληκτρολόγιο για να αλλάξετε ρυθμίσεις.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>Το μηχάνημα δεν είναι στο δίκτυο</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>Το ρολόι άλλαξε</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>Ελέγξτε το καλώδιο δικτύου και τις ρυθμίσεις δικτύου του μηχανήματος. Ο πίνακας συνεχίζει μόνος του όταν αποκατασταθεί η σύνδεση.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Τώρα δείχνει %1. Αν δεν είναι σωστό, ρυθμίστε την ημερομηνία και την ώρα του μηχανήματος: τα διακριτικά και τα πιστοποιητικά ισχύουν μόνο όταν η ώρα είναι σωστή.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>Δείχνει %1. Ρυθμίστε την ημερομηνία και την ώρα του μηχανήματος: τα διακριτικά και τα πιστοποιητικά ισχύουν μόνο όταν η ώρα είναι σωστή.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>Τα διακριτικά δεν χάθηκαν. Ο υπεύθυνος του μηχανήματος ξεκλειδώνει την κλειδοθήκη· μετά ο πίνακας συνεχίζει μόνος του.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Οι αλλαγές και τα νέα διακριτικά δεν μπορούν να αποθηκευτούν μέχρι να υπάρξει ξανά χώρος. Δεν χάθηκε τίποτα. Πρέπει να ελευθερώσει χώρο ο υπεύθυνος του μηχανήματος.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>Οι αλλαγές και τα νέα διακριτικά δεν μπορούν να αποθηκευτούν. Δεν χάθηκε τίποτα. Ο υπεύθυνος του μηχανήματος πρέπει να επιτρέψει την εγγραφή στον φάκελο των ρυθμίσεων: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>Το μηχάνημα συνεχίζει να προσπαθεί μόνο του, αλλά μέχρι τότε τα e-mail μπορεί να καθυστερούν. Κάντε δοκιμή σύνδεσης για να δείτε τι την εμποδίζει.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>Το ρολόι είναι σωστό</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
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
        <translation>Όλες οι ρυθμίσεις είναι ίδιες.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>Αντιγραφή και του κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Αντιγραφή από: %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>Οι ρυθμίσεις του «%2» γίνονται ίδιες με του «%1», μαζί με τον κωδικό πρόσβασης. Το διακριτικό δεν αντιγράφεται.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>Οι ρυθμίσεις του «%2» γίνονται ίδιες με του «%1». Το διακριτικό και ο κωδικός πρόσβασης δεν αντιγράφονται.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>Αντιγραφή των ρυθμίσεων;</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>Οι ρυθμίσεις αντιγράφηκαν.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>Η είσοδος έγινε ως %1, αλλά οι ρυθμίσεις του μηχανήματος δείχνουν %2. Διατηρήστε την μόνο αν το μηχάνημα πρέπει να στέλνει και να λαμβάνει e-mail ως %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Να μη διατηρηθεί</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>Διατήρηση και αλλαγή ρυθμίσεων</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>Επίδειξη: η σελίδα του τηλεφώνου</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · κωδικός πρόσβασης %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>Διαχειριστής στον πίνακα · κωδικός πρόσβασης %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>Διαγραφή διακριτικού</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>Το διακριτικό ισχύει για %1 σε %2. Μετά την αλλαγή πρέπει να αποκτηθεί νέο.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Η αλλαγή διαγράφει το διακριτικό</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Συνέχεια από εκεί που μείνατε</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>Κατά την έξοδο από τον πίνακα, ένα πεδίο είχε αδειάσει και δεν αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>Κατά την έξοδο από τον πίνακα, αυτό είχε πληκτρολογηθεί και δεν αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>Υπάρχουν μη αποθηκευμένα στοιχεία</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>Απόκρυψη κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Εμφάνιση κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>Το διακριτικό για %1 απορρίφθηκε από %2, πιθανώς επειδή δεν χρησιμοποιήθηκε για πολύ καιρό. Αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>Το διακριτικό για %1 δεν γίνεται πλέον δεκτό από %2, πιθανώς επειδή κάποιος ανακάλεσε την άδεια. Αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>Ζητείται από %2 νέα είσοδος με %1. Αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>Το μηχάνημα έχει ρυθμιστεί για %1, αλλά η είσοδος έγινε με άλλον λογαριασμό. Αποκτήστε ξανά το διακριτικό και κάντε είσοδο με %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>Το διακριτικό για %1 δεν γίνεται πλέον δεκτό από %2, χωρίς να αναφέρεται ο λόγος. Αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>Ο διακομιστής e-mail αναγνωρίζει το διακριτικό, αλλά όχι για το γραμματοκιβώτιο με %1. Πληκτρολογήστε τον λογαριασμό που χρησιμοποιήθηκε στο τηλέφωνο· ένα κοινόχρηστο γραμματοκιβώτιο μπαίνει στη διεύθυνση αποστολέα.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>Δεν άλλαξε τίποτα. Ζητήστε νέο κωδικό και επιτρέψτε την πρόσβαση στο τηλέφωνο.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>Η έγκριση δεν δόθηκε εγκαίρως. Ζητήστε νέο κωδικό όταν έχετε το τηλέφωνο πρόχειρο.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>Δεν άλλαξε τίποτα. Ζητήστε νέο κωδικό για να συνεχίσετε.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>Κάποιος ζήτησε διακριτικό για τις ίδιες ρυθμίσεις, εδώ ή αλλού. Χρησιμοποιήστε τον πιο πρόσφατο κωδικό.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>Το μηχάνημα δεν μπόρεσε να συνδεθεί με %1. Ελέγξτε το καλώδιο δικτύου και τις ρυθμίσεις δικτύου.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>Μεταβείτε στις ρυθμίσεις και συμπληρώστε ό,τι λείπει.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>Ζητείται από %1 ένα μυστικό που το μηχάνημα δεν έχει. Όποιος καταχώρισε εκεί το αναγνωριστικό πελάτη ενεργοποιεί το «Allow public client flows».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>Το διακριτικό δεν χάθηκε. Ο υπεύθυνος του μηχανήματος ξεκλειδώνει την κλειδοθήκη· μετά προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>Το μηχάνημα δεν έχει άδεια εισόδου. Αποκτήστε πρώτα ένα διακριτικό.</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>Τα πιστοποιητικά και τα διακριτικά ισχύουν μόνο όταν η ώρα είναι σωστή. Ρυθμίστε την ημερομηνία και την ώρα του μηχανήματος.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>Δεν βρέθηκε διεύθυνση για το όνομα του διακομιστή. Ελέγξτε το όνομα και τις ρυθμίσεις δικτύου.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>Κανείς δεν απαντά σε αυτήν τη θύρα ή την εμποδίζει τείχος προστασίας. Ελέγξτε τον διακομιστή και τον αριθμό θύρας.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>Η απάντηση δεν ήρθε εγκαίρως. Ελέγξτε το δίκτυο, τον διακομιστή και τον αριθμό θύρας.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>Ο διακομιστής διέκοψε τη σύνδεση. Κάντε νέα δοκιμή· αν συνεχιστεί, ελέγξτε τις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>Το μηχάνημα και ο διακομιστής δεν συμφώνησαν. Ελέγξτε τον αριθμό θύρας και το SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>Ένα διακριτικό δεν αποστέλλεται ποτέ χωρίς κρυπτογράφηση. Ελέγξτε τον αριθμό θύρας και το SSL/TLS.</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>Ο διακομιστής ζητά λίγη αναμονή. Κάντε νέα δοκιμή σε λίγα λεπτά.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>Ο διακομιστής e-mail δεν προσφέρει τον τύπο εισόδου που επιλέχθηκε. Ελέγξτε τον διακομιστή ή ρωτήστε τον υπεύθυνο των λογαριασμών e-mail.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>Ο διακομιστής e-mail δεν δέχτηκε την είσοδο με %1. Ελέγξτε το όνομα χρήστη, τον κωδικό πρόσβασης και τον διακομιστή.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>Ο διακομιστής e-mail από %1 δέχεται μόνο OAuth 2.0. Επιλέξτε το ως μέθοδο πιστοποίησης και αποκτήστε ένα διακριτικό.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>Η είσοδος πέτυχε, αλλά το γραμματοκιβώτιο για %1 δεν επιτρέπεται να διαβαστεί με POP3. Μπορεί να το ενεργοποιήσει ο υπεύθυνος των λογαριασμών e-mail.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>Στάλθηκαν προς το παρόν πάρα πολλά με %1 ή το γραμματοκιβώτιο είναι γεμάτο. Προσπαθήστε ξανά σε μερικές ώρες· ο υπεύθυνος των λογαριασμών e-mail μπορεί να αυξήσει το όριο.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>Ένα διακριτικό από %1 αποστέλλεται μόνο στους διακομιστές του παρόχου. Ελέγξτε το όνομα του διακομιστή.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>Η σύνδεση με %1 περνά από διακομιστή proxy που δεν απαντά. Ελέγξτε το δίκτυο, τον διακομιστή proxy και τον αριθμό θύρας του.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>Η σύνδεση με %1 περνά από διακομιστή proxy που ζητά όνομα χρήστη και κωδικό πρόσβασης. Ελέγξτε και τα δύο.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>Η σύνδεση με %1 περνά από διακομιστή proxy που δεν την επιτρέπει. Ο υπεύθυνος του διακομιστή proxy πρέπει να αφήσει το μηχάνημα να περάσει.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Ο διακομιστής proxy μάλλον ανοίγει την κρυπτογράφηση, γι’ αυτό δεν στάλθηκε τίποτα σε %1. Ο υπεύθυνος του διακομιστή proxy πρέπει να εξαιρέσει αυτόν τον πάροχο.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>Επιστρέψτε στις ρυθμίσεις και ελέγξτε την τιμή.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>Ο ορισμός του αφαιρέθηκε από αυτό το μηχάνημα. Επιλέξτε ξανά πάροχο.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>Εκτός από το αναγνωριστικό πελάτη ζητείται από %1 και μυστικό πελάτη. Πληκτρολογήστε το στο «Ρύθμιση παρόχου».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>Ο κωδικός πρόσβασης για %1 μάλλον άλλαξε και τότε όλα τα διακριτικά ακυρώνονται από %2. Αποκτήστε ξανά το διακριτικό και κάντε είσοδο με τον νέο κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>Ένας κανόνας του οργανισμού εμποδίζει την πρόσβαση με %1 σε αυτό το μηχάνημα. Πρέπει να την επιτρέψει ο υπεύθυνος των λογαριασμών e-mail· μετά αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>Δεν είναι δυνατή η πρόσβαση με %1 σε %2: ο λογαριασμός έκλεισε, κλειδώθηκε ή διαγράφηκε. Μπορεί να τον ανοίξει ο υπεύθυνος των λογαριασμών e-mail· μετά αποκτήστε ξανά το διακριτικό.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>Δόθηκε διακριτικό για %1 από %2, αλλά ο διακομιστής e-mail δεν το δέχεται. Αποκτήστε ξανά το διακριτικό. Αν απορριφθεί πάλι, ελέγξτε το όνομα του διακομιστή.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>Ο οργανισμός δεν επιτρέπει την είσοδο με κωδικό για %1. Πρέπει να την επιτρέψει ο υπεύθυνος των λογαριασμών e-mail (device code flow)· μετά προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>Το αναγνωριστικό πελάτη που έχει οριστεί στο μηχάνημα είναι άγνωστο σε %1 ή δεν επιτρέπει είσοδο με κωδικό. Συγκρίνετέ το με την εκεί καταχώριση.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>Τα μυστικά πελάτη από %1 έχουν ημερομηνία λήξης. Όποιος καταχώρισε εκεί το αναγνωριστικό πελάτη δημιουργεί νέο μυστικό· μετά πληκτρολογήστε το στο «Ρύθμιση παρόχου».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>Δεν βρέθηκε από %1 ο λογαριασμός ή το αναγνωριστικό πελάτη στον μισθωτή που έχει οριστεί στο μηχάνημα. Διορθώστε τον μισθωτή στο «Ρύθμιση παρόχου».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>Ένας διαχειριστής του οργανισμού πρέπει να εγκρίνει μία φορά αυτό το μηχάνημα σε %1. Η σχετική σελίδα βρίσκεται στο «Τι πρέπει να γίνει»· μετά προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>Δόθηκε διακριτικό από %1, αλλά χωρίς την άδεια χρήσης e-mail. Όποιος καταχώρισε το αναγνωριστικό πελάτη προσθέτει τις άδειες που αναφέρονται στο «Τι πρέπει να γίνει».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>Χωρίς κλειδοθήκη δεν μπορεί να φυλαχθεί με ασφάλεια κανένα διακριτικό. Πρέπει να δημιουργήσει μία ο υπεύθυνος του μηχανήματος: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>Ο πάροχος συμφώνησε, αλλά το μηχάνημα δεν μπόρεσε να αποθηκεύσει το διακριτικό. Προσπαθήστε ξανά. Αν συνεχιστεί, πρέπει να το ελέγξει ο υπεύθυνος του μηχανήματος: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>Ο διακομιστής δεν μπόρεσε να αποδείξει την ταυτότητά του, γι’ αυτό δεν του στάλθηκε τίποτα. Ελέγξτε το όνομα του διακομιστή και το ρολόι του μηχανήματος. Αν ο οργανισμός έχει δικά του πιστοποιητικά, τα προσθέτει στο μηχάνημα ο υπεύθυνός του.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>Σε %2 το γραμματοκιβώτιο για %1 δεν επιτρέπεται να στέλνει με SMTP. Μπορεί να το ενεργοποιήσει ο υπεύθυνος των λογαριασμών e-mail· μετά κάντε νέα δοκιμή.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>Δεν επιτρέπεται η αποστολή για %1 με αυτήν τη διεύθυνση αποστολέα. Αλλάξτε τη διεύθυνση αποστολέα σε %1 ή ζητήστε να προστεθεί το δικαίωμα αποστολής με αυτήν (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>Έμεινε όπως είναι. Αφαιρέστε τον πρώτα, αν πρόκειται να τον αντικαταστήσει άλλος.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>Το πρόβλημα του αρχείου αναφέρεται στο «Διαχειριστής», «Πάροχοι». Εκεί μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>Όσα δηλώνει για τον εαυτό του δεν είναι πλήρη ή δεν είναι δικά του. Πρέπει να το διορθώσει ο υπεύθυνός του.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>Συνδέστε ξανά τη μονάδα USB και κάντε νέα αναζήτηση.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>Είναι γεμάτη, χαλασμένη ή με προστασία εγγραφής. Χρησιμοποιήστε άλλη.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>Πρέπει να το διορθώσει ο υπεύθυνος του μηχανήματος: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>Μια αλλαγή διαγράφει το διακριτικό.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>Δεν είναι δυνατή η εγγραφή στον φάκελο των ρυθμίσεων. Δεν άλλαξε και δεν χάθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>Δεν άλλαξε και δεν χάθηκε τίποτα. Πρέπει να ελευθερώσει χώρο ο υπεύθυνος του μηχανήματος.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>Το αρχείο έμεινε όπως είναι. Ο υπεύθυνος του μηχανήματος μπορεί να το επιδιορθώσει ή να ξεκινήσει από την αρχή: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>Έμειναν όπως είναι. Εγκαταστήστε ξανά τη νεότερη έκδοση.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>Έμεινε όπως είναι. Ο υπεύθυνος του μηχανήματος βρίσκει τη λύση με: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>Μια άλλη εργασία το ανανεώνει ή το αλλάζει. Προσπαθήστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>Επιτρέπεται μόνο στον διαχειριστή του μηχανήματος. Κάντε είσοδο και προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Πληκτρολογήστε τον ξανά. Ο υπεύθυνος του μηχανήματος μπορεί να ορίσει νέο: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>Περιμένετε να περάσει ο χρόνος και πληκτρολογήστε ξανά τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>Μπορεί να υπάρχει μόνο ένας πίνακας κάθε φορά.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>Καταγράφηκε στο αρχείο καταγραφής του μηχανήματος. Προσπαθήστε ξανά.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>Το προηγούμενο διακριτικό εξακολουθεί να λειτουργεί.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Τεχνική λεπτομέρεια: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>Η ανανέωση του διακριτικού απέτυχε. Διαγράψτε το διακριτικό και αποκτήστε το ξανά.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>Το διακριτικό έληξε αχρησιμοποίητο</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>Η άδεια έπαψε να ισχύει</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>Ο κωδικός πρόσβασης άλλαξε</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>Ο οργανισμός αποκλείει την πρόσβαση</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>Ο πάροχος ζητά νέα είσοδο</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>Ο λογαριασμός δεν είναι διαθέσιμος</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>Η είσοδος έγινε με άλλον λογαριασμό</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>Ο διακομιστής e-mail απορρίπτει το διακριτικό</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>Ο πάροχος απορρίπτει το διακριτικό</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>Το διακριτικό δεν ταιριάζει στο γραμματοκιβώτιο</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>Το αίτημα απορρίφθηκε στο τηλέφωνο</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Ο κωδικός έληξε</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>Ο κωδικός ακυρώθηκε</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>Αντικαταστάθηκε από νεότερο κωδικό</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>Ο οργανισμός αποκλείει την είσοδο</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>Δεν υπάρχει σύνδεση με τον πάροχο</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Λείπει μια ρύθμιση</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>Ο πάροχος δεν δέχεται το αναγνωριστικό πελάτη</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>Το αναγνωριστικό πελάτη δεν επιτρέπει είσοδο με κωδικό</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>Το μυστικό πελάτη δεν ισχύει πλέον</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>Ο μισθωτής δεν ταιριάζει στον λογαριασμό</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>Πρέπει πρώτα να εγκρίνει ο οργανισμός</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Λείπει μια άδεια</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Η κλειδοθήκη είναι κλειδωμένη</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Δεν υπάρχει κλειδοθήκη</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>Το διακριτικό δεν μπόρεσε να αποθηκευτεί</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Δεν υπάρχει ακόμη διακριτικό</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Το ρολόι δεν είναι σωστό</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>Ο διακομιστής είναι άγνωστος</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Ο διακομιστής απορρίπτει τη σύνδεση</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Ο διακομιστής δεν απαντά</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Η σύνδεση διακόπηκε</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>Η κρυπτογράφηση απέτυχε</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Ο διακομιστής δεν προσφέρει κρυπτογράφηση</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>Το πιστοποιητικό δεν είναι έγκυρο</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>Ο διακομιστής δεν προσφέρει αυτήν την είσοδο</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>Η είσοδος απορρίφθηκε</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>Η αποστολή είναι απενεργοποιημένη για τον λογαριασμό</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>Ο διακομιστής δεν δέχεται πλέον κωδικούς πρόσβασης</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>Η διεύθυνση αποστολέα απορρίφθηκε</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>Το γραμματοκιβώτιο δεν μπόρεσε να ανοίξει</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>Ο διακομιστής δεν ανήκει στον πάροχο</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>Το γραμματοκιβώτιο έφτασε σε ένα όριο</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Ο διακομιστής είναι απασχολημένος</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Δεν υπάρχει σύνδεση με τον διακομιστή proxy</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Ο διακομιστής proxy απορρίπτει την είσοδο</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Ο διακομιστής proxy δεν αφήνει το μηχάνημα να περάσει</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>Το πιστοποιητικό δεν ανήκει στον πάροχο</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>Η τιμή δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>Ο πάροχος δεν είναι πλέον γνωστός</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>Αυτός ο πάροχος υπάρχει ήδη</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>Ο ορισμός του παρόχου δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>Η περιγραφή του παρόχου για τον εαυτό του δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Το αρχείο δεν υπάρχει πλέον</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>Η μονάδα USB δεν υπάρχει πλέον</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>Η μονάδα USB δεν δέχεται αρχεία</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>Η διαμόρφωση του μηχανήματος είναι εσφαλμένη</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>Το διακριτικό εξαρτάται από αυτήν τη ρύθμιση</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Δεν είναι δυνατή η αποθήκευση</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>Ο χώρος αποθήκευσης είναι γεμάτος</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>Οι αποθηκευμένες ρυθμίσεις έχουν καταστραφεί</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>Οι αποθηκευμένες ρυθμίσεις είναι από νεότερη έκδοση</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>Η εγγραφή της κλειδοθήκης ανήκει σε άλλη εγκατάσταση</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>Το διακριτικό χρησιμοποιείται αυτήν τη στιγμή</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Ο κωδικός πρόσβασης είναι λανθασμένος</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Πάρα πολλοί λανθασμένοι κωδικοί πρόσβασης</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>Ο πίνακας εκτελείται ήδη</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Παρουσιάστηκε μη αναμενόμενο σφάλμα</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>Δεν επιλέχθηκε</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Διακομιστής proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>Διακομιστής POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>Πρωτεύων Διακομιστής</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>Αριθμός Θύρας</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Χρονικό διάστημα λήξης</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>Διάστημα ελέγχου</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>Όνομ.Αποστολέα</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>Διεύθυνση Αποστολέα</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>Ενεργοποίηση SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>Μέθοδος Πιστοποίησης</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Πάροχος</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Όνομα λογαριασμού</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Τύπος κρυπτογράφησης</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Εξαιρέσεις</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Χρονοδιάγραμμα</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Παραλήπτες</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>δευτ.</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Όνομα χρήστη και κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματη</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS από την αρχή</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Κάθε μέρα</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Κάθε εβδομάδα</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>Ο διακομιστής δέχεται e-mail από αυτό το μηχάνημα χωρίς είσοδο.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>Πολλοί πάροχοι δεν το δέχονται πλέον.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>Το μηχάνημα αποκτά δική του άδεια και εδώ δεν φυλάσσεται κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>TLS από την αρχή στις θύρες 465 και 995, αλλιώς STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>Η σύνδεση ξεκινά χωρίς κρυπτογράφηση και μετά κρυπτογραφείται, όπως στη θύρα 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>Η σύνδεση κρυπτογραφείται πριν από την πρώτη λέξη, όπως στη θύρα 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Ένας αριθμός από %1 έως %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>Όνομα υπολογιστή ή διεύθυνση IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>Μία διεύθυνση e-mail, π.χ. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>Το γραμματοκιβώτιο που κάνει είσοδο, π.χ. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>Έως %1 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>Φυλάσσεται στην κλειδοθήκη του μηχανήματος και δεν εμφανίζεται ποτέ ξανά.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>Έως %1 χαρακτήρες, χωρίς άνω και κάτω τελεία.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>Έως %1 διευθύνσεις e-mail, π.χ. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>Έως %1 υπολογιστές, π.χ. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0: το e-mail λαμβάνεται μόνο όταν ζητηθεί.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>Ένας διακομιστής e-mail μπορεί να αργήσει να απορρίψει μια είσοδο.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>Κενό: όπως ορίζει η διαμόρφωση του μηχανήματος.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>Η σύνδεση με αυτούς γίνεται χωρίς τον διακομιστή proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>Κενό: ο διακομιστής proxy δεν ζητά είσοδο.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>Ορίστηκε</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>Δεν ορίστηκε</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Δεν συμπληρώθηκε</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>Επιλογή κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>Επιλογή κωδικού πρόσβασης διαχειριστή</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>Το μηχάνημα αποκτά άδεια να στέλνει και να λαμβάνει e-mail ως %1 σε %2. Χρησιμοποιήστε μόνο τον κωδικό αυτής της οθόνης.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>Ο κωδικός ακυρώθηκε.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>Αποστολή e-mail</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>Ειδοποίηση e-mail</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Κατάσταση e-mail</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>Φαξ Internet</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>Εκτύπωση e-mail</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Δεν έχει ρυθμιστεί</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>Δεν χρησιμοποιεί OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>Λήξη κωδικού: %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Κάντε δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>Ανανεώνεται αυτόματα, τελευταία φορά %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>Πατήστε για να ξεκινήσετε</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>Έτοιμο: πατήστε για απόκτηση διακριτικού</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>Ημέρες χωρίς χρήση: %1 από %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>Τι αλλάζει το αρχείο</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>Το αρχείο ή οι ρυθμίσεις άλλαξαν αφότου εμφανίστηκαν. Πηγαίνετε πίσω και πατήστε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Δεν άλλαξε τίποτα</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>Μετά πρέπει να αποκτηθεί νέο εκεί.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>Το διακριτικό διαγράφεται σε: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>Όλα στο %1 έχουν ήδη οριστεί έτσι.</translation>
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
        <translation>Εφαρμογή και διαγραφή διακριτικού</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>Έγινε εισαγωγή των ρυθμίσεων.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Δεν έχει γίνει τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Νεότερα</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Παλαιότερα</translation>
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
        <translation>Αλλαγή ρυθμίσεων</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>Αλλαγή παρόχου</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Απόκτηση διακριτικού</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Το διακριτικό αποκτήθηκε</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>Ο κωδικός ακυρώθηκε</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>Ανανέωση διακριτικού</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Μη έγκυρο διακριτικό</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>Διαγραφή διακριτικού</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>Είσοδος ως διαχειριστής</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>Κλείδωμα εισόδου</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>Έξοδος του διαχειριστή</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>Αυτόματη έξοδος του διαχειριστή</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>Αλλαγή κωδικού πρόσβασης διαχειριστή</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>Αλλαγή χρόνου αυτόματης εξόδου</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Το e-mail στάλθηκε</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Το e-mail ελήφθη</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>Εβδομαδιαία ανανέωση διακριτικού</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>Έλεγχος για νέο e-mail</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>Αναφορά κατάστασης με e-mail</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>Στον πίνακα, χωρίς είσοδο</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>Το ίδιο το μηχάνημα</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>Εργασία e-mail</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>Γραμμή εντολών, χρήστης %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>Η γραμματοσειρά %1 λείπει από αυτό το μηχάνημα.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Αφαίρεση %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Προσπαθήστε ξανά σε %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Αυτόματη έξοδος σε %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>Παραμονή</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>Είσοδος ως διαχειριστής</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>Επίδειξη: ο κωδικός πρόσβασης είναι %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>Ξεχάσατε τον κωδικό πρόσβασης; Ο υπεύθυνος του μηχανήματος μπορεί να ορίσει νέο: adgang passwd</translation>
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
        <translation>Έγινε αυτόματη έξοδος</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>Αναζήτηση αρχείων…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>Δεν υπάρχει τίποτα για εισαγωγή</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>Έχει συνδεθεί μονάδα USB, αλλά δεν περιέχει αρχείο για αυτό το μηχάνημα.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>Συνδέστε μια μονάδα USB και περιμένετε λίγο.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>Ένας πάροχος είναι αρχείο με κατάληξη .toml, οι ρυθμίσεις είναι αρχείο με κατάληξη .json. Βρίσκονται στην ίδια τη μονάδα ή σε έναν από τους φακέλους της.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Το μηχάνημα αναζητά σε: %1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>Με ένα πάτημα γίνεται αμέσως εισαγωγή ενός παρόχου. Για τις ρυθμίσεις, ο πίνακας δείχνει πρώτα τι αλλάζουν.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Αποθήκευση ρυθμίσεων σε: %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Οι ρυθμίσεις αποθηκεύτηκαν ως %1, χωρίς κωδικούς πρόσβασης και διακριτικά.</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>Έγινε εισαγωγή: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Μονάδα USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>Ο πάροχος %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>Αναγνωριστικό πελάτη: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>Αυτός ο πάροχος υπάρχει ήδη. Αφαιρέστε τον πρώτα στο «Πάροχοι».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>Αυτό το μηχάνημα δεν γνωρίζει τον πάροχο. Πρέπει πρώτα να γίνει εισαγωγή του ορισμού του.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>Επιτρέπεται: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Πάροχος %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>κενό</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: το διακριτικό αποκτήθηκε</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: το διακριτικό διαγράφηκε αλλού</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1: το διακριτικό δεν είναι πλέον έγκυρο</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1: δεν αποκτήθηκε διακριτικό</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1: οι ρυθμίσεις άλλαξαν αλλού</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>Το δίκτυο αποκαταστάθηκε</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>Η σύνδεση με τον πάροχο αποκαταστάθηκε</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>Η κλειδοθήκη είναι πάλι ανοιχτή</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>Οι αλλαγές αποθηκεύονται ξανά</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>Το ρολόι είναι πάλι σωστό</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>Ναι, διατήρηση</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>Το προηγούμενο μέγεθος επανέρχεται μόνο του σε %1 δευτ.</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>Μπορείτε να το διαβάσετε και να το πατήσετε;</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Ρυθμίσεις πίνακα</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>Χάρακας σε εκατοστά</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Σκούρα εμφάνιση</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>Μείωση φωτεινότητας μετά από</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>Σβήσιμο οθόνης μετά από</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Μέγεθος πίνακα</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματη</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4,3 ίντσες</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 ίντσες</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 ίντσες</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10,1 ίντσες</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>Όπως το όρισε ο κατασκευαστής του μηχανήματος</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Η φωτεινότητα της οθόνης μειώνεται όταν κανείς δεν την αγγίξει για τόση ώρα. Το άγγιγμα που την ξυπνά δεν κάνει τίποτε άλλο.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>Η οθόνη σβήνει όταν κανείς δεν την αγγίξει για τόση ώρα. Το άγγιγμα που την ξυπνά δεν κάνει τίποτε άλλο.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>Βάλτε έναν χάρακα δίπλα στη γραμμή: έχει μήκος 5 cm όταν το μέγεθος είναι σωστό.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Τρέχων κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Νέος κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Νέος κωδικός πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>Οι ρυθμίσεις και τα διακριτικά θα αλλάζουν στη συνέχεια μόνο με αυτόν τον κωδικό πρόσβασης. Η κατάσταση διακριτικού και η δοκιμή σύνδεσης μένουν ανοιχτές σε όλους.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>«Ο κωδικός είναι λανθασμένος» ή «έληξε»</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>Ένας κωδικός ισχύει μόνο για λίγα λεπτά. Πηγαίνετε πίσω, πατήστε «Νέος κωδικός» και χρησιμοποιήστε εκείνον.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>«Απαιτείται έγκριση» ή «Απαιτείται έγκριση διαχειριστή»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>Ο οργανισμός πρέπει να εγκρίνει μία φορά αυτό το μηχάνημα. Δείξτε το στον υπεύθυνο των λογαριασμών e-mail του.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>«Δεν μπορείτε να μεταβείτε εκεί από εδώ», «αποκλεισμός» ή «δεν επιτρέπεται η πρόσβαση»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>Ένας κανόνας του οργανισμού εμποδίζει την είσοδο με κωδικό. Ο υπεύθυνος των λογαριασμών e-mail του μπορεί να κάνει μια εξαίρεση.</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>Η είσοδος έχει γίνει με άλλο όνομα αντί για %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>Κάντε έξοδο στο τηλέφωνο ή ανοίξτε τη διεύθυνση σε ιδιωτικό παράθυρο και κάντε είσοδο με τον σωστό λογαριασμό.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>Η σελίδα δεν ανοίγει</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>Το τηλέφωνο χρειάζεται Internet· δεν χρειάζεται να είναι στο δίκτυο του μηχανήματος.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>Σφάλμα στο τηλέφωνο;</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>Τα σφάλματα από %1 εμφανίζονται μόνο στο τηλέφωνο. Ο κωδικός αυτής της οθόνης συνεχίζει να περιμένει.</translation>
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
        <translation>Με OAuth 2.0 η σύνδεση πρέπει να είναι κρυπτογραφημένη.</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>Το πεδίο πρέπει να συμπληρωθεί. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>Αυτή η τιμή δεν μπορεί να χρησιμοποιηθεί. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Το Microsoft 365 και οι άλλοι της λίστας δεν χρειάζεται να προστεθούν: πληκτρολογείται μόνο το αναγνωριστικό πελάτη τους.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>Ο πάροχος προστέθηκε.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>Διακομιστές e-mail</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>Αναγνωριστικό πελάτη από</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>Μισθωτής από</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>Αφαίρεση παρόχου</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>Ο πάροχος αφαιρείται από αυτό το μηχάνημα μαζί με το αναγνωριστικό πελάτη και το μυστικό πελάτη του. Οι ομάδες που τον χρησιμοποιούν χρειάζονται άλλον.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Αφαίρεση %1;</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>Ο πάροχος αφαιρέθηκε.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>Αφαίρεση αρχείου</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>Το περιεχόμενο του αρχείου χάνεται. Ένας πάροχος με το ίδιο όνομα που συνοδεύει το πρόγραμμα ή το μηχάνημα θα υπάρχει πάλι μετά.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>Αφαίρεση του κατεστραμμένου αρχείου;</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>Δοκιμή διακομιστή proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Ο διακομιστής proxy λειτουργεί</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>Υπάρχει σύνδεση με τον διακομιστή proxy</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>Αφήνει το μηχάνημα να περάσει στον πάροχο και η κρυπτογράφηση είναι του ίδιου του παρόχου.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>Δεν χρησιμοποιείται πάροχος μέσω αυτού, γι’ αυτό η διαδρομή πέρα από αυτόν δεν δοκιμάστηκε.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Δεν έχει οριστεί εδώ διακομιστής proxy, γι’ αυτό χρησιμοποιείται εκείνος της διαμόρφωσης του μηχανήματος: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>Συμπληρώστε πρώτα τον διακομιστή proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>Δοκιμή proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>Για είσοδο στον πάροχο και ανανέωση των διακριτικών. Τα e-mail δεν περνούν ποτέ από αυτόν.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>Το μηχάνημα στέλνει μόνο του την κατάστασή του στους παραλήπτες.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Πάροχοι</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Προσθήκη παρόχου</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Ρύθμιση παρόχου</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Αναγνωριστικό πελάτη</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Μισθωτής</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Μυστικό πελάτη</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Εκδότης (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>Άδειες (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>Όπως το δείχνει ο πάροχος μετά την καταχώριση. Κενό: επιστροφή σε ό,τι λέει ο ορισμός.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>Το αναγνωριστικό ή ο τομέας του οργανισμού, π.χ. example.com. Κενό: επιστροφή σε ό,τι λέει ο ορισμός.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>Φυλάσσεται στην κλειδοθήκη του μηχανήματος και δεν εμφανίζεται ποτέ ξανά. Κενό: αφαιρείται.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>Π.χ. id.example.com. Το μηχάνημα ζητά από εκεί όλα τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>Μπορεί να μείνει κενό: τότε το μηχάνημα ζητά ό,τι προσφέρει ο πάροχος για e-mail.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Συνοδεύει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>Διαμόρφωση του μηχανήματος</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>Πληκτρολογήθηκε στο μηχάνημα</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>Ορίστηκε</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>Δεν ορίστηκε</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Η κλειδοθήκη είναι κλειδωμένη</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>Χωρίς αναγνωριστικό πελάτη</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Χωρίς μισθωτή</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>Χωρίς είσοδο με κωδικό</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>Έτοιμος</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>Δεν μπορεί να αποκτηθεί διακριτικό πριν πληκτρολογηθεί το αναγνωριστικό πελάτη.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>Δεν μπορεί να αποκτηθεί διακριτικό πριν πληκτρολογηθεί ο μισθωτής.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>Αυτή δεν είναι διεύθυνση όπως id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>Αυτό δεν μπορεί να είναι αναγνωριστικό πελάτη: έως 255 χαρακτήρες, χωρίς κενά.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>Αυτό δεν μπορεί να είναι μισθωτής: ένα αναγνωριστικό ή ένας τομέας, π.χ. example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>Αυτό δεν μπορεί να είναι μυστικό πελάτη: έως 255 χαρακτήρες.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>Αυτά δεν μπορεί να είναι άδειες: λέξεις με κενό ανάμεσά τους.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>Δεν προσφέρει είσοδο με κωδικό (device authorization), που χρειάζεται αυτό το μηχάνημα. Μπορεί να την ενεργοποιήσει ο υπεύθυνος του παρόχου.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>Δεν υπάρχει περιγραφή παρόχου σε αυτήν τη διεύθυνση. Ελέγξτε τη διεύθυνση με τον υπεύθυνο του παρόχου.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>Αυτός ο εκδότης έχει ήδη ρυθμιστεί με αυτό το αναγνωριστικό πελάτη.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>τον εκδότη</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>Όποιος διαχειρίζεται %1 επιτρέπει στο αναγνωριστικό πελάτη του μηχανήματος την είσοδο με κωδικό (device authorization) και του δίνει αυτές τις άδειες.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Να γίνει μία φορά σε %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Τι πρέπει να γίνει</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>Εργασία για τον υπεύθυνο των λογαριασμών e-mail του οργανισμού.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Έγκριση για τον οργανισμό</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>Κάντε είσοδο στο %1 με λογαριασμό που επιτρέπεται να καταχωρίζει εφαρμογές.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>Καταχωρίστε μια εφαρμογή μόνο για τους λογαριασμούς του οργανισμού. Δεν χρειάζεται διεύθυνση ανακατεύθυνσης.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>Καταχωρίστε μια εφαρμογή για προσωπικούς λογαριασμούς Microsoft. Δεν χρειάζεται διεύθυνση ανακατεύθυνσης.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Προσθέστε έναν πελάτη τύπου «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>Δημιουργήστε μια εφαρμογή. Η πλατφόρμα της είναι υπηρεσία ιστού.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>Στο «Authentication», ορίστε το «Allow public client flows» σε «Yes».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>Προσθέστε αυτές τις εκχωρημένες άδειες: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>Εγκρίνετε την εφαρμογή για τον οργανισμό. Η διεύθυνση εμφανίζεται εδώ όταν οριστεί το αναγνωριστικό πελάτη.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>Εγκρίνετε την εφαρμογή για τον οργανισμό: σαρώστε τον κωδικό QR παρακάτω.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Επιτρέψτε στο γραμματοκιβώτιο να στέλνει με SMTP, στο Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>Πληκτρολογήστε το κέντρο δεδομένων (%1) σε αυτό το μηχάνημα ως μισθωτή.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>Σημειώστε τον μισθωτή (αναγνωριστικό ή τομέα) και πληκτρολογήστε τον σε αυτό το μηχάνημα.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>Σημειώστε το αναγνωριστικό πελάτη και πληκτρολογήστε το σε αυτό το μηχάνημα.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>Σημειώστε το μυστικό πελάτη και πληκτρολογήστε το σε αυτό το μηχάνημα.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>κωδικός πρόσβασης εφαρμογής (μέθοδος πιστοποίησης: κωδικός πρόσβασης)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>η αναμετάδοση του παρόχου (χωρίς πιστοποίηση)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>γραμματοκιβώτιο άλλου παρόχου</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>είσοδος σε πρόγραμμα περιήγησης, που το μηχάνημα δεν έχει ακόμη</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1 ή %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>Δεν προσφέρει είσοδο με κωδικό για e-mail. Εναλλακτικά: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>Μπορείτε να το διορθώσετε εσείς.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>Μπορεί να το διορθώσει ο διαχειριστής του μηχανήματος.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>Ρωτήστε τον υπεύθυνο των λογαριασμών e-mail</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>Ρωτήστε τον διαχειριστή του μηχανήματος</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Εργασία για τον υπεύθυνο των λογαριασμών e-mail: δείξτε του το «Για την υποστήριξη».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>Μπορεί να το διορθώσει ο υπεύθυνος του δικτύου.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>Θα περάσει από μόνο του.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>Έλεγχος ρυθμίσεων</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>Έλεγχος proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>Όλα τα διακριτικά· οι πάροχοι ενημερώνονται όπου είναι δυνατό</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>Όλες οι ρυθμίσεις, οι λογαριασμοί και οι κωδικοί πρόσβασης</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>Οι πάροχοι που προστέθηκαν ή άλλαξαν σε αυτό το μηχάνημα</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Το ιστορικό</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>Ο κωδικός πρόσβασης διαχειριστή</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>Αυτά διαγράφονται και δεν μπορούν να ανακτηθούν:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>Στη συνέχεια ο πίνακας ξεκινά από την αρχή, όπως την πρώτη ημέρα.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>Πληκτρολογήστε ξανά τον κωδικό πρόσβασης διαχειριστή. Μετά διαγράφονται όλα αμέσως.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>Ρυθμίσεις (διαχειριστής)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>Ρυθμίσεις Συστήματος</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Ρυθμίσεις Δικτύου</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>Ρυθμίσεις Υπηρεσιών Λειτουργίας</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>Γρήγορες Ρυθμίσεις</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>Έλεγχος Συστήματος</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>Ειδοποίηση και κατάσταση e-mail</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>Ρυθμίσεις SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Κατάσταση e-mail</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>Ρυθμίσεις Αρχικής Εγκατάστασης</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>Γρήγορες Ρυθμίσεις Δικτύου</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>Ρυθμίσεις Αποστολής Εικόνας</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>Ρυθμίσεις Φαξ Internet</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Ρυθμίσεις Διακομιστή</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>Ρυθμίσεις Εκτυπωτή</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>Ρυθμίσεις Εκτύπωσης e-mail</translation>
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
        <translation>Τυπική</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Για προχωρημένους</translation>
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
        <translation>%1 και %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>Κύλιση επάνω</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Κύλιση κάτω</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>Αναζήτηση στις ρυθμίσεις</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε άλλη λέξη ή μέρος μιας λέξης.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>%n ακόμη. Συνεχίστε να πληκτρολογείτε για λιγότερα.</numerusform>
            <numerusform>%n ακόμη. Συνεχίστε να πληκτρολογείτε για λιγότερα.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Αλλαγή κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>Αυτόματη έξοδος σε %1. Κάθε άγγιγμα ξεκινά τον χρόνο από την αρχή.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>Έξοδος</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>Χρήση OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>Συνιστάται από %1 το OAuth 2.0 για αυτόν τον διακομιστή. Οι κωδικοί πρόσβασης γίνονται δεκτοί όλο και λιγότερο.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>Επόμενο βήμα: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>Να μην εμφανιστεί ξανά</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>Στην αρχική οθόνη</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>Όσα εκκρεμούν μπορούν να συνεχιστούν εδώ ή αργότερα από την αρχική οθόνη.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Η αρχική ρύθμιση ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>Εκκρεμεί</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>Η σύνδεση δοκιμάστηκε και λειτουργεί.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>Οι ρυθμίσεις και το διακριτικό ισχύουν για: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>Αυτά χρειάζονται από ένα διακριτικό</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>Ένα διακριτικό δεν αντιγράφεται ποτέ. Αποκτάται στην οθόνη του καθενός.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>Αυτό το μηχάνημα δεν έχει πληκτρολόγιο οθόνης. Συνδέστε ένα πληκτρολόγιο για τα επόμενα βήματα.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>Η αρχική ρύθμιση συνεχίζεται μετά την είσοδο. Ό,τι πληκτρολογήθηκε παραμένει.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>Έγινε έξοδος του διαχειριστή</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>Μετά την είσοδο μπορεί να αλλάξει στο «Διαχειριστής», στην επάνω γραμμή.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>Ο κωδικός πρόσβασης διαχειριστή ορίστηκε</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Αλλαγή παρόχου</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>Η αρχική ρύθμιση μπορεί να συνεχιστεί. Το διακριτικό αποκτάται όταν γίνει αυτό.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>Η σύνδεση μπορεί να δοκιμαστεί μόλις αποκτηθεί το διακριτικό.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>Η σύνδεση μπορεί να δοκιμαστεί μόλις συμπληρωθεί ένας διακομιστής.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>Εμφάνιση κωδικού</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>Έχετε πρόχειρο ένα τηλέφωνο με κάμερα και πρόσβαση στο Internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>Πατήστε «%1» και σαρώστε τον κωδικό αυτής της οθόνης</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>Κάντε είσοδο στο τηλέφωνο και επιτρέψτε την πρόσβαση</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>Κάντε είσοδο στο τηλέφωνο ως %1 και επιτρέψτε την πρόσβαση</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>Συνέχεια αρχικής ρύθμισης</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>Η αρχική ρύθμιση δεν ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>Κωδικός πρόσβασης διαχειριστή</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Αρχική ρύθμιση</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Βήμα %1 από %2</translation>
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
        <translation>Δεν αποκτήθηκε</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>Αναμονή εξουσιοδότησης</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Αποκτήθηκε</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Μη έγκυρο</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>Επιλέξτε πρώτα OAuth 2.0 ως μέθοδο πιστοποίησης.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>Επιλέξτε πρώτα έναν πάροχο.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>Πληκτρολογήστε πρώτα το όνομα λογαριασμού.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1: δεν υπάρχει ακόμη αναγνωριστικό πελάτη. Το «Πάροχος» δείχνει τι πρέπει να γίνει.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1: δεν υπάρχει ακόμη μισθωτής. Το «Πάροχος» δείχνει τι πρέπει να γίνει.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1: δεν προσφέρεται είσοδος με κωδικό.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1: το OAuth 2.0 ισχύει μόνο για αποστολή.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>Δεν υπάρχει ακόμη αναγνωριστικό πελάτη. Πληκτρολογείται στο «Ρύθμιση παρόχου».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>Δεν υπάρχει ακόμη μισθωτής. Πληκτρολογείται στο «Ρύθμιση παρόχου».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>Το διακριτικό διαγράφηκε εδώ. Η άδεια σε %1 πρέπει να ανακληθεί χειροκίνητα, στο %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>Δεν προσφέρει είσοδο με κωδικό για e-mail.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>Δέχεται OAuth 2.0 μόνο για αποστολή· η λήψη απαιτεί κωδικό πρόσβασης που έχει δημιουργηθεί για αυτό το μηχάνημα.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1. Το διακριτικό δεν χάθηκε.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>Κάποιος έκανε είσοδο ως %1. Αποφασίστε αν θα διατηρηθεί.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>Το προηγούμενο διακριτικό λειτουργεί μέχρι να έρθει το νέο.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1. Μετά ο πάροχος αφήνει το διακριτικό να λήξει. Μια δοκιμή σύνδεσης το ανανεώνει.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>Τελευταία προσπάθεια: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>Το διακριτικό διαγράφηκε και η άδεια ανακλήθηκε σε %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>Το διακριτικό διαγράφηκε εδώ. Ανακαλέστε την άδεια και σε %1: κάντε είσοδο εκεί με τον λογαριασμό και αφαιρέστε αυτό το μηχάνημα από τη λίστα εφαρμογών με πρόσβαση.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>Το διακριτικό διαγράφηκε εδώ. Η άδεια σε %1 παραμένει, επειδή τη χρησιμοποιεί άλλη ομάδα αυτού του μηχανήματος.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>Το μηχάνημα δεν θα μπορεί πλέον να χρησιμοποιεί το e-mail για %1 σε %2, μέχρι να αποκτηθεί νέο διακριτικό.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1 Αυτό ισχύει και για: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>Ρολόι</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Κλειδοθήκη</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Διεύθυνση διακομιστή</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Κρυπτογράφηση</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Διακριτικό</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Διαδρομή προς τον πάροχο</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>δεν εκτελέστηκε ακόμη</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>σε εξέλιξη…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχε</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>δεν εκτελέστηκε</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>του μηχανήματος</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>της επιφάνειας εργασίας</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>Το μηχάνημα μπορεί πλέον να στέλνει και να λαμβάνει e-mail με %1 σε %2. Ανανεώνει μόνο του το διακριτικό.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>Το διακριτικό αποκτήθηκε</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Ημερομηνία και ώρα</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ρυθμίσεις για</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Διακομιστής e-mail</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Μηχάνημα</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Έκδοση προγράμματος</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>Φωτογραφίστε τον κωδικό ή διαβάστε τα παρακάτω σε όποιον σας βοηθά. Δεν περιέχουν κωδικό πρόσβασης ούτε διακριτικό.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>Δοκιμή…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>Δεν έχει ρυθμιστεί τίποτα ακόμη. Συμπληρώστε πρώτα έναν διακομιστή.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%1 από %2 συνδέσεις δεν λειτουργούν</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>Όλες οι συνδέσεις λειτουργούν</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>Δοκιμή: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Η σύνδεση λειτουργεί</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>Το μηχάνημα μπορεί να κάνει είσοδο στον %1 και να χρησιμοποιεί το γραμματοκιβώτιο.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>σήμερα %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>χθες %1</translation>
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
        <translation>Κοινό με: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>Εμφάνιση τρόπου</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>Εμφάνιση κωδικού</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>Συμπληρώστε πρώτα τον διακομιστή.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>Διαγραφή του διακριτικού;</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>Διαγραφή διακριτικών</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>Διαγραφή διακριτικού</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>Από αυτό εξαρτάται ένα διακριτικό σε: %1. Μετά την αλλαγή πρέπει να αποκτηθεί νέο εκεί.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>Η αλλαγή διαγράφει το διακριτικό</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>Ρυθμίσεις πίνακα</translation>
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
        <translation>Ο πίνακας δεν μπορεί να ξεκινήσει</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>Ζητείται κωδικός από %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>Ανάκληση άδειας</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>Το διακριτικό διαγράφηκε σε αυτό το μηχάνημα, αλλά η άδεια παραμένει σε %1.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>Σαρώστε τον κωδικό QR ή μεταβείτε στο %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Κάντε είσοδο ως %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Αφαιρέστε αυτό το μηχάνημα από τη λίστα εφαρμογών με πρόσβαση</translation>
    </message>
</context>
</TS>
