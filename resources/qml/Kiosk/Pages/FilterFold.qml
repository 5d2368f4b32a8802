// SPDX-License-Identifier: EUPL-1.2
// Chips that one thing is chosen by. The largest words leave them no room beside what they choose from: then there is a
// key that says what is chosen, a press of it shows the chips, and a choice puts them away.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: fold

    property string name
    // What is chosen now, and of what it is one.
    property string chosen
    property string hint
    readonly property bool folds: Theme.textScale > 1.5
    property bool opened: false
    readonly property bool open: folds && opened
    default property alias content: inner.data

    function show(): void {
        opened = true
        inner.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    // Something was chosen.
    function close(): void {
        if (!open)
            return
        opened = false
        key.forceActiveFocus(Qt.TabFocusReason)
    }
    // Take the height that they need, before anything is drawn.
    function settle(): void {
        inner.forceLayout()
        forceLayout()
    }

    onVisibleChanged: opened = false

    Button {
        id: key

        objectName: fold.name
        visible: fold.folds && !fold.opened
        width: fold.width
        minimumHeight: Theme.extent.key
        textKind: TypeScale.Label
        icon.name: "caret-down"
        iconAfter: true
        text: fold.chosen
        description: fold.hint
        onTriggered: fold.show()
    }
    Column {
        id: inner

        visible: !fold.folds || fold.opened
        width: parent.width
        spacing: Theme.extent.apart
    }
}
