// SPDX-License-Identifier: Apache-2.0
// The tabs of a page, all of one width; `current` is the index of the chosen one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Panel.Theme

Rectangle {
    id: strip

    property int current: 0
    property list<string> tabs: []

    readonly property int each: Math.floor((width - 2 * inset) / Math.max(1, tabs.length))
    readonly property int inset: Theme.outline

    signal chosen(int index)

    Accessible.role: Accessible.PageTabList
    border.color: Theme.edge
    border.width: Theme.hairline
    color: Theme.page
    implicitHeight: Theme.target + 2 * inset
    // as wide as the widest word wants it
    implicitWidth: tabs.length * Math.max(Theme.mm(24), ...tabs.map(word => Math.ceil(metrics.advanceWidth(word)) + 2 * Theme.pad)) + 2 * inset
    radius: Theme.radius

    FontMetrics {
        id: metrics

        font: Theme.bodyBoldFont
    }

    Row {
        anchors.centerIn: parent

        Repeater {
            model: strip.tabs

            T.AbstractButton {
                id: tab

                required property int index
                required property string modelData
                readonly property bool selected: index === strip.current

                Accessible.name: modelData
                Accessible.role: Accessible.PageTab
                Accessible.selectable: true
                Accessible.selected: selected
                height: strip.height - 2 * strip.inset
                width: strip.each

                background: Rectangle {
                    border.color: Theme.accent
                    border.width: tab.selected ? Theme.outline : 0
                    color: tab.down ? Theme.accent : tab.selected ? Theme.surface : "transparent"
                    radius: Theme.radius - strip.inset

                    FocusRing {
                        inside: true
                        visible: tab.visualFocus || tab.activeFocus && Theme.byKeys
                    }
                }
                contentItem: Text {
                    id: word

                    Accessible.ignored: true
                    color: tab.down ? Theme.textOnAccent : tab.selected ? Theme.accent : Theme.textMuted
                    elide: Text.ElideRight
                    font: tab.selected ? Theme.bodyBoldFont : Theme.bodyFont
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    leftPadding: Theme.gapSmall
                    minimumPixelSize: Theme.captionFont.pixelSize
                    rightPadding: Theme.gapSmall
                    text: tab.modelData
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                }

                Keys.onPressed: event => {
                    if (ReturnKey.presses(event))
                        click();
                }
                onClicked: {
                    strip.current = index;
                    strip.chosen(index);
                }
            }
        }
    }
}
