// SPDX-License-Identifier: EUPL-1.2
// Being confirmed: do not pay again, keep the slip, show it at the counter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property ConfirmingViewModel confirming
    readonly property bool several: confirming.rows.length > 1
    // Several rows on a low page: the steps have to be seen all the same.
    readonly property bool dense: several && (!Theme.portrait || confirming.receipts > 0)
    readonly property bool paperFailed: confirming.printing === Enums.Printing.Failed
    readonly property bool slipIsPrinting: confirming.printing === Enums.Printing.Printing
    // The slip has printed itself: where the next payment is the answer, only one that did not come out is asked for.
    readonly property bool slipOffered: app.remaining > 0
        && (paperFailed || [Enums.Printing.Nothing, Enums.Printing.Unknown].includes(confirming.printing) || confirming.receipts === 0)
    readonly property bool receiptsOffered: confirming.receipts > 0 || slipOffered
    readonly property string slipWords: slipIsPrinting ? qsTr("Printing…")
        : confirming.printing === Enums.Printing.Nothing ? qsTr("Print the slip") : qsTr("Print the slip again")

    objectName: "page-being_confirmed"
    ending: EndingEmblem.BeingConfirmed
    title: qsTr("Payment being confirmed")
    titleColour: Theme.colour.waitingDeep
    lead: confirming.earlier ? qsTr("You tried to pay on %1. The confirmation has not arrived yet.").arg(confirming.whenText)
        : qsTr("The confirmation has not arrived yet: sometimes it takes longer. We keep checking.")
    readingExtra: beside

    Component {
        id: beside

        Column {
            spacing: Theme.space.block

            Loader {
                width: parent.width
                sourceComponent: doNotPay
            }
            Loader {
                active: page.receiptsOffered
                visible: active
                width: parent.width
                sourceComponent: more
            }
        }
    }
    Component {
        id: more

        SideBySide {

            Button {
                objectName: "print-receipts"
                visible: page.confirming.receipts > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.extent.key
                busy: page.slipIsPrinting
                icon.name: "receipt"
                text: qsTr("Print the %n receipt(s)", "", page.confirming.receipts)
                onTriggered: page.confirming.printReceipts()
            }
            Button {
                objectName: "print"
                visible: page.slipOffered
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.extent.key
                busy: page.slipIsPrinting
                icon.name: "printer"
                text: page.slipWords
                onTriggered: page.confirming.printSlip()
            }
        }
    }
    Component {
        id: doNotPay

        Banner {
            kind: Banner.Warning
            outlined: true
            padding: Theme.compact ? Theme.space.small : Theme.space.medium
            iconName: "hand-palm"
            title: page.several ? qsTr("Do not pay these notices again for now")
                                : qsTr("Do not pay this notice again for now")
            text: Theme.compact || page.dense ? "" : qsTr("Not here, not with an app, not at a bank.")
        }
    }
    Column {
        width: parent.width
        spacing: Theme.compact ? Theme.space.small : Theme.space.block

        Loader {
            active: Theme.portrait || Theme.compact
            // The money line says it too, where a slip of many rows leaves no room.
            visible: !page.dense || height + parent.spacing + slip.height
                + (moreHere.active ? moreHere.height + parent.spacing : 0) <= page.contentHeight
            width: parent.width
            sourceComponent: doNotPay
        }
        ReminderSlip {
            id: slip

            width: parent.width
            app: page.app
            confirming: page.confirming
            dense: page.dense
        }
        Loader {
            id: moreHere

            active: page.receiptsOffered && !page.extraInReadingPane
            visible: active
            width: parent.width
            sourceComponent: more
        }
    }

    actions: [
        Button {
            objectName: "done"
            text: qsTr("I am done")
            onTriggered: page.confirming.done()
        },
        Button {
            objectName: "print"
            visible: page.app.remaining === 0
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.slipIsPrinting
            icon.name: "printer"
            text: page.slipWords
            onTriggered: page.confirming.printSlip()
        },
        Button {
            objectName: "next-payment"
            visible: page.app.remaining > 0
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Pay the other %n notice(s)", "", page.app.remaining)
            onTriggered: page.app.nextPayment()
        }
    ]
}
