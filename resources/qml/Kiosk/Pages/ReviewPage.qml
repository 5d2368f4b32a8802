// SPDX-License-Identifier: EUPL-1.2
// The last look before Checkout: which notices are paid, how much, and what will be needed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property ReviewViewModel review

    readonly property bool printerReady: review.printer === Enums.PrinterReadiness.Ready || review.printer === Enums.PrinterReadiness.Warning
    readonly property bool alone: review.count === 1
    readonly property int others: review.count - review.inThisPayment
    // All rows of a list are as high as the highest look of one, so that a page of them is a number.
    readonly property real rowHeight: Math.max(Theme.px(112), Theme.size(72) + Theme.px(40),
        threeLines.implicitHeight) + Theme.space.small
    // How many rows are shown depends on it, so that it does not depend on how its words wrap beside the pager.
    readonly property real addingHeight: Math.max(Theme.px(Theme.portrait ? 104 : 92), Theme.extent.least,
        Theme.size(36) * 1.35 * (Theme.textScale > 1.2 ? 2 : 1) + 2 * Theme.space.small)
    readonly property real fixedHeight: 3.25 * slip.padding + total.implicitHeight + addingHeight + Theme.space.block
        + (otherWays.visible ? otherWays.height + Theme.space.block : 0)
        + (message.visible ? message.height + Theme.space.block : 0)
        + (undo.visible ? undo.implicitHeight + Theme.space.block : 0)
        + (noPrinter.visible ? noPrinter.height + Theme.space.block : 0)
    readonly property real room: contentHeight - fixedHeight
    readonly property real listHeight: alone ? rowHeight * 1.4 : review.count * rowHeight
    readonly property bool allHints: room - listHeight >= hintsHere.fullHeight + Theme.space.block
    // With many rows, and where there is a place for it above, the hint is one sentence of the lead.
    readonly property real hintHeight: allHints ? hintsHere.fullHeight : Theme.size(30) * 1.4 + 2 * Theme.space.small
    readonly property bool hinted: !extraInReadingPane && review.count <= 3
        && room - Math.min(listHeight, (Theme.compact ? 3 : 2) * rowHeight) >= hintHeight + Theme.space.block
    readonly property real listRoom: room - (hinted ? hintHeight + Theme.space.block : 0)
    readonly property int shown: Theme.largeText ? review.count : alone ? 1 : Math.max(1, Math.min(review.count, Math.floor((listRoom + 1) / rowHeight)))
    readonly property string sentence: others > 0 ? qsTr("%n notice(s): the first %1 in this payment, then the others.", "", review.count)
                           .arg(review.inThisPayment)
                     : qsTr("%n notice(s). Here you only check.", "", review.count)
    readonly property int known: review.count

    objectName: "page-review"
    title: qsTr("Check and go to payment")
    lead: sentence + (Theme.compact && !hinted || Theme.portrait && review.count > 3 ? " " + qsTr("You need an e-mail address: pagoPA asks for it.") : "")
    readingExtra: hints
    Keys.onEscapePressed: page.review.back()
    Component.onCompleted: pager.wanted = page.review.count - 1

    Connections {
        target: page.review

        // What is new or has changed is shown.
        function onChanged() {
            const changed = page.review.rows.findIndex(row => row.oldAmount !== "")
            if (changed >= 0)
                pager.wanted = changed
        }
    }
    Component {
        id: hints

        BeforeYouPay {
            inShort: !page.extraInReadingPane && !page.allHints
            printerReady: page.printerReady
        }
    }
    KText {
        id: threeLines

        visible: false
        kind: TypeScale.Strong
        text: "1\n2\n3"
    }
    Column {
        width: parent.width
        spacing: Theme.space.block

        OtherWays {
            id: otherWays

            width: parent.width
            review: page.review
        }
        ReviewMessage {
            id: message

            width: parent.width
            review: page.review
        }
        GridLayout {
            id: undo

            width: parent.width
            visible: page.review.removedTitle !== ""
            columns: Theme.largeText ? 1 : 2
            columnSpacing: Theme.space.medium
            rowSpacing: Theme.space.small

            HintRow {
                objectName: "removed"
                Layout.fillWidth: true
                name: "trash"
                text: qsTr("Removed: %1").arg(page.review.removedTitle)
            }
            Button {
                objectName: "put-back"
                minimumHeight: Theme.extent.key
                icon.name: "arrow-u-up-left"
                text: qsTr("Put it back")
                onTriggered: page.review.putBack()
            }
        }
        Slip {
            id: slip

            width: parent.width
            padding: Theme.portrait && page.review.count <= 3 ? Theme.px(28) : Theme.px(20)
            upper: Column {
                Repeater {
                    model: page.review.rows.slice(pager.first, pager.first + page.shown)

                    CartRow {
                        required property var modelData
                        required property int index

                        width: slip.width - 2 * slip.padding
                        height: page.alone || Theme.largeText ? implicitHeight : page.rowHeight
                        notice: modelData
                        place: pager.first + index
                        alone: page.alone
                        divided: index > 0
                        onRemoved: page.review.remove(place)
                    }
                }
            }
            lower: CartTotal {
                id: total

                review: page.review
            }
        }
        Row {
            id: adding

            width: parent.width
            height: page.addingHeight
            spacing: Theme.space.small

            CartPager {
                id: pager

                visible: page.shown < page.review.count
                width: parent.width * 0.42
                height: parent.height
                count: page.review.count
                shown: page.shown
            }
            Button {
                id: add

                objectName: "add-another"
                textKind: page.review.room === 0 ? TypeScale.Label : TypeScale.Button
                width: parent.width - (pager.visible ? pager.width + parent.spacing : 0)
                height: parent.height
                minimumHeight: Theme.px(88)
                enabled: page.review.room > 0
                busy: page.review.searching
                icon.name: "plus"
                text: page.review.room === 0 ? qsTr("%n notice(s): no more fit", "", page.review.count)
                    : page.review.searching ? qsTr("Looking for the notice…") : qsTr("Add another notice")
                onTriggered: page.review.addAnother()
            }
        }
        Loader {
            id: hintsHere

            // Title and three hints, each of one line: as high as they are where there is room for them.
            readonly property real fullHeight: Theme.size(30) * 1.5 * (page.printerReady ? 4 : 3) + 3 * Theme.space.small
                + 2 * Theme.space.wide

            active: page.hinted
            visible: active
            width: parent.width
            sourceComponent: hints
        }
        Banner {
            id: noPrinter

            objectName: "printer-message"
            visible: page.review.printer === Enums.PrinterReadiness.NotReady
            width: parent.width
            padding: Theme.space.medium
            kind: Banner.Warning
            iconName: "printer"
            title: page.review.hasNoPrinter ? qsTr("There is no printer here.") : qsTr("We cannot print right now.")
            text: qsTr("The receipt comes by e-mail, and you see it here at the end. Do you want to go on all the same?")
        }
    }

    onKnownChanged: pager.wanted = page.review.count - 1
    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.review.back()
        },
        Button {
            objectName: "pay"
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.review.busy || page.review.searching
            icon.name: "arrow-right"
            iconAfter: true
            text: page.review.busy ? qsTr("Checking the notices again…") : qsTr("Go to payment")
            onTriggered: page.review.pay()
        }
    ]
}
