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
            //: What a file on a USB stick holds; %1 is a provider's name.
            return qsTr("The provider %1").arg(name);
        case "client":
            //: What a file on a USB stick holds; %1 is a provider's name.
            return qsTr("Client ID of %1").arg(name);
        }
        //: What a file on a USB stick holds: the settings of a machine.
        return qsTr("Settings");
    }

    // Why a good file cannot be taken in; empty: it can. `known`: whether its provider is there.
    function hindrance(kind: string, known: bool): string {
        if (kind === "provider" && known)
            //: Why a file on a USB stick cannot be taken in.
            return qsTr("This provider is there already. Remove it under “Providers” first.");
        if (kind === "client" && !known)
            //: Why a file on a USB stick cannot be taken in; “its” is the provider's.
            return qsTr("This machine does not know the provider. Its definition has to be imported first.");
        return "";
    }

    // What is wrong with a file: the place in it and what is allowed there are in every language.
    function damage(place: string, value: string, allowed: string): string {
        const where = [place, value].filter(part => part !== "").join(" = ");
        //: Part of what is wrong with a file on a USB stick; %1 is what may stand there.
        const rule = allowed === "" ? "" : qsTr("Allowed: %1", "what may stand in a file").arg(allowed);
        //: Begins what is wrong with a file on a USB stick; no full stop.
        return [qsTr("Cannot be used"), where, rule].filter(part => part !== "").join(" · ");
    }

    // Whose setting a change is about.
    function owner(section: string, owner: string): string {
        switch (section) {
        case "groups":
            return GroupWords.name(owner) || owner;
        case "providers":
            //: Before a colon and the name of a setting: it belongs to the provider %1.
            return qsTr("Provider %1").arg(owner);
        }
        //: Before a colon and the name of a setting: it belongs to the panel itself.
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
        //: The name of one of the panel's settings.
        return key === "language" ? qsTr("Language") : key;
    }

    function value(section: string, key: string, text: string): string {
        if (text === "")
            //: In the place of a value in a change, as in “empty → smtp.example.com”.
            return qsTr("empty", "a setting without a value");
        if (section === "preferences" && key === "language") {
            const name = Qt.locale(text).nativeLanguageName;
            return name === "" ? text : name.charAt(0).toUpperCase() + name.slice(1);
        }
        return section === "groups" ? FieldWords.choice(key, text) || text : text;
    }
}
