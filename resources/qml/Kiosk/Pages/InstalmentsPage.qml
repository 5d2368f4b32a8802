// SPDX-License-Identifier: EUPL-1.2
// A bill that may be paid in instalments or at once: which way, and what is still due.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property InstalmentsViewModel instalments
    readonly property bool anyOffered: instalments.payable

    objectName: "page-instalments"
    eyebrow: instalments.bill
    title: instalments.paidTitle !== "" ? instalments.paidTitle
        : !instalments.hasInstalments ? qsTr("This notice can be paid in several ways")
        : instalments.hasSingles ? qsTr("In instalments or all at once?")
        : qsTr("This notice is part of a payment in instalments")
    // The largest words need the room for what there is to choose.
    lead: instalments.paidText !== "" ? instalments.paidText
        : anyOffered ? Theme.largeText ? "" : qsTr("Choose what to pay now.") : qsTr("There is nothing more of it to pay here now.")
    Keys.onEscapePressed: page.instalments.back()
    readingExtra: anyOffered ? chosenTotal : null
    foot: extraInReadingPane ? null : readingExtra

    Component {
        id: chosenTotal

        ChosenTotal {
            chosen: page.instalments.chosen
            amountText: page.instalments.chosenTotal
            full: page.instalments.full
            slim: Theme.compact
        }
    }
    Column {
        id: all

        width: parent.width
        spacing: Theme.px(12)

        Banner {
            objectName: "instalments-message"
            visible: title !== ""
            width: parent.width
            padding: Theme.space.medium
            kind: page.instalments.slow ? Banner.Info : Banner.Warning
            title: page.instalments.slow ? qsTr("It takes longer than usual, one moment more") : page.instalments.problemTitle
            text: page.instalments.slow ? "" : page.instalments.problemText
        }
        Repeater {
            model: page.instalments.parts

            Item {
                id: cell

                required property var modelData
                required property int index
                readonly property bool divided: page.instalments.hasInstalments && modelData.single
                    && index === page.instalments.parts.findIndex(part => part.single)
                // never half a row
                readonly property bool inSight: y >= page.sightTop - 1 && y + height <= page.sightBottom + 1

                width: all.width
                height: row.y + row.height

                OrLine {
                    id: divider

                    visible: cell.divided && cell.inSight
                    width: parent.width
                }
                InstalmentRow {
                    id: row

                    visible: cell.inSight
                    y: cell.divided ? divider.height : 0
                    width: parent.width
                    enabled: pressable && !page.instalments.searching
                    part: cell.modelData
                    full: page.instalments.full
                    readText: page.instalments.fromList ? qsTr("The one you chose") : qsTr("The one of your letter")
                    onTriggered: page.instalments.pick(part.notice)
                }
            }
        }
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.instalments.back()
        },
        Button {
            objectName: "pay-chosen"
            visible: page.anyOffered
            enabled: page.instalments.chosen > 0
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.instalments.searching
            icon.name: enabled ? "arrow-right" : ""
            iconAfter: true
            text: page.instalments.payText
            onTriggered: page.instalments.payChosen()
        },
        Button {
            objectName: "another"
            visible: !page.anyOffered
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "magnifying-glass"
            text: qsTr("Find another notice")
            onTriggered: page.instalments.another()
        }
    ]
}
