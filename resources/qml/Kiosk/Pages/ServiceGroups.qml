// SPDX-License-Identifier: EUPL-1.2
// The groups of the services, of which one is always selected; the first is all of them.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FilterFold {
    id: groups

    required property ServicesViewModel services
    readonly property int selected: services.searches ? 0 : services.group // what is searched is among all

    // Arrows go along the row.
    function step(index: int, event: var): void {
        const next = index + (event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0)
        event.accepted = next !== index
        if (next !== index && next >= 0 && next < chips.count)
            chips.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    name: "groups"
    chosen: selected === 0 ? qsTr("Choose a group") : services.groups[selected] ?? ""
    hint: qsTr("Groups of services")

    Flow {
        width: parent.width
        spacing: Theme.extent.apart
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
                selected: index === groups.selected
                onTriggered: {
                    groups.services.filter(index)
                    groups.close()
                }
                Keys.onPressed: event => groups.step(index, event)
            }
        }
    }
}
