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
    readonly property bool missing: paid.printing === Enums.Printing.Missing
    // Where no receipt is to be had, no sheet is announced.
    readonly property bool paper: paid.printable || !paid.toldOnly
    readonly property bool prints: paid.printable && !paid.hasNoPrinter && !missing
    // What answers stands right: first the paper, then the other notices or the end. A paper that is no answer any more,
    // or not the first one, is asked for on the page.
    readonly property bool goesOn: app.remaining > 0
    readonly property bool mainIsPrint: prints && !paid.printed && !goesOn && !refused
    readonly property bool refused: paid.printer === Enums.PrinterReadiness.NotReady
    readonly property bool mainIsDone: !mainIsPrint && !goesOn
    readonly property bool printsAgain: prints && !mainIsPrint
    readonly property bool troubled: missing
        || [Enums.Printing.Failed, Enums.Printing.Unknown].includes(paid.printing)
    readonly property bool shownAlone: !paid.toldOnly && !several
    readonly property string printWords: paid.printing === Enums.Printing.Printing ? qsTr("Printing…")
        : !paid.allHere ? qsTr("Receipts: %1 of %2 are here").arg(paid.titles.length).arg(paid.expected)
        : paid.printing !== Enums.Printing.Nothing ? qsTr("Print again")
        : refused ? qsTr("Try to print")
        : several ? qsTr("Print the %n receipt(s)", "", paid.expected)
        : qsTr("Print the receipt")

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
    Column {
        width: parent.width
        spacing: Theme.portrait ? Theme.space.block : Theme.space.small

        Banner {
            objectName: "paid-twice"
            visible: page.paid.twiceText !== ""
            width: parent.width
            padding: Theme.space.medium
            kind: Banner.Warning
            title: qsTr("There are %n receipts of this notice.", "", page.paid.receipts)
            text: page.paid.twiceText
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
        ReceiptSlip {
            visible: page.shownAlone
            width: parent.width
            close: !Theme.portrait || page.troubled
            receipt: page.paid.receiptRows[0] ?? null
            heading: page.paid.receiptHeading
            sumLabel: page.paid.sumLabel
            sumText: page.paid.sumText
        }
        ReceiptList {
            visible: !page.paid.toldOnly && page.several
            width: parent.width
            receipts: page.several ? page.paid.receiptRows : []
            onLookedAt: index => page.paid.look(index)
        }
        SideBySide {
            width: parent.width
            visible: page.shownAlone || page.printsAgain

            Button {
                id: look

                objectName: "look"
                visible: page.shownAlone
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                enabled: page.paid.ready
                icon.name: enabled ? "magnifying-glass" : ""
                text: enabled ? qsTr("Look at the receipt") : qsTr("The receipt is being fetched…")
                onTriggered: page.paid.look(0)
            }
            Button {
                id: again

                objectName: "print"
                visible: page.printsAgain
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                enabled: page.paid.allHere
                busy: page.paid.printing === Enums.Printing.Printing
                icon.name: "printer"
                text: page.printWords
                onTriggered: page.paid.printReceipt()
            }
        }
        Loader {
            active: page.paper && !page.extraInReadingPane
            visible: active
            width: parent.width
            sourceComponent: printingNote
        }
    }

    actions: [
        Button {
            objectName: "done"
            visible: !page.mainIsDone
            text: qsTr("I am done")
            onTriggered: page.paid.done()
        },
        Button {
            objectName: "print"
            visible: page.mainIsPrint
            Layout.fillWidth: true
            enabled: page.paid.allHere
            kind: Button.Primary
            busy: page.paid.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: page.printWords
            onTriggered: page.paid.printReceipt()
        },
        Button {
            objectName: "next-payment"
            visible: page.goesOn
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Pay the other %n notice(s)", "", page.app.remaining)
            onTriggered: page.app.nextPayment()
        },
        Button {
            objectName: "done"
            visible: page.mainIsDone
            Layout.fillWidth: true
            kind: Button.Primary
            // it comes where "Print" was: a second press of the same finger is not meant for it
            settling: unasked.running
            icon.name: "check"
            text: qsTr("I am done")
            onTriggered: page.paid.done()
        }
    ]
    onMainIsDoneChanged: {
        if (mainIsDone)
            unasked.restart()
    }

    Timer {
        id: unasked

        interval: Theme.settleMs
    }
}
