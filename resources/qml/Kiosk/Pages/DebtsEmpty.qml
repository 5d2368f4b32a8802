// SPDX-License-Identifier: EUPL-1.2
// Nothing to list: what there is none of, and where else to look.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

Rectangle {
    id: empty

    required property DebtsViewModel debts
    readonly property bool everything: debts.status === Enums.Status.All && debts.year === 0

    objectName: "debts-empty"
    implicitHeight: words.height + 2 * Theme.space.large
    radius: Theme.radius.card
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.line
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ". " + hint.text

    Column {
        id: words

        x: Theme.space.large
        y: Theme.space.large
        width: parent.width - 2 * x
        spacing: Theme.space.tiny

        KText {
            id: title

            width: parent.width
            kind: TypeScale.Heading
            text: empty.debts.status === Enums.Status.ToPay ? qsTr("There is nothing to pay here")
                : empty.debts.status === Enums.Status.PastDate ? qsTr("There is no notice past its date here")
                : empty.debts.status === Enums.Status.Paid ? qsTr("There is no paid notice here")
                : qsTr("There are no notices here")
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            id: hint

            width: parent.width
            kind: TypeScale.Lead
            text: empty.everything ? qsTr("If you expected one, ask at the counter.")
                : empty.debts.year !== 0 ? qsTr("Look at the other years with the buttons above.")
                : qsTr("Look at the other notices with the buttons above.")
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
