// SPDX-License-Identifier: EUPL-1.2
// The groups of the services, of which one is always selected; the first is all of them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Flow {
    id: groups

    required property ServicesViewModel services

    // Arrows go along the row.
    function step(index: int, event: var): void {
        const next = index + (event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0)
        event.accepted = next !== index
        if (next !== index && next >= 0 && next < chips.count)
            chips.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Groups of services")

    Repeater {
        id: chips

        model: groups.services.groups

        Chip {
            required property string modelData
            required property int index

            objectName: "group-" + index
            width: Math.min(implicitWidth, groups.width)
            leftPadding: Theme.compact ? Theme.px(20) : Theme.space.block
            rightPadding: leftPadding
            text: modelData
            selected: index === (groups.services.searches ? 0 : groups.services.group) // what is searched is among all
            onTriggered: groups.services.filter(index)
            Keys.onPressed: event => groups.step(index, event)
        }
    }
}
