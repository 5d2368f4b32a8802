// SPDX-License-Identifier: EUPL-1.2
// One choice of the easy access panel that is on or off; its whole row is the target.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: row

    property string iconName
    property string title
    property string line
    property bool isOn: false

    signal toggledTo(bool on)

    text: title
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(words.height, state.height) + 2 * Theme.space.small
    Accessible.role: Accessible.CheckBox
    Accessible.name: title
    Accessible.description: line
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: true
    checked: isOn
    onToggled: checked = Qt.binding(() => row.isOn)
    onClicked: toggledTo(!isOn)
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.extent.hairline
            color: Theme.colour.line
        }
        Rectangle {
            visible: row.down
            anchors.fill: parent
            radius: Theme.radius.button
            color: Theme.colour.primaryTint
            border.width: Theme.extent.outline
            border.color: Theme.colour.primary
        }
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            size: Theme.px(52 * Theme.extent.growth)
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.space.block
            width: row.width - x - state.width - Theme.space.medium

            KText {
                width: parent.width
                kind: TypeScale.Lead
                font.weight: Font.DemiBold
                text: row.title
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            KText {
                width: parent.width
                kind: TypeScale.Caption
                text: row.line
                color: Theme.colour.muted
                Accessible.ignored: true
            }
        }
        SwitchFace {
            id: state

            visible: row.enabled
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isOn: row.isOn
            text: row.isOn ? qsTr("On") : qsTr("Off")
        }
    }

    FocusRing {
        anchors.margins: -Theme.px(2)
        visible: row.visualFocus
    }
}
