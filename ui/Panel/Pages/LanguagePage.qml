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
                    required property string missingFont
                    required property string name

                    //: %1 is the name of a font that has to be installed before the language can be shown.
                    description: missingFont === "" ? "" : qsTr("The font %1 is missing on this machine.").arg(missingFont)
                    enabled: missingFont === ""
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
