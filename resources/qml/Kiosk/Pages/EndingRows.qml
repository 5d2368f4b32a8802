// SPDX-License-Identifier: EUPL-1.2
// Each notice of a payment with its ending: an icon, a word, what it is for, its number and amount.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums

Column {
    id: list

    // As notice_rows in viewmodels/endings.py makes them.
    property var rows: []
    // One line a notice, where the page has more to say.
    property bool inShort: false

    function word(ending: int): string {
        return ending === Enums.Ending.Paid ? qsTr("paid") : ending === Enums.Ending.NotPaid ? qsTr("not paid") : qsTr("being confirmed")
    }
    function colour(ending: int): color {
        return ending === Enums.Ending.Paid ? Theme.colour.successDeep
             : ending === Enums.Ending.NotPaid ? Theme.colour.calm : Theme.colour.waitingDeep
    }

    readonly property bool dense: rows.length > 3

    spacing: inShort ? Theme.space.tiny : dense ? Theme.space.small : Theme.space.block

    Repeater {
        model: list.rows

        Item {
            id: row

            required property var modelData
            readonly property color colour: list.colour(modelData.ending)

            objectName: "ending-row"
            required property int index
            width: list.width
            height: Math.max(mark.height, words.height, sums.visible ? sums.height : 0)
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.causale, modelData.notice, list.word(modelData.ending), modelData.amount]
                .filter(part => part !== "").join(", ")

            Rectangle {
                visible: row.index > 0 && !list.inShort
                y: -(list.spacing + height) / 2
                width: parent.width
                height: Theme.extent.hairline
                color: Theme.colour.line
            }
            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: row.modelData.ending === Enums.Ending.Paid ? "check-circle"
                    : row.modelData.ending === Enums.Ending.NotPaid ? "x-circle" : "hourglass-medium"
                size: list.inShort ? Theme.extent.iconSmall : Theme.extent.iconLarge
                colour: row.colour
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: mark.width + Theme.space.small
                width: row.width - x - (sums.visible ? sums.width + Theme.space.small : 0)

                KText {
                    visible: !list.inShort && text !== "" // the journal does not keep what it is for
                    width: parent.width
                    kind: TypeScale.Strong
                    wrapMode: Text.Wrap
                    maximumLineCount: Theme.largeText ? 99 : list.dense ? 1 : 2
                    elide: Text.ElideRight
                    text: row.modelData.title
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                KText {
                    id: rest

                    visible: !list.inShort && text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                    maximumLineCount: Theme.largeText ? 99 : 1
                    elide: Text.ElideRight
                    text: row.modelData.subtitle
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                KText {
                    // among many two lines are enough
                    visible: !(list.dense && rest.visible)
                    width: parent.width
                    kind: TypeScale.Caption
                    text: list.inShort ? row.modelData.notice + ", " + list.word(row.modelData.ending) : row.modelData.notice
                    color: Theme.colour.muted
                    Accessible.ignored: true
                }
            }
            Column {
                id: sums

                visible: !list.inShort
                anchors.verticalCenter: parent.verticalCenter
                x: row.width - width
                width: Math.max(sum.implicitWidth, said.implicitWidth)

                KText {
                    id: sum

                    anchors.right: parent.right
                    kind: list.dense ? TypeScale.Strong : TypeScale.Button
                    wrapMode: Text.NoWrap
                    text: row.modelData.amount
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                KText {
                    id: said

                    anchors.right: parent.right
                    kind: TypeScale.Strong
                    wrapMode: Text.NoWrap
                    text: list.word(row.modelData.ending)
                    color: row.colour
                    Accessible.ignored: true
                }
            }
        }
    }
}
