<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5 到 255 個字元。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>重設</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>自動登出</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <translation>%1。剩餘嘗試次數：%2</translation>
    </message>
    <message>
        <source>The two entries are not alike.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <translation>無法使用此密碼。%1</translation>
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
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>密碼已變更。</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <translation>或前往</translation>
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
        <translation>掃描 QR 碼，或前往 %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <translation>用手機掃描 QR 碼</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <translation>確認手機上顯示相同的代碼</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>輸入代碼</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <translation>以 %1 登入並允許存取</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 後到期</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <translation>%1。本機會繼續嘗試。</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <translation>示範：以 %1 登入，密碼為 %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <translation>手機上出現錯誤？</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>從其他設定複製…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>取得權杖</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation>重新取得權杖</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>取得新代碼</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>技術支援資訊</translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation>重新測試</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation>OAuth 2.0 驗證</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>連線測試</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation>設定（管理員）</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>權杖狀態</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation>測試所有連線</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>該帳戶</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>該提供者</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>本機已重設。請同時在提供者端撤銷授權：以該帳戶登入，並將本機從具有存取權的應用程式清單中移除。</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation>本機沒有螢幕鍵盤。若要變更設定，請連接鍵盤。</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <translation>本機未連線到網路</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <translation>時鐘已變更</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <translation>請檢查網路線和本機的網路設定。連線恢復後，面板會自動繼續。</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>現在顯示 %1。如果不正確，請設定本機的日期和時間：時間不正確時，權杖和憑證無效。</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are only good at the right time.</source>
        <comment>a date and a time</comment>
        <translation>目前顯示 %1。請設定本機的日期和時間：時間不正確時，權杖和憑證無效。</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <translation>權杖並未遺失。本機維護人員解除鎖定鑰匙圈後，面板會自動繼續。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>在騰出空間之前，無法儲存變更和新權杖。沒有遺失任何內容。須由本機維護人員騰出空間。</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <translation>無法儲存變更和新權杖。沒有遺失任何內容。須由本機維護人員將設定資料夾設為可寫入：adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <translation>本機會自動繼續嘗試，但在此之前郵件可能會延遲。請測試連線以找出原因。</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <translation>時鐘正確</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <translation>所有設定都相同。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy the password too</source>
        <translation>同時複製密碼</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>從「%1」複製</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <translation>「%2」的設定會變成與「%1」相同，包括密碼。權杖不會複製。</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <translation>「%2」的設定會變成與「%1」相同。權杖和密碼不會複製。</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <translation>要複製設定嗎？</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <translation>設定已複製。</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <translation>登入的是 %1，但本機設定的是 %2。只有在本機應以 %1 收發電子郵件時才保留。</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <translation>保留並變更設定</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <translation>示範：手機頁面</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <translation>%1 · 密碼 %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <translation>面板管理員 · 密碼 %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <translation>刪除權杖</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <translation>此權杖屬於 %2 的 %1。變更後必須取得新權杖。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>此變更會刪除權杖</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Continue Where You Left Off</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>從上次中斷處繼續</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <translation>面板登出時，有一個欄位已清空但未儲存。</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <translation>面板登出時，以下輸入尚未儲存：%1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <translation>有未儲存的輸入</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation>%2 拒絕了 %1 的權杖，可能是因為長時間未使用。請重新取得權杖。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <translation>%2 不再接受 %1 的權杖，可能是因為有人撤銷了授權。請重新取得權杖。</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation>%2 要求以 %1 重新登入。請重新取得權杖。</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation>本機設定的是 %1，但登入的是其他帳戶。請重新取得權杖，並以 %1 登入。</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation>%2 不再接受 %1 的權杖，且未說明原因。請重新取得權杖。</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <translation>郵件伺服器認得此權杖，但權杖不適用於信箱 %1。請輸入在手機上使用的帳戶；共用信箱應填入寄件者地址。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation>未做任何變更。請取得新代碼，並在手機上允許存取。</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation>未在時限內核准。請備妥手機，然後取得新代碼。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation>未做任何變更。若要繼續，請取得新代碼。</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation>有人在此處或別處為相同的設定要求了權杖。請使用最新的代碼。</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation>本機無法連線到 %1。請檢查網路線和網路設定。</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation>請前往設定，填寫缺少的項目。</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 要求本機所沒有的用戶端密碼。須由在該處註冊用戶端 ID 的人員啟用「允許公用用戶端流程」。</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation>權杖並未遺失。請本機維護人員解除鎖定鑰匙圈，然後重試。</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation>本機沒有登入授權。請先取得權杖。</translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation>時間不正確時，憑證和權杖無效。請設定本機的日期和時間。</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation>找不到該伺服器名稱的位址。請檢查名稱和網路設定。</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation>此連接埠沒有回應，或遭防火牆封鎖。請檢查伺服器和連接埠號碼。</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation>未及時收到回應。請檢查網路、伺服器和連接埠號碼。</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation>伺服器中途中斷了連線。請重新測試；如果仍然如此，請檢查設定。</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation>本機與伺服器無法協商加密方式。請檢查連接埠號碼和 SSL/TLS。</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation>權杖絕不會在未加密的情況下傳送。請檢查連接埠號碼和 SSL/TLS。</translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation>伺服器要求稍後再試。請在幾分鐘後重新測試。</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation>郵件伺服器不支援所選的登入方式。請檢查伺服器，或詢問郵件帳戶管理人員。</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation>郵件伺服器不接受以 %1 登入。請檢查使用者名稱、密碼和伺服器。</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <translation>%1 的郵件伺服器只接受 OAuth 2.0。請選擇它作為驗證方式，並取得權杖。</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation>登入成功，但 %1 的信箱不允許透過 POP3 讀取。郵件帳戶管理人員可以啟用。</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <translation>%1 目前傳送過多，或其信箱已滿。請在幾小時後重試；郵件帳戶管理人員可以提高上限。</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation>%1 的權杖只會傳送到其自己的伺服器。請檢查伺服器名稱。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <translation>到 %1 的連線須經過 Proxy，但 Proxy 沒有回應。請檢查網路，以及 Proxy 的伺服器和連接埠號碼。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <translation>到 %1 的連線須經過 Proxy，Proxy 要求使用者名稱和密碼。請檢查這兩項。</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <translation>到 %1 的連線須經過 Proxy，但 Proxy 不允許。須由 Proxy 管理人員放行本機。</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <translation>Proxy 可能會解開加密，因此未向 %1 傳送任何內容。須由 Proxy 管理人員將此提供者排除在外。</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation>請返回設定並檢查該值。</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation>其定義已從本機移除。請重新選擇提供者。</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <translation>除了用戶端 ID，%1 還要求用戶端密碼。請在「設定提供者」中輸入。</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <translation>%1 的密碼可能已變更，密碼變更後 %2 會使所有權杖失效。請重新取得權杖，並以新密碼登入。</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <translation>組織的規則不允許在本機上使用 %1。須由郵件帳戶管理人員允許，然後請重新取得權杖。</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <translation>%1 在 %2 已停用、鎖定或刪除。郵件帳戶管理人員可以重新啟用，然後請重新取得權杖。</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <translation>%2 為 %1 發出了權杖，但郵件伺服器不接受。請重新取得權杖。如果再次遭到拒絕，請檢查伺服器名稱。</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <translation>組織不允許 %1 以代碼登入。須由郵件帳戶管理人員允許（device code flow），然後請重試。</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <translation>%1 不認得本機設定的用戶端 ID，或不允許其以代碼登入。請與該處的註冊資訊核對。</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <translation>%1 的用戶端密碼會到期。須由在該處註冊用戶端 ID 的人員建立新密碼，然後請在「設定提供者」中輸入。</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <translation>%1 在本機設定的租用戶中找不到該帳戶或用戶端 ID。請在「設定提供者」中更正租用戶。</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <translation>須由組織的管理員在 %1 核准本機一次。核准頁面請見「所需步驟」，然後請重試。</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <translation>%1 發出了權杖，但不含使用郵件的權限。須由註冊用戶端 ID 的人員新增「所需步驟」中列出的權限。</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <translation>沒有鑰匙圈就無法安全保存權杖。須由本機維護人員設定鑰匙圈：adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <translation>提供者已同意，但本機無法儲存權杖。請重試。如果仍然如此，須由本機維護人員檢查：adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <translation>伺服器無法證明其身分，因此未向其傳送任何內容。請檢查伺服器名稱和本機的時鐘。如果組織使用自己的憑證，由本機維護人員將其加入本機。</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <translation>在 %2，信箱 %1 不允許透過 SMTP 傳送。郵件帳戶管理人員可以啟用，然後請重新測試。</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <translation>%1 無權使用此寄件者地址傳送。請將寄件者地址變更為 %1，或請人新增以該地址傳送的權限（Send As）。</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <translation>現有的提供者保持原狀。如果要以其他提供者取代，請先將其移除。</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <translation>檔案的問題顯示在「管理員」的「提供者」中。可在該處移除檔案。</translation>
    </message>
    <message>
        <source>What it says of itself is not complete, or not its own. Whoever runs it has to fix it.</source>
        <translation>提供者發布的自身資訊不完整，或不屬於其本身。須由提供者的營運人員修正。</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <translation>請重新插入 USB 隨身碟，然後重新尋找。</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <translation>USB 隨身碟已滿、損壞或防寫。請換用另一個。</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <translation>須由本機維護人員修正：adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation>變更會刪除權杖。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation>設定資料夾無法寫入。未做任何變更，也沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation>未做任何變更，也沒有遺失任何內容。須由本機維護人員騰出空間。</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <translation>檔案保持原狀。本機維護人員可以修復或重新開始：adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation>設定保持原狀。請重新安裝較新的版本。</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation>內容保持原狀。本機維護人員可用以下命令找到解決方法：adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation>另一個工作正在更新或變更權杖。請稍後重試。</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <translation>只有本機的管理員可以執行此操作。請登入後重試。</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>請重新輸入。本機維護人員可以設定新密碼：adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <translation>請等到時間結束，然後重新輸入密碼。</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation>同一時間只能執行一個面板。</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation>已寫入本機的記錄檔。請重試。</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <translation>先前的權杖仍然有效。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>技術詳細資訊：%1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation>權杖更新失敗。請刪除權杖，然後重新取得。</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation>權杖因長期未使用而到期</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <translation>授權已終止</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation>密碼已變更</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation>組織封鎖了存取</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation>提供者要求重新登入</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation>帳戶無法使用</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation>有人以其他帳戶登入</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation>郵件伺服器拒絕權杖</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation>提供者拒絕權杖</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <translation>權杖與信箱不符</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation>要求在手機上遭到拒絕</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>代碼已到期</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation>代碼已取消</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation>已由較新的代碼取代</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation>組織封鎖了登入</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation>無法連線到提供者</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>缺少一項設定</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation>提供者不接受該用戶端 ID</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <translation>該用戶端 ID 不允許以代碼登入</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <translation>用戶端密碼已失效</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <translation>租用戶與帳戶不符</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation>須先由組織核准</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>缺少一項權限</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>沒有鑰匙圈</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation>無法儲存權杖</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>尚無權杖</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時鐘不正確</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>找不到伺服器</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>伺服器拒絕連線</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>伺服器沒有回應</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>連線已中斷</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation>加密失敗</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>伺服器不提供加密</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation>憑證無效</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation>伺服器不支援此登入方式</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation>登入遭到拒絕</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation>該帳戶的傳送功能已關閉</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <translation>伺服器不再接受密碼</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation>寄件者地址遭到拒絕</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation>無法開啟信箱</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation>伺服器不屬於該提供者</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <translation>信箱已達上限</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>伺服器忙碌中</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>無法連線到 Proxy</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <translation>Proxy 拒絕登入</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <translation>Proxy 不允許本機通過</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <translation>憑證不屬於該提供者</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>無法使用該值</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation>提供者已不存在</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <translation>該提供者已存在</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation>無法使用提供者的定義</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <translation>無法使用提供者發布的自身資訊</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>檔案已不存在</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <translation>USB 隨身碟已不存在</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <translation>無法將檔案寫入 USB 隨身碟</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation>本機的組態有誤</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation>權杖取決於此設定</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>無法儲存任何內容</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>儲存空間已滿</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation>儲存的設定已損毀</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation>儲存的設定來自較新的版本</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation>鑰匙圈中的項目屬於其他安裝</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation>權杖正在使用中</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>密碼錯誤次數過多</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation>面板已在執行中</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>發生意外錯誤</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <translation>Proxy 伺服器</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <translation>POP3 伺服器</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation>主要伺服器</translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation>連接埠號碼</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation>檢查間隔</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation>寄件者名稱</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation>寄件者地址</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation>啟用 SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation>驗證方式</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>帳戶名稱</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>加密類型</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>排程</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>使用者名稱和密碼</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation>關閉</translation>
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
        <translation>從一開始使用 TLS</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation>伺服器接收本機的郵件，無須登入。</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation>許多提供者已不再接受此方式。</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation>本機取得自己的授權，不在此保存密碼。</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <translation>連接埠 465 和 995 從一開始使用 TLS，其他連接埠使用 STARTTLS。</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <translation>連線以未加密方式開始，隨後加密，例如連接埠 587。</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <translation>連線在傳輸任何內容之前即加密，例如連接埠 465。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 到 %2 之間的數字。</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <translation>主機名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation>一個電子郵件地址，例如 scan@example.com。</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <translation>用於登入的信箱，例如 scan@example.com。</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>最多 %1 個字元。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation>保存在本機的鑰匙圈中，不會再次顯示。</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <translation>最多 %1 個字元，不含冒號。</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <translation>最多 %1 個電子郵件地址，例如 scan@example.com。</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <translation>最多 %1 個主機，例如 *.example.com。</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation>0：只在有人要求時收取郵件。</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation>郵件伺服器拒絕登入時可能需要較長時間。</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <translation>留空：使用本機組態中的值。</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <translation>連線到這些主機時不經過 Proxy。</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <translation>留空：Proxy 不要求登入。</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未填寫</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <translation>設定管理員密碼</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <translation>本機將取得授權，以 %2 的 %1 收發電子郵件。只能使用此螢幕上的代碼。</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <translation>代碼已取消。</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation>傳送電子郵件</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation>電子郵件警示</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>電子郵件狀態</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation>網際網路傳真</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation>電子郵件列印</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation>不使用 OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation>代碼將於 %1 到期</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1。請測試連線</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation>自動更新，上次：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。請%2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation>點選以開始設定</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation>準備就緒：點選以取得權杖</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>已 %1 天未使用（上限 %2 天）</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <translation>檔案所做的變更</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <translation>檔案或設定在顯示後已變更。請返回，然後重新點選該檔案。</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>未做任何變更</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <translation>之後須在該處取得新權杖。</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <translation>以下各項的權杖將會刪除：%1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 中的所有內容都已如此設定。</translation>
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
        <translation>套用並刪除權杖</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>The settings have been taken in.</source>
        <translation>設定已匯入。</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚無操作記錄。</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>較新</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>較舊</translation>
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
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <translation>變更提供者</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>取得權杖</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>已取得權杖</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>已取消代碼</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>權杖無效</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <translation>刪除權杖</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>連線測試</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <translation>管理員登入</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <translation>登入已鎖定</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <translation>管理員登出</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <translation>管理員自動登出</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <translation>變更管理員密碼</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <translation>變更自動登出時間</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>已傳送電子郵件</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>已接收電子郵件</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <translation>每週更新權杖</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <translation>檢查新電子郵件</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <translation>以電子郵件傳送狀態報告</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <translation>面板操作，未登入</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>A mail job</source>
        <translation>郵件工作</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <translation>命令列，使用者 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>%1 is the name of a font that has to be installed before the language can be shown.</extracomment>
        <translation>本機缺少字型 %1。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>請在 %1 後重試。</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 後自動登出</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <translation>保持登入</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <translation>以管理員身分登入</translation>
    </message>
    <message>
        <source>Log In</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <translation>示範：密碼為 %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <translation>忘記密碼？本機維護人員可以設定新密碼：adgang passwd</translation>
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
        <translation>已自動登出</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <translation>正在尋找檔案…</translation>
    </message>
    <message>
        <source>There is nothing to take in</source>
        <translation>沒有可匯入的檔案</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <translation>已插入 USB 隨身碟，但其中沒有適用於本機的檔案。</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <translation>請插入 USB 隨身碟並稍候。</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <translation>提供者檔案的副檔名為 .toml，設定檔案的副檔名為 .json。檔案應位於 USB 隨身碟的根目錄或其中一個資料夾中。</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>本機的尋找位置：%1</translation>
    </message>
    <message>
        <source>A tap takes a provider in at once. Of settings, the panel first shows what they change.</source>
        <translation>點選提供者會立即匯入。對於設定，面板會先顯示其變更的內容。</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新尋找</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>將設定儲存到 %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>設定已儲存為 %1，不含密碼和權杖。</translation>
    </message>
    <message>
        <source>%1 has been taken in.</source>
        <comment>a provider</comment>
        <translation>已匯入 %1。</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB 隨身碟</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <translation>提供者 %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <translation>%1 的用戶端 ID</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <translation>該提供者已存在。請先在「提供者」中移除。</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be taken in first.</source>
        <translation>本機上沒有該提供者。須先匯入其定義。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <translation>允許的值：%1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>提供者 %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1：已取得權杖</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1：權杖已在別處刪除</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <translation>%1：權杖已失效</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <translation>%1：未取得權杖</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <translation>%1：設定已在別處變更</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>網路已恢復</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <translation>與提供者的連線已恢復</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <translation>鑰匙圈已恢復可用</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <translation>又可以儲存變更了</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <translation>時鐘已恢復正確</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <translation>是，保留</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <translation>%1 秒後自動還原。</translation>
    </message>
    <message>
        <source>Can you read this, and hit it?</source>
        <translation>看得清楚並點得到這裡嗎？</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>面板設定</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <translation>公分尺</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外觀</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <translation>螢幕變暗時間</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <translation>螢幕關閉時間</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>面板尺寸</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <translation>4.3 吋</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 吋</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 吋</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <translation>10.1 吋</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <translation>依本機製造商的設定</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>如果在這段時間內無人觸碰，螢幕會變暗。用於喚醒的觸碰不會執行其他操作。</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for so long. The touch that wakes it does nothing else.</source>
        <translation>如果在這段時間內無人觸碰，螢幕會關閉。用於喚醒的觸碰不會執行其他操作。</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <translation>將直尺貼近線條：尺寸正確時，線條長 5 公分。</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <translation>此後，只有使用此密碼才能變更設定和權杖。權杖狀態和連線測試仍開放給所有人。</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <translation>「代碼不正確」或「已過期」</translation>
    </message>
    <message>
        <source>Codes live for a few minutes only. Go back, tap New Code and use that one.</source>
        <translation>代碼僅在幾分鐘內有效。請返回，點選「取得新代碼」，然後使用新代碼。</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <translation>「需要核准」或「需要管理員核准」</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <translation>組織須核准本機一次。請將此內容出示給組織的郵件帳戶管理人員。</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <translation>「無法從此處存取」、「已封鎖」或「存取遭拒」</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <translation>組織的規則不允許以代碼登入。組織的郵件帳戶管理人員可以設定例外。</translation>
    </message>
    <message>
        <source>Another name than %1 is logged in</source>
        <translation>登入的名稱不是 %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <translation>請在手機上登出，或在無痕視窗中開啟該網址，然後以正確的帳戶登入。</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <translation>頁面無法開啟</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <translation>手機需要連線到網際網路，但不必與本機在同一網路中。</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <translation>手機上出現錯誤？</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <translation>%1 的錯誤只會顯示在手機上。此螢幕上的代碼仍在等待。</translation>
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
        <translation>使用 OAuth 2.0 時，連線必須加密。</translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation>此處必須填寫。%1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <translation>無法使用該值。%1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <translation>Microsoft 365 及清單中的其他提供者無須新增，只需輸入其用戶端 ID。</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <translation>提供者已新增。</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <translation>郵件伺服器</translation>
    </message>
    <message>
        <source>Client ID set by</source>
        <extracomment>Where a client ID comes from.</extracomment>
        <translation>用戶端 ID 來源</translation>
    </message>
    <message>
        <source>Tenant set by</source>
        <extracomment>Where a tenant comes from.</extracomment>
        <translation>租用戶來源</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <translation>移除提供者</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <translation>該提供者及其用戶端 ID 和用戶端密碼會從本機移除。使用該提供者的設定群組必須改用其他提供者。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <translation>提供者已移除。</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <translation>移除檔案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <translation>檔案中的內容將會遺失。如果程式或本機內建同名的提供者，移除後會重新出現。</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <translation>要移除損毀的檔案嗎？</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <translation>正在測試 Proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <translation>Proxy 運作正常</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <translation>可以連線到 Proxy</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <translation>本機可以經由 Proxy 連線到提供者，且加密由提供者本身提供。</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <translation>沒有提供者使用該 Proxy，因此未測試 Proxy 之後的連線。</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>此處未設定 Proxy，因此使用本機組態中的 Proxy：%1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <translation>請先填寫 Proxy 伺服器。</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <translation>測試 Proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <translation>用於登入提供者和更新權杖。郵件絕不經過 Proxy。</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <translation>本機會自動將其狀態傳送給收件者。</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>新增提供者</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>設定提供者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>租用戶</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>用戶端密碼</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <translation>權限（範圍）</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <translation>註冊後提供者所顯示的值。留空：恢復為定義中的值。</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <translation>組織的 ID 或網域，例如 example.com。留空：恢復為定義中的值。</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <translation>保存在本機的鑰匙圈中，不會再次顯示。留空：將其移除。</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <translation>例如 id.example.com。其他資訊由本機從該處取得。</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <translation>權限可以留空：此時本機會要求提供者為郵件提供的權限。</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>程式內建</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <translation>本機的組態</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <translation>在本機上輸入</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>No client ID</source>
        <translation>無用戶端 ID</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>無租用戶</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <translation>不支援以代碼登入</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <translation>輸入用戶端 ID 後才能取得權杖。</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <translation>輸入租用戶後才能取得權杖。</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <translation>這不是類似 id.example.com 的位址。</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <translation>無法作為用戶端 ID：最多 255 個字元，不含空格。</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <translation>無法作為租用戶：應為 ID 或網域，例如 example.com。</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <translation>無法作為用戶端密碼：最多 255 個字元。</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <translation>無法作為權限：應為以空格分隔的字詞。</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <translation>該提供者不支援本機所需的以代碼登入（device authorization）。提供者的營運人員可以啟用。</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <translation>此位址沒有提供者的資訊。請向提供者的營運人員確認位址。</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <translation>該簽發者已使用此用戶端 ID 設定。</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>該簽發者</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <translation>由 %1 的營運人員允許本機的用戶端 ID 以代碼登入（device authorization），並授予以下權限。</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>須在 %1 完成一次的事項</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>所需步驟</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <translation>由組織的郵件帳戶管理人員完成。</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>組織的核准</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <translation>以有權註冊應用程式的帳戶登入 %1。</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <translation>註冊一個僅限組織內帳戶使用的應用程式。不需要重新導向位址。</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <translation>註冊一個供個人 Microsoft 帳戶使用的應用程式。不需要重新導向位址。</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>新增類型為「Non-browser Applications」的用戶端。</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <translation>建立應用程式，平台為 Web 服務。</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>在「驗證」下，將「允許公用用戶端流程」設為「是」。</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <translation>新增以下委派的權限：%1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <translation>為組織核准該應用程式。設定用戶端 ID 後，此處會顯示位址。</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <translation>為組織核准該應用程式：掃描下方的 QR 碼。</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <translation>在 Exchange Online PowerShell 中，允許信箱透過 SMTP 傳送：%1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <translation>在本機上將資料中心（%1）作為租用戶輸入。</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <translation>記下租用戶的 ID 或網域，並在本機上輸入。</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <translation>記下用戶端 ID，並在本機上輸入。</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <translation>記下用戶端密碼，並在本機上輸入。</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <translation>應用程式密碼（驗證方式：密碼）</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <translation>提供者的轉送服務（無驗證）</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <translation>其他提供者的信箱</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <translation>在瀏覽器中登入（本機尚不支援）</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <translation>%1，或%2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <translation>不支援以代碼登入收發電子郵件。可用方式：%1。</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <translation>您可以自行解決。</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <translation>可由本機的管理員解決。</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <translation>詢問郵件帳戶管理人員</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <translation>詢問本機的管理員</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>由郵件帳戶管理人員完成：請出示「技術支援資訊」。</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <translation>可由網路管理人員解決。</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation>稍後會自行恢復。</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation>檢查設定</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <translation>檢查 Proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are told where they can be told</source>
        <translation>所有權杖；會盡可能通知提供者</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <translation>所有設定、帳戶和密碼</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <translation>在本機上新增或變更的提供者</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>This goes, and cannot be brought back:</source>
        <translation>以下內容將會刪除，且無法復原：</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <translation>此後，面板會恢復為出廠狀態。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <translation>請再次輸入管理員密碼。隨後所有內容會立即刪除。</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation>設定（管理員）</translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation>系統設定</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>網路設定</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation>服務設定</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation>快速設定</translation>
    </message>
    <message>
        <source>System Control</source>
        <translation>系統控制</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation>電子郵件警示與狀態</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation>SMTP 設定</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>電子郵件狀態</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation>初始安裝設定</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation>網路快速設定</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation>影像傳送設定</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation>網際網路傳真設定</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>伺服器設定</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation>印表機設定</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation>電子郵件列印設定</translation>
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
        <translation>標準</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>進階</translation>
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
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下捲動</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <translation>在設定中搜尋</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <translation>找不到任何內容。請換一個詞，或只輸入詞的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <translation>
            <numerusform>還有 %n 項。繼續輸入以縮小範圍。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <translation>%1 後自動登出。每次觸碰都會重新計時。</translation>
    </message>
    <message>
        <source>Log Out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <translation>使用 OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 建議對此伺服器使用 OAuth 2.0。接受密碼的伺服器越來越少。</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>不再顯示</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <translation>前往主畫面</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <translation>未完成的步驟可以在此繼續，也可以稍後從主畫面繼續。</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>初始設定已完成</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <translation>已測試連線，連線正常。</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <translation>設定和權杖適用於「%1」。</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <translation>以下各項需要各自的權杖</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <translation>權杖絕不會複製。請在各自的畫面上取得。</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <translation>本機沒有螢幕鍵盤。若要進行後續步驟，請連接鍵盤。</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <translation>登入後，初始設定會繼續。已輸入的內容仍會保留。</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <translation>管理員已登出</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <translation>登入後，可在頂端列的「管理員」中變更。</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <translation>管理員密碼已設定</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>變更提供者</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <translation>初始設定可以繼續。完成此事項後再取得權杖。</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <translation>取得權杖後即可測試連線。</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <translation>填寫伺服器後即可測試連線。</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <translation>顯示代碼</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <translation>請準備一支有相機且可以上網的手機</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <translation>點選「%1」，然後掃描此螢幕上的 QR 碼</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <translation>在手機上登入並允許存取</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <translation>在手機上以 %1 登入並允許存取</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <translation>繼續初始設定</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <translation>初始設定尚未完成</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>初始設定</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
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
        <translation>等待授權</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>已取得</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation>請先選擇 OAuth 2.0 作為驗證方式。</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation>請先選擇提供者。</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation>請先輸入帳戶名稱。</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <translation>%1 尚無用戶端 ID。「提供者」中說明了需要完成的步驟。</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <translation>%1 尚無租用戶。「提供者」中說明了需要完成的步驟。</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation>%1 不支援以代碼登入。</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <translation>%1 僅在傳送時接受 OAuth 2.0。</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <translation>尚無用戶端 ID。請在「設定提供者」中輸入。</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <translation>尚無租用戶。請在「設定提供者」中輸入。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <translation>本機上的權杖已刪除。%1 的授權須手動撤銷，網址：%2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <translation>不支援以代碼登入收發電子郵件。</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <translation>僅在傳送時接受 OAuth 2.0；收取郵件需要為本機建立的密碼。</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <translation>%1。權杖並未遺失。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。請%2。</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <translation>有人以 %1 登入。請決定是否保留。</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <translation>在取得新權杖之前，先前的權杖仍然有效。</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token die. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <translation>%1。屆滿後，提供者會使權杖失效。測試連線可更新權杖。</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <translation>最近一次嘗試：%1。</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <translation>權杖已刪除，%1 的授權也已撤銷。</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <translation>本機上的權杖已刪除。請同時在 %1 撤銷授權：以該帳戶登入，並將本機從具有存取權的應用程式清單中移除。</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <translation>本機上的權杖已刪除。%1 的授權會保留，因為本機的另一組設定仍在使用。</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <translation>在取得新權杖之前，本機將無法再使用 %2 的 %1 的郵件。</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <translation>%1這也適用於「%2」。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>鑰匙圈</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>到提供者的連線</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未執行</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>進行中…</translation>
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
        <translation>未執行</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <translation>本機的鑰匙圈</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>桌面的鑰匙圈</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <translation>本機現在可以用 %2 的 %1 收發電子郵件，並會自動更新權杖。</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <translation>已取得權杖</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>所屬設定</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>郵件伺服器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <translation>請拍攝 QR 碼，或將此內容唸給協助您的人員。其中不含密碼和權杖。</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <translation>正在測試…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <translation>尚未進行任何設定。請先填寫伺服器。</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <translation>%2 個連線中有 %1 個無法使用</translation>
    </message>
    <message>
        <source>All connections work</source>
        <translation>所有連線都正常</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <translation>正在測試「%1」…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>連線正常</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <translation>本機可以登入 %1 並使用信箱。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨天 %1</translation>
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
        <translation>與「%1」共用。</translation>
    </message>
    <message>
        <source>Show How</source>
        <translation>查看方法</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Show Code</source>
        <translation>顯示代碼</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>請先填寫伺服器。</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <translation>要刪除權杖嗎？</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <translation>刪除權杖</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <translation>刪除權杖</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <translation>以下各項的權杖取決於此設定：%1。變更後須在該處取得新權杖。</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <translation>此變更會刪除權杖</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <translation>面板設定</translation>
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
        <translation>面板無法啟動</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <translation>正在向 %1 要求代碼…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <translation>撤銷授權</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <translation>本機上的權杖已刪除，但 %1 仍保留授權。</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <translation>掃描 QR 碼，或前往 %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>以 %1 登入</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>將本機從具有存取權的應用程式清單中移除</translation>
    </message>
</context>
</TS>
