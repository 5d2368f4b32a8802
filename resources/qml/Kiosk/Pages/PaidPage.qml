// SPDX-License-Identifier: EUPL-1.2
// Paid: the amount, the receipt as picture and as text, and the paper.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PaidViewModel paid

    objectName: "page-paid"
    ending: EndingEmblem.Paid
    eyebrow: qsTr("You have paid")
    title: paid.amountText
    titleKind: TypeScale.Amount
    titleColour: Theme.colour.successDeep
    lead: paid.arrivedAt !== "" ? qsTr("The receipt arrived at %1.").arg(paid.arrivedAt) : ""

    readingExtra: printingNote

    Component {
        id: printingNote

        PrintingNote {
            printing: page.paid.printing
            code: page.paid.code
            printerReady: page.paid.printer === "ready" || page.paid.printer === "warning"
        }
    }
    Item {
        width: parent.width
        height: page.contentHeight

        Banner {
            id: twice

            visible: page.paid.receipts > 1
            width: parent.width
            kind: Banner.Warning
            title: qsTr("There are %n receipts of this notice.", "", page.paid.receipts)
            text: qsTr("It was paid more than once: ask at the counter.")
        }
        ReceiptPanel {
            readonly property real upperEdge: twice.visible ? twice.height + Theme.space.block : 0

            y: upperEdge
            width: parent.width
            height: parent.height - upperEdge - (note.active ? note.height + Theme.space.block : 0)
            paid: page.paid
        }
        Loader {
            id: note

            active: !page.extraInReadingPane
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: printingNote
        }
    }

    actions: [
        Button {
            objectName: "done"
            Layout.preferredWidth: page.paid.printed ? -1 : Theme.extent.backButton
            Layout.fillWidth: page.paid.printed
            kind: page.paid.printed ? Button.Primary : Button.Secondary
            text: qsTr("I am done")
            onTriggered: page.paid.done()
        },
        Button {
            objectName: "print"
            visible: page.paid.ready
            Layout.fillWidth: true
            kind: page.paid.printed ? Button.Secondary : Button.Primary
            busy: page.paid.printing === "printing"
            icon.name: "printer"
            text: page.paid.printing === "printing" ? qsTr("Printing…")
                : page.paid.printing === "nothing" ? qsTr("Print the receipt") : qsTr("Print again")
            onTriggered: page.paid.printReceipt()
        }
    ]
}
