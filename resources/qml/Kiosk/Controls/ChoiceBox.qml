// SPDX-License-Identifier: EUPL-1.2
// A field whose answers stand on a page of their own: touching it opens that page.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: box

    property string spokenName
    property string spokenHint
    property string chosen
    property bool wrong: false
    // Of the words that the town has written (ISO 639-1); empty: that of the screen.
    property string wordsLanguage

    signal triggered

    locale: wordsLanguage === "" ? undefined : Qt.locale(wordsLanguage)
    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: enabled
    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Math.max(Theme.extent.field, word.height + Theme.space.wide)
    text: chosen !== "" ? chosen : qsTr("Choose")
    Accessible.role: Accessible.Button
    Accessible.name: spokenName + ", " + text
    Accessible.description: spokenHint
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) box.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) box.click() }

    background: Rectangle {
        radius: Theme.radius.field
        color: !box.enabled ? Theme.colour.sunk : box.down ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: box.wrong ? Theme.extent.strong : box.down ? Theme.extent.outline : Theme.extent.hairline
        border.color: box.wrong ? Theme.colour.error : box.down ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        KText {
            id: word

            x: Theme.space.medium
            width: parent.width - 2 * x - mark.width - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter
            kind: box.chosen !== "" ? TypeScale.Button : TypeScale.Lead
            font.weight: Font.Normal
            text: box.text
            color: box.chosen !== "" ? Theme.colour.ink : Theme.colour.muted
            Accessible.ignored: true
        }
        Icon {
            id: mark

            visible: box.enabled
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            name: "caret-down"
            duotone: false
            colour: Theme.colour.primaryDeep
        }
    }

    FocusRing {
        radius: Theme.radius.field
        visible: box.visualFocus
    }
}
