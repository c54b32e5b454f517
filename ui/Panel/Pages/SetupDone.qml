// SPDX-License-Identifier: Apache-2.0
// After the last step: what works, what is still open, and what has to be set up for itself.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

SetupView {
    id: view

    readonly property bool complete: setup.left.length === 0
    readonly property list<string> screens: panel.screens.screensOf(group.groupId).map(id => ScreenWords.title(id))

    //: Button at the end of the set-up: leads to the home screen.
    onwards: qsTr("To the Home Screen")
    aside: ""

    function proceed() {
        if (complete)
            setup.end();
        else
            setup.leave();
        homeWanted();
    }

    ScrollPage {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - padding
        anchors.rightMargin: anchors.leftMargin
        padding: Theme.gapLarge
        spacing: Theme.gapLarge

        Notice {
            kind: view.complete ? Notice.Good : Notice.Info
            //: Under the title “The set-up is not finished”; “here” is this list of steps.
            text: view.complete ? "" : qsTr("What is still open can be taken up here, or later from the home screen.")
            //: Title of a message at the end of the set-up.
            title: view.complete ? qsTr("The set-up is finished") : SetupWords.unfinished
            width: parent.width
        }

        Grid {
            id: grid

            readonly property int each: Math.floor((width - (columns - 1) * spacing) / columns)

            columns: width >= Theme.mm(120) && others.visible ? 2 : 1
            spacing: Theme.gapLarge
            width: parent.width

            Column {
                spacing: Theme.gapLarge
                width: grid.each

                Card {
                    padding: 0
                    spacing: 0
                    visible: !view.complete
                    width: parent.width

                    Repeater {
                        model: view.setup.left

                        SettingRow {
                            required property string modelData

                            label: SetupWords.title(modelData)
                            //: State of a step in a list: it has not been done.
                            value: qsTr("Still open", "a step of the set-up")

                            onClicked: view.setup.goTo(modelData)
                        }
                    }
                }

                Card {
                    title: GroupWords.name(view.group.groupId)
                    width: parent.width

                    trailing: StateChip {
                        text: StateWords.name(view.group.state)
                        tokenState: view.group.state
                    }

                    BodyText {
                        text: GroupWords.whose(view.group)
                        width: parent.width
                    }

                    BodyText {
                        //: In a card at the end of the set-up, under the account and the provider.
                        text: qsTr("The connection has been tested, and works.")
                        visible: !view.setup.left.includes("test")
                        width: parent.width
                    }

                    CaptionText {
                        //: In a card at the end of the set-up; %1 are the titles of screens.
                        text: qsTr("Settings and token hold for %1.", "names of screens").arg(ScreenWords.join(view.screens))
                        visible: view.screens.length > 1
                        width: parent.width
                    }
                }
            }

            Card {
                id: others

                padding: 0
                spacing: 0
                visible: rows.count > 0
                width: grid.each

                HeadingText {
                    bottomPadding: Theme.gapSmall
                    leftPadding: Theme.pad
                    rightPadding: Theme.pad
                    //: Heading of a list of groups such as “E-mail Alert”.
                    text: qsTr("These need a token each")
                    topPadding: Theme.gapLarge
                    width: parent.width
                }

                CaptionText {
                    bottomPadding: Theme.gap
                    leftPadding: Theme.pad
                    rightPadding: Theme.pad
                    //: Under the heading “These need a token each”; “each” of the groups below.
                    text: qsTr("A token is never copied. It is obtained on the screen of each.")
                    width: parent.width
                }

                Repeater {
                    id: rows

                    model: view.panel.groups.filter(each => each.groupId !== view.group.groupId)

                    SettingRow {
                        required property GroupViewModel modelData

                        label: GroupWords.name(modelData.groupId)
                        value: StateWords.name(modelData.state)

                        onClicked: view.opened("GroupPage", {
                            "screen": view.panel.screens.screensOf(modelData.groupId)[0]
                        })
                    }
                }
            }
        }
    }
}
