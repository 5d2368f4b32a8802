// SPDX-License-Identifier: EUPL-1.2
// The code of a slip that no reader can read any more is typed: eight characters, a key for each that there is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property CodeViewModel code
    readonly property real gap: Theme.compact ? Theme.space.small : Theme.space.block

    objectName: "page-notice-code"
    title: qsTr("Type the code of the slip")
    lead: qsTr("It is printed on the slip: 8 letters and digits.")
    extraInReadingPane: !Theme.largeText && (Theme.low || !Theme.portrait)
    readingExtra: slotContent
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            page.code.backspace()
            event.accepted = true
        } else if (event.key !== Qt.Key_Space && event.text.length === 1 && event.text > " ") {
            page.code.typeCharacter(event.text)
            event.accepted = true
        }
    }
    Keys.onReturnPressed: page.code.check()
    Keys.onEnterPressed: page.code.check()
    Keys.onEscapePressed: page.code.back()

    Component {
        id: slotContent

        CodeSlot {
            code: page.code
        }
    }
    GroupedField {
        id: field

        objectName: "slip-code"
        width: parent.width
        label: qsTr("Code of the slip")
        characters: page.code.characters
        cellCount: page.code.length
        widestCell: Theme.size(58) * 1.24
        problem: page.code.problemTitle
        // whoever was told that it is wrong is led back to it
        onProblemChanged: if (problem !== "") forceActiveFocus(Qt.OtherFocusReason)
        counterText: page.code.missing === 0 ? qsTr("8 of 8 characters")
                     : page.code.missing === 1 ? qsTr("7 of 8 characters, 1 to go")
                     : page.code.missing === 7 ? qsTr("1 of 8 characters, 7 to go")
                     : qsTr("%1 of 8 characters, %2 to go").arg(page.code.characters.length).arg(page.code.missing)
    }
    Loader {
        id: slotHere

        active: !page.extraInReadingPane
        y: field.height + page.gap
        width: parent.width
        height: active ? implicitHeight : 0
        sourceComponent: slotContent
    }
    CharacterPad {
        readonly property real upperEdge: field.height + page.gap + (slotHere.active ? slotHere.height + page.gap : 0)
        readonly property real room: page.contentHeight - upperEdge - (rows - 1) * gap - Theme.px(4)

        objectName: "sign-pad"
        y: upperEdge
        width: parent.width
        keyHeight: Math.max(Theme.extent.padKeySmall, Math.min(Theme.extent.padKey, room / rows))
        characters: page.code.keys
        locked: page.code.exhausted
        undoable: page.code.canUndo
        onCharacterPressed: character => page.code.typeCharacter(character)
        onBackspacePressed: page.code.backspace()
        onClearPressed: page.code.clear()
        onUndoPressed: page.code.undoClear()
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.code.back()
        },
        Button {
            objectName: "check-code"
            Layout.fillWidth: true
            kind: Button.Primary
            enabled: page.code.missing === 0 && !page.code.wrong && !page.code.exhausted
            busy: page.code.busy
            icon.name: "magnifying-glass"
            text: page.code.exhausted ? qsTr("No more codes can be tried")
                : page.code.wrong ? qsTr("Correct the code")
                : page.code.missing > 0 ? qsTr("%n sign(s) missing", "", page.code.missing)
                : page.code.busy ? qsTr("Looking for the payment…") : qsTr("Check the payment")
            onTriggered: page.code.check()
        }
    ]
}
