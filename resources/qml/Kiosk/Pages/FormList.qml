// SPDX-License-Identifier: EUPL-1.2
// The same answer several times: a row for each, a button to take it away, and one for another.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: list

    required property FormViewModel form
    required property string name
    required property int kind
    required property string label
    required property string hint
    required property string placeholder
    required property int longest
    required property bool wrong
    required property bool fixed
    required property int count
    required property bool canAdd
    required property int revision
    // The item that is wrong, -1 when it is the whole.
    required property int wrongItem

    signal answerLeft

    function takeFocus(): void {
        const first = rows.itemAt(Math.max(0, wrongItem))
        if (first)
            (first as FormListRow).takeFocus()
        else
            more.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space.small

    Repeater {
        id: rows

        model: list.count

        FormListRow {
            width: list.width
            form: list.form
            name: list.name
            kind: list.kind
            label: list.label
            hint: list.hint
            placeholder: list.placeholder
            longest: list.longest
            wrong: list.wrong && (list.wrongItem < 0 || list.wrongItem === index)
            fixed: list.fixed
            revision: list.revision
            onAnswerLeft: list.answerLeft()
        }
    }
    Button {
        id: more

        objectName: "add-" + list.name
        visible: !list.fixed
        enabled: list.canAdd
        width: list.width
        minimumHeight: Theme.extent.field
        icon.name: "plus"
        text: !list.canAdd ? qsTr("There is no room for more") : list.count === 0 ? qsTr("Add one") : qsTr("Add another")
        description: list.label
        onTriggered: {
            list.form.addItem(list.name)
            const last = rows.itemAt(rows.count - 1)
            if (last)
                (last as FormListRow).takeFocus()
        }
    }
}
