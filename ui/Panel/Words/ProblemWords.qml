// SPDX-License-Identifier: Apache-2.0
// Why a value was not stored: what is wrong with it, and what is allowed.
pragma Singleton

import QtQuick
import Panel.Backend

QtObject {
    function value(problem: Problem, field: FieldViewModel): string {
        if (problem.code === "")
            return "";
        if (problem.code !== "bad_value")
            //: Error under a field; %1 is a failure's title, such as “The storage is full”.
            return qsTr("%1.", "what went wrong").arg(FailureWords.title(problem.code));
        if (problem.key === "tls")
            //: Error at “Enable SSL/TLS” and at “Authentication Method”.
            return qsTr("With OAuth 2.0 the connection must be encrypted.");
        const allowed = FieldWords.allowed(field.kind, field.minimum, field.maximum);
        if (problem.value === "")
            //: Error under an empty field; %1 is a sentence: what the field takes.
            return qsTr("This field must be filled in. %1", "what is allowed").arg(allowed);
        //: Error under a field; %1 is a sentence: what the field takes.
        return qsTr("This cannot be used. %1", "what is allowed").arg(allowed);
    }
}
