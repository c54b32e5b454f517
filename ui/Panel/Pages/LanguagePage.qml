// SPDX-License-Identifier: Apache-2.0
// The languages by their own names; a tap switches the whole panel.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    // Whether it was not opened from the panel's other settings.
    property bool alone: false

    //: Title of the page with the list of languages.
    title: qsTr("Language")

    ScrollPage {
        anchors.fill: parent
        spacing: Theme.gapLarge

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

                    //: Under a language that cannot be chosen; %1 is the name of a font.
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

        PButton {
            anchors.left: parent.left
            iconSource: "sliders"
            text: PanelWords.title
            visible: page.alone && page.panel.look !== null
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.opened("PanelSettingsPage", {
                "look": page.panel.look
            })
        }
    }
}
