// SPDX-License-Identifier: EUPL-1.2
// Is this your notice? Or why it cannot be paid here, and what to do instead.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property DebtViewModel debt

    readonly property bool paid: debt.payability === Enums.Payability.AlreadyPaid
    readonly property bool annulled: debt.payability === Enums.Payability.Annulled
    readonly property bool differs: debt.letterTitle !== ""
    readonly property bool troubled: app.problemTitle !== ""
    readonly property int notesToSay: (troubled ? 1 : 0) + (differs ? 1 : 0) + (debt.payable && debt.mayBeInstalment ? 1 : 0)
        + ([Enums.Printing.Failed, Enums.Printing.Unknown].includes(debt.printing) ? 1 : 0)
    // A title that would take much of a low page.
    readonly property bool wordy: debt.title.length > 36 && !Theme.portrait
    // They stand above the slip where there is no room for them in the reading pane.
    readonly property bool noted: notesToSay > 0 && !extraInReadingPane
    readonly property real roomForWays: contentHeight - (noted ? notesHere.height + column.spacing : 0) - slip.height - column.spacing

    objectName: "page-debt"
    title: debt.payable ? qsTr("Is this your notice?") : debt.stateTitle
    // What the letter says is explained below, with its amount.
    lead: !debt.payable ? debt.stateText
        : differs || Theme.compact && notesToSay > 0 ? ""
        : debt.madeHere ? qsTr("This is what there is to pay.")
        : qsTr("This is today’s amount: it may differ from the one on the letter.")
    extraInReadingPane: !Theme.portrait && !Theme.largeText && (!Theme.compact || notesToSay < (troubled ? 2 : 3))
    readingExtra: notes
    Keys.onEscapePressed: debt.payable ? page.debt.back() : page.debt.another()

    Component {
        id: notes

        DebtNotes {
            debt: page.debt
            problemTitle: page.app.problemTitle
            problemText: page.app.problemText
        }
    }
    Column {
        id: column

        width: parent.width
        spacing: Theme.portrait && !page.noted ? Theme.space.block : Theme.space.medium

        Loader {
            id: notesHere

            active: !page.extraInReadingPane
            visible: active
            width: parent.width
            sourceComponent: notes
        }
        DebtSlip {
            id: slip

            objectName: "debt-slip"
            width: parent.width
            padding: page.noted || !Theme.portrait ? Theme.px(30) : Theme.space.large
            standing: page.paid ? DebtSlip.Paid : page.debt.payable ? DebtSlip.ToPay : DebtSlip.NotPayable
            title: page.debt.title
            titleKind: page.wordy ? TypeScale.Strong : TypeScale.Heading
            creditor: page.debt.creditor
            holder: page.debt.holder
            notice: page.debt.noticeText
            dateText: page.paid || page.annulled ? "" : page.debt.dueText
            dateHint: page.paid || page.annulled ? "" : page.debt.dueHint
            dateAlarming: page.debt.payability === Enums.Payability.Expired
            amountText: page.debt.amountText
        }
        Button {
            objectName: "show-receipt"
            visible: page.debt.offersReceipt
            width: parent.width
            icon.name: "receipt"
            text: qsTr("See and print the receipt")
            onTriggered: page.debt.showReceipt()
        }
        DebtWays {
            visible: page.debt.payable
            width: parent.width
            debt: page.debt
            oneRow: !Theme.portrait || page.roomForWays < 2 * Theme.extent.button + Theme.space.medium
        }
    }

    actions: [
        Button {
            objectName: "back"
            visible: page.debt.payable
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.debt.back()
        },
        Button {
            objectName: "go-on"
            visible: page.debt.payable
            Layout.fillWidth: true
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
            Layout.preferredWidth: 1
            icon.name: "magnifying-glass"
            text: qsTr("Find another notice")
            onTriggered: page.debt.another()
        },
        Button {
            objectName: "done"
            visible: !page.debt.payable
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: Button.Primary
            text: qsTr("I am done")
            onTriggered: page.debt.done()
        }
    ]
}
