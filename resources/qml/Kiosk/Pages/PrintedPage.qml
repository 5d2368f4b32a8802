// SPDX-License-Identifier: EUPL-1.2
// The notice is on paper: where it can be paid, and until when.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PrintedViewModel printed

    readonly property bool several: printed.count > 1

    objectName: "page-printed"
    title: several ? qsTr("Here are your notices") : qsTr("Here is your notice")
    lead: several ? qsTr("The sheets come out below, on the right. With them you can pay elsewhere.")
                  : qsTr("The sheet comes out below, on the right. With it you can pay elsewhere.")
    extraInReadingPane: !Theme.portrait && !Theme.largeText
    readingExtra: untilWhen
    Keys.onEscapePressed: page.printed.back()

    Component {
        id: untilWhen

        Column {
            spacing: Theme.space.small

            PaperNote {
                objectName: "printing-message"
                visible: trouble
                width: parent.width
                printing: page.printed.printing
                several: page.several
            }
            Due {
                width: parent.width
            }
        }
    }

    component Due: Banner {
        objectName: "due"
        kind: Banner.Info
        padding: Theme.compact ? Theme.space.small : Theme.space.block
        iconName: page.printed.dueText !== "" ? "clock" : "info"
        title: page.printed.dueText === "" ? ""
             : page.printed.dueDiffers ? qsTr("The first one is due by %1.").arg(page.printed.dueText)
             : qsTr("You have time until %1.").arg(page.printed.dueText)
        text: page.several ? qsTr("Keep the sheets until you have paid. They are no receipts.")
                           : qsTr("Keep the sheet until you have paid. It is no receipt.")
    }

    Column {
        width: parent.width
        spacing: Theme.portrait ? Theme.space.wide : Theme.space.block

        Loader {
            active: Theme.portrait
            visible: active
            width: parent.width
            sourceComponent: untilWhen
        }
        KText {
            width: parent.width
            kind: TypeScale.Button
            text: qsTr("Where you can pay")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        Column {
            width: parent.width
            spacing: Theme.space.medium

            WayRow {
                width: parent.width
                name: "device-mobile"
                title: qsTr("With the IO app or your bank’s app")
                text: qsTr("Scan the QR code of the sheet.")
            }
            WayRow {
                width: parent.width
                name: "bank"
                title: qsTr("At a bank, also on its website or at its cash machine")
                text: qsTr("With the notice number that is on the sheet.")
            }
            WayRow {
                width: parent.width
                name: "envelope-simple"
                accent: Theme.colour.terracotta
                ground: Theme.colour.terracottaTint
                title: qsTr("At a post office")
                text: qsTr("Show the sheet at the counter.")
            }
            WayRow {
                width: parent.width
                name: "storefront"
                accent: Theme.colour.olive
                ground: Theme.colour.oliveTint
                title: qsTr("At a tobacconist")
                text: qsTr("Show the sheet: its code is read there.")
            }
        }
        SideBySide {
            width: parent.width

            Button {
                objectName: "print-again"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                busy: page.printed.printing === Enums.Printing.Printing
                icon.name: "printer"
                text: busy ? qsTr("Printing…") : qsTr("Print again")
                onTriggered: page.printed.again()
            }
            Button {
                objectName: "another"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.px(Theme.portrait ? 104 : 92)
                icon.name: "magnifying-glass"
                text: qsTr("Find another notice")
                onTriggered: page.printed.another()
            }
        }
    }

    actions: [
        Button {
            objectName: "back"
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.printed.back()
        },
        Button {
            objectName: "done"
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "check"
            text: qsTr("I am done")
            onTriggered: page.printed.done()
        }
    ]
}
