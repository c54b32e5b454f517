// SPDX-License-Identifier: Apache-2.0
// A failure's details for the help desk: as words, and as a QR code to photograph.
pragma ComponentBehavior: Bound

import QtQuick
import Panel.Backend
import Panel.Controls
import Panel.Theme
import Panel.Words

PanelPage {
    id: page

    required property GroupViewModel group
    required property SupportViewModel support

    // Which failure: of the "attempt" to get a token, of the "test"; else the one that is stored.
    property string about: ""

    // the words beside the code, where it leaves them room
    readonly property bool beside: width - qr.width - 2 * Theme.gap - 3 * Theme.margin >= Theme.mm(44)
    readonly property bool loaded: support.text !== ""
    readonly property string provider: support.provider === "" ? "" : group.providerName || support.provider
    readonly property list<var> rows: [
        {
            //: Label of a failure's details, before its title.
            "label": qsTr("Failure"),
            "value": FailureWords.title(support.failure)
        },
        {
            //: A code such as "revoked · invalid_grant".
            "label": qsTr("Code"),
            "value": [support.failure, support.detail].filter(part => part !== "").join(" · ")
        },
        ...support.traces.map(trace => ({
                    "label": trace.name,
                    "value": trace.found
                })),
        {
            //: Date and time of a failure.
            "label": qsTr("Time"),
            "value": support.time > 0 ? TimeWords.full(support.time) : ""
        },
        {
            //: Label of a failure's details, before a group's name, such as “Send e-mail”.
            "label": qsTr("Settings of"),
            "value": GroupWords.name(group.groupId)
        },
        {
            "label": FieldWords.label("account", ""),
            "value": support.account
        },
        {
            "label": FieldWords.label("provider", ""),
            "value": provider
        },
        {
            //: Label of a failure's details, before the server's name.
            "label": qsTr("Mail server"),
            "value": support.server
        },
        {
            //: Label of a failure's details, before the printer's name.
            "label": qsTr("Machine"),
            "value": support.machine
        },
        {
            //: Label of a failure's details, before a number such as “1.2.0”.
            "label": qsTr("Program version"),
            "value": support.version
        }
    ]

    title: CommonWords.support

    Component.onCompleted: support.load(about)

    component Sheet: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.codePaper
        radius: Theme.radiusLarge
    }

    Sheet {
        id: paper

        height: qr.height + 2 * Theme.gap
        parent: page.beside ? page : upper
        visible: page.loaded
        width: page.beside ? qr.width + 2 * Theme.gap : parent?.width ?? 0
        x: !page.beside ? 0 : LayoutMirroring.enabled ? page.width - width - Theme.margin : Theme.margin
        y: page.beside ? Math.min(Theme.margin, Math.max(Theme.gap, Math.round((page.height - height) / 2))) : 0

        QrView {
            id: qr

            anchors.centerIn: parent
            dense: true
            description: CommonWords.support
            height: width
            objectName: "supportQr"
            text: page.support.text
            width: smallest
        }
    }

    ScrollPage {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.beside && page.loaded ? qr.width + 2 * Theme.gap + Theme.margin : 0
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapLarge

        Item {
            id: upper

            height: paper.height
            visible: !page.beside && page.loaded
            width: parent.width
        }

        Notice {
            kind: Notice.Bad
            text: FailureMeanings.of(page.support.problem.code, "", "")
            title: FailureWords.title(page.support.problem.code)
            visible: page.support.problem.code !== ""
            width: parent.width
        }

        BodyText {
            //: Above a failure's details and a QR code of them, “this”; “it” is the code.
            text: qsTr("Photograph the code, or read this out to whoever helps you. It holds no password and no token.")
            visible: page.loaded
            width: parent.width
        }

        Card {
            padding: Theme.gapLarge
            spacing: Theme.gapSmall
            visible: page.loaded
            width: parent.width

            Repeater {
                model: page.rows.filter(row => row.value !== "")

                Item {
                    id: row

                    required property var modelData

                    Accessible.description: modelData.value
                    Accessible.name: modelData.label
                    Accessible.role: Accessible.StaticText
                    height: Math.max(words.y + words.height, label.y + label.height)
                    width: parent?.width ?? 0

                    // the label before its value, or above it
                    readonly property bool before: width >= Theme.mm(72) * Theme.textScale
                    readonly property int indent: before ? Theme.mm(30) * Theme.textScale : 0

                    CaptionText {
                        id: label

                        Accessible.ignored: true
                        anchors.left: parent.left
                        text: row.modelData.label
                        width: row.before ? row.indent - Theme.gap : parent.width
                        y: row.before ? Math.round(words.baselineOffset - baselineOffset) : 0
                    }

                    LtrText {
                        id: words

                        Accessible.ignored: true
                        anchors.right: parent.right
                        maximumLineCount: 12
                        text: row.modelData.value
                        width: parent.width - row.indent
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        y: row.before ? 0 : label.height
                    }
                }
            }
        }
    }
}
