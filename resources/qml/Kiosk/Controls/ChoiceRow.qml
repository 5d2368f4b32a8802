// SPDX-License-Identifier: EUPL-1.2
// One answer of a list; the whole row is the target.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: row

    property bool chosen: false
    property bool many: false
    // Of the words that the town has written (ISO 639-1); empty: that of the screen.
    property string wordsLanguage

    signal triggered

    locale: wordsLanguage === "" ? undefined : Qt.locale(wordsLanguage)
    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    // one line of words of any size, with air
    implicitHeight: Math.max(Theme.extent.key, Theme.extent.finger, words.implicitHeight + Theme.space.small)
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: true
    checked: chosen
    onToggled: checked = Qt.binding(() => row.chosen)
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    background: Rectangle {
        radius: Theme.radius.field
        color: row.down || row.chosen ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: row.down || row.chosen ? Theme.extent.outline : Theme.extent.hairline
        border.color: row.down || row.chosen ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        KText {
            id: words

            x: Theme.space.medium
            width: row.width - 2 * x - mark.width - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter
            kind: TypeScale.Button
            font.weight: row.chosen ? Font.DemiBold : Font.Normal
            text: row.text
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            name: row.chosen ? "check" : row.many ? "plus" : "caret-right"
            duotone: false
            colour: Theme.colour.primaryDeep
        }
    }

    FocusRing {
        radius: Theme.radius.field
        visible: row.visualFocus
    }
}
