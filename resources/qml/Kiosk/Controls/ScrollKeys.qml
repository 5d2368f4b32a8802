// SPDX-License-Identifier: EUPL-1.2
// Up and down for words that do not fit: nothing here ever needs a drag.
import QtQuick
import Kiosk.Theme

Row {
    id: keys

    required property Flickable view

    // The rows in the view, where there are any: then a step never shows half a row.
    property Repeater rows: null
    property real room: view.height
    // How much of the view a step goes, where there are no rows.
    property real share: 0.8

    function go(direction: int): void {
        const farthest = Math.max(0, view.contentHeight - view.height)
        const wanted = view.contentY + direction * (rows ? direction > 0 ? wholeRows(view.contentY) : room : view.height * share)
        const key = direction > 0 ? down : up
        const held = key.activeFocus
        view.contentY = Math.max(0, rows ? topOfRow(wanted) : Math.min(farthest, wanted))
        // at the end there is nothing more to press it for
        if (held && !key.enabled)
            (direction > 0 ? up : down).forceActiveFocus(Qt.TabFocusReason)
    }
    // How much of the room whole rows fill, from `top` on.
    function wholeRows(top: real): real {
        let end = top
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i)
            if (row !== null && row.y + row.height <= top + room)
                end = Math.max(end, row.y + row.height)
        }
        return end - top
    }
    function topOfRow(wanted: real): real {
        if (wanted <= 0)
            return 0
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i)
            if (row !== null && row.y >= wanted - 1)
                return row.y
        }
        return view.contentY
    }

    // Large words beside the steps of a narrow glass take the room of the marks.
    readonly property bool inWords: Theme.compact && Theme.largeText

    spacing: Theme.space.small

    Button {
        id: up

        objectName: "scroll-up"
        width: (keys.width - keys.spacing) / 2
        minimumHeight: Theme.extent.key
        enabled: keys.view.contentY > 0
        textKind: keys.inWords ? TypeScale.Label : TypeScale.Button
        icon.name: keys.inWords ? "" : "caret-up"
        text: qsTr("Up")
        onTriggered: keys.go(-1)
    }
    Button {
        id: down

        objectName: "scroll-down"
        width: (keys.width - keys.spacing) / 2
        minimumHeight: Theme.extent.key
        enabled: keys.view.contentY + keys.room < keys.view.contentHeight - 1
        textKind: keys.inWords ? TypeScale.Label : TypeScale.Button
        icon.name: keys.inWords ? "" : "caret-down"
        text: qsTr("Down")
        onTriggered: keys.go(1)
    }
}
