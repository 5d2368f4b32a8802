// SPDX-License-Identifier: EUPL-1.2
// The very document that is printed, as wide as the page, with keys to move and to enlarge it. Where its picture cannot
// be shown, the same as words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PaidViewModel paid
    readonly property bool pictured: paid.pages.length > 0

    objectName: "page-receipt"
    title: paid.receiptHeading
    lead: paid.titles.length > 1 ? qsTr("%1 of %2: %3").arg(paid.current + 1).arg(paid.titles.length)
        .arg(paid.titles[paid.current].title) : paid.titles[paid.current]?.title ?? ""
    scrollKeys: false
    Keys.onEscapePressed: page.paid.lookAway()

    Item {
        width: parent.width
        height: page.contentHeight

        ReceiptSheet {
            id: sheet

            visible: page.pictured
            width: parent.width
            height: parent.height - keys.height - Theme.space.small
            pages: page.paid.pages
            spoken: page.paid.spokenText
        }
        ReceiptWords {
            id: words

            visible: !page.pictured
            width: parent.width
            height: parent.height - keys.height - Theme.space.small
            rows: page.paid.rows
        }
        ReceiptKeys {
            id: keys

            anchors.bottom: parent.bottom
            width: parent.width
            view: page.pictured ? sheet.view : words.view
            zoom: sheet.zoom
            zooms: page.pictured
            largest: sheet.largest
            onZoomed: by => sheet.zoom += by
        }
    }

    actions: [
        Button {
            objectName: "look-away"
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.paid.lookAway()
        },
        Button {
            objectName: "print"
            visible: page.paid.printable && !page.paid.hasNoPrinter && page.paid.printing !== Enums.Printing.Missing
                && page.paid.allHere
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.paid.printing === Enums.Printing.Printing
            icon.name: "printer"
            text: busy ? qsTr("Printing…")
                : page.paid.expected > 1 ? qsTr("Print the %n receipt(s)", "", page.paid.expected) : qsTr("Print the receipt")
            onTriggered: {
                page.paid.lookAway()
                page.paid.printReceipt()
            }
        }
    ]
}
