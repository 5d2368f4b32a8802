// SPDX-License-Identifier: EUPL-1.2
// One of several answers to the same question.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: row

    required property int index
    required property FormViewModel form
    required property string name
    required property int kind
    required property string label
    required property string hint
    required property string placeholder
    required property int longest
    required property bool wrong
    required property bool fixed
    required property int revision
    readonly property string spoken: qsTr("%1, number %2").arg(label).arg(index + 1)

    signal answerLeft

    function takeFocus(): void {
        answer.takeFocus()
    }

    implicitHeight: answer.implicitHeight
    onRevisionChanged: answer.show(form.item(name, index))
    Component.onCompleted: answer.show(form.item(name, index))

    AnswerInput {
        id: answer

        width: row.width - (away.visible ? away.width + Theme.space.small : 0)
        name: row.name + "-" + row.index
        kind: row.kind
        spokenName: row.spoken
        spokenHint: row.hint
        placeholder: row.placeholder
        longest: row.longest
        wrong: row.wrong
        fixed: row.fixed
        onEdited: text => row.form.setItem(row.name, row.index, text)
        onWasLeft: row.answerLeft()
    }
    Button {
        id: away

        objectName: "remove-" + row.name + "-" + row.index
        visible: !row.fixed
        anchors.right: parent.right
        minimumHeight: Theme.extent.field
        icon.name: "trash"
        textKind: TypeScale.Label
        text: qsTr("Remove")
        description: row.spoken
        onTriggered: row.form.removeItem(row.name, row.index)
    }
}
