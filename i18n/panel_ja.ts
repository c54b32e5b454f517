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
        <translation>%1。残り入力回数：%2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>2回の入力が一致しません。</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>このパスワードは使用できません。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, a unit</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change Password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>または次を開く</translation>
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
        <translation>QRコードを読み取るか、%1を開いてください</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>スマートフォンでQRコードを読み取ってください</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>スマートフォンに同じコードが表示されていることを確認してください</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力してください</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>%1でログインし、許可してください</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>残り時間 %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1。本機は再試行を続けます。</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>デモ：%1（パスワード：%2）でログインしてください</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>スマートフォンでエラーが表示されたとき</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
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
        <translation>トークンの再取得</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>接続テストの実行</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth2.0認証</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>設定（管理者）</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>トークンの状態</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>すべての接続テスト</translation>
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
        <translation>本機はリセットされました。プロバイダー側でも許可を取り消してください。アカウントでプロバイダーにログインし、アクセス権を持つアプリの一覧から本機を削除してください。</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>本機には画面上のキーボードがありません。設定を変更するには、キーボードを接続してください。</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>本機はネットワークに接続されていません</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>時計が変更されました</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>ネットワークケーブルと本機のネットワーク設定を確認してください。接続が回復すると、操作パネルは自動的に動作を再開します。</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>現在の表示は%1です。正しくない場合は、本機の日付と時刻を設定してください。時刻が正しくないと、トークンと証明書は有効になりません。</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>現在の表示は%1です。本機の日付と時刻を設定してください。時刻が正しくないと、トークンと証明書は有効になりません。</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>トークンは失われていません。本機の保守担当者がキーリングのロックを解除すると、操作パネルは自動的に動作を再開します。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>空き容量ができるまで、変更や新しいトークンを保存できません。失われたデータはありません。本機の保守担当者が空き容量を確保する必要があります。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>変更や新しいトークンを保存できません。失われたデータはありません。本機の保守担当者が設定フォルダーを書き込み可能にする必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>本機は自動的に再試行を続けますが、それまでE-mailが遅れることがあります。接続テストを実行して原因を確認してください。</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>時計は正しい</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>すべての設定が同じです。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
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
        <translation>「%2」の設定が「%1」と同じになります。パスワードも含まれます。トークンはコピーされません。</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>「%2」の設定が「%1」と同じになります。トークンとパスワードはコピーされません。</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>設定をコピーしますか？</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>設定をコピーしました。</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>%1でログインされましたが、本機の設定は%2です。本機で%1としてE-mailを送受信する場合に限り、保持してください。</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>保持しない</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>保持して設定を変更</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>デモ：スマートフォン側のページ</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · パスワード：%2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>操作パネルの管理者 · パスワード：%1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>このトークンは%2の%1のものです。変更後は、新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
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
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>中断したところから再開</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>自動ログアウトの時点で、入力欄が空にされたまま保存されていませんでした。</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>自動ログアウトの時点で、次の入力が保存されていませんでした：%1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>保存されていない入力があります</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2が%1のトークンを拒否しました。長期間使用されなかったためと考えられます。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2が%1のトークンを受け付けなくなりました。許可が取り消されたためと考えられます。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2が%1での再ログインを求めています。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>本機には%1が設定されていますが、別のアカウントでログインされました。トークンを再取得し、%1でログインしてください。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2が%1のトークンを受け付けなくなりました。理由は示されていません。トークンを再取得してください。</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>メールサーバーはトークンを認識しましたが、メールボックス%1用ではありません。スマートフォンで使用したアカウントを入力してください。共有メールボックスは送信者アドレスに設定してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>何も変更されていません。新しいコードを要求し、スマートフォンでアクセスを許可してください。</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>時間内に承認されませんでした。スマートフォンを用意してから、新しいコードを要求してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>何も変更されていません。続けるには、新しいコードを要求してください。</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>本機または別の場所で、同じ設定のトークンが要求されました。最新のコードを使用してください。</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>本機は%1に接続できませんでした。ネットワークケーブルとネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>設定画面で、不足している項目を入力してください。</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1が、本機にないシークレットを要求しています。クライアントIDを登録した担当者が「パブリック クライアント フローを許可する」を有効にする必要があります。</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>トークンは失われていません。本機の保守担当者がキーリングのロックを解除した後、再試行してください。</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>本機にはログインの許可がありません。先にトークンを取得してください。</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>時刻が正しくないと、証明書とトークンは有効になりません。本機の日付と時刻を設定してください。</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>サーバー名に対応するアドレスが見つかりません。サーバー名とネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>このポートに応答がないか、ファイアウォールで遮断されています。サーバーとポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>時間内に応答がありませんでした。ネットワーク、サーバー、ポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>サーバーが途中で接続を切断しました。再テストしてください。繰り返す場合は、設定を確認してください。</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>本機とサーバーの間で暗号化方式が合いませんでした。ポート番号とSSL/TLSを確認してください。</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>トークンを暗号化せずに送信することはありません。ポート番号とSSL/TLSを確認してください。</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>サーバーがしばらく待つように求めています。数分後に再テストしてください。</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>メールサーバーは、選択した方式のログインに対応していません。サーバーを確認するか、メールアカウントの管理担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>メールサーバーが%1でのログインを受け付けませんでした。ユーザー名、パスワード、サーバーを確認してください。</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1のメールサーバーはOAuth2.0のみに対応しています。認証方式でOAuth2.0を選択し、トークンを取得してください。</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>ログインできましたが、%1のメールボックスはPOP3での受信が許可されていません。メールアカウントの管理担当者が有効にできます。</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1の送信数が上限に達したか、メールボックスがいっぱいです。数時間後に再試行してください。上限はメールアカウントの管理担当者が引き上げることができます。</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>%1のトークンは、発行元のサーバー以外には送信されません。サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>%1への経路にあるプロキシが応答しません。ネットワークと、プロキシのサーバーおよびポート番号を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>%1への経路にあるプロキシが、ユーザー名とパスワードを要求しています。両方を確認してください。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>%1への経路にあるプロキシが、接続を許可していません。プロキシの管理担当者が本機の通信を許可する必要があります。</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>プロキシが暗号化を解除している可能性があるため、%1には何も送信していません。プロキシの管理担当者が、このプロバイダーを対象外にする必要があります。</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>設定に戻り、値を確認してください。</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>プロバイダーの定義が本機から削除されました。プロバイダーを選択し直してください。</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>%1では、クライアントIDのほかにクライアントシークレットが必要です。「プロバイダーの設定」で入力してください。</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>%1のパスワードが変更された可能性があります。パスワードが変更されると、%2はすべてのトークンを無効にします。トークンを再取得し、新しいパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>組織のルールにより、本機で%1を使用できません。メールアカウントの管理担当者の許可を得てから、トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1は、%2で閉鎖、ロック、または削除されています。メールアカウントの管理担当者が使用可能にした後、トークンを再取得してください。</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2は%1のトークンを発行しましたが、メールサーバーがそのトークンを受け付けません。トークンを再取得してください。再び拒否される場合は、サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>組織により、%1はコードでのログインを許可されていません。メールアカウントの管理担当者の許可（device code flow）を得てから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>本機に設定されたクライアントIDは、%1に登録されていないか、コードでのログインを許可されていません。登録内容と照合してください。</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1のクライアントシークレットには有効期限があります。クライアントIDを登録した担当者が新しく作成した後、「プロバイダーの設定」で入力してください。</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1は、本機に設定されたテナントでアカウントまたはクライアントIDを確認できません。「プロバイダーの設定」でテナントを修正してください。</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>組織の管理者が、%1で本機を一度承認する必要があります。承認用のページは「必要な作業」にあります。承認後、再試行してください。</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1はトークンを発行しましたが、メールを使用する権限が含まれていません。クライアントIDを登録した担当者が、「必要な作業」に示された権限を追加する必要があります。</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>キーリングがないと、トークンを安全に保管できません。本機の保守担当者がキーリングを設定する必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>プロバイダーは許可しましたが、本機がトークンを保存できませんでした。再試行してください。繰り返す場合は、本機の保守担当者による確認が必要です：adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>サーバーの正当性を確認できなかったため、何も送信していません。サーバー名と本機の時計を確認してください。組織が独自の証明書を使用している場合は、本機の保守担当者がその証明書を本機に登録します。</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>%2では、メールボックス%1からのSMTP送信が許可されていません。メールアカウントの管理担当者が有効にした後、再テストしてください。</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1は、この送信者アドレスで送信できません。送信者アドレスを%1に変更するか、このアドレスで送信する権限（Send As）を追加してもらってください。</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>既存のプロバイダーは変更していません。別のものに置き換える場合は、先に削除してください。</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>ファイルの問題点は「管理者」の「プロバイダー」に表示されます。ファイルはそこで削除できます。</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>プロバイダーが公開している情報が不完全か、そのプロバイダー自身のものではありません。プロバイダーの運用担当者が修正する必要があります。</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>USBメモリーを挿し直し、もう一度検索してください。</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>USBメモリーの空きがないか、故障しているか、書き込み禁止になっています。別のUSBメモリーを使用してください。</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>本機の保守担当者が修正する必要があります：adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>変更するとトークンが削除されます。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>設定フォルダーに書き込めません。何も変更されておらず、失われたデータもありません。</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>何も変更されておらず、失われたデータもありません。本機の保守担当者が空き容量を確保する必要があります。</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>ファイルは変更していません。本機の保守担当者が修復するか、初期状態からやり直すことができます：adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>設定は変更していません。新しいバージョンをインストールし直してください。</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>データは変更していません。本機の保守担当者が次のコマンドで対処方法を確認できます：adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>別のジョブがトークンを更新または変更しています。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>この操作は本機の管理者のみ行えます。ログインしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>もう一度入力してください。本機の保守担当者が新しいパスワードを設定できます：adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>時間が経過してから、もう一度パスワードを入力してください。</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>操作パネルは同時に1つしか起動できません。</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>本機のログに記録しました。再試行してください。</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>以前のトークンは引き続き有効です。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>技術情報：%1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>トークンの更新に失敗しました。トークンを削除して再取得してください。</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>トークンが未使用のまま期限切れになりました</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>許可が終了しました</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>組織によりアクセスが制限されています</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>プロバイダーが再ログインを求めています</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>アカウントを使用できません</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>別のアカウントでログインされました</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>メールサーバーがトークンを拒否しました</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>プロバイダーがトークンを拒否しました</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>トークンがメールボックスと一致しません</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>スマートフォンで要求が拒否されました</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>コードの有効期限が切れました</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>コードがキャンセルされました</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>新しいコードに置き換えられました</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>組織によりログインが制限されています</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>設定が不足しています</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>プロバイダーがクライアントIDを受け付けません</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>このクライアントIDはコードでのログインを許可されていません</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>クライアントシークレットの有効期限が切れました</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>テナントがアカウントと一致しません</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>組織による承認が必要です</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>権限が不足しています</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>トークンを保存できませんでした</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>トークンがまだありません</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時計が正しくありません</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>暗号化に失敗しました</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>サーバーが暗号化に対応していません</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>証明書が有効ではありません</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>サーバーがこのログイン方式に対応していません</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>ログインが拒否されました</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>このアカウントの送信は無効になっています</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>サーバーはパスワードを受け付けなくなりました</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>送信者アドレスが拒否されました</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>メールボックスを開けませんでした</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>プロバイダーのサーバーではありません</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>メールボックスが上限に達しました</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>サーバーが混み合っています</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>プロキシがログインを拒否しました</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>プロキシが本機の通信を許可していません</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>プロバイダーの証明書ではありません</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>この値は使用できません</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>プロバイダーが登録されていません</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>このプロバイダーはすでに登録されています</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>プロバイダーの定義を使用できません</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>プロバイダーが公開している情報を使用できません</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USBメモリーが見つかりません</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>USBメモリーにファイルを書き込めません</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>本機の構成が正しくありません</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>トークンはこの設定に属しています</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>保存領域がいっぱいです</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>保存された設定が破損しています</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>保存された設定は新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>キーリングの項目は別のインストールのものです</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>トークンは使用中です</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>パスワードが正しくありません</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>パスワードの誤入力が多すぎます</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>操作パネルはすでに起動しています</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>予期しないエラーが発生しました</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>プロキシサーバー</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3サーバー</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>プライマリーサーバー</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>チェック間隔</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>送信者名</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>送信者アドレス</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>SSL/TLSを有効にする</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Account Name</source>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>サーバーは、ログインなしで本機からのE-mailを受け付けます。</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>多くのプロバイダーは、この方式を受け付けなくなっています。</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>本機が専用の許可を取得します。パスワードは本機に保存されません。</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>ポート465と995では最初からTLS、その他のポートではSTARTTLSを使用します。</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>暗号化なしで接続を開始し、その後暗号化します（ポート587など）。</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>最初の通信から暗号化します（ポート465など）。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1～%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>ホスト名またはIPアドレスを入力してください。</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>E-mailアドレスを1つ入力してください（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>ログインに使用するメールボックスを入力してください（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>本機のキーリングに保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>コロンを除く%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>E-mailアドレスを%1件まで登録できます（例：scan@example.com）。</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>ホストを%1件まで登録できます（例：*.example.com）。</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0：要求があったときだけE-mailを受信します。</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>メールサーバーによっては、ログインの拒否に時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>空欄の場合：本機の構成の値を使用します。</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>これらのホストにはプロキシを経由せずに接続します。</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>空欄の場合：プロキシにはログインしません。</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>管理者パスワードの設定</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>本機が%2の%1としてE-mailを送受信する許可を取得します。この画面に表示されるコードだけを使用してください。</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>コードをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>E-mail送信</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>E-mailアラート</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-mailステータス</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>インターネットFax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>E-mailプリント</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>OAuth2.0は使用しません</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>コードの有効期限：%1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1。接続テストを実行してください</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>自動更新（前回：%1）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。対処：%2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>タップして設定を開始</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>準備完了：タップしてトークンを取得</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>未使用日数：%1日／%2日</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>ファイルによる変更内容</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>表示後にファイルまたは設定が変更されました。前の画面に戻り、もう一度ファイルをタップしてください。</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>変更後、そこで新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>トークンが削除されます：%1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1の内容はすべて設定済みです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose setting, which setting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: does what has been shown.</extracomment>
        <translation>適用してトークンを削除</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>設定を読み込みました。</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Change of settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>プロバイダーの変更</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンの取得</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>トークン取得済み</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>コードのキャンセル</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>トークンの更新</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>トークン無効</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>管理者のログイン</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>ログインのロック</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>管理者のログアウト</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>管理者の自動ログアウト</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>管理者パスワードの変更</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>自動ログアウト時間の変更</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail送信済み</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-mail受信済み</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>週1回のトークン更新</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>新着E-mailの確認</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>E-mailによるステータス通知</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>操作パネル（未ログイン）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>メールジョブ</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>コマンドライン（ユーザー%1）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>本機にフォント%1がありません。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
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
        <translation>%1後に再試行してください。</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>自動ログアウトまで %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>ログインを継続</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>管理者ログイン</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>デモ：パスワードは%1です</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>パスワードを忘れた場合は、本機の保守担当者が新しいパスワードを設定できます：adgang passwd</translation>
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
        <translation>自動的にログアウトしました</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>ファイルを検索中…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>読み込むファイルがありません</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>USBメモリーが接続されていますが、本機用のファイルがありません。</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>USBメモリーを接続し、しばらくお待ちください。</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>プロバイダーのファイルの拡張子は.toml、設定のファイルの拡張子は.jsonです。USBメモリーの直下またはフォルダーの1つに保存してください。</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>本機が検索する場所：%1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>プロバイダーは、タップするとすぐに読み込まれます。設定の場合は、先に変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Look Again</source>
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
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
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
        <translation>プロバイダー%1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>%1のクライアントID</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>このプロバイダーはすでに登録されています。先に「プロバイダー」で削除してください。</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>本機に登録されていないプロバイダーです。先にプロバイダーの定義を読み込む必要があります。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>使用可能：%1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー%1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>操作パネル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>空欄</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1：トークンを取得しました</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1：別の場所でトークンが削除されました</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1：トークンが無効になりました</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1：トークンを取得できませんでした</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1：別の場所で設定が変更されました</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>ネットワークが回復しました</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>プロバイダーへの接続が回復しました</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>キーリングが使用できるようになりました</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>変更を保存できるようになりました</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>時計が正しくなりました</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>この設定にする</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>%1秒後に自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
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
        <translation>定規（センチメートル）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>ダークモード</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>画面を暗くするまでの時間</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>画面を消灯するまでの時間</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>パネルのサイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4.3インチ</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5インチ</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7インチ</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10.1インチ</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>本機のメーカーの設定に従う</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>この時間操作がないと、画面が暗くなります。暗い画面への最初のタッチは、画面を元の明るさに戻すだけです。</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>この時間操作がないと、画面が消灯します。消灯中の最初のタッチは、画面を点灯するだけです。</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>線に定規を当ててください。長さが5 cmであれば、サイズは正しく設定されています。</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>以後、設定とトークンの変更にはこのパスワードが必要です。トークンの状態の表示と接続テストは、引き続き誰でも行えます。</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>「コードが間違っています」または「有効期限切れ」</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>コードは数分間だけ有効です。前の画面に戻り、「新しいコード」をタップして、表示されたコードを使用してください。</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>「承認が必要」または「管理者の承認が必要」</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>組織が本機を一度承認する必要があります。この画面をメールアカウントの管理担当者に見せてください。</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>「ここからはアクセスできません」「ブロックされました」または「アクセスが拒否されました」</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>組織のルールにより、コードでのログインが制限されています。メールアカウントの管理担当者が例外を設定できます。</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>%1以外の名前でログインしている</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>スマートフォンでログアウトするか、アドレスをプライベートウィンドウで開き、正しいアカウントでログインしてください。</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>ページが開かない</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>スマートフォンをインターネットに接続してください。本機と同じネットワークである必要はありません。</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>スマートフォンでエラーが表示されたとき</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1のエラーはスマートフォンにだけ表示されます。この画面のコードは引き続き有効です。</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1.</source>
        <comment>what went wrong</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>With OAuth 2.0 the connection must be encrypted.</source>
        <translation>OAuth2.0を使用する場合、接続の暗号化が必要です。</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>入力が必要です。%1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>この値は使用できません。%1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365など、一覧にあるプロバイダーを追加する必要はありません。クライアントIDだけを入力してください。</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>プロバイダーを追加しました。</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>クライアントIDの設定元</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>テナントの設定元</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>プロバイダーが、クライアントIDとクライアントシークレットとともに本機から削除されます。このプロバイダーを使用する設定には、別のプロバイダーが必要です。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>プロバイダーを削除しました。</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>ファイルの内容は失われます。プログラムまたは本機に付属する同名のプロバイダーがある場合は、削除後に元に戻ります。</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>破損したファイルを削除しますか？</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>プロキシをテスト中…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>プロキシは正常です</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>プロキシに接続できます</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>プロキシを経由してプロバイダーに接続できました。暗号化はプロバイダー自身のものです。</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
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
        <translation>先にプロキシサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>プロキシのテスト</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>プロバイダーへのログインとトークンの更新に使用します。E-mailの送受信には使用しません。</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
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
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>権限（スコープ）</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>登録後にプロバイダーが表示する値を入力してください。空欄の場合：定義の値に戻ります。</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>組織のIDまたはドメインを入力してください（例：example.com）。空欄の場合：定義の値に戻ります。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>本機のキーリングに保存され、再び表示されることはありません。空欄の場合：削除されます。</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>例：id.example.com。その他の情報は、本機がここから取得します。</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>権限は空欄でもかまいません。その場合、本機はプロバイダーがメール用に提供する権限を要求します。</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>本機の構成</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>本機で入力</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>クライアントIDなし</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>テナントなし</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>コードでのログイン不可</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>クライアントIDを入力するまで、トークンを取得できません。</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>テナントを入力するまで、トークンを取得できません。</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>id.example.comのようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>このクライアントIDは使用できません。スペースを含まない255文字以内で入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>このテナントは使用できません。IDまたはドメイン（例：example.com）を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>このクライアントシークレットは使用できません。255文字以内で入力してください。</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>この権限は使用できません。単語をスペースで区切って入力してください。</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>本機に必要なコードでのログイン（device authorization）に対応していません。プロバイダーの運用担当者が有効にできます。</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>このアドレスにプロバイダーの情報がありません。プロバイダーの運用担当者にアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>この発行者は、このクライアントIDですでに設定されています。</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>発行者</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
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
        <translation>組織のメールアカウントの管理担当者が行う作業です。</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>組織による承認</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>アプリを登録できるアカウントで%1にログインします。</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>組織内のアカウントのみを対象とするアプリを登録します。リダイレクト先のアドレスは不要です。</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>個人用Microsoftアカウントを対象とするアプリを登録します。リダイレクト先のアドレスは不要です。</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>種類が「Non-browser Applications」のクライアントを追加します。</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>アプリを作成します。プラットフォームはWebサービスです。</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>「認証」で「パブリック クライアント フローを許可する」を「はい」に設定します。</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>次の委任されたアクセス許可を追加します：%1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>組織としてアプリを承認します。クライアントIDを設定すると、アドレスがここに表示されます。</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>組織としてアプリを承認します。下のQRコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>Exchange Online PowerShellで、メールボックスのSMTP送信を許可します：%1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>本機に、テナントとしてデータセンター（%1）を入力します。</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>テナントのIDまたはドメインを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>クライアントIDを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>クライアントシークレットを控え、本機に入力します。</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>アプリパスワード（認証方式：パスワード）</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>プロバイダーのリレー（認証なし）</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>別のプロバイダーのメールボックス</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>ブラウザーでのログイン（本機は未対応）</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>E-mail用のコードでのログインには対応していません。使用できる方法：%1。</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>この画面で対処できます。</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>本機の管理者が対処できます。</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>メールアカウントの管理担当者に問い合わせ</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>本機の管理者に問い合わせ</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>メールアカウントの管理担当者による作業が必要です。「サポート用情報」を見せてください。</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>ネットワークの管理担当者が対処できます。</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>時間がたてば解消します。</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>設定の確認</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>プロキシの確認</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>すべてのトークン（可能な場合はプロバイダーに通知します）</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>すべての設定、アカウント、パスワード</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>本機で追加または変更したプロバイダー</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>次のデータは削除され、元に戻せません：</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>その後、操作パネルはご購入時の状態で起動します。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>管理者パスワードをもう一度入力してください。入力すると、すべてのデータがただちに削除されます。</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>設定（管理者）</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>システム設定</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>サービス設定</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>簡易設定</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>システム管理</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>E-mailアラート/ステータス</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP設定</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-mailステータス</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>初期設置設定</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>ネットワーク簡易設定</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>イメージ送信設定</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>インターネットFax設定</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>サーバー設定</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>プリンター設定</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
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
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、&#x200a;</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1および%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>上にスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下にスクロール</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>見つかりません。別の語句、または語句の一部で検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>他に%n件あります。さらに入力して絞り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>自動ログアウトまで %1。画面に触れるたびに、時間は最初に戻ります。</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
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
        <translation>ホーム画面へ</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>残りの項目は、ここから、または後でホーム画面から設定できます。</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>初期設定が完了しました</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>接続テストを実行しました。接続は正常です。</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>設定とトークンは%1に適用されます。</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>次の機能には個別のトークンが必要です</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>トークンはコピーされません。それぞれの画面で取得します。</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>本機には画面上のキーボードがありません。次の手順に進むには、キーボードを接続してください。</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>ログインすると初期設定を続けられます。入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>管理者はログアウトしています</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>パスワードは、ログイン後、画面上部の「管理者」から変更できます。</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
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
        <translation>初期設定を続けられます。トークンは、この作業が完了してから取得します。</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>接続テストは、トークンを取得すると実行できます。</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>接続テストは、サーバーを入力すると実行できます。</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>コードの表示</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>カメラ付きでインターネットに接続できるスマートフォンを用意してください</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>「%1」をタップし、この画面のコードを読み取ってください</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>スマートフォンでログインし、許可してください</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>スマートフォンで%1としてログインし、許可してください</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
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
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>初期設定が完了していません</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>管理者パスワード</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順%1／%2</translation>
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
        <translation>未取得</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>先に認証方式でOAuth2.0を選択してください。</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>先にプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>先にアカウント名を入力してください。</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1のクライアントIDが設定されていません。必要な作業は「プロバイダー」に表示されます。</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1のテナントが設定されていません。必要な作業は「プロバイダー」に表示されます。</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1は、コードでのログインに対応していません。</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1は、送信のみOAuth2.0に対応しています。</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>クライアントIDが設定されていません。「プロバイダーの設定」で入力します。</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>テナントが設定されていません。「プロバイダーの設定」で入力します。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>本機のトークンを削除しました。%1の許可は、次のアドレスで手動で取り消す必要があります：%2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>E-mail用のコードでのログインに対応していません。</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>送信のみOAuth2.0に対応しています。受信には本機専用のパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1。トークンは失われていません。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。対処：%2。</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>%1でログインされました。保持するかどうかを選択してください。</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>新しいトークンを取得するまで、以前のトークンを使用できます。</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1。この日数を過ぎると、プロバイダーがトークンを失効させます。接続テストを実行するとトークンが更新されます。</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>前回の結果：%1。</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>トークンを削除し、%1の許可を取り消しました。</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>本機のトークンを削除しました。%1の許可も取り消してください。アカウントでログインし、アクセス権を持つアプリの一覧から本機を削除してください。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>トークンを削除しました。%1の許可は、本機の別の設定で使用されているため残ります。</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>新しいトークンを取得するまで、本機は%2の%1のメールを使用できなくなります。</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1「%2」にも適用されます。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>プロバイダーへの経路</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>実行せず</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>本機のキーリング</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>デスクトップのキーリング</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>本機は%2の%1としてE-mailを送受信できるようになりました。トークンは自動的に更新されます。</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>トークンを取得しました</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
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
        <translation>対象の設定</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>コードを撮影するか、この内容を担当者に読み上げてください。パスワードとトークンは含まれていません。</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>まだ何も設定されていません。先にサーバーを入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%2件中%1件の接続に問題があります</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>すべての接続が正常です</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>「%1」をテスト中…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>接続は正常です</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>本機は%1にログインし、メールボックスを使用できます。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨日 %1</translation>
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
        <translation>%1と共用しています。</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>方法を表示</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>コードの表示</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>先にサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>トークンを削除しますか？</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>この設定に依存するトークンがあります：%1。変更後、そこで新しいトークンを取得する必要があります。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>この変更によりトークンが削除されます</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>パネル設定</translation>
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
        <translation>操作パネルを起動できません</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>%1にコードを要求中…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>許可の取り消し</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>本機のトークンは削除されましたが、%1には許可が残っています。</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>QRコードを読み取るか、%1を開いてください</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>%1でログインしてください</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>アクセス権を持つアプリの一覧から本機を削除してください</translation>
    </message>
</context>
</TS>
