// SPDX-License-Identifier: EUPL-1.2
// An icon on a tinted, rounded tile.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: tile

    property string name
    property color colour: Theme.colour.primary
    property real side: Theme.extent.tile

    implicitWidth: side
    implicitHeight: side
    width: side
    height: side
    radius: side * 0.31
    color: Theme.colour.primaryTint
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: colour
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: tile.name
        colour: tile.colour
        size: tile.side * 0.56
    }
}
