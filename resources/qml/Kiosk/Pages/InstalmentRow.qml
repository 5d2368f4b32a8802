// SPDX-License-Identifier: EUPL-1.2
// One part of a bill. White and pressable when it may be paid now or has a receipt, else flat, with the reason in words.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: row

    // One of InstalmentsViewModel.parts.
    required property var part
    // How the notice that led here came in, as words of the mark beside it.
    required property string readText
    // With large text the number gives way, and the mark has a line of its own.
    readonly property bool large: Theme.textScale >= 1.3
    readonly property bool pressable: part.offered || part.paid
    readonly property bool lit: down || part.busy

    signal triggered

    objectName: "part-" + part.notice
    text: part.title
    focusPolicy: pressable ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: pressable
    implicitHeight: Math.max(Theme.px(112), words.height + Theme.space.block)
    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: [part.title, part.read ? readText : "", part.condition, part.amount, part.stands, part.number].filter(word => word !== "").join(", ")
    Accessible.description: part.paid ? qsTr("See the receipt") : ""
    onClicked: if (pressable) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    DebtStanding {
        id: look

        kind: row.part.kind
    }

    background: Rectangle {
        radius: Theme.radius.field
        color: !row.pressable ? Theme.colour.sunk : row.lit ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: !row.pressable && !Theme.highContrast ? 0 : row.lit ? Theme.extent.outline : Theme.extent.hairline
        border.color: row.lit ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        IconTile {
            id: tile

            visible: !Theme.compact
            x: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.px(64)
            name: look.icon
            colour: look.colour
            color: row.pressable ? look.tint : Theme.colour.surface
        }
        Column {
            id: words

            x: Theme.compact ? Theme.space.medium : tile.x + tile.width + Theme.px(20)
            width: further.x - x - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter

            Item {
                width: parent.width
                height: Math.max(name.height, amount.height)

                KText {
                    id: name

                    width: Math.min(implicitWidth, parent.width - amount.width - Theme.space.medium)
                    anchors.verticalCenter: parent.verticalCenter
                    kind: TypeScale.Strong
                    text: row.part.title
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: row.part.read && !row.large
                    x: name.width + Theme.space.small
                    anchors.verticalCenter: parent.verticalCenter
                    width: mark.implicitWidth + Theme.space.medium
                    height: mark.implicitHeight + Theme.px(4)
                    radius: height / 2
                    color: Theme.colour.primaryTint
                    border.width: Theme.highContrast ? Theme.extent.hairline : 0
                    border.color: Theme.colour.edge

                    KText {
                        id: mark

                        anchors.centerIn: parent
                        kind: TypeScale.CaptionStrong
                        wrapMode: Text.NoWrap
                        text: row.readText
                        color: Theme.colour.primaryDeep
                        Accessible.ignored: true
                    }
                }
                KText {
                    id: amount

                    anchors.right: parent.right
                    kind: TypeScale.Button
                    wrapMode: Text.NoWrap
                    text: row.part.amount
                    color: row.pressable ? Theme.colour.ink : Theme.colour.muted
                    Accessible.ignored: true
                }
            }
            KText {
                visible: row.part.read && row.large
                width: parent.width
                kind: TypeScale.CaptionStrong
                text: row.readText
                color: Theme.colour.primaryDeep
                Accessible.ignored: true
            }
            KText {
                visible: text !== ""
                width: parent.width
                kind: TypeScale.Caption
                text: row.part.condition
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                spacing: Theme.space.tiny

                Icon {
                    id: sign

                    visible: Theme.compact
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.px(30)
                    duotone: false
                    name: look.icon
                    colour: look.colour
                }
                KText {
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                        - (number.visible ? number.width + parent.spacing : 0)
                    kind: TypeScale.CaptionStrong
                    text: row.part.stands
                    color: look.deep
                    Accessible.ignored: true
                }
                KText {
                    id: number

                    visible: !row.large
                    kind: TypeScale.Caption
                    wrapMode: Text.NoWrap
                    text: row.part.number
                    color: Theme.colour.muted
                    Accessible.ignored: true
                }
            }
        }
        Icon {
            id: further

            visible: row.pressable && !row.part.busy
            x: parent.width - width - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.extent.iconSmall
            name: row.part.paid ? "receipt" : "caret-right"
            duotone: false
            colour: Theme.colour.primaryDeep
        }
        TurningArc {
            visible: row.part.busy
            anchors.centerIn: further
            size: Theme.extent.iconSmall
            colour: Theme.colour.primaryDeep
        }
    }

    FocusRing {
        anchors.margins: 0
        radius: Theme.radius.field
        visible: row.visualFocus
    }
}
