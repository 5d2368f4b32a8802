// SPDX-License-Identifier: EUPL-1.2
// How a switch looks, with its word inside: word, tick and position tell the state, not colour alone.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: face

    property bool isOn: false
    property bool wrong: false
    property string text
    readonly property real knob: Theme.px(72 * Theme.extent.growth)

    implicitWidth: Math.max(Theme.px(236), word.implicitWidth + knob + Theme.px(90))
    implicitHeight: Math.max(knob + Theme.px(20), word.implicitHeight + Theme.space.small)
    radius: height / 2
    color: isOn ? Theme.colour.primary : Theme.colour.surface
    border.width: wrong ? Theme.extent.strong : Theme.extent.outline
    border.color: wrong ? Theme.colour.error : isOn ? Theme.colour.primary : Theme.colour.edge

    Rectangle {
        id: grip

        x: face.isOn ? face.width - width - Theme.px(10) : Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        width: face.knob
        height: face.knob
        radius: width / 2
        color: face.isOn ? Theme.colour.fgPrimary : Theme.colour.sunk
        border.width: face.isOn ? 0 : Theme.extent.hairline
        border.color: Theme.colour.edge

        Icon {
            anchors.centerIn: parent
            name: face.isOn ? "check" : "x"
            duotone: false
            size: Theme.extent.iconSmall
            colour: face.isOn ? Theme.colour.primary : Theme.colour.ink
        }
    }
    KText {
        id: word

        anchors.verticalCenter: parent.verticalCenter
        x: face.isOn ? Theme.px(40) : face.width - width - Theme.px(40)
        kind: TypeScale.Button
        wrapMode: Text.NoWrap
        text: face.text
        color: face.isOn ? Theme.colour.fgPrimary : Theme.colour.ink
        Accessible.ignored: true
    }
}
