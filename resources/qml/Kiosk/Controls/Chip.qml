// SPDX-License-Identifier: EUPL-1.2
// One filter of several, of which one is always selected.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: chip

    property bool selected: false

    signal triggered

    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    leftPadding: Theme.space.block
    rightPadding: Theme.space.block
    implicitHeight: Math.max(Theme.extent.smallest, Math.min(Theme.extent.finger, Theme.extent.key), word.implicitHeight + Theme.space.small)
    implicitWidth: Math.max(Math.min(Theme.extent.finger, Theme.extent.key), word.implicitWidth + leftPadding + rightPadding)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: true
    checked: selected
    onToggled: checked = Qt.binding(() => chip.selected)
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) chip.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) chip.click() }

    background: Rectangle {
        radius: height / 2
        color: chip.selected ? Theme.colour.ink : chip.down ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: chip.down ? Theme.extent.outline : Theme.extent.hairline
        border.color: chip.selected ? Theme.colour.ink : chip.down ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: KText {
        id: word

        kind: TypeScale.Label
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap // only where it is given less room than it asks for
        text: chip.text
        color: chip.selected ? Theme.colour.surface : Theme.colour.ink
        Accessible.ignored: true
    }

    FocusRing {
        radius: height / 2
        visible: chip.visualFocus
    }
}
