// SPDX-License-Identifier: EUPL-1.2
// Are you still here? Says what happens when nobody answers, and where the money is. Any touch and any key is an answer:
// more time. It is announced when it opens, and again when little is left (EN 301 549, 11.2.2.1).
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

ModalDialog {
    id: dialog

    required property AppViewModel app
    // The ring starts full, whatever the setting of the warning.
    property int total: 20
    // The seconds of which it was spoken last; 0: of none yet.
    property int spokenOf: 0
    // What assistive technology was told last.
    property string announced
    readonly property list<int> spokenAt: [20, 10, 5]

    function follow(): void {
        if (!app.idleWarning) {
            spokenOf = 0
            return
        }
        const left = app.idleSeconds
        if (left > total)
            total = left
        if (spokenOf === 0) {
            spokenOf = left
            announce([question, whatHappens(left), moneyText].filter(part => part !== "").join(" "))
        } else if (left > spokenOf) {
            spokenOf = left // counted anew
        } else if (left < spokenOf && spokenAt.includes(left)) {
            spokenOf = left
            announce(qsTr("%n second(s) left. Touch anything to have more time.", "", left))
        }
    }
    function whatHappens(left: int): string {
        if (app.page === Enums.Page.Checkout)
            return qsTr("In %n second(s) we leave this page and check the payment.", "", left)
        if (app.page === Enums.Page.Unavailable)
            return qsTr("In %n second(s) we erase what you typed.", "", left)
        if (app.ended)
            return qsTr("In %n second(s) we close this page and go back to the start.", "", left)
        return qsTr("In %n second(s) we erase what you typed and go back to the start.", "", left)
    }
    function announce(sentence: string): void {
        announced = sentence
        Accessible.announce(sentence, Accessible.Assertive)
    }

    objectName: "idle-dialog"
    visible: app.idleWarning
    question: qsTr("Are you still here?")
    text: whatHappens(app.idleSeconds)
    moneyKind: app.moneyKind
    moneyText: app.moneyText
    safeAnswer: qsTr("Yes, I need more time")
    otherAnswer: qsTr("No, I am done")
    safeName: "more-time"
    otherName: "no-more-time"
    ornament: CountdownRing {
        seconds: dialog.app.idleSeconds
        total: dialog.total
        // in large words the sentence below says it
        withWord: !Theme.largeText
    }
    onSafeChosen: app.touched()
    onOtherChosen: app.noMoreTime()
    onPressedBeside: app.touched()
    Keys.onEscapePressed: app.touched()
    Keys.onPressed: event => {
        event.accepted = true
        app.touched()
    }

    Connections {
        target: dialog.app

        function onChanged() {
            dialog.follow()
        }
        function onTicked() {
            dialog.follow()
        }
    }

    Component.onCompleted: follow()
}
