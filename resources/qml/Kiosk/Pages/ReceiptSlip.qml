// SPDX-License-Identifier: EUPL-1.2
// What was paid, as a slip: what for, to whom, when, by whose hands, and below the tear line what left the account.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Slip {
    id: slip

    // One of PaidViewModel.receiptRows, or null while nothing is known.
    required property var receipt
    property string heading
    property string sumLabel
    property string sumText
    // On a low screen the slip is printed closer.
    property bool close: !Theme.portrait

    // Large words stand below each other.
    readonly property bool large: Theme.textScale > 1.4

    objectName: "receipt-slip"
    padding: close ? Theme.space.wide : Theme.space.large
    upper: Column {
        spacing: slip.close ? Theme.space.medium : Theme.space.block

        Row {
            width: parent.width
            spacing: Theme.space.block

            IconTile {
                id: tile

                visible: !slip.large
                anchors.verticalCenter: parent.verticalCenter
                name: "receipt"
                colour: Theme.colour.success
                color: Theme.colour.successTint
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (slip.large ? 0 : tile.width + stamp.width + 2 * parent.spacing)

                KText {
                    width: parent.width
                    kind: TypeScale.Label
                    font.weight: Font.Normal
                    text: slip.heading
                    color: Theme.colour.muted
                }
                KText {
                    width: parent.width
                    kind: text.length > 60 ? TypeScale.Strong : TypeScale.Button
                    wrapMode: Text.Wrap
                    text: slip.receipt?.title ?? ""
                    color: Theme.colour.ink
                }
                KText {
                    objectName: "causale-rest"
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                    text: slip.receipt?.subtitle ?? ""
                    color: Theme.colour.muted
                }
            }
            PaidStamp {
                id: stamp

                visible: !slip.large
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        PaidStamp {
            visible: slip.large
        }
        Grid {
            id: pairs

            readonly property real cell: columns === 2 ? (width - columnSpacing) / 2 : width

            width: parent.width
            columns: slip.large ? 1 : 2
            columnSpacing: Theme.space.medium
            rowSpacing: slip.close ? Theme.space.small : Theme.space.medium

            LabelledValue {
                width: pairs.cell
                label: qsTr("Creditor")
                value: slip.receipt?.creditor ?? ""
            }
            LabelledValue {
                width: pairs.cell
                label: qsTr("Notice number")
                value: slip.receipt?.notice ?? ""
            }
            LabelledValue {
                width: pairs.cell
                label: qsTr("Paid on")
                value: slip.receipt?.paidOn ?? ""
            }
            LabelledValue {
                width: pairs.cell
                label: qsTr("By way of")
                value: slip.receipt?.way ?? ""
            }
        }
    }
    lower: Item {
        // in large words the sum stands below what it is
        height: Theme.largeText ? label.height + sum.height : Math.max(label.height, sum.height)
        Accessible.role: Accessible.StaticText
        Accessible.name: slip.sumLabel + ": " + slip.sumText

        KText {
            id: label

            y: Theme.largeText ? 0 : (parent.height - height) / 2
            width: Theme.largeText ? parent.width : parent.width - sum.width - Theme.space.medium
            kind: TypeScale.Lead
            text: slip.sumLabel
            Accessible.ignored: true
        }
        KText {
            id: sum

            anchors.right: parent.right
            y: Theme.largeText ? label.height : (parent.height - height) / 2
            width: Math.min(implicitWidth, parent.width * (Theme.largeText ? 1 : 0.6))
            kind: TypeScale.Title
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.size(30)
            text: slip.sumText
            color: Theme.colour.successDeep
            Accessible.ignored: true
        }
    }
}
