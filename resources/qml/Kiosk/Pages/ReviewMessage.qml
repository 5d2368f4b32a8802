// SPDX-License-Identifier: EUPL-1.2
// What is to be said of a notice beside the cart, and the way to the receipt or the bill that it names.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: message

    required property ReviewViewModel review

    visible: review.messageTitle !== ""
    spacing: Theme.space.small

    Banner {
        objectName: "review-message"
        width: parent.width
        padding: Theme.space.medium
        kind: message.review.warns ? Banner.Warning : Banner.Info
        title: message.review.messageTitle
        text: message.review.messageText
    }
    Button {
        objectName: message.review.offersParts ? "show-parts" : "show-receipt"
        visible: message.review.offersParts || message.review.offersReceipt
        width: parent.width
        minimumHeight: Theme.px(88)
        icon.name: message.review.offersParts ? "" : "receipt"
        text: message.review.offersParts ? qsTr("See the parts of this bill") : qsTr("See and print the receipt")
        onTriggered: message.review.offersParts ? message.review.showParts() : message.review.showReceipt()
    }
}
