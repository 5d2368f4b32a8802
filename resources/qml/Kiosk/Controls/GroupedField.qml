// SPDX-License-Identifier: EUPL-1.2
// Cells in groups of four, as paper prints them, with a caret. One spoken item, not one for each cell.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: field

    property string label
    property string characters
    property int cellCount: 18
    property int caret: characters.length
    property bool warning: false
    // The sentence that is wrong with it stands elsewhere; it is spoken here too.
    property string problem
    property string counterText
    // Landscape has less height to give.
    property bool tight: !Theme.portrait
    // Letters are wider than digits.
    property real widestCell: Theme.px(42)
    // What the cells leave is shared by the gaps, as far as it looks like gaps.
    readonly property real gap: Math.max(Theme.px(16), Math.min(Theme.px(44), (cells.width - cellCount * cellWidth) / (groups - 1)))
    readonly property int groups: Math.ceil(cellCount / 4)
    readonly property real cellWidth: Math.min(widestCell, (cells.width - (groups - 1) * Theme.px(24)) / cellCount)
    readonly property color accent: problem !== "" ? Theme.colour.error : warning ? Theme.colour.waiting : Theme.colour.primary

    signal cellPressed(int index)

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: cells.y + Math.round(Theme.size(58) * 1.42) + Theme.px(tight ? 26 : 56)
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: [problem, characters === "" ? "" : characters.match(/.{1,4}/g).join(" "), counterText]
        .filter(part => part !== "").join(", ")

    FocusRing {
        radius: Theme.radius.card
        visible: field.activeFocus
    }
    Card {
        anchors.fill: parent
        borderColour: field.accent
        borderWidth: Theme.extent.strong
    }
    KText {
        id: title

        x: Theme.px(40)
        y: Theme.px(field.tight ? 14 : 26)
        kind: TypeScale.Label
        text: field.label
        color: Theme.colour.muted
        Accessible.ignored: true
    }
    KText {
        id: counter

        // beside the label, or below it in large words
        readonly property bool below: title.implicitWidth + implicitWidth + Theme.px(100) > field.width

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        y: below ? title.y + title.height : title.y
        kind: TypeScale.Label
        text: field.counterText
        color: field.characters.length === field.cellCount ? Theme.colour.ink : Theme.colour.primaryDeep
        Accessible.ignored: true
    }
    Item {
        id: cells

        // the first bar begins below the label's first letter, the last one ends below the counter
        anchors.horizontalCenter: parent.horizontalCenter
        width: field.width - 2 * Theme.px(40) + Theme.px(8)
        y: counter.y + counter.height + Theme.px(field.tight ? 6 : 22)
        height: field.height - y - Theme.px(8)

        TapHandler {
            margin: Theme.space.small
            onTapped: point => {
                const group = 4 * field.cellWidth + field.gap
                const before = Math.max(0, Math.min(field.groups - 1, Math.floor(point.position.x / group)))
                const inside = Math.max(0, Math.min(3, Math.floor((point.position.x - before * group) / field.cellWidth)))
                field.cellPressed(Math.min(field.cellCount - 1, before * 4 + inside))
            }
        }
        Repeater {
            model: field.cellCount

            Item {
                id: cell

                required property int index
                readonly property bool filled: index < field.characters.length
                readonly property bool current: index === field.caret

                x: index * field.cellWidth + Math.floor(index / 4) * field.gap
                width: field.cellWidth
                height: cells.height

                KText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: TypeScale.Digits
                    font.pixelSize: Math.floor(Math.min(Theme.size(58), field.cellWidth * 1.7))
                    text: cell.filled ? field.characters[cell.index] : ""
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: cell.current
                    x: cell.filled ? 0 : (parent.width - width) / 2
                    y: Theme.px(8)
                    width: Theme.px(5)
                    height: Math.round(Theme.size(58))
                    radius: width / 2
                    color: field.accent
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Math.round(Theme.size(58) * 1.42)
                    width: field.cellWidth - Theme.px(8)
                    height: Theme.px(6)
                    radius: height / 2
                    color: cell.current ? field.accent : cell.filled ? Theme.colour.ink : Theme.colour.edge
                }
            }
        }
    }
}
