// SPDX-License-Identifier: EUPL-1.2
// The receipts of several notices, below one another on one card.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Card {
    id: list

    // PaidViewModel.receiptRows
    property var receipts: []

    signal lookedAt(index: int)

    implicitHeight: rows.height + 2 * Theme.space.small

    Column {
        id: rows

        x: Theme.space.medium
        y: Theme.space.small
        width: parent.width - 2 * x

        Repeater {
            model: list.receipts

            ReceiptRow {
                required property var modelData
                required property int index

                objectName: "receipt-" + index
                width: rows.width
                receipt: modelData
                divided: index > 0
                inShort: list.receipts.length > 3
                onTriggered: list.lookedAt(index)
            }
        }
    }
}
