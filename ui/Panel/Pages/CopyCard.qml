// SPDX-License-Identifier: Apache-2.0
// One group to copy from: what it would change, and the button that does it.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

Card {
    id: card

    required property GroupViewModel group
    required property list<string> keys
    required property bool password
    required property GroupViewModel source

    readonly property string name: GroupWords.name(source.groupId)

    signal wanted(bool withPassword)

    // The value of a setting as its row shows it.
    function value(group: GroupViewModel, key: string): string {
        if (key === "provider")
            return group.chosenProviderName || FieldWords.notChosen;
        return FieldWords.value(group.settings.field(key));
    }

    spacing: Theme.gap
    title: name

    BodyText {
        color: Theme.textMuted
        //: In a card named after a group: there is nothing to copy from it.
        text: qsTr("All settings are the same.")
        visible: card.keys.length === 0
        width: parent.width
    }

    Grid {
        id: grid

        readonly property int each: Math.floor((width - (columns - 1) * columnSpacing) / columns)

        columnSpacing: Theme.gapLarge
        columns: card.keys.length > 1 && width >= Theme.mm(92) ? 2 : 1
        rowSpacing: Theme.gap
        visible: card.keys.length > 0
        width: parent.width

        Repeater {
            model: card.keys

            Column {
                id: change

                required property string modelData

                width: grid.each

                CaptionText {
                    text: FieldWords.label(change.modelData === "tls" ? "tls_kind" : change.modelData, card.group.protocol)
                    width: parent.width
                }

                BodyText {
                    //: A change of a setting; %1 is its value now, %2 its value afterwards.
                    text: CommonWords.fill(qsTr("%1 → %2", "a value before and after"), card.value(card.group, change.modelData), card.value(card.source, change.modelData))
                    width: parent.width
                }
            }
        }
    }

    SwitchRow {
        id: password

        divider: false
        //: A switch above the button that copies the settings of a group.
        label: qsTr("Copy the password too")
        leftPadding: 0
        rightPadding: 0
        visible: card.password
        width: parent.width
    }

    Item {
        height: button.height
        visible: card.keys.length > 0 || password.checked
        width: parent.width

        PButton {
            id: button

            anchors.left: parent.left
            busy: card.group.copy.copying
            kind: PButton.Primary
            //: Button; %1 is the name of a group of settings.
            text: qsTr("Copy From %1").arg(card.name)
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.wanted(password.checked)
        }
    }
}
