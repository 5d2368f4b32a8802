// SPDX-License-Identifier: EUPL-1.2
// What the answers cost so far.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: strip

    required property string amountText

    objectName: "live-price"
    implicitHeight: Math.max(label.height, amount.height) + 2 * Theme.space.small
    radius: Theme.radius.banner
    color: Theme.colour.primaryTint
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text + ": " + amountText

    KText {
        id: label

        x: Theme.space.block
        width: amount.x - x - Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Lead
        text: qsTr("To pay")
        color: Theme.colour.ink
        Accessible.ignored: true
    }
    KText {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.block
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Title
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        text: strip.amountText
        color: Theme.colour.ink
        Accessible.ignored: true
    }
}
