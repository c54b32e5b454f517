// SPDX-License-Identifier: Apache-2.0
// Files on removable media: what they are, what they change, what is wrong with them.
pragma Singleton

import QtQuick

QtObject {
    //: Title of a page, and a row that leads to it: files on a USB stick.
    readonly property string title: qsTr("USB Stick")

    // What a file is. `kind`: a provider's definition, its client ID and tenant, or settings.
    function kind(kind: string, name: string): string {
        switch (kind) {
        case "provider":
            return qsTr("The provider %1").arg(name);
        case "client":
            return qsTr("Client ID of %1").arg(name);
        }
        return qsTr("Settings");
    }

    // Why a good file cannot be taken in; empty: it can. `known`: whether its provider is there.
    function hindrance(kind: string, known: bool): string {
        if (kind === "provider" && known)
            return qsTr("This provider is there already. Remove it under “Providers” first.");
        if (kind === "client" && !known)
            return qsTr("This machine does not know the provider. Its definition has to be taken in first.");
        return "";
    }

    // What is wrong with a file: the place in it and what is allowed there are in every language.
    function damage(place: string, value: string, allowed: string): string {
        const where = [place, value].filter(part => part !== "").join(" = ");
        const rule = allowed === "" ? "" : qsTr("Allowed: %1", "what may stand in a file").arg(allowed);
        return [qsTr("Cannot be used"), where, rule].filter(part => part !== "").join(" · ");
    }

    // Whose setting a change is about.
    function owner(section: string, owner: string): string {
        switch (section) {
        case "groups":
            return GroupWords.name(owner) || owner;
        case "providers":
            return qsTr("Provider %1").arg(owner);
        }
        return qsTr("Panel");
    }

    // `protocol`: of the group, where it is one's.
    function field(section: string, key: string, protocol: string): string {
        switch (section) {
        case "groups":
            return FieldWords.label(key, protocol) || key;
        case "providers":
            return RegistrarWords.label(key) || key;
        }
        return key === "language" ? qsTr("Language") : key;
    }

    function value(section: string, key: string, text: string): string {
        if (text === "")
            return qsTr("empty", "a setting without a value");
        return section === "groups" ? FieldWords.choice(key, text) || text : text;
    }
}
