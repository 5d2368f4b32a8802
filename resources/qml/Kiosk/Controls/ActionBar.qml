// SPDX-License-Identifier: EUPL-1.2
// The way back on the left, the answer on the right; the last button takes the room that is left.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: bar

    property real margin: Theme.space.page
    default property alias buttons: row.data

    implicitHeight: Math.max(Theme.extent.actionBar, row.implicitHeight + 2 * Theme.space.block)
    color: Theme.colour.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        spacing: Theme.px(28)
    }
}
