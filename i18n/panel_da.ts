<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in there as %1 with the password %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has withdrawn the machine&apos;s permission for %1 at %2. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID set on this machine is not known to %1, or may not be used like this. Whoever registered it there can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID can add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and tokens are only good at the right time. Set the machine&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to be left in peace for a while. Test again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the address, or have the right to it added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to mend it: adgang providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to mend it: adgang doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can mend it or start afresh: adgang doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission has been withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>POP3 Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no encryption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name such as mail.example.com, or an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the mailbox logs in with, such as scan@example.com; up to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Adgang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With OAuth 2.0 the connection must be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to stand here. %1</source>
        <comment>what is allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <comment>a value, what is allowed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can mend this yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages the organisation&apos;s mail accounts can mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no client ID yet. It is set on this machine&apos;s command line: adgang providers set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tenant yet. It is set on this machine&apos;s command line: adgang providers set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no client ID yet. Whoever looks after this machine sets it: adgang providers set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no tenant yet. Whoever looks after this machine sets it: adgang providers set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not offer log-in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
