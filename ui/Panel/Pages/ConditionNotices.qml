// SPDX-License-Identifier: Apache-2.0
// What is the matter with the machine itself, one notice each; they go by themselves when it is over.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Column {
    id: notices

    required property PanelViewModel panel

    readonly property ConditionsViewModel conditions: panel.conditions

    spacing: Theme.gap

    Repeater {
        model: notices.conditions.codes

        Notice {
            id: notice

            required property string modelData

            actionText: ConditionWords.action(modelData)
            kind: modelData.startsWith("state_") || modelData === "internal" ? Notice.Bad : Notice.Warning
            text: ConditionWords.text(modelData, notices.panel.clock.now)
            title: ConditionWords.title(modelData)
            width: notices.width

            Component.onCompleted: notice.Accessible.announce(title + ". " + text, Accessible.Polite)
            onAction: {
                if (modelData === "clock_changed")
                    notices.conditions.believeClock();
                else
                    notices.conditions.tryAgain();
            }
        }
    }

    Notice {
        actionText: CommonWords.close
        //: Notice after a reset; accounts and providers stand below it.
        text: [qsTr("The machine has been reset. Withdraw the permission at the provider too: log in there with the account, and take this machine off the list of apps with access."), ...notices.panel.leftAtProviders].join("\n")
        visible: notices.panel.leftAtProviders.length > 0
        width: parent.width

        onAction: notices.panel.forgetLeft()
    }

    Notice {
        //: Notice: nothing can be typed on the screen itself.
        text: qsTr("There is no on-screen keyboard on this machine. Plug in a keyboard to change settings.")
        visible: notices.panel.keyboardWanted
        width: parent.width
    }
}
