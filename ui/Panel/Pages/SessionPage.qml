// SPDX-License-Identifier: Apache-2.0
// The administrator's own page: log-out, password, automatic log-out, journal, factory reset.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property AdministrationViewModel administration

    readonly property SessionViewModel session: panel.session

    function open(name: string) {
        opened(name, {
            "administration": administration
        });
    }

    edits: true
    //: Title of the administrator's own page.
    title: qsTr("Administrator")

    ScrollPage {
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        bottomPadding: padding - Theme.gap
        padding: page.low ? Theme.gap : Theme.margin

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            SettingRow {
                label: AccessWords.timeout
                value: AccessWords.duration(page.session.timeout)

                onClicked: page.open("TimeoutPage")
            }

            SettingRow {
                //: Row: leads to the page where the administrator's password is changed.
                label: qsTr("Change Password")

                onClicked: page.open("ChangePasswordPage")
            }

            SettingRow {
                label: RegistrarWords.title

                onClicked: page.opened("ProvidersPage", {
                    "registrar": page.panel.providers.registrar
                })
            }

            SettingRow {
                label: MediaWords.title

                onClicked: page.opened("MediaPage", {
                    "media": page.panel.providers.media
                })
            }

            SettingRow {
                label: AccessWords.journal

                onClicked: page.open("JournalPage")
            }
        }

        CaptionText {
            //: Under the rows; %1 is minutes and seconds, as in “4:30”; a touch of the screen.
            text: page.session.secondsLeft > 0 ? qsTr("Automatic log-out in %1. Each touch begins the time anew.", "minutes and seconds").arg(TimeWords.left(page.session.secondsLeft)) : ""
            width: parent.width
        }
    }

    Item {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapLarge
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Math.max(logOut.implicitHeight, reset.implicitHeight)

        PButton {
            id: logOut

            anchors.left: parent.left
            height: parent.height
            iconSource: "person"
            kind: PButton.Primary
            //: Button of the administrator's page: a verb.
            text: qsTr("Log Out")
            width: Math.min(implicitWidth, parent.width - reset.width - Theme.gapLarge)

            onClicked: page.session.logOut()
        }

        PButton {
            id: reset

            anchors.right: parent.right
            height: parent.height
            kind: PButton.Danger
            text: AccessWords.reset
            width: Math.min(implicitWidth, Math.floor((parent.width - Theme.gapLarge) / 2))

            onClicked: page.open("ResetPage")
        }
    }
}
