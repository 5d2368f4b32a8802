// SPDX-License-Identifier: EUPL-1.2
// One page of a form: at most four questions, their errors beside them, and a banner that counts them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property FormViewModel form
    // The keyboard takes the place of the action bar.
    required property KeyboardPlace keyboard
    readonly property bool keyboardOpen: keyboard.open
    property string leftName

    // A message may move what is below it: never while a finger is on it.
    function lookAtAnswer(): void {
        if (leftName === "" || finger.active)
            return
        const name = leftName
        leftName = ""
        form.leaveField(name)
    }
    function showFocused(): void {
        let item = Window.activeFocusItem
        while (item && !(item instanceof FormQuestion))
            item = item.parent
        if (item) // and the label of the next one, as a promise of what follows
            page.reveal(item, Theme.space.block + 2 * Theme.size(30))
    }

    // By keys from the last answer: once the keyboard has gone, to what it hid.
    function goOn(): void {
        if (afterAnswers.activeFocus && !keyboardOpen)
            afterAnswers.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "page-form"
    // beside the keyboard there is room for the questions only
    eyebrow: keyboardOpen && !Theme.portrait ? "" : form.service
    eyebrowColour: Theme.colour.terracotta
    title: form.title
    lead: keyboardOpen ? "" : form.text !== "" ? form.text : form.partText
    actionsVisible: !keyboardOpen
    onKeyboardOpenChanged: Qt.callLater(page.goOn)
    Keys.onEscapePressed: page.form.back()
    scrollKeys: !keyboardOpen
    writing: keyboardOpen
    foot: form.priceText !== "" ? price : null
    onSightHeightChanged: {
        Qt.callLater(page.showFocused)
        if (keyboardOpen)
            settled.restart()
    }
    Component.onCompleted: form.showAtMost(Theme.textScale >= 2 ? 1 : 4)

    Component {
        id: price

        PriceStrip {
            amountText: page.form.priceText
        }
    }
    // Once the keyboard has come and everything has its place.
    Timer {
        id: settled

        interval: 40
        onTriggered: page.showFocused()
    }
    PointHandler {
        id: finger

        target: null
        onActiveChanged: if (!active) Qt.callLater(page.lookAtAnswer)
    }
    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            Qt.callLater(page.showFocused)
        }
    }
    Connections {
        target: page.keyboard

        function onFinished() {
            page.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Connections {
        target: page.form

        function onCorrectionWanted(row) {
            const question = questions.itemAt(row)
            if (question) {
                (question as FormQuestion).takeFocus()
                Qt.callLater(page.showFocused)
            }
        }
        function onCardRead(row) {
            const question = questions.itemAt(row)
            if (question === null)
                return
            page.reveal(question, Theme.space.block)
            page.Accessible.announce(qsTr("The health card was read."))
        }
        function onStepChanged() {
            page.leftName = ""
            page.scrollToTop()
        }
    }
    Column {
        width: parent.width
        spacing: Theme.compact ? Theme.space.medium : Theme.space.block

        Banner {
            objectName: "form-errors"
            visible: page.form.errorsTitle !== ""
            width: parent.width
            padding: Theme.space.medium
            kind: Banner.Error
            title: page.form.errorsTitle
        }
        Banner {
            objectName: "form-problem"
            visible: page.form.topTitle !== ""
            width: parent.width
            kind: Banner.Warning
            title: page.form.topTitle
            text: page.form.topText
        }
        Repeater {
            id: questions

            model: page.form.fields

            FormQuestion {
                width: parent ? parent.width : 0
                form: page.form
                onAnswerLeft: {
                    page.leftName = name
                    Qt.callLater(page.lookAtAnswer)
                }
            }
        }
    }

    // No field: the keyboard closes when it has the focus.
    Item {
        id: afterAnswers

        activeFocusOnTab: true
        visible: page.keyboardOpen || activeFocus
        onActiveFocusChanged: if (activeFocus) Qt.callLater(page.goOn)
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            enabled: !page.form.busy
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.form.back()
        },
        Button {
            objectName: "form-next"
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            busy: page.form.busy
            text: page.form.nextText
            onTriggered: page.form.next()
        }
    ]
}
