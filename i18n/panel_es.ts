<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>From 5 to 255 characters.</source>
        <extracomment>What a password may be.</extracomment>
        <translation>De 5 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Row, and title of the page it leads to: the record of who did what when.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button and title: the factory reset.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Automatic log-out</source>
        <extracomment>A setting: how long a session goes on without a touch.</extracomment>
        <translation>Cierre de sesión automático</translation>
    </message>
    <message>
        <source>%1. Tries left: %2</source>
        <comment>what went wrong, a number</comment>
        <extracomment>Error under a password field; %1 is “The password is wrong”, %2 a number.</extracomment>
        <translation>%1. Intentos restantes: %2</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <extracomment>Error under the field where the new password is typed once more.</extracomment>
        <translation>Las dos entradas no coinciden.</translation>
    </message>
    <message>
        <source>This cannot be the password. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a password field; %1 is the sentence “From 5 to 255 characters.”</extracomment>
        <translation>Esta contraseña no es válida. %1</translation>
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
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>La contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>or go to</source>
        <extracomment>Between a QR code and a web address, which stands below this.</extracomment>
        <translation>o vaya a</translation>
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
        <translation>Escanee el código QR o vaya a %1</translation>
    </message>
    <message>
        <source>Scan the QR code with the phone</source>
        <extracomment>First of three steps with a code.</extracomment>
        <translation>Escanee el código QR con el teléfono</translation>
    </message>
    <message>
        <source>Check that the phone shows the same code</source>
        <extracomment>Second of three steps, above the code: the code came with the address.</extracomment>
        <translation>Compruebe que el teléfono muestra el mismo código</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>Second of three steps, above the code: it is typed on the phone.</extracomment>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>Log in as %1, and allow it</source>
        <extracomment>Third of three steps with a code; %1 is an account, “it” the access.</extracomment>
        <translation>Inicie sesión como %1 y autorice</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Beside the code&apos;s state; %1 is minutes and seconds, as in “12:41”.</extracomment>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>%1. The machine goes on trying.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a code; %1 is a failure&apos;s title, such as “No connection to the provider”.</extracomment>
        <translation>%1. La máquina sigue intentándolo.</translation>
    </message>
    <message>
        <source>Demo: log in as %1 with the password %2</source>
        <extracomment>Under a code, in a demonstration only; %1 is an account, %2 its password.</extracomment>
        <translation>Demo: inicie sesión como %1 con la contraseña %2</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Button beside the code, and title of the page it leads to: help with errors.</extracomment>
        <translation>¿Un error en el teléfono?</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is done, or what is under way is given up.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>The button that closes what has been read.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: takes over the settings of another group.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Settings From …</source>
        <extracomment>Row, and title of the page it leads to: settings are taken over from another group.</extracomment>
        <translation>Copiar ajustes de…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: takes the token away, always after a question.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Get Token</source>
        <extracomment>Button: obtains a token with a code and a phone.</extracomment>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Get Token Again</source>
        <extracomment>Button: obtains a new token in the place of one that does not work.</extracomment>
        <translation>Obtener token otra vez</translation>
    </message>
    <message>
        <source>New Code</source>
        <extracomment>Button: asks the provider for another code.</extracomment>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what has been typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For the Help Desk</source>
        <extracomment>Button, and title of the page it leads to: a failure&apos;s details for a help desk.</extracomment>
        <translation>Para el soporte técnico</translation>
    </message>
    <message>
        <source>Test Again</source>
        <extracomment>Button: runs the same test once more.</extracomment>
        <translation>Repetir prueba</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <extracomment>Button: tests the log-in at the mail server.</extracomment>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: does once more what failed.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>OAuth 2.0 authentication</source>
        <extracomment>Heading of the card with the token&apos;s state and buttons; see the machine&apos;s manual.</extracomment>
        <translation>Autenticación OAuth 2.0</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Title of a page, and heading of the card that leads to it.</extracomment>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Button on the home screen: leads to the settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes (administrador)</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Label before the state of the token; see the machine&apos;s manual.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token status</source>
        <extracomment>Title of the home screen, where every group shows how its token stands.</extracomment>
        <translation>Estado del token</translation>
    </message>
    <message>
        <source>Test All Connections</source>
        <extracomment>Button on the home screen, and title of the page it leads to.</extracomment>
        <translation>Probar todas las conexiones</translation>
    </message>
    <message>
        <source>the account</source>
        <extracomment>Used in sentences where the account&apos;s name is not known.</extracomment>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>the provider</source>
        <extracomment>Used in sentences where the provider&apos;s name is not known.</extracomment>
        <translation>este proveedor</translation>
    </message>
</context>
<context>
    <name>ConditionNotices</name>
    <message>
        <source>The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Notice after a reset; accounts and providers stand below it.</extracomment>
        <translation>La máquina se ha restablecido. Retire también el permiso en el proveedor: inicie sesión allí con la cuenta y quite esta máquina de la lista de aplicaciones con acceso.</translation>
    </message>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.</source>
        <extracomment>Notice: nothing can be typed on the screen itself.</extracomment>
        <translation>Esta máquina no tiene teclado en pantalla. Conecte un teclado para cambiar los ajustes.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The machine is not on the network</source>
        <extracomment>Title of a notice about the machine.</extracomment>
        <translation>La máquina no está en la red</translation>
    </message>
    <message>
        <source>The clock has been changed</source>
        <extracomment>Title of a notice: date or time jumped.</extracomment>
        <translation>El reloj se ha cambiado</translation>
    </message>
    <message>
        <source>Check the network cable and the machine&apos;s network settings. The panel goes on by itself when the connection is back.</source>
        <extracomment>Notice: the machine is not on the network; what to do.</extracomment>
        <translation>Compruebe el cable de red y los ajustes de red de la máquina. El panel continúa automáticamente cuando se restablece la conexión.</translation>
    </message>
    <message>
        <source>It now says %1. If that is wrong, set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock has been changed”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>Ahora indica %1. Si no es correcto, ajuste la fecha y la hora de la máquina: los tokens y los certificados solo valen si la hora es correcta.</translation>
    </message>
    <message>
        <source>It says %1. Set the machine&apos;s date and time: tokens and certificates are valid only when the clock is right.</source>
        <comment>a date and a time</comment>
        <extracomment>Notice “The clock is wrong”; %1 is date and time, “it” is the clock.</extracomment>
        <translation>Indica %1. Ajuste la fecha y la hora de la máquina: los tokens y los certificados solo valen si la hora es correcta.</translation>
    </message>
    <message>
        <source>The tokens are not lost. Whoever looks after this machine unlocks the keyring; then the panel goes on by itself.</source>
        <extracomment>Notice “The keyring is locked”: what to do.</extracomment>
        <translation>Los tokens no se han perdido. El responsable de la máquina debe desbloquear el llavero; después, el panel continúa automáticamente.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored until there is room again. Nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Notice “The storage is full”: what to do.</extracomment>
        <translation>Los cambios y los tokens nuevos no pueden guardarse hasta que vuelva a haber espacio. No se ha perdido nada. El responsable de la máquina debe liberar espacio.</translation>
    </message>
    <message>
        <source>Changes and new tokens cannot be stored. Nothing is lost. Whoever looks after this machine has to make the folder of the settings writable: adgang doctor</source>
        <extracomment>Notice: nothing can be stored. “adgang doctor” is a command, left as it is.</extracomment>
        <translation>Los cambios y los tokens nuevos no pueden guardarse. No se ha perdido nada. El responsable de la máquina debe permitir la escritura en la carpeta de los ajustes: adgang doctor</translation>
    </message>
    <message>
        <source>The machine goes on trying by itself, but until then mail may have to wait. Test the connection to see what is in the way.</source>
        <extracomment>Notice “No connection to the provider”: what to do.</extracomment>
        <translation>La máquina sigue intentándolo por sí sola, pero mientras tanto el correo puede retrasarse. Pruebe la conexión para ver cuál es el obstáculo.</translation>
    </message>
    <message>
        <source>The Clock Is Right</source>
        <extracomment>Button of the notice “The clock has been changed”: nothing is wrong with it.</extracomment>
        <translation>El reloj va en hora</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a question: nothing is done.</extracomment>
        <translation>Cancelar</translation>
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
        <translation>Todos los ajustes son iguales.</translation>
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
        <translation>Copiar también la contraseña</translation>
    </message>
    <message>
        <source>Copy From %1</source>
        <extracomment>Button; %1 is the name of a group of settings.</extracomment>
        <translation>Copiar de %1</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>The settings of %2 become those of %1, the password too. The token is not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>%2 recibe los mismos ajustes que %1, incluida la contraseña. El token no se copia.</translation>
    </message>
    <message>
        <source>The settings of %2 become those of %1. Token and password are not copied.</source>
        <extracomment>Question; %1 is the group of settings that is copied, %2 the one it goes to.</extracomment>
        <translation>%2 recibe los mismos ajustes que %1. El token y la contraseña no se copian.</translation>
    </message>
    <message>
        <source>Copy the settings?</source>
        <extracomment>Title of a question: settings are taken over from another group.</extracomment>
        <translation>¿Copiar los ajustes?</translation>
    </message>
    <message>
        <source>The settings have been copied.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>Los ajustes se han copiado.</translation>
    </message>
</context>
<context>
    <name>DecisionView</name>
    <message>
        <source>The log-in was as %1, but the settings of this machine say %2. Keep it only if the machine is to send and receive e-mail as %1.</source>
        <comment>two accounts</comment>
        <extracomment>Under “Somebody logged in with another account”; %1 and %2 are accounts, “it” the token.</extracomment>
        <translation>La sesión se ha iniciado como %1, pero los ajustes de la máquina indican %2. Conserve el token solo si la máquina debe enviar y recibir correo como %1.</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <extracomment>Button: the token for another account is given back.</extracomment>
        <translation>No conservar</translation>
    </message>
    <message>
        <source>Keep, and Change the Settings</source>
        <extracomment>Button: keeps the token, and the account of the settings is changed to the other.</extracomment>
        <translation>Conservar y cambiar los ajustes</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo: the phone&apos;s page</source>
        <extracomment>Heading of a card, in a demonstration only: the page that a phone is to open.</extracomment>
        <translation>Demo: la página del teléfono</translation>
    </message>
    <message>
        <source>%1 · password %2</source>
        <comment>an account</comment>
        <extracomment>In a demonstration only: how to log in on the phone; %1 is an account.</extracomment>
        <translation>%1 · contraseña %2</translation>
    </message>
    <message>
        <source>Administrator at the panel · password %1</source>
        <extracomment>In a demonstration only: how to log in at the machine; %1 is a password.</extracomment>
        <translation>Administrador en el panel · contraseña %1</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token.</extracomment>
        <translation>Eliminar el token</translation>
    </message>
    <message>
        <source>The token belongs to %1 at %2. After the change a new one has to be obtained.</source>
        <extracomment>Question before a setting is changed; %1 is an account, %2 a provider.</extracomment>
        <translation>El token pertenece a %1 (%2). Después del cambio habrá que obtener uno nuevo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: a setting is about to be changed.</extracomment>
        <translation>Este cambio elimina el token</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Discard</source>
        <extracomment>Button: what had been typed is forgotten.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Continue Editing</source>
        <extracomment>Button: back to the page where something had been typed.</extracomment>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>A field had been emptied when the panel logged out, and was not saved.</source>
        <extracomment>Explanation in a question after the log-in.</extracomment>
        <translation>Al cerrarse la sesión del panel, un campo se había vaciado y no se guardó.</translation>
    </message>
    <message>
        <source>When the panel logged out, this had been typed and was not saved: %1</source>
        <extracomment>Explanation in a question after the log-in; %1 is what had been typed.</extracomment>
        <translation>Al cerrarse la sesión del panel, se había introducido esto y no se guardó: %1</translation>
    </message>
    <message>
        <source>There is unsaved input</source>
        <extracomment>Title of a question after the log-in: what had been typed was not saved.</extracomment>
        <translation>Hay datos sin guardar</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>Hide password</source>
        <extracomment>Spoken name of a button in a password field: shows dots again.</extracomment>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>Spoken name of a button in a password field: shows what has been typed.</extracomment>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Spoken name of a button in a field: takes all that has been typed away.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>FailureMeanings</name>
    <message>
        <source>%2 refused the token for %1, probably because it had not been used for a long time. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2 ha rechazado el token para %1, probablemente porque no se ha usado durante mucho tiempo. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, probably because somebody has withdrawn the permission. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2 ya no acepta el token para %1, probablemente porque alguien ha retirado el permiso. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 asks that somebody logs in as %1 once more. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2 exige iniciar sesión de nuevo como %1. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>The machine is set to %1, but the log-in was another one. Get the token again, and log in as %1.</source>
        <extracomment>Explanation of a failure; %1 is the account of the settings.</extracomment>
        <translation>La máquina está configurada para %1, pero la sesión se ha iniciado con otra cuenta. Obtenga el token otra vez e inicie sesión como %1.</translation>
    </message>
    <message>
        <source>%2 does not accept the token for %1 any more, without saying why. Get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>%2 ya no acepta el token para %1, sin indicar el motivo. Obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>The mail server knows the token, but not for the mailbox %1. Enter the account that was used on the phone; a shared mailbox belongs in the sender address.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>El servidor de correo conoce el token, pero no para el buzón %1. Introduzca la cuenta que se usó en el teléfono; un buzón compartido se indica en la dirección del remitente.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code, and allow the access on the phone.</source>
        <extracomment>Explanation of a failure: the request was refused on the phone.</extracomment>
        <translation>No se ha cambiado nada. Pida un código nuevo y autorice el acceso en el teléfono.</translation>
    </message>
    <message>
        <source>It was not approved in time. Ask for a new code when the phone is at hand.</source>
        <extracomment>Explanation of a failure: a code has expired; “it” is the access.</extracomment>
        <translation>No se aprobó a tiempo. Pida un código nuevo cuando tenga el teléfono a mano.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Ask for a new code to go on.</source>
        <extracomment>Explanation of a failure: somebody gave up getting a token.</extracomment>
        <translation>No se ha cambiado nada. Pida un código nuevo para continuar.</translation>
    </message>
    <message>
        <source>Somebody asked for a token for the same settings, here or elsewhere. Use the newest code.</source>
        <extracomment>Explanation of a failure: another code has been asked for since.</extracomment>
        <translation>Alguien ha pedido un token para los mismos ajustes, aquí o en otro lugar. Use el código más reciente.</translation>
    </message>
    <message>
        <source>The machine could not reach %1. Check the network cable and the network settings.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>La máquina no ha podido conectar con %1. Compruebe el cable de red y los ajustes de red.</translation>
    </message>
    <message>
        <source>Go to the settings, and fill in what is missing.</source>
        <extracomment>Explanation of a failure: a setting is missing.</extracomment>
        <translation>Vaya a los ajustes y complete lo que falta.</translation>
    </message>
    <message>
        <source>%1 asks for a secret that this machine does not have. Whoever registered the client ID there switches “Allow public client flows” on.</source>
        <extracomment>“Allow public client flows” is the setting&apos;s name in Microsoft Entra.</extracomment>
        <translation>%1 pide un secreto que esta máquina no tiene. Quien registró allí el ID de cliente debe activar «Permitir flujos de clientes públicos».</translation>
    </message>
    <message>
        <source>The token is not lost. Whoever looks after this machine unlocks the keyring; then try again.</source>
        <extracomment>Explanation of a failure: the keyring is locked.</extracomment>
        <translation>El token no se ha perdido. El responsable de la máquina debe desbloquear el llavero; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The machine has no permission to log in. Get a token first.</source>
        <extracomment>Explanation of a failure: there is no token yet.</extracomment>
        <translation>La máquina no tiene permiso para iniciar sesión. Obtenga primero un token.</translation>
    </message>
    <message>
        <source>Certificates and tokens are valid only when the clock is right. Set the machine&apos;s date and time.</source>
        <extracomment>Explanation of a failure: the clock is wrong; “good” means valid.</extracomment>
        <translation>Los certificados y los tokens solo valen si la hora es correcta. Ajuste la fecha y la hora de la máquina.</translation>
    </message>
    <message>
        <source>No address was found for the server&apos;s name. Check the name, and the network settings.</source>
        <extracomment>Explanation of a failure: the server&apos;s name is not known on the network.</extracomment>
        <translation>No se ha encontrado ninguna dirección para el nombre del servidor. Compruebe el nombre y los ajustes de red.</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall stops it. Check the server and the port number.</source>
        <extracomment>Explanation of a failure: no connection to the server; “it” is the connection.</extracomment>
        <translation>Ningún servicio responde en este puerto o un cortafuegos lo impide. Compruebe el servidor y el número de puerto.</translation>
    </message>
    <message>
        <source>The answer did not come in time. Check the network, the server and the port number.</source>
        <extracomment>Explanation of a failure: the server took too long.</extracomment>
        <translation>La respuesta no llegó a tiempo. Compruebe la red, el servidor y el número de puerto.</translation>
    </message>
    <message>
        <source>The server hung up in the middle. Test again; if it goes on, check the settings.</source>
        <extracomment>Explanation of a failure: the connection was lost; “it” is this trouble.</extracomment>
        <translation>El servidor ha cortado la conexión. Repita la prueba; si sigue ocurriendo, compruebe los ajustes.</translation>
    </message>
    <message>
        <source>The machine and the server could not agree. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>La máquina y el servidor no se han puesto de acuerdo. Compruebe el número de puerto y SSL/TLS.</translation>
    </message>
    <message>
        <source>A token is never sent unencrypted. Check the port number and SSL/TLS.</source>
        <extracomment>Explanation of a failure: the server offers no encryption; “SSL/TLS” is a setting.</extracomment>
        <translation>Un token nunca se envía sin cifrar. Compruebe el número de puerto y SSL/TLS.</translation>
    </message>
    <message>
        <source>The server asks to wait for a while. Test again in a few minutes.</source>
        <extracomment>Explanation of a failure: the server is busy; “it” is the server.</extracomment>
        <translation>El servidor pide esperar un poco. Repita la prueba dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The mail server offers no log-in of the chosen kind. Check the server, or ask whoever manages the mail accounts.</source>
        <extracomment>Explanation of a failure: not the authentication method chosen.</extracomment>
        <translation>El servidor de correo no ofrece el tipo de inicio de sesión elegido. Compruebe el servidor o pregunte al gestor de las cuentas de correo.</translation>
    </message>
    <message>
        <source>The mail server did not accept the log-in as %1. Check user name, password and server.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>El servidor de correo no ha aceptado el inicio de sesión como %1. Compruebe el nombre de usuario, la contraseña y el servidor.</translation>
    </message>
    <message>
        <source>The mail server of %1 takes OAuth 2.0 only. Choose it as the authentication method, and get a token.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” OAuth 2.0.</extracomment>
        <translation>El servidor de correo de %1 solo acepta OAuth 2.0. Elíjalo como método de autenticación y obtenga un token.</translation>
    </message>
    <message>
        <source>The log-in went well, but the mailbox of %1 may not be read with POP3. Whoever manages the mail accounts can switch it on.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” reading with POP3.</extracomment>
        <translation>El inicio de sesión ha funcionado, pero el buzón (%1) no puede leerse con POP3. El gestor de las cuentas de correo puede activarlo.</translation>
    </message>
    <message>
        <source>%1 has sent too much for now, or its mailbox is full. Try again in some hours; whoever manages the mail accounts can raise the limit.</source>
        <extracomment>Explanation of a failure; %1 is an account.</extracomment>
        <translation>%1 ha enviado demasiados correos por ahora o su buzón está lleno. Inténtelo de nuevo dentro de unas horas; el gestor de las cuentas de correo puede ampliar el límite.</translation>
    </message>
    <message>
        <source>A token of %1 is only ever sent to its own servers. Check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>Un token de %1 solo se envía a los servidores del proveedor. Compruebe el nombre del servidor.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not answer. Check the network, and the server and port number of the proxy.</source>
        <extracomment>Explanation of a failure; %1 is a provider.</extracomment>
        <translation>El acceso a %1 pasa por un proxy que no responde. Compruebe la red, así como el servidor y el número de puerto del proxy.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which wants a user name and a password. Check both of them.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “them” the name and the password.</extracomment>
        <translation>El acceso a %1 pasa por un proxy que pide un nombre de usuario y una contraseña. Compruebe ambos.</translation>
    </message>
    <message>
        <source>The way to %1 leads through a proxy, which does not allow it. Whoever runs the proxy has to let this machine through.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the way.</extracomment>
        <translation>El acceso a %1 pasa por un proxy que no lo permite. El gestor del proxy debe dejar pasar esta máquina.</translation>
    </message>
    <message>
        <source>The proxy probably opens the encryption, so nothing was sent to %1. Whoever runs the proxy has to leave this provider out.</source>
        <extracomment>Explanation of a failure; %1 is a provider; “leave out”: let it pass unopened.</extracomment>
        <translation>El proxy probablemente descifra la conexión, así que no se ha enviado nada a %1. El gestor del proxy debe excluir este proveedor.</translation>
    </message>
    <message>
        <source>Go back to the settings, and check the value.</source>
        <extracomment>Explanation of a failure: a value cannot be used.</extracomment>
        <translation>Vuelva a los ajustes y compruebe el valor.</translation>
    </message>
    <message>
        <source>Its definition has been removed from this machine. Choose a provider again.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s; “definition”: a file about it.</extracomment>
        <translation>Su definición se ha quitado de esta máquina. Elija un proveedor de nuevo.</translation>
    </message>
    <message>
        <source>%1 wants a client secret beside the client ID. Enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1 pide un secreto de cliente además del ID de cliente. Introdúzcalo en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>The password of %1 has probably been changed, and %2 then drops every token. Get the token again, and log in with the new password.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider.</extracomment>
        <translation>La contraseña de %1 probablemente se ha cambiado, y entonces %2 anula todos los tokens. Obtenga el token otra vez e inicie sesión con la contraseña nueva.</translation>
    </message>
    <message>
        <source>A rule of the organisation stops %1 on this machine. Whoever manages the mail accounts has to allow it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, “it” is that this account is used here.</extracomment>
        <translation>Una regla de la organización bloquea %1 en esta máquina. Debe autorizarlo el gestor de las cuentas de correo; después, obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%1 is closed, locked or deleted at %2. Whoever manages the mail accounts can open it; then get the token again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the account.</extracomment>
        <translation>%1 no está disponible en %2: cuenta cerrada, bloqueada o eliminada. El gestor de las cuentas de correo puede abrirla; después, obtenga el token otra vez.</translation>
    </message>
    <message>
        <source>%2 gave a token for %1, but the mail server does not accept it. Get the token again. If it is refused again, check the server&apos;s name.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” the token.</extracomment>
        <translation>%2 ha concedido un token para %1, pero el servidor de correo no lo acepta. Obtenga el token otra vez. Si se rechaza de nuevo, compruebe el nombre del servidor.</translation>
    </message>
    <message>
        <source>The organisation does not let %1 log in with a code. Whoever manages the mail accounts has to allow it (device code flow); then try again.</source>
        <extracomment>Explanation; %1 is an account, “device code flow” a technical name of the log-in.</extracomment>
        <translation>La organización no permite iniciar sesión con un código como %1. Debe autorizarlo el gestor de las cuentas de correo (device code flow); después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID set on this machine, or does not let it log in with a code. Compare it with the registration there.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “it” the client ID, “there” at %1.</extracomment>
        <translation>%1 no conoce el ID de cliente definido en esta máquina, o no le permite iniciar sesión con un código. Compárelo con el registro hecho allí.</translation>
    </message>
    <message>
        <source>Client secrets expire at %1. Whoever registered the client ID there makes a new one; then enter it under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>Los secretos de cliente caducan en %1. Quien registró allí el ID de cliente debe crear uno nuevo; después, introdúzcalo en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>%1 does not find the account or the client ID in the tenant that is set on this machine. Correct the tenant under “Set Up the Provider”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “Set Up the Provider” a button.</extracomment>
        <translation>%1 no encuentra la cuenta o el ID de cliente en el inquilino definido en esta máquina. Corrija el inquilino en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>An administrator of the organisation has to approve this machine at %1 once. The page for it is under “What Is to Be Done”; then try again.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>Un administrador de la organización debe aprobar esta máquina una vez en %1. La página para ello está en «Qué hay que hacer»; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 gave a token, but without the permission to use mail. Whoever registered the client ID adds the permissions that are listed under “What Is to Be Done”.</source>
        <extracomment>Explanation of a failure; %1 is a provider, “What Is to Be Done” a button.</extracomment>
        <translation>%1 ha concedido un token, pero sin permiso para usar el correo. Quien registró el ID de cliente debe añadir los permisos indicados en «Qué hay que hacer».</translation>
    </message>
    <message>
        <source>Without a keyring no token can be kept safely. Whoever looks after this machine has to set one up: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>Sin un llavero no se puede guardar ningún token de forma segura. El responsable de la máquina debe crear uno: adgang doctor</translation>
    </message>
    <message>
        <source>The provider agreed, but the machine could not store the token. Try again. If it goes on, whoever looks after this machine has to look: adgang doctor</source>
        <extracomment>Explanation of a failure; “adgang doctor” is a command, left as it is.</extracomment>
        <translation>El proveedor ha aceptado, pero la máquina no ha podido guardar el token. Inténtelo de nuevo. Si sigue ocurriendo, debe revisarlo el responsable de la máquina: adgang doctor</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the server&apos;s name and the machine&apos;s clock. Where the organisation has certificates of its own, whoever looks after this machine makes them known to it.</source>
        <extracomment>Explanation of a failure: a bad certificate; the last “it” is the machine.</extracomment>
        <translation>El servidor no ha podido demostrar su identidad, así que no se le ha enviado nada. Compruebe el nombre del servidor y el reloj de la máquina. Si la organización tiene certificados propios, el responsable de la máquina debe instalarlos en ella.</translation>
    </message>
    <message>
        <source>At %2 the mailbox %1 may not send with SMTP. Whoever manages the mail accounts can switch it on; then test again.</source>
        <extracomment>Explanation of a failure; %1 is an account, %2 a provider, “it” sending.</extracomment>
        <translation>En %2, el buzón %1 no puede enviar con SMTP. El gestor de las cuentas de correo puede activarlo; después, repita la prueba.</translation>
    </message>
    <message>
        <source>%1 may not send with this sender address. Change the sender address to %1, or have the right to send as it added (Send As).</source>
        <extracomment>Explanation of a failure; %1 is an account, “Send As” Microsoft&apos;s name of the right.</extracomment>
        <translation>%1 no puede enviar con esta dirección del remitente. Cambie la dirección del remitente a %1 o pida que se añada el permiso para enviar como ella (Send As).</translation>
    </message>
    <message>
        <source>It has been left as it is. Remove it first, if another one is to take its place.</source>
        <extracomment>Explanation of a failure: there already; “it” is the provider.</extracomment>
        <translation>Se ha dejado como está. Quítelo primero si otro debe ocupar su lugar.</translation>
    </message>
    <message>
        <source>What is wrong with its file stands under “Administrator”, “Providers”. It can be removed there.</source>
        <extracomment>Explanation of a failure; “its” is the provider&apos;s, the quoted words are titles.</extracomment>
        <translation>El error de su archivo se indica en «Administrador», «Proveedores». El proveedor puede quitarse allí.</translation>
    </message>
    <message>
        <source>What the provider publishes about itself is incomplete, or belongs to another one. Whoever runs the provider has to fix it.</source>
        <extracomment>Explanation of a failure; “it” is the provider, at the end what it says.</extracomment>
        <translation>La información que el proveedor da sobre sí mismo está incompleta o no es suya. Debe corregirla quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>Plug the USB stick in again, and look again.</source>
        <extracomment>Explanation of a failure: a USB stick has been pulled out, or a file is gone.</extracomment>
        <translation>Conecte de nuevo la memoria USB y repita la búsqueda.</translation>
    </message>
    <message>
        <source>It is full, broken or write-protected. Take another one.</source>
        <extracomment>Explanation of a failure: nothing can be written; “it” is the USB stick.</extracomment>
        <translation>Está llena, dañada o protegida contra escritura. Use otra.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has to fix it: adgang doctor</source>
        <extracomment>Explanation; “it” is the configuration, “adgang doctor” a command, left as it is.</extracomment>
        <translation>Debe corregirla el responsable de la máquina: adgang doctor</translation>
    </message>
    <message>
        <source>A change deletes the token.</source>
        <extracomment>Explanation of a failure: the token belongs to the setting.</extracomment>
        <translation>Un cambio elimina el token.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be written. Nothing has been changed, and nothing is lost.</source>
        <extracomment>Explanation of a failure: nothing can be stored on the machine.</extracomment>
        <translation>No se puede escribir en la carpeta de los ajustes. No se ha cambiado ni perdido nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and nothing is lost. Whoever looks after this machine has to make room.</source>
        <extracomment>Explanation of a failure: the machine&apos;s storage is full.</extracomment>
        <translation>No se ha cambiado ni perdido nada. El responsable de la máquina debe liberar espacio.</translation>
    </message>
    <message>
        <source>The file has been left as it is. Whoever looks after this machine can fix it or start afresh: adgang doctor</source>
        <extracomment>Explanation; “it” is the settings&apos; file, “adgang doctor” a command, left as it is.</extracomment>
        <translation>El archivo se ha dejado como está. El responsable de la máquina puede repararlo o empezar de cero: adgang doctor</translation>
    </message>
    <message>
        <source>They have been left as they are. Install the newer version again.</source>
        <extracomment>Explanation of a failure: “they” are the settings of a newer version.</extracomment>
        <translation>Se han dejado como están. Instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>It has been left as it is. Whoever looks after this machine finds the way out with: adgang doctor</source>
        <extracomment>Explanation; “it” is the keyring&apos;s entry, “adgang doctor” a command, left as it is.</extracomment>
        <translation>Se ha dejado como está. El responsable de la máquina encontrará la solución con: adgang doctor</translation>
    </message>
    <message>
        <source>Another job is renewing or changing it. Try again in a moment.</source>
        <extracomment>Explanation of a failure: the token is in use; “it” is the token.</extracomment>
        <translation>Otro trabajo lo está renovando o cambiando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Only the machine&apos;s administrator may do this. Log in and try again.</source>
        <extracomment>Explanation of a failure: not permitted.</extracomment>
        <translation>Solo puede hacerlo el administrador de la máquina. Inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type it again. Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Explanation: a wrong password, “it”; “adgang passwd” is a command, left as it is.</extracomment>
        <translation>Introdúzcala de nuevo. El responsable de la máquina puede definir otra: adgang passwd</translation>
    </message>
    <message>
        <source>Wait until the time is over, and type the password again.</source>
        <extracomment>Explanation of a failure: too many wrong passwords lock the log-in.</extracomment>
        <translation>Espere a que pase el tiempo e introduzca la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>There can be one panel at a time.</source>
        <extracomment>Explanation of a failure: the panel was started twice.</extracomment>
        <translation>Solo puede haber un panel a la vez.</translation>
    </message>
    <message>
        <source>It has been written to the machine&apos;s log. Try again.</source>
        <extracomment>Explanation of a failure: something unexpected, “it”, went wrong.</extracomment>
        <translation>Se ha anotado en el registro del sistema de la máquina. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>The token from before still works.</source>
        <extracomment>Under a failure of “Get Token”: the machine goes on with the older token.</extracomment>
        <translation>El token anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>Under a failure; %1 is a code such as “denied · access_denied”.</extracomment>
        <translation>Detalle técnico: %1</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Token update failed. Please delete the token and obtain it again.</source>
        <extracomment>Title of a failed connection test: the token could not be renewed; a whole sentence.</extracomment>
        <translation>Error al renovar el token. Elimine el token y obténgalo otra vez.</translation>
    </message>
    <message>
        <source>The token has expired unused</source>
        <extracomment>Title of a failure, no full stop: nobody used the token for too long.</extracomment>
        <translation>El token ha caducado por falta de uso</translation>
    </message>
    <message>
        <source>The permission has ended</source>
        <extracomment>Title of a failure, no full stop: the provider does not accept the token any more.</extracomment>
        <translation>El permiso ha terminado</translation>
    </message>
    <message>
        <source>The password has been changed</source>
        <extracomment>Title of a failure, no full stop: the token ended with the account&apos;s old password.</extracomment>
        <translation>La contraseña se ha cambiado</translation>
    </message>
    <message>
        <source>The organisation blocks the access</source>
        <extracomment>Title of a failure, no full stop: a rule forbids the machine&apos;s token.</extracomment>
        <translation>La organización bloquea el acceso</translation>
    </message>
    <message>
        <source>The provider wants a new log-in</source>
        <extracomment>Title of a failure, no full stop: somebody has to log in on a phone again.</extracomment>
        <translation>El proveedor exige un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>The account is not available</source>
        <extracomment>Title of a failure, no full stop: the mailbox is closed, locked or deleted.</extracomment>
        <translation>La cuenta no está disponible</translation>
    </message>
    <message>
        <source>Somebody logged in with another account</source>
        <extracomment>Title of a failure, no full stop: not the account of the settings.</extracomment>
        <translation>La sesión se inició con otra cuenta</translation>
    </message>
    <message>
        <source>The mail server refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider gave the token, the server not.</extracomment>
        <translation>El servidor de correo rechaza el token</translation>
    </message>
    <message>
        <source>The provider refuses the token</source>
        <extracomment>Title of a failure, no full stop: the provider did not say why.</extracomment>
        <translation>El proveedor rechaza el token</translation>
    </message>
    <message>
        <source>The token does not fit the mailbox</source>
        <extracomment>Title of a failure, no full stop: it is one for another mailbox.</extracomment>
        <translation>El token no corresponde al buzón</translation>
    </message>
    <message>
        <source>The request was refused on the phone</source>
        <extracomment>Title of a failure, no full stop: somebody did not allow it there.</extracomment>
        <translation>La solicitud se rechazó en el teléfono</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <extracomment>Title of a failure, no full stop: nobody logged in with it in time.</extracomment>
        <translation>El código ha caducado</translation>
    </message>
    <message>
        <source>The code has been cancelled</source>
        <extracomment>Title of a failure, no full stop: somebody gave up getting a token.</extracomment>
        <translation>El código se ha cancelado</translation>
    </message>
    <message>
        <source>A newer code has taken its place</source>
        <extracomment>Title of a failure, no full stop; “its” is the code&apos;s that had been shown.</extracomment>
        <translation>Un código más reciente lo ha sustituido</translation>
    </message>
    <message>
        <source>The organisation blocks the log-in</source>
        <extracomment>Title of a failure, no full stop: a rule forbids log-in with a code.</extracomment>
        <translation>La organización bloquea el inicio de sesión</translation>
    </message>
    <message>
        <source>No connection to the provider</source>
        <extracomment>Title of a failure, no full stop: the machine could not reach the provider.</extracomment>
        <translation>No hay conexión con el proveedor</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <extracomment>Title of a failure, no full stop: something has not been filled in.</extracomment>
        <translation>Falta un ajuste</translation>
    </message>
    <message>
        <source>The provider does not accept the client ID</source>
        <extracomment>Title of a failure, no full stop: it does not know the ID, or does not allow it.</extracomment>
        <translation>El proveedor no acepta el ID de cliente</translation>
    </message>
    <message>
        <source>The client ID is not allowed to log in with a code</source>
        <extracomment>Title of a failure, no full stop: the app at the provider has to be set otherwise.</extracomment>
        <translation>El ID de cliente no permite iniciar sesión con un código</translation>
    </message>
    <message>
        <source>The client secret is not valid any more</source>
        <extracomment>Title of a failure, no full stop: it has expired at the provider.</extracomment>
        <translation>El secreto de cliente ya no es válido</translation>
    </message>
    <message>
        <source>The tenant does not fit the account</source>
        <extracomment>Title of a failure, no full stop: the account is not in that organisation.</extracomment>
        <translation>El inquilino no corresponde a la cuenta</translation>
    </message>
    <message>
        <source>The organisation has to approve first</source>
        <extracomment>Title of a failure, no full stop: its administrator has to approve the machine.</extracomment>
        <translation>La organización debe dar antes su aprobación</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <extracomment>Title of a failure, no full stop: the token does not allow the use of mail.</extracomment>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s store of tokens and passwords.</extracomment>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>The token could not be kept</source>
        <extracomment>Title of a failure, no full stop: it came, but could not be stored.</extracomment>
        <translation>No se ha podido guardar el token</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>Todavía no hay token</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <extracomment>Title of a failure, no full stop: date or time of the machine.</extracomment>
        <translation>El reloj no va en hora</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <extracomment>Title of a failure, no full stop: its name has no address on the network.</extracomment>
        <translation>El servidor es desconocido</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <extracomment>Title of a failure, no full stop: it does not take the connection.</extracomment>
        <translation>El servidor rechaza la conexión</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <extracomment>Title of a failure, no full stop: it took too long.</extracomment>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>Title of a failure, no full stop: the server ended it in the middle.</extracomment>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>The encryption failed</source>
        <extracomment>Title of a failure, no full stop: machine and server could not agree on TLS.</extracomment>
        <translation>Error de cifrado</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <extracomment>Title of a failure, no full stop: it has no TLS at this port.</extracomment>
        <translation>El servidor no ofrece cifrado</translation>
    </message>
    <message>
        <source>The certificate is not valid</source>
        <extracomment>Title of a failure, no full stop: the server&apos;s certificate.</extracomment>
        <translation>El certificado no es válido</translation>
    </message>
    <message>
        <source>The server does not offer this log-in</source>
        <extracomment>Title of a failure, no full stop: not the authentication method chosen.</extracomment>
        <translation>El servidor no ofrece este inicio de sesión</translation>
    </message>
    <message>
        <source>The log-in was refused</source>
        <extracomment>Title of a failure, no full stop: the mail server did not accept it.</extracomment>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>Sending is switched off for the account</source>
        <extracomment>Title of a failure, no full stop: the account may not send with SMTP.</extracomment>
        <translation>El envío está desactivado para la cuenta</translation>
    </message>
    <message>
        <source>The server does not take passwords any more</source>
        <extracomment>Title of a failure, no full stop: it wants OAuth 2.0.</extracomment>
        <translation>El servidor ya no acepta contraseñas</translation>
    </message>
    <message>
        <source>The sender address was refused</source>
        <extracomment>Title of a failure, no full stop: the account may not send with it.</extracomment>
        <translation>Se ha rechazado la dirección del remitente</translation>
    </message>
    <message>
        <source>The mailbox could not be opened</source>
        <extracomment>Title of a failure, no full stop: it may not be read with POP3.</extracomment>
        <translation>No se ha podido abrir el buzón</translation>
    </message>
    <message>
        <source>The server is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: no token is sent to another&apos;s server.</extracomment>
        <translation>El servidor no es del proveedor</translation>
    </message>
    <message>
        <source>The mailbox has reached a limit</source>
        <extracomment>Title of a failure, no full stop: too much was sent, or it is full.</extracomment>
        <translation>El buzón ha alcanzado un límite</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <extracomment>Title of a failure, no full stop: it asks to be tried again later.</extracomment>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <extracomment>Title of a failure, no full stop: the proxy on the way to the provider.</extracomment>
        <translation>No se puede conectar con el proxy</translation>
    </message>
    <message>
        <source>The proxy refuses the log-in</source>
        <extracomment>Title of a failure, no full stop: it wants a user name and a password.</extracomment>
        <translation>El proxy rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>The proxy does not let the machine through</source>
        <extracomment>Title of a failure, no full stop: it forbids the way to the provider.</extracomment>
        <translation>El proxy no deja pasar la máquina</translation>
    </message>
    <message>
        <source>The certificate is not the provider&apos;s</source>
        <extracomment>Title of a failure, no full stop: a proxy opens the encryption.</extracomment>
        <translation>El certificado no es del proveedor</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <extracomment>Title of a failure, no full stop: what was entered for a setting.</extracomment>
        <translation>El valor no puede usarse</translation>
    </message>
    <message>
        <source>The provider is not known any more</source>
        <extracomment>Title of a failure, no full stop: its definition has been removed.</extracomment>
        <translation>El proveedor ya no está en la máquina</translation>
    </message>
    <message>
        <source>This provider is there already</source>
        <extracomment>Title of a failure, no full stop: it was to be added once more.</extracomment>
        <translation>Este proveedor ya existe</translation>
    </message>
    <message>
        <source>The provider&apos;s definition cannot be used</source>
        <extracomment>Title of a failure, no full stop: the file that describes it is wrong.</extracomment>
        <translation>La definición del proveedor no puede usarse</translation>
    </message>
    <message>
        <source>The provider&apos;s description of itself cannot be used</source>
        <extracomment>Title of a failure, no full stop: what it tells machines about itself (OpenID).</extracomment>
        <translation>La descripción que el proveedor da de sí mismo no puede usarse</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <extracomment>Title of a failure, no full stop: it cannot be found any more.</extracomment>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The USB stick is gone</source>
        <extracomment>Title of a failure, no full stop: it has been pulled out.</extracomment>
        <translation>La memoria USB ya no está</translation>
    </message>
    <message>
        <source>The USB stick takes no file</source>
        <extracomment>Title of a failure, no full stop: nothing can be written to it.</extracomment>
        <translation>No se puede escribir en la memoria USB</translation>
    </message>
    <message>
        <source>The machine&apos;s configuration is wrong</source>
        <extracomment>Title of a failure, no full stop: a file that whoever built the machine made.</extracomment>
        <translation>La configuración de la máquina es incorrecta</translation>
    </message>
    <message>
        <source>The token belongs to this setting</source>
        <extracomment>Title of a failure, no full stop: a change of the setting would delete it.</extracomment>
        <translation>El token depende de este ajuste</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <extracomment>Title of a failure, no full stop: the machine&apos;s storage cannot be written.</extracomment>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <extracomment>Title of a failure, no full stop.</extracomment>
        <translation>El almacenamiento está lleno</translation>
    </message>
    <message>
        <source>The stored settings are damaged</source>
        <extracomment>Title of a failure, no full stop: their file cannot be read.</extracomment>
        <translation>Los ajustes guardados están dañados</translation>
    </message>
    <message>
        <source>The stored settings are from a newer version</source>
        <extracomment>Title of a failure, no full stop: of this program.</extracomment>
        <translation>Los ajustes guardados son de una versión más reciente</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry belongs to another installation</source>
        <extracomment>Title of a failure, no full stop: of this program, on the same machine.</extracomment>
        <translation>La entrada del llavero pertenece a otra instalación</translation>
    </message>
    <message>
        <source>The token is in use just now</source>
        <extracomment>Title of a failure, no full stop: another job has it for a moment.</extracomment>
        <translation>El token está en uso en este momento</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <extracomment>Title of a failure, no full stop: only the administrator may do this.</extracomment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>Title of a failure, no full stop: the administrator&apos;s password at the panel.</extracomment>
        <translation>La contraseña es incorrecta</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <extracomment>Title of a failure, no full stop: the log-in is locked for some time.</extracomment>
        <translation>Demasiadas contraseñas incorrectas</translation>
    </message>
    <message>
        <source>The panel is running already</source>
        <extracomment>Title of a failure, no full stop: this program was started twice.</extracomment>
        <translation>El panel ya está en marcha</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>Title of a failure, no full stop: a fault of the program.</extracomment>
        <translation>Se ha producido un error inesperado</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not chosen</source>
        <extracomment>Value of a row where nothing has been chosen yet, such as “Provider”.</extracomment>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Proxy Server</source>
        <extracomment>Field label: the host name of the proxy.</extracomment>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>POP3 Server</source>
        <extracomment>Field label: the server that mail is fetched from; see the machine&apos;s manual.</extracomment>
        <translation>Servidor POP3</translation>
    </message>
    <message>
        <source>Primary Server</source>
        <extracomment>Field label: the server that sends mail (SMTP); see the machine&apos;s manual.</extracomment>
        <translation>Servidor Primario</translation>
    </message>
    <message>
        <source>Port Number</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>Número de Puerto</translation>
    </message>
    <message>
        <source>Timeout</source>
        <extracomment>Field label: how long a server may take to answer; see the machine&apos;s manual.</extracomment>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Check Interval</source>
        <extracomment>Field label: how often mail is fetched; see the machine&apos;s manual.</extracomment>
        <translation>Intervalo de comprobación</translation>
    </message>
    <message>
        <source>Sender Name</source>
        <extracomment>Field label; see the machine&apos;s manual.</extracomment>
        <translation>Nombre Remit.</translation>
    </message>
    <message>
        <source>Sender Address</source>
        <extracomment>Field label: an e-mail address; see the machine&apos;s manual.</extracomment>
        <translation>Dirección del Remitente</translation>
    </message>
    <message>
        <source>Enable SSL/TLS</source>
        <extracomment>Label of a switch: encryption; see the machine&apos;s manual.</extracomment>
        <translation>Habilitar SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication Method</source>
        <extracomment>Field label: how the machine logs in to the server; see the machine&apos;s manual.</extracomment>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>User Name</source>
        <extracomment>Field label: the name for the log-in.</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field label.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Field label: the mail provider, such as Microsoft 365; see the machine&apos;s manual.</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Account Name</source>
        <extracomment>Field label: the mailbox that logs in; see the machine&apos;s manual.</extracomment>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>Type of Encryption</source>
        <extracomment>How a connection is encrypted: automatic, STARTTLS, or TLS from the start.</extracomment>
        <translation>Tipo de cifrado</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Hosts that are reached without the proxy.</extracomment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>How often the machine sends its status.</extracomment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Field label: the e-mail addresses that the machine&apos;s status is sent to.</extracomment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, after a number.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no authentication</comment>
        <extracomment>Choice of “Authentication Method”: without log-in.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Choice of “Authentication Method”.</extracomment>
        <translation>Nombre de usuario y contraseña</translation>
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
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Choice of “Type of Encryption”: the machine takes the one that suits the port.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <extracomment>Choice of “Type of Encryption”; a name, the same in every language.</extracomment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <extracomment>Choice of “Type of Encryption”: encrypted from the first byte.</extracomment>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no status is sent</comment>
        <extracomment>Choice of “Schedule”.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of “Schedule”: the status is sent once a day.</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>Choice of “Schedule”: the status is sent once a week.</extracomment>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>The server takes mail from this machine without log-in.</source>
        <extracomment>Under the choice “Off” of “Authentication Method”.</extracomment>
        <translation>El servidor acepta correo de esta máquina sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Many providers do not accept this any more.</source>
        <extracomment>Under the choice “User name and password” of “Authentication Method”.</extracomment>
        <translation>Muchos proveedores ya no lo aceptan.</translation>
    </message>
    <message>
        <source>The machine gets its own permission, and no password is kept here.</source>
        <extracomment>Under the choice “OAuth 2.0” of “Authentication Method”; “here”: on the machine.</extracomment>
        <translation>La máquina recibe su propio permiso y aquí no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>TLS from the start on the ports 465 and 995, else STARTTLS.</source>
        <extracomment>Under the choice “Automatic” of “Type of Encryption”.</extracomment>
        <translation>TLS desde el inicio en los puertos 465 y 995; en los demás, STARTTLS.</translation>
    </message>
    <message>
        <source>The connection begins in the clear and is then encrypted, as on port 587.</source>
        <extracomment>Under the choice “STARTTLS”; “in the clear”: not encrypted.</extracomment>
        <translation>La conexión empieza sin cifrar y después se cifra, como en el puerto 587.</translation>
    </message>
    <message>
        <source>The connection is encrypted before the first word, as on port 465.</source>
        <extracomment>Under the choice “TLS from the start” of “Type of Encryption”.</extracomment>
        <translation>La conexión se cifra desde el primer byte, como en el puerto 465.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <extracomment>Under a field: what it takes; %1 and %2 are the least and the greatest number.</extracomment>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>A host name or an IP address.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>Un nombre de host o una dirección IP.</translation>
    </message>
    <message>
        <source>One e-mail address, such as scan@example.com.</source>
        <extracomment>Under a field: what it takes.</extracomment>
        <translation>Una sola dirección de correo, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>The mailbox that logs in, such as scan@example.com.</source>
        <extracomment>Under the field “Account Name”: what it takes.</extracomment>
        <translation>El buzón que inicia sesión, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <extracomment>Under a field: what it takes; %1 is a number.</extracomment>
        <translation>Máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again.</source>
        <extracomment>Under a field for a password: what becomes of it.</extracomment>
        <translation>Se guarda en el llavero de la máquina y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Up to %1 characters, and no colon.</source>
        <extracomment>Under the field “User Name”: what it takes; %1 is a number.</extracomment>
        <translation>Máximo %1 caracteres, sin dos puntos.</translation>
    </message>
    <message>
        <source>Up to %1 e-mail addresses, such as scan@example.com.</source>
        <extracomment>Under the field “Recipients”: what it takes; %1 is a number.</extracomment>
        <translation>Máximo %1 direcciones de correo, p. ej. scan@example.com.</translation>
    </message>
    <message>
        <source>Up to %1 hosts, such as *.example.com.</source>
        <extracomment>Under the field “Exceptions”: what it takes; %1 is a number, * any name.</extracomment>
        <translation>Máximo %1 hosts, p. ej. *.example.com.</translation>
    </message>
    <message>
        <source>0: mail is fetched only when somebody asks for it.</source>
        <extracomment>Under the field “Check Interval”: what the number 0 means.</extracomment>
        <translation>0: el correo solo se recoge cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>A mail server may take its time over a refused log-in.</source>
        <extracomment>Under the field “Timeout”: why it should not be too short.</extracomment>
        <translation>Un servidor de correo puede tardar en rechazar un inicio de sesión.</translation>
    </message>
    <message>
        <source>Empty: what this machine&apos;s configuration says.</source>
        <extracomment>Under the field “Proxy Server”: an empty one means the proxy of the configuration.</extracomment>
        <translation>Vacío: lo que indique la configuración de esta máquina.</translation>
    </message>
    <message>
        <source>They are reached without the proxy.</source>
        <extracomment>Under the field “Exceptions”; “they” are the hosts typed there.</extracomment>
        <translation>Se accede a ellos sin el proxy.</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no log-in.</source>
        <extracomment>Under the field “User Name” of the proxy: what an empty one means.</extracomment>
        <translation>Vacío: el proxy no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a password is stored</comment>
        <extracomment>Value of the row “Password”; a participle, not a command.</extracomment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no password is stored</comment>
        <extracomment>Value of the row “Password”.</extracomment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>Value of a row where nothing has been typed yet.</extracomment>
        <translation>Sin rellenar</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>Choose a Password</source>
        <extracomment>Title of a page at the first start, for a narrow bar: the administrator&apos;s password.</extracomment>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <source>Choose the Administrator Password</source>
        <extracomment>Title of a page at the first start.</extracomment>
        <translation>Elegir la contraseña de administrador</translation>
    </message>
</context>
<context>
    <name>GetTokenDialog</name>
    <message>
        <source>The machine gets permission to send and receive e-mail as %1 at %2. Use the code on this screen only.</source>
        <extracomment>Question before a token is obtained; %1 is an account, %2 a provider.</extracomment>
        <translation>La máquina recibe permiso para enviar y recibir correo como %1 en %2. Use solo el código de esta pantalla.</translation>
    </message>
</context>
<context>
    <name>GetTokenPage</name>
    <message>
        <source>The code has been cancelled.</source>
        <extracomment>Short message that goes by itself, after a tap on “Cancel” beside a code.</extracomment>
        <translation>El código se ha cancelado.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Send e-mail</source>
        <extracomment>Name of a group of settings, on the home screen.</extracomment>
        <translation>Envío de correo</translation>
    </message>
    <message>
        <source>E-mail Alert</source>
        <extracomment>Name of a group of settings, on the home screen: the machine reports trouble.</extracomment>
        <translation>Alerta por correo</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Name of a group of settings, on the home screen: the machine&apos;s status is asked for.</extracomment>
        <translation>Estado por correo</translation>
    </message>
    <message>
        <source>Internet Fax</source>
        <extracomment>Name of a group of settings, on the home screen: faxes that come by e-mail.</extracomment>
        <translation>Internet Fax</translation>
    </message>
    <message>
        <source>E-mail Print</source>
        <extracomment>Name of a group of settings, on the home screen: e-mails that are printed.</extracomment>
        <translation>Impresión de correo</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>On a group&apos;s card of the home screen: no account and no provider yet.</extracomment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Does not use OAuth 2.0</source>
        <extracomment>On a group&apos;s card of the home screen: it logs in without a token.</extracomment>
        <translation>No usa OAuth 2.0</translation>
    </message>
    <message>
        <source>The code expires at %1</source>
        <comment>a time of day</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is a time of day.</extracomment>
        <translation>El código caduca a las %1</translation>
    </message>
    <message>
        <source>%1. Test the connection</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>On a group&apos;s card of the home screen; %1 is such as “61 of 90 days unused”.</extracomment>
        <translation>%1. Pruebe la conexión</translation>
    </message>
    <message>
        <source>Renewed automatically, last %1</source>
        <comment>a day and a time</comment>
        <extracomment>On a group&apos;s card: when the token was last renewed; %1 is such as “today 13:52”.</extracomment>
        <translation>Renovación automática (última: %1)</translation>
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
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Ready: tap to get the token</source>
        <extracomment>On a group&apos;s card of the home screen: all settings are there.</extracomment>
        <translation>Listo: toque para obtener el token</translation>
    </message>
    <message>
        <source>%1 of %2 days unused</source>
        <extracomment>How long a token has lain unused, of the days after which it dies.</extracomment>
        <translation>%1 de %2 días sin usar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What the File Changes</source>
        <extracomment>Title of a page: the settings that a file on a USB stick would change.</extracomment>
        <translation>Qué cambia el archivo</translation>
    </message>
    <message>
        <source>The file or the settings have changed since they were shown. Go back, and tap the file again.</source>
        <extracomment>Explanation of a failure; “they” are the changes shown on this page.</extracomment>
        <translation>El archivo o los ajustes han cambiado desde que se mostraron. Vuelva atrás y toque el archivo otra vez.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <extracomment>Title of a failure: the settings in a file could not be taken over.</extracomment>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Afterwards a new one has to be obtained there.</source>
        <extracomment>Under the title “The token is deleted in: …”; “one” is a token.</extracomment>
        <translation>Después habrá que obtener allí uno nuevo.</translation>
    </message>
    <message>
        <source>The token is deleted in: %1</source>
        <comment>names of groups of settings</comment>
        <extracomment>Title of a warning; %1 are names of groups such as “Send e-mail”.</extracomment>
        <translation>El token se elimina en: %1</translation>
    </message>
    <message>
        <source>Everything in %1 is set like this already.</source>
        <comment>a file&apos;s name</comment>
        <extracomment>Title of a message: a file would change nothing; %1 is its name.</extracomment>
        <translation>Todo lo que contiene %1 ya está ajustado así.</translation>
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
        <translation>Aplicar y eliminar el token</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: takes over the settings shown.</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The settings have been imported.</source>
        <extracomment>Short message: the settings of a file on a USB stick hold now.</extracomment>
        <translation>Los ajustes se han importado.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>In the place of the journal&apos;s entries, while it is empty.</extracomment>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>Button: the page of the journal with newer entries.</extracomment>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>Button: the page of the journal with older entries.</extracomment>
        <translation>Anteriores</translation>
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
        <translation>Cambio de ajustes</translation>
    </message>
    <message>
        <source>Change of a provider</source>
        <extracomment>Entry of the journal: what is set for a provider was changed.</extracomment>
        <translation>Cambio de proveedor</translation>
    </message>
    <message>
        <source>Get token</source>
        <extracomment>Entry of the journal: somebody asked the provider for a code.</extracomment>
        <translation>Obtención del token</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <extracomment>Entry of the journal: a token has come after a log-in on a phone.</extracomment>
        <translation>Token obtenido</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <extracomment>Entry of the journal: somebody gave up getting a token.</extracomment>
        <translation>Código cancelado</translation>
    </message>
    <message>
        <source>Renewal of the token</source>
        <extracomment>Entry of the journal: the machine renewed the token at the provider.</extracomment>
        <translation>Renovación del token</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <extracomment>Entry of the journal: the token was found not to work any more.</extracomment>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>Deletion of the token</source>
        <extracomment>Entry of the journal: somebody deleted the token.</extracomment>
        <translation>Eliminación del token</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>Entry of the journal: the connection was tested.</extracomment>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Log-in as administrator</source>
        <extracomment>Entry of the journal: somebody logged in at the panel.</extracomment>
        <translation>Inicio de sesión como administrador</translation>
    </message>
    <message>
        <source>Log-in locked</source>
        <extracomment>Entry of the journal: too many wrong passwords at the panel.</extracomment>
        <translation>Inicio de sesión bloqueado</translation>
    </message>
    <message>
        <source>Log-out of the administrator</source>
        <extracomment>Entry of the journal: the administrator logged out at the panel.</extracomment>
        <translation>Cierre de sesión del administrador</translation>
    </message>
    <message>
        <source>Automatic log-out of the administrator</source>
        <extracomment>Entry of the journal: nobody had touched the panel for some time.</extracomment>
        <translation>Cierre de sesión automático del administrador</translation>
    </message>
    <message>
        <source>Change of the administrator password</source>
        <extracomment>Entry of the journal: what was done.</extracomment>
        <translation>Cambio de la contraseña de administrador</translation>
    </message>
    <message>
        <source>Change of the time until the automatic log-out</source>
        <extracomment>Entry of the journal: a setting of the panel was changed.</extracomment>
        <translation>Cambio del tiempo hasta el cierre de sesión automático</translation>
    </message>
    <message>
        <source>Sending of e-mail</source>
        <extracomment>Entry of the journal: the machine sent a mail.</extracomment>
        <translation>Envío de correo</translation>
    </message>
    <message>
        <source>Fetching of e-mail</source>
        <extracomment>Entry of the journal: the machine fetched mail from a mailbox.</extracomment>
        <translation>Recepción de correo</translation>
    </message>
    <message>
        <source>Weekly renewal of the token</source>
        <extracomment>Entry of the journal: an unused token was renewed, so that it does not expire.</extracomment>
        <translation>Renovación semanal del token</translation>
    </message>
    <message>
        <source>Check for new e-mail</source>
        <extracomment>Entry of the journal: the machine looked for mail in a mailbox; a noun.</extracomment>
        <translation>Comprobación de correo nuevo</translation>
    </message>
    <message>
        <source>Status report by e-mail</source>
        <extracomment>Entry of the journal: the machine sent its status to the recipients.</extracomment>
        <translation>Informe de estado por correo</translation>
    </message>
    <message>
        <source>At the panel, not logged in</source>
        <extracomment>Who did it, in the journal: somebody who had not logged in.</extracomment>
        <translation>En el panel, sin sesión iniciada</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Who did it, in the journal: somebody logged in at the panel.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>The machine itself</source>
        <extracomment>Who did it, in the journal: nobody, it happened by itself.</extracomment>
        <translation>La propia máquina</translation>
    </message>
    <message>
        <source>A mail job</source>
        <extracomment>Who did it, in the journal: a job that sends or fetches mail.</extracomment>
        <translation>Un trabajo de correo</translation>
    </message>
    <message>
        <source>Command line, user %1</source>
        <comment>a number</comment>
        <extracomment>Who did it, in the journal; %1 is the number of a user of the system.</extracomment>
        <translation>Línea de comandos, usuario %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How an act in the journal ended: it succeeded.</extracomment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the list of languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The font %1 is missing on this machine.</source>
        <extracomment>Under a language that cannot be chosen; %1 is the name of a font.</extracomment>
        <translation>Falta la fuente %1 en esta máquina.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: puts what has been typed into the list</comment>
        <extracomment>Button beside a field, such as one for an e-mail address.</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button beside an entry of a list; %1 is the entry.</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message>
        <source>Try again in %1.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.</extracomment>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
</context>
<context>
    <name>LogOutNotice</name>
    <message>
        <source>Automatic log-out in %1</source>
        <comment>minutes and seconds</comment>
        <extracomment>Warning at the lower edge; %1 is minutes and seconds, as in “0:30”.</extracomment>
        <translation>Cierre de sesión automático en %1</translation>
    </message>
    <message>
        <source>Stay Logged In</source>
        <extracomment>Button of the warning “Automatic log-out in …”.</extracomment>
        <translation>Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Log in as Administrator</source>
        <extracomment>Title of the page where the administrator&apos;s password is asked for.</extracomment>
        <translation>Iniciar sesión como administrador</translation>
    </message>
    <message>
        <source>Log In</source>
        <extracomment>Button beside the password: a verb.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Demo: the password is %1</source>
        <extracomment>Under the password field, in a demonstration only; %1 is the password.</extracomment>
        <translation>Demo: la contraseña es %1</translation>
    </message>
    <message>
        <source>Forgotten it? Whoever looks after this machine can set a new one: adgang passwd</source>
        <extracomment>Under the password field; “it” is the password, “adgang passwd” a command.</extracomment>
        <translation>¿Ha olvidado la contraseña? El responsable de la máquina puede definir otra: adgang passwd</translation>
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
        <translation>Sesión cerrada automáticamente</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Looking for files …</source>
        <extracomment>Title of a card while the USB stick is searched.</extracomment>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <extracomment>Title of a card: no file with settings or a provider was found on a USB stick.</extracomment>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>A USB stick is plugged in, but it holds no file for this machine.</source>
        <extracomment>Under the title “There is nothing to import”.</extracomment>
        <translation>Hay una memoria USB conectada, pero no contiene ningún archivo para esta máquina.</translation>
    </message>
    <message>
        <source>Plug in a USB stick, and wait a moment.</source>
        <extracomment>Under the title “There is nothing to import”: what to do.</extracomment>
        <translation>Conecte una memoria USB y espere un momento.</translation>
    </message>
    <message>
        <source>A provider is a file that ends in .toml, settings are a file that ends in .json. They lie on the stick itself or in one of its folders.</source>
        <extracomment>Under the title “There is nothing to import”: which files are looked for.</extracomment>
        <translation>Un proveedor es un archivo que termina en .toml; los ajustes son un archivo que termina en .json. Están en la propia memoria o en una de sus carpetas.</translation>
    </message>
    <message>
        <source>This machine looks in %1</source>
        <extracomment>Folders of the machine.</extracomment>
        <translation>Esta máquina busca en %1</translation>
    </message>
    <message>
        <source>A tap imports a provider at once. Of settings, the panel first shows what they change.</source>
        <extracomment>Under the list of files on a USB stick; “they” are the settings.</extracomment>
        <translation>Toque un proveedor para importarlo de inmediato. En el caso de los ajustes, el panel muestra primero qué cambian.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: looks once more for files on a USB stick.</extracomment>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Save the Settings on %1</source>
        <extracomment>Button; %1 is the name of a USB stick.</extracomment>
        <translation>Guardar los ajustes en %1</translation>
    </message>
    <message>
        <source>The settings have been saved as %1, without passwords and tokens.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Los ajustes se han guardado como %1, sin contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>%1 has been imported.</source>
        <comment>a provider</comment>
        <extracomment>Short message; %1 is the name of a provider that was read from a USB stick.</extracomment>
        <translation>%1 se ha importado.</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>USB Stick</source>
        <extracomment>Title of a page, and a row that leads to it: files on a USB stick.</extracomment>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>The provider %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>El proveedor %1</translation>
    </message>
    <message>
        <source>Client ID of %1</source>
        <extracomment>What a file on a USB stick holds; %1 is a provider&apos;s name.</extracomment>
        <translation>ID de cliente de %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What a file on a USB stick holds: the settings of a machine.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This provider is there already. Remove it under “Providers” first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in.</extracomment>
        <translation>Este proveedor ya existe. Quítelo primero en «Proveedores».</translation>
    </message>
    <message>
        <source>This machine does not know the provider. Its definition has to be imported first.</source>
        <extracomment>Why a file on a USB stick cannot be taken in; “its” is the provider&apos;s.</extracomment>
        <translation>Esta máquina no conoce el proveedor. Primero hay que importar su definición.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <comment>what may stand in a file</comment>
        <extracomment>Part of what is wrong with a file on a USB stick; %1 is what may stand there.</extracomment>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <extracomment>Begins what is wrong with a file on a USB stick; no full stop.</extracomment>
        <translation>No puede usarse</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the provider %1.</extracomment>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>Before a colon and the name of a setting: it belongs to the panel itself.</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>The name of one of the panel&apos;s settings.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a setting without a value</comment>
        <extracomment>In the place of a value in a change, as in “empty → smtp.example.com”.</extracomment>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>%1: the token has been obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: el token se ha obtenido</translation>
    </message>
    <message>
        <source>%1: the token has been deleted elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: el token se ha eliminado en otro lugar</translation>
    </message>
    <message>
        <source>%1: the token has become invalid</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: el token ha dejado de ser válido</translation>
    </message>
    <message>
        <source>%1: no token was obtained</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message that goes by itself; %1 are names such as “Send e-mail”.</extracomment>
        <translation>%1: no se ha obtenido ningún token</translation>
    </message>
    <message>
        <source>%1: the settings have been changed elsewhere</source>
        <comment>names of settings groups</comment>
        <extracomment>Short message; %1 are names such as “Send e-mail”, “elsewhere”: not here.</extracomment>
        <translation>%1: los ajustes se han cambiado en otro lugar</translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>La red vuelve a estar disponible</translation>
    </message>
    <message>
        <source>The connection to the provider is back</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>La conexión con el proveedor se ha restablecido</translation>
    </message>
    <message>
        <source>The keyring is open again</source>
        <extracomment>Short message: the store of tokens and passwords had been locked or missing.</extracomment>
        <translation>El llavero vuelve a estar abierto</translation>
    </message>
    <message>
        <source>Changes can be stored again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>Los cambios pueden guardarse de nuevo</translation>
    </message>
    <message>
        <source>The clock is right again</source>
        <extracomment>Short message that goes by itself: what was wrong is over.</extracomment>
        <translation>El reloj vuelve a ir en hora</translation>
    </message>
</context>
<context>
    <name>PanelSizeDialog</name>
    <message>
        <source>Go Back</source>
        <extracomment>Button of a question: the size of the panel becomes what it was.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Yes, Keep It</source>
        <extracomment>Button of a question; “it” is the new size of the panel.</extracomment>
        <translation>Sí, conservar</translation>
    </message>
    <message>
        <source>It goes back by itself in %1 s.</source>
        <extracomment>In a question; %1 is a number of seconds, “it” the size of the panel.</extracomment>
        <translation>El tamaño anterior se restablece automáticamente en %1 s.</translation>
    </message>
    <message>
        <source>Can you read this, and tap it?</source>
        <extracomment>Title of a question: the size of the panel was changed; “hit” with a finger.</extracomment>
        <translation>¿Puede leer esto y tocarlo?</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Panel Settings</source>
        <extracomment>The page, and the button that leads to it.</extracomment>
        <translation>Ajustes del panel</translation>
    </message>
    <message>
        <source>Ruler in centimetres</source>
        <extracomment>Spoken by a screen reader: the name of a ruler that is drawn on the screen.</extracomment>
        <translation>Regla en centímetros</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Row of the panel&apos;s settings.</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <extracomment>A switch of the panel&apos;s settings: light text on a dark ground.</extracomment>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>A switch: whether pages slide and signs turn.</extracomment>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Dim the screen after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>Atenuar la pantalla tras</translation>
    </message>
    <message>
        <source>Switch the screen off after</source>
        <extracomment>Row of the panel&apos;s settings; its value is a time, as in “5 min”.</extracomment>
        <translation>Apagar la pantalla tras</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <extracomment>Row of the panel&apos;s settings: the diagonal of its screen.</extracomment>
        <translation>Tamaño del panel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <extracomment>Choice of “Text size”, as in “120 %”; %1 is a number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of “Dim the screen after” and “Switch the screen off after”.</extracomment>
        <translation>Nunca</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>4.3 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>4,3 pulgadas</translation>
    </message>
    <message>
        <source>5 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>5 pulgadas</translation>
    </message>
    <message>
        <source>7 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>7 pulgadas</translation>
    </message>
    <message>
        <source>10.1 inches</source>
        <extracomment>Choice of “Size of the panel”: the diagonal of its screen.</extracomment>
        <translation>10,1 pulgadas</translation>
    </message>
    <message>
        <source>As the machine&apos;s maker has set it</source>
        <extracomment>Under the choice “Automatic” of “Size of the panel”; “it” is the size.</extracomment>
        <translation>Según el fabricante de la máquina</translation>
    </message>
    <message>
        <source>The screen is dimmed when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Dim the screen after”; “so long”: as chosen below.</extracomment>
        <translation>La pantalla se atenúa cuando nadie la ha tocado durante ese tiempo. El toque que la activa no hace nada más.</translation>
    </message>
    <message>
        <source>The screen goes dark when nobody has touched it for this time. The touch that wakes it does nothing else.</source>
        <extracomment>Above the choices of “Switch the screen off after”; “so long”: as chosen below.</extracomment>
        <translation>La pantalla se apaga cuando nadie la ha tocado durante ese tiempo. El toque que la activa no hace nada más.</translation>
    </message>
    <message>
        <source>Hold a ruler against the line: it is 5 cm long when the size is right.</source>
        <extracomment>Above the choices of “Size of the panel”; “it” is the line drawn on the screen.</extracomment>
        <translation>Ponga una regla junto a la línea: mide 5 cm cuando el tamaño es correcto.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Current password</source>
        <extracomment>Label of a password field: the one that is to be changed.</extracomment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of a password field.</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <extracomment>Label of a password field: the same again, against misprints.</extracomment>
        <translation>Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>Settings and tokens can then be changed with this password only. The token status and the connection test stay open to everybody.</source>
        <extracomment>Under the password fields at the first start.</extracomment>
        <translation>Los ajustes y los tokens solo podrán cambiarse después con esta contraseña. El estado del token y la prueba de conexión siguen siendo accesibles para todos.</translation>
    </message>
</context>
<context>
    <name>PhoneHelpPage</name>
    <message>
        <source>“The code is wrong” or “expired”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«El código es incorrecto» o «ha caducado»</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only. Go back, tap New Code and use that one.</source>
        <extracomment>Help with an error on the phone; “New Code” is a button of the page before.</extracomment>
        <translation>Un código solo vale unos minutos. Vuelva atrás, toque «Código nuevo» y use ese.</translation>
    </message>
    <message>
        <source>“Approval required” or “Need admin approval”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«Se requiere aprobación» o «Necesita la aprobación del administrador»</translation>
    </message>
    <message>
        <source>The organisation has to approve this machine once. Show this to whoever manages its mail accounts.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>La organización debe aprobar esta máquina una vez. Muestre esto al gestor de sus cuentas de correo.</translation>
    </message>
    <message>
        <source>“You cannot get there from here”, “blocked” or “access denied”</source>
        <extracomment>Heading: what the phone may say, as its page words it in this language.</extracomment>
        <translation>«No puede acceder desde aquí», «bloqueado» o «acceso denegado»</translation>
    </message>
    <message>
        <source>A rule of the organisation stops the log-in with a code. Whoever manages its mail accounts can make an exception.</source>
        <extracomment>Help with an error on the phone; “its” is the organisation&apos;s.</extracomment>
        <translation>Una regla de la organización bloquea el inicio de sesión con un código. El gestor de sus cuentas de correo puede hacer una excepción.</translation>
    </message>
    <message>
        <source>Somebody other than %1 is logged in</source>
        <extracomment>Heading: what is seen on the phone; %1 is an account.</extracomment>
        <translation>La sesión está iniciada con un nombre distinto de %1</translation>
    </message>
    <message>
        <source>Log out on the phone, or open the address in a private window, and log in with the right account.</source>
        <extracomment>Help with an error on the phone; “private”: the browser forgets it afterwards.</extracomment>
        <translation>Cierre la sesión en el teléfono, o abra la dirección en una ventana privada, e inicie sesión con la cuenta correcta.</translation>
    </message>
    <message>
        <source>The page does not open</source>
        <extracomment>Heading: what is seen on the phone; the provider&apos;s web page.</extracomment>
        <translation>La página no se abre</translation>
    </message>
    <message>
        <source>The phone needs the internet; it does not have to be on the machine&apos;s network.</source>
        <extracomment>Help with an error on the phone; “it” is the phone.</extracomment>
        <translation>El teléfono necesita Internet; no tiene que estar en la red de la máquina.</translation>
    </message>
    <message>
        <source>An error on the phone?</source>
        <extracomment>Title of the page with help on errors that are seen on the phone.</extracomment>
        <translation>¿Un error en el teléfono?</translation>
    </message>
    <message>
        <source>%1 shows its errors on the phone only. The code on this screen goes on waiting.</source>
        <extracomment>Above the help with errors on the phone; %1 is a provider.</extracomment>
        <translation>%1 solo muestra sus errores en el teléfono. El código de esta pantalla sigue esperando.</translation>
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
        <translation>Con OAuth 2.0 la conexión debe estar cifrada.</translation>
    </message>
    <message>
        <source>This field must be filled in. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under an empty field; %1 is a sentence: what the field takes.</extracomment>
        <translation>Este campo es obligatorio. %1</translation>
    </message>
    <message>
        <source>This cannot be used. %1</source>
        <comment>what is allowed</comment>
        <extracomment>Error under a field; %1 is a sentence: what the field takes.</extracomment>
        <translation>Este valor no puede usarse. %1</translation>
    </message>
</context>
<context>
    <name>ProviderAddPage</name>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the provider by what has been typed.</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Microsoft 365 and the others in the list need not be added: only their client ID is entered.</source>
        <extracomment>Under the fields that add a provider; “their”: of those providers.</extracomment>
        <translation>Microsoft 365 y los demás proveedores de la lista no tienen que añadirse: solo se introduce su ID de cliente.</translation>
    </message>
    <message>
        <source>The provider has been added.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>El proveedor se ha añadido.</translation>
    </message>
</context>
<context>
    <name>ProviderSetupPage</name>
    <message>
        <source>Mail servers</source>
        <extracomment>Label on a provider&apos;s page, above the names of its servers.</extracomment>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Origin of the client ID</source>
        <extracomment>Row label; its value tells who set the client ID.</extracomment>
        <translation>ID de cliente definido por</translation>
    </message>
    <message>
        <source>Origin of the tenant</source>
        <extracomment>Row label; its value tells who set the tenant.</extracomment>
        <translation>Inquilino definido por</translation>
    </message>
    <message>
        <source>Remove the Provider</source>
        <extracomment>Button: takes the provider off this machine, after a question.</extracomment>
        <translation>Quitar el proveedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove …?”: takes the provider off this machine.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The provider is taken off this machine with its client ID and its client secret. Groups that use it need another one.</source>
        <extracomment>Explanation in the question “Remove …?”; “groups” are groups of settings.</extracomment>
        <translation>El proveedor se quita de esta máquina junto con su ID de cliente y su secreto de cliente. Los grupos que lo usan necesitan otro.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Title of a question; %1 is the name of a provider.</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The provider has been removed.</source>
        <extracomment>Short message that goes by itself.</extracomment>
        <translation>El proveedor se ha quitado.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Remove the File</source>
        <extracomment>Button of a notice: a provider&apos;s file is damaged.</extracomment>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question “Remove the damaged file?”</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is in the file is lost. A provider of the same name that comes with the program or the machine is there again afterwards.</source>
        <extracomment>Explanation in the question “Remove the damaged file?”; the file describes a provider.</extracomment>
        <translation>El contenido del archivo se pierde. Un proveedor del mismo nombre incluido con el programa o con la máquina vuelve a estar disponible después.</translation>
    </message>
    <message>
        <source>Remove the damaged file?</source>
        <extracomment>Title of a question: the file of a provider.</extracomment>
        <translation>¿Quitar el archivo dañado?</translation>
    </message>
</context>
<context>
    <name>ProxyResult</name>
    <message>
        <source>Testing the proxy …</source>
        <extracomment>While the way to the provider through the proxy is tested.</extracomment>
        <translation>Probando el proxy…</translation>
    </message>
    <message>
        <source>The proxy works</source>
        <extracomment>Title: the result of the proxy&apos;s test.</extracomment>
        <translation>El proxy funciona</translation>
    </message>
    <message>
        <source>The proxy can be reached</source>
        <extracomment>Title: the result of the proxy&apos;s test, which went no further than to the proxy.</extracomment>
        <translation>Hay conexión con el proxy</translation>
    </message>
    <message>
        <source>It lets the machine through to the provider, and the encryption is the provider&apos;s own.</source>
        <extracomment>Under the title “The proxy works”; “it” is the proxy.</extracomment>
        <translation>Deja pasar la máquina hasta el proveedor y el cifrado es el del propio proveedor.</translation>
    </message>
    <message>
        <source>No provider is in use through it, so the way beyond it was not tested.</source>
        <extracomment>Under the title “The proxy can be reached”; “it” is the proxy.</extracomment>
        <translation>Ningún proveedor se usa a través de él, así que el acceso más allá del proxy no se ha probado.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>No proxy is set here, so the one of this machine&apos;s configuration is used: %1</source>
        <extracomment>%1 is the address of a proxy, such as proxy.example.com:8080.</extracomment>
        <translation>Aquí no se ha definido ningún proxy, así que se usa el de la configuración de esta máquina: %1</translation>
    </message>
    <message>
        <source>Fill in the proxy server first.</source>
        <extracomment>What the button “Test Proxy” still needs, and stands under it.</extracomment>
        <translation>Indique primero el servidor proxy.</translation>
    </message>
    <message>
        <source>Test Proxy</source>
        <comment>button</comment>
        <extracomment>Button: tests the way to the provider through the proxy.</extracomment>
        <translation>Probar proxy</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>For log-in at the provider and for renewing tokens. Mail never goes through it.</source>
        <extracomment>Beside the settings of the proxy: what it is for; “it” is the proxy.</extracomment>
        <translation>Para el inicio de sesión en el proveedor y la renovación de tokens. El correo nunca pasa por él.</translation>
    </message>
    <message>
        <source>The machine sends its status to the recipients by itself.</source>
        <extracomment>Beside the settings of the e-mail status: what it is.</extracomment>
        <translation>La máquina envía automáticamente su estado a los destinatarios.</translation>
    </message>
</context>
<context>
    <name>RegistrarWords</name>
    <message>
        <source>Providers</source>
        <extracomment>Title of the page where providers are set up, and a row that leads to it.</extracomment>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add a Provider</source>
        <extracomment>Row, button and title: adds a provider by the address of its issuer.</extracomment>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Set Up the Provider</source>
        <extracomment>Button: opens the page where a provider is set up.</extracomment>
        <translation>Configurar el proveedor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Field label: what a provider calls this machine, which is its client (OAuth).</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>An organisation at a provider, a name of Microsoft&apos;s.</extracomment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Field label: a password that belongs to a client ID (OAuth).</extracomment>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>The address of an own provider (OpenID Connect).</extracomment>
        <translation>Emisor (issuer)</translation>
    </message>
    <message>
        <source>Permissions (scopes)</source>
        <extracomment>Field label: what the machine asks a provider for; “scopes” is OAuth&apos;s word.</extracomment>
        <translation>Permisos (scopes)</translation>
    </message>
    <message>
        <source>As the provider shows it after the registration. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Client ID”; “definition” is the file that describes a provider.</extracomment>
        <translation>Tal como lo muestra el proveedor tras el registro. Vacío: vuelve a lo que indica la definición.</translation>
    </message>
    <message>
        <source>The organisation&apos;s ID or domain, such as example.com. Empty: back to what the definition says.</source>
        <extracomment>Under the field “Tenant”; “definition” is the file that describes a provider.</extracomment>
        <translation>El ID o el dominio de la organización, p. ej. example.com. Vacío: vuelve a lo que indica la definición.</translation>
    </message>
    <message>
        <source>Kept in the machine&apos;s keyring, and never shown again. Empty: it is taken away.</source>
        <extracomment>Under the field “Client Secret”: what becomes of it.</extracomment>
        <translation>Se guarda en el llavero de la máquina y no se vuelve a mostrar. Vacío: se quita.</translation>
    </message>
    <message>
        <source>Such as id.example.com. The machine asks there for everything else.</source>
        <extracomment>Under the field “Issuer”; “there” is at that address.</extracomment>
        <translation>P. ej. id.example.com. La máquina pide allí todo lo demás.</translation>
    </message>
    <message>
        <source>May stay empty: the machine then asks for what the provider offers for mail.</source>
        <extracomment>Under the field “Permissions (scopes)”; “it” is this field.</extracomment>
        <translation>Puede quedar vacío: la máquina pide entonces lo que el proveedor ofrece para el correo.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: built in.</extracomment>
        <translation>Incluido con el programa</translation>
    </message>
    <message>
        <source>Set by this machine&apos;s configuration</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: a file on the machine.</extracomment>
        <translation>Configuración de esta máquina</translation>
    </message>
    <message>
        <source>Set on this machine</source>
        <extracomment>Value of “Origin of the client ID” and “Origin of the tenant”: by somebody at the panel.</extracomment>
        <translation>Introducido en esta máquina</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>a client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”; a participle, not a command.</extracomment>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>no client secret is stored</comment>
        <extracomment>Value of the row “Client Secret”.</extracomment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>Value of the row “Client Secret”: whether there is one cannot be seen.</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>No client ID</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>Sin ID de cliente</translation>
    </message>
    <message>
        <source>No tenant</source>
        <extracomment>State of a provider in a list: what it lacks before it can be used.</extracomment>
        <translation>Sin inquilino</translation>
    </message>
    <message>
        <source>No log-in with a code</source>
        <extracomment>State of a provider in a list: it does not offer what the machine needs.</extracomment>
        <translation>Sin inicio de sesión con código</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a provider that can be used</comment>
        <extracomment>State of a provider in a list.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No token can be obtained before the client ID has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>No puede obtenerse ningún token hasta que se haya introducido el ID de cliente.</translation>
    </message>
    <message>
        <source>No token can be obtained before the tenant has been entered.</source>
        <extracomment>Warning on a provider&apos;s page.</extracomment>
        <translation>No puede obtenerse ningún token hasta que se haya introducido el inquilino.</translation>
    </message>
    <message>
        <source>This is not an address such as id.example.com.</source>
        <extracomment>Error under the field “Issuer”.</extracomment>
        <translation>No es una dirección como id.example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client ID: up to 255 characters, no spaces.</source>
        <extracomment>Error under the field “Client ID”.</extracomment>
        <translation>Este ID de cliente no es válido: máximo 255 caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>This cannot be a tenant: an ID, or a domain such as example.com.</source>
        <extracomment>Error under the field “Tenant”.</extracomment>
        <translation>Este inquilino no es válido: introduzca un ID o un dominio como example.com.</translation>
    </message>
    <message>
        <source>This cannot be a client secret: up to 255 characters.</source>
        <extracomment>Error under the field “Client Secret”.</extracomment>
        <translation>Este secreto de cliente no es válido: máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>These cannot be permissions: words with a space between them.</source>
        <extracomment>Error under the field “Permissions (scopes)”.</extracomment>
        <translation>Estos permisos no son válidos: introduzca palabras separadas por un espacio.</translation>
    </message>
    <message>
        <source>It offers no log-in with a code (device authorization), which this machine needs. Whoever runs the provider can switch it on.</source>
        <extracomment>Explanation: a provider could not be added; “it” is the provider.</extracomment>
        <translation>No ofrece inicio de sesión con un código (device authorization), que esta máquina necesita. Puede activarlo quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>There is no description of a provider at this address. Check the address with whoever runs the provider.</source>
        <extracomment>Explanation: a provider could not be added by the address that was typed.</extracomment>
        <translation>En esta dirección no hay ninguna descripción de un proveedor. Compruebe la dirección con quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>This issuer is set up with this client ID already.</source>
        <extracomment>Explanation: a provider could not be added, since it is there already.</extracomment>
        <translation>Este emisor ya está configurado con este ID de cliente.</translation>
    </message>
    <message>
        <source>the issuer</source>
        <extracomment>In sentences in the place of a provider&apos;s name that is not known yet.</extracomment>
        <translation>este emisor</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Whoever runs %1 lets this machine&apos;s client ID log in with a code (device authorization), and gives it these permissions.</source>
        <extracomment>Under “To be done at … once”; %1 is a provider, permissions stand below.</extracomment>
        <translation>Quien gestiona %1 debe permitir que el ID de cliente de esta máquina inicie sesión con un código (device authorization) y concederle estos permisos.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>To be done at %1 once</source>
        <extracomment>The heading of a list of steps; %1 is a provider.</extracomment>
        <translation>Debe hacerse una vez en %1</translation>
    </message>
    <message>
        <source>What Is to Be Done</source>
        <extracomment>Button, and title of the page it leads to.</extracomment>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>A task for whoever manages the organisation&apos;s mail accounts.</source>
        <extracomment>Under the heading “To be done at … once”: who does the steps below it.</extracomment>
        <translation>Una tarea para el gestor de las cuentas de correo de la organización.</translation>
    </message>
    <message>
        <source>Approval for the organisation</source>
        <extracomment>Under a QR code.</extracomment>
        <translation>Aprobación para la organización</translation>
    </message>
    <message>
        <source>Log in at %1 with an account that may register apps.</source>
        <extracomment>Step at a provider; %1 is a web address.</extracomment>
        <translation>Inicie sesión en %1 con una cuenta que pueda registrar aplicaciones.</translation>
    </message>
    <message>
        <source>Register an app for the accounts of the organisation alone. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>Registre una aplicación solo para las cuentas de la organización. No necesita dirección de redirección.</translation>
    </message>
    <message>
        <source>Register an app for personal Microsoft accounts. It needs no redirect address.</source>
        <extracomment>Step at a provider; “app” is the provider&apos;s word for a client.</extracomment>
        <translation>Registre una aplicación para cuentas personales de Microsoft. No necesita dirección de redirección.</translation>
    </message>
    <message>
        <source>Add a client of the type “Non-browser Applications”.</source>
        <extracomment>Zoho&apos;s name for clients on devices with limited input.</extracomment>
        <translation>Añada un cliente del tipo «Non-browser Applications».</translation>
    </message>
    <message>
        <source>Create an app. Its platform is a web service.</source>
        <extracomment>Step at a provider; “app” and “platform” are words of its web page.</extracomment>
        <translation>Cree una aplicación. Su plataforma es un servicio web.</translation>
    </message>
    <message>
        <source>Under “Authentication”, set “Allow public client flows” to “Yes”.</source>
        <extracomment>Names in Microsoft Entra.</extracomment>
        <translation>En «Autenticación», ajuste «Permitir flujos de clientes públicos» en «Sí».</translation>
    </message>
    <message>
        <source>Add these delegated permissions: %1</source>
        <extracomment>Step at a provider; %1 are names of permissions, “delegated” is Microsoft&apos;s word.</extracomment>
        <translation>Añada estos permisos delegados: %1</translation>
    </message>
    <message>
        <source>Approve the app for the organisation. The address is shown here when the client ID is set.</source>
        <extracomment>Step at a provider; “here” is this page of the panel.</extracomment>
        <translation>Apruebe la aplicación para la organización. La dirección se muestra aquí cuando el ID de cliente está definido.</translation>
    </message>
    <message>
        <source>Approve the app for the organisation: scan the QR code below.</source>
        <extracomment>Step at a provider; the QR code stands under the list of steps.</extracomment>
        <translation>Apruebe la aplicación para la organización: escanee el código QR de abajo.</translation>
    </message>
    <message>
        <source>Let the mailbox send with SMTP, in Exchange Online PowerShell: %1</source>
        <extracomment>Step at a provider; %1 is a command to be typed there.</extracomment>
        <translation>Permita que el buzón envíe con SMTP, en Exchange Online PowerShell: %1</translation>
    </message>
    <message>
        <source>Enter the data centre (%1) on this machine, as the tenant.</source>
        <comment>choices</comment>
        <extracomment>Step at a provider; %1 are the names of its data centres to choose from.</extracomment>
        <translation>Introduzca el centro de datos (%1) en esta máquina, como inquilino.</translation>
    </message>
    <message>
        <source>Note the tenant, its ID or domain, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Anote el inquilino (su ID o dominio) e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>Note the client ID, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Anote el ID de cliente e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>Note the client secret, and enter it on this machine.</source>
        <extracomment>Step at a provider: write down what its page shows; “this machine” is the printer.</extracomment>
        <translation>Anote el secreto de cliente e introdúzcalo en esta máquina.</translation>
    </message>
    <message>
        <source>an app password (authentication method: password)</source>
        <extracomment>In a list after “What works:”; a password that the provider makes for one device.</extracomment>
        <translation>una contraseña de aplicación (método de autenticación: contraseña)</translation>
    </message>
    <message>
        <source>the provider&apos;s relay (no authentication)</source>
        <extracomment>In a list after “What works:”; a mail server that takes mail without log-in.</extracomment>
        <translation>el servicio de retransmisión (relay) del proveedor (sin autenticación)</translation>
    </message>
    <message>
        <source>a mailbox of another provider</source>
        <extracomment>In a list after “What works:”.</extracomment>
        <translation>un buzón de otro proveedor</translation>
    </message>
    <message>
        <source>log-in in a browser, which this machine does not have yet</source>
        <extracomment>In a list after “What works:”; “which” is the log-in.</extracomment>
        <translation>el inicio de sesión en un navegador, que esta máquina aún no tiene</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to use mail</comment>
        <extracomment>Joins the parts of a list after “What works:”; %1 and %2 are ways to use mail.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No log-in with a code for e-mail. What works: %1.</source>
        <extracomment>Why a provider cannot be used; %1 lists other ways, such as “an app password”.</extracomment>
        <translation>No ofrece inicio de sesión con código para el correo. Alternativas: %1.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>You can fix this yourself.</source>
        <extracomment>Under a failure: who can mend it; “you” is whoever stands at the machine.</extracomment>
        <translation>Puede corregirlo sin ayuda.</translation>
    </message>
    <message>
        <source>The machine&apos;s administrator can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>El administrador de la máquina puede corregirlo.</translation>
    </message>
    <message>
        <source>Ask whoever manages the mail accounts</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>Pregunte al gestor de las cuentas de correo</translation>
    </message>
    <message>
        <source>Ask the machine&apos;s administrator</source>
        <extracomment>Short advice after a failure&apos;s title, without a full stop.</extracomment>
        <translation>Pregunte al administrador de la máquina</translation>
    </message>
    <message>
        <source>A task for whoever manages the mail accounts: show them “For the Help Desk”.</source>
        <extracomment>“For the Help Desk” is the button that shows the details.</extracomment>
        <translation>Una tarea para el gestor de las cuentas de correo: muéstrele «Para el soporte técnico».</translation>
    </message>
    <message>
        <source>Whoever runs the network can fix this.</source>
        <extracomment>Under a failure: who can mend it.</extracomment>
        <translation>El gestor de la red puede corregirlo.</translation>
    </message>
    <message>
        <source>It passes by itself.</source>
        <extracomment>Under a failure: nobody has to do anything; “it” is the failure.</extracomment>
        <translation>Se resuelve por sí solo.</translation>
    </message>
    <message>
        <source>Check the Settings</source>
        <extracomment>Button under a failure: leads to the settings to be corrected.</extracomment>
        <translation>Comprobar ajustes</translation>
    </message>
    <message>
        <source>Check the Proxy</source>
        <extracomment>Button under a failure: leads to the settings of the proxy.</extracomment>
        <translation>Comprobar el proxy</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>All tokens; the providers are notified where possible</source>
        <extracomment>In the list of what a reset deletes; “told”: to withdraw the permission.</extracomment>
        <translation>Todos los tokens; se avisa a los proveedores cuando es posible</translation>
    </message>
    <message>
        <source>All settings, accounts and passwords</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>Todos los ajustes, cuentas y contraseñas</translation>
    </message>
    <message>
        <source>Providers that were added or changed on this machine</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>Los proveedores añadidos o cambiados en esta máquina</translation>
    </message>
    <message>
        <source>The journal</source>
        <extracomment>In the list of what a reset deletes: the record of who did what.</extracomment>
        <translation>El historial</translation>
    </message>
    <message>
        <source>The administrator password</source>
        <extracomment>In the list of what a reset deletes.</extracomment>
        <translation>La contraseña de administrador</translation>
    </message>
    <message>
        <source>This will be deleted, and cannot be restored:</source>
        <extracomment>Title above the list of what a reset deletes.</extracomment>
        <translation>Se elimina lo siguiente y no puede recuperarse:</translation>
    </message>
    <message>
        <source>The panel then begins as on its first day.</source>
        <extracomment>Under the list of what a reset deletes; “its first day”: when it was new.</extracomment>
        <translation>El panel empieza después como el primer día.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the next question.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Type the administrator password once more. Then everything is deleted at once.</source>
        <extracomment>Under the last password field before a reset.</extracomment>
        <translation>Introduzca de nuevo la contraseña de administrador. Después, todo se elimina de inmediato.</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Settings (Administrator)</source>
        <extracomment>Title of the first menu of the settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes (administrador)</translation>
    </message>
    <message>
        <source>System Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Configuraciones del sistema</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Service Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Instalación de Servicios</translation>
    </message>
    <message>
        <source>Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes rápidos</translation>
    </message>
    <message>
        <source>System Control</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Control del sistema</translation>
    </message>
    <message>
        <source>E-mail Alert and Status</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Alerta y estado por correo</translation>
    </message>
    <message>
        <source>SMTP Settings</source>
        <extracomment>Title of the settings screen of the e-mail alert; as in the machine&apos;s manual.</extracomment>
        <translation>Configuración de SMTP</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Estado por correo</translation>
    </message>
    <message>
        <source>Initial Installation Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes de instalación inicial</translation>
    </message>
    <message>
        <source>Network Quick Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes rápidos de red</translation>
    </message>
    <message>
        <source>Image Send Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Configuración Envío Imágenes</translation>
    </message>
    <message>
        <source>Internet Fax Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes de Internet Fax</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <extracomment>Title of the settings screen of Internet fax; as in the machine&apos;s manual.</extracomment>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>Printer Settings</source>
        <extracomment>Title of a menu of settings; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes de la impresora</translation>
    </message>
    <message>
        <source>E-mail Print Settings</source>
        <extracomment>Title of a settings screen; as in the machine&apos;s manual.</extracomment>
        <translation>Ajustes de impresión de correo</translation>
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
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>The name of a tab.</extracomment>
        <translation>Avanzado</translation>
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
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Scroll up</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Spoken name of a button with an arrow.</extracomment>
        <translation>Desplazar hacia abajo</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search in the Settings</source>
        <extracomment>In an empty field above the menus of the settings: what it is for.</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing found. Another word may do, or a part of one.</source>
        <extracomment>In the place of what a search in the settings found; “one” is a word.</extracomment>
        <translation>No se ha encontrado nada. Pruebe con otra palabra o con parte de una.</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type on to narrow it down.</source>
        <extracomment>Under what a search found; %n is the number of what is not shown.</extracomment>
        <translation>
            <numerusform>%n resultado más. Siga escribiendo para acotar la búsqueda.</numerusform>
            <numerusform>%n resultados más. Siga escribiendo para acotar la búsqueda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Administrator</source>
        <extracomment>Title of the administrator&apos;s own page.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Change Password</source>
        <extracomment>Row: leads to the page where the administrator&apos;s password is changed.</extracomment>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Automatic log-out in %1. Each touch begins the time anew.</source>
        <comment>minutes and seconds</comment>
        <extracomment>Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.</extracomment>
        <translation>Cierre de sesión automático en %1. Cada toque reinicia el tiempo.</translation>
    </message>
    <message>
        <source>Log Out</source>
        <extracomment>Button of the administrator&apos;s page: a verb.</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Use OAuth 2.0</source>
        <comment>button</comment>
        <extracomment>Button of the advice “… recommends OAuth 2.0 for this server”.</extracomment>
        <translation>Usar OAuth 2.0</translation>
    </message>
    <message>
        <source>%1 recommends OAuth 2.0 for this server. Passwords are accepted less and less.</source>
        <extracomment>%1 is Microsoft or Google.</extracomment>
        <translation>%1 recomienda OAuth 2.0 para este servidor. Las contraseñas se aceptan cada vez menos.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>In a card on the home screen; %1 is the title of a step of the set-up.</extracomment>
        <translation>Paso siguiente: %1</translation>
    </message>
    <message>
        <source>Do Not Show Again</source>
        <extracomment>Button: the set-up is not offered any more.</extracomment>
        <translation>No volver a mostrar</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>To the Home Screen</source>
        <extracomment>Button at the end of the set-up: leads to the home screen.</extracomment>
        <translation>Ir a la pantalla de inicio</translation>
    </message>
    <message>
        <source>What is still open can be taken up here, or later from the home screen.</source>
        <extracomment>Under the title “The set-up is not finished”; “here” is this list of steps.</extracomment>
        <translation>Lo que falta puede hacerse aquí, o más tarde desde la pantalla de inicio.</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <extracomment>Title of a message at the end of the set-up.</extracomment>
        <translation>La configuración inicial ha terminado</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>a step of the set-up</comment>
        <extracomment>State of a step in a list: it has not been done.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The connection has been tested, and works.</source>
        <extracomment>In a card at the end of the set-up, under the account and the provider.</extracomment>
        <translation>La conexión se ha probado y funciona.</translation>
    </message>
    <message>
        <source>Settings and token hold for %1.</source>
        <comment>names of screens</comment>
        <extracomment>In a card at the end of the set-up; %1 are the titles of screens.</extracomment>
        <translation>Los ajustes y el token valen para %1.</translation>
    </message>
    <message>
        <source>These need a token each</source>
        <extracomment>Heading of a list of groups such as “E-mail Alert”.</extracomment>
        <translation>Cada una de estas pantallas necesita su token</translation>
    </message>
    <message>
        <source>A token is never copied. It is obtained on the screen of each.</source>
        <extracomment>Under the heading “These need a token each”; “each” of the groups below.</extracomment>
        <translation>Un token nunca se copia. Se obtiene en la pantalla correspondiente.</translation>
    </message>
</context>
<context>
    <name>SetupLanguage</name>
    <message>
        <source>There is no on-screen keyboard on this machine. Plug in a keyboard for the next steps.</source>
        <extracomment>Notice in the first step of the set-up.</extracomment>
        <translation>Esta máquina no tiene teclado en pantalla. Conecte un teclado para los pasos siguientes.</translation>
    </message>
</context>
<context>
    <name>SetupLock</name>
    <message>
        <source>Log In</source>
        <extracomment>Button in the set-up: asks for the password; a verb.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The set-up goes on after the log-in. What has been typed is still there.</source>
        <extracomment>Under the title “The administrator is logged out”.</extracomment>
        <translation>La configuración inicial continúa tras el inicio de sesión. Lo introducido se conserva.</translation>
    </message>
    <message>
        <source>The administrator is logged out</source>
        <extracomment>Title of a message in the set-up: after some time without a touch.</extracomment>
        <translation>La sesión del administrador está cerrada</translation>
    </message>
</context>
<context>
    <name>SetupPassword</name>
    <message>
        <source>It can be changed under Administrator in the bar at the top, after the log-in.</source>
        <extracomment>Under the title “The administrator password has been set”; “it” is the password.</extracomment>
        <translation>Puede cambiarse en Administrador, en la barra superior, tras el inicio de sesión.</translation>
    </message>
    <message>
        <source>The administrator password has been set</source>
        <extracomment>Title of a message in the set-up.</extracomment>
        <translation>La contraseña de administrador se ha definido</translation>
    </message>
</context>
<context>
    <name>SetupProvider</name>
    <message>
        <source>Change Provider</source>
        <extracomment>Button: back to the list of providers.</extracomment>
        <translation>Cambiar de proveedor</translation>
    </message>
    <message>
        <source>The set-up can go on. The token is obtained when that has been done.</source>
        <extracomment>In the set-up: a provider lacks something; “that” is what it lacks.</extracomment>
        <translation>La configuración inicial puede continuar. El token se obtiene cuando eso esté hecho.</translation>
    </message>
</context>
<context>
    <name>SetupTest</name>
    <message>
        <source>The connection can be tested as soon as the token has been obtained.</source>
        <extracomment>In the set-up&apos;s last step, under the title “There is no token yet”.</extracomment>
        <translation>La conexión puede probarse en cuanto se haya obtenido el token.</translation>
    </message>
    <message>
        <source>The connection can be tested as soon as a server has been filled in.</source>
        <extracomment>In the set-up&apos;s last step, under the title “A setting is missing”.</extracomment>
        <translation>La conexión puede probarse en cuanto se haya indicado un servidor.</translation>
    </message>
</context>
<context>
    <name>SetupToken</name>
    <message>
        <source>Show Code</source>
        <extracomment>Button in the set-up: leads back to the code that waits for the phone.</extracomment>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Have a phone with a camera and access to the internet at hand</source>
        <extracomment>First of three steps of getting a token.</extracomment>
        <translation>Tenga a mano un teléfono con cámara y acceso a Internet</translation>
    </message>
    <message>
        <source>Tap %1, and scan the code on this screen</source>
        <extracomment>Second of three steps of getting a token; %1 is the button “Get Token”.</extracomment>
        <translation>Toque «%1» y escanee el código de esta pantalla</translation>
    </message>
    <message>
        <source>Log in on the phone, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox.</extracomment>
        <translation>Inicie sesión en el teléfono y autorice el acceso</translation>
    </message>
    <message>
        <source>Log in on the phone as %1, and allow it</source>
        <extracomment>Third of three steps: allow the machine to use the mailbox %1.</extracomment>
        <translation>Inicie sesión en el teléfono como %1 y autorice el acceso</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Continue Set-up</source>
        <extracomment>Button on the home screen: goes on with the first set-up of the machine.</extracomment>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the set-up can be taken up again on the home screen.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: on to the next step of the set-up.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: leaves out a step of the set-up and goes on to the next.</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The set-up is not finished</source>
        <extracomment>Title of a card on the home screen, and of a message at the set-up&apos;s end.</extracomment>
        <translation>La configuración inicial no ha terminado</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Title of a step of the set-up: the language of the panel.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Administrator Password</source>
        <extracomment>Title of a step of the set-up: the password is chosen.</extracomment>
        <translation>Contraseña de administrador</translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Title: the first set-up of a new machine.</extracomment>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the set-up, and spoken; %1 and %2 are numbers.</extracomment>
        <translation>Paso %1 de %2</translation>
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
        <translation>No obtenido</translation>
    </message>
    <message>
        <source>Waiting for authorization</source>
        <extracomment>State of a token: the log-in on the phone is waited for; see the machine&apos;s manual.</extracomment>
        <translation>Esperando autorización</translation>
    </message>
    <message>
        <source>Obtained</source>
        <extracomment>State of a token: it is there and in force; see the machine&apos;s manual.</extracomment>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a token: it does not work any more; see the machine&apos;s manual.</extracomment>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Choose OAuth 2.0 as the authentication method first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Elija primero OAuth 2.0 como método de autenticación.</translation>
    </message>
    <message>
        <source>Choose a provider first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Elija primero un proveedor.</translation>
    </message>
    <message>
        <source>Enter the account name first.</source>
        <extracomment>What the button “Get Token” still needs, and stands under it.</extracomment>
        <translation>Introduzca primero el nombre de cuenta.</translation>
    </message>
    <message>
        <source>%1 has no client ID yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1 aún no tiene ID de cliente. «Proveedor» indica qué hay que hacer.</translation>
    </message>
    <message>
        <source>%1 has no tenant yet. “Provider” tells what is to be done.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider, “Provider” a row on the page.</extracomment>
        <translation>%1 aún no tiene inquilino. «Proveedor» indica qué hay que hacer.</translation>
    </message>
    <message>
        <source>%1 does not offer log-in with a code.</source>
        <extracomment>Under the button “Get Token”; %1 is a provider.</extracomment>
        <translation>%1 no ofrece inicio de sesión con un código.</translation>
    </message>
    <message>
        <source>%1 takes OAuth 2.0 for sending only.</source>
        <extracomment>Under the button “Get Token” of a mailbox that is read; %1 is a provider.</extracomment>
        <translation>%1 solo acepta OAuth 2.0 para el envío.</translation>
    </message>
    <message>
        <source>Has no client ID yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>Aún no tiene ID de cliente. Se introduce en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>Has no tenant yet. It is entered under “Set Up the Provider”.</source>
        <extracomment>Under a provider in a list of choices; “Set Up the Provider” is a button.</extracomment>
        <translation>Aún no tiene inquilino. Se introduce en «Configurar el proveedor».</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 has to be withdrawn by hand, at %2</source>
        <comment>a provider, an address</comment>
        <extracomment>Message after “Delete”; %1 is a provider, %2 a web address.</extracomment>
        <translation>El token se ha eliminado aquí. El permiso en %1 debe retirarse manualmente, en %2</translation>
    </message>
    <message>
        <source>Does not offer log-in with a code for e-mail.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>No ofrece inicio de sesión con código para el correo.</translation>
    </message>
    <message>
        <source>Takes OAuth 2.0 for sending only; fetching needs a password made for this machine.</source>
        <extracomment>Under a provider in a list of choices: what it lacks.</extracomment>
        <translation>Solo acepta OAuth 2.0 para el envío; la recepción exige una contraseña creada para esta máquina.</translation>
    </message>
    <message>
        <source>%1. The token is not lost.</source>
        <comment>what is in the way</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title, such as “The keyring is locked”.</extracomment>
        <translation>%1. El token no se ha perdido.</translation>
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
        <translation>Alguien ha iniciado sesión como %1. Decida si se conserva el token.</translation>
    </message>
    <message>
        <source>The token from before works until the new one is there.</source>
        <extracomment>Under a token&apos;s state: a new token is being obtained.</extracomment>
        <translation>El token anterior funciona hasta que llegue el nuevo.</translation>
    </message>
    <message>
        <source>%1. After that the provider lets the token expire. Testing the connection renews it.</source>
        <comment>how long the token has lain unused</comment>
        <extracomment>Under a token&apos;s state; %1 is such as “61 of 90 days unused”, “it” the token.</extracomment>
        <translation>%1. Pasado ese plazo, el proveedor deja caducar el token. Una prueba de conexión lo renueva.</translation>
    </message>
    <message>
        <source>Latest attempt: %1.</source>
        <comment>how Get Token ended</comment>
        <extracomment>Under a token&apos;s state; %1 is a failure&apos;s title: why no token was obtained.</extracomment>
        <translation>Último intento: %1.</translation>
    </message>
    <message>
        <source>The token is deleted, and the permission is withdrawn at %1.</source>
        <extracomment>Message after “Delete”; %1 is a provider.</extracomment>
        <translation>El token se ha eliminado y el permiso se ha retirado en %1.</translation>
    </message>
    <message>
        <source>The token is deleted here. Withdraw the permission at %1 too: log in there with the account, and take this machine off the list of apps with access.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “here”: on this machine.</extracomment>
        <translation>El token se ha eliminado aquí. Retire también el permiso en %1: inicie sesión allí con la cuenta y quite esta máquina de la lista de aplicaciones con acceso.</translation>
    </message>
    <message>
        <source>The token is deleted here. The permission at %1 stays, because another group of this machine uses it.</source>
        <extracomment>Message after “Delete”; %1 is a provider, “group” a group of settings.</extracomment>
        <translation>El token se ha eliminado aquí. El permiso en %1 se mantiene, porque otro grupo de esta máquina lo usa.</translation>
    </message>
    <message>
        <source>The machine can no longer use the mail of %1 at %2 until a new token has been obtained.</source>
        <extracomment>In the question before “Delete”; %1 is an account, %2 a provider.</extracomment>
        <translation>La máquina no podrá usar el correo de %1 (%2) hasta que se obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>%1 This holds for %2 as well.</source>
        <comment>a sentence, names of screens</comment>
        <extracomment>In the question before “Delete”; %1 is a whole sentence, %2 the titles of screens.</extracomment>
        <translation>%1 Esto vale también para %2.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Clock</source>
        <extracomment>A step of the connection test: whether date and time are right.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>A step of the connection test: whether the store of tokens and passwords is open.</extracomment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>A step of the connection test: the address that belongs to the server&apos;s name.</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A step of the connection test: the server is connected to.</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of the connection test: TLS is agreed on, and the certificate checked.</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of the connection test: whether the token is there and in force.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>A step of the connection test: whether the password is there.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>A step of the connection test: the machine logs in to the mail server.</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>A step of the connection test: whether the mailbox may be used after the log-in.</extracomment>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <extracomment>A step of the proxy&apos;s test: the proxy connects to the provider.</extracomment>
        <translation>Acceso al proveedor</translation>
    </message>
    <message>
        <source>not run yet</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: its turn has not come.</extracomment>
        <translation>aún sin ejecutar</translation>
    </message>
    <message>
        <source>under way …</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it is running.</extracomment>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>State of a step of a test, and of a group&apos;s test: it went well.</extracomment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a test.</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>State of a step of a test: left out, since one before it failed or it is not needed.</extracomment>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a step of a test took; %1 is a number, ms are milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the machine&apos;s own</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the machine itself.</extracomment>
        <translation>el de la máquina</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <extracomment>What the step “Keyring” of a test found: the keyring of the desktop&apos;s system.</extracomment>
        <translation>el del escritorio</translation>
    </message>
</context>
<context>
    <name>SuccessView</name>
    <message>
        <source>The machine can now send and receive e-mail as %1 at %2. It renews the token by itself.</source>
        <extracomment>Under the title “The token has been obtained”; %1 is an account, %2 a provider.</extracomment>
        <translation>La máquina ya puede enviar y recibir correo como %1 en %2. Renueva el token automáticamente.</translation>
    </message>
    <message>
        <source>The token has been obtained</source>
        <extracomment>Title after a log-in on the phone that went well.</extracomment>
        <translation>El token se ha obtenido</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Failure</source>
        <extracomment>Label of a failure&apos;s details, before its title.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>A code such as &quot;revoked · invalid_grant&quot;.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Date and time of a failure.</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Settings of</source>
        <extracomment>Label of a failure&apos;s details, before a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a failure&apos;s details, before the server&apos;s name.</extracomment>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Label of a failure&apos;s details, before the printer&apos;s name.</extracomment>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Program version</source>
        <extracomment>Label of a failure&apos;s details, before a number such as “1.2.0”.</extracomment>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Photograph the code, or read this out to whoever helps you. It holds no password and no token.</source>
        <extracomment>Above a failure&apos;s details and a QR code of them, “this”; “it” is the code.</extracomment>
        <translation>Fotografíe el código o lea esto a quien le ayuda. No contiene contraseñas ni tokens.</translation>
    </message>
</context>
<context>
    <name>TestAllPage</name>
    <message>
        <source>Testing …</source>
        <extracomment>Title while the connections of all groups are tested.</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Nothing is set up yet. Fill in a server first.</source>
        <extracomment>Title in the place of the results of the connection tests.</extracomment>
        <translation>Todavía no hay nada configurado. Indique primero un servidor.</translation>
    </message>
    <message>
        <source>%1 of %2 connections do not work</source>
        <extracomment>Title: the result of all connection tests; %1 and %2 are numbers.</extracomment>
        <translation>Conexiones con error: %1 de %2</translation>
    </message>
    <message>
        <source>All connections work</source>
        <extracomment>Title: the result of all connection tests.</extracomment>
        <translation>Todas las conexiones funcionan</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Testing %1 …</source>
        <comment>a group of settings</comment>
        <extracomment>While the connection is tested; %1 is a group&apos;s name, such as “Send e-mail”.</extracomment>
        <translation>Probando: %1…</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Title: the result of the connection test.</extracomment>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>The machine can log in to %1 and use the mailbox.</source>
        <extracomment>Under the title “The connection works”; %1 is the name of a mail server.</extracomment>
        <translation>La máquina puede iniciar sesión en %1 y usar el buzón.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “today 13:52”.</extracomment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <extracomment>A point in time; %1 is a time of day, as in “yesterday 13:52”.</extracomment>
        <translation>ayer a las %1</translation>
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
        <translation>Compartido con %1.</translation>
    </message>
    <message>
        <source>Show How</source>
        <extracomment>Button after “Delete”: how the permission is withdrawn at the provider.</extracomment>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the choice whether another account&apos;s token is kept.</extracomment>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Show Code</source>
        <extracomment>Button: leads back to the code that waits for the phone.</extracomment>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <extracomment>What the button “Test Connection” still needs, and stands under it.</extracomment>
        <translation>Indique primero el servidor.</translation>
    </message>
    <message>
        <source>Delete the token?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>¿Eliminar el token?</translation>
    </message>
</context>
<context>
    <name>TokensDialog</name>
    <message>
        <source>Delete the Tokens</source>
        <extracomment>Button in a question: makes a change that ends the tokens of several groups.</extracomment>
        <translation>Eliminar los tokens</translation>
    </message>
    <message>
        <source>Delete the Token</source>
        <extracomment>Button in a question: makes a change that ends the token of one group.</extracomment>
        <translation>Eliminar el token</translation>
    </message>
    <message>
        <source>A token depends on this in: %1. After the change a new one has to be obtained there.</source>
        <comment>names of groups of settings</comment>
        <extracomment>Question; %1 are names of groups such as “Send e-mail”, “this” is what is changed.</extracomment>
        <translation>Un token depende de este ajuste en: %1. Después del cambio habrá que obtener allí uno nuevo.</translation>
    </message>
    <message>
        <source>This change deletes the token</source>
        <extracomment>Title of a question: what is set for a provider is about to be changed.</extracomment>
        <translation>Este cambio elimina el token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <extracomment>Spoken name of a button with an arrow: to the page before.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Spoken name of a button in the top bar: leads to the administrator&apos;s page.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Spoken name of a button in the top bar: leads to the list of languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Panel Settings</source>
        <extracomment>Spoken name of a button in the top bar: leads to the panel&apos;s settings.</extracomment>
        <translation>Ajustes del panel</translation>
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
        <translation>El panel no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Asking %1 for a code …</source>
        <extracomment>While a code is asked for; %1 is a provider.</extracomment>
        <translation>Pidiendo un código a %1…</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the Permission</source>
        <extracomment>Title of a page: how the machine&apos;s permission is ended at the provider.</extracomment>
        <translation>Retirar el permiso</translation>
    </message>
    <message>
        <source>The token is deleted on this machine, but %1 still remembers the permission.</source>
        <extracomment>Above the steps that withdraw a permission; %1 is a provider.</extracomment>
        <translation>El token se ha eliminado en esta máquina, pero %1 todavía recuerda el permiso.</translation>
    </message>
    <message>
        <source>Scan the QR code, or go to %1</source>
        <extracomment>First of three steps that withdraw a permission; %1 is a web address.</extracomment>
        <translation>Escanee el código QR o vaya a %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>Second of three steps that withdraw a permission; %1 is an account.</extracomment>
        <translation>Inicie sesión como %1</translation>
    </message>
    <message>
        <source>Take this machine off the list of apps with access</source>
        <extracomment>The list of apps that have access to an account.</extracomment>
        <translation>Quite esta máquina de la lista de aplicaciones con acceso</translation>
    </message>
</context>
</TS>
