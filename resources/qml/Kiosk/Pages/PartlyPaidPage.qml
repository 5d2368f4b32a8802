// SPDX-License-Identifier: EUPL-1.2
// Some notices are paid for certain, the others certainly not: which is which, and a way on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PartlyPaidViewModel partlyPaid

    objectName: "page-partly_paid"
    title: partlyPaid.title
    lead: qsTr("Paid: %1. Nothing has been charged for the others.").arg(partlyPaid.paidText)
    readingExtra: page.partlyPaid.printing !== Enums.Printing.Nothing ? printingNote : null

    Component {
        id: printingNote

        PrintingNote {
            printing: page.partlyPaid.printing
            code: page.partlyPaid.code
            sheets: page.partlyPaid.receipts
            onNothingCameOut: page.partlyPaid.nothingCameOut()
        }
    }
    Column {
        width: parent.width
        spacing: rows.dense ? Theme.space.small : Theme.space.block

        Card {
            width: parent.width
            height: rows.height + 2 * Theme.space.medium

            EndingRows {
                id: rows

                x: Theme.space.medium
                y: Theme.space.medium
                width: parent.width - 2 * x
                rows: page.partlyPaid.rows
            }
        }
        Button {
            objectName: "print-receipts"
            visible: page.partlyPaid.receipts > 0 && page.partlyPaid.printing !== Enums.Printing.Missing
            width: parent.width
            minimumHeight: Theme.px(104)
            busy: page.partlyPaid.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: page.partlyPaid.printing === Enums.Printing.Printing ? qsTr("Printing…")
                : page.partlyPaid.printing !== Enums.Printing.Nothing ? qsTr("Print again")
                : qsTr("Print the %n receipt(s) of what is paid", "", page.partlyPaid.receipts)
            onTriggered: page.partlyPaid.printReceipts()
        }
        Loader {
            active: !page.extraInReadingPane && page.partlyPaid.printing !== Enums.Printing.Nothing
            visible: active
            width: parent.width
            sourceComponent: printingNote
        }
    }

    actions: [
        Button {
            objectName: "done"
            Layout.preferredWidth: Theme.extent.backButton
            text: qsTr("I am done")
            onTriggered: page.partlyPaid.done()
        },
        Button {
            objectName: "retry"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: page.app.remaining > 0 ? Button.Secondary : Button.Primary
            icon.name: "arrow-clockwise"
            text: qsTr("Try those again that are not paid")
            onTriggered: page.partlyPaid.retry()
        },
        Button {
            objectName: "next-payment"
            visible: page.app.remaining > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Go to the other notices (%1)").arg(page.app.remaining)
            onTriggered: page.app.nextPayment()
        }
    ]
}
