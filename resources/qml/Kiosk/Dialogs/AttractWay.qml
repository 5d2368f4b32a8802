// SPDX-License-Identifier: EUPL-1.2
// One thing that can be done here: a picture and its words.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: way

    property string name
    property string text
    property color accent: Theme.colour.primaryDeep
    property color ground: Theme.colour.primaryTint

    implicitHeight: Math.max(tile.height, words.height)

    IconTile {
        id: tile

        anchors.verticalCenter: parent.verticalCenter
        name: way.name
        colour: way.accent
        color: way.ground
        side: Theme.extent.smallest
    }
    KText {
        id: words

        x: tile.width + Theme.space.block
        anchors.verticalCenter: parent.verticalCenter
        width: way.width - x
        kind: TypeScale.Lead
        text: way.text
    }
}
