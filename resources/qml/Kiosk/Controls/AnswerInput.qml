// SPDX-License-Identifier: EUPL-1.2
// The control that fits a kind of answer, without its label.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Enums

FocusScope {
    id: answer

    property string name
    property int kind: Enums.Kind.Text
    property string spokenName
    property string spokenHint
    // Of the words that the town has written (ISO 639-1); empty: that of the screen.
    property string wordsLanguage
    property string placeholder
    property string value
    property string shown
    property int longest: 500
    property bool wrong: false
    // It was looked at and is right.
    property bool correct: false
    // It says how many of something.
    property bool counted: false
    property bool fixed: false

    signal edited(string text)
    signal wasLeft
    signal choicePressed

    // To the control: show this value; take the focus.
    signal showWanted(string value)
    signal focusWanted

    function show(value: string): void {
        showWanted(value)
    }
    function takeFocus(): void {
        focusWanted()
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: loader.implicitHeight
    onValueChanged: showWanted(value)

    Loader {
        id: loader

        width: parent.width
        sourceComponent: {
            if (answer.counted)
                return steps
            switch (answer.kind) {
            case Enums.Kind.Multiline: return lines
            case Enums.Kind.Date:
            case Enums.Kind.DateTime: return day
            case Enums.Kind.Switch: return yesNo
            case Enums.Kind.Choice: return choice
            default: return line
            }
        }
        onLoaded: answer.showWanted(answer.value)
    }

    Component {
        id: line

        InputBox {
            id: lineBox

            objectName: "field-" + answer.name
            kind: answer.kind
            spokenName: answer.spokenName
            spokenHint: answer.spokenHint
            placeholder: answer.placeholder
            longest: answer.longest
            wrong: answer.wrong
            correct: answer.correct
            fixed: answer.fixed
            onEdited: text => answer.edited(text)
            onWasLeft: answer.wasLeft()

            Connections {
                target: answer

                function onShowWanted(value) {
                    lineBox.show(value)
                }
                function onFocusWanted() {
                    lineBox.takeFocus()
                }
            }
        }
    }
    Component {
        id: steps

        StepBox {
            id: stepBox

            name: answer.name
            spokenName: answer.spokenName
            spokenHint: answer.spokenHint
            longest: answer.longest
            wrong: answer.wrong
            fixed: answer.fixed
            onEdited: text => answer.edited(text)
            onWasLeft: answer.wasLeft()

            Connections {
                target: answer

                function onShowWanted(value) {
                    stepBox.show(value)
                }
                function onFocusWanted() {
                    stepBox.takeFocus()
                }
            }
        }
    }
    Component {
        id: lines

        TextBox {
            id: linesBox

            objectName: "field-" + answer.name
            spokenName: answer.spokenName
            spokenHint: answer.spokenHint
            placeholder: answer.placeholder
            longest: answer.longest
            wrong: answer.wrong
            fixed: answer.fixed
            onEdited: text => answer.edited(text)
            onWasLeft: answer.wasLeft()

            Connections {
                target: answer

                function onShowWanted(value) {
                    linesBox.show(value)
                }
                function onFocusWanted() {
                    linesBox.takeFocus()
                }
            }
        }
    }
    Component {
        id: day

        DateBoxes {
            id: dayBoxes

            name: answer.name
            withTime: answer.kind === Enums.Kind.DateTime
            spokenName: answer.spokenName
            spokenHint: answer.spokenHint
            wrong: answer.wrong
            fixed: answer.fixed
            onEdited: text => answer.edited(text)
            onWasLeft: answer.wasLeft()

            Connections {
                target: answer

                function onShowWanted(value) {
                    dayBoxes.show(value)
                }
                function onFocusWanted() {
                    dayBoxes.takeFocus()
                }
            }
        }
    }
    Component {
        id: yesNo

        Item {
            implicitHeight: toggle.implicitHeight

            YesNoSwitch {
                id: toggle

                objectName: "field-" + answer.name
                wordsLanguage: answer.wordsLanguage
                spokenName: answer.spokenName
                spokenHint: answer.spokenHint
                isOn: answer.value === "true"
                wrong: answer.wrong
                enabled: !answer.fixed
                focus: true
                onToggledTo: on => answer.edited(on ? "true" : "false")

                Connections {
                    target: answer

                    function onFocusWanted() {
                        toggle.forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
    }
    Component {
        id: choice

        ChoiceBox {
            id: choiceBox

            objectName: "field-" + answer.name
            wordsLanguage: answer.wordsLanguage
            spokenName: answer.spokenName
            spokenHint: answer.spokenHint
            chosen: answer.shown
            wrong: answer.wrong
            enabled: !answer.fixed
            onTriggered: answer.choicePressed()

            Connections {
                target: answer

                function onFocusWanted() {
                    choiceBox.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
}
