// SPDX-License-Identifier: EUPL-1.2
// Certainly not paid: calm, with the reason as far as it may be said, and a way on.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property NotPaidViewModel notPaid

    objectName: "page-not_paid"
    ending: EndingEmblem.NotPaid
    title: qsTr("You have not paid")
    lead: qsTr("Nothing has been charged. Your notice is still to be paid.")

    Column {
        width: parent.width
        spacing: Theme.space.large

        Rectangle {
            width: parent.width
            height: what.height + 2 * Theme.space.large
            radius: Theme.radius.card
            color: Theme.colour.calmTint
            border.width: Theme.highContrast ? Theme.extent.strong : 0
            border.color: Theme.colour.calm

            Column {
                id: what

                x: Theme.space.large
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.small

                KText {
                    width: parent.width
                    kind: TypeScale.Caption
                    text: qsTr("What happened")
                    color: Theme.colour.calm
                }
                KText {
                    objectName: "reason"
                    width: parent.width
                    kind: TypeScale.Heading
                    text: page.notPaid.reasonTitle
                    color: Theme.colour.ink
                }
                KText {
                    visible: text !== ""
                    width: parent.width
                    text: page.notPaid.reasonText
                }
            }
        }
        KText {
            width: parent.width
            kind: TypeScale.Button
            text: qsTr("What you can do now")
            color: Theme.colour.ink
        }
        HintRow {
            width: parent.width
            name: "arrow-clockwise"
            text: qsTr("Try again here, with the same notice.")
        }
        HintRow {
            width: parent.width
            name: "storefront"
            text: qsTr("Pay elsewhere with the letter: IO app, bank, post office or tobacconist.")
        }
        HintRow {
            width: parent.width
            visible: page.app.deskText !== ""
            name: "user"
            text: qsTr("Ask at the counter: %1").arg(page.app.deskText)
        }
    }

    actions: [
        Button {
            objectName: "done"
            Layout.preferredWidth: Theme.extent.backButton
            text: qsTr("I am done")
            onTriggered: page.notPaid.done()
        },
        Button {
            objectName: "retry"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: page.app.remaining > 0 ? Button.Secondary : Button.Primary
            icon.name: "arrow-clockwise"
            text: qsTr("Try again")
            onTriggered: page.notPaid.retry()
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
