// SPDX-License-Identifier: EUPL-1.2
// What will be here in a moment, in grey: the search, the groups and eight services.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: loading

    required property real room
    readonly property int columns: Theme.textScale > 1.25 ? 1 : 2
    readonly property int outline: Theme.highContrast ? Theme.extent.hairline : 0
    readonly property int rows: Math.min(8 / columns, Math.floor((room - pill.height - chips.height - spacing)
                                                                 / (Theme.px(168) + spacing)))
    readonly property real rowHeight: Math.min(Theme.extent.choiceCard,
        (room - pill.height - chips.height - spacing) / rows - spacing)

    objectName: "services-loading"
    spacing: Theme.portrait ? Theme.space.medium : Theme.space.small
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("One moment: the services are being loaded.")

    Rectangle {
        id: pill

        width: parent.width
        height: Theme.px(Theme.portrait ? 100 : 92)
        radius: height / 2
        color: Theme.colour.sunk
        border.width: loading.outline
        border.color: Theme.colour.edge
    }
    Row {
        id: chips

        spacing: Theme.px(12)

        Repeater {
            model: [196, 136, 180, 176]

            Rectangle {
                required property int modelData

                width: Theme.px(modelData)
                height: Theme.extent.smallest
                radius: height / 2
                color: Theme.colour.sunk
                border.width: loading.outline
                border.color: Theme.colour.edge
            }
        }
    }
    Grid {
        columns: loading.columns
        spacing: loading.spacing

        Repeater {
            model: Math.max(1, loading.rows) * loading.columns

            Card {
                id: card

                width: (loading.width - (loading.columns - 1) * loading.spacing) / loading.columns
                height: loading.rowHeight
                lifted: false
                colour: Theme.colour.sunk
                borderWidth: loading.outline
                borderColour: Theme.colour.edge

                Rectangle {
                    id: tile

                    visible: !Theme.highContrast
                    x: Theme.space.medium
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(80)
                    height: width
                    radius: width * 0.31
                    color: Theme.colour.line
                }
                Repeater {
                    model: [0.8, 0.6]

                    Rectangle {
                        required property real modelData
                        required property int index

                        visible: !Theme.highContrast
                        x: tile.x + tile.width + Theme.space.medium
                        y: (card.height - Theme.px(68)) / 2 + index * Theme.px(46)
                        width: (card.width - x - Theme.space.medium) * modelData
                        height: Theme.px(22)
                        radius: height / 2
                        color: Theme.colour.line
                    }
                }
            }
        }
    }
}
