// SPDX-License-Identifier: EUPL-1.2
// A question over the page: opens low, traps focus, the safe answer first and focused.
// Esc and a tap on the scrim do nothing: the visitor answers.
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

FocusScope {
    id: dialog

    property string question
    property string text
    property int moneyKind: Enums.MoneyKind.None
    property string moneyText
    property string safeAnswer
    property string otherAnswer
    property string safeName: "stay"
    property string otherName: "leave"
    property Component ornament: null
    default property alias content: extra.data

    signal safeChosen
    signal otherChosen
    // Beside the answers.
    signal pressedBeside

    anchors.fill: parent
    visible: false
    focus: visible
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Accessible.description: text
    // Once answered, the focus goes back to the control that opened the question.
    property Item opener: null

    function takeFocus(): void {
        opener = Window.activeFocusItem
        safe.forceActiveFocus(Qt.TabFocusReason)
    }

    // one that is visible from the beginning hears of no change
    Component.onCompleted: {
        if (visible)
            takeFocus()
    }
    onVisibleChanged: {
        if (visible) {
            takeFocus()
        } else if (opener !== null) {
            opener.forceActiveFocus(Qt.OtherFocusReason)
            opener = null
        }
    }
    Keys.onEscapePressed: event => event.accepted = true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            Accessible.ignored: true
            onPressed: dialog.pressedBeside()
        }
    }
    Rectangle {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // above the tool bar; where it is too high for that, over it
        anchors.bottomMargin: dialog.height - height < 2 * (Theme.extent.toolBar + Theme.space.small) ? Theme.space.large
            : Theme.extent.toolBar + Theme.space.small
        width: Math.min(Theme.largeText ? Infinity : Theme.extent.dialog, dialog.width - Theme.space.page)
        height: column.height + 2 * Theme.px(Theme.largeText ? 36 : 62)
        radius: Theme.radius.sheet
        color: Theme.colour.surface
        border.width: Theme.highContrast ? Theme.extent.strong : 0
        border.color: Theme.colour.edge

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.px(56)
            spacing: Theme.largeText && !Theme.portrait ? Theme.space.small : Theme.space.block

            Loader {
                anchors.horizontalCenter: parent.horizontalCenter
                // the words say it too, where they need the room
                active: dialog.ornament !== null && !(Theme.largeText && !Theme.portrait)
                visible: active
                sourceComponent: dialog.ornament
            }
            KText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: Theme.largeText ? TypeScale.Heading : TypeScale.Digits
                text: dialog.question
                color: Theme.colour.ink
            }
            KText {
                visible: text !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: TypeScale.Lead
                text: dialog.text
            }
            Row {
                visible: dialog.moneyText !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.small

                Icon {
                    id: wallet

                    anchors.verticalCenter: parent.verticalCenter
                    name: dialog.moneyKind === Enums.MoneyKind.Paid ? "seal-check"
                        : dialog.moneyKind === Enums.MoneyKind.Checking ? "hourglass-medium" : "wallet"
                    colour: money.color
                }
                KText {
                    id: money

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, column.width - wallet.width - parent.spacing)
                    kind: TypeScale.Strong
                    text: dialog.moneyText
                    color: dialog.moneyKind === Enums.MoneyKind.Paid ? Theme.colour.successDeep
                         : dialog.moneyKind === Enums.MoneyKind.Checking ? Theme.colour.waitingDeep : Theme.colour.ink
                }
            }
            Column {
                id: extra

                width: parent.width
                spacing: Theme.space.small
                visible: children.length > 0
            }
            Item {
                width: 1
                height: Theme.space.small
            }
            Button {
                id: safe

                objectName: dialog.safeName
                width: parent.width
                minimumHeight: Theme.extent.dialogButton
                kind: Button.Primary
                text: dialog.safeAnswer
                KeyNavigation.tab: other.visible ? other : safe
                KeyNavigation.backtab: other.visible ? other : safe
                onTriggered: dialog.safeChosen()
            }
            Button {
                id: other

                objectName: dialog.otherName
                visible: text !== ""
                width: parent.width
                text: dialog.otherAnswer
                KeyNavigation.tab: safe
                KeyNavigation.backtab: safe
                onTriggered: dialog.otherChosen()
            }
        }
    }
}
