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

    spacing: Theme.space.small

    PadKey {
        objectName: "scroll-up"
        width: (pager.width - pager.spacing) / 2
        height: pager.height
        enabled: pager.first > 0
        icon.name: "caret-up"
        text: qsTr("Up")
        onTriggered: pager.wanted = Math.max(0, pager.first - pager.shown)
    }
    PadKey {
        objectName: "scroll-down"
        width: (pager.width - pager.spacing) / 2
        height: pager.height
        enabled: pager.first + pager.shown < pager.count
        icon.name: "caret-down"
        text: qsTr("Down")
        onTriggered: pager.wanted = pager.first + pager.shown
    }
}
