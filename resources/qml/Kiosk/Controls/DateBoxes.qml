// SPDX-License-Identifier: EUPL-1.2
// A day as three number fields, with two more for a time. Never a wheel, never a calendar.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Enums

FocusScope {
    id: boxes

    property string name
    property bool withTime: false
    property string spokenName
    property string spokenHint
    property bool wrong: false
    property bool fixed: false
    // What stands in the boxes, joined by strokes: day/month/year, with a time day/month/year/hour/minute.
    property string raw
    readonly property list<string> parts: ["day", "month", "year", "hour", "minute"]
    readonly property list<string> words: [qsTr("day"), qsTr("month"), qsTr("year"), qsTr("hour"), qsTr("minute")]
    readonly property list<string> marks: [qsTr("dd"), qsTr("mm", "month"), qsTr("yyyy"), qsTr("hh"), qsTr("mm", "minute")]
    readonly property real unitWidth: (width - row.spacing * (repeater.count - 1)) / (withTime ? 6.4 : 5)
    readonly property bool editing: activeFocus

    signal edited(string text)
    signal wasLeft

    function show(value: string): void {
        if (raw === value)
            return
        raw = value
        const shown = value.split("/")
        for (let i = 0; i < repeater.count; ++i)
            (repeater.itemAt(i) as InputBox).show(shown[i] ?? "")
    }
    function written(): void {
        const texts = []
        for (let i = 0; i < repeater.count; ++i)
            texts.push((repeater.itemAt(i) as InputBox).raw())
        raw = texts.every(text => text === "") ? "" : texts.join("/")
        edited(raw)
    }
    function takeFocus(): void {
        (repeater.itemAt(0) as InputBox).takeFocus()
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Theme.extent.field
    onActiveFocusChanged: if (!activeFocus) wasLeft()
    Accessible.role: Accessible.Grouping
    Accessible.name: spokenName

    Row {
        id: row

        spacing: Theme.px(32) // room for the ring of one beside the other

        Repeater {
            id: repeater

            model: boxes.withTime ? 5 : 3

            InputBox {
                id: box

                required property int index
                readonly property int size: index === 2 ? 4 : 2

                objectName: "field-" + boxes.name + "-" + boxes.parts[index]
                width: boxes.unitWidth * (index === 2 ? boxes.withTime ? 1.8 : 2 : boxes.withTime ? 1.15 : 1.5)
                kind: Enums.Kind.Digits
                longest: size
                horizontalAlignment: TextInput.AlignHCenter
                spokenName: boxes.spokenName + ", " + boxes.words[index]
                spokenHint: boxes.spokenHint
                placeholder: boxes.marks[index]
                wrong: boxes.wrong
                fixed: boxes.fixed
                onEdited: text => {
                    boxes.written()
                    // a full box leads on to the next one
                    if (text.length === box.size && box.index + 1 < repeater.count)
                        (repeater.itemAt(box.index + 1) as InputBox).takeFocus()
                }
            }
        }
    }
}
