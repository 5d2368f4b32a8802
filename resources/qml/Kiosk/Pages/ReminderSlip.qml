// SPDX-License-Identifier: EUPL-1.2
// The slip to keep, as it comes out of the printer: its code, what it is about, and what to do with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

Slip {
    id: slip

    required property AppViewModel app
    required property ConfirmingViewModel confirming
    // Several rows on a low page: the steps have to be seen all the same.
    property bool dense: false
    readonly property bool several: confirming.rows.length > 1
    readonly property bool paperFailed: confirming.printing === Enums.Printing.Failed

    objectName: "slip"
    padding: Theme.px(slip.dense ? 24 : Theme.compact ? 30 : 40)
    upper: RowLayout {
        spacing: Theme.space.medium

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.tiny

            KText {
                visible: !slip.dense
                kind: TypeScale.Label
                text: qsTr("Your reminder slip")
                color: Theme.colour.muted
            }
            KText {
                kind: slip.dense ? TypeScale.Digits : TypeScale.Amount
                font.weight: Font.Bold
                font.letterSpacing: Theme.px(2)
                wrapMode: Text.NoWrap
                text: slip.confirming.code
                color: Theme.colour.ink
            }
            KText {
                Layout.fillWidth: true
                text: qsTr("%1, at %2").arg(slip.confirming.amountText).arg(slip.confirming.timeText)
            }
            Repeater {
                model: slip.several ? [] : slip.confirming.notices

                KText {
                    required property string modelData

                    Layout.fillWidth: true
                    kind: TypeScale.Caption
                    text: modelData
                    color: Theme.colour.muted
                }
            }
            EndingRows {
                visible: slip.several
                Layout.fillWidth: true
                inShort: true
                rows: slip.confirming.rows
            }
        }
        QrCode {
            rows: slip.confirming.qrRows
            size: Theme.extent.qr
            quietZone: false
        }
    }
    lower: Column {
        spacing: slip.dense ? Theme.space.tiny : slip.several ? Theme.space.small : Theme.space.medium

        NumberedStep {
            width: parent.width
            number: 1
            title: slip.paperFailed ? qsTr("Write down or photograph this code") : qsTr("Take the slip and keep it")
            text: slip.paperFailed ? qsTr("The printer has stopped.")
                : slip.confirming.printing === Enums.Printing.Printing ? qsTr("It is being printed.")
                : slip.confirming.printing === Enums.Printing.Nothing ? qsTr("Touch “Print the slip”. It is not a receipt.")
                : slip.confirming.printing === Enums.Printing.Unknown ? qsTr("If it does not come out, print it again. It is not a receipt.")
                : qsTr("It comes out below, on the right. It is not a receipt.")
        }
        NumberedStep {
            width: parent.width
            number: 2
            title: slip.confirming.retryText
            text: qsTr("Touch “Have I paid?” and let the reader see the slip.")
        }
        NumberedStep {
            width: parent.width
            number: 3
            title: qsTr("In a hurry? Show it at the counter")
            text: slip.app.deskLine
        }
    }
}
