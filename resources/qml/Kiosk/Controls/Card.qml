// SPDX-License-Identifier: EUPL-1.2
// A lifted white card. The shadow is a plain shape: it draws the same in the software renderer.
import QtQuick
import Kiosk.Theme

Item {
    id: card

    property real radius: Theme.radius.card
    property color colour: Theme.colour.surface
    property color borderColour: Theme.colour.line
    property real borderWidth: Theme.highContrast ? Theme.extent.strong : Theme.extent.hairline
    property bool lifted: true
    default property alias content: face.data

    Rectangle {
        visible: card.lifted && !Theme.highContrast
        anchors.fill: face
        anchors.topMargin: Theme.px(8)
        anchors.bottomMargin: -Theme.px(8)
        radius: card.radius
        color: Theme.colour.shadow
    }
    Rectangle {
        visible: card.lifted && !Theme.highContrast
        anchors.fill: face
        anchors.topMargin: Theme.px(4)
        anchors.bottomMargin: -Theme.px(4)
        radius: card.radius
        color: Theme.colour.shadow
    }
    Rectangle {
        id: face

        anchors.fill: parent
        radius: card.radius
        color: card.colour
        border.color: card.borderColour
        border.width: card.borderWidth
    }
}
