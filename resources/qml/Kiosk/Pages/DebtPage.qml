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
    readonly property bool wordy: notesToSay > 2 || debt.causale.length > 60 && (!Theme.portrait || Theme.low || noted)
    // Who helps where nothing can be paid here.
    readonly property bool needsDesk: !debt.payable && !paid && !annulled && app.deskText !== ""
    // They stand above the slip where there is no room for them in the reading pane.
    readonly property bool noted: notesToSay > 0 && !extraInReadingPane
    readonly property real roomForWays: contentHeight - (noted ? notesHere.height + column.spacing : 0) - slip.height - column.spacing

    objectName: "page-debt"
    title: !debt.payable ? debt.stateTitle : debt.madeHere ? qsTr("Your notice is ready") : qsTr("Is this your notice?")
    // What the letter says is explained below, with its amount.
    lead: !debt.payable ? debt.stateText + (debt.offersReceipt && !Theme.portrait ? " " + qsTr("The receipt proves the payment.") : "")
        : differs || Theme.compact && notesToSay > 0 ? ""
        : debt.madeHere ? qsTr("Check the data: this is what there is to pay.")
        : qsTr("This is today’s amount: it may differ from the one on the letter.")
    extraInReadingPane: !Theme.portrait && !Theme.largeText && (!Theme.compact || notesToSay < (troubled ? 2 : 3))
    readingExtra: notes
    Keys.onEscapePressed: debt.payable ? page.debt.back() : page.debt.another()

    FaceColours {
        id: face

        group: page.debt.tile
    }
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
        spacing: Theme.portrait && !page.noted ? Theme.space.block : page.debt.payable ? Theme.space.medium : Theme.space.small

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
            padding: page.noted || page.needsDesk || Theme.low || !Theme.portrait ? Theme.px(30) : Theme.space.large
            standing: page.paid ? DebtSlip.Paid : page.debt.payable ? DebtSlip.ToPay : DebtSlip.NotPayable
            title: page.wordy ? page.debt.causale : page.debt.title
            subtitle: page.wordy ? "" : page.debt.subtitle
            icon: page.debt.icon
            tileColour: face.colour
            tileGround: face.ground
            titleKind: page.wordy ? TypeScale.Strong : TypeScale.Heading
            creditor: page.debt.creditor
            holder: page.debt.holder
            notice: page.debt.noticeText
            dateLabel: page.paid ? qsTr("Paid on") : page.debt.payability === Enums.Payability.Expired ? qsTr("Expired on") : qsTr("Due by")
            dateText: page.paid ? page.debt.paidText : page.annulled ? "" : page.debt.dueText
            dateHint: page.paid || page.annulled ? "" : page.debt.dueHint
            dateAlarming: page.debt.payability === Enums.Payability.Expired
            amountText: page.debt.amountText
        }
        Banner {
            objectName: "desk"
            visible: page.needsDesk && Theme.portrait
            width: parent.width
            kind: Banner.Info
            iconName: "user"
            padding: Theme.space.wide
            title: qsTr("Who can help: %1").arg(page.app.deskName)
            text: (page.app.deskHours + " " + qsTr("Bring this notice with you.")).trim()
        }
        HintRow {
            objectName: "desk"
            visible: page.needsDesk && !Theme.portrait
            width: parent.width
            name: "user"
            text: qsTr("Who can help: %1").arg(page.app.deskLine)
        }
        WhereToPayButton {
            app: page.app
            width: parent.width
            minimumHeight: Theme.portrait ? Theme.extent.button : Theme.extent.key
        }
        Banner {
            objectName: "receipt-proves"
            visible: page.debt.offersReceipt && Theme.portrait
            width: parent.width
            kind: Banner.Info
            padding: Theme.portrait ? Theme.space.wide : Theme.space.medium
            title: qsTr("The receipt proves the payment.")
            text: qsTr("You can print it here whenever you like.")
        }
        Button {
            objectName: "show-receipt"
            visible: page.debt.offersReceipt
            width: parent.width
            kind: Button.Primary
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
            objectName: "done"
            visible: !page.debt.payable
            text: qsTr("I am done")
            onTriggered: page.debt.done()
        },
        Button {
            objectName: "another"
            visible: !page.debt.payable
            Layout.fillWidth: true
            kind: page.debt.offersReceipt ? Button.Secondary : Button.Primary
            icon.name: "magnifying-glass"
            text: qsTr("Find another notice")
            onTriggered: page.debt.another()
        }
    ]
}
