// SPDX-License-Identifier: EUPL-1.2
// "Have I paid?": it does not show as paid. What that means, and a way to pay now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property UnpaidViewModel unpaid

    objectName: "page-unpaid"
    ending: EndingEmblem.NotPaid
    title: qsTr("It does not show as paid")
    lead: qsTr("If you paid today at a bank or a post office, it may take until tomorrow.")

    Column {
        width: parent.width
        spacing: Theme.portrait ? Theme.space.block : Theme.space.medium

        Card {
            width: parent.width
            height: rows.height + 2 * Theme.space.block

            EndingRows {
                id: rows

                x: Theme.space.large
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                rows: page.unpaid.rows
            }
        }
        HintRow {
            width: parent.width
            name: "receipt"
            text: qsTr("Do you have a receipt of it? Then do not pay again: show it at the counter.")
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
            Layout.preferredWidth: page.unpaid.payable ? Theme.extent.backButton : 1
            Layout.fillWidth: !page.unpaid.payable
            kind: page.unpaid.payable ? Button.Secondary : Button.Primary
            text: qsTr("I am done")
            onTriggered: page.unpaid.done()
        },
        Button {
            objectName: "pay-now"
            visible: page.unpaid.payable
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Pay now")
            onTriggered: page.unpaid.payNow()
        }
    ]
}
