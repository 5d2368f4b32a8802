// SPDX-License-Identifier: EUPL-1.2
// Accents and signs, on a page of their own: no key is ever held down for them.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings

KeyboardLayout {
    id: layout

    readonly property list<string> rows: ["1234567890", accents, "@#&%€+-=_*", "()/:;!?"]
    // Names have them, whatever the language; first those that are not among the letters.
    readonly property string accents: ({"de": "àèéìòùäöüß", "fr": "âêîôûëïùœü", "sl": "ćđàèéìòäöü"})[
        VirtualKeyboardSettings.locale.slice(0, 2)] ?? "àèéìòùçäöüčšž"

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

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
        Repeater {
            model: layout.rows[1].split("")

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
    }
    KeyboardRow {
        Repeater {
            model: layout.rows[2].split("")

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
        }
        Repeater {
            model: layout.rows[3].split("")

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
        SymbolModeKey {
            weight: 150
            displayText: "abc"
        }
        Repeater {
            model: [",", ".", "\"", "'"]

            Key {
                required property string modelData

                text: modelData
                showPreview: false
            }
        }
        SpaceKey {
            weight: 300
        }
        EnterKey {
            weight: 150
        }
    }
}
