// SPDX-License-Identifier: EUPL-1.2
// One service as a whole card to press: its icon, its name, and what is needed or what it costs.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums

T.AbstractButton {
    id: card

    property string line
    // Of the words that the town has written (ISO 639-1); empty: that of the screen.
    property string wordsLanguage
    // One of Enums.TileColour.
    property int colourGroup
    // Closer together, beside the keyboard; brief: the name alone.
    property bool dense: false
    property bool brief: false
    readonly property bool isTerracotta: colourGroup === Enums.TileColour.Terracotta
    readonly property bool isOlive: colourGroup === Enums.TileColour.Olive
    // A name that is a whole sentence is set smaller.
    readonly property bool wordy: text.length > 60
    readonly property real side: dense ? Theme.space.small : Theme.space.medium
    readonly property real pad: dense ? Theme.space.small : Theme.portrait ? Theme.space.medium : Theme.px(18)

    signal triggered

    locale: wordsLanguage === "" ? undefined : Qt.locale(wordsLanguage)
    // While one writes, a press leaves the focus where it is: else the keyboard closes and the card moves under the finger.
    focusPolicy: dense ? Qt.TabFocus : Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: words.height + 2 * pad
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: line
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) card.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) card.click() }

    background: Item {
        Card {
            anchors.fill: parent
            anchors.topMargin: card.down ? Theme.px(4) : 0
            anchors.bottomMargin: card.down ? -Theme.px(4) : 0
            lifted: !card.down
            colour: card.down ? Theme.colour.primaryTint : Theme.colour.surface
            borderColour: card.down ? Theme.colour.primary : Theme.colour.edge
            borderWidth: Theme.highContrast ? Theme.extent.strong : card.down ? Theme.extent.outline : Theme.extent.hairline
        }
    }
    contentItem: Item {
        IconTile {
            id: tile

            x: card.side
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: card.down ? Theme.px(4) : 0
            side: Theme.px(card.dense ? 72 : 80)
            name: card.icon.name
            colour: card.isTerracotta ? Theme.colour.terracotta : card.isOlive ? Theme.colour.olive : Theme.colour.primary
            color: card.isTerracotta ? Theme.colour.terracottaTint : card.isOlive ? Theme.colour.oliveTint : Theme.colour.primaryTint
        }
        Column {
            id: words

            x: tile.x + tile.width + Theme.space.medium
            width: card.width - x - Theme.space.small
            anchors.verticalCenter: tile.verticalCenter
            spacing: Theme.px(4)

            KText {
                width: parent.width
                kind: card.wordy ? TypeScale.Strong : TypeScale.Button
                wrapMode: Text.Wrap
                text: card.text
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            KText {
                id: need

                visible: text !== "" && !card.brief
                width: parent.width
                kind: TypeScale.Label
                font.weight: Font.Normal
                wrapMode: Text.Wrap
                text: card.line
                color: Theme.colour.muted
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        radius: Theme.radius.card
        visible: card.visualFocus
    }
}
