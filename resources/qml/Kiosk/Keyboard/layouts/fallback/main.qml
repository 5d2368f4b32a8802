// SPDX-License-Identifier: EUPL-1.2
// Letters with the figures above them. In an e-mail field the last row is what addresses are made of; a code (a tax
// code, say) has capitals and figures alone: no shift, no space, no signs.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: layout

    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property bool code: (InputContext.inputMethodHints & Qt.ImhUppercaseOnly) !== 0

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
    }
    KeyboardRow {
        Repeater {
            model: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 50
        }
        Repeater {
            model: ["a", "s", "d", "f", "g", "h", "j", "k", "l"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
        FillerKey {
            weight: 50
        }
    }
    KeyboardRow {
        ShiftKey {
            visible: !layout.code
            weight: 150
        }
        FillerKey {
            visible: layout.code
            weight: 150
        }
        Repeater {
            model: ["z", "x", "c", "v", "b", "n", "m"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
        BackspaceKey {
            weight: 150
        }
    }
    KeyboardRow {
        Key {
            visible: layout.email
            weight: 150
            text: "@"
            showPreview: false
        }
        FillerKey {
            visible: layout.code
            weight: 850
        }
        SymbolModeKey {
            visible: !layout.email && !layout.code
            weight: 150
            displayText: "àèì &%"
        }
        Repeater {
            model: layout.email ? [".", "-", "_"] : layout.code ? [] : [",", ".", "'"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
        Key {
            visible: layout.email
            weight: 150
            key: Qt.Key_unknown
            text: ".it"
            noModifier: true
            highlighted: true
            showPreview: false
        }
        Key {
            visible: layout.email
            weight: 175
            key: Qt.Key_unknown
            text: ".com"
            noModifier: true
            highlighted: true
            showPreview: false
        }
        SpaceKey {
            visible: !layout.code
            weight: layout.email ? 225 : 400
        }
        EnterKey {
            visible: !layout.email
            weight: 150
        }
    }
}
