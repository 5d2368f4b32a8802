// SPDX-License-Identifier: EUPL-1.2
// Below the code: which notice it is, its number for whoever reads it to somebody, and how much.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: foot

    required property PhoneViewModel phone
    property bool titled: true

    spacing: Theme.space.tiny / 2

    KText {
        visible: foot.titled
        x: Theme.space.small
        width: foot.width - 2 * x
        kind: Theme.compact ? TypeScale.Label : text.length > 60 ? TypeScale.Strong : TypeScale.Button
        wrapMode: Text.Wrap
        text: foot.phone.title
        color: Theme.colour.ink
    }
    Item {
        width: foot.width
        // in large words the amount stands below the number
        height: Theme.largeText ? number.height + amount.height : Math.max(number.height, amount.height)

        KText {
            id: number

            objectName: "notice-number"
            y: Theme.largeText ? 0 : (parent.height - height) / 2
            x: Theme.space.small
            width: (Theme.largeText ? parent.width : amount.x) - 2 * x
            kind: Theme.portrait ? TypeScale.Body : TypeScale.Caption
            text: foot.phone.noticeText
            color: Theme.colour.muted
            Accessible.name: qsTr("Notice number: %1").arg(foot.phone.noticeSpoken)
        }
        KText {
            id: amount

            objectName: "amount"
            x: parent.width - width - Theme.space.small
            y: Theme.largeText ? number.height : 0
            width: Math.min(implicitWidth, parent.width * (Theme.largeText ? 1 : 0.55) - 2 * Theme.space.small)
            kind: Theme.portrait ? TypeScale.Title : TypeScale.Heading
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.size(26)
            text: foot.phone.amountText
            color: Theme.colour.ink
        }
    }
}
