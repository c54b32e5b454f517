<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5～255文字で入力してください。</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Row, and title of the page it leads to: the record of who did what when.</extracomment>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>自動ログアウト</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <extracomment>Error under a password field; %1 is “The password is wrong”, %2 a number.</extracomment>
        <translation>%1。残り入力回数：%2</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <extracomment>Error under the field where the new password is typed once more.</extracomment>
        <translation>2回の入力が一致しません。</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a password field; %1 is the sentence “From 5 to 255 characters.”</extracomment>
        <translation>このパスワードは使用できません。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, a unit</comment>
        <extracomment>A duration, as in “5 min”; %1 is a number, %2 its unit.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change Password</source>
        <extracomment>Title of the page where the administrator&apos;s password is changed.</extracomment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <extracomment>Between a QR code and a web address, which stands below this.</extracomment>
        <translation>または次にアクセス</translation>
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
        <translation>QRコードまたは%1からアクセス</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <extracomment>First of three steps with a code.</extracomment>
        <translation>スマートフォンでQRコードの読み取り</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <extracomment>Second of three steps, above the code: the code came with the address.</extracomment>
        <translation>スマートフォンのコードと一致するか確認</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>Second of three steps, above the code: it is typed on the phone.</extracomment>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <extracomment>Third of three steps with a code; %1 is an account, “it” the access.</extracomment>
        <translation>%1でログインして許可</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Beside the code&apos;s state; %1 is minutes and seconds, as in “12:41”.</extracomment>
        <translation>残り時間 %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a code; %1 is a failure&apos;s title, such as “No connection to the provider”.</extracomment>
        <translation>%1。本機は再試行を続けます。</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <extracomment>Under a code, in a demonstration only; %1 is an account, %2 its password.</extracomment>
        <translation>デモ：%1（パスワード：%2）でログインしてください</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Button beside the code, and title of the page it leads to: help with errors.</extracomment>
        <translation>スマートフォンのエラー</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is done, or what is under way is given up.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>他の設定からコピー…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>トークンの取得</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <extracomment>Button: obtains a new token in the place of one that does not work.</extracomment>
        <translation>トークンの再取得</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>サポート用情報</translation>
    </message>
    <message>
        <source>Test Again</source>
        <extracomment>Button: runs the same test once more.</extracomment>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <extracomment>Button: tests the log-in at the mail server.</extracomment>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: does once more what failed.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <extracomment>Heading of the card with the token&apos;s state and buttons; see the machine&apos;s manual.</extracomment>
        <translation>OAuth2.0認証</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title of a page, and heading of the card that leads to it.</extracomment>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Button on the home screen: leads to the settings; as in the machine&apos;s manual.</extracomment>
        <translation>設定（管理者）</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Label before the state of the token; see the machine&apos;s manual.</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token status</source>
        <extracomment>Title of the home screen, where every group shows how its token stands.</extracomment>
        <translation>トークンの状態</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <extracomment>Button on the home screen, and title of the page it leads to.</extracomment>
        <translation>すべての接続をテスト</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Notice after a reset; accounts and providers stand below it.</extracomment>
        <translation>本機はリセットされました。プロバイダー側でも許可を取り消してください。アカウントでプロバイダーにログインし、アクセス権を持つアプリの一覧から本機を削除してください。</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <extracomment>Notice: nothing can be typed on the screen itself.</extracomment>
        <translation>本機には画面上のキーボードがありません。設定を変更するには、キーボードを接続してください。</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <extracomment>Title of a notice about the machine.</extracomment>
        <translation>本機はネットワークに接続されていません</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <extracomment>Title of a notice: date or time jumped.</extracomment>
        <translation>時計が変更されました</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <extracomment>Notice: the machine is not on the network; what to do.</extracomment>
        <translation>ネットワークケーブルと本機のネットワーク設定を確認してください。接続が回復すると、操作パネルは自動的に動作を再開します。</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock has been changed”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>現在の表示は%1です。正しくない場合は、本機の日付と時刻を設定してください。時刻が正しくないと、トークンと証明書は有効になりません。</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock is wrong”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>現在の表示は%1です。本機の日付と時刻を設定してください。時刻が正しくないと、トークンと証明書は有効になりません。</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <extracomment>Notice “The keyring is locked”: what to do.</extracomment>
        <translation>トークンは失われていません。本機の保守担当者がキーリングのロックを解除すると、操作パネルは自動的に動作を再開します。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Notice “The storage is full”: what to do.</extracomment>
        <translation>空き容量ができるまで、変更や新しいトークンを保存できません。失われたデータはありません。本機の保守担当者が空き容量を確保する必要があります。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <extracomment>Notice: nothing can be stored. “adgang doctor” is a command, left as it is.</extracomment>
        <translation>変更や新しいトークンを保存できません。失われたデータはありません。本機の保守担当者が設定フォルダーを書き込み可能にする必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <extracomment>Notice “No connection to the provider”: what to do.</extracomment>
        <translation>本機は自動的に再試行を続けますが、それまでE-mailの送受信が遅れることがあります。接続テストを実行して原因を確認してください。</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <extracomment>Button of the notice “The clock has been changed”: nothing is wrong with it.</extracomment>
        <translation>時計は正しい</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: nothing is done.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button of a question: agrees to it.</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <extracomment>In a card named after a group: there is nothing to copy from it.</extracomment>
        <translation>すべての設定が同じです。</translation>
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
        <translation>パスワードもコピーする</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>「%1」からコピー</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>「%2」の設定が「%1」と同じになります。パスワードも含まれます。トークンはコピーされません。</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>「%2」の設定が「%1」と同じになります。トークンとパスワードはコピーされません。</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <extracomment>Title of a question: settings are taken over from another group.</extracomment>
        <translation>設定をコピーしますか？</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>設定をコピーしました。</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <extracomment>Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.</extracomment>
        <translation>%1でログインされましたが、本機の設定は%2です。本機で%1としてE-mailを送受信する場合に限り、保持してください。</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <extracomment>Button: the token for another account is given back.</extracomment>
        <translation>保持しない</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <extracomment>Button: keeps the token, and the account of the settings is changed to the other.</extracomment>
        <translation>保持して設定を変更</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <extracomment>Heading of a card, in a demonstration only: the page that a phone is to open.</extracomment>
        <translation>デモ：スマートフォン側のページ</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <extracomment>In a demonstration only: how to log in on the phone; %1 is an account.</extracomment>
        <translation>%1 · パスワード：%2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <extracomment>In a demonstration only: how to log in at the machine; %1 is a password.</extracomment>
        <translation>操作パネルの管理者 · パスワード：%1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token.</extracomment>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <extracomment>Question before a setting is changed; %1 is an account, %2 a provider.</extracomment>
        <translation>このトークンは%2の%1のものです。変更後は、新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: a setting is about to be changed.</extracomment>
        <translation>この変更によりトークンが削除されます</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>中断したところから再開</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <extracomment>Explanation in a question after the log-in.</extracomment>
        <translation>自動ログアウトの時点で、入力欄が空にされたまま保存されていませんでした。</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <extracomment>Explanation in a question after the log-in; %1 is what had been typed.</extracomment>
        <translation>自動ログアウトの時点で、次の入力が保存されていませんでした：%1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <extracomment>Title of a question after the log-in: what had been typed was not saved.</extracomment>
        <translation>保存されていない入力があります</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <extracomment>Spoken name of a button in a password field: shows dots again.</extracomment>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>Spoken name of a button in a password field: shows what has been typed.</extracomment>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Spoken name of a button in a field: takes all that has been typed away.</extracomment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2が%1のトークンを拒否しました。長期間使用されなかったためと考えられます。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2が%1のトークンを受け付けなくなりました。許可が取り消されたためと考えられます。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2が%1での再ログインを求めています。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <extracomment>Explanation of a failure; %1 is the account of the settings.</extracomment>
        <translation>本機には%1が設定されていますが、別のアカウントでログインされました。トークンを再取得し、%1でログインしてください。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2が%1のトークンを受け付けなくなりました。理由は示されていません。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>メールサーバーはトークンを認識しましたが、メールボックス%1用ではありません。スマートフォンで使用したアカウントを入力してください。共有メールボックスは送信者アドレスに設定してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <extracomment>Explanation of a failure: the request was refused on the phone.</extracomment>
        <translation>何も変更されていません。新しいコードを要求し、スマートフォンでアクセスを許可してください。</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <extracomment>Explanation of a failure: a code has expired; “it” is the access.</extracomment>
        <translation>時間内に承認されませんでした。スマートフォンを用意してから、新しいコードを要求してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <extracomment>Explanation of a failure: somebody gave up getting a token.</extracomment>
        <translation>何も変更されていません。続けるには、新しいコードを要求してください。</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <extracomment>Explanation of a failure: another code has been asked for since.</extracomment>
        <translation>本機または別の場所で、同じ設定のトークンが要求されました。最新のコードを使用してください。</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>本機は%1に接続できませんでした。ネットワークケーブルとネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <extracomment>Explanation of a failure: a setting is missing.</extracomment>
        <translation>設定画面で、不足している項目を入力してください。</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1が、本機にないシークレットを要求しています。クライアントIDを登録した担当者が「パブリック クライアント フローを許可する」を有効にする必要があります。</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <extracomment>Explanation of a failure: the keyring is locked.</extracomment>
        <translation>トークンは失われていません。本機の保守担当者がキーリングのロックを解除した後、再試行してください。</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <extracomment>Explanation of a failure: there is no token yet.</extracomment>
        <translation>本機にはログインの許可がありません。先にトークンを取得してください。</translation>
    </message>
    <message>
        <source>Certificates and tokens are valid only when the clock is right. Set the machine&apos;s date and time.</source>
        <extracomment>Explanation of a failure: the clock is wrong; “good” means valid.</extracomment>
        <translation>時刻が正しくないと、証明書とトークンは有効になりません。本機の日付と時刻を設定してください。</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <extracomment>Explanation of a failure: the server&apos;s name is not known on the network.</extracomment>
        <translation>サーバー名に対応するアドレスが見つかりません。サーバー名とネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <extracomment>Explanation of a failure: no connection to the server; “it” is the connection.</extracomment>
        <translation>このポートに応答がないか、ファイアウォールで遮断されています。サーバーとポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <extracomment>Explanation of a failure: the server took too long.</extracomment>
        <translation>時間内に応答がありませんでした。ネットワーク、サーバー、ポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <extracomment>Explanation of a failure: the connection was lost; “it” is this trouble.</extracomment>
        <translation>サーバーが途中で接続を切断しました。再テストしてください。繰り返す場合は、設定を確認してください。</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>本機とサーバーの間で暗号化方式が合いませんでした。ポート番号とSSL/TLSを確認してください。</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>トークンを暗号化せずに送信することはありません。ポート番号とSSL/TLSを確認してください。</translation>
    </message>
    <message>
        <source>The server asks to wait for a while. Test again in a few minutes.</source>
        <extracomment>Explanation of a failure: the server is busy; “it” is the server.</extracomment>
        <translation>サーバーがしばらく待つように求めています。数分後に再テストしてください。</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <extracomment>Explanation of a failure: not the authentication method chosen.</extracomment>
        <translation>メールサーバーは、選択した方式のログインに対応していません。サーバーを確認するか、メールアカウントの管理担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>メールサーバーが%1でのログインを受け付けませんでした。ユーザー名、パスワード、サーバーを確認してください。</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” OAuth 2.0.</extracomment>
        <translation>%1のメールサーバーはOAuth2.0のみに対応しています。認証方式でOAuth2.0を選択し、トークンを取得してください。</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” reading with POP3.</extracomment>
        <translation>ログインできましたが、%1のメールボックスはPOP3での受信が許可されていません。メールアカウントの管理担当者が有効にできます。</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>%1の送信数が上限に達したか、メールボックスがいっぱいです。数時間後に再試行してください。上限はメールアカウントの管理担当者が引き上げることができます。</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>%1のトークンは、発行元のサーバー以外には送信されません。サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>%1への経路にあるプロキシが応答しません。ネットワークと、プロキシのサーバーおよびポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “them” the name and the password.</extracomment>
        <translation>%1への経路にあるプロキシが、ユーザー名とパスワードを要求しています。両方を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the way.</extracomment>
        <translation>%1への経路にあるプロキシが、接続を許可していません。プロキシの管理担当者が本機の通信を許可する必要があります。</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <extracomment>Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.</extracomment>
        <translation>プロキシが暗号化を解除している可能性があるため、%1には何も送信していません。プロキシの管理担当者が、このプロバイダーを対象外にする必要があります。</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <extracomment>Explanation of a failure: a value cannot be used.</extracomment>
        <translation>設定に戻り、値を確認してください。</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s; “definition”: a file about it.</extracomment>
        <translation>プロバイダーの定義が本機から削除されました。プロバイダーを選択し直してください。</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1では、クライアントIDのほかにクライアントシークレットが必要です。「プロバイダーの設定」で入力してください。</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%1のパスワードが変更された可能性があります。パスワードが変更されると、%2はすべてのトークンを無効にします。トークンを再取得し、新しいパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” is that this account is used here.</extracomment>
        <translation>組織のルールにより、本機で%1を使用できません。メールアカウントの管理担当者の許可を得てから、トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the account.</extracomment>
        <translation>%1は、%2で閉鎖、ロック、または削除されています。メールアカウントの管理担当者が使用可能にした後、トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2は%1のトークンを発行しましたが、メールサーバーがそのトークンを受け付けません。トークンを再取得してください。再び拒否される場合は、サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <extracomment>Explanation; %1 is an account, “device code flow” a technical name of the log-in.</extracomment>
        <translation>組織により、%1はコードでのログインを許可されていません。メールアカウントの管理担当者の許可（device code flow）を得てから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.</extracomment>
        <translation>本機に設定されたクライアントIDは、%1に登録されていないか、コードでのログインを許可されていません。登録内容と照合してください。</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1のクライアントシークレットには有効期限があります。クライアントIDを登録した担当者が新しく作成した後、「プロバイダーの設定」で入力してください。</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1は、本機に設定されたテナントでアカウントまたはクライアントIDを確認できません。「プロバイダーの設定」でテナントを修正してください。</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>組織の管理者が、%1で本機を一度承認する必要があります。承認用のページは「必要な作業」にあります。承認後、再試行してください。</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>%1はトークンを発行しましたが、メールを使用する権限が含まれていません。クライアントIDを登録した担当者が、「必要な作業」に示された権限を追加する必要があります。</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>キーリングがないと、トークンを安全に保管できません。本機の保守担当者がキーリングを設定する必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>プロバイダーは許可しましたが、本機がトークンを保存できませんでした。再試行してください。繰り返す場合は、本機の保守担当者による確認が必要です：adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <extracomment>Explanation of a failure: a bad certificate; the last “it” is the machine.</extracomment>
        <translation>サーバーの正当性を確認できなかったため、何も送信していません。サーバー名と本機の時計を確認してください。組織が独自の証明書を使用している場合は、本機の保守担当者がその証明書を本機に登録します。</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” sending.</extracomment>
        <translation>%2では、メールボックス%1からのSMTP送信が許可されていません。メールアカウントの管理担当者が有効にした後、再テストしてください。</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <extracomment>Explanation of a failure; %1 is an account, “Send As” Microsoft&apos;s name of the right.</extracomment>
        <translation>%1は、この送信者アドレスで送信できません。送信者アドレスを%1に変更するか、このアドレスで送信する権限（Send As）を追加してもらってください。</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <extracomment>Explanation of a failure: there already; “it” is the provider.</extracomment>
        <translation>既存のプロバイダーは変更していません。別のものに置き換える場合は、先に削除してください。</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s, the quoted words are titles.</extracomment>
        <translation>ファイルの問題点は「管理者」の「プロバイダー」に表示されます。ファイルはそこで削除できます。</translation>
    </message>
    <message>
        <source>What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.</source>
        <extracomment>Explanation of a failure; “it” is the provider, at the end what it says.</extracomment>
        <translation>プロバイダーが公開している情報が不完全か、そのプロバイダー自身のものではありません。プロバイダーの運用担当者が修正する必要があります。</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <extracomment>Explanation of a failure: a USB stick has been pulled out, or a file is gone.</extracomment>
        <translation>USBメモリーを挿し直し、再検索してください。</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <extracomment>Explanation of a failure: nothing can be written; “it” is the USB stick.</extracomment>
        <translation>USBメモリーの空きがないか、故障しているか、書き込み禁止になっています。別のUSBメモリーを使用してください。</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <extracomment>Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.</extracomment>
        <translation>本機の保守担当者が修正する必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <extracomment>Explanation of a failure: the token belongs to the setting.</extracomment>
        <translation>変更するとトークンが削除されます。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <extracomment>Explanation of a failure: nothing can be stored on the machine.</extracomment>
        <translation>設定フォルダーに書き込めません。何も変更されておらず、失われたデータもありません。</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Explanation of a failure: the machine&apos;s storage is full.</extracomment>
        <translation>何も変更されておらず、失われたデータもありません。本機の保守担当者が空き容量を確保する必要があります。</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <extracomment>Explanation; “it” is the settings&apos; file, “adgang doctor” a command, left as it is.</extracomment>
        <translation>ファイルは変更していません。本機の保守担当者が修復するか、初期状態からやり直すことができます：adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <extracomment>Explanation of a failure: “they” are the settings of a newer version.</extracomment>
        <translation>設定は変更していません。新しいバージョンをインストールし直してください。</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <extracomment>Explanation; “it” is the keyring&apos;s entry, “adgang doctor” a command, left as it is.</extracomment>
        <translation>キーリングの項目は変更していません。本機の保守担当者が次のコマンドで対処方法を確認できます：adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <extracomment>Explanation of a failure: the token is in use; “it” is the token.</extracomment>
        <translation>別のジョブがトークンを更新または変更しています。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <extracomment>Explanation of a failure: not permitted.</extracomment>
        <translation>この操作は本機の管理者のみ行えます。ログインしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.</extracomment>
        <translation>もう一度入力してください。本機の保守担当者が新しいパスワードを設定できます：adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <extracomment>Explanation of a failure: too many wrong passwords lock the log-in.</extracomment>
        <translation>時間が経過してから、もう一度パスワードを入力してください。</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <extracomment>Explanation of a failure: the panel was started twice.</extracomment>
        <translation>操作パネルは同時に1つしか起動できません。</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <extracomment>Explanation of a failure: something unexpected, “it”, went wrong.</extracomment>
        <translation>本機のログに記録しました。再試行してください。</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <extracomment>Under a failure of “Get Token”: the machine goes on with the older token.</extracomment>
        <translation>以前のトークンは引き続き有効です。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>Under a failure; %1 is a code such as “denied · access_denied”.</extracomment>
        <translation>技術情報：%1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <extracomment>Title of a failed connection test: the token could not be renewed; a whole sentence.</extracomment>
        <translation>トークンの更新に失敗しました。トークンを削除して再取得してください。</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <extracomment>Title of a failure, no full stop: nobody used the token for too long.</extracomment>
        <translation>トークンが未使用のまま期限切れになりました</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <extracomment>Title of a failure, no full stop: the provider does not accept the token any more.</extracomment>
        <translation>許可が終了しました</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <extracomment>Title of a failure, no full stop: the token ended with the account&apos;s old password.</extracomment>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <extracomment>Title of a failure, no full stop: a rule forbids the machine&apos;s token.</extracomment>
        <translation>組織によりアクセスが制限されています</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <extracomment>Title of a failure, no full stop: somebody has to log in on a phone again.</extracomment>
        <translation>プロバイダーが再ログインを求めています</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <extracomment>Title of a failure, no full stop: the mailbox is closed, locked or deleted.</extracomment>
        <translation>アカウントを使用できません</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <extracomment>Title of a failure, no full stop: not the account of the settings.</extracomment>
        <translation>別のアカウントでログインされました</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider gave the token, the server not.</extracomment>
        <translation>メールサーバーがトークンを拒否しました</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider did not say why.</extracomment>
        <translation>プロバイダーがトークンを拒否しました</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <extracomment>Title of a failure, no full stop: it is one for another mailbox.</extracomment>
        <translation>トークンがメールボックスと一致しません</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <extracomment>Title of a failure, no full stop: somebody did not allow it there.</extracomment>
        <translation>スマートフォンで要求が拒否されました</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <extracomment>Title of a failure, no full stop: nobody logged in with it in time.</extracomment>
        <translation>コードの有効期限が切れました</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <extracomment>Title of a failure, no full stop: somebody gave up getting a token.</extracomment>
        <translation>コードがキャンセルされました</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <extracomment>Title of a failure, no full stop; “its” is the code&apos;s that had been shown.</extracomment>
        <translation>新しいコードに置き換えられました</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <extracomment>Title of a failure, no full stop: a rule forbids log-in with a code.</extracomment>
        <translation>組織によりログインが制限されています</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <extracomment>Title of a failure, no full stop: the machine could not reach the provider.</extracomment>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <extracomment>Title of a failure, no full stop: something has not been filled in.</extracomment>
        <translation>設定が不足しています</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <extracomment>Title of a failure, no full stop: it does not know the ID, or does not allow it.</extracomment>
        <translation>プロバイダーがクライアントIDを受け付けません</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <extracomment>Title of a failure, no full stop: the app at the provider has to be set otherwise.</extracomment>
        <translation>このクライアントIDはコードでのログインを許可されていません</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <extracomment>Title of a failure, no full stop: it has expired at the provider.</extracomment>
        <translation>クライアントシークレットの有効期限が切れました</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <extracomment>Title of a failure, no full stop: the account is not in that organisation.</extracomment>
        <translation>テナントがアカウントと一致しません</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <extracomment>Title of a failure, no full stop: its administrator has to approve the machine.</extracomment>
        <translation>組織による承認が必要です</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <extracomment>Title of a failure, no full stop: the token does not allow the use of mail.</extracomment>
        <translation>権限が不足しています</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <extracomment>Title of a failure, no full stop: it came, but could not be stored.</extracomment>
        <translation>トークンを保存できませんでした</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>トークンがまだありません</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>Title of a failure, no full stop: date or time of the machine.</extracomment>
        <translation>時計が正しくありません</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <extracomment>Title of a failure, no full stop: its name has no address on the network.</extracomment>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <extracomment>Title of a failure, no full stop: it does not take the connection.</extracomment>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <extracomment>Title of a failure, no full stop: it took too long.</extracomment>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Title of a failure, no full stop: the server ended it in the middle.</extracomment>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <extracomment>Title of a failure, no full stop: machine and server could not agree on TLS.</extracomment>
        <translation>暗号化に失敗しました</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <extracomment>Title of a failure, no full stop: it has no TLS at this port.</extracomment>
        <translation>サーバーが暗号化に対応していません</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <extracomment>Title of a failure, no full stop: the server&apos;s certificate.</extracomment>
        <translation>証明書が有効ではありません</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <extracomment>Title of a failure, no full stop: not the authentication method chosen.</extracomment>
        <translation>サーバーがこのログイン方式に対応していません</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <extracomment>Title of a failure, no full stop: the mail server did not accept it.</extracomment>
        <translation>ログインが拒否されました</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <extracomment>Title of a failure, no full stop: the account may not send with SMTP.</extracomment>
        <translation>このアカウントの送信は無効になっています</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <extracomment>Title of a failure, no full stop: it wants OAuth 2.0.</extracomment>
        <translation>サーバーはパスワードを受け付けなくなりました</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <extracomment>Title of a failure, no full stop: the account may not send with it.</extracomment>
        <translation>送信者アドレスが拒否されました</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <extracomment>Title of a failure, no full stop: it may not be read with POP3.</extracomment>
        <translation>メールボックスを開けませんでした</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: no token is sent to another&apos;s server.</extracomment>
        <translation>プロバイダーのサーバーではありません</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <extracomment>Title of a failure, no full stop: too much was sent, or it is full.</extracomment>
        <translation>メールボックスが上限に達しました</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>Title of a failure, no full stop: it asks to be tried again later.</extracomment>
        <translation>サーバーが混み合っています</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <extracomment>Title of a failure, no full stop: the proxy on the way to the provider.</extracomment>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <extracomment>Title of a failure, no full stop: it wants a user name and a password.</extracomment>
        <translation>プロキシがログインを拒否しました</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <extracomment>Title of a failure, no full stop: it forbids the way to the provider.</extracomment>
        <translation>プロキシが本機の通信を許可していません</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: a proxy opens the encryption.</extracomment>
        <translation>プロバイダーの証明書ではありません</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <extracomment>Title of a failure, no full stop: what was entered for a setting.</extracomment>
        <translation>この値は使用できません</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <extracomment>Title of a failure, no full stop: its definition has been removed.</extracomment>
        <translation>プロバイダーが登録されていません</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <extracomment>Title of a failure, no full stop: it was to be added once more.</extracomment>
        <translation>このプロバイダーはすでに登録されています</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <extracomment>Title of a failure, no full stop: the file that describes it is wrong.</extracomment>
        <translation>プロバイダーの定義を使用できません</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <extracomment>Title of a failure, no full stop: what it tells machines about itself (OpenID).</extracomment>
        <translation>プロバイダーが公開している情報を使用できません</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <extracomment>Title of a failure, no full stop: it cannot be found any more.</extracomment>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <extracomment>Title of a failure, no full stop: it has been pulled out.</extracomment>
        <translation>USBメモリーが見つかりません</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <extracomment>Title of a failure, no full stop: nothing can be written to it.</extracomment>
        <translation>USBメモリーにファイルを書き込めません</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <extracomment>Title of a failure, no full stop: a file that whoever built the machine made.</extracomment>
        <translation>本機の構成が正しくありません</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <extracomment>Title of a failure, no full stop: a change of the setting would delete it.</extracomment>
        <translation>トークンはこの設定に関連付けられています</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s storage cannot be written.</extracomment>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>保存領域がいっぱいです</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <extracomment>Title of a failure, no full stop: their file cannot be read.</extracomment>
        <translation>保存された設定が破損しています</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <extracomment>Title of a failure, no full stop: of this program.</extracomment>
        <translation>保存された設定は新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <extracomment>Title of a failure, no full stop: of this program, on the same machine.</extracomment>
        <translation>キーリングの項目は別のインストール環境のものです</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <extracomment>Title of a failure, no full stop: another job has it for a moment.</extracomment>
        <translation>トークンは使用中です</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Title of a failure, no full stop: only the administrator may do this.</extracomment>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>Title of a failure, no full stop: the administrator&apos;s password at the panel.</extracomment>
        <translation>パスワードが正しくありません</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <extracomment>Title of a failure, no full stop: the log-in is locked for some time.</extracomment>
        <translation>パスワードの誤入力が多すぎます</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <extracomment>Title of a failure, no full stop: this program was started twice.</extracomment>
        <translation>操作パネルはすでに起動しています</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>Title of a failure, no full stop: a fault of the program.</extracomment>
        <translation>予期しないエラーが発生しました</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <extracomment>Value of a row where nothing has been chosen yet, such as “Provider”.</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <extracomment>Field label: the host name of the proxy.</extracomment>
        <translation>プロキシサーバー</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <extracomment>Field label: the server that mail is fetched from; see the machine&apos;s manual.</extracomment>
        <translation>POP3サーバー</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <extracomment>Field label: the server that sends mail (SMTP); see the machine&apos;s manual.</extracomment>
        <translation>プライマリーサーバー</translation>
    </message>
    <message>
        <source>Port Number</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>Field label: how long a server may take to answer; see the machine&apos;s manual.</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <extracomment>Field label: how often mail is fetched; see the machine&apos;s manual.</extracomment>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>送信者名</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <extracomment>Field label: an e-mail address; see the machine&apos;s manual.</extracomment>
        <translation>送信者アドレス</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <extracomment>Label of a switch: encryption; see the machine&apos;s manual.</extracomment>
        <translation>SSL/TLSを有効にする</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <extracomment>Field label: how the machine logs in to the server; see the machine&apos;s manual.</extracomment>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>Field label: the name for the log-in.</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field label: the mail provider, such as Microsoft 365; see the machine&apos;s manual.</extracomment>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Account Name</source>
        <extracomment>Field label: the mailbox that logs in; see the machine&apos;s manual.</extracomment>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>暗号化の種類</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Field label: the e-mail addresses that the machine&apos;s status is sent to.</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <extracomment>Choice of “Authentication Method”: without log-in.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Choice of “Authentication Method”.</extracomment>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <extracomment>Choice of “Authentication Method”; a name, the same in most languages.</extracomment>
        <translation>OAuth2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <extracomment>Value of “Type of Encryption”: mail and password travel in the clear.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Type of Encryption”: the machine takes the one that suits the port.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>Choice of “Type of Encryption”; a name, the same in every language.</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <extracomment>Choice of “Type of Encryption”: encrypted from the first byte.</extracomment>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <extracomment>Choice of “Schedule”.</extracomment>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of “Schedule”: the status is sent once a day.</extracomment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Choice of “Schedule”: the status is sent once a week.</extracomment>
        <translation>毎週</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <extracomment>Under the choice “Off” of “Authentication Method”.</extracomment>
        <translation>サーバーは、ログインなしで本機からのE-mailを受け付けます。</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <extracomment>Under the choice “User name and password” of “Authentication Method”.</extracomment>
        <translation>多くのプロバイダーは、この方式を受け付けなくなっています。</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <extracomment>Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.</extracomment>
        <translation>本機が専用の許可を取得します。パスワードは本機に保存されません。</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <extracomment>Under the choice “Automatic” of “Type of Encryption”.</extracomment>
        <translation>ポート465と995では最初からTLS、その他のポートではSTARTTLSを使用します。</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <extracomment>Under the choice “STARTTLS”; “in the clear”: not encrypted.</extracomment>
        <translation>暗号化なしで接続を開始し、その後暗号化します（ポート587など）。</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <extracomment>Under the choice “TLS from the start” of “Type of Encryption”.</extracomment>
        <translation>最初の通信から暗号化します（ポート465など）。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field: what it takes; %1 and %2 are the least and the greatest number.</extracomment>
        <translation>%1～%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>ホスト名またはIPアドレスを入力してください。</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>E-mailアドレスを1つ入力してください（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <extracomment>Under the field “Account Name”: what it takes.</extracomment>
        <translation>ログインに使用するメールボックスを入力してください（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <extracomment>Under a field: what it takes; %1 is a number.</extracomment>
        <translation>%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <extracomment>Under a field for a password: what becomes of it.</extracomment>
        <translation>本機のキーリングに保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <extracomment>Under the field “User Name”: what it takes; %1 is a number.</extracomment>
        <translation>%1文字以内で入力してください。コロンは使用できません。</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <extracomment>Under the field “Recipients”: what it takes; %1 is a number.</extracomment>
        <translation>E-mailアドレスを%1件まで登録できます（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <extracomment>Under the field “Exceptions”: what it takes; %1 is a number, * any name.</extracomment>
        <translation>ホストを%1件まで登録できます（例：*.example.com）。</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <extracomment>Under the field “Check Interval”: what the number 0 means.</extracomment>
        <translation>0：要求があったときだけE-mailを受信します。</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <extracomment>Under the field “Timeout”: why it should not be too short.</extracomment>
        <translation>メールサーバーによっては、ログインの拒否に時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <extracomment>Under the field “Proxy Server”: an empty one means the proxy of the configuration.</extracomment>
        <translation>空欄の場合：本機の構成の値を使用します。</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <extracomment>Under the field “Exceptions”; “they” are the hosts typed there.</extracomment>
        <translation>これらのホストにはプロキシを経由せずに接続します。</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <extracomment>Under the field “User Name” of the proxy: what an empty one means.</extracomment>
        <translation>空欄の場合：プロキシにはログインしません。</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <extracomment>Value of the row “Password”; a participle, not a command.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <extracomment>Value of the row “Password”.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>Value of a row where nothing has been typed yet.</extracomment>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <extracomment>Title of a page at the first start, for a narrow bar: the administrator&apos;s password.</extracomment>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <extracomment>Title of a page at the first start.</extracomment>
        <translation>管理者パスワードの設定</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <extracomment>Question before a token is obtained; %1 is an account, %2 a provider.</extracomment>
        <translation>本機が%2の%1としてE-mailを送受信する許可を取得します。この画面に表示されるコードだけを使用してください。</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <extracomment>Short message that goes by itself, after a tap on “Cancel” beside a code.</extracomment>
        <translation>コードをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <extracomment>Name of a group of settings, on the home screen.</extracomment>
        <translation>E-mail送信</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <extracomment>Name of a group of settings, on the home screen: the machine reports trouble.</extracomment>
        <translation>E-mailアラート</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Name of a group of settings, on the home screen: the machine&apos;s status is asked for.</extracomment>
        <translation>E-mailステータス</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <extracomment>Name of a group of settings, on the home screen: faxes that come by e-mail.</extracomment>
        <translation>インターネットFax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <extracomment>Name of a group of settings, on the home screen: e-mails that are printed.</extracomment>
        <translation>E-mailプリント</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>On a group&apos;s card of the home screen: no account and no provider yet.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <extracomment>On a group&apos;s card of the home screen: it logs in without a token.</extracomment>
        <translation>OAuth2.0は使用しません</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is a time of day.</extracomment>
        <translation>コードの有効期限：%1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is such as “61 of 90 days unused”.</extracomment>
        <translation>%1。接続テストを実行してください</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <extracomment>On a group&apos;s card: when the token was last renewed; %1 is such as “today 13:52”.</extracomment>
        <translation>自動更新（前回：%1）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>On a group&apos;s card; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1。対処：%2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <extracomment>On a group&apos;s card of the home screen: settings are still missing.</extracomment>
        <translation>タップして設定を開始</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <extracomment>On a group&apos;s card of the home screen: all settings are there.</extracomment>
        <translation>準備完了：タップしてトークンを取得</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>未使用日数：%1日（上限%2日）</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <extracomment>Title of a page: the settings that a file on a USB stick would change.</extracomment>
        <translation>ファイルによる変更内容</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <extracomment>Explanation of a failure; “they” are the changes shown on this page.</extracomment>
        <translation>表示後にファイルまたは設定が変更されました。前の画面に戻り、もう一度ファイルをタップしてください。</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <extracomment>Title of a failure: the settings in a file could not be taken over.</extracomment>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <extracomment>Under the title “The token is deleted in: …”; “one” is a token.</extracomment>
        <translation>変更後、該当する設定で新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <extracomment>Title of a warning; %1 are names of groups such as “Send e-mail”.</extracomment>
        <translation>トークンが削除されます：%1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <extracomment>Title of a message: a file would change nothing; %1 is its name.</extracomment>
        <translation>%1の内容はすべて設定済みです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <extracomment>Label of a change; %1 is such as “Send e-mail”, %2 such as “Port Number”.</extracomment>
        <translation>%1：%2</translation>
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
        <translation>適用してトークンを削除</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: takes over the settings shown.</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <source>The settings have been imported.</source>
        <extracomment>Short message: the settings of a file on a USB stick hold now.</extracomment>
        <translation>設定を読み込みました。</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>In the place of the journal&apos;s entries, while it is empty.</extracomment>
        <translation>操作履歴はまだありません。</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>新しい履歴</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>古い履歴</translation>
    </message>
</context>
<context>
    <name>JournalRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a group of settings, what was done there</comment>
        <extracomment>Entry of the journal, as in “Send e-mail: Token obtained”.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Change of settings</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <extracomment>Entry of the journal: what is set for a provider was changed.</extracomment>
        <translation>プロバイダーの変更</translation>
    </message>
    <message>
        <source>Get token</source>
        <extracomment>Entry of the journal: somebody asked the provider for a code.</extracomment>
        <translation>トークンの取得</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <extracomment>Entry of the journal: a token has come after a log-in on a phone.</extracomment>
        <translation>トークン取得済み</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <extracomment>Entry of the journal: somebody gave up getting a token.</extracomment>
        <translation>コードのキャンセル</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <extracomment>Entry of the journal: the machine renewed the token at the provider.</extracomment>
        <translation>トークンの更新</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <extracomment>Entry of the journal: the token was found not to work any more.</extracomment>
        <translation>トークン無効</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <extracomment>Entry of the journal: somebody deleted the token.</extracomment>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Entry of the journal: the connection was tested.</extracomment>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <extracomment>Entry of the journal: somebody logged in at the panel.</extracomment>
        <translation>管理者のログイン</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <extracomment>Entry of the journal: too many wrong passwords at the panel.</extracomment>
        <translation>ログインのロック</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <extracomment>Entry of the journal: the administrator logged out at the panel.</extracomment>
        <translation>管理者のログアウト</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <extracomment>Entry of the journal: nobody had touched the panel for some time.</extracomment>
        <translation>管理者の自動ログアウト</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>管理者パスワードの変更</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <extracomment>Entry of the journal: a setting of the panel was changed.</extracomment>
        <translation>自動ログアウト時間の変更</translation>
    </message>
    <message>
        <source>Sending of e-mail</source>
        <extracomment>Entry of the journal: the machine sent a mail.</extracomment>
        <translation>E-mailの送信</translation>
    </message>
    <message>
        <source>Fetching of e-mail</source>
        <extracomment>Entry of the journal: the machine fetched mail from a mailbox.</extracomment>
        <translation>E-mailの受信</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <extracomment>Entry of the journal: an unused token was renewed, so that it does not expire.</extracomment>
        <translation>週1回のトークン更新</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <extracomment>Entry of the journal: the machine looked for mail in a mailbox; a noun.</extracomment>
        <translation>新着E-mailの確認</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <extracomment>Entry of the journal: the machine sent its status to the recipients.</extracomment>
        <translation>E-mailによるステータス通知</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <extracomment>Who did it, in the journal: somebody who had not logged in.</extracomment>
        <translation>操作パネル（未ログイン）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Who did it, in the journal: somebody logged in at the panel.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <extracomment>Who did it, in the journal: nobody, it happened by itself.</extracomment>
        <translation>本機</translation>
    </message>
    <message>
        <source>A mail job</source>
        <extracomment>Who did it, in the journal: a job that sends or fetches mail.</extracomment>
        <translation>メールジョブ</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <extracomment>Who did it, in the journal; %1 is the number of a user of the system.</extracomment>
        <translation>コマンドライン（ユーザー%1）</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How an act in the journal ended: it succeeded.</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the list of languages.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>Under a language that cannot be chosen; %1 is the name of a font.</extracomment>
        <translation>本機にフォント%1がありません。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <extracomment>Button beside a field, such as one for an e-mail address.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.</extracomment>
        <translation>再試行できるまで：%1</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.</extracomment>
        <translation>自動ログアウトまで %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <extracomment>Button of the warning “Automatic log-out in …”.</extracomment>
        <translation>ログインを継続</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <extracomment>Title of the page where the administrator&apos;s password is asked for.</extracomment>
        <translation>管理者ログイン</translation>
    </message>
    <message>
        <source>Log In</source>
        <extracomment>Button beside the password: a verb.</extracomment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <extracomment>Under the password field, in a demonstration only; %1 is the password.</extracomment>
        <translation>デモ：パスワードは%1です</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Under the password field; “it” is the password, “adgang passwd” a command.</extracomment>
        <translation>パスワードを忘れた場合は、本機の保守担当者が新しいパスワードを設定できます：adgang passwd</translation>
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
        <translation>自動的にログアウトしました</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <extracomment>Title of a card while the USB stick is searched.</extracomment>
        <translation>ファイルを検索中…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <extracomment>Title of a card: no file with settings or a provider was found on a USB stick.</extracomment>
        <translation>読み込むファイルがありません</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <extracomment>Under the title “There is nothing to import”.</extracomment>
        <translation>USBメモリーが接続されていますが、本機用のファイルがありません。</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <extracomment>Under the title “There is nothing to import”: what to do.</extracomment>
        <translation>USBメモリーを接続し、しばらくお待ちください。</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <extracomment>Under the title “There is nothing to import”: which files are looked for.</extracomment>
        <translation>プロバイダーのファイルの拡張子は.toml、設定のファイルの拡張子は.jsonです。USBメモリーの直下、または直下のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>本機が検索する場所：%1</translation>
    </message>
    <message>
        <source>A tap imports a provider at once. Of settings, the panel first shows what they change.</source>
        <extracomment>Under the list of files on a USB stick; “they” are the settings.</extracomment>
        <translation>プロバイダーは、タップするとすぐに読み込まれます。設定の場合は、先に変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: looks once more for files on a USB stick.</extracomment>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>設定を%1に保存</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>設定を%1として保存しました。パスワードとトークンは含まれません。</translation>
    </message>
    <message>
        <source>%1 has been imported.</source>
        <comment>a provider</comment>
        <extracomment>Short message; %1 is the name of a provider that was read from a USB stick.</extracomment>
        <translation>%1を読み込みました。</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USBメモリー</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>プロバイダー%1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>%1のクライアントID</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a file on a USB stick holds: the settings of a machine.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in.</extracomment>
        <translation>このプロバイダーはすでに登録されています。先に「プロバイダー」で削除してください。</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be imported first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in; “its” is the provider&apos;s.</extracomment>
        <translation>本機に登録されていないプロバイダーです。先にプロバイダーの定義を読み込む必要があります。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <extracomment>Part of what is wrong with a file on a USB stick; %1 is what may stand there.</extracomment>
        <translation>使用できる値：%1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Begins what is wrong with a file on a USB stick; no full stop.</extracomment>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the provider %1.</extracomment>
        <translation>プロバイダー%1</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the panel itself.</extracomment>
        <translation>操作パネル</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The name of one of the panel&apos;s settings.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <extracomment>In the place of a value in a change, as in “empty → smtp.example.com”.</extracomment>
        <translation>空欄</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1：トークンを取得しました</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1：別の場所でトークンが削除されました</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1：トークンが無効になりました</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1：トークンを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1：別の場所で設定が変更されました</translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>ネットワークが回復しました</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>プロバイダーへの接続が回復しました</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <extracomment>Short message: the store of tokens and passwords had been locked or missing.</extracomment>
        <translation>キーリングが使用できるようになりました</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>変更を保存できるようになりました</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>時計が正しくなりました</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <extracomment>Button of a question: the size of the panel becomes what it was.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <extracomment>Button of a question; “it” is the new size of the panel.</extracomment>
        <translation>この設定にする</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <extracomment>In a question; %1 is a number of seconds, “it” the size of the panel.</extracomment>
        <translation>%1秒後に自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Can you read this, and tap it?</source>
        <extracomment>Title of a question: the size of the panel was changed; “hit” with a finger.</extracomment>
        <translation>文字が読め、ボタンを押せますか？</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>パネル設定</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <extracomment>Spoken by a screen reader: the name of a ruler that is drawn on the screen.</extracomment>
        <translation>定規（センチメートル）</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <extracomment>A switch of the panel&apos;s settings: light text on a dark ground.</extracomment>
        <translation>ダークモード</translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>画面を暗くするまでの時間</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>画面を消灯するまでの時間</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <extracomment>Row of the panel&apos;s settings: the diagonal of its screen.</extracomment>
        <translation>パネルのサイズ</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <extracomment>Choice of “Dim the screen after”; %1 is a number, %2 its unit, as in “5 min”.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Size of the panel”.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>4.3インチ</translation>
    </message>
    <message>
        <source>5 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>5インチ</translation>
    </message>
    <message>
        <source>7 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>7インチ</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>10.1インチ</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <extracomment>Under the choice “Automatic” of “Size of the panel”; “it” is the size.</extracomment>
        <translation>本機のメーカーの設定に従う</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Dim the screen after”; “so long”: as chosen below.</extracomment>
        <translation>この時間操作がないと、画面が暗くなります。暗い画面への最初のタッチは、画面を元の明るさに戻すだけです。</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Switch the screen off after”; “so long”: as chosen below.</extracomment>
        <translation>この時間操作がないと、画面が消灯します。消灯中の最初のタッチは、画面を点灯するだけです。</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <extracomment>Above the choices of “Size of the panel”; “it” is the line drawn on the screen.</extracomment>
        <translation>線に定規を当ててください。長さが5 cmであれば、サイズは正しく設定されています。</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Current password</source>
        <extracomment>Label of a password field: the one that is to be changed.</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a password field.</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <extracomment>Label of a password field: the same again, against misprints.</extracomment>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <extracomment>Under the password fields at the first start.</extracomment>
        <translation>以後、設定とトークンの変更にはこのパスワードが必要です。トークンの状態の表示と接続テストは、引き続き誰でも行えます。</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>「コードが間違っています」または「有効期限切れ」</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only. Go back, tap New Code and use that one.</source>
        <extracomment>Help with an error on the phone; “New Code” is a button of the page before.</extracomment>
        <translation>コードは数分間だけ有効です。前の画面に戻り、「新しいコード」をタップして、表示されたコードを使用してください。</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>「承認が必要」または「管理者の承認が必要」</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>組織が本機を一度承認する必要があります。この画面をメールアカウントの管理担当者に見せてください。</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>「ここからはアクセスできません」「ブロックされました」または「アクセスが拒否されました」</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>組織のルールにより、コードでのログインが制限されています。メールアカウントの管理担当者が例外を設定できます。</translation>
    </message>
    <message>
        <source>Somebody other than %1 is logged in</source>
        <extracomment>Heading: what is seen on the phone; %1 is an account.</extracomment>
        <translation>%1以外の名前でログインしている</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <extracomment>Help with an error on the phone; “private”: the browser forgets it afterwards.</extracomment>
        <translation>スマートフォンでログアウトするか、アドレスをプライベートウィンドウで開き、正しいアカウントでログインしてください。</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>Heading: what is seen on the phone; the provider&apos;s web page.</extracomment>
        <translation>ページが開かない</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <extracomment>Help with an error on the phone; “it” is the phone.</extracomment>
        <translation>スマートフォンをインターネットに接続してください。本機と同じネットワークである必要はありません。</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Title of the page with help on errors that are seen on the phone.</extracomment>
        <translation>スマートフォンのエラー</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <extracomment>Above the help with errors on the phone; %1 is a provider.</extracomment>
        <translation>%1のエラーはスマートフォンにだけ表示されます。この画面のコードは引き続き有効です。</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1.</source>
        <comment>what went wrong</comment>
        <extracomment>Error under a field; %1 is a failure&apos;s title, such as “The storage is full”.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>With OAuth 2.0 the connection must be encrypted.</source>
        <extracomment>Error at “Enable SSL/TLS” and at “Authentication Method”.</extracomment>
        <translation>OAuth2.0を使用する場合、接続の暗号化が必要です。</translation>
    </message>
    <message>
        <source>This field must be filled in. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under an empty field; %1 is a sentence: what the field takes.</extracomment>
        <translation>入力が必要です。%1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a field; %1 is a sentence: what the field takes.</extracomment>
        <translation>この値は使用できません。%1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the provider by what has been typed.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <extracomment>Under the fields that add a provider; “their”: of those providers.</extracomment>
        <translation>Microsoft 365など、一覧にあるプロバイダーを追加する必要はありません。クライアントIDだけを入力してください。</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>プロバイダーを追加しました。</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <extracomment>Label on a provider&apos;s page, above the names of its servers.</extracomment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Origin of the client ID</source>
        <extracomment>Row label; its value tells who set the client ID.</extracomment>
        <translation>クライアントIDの設定元</translation>
    </message>
    <message>
        <source>Origin of the tenant</source>
        <extracomment>Row label; its value tells who set the tenant.</extracomment>
        <translation>テナントの設定元</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <extracomment>Button: takes the provider off this machine, after a question.</extracomment>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove …?”: takes the provider off this machine.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <extracomment>Explanation in the question “Remove …?”; “groups” are groups of settings.</extracomment>
        <translation>プロバイダーが、クライアントIDとクライアントシークレットとともに本機から削除されます。このプロバイダーを使用する設定には、別のプロバイダーが必要です。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question; %1 is the name of a provider.</extracomment>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>プロバイダーを削除しました。</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <extracomment>Button of a notice: a provider&apos;s file is damaged.</extracomment>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove the damaged file?”</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <extracomment>Explanation in the question “Remove the damaged file?”; the file describes a provider.</extracomment>
        <translation>ファイルの内容は失われます。プログラムまたは本機に付属する同名のプロバイダーがある場合は、削除後に元に戻ります。</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <extracomment>Title of a question: the file of a provider.</extracomment>
        <translation>破損したファイルを削除しますか？</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <extracomment>While the way to the provider through the proxy is tested.</extracomment>
        <translation>プロキシをテスト中…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <extracomment>Title: the result of the proxy&apos;s test.</extracomment>
        <translation>プロキシは正常です</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <extracomment>Title: the result of the proxy&apos;s test, which went no further than to the proxy.</extracomment>
        <translation>プロキシに接続できます</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <extracomment>Under the title “The proxy works”; “it” is the proxy.</extracomment>
        <translation>プロキシを経由してプロバイダーに接続できました。暗号化はプロバイダー自身によるものです。</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <extracomment>Under the title “The proxy can be reached”; “it” is the proxy.</extracomment>
        <translation>プロキシを経由するプロバイダーが使用されていないため、プロキシより先の経路はテストしていません。</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>ここではプロキシが設定されていないため、本機の構成のプロキシを使用します：%1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <extracomment>What the button “Test Proxy” still needs, and stands under it.</extracomment>
        <translation>先にプロキシサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <extracomment>Button: tests the way to the provider through the proxy.</extracomment>
        <translation>プロキシのテスト</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <extracomment>Beside the settings of the proxy: what it is for; “it” is the proxy.</extracomment>
        <translation>プロバイダーへのログインとトークンの更新に使用します。E-mailの送受信には使用しません。</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <extracomment>Beside the settings of the e-mail status: what it is.</extracomment>
        <translation>本機の状態を宛先に自動的に送信します。</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>プロバイダーの設定</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Field label: what a provider calls this machine, which is its client (OAuth).</extracomment>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Field label: a password that belongs to a client ID (OAuth).</extracomment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <extracomment>Field label: what the machine asks a provider for; “scopes” is OAuth&apos;s word.</extracomment>
        <translation>権限（スコープ）</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Client ID”; “definition” is the file that describes a provider.</extracomment>
        <translation>登録後にプロバイダーが表示する値を入力してください。空欄の場合：定義の値に戻ります。</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Tenant”; “definition” is the file that describes a provider.</extracomment>
        <translation>組織のIDまたはドメインを入力してください（例：example.com）。空欄の場合：定義の値に戻ります。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <extracomment>Under the field “Client Secret”: what becomes of it.</extracomment>
        <translation>本機のキーリングに保存され、再び表示されることはありません。空欄の場合：削除されます。</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <extracomment>Under the field “Issuer”; “there” is at that address.</extracomment>
        <translation>例：id.example.com。その他の情報は、本機がここから取得します。</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <extracomment>Under the field “Permissions (scopes)”; “it” is this field.</extracomment>
        <translation>権限は空欄でもかまいません。その場合、本機はプロバイダーがメール用に提供する権限を要求します。</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: built in.</extracomment>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.</extracomment>
        <translation>本機の構成</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.</extracomment>
        <translation>本機で入力</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”; a participle, not a command.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Value of the row “Client Secret”: whether there is one cannot be seen.</extracomment>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>No client ID</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>クライアントIDなし</translation>
    </message>
    <message>
        <source>No tenant</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>テナントなし</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <extracomment>State of a provider in a list: it does not offer what the machine needs.</extracomment>
        <translation>コードでのログイン不可</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <extracomment>State of a provider in a list.</extracomment>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>クライアントIDを入力するまで、トークンを取得できません。</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>テナントを入力するまで、トークンを取得できません。</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <extracomment>Error under the field “Issuer”.</extracomment>
        <translation>id.example.comのようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <extracomment>Error under the field “Client ID”.</extracomment>
        <translation>このクライアントIDは使用できません。スペースを含まない255文字以内で入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <extracomment>Error under the field “Tenant”.</extracomment>
        <translation>このテナントは使用できません。IDまたはドメイン（例：example.com）を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <extracomment>Error under the field “Client Secret”.</extracomment>
        <translation>このクライアントシークレットは使用できません。255文字以内で入力してください。</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <extracomment>Error under the field “Permissions (scopes)”.</extracomment>
        <translation>この権限は使用できません。単語をスペースで区切って入力してください。</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <extracomment>Explanation: a provider could not be added; “it” is the provider.</extracomment>
        <translation>本機に必要なコードでのログイン（device authorization）に対応していません。プロバイダーの運用担当者が有効にできます。</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <extracomment>Explanation: a provider could not be added by the address that was typed.</extracomment>
        <translation>このアドレスにプロバイダーの情報がありません。プロバイダーの運用担当者にアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <extracomment>Explanation: a provider could not be added, since it is there already.</extracomment>
        <translation>この発行者は、このクライアントIDですでに設定されています。</translation>
    </message>
    <message>
        <source>the issuer</source>
        <extracomment>In sentences in the place of a provider&apos;s name that is not known yet.</extracomment>
        <translation>発行者</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <extracomment>Under “To be done at … once”; %1 is a provider, permissions stand below.</extracomment>
        <translation>%1の運用担当者が、本機のクライアントIDにコードでのログイン（device authorization）を許可し、次の権限を付与します。</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>%1で一度だけ行う作業</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>必要な作業</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <extracomment>Under the heading “To be done at … once”: who does the steps below it.</extracomment>
        <translation>組織のメールアカウントの管理担当者が行う作業です。</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>組織による承認</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <extracomment>Step at a provider; %1 is a web address.</extracomment>
        <translation>%1に、アプリを登録できるアカウントでログインします。</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>組織内のアカウントのみを対象とするアプリを登録します。リダイレクト先のアドレスは不要です。</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>個人用Microsoftアカウントを対象とするアプリを登録します。リダイレクト先のアドレスは不要です。</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>種類が「Non-browser Applications」のクライアントを追加します。</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <extracomment>Step at a provider; “app” and “platform” are words of its web page.</extracomment>
        <translation>アプリを作成します。プラットフォームはWebサービスです。</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>「認証」で「パブリック クライアント フローを許可する」を「はい」に設定します。</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <extracomment>Step at a provider; %1 are names of permissions, “delegated” is Microsoft&apos;s word.</extracomment>
        <translation>次の委任されたアクセス許可を追加します：%1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <extracomment>Step at a provider; “here” is this page of the panel.</extracomment>
        <translation>組織としてアプリを承認します。クライアントIDを設定すると、アドレスがここに表示されます。</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <extracomment>Step at a provider; the QR code stands under the list of steps.</extracomment>
        <translation>組織としてアプリを承認します。下のQRコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <extracomment>Step at a provider; %1 is a command to be typed there.</extracomment>
        <translation>Exchange Online PowerShellで、メールボックスのSMTP送信を許可します：%1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <extracomment>Step at a provider; %1 are the names of its data centres to choose from.</extracomment>
        <translation>本機に、テナントとしてデータセンター（%1）を入力します。</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>テナントのIDまたはドメインを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>クライアントIDを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>クライアントシークレットを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <extracomment>In a list after “What works:”; a password that the provider makes for one device.</extracomment>
        <translation>アプリパスワード（認証方式：パスワード）</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <extracomment>In a list after “What works:”; a mail server that takes mail without log-in.</extracomment>
        <translation>プロバイダーのリレー（認証なし）</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <extracomment>In a list after “What works:”.</extracomment>
        <translation>別のプロバイダーのメールボックス</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <extracomment>In a list after “What works:”; “which” is the log-in.</extracomment>
        <translation>ブラウザーでのログイン（本機は未対応）</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <extracomment>Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.</extracomment>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <extracomment>Why a provider cannot be used; %1 lists other ways, such as “an app password”.</extracomment>
        <translation>E-mail用のコードでのログインには対応していません。使用できる方法：%1。</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <extracomment>Under a failure: who can mend it; “you” is whoever stands at the machine.</extracomment>
        <translation>この画面で対処できます。</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>本機の管理者が対処できます。</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>メールアカウントの管理担当者に問い合わせ</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>本機の管理者に問い合わせ</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>メールアカウントの管理担当者による作業が必要です。「サポート用情報」を見せてください。</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>ネットワークの管理担当者が対処できます。</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <extracomment>Under a failure: nobody has to do anything; “it” is the failure.</extracomment>
        <translation>時間がたてば解消します。</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <extracomment>Button under a failure: leads to the settings to be corrected.</extracomment>
        <translation>設定の確認</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <extracomment>Button under a failure: leads to the settings of the proxy.</extracomment>
        <translation>プロキシの確認</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are notified where possible</source>
        <extracomment>In the list of what a reset deletes; “told”: to withdraw the permission.</extracomment>
        <translation>すべてのトークン（可能な場合はプロバイダーに通知します）</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>すべての設定、アカウント、パスワード</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>本機で追加または変更したプロバイダー</translation>
    </message>
    <message>
        <source>The journal</source>
        <extracomment>In the list of what a reset deletes: the record of who did what.</extracomment>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>This will be deleted, and cannot be restored:</source>
        <extracomment>Title above the list of what a reset deletes.</extracomment>
        <translation>次のデータは削除され、元に戻せません：</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <extracomment>Under the list of what a reset deletes; “its first day”: when it was new.</extracomment>
        <translation>その後、操作パネルはご購入時の状態で起動します。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <extracomment>Under the last password field before a reset.</extracomment>
        <translation>管理者パスワードをもう一度入力してください。入力すると、すべてのデータがただちに削除されます。</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Title of the first menu of the settings; as in the machine&apos;s manual.</extracomment>
        <translation>設定（管理者）</translation>
    </message>
    <message>
        <source>System Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>システム設定</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>サービス設定</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>簡易設定</translation>
    </message>
    <message>
        <source>System Control</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>システム管理</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>E-mailアラート/ステータス</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <extracomment>Title of the settings screen of the e-mail alert; as in the machine&apos;s manual.</extracomment>
        <translation>SMTP設定</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>E-mailステータス</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>初期設置設定</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>ネットワーク簡易設定</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>イメージ送信設定</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>インターネットFax設定</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <extracomment>Title of the settings screen of Internet fax; as in the machine&apos;s manual.</extracomment>
        <translation>サーバー設定</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>プリンター設定</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>E-mailプリント設定</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>詳細</translation>
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
        <translation>、&#x200a;</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>The end of a list; %1 may be several parts with commas between them.</extracomment>
        <translation>%1および%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>上にスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>下にスクロール</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <extracomment>In an empty field above the menus of the settings: what it is for.</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <extracomment>In the place of what a search in the settings found; “one” is a word.</extracomment>
        <translation>見つかりません。別の語句、または語句の一部で検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
        <translation>
            <numerusform>他に%n件あります。さらに入力して絞り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>Title of the administrator&apos;s own page.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Change Password</source>
        <extracomment>Row: leads to the page where the administrator&apos;s password is changed.</extracomment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.</extracomment>
        <translation>自動ログアウトまで %1。画面に触れるたびに、時間は最初に戻ります。</translation>
    </message>
    <message>
        <source>Log Out</source>
        <extracomment>Button of the administrator&apos;s page: a verb.</extracomment>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <extracomment>Button of the advice “… recommends OAuth 2.0 for this server”.</extracomment>
        <translation>OAuth2.0を使用</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1は、このサーバーでのOAuth2.0の使用を推奨しています。パスワードを受け付けるサーバーは減っています。</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>In a card on the home screen; %1 is the title of a step of the set-up.</extracomment>
        <translation>次の手順：%1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>今後表示しない</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <extracomment>Button at the end of the set-up: leads to the home screen.</extracomment>
        <translation>ホーム画面へ</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <extracomment>Under the title “The set-up is not finished”; “here” is this list of steps.</extracomment>
        <translation>残りの項目は、ここから、または後でホーム画面から設定できます。</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <extracomment>Title of a message at the end of the set-up.</extracomment>
        <translation>初期設定が完了しました</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <extracomment>State of a step in a list: it has not been done.</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <extracomment>In a card at the end of the set-up, under the account and the provider.</extracomment>
        <translation>接続テストを実行しました。接続は正常です。</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <extracomment>In a card at the end of the set-up; %1 are the titles of screens.</extracomment>
        <translation>設定とトークンは%1に適用されます。</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <extracomment>Heading of a list of groups such as “E-mail Alert”.</extracomment>
        <translation>次の機能には個別のトークンが必要です</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <extracomment>Under the heading “These need a token each”; “each” of the groups below.</extracomment>
        <translation>トークンはコピーされません。それぞれの画面で取得します。</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <extracomment>Notice in the first step of the set-up.</extracomment>
        <translation>本機には画面上のキーボードがありません。次の手順に進むには、キーボードを接続してください。</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <extracomment>Button in the set-up: asks for the password; a verb.</extracomment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <extracomment>Under the title “The administrator is logged out”.</extracomment>
        <translation>ログインすると初期設定を続けられます。入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <extracomment>Title of a message in the set-up: after some time without a touch.</extracomment>
        <translation>管理者はログアウトしています</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <extracomment>Under the title “The administrator password has been set”; “it” is the password.</extracomment>
        <translation>パスワードは、ログイン後、画面上部の「管理者」から変更できます。</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <extracomment>Title of a message in the set-up.</extracomment>
        <translation>管理者パスワードを設定しました</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>プロバイダーを変更</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <extracomment>In the set-up: a provider lacks something; “that” is what it lacks.</extracomment>
        <translation>初期設定を続けられます。トークンは、この作業が完了してから取得します。</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <extracomment>In the set-up&apos;s last step, under the title “There is no token yet”.</extracomment>
        <translation>接続テストは、トークンを取得すると実行できます。</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <extracomment>In the set-up&apos;s last step, under the title “A setting is missing”.</extracomment>
        <translation>接続テストは、サーバーを入力すると実行できます。</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <extracomment>Button in the set-up: leads back to the code that waits for the phone.</extracomment>
        <translation>コードの表示</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <extracomment>First of three steps of getting a token.</extracomment>
        <translation>カメラ付きでインターネットに接続できるスマートフォンを用意してください</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <extracomment>Second of three steps of getting a token; %1 is the button “Get Token”.</extracomment>
        <translation>「%1」をタップし、この画面のコードを読み取ってください</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox.</extracomment>
        <translation>スマートフォンでログインし、許可してください</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox %1.</extracomment>
        <translation>スマートフォンで%1としてログインし、許可してください</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <extracomment>Button on the home screen: goes on with the first set-up of the machine.</extracomment>
        <translation>初期設定を続ける</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: leaves out a step of the set-up and goes on to the next.</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <extracomment>Title of a card on the home screen, and of a message at the set-up&apos;s end.</extracomment>
        <translation>初期設定が完了していません</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Title of a step of the set-up: the language of the panel.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <extracomment>Title of a step of the set-up: the password is chosen.</extracomment>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the set-up, and spoken; %1 and %2 are numbers.</extracomment>
        <translation>手順%1／%2</translation>
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
        <translation>未取得</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <extracomment>State of a token: the log-in on the phone is waited for; see the machine&apos;s manual.</extracomment>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Obtained</source>
        <extracomment>State of a token: it is there and in force; see the machine&apos;s manual.</extracomment>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a token: it does not work any more; see the machine&apos;s manual.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>先に認証方式でOAuth2.0を選択してください。</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>先にプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>先にアカウント名を入力してください。</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1のクライアントIDが設定されていません。必要な作業は「プロバイダー」に表示されます。</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1のテナントが設定されていません。必要な作業は「プロバイダー」に表示されます。</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider.</extracomment>
        <translation>%1は、コードでのログインに対応していません。</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <extracomment>Under the button “Get Token” of a mailbox that is read; %1 is a provider.</extracomment>
        <translation>%1は、送信のみOAuth2.0に対応しています。</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>クライアントIDが設定されていません。「プロバイダーの設定」で入力します。</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>テナントが設定されていません。「プロバイダーの設定」で入力します。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <extracomment>Message after “Delete”; %1 is a provider, %2 a web address.</extracomment>
        <translation>本機のトークンを削除しました。%1の許可は、次のアドレスで手動で取り消す必要があります：%2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>E-mail用のコードでのログインに対応していません。</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>送信のみOAuth2.0に対応しています。受信には本機専用のパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, such as “The keyring is locked”.</extracomment>
        <translation>%1。トークンは失われていません。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1。対処：%2。</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <extracomment>Under a token&apos;s state; %1 is an account, “it” the token obtained for it.</extracomment>
        <translation>%1でログインされました。保持するかどうかを選択してください。</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <extracomment>Under a token&apos;s state: a new token is being obtained.</extracomment>
        <translation>新しいトークンを取得するまで、以前のトークンを使用できます。</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token expire. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>Under a token&apos;s state; %1 is such as “61 of 90 days unused”, “it” the token.</extracomment>
        <translation>%1。上限に達すると、プロバイダーがトークンを失効させます。接続テストを実行するとトークンが更新されます。</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title: why no token was obtained.</extracomment>
        <translation>前回の結果：%1。</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <extracomment>Message after “Delete”; %1 is a provider.</extracomment>
        <translation>トークンを削除し、%1の許可を取り消しました。</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “here”: on this machine.</extracomment>
        <translation>本機のトークンを削除しました。%1の許可も取り消してください。アカウントでログインし、アクセス権を持つアプリの一覧から本機を削除してください。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “group” a group of settings.</extracomment>
        <translation>トークンを削除しました。%1の許可は、本機の別の設定で使用されているため残ります。</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <extracomment>In the question before “Delete”; %1 is an account, %2 a provider.</extracomment>
        <translation>新しいトークンを取得するまで、本機は%2の%1のメールを使用できなくなります。</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <extracomment>In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.</extracomment>
        <translation>%1%2にも適用されます。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <extracomment>A step of the connection test: whether date and time are right.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>A step of the connection test: whether the store of tokens and passwords is open.</extracomment>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>A step of the connection test: the address that belongs to the server&apos;s name.</extracomment>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A step of the connection test: the server is connected to.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of the connection test: TLS is agreed on, and the certificate checked.</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of the connection test: whether the token is there and in force.</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A step of the connection test: whether the password is there.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>A step of the connection test: the machine logs in to the mail server.</extracomment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>A step of the connection test: whether the mailbox may be used after the log-in.</extracomment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>not run yet</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: its turn has not come.</extracomment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>under way …</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it is running.</extracomment>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it went well.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a test.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step of a test: left out, since one before it failed or it is not needed.</extracomment>
        <translation>実行せず</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step of a test took; %1 is a number, ms are milliseconds.</extracomment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the machine itself.</extracomment>
        <translation>本機のキーリング</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the desktop&apos;s system.</extracomment>
        <translation>デスクトップのキーリング</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <extracomment>Under the title “The token has been obtained”; %1 is an account, %2 a provider.</extracomment>
        <translation>本機は%2の%1としてE-mailを送受信できるようになりました。トークンは自動的に更新されます。</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <extracomment>Title after a log-in on the phone that went well.</extracomment>
        <translation>トークンを取得しました</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <extracomment>Label of a failure&apos;s details, before its title.</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Settings of</source>
        <extracomment>Label of a failure&apos;s details, before a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>対象の設定</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a failure&apos;s details, before the server&apos;s name.</extracomment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Label of a failure&apos;s details, before the printer&apos;s name.</extracomment>
        <translation>機器</translation>
    </message>
    <message>
        <source>Program version</source>
        <extracomment>Label of a failure&apos;s details, before a number such as “1.2.0”.</extracomment>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <extracomment>Above a failure&apos;s details and a QR code of them, “this”; “it” is the code.</extracomment>
        <translation>コードを撮影するか、この内容を担当者に読み上げてください。パスワードとトークンは含まれていません。</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <extracomment>Title while the connections of all groups are tested.</extracomment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <extracomment>Title in the place of the results of the connection tests.</extracomment>
        <translation>まだ何も設定されていません。先にサーバーを入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <extracomment>Title: the result of all connection tests; %1 and %2 are numbers.</extracomment>
        <translation>%2件中%1件の接続に問題があります</translation>
    </message>
    <message>
        <source>All connections work</source>
        <extracomment>Title: the result of all connection tests.</extracomment>
        <translation>すべての接続が正常です</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <extracomment>While the connection is tested; %1 is a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>「%1」をテスト中…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Title: the result of the connection test.</extracomment>
        <translation>接続は正常です</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <extracomment>Under the title “The connection works”; %1 is the name of a mail server.</extracomment>
        <translation>本機は%1にログインし、メールボックスを使用できます。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “today 13:52”.</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “yesterday 13:52”.</extracomment>
        <translation>昨日 %1</translation>
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
        <translation>%1と共用しています。</translation>
    </message>
    <message>
        <source>Show How</source>
        <extracomment>Button after “Delete”: how the permission is withdrawn at the provider.</extracomment>
        <translation>方法を表示</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the choice whether another account&apos;s token is kept.</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Show Code</source>
        <extracomment>Button: leads back to the code that waits for the phone.</extracomment>
        <translation>コードの表示</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <extracomment>What the button “Test Connection” still needs, and stands under it.</extracomment>
        <translation>先にサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>トークンを削除しますか？</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <extracomment>Button in a question: makes a change that ends the tokens of several groups.</extracomment>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token of one group.</extracomment>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <extracomment>Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.</extracomment>
        <translation>この設定に依存するトークンがあります：%1。変更後、該当する設定で新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: what is set for a provider is about to be changed.</extracomment>
        <translation>この変更によりトークンが削除されます</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Spoken name of a button with an arrow: to the page before.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Spoken name of a button in the top bar: leads to the administrator&apos;s page.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of a button in the top bar: leads to the list of languages.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <extracomment>Spoken name of a button in the top bar: leads to the panel&apos;s settings.</extracomment>
        <translation>パネル設定</translation>
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
        <translation>操作パネルを起動できません</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <extracomment>While a code is asked for; %1 is a provider.</extracomment>
        <translation>%1にコードを要求中…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <extracomment>Title of a page: how the machine&apos;s permission is ended at the provider.</extracomment>
        <translation>許可の取り消し</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <extracomment>Above the steps that withdraw a permission; %1 is a provider.</extracomment>
        <translation>本機のトークンは削除されましたが、%1には許可が残っています。</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps that withdraw a permission; %1 is a web address.</extracomment>
        <translation>QRコードを読み取るか、%1にアクセスしてください</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>Second of three steps that withdraw a permission; %1 is an account.</extracomment>
        <translation>%1でログインしてください</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>アクセス権を持つアプリの一覧から本機を削除してください</translation>
    </message>
</context>
</TS>
