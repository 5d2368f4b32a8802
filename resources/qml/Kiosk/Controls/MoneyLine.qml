// SPDX-License-Identifier: EUPL-1.2
// One sentence, always in the same place: has money moved?
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

Rectangle {
    id: line

    // "none", "checking" or "paid".
    property int kind: Enums.MoneyKind.None
    property string text
    property real margin: Theme.space.page
    readonly property color wordColour: kind === Enums.MoneyKind.Paid ? Theme.colour.successDeep
                                       : kind === Enums.MoneyKind.Checking ? Theme.colour.waitingDeep : Theme.colour.ink

    implicitHeight: Math.max(Theme.extent.moneyLine, sentence.height + Theme.space.medium)
    color: kind === Enums.MoneyKind.Paid ? Theme.colour.successTint : kind === Enums.MoneyKind.Checking ? Theme.colour.waitingTint : Theme.colour.calmTint
    border.width: Theme.highContrast ? Theme.extent.hairline : 0
    border.color: wordColour
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Announcement {
        text: line.visible ? line.text : ""
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.px(20)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: line.kind === Enums.MoneyKind.Paid ? "seal-check" : line.kind === Enums.MoneyKind.Checking ? "hourglass-medium" : "wallet"
            colour: line.wordColour
        }
        KText {
            id: sentence

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, line.width - 2 * line.margin - mark.width - parent.spacing)
            kind: TypeScale.Strong
            text: line.text
            color: line.wordColour
            Accessible.ignored: true
        }
    }
}
