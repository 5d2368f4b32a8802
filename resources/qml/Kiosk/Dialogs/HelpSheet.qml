// SPDX-License-Identifier: EUPL-1.2
// Help with the page at hand, who can be called, and the privacy notice. The money line is repeated at its foot.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Sheet {
    id: sheet

    required property AppViewModel app
    // The privacy notice is read instead of the help.
    property bool privacyShown: false

    objectName: "help-sheet"
    closeName: "close-help"
    viewName: "help-area"
    title: privacyShown ? qsTr("Your data") : qsTr("Help")
    foot: ways
    onPrivacyShownChanged: scrollToTop()
    onVisibleChanged: {
        privacyShown = false
        scrollToTop()
    }

    Connections {
        target: sheet.app.help

        function onChanged() {
            if (sheet.visible && sheet.app.help.callText !== "")
                sheet.Accessible.announce(sheet.app.help.callText)
        }
    }
    HelpTopics {
        visible: !sheet.privacyShown
        width: parent.width
        app: sheet.app
    }
    PrivacyText {
        objectName: "privacy-notice"
        visible: sheet.privacyShown
        width: parent.width
        paragraphs: sheet.privacyShown ? sheet.app.help.privacy() : []
    }
    Component {
        id: ways

        Column {
            spacing: Theme.space.medium

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
                    objectName: "privacy"
                    minimumHeight: Theme.extent.key
                    icon.name: sheet.privacyShown ? "arrow-left" : "lock-key"
                    text: sheet.privacyShown ? qsTr("Back to the help") : qsTr("Your data")
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
