// SPDX-License-Identifier: EUPL-1.2
// Another way to pay: read, not pressed.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: way

    property string name
    property string title
    property string text
    property color accent: Theme.colour.primary
    property color ground: Theme.colour.primaryTint
    // A hairline parts it from the one above.
    property bool divided: false

    implicitHeight: Math.max(tile.height, words.height) + Theme.space.small
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ", " + text

    Rectangle {
        visible: way.divided
        y: -Theme.space.tiny
        width: way.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    IconTile {
        id: tile

        name: way.name
        colour: way.accent
        color: way.ground
        side: Theme.px(84)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        x: tile.width + Theme.space.block
        width: way.width - x
        anchors.verticalCenter: parent.verticalCenter

        KText {
            width: parent.width
            kind: TypeScale.Lead
            font.weight: Font.DemiBold
            text: way.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Label
            font.weight: Font.Normal
            text: way.text
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
