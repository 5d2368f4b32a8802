// SPDX-License-Identifier: EUPL-1.2
// The visible focus: amber 6 px inside ink 4 px, 4 px clear of the control. One of the two always contrasts.
import QtQuick
import Kiosk.Theme

Item {
    id: ring

    property real radius: Theme.radius.button
    readonly property real clear: Theme.px(Theme.highContrast ? 8 : 4)

    objectName: "focus-ring"
    anchors.fill: parent
    anchors.margins: -(clear + Theme.px(10))
    z: 1

    Rectangle {
        anchors.fill: parent
        radius: ring.radius + ring.clear + Theme.px(10)
        color: "transparent"
        border.color: Theme.colour.focusInk
        border.width: Theme.px(4)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(4)
        radius: ring.radius + ring.clear + Theme.px(6)
        color: "transparent"
        border.color: Theme.colour.focusAmber
        border.width: Theme.px(6)
    }
}
