// SPDX-License-Identifier: EUPL-1.2
// Up and down through a list of which whole rows are shown, so many at a time.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Row {
    id: pager

    required property int count
    required property int shown
    property int wanted: 0
    // The last page is as full as the others: it begins earlier.
    readonly property int first: Math.max(0, Math.min(wanted, count - shown))

    // So far, in rows; at the end there is nothing more to press the key for.
    function turn(by: int): void {
        const key = by > 0 ? down : up
        const held = key.activeFocus
        wanted = Math.max(0, first + by)
        if (held && !key.enabled)
            (by > 0 ? up : down).forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space.small

    PadKey {
        id: up

        objectName: "scroll-up"
        width: (pager.width - pager.spacing) / 2
        height: pager.height
        enabled: pager.first > 0
        icon.name: "caret-up"
        text: qsTr("Up")
        onTriggered: pager.turn(-pager.shown)
    }
    PadKey {
        id: down

        objectName: "scroll-down"
        width: (pager.width - pager.spacing) / 2
        height: pager.height
        enabled: pager.first + pager.shown < pager.count
        icon.name: "caret-down"
        text: qsTr("Down")
        onTriggered: pager.turn(pager.shown)
    }
}
