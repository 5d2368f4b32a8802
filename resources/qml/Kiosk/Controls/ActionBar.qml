// SPDX-License-Identifier: EUPL-1.2
// The way back on the left, the answer on the right; the last button takes the room that is left.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: bar

    property real margin: Theme.space.page
    default property alias buttons: row.data
    // Where the words do not fit side by side, one is below the other and the answer comes first.
    property bool stacked: false

    function arrange(): void {
        let least = -row.columnSpacing
        for (const child of row.children) {
            if (child.visible)
                least += row.columnSpacing + ((child as Button)?.leastWidth ?? child.implicitWidth)
        }
        stacked = least > width - 2 * margin
    }

    implicitHeight: Math.max(Theme.extent.actionBar, row.implicitHeight + 2 * Theme.space.block)
    color: Theme.colour.surface
    // A button of two lines makes its neighbours as high as it is.
    Component.onCompleted: {
        for (const child of row.children) {
            if (!(child instanceof Button))
                continue
            child.Layout.fillHeight = true
            child.Layout.minimumWidth = Qt.binding(() => Math.min(child.leastWidth, bar.width - 2 * bar.margin))
            child.leastWidthChanged.connect(arrange)
            child.visibleChanged.connect(arrange)
        }
        arrange()
    }
    onWidthChanged: arrange()
    onMarginChanged: arrange()

    GridLayout {
        id: row

        columns: bar.stacked ? 1 : 9

        anchors.fill: parent
        anchors.topMargin: Theme.space.block
        anchors.bottomMargin: Theme.space.block
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        columnSpacing: Theme.px(28)
        rowSpacing: Theme.space.small
    }
}
