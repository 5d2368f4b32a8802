// SPDX-License-Identifier: EUPL-1.2
// Are you still here? Says what happens when nobody answers, and where the money is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

ModalDialog {
    id: dialog

    required property AppViewModel app
    // The ring starts full, whatever the setting of the warning.
    property int total: 20

    function follow(): void {
        if (app.idleWarning && app.idleSeconds > total)
            total = app.idleSeconds
    }

    objectName: "idle-dialog"
    visible: app.idleWarning
    question: qsTr("Are you still here?")
    text: app.page === Enums.Page.Checkout ? qsTr("In %n second(s) we leave this page and check the payment.", "", app.idleSeconds)
        : app.page === Enums.Page.Unavailable ? qsTr("In %n second(s) we erase what you typed.", "", app.idleSeconds)
        : app.ended ? qsTr("In %n second(s) we close this page and go back to the start.", "", app.idleSeconds)
        : qsTr("In %n second(s) we erase what you typed and go back to the start.", "", app.idleSeconds)
    moneyKind: app.moneyKind
    moneyText: app.moneyText
    safeAnswer: qsTr("Yes, I need more time")
    otherAnswer: qsTr("No, I am done")
    safeName: "more-time"
    otherName: "no-more-time"
    ornament: CountdownRing {
        seconds: dialog.app.idleSeconds
        total: dialog.total
    }
    onSafeChosen: app.touched()
    onOtherChosen: app.noMoreTime()

    Connections {
        target: dialog.app

        function onChanged() {
            dialog.follow()
        }
    }

    Component.onCompleted: follow()
}
