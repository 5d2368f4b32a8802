// SPDX-License-Identifier: EUPL-1.2
// A switch with its word inside: word, tick and position tell the state, not colour alone.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: control

    property string spokenName
    property string spokenHint
    property bool wrong: false
    property bool isOn: false
    readonly property real knob: Theme.px(72)

    signal toggledTo(bool on)

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: enabled
    implicitWidth: Math.max(Theme.px(236), word.implicitWidth + knob + Theme.px(90))
    implicitHeight: Math.max(Theme.px(92), word.implicitHeight + Theme.space.small)
    text: isOn ? qsTr("Yes") : qsTr("No")
    Accessible.role: Accessible.CheckBox
    Accessible.name: spokenName
    Accessible.description: spokenHint
    Accessible.checkable: true
    Accessible.checked: isOn
    onClicked: toggledTo(!isOn)
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.click() }

    background: Rectangle {
        radius: height / 2
        color: control.isOn ? Theme.colour.primary : Theme.colour.surface
        border.width: control.wrong ? Theme.extent.strong : Theme.extent.outline
        border.color: control.wrong ? Theme.colour.error : control.isOn ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        Rectangle {
            id: grip

            x: control.isOn ? control.width - width - Theme.px(10) : Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: control.knob
            height: control.knob
            radius: width / 2
            color: control.isOn ? Theme.colour.fgPrimary : Theme.colour.sunk
            border.width: control.isOn ? 0 : Theme.extent.hairline
            border.color: Theme.colour.edge

            Icon {
                anchors.centerIn: parent
                name: control.isOn ? "check" : "x"
                duotone: false
                size: Theme.extent.iconSmall
                colour: control.isOn ? Theme.colour.primary : Theme.colour.ink
            }
        }
        KText {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            x: control.isOn ? Theme.px(40) : control.width - width - Theme.px(40)
            kind: TypeScale.Button
            wrapMode: Text.NoWrap
            text: control.text
            color: control.isOn ? Theme.colour.fgPrimary : Theme.colour.ink
            Accessible.ignored: true
        }
    }

    FocusRing {
        radius: control.height / 2
        visible: control.visualFocus
    }
}
