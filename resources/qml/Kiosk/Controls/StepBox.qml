// SPDX-License-Identifier: EUPL-1.2
// How many: a number to write, between one less and one more.
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

FocusScope {
    id: box

    property string name
    property string spokenName
    property string spokenHint
    property int longest: 3
    property bool wrong: false
    property bool fixed: false
    readonly property int count: parseInt(input.raw()) || 0

    signal edited(string text)
    signal wasLeft

    function show(value: string): void {
        input.show(value)
    }
    function takeFocus(): void {
        input.takeFocus()
    }
    function step(by: int): void {
        input.show(String(Math.max(1, count + by)))
        edited(input.raw())
        wasLeft()
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Math.max(Theme.extent.field, less.leastHeight, more.leastHeight)

    Row {
        id: row

        // in large words the keys have the room that there is
        readonly property real keyWidth: Math.min((box.width - input.width - 2 * spacing) / 2,
                                                  Math.max(Theme.px(160), less.leastWidth, more.leastWidth))

        spacing: Theme.space.block

        PadKey {
            id: less

            objectName: box.name + "-less"
            width: row.keyWidth
            height: box.height
            enabled: !box.fixed && box.count > 1
            icon.name: "minus"
            text: qsTr("One less")
            onTriggered: box.step(-1)
        }
        InputBox {
            id: input

            objectName: "field-" + box.name
            width: Theme.px(220)
            height: box.height
            focus: true
            kind: Enums.Kind.Integer
            horizontalAlignment: TextInput.AlignHCenter
            spokenName: box.spokenName
            spokenHint: box.spokenHint
            longest: box.longest
            wrong: box.wrong
            fixed: box.fixed
            onEdited: text => box.edited(text)
            onWasLeft: box.wasLeft()
        }
        PadKey {
            id: more

            objectName: box.name + "-more"
            width: row.keyWidth
            height: box.height
            enabled: !box.fixed && String(box.count + 1).length <= box.longest
            icon.name: "plus"
            text: qsTr("One more")
            onTriggered: box.step(1)
        }
    }
}
