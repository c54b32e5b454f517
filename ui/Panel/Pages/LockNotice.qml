// SPDX-License-Identifier: Apache-2.0
// In the place of a password field while there have been too many wrong ones.
import Panel.Backend
import Panel.Controls
import Panel.Words

Notice {
    id: notice

    required property SessionViewModel session

    readonly property bool locked: session.lockSeconds > 0

    kind: Notice.Warning
    //: Under “Too many wrong passwords”; %1 is minutes and seconds, as in “0:45”.
    text: qsTr("Try again in %1.", "minutes and seconds").arg(TimeWords.left(session.lockSeconds))
    title: FailureWords.title("locked_out")
    visible: locked
}
