// SPDX-License-Identifier: EUPL-1.2
// Keys that move what does not fit, and make it smaller or larger: nothing here ever needs a drag. Left and right are
// there once it is wider than the page.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Grid {
    id: keys

    required property Flickable view
    property real zoom: 1
    property real largest: 2.5
    property bool zooms: true
    readonly property bool wide: view.contentWidth > view.width + 1
    readonly property int shown: 2 + (zooms ? 2 : 0) + (wide ? 2 : 0)
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal zoomed(by: real)

    function shift(x: real, y: real): void {
        const farthestX = Math.max(0, view.contentWidth - view.width)
        const farthestY = Math.max(0, view.contentHeight - view.height)
        view.contentX = Math.max(0, Math.min(farthestX, view.contentX + x * view.width * 0.5))
        view.contentY = Math.max(0, Math.min(farthestY, view.contentY + y * view.height * 0.8))
    }

    columns: shown > 4 && Theme.textScale > 1.4 ? 3 : shown
    spacing: Theme.space.small

    ReceiptKey {
        objectName: "scroll-up"
        width: keys.keyWidth
        enabled: keys.view.contentY > 0
        icon.name: "caret-up"
        text: qsTr("Up")
        onTriggered: keys.shift(0, -1)
    }
    ReceiptKey {
        objectName: "scroll-down"
        width: keys.keyWidth
        enabled: keys.view.contentY + keys.view.height < keys.view.contentHeight - 1
        icon.name: "caret-down"
        text: qsTr("Down")
        onTriggered: keys.shift(0, 1)
    }
    ReceiptKey {
        objectName: "scroll-left"
        visible: keys.wide
        width: keys.keyWidth
        enabled: keys.view.contentX > 0
        icon.name: "arrow-left"
        text: qsTr("Left")
        onTriggered: keys.shift(-1, 0)
    }
    ReceiptKey {
        objectName: "scroll-right"
        visible: keys.wide
        width: keys.keyWidth
        enabled: keys.view.contentX + keys.view.width < keys.view.contentWidth - 1
        icon.name: "arrow-right"
        text: qsTr("Right")
        onTriggered: keys.shift(1, 0)
    }
    ReceiptKey {
        objectName: "zoom-out"
        visible: keys.zooms
        width: keys.keyWidth
        enabled: keys.zoom > 1
        icon.name: "minus"
        text: qsTr("Smaller")
        onTriggered: keys.zoomed(-0.5)
    }
    ReceiptKey {
        objectName: "zoom-in"
        visible: keys.zooms
        width: keys.keyWidth
        enabled: keys.zoom < keys.largest
        icon.name: "plus"
        text: qsTr("Larger")
        onTriggered: keys.zoomed(0.5)
    }

    component ReceiptKey: PadKey {
        height: Math.max(Theme.extent.key, Theme.size(36) + Theme.px(52))
    }
}
