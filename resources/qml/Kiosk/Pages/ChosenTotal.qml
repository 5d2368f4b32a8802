// SPDX-License-Identifier: EUPL-1.2
// What is chosen so far, and what it costs together; it stays in its place while one chooses.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: total

    required property int chosen
    required property string amountText
    property bool full: false
    // So many were chosen before: the amount is what would be added to them.
    property int already: 0
    // In one line, where there is little height.
    property bool slim: false
    readonly property string count: chosen > 0 ? qsTr("%n notice(s) chosen", "", chosen)
        : already > 0 ? qsTr("%n notice(s) chosen already", "", already) : qsTr("Nothing chosen yet")
    readonly property string label: already > 0 ? qsTr("To be added") : qsTr("Total chosen")
    readonly property bool stacked: !slim && sum.implicitWidth + Theme.space.medium + amount.implicitWidth > content.width

    objectName: "chosen-total"
    implicitHeight: content.height + 2 * (slim ? Theme.space.tiny : Theme.space.small)
    radius: Theme.radius.banner
    color: chosen > 0 ? Theme.colour.primaryTint : Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: sum.text + ": " + amountText + ". " + hint.text

    Item {
        id: content

        x: Theme.space.block
        y: (parent.height - height) / 2
        width: parent.width - 2 * x
        height: total.stacked ? words.height + amount.height : Math.max(words.height, amount.height)

        Column {
            id: words

            y: total.stacked ? 0 : (parent.height - height) / 2
            width: total.stacked ? parent.width : parent.width - amount.width - Theme.space.medium

            KText {
                id: sum

                width: parent.width
                kind: TypeScale.Lead
                text: !total.slim || Theme.largeText && total.chosen > 0 ? total.label
                    : total.chosen > 0 ? total.label + ": " + hint.text : hint.text
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            KText {
                id: hint

                // large words leave room for what is asked, and the button says it, too
                visible: !total.slim && (!Theme.largeText || total.full || total.chosen === 0)
                width: parent.width
                kind: TypeScale.Caption
                text: total.full ? qsTr("%1: the most for one payment").arg(total.count) : total.count
                color: Theme.colour.muted
                Accessible.ignored: true
            }
        }
        KText {
            id: amount

            anchors.right: parent.right
            y: total.stacked ? words.height : (parent.height - height) / 2
            kind: total.slim || Theme.largeText ? TypeScale.Heading : TypeScale.Title
            wrapMode: Text.NoWrap
            font.weight: Font.Bold
            text: total.amountText
            color: total.chosen > 0 ? Theme.colour.ink : Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
