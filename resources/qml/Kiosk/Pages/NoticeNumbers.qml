// SPDX-License-Identifier: EUPL-1.2
// What one writes into an app where there is no code to scan: the notice number and the creditor's tax code.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: numbers

    property string notice
    property string spoken
    property string creditorId

    spacing: Theme.space.large
    topPadding: Theme.space.large
    bottomPadding: Theme.space.large

    Banner {
        width: parent.width
        kind: Banner.Warning
        padding: Theme.space.medium
        title: qsTr("We cannot show the code.")
        text: qsTr("These two numbers do the same.")
    }
    Column {
        width: parent.width
        spacing: Theme.space.tiny

        KText {
            width: parent.width
            text: qsTr("Notice number")
            color: Theme.colour.muted
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Heading
            text: numbers.notice
            color: Theme.colour.ink
            Accessible.name: qsTr("Notice number: %1").arg(numbers.spoken)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.tiny

        KText {
            width: parent.width
            text: qsTr("Tax code of the creditor")
            color: Theme.colour.muted
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Heading
            text: numbers.creditorId
            color: Theme.colour.ink
            Accessible.name: qsTr("Tax code of the creditor: %1").arg(numbers.creditorId.split("").join(" "))
        }
    }
}
