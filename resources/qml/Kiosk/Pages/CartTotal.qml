// SPDX-License-Identifier: EUPL-1.2
// What the next payment costs, and what it carries.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

GridLayout {
    id: total

    required property ReviewViewModel review
    readonly property bool split: review.count > review.inThisPayment

    columns: Theme.largeText ? 1 : 2
    columnSpacing: Theme.space.medium
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        KText {
            Layout.fillWidth: true
            kind: TypeScale.Lead
            text: total.split ? qsTr("Total of the first %n notice(s)", "", total.review.inThisPayment)
                : total.review.count === 1 ? qsTr("Total") : qsTr("Total of the %n notice(s)", "", total.review.count)
        }
        KText {
            objectName: "fee-note"
            Layout.fillWidth: true
            kind: TypeScale.CaptionStrong
            text: total.split ? qsTr("Plus the fee of the bank or app. The others follow in the next payment.")
                              : qsTr("Plus the fee of the bank or app: you see it before you confirm.")
            color: Theme.colour.ink
        }
    }
    KText {
        objectName: "total"
        kind: TypeScale.Amount
        Layout.fillWidth: Theme.largeText
        wrapMode: Text.NoWrap
        fontSizeMode: Theme.largeText ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.size(30)
        text: total.review.totalText
        color: Theme.colour.ink
    }
}
