// SPDX-License-Identifier: EUPL-1.2
// One of several receipts: what was paid, how much, and that a press shows it. One that is not here yet is flat.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: row

    // One of PaidViewModel.receiptRows.
    required property var receipt
    property bool divided: false
    // Among many, or on a low screen, its number is seen with the receipt itself.
    property bool inShort: false
    readonly property bool low: inShort && !Theme.portrait

    signal triggered

    enabled: receipt.here
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.px(low ? 96 : 112), Theme.extent.least + Theme.extent.apart,
                             words.height + (Theme.largeText ? sum.height : 0) + (low ? 0 : 2 * Theme.space.tiny))
    text: receipt.title
    Accessible.role: Accessible.Button
    Accessible.name: [receipt.causale, receipt.notice, receipt.amount].join(", ")
    Accessible.description: enabled ? qsTr("Look at the receipt") : qsTr("The receipt is being fetched…")
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    background: Item {
        Rectangle {
            visible: row.divided
            width: parent.width
            height: Theme.extent.hairline
            color: Theme.colour.line
        }
        Rectangle {
            visible: row.down
            anchors.fill: parent
            radius: Theme.radius.key
            color: Theme.colour.primaryTint
        }
    }
    contentItem: Item {
        Icon {
            id: mark

            x: Theme.space.tiny
            anchors.verticalCenter: parent.verticalCenter
            name: "check-circle"
            size: Theme.extent.iconLarge
            colour: Theme.colour.success
        }
        Column {
            id: words

            x: mark.x + mark.width + Theme.space.medium
            width: (Theme.largeText ? look.x : sum.x) - x - Theme.space.small
            y: (parent.height - height - (Theme.largeText ? sum.height : 0)) / 2

            KText {
                width: parent.width
                kind: TypeScale.Strong
                wrapMode: Text.Wrap
                maximumLineCount: Theme.largeText ? 99 : 2
                elide: Text.ElideRight
                text: row.receipt.title
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            KText {
                visible: text !== ""
                width: parent.width
                kind: row.low ? TypeScale.Caption : TypeScale.Label
                font.weight: Font.Normal
                wrapMode: Text.Wrap
                maximumLineCount: Theme.largeText ? 99 : 1
                elide: Text.ElideRight
                text: row.receipt.subtitle
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            KText {
                visible: !row.inShort || !row.enabled || (Theme.portrait && row.receipt.subtitle === "")
                width: parent.width
                kind: TypeScale.Caption
                text: row.enabled ? row.receipt.notice : qsTr("The receipt is being fetched…")
                color: Theme.colour.muted
                Accessible.ignored: true
            }
        }
        KText {
            id: sum

            // in large words it stands below what was paid
            x: Theme.largeText ? words.x : look.x - width - Theme.space.medium
            y: Theme.largeText ? words.y + words.height : (parent.height - height) / 2
            kind: TypeScale.Button
            wrapMode: Text.NoWrap
            text: row.receipt.amount
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        Icon {
            id: look

            x: parent.width - width - Theme.space.tiny
            anchors.verticalCenter: parent.verticalCenter
            opacity: row.enabled ? 1 : 0
            name: "caret-right"
            duotone: false
            colour: Theme.colour.primaryDeep
        }
    }

    FocusRing {
        radius: Theme.radius.key
        visible: row.visualFocus
    }
}
