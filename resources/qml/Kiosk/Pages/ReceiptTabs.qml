// SPDX-License-Identifier: EUPL-1.2
// One button for each receipt of the payment; the one that is shown is filled.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Row {
    id: tabs

    required property PaidViewModel paid

    spacing: Theme.space.small

    Repeater {
        id: receipts

        model: tabs.paid.titles

        Button {
            required property var modelData
            required property int index

            objectName: "receipt-" + index
            width: (tabs.width - (receipts.count - 1) * tabs.spacing) / Math.max(1, receipts.count)
            minimumHeight: Theme.extent.key
            kind: tabs.paid.current === index ? Button.Primary : Button.Secondary
            textKind: TypeScale.CaptionStrong
            text: modelData.amount
            description: modelData.title
            Accessible.selected: tabs.paid.current === index
            onTriggered: tabs.paid.select(index)
        }
    }
}
