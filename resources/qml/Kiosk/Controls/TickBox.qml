// SPDX-License-Identifier: EUPL-1.2
// The box of a row that can be chosen beside others; the row itself is what is pressed.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: box

    property bool ticked: false
    property bool locked: false

    implicitWidth: Theme.px(52)
    implicitHeight: Theme.px(52)
    radius: Theme.px(14)
    color: ticked ? locked ? Theme.colour.calm : Theme.colour.primary : locked ? Theme.colour.sunk : Theme.colour.surface
    border.width: ticked ? 0 : Theme.extent.outline
    border.color: Theme.colour.edge
    Accessible.ignored: true

    Icon {
        visible: box.ticked
        anchors.centerIn: parent
        name: "check"
        duotone: false
        size: Theme.px(38)
        colour: Theme.colour.fgPrimary
    }
}
