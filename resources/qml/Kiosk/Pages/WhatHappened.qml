// SPDX-License-Identifier: EUPL-1.2
// Why a payment did not happen, calmly: nothing bad has happened to anyone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: happened

    property string title
    property string text

    implicitHeight: words.height + 2 * Theme.space.medium
    radius: Theme.radius.card
    color: Theme.colour.calmTint
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.calm

    Column {
        id: words

        x: Theme.space.wide
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.tiny / 2

        KText {
            width: parent.width
            kind: TypeScale.Caption
            text: qsTr("What happened")
            color: Theme.colour.calm
        }
        KText {
            objectName: "reason"
            width: parent.width
            kind: TypeScale.Heading
            text: happened.title
            color: Theme.colour.ink
        }
        KText {
            visible: text !== ""
            width: parent.width
            text: happened.text
        }
    }
}
