// SPDX-License-Identifier: EUPL-1.2
// A labelled field for typed text, with its message below.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: field

    property string label
    property alias text: input.text
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property string error
    property bool checked: false
    readonly property alias editing: input.activeFocus

    signal accepted

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: title.height + Theme.space.tiny + Theme.extent.field + (message.visible ? message.height + Theme.space.tiny : 0)

    KText {
        id: title

        width: parent.width
        kind: TypeScale.Strong
        text: field.label
        color: Theme.colour.ink
        Accessible.ignored: true
    }
    Rectangle {
        id: box

        y: title.height + Theme.space.tiny
        width: parent.width
        height: Theme.extent.field
        radius: Theme.radius.field
        color: Theme.colour.surface
        border.width: field.error !== "" || input.activeFocus ? Theme.extent.strong : Theme.extent.hairline
        border.color: field.error !== "" ? Theme.colour.error : input.activeFocus ? Theme.colour.primary : Theme.colour.edge

        TextInput {
            id: input

            anchors.fill: parent
            anchors.leftMargin: Theme.space.medium
            anchors.rightMargin: tick.visible ? tick.width + Theme.space.large : Theme.space.medium
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            activeFocusOnTab: true
            clip: true
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(Theme.size(36))
            color: Theme.colour.ink
            selectionColor: Theme.colour.primary
            selectedTextColor: Theme.colour.fgPrimary
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.error
            onAccepted: field.accepted()
        }
        Icon {
            id: tick

            visible: field.checked && field.error === ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            name: "check-circle"
            colour: Theme.colour.success
        }
        FocusRing {
            visible: input.activeFocus
            radius: Theme.radius.field
        }
    }
    Row {
        id: message

        visible: field.error !== ""
        y: box.y + box.height + Theme.space.tiny
        spacing: Theme.space.tiny

        Icon {
            id: alarm

            name: "warning-circle"
            size: Theme.extent.iconSmall
            colour: Theme.colour.error
        }
        KText {
            width: field.width - alarm.width - parent.spacing
            text: field.error
            color: Theme.colour.errorDeep
        }
    }
}
