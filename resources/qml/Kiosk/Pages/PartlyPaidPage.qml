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
    readonly property bool prints: partlyPaid.receipts > 0 && partlyPaid.printing !== Enums.Printing.Missing
    // Of a pile the next payment is the answer, and another try of this one stands on the page.
    readonly property bool goesOn: app.remaining > 0
    readonly property bool noteOnPage: !extraInReadingPane && partlyPaid.printing !== Enums.Printing.Nothing
    // The money line of a pile is long, and leaves no room above it: then what is printed is told above the notices.
    readonly property bool noteFirst: goesOn && !Theme.portrait

    objectName: "page-partly_paid"
    ending: EndingEmblem.PartlyPaid
    eyebrow: partlyPaid.title
    title: partlyPaid.amountText
    titleKind: TypeScale.Amount
    titleColour: Theme.colour.successDeep
    sum: partlyPaid.feeText
    lead: qsTr("For the other %n notice(s) nothing has been charged.", "", partlyPaid.unpaid)
    extraInReadingPane: !Theme.portrait && !Theme.compact && !Theme.largeText && !goesOn
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

        Loader {
            active: page.noteOnPage && page.noteFirst
            visible: active
            width: parent.width
            sourceComponent: printingNote
        }
        Card {
            width: parent.width
            height: rows.height + 2 * rows.y

            EndingRows {
                id: rows

                x: Theme.space.medium
                y: rows.dense ? Theme.space.small : Theme.space.medium
                width: parent.width - 2 * x
                rows: page.partlyPaid.rows
            }
        }
        SideBySide {
            width: parent.width
            visible: page.prints || page.goesOn

            Button {
                objectName: "print-receipts"
                visible: page.prints
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                busy: page.partlyPaid.printing === Enums.Printing.Printing
                icon.name: "printer"
                text: page.partlyPaid.printing === Enums.Printing.Printing ? qsTr("Printing…")
                    : page.partlyPaid.printing !== Enums.Printing.Nothing ? qsTr("Print again")
                    : qsTr("Print the %n receipt(s)", "", page.partlyPaid.receipts)
                onTriggered: page.partlyPaid.printReceipts()
            }
            Button {
                objectName: "retry"
                visible: page.goesOn
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                icon.name: "arrow-clockwise"
                text: qsTr("Retry the %n not paid", "", page.partlyPaid.unpaid)
                onTriggered: page.partlyPaid.retry()
            }
        }
        Loader {
            active: page.noteOnPage && !page.noteFirst
            visible: active
            width: parent.width
            sourceComponent: printingNote
        }
    }

    actions: [
        Button {
            objectName: "done"
            text: qsTr("I am done")
            onTriggered: page.partlyPaid.done()
        },
        Button {
            objectName: "retry"
            visible: !page.goesOn
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-clockwise"
            text: qsTr("Pay the other %n notice(s)", "", page.partlyPaid.unpaid)
            onTriggered: page.partlyPaid.retry()
        },
        Button {
            objectName: "next-payment"
            visible: page.goesOn
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Go on to the %n left", "", page.app.remaining)
            onTriggered: page.app.nextPayment()
        }
    ]
}
