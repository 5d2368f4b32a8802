// SPDX-License-Identifier: EUPL-1.2
// Leaving with something typed or found: one question, staying is the safe answer.
import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

ModalDialog {
    id: dialog

    required property AppViewModel app

    objectName: "exit-dialog"
    question: qsTr("Do you want to leave?")
    text: qsTr("We erase what you typed.")
    moneyKind: app.moneyKind
    moneyText: app.moneyText
    safeAnswer: qsTr("Stay")
    otherAnswer: qsTr("Leave")
    onSafeChosen: visible = false
    onOtherChosen: {
        visible = false
        app.finish()
    }
}
