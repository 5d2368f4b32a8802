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

    // Whether it is made after the page that it comes on (`isThere` in PageFrame.qml).
    function comesLater(above: var): bool {
        return above ? above.isThere ?? comesLater(above.parent) : false
    }

    Accessible.ignored: true
    onTextChanged: {
        if (listening)
            Qt.callLater(tell) // once, when all parts of it have changed
    }
    Component.onCompleted: {
        listening = true
        if (comesLater(parent))
            Qt.callLater(tell)
    }
}
