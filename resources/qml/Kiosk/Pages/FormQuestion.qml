// SPDX-License-Identifier: EUPL-1.2
// One question of a form: its label above, the control, and what is wrong with the answer below.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

Column {
    id: question

    required property int index
    required property string name
    required property int kind
    required property int itemKind
    required property string label
    required property string help
    required property string placeholder
    required property bool optional
    required property bool fixed
    required property int longest
    required property string value
    required property string shown
    required property string error
    required property int count
    required property bool canAdd
    required property int revision
    required property int wrongItem
    required property bool correct
    required property bool counted
    required property string wordsLanguage
    required property FormViewModel form
    readonly property bool isList: kind === Enums.Kind.List && itemKind !== Enums.Kind.Choice
    readonly property string spokenHint: [error, help].filter(words => words !== "").join(" ")
    readonly property string asked: optional && kind !== Enums.Kind.Switch ? qsTr("%1 (optional)").arg(question.label) : question.label

    // The answer was left; the page waits for the finger to be lifted before anything may move.
    signal answerLeft

    function takeFocus(): void {
        if (!isList)
            (single.item as AnswerInput).takeFocus()
        else
            (several.item as FormList).takeFocus()
    }

    spacing: Theme.space.small

    Item {
        id: head

        // That a card can be read stands beside a short label.
        readonly property bool beside: card.visible && words.visible
            && words.implicitWidth + Theme.space.block + card.width + Theme.space.small + hint.implicitWidth <= width

        visible: words.visible || hint.text !== ""
        width: parent.width
        implicitHeight: hint.text === "" ? words.height : Math.max(words.visible ? words.height : 0, hint.y + hint.height)

        KText {
            id: words

            visible: !question.form.asksAlone
            width: Math.min(implicitWidth, parent.width)
            kind: TypeScale.Strong
            text: question.asked
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        Icon {
            id: card

            objectName: "card-hint"
            visible: question.kind === Enums.Kind.TaxCode && !question.fixed
            x: hint.x - width - Theme.space.small
            y: hint.y + Math.max(0, (hint.height - height) / 2)
            name: "identification-card"
            colour: Theme.colour.primary
        }
        KText {
            id: hint

            x: head.beside ? parent.width - width : card.visible ? card.width + Theme.space.small : 0
            y: head.beside ? (words.height - height) / 2 : words.visible ? words.height + Theme.space.tiny : 0
            width: head.beside ? implicitWidth : parent.width - x
            kind: TypeScale.Caption
            text: question.help
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
    Loader {
        id: single

        width: parent.width
        active: !question.isList
        visible: active
        sourceComponent: AnswerInput {
            name: question.name
            kind: question.kind === Enums.Kind.List ? Enums.Kind.Choice : question.kind
            spokenName: question.asked
            spokenHint: question.spokenHint
            wordsLanguage: question.wordsLanguage
            placeholder: question.placeholder
            value: question.value
            shown: question.shown
            longest: question.longest
            wrong: question.error !== ""
            correct: question.correct
            counted: question.counted
            fixed: question.fixed
            onEdited: text => question.form.setValue(question.name, text)
            onWasLeft: question.answerLeft()
            onChoicePressed: question.form.choose(question.name)
        }
    }
    Loader {
        id: several

        width: parent.width
        active: question.isList
        visible: active
        sourceComponent: FormList {
            form: question.form
            name: question.name
            kind: question.itemKind
            label: question.asked
            hint: question.spokenHint
            placeholder: question.placeholder
            longest: question.longest
            wrong: question.error !== ""
            fixed: question.fixed
            count: question.count
            canAdd: question.canAdd
            revision: question.revision
            wrongItem: question.wrongItem
            onAnswerLeft: question.answerLeft()
        }
    }
    FieldMessage {
        width: parent.width
        text: question.error
    }
}
