// SPDX-License-Identifier: EUPL-1.2
// What a list of notices is filtered by: how they stand, and the year. One of each is always selected.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

FilterFold {
    id: filters

    required property DebtsViewModel debts
    readonly property var statuses: [
        {"name": "to-pay", "status": Enums.Status.ToPay, "word": qsTr("To pay")},
        {"name": "past-date", "status": Enums.Status.PastDate, "word": qsTr("Past their date")},
        {"name": "paid", "status": Enums.Status.Paid, "word": qsTr("Paid")},
        {"name": "all", "status": Enums.Status.All, "word": qsTr("All")}
    ]

    readonly property real inset: Theme.compact ? Theme.px(20) : Theme.space.block

    // Arrows go along a row of chips.
    function go(chips: Repeater, index: int, event: var): void {
        const next = event.key === Qt.Key_Right ? index + 1 : event.key === Qt.Key_Left ? index - 1 : -1
        if (next >= 0 && next < chips.count)
            chips.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
        event.accepted = event.key === Qt.Key_Right || event.key === Qt.Key_Left
    }

    // Take the height that the chips need, before anything is drawn.
    function settleChips(): void {
        first.forceLayout()
        second.forceLayout()
        settle()
    }

    name: "filters"
    chosen: [statuses.find(one => one.status === debts.status)?.word ?? "", debts.byYear && debts.year !== 0 ? debts.year : ""]
        .filter(word => word !== "").join(", ")
    hint: qsTr("Which notices to show")

    Flow {
        id: first

        width: parent.width
        spacing: Theme.extent.apart
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Which notices to show")

        Repeater {
            id: kinds

            model: filters.statuses

            Chip {
                required property var modelData
                required property int index

                leftPadding: filters.inset
                rightPadding: filters.inset
                objectName: "status-" + modelData.name
                text: modelData.word
                selected: filters.debts.status === modelData.status
                onTriggered: {
                    filters.debts.filterBy(modelData.status, filters.debts.year)
                    filters.close()
                }
                Keys.onPressed: event => filters.go(kinds, index, event)
                onVisualFocusChanged: first.z = visualFocus ? 1 : 0 // its ring lies over the row below
            }
        }
    }
    Flow {
        id: second

        visible: filters.debts.byYear
        width: parent.width
        spacing: Theme.extent.apart
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Of which year")

        Repeater {
            id: years

            model: [0, ...filters.debts.years]

            Chip {
                required property int modelData
                required property int index

                leftPadding: filters.inset
                rightPadding: filters.inset
                objectName: "year-" + (modelData || "all")
                text: modelData === 0 ? qsTr("All years") : modelData
                selected: filters.debts.year === modelData
                onTriggered: {
                    filters.debts.filterBy(filters.debts.status, modelData)
                    filters.close()
                }
                Keys.onPressed: event => filters.go(years, index, event)
                onVisualFocusChanged: second.z = visualFocus ? 1 : 0
            }
        }
    }
}
