// SPDX-License-Identifier: EUPL-1.2
// Tells assistive technology of a message that comes or changes while the page is there (EN 301 549, 11.4.1.3). What is
// there from the beginning is read with the page.
import QtQuick

Item {
    id: announcement

    // Empty: there is no message now.
    property string text
    property bool listening: false

    function tell(): void {
        if (text !== "")
            Accessible.announce(text)
    }

    Accessible.ignored: true
    onTextChanged: {
        if (listening)
            Qt.callLater(tell) // once, when all parts of it have changed
    }
    Component.onCompleted: listening = true
}
