// SPDX-License-Identifier: EUPL-1.2
// Figures and the signs of a telephone number.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: layout

    readonly property list<string> rows: ["123", "456", "789"]

    inputMode: InputEngine.InputMode.Dialable
    keyWeight: 100

    Repeater {
        model: layout.rows

        KeyboardRow {
            id: row

            required property string modelData

            Repeater {
                model: row.modelData.split("")

                Key {
                    required property string modelData

                    text: modelData
                    showPreview: false
                }
            }
        }
    }
    KeyboardRow {
        KeyboardRow {
            Repeater {
                model: ["+", "#", "*"]

                Key {
                    required property string modelData

                    text: modelData
                    showPreview: false
                }
            }
        }
        Key {
            text: "0"
            showPreview: false
        }
        BackspaceKey {}
    }
}
