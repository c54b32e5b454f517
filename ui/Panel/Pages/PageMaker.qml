// SPDX-License-Identifier: Apache-2.0
// Makes a page between frames, so that no touch waits for it.
import QtQuick

QtObject {
    // Where the pages are put.
    required property Item place

    // Calls `done` with the page, or `failed`; `properties` are all that it needs from the start.
    function make(page: string, properties: var, done: var, failed: var) {
        const component = Qt.createComponent(Qt.resolvedUrl(page + ".qml"), Component.Asynchronous);
        if (component.status === Component.Loading)
            component.statusChanged.connect(() => incubate(component, properties, done, failed));
        else
            incubate(component, properties, done, failed);
    }

    function incubate(component: Component, properties: var, done: var, failed: var) {
        if (component.status === Component.Error) {
            console.error(component.errorString());
            failed();
            return;
        }
        const incubator = component.incubateObject(place, properties, Qt.Asynchronous);
        if (incubator.status === Component.Ready)
            done(incubator.object as PanelPage);
        else
            incubator.onStatusChanged = status => {
                if (status === Component.Ready)
                    done(incubator.object as PanelPage);
            };
    }
}
