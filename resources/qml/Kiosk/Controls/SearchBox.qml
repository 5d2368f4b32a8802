// SPDX-License-Identifier: EUPL-1.2
// One line to search with; what was written can be taken away at once.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

FocusScope {
    id: box

    property string placeholder
    property string spokenName
    readonly property alias text: input.text
    readonly property alias editing: input.activeFocus

    signal edited(string text)
    // The visitor has finished writing, by a key.
    signal done
    // The visitor goes on to what follows, by a key; nothing does so by itself.
    signal tabbed

    // Shows a text that came from elsewhere; what is being written just now is not touched.
    function show(value: string): void {
        if (input.text !== value)
            input.text = value
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 100 : 92), Theme.size(34) * 1.5 + Theme.space.medium,
                             Theme.largeText ? hint.implicitHeight + Theme.space.medium : 0)

    Rectangle {
        id: ground

        anchors.fill: parent
        radius: height / 2
        color: Theme.colour.surface
        border.width: input.activeFocus ? Theme.extent.strong : Theme.extent.hairline
        border.color: input.activeFocus ? Theme.colour.primary : Theme.colour.edge
    }
    Icon {
        id: glass

        x: Theme.space.wide
        anchors.verticalCenter: parent.verticalCenter
        name: "magnifying-glass"
        size: Theme.extent.icon
        duotone: false
        colour: Theme.colour.primaryDeep
    }
    KText {
        id: hint

        visible: input.text === "" && input.preeditText === ""
        x: input.leftPadding
        width: box.width - x - Theme.space.wide
        height: box.height
        verticalAlignment: Text.AlignVCenter
        kind: TypeScale.Lead
        // a long hint grows smaller rather than be cut, and where words are large the line higher
        fontSizeMode: Theme.largeText ? Text.FixedSize : Text.Fit
        minimumPixelSize: Math.round(Theme.size(22))
        text: box.placeholder
        color: Theme.colour.muted
        Accessible.ignored: true
    }
    TextInput {
        id: input

        anchors.fill: parent
        anchors.rightMargin: clear.visible ? clear.width : 0
        leftPadding: glass.x + glass.width + Theme.space.medium
        rightPadding: Theme.space.medium
        verticalAlignment: TextInput.AlignVCenter
        focus: true
        activeFocusOnTab: true
        clip: true
        maximumLength: 60
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Theme.size(34))
        color: Theme.colour.ink
        selectionColor: Theme.colour.primary
        selectedTextColor: Theme.colour.fgPrimary
        Accessible.role: Accessible.EditableText
        Accessible.name: box.spokenName
        Accessible.description: box.placeholder
        onTextEdited: box.edited(text)
        onAccepted: box.done()
        Keys.onEscapePressed: box.done()
        Keys.onTabPressed: box.tabbed()
    }
    T.AbstractButton {
        id: clear

        objectName: "clear-search"
        visible: input.text !== ""
        anchors.right: parent.right
        height: parent.height
        width: word.x + word.width + Theme.space.wide
        focusPolicy: Qt.TabFocus // a press leaves the focus in the line, and the keyboard open
        activeFocusOnTab: true
        text: qsTr("Clear")
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: {
            input.clear()
            box.edited("")
            input.forceActiveFocus(Qt.OtherFocusReason)
        }
        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clear.click() }
        Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clear.click() }

        Icon {
            id: cross

            x: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            name: "x"
            size: Theme.extent.iconSmall
            colour: Theme.colour.primaryDeep
        }
        KText {
            id: word

            x: cross.x + cross.width + Theme.space.tiny
            anchors.verticalCenter: parent.verticalCenter
            kind: TypeScale.Label
            wrapMode: Text.NoWrap
            text: clear.text
            color: Theme.colour.primaryDeep
            Accessible.ignored: true
        }
        FocusRing {
            visible: clear.visualFocus
            radius: height / 2
        }
    }
    FocusRing {
        visible: input.activeFocus
        radius: ground.radius
    }
}
