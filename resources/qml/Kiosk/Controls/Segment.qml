// SPDX-License-Identifier: EUPL-1.2
// One answer of a SegmentedChoice.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: segment

    property bool selected: false
    // How wide it has to be for its word and its tick.
    readonly property real wanted: word.implicitWidth + Theme.extent.iconSmall + 4 * Theme.space.small

    signal triggered

    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.extent.field, word.height + Theme.space.wide)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: true
    checked: selected
    onToggled: checked = Qt.binding(() => segment.selected)
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) segment.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) segment.click() }

    background: Rectangle {
        radius: Theme.radius.button
        color: segment.selected ? Theme.colour.primary : segment.down ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: Theme.extent.outline
        border.color: segment.selected || segment.down ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space.small

            Icon {
                id: tick

                visible: segment.selected
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                duotone: false
                size: Theme.extent.iconSmall
                colour: Theme.colour.fgPrimary
            }
            KText {
                id: word

                width: Math.min(implicitWidth, segment.width - 2 * Theme.space.small
                                - (tick.visible ? tick.width + parent.spacing : 0))
                kind: TypeScale.Button
                horizontalAlignment: Text.AlignHCenter
                text: segment.text
                color: segment.selected ? Theme.colour.fgPrimary : Theme.colour.ink
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        visible: segment.visualFocus
    }
}
