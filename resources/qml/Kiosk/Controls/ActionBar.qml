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
    // Words so large that they do not fit side by side: one is below the other.
    property bool stacked: false

    function arrange(): void {
        let least = -row.columnSpacing
        for (const child of row.children) {
            if (child.visible)
                least += row.columnSpacing + ((child as Button)?.leastWordWidth ?? child.implicitWidth)
        }
        stacked = least > width - 2 * margin
    }

    // To the button that leaves, which stands first.
    function takeFocus(): bool {
        const first = [...row.children].find(child => child.visible && child.enabled && child.activeFocusOnTab)
        first?.forceActiveFocus(Qt.TabFocusReason)
        return first !== undefined
    }

    objectName: "action-bar"
    implicitHeight: Math.max(Theme.extent.actionBar, row.implicitHeight + 2 * rim)
    color: Theme.colour.surface
    Component.onCompleted: {
        for (const child of row.children) {
            const button = child as Button
            if (button === null)
                continue
            button.Layout.fillHeight = true // one of two lines makes its neighbour as high as it is
            button.Layout.minimumWidth = Qt.binding(() => Math.min(button.leastWordWidth, bar.width - 2 * bar.margin))
            button.leastWordWidthChanged.connect(arrange)
            button.visibleChanged.connect(arrange)
            if (!button.Layout.fillWidth)
                button.Layout.preferredWidth = Qt.binding(() => Math.max(Theme.extent.backButton,
                    Theme.largeText ? button.leastWordWidth : button.leastWidth)) // the answer needs the room more
        }
        arrange()
    }
    onWidthChanged: arrange()
    onMarginChanged: arrange()

    GridLayout {
        id: row

        columns: bar.stacked ? 1 : Math.max(1, children.length)

        anchors.fill: parent
        anchors.topMargin: bar.rim
        anchors.bottomMargin: bar.rim
        anchors.leftMargin: bar.margin
        anchors.rightMargin: bar.margin
        columnSpacing: Theme.space.block
        rowSpacing: Theme.space.small
    }
}
