// SPDX-License-Identifier: EUPL-1.2
// What the visitor needs on Checkout's page; in short, the one thing without which nobody can pay.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: hints

    property bool inShort: false
    property bool printerReady: false

    implicitHeight: list.height + (inShort ? 2 * Theme.space.small : 2 * Theme.space.wide)
    radius: Theme.radius.banner
    color: Theme.portrait || inShort ? Theme.colour.sunk : Theme.colour.page
    border.width: Theme.highContrast ? Theme.extent.hairline : 0
    border.color: Theme.colour.line

    Column {
        id: list

        x: hints.inShort ? Theme.space.medium : Theme.space.wide
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.small

        KText {
            visible: !hints.inShort
            width: parent.width
            kind: TypeScale.Strong
            text: qsTr("Before you continue")
            color: Theme.colour.ink
        }
        HintRow {
            width: parent.width
            name: "envelope-simple"
            text: qsTr("You need an e-mail address: pagoPA asks for it.")
        }
        HintRow {
            visible: !hints.inShort
            width: parent.width
            name: "credit-card"
            text: qsTr("Have your card or bank app ready.")
        }
        HintRow {
            width: parent.width
            visible: hints.printerReady && !hints.inShort
            name: "printer"
            text: qsTr("The printer is ready: you will get the receipt on paper.")
        }
    }
}
