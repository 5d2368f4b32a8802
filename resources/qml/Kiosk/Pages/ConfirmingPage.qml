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

        RowLayout {
            spacing: Theme.space.block

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
        Slip {
            id: slip

            objectName: "slip"
            width: parent.width
            padding: Theme.px(page.dense ? 24 : Theme.compact ? 30 : 40)
            upper: RowLayout {
                spacing: Theme.space.medium

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.tiny

                    KText {
                        visible: !page.dense
                        kind: TypeScale.Label
                        text: qsTr("Your reminder slip")
                        color: Theme.colour.muted
                    }
                    KText {
                        kind: page.dense ? TypeScale.Digits : TypeScale.Amount
                        font.weight: Font.Bold
                        font.letterSpacing: Theme.px(2)
                        wrapMode: Text.NoWrap
                        text: page.confirming.code
                        color: Theme.colour.ink
                    }
                    KText {
                        Layout.fillWidth: true
                        text: qsTr("%1, at %2").arg(page.confirming.amountText).arg(page.confirming.timeText)
                    }
                    Repeater {
                        model: page.several ? [] : page.confirming.notices

                        KText {
                            required property string modelData

                            Layout.fillWidth: true
                            kind: TypeScale.Caption
                            text: modelData
                            color: Theme.colour.muted
                        }
                    }
                    EndingRows {
                        visible: page.several
                        Layout.fillWidth: true
                        inShort: true
                        rows: page.confirming.rows
                    }
                }
                QrCode {
                    rows: page.confirming.qrRows
                    size: Theme.extent.qr
                    quietZone: false
                }
            }
            lower: Column {
                spacing: page.dense ? Theme.space.tiny : page.several ? Theme.space.small : Theme.space.medium

                NumberedStep {
                    width: parent.width
                    number: 1
                    title: page.paperFailed ? qsTr("Write down or photograph this code") : qsTr("Take the slip and keep it")
                    text: page.paperFailed ? qsTr("The printer has stopped.")
                        : page.confirming.printing === Enums.Printing.Printing ? qsTr("It is being printed.")
                        : page.confirming.printing === Enums.Printing.Nothing ? qsTr("Touch “Print the slip”. It is not a receipt.")
                        : page.confirming.printing === Enums.Printing.Unknown ? qsTr("If it does not come out, print it again. It is not a receipt.")
                        : qsTr("It comes out below, on the right. It is not a receipt.")
                }
                NumberedStep {
                    width: parent.width
                    number: 2
                    title: page.confirming.retryText
                    text: qsTr("Touch “Have I paid?” and let the reader see the slip.")
                }
                NumberedStep {
                    width: parent.width
                    number: 3
                    title: qsTr("In a hurry? Show it at the counter")
                    text: page.app.deskLine
                }
            }
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
