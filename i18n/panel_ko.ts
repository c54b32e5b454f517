<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>5~255자.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Row, and title of the page it leads to: the record of who did what when.</extracomment>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>자동 로그아웃</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <extracomment>Error under a password field; %1 is “The password is wrong”, %2 a number.</extracomment>
        <translation>%1. 남은 시도 횟수: %2</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <extracomment>Error under the field where the new password is typed once more.</extracomment>
        <translation>두 입력 내용이 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a password field; %1 is the sentence “From 5 to 255 characters.”</extracomment>
        <translation>이 비밀번호는 사용할 수 없습니다. %1</translation>
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
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>비밀번호가 변경되었습니다.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <extracomment>Between a QR code and a web address, which stands below this.</extracomment>
        <translation>또는 접속 주소</translation>
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
        <translation>QR 코드 스캔 또는 %1 접속</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <extracomment>First of three steps with a code.</extracomment>
        <translation>휴대폰으로 QR 코드를 스캔</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <extracomment>Second of three steps, above the code: the code came with the address.</extracomment>
        <translation>휴대폰에 같은 코드가 표시되는지 확인</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>Second of three steps, above the code: it is typed on the phone.</extracomment>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <extracomment>Third of three steps with a code; %1 is an account, “it” the access.</extracomment>
        <translation>%1 계정으로 로그인 후 허용</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Beside the code&apos;s state; %1 is minutes and seconds, as in “12:41”.</extracomment>
        <translation>%1 후 만료</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a code; %1 is a failure&apos;s title, such as “No connection to the provider”.</extracomment>
        <translation>%1. 기기가 계속 시도합니다.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <extracomment>Under a code, in a demonstration only; %1 is an account, %2 its password.</extracomment>
        <translation>데모: %1 계정으로 로그인, 비밀번호 %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Button beside the code, and title of the page it leads to: help with errors.</extracomment>
        <translation>휴대폰에 오류가 표시됩니까?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is done, or what is under way is given up.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>다른 설정에서 복사…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>토큰 발급</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <extracomment>Button: obtains a new token in the place of one that does not work.</extracomment>
        <translation>토큰 다시 발급</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>기술 지원 정보</translation>
    </message>
    <message>
        <source>Test Again</source>
        <extracomment>Button: runs the same test once more.</extracomment>
        <translation>다시 테스트</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <extracomment>Button: tests the log-in at the mail server.</extracomment>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: does once more what failed.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <extracomment>Heading of the card with the token&apos;s state and buttons; see the machine&apos;s manual.</extracomment>
        <translation>OAuth 2.0 인증</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title of a page, and heading of the card that leads to it.</extracomment>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Button on the home screen: leads to the settings; as in the machine&apos;s manual.</extracomment>
        <translation>설정(관리자)</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Label before the state of the token; see the machine&apos;s manual.</extracomment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Token status</source>
        <extracomment>Title of the home screen, where every group shows how its token stands.</extracomment>
        <translation>토큰 상태</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <extracomment>Button on the home screen, and title of the page it leads to.</extracomment>
        <translation>모든 연결 테스트</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>설정된</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>공급자</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Notice after a reset; accounts and providers stand below it.</extracomment>
        <translation>기기가 초기화되었습니다. 공급자에서도 허가를 철회하십시오. 해당 계정으로 공급자에 로그인한 후 액세스 권한이 있는 앱 목록에서 이 기기를 제거하십시오.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <extracomment>Notice: nothing can be typed on the screen itself.</extracomment>
        <translation>이 기기에는 화면 키보드가 없습니다. 설정을 변경하려면 키보드를 연결하십시오.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <extracomment>Title of a notice about the machine.</extracomment>
        <translation>기기가 네트워크에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <extracomment>Title of a notice: date or time jumped.</extracomment>
        <translation>시계가 변경되었습니다</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <extracomment>Notice: the machine is not on the network; what to do.</extracomment>
        <translation>네트워크 케이블과 기기의 네트워크 설정을 확인하십시오. 연결이 복구되면 패널이 자동으로 다시 작동합니다.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock has been changed”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>현재 시계 표시: %1. 올바르지 않으면 기기의 날짜와 시간을 설정하십시오. 토큰과 인증서는 시간이 올바를 때만 유효합니다.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock is wrong”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>시계 표시: %1. 기기의 날짜와 시간을 설정하십시오. 토큰과 인증서는 시간이 올바를 때만 유효합니다.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <extracomment>Notice “The keyring is locked”: what to do.</extracomment>
        <translation>토큰은 손실되지 않았습니다. 기기 유지보수 담당자가 키링의 잠금을 해제하면 패널이 자동으로 다시 작동합니다.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Notice “The storage is full”: what to do.</extracomment>
        <translation>공간이 확보될 때까지 변경 사항과 새 토큰을 저장할 수 없습니다. 손실된 내용은 없습니다. 기기 유지보수 담당자가 공간을 확보해야 합니다.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <extracomment>Notice: nothing can be stored. “adgang doctor” is a command, left as it is.</extracomment>
        <translation>변경 사항과 새 토큰을 저장할 수 없습니다. 손실된 내용은 없습니다. 기기 유지보수 담당자가 설정 폴더를 쓰기 가능하게 해야 합니다: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <extracomment>Notice “No connection to the provider”: what to do.</extracomment>
        <translation>기기가 자동으로 계속 시도하지만 그때까지 메일이 지연될 수 있습니다. 연결을 테스트하여 원인을 확인하십시오.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <extracomment>Button of the notice “The clock has been changed”: nothing is wrong with it.</extracomment>
        <translation>시계가 올바름</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: nothing is done.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button of a question: agrees to it.</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>All settings are the same.</source>
        <extracomment>In a card named after a group: there is nothing to copy from it.</extracomment>
        <translation>모든 설정이 같습니다.</translation>
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
        <translation>비밀번호도 복사</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>“%1”에서 복사</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>“%2”의 설정이 비밀번호를 포함하여 “%1”의 설정과 같아집니다. 토큰은 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>“%2”의 설정이 “%1”의 설정과 같아집니다. 토큰과 비밀번호는 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <extracomment>Title of a question: settings are taken over from another group.</extracomment>
        <translation>설정을 복사하시겠습니까?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>설정이 복사되었습니다.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <extracomment>Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.</extracomment>
        <translation>%1 계정으로 로그인했지만 이 기기에는 %2 계정이 설정되어 있습니다. 기기가 %1 계정으로 이메일을 보내고 받아야 하는 경우에만 유지하십시오.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <extracomment>Button: the token for another account is given back.</extracomment>
        <translation>유지 안 함</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <extracomment>Button: keeps the token, and the account of the settings is changed to the other.</extracomment>
        <translation>유지하고 설정 변경</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <extracomment>Heading of a card, in a demonstration only: the page that a phone is to open.</extracomment>
        <translation>데모: 휴대폰 페이지</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <extracomment>In a demonstration only: how to log in on the phone; %1 is an account.</extracomment>
        <translation>%1 · 비밀번호 %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <extracomment>In a demonstration only: how to log in at the machine; %1 is a password.</extracomment>
        <translation>패널 관리자 · 비밀번호 %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token.</extracomment>
        <translation>토큰 삭제</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <extracomment>Question before a setting is changed; %1 is an account, %2 a provider.</extracomment>
        <translation>이 토큰은 %2의 %1 계정에 속합니다. 변경 후에는 새 토큰을 발급받아야 합니다.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: a setting is about to be changed.</extracomment>
        <translation>이 변경으로 토큰이 삭제됩니다</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>중단한 곳에서 계속</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <extracomment>Explanation in a question after the log-in.</extracomment>
        <translation>패널이 로그아웃될 때 비운 필드가 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <extracomment>Explanation in a question after the log-in; %1 is what had been typed.</extracomment>
        <translation>패널이 로그아웃될 때 입력한 다음 내용이 저장되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <extracomment>Title of a question after the log-in: what had been typed was not saved.</extracomment>
        <translation>저장되지 않은 입력이 있습니다</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <extracomment>Spoken name of a button in a password field: shows dots again.</extracomment>
        <translation>비밀번호 숨기기</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>Spoken name of a button in a password field: shows what has been typed.</extracomment>
        <translation>비밀번호 표시</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Spoken name of a button in a field: takes all that has been typed away.</extracomment>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2에서 %1 계정의 토큰을 거부했습니다. 오랫동안 사용하지 않았기 때문일 수 있습니다. 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2에서 %1 계정의 토큰을 더 이상 받아들이지 않습니다. 누군가 허가를 철회했기 때문일 수 있습니다. 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2에서 %1 계정으로 다시 로그인하도록 요구합니다. 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <extracomment>Explanation of a failure; %1 is the account of the settings.</extracomment>
        <translation>기기에는 %1 계정이 설정되어 있지만 다른 계정으로 로그인했습니다. 토큰을 다시 발급받고 %1 계정으로 로그인하십시오.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2에서 %1 계정의 토큰을 더 이상 받아들이지 않으며 이유를 알리지 않았습니다. 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>메일 서버가 토큰을 인식하지만 %1 계정의 사서함에 대한 토큰이 아닙니다. 휴대폰에서 사용한 계정을 입력하십시오. 공유 사서함은 발신자 주소에 입력합니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <extracomment>Explanation of a failure: the request was refused on the phone.</extracomment>
        <translation>변경된 내용은 없습니다. 새 코드를 요청하고 휴대폰에서 액세스를 허용하십시오.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <extracomment>Explanation of a failure: a code has expired; “it” is the access.</extracomment>
        <translation>제때 승인되지 않았습니다. 휴대폰을 준비한 후 새 코드를 요청하십시오.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <extracomment>Explanation of a failure: somebody gave up getting a token.</extracomment>
        <translation>변경된 내용은 없습니다. 계속하려면 새 코드를 요청하십시오.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <extracomment>Explanation of a failure: another code has been asked for since.</extracomment>
        <translation>여기 또는 다른 곳에서 같은 설정의 토큰을 요청했습니다. 최신 코드를 사용하십시오.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>기기가 %1에 연결할 수 없습니다. 네트워크 케이블과 네트워크 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <extracomment>Explanation of a failure: a setting is missing.</extracomment>
        <translation>설정으로 이동하여 누락된 항목을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1에서 이 기기에 없는 암호를 요구합니다. 클라이언트 ID를 등록한 담당자가 “공용 클라이언트 흐름 허용”을 켜야 합니다.</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <extracomment>Explanation of a failure: the keyring is locked.</extracomment>
        <translation>토큰은 손실되지 않았습니다. 기기 유지보수 담당자가 키링의 잠금을 해제한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <extracomment>Explanation of a failure: there is no token yet.</extracomment>
        <translation>기기에 로그인 허가가 없습니다. 먼저 토큰을 발급받으십시오.</translation>
    </message>
    <message>
        <source>Certificates and tokens are valid only when the clock is right. Set the machine&apos;s date and time.</source>
        <extracomment>Explanation of a failure: the clock is wrong; “good” means valid.</extracomment>
        <translation>인증서와 토큰은 시간이 올바를 때만 유효합니다. 기기의 날짜와 시간을 설정하십시오.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <extracomment>Explanation of a failure: the server&apos;s name is not known on the network.</extracomment>
        <translation>서버 이름에 해당하는 주소를 찾을 수 없습니다. 이름과 네트워크 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <extracomment>Explanation of a failure: no connection to the server; “it” is the connection.</extracomment>
        <translation>이 포트에서 응답이 없거나 방화벽이 차단하고 있습니다. 서버와 포트 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <extracomment>Explanation of a failure: the server took too long.</extracomment>
        <translation>제때 응답이 없었습니다. 네트워크, 서버, 포트 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <extracomment>Explanation of a failure: the connection was lost; “it” is this trouble.</extracomment>
        <translation>서버가 도중에 연결을 끊었습니다. 다시 테스트하고, 계속되면 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>기기와 서버가 암호화 방식에 합의하지 못했습니다. 포트 번호와 SSL/TLS를 확인하십시오.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>토큰은 암호화되지 않은 상태로 전송되지 않습니다. 포트 번호와 SSL/TLS를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server asks to wait for a while. Test again in a few minutes.</source>
        <extracomment>Explanation of a failure: the server is busy; “it” is the server.</extracomment>
        <translation>서버에서 잠시 기다리도록 요청합니다. 몇 분 후 다시 테스트하십시오.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <extracomment>Explanation of a failure: not the authentication method chosen.</extracomment>
        <translation>메일 서버가 선택한 로그인 방식을 지원하지 않습니다. 서버를 확인하거나 메일 계정 담당자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>메일 서버가 %1 계정의 로그인을 받아들이지 않았습니다. 사용자 이름, 비밀번호, 서버를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” OAuth 2.0.</extracomment>
        <translation>%1의 메일 서버는 OAuth 2.0만 지원합니다. 인증 방식으로 OAuth 2.0을 선택하고 토큰을 발급받으십시오.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” reading with POP3.</extracomment>
        <translation>로그인에 성공했지만 %1 계정의 사서함은 POP3으로 읽을 수 없습니다. 메일 계정 담당자가 POP3을 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>%1 계정에서 너무 많이 보냈거나 사서함이 가득 찼습니다. 몇 시간 후 다시 시도하십시오. 메일 계정 담당자가 한도를 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>%1의 토큰은 해당 공급자의 서버로만 전송됩니다. 서버 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>%1에 연결하는 경로의 프록시가 응답하지 않습니다. 네트워크와 프록시의 서버 및 포트 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “them” the name and the password.</extracomment>
        <translation>%1에 연결하는 경로의 프록시가 사용자 이름과 비밀번호를 요구합니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the way.</extracomment>
        <translation>%1에 연결하는 경로의 프록시가 연결을 허용하지 않습니다. 프록시 담당자가 이 기기를 통과시켜야 합니다.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <extracomment>Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.</extracomment>
        <translation>프록시가 암호화를 해제하는 것 같아 %1에 아무것도 전송하지 않았습니다. 프록시 담당자가 이 공급자를 제외해야 합니다.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <extracomment>Explanation of a failure: a value cannot be used.</extracomment>
        <translation>설정으로 돌아가서 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s; “definition”: a file about it.</extracomment>
        <translation>공급자의 정의가 이 기기에서 제거되었습니다. 공급자를 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1에서는 클라이언트 ID 외에 클라이언트 암호를 요구합니다. “공급자 설정”에서 입력하십시오.</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%1 계정의 비밀번호가 변경된 것 같습니다. 이 경우 %2에서는 모든 토큰을 폐기합니다. 토큰을 다시 발급받고 새 비밀번호로 로그인하십시오.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” is that this account is used here.</extracomment>
        <translation>조직의 규칙에 따라 이 기기에서 %1 계정을 사용할 수 없습니다. 메일 계정 담당자가 허용한 후 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the account.</extracomment>
        <translation>%1 계정이 %2에서 폐쇄, 잠금 또는 삭제되었습니다. 메일 계정 담당자가 다시 연 후 토큰을 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2에서 %1 계정의 토큰을 발급했지만 메일 서버에서 받아들이지 않습니다. 토큰을 다시 발급받으십시오. 다시 거부되면 서버 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <extracomment>Explanation; %1 is an account, “device code flow” a technical name of the log-in.</extracomment>
        <translation>조직에서 %1 계정의 코드 로그인을 허용하지 않습니다. 메일 계정 담당자가 허용(device code flow)한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.</extracomment>
        <translation>이 기기에 설정된 클라이언트 ID가 %1에 등록되어 있지 않거나 코드 로그인이 허용되지 않습니다. 등록 내용과 비교하십시오.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1의 클라이언트 암호는 만료됩니다. 클라이언트 ID를 등록한 담당자가 새 암호를 만든 후 “공급자 설정”에서 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>이 기기에 설정된 테넌트에서 %1의 계정 또는 클라이언트 ID를 찾을 수 없습니다. “공급자 설정”에서 테넌트를 수정하십시오.</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>조직의 관리자가 %1에서 이 기기를 한 번 승인해야 합니다. 승인 페이지는 “필요한 작업”에 있습니다. 승인 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>%1에서 토큰을 발급했지만 메일 사용 권한이 없습니다. 클라이언트 ID를 등록한 담당자가 “필요한 작업”에 표시된 권한을 추가해야 합니다.</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>키링이 없으면 토큰을 안전하게 보관할 수 없습니다. 기기 유지보수 담당자가 키링을 설정해야 합니다: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>공급자는 동의했지만 기기가 토큰을 저장하지 못했습니다. 다시 시도하십시오. 계속되면 기기 유지보수 담당자가 확인해야 합니다: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <extracomment>Explanation of a failure: a bad certificate; the last “it” is the machine.</extracomment>
        <translation>서버의 신원을 확인할 수 없어 아무것도 전송하지 않았습니다. 서버 이름과 기기의 시계를 확인하십시오. 조직에 자체 인증서가 있으면 기기 유지보수 담당자가 기기에 등록합니다.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” sending.</extracomment>
        <translation>%2에서 %1 계정의 사서함으로는 SMTP 전송이 허용되지 않습니다. 메일 계정 담당자가 허용한 후 다시 테스트하십시오.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <extracomment>Explanation of a failure; %1 is an account, “Send As” Microsoft&apos;s name of the right.</extracomment>
        <translation>%1 계정은 이 발신자 주소로 보낼 수 없습니다. 발신자 주소를 %1 계정의 주소로 변경하거나 그 주소로 보낼 권한(Send As)을 추가하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <extracomment>Explanation of a failure: there already; “it” is the provider.</extracomment>
        <translation>기존 공급자는 그대로 두었습니다. 다른 공급자로 바꾸려면 먼저 제거하십시오.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s, the quoted words are titles.</extracomment>
        <translation>파일의 문제는 “관리자”, “공급자”에 표시됩니다. 그곳에서 파일을 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.</source>
        <extracomment>Explanation of a failure; “it” is the provider, at the end what it says.</extracomment>
        <translation>공급자가 제공하는 자체 정보가 완전하지 않거나 해당 공급자의 것이 아닙니다. 공급자 운영 담당자가 수정해야 합니다.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <extracomment>Explanation of a failure: a USB stick has been pulled out, or a file is gone.</extracomment>
        <translation>USB 메모리를 다시 꽂고 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <extracomment>Explanation of a failure: nothing can be written; “it” is the USB stick.</extracomment>
        <translation>USB 메모리가 가득 찼거나 고장 났거나 쓰기 방지되어 있습니다. 다른 USB 메모리를 사용하십시오.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <extracomment>Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.</extracomment>
        <translation>기기 유지보수 담당자가 수정해야 합니다: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <extracomment>Explanation of a failure: the token belongs to the setting.</extracomment>
        <translation>변경하면 토큰이 삭제됩니다.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <extracomment>Explanation of a failure: nothing can be stored on the machine.</extracomment>
        <translation>설정 폴더에 쓸 수 없습니다. 변경되거나 손실된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Explanation of a failure: the machine&apos;s storage is full.</extracomment>
        <translation>변경되거나 손실된 내용은 없습니다. 기기 유지보수 담당자가 공간을 확보해야 합니다.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <extracomment>Explanation; “it” is the settings&apos; file, “adgang doctor” a command, left as it is.</extracomment>
        <translation>파일은 그대로 두었습니다. 기기 유지보수 담당자가 복구하거나 새로 시작할 수 있습니다: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <extracomment>Explanation of a failure: “they” are the settings of a newer version.</extracomment>
        <translation>설정은 그대로 두었습니다. 새 버전을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <extracomment>Explanation; “it” is the keyring&apos;s entry, “adgang doctor” a command, left as it is.</extracomment>
        <translation>내용은 그대로 두었습니다. 기기 유지보수 담당자가 다음 명령으로 해결 방법을 찾을 수 있습니다: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <extracomment>Explanation of a failure: the token is in use; “it” is the token.</extracomment>
        <translation>다른 작업이 토큰을 갱신하거나 변경하고 있습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <extracomment>Explanation of a failure: not permitted.</extracomment>
        <translation>기기의 관리자만 할 수 있습니다. 로그인한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.</extracomment>
        <translation>다시 입력하십시오. 기기 유지보수 담당자가 새 비밀번호를 설정할 수 있습니다: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <extracomment>Explanation of a failure: too many wrong passwords lock the log-in.</extracomment>
        <translation>시간이 지난 후 비밀번호를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <extracomment>Explanation of a failure: the panel was started twice.</extracomment>
        <translation>패널은 한 번에 하나만 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <extracomment>Explanation of a failure: something unexpected, “it”, went wrong.</extracomment>
        <translation>기기의 로그에 기록되었습니다. 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <extracomment>Under a failure of “Get Token”: the machine goes on with the older token.</extracomment>
        <translation>이전 토큰은 계속 유효합니다.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>Under a failure; %1 is a code such as “denied · access_denied”.</extracomment>
        <translation>기술 정보: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <extracomment>Title of a failed connection test: the token could not be renewed; a whole sentence.</extracomment>
        <translation>토큰 업데이트에 실패했습니다. 토큰을 삭제하고 다시 발급받으십시오.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <extracomment>Title of a failure, no full stop: nobody used the token for too long.</extracomment>
        <translation>토큰이 사용되지 않아 만료되었습니다</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <extracomment>Title of a failure, no full stop: the provider does not accept the token any more.</extracomment>
        <translation>허가가 종료되었습니다</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <extracomment>Title of a failure, no full stop: the token ended with the account&apos;s old password.</extracomment>
        <translation>비밀번호가 변경되었습니다</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <extracomment>Title of a failure, no full stop: a rule forbids the machine&apos;s token.</extracomment>
        <translation>조직에서 액세스를 차단합니다</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <extracomment>Title of a failure, no full stop: somebody has to log in on a phone again.</extracomment>
        <translation>공급자가 새 로그인을 요구합니다</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <extracomment>Title of a failure, no full stop: the mailbox is closed, locked or deleted.</extracomment>
        <translation>계정을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <extracomment>Title of a failure, no full stop: not the account of the settings.</extracomment>
        <translation>다른 계정으로 로그인했습니다</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider gave the token, the server not.</extracomment>
        <translation>메일 서버가 토큰을 거부합니다</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider did not say why.</extracomment>
        <translation>공급자가 토큰을 거부합니다</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <extracomment>Title of a failure, no full stop: it is one for another mailbox.</extracomment>
        <translation>토큰이 사서함과 맞지 않습니다</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <extracomment>Title of a failure, no full stop: somebody did not allow it there.</extracomment>
        <translation>휴대폰에서 요청이 거부되었습니다</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <extracomment>Title of a failure, no full stop: nobody logged in with it in time.</extracomment>
        <translation>코드가 만료되었습니다</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <extracomment>Title of a failure, no full stop: somebody gave up getting a token.</extracomment>
        <translation>코드가 취소되었습니다</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <extracomment>Title of a failure, no full stop; “its” is the code&apos;s that had been shown.</extracomment>
        <translation>새 코드로 대체되었습니다</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <extracomment>Title of a failure, no full stop: a rule forbids log-in with a code.</extracomment>
        <translation>조직에서 로그인을 차단합니다</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <extracomment>Title of a failure, no full stop: the machine could not reach the provider.</extracomment>
        <translation>공급자에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <extracomment>Title of a failure, no full stop: something has not been filled in.</extracomment>
        <translation>설정이 누락되었습니다</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <extracomment>Title of a failure, no full stop: it does not know the ID, or does not allow it.</extracomment>
        <translation>공급자가 클라이언트 ID를 받아들이지 않습니다</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <extracomment>Title of a failure, no full stop: the app at the provider has to be set otherwise.</extracomment>
        <translation>클라이언트 ID의 코드 로그인이 허용되지 않습니다</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <extracomment>Title of a failure, no full stop: it has expired at the provider.</extracomment>
        <translation>클라이언트 암호가 더 이상 유효하지 않습니다</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <extracomment>Title of a failure, no full stop: the account is not in that organisation.</extracomment>
        <translation>테넌트가 계정과 맞지 않습니다</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <extracomment>Title of a failure, no full stop: its administrator has to approve the machine.</extracomment>
        <translation>조직의 승인이 먼저 필요합니다</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <extracomment>Title of a failure, no full stop: the token does not allow the use of mail.</extracomment>
        <translation>권한이 누락되었습니다</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>키링이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>키링이 없습니다</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <extracomment>Title of a failure, no full stop: it came, but could not be stored.</extracomment>
        <translation>토큰을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>아직 토큰이 없습니다</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>Title of a failure, no full stop: date or time of the machine.</extracomment>
        <translation>시계가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <extracomment>Title of a failure, no full stop: its name has no address on the network.</extracomment>
        <translation>서버를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <extracomment>Title of a failure, no full stop: it does not take the connection.</extracomment>
        <translation>서버가 연결을 거부합니다</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <extracomment>Title of a failure, no full stop: it took too long.</extracomment>
        <translation>서버가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Title of a failure, no full stop: the server ended it in the middle.</extracomment>
        <translation>연결이 끊어졌습니다</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <extracomment>Title of a failure, no full stop: machine and server could not agree on TLS.</extracomment>
        <translation>암호화에 실패했습니다</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <extracomment>Title of a failure, no full stop: it has no TLS at this port.</extracomment>
        <translation>서버가 암호화를 지원하지 않습니다</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <extracomment>Title of a failure, no full stop: the server&apos;s certificate.</extracomment>
        <translation>인증서가 유효하지 않습니다</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <extracomment>Title of a failure, no full stop: not the authentication method chosen.</extracomment>
        <translation>서버가 이 로그인 방식을 지원하지 않습니다</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <extracomment>Title of a failure, no full stop: the mail server did not accept it.</extracomment>
        <translation>로그인이 거부되었습니다</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <extracomment>Title of a failure, no full stop: the account may not send with SMTP.</extracomment>
        <translation>이 계정의 전송이 꺼져 있습니다</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <extracomment>Title of a failure, no full stop: it wants OAuth 2.0.</extracomment>
        <translation>서버가 더 이상 비밀번호를 받지 않습니다</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <extracomment>Title of a failure, no full stop: the account may not send with it.</extracomment>
        <translation>발신자 주소가 거부되었습니다</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <extracomment>Title of a failure, no full stop: it may not be read with POP3.</extracomment>
        <translation>사서함을 열지 못했습니다</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: no token is sent to another&apos;s server.</extracomment>
        <translation>공급자의 서버가 아닙니다</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <extracomment>Title of a failure, no full stop: too much was sent, or it is full.</extracomment>
        <translation>사서함이 한도에 도달했습니다</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>Title of a failure, no full stop: it asks to be tried again later.</extracomment>
        <translation>서버가 사용 중입니다</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <extracomment>Title of a failure, no full stop: the proxy on the way to the provider.</extracomment>
        <translation>프록시에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <extracomment>Title of a failure, no full stop: it wants a user name and a password.</extracomment>
        <translation>프록시가 로그인을 거부합니다</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <extracomment>Title of a failure, no full stop: it forbids the way to the provider.</extracomment>
        <translation>프록시가 기기를 통과시키지 않습니다</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: a proxy opens the encryption.</extracomment>
        <translation>공급자의 인증서가 아닙니다</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <extracomment>Title of a failure, no full stop: what was entered for a setting.</extracomment>
        <translation>값을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <extracomment>Title of a failure, no full stop: its definition has been removed.</extracomment>
        <translation>공급자를 더 이상 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <extracomment>Title of a failure, no full stop: it was to be added once more.</extracomment>
        <translation>이 공급자는 이미 있습니다</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <extracomment>Title of a failure, no full stop: the file that describes it is wrong.</extracomment>
        <translation>공급자의 정의를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <extracomment>Title of a failure, no full stop: what it tells machines about itself (OpenID).</extracomment>
        <translation>공급자의 자체 정보를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <extracomment>Title of a failure, no full stop: it cannot be found any more.</extracomment>
        <translation>파일을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <extracomment>Title of a failure, no full stop: it has been pulled out.</extracomment>
        <translation>USB 메모리를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <extracomment>Title of a failure, no full stop: nothing can be written to it.</extracomment>
        <translation>USB 메모리에 파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <extracomment>Title of a failure, no full stop: a file that whoever built the machine made.</extracomment>
        <translation>기기의 구성이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <extracomment>Title of a failure, no full stop: a change of the setting would delete it.</extracomment>
        <translation>토큰이 이 설정에 연결되어 있습니다</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s storage cannot be written.</extracomment>
        <translation>저장할 수 없습니다</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>저장 공간이 가득 찼습니다</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <extracomment>Title of a failure, no full stop: their file cannot be read.</extracomment>
        <translation>저장된 설정이 손상되었습니다</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <extracomment>Title of a failure, no full stop: of this program.</extracomment>
        <translation>저장된 설정이 더 새로운 버전의 것입니다</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <extracomment>Title of a failure, no full stop: of this program, on the same machine.</extracomment>
        <translation>키링의 항목이 다른 설치본의 것입니다</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <extracomment>Title of a failure, no full stop: another job has it for a moment.</extracomment>
        <translation>토큰이 현재 사용 중입니다</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Title of a failure, no full stop: only the administrator may do this.</extracomment>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>Title of a failure, no full stop: the administrator&apos;s password at the panel.</extracomment>
        <translation>비밀번호가 틀렸습니다</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <extracomment>Title of a failure, no full stop: the log-in is locked for some time.</extracomment>
        <translation>비밀번호를 너무 많이 틀렸습니다</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <extracomment>Title of a failure, no full stop: this program was started twice.</extracomment>
        <translation>패널이 이미 실행 중입니다</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>Title of a failure, no full stop: a fault of the program.</extracomment>
        <translation>예기치 않은 오류가 발생했습니다</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <extracomment>Value of a row where nothing has been chosen yet, such as “Provider”.</extracomment>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <extracomment>Field label: the host name of the proxy.</extracomment>
        <translation>프록시 서버</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <extracomment>Field label: the server that mail is fetched from; see the machine&apos;s manual.</extracomment>
        <translation>POP3 서버</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <extracomment>Field label: the server that sends mail (SMTP); see the machine&apos;s manual.</extracomment>
        <translation>주 서버</translation>
    </message>
    <message>
        <source>Port Number</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>포트 번호</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>Field label: how long a server may take to answer; see the machine&apos;s manual.</extracomment>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <extracomment>Field label: how often mail is fetched; see the machine&apos;s manual.</extracomment>
        <translation>확인 간격</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>발신자 이름</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <extracomment>Field label: an e-mail address; see the machine&apos;s manual.</extracomment>
        <translation>발신자 주소</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <extracomment>Label of a switch: encryption; see the machine&apos;s manual.</extracomment>
        <translation>SSL/TLS 사용</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <extracomment>Field label: how the machine logs in to the server; see the machine&apos;s manual.</extracomment>
        <translation>인증 방식</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>Field label: the name for the log-in.</extracomment>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field label: the mail provider, such as Microsoft 365; see the machine&apos;s manual.</extracomment>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Account Name</source>
        <extracomment>Field label: the mailbox that logs in; see the machine&apos;s manual.</extracomment>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>암호화 유형</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>예외</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Field label: the e-mail addresses that the machine&apos;s status is sent to.</extracomment>
        <translation>수신자</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>분</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <extracomment>Choice of “Authentication Method”: without log-in.</extracomment>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Choice of “Authentication Method”.</extracomment>
        <translation>사용자 이름과 비밀번호</translation>
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
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Type of Encryption”: the machine takes the one that suits the port.</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>Choice of “Type of Encryption”; a name, the same in every language.</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <extracomment>Choice of “Type of Encryption”: encrypted from the first byte.</extracomment>
        <translation>처음부터 TLS</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <extracomment>Choice of “Schedule”.</extracomment>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of “Schedule”: the status is sent once a day.</extracomment>
        <translation>매일</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Choice of “Schedule”: the status is sent once a week.</extracomment>
        <translation>매주</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <extracomment>Under the choice “Off” of “Authentication Method”.</extracomment>
        <translation>서버가 로그인 없이 이 기기의 메일을 받습니다.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <extracomment>Under the choice “User name and password” of “Authentication Method”.</extracomment>
        <translation>많은 공급자가 더 이상 이 방식을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <extracomment>Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.</extracomment>
        <translation>기기가 자체 허가를 받으며, 비밀번호는 기기에 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <extracomment>Under the choice “Automatic” of “Type of Encryption”.</extracomment>
        <translation>포트 465와 995에서는 처음부터 TLS, 그 외에는 STARTTLS를 사용합니다.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <extracomment>Under the choice “STARTTLS”; “in the clear”: not encrypted.</extracomment>
        <translation>연결이 암호화 없이 시작된 후 암호화됩니다(예: 포트 587).</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <extracomment>Under the choice “TLS from the start” of “Type of Encryption”.</extracomment>
        <translation>첫 통신부터 연결이 암호화됩니다(예: 포트 465).</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field: what it takes; %1 and %2 are the least and the greatest number.</extracomment>
        <translation>%1~%2 사이의 숫자.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>호스트 이름 또는 IP 주소.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>이메일 주소 1개(예: scan@example.com).</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <extracomment>Under the field “Account Name”: what it takes.</extracomment>
        <translation>로그인하는 사서함(예: scan@example.com).</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <extracomment>Under a field: what it takes; %1 is a number.</extracomment>
        <translation>최대 %1자.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <extracomment>Under a field for a password: what becomes of it.</extracomment>
        <translation>기기의 키링에 보관되며 다시 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <extracomment>Under the field “User Name”: what it takes; %1 is a number.</extracomment>
        <translation>최대 %1자, 콜론 제외.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <extracomment>Under the field “Recipients”: what it takes; %1 is a number.</extracomment>
        <translation>이메일 주소 최대 %1개(예: scan@example.com).</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <extracomment>Under the field “Exceptions”: what it takes; %1 is a number, * any name.</extracomment>
        <translation>호스트 최대 %1개(예: *.example.com).</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <extracomment>Under the field “Check Interval”: what the number 0 means.</extracomment>
        <translation>0: 요청할 때만 메일을 가져옵니다.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <extracomment>Under the field “Timeout”: why it should not be too short.</extracomment>
        <translation>메일 서버가 로그인을 거부하는 데 시간이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <extracomment>Under the field “Proxy Server”: an empty one means the proxy of the configuration.</extracomment>
        <translation>비워 두면 기기의 구성을 따릅니다.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <extracomment>Under the field “Exceptions”; “they” are the hosts typed there.</extracomment>
        <translation>이 호스트에는 프록시를 거치지 않고 연결합니다.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <extracomment>Under the field “User Name” of the proxy: what an empty one means.</extracomment>
        <translation>비워 두면 프록시에 로그인하지 않습니다.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <extracomment>Value of the row “Password”; a participle, not a command.</extracomment>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <extracomment>Value of the row “Password”.</extracomment>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>Value of a row where nothing has been typed yet.</extracomment>
        <translation>입력 안 됨</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <extracomment>Title of a page at the first start, for a narrow bar: the administrator&apos;s password.</extracomment>
        <translation>비밀번호 설정</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <extracomment>Title of a page at the first start.</extracomment>
        <translation>관리자 비밀번호 설정</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <extracomment>Question before a token is obtained; %1 is an account, %2 a provider.</extracomment>
        <translation>기기가 %2의 %1 계정으로 이메일을 보내고 받을 수 있는 허가를 받습니다. 이 화면의 코드만 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <extracomment>Short message that goes by itself, after a tap on “Cancel” beside a code.</extracomment>
        <translation>코드가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <extracomment>Name of a group of settings, on the home screen.</extracomment>
        <translation>이메일 보내기</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <extracomment>Name of a group of settings, on the home screen: the machine reports trouble.</extracomment>
        <translation>이메일 알림</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Name of a group of settings, on the home screen: the machine&apos;s status is asked for.</extracomment>
        <translation>이메일 상태</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <extracomment>Name of a group of settings, on the home screen: faxes that come by e-mail.</extracomment>
        <translation>인터넷 팩스</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <extracomment>Name of a group of settings, on the home screen: e-mails that are printed.</extracomment>
        <translation>이메일 인쇄</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>On a group&apos;s card of the home screen: no account and no provider yet.</extracomment>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <extracomment>On a group&apos;s card of the home screen: it logs in without a token.</extracomment>
        <translation>OAuth 2.0을 사용하지 않음</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is a time of day.</extracomment>
        <translation>코드 만료 시각: %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is such as “61 of 90 days unused”.</extracomment>
        <translation>%1. 연결을 테스트하십시오</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <extracomment>On a group&apos;s card: when the token was last renewed; %1 is such as “today 13:52”.</extracomment>
        <translation>자동 갱신됨, 최근: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>On a group&apos;s card; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Tap to get started</source>
        <extracomment>On a group&apos;s card of the home screen: settings are still missing.</extracomment>
        <translation>눌러서 시작</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <extracomment>On a group&apos;s card of the home screen: all settings are there.</extracomment>
        <translation>준비됨: 눌러서 토큰 발급</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%2일 중 %1일 동안 미사용</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <extracomment>Title of a page: the settings that a file on a USB stick would change.</extracomment>
        <translation>파일의 변경 내용</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <extracomment>Explanation of a failure; “they” are the changes shown on this page.</extracomment>
        <translation>표시한 후 파일 또는 설정이 변경되었습니다. 뒤로 가서 파일을 다시 누르십시오.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <extracomment>Title of a failure: the settings in a file could not be taken over.</extracomment>
        <translation>변경된 내용이 없습니다</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <extracomment>Under the title “The token is deleted in: …”; “one” is a token.</extracomment>
        <translation>이후 해당 항목에서 새 토큰을 발급받아야 합니다.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <extracomment>Title of a warning; %1 are names of groups such as “Send e-mail”.</extracomment>
        <translation>토큰이 삭제되는 항목: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <extracomment>Title of a message: a file would change nothing; %1 is its name.</extracomment>
        <translation>%1의 내용은 모두 이미 설정되어 있습니다.</translation>
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
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply, and Delete the Token</source>
        <extracomment>Button: takes over the settings shown, which ends the token of some groups.</extracomment>
        <translation>적용하고 토큰 삭제</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: takes over the settings shown.</extracomment>
        <translation>적용</translation>
    </message>
    <message>
        <source>The settings have been imported.</source>
        <extracomment>Short message: the settings of a file on a USB stick hold now.</extracomment>
        <translation>설정을 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>In the place of the journal&apos;s entries, while it is empty.</extracomment>
        <translation>아직 작업 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>이전 기록</translation>
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
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <extracomment>Entry of the journal: what is set for a provider was changed.</extracomment>
        <translation>공급자 변경</translation>
    </message>
    <message>
        <source>Get token</source>
        <extracomment>Entry of the journal: somebody asked the provider for a code.</extracomment>
        <translation>토큰 발급</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <extracomment>Entry of the journal: a token has come after a log-in on a phone.</extracomment>
        <translation>토큰 발급됨</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <extracomment>Entry of the journal: somebody gave up getting a token.</extracomment>
        <translation>코드 취소됨</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <extracomment>Entry of the journal: the machine renewed the token at the provider.</extracomment>
        <translation>토큰 갱신</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <extracomment>Entry of the journal: the token was found not to work any more.</extracomment>
        <translation>토큰이 유효하지 않음</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <extracomment>Entry of the journal: somebody deleted the token.</extracomment>
        <translation>토큰 삭제</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Entry of the journal: the connection was tested.</extracomment>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <extracomment>Entry of the journal: somebody logged in at the panel.</extracomment>
        <translation>관리자 로그인</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <extracomment>Entry of the journal: too many wrong passwords at the panel.</extracomment>
        <translation>로그인 잠김</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <extracomment>Entry of the journal: the administrator logged out at the panel.</extracomment>
        <translation>관리자 로그아웃</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <extracomment>Entry of the journal: nobody had touched the panel for some time.</extracomment>
        <translation>관리자 자동 로그아웃</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>관리자 비밀번호 변경</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <extracomment>Entry of the journal: a setting of the panel was changed.</extracomment>
        <translation>자동 로그아웃 시간 변경</translation>
    </message>
    <message>
        <source>Sending of e-mail</source>
        <extracomment>Entry of the journal: the machine sent a mail.</extracomment>
        <translation>이메일 전송</translation>
    </message>
    <message>
        <source>Fetching of e-mail</source>
        <extracomment>Entry of the journal: the machine fetched mail from a mailbox.</extracomment>
        <translation>이메일 수신</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <extracomment>Entry of the journal: an unused token was renewed, so that it does not expire.</extracomment>
        <translation>매주 토큰 갱신</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <extracomment>Entry of the journal: the machine looked for mail in a mailbox; a noun.</extracomment>
        <translation>새 이메일 확인</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <extracomment>Entry of the journal: the machine sent its status to the recipients.</extracomment>
        <translation>이메일 상태 보고서</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <extracomment>Who did it, in the journal: somebody who had not logged in.</extracomment>
        <translation>패널에서, 로그인 안 함</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Who did it, in the journal: somebody logged in at the panel.</extracomment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <extracomment>Who did it, in the journal: nobody, it happened by itself.</extracomment>
        <translation>기기 자체</translation>
    </message>
    <message>
        <source>A mail job</source>
        <extracomment>Who did it, in the journal: a job that sends or fetches mail.</extracomment>
        <translation>메일 작업</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <extracomment>Who did it, in the journal; %1 is the number of a user of the system.</extracomment>
        <translation>명령줄, 사용자 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How an act in the journal ended: it succeeded.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the list of languages.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>Under a language that cannot be chosen; %1 is the name of a font.</extracomment>
        <translation>이 기기에 %1 글꼴이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <extracomment>Button beside a field, such as one for an e-mail address.</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.</extracomment>
        <translation>%1 후에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.</extracomment>
        <translation>%1 후 자동 로그아웃</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <extracomment>Button of the warning “Automatic log-out in …”.</extracomment>
        <translation>로그인 유지</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <extracomment>Title of the page where the administrator&apos;s password is asked for.</extracomment>
        <translation>관리자로 로그인</translation>
    </message>
    <message>
        <source>Log In</source>
        <extracomment>Button beside the password: a verb.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <extracomment>Under the password field, in a demonstration only; %1 is the password.</extracomment>
        <translation>데모: 비밀번호는 %1입니다</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Under the password field; “it” is the password, “adgang passwd” a command.</extracomment>
        <translation>비밀번호를 잊으셨습니까? 기기 유지보수 담당자가 새 비밀번호를 설정할 수 있습니다: adgang passwd</translation>
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
        <translation>자동으로 로그아웃되었습니다</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <extracomment>Title of a card while the USB stick is searched.</extracomment>
        <translation>파일 검색 중…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <extracomment>Title of a card: no file with settings or a provider was found on a USB stick.</extracomment>
        <translation>가져올 파일이 없습니다</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <extracomment>Under the title “There is nothing to import”.</extracomment>
        <translation>USB 메모리가 연결되어 있지만 이 기기용 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <extracomment>Under the title “There is nothing to import”: what to do.</extracomment>
        <translation>USB 메모리를 연결하고 잠시 기다리십시오.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <extracomment>Under the title “There is nothing to import”: which files are looked for.</extracomment>
        <translation>공급자 파일의 확장자는 .toml이고 설정 파일의 확장자는 .json입니다. 파일은 USB 메모리의 최상위 또는 그 안의 한 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>기기가 검색하는 위치: %1</translation>
    </message>
    <message>
        <source>A tap imports a provider at once. Of settings, the panel first shows what they change.</source>
        <extracomment>Under the list of files on a USB stick; “they” are the settings.</extracomment>
        <translation>공급자는 누르면 바로 가져옵니다. 설정은 먼저 변경 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: looks once more for files on a USB stick.</extracomment>
        <translation>다시 검색</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>%1에 설정 저장</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>비밀번호와 토큰을 제외한 설정이 저장되었습니다: %1.</translation>
    </message>
    <message>
        <source>%1 has been imported.</source>
        <comment>a provider</comment>
        <extracomment>Short message; %1 is the name of a provider that was read from a USB stick.</extracomment>
        <translation>가져오기 완료: %1.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>USB 메모리</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>공급자 %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>%1의 클라이언트 ID</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a file on a USB stick holds: the settings of a machine.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in.</extracomment>
        <translation>이 공급자는 이미 있습니다. 먼저 “공급자”에서 제거하십시오.</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be imported first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in; “its” is the provider&apos;s.</extracomment>
        <translation>이 기기에 없는 공급자입니다. 먼저 공급자의 정의를 가져와야 합니다.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <extracomment>Part of what is wrong with a file on a USB stick; %1 is what may stand there.</extracomment>
        <translation>허용되는 값: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Begins what is wrong with a file on a USB stick; no full stop.</extracomment>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the provider %1.</extracomment>
        <translation>공급자 %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the panel itself.</extracomment>
        <translation>패널</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The name of one of the panel&apos;s settings.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <extracomment>In the place of a value in a change, as in “empty → smtp.example.com”.</extracomment>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: 토큰이 발급되었습니다</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: 토큰이 다른 곳에서 삭제되었습니다</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: 토큰이 유효하지 않게 되었습니다</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: 토큰이 발급되지 않았습니다</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: 설정이 다른 곳에서 변경되었습니다</translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>네트워크가 복구되었습니다</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>공급자와의 연결이 복구되었습니다</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <extracomment>Short message: the store of tokens and passwords had been locked or missing.</extracomment>
        <translation>키링을 다시 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>변경 사항을 다시 저장할 수 있습니다</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>시계가 다시 올바르게 되었습니다</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <extracomment>Button of a question: the size of the panel becomes what it was.</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <extracomment>Button of a question; “it” is the new size of the panel.</extracomment>
        <translation>예, 유지</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <extracomment>In a question; %1 is a number of seconds, “it” the size of the panel.</extracomment>
        <translation>%1초 후 자동으로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Can you read this, and tap it?</source>
        <extracomment>Title of a question: the size of the panel was changed; “hit” with a finger.</extracomment>
        <translation>내용을 읽고 누를 수 있습니까?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>패널 설정</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <extracomment>Spoken by a screen reader: the name of a ruler that is drawn on the screen.</extracomment>
        <translation>센티미터 자</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <extracomment>A switch of the panel&apos;s settings: light text on a dark ground.</extracomment>
        <translation>다크 모드</translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>화면이 어두워지는 시간</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>화면이 꺼지는 시간</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <extracomment>Row of the panel&apos;s settings: the diagonal of its screen.</extracomment>
        <translation>패널 크기</translation>
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
        <translation>안 함</translation>
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
        <translation>자동</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>4.3인치</translation>
    </message>
    <message>
        <source>5 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>5인치</translation>
    </message>
    <message>
        <source>7 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>7인치</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>10.1인치</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <extracomment>Under the choice “Automatic” of “Size of the panel”; “it” is the size.</extracomment>
        <translation>기기 제조업체의 설정에 따름</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Dim the screen after”; “so long”: as chosen below.</extracomment>
        <translation>이 시간 동안 아무도 누르지 않으면 화면이 어두워집니다. 화면을 깨우는 터치는 다른 동작을 하지 않습니다.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Switch the screen off after”; “so long”: as chosen below.</extracomment>
        <translation>이 시간 동안 아무도 누르지 않으면 화면이 꺼집니다. 화면을 깨우는 터치는 다른 동작을 하지 않습니다.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <extracomment>Above the choices of “Size of the panel”; “it” is the line drawn on the screen.</extracomment>
        <translation>선에 자를 대어 보십시오. 크기가 올바르면 선의 길이는 5cm입니다.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Current password</source>
        <extracomment>Label of a password field: the one that is to be changed.</extracomment>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a password field.</extracomment>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <extracomment>Label of a password field: the same again, against misprints.</extracomment>
        <translation>새 비밀번호 다시 입력</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <extracomment>Under the password fields at the first start.</extracomment>
        <translation>이후에는 이 비밀번호로만 설정과 토큰을 변경할 수 있습니다. 토큰 상태와 연결 테스트는 누구나 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>“잘못된 코드” 또는 “만료됨”</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only. Go back, tap New Code and use that one.</source>
        <extracomment>Help with an error on the phone; “New Code” is a button of the page before.</extracomment>
        <translation>코드는 몇 분 동안만 유효합니다. 뒤로 가서 “새 코드”를 누르고 그 코드를 사용하십시오.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>“승인 필요” 또는 “관리자 승인 필요”</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>조직에서 이 기기를 한 번 승인해야 합니다. 이 화면을 조직의 메일 계정 담당자에게 보여 주십시오.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>“여기에서 액세스할 수 없습니다”, “차단됨” 또는 “액세스 거부됨”</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>조직의 규칙에 따라 코드 로그인이 차단됩니다. 조직의 메일 계정 담당자가 예외를 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody other than %1 is logged in</source>
        <extracomment>Heading: what is seen on the phone; %1 is an account.</extracomment>
        <translation>%1 계정이 아닌 다른 이름으로 로그인되어 있음</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <extracomment>Help with an error on the phone; “private”: the browser forgets it afterwards.</extracomment>
        <translation>휴대폰에서 로그아웃하거나 시크릿 창에서 주소를 열고 올바른 계정으로 로그인하십시오.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>Heading: what is seen on the phone; the provider&apos;s web page.</extracomment>
        <translation>페이지가 열리지 않음</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <extracomment>Help with an error on the phone; “it” is the phone.</extracomment>
        <translation>휴대폰이 인터넷에 연결되어 있어야 합니다. 기기와 같은 네트워크일 필요는 없습니다.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Title of the page with help on errors that are seen on the phone.</extracomment>
        <translation>휴대폰에 오류가 표시됩니까?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <extracomment>Above the help with errors on the phone; %1 is a provider.</extracomment>
        <translation>%1의 오류는 휴대폰에만 표시됩니다. 이 화면의 코드는 계속 유효합니다.</translation>
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
        <translation>OAuth 2.0을 사용하려면 연결이 암호화되어야 합니다.</translation>
    </message>
    <message>
        <source>This field must be filled in. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under an empty field; %1 is a sentence: what the field takes.</extracomment>
        <translation>반드시 입력해야 합니다. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a field; %1 is a sentence: what the field takes.</extracomment>
        <translation>사용할 수 없는 값입니다. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the provider by what has been typed.</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <extracomment>Under the fields that add a provider; “their”: of those providers.</extracomment>
        <translation>Microsoft 365 등 목록에 있는 공급자는 추가할 필요가 없습니다. 클라이언트 ID만 입력하면 됩니다.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>공급자가 추가되었습니다.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <extracomment>Label on a provider&apos;s page, above the names of its servers.</extracomment>
        <translation>메일 서버</translation>
    </message>
    <message>
        <source>Origin of the client ID</source>
        <extracomment>Row label; its value tells who set the client ID.</extracomment>
        <translation>클라이언트 ID 설정 출처</translation>
    </message>
    <message>
        <source>Origin of the tenant</source>
        <extracomment>Row label; its value tells who set the tenant.</extracomment>
        <translation>테넌트 설정 출처</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <extracomment>Button: takes the provider off this machine, after a question.</extracomment>
        <translation>공급자 제거</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove …?”: takes the provider off this machine.</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <extracomment>Explanation in the question “Remove …?”; “groups” are groups of settings.</extracomment>
        <translation>공급자가 클라이언트 ID 및 클라이언트 암호와 함께 이 기기에서 제거됩니다. 이 공급자를 사용하는 설정에는 다른 공급자가 필요합니다.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question; %1 is the name of a provider.</extracomment>
        <translation>%1을(를) 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>공급자가 제거되었습니다.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <extracomment>Button of a notice: a provider&apos;s file is damaged.</extracomment>
        <translation>파일 제거</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove the damaged file?”</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <extracomment>Explanation in the question “Remove the damaged file?”; the file describes a provider.</extracomment>
        <translation>파일의 내용이 손실됩니다. 프로그램 또는 기기에 포함된 같은 이름의 공급자는 이후 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <extracomment>Title of a question: the file of a provider.</extracomment>
        <translation>손상된 파일을 제거하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <extracomment>While the way to the provider through the proxy is tested.</extracomment>
        <translation>프록시 테스트 중…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <extracomment>Title: the result of the proxy&apos;s test.</extracomment>
        <translation>프록시가 정상입니다</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <extracomment>Title: the result of the proxy&apos;s test, which went no further than to the proxy.</extracomment>
        <translation>프록시에 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <extracomment>Under the title “The proxy works”; “it” is the proxy.</extracomment>
        <translation>프록시를 통해 공급자에 연결할 수 있으며, 암호화는 공급자가 직접 제공합니다.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <extracomment>Under the title “The proxy can be reached”; “it” is the proxy.</extracomment>
        <translation>이 프록시를 통해 사용 중인 공급자가 없으므로 그 이후의 경로는 테스트하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>여기에 설정된 프록시가 없으므로 기기 구성의 프록시를 사용합니다: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <extracomment>What the button “Test Proxy” still needs, and stands under it.</extracomment>
        <translation>먼저 프록시 서버를 입력하십시오.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <extracomment>Button: tests the way to the provider through the proxy.</extracomment>
        <translation>프록시 테스트</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <extracomment>Beside the settings of the proxy: what it is for; “it” is the proxy.</extracomment>
        <translation>공급자 로그인과 토큰 갱신에 사용합니다. 메일은 프록시를 거치지 않습니다.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <extracomment>Beside the settings of the e-mail status: what it is.</extracomment>
        <translation>기기가 상태를 수신자에게 자동으로 보냅니다.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>공급자 추가</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>공급자 설정</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Field label: what a provider calls this machine, which is its client (OAuth).</extracomment>
        <translation>클라이언트 ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>테넌트</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Field label: a password that belongs to a client ID (OAuth).</extracomment>
        <translation>클라이언트 암호</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <extracomment>Field label: what the machine asks a provider for; “scopes” is OAuth&apos;s word.</extracomment>
        <translation>권한(범위)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Client ID”; “definition” is the file that describes a provider.</extracomment>
        <translation>등록 후 공급자가 표시하는 값입니다. 비워 두면 정의의 값으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Tenant”; “definition” is the file that describes a provider.</extracomment>
        <translation>조직의 ID 또는 도메인(예: example.com). 비워 두면 정의의 값으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <extracomment>Under the field “Client Secret”: what becomes of it.</extracomment>
        <translation>기기의 키링에 보관되며 다시 표시되지 않습니다. 비워 두면 제거됩니다.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <extracomment>Under the field “Issuer”; “there” is at that address.</extracomment>
        <translation>예: id.example.com. 나머지 정보는 기기가 이 주소에서 가져옵니다.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <extracomment>Under the field “Permissions (scopes)”; “it” is this field.</extracomment>
        <translation>권한은 비워 둘 수 있습니다. 이 경우 기기는 공급자가 메일용으로 제공하는 권한을 요청합니다.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: built in.</extracomment>
        <translation>프로그램에 포함됨</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.</extracomment>
        <translation>기기의 구성</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.</extracomment>
        <translation>이 기기에서 입력</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”; a participle, not a command.</extracomment>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”.</extracomment>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Value of the row “Client Secret”: whether there is one cannot be seen.</extracomment>
        <translation>키링이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>No client ID</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>클라이언트 ID 없음</translation>
    </message>
    <message>
        <source>No tenant</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>테넌트 없음</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <extracomment>State of a provider in a list: it does not offer what the machine needs.</extracomment>
        <translation>코드 로그인 불가</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <extracomment>State of a provider in a list.</extracomment>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>클라이언트 ID를 입력해야 토큰을 발급받을 수 있습니다.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>테넌트를 입력해야 토큰을 발급받을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <extracomment>Error under the field “Issuer”.</extracomment>
        <translation>id.example.com과 같은 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <extracomment>Error under the field “Client ID”.</extracomment>
        <translation>이 클라이언트 ID는 사용할 수 없습니다. 공백 없이 최대 255자입니다.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <extracomment>Error under the field “Tenant”.</extracomment>
        <translation>이 테넌트는 사용할 수 없습니다. ID 또는 도메인(예: example.com)이어야 합니다.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <extracomment>Error under the field “Client Secret”.</extracomment>
        <translation>이 클라이언트 암호는 사용할 수 없습니다. 최대 255자입니다.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <extracomment>Error under the field “Permissions (scopes)”.</extracomment>
        <translation>이 권한은 사용할 수 없습니다. 단어를 공백으로 구분하십시오.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <extracomment>Explanation: a provider could not be added; “it” is the provider.</extracomment>
        <translation>이 기기에 필요한 코드 로그인(device authorization)을 지원하지 않습니다. 공급자 운영 담당자가 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <extracomment>Explanation: a provider could not be added by the address that was typed.</extracomment>
        <translation>이 주소에 공급자 정보가 없습니다. 공급자 운영 담당자에게 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <extracomment>Explanation: a provider could not be added, since it is there already.</extracomment>
        <translation>이 발급자는 이 클라이언트 ID로 이미 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <extracomment>In sentences in the place of a provider&apos;s name that is not known yet.</extracomment>
        <translation>발급자</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <extracomment>Under “To be done at … once”; %1 is a provider, permissions stand below.</extracomment>
        <translation>%1의 운영 담당자가 이 기기의 클라이언트 ID에 코드 로그인(device authorization)을 허용하고 다음 권한을 부여합니다.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>%1에서 한 번만 할 작업</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>필요한 작업</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <extracomment>Under the heading “To be done at … once”: who does the steps below it.</extracomment>
        <translation>조직의 메일 계정 담당자가 할 작업입니다.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>조직의 승인</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <extracomment>Step at a provider; %1 is a web address.</extracomment>
        <translation>앱을 등록할 수 있는 계정으로 로그인합니다: %1</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>조직의 계정 전용 앱을 등록합니다. 리디렉션 주소는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>개인 Microsoft 계정용 앱을 등록합니다. 리디렉션 주소는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>“Non-browser Applications” 유형의 클라이언트를 추가합니다.</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <extracomment>Step at a provider; “app” and “platform” are words of its web page.</extracomment>
        <translation>앱을 만듭니다. 플랫폼은 웹 서비스입니다.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>“인증”에서 “공용 클라이언트 흐름 허용”을 “예”로 설정합니다.</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <extracomment>Step at a provider; %1 are names of permissions, “delegated” is Microsoft&apos;s word.</extracomment>
        <translation>다음 위임된 권한을 추가합니다: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <extracomment>Step at a provider; “here” is this page of the panel.</extracomment>
        <translation>조직에 대해 앱을 승인합니다. 클라이언트 ID를 설정하면 주소가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <extracomment>Step at a provider; the QR code stands under the list of steps.</extracomment>
        <translation>조직에 대해 앱을 승인합니다. 아래 QR 코드를 스캔하십시오.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <extracomment>Step at a provider; %1 is a command to be typed there.</extracomment>
        <translation>Exchange Online PowerShell에서 사서함의 SMTP 전송을 허용합니다: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <extracomment>Step at a provider; %1 are the names of its data centres to choose from.</extracomment>
        <translation>이 기기에 데이터 센터(%1)를 테넌트로 입력합니다.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>테넌트의 ID 또는 도메인을 적어 두고 이 기기에 입력합니다.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>클라이언트 ID를 적어 두고 이 기기에 입력합니다.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>클라이언트 암호를 적어 두고 이 기기에 입력합니다.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <extracomment>In a list after “What works:”; a password that the provider makes for one device.</extracomment>
        <translation>앱 비밀번호(인증 방식: 비밀번호)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <extracomment>In a list after “What works:”; a mail server that takes mail without log-in.</extracomment>
        <translation>공급자의 릴레이(인증 없음)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <extracomment>In a list after “What works:”.</extracomment>
        <translation>다른 공급자의 사서함</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <extracomment>In a list after “What works:”; “which” is the log-in.</extracomment>
        <translation>브라우저 로그인(이 기기에서는 아직 지원되지 않음)</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <extracomment>Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.</extracomment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <extracomment>Why a provider cannot be used; %1 lists other ways, such as “an app password”.</extracomment>
        <translation>이메일용 코드 로그인을 지원하지 않습니다. 사용 가능한 방법: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <extracomment>Under a failure: who can mend it; “you” is whoever stands at the machine.</extracomment>
        <translation>직접 해결할 수 있습니다.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>기기의 관리자가 해결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>메일 계정 담당자에게 문의</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>기기의 관리자에게 문의</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>메일 계정 담당자가 할 작업입니다. “기술 지원 정보”를 보여 주십시오.</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>네트워크 담당자가 해결할 수 있습니다.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <extracomment>Under a failure: nobody has to do anything; “it” is the failure.</extracomment>
        <translation>시간이 지나면 저절로 해결됩니다.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <extracomment>Button under a failure: leads to the settings to be corrected.</extracomment>
        <translation>설정 확인</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <extracomment>Button under a failure: leads to the settings of the proxy.</extracomment>
        <translation>프록시 확인</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are notified where possible</source>
        <extracomment>In the list of what a reset deletes; “told”: to withdraw the permission.</extracomment>
        <translation>모든 토큰(가능한 경우 공급자에 통보됩니다)</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>모든 설정, 계정, 비밀번호</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>이 기기에서 추가하거나 변경한 공급자</translation>
    </message>
    <message>
        <source>The journal</source>
        <extracomment>In the list of what a reset deletes: the record of who did what.</extracomment>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>관리자 비밀번호</translation>
    </message>
    <message>
        <source>This will be deleted, and cannot be restored:</source>
        <extracomment>Title above the list of what a reset deletes.</extracomment>
        <translation>다음 내용이 삭제되며 복구할 수 없습니다:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <extracomment>Under the list of what a reset deletes; “its first day”: when it was new.</extracomment>
        <translation>이후 패널은 처음 상태로 시작합니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <extracomment>Under the last password field before a reset.</extracomment>
        <translation>관리자 비밀번호를 다시 입력하십시오. 입력하면 모든 내용이 즉시 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Title of the first menu of the settings; as in the machine&apos;s manual.</extracomment>
        <translation>설정(관리자)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>네트워크 설정</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>서비스 설정</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>빠른 설정</translation>
    </message>
    <message>
        <source>System Control</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>시스템 제어</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>이메일 알림 및 상태</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <extracomment>Title of the settings screen of the e-mail alert; as in the machine&apos;s manual.</extracomment>
        <translation>SMTP 설정</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>이메일 상태</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>초기 설치 설정</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>네트워크 빠른 설정</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>이미지 전송 설정</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>인터넷 팩스 설정</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <extracomment>Title of the settings screen of Internet fax; as in the machine&apos;s manual.</extracomment>
        <translation>서버 설정</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>프린터 설정</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>이메일 인쇄 설정</translation>
    </message>
    <message>
        <source>SMTP</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>The name of a tab: the proxy on the way to the provider.</extracomment>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>The name of a tab: what the machine reports by itself.</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>고급</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>The end of a list; %1 may be several parts with commas between them.</extracomment>
        <translation>%1 및 %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>위로 스크롤</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>아래로 스크롤</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <extracomment>In an empty field above the menus of the settings: what it is for.</extracomment>
        <translation>설정에서 검색</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <extracomment>In the place of what a search in the settings found; “one” is a word.</extracomment>
        <translation>검색 결과가 없습니다. 다른 단어나 단어의 일부를 입력해 보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
        <translation>
            <numerusform>%n개 더 있음. 계속 입력하여 범위를 좁히십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>Title of the administrator&apos;s own page.</extracomment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Change Password</source>
        <extracomment>Row: leads to the page where the administrator&apos;s password is changed.</extracomment>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.</extracomment>
        <translation>%1 후 자동 로그아웃. 화면을 누를 때마다 시간이 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <extracomment>Button of the administrator&apos;s page: a verb.</extracomment>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <extracomment>Button of the advice “… recommends OAuth 2.0 for this server”.</extracomment>
        <translation>OAuth 2.0 사용</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1에서는 이 서버에 OAuth 2.0을 권장합니다. 비밀번호를 받는 서버는 점점 줄고 있습니다.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>In a card on the home screen; %1 is the title of a step of the set-up.</extracomment>
        <translation>다음 단계: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>다시 표시 안 함</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <extracomment>Button at the end of the set-up: leads to the home screen.</extracomment>
        <translation>홈 화면으로</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <extracomment>Under the title “The set-up is not finished”; “here” is this list of steps.</extracomment>
        <translation>남은 항목은 여기에서 또는 나중에 홈 화면에서 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <extracomment>Title of a message at the end of the set-up.</extracomment>
        <translation>초기 설정이 완료되었습니다</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <extracomment>State of a step in a list: it has not been done.</extracomment>
        <translation>미완료</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <extracomment>In a card at the end of the set-up, under the account and the provider.</extracomment>
        <translation>연결을 테스트했으며 정상입니다.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <extracomment>In a card at the end of the set-up; %1 are the titles of screens.</extracomment>
        <translation>설정과 토큰이 적용되는 화면: %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <extracomment>Heading of a list of groups such as “E-mail Alert”.</extracomment>
        <translation>다음 항목에는 각각 토큰이 필요합니다</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <extracomment>Under the heading “These need a token each”; “each” of the groups below.</extracomment>
        <translation>토큰은 복사되지 않습니다. 각 화면에서 발급받습니다.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <extracomment>Notice in the first step of the set-up.</extracomment>
        <translation>이 기기에는 화면 키보드가 없습니다. 다음 단계를 진행하려면 키보드를 연결하십시오.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <extracomment>Button in the set-up: asks for the password; a verb.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <extracomment>Under the title “The administrator is logged out”.</extracomment>
        <translation>로그인하면 초기 설정이 계속됩니다. 입력한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <extracomment>Title of a message in the set-up: after some time without a touch.</extracomment>
        <translation>관리자가 로그아웃되었습니다</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <extracomment>Under the title “The administrator password has been set”; “it” is the password.</extracomment>
        <translation>로그인한 후 화면 상단의 “관리자”에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <extracomment>Title of a message in the set-up.</extracomment>
        <translation>관리자 비밀번호가 설정되었습니다</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>공급자 변경</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <extracomment>In the set-up: a provider lacks something; “that” is what it lacks.</extracomment>
        <translation>초기 설정을 계속할 수 있습니다. 토큰은 이 작업을 마친 후 발급받습니다.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <extracomment>In the set-up&apos;s last step, under the title “There is no token yet”.</extracomment>
        <translation>토큰이 발급되면 연결을 테스트할 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <extracomment>In the set-up&apos;s last step, under the title “A setting is missing”.</extracomment>
        <translation>서버를 입력하면 연결을 테스트할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <extracomment>Button in the set-up: leads back to the code that waits for the phone.</extracomment>
        <translation>코드 표시</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <extracomment>First of three steps of getting a token.</extracomment>
        <translation>카메라가 있고 인터넷에 연결된 휴대폰을 준비하십시오</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <extracomment>Second of three steps of getting a token; %1 is the button “Get Token”.</extracomment>
        <translation>“%1” 버튼을 누르고 이 화면의 코드를 스캔하십시오</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox.</extracomment>
        <translation>휴대폰에서 로그인하고 허용하십시오</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox %1.</extracomment>
        <translation>휴대폰에서 %1 계정으로 로그인하고 허용하십시오</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <extracomment>Button on the home screen: goes on with the first set-up of the machine.</extracomment>
        <translation>초기 설정 계속</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: leaves out a step of the set-up and goes on to the next.</extracomment>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <extracomment>Title of a card on the home screen, and of a message at the set-up&apos;s end.</extracomment>
        <translation>초기 설정이 완료되지 않았습니다</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Title of a step of the set-up: the language of the panel.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <extracomment>Title of a step of the set-up: the password is chosen.</extracomment>
        <translation>관리자 비밀번호</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>초기 설정</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the set-up, and spoken; %1 and %2 are numbers.</extracomment>
        <translation>%2단계 중 %1단계</translation>
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
        <translation>미발급</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <extracomment>State of a token: the log-in on the phone is waited for; see the machine&apos;s manual.</extracomment>
        <translation>승인 대기 중</translation>
    </message>
    <message>
        <source>Obtained</source>
        <extracomment>State of a token: it is there and in force; see the machine&apos;s manual.</extracomment>
        <translation>발급됨</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a token: it does not work any more; see the machine&apos;s manual.</extracomment>
        <translation>유효하지 않음</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>먼저 인증 방식으로 OAuth 2.0을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>먼저 공급자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>먼저 계정 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1의 클라이언트 ID가 아직 없습니다. 필요한 작업은 “공급자”에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1의 테넌트가 아직 없습니다. 필요한 작업은 “공급자”에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider.</extracomment>
        <translation>%1에서는 코드 로그인을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <extracomment>Under the button “Get Token” of a mailbox that is read; %1 is a provider.</extracomment>
        <translation>%1에서는 보낼 때만 OAuth 2.0을 지원합니다.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>클라이언트 ID가 아직 없습니다. “공급자 설정”에서 입력합니다.</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>테넌트가 아직 없습니다. “공급자 설정”에서 입력합니다.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <extracomment>Message after “Delete”; %1 is a provider, %2 a web address.</extracomment>
        <translation>토큰이 이 기기에서 삭제되었습니다. %1의 허가는 다음 주소에서 직접 철회해야 합니다: %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>이메일용 코드 로그인을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>보낼 때만 OAuth 2.0을 지원합니다. 가져오려면 이 기기용으로 만든 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, such as “The keyring is locked”.</extracomment>
        <translation>%1. 토큰은 손실되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what is wrong, what to do</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, %2 what to do, such as “Try Again”.</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Somebody logged in as %1. Decide whether to keep it.</source>
        <extracomment>Under a token&apos;s state; %1 is an account, “it” the token obtained for it.</extracomment>
        <translation>%1 계정으로 로그인했습니다. 유지할지 결정하십시오.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <extracomment>Under a token&apos;s state: a new token is being obtained.</extracomment>
        <translation>새 토큰이 발급될 때까지 이전 토큰을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token expire. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>Under a token&apos;s state; %1 is such as “61 of 90 days unused”, “it” the token.</extracomment>
        <translation>%1. 이 기간이 지나면 공급자가 토큰을 만료시킵니다. 연결을 테스트하면 갱신됩니다.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title: why no token was obtained.</extracomment>
        <translation>최근 시도: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <extracomment>Message after “Delete”; %1 is a provider.</extracomment>
        <translation>토큰이 삭제되고 %1의 허가가 철회되었습니다.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “here”: on this machine.</extracomment>
        <translation>토큰이 이 기기에서 삭제되었습니다. %1에서도 허가를 철회하십시오. 해당 계정으로 로그인하고 액세스 권한이 있는 앱 목록에서 이 기기를 제거하십시오.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “group” a group of settings.</extracomment>
        <translation>토큰이 이 기기에서 삭제되었습니다. 이 기기의 다른 설정에서 사용하므로 %1의 허가는 유지됩니다.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <extracomment>In the question before “Delete”; %1 is an account, %2 a provider.</extracomment>
        <translation>새 토큰을 발급받을 때까지 기기에서 %2의 %1 계정 메일을 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <extracomment>In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.</extracomment>
        <translation>%1 다음에도 적용됩니다: %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <extracomment>A step of the connection test: whether date and time are right.</extracomment>
        <translation>시계</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>A step of the connection test: whether the store of tokens and passwords is open.</extracomment>
        <translation>키링</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>A step of the connection test: the address that belongs to the server&apos;s name.</extracomment>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A step of the connection test: the server is connected to.</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of the connection test: TLS is agreed on, and the certificate checked.</extracomment>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of the connection test: whether the token is there and in force.</extracomment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A step of the connection test: whether the password is there.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>A step of the connection test: the machine logs in to the mail server.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>A step of the connection test: whether the mailbox may be used after the log-in.</extracomment>
        <translation>권한</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>공급자까지의 경로</translation>
    </message>
    <message>
        <source>not run yet</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: its turn has not come.</extracomment>
        <translation>아직 실행 안 됨</translation>
    </message>
    <message>
        <source>under way …</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it is running.</extracomment>
        <translation>진행 중…</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it went well.</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a test.</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step of a test: left out, since one before it failed or it is not needed.</extracomment>
        <translation>실행 안 됨</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step of a test took; %1 is a number, ms are milliseconds.</extracomment>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the machine itself.</extracomment>
        <translation>기기의 키링</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the desktop&apos;s system.</extracomment>
        <translation>데스크톱의 키링</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <extracomment>Under the title “The token has been obtained”; %1 is an account, %2 a provider.</extracomment>
        <translation>이제 기기가 %2의 %1 계정으로 이메일을 보내고 받을 수 있습니다. 토큰은 자동으로 갱신됩니다.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <extracomment>Title after a log-in on the phone that went well.</extracomment>
        <translation>토큰이 발급되었습니다</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <extracomment>Label of a failure&apos;s details, before its title.</extracomment>
        <translation>오류</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>코드</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Settings of</source>
        <extracomment>Label of a failure&apos;s details, before a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>대상 설정</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a failure&apos;s details, before the server&apos;s name.</extracomment>
        <translation>메일 서버</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Label of a failure&apos;s details, before the printer&apos;s name.</extracomment>
        <translation>기기</translation>
    </message>
    <message>
        <source>Program version</source>
        <extracomment>Label of a failure&apos;s details, before a number such as “1.2.0”.</extracomment>
        <translation>프로그램 버전</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <extracomment>Above a failure&apos;s details and a QR code of them, “this”; “it” is the code.</extracomment>
        <translation>코드를 촬영하거나 도와주는 담당자에게 이 내용을 읽어 주십시오. 비밀번호와 토큰은 포함되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <extracomment>Title while the connections of all groups are tested.</extracomment>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <extracomment>Title in the place of the results of the connection tests.</extracomment>
        <translation>아직 설정된 항목이 없습니다. 먼저 서버를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <extracomment>Title: the result of all connection tests; %1 and %2 are numbers.</extracomment>
        <translation>연결 %2개 중 %1개에 문제가 있습니다</translation>
    </message>
    <message>
        <source>All connections work</source>
        <extracomment>Title: the result of all connection tests.</extracomment>
        <translation>모든 연결이 정상입니다</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <extracomment>While the connection is tested; %1 is a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>“%1” 테스트 중…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Title: the result of the connection test.</extracomment>
        <translation>연결이 정상입니다</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <extracomment>Under the title “The connection works”; %1 is the name of a mail server.</extracomment>
        <translation>기기가 %1에 로그인하여 사서함을 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “today 13:52”.</extracomment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “yesterday 13:52”.</extracomment>
        <translation>어제 %1</translation>
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
        <translation>공유 대상: %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <extracomment>Button after “Delete”: how the permission is withdrawn at the provider.</extracomment>
        <translation>방법 보기</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the choice whether another account&apos;s token is kept.</extracomment>
        <translation>결정</translation>
    </message>
    <message>
        <source>Show Code</source>
        <extracomment>Button: leads back to the code that waits for the phone.</extracomment>
        <translation>코드 표시</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <extracomment>What the button “Test Connection” still needs, and stands under it.</extracomment>
        <translation>먼저 서버를 입력하십시오.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>토큰을 삭제하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <extracomment>Button in a question: makes a change that ends the tokens of several groups.</extracomment>
        <translation>토큰 삭제</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token of one group.</extracomment>
        <translation>토큰 삭제</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <extracomment>Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.</extracomment>
        <translation>이 설정에 의존하는 토큰이 있습니다: %1. 변경 후에는 해당 항목에서 새 토큰을 발급받아야 합니다.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: what is set for a provider is about to be changed.</extracomment>
        <translation>이 변경으로 토큰이 삭제됩니다</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Spoken name of a button with an arrow: to the page before.</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Spoken name of a button in the top bar: leads to the administrator&apos;s page.</extracomment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of a button in the top bar: leads to the list of languages.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <extracomment>Spoken name of a button in the top bar: leads to the panel&apos;s settings.</extracomment>
        <translation>패널 설정</translation>
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
        <translation>패널을 시작할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <extracomment>While a code is asked for; %1 is a provider.</extracomment>
        <translation>%1에 코드를 요청하는 중…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <extracomment>Title of a page: how the machine&apos;s permission is ended at the provider.</extracomment>
        <translation>허가 철회</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <extracomment>Above the steps that withdraw a permission; %1 is a provider.</extracomment>
        <translation>이 기기의 토큰은 삭제되었지만 %1에는 허가가 남아 있습니다.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps that withdraw a permission; %1 is a web address.</extracomment>
        <translation>QR 코드를 스캔하거나 다음 주소로 이동: %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>Second of three steps that withdraw a permission; %1 is an account.</extracomment>
        <translation>%1 계정으로 로그인</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>액세스 권한이 있는 앱 목록에서 이 기기 제거</translation>
    </message>
</context>
</TS>
