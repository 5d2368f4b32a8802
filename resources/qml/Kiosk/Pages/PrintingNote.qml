// SPDX-License-Identifier: EUPL-1.2
// What the printer is doing: a quiet line, or a banner when it stopped. The payment itself is never in question here.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums

Item {
    id: note

    // "nothing", "printing", "printed", "failed", "unknown" or "missing".
    property int printing: Enums.Printing.Nothing
    property bool printerReady: true
    // pagoPA sends the receipt to the payer: to whoever paid here, and not to whoever asks.
    property bool byMail: true
    property string code
    property int sheets: 1
    property string troubleTitle: qsTr("The printer has stopped. The payment is fine.")
    readonly property bool missing: printing === Enums.Printing.Missing
    // In large words the key stands below what it answers.
    readonly property bool below: Theme.largeText
    readonly property bool trouble: printing === Enums.Printing.Failed || printing === Enums.Printing.Unknown || missing
    readonly property string words: printing === Enums.Printing.Printed ? (sheets > 1 ? qsTr("The receipts are printed. They come out below, on the right.")
                                                : qsTr("The receipt is printed. It comes out below, on the right."))
        : printing === Enums.Printing.Printing && !printerReady ? qsTr("We are waiting for the printer.")
        : printing === Enums.Printing.Printing ? (sheets > 1 ? qsTr("The sheets come out below, on the right.")
                                                : qsTr("The sheet comes out below, on the right."))
        : printerReady ? (sheets > 1
            ? qsTr("The printer is ready. The sheets come out below, on the right. You can print them again with “Have I paid?”.")
            : qsTr("The printer is ready. The sheet comes out below, on the right. You can print it again with “Have I paid?”."))
        : byMail ? qsTr("We cannot print right now. You also get the receipt by e-mail.")
        : qsTr("We cannot print right now. Ask for the receipt at the counter.")

    // Printed, says the printer; the visitor sees that nothing is there.
    signal nothingCameOut

    implicitHeight: trouble ? banner.implicitHeight
        : !denial.visible ? Math.max(mark.height, line.height)
        : below ? denial.y + denial.height : Math.max(line.height, denial.height)

    Banner {
        id: banner

        objectName: "printing-message"
        visible: note.trouble
        width: parent.width
        padding: Theme.compact ? Theme.space.small : Theme.space.wide
        kind: Banner.Warning
        iconName: "printer"
        title: note.printing === Enums.Printing.Unknown ? qsTr("We are not sure that the sheet came out.")
             : note.missing ? qsTr("Nothing came out? The payment is fine.") : note.troubleTitle
        text: note.printing === Enums.Printing.Unknown ? qsTr("If you do not see it, print it again.")
            : note.code === "" ? qsTr("Ask at the counter for the sheet.")
            : qsTr("Note this code and ask at the counter: %1").arg(note.code)
    }
    Icon {
        id: mark

        visible: !note.trouble
        y: ((note.below ? line.height : note.height) - height) / 2
        name: note.printing === Enums.Printing.Printed ? "check-circle" : "printer"
        size: Theme.extent.iconLarge
        colour: note.printing === Enums.Printing.Printed ? Theme.colour.success : Theme.colour.ink
    }
    KText {
        id: line

        visible: !note.trouble
        anchors.verticalCenter: mark.verticalCenter
        x: mark.width + Theme.space.medium
        width: note.width - x - (denial.visible && !note.below ? denial.width + Theme.space.medium : 0)
        text: note.words
    }
    Button {
        id: denial

        objectName: "nothing-came-out"
        visible: note.printing === Enums.Printing.Printed
        x: note.below ? 0 : note.width - width
        y: note.below ? line.height + Theme.space.small : (note.height - height) / 2
        width: note.below ? note.width : Math.min(implicitWidth, note.width / 2)
        minimumHeight: Theme.extent.key
        text: qsTr("Nothing came out")
        onTriggered: note.nothingCameOut()
    }
}
