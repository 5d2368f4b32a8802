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
    readonly property bool dense: several && !Theme.portrait
    readonly property bool paperFailed: confirming.printing === Enums.Printing.Failed

    objectName: "page-being_confirmed"
    ending: EndingEmblem.BeingConfirmed
    title: qsTr("Payment being confirmed")
    titleColour: Theme.colour.waitingDeep
    lead: confirming.earlier ? qsTr("You tried to pay on %1. The confirmation has not arrived yet.").arg(confirming.whenText)
        : qsTr("The confirmation has not arrived yet. It happens.")
    readingExtra: doNotPay

    Component {
        id: doNotPay

        Banner {
            kind: Banner.Warning
            outlined: true
            padding: Theme.compact ? Theme.space.small : Theme.space.medium
            iconName: "hand-palm"
            title: page.several ? qsTr("Do not pay these notices again for now")
                                : qsTr("Do not pay this notice again for now")
            text: Theme.compact ? "" : qsTr("Not here, not with an app, not at a bank.")
        }
    }
    Column {
        width: parent.width
        spacing: Theme.compact ? Theme.space.small : Theme.space.block

        Loader {
            active: Theme.portrait || Theme.compact
            // The money line says it too, where a slip of many rows leaves no room.
            visible: Theme.portrait || Theme.compact && height + parent.spacing + slip.height <= page.contentHeight
            width: parent.width
            sourceComponent: doNotPay
        }
        Slip {
            id: slip

            objectName: "slip"
            width: parent.width
            padding: Theme.px(Theme.compact || page.dense ? 30 : 40)
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
                        kind: TypeScale.Amount
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
                    text: page.paperFailed ? qsTr("the printer has stopped")
                        : page.confirming.printing === Enums.Printing.Printing ? qsTr("it is being printed")
                        : page.confirming.printing === Enums.Printing.Nothing ? qsTr("touch “Print the slip”; it is not a receipt")
                        : page.confirming.printing === Enums.Printing.Unknown ? qsTr("if it does not come out, print it again; it is not a receipt")
                        : qsTr("it comes out below, on the right; it is not a receipt")
                }
                NumberedStep {
                    width: parent.width
                    number: 2
                    title: qsTr("Do not pay again")
                    text: page.confirming.retryText === "" ? qsTr("not here, not with an app, not at a bank")
                        : page.confirming.retryText
                }
                NumberedStep {
                    width: parent.width
                    number: 3
                    title: qsTr("Show it at the counter")
                    text: page.app.deskText
                }
            }
        }
    }

    actions: [
        Button {
            objectName: "done"
            Layout.preferredWidth: Theme.extent.backButton
            text: qsTr("I am done")
            onTriggered: page.confirming.done()
        },
        Button {
            objectName: "print-receipts"
            visible: page.confirming.receipts > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            busy: page.confirming.printing === Enums.Printing.Printing
            icon.name: "receipt"
            text: qsTr("Print the %n receipt(s)", "", page.confirming.receipts)
            onTriggered: page.confirming.printReceipts()
        },
        Button {
            objectName: "print"
            // It has printed itself; among many buttons only a slip that did not come out is asked for.
            visible: page.paperFailed || page.confirming.printing === Enums.Printing.Nothing || page.confirming.printing === Enums.Printing.Unknown
                || page.app.remaining === 0 || page.confirming.receipts === 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: page.app.remaining > 0 ? Button.Secondary : Button.Primary
            busy: page.confirming.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: page.confirming.printing === Enums.Printing.Printing ? qsTr("Printing…")
                : page.confirming.printing === Enums.Printing.Nothing ? qsTr("Print the slip") : qsTr("Print the slip again")
            onTriggered: page.confirming.printSlip()
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
