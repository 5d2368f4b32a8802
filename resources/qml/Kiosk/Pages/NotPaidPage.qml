// SPDX-License-Identifier: EUPL-1.2
// Certainly not paid: calm, with the reason as far as it may be said, and a way on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property NotPaidViewModel notPaid
    readonly property bool several: notPaid.count > 1
    // Of a pile the next payment is the answer, and another try of this one stands on the page.
    readonly property bool goesOn: app.remaining > 0
    readonly property bool ofNote: notPaid.notePrinting !== Enums.Printing.Nothing
    readonly property int printing: ofNote ? notPaid.notePrinting : notPaid.printing
    readonly property bool troubled: app.problemTitle !== "" || [Enums.Printing.Failed, Enums.Printing.Unknown].includes(printing)
    readonly property real bannerPadding: Theme.compact ? Theme.space.small : Theme.space.medium

    objectName: "page-not_paid"
    ending: EndingEmblem.NotPaid
    title: notPaid.afterOthers ? qsTr("You have not paid this time") : qsTr("You have not paid")
    // The money line says the first half, too, where there is no room for both.
    lead: Theme.compact && troubled ? ""
        : notPaid.afterOthers ? (several ? qsTr("These notices are still to be paid.") : qsTr("This notice is still to be paid."))
        : several ? qsTr("Nothing has been charged. Your notices are still to be paid.")
        : qsTr("Nothing has been charged. Your notice is still to be paid.")
    extraInReadingPane: !Theme.portrait && !Theme.largeText
    readingExtra: notPrinted

    Component {
        id: notPrinted

        Column {
            Banner {
                objectName: "problem-message"
                visible: title !== ""
                width: parent.width
                kind: Banner.Warning
                padding: page.bannerPadding
                title: page.app.problemTitle
                text: page.app.problemText
            }
            PaperNote {
                objectName: "printing-message"
                visible: trouble
                width: parent.width
                padding: page.bannerPadding
                printing: page.printing
                several: page.several
                ofNote: page.ofNote
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.portrait ? Theme.space.block : Theme.space.small

        Loader {
            active: Theme.portrait
            visible: active
            width: parent.width
            sourceComponent: notPrinted
        }
        WhatHappened {
            width: parent.width
            title: page.notPaid.reasonTitle
            text: page.notPaid.reasonText
        }
        KText {
            width: parent.width
            kind: TypeScale.Button
            text: qsTr("What you can do now")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        WayCard {
            objectName: "pay-by-phone"
            visible: page.notPaid.atHand
            width: parent.width
            icon.name: "device-mobile"
            text: qsTr("Pay with your phone")
            line: qsTr("You scan a code with the IO app or your bank’s app.")
            onTriggered: page.notPaid.payByPhone()
        }
        WayCard {
            objectName: "print-notice"
            visible: page.notPaid.printsNotices && page.notPaid.atHand
            width: parent.width
            enabled: page.notPaid.notePrinting !== Enums.Printing.Printing
            busy: page.notPaid.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: busy ? (page.several ? qsTr("Printing the notices…") : qsTr("Printing the notice…"))
                : page.several ? qsTr("Print the notices and pay elsewhere") : qsTr("Print the notice and pay elsewhere")
            line: [qsTr("At a bank, a post office or a tobacconist."), page.notPaid.dueText === "" ? ""
                : qsTr("You have time until %1.").arg(page.notPaid.dueText)].filter(said => said !== "").join(" ")
            onTriggered: page.notPaid.printNotices()
        }
        WayCard {
            objectName: "retry"
            visible: page.goesOn
            width: parent.width
            icon.name: "arrow-clockwise"
            text: qsTr("Try again")
            line: qsTr("The same notices, once more.")
            onTriggered: page.notPaid.retry()
        }
        WayCard {
            objectName: "change"
            visible: Theme.portrait && page.several && !page.goesOn && page.notPaid.atHand && !page.troubled
            width: parent.width
            icon.name: "pencil-simple"
            text: qsTr("Change the notices to pay")
            line: qsTr("Now there are %n: %1 in all.", "", page.notPaid.count).arg(page.notPaid.totalText)
            onTriggered: page.notPaid.retry()
        }
        GridLayout {
            width: parent.width
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.medium

            HintRow {
                objectName: "hint"
                readonly property bool out: page.notPaid.notePrinting === Enums.Printing.Printed

                Layout.fillWidth: true
                // beside three ways to go on a low page has no room: help says it, too
                visible: text !== "" && (Theme.portrait || !page.goesOn || out)
                name: out ? "check-circle" : "user"
                text: out ? qsTr("The summary is printed. It comes out below, on the right.")
                    : page.app.deskText !== "" ? qsTr("Do you need help? %1").arg(page.app.deskLine) : ""
            }
            Button {
                objectName: "print-note"
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: Theme.largeText
                visible: page.notPaid.printsNote
                enabled: page.notPaid.printing !== Enums.Printing.Printing
                busy: page.notPaid.notePrinting === Enums.Printing.Printing
                minimumHeight: Theme.extent.key
                icon.name: "receipt"
                text: busy ? qsTr("Printing…") : page.ofNote ? qsTr("Print the summary again") : qsTr("Print the summary")
                description: page.notPaid.afterOthers ? qsTr("It says what happened this time.")
                    : qsTr("It says what happened, and that nothing has been charged.")
                onTriggered: page.notPaid.printNote()
            }
        }
    }

    actions: [
        Button {
            objectName: "done"
            text: qsTr("I am done")
            onTriggered: page.notPaid.done()
        },
        Button {
            objectName: "retry"
            visible: !page.goesOn
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-clockwise"
            text: qsTr("Try again")
            onTriggered: page.notPaid.retry()
        },
        Button {
            objectName: "next-payment"
            visible: page.goesOn
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "arrow-right"
            iconAfter: true
            text: qsTr("Pay the other %n notice(s)", "", page.app.remaining)
            onTriggered: page.app.nextPayment()
        }
    ]
}
