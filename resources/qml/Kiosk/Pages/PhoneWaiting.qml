// SPDX-License-Identifier: EUPL-1.2
// The kiosk waits for the payment by telephone: what has come, what comes next, and that leaving is harmless.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: waiting

    required property int arrived
    required property int count
    // No receipt can be read here.
    property bool unseen: false
    // Where there is little room: smaller, and without the last sentence.
    property bool inShort: false

    implicitHeight: Math.max(mark.height, words.height)

    Announcement {
        text: came.visible ? came.text : ""
    }
    Icon {
        id: mark

        y: Theme.space.tiny
        name: "arrows-clockwise"
        size: waiting.inShort ? Theme.extent.icon : Theme.extent.iconLarge
        colour: Theme.colour.primary
    }
    Column {
        id: words

        x: mark.width + (waiting.inShort ? Theme.space.small : Theme.space.medium)
        width: waiting.width - x
        spacing: Theme.space.tiny

        KText {
            id: came

            objectName: "arrived"
            visible: waiting.arrived > 0
            width: parent.width
            kind: TypeScale.Strong
            text: qsTr("%n receipt(s) of %1 arrived", "", waiting.arrived).arg(waiting.count)
            color: Theme.colour.successDeep
            Accessible.role: Accessible.AlertMessage
        }
        KText {
            objectName: "waiting"
            width: parent.width
            kind: waiting.inShort ? TypeScale.Body : TypeScale.Lead
            text: waiting.unseen
                ? qsTr("We cannot see here whether you have paid. Keep the receipt that your phone gives you.")
                : waiting.count > 1
                ? qsTr("We are waiting for the payments from your phone. The receipts appear here when they arrive.")
                : qsTr("We are waiting for the payment from your phone. The receipt appears here when it arrives.")
        }
        KText {
            visible: !waiting.inShort && waiting.arrived === 0
            width: parent.width
            text: qsTr("If you go, what you pay with your phone stays valid.")
            color: Theme.colour.muted
        }
    }
}
