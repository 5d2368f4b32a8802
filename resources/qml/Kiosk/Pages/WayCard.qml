// SPDX-License-Identifier: EUPL-1.2
// Another way to pay that begins here: the whole card is pressed. While busy a press is ignored, and where it cannot be
// pressed for now it is flat.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: card

    property string line
    property bool busy: false

    signal triggered

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.extent.button, words.height + 2 * Theme.space.small)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: line
    onClicked: if (!busy) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) card.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) card.click() }

    background: Card {
        lifted: card.enabled && !card.down
        colour: !card.enabled ? Theme.colour.disabledGround : card.down ? Theme.colour.primaryTint : Theme.colour.surface
        borderColour: card.down ? Theme.colour.primary : card.enabled ? Theme.colour.edge : Theme.colour.keyLip
        borderWidth: Theme.highContrast ? card.enabled ? Theme.extent.strong : 0 : card.down ? Theme.extent.outline : Theme.extent.hairline

        DisabledFrame {
            anchors.fill: parent
            shown: !card.enabled
            radius: Theme.radius.card
        }
    }
    contentItem: Item {
        IconTile {
            id: tile

            x: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            name: card.icon.name
            colour: card.enabled ? Theme.colour.primary : Theme.colour.disabledText
            color: card.enabled ? Theme.colour.primaryTint : "transparent"
            side: Theme.px(84)
        }
        Column {
            id: words

            x: tile.x + tile.width + Theme.space.medium
            width: mark.x - x - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter

            KText {
                width: parent.width
                kind: TypeScale.Button
                font.weight: card.enabled || !Theme.highContrast ? Theme.type.weights[kind] : Font.Normal
                text: card.text
                color: card.enabled ? Theme.colour.ink : Theme.colour.disabledText
                Accessible.ignored: true
            }
            KText {
                visible: text !== ""
                width: parent.width
                kind: TypeScale.Label
                font.weight: Font.Normal
                text: card.line
                color: card.enabled ? Theme.colour.muted : Theme.colour.disabledText
                Accessible.ignored: true
            }
        }
        Item {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.medium
            width: Theme.extent.icon
            height: parent.height

            Icon {
                visible: card.enabled && !card.busy
                anchors.centerIn: parent
                name: "caret-right"
                duotone: false
                colour: Theme.colour.primaryDeep
            }
            TurningArc {
                visible: card.busy
                anchors.centerIn: parent
                colour: Theme.colour.primaryDeep
            }
        }
    }

    FocusRing {
        radius: Theme.radius.card
        visible: card.visualFocus
    }
}
