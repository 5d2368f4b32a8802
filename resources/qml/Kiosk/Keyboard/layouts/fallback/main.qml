// SPDX-License-Identifier: EUPL-1.2
// Letters with the figures above them, in the order that the visitor's language has them: QWERTZ for German and Slovene,
// AZERTY for French, and the letters that only that language has. Italian and English have QWERTY. In an e-mail field the last row is what addresses are made of; a code (a tax
// code, say) has capitals and figures alone: no shift, no space, no signs.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings

KeyboardLayout {
    id: layout

    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property bool code: (InputContext.inputMethodHints & Qt.ImhUppercaseOnly) !== 0

    readonly property list<string> rows: rowsOf(VirtualKeyboardSettings.locale.slice(0, 2), email || code)

    // `plain`: an address or a code, which is made of letters without accents.
    function rowsOf(language: string, plain: bool): list<string> {
        switch (language) {
        case "de":
            return plain ? ["qwertzuiop", "asdfghjkl", "yxcvbnm"] : ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"]
        case "sl":
            return plain ? ["qwertzuiop", "asdfghjkl", "yxcvbnm"] : ["qwertzuiopš", "asdfghjklčž", "yxcvbnm"]
        case "fr":
            return ["azertyuiop", "qsdfghjklm", plain ? "wxcvbn" : "wxcvbnéèàç"]
        default:
            return ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
        }
    }

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
            model: layout.rows[0].split("")

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
    }
    KeyboardRow {
        FillerKey {
            visible: layout.rows[1].length < layout.rows[0].length
            weight: 50
        }
        Repeater {
            model: layout.rows[1].split("")

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
        FillerKey {
            visible: layout.rows[1].length < layout.rows[0].length
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
            model: layout.rows[2].split("")

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
            displayText: VirtualKeyboardSettings.locale.startsWith("fr") ? "âêî &%" : "àèì &%"
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
