// SPDX-License-Identifier: EUPL-1.2
// The technician's page, never reached from the kiosk's own pages: what a scanner sent and what it was understood as.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Rectangle {
    id: page

    required property ScannerTestViewModel test

    signal closePressed

    objectName: "page-scanner-test"
    color: Theme.colour.page

    Binding {
        target: Theme
        property: "windowWidth"
        value: page.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: page.height
    }

    component Panel: Card {
        id: panel

        property string heading
        property string note
        property string text
        property string fixed

        height: column.height + 2 * Theme.space.block

        Column {
            id: column

            x: Theme.space.block
            y: Theme.space.block
            width: panel.width - 2 * Theme.space.block
            spacing: Theme.space.small

            KText {
                width: parent.width
                kind: TypeScale.Heading
                text: panel.heading
                color: Theme.colour.ink
            }
            KText {
                visible: text !== ""
                width: parent.width
                kind: TypeScale.Strong
                text: panel.note
            }
            KText {
                visible: text !== ""
                width: parent.width
                text: panel.text
            }
            Text {
                visible: text !== ""
                width: parent.width
                text: panel.fixed
                textFormat: Text.PlainText
                color: Theme.colour.text
                font.family: "monospace"
                // 72 characters of a row fit the panel, whatever the font
                font.pixelSize: Math.max(8, Math.floor(width / 72 / 0.62))
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }

    Column {
        id: top

        x: Theme.space.page
        y: Theme.space.large
        width: page.width - 2 * x
        spacing: Theme.space.small

        KText {
            width: parent.width
            kind: TypeScale.Title
            text: qsTr("Scanner test")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        KText {
            width: parent.width
            kind: TypeScale.Lead
            text: qsTr("Read a code. Nothing of it is kept or logged.")
        }
    }
    Flickable {
        id: flick

        objectName: "scanner-test-panels"
        x: Theme.space.page
        y: top.y + top.height + Theme.space.block
        width: page.width - 2 * x
        height: buttons.y - y - Theme.space.medium
        contentHeight: panels.height + Theme.space.medium
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: panels

            width: parent.width
            spacing: Theme.space.block

            // What it means comes first: the bytes of a long code need the rest of the page.
            Panel {
                visible: page.test.meaningTitle !== ""
                width: parent.width
                heading: qsTr("Understood as")
                note: page.test.meaningTitle
                text: page.test.meaningText
            }
            Panel {
                width: parent.width
                heading: qsTr("What arrived")
                note: page.test.length === 0 ? qsTr("Nothing yet")
                    : qsTr("%1, number %2, %3 bytes").arg(page.test.device).arg(page.test.count).arg(page.test.length)
                fixed: page.test.bytesText
            }
        }
    }
    Row {
        id: buttons

        x: Theme.space.page
        y: page.height - height - Theme.space.large
        spacing: Theme.space.medium

        // No focus by keys: all keys belong to the scanner here.
        Button {
            objectName: "scanner-test-clear"
            focusPolicy: Qt.NoFocus
            text: qsTr("Forget it")
            onTriggered: page.test.clear()
        }
        Button {
            objectName: "scanner-test-close"
            focusPolicy: Qt.NoFocus
            kind: Button.Primary
            text: qsTr("Close")
            onTriggered: page.closePressed()
        }
    }
}
