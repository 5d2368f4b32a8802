// SPDX-License-Identifier: EUPL-1.2
// The 3 × 4 pad. Clearing asks nothing, but for five seconds the key undoes it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

FocusScope {
    id: pad

    // Whether a clearing can still be undone: the key then reads "Undo".
    property bool undoable: false
    property real keyHeight: Theme.extent.padKey
    property real gap: Theme.extent.padGap
    readonly property real rowHeight: Math.max(keyHeight, backspace.leastHeight, clear.leastHeight)
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

    signal digitPressed(string digit)
    signal backspacePressed
    signal clearPressed
    signal undoPressed

    function neighbour(index: int, key: int): int {
        return key === Qt.Key_Left ? index - 1 : key === Qt.Key_Right ? index + 1
             : key === Qt.Key_Up ? index - 3 : key === Qt.Key_Down ? index + 3 : -1
    }
    // Up and down lead on from the pad where it ends, left and right stay in it.
    function move(index: int, event: KeyEvent): void {
        const to = neighbour(index, event.key)
        const inside = to >= 0 && to < 12
        if (inside) {
            const target = to < 9 ? keys.itemAt(to) : [backspace, zero, clear][to - 9]
            target.forceActiveFocus(Qt.TabFocusReason)
        }
        event.accepted = inside || event.key === Qt.Key_Left || event.key === Qt.Key_Right
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: 4 * rowHeight + 3 * gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Numeric keypad")

    Grid {
        id: grid

        readonly property real keyWidth: (pad.width - 2 * spacing) / 3

        columns: 3
        spacing: pad.gap

        Repeater {
            id: keys

            model: pad.digits

            PadKey {
                required property string modelData
                required property int index

                objectName: "digit-" + modelData
                width: grid.keyWidth
                height: pad.rowHeight
                text: modelData
                onTriggered: pad.digitPressed(modelData)
                Keys.onPressed: event => pad.move(index, event)
            }
        }
        PadKey {
            id: backspace

            objectName: "backspace"
            width: grid.keyWidth
            height: pad.rowHeight
            sunken: true
            autoRepeat: true
            autoRepeatDelay: Theme.repeatDelayMs
            autoRepeatInterval: Theme.repeatMs
            icon.name: "backspace"
            text: qsTr("Delete")
            onTriggered: pad.backspacePressed()
            Keys.onPressed: event => pad.move(9, event)
        }
        PadKey {
            id: zero

            objectName: "digit-0"
            width: grid.keyWidth
            height: pad.rowHeight
            text: "0"
            onTriggered: pad.digitPressed("0")
            Keys.onPressed: event => pad.move(10, event)
        }
        PadKey {
            id: clear

            objectName: "clear"
            width: grid.keyWidth
            height: pad.rowHeight
            sunken: true
            icon.name: pad.undoable ? "arrow-u-up-left" : "trash"
            text: pad.undoable ? qsTr("Undo") : qsTr("Clear")
            onTriggered: pad.undoable ? pad.undoPressed() : pad.clearPressed()
            Keys.onPressed: event => pad.move(11, event)
        }
    }
}
