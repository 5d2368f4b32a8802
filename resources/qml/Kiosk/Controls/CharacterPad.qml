// SPDX-License-Identifier: EUPL-1.2
// A key for each character of a code, eight in a row, and below them delete and clear. Arrows move from key to key.
// Clearing asks nothing; as long as nothing else is typed the key undoes it.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

FocusScope {
    id: pad

    property list<string> characters
    // Nothing more can be typed.
    property bool locked: false
    property bool undoable: false
    property real keyHeight: Theme.extent.key
    property real gap: Theme.extent.apart
    readonly property int columns: 8
    readonly property int rows: Math.ceil(characters.length / columns) + 1

    signal characterPressed(string character)
    signal backspacePressed
    signal clearPressed
    signal undoPressed

    // The last row has two keys, each half as wide as the pad.
    function move(index: int, event: KeyEvent): void {
        const last = characters.length
        let to = index
        if (event.key === Qt.Key_Left)
            to = index - 1
        else if (event.key === Qt.Key_Right)
            to = index + 1
        else if (event.key === Qt.Key_Up)
            to = index < last ? index - columns : last - columns + (index === last ? 0 : columns / 2)
        else if (event.key === Qt.Key_Down)
            to = index >= last ? last + 2 : index + columns < last ? index + columns
               : last + (index % columns < columns / 2 ? 0 : 1)
        else
            return
        if (to >= 0 && to < last + 2) {
            const key = to < last ? keys.itemAt(to) : to === last ? backspace : clear
            key.forceActiveFocus(Qt.TabFocusReason)
        }
        // up and down lead on from the pad where it ends, left and right stay in it
        event.accepted = to >= 0 && to < last + 2 || event.key === Qt.Key_Left || event.key === Qt.Key_Right
    }

    implicitWidth: Theme.extent.contentWidth
    // words take more than a character
    readonly property real wordHeight: Math.max(keyHeight, backspace.leastHeight, clear.leastHeight)

    implicitHeight: (rows - 1) * (keyHeight + gap) + wordHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keys of the code")

    Grid {
        id: grid

        z: backspace.visualFocus || clear.visualFocus ? 0 : 1 // the ring of a key lies over the keys below
        columns: pad.columns
        spacing: pad.gap

        Repeater {
            id: keys

            model: pad.characters

            PadKey {
                required property string modelData
                required property int index

                objectName: "sign-" + modelData
                width: (pad.width - (pad.columns - 1) * pad.gap) / pad.columns
                height: pad.keyHeight
                enabled: !pad.locked
                text: modelData
                onTriggered: pad.characterPressed(modelData)
                Keys.onPressed: event => pad.move(index, event)
            }
        }
    }
    Row {
        id: below

        readonly property real keyWidth: (pad.width - pad.gap) / 2

        y: (pad.rows - 1) * (pad.keyHeight + pad.gap)
        spacing: pad.gap

        PadKey {
            id: backspace

            objectName: "backspace"
            width: below.keyWidth
            height: pad.wordHeight
            sunken: true
            autoRepeat: true
            autoRepeatDelay: Theme.repeatDelayMs
            autoRepeatInterval: Theme.repeatMs
            icon.name: "backspace"
            text: qsTr("Delete")
            onTriggered: pad.backspacePressed()
            Keys.onPressed: event => pad.move(pad.characters.length, event)
        }
        PadKey {
            id: clear

            objectName: "clear"
            width: below.keyWidth
            height: pad.wordHeight
            sunken: true
            icon.name: pad.undoable ? "arrow-u-up-left" : "trash"
            text: pad.undoable ? qsTr("Undo") : qsTr("Clear")
            onTriggered: pad.undoable ? pad.undoPressed() : pad.clearPressed()
            Keys.onPressed: event => pad.move(pad.characters.length + 1, event)
        }
    }
}
