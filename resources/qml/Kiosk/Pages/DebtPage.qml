// SPDX-License-Identifier: EUPL-1.2
// Is this your notice? Or why it cannot be paid here, and what to do instead.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property DebtViewModel debt

    readonly property bool paid: debt.payability === "already_paid"

    objectName: "page-debt"
    title: debt.payable ? qsTr("Is this your notice?") : debt.stateTitle
    lead: debt.payable ? qsTr("This is today’s amount: it may differ from the one on the letter.") : debt.stateText
    Keys.onEscapePressed: page.debt.another()

    Column {
        width: parent.width
        spacing: Theme.space.wide

        Banner {
            objectName: "scan-message"
            visible: title !== ""
            width: parent.width
            kind: Banner.Warning
            title: page.app.problemTitle
            text: page.app.problemText
        }
        DebtSlip {
            objectName: "debt-slip"
            width: parent.width
            standing: page.paid ? DebtSlip.Paid : page.debt.payable ? DebtSlip.ToPay : DebtSlip.NotPayable
            title: page.debt.title
            creditor: page.debt.creditor
            holder: page.debt.holder
            notice: page.debt.noticeText
            dateText: page.paid ? "" : page.debt.dueText
            dateHint: page.paid ? "" : page.debt.dueHint
            dateAlarming: page.debt.payability === "expired"
            amountText: page.debt.amountText
        }
    }

    actions: [
        Button {
            objectName: "back"
            visible: page.debt.payable
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.debt.another()
        },
        Button {
            objectName: "add-another"
            visible: page.debt.payable
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            icon.name: "plus"
            text: qsTr("Yes, and add another notice")
            onTriggered: page.debt.addAnother()
        },
        Button {
            objectName: "go-on"
            visible: page.debt.payable
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Yes, continue")
            onTriggered: page.debt.goOn()
        },
        Button {
            objectName: "another"
            visible: !page.debt.payable
            Layout.fillWidth: true
            icon.name: "magnifying-glass"
            text: qsTr("Find another notice")
            onTriggered: page.debt.another()
        },
        Button {
            objectName: "done"
            visible: !page.debt.payable
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("I am done")
            onTriggered: page.debt.done()
        }
    ]
}
