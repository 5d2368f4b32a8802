// SPDX-License-Identifier: EUPL-1.2
// The last look before Checkout: what is paid, how much, and what will be needed.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property ReviewViewModel review

    readonly property bool printerReady: review.printer === "ready" || review.printer === "warning"

    objectName: "page-review"
    title: qsTr("Check and go to payment")
    lead: qsTr("One notice. Nothing is paid on this page.")
    Keys.onEscapePressed: page.review.back()

    Column {
        width: parent.width
        spacing: Theme.space.block

        Banner {
            objectName: "review-message"
            visible: page.review.problemTitle !== ""
            width: parent.width
            kind: Banner.Warning
            title: page.review.problemTitle
            text: page.review.problemText
        }
        Slip {
            width: parent.width
            padding: Theme.px(40)
            upper: RowLayout {
                spacing: Theme.space.medium

                IconTile {
                    name: "file-text"
                    side: Theme.extent.smallest
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    KText {
                        Layout.fillWidth: true
                        kind: TypeScale.Strong
                        text: page.review.title
                        color: Theme.colour.ink
                    }
                    KText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: page.review.creditor
                    }
                    KText {
                        Layout.fillWidth: true
                        kind: TypeScale.Caption
                        text: page.review.noticeText
                        color: Theme.colour.muted
                    }
                }
                ColumnLayout {
                    spacing: 0

                    KText {
                        Layout.alignment: Qt.AlignRight
                        visible: text !== ""
                        font.strikeout: true
                        text: page.review.oldAmountText
                        color: Theme.colour.muted
                        Accessible.name: qsTr("Before: %1").arg(text)
                    }
                    KText {
                        Layout.alignment: Qt.AlignRight
                        kind: TypeScale.Heading
                        wrapMode: Text.NoWrap
                        text: page.review.amountText
                        color: Theme.colour.ink
                    }
                }
            }
            lower: RowLayout {
                spacing: Theme.space.medium

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    KText {
                        Layout.fillWidth: true
                        kind: TypeScale.Lead
                        text: qsTr("Total of the notice")
                    }
                    KText {
                        Layout.fillWidth: true
                        kind: TypeScale.Caption
                        text: qsTr("plus the fee of the bank or app: you see it before you confirm")
                        color: Theme.colour.muted
                    }
                }
                KText {
                    kind: TypeScale.Amount
                    wrapMode: Text.NoWrap
                    text: page.review.amountText
                    color: Theme.colour.ink
                }
            }
        }
        Rectangle {
            width: parent.width
            height: hints.height + 2 * Theme.space.wide
            radius: Theme.radius.banner
            color: Theme.colour.sunk
            border.width: Theme.highContrast ? Theme.extent.hairline : 0
            border.color: Theme.colour.line

            Column {
                id: hints

                x: Theme.space.wide
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.small

                KText {
                    width: parent.width
                    kind: TypeScale.Strong
                    text: qsTr("Before you continue")
                    color: Theme.colour.ink
                }
                HintRow {
                    width: parent.width
                    name: "envelope-simple"
                    text: qsTr("You need an e-mail address: pagoPA asks for it.")
                }
                HintRow {
                    width: parent.width
                    name: "credit-card"
                    text: qsTr("Have your card or bank app ready.")
                }
                HintRow {
                    width: parent.width
                    visible: page.printerReady
                    name: "printer"
                    text: qsTr("The printer is ready: you will get the receipt on paper.")
                }
            }
        }
        Banner {
            objectName: "printer-message"
            visible: page.review.printer === "not_ready"
            width: parent.width
            kind: Banner.Warning
            iconName: "printer"
            title: page.review.hasNoPrinter ? qsTr("There is no printer here.") : qsTr("We cannot print right now.")
            text: qsTr("The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?")
        }
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.review.back()
        },
        Button {
            objectName: "pay"
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.review.busy
            icon.name: "arrow-right"
            iconAfter: true
            text: page.review.busy ? qsTr("Checking the notice again…") : qsTr("Go to payment")
            onTriggered: page.review.pay()
        }
    ]
}
