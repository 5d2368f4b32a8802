// SPDX-License-Identifier: EUPL-1.2
// One more thing to do here, beside the main one: the icon stands above the words, or beside them where it is wide.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: card

    property string line
    property color accent: Theme.colour.primary
    property color tint: Theme.colour.primaryTint
    property bool upright: false
    property bool lineShown: true
    readonly property real side: Theme.px(!upright ? 28 : Theme.compact ? 26 : 34)
    readonly property real sink: down ? Theme.px(4) : 0

    signal triggered

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: 2 * side + (upright ? tile.height + gap + words.height : Math.max(tile.height, words.height))
    readonly property real gap: Theme.compact && upright ? Theme.space.small : Theme.space.medium
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: line
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) card.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) card.click() }

    WordMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.floor(Theme.size(Theme.type.pixels[Theme.compact ? TypeScale.Button : TypeScale.Heading]))
        font.weight: Font.DemiBold
        text: card.text
    }

    background: Item {
        Card {
            anchors.fill: parent
            anchors.topMargin: card.sink
            anchors.bottomMargin: -card.sink
            lifted: !card.down
            colour: card.down ? Theme.colour.primaryTint : Theme.colour.surface
            borderColour: card.down ? Theme.colour.primary : Theme.colour.edge
            borderWidth: Theme.highContrast ? Theme.extent.strong : card.down ? Theme.extent.outline : Theme.extent.hairline
        }
    }
    contentItem: Item {
        Item {
            y: card.sink
            width: card.width
            height: card.height

            IconTile {
                id: tile

                x: card.side
                y: card.upright ? card.side : (card.height - height) / 2
                side: Theme.compact ? Theme.px(76) : Theme.extent.tile
                name: card.icon.name
                colour: card.accent
                color: card.tint
            }
            Column {
                id: words

                x: card.upright ? card.side : tile.x + tile.width + card.gap
                y: card.upright ? tile.y + tile.height + card.gap : (card.height - height) / 2
                width: card.width - x - card.side
                spacing: Theme.px(4)

                KText {
                    width: parent.width
                    kind: Theme.compact ? TypeScale.Button : TypeScale.Heading
                    // a long word is written smaller, never cut
                    font.pixelSize: Math.floor(Theme.size(designPixels) * Math.min(1, width / Math.max(1, metrics.longest)))
                    text: card.text
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                KText {
                    visible: card.lineShown
                    width: parent.width
                    kind: TypeScale.Label
                    font.weight: Font.Normal
                    text: card.line
                    color: Theme.colour.muted
                    Accessible.ignored: true
                }
            }
        }
    }

    FocusRing {
        radius: Theme.radius.card
        visible: card.visualFocus
    }
}
