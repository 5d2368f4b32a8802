// SPDX-License-Identifier: EUPL-1.2
// The keyboard with its own top row: the field before, the field after, done. In landscape the row stands beside it.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

Rectangle {
    id: panel

    required property KeyboardPlace place
    readonly property string locale: ({"de": "de_DE", "en": "en_GB", "fr": "fr_FR", "sl": "sl_SI"})[place.language] ?? "it_IT"
    readonly property bool open: input.active
    readonly property real margin: Theme.px(24)
    readonly property real gap: Theme.space.small
    readonly property bool beside: !Theme.portrait
    // a slim column of commands; the keys have all the rest
    readonly property real sideWidth: beside ? width - input.width - margin : 0

    implicitHeight: input.height + (beside ? 0 : row.height + margin * 1.3)
    color: Theme.colour.keyboardGround
    onLocaleChanged: VirtualKeyboardSettings.locale = locale
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["it_IT", "en_GB", "de_DE", "fr_FR", "sl_SI"]
        VirtualKeyboardSettings.locale = locale
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
        VirtualKeyboardSettings.userDataReset()
    }

    Binding {
        target: panel.place
        property: "open"
        value: panel.open
    }
    Binding {
        target: panel.place
        property: "height"
        value: panel.open ? panel.height : 0
    }
    Grid {
        id: row

        readonly property real cell: panel.beside ? panel.sideWidth : (input.width - 2 * panel.margin - 2 * spacing) / 3.35

        // The largest words have no room for pictures beside them.
        readonly property bool roomy: panel.beside || Theme.textScale <= 1.5

        columns: panel.beside ? 1 : 3
        spacing: panel.gap
        x: panel.beside ? input.width : panel.margin
        y: panel.beside ? (panel.height - height) / 2 : panel.margin * 0.8

        Button {
            objectName: "keyboard-previous"
            width: row.cell
            minimumHeight: panel.beside ? Math.max(Theme.extent.finger, Theme.px(112)) : Theme.px(95)
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            textKind: TypeScale.Strong
            icon.name: row.roomy ? "caret-up" : ""
            text: qsTr("Previous")
            onTriggered: InputContext.sendKeyClick(Qt.Key_Backtab, "", Qt.ShiftModifier)
        }
        Button {
            objectName: "keyboard-next"
            width: row.cell
            minimumHeight: panel.beside ? Math.max(Theme.extent.finger, Theme.px(112)) : Theme.px(95)
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            textKind: TypeScale.Strong
            icon.name: row.roomy ? "caret-down" : ""
            text: qsTr("Next")
            onTriggered: InputContext.sendKeyClick(Qt.Key_Tab, "", Qt.NoModifier)
        }
        Button {
            objectName: "keyboard-done"
            width: panel.beside ? row.cell : row.cell * 1.35
            minimumHeight: panel.beside ? Math.max(Theme.extent.finger, Theme.px(112)) : Theme.px(95)
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            textKind: TypeScale.Strong
            kind: Button.Primary
            text: qsTr("I have finished typing")
            onTriggered: {
                panel.place.finished()
                InputContext.priv.hideInputPanel()
            }
        }
    }
    InputPanel {
        id: input

        objectName: "input-panel"
        anchors.bottom: parent.bottom
        width: Theme.extent.keyboard
    }
}
