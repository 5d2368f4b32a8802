// SPDX-License-Identifier: EUPL-1.2
// One grammar for every page: a button that leaves stands left and is as wide as the word "Back" needs, the one that
// answers stands right and fills what is left (`Layout.fillWidth`). What is neither belongs on the page.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

Rectangle {
    id: bar

    property real margin: Theme.space.page
    default property alias buttons: row.data
    readonly property real rim: (Theme.extent.actionBar - Theme.extent.button) / 2

    objectName: "action-bar"
    implicitHeight: Math.max(Theme.extent.actionBar, row.implicitHeight + 2 * rim)
    color: Theme.colour.surface
    Component.onCompleted: {
        for (const child of row.children) {
            const button = child as Button
            if (button === null)
                continue
            button.Layout.fillHeight = true // one of two lines makes its neighbour as high as it is
            if (!button.Layout.fillWidth)
                button.Layout.preferredWidth = Qt.binding(() => Math.max(Theme.extent.backButton, button.leastWidth))
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: bar.rim
        anchors.bottomMargin: bar.rim
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        spacing: Theme.space.block
    }
}
