// SPDX-License-Identifier: EUPL-1.2
// Several lines to write in.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: box

    property string spokenName
    property string spokenHint
    property string placeholder
    property int longest: 2000
    property bool wrong: false
    property bool fixed: false
    readonly property alias editing: input.activeFocus

    signal edited(string text)
    signal wasLeft

    function show(value: string): void {
        if (input.text !== value)
            input.text = value
    }
    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Theme.px(216)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.field
        color: box.fixed ? Theme.colour.sunk : Theme.colour.surface
        border.width: box.wrong || input.activeFocus ? Theme.extent.strong : Theme.extent.hairline
        border.color: box.wrong ? Theme.colour.error : input.activeFocus ? Theme.colour.primary : Theme.colour.edge
    }
    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.space.medium
        contentWidth: width
        contentHeight: Math.max(height, input.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        KText {
            visible: input.text === "" && input.preeditText === ""
            width: view.width
            kind: TypeScale.Lead
            text: box.placeholder
            color: Theme.colour.muted
            Accessible.ignored: true
        }
        TextEdit {
            id: input

            width: view.width
            height: Math.max(view.height, implicitHeight)
            focus: true
            activeFocusOnTab: true
            readOnly: box.fixed
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            inputMethodHints: Qt.ImhMultiLine | Qt.ImhNoPredictiveText
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(Theme.size(34))
            color: Theme.colour.ink
            selectionColor: Theme.colour.primary
            selectedTextColor: Theme.colour.fgPrimary
            Accessible.role: Accessible.EditableText
            Accessible.name: box.spokenName
            Accessible.description: box.spokenHint
            Accessible.multiLine: true
            // Tab leads to the next field: nobody indents a note.
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (length > box.longest)
                    remove(box.longest, length)
                box.edited(text)
            }
            onCursorRectangleChanged: {
                if (cursorRectangle.y < view.contentY)
                    view.contentY = Math.max(0, cursorRectangle.y)
                else if (cursorRectangle.y + cursorRectangle.height > view.contentY + view.height)
                    view.contentY = cursorRectangle.y + cursorRectangle.height - view.height
            }
            onActiveFocusChanged: if (!activeFocus) box.wasLeft()
        }
    }
    FocusRing {
        visible: input.activeFocus
        radius: Theme.radius.field
    }
}
