// SPDX-License-Identifier: EUPL-1.2
// Paid: the amount, the receipt as picture and as text, and the paper.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PaidViewModel paid
    readonly property bool several: paid.expected > 1
    readonly property string arrived: paid.arrivedAt === "" ? ""
        : several ? qsTr("The %n receipt(s) arrived at %1.", "", paid.expected).arg(paid.arrivedAt)
        : qsTr("The receipt arrived at %1.").arg(paid.arrivedAt)
    readonly property string paidOn: paid.paidOnText === "" ? "" : qsTr("Paid on %1.").arg(paid.paidOnText)
    readonly property bool allHere: paid.toldOnly || paid.titles.length >= paid.expected || paid.printing === Enums.Printing.Failed
    readonly property bool missing: paid.printing === Enums.Printing.Missing
    // Where no receipt is to be had, no sheet is announced.
    readonly property bool paper: paid.printable || !paid.toldOnly
    readonly property bool mainIsPrint: !paid.printed && !paid.hasNoPrinter && app.remaining === 0
    readonly property bool mainIsDone: (paid.printed || missing) && app.remaining === 0

    objectName: "page-paid"
    ending: EndingEmblem.Paid
    eyebrow: paid.heading
    title: paid.amountText
    titleKind: TypeScale.Amount
    titleColour: Theme.colour.successDeep
    sum: paid.feeText
    lead: paid.before ? (paidOn === "" ? qsTr("It was paid before.") : paidOn)
        : [arrived, paidOn].filter(said => said !== "").join(" ")
    readingExtra: paper ? printingNote : null

    Component {
        id: printingNote

        PrintingNote {
            printing: page.paid.printing
            code: page.paid.code
            sheets: page.paid.expected
            printerReady: page.paid.printer === Enums.PrinterReadiness.Ready || page.paid.printer === Enums.PrinterReadiness.Warning
            onNothingCameOut: page.paid.nothingCameOut()
            byMail: page.paid.yours
        }
    }
    Item {
        width: parent.width
        height: page.contentHeight

        Banner {
            id: twice

            objectName: "paid-twice"
            visible: page.paid.twiceText !== ""
            width: parent.width
            kind: Banner.Warning
            title: qsTr("There are %n receipts of this notice.", "", page.paid.receipts)
            text: page.paid.twiceText
        }
        ReceiptTabs {
            id: tabs

            visible: page.several && !page.paid.toldOnly
            y: twice.visible ? twice.height + Theme.space.block : 0
            width: parent.width
            paid: page.paid
        }
        Banner {
            objectName: "no-receipt-shown"
            visible: page.paid.toldOnly
            width: parent.width
            kind: Banner.Info
            title: page.paid.restored ? qsTr("The kiosk was interrupted. The payment has arrived.")
                                      : qsTr("The receipt is not here")
            text: page.paid.restored
                  ? qsTr("Press below to print the receipt. To see it, ask “Have I paid?” with your notice.")
                  : page.paid.byCode ? qsTr("To see it, ask “Have I paid?” with your notice.")
                  : qsTr("It was paid: ask at the counter for the receipt.")
        }
        ReceiptPanel {
            visible: !page.paid.toldOnly
            readonly property real upperEdge: tabs.y + (tabs.visible ? tabs.height + Theme.space.small : 0)

            y: upperEdge
            width: parent.width
            height: parent.height - upperEdge - (note.active ? note.height + Theme.space.block : 0)
            paid: page.paid
        }
        Loader {
            id: note

            active: page.paper && !page.extraInReadingPane
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: printingNote
        }
    }

    actions: [
        Button {
            objectName: "done"
            Layout.preferredWidth: page.mainIsDone ? 1 : Theme.extent.backButton
            Layout.fillWidth: page.mainIsDone
            kind: page.mainIsDone ? Button.Primary : Button.Secondary
            text: qsTr("I am done")
            onTriggered: page.paid.done()
        },
        Button {
            objectName: "print"
            visible: page.paid.printable && !page.paid.hasNoPrinter && !page.missing
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: page.allHere
            kind: page.mainIsPrint ? Button.Primary : Button.Secondary
            busy: page.paid.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: page.paid.printing === Enums.Printing.Printing ? qsTr("Printing…")
                : !page.allHere ? qsTr("Receipts: %1 of %2 are here").arg(page.paid.titles.length).arg(page.paid.expected)
                : page.paid.printing !== Enums.Printing.Nothing ? qsTr("Print again")
                : page.several ? qsTr("Print the %n receipt(s)", "", page.paid.expected)
                : qsTr("Print the receipt")
            onTriggered: page.paid.printReceipt()
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
