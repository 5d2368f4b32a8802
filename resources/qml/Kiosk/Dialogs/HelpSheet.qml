// SPDX-License-Identifier: EUPL-1.2
// Help with the page at hand, who can be called, and the privacy notice. The money line is repeated at its foot.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: sheet

    required property AppViewModel app
    property Item opener: null
    // The privacy notice is read instead of the help.
    property bool privacyShown: false
    readonly property real padding: Theme.px(56)
    function open(): void {
        opener = Window.activeFocusItem
        privacyShown = false
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
    Accessible.name: title.text
    Keys.onEscapePressed: shut()
    onPrivacyShownChanged: area.contentY = 0

    Connections {
        target: sheet.app.help

        function onChanged() {
            if (sheet.visible && sheet.app.help.callText !== "")
                sheet.Accessible.announce(sheet.app.help.callText)
        }
    }
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
        id: panel

        readonly property real frame: area.y + foot.height + Theme.space.medium + Theme.space.large
        readonly property real aboveTools: sheet.height - Theme.extent.toolBar - 2 * Theme.space.small
        readonly property real natural: frame + area.contentHeight
        readonly property real highest: natural <= aboveTools ? aboveTools : sheet.height - 2 * Theme.space.medium

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // above the tool bar; where it is too high for that, over it
        anchors.bottomMargin: natural <= aboveTools ? Theme.extent.toolBar + Theme.space.small : Theme.space.medium
        width: Math.min(Theme.portrait ? Theme.extent.dialog : Theme.px(1320), sheet.width - Theme.space.page)
        height: Math.min(highest, natural)
        radius: Theme.radius.sheet
        color: Theme.colour.surface
        border.width: Theme.highContrast ? Theme.extent.strong : 0
        border.color: Theme.colour.edge

        Button {
            id: close

            objectName: "close-help"
            z: 1
            x: panel.width - width - sheet.padding
            y: Theme.space.large
            minimumHeight: Theme.extent.key
            icon.name: "x"
            text: qsTr("Close")
            KeyNavigation.backtab: privacy
            onTriggered: sheet.shut()
        }
        Flickable {
            id: area

            objectName: "help-area"
            x: sheet.padding
            y: close.y + close.height + Theme.space.wide
            width: panel.width - 2 * x
            height: panel.height - panel.frame
            contentHeight: sheet.privacyShown ? notice.height : topics.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            HelpTopics {
                id: topics

                visible: !sheet.privacyShown
                width: area.width
                app: sheet.app
            }
            PrivacyText {
                id: notice

                objectName: "privacy-notice"
                visible: sheet.privacyShown
                width: area.width
                paragraphs: sheet.privacyShown ? sheet.app.help.privacy() : []
            }
        }
        // WORKAROUND (no public report found): Qt 6.11's software renderer does not clip a Shape.
        Rectangle {
            x: foot.x
            y: area.y + area.height
            width: foot.width
            height: foot.height + Theme.space.medium
            color: panel.color
        }
        Rectangle {
            x: area.x
            y: panel.radius
            width: area.width
            height: area.y - y
            color: panel.color
        }
        KText {
            id: title

            x: sheet.padding
            anchors.verticalCenter: close.verticalCenter
            width: close.x - x - Theme.space.medium
            kind: Theme.textScale > 1.25 ? TypeScale.Heading : TypeScale.Title
            text: sheet.privacyShown ? qsTr("Your data") : qsTr("Help")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        Column {
            id: foot

            x: sheet.padding
            y: panel.height - height - Theme.space.large
            width: area.width
            spacing: Theme.space.medium

            ScrollKeys {
                visible: area.contentHeight > area.height + 1
                width: parent.width
                view: area
            }
            Banner {
                objectName: "call-message"
                visible: text !== "" && !sheet.privacyShown
                width: parent.width
                padding: Theme.space.medium
                kind: sheet.app.help.called ? Banner.Success : Banner.Warning
                text: sheet.app.help.callText
            }
            Flow {
                width: parent.width
                spacing: Theme.space.medium

                Button {
                    objectName: "call-staff"
                    visible: sheet.app.help.offersCall && !sheet.privacyShown
                    minimumHeight: Theme.extent.key
                    icon.name: "hand-palm"
                    busy: sheet.app.help.busy
                    enabled: !sheet.app.help.called
                    text: qsTr("Call somebody here")
                    onTriggered: sheet.app.help.callStaff()
                }
                Button {
                    id: privacy

                    objectName: "privacy"
                    minimumHeight: Theme.extent.key
                    icon.name: sheet.privacyShown ? "arrow-left" : "lock-key"
                    text: sheet.privacyShown ? qsTr("Back to the help") : qsTr("Your data")
                    KeyNavigation.tab: close
                    onTriggered: sheet.privacyShown = !sheet.privacyShown
                }
            }
            MoneyLine {
                width: parent.width
                radius: Theme.radius.banner
                margin: Theme.space.medium
                kind: sheet.app.moneyKind
                text: sheet.app.moneyText
            }
        }
    }
}
