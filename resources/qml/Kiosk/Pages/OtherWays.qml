// SPDX-License-Identifier: EUPL-1.2
// Who has pages read aloud may prefer not to pay on pagoPA's page, so the other ways come first.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: ways

    required property ReviewViewModel review

    visible: review.readAloud
    spacing: Theme.space.small

    Banner {
        objectName: "other-ways"
        width: parent.width
        padding: Theme.space.medium
        kind: Banner.Info
        title: qsTr("pagoPA's page is read aloud. If you prefer, pay with your phone, or ask at the counter.")
    }
    Button {
        objectName: "pay-by-phone"
        width: parent.width
        minimumHeight: Theme.px(88)
        icon.name: "device-mobile"
        text: qsTr("Pay with your phone")
        onTriggered: ways.review.payByPhone()
    }
}
