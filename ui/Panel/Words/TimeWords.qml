// SPDX-License-Identifier: Apache-2.0
// Dates, times and durations as the chosen language writes them.
pragma Singleton

import QtQuick

QtObject {
    id: words

    // Written once by the window, and at each switch of the language.
    property string localeName: "en_GB"

    readonly property var locale: Qt.locale(localeName)

    // "13.52" for milliseconds since 1970.
    function clock(ms: real): string {
        return new Date(ms).toLocaleTimeString(words.locale, Locale.ShortFormat);
    }

    // "today 13.52", "yesterday 13.52" or "3. nov. 13.52", seen from `now`.
    function when(ms: real, now: real): string {
        const days = Math.round((midnight(now) - midnight(ms)) / 86400000);
        if (days === 0)
            //: A point in time; %1 is a time of day, as in “today 13:52”.
            return qsTr("today %1", "a time of day").arg(clock(ms));
        if (days === 1)
            //: A point in time; %1 is a time of day, as in “yesterday 13:52”.
            return qsTr("yesterday %1", "a time of day").arg(clock(ms));
        return full(ms);
    }

    // "23.11.2026 13.52".
    function full(ms: real): string {
        const date = new Date(ms).toLocaleDateString(words.locale, Locale.ShortFormat);
        //: A point in time; %1 is a date, %2 a time of day.
        return CommonWords.fill(qsTr("%1 %2", "a date, a time of day"), date, clock(ms));
    }

    // "12:41" for seconds.
    function left(seconds: real): string {
        const whole = Math.ceil(seconds);
        const rest = String(whole % 60).padStart(2, "0");
        //: Time left, as in “12:41”; %1 are minutes, %2 are seconds.
        return CommonWords.fill(qsTr("%1:%2", "minutes and seconds"), Math.floor(whole / 60), rest);
    }

    function midnight(ms: real): real {
        const date = new Date(ms);
        date.setHours(0, 0, 0, 0);
        return date.getTime();
    }
}
