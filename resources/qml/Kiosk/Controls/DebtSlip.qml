// SPDX-License-Identifier: EUPL-1.2
// The slip of one debt: what it is, for whom, until when, and how much.
import QtQuick
import Kiosk.Theme

Slip {
    id: debt

    enum Standing {
        ToPay,
        Paid,
        NotPayable
    }

    property int standing: DebtSlip.ToPay
    property bool loading: false
    property string title
    property int titleKind: TypeScale.Heading
    property string subtitle
    property string icon: "file-text"
    property color tileColour: Theme.colour.primary
    property color tileGround: Theme.colour.primaryTint
    property string creditor
    property string holder
    property string notice
    property string dateLabel: qsTr("Due by")
    property string dateText
    property string dateHint
    property bool dateAlarming: false
    property string amountLabel: paid ? qsTr("Amount paid") : standing === DebtSlip.ToPay ? qsTr("To pay") : qsTr("Amount")
    property string amountText
    readonly property bool paid: standing === DebtSlip.Paid
    // Large words stand below each other.
    readonly property bool large: Theme.textScale > 1.4

    upper: Column {
        spacing: Theme.space.block

        Row {
            width: parent.width
            spacing: Theme.space.block

            IconTile {
                id: tile

                name: debt.icon
                colour: debt.paid ? Theme.colour.success : debt.standing === DebtSlip.NotPayable ? Theme.colour.calm : debt.tileColour
                color: debt.paid ? Theme.colour.successTint : debt.standing === DebtSlip.NotPayable ? Theme.colour.calmTint : debt.tileGround
            }
            Column {
                width: parent.width - tile.width - parent.spacing - (stamp.visible ? stamp.width + parent.spacing : 0)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.tiny

                LoadingBar {
                    visible: debt.loading
                    width: parent.width * 0.7
                    kind: TypeScale.Heading
                }
                TownText {
                    objectName: "causale"
                    visible: !debt.loading
                    width: parent.width
                    kind: debt.titleKind
                    wrapMode: Text.Wrap
                    text: debt.title
                    color: Theme.colour.ink
                }
                KText {
                    visible: text !== ""
                    width: parent.width
                    kind: debt.titleKind === TypeScale.Heading ? TypeScale.Lead : TypeScale.Body
                    wrapMode: Text.Wrap
                    text: debt.subtitle
                    color: Theme.colour.muted
                }
            }
            PaidStamp {
                id: stamp

                visible: debt.paid && !debt.large
            }
        }
        PaidStamp {
            visible: debt.paid && debt.large
        }
        Grid {
            id: pairs

            readonly property real cell: columns === 2 ? (width - columnSpacing) / 2 : width

            width: parent.width
            columns: debt.large ? 1 : 2
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.medium

            LabelledValue {
                width: pairs.cell
                label: qsTr("Creditor")
                value: debt.creditor
            }
            LabelledValue {
                width: pairs.cell
                label: qsTr("In the name of")
                value: debt.holder
            }
            LabelledValue {
                width: pairs.cell
                label: qsTr("Notice number")
                value: debt.notice
            }
            LabelledValue {
                width: pairs.cell
                label: debt.dateLabel
                value: debt.dateText
                hint: debt.dateHint
                alarming: debt.dateAlarming
            }
        }
    }
    lower: Item {
        height: debt.large ? label.height + amount.height : Math.max(label.height, amount.height)
        Accessible.role: Accessible.StaticText
        Accessible.name: debt.amountLabel + ": " + debt.amountText

        KText {
            id: label

            y: debt.large ? 0 : (parent.height - height) / 2
            width: debt.large ? parent.width : parent.width - amount.width - Theme.space.medium
            kind: TypeScale.Lead
            text: debt.amountLabel
            Accessible.ignored: true
        }
        KText {
            id: amount

            anchors.right: parent.right
            y: debt.large ? label.height : (parent.height - height) / 2
            width: Math.min(implicitWidth, parent.width * (debt.large ? 1 : 0.68))
            kind: TypeScale.Amount
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.size(30)
            text: debt.amountText
            color: debt.paid ? Theme.colour.successDeep
                             : debt.standing === DebtSlip.NotPayable ? Theme.colour.muted : Theme.colour.ink
            Accessible.ignored: true
        }
    }
}
