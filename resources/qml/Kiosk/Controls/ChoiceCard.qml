// SPDX-License-Identifier: EUPL-1.2
// A whole card as one target: a title, one line, and an icon tile or a picture of its own.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: card

    property string line
    property bool prominent: false
    property Component picture: null
    property real pictureWidth: 0
    property real minimumHeight: prominent ? Theme.extent.bigChoice : Theme.extent.choiceCard
    readonly property color wordColour: prominent ? Theme.colour.fgPrimary : Theme.colour.ink

    signal triggered

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(minimumHeight, words.height + 2 * Theme.space.wide)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: line
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) card.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) card.click() }

    background: Item {
        Rectangle {
            visible: card.prominent && !card.down
            anchors.fill: parent
            anchors.bottomMargin: -Theme.extent.lip
            radius: Theme.radius.bigCard
            color: Theme.colour.primaryDeep
        }
        Card {
            anchors.fill: parent
            anchors.topMargin: card.down ? Theme.px(4) : 0
            anchors.bottomMargin: card.down ? -Theme.px(4) : 0
            lifted: !card.prominent && !card.down
            radius: card.prominent ? Theme.radius.bigCard : Theme.radius.card
            colour: card.prominent ? Theme.colour.primary : card.down ? Theme.colour.primaryTint : Theme.colour.surface
            borderColour: card.down ? Theme.colour.primary : Theme.colour.edge
            borderWidth: card.prominent ? 0 : card.down ? Theme.extent.outline : Theme.extent.hairline
        }
    }
    contentItem: Item {
        IconTile {
            id: tile

            visible: card.icon.name !== ""
            x: Theme.space.wide
            anchors.verticalCenter: parent.verticalCenter
            name: card.icon.name
        }
        Column {
            id: words

            x: tile.visible ? tile.x + tile.width + Theme.space.wide : Theme.px(56)
            width: card.width - x - (card.pictureWidth > 0 ? card.pictureWidth : Theme.space.wide)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: card.down ? Theme.px(4) : 0
            spacing: Theme.space.small

            KText {
                width: parent.width
                kind: card.prominent ? TypeScale.Digits : TypeScale.Heading
                text: card.text
                color: card.wordColour
                Accessible.ignored: true
            }
            KText {
                visible: text !== ""
                width: parent.width
                kind: card.prominent ? TypeScale.Lead : TypeScale.Body
                text: card.line
                color: card.prominent ? Theme.colour.fgPrimary : Theme.colour.muted
                Accessible.ignored: true
            }
        }
        Loader {
            anchors.right: parent.right
            height: parent.height
            width: card.pictureWidth
            sourceComponent: card.picture
        }
    }

    FocusRing {
        radius: card.prominent ? Theme.radius.bigCard : Theme.radius.card
        visible: card.visualFocus
    }
}
