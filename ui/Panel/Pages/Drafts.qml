// SPDX-License-Identifier: Apache-2.0
// Keeps what had been typed when a session ended, and offers it at the next one. Never a secret.
import QtQuick

Item {
    id: drafts

    property var dialog: null
    // The pages to make again, each as it was made; the last one shows the text. Empty: none.
    property list<var> trail: []
    property string typed: ""

    readonly property bool there: trail.length > 0

    // The pages to go on with; none: it is not wanted any more.
    signal answered(var trail)

    // Keeps the topmost unsaved input, and the way to it that everybody may go.
    function keep(pages: var) {
        const at = pages.map(page => page.unsaved !== null).lastIndexOf(true);
        if (at < 0)
            return;
        const page = pages[at];
        typed = page.unsaved.typed;
        trail = [...pages.slice(1, at).filter(each => !each.guarded).map(each => each.origin),
            {
                "page": page.origin.page,
                "properties": Object.assign({}, page.origin.properties, page.unsaved)
            }
        ];
    }

    // Asks, once; the dialog is compiled when it is needed.
    function offer() {
        if (dialog !== null)
            return;
        const component = Qt.createComponent(Qt.resolvedUrl("DraftDialog.qml"));
        dialog = component.createObject(drafts, {
            "typed": typed
        });
        dialog.answered.connect(answer);
    }

    function answer(goesOn: bool) {
        const pages = goesOn ? [...trail] : [];
        dialog.destroy();
        dialog = null;
        trail = [];
        typed = "";
        answered(pages);
    }
}
