// SPDX-License-Identifier: EUPL-1.2
// Help with the page at hand; always last: where a person is. The money line is repeated at its foot.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: sheet

    required property AppViewModel app
    property Item opener: null

    function open(): void {
        opener = Window.activeFocusItem
        visible = true
        close.forceActiveFocus(Qt.OtherFocusReason)
    }
    function shut(): void {
        visible = false
        opener?.forceActiveFocus(Qt.OtherFocusReason)
        opener = null
    }

    objectName: "help-sheet"
    anchors.fill: parent
    visible: false
    focus: visible
    z: 9
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Help")
    Keys.onEscapePressed: shut()

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // above the tool bar; where it is too high for that, over it
        anchors.bottomMargin: sheet.height - height < 2 * (Theme.extent.toolBar + Theme.space.small) ? Theme.space.large
            : Theme.extent.toolBar + Theme.space.small
        width: Math.min(Theme.extent.dialog, sheet.width - Theme.space.page)
        height: column.height + 2 * Theme.space.large
        radius: Theme.radius.sheet
        color: Theme.colour.surface
        border.width: Theme.highContrast ? Theme.extent.strong : 0
        border.color: Theme.colour.edge

        Column {
            id: column

            x: Theme.px(56)
            y: Theme.space.large
            width: parent.width - 2 * x
            spacing: Theme.space.wide

            Item {
                width: parent.width
                height: Math.max(close.height, title.height)

                KText {
                    id: title

                    anchors.verticalCenter: parent.verticalCenter
                    kind: TypeScale.Title
                    text: qsTr("Help")
                    color: Theme.colour.ink
                    Accessible.role: Accessible.Heading
                }
                Button {
                    id: close

                    objectName: "close-help"
                    anchors.right: parent.right
                    minimumHeight: Theme.extent.key
                    icon.name: "x"
                    text: qsTr("Close")
                    KeyNavigation.tab: close
                    KeyNavigation.backtab: close
                    onTriggered: sheet.shut()
                }
            }
            Repeater {
                model: sheet.app.helpTopics

                HelpTopic {
                    required property var modelData

                    width: column.width
                    name: modelData.icon
                    title: modelData.title
                    text: modelData.text
                }
            }
            HelpTopic {
                width: column.width
                name: "user"
                title: qsTr("Talk to a person")
                text: sheet.app.deskText
            }
            MoneyLine {
                width: column.width
                radius: Theme.radius.banner
                margin: Theme.space.medium
                kind: sheet.app.moneyKind
                text: sheet.app.moneyText
            }
        }
    }
}
