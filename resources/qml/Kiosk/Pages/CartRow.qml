// SPDX-License-Identifier: EUPL-1.2
// One notice of the cart: what it is for, its number, its amount, and the button that takes it out.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: row

    // One of ReviewViewModel.rows, and its place in the cart.
    required property var notice
    required property int place
    property bool alone: false
    property bool divided: false

    signal removed

    // In large words the amount and its key stand below what it is for.
    readonly property bool below: Theme.largeText

    implicitHeight: below ? words.height + Math.max(sums.height, take.height) + 3 * Theme.space.small
                          : Math.max(words.height, sums.height, take.height) + Theme.space.small
    Accessible.role: Accessible.ListItem
    Accessible.name: [notice.title, notice.subtitle, notice.creditor].filter(part => part !== "").join(", ") + ", " + notice.notice + ", " + notice.amount
                     + (notice.later ? ", " + later.text : "")

    FaceColours {
        id: face

        group: row.notice.tile
    }
    Rectangle {
        visible: row.divided
        width: row.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    IconTile {
        id: tile

        y: row.below ? Theme.space.small : (row.height - height) / 2
        name: row.notice.icon
        colour: face.colour
        color: face.ground
        side: Theme.extent.smallest
    }
    Column {
        id: words

        y: row.below ? Theme.space.small : (row.height - height) / 2
        x: tile.width + Theme.space.medium
        width: (row.below ? row.width : sums.x - Theme.space.small) - x

        KText {
            width: parent.width
            kind: TypeScale.Strong
            wrapMode: Text.Wrap
            maximumLineCount: row.below ? 99 : row.alone ? 8 : row.notice.subtitle !== "" ? 1 : 2
            elide: Text.ElideRight
            text: row.notice.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: row.below ? 99 : row.alone ? 3 : 1
            elide: Text.ElideRight
            text: row.notice.subtitle
            Accessible.ignored: true
        }
        KText {
            visible: row.alone && text !== ""
            width: parent.width
            text: row.notice.creditor
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Caption
            text: row.notice.notice
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
    Column {
        id: sums

        anchors.verticalCenter: take.verticalCenter
        x: take.x - width - Theme.space.medium
        width: Math.max(Theme.size(row.notice.later ? 168 : 140), before.visible ? before.implicitWidth : 0, now.implicitWidth)

        KText {
            id: before

            visible: text !== ""
            anchors.right: parent.right
            font.strikeout: true
            text: row.notice.oldAmount
            color: Theme.colour.muted
            Accessible.name: qsTr("Before: %1").arg(text)
        }
        KText {
            id: now

            anchors.right: parent.right
            kind: row.alone ? TypeScale.Heading : TypeScale.Button
            wrapMode: Text.NoWrap
            text: row.notice.amount
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            id: later

            visible: row.notice.later
            width: parent.width
            horizontalAlignment: Text.AlignRight
            kind: TypeScale.CaptionStrong
            text: qsTr("In the next payment")
            color: Theme.colour.waitingDeep
            Accessible.ignored: true
        }
    }
    PadKey {
        id: take

        objectName: "remove-" + row.place
        y: row.below ? words.y + words.height + Theme.space.small : (row.height - height) / 2
        x: row.width - width
        width: Math.max(Theme.px(120), row.below ? leastWidth : Theme.size(100))
        height: Math.max(Theme.px(112), Theme.size(72) + Theme.px(40), leastHeight)
        icon.name: "trash"
        text: qsTr("Remove")
        Accessible.name: qsTr("Remove: %1, %2").arg(row.notice.title).arg(row.notice.amount)
        onTriggered: row.removed()
    }
}
