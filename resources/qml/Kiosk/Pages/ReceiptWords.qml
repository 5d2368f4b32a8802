// SPDX-License-Identifier: EUPL-1.2
// What a receipt says, label by label.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: words

    property var rows: []
    readonly property alias view: viewport

    radius: Theme.radius.card
    color: Theme.colour.surface
    border.width: Theme.highContrast ? Theme.extent.strong : Theme.extent.hairline
    border.color: Theme.highContrast ? Theme.colour.edge : Theme.colour.keyLip

    Flickable {
        id: viewport

        objectName: "receipt-words"
        anchors.fill: parent
        anchors.margins: Theme.space.wide
        clip: true
        contentWidth: width
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: list

            width: viewport.width
            spacing: Theme.space.small

            Repeater {
                model: words.rows

                LabelledValue {
                    required property var modelData

                    width: list.width
                    label: modelData.label
                    value: modelData.value
                }
            }
        }
    }
}
