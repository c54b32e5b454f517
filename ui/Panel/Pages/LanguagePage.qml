// SPDX-License-Identifier: Apache-2.0
// The languages by their own names; a tap switches the whole panel.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls

PanelPage {
    id: page

    title: qsTr("Language")

    ScrollPage {
        anchors.fill: parent

        Card {
            padding: 0
            spacing: 0
            width: parent.width

            Repeater {
                model: page.panel.language.rows

                ChoiceRow {
                    required property string code
                    required property string name

                    label: name
                    selected: page.panel.language.current === code

                    onClicked: {
                        page.panel.language.select(code);
                        page.backWanted();
                    }
                }
            }
        }
    }
}
