// SPDX-License-Identifier: EUPL-1.2
// What else can be done with a notice than paying it alone, here and now.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

Flow {
    id: ways

    required property DebtViewModel debt
    readonly property bool printing: debt.printing === Enums.Printing.Printing
    // All in one row, for a low page; those beside each other are as high as the highest of them.
    property bool oneRow: false
    readonly property int beside: Theme.largeText ? 1 : (oneRow ? 2 : 1) + (debt.printsNotices ? 1 : 0)
    readonly property real cell: Math.floor((width - (beside - 1) * spacing) / beside)
    readonly property real cellHeight: Math.max(phone.implicitHeight, paper.visible ? paper.implicitHeight : 0,
        oneRow ? another.implicitHeight : 0)
    readonly property real minimum: oneRow ? Theme.px(100) : Theme.extent.button
    readonly property int words: oneRow ? TypeScale.Strong : TypeScale.Button

    spacing: oneRow ? Theme.space.small : Theme.space.medium

    Button {
        id: another

        objectName: "add-another"
        width: ways.oneRow ? ways.cell : ways.width
        height: ways.oneRow ? ways.cellHeight : implicitHeight
        minimumHeight: ways.minimum
        textKind: ways.words
        icon.name: "plus"
        text: qsTr("Add another notice")
        onTriggered: ways.debt.addAnother()
    }
    Button {
        id: phone

        objectName: "pay-by-phone"
        width: ways.cell
        height: ways.cellHeight
        minimumHeight: ways.minimum
        textKind: ways.words
        icon.name: "device-mobile"
        text: qsTr("Pay with your phone")
        onTriggered: ways.debt.payByPhone()
    }
    Button {
        id: paper

        objectName: "print-notice"
        visible: ways.debt.printsNotices
        width: ways.cell
        height: ways.cellHeight
        minimumHeight: ways.minimum
        textKind: ways.words
        busy: ways.printing
        icon.name: "printer"
        text: ways.printing ? qsTr("Printing the notice…") : qsTr("Print the notice")
        onTriggered: ways.debt.printNotice()
    }
}
