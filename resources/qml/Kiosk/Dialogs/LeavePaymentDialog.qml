// SPDX-License-Identifier: EUPL-1.2
// Leaving pagoPA's page: whatever happened there, we check first.
import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

ModalDialog {
    id: dialog

    required property AppViewModel app

    objectName: "leave-dialog"
    question: qsTr("Leave the payment?")
    text: qsTr("If you have not pressed “Pay”, nothing is charged. If you have, we check first.")
    safeAnswer: qsTr("Stay here")
    otherAnswer: qsTr("Leave and check")
    onSafeChosen: visible = false
    onOtherChosen: {
        visible = false
        app.noMoreTime()
    }
}
