// SPDX-License-Identifier: EUPL-1.2
// What is wrong with the field above, in words.
import QtQuick
import Kiosk.Theme

Row {
    id: message

    property string text

    visible: text !== ""
    spacing: Theme.space.tiny
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Announcement {
        text: message.visible ? message.text : ""
    }
    Icon {
        id: alarm

        name: "warning-circle"
        size: Theme.extent.iconSmall
        colour: Theme.colour.error
    }
    KText {
        width: message.width - alarm.width - message.spacing
        kind: TypeScale.Strong
        text: message.text
        color: Theme.colour.errorDeep
        Accessible.ignored: true
    }
}
