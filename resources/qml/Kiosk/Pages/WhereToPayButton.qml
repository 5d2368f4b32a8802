// SPDX-License-Identifier: EUPL-1.2
// Where nothing can be paid here: a sheet to take away. What became of it is said on the button, so that nothing moves.
import QtQuick
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

Button {
    id: button

    required property AppViewModel app
    readonly property int printing: app.whereToPayPrinting

    objectName: "where-to-pay"
    visible: app.offersWhereToPay
    busy: printing === Enums.Printing.Printing
    icon.name: printing === Enums.Printing.Printed ? "check-circle" : "printer"
    text: busy ? qsTr("Printing…")
        : printing === Enums.Printing.Printed ? qsTr("Printed. Print again")
        : printing === Enums.Printing.Failed ? qsTr("It was not printed. Try again")
        : printing === Enums.Printing.Unknown ? qsTr("Did it not come out? Print again")
        : app.asksFirst ? qsTr("Print whom to ask") : qsTr("Print where to pay")
    description: qsTr("A sheet with the reason, the counter and its hours. Your name is not on it.")
    onTriggered: app.printWhereToPay()
}
