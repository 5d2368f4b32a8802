// SPDX-License-Identifier: EUPL-1.2
// What is to be said about a notice beside its slip: what went wrong, what the letter says, what to ask first.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: notes

    required property DebtViewModel debt
    property string problemTitle
    property string problemText

    readonly property bool differs: debt.letterTitle !== ""
    readonly property real bannerPadding: Theme.compact ? Theme.space.small : Theme.space.medium

    spacing: Theme.space.small

    Banner {
        objectName: "scan-message"
        visible: title !== ""
        width: parent.width
        padding: notes.bannerPadding
        kind: Banner.Warning
        title: notes.problemTitle
        text: notes.problemText
    }
    PaperNote {
        objectName: "printing-message"
        visible: trouble
        width: parent.width
        padding: notes.bannerPadding
        printing: notes.debt.printing
    }
    Banner {
        objectName: "amount-differs"
        visible: notes.differs && !Theme.compact
        width: parent.width
        padding: notes.bannerPadding
        kind: Banner.Info
        title: notes.debt.letterTitle
        text: notes.debt.letterText
    }
    HintRow {
        objectName: "amount-differs"
        visible: notes.differs && Theme.compact
        width: parent.width
        name: "info"
        text: notes.debt.letterTitle + " " + notes.debt.letterText
    }
    HintRow {
        objectName: "may-be-instalment"
        visible: notes.debt.payable && notes.debt.mayBeInstalment
        width: parent.width
        name: "info"
        text: qsTr("This may be one of several instalments: if you have more notices for the same thing, ask at the counter first.")
    }
}
