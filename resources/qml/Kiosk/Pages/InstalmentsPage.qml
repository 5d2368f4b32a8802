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
    readonly property bool anyOffered: instalments.nextText !== ""

    objectName: "page-instalments"
    eyebrow: instalments.bill
    title: !instalments.hasInstalments ? qsTr("This notice can be paid in several ways")
        : instalments.hasSingles ? qsTr("In instalments or all at once?")
        : qsTr("This notice is part of a payment in instalments")
    lead: anyOffered ? qsTr("Choose what to pay now.") : qsTr("There is nothing more of it to pay here now.")
    Keys.onEscapePressed: page.instalments.back()

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
                    enabled: !page.instalments.searching
                    part: cell.modelData
                    readText: page.instalments.fromList ? qsTr("the one you chose") : qsTr("the one you have here")
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
            objectName: "next-due"
            visible: page.anyOffered
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.instalments.searching
            icon.name: "arrow-right"
            iconAfter: true
            text: page.instalments.nextText
            onTriggered: page.instalments.pickNext()
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
