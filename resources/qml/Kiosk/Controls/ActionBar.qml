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
    // A button of two lines makes its neighbours as high as it is.
    Component.onCompleted: {
        for (const child of row.children) {
            if (child instanceof Button)
                child.Layout.fillHeight = true
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: Theme.space.block
        anchors.bottomMargin: Theme.space.block
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        spacing: Theme.px(28)
    }
}
