// SPDX-License-Identifier: EUPL-1.2
// One of a few answers side by side; where their words do not fit, one below the other. The chosen one has a tick.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Grid {
    id: choice

    // Of each: value, text, and name, which no other control of the page has.
    property var answers: []
    property var value
    property string spokenName
    readonly property bool stacked: widest * answers.length + (answers.length - 1) * spacing > width
    property real widest: 0

    signal chosen(value: var)

    function measure(): void {
        let most = 0
        for (let i = 0; i < repeater.count; ++i)
            most = Math.max(most, (repeater.itemAt(i) as Segment)?.wanted ?? 0)
        widest = most
    }

    columns: stacked ? 1 : Math.max(1, answers.length)
    spacing: Theme.space.small
    Accessible.role: Accessible.Grouping
    Accessible.name: spokenName

    Repeater {
        id: repeater

        model: choice.answers

        Segment {
            required property var modelData

            objectName: modelData.name
            width: choice.stacked ? choice.width : (choice.width - (choice.columns - 1) * choice.spacing) / choice.columns
            text: modelData.text
            selected: choice.value === modelData.value
            onWantedChanged: choice.measure()
            onTriggered: choice.chosen(modelData.value)
        }
    }
}
