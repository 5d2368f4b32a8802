// SPDX-License-Identifier: EUPL-1.2
// The resting page: what the kiosk is for, and one thing to press.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: page

    required property AppViewModel app
    readonly property real paneX: Theme.portrait ? 0
        : width - (Theme.compact ? Theme.extent.compactPane : Theme.extent.landscapePane)
    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page

    objectName: "page-home"
    focus: true
    Component.onCompleted: {
        question.forceActiveFocus(Qt.OtherFocusReason)
        message.follow()
    }

    // What was said about a scan is not for the next visitor.
    Timer {
        id: message

        function follow(): void {
            if (page.app.problemTitle !== "")
                restart()
        }

        interval: Theme.noticeMs
    }
    Connections {
        target: page.app

        function onChanged() {
            message.follow()
        }
    }

    HillTown {
        width: Theme.portrait ? page.width : page.paneX
        height: Theme.portrait ? Math.max(Theme.extent.illustration, words.y - Theme.space.large) : page.height
    }
    IdentityBar {
        x: Theme.portrait ? page.margin : Theme.space.large
        y: Theme.space.medium
        width: Theme.portrait ? page.width - 2 * page.margin : page.paneX - 2 * Theme.space.large
        resting: true
        name: page.app.name
        subtitle: page.app.subtitle
        clock: page.app.timeText
        date: page.app.dateText
    }
    Column {
        id: words

        x: page.paneX + page.margin
        y: Theme.portrait ? page.height - height - Theme.space.large : (page.height - height) / 2
        width: page.width - x - page.margin
        spacing: Theme.space.small

        KText {
            width: parent.width
            kind: TypeScale.Heading
            font.weight: Font.Normal
            text: page.app.greeting
            color: Theme.colour.muted
        }
        KText {
            id: question

            width: parent.width
            kind: TypeScale.Display
            text: qsTr("What would you like to do?")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        Item {
            width: 1
            height: Theme.space.small
        }
        ChoiceCard {
            objectName: "pay-notice"
            width: parent.width
            prominent: true
            text: qsTr("Pay a notice")
            line: qsTr("You have a letter or an e-mail with an 18-digit number or a QR code")
            pictureWidth: Theme.px(300)
            picture: letter
            onTriggered: page.app.begin()
        }
        Item {
            width: 1
            height: Theme.space.block
        }
        Banner {
            id: banner

            objectName: "scan-message"
            visible: title !== "" && message.running
            width: parent.width
            kind: Banner.Warning
            title: page.app.problemTitle
            text: page.app.problemText
        }
        Row {
            visible: !banner.visible
            spacing: Theme.space.medium
            anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined

            Icon {
                id: scan

                anchors.verticalCenter: parent.verticalCenter
                name: "scan"
                size: Theme.px(44)
                colour: Theme.colour.terracotta
            }
            KText {
                width: Math.min(implicitWidth, words.width - scan.width - 2 * parent.spacing - arrow.width)
                anchors.verticalCenter: parent.verticalCenter
                kind: TypeScale.Strong
                text: qsTr("You can also put the notice under the reader right away")
                color: Theme.colour.ink
            }
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-down"
                duotone: false
                size: Theme.extent.iconSmall
                colour: Theme.colour.terracotta
            }
        }
        KText {
            width: parent.width
            kind: TypeScale.Caption
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            text: qsTr("Pay by card, bank account or app, on the pagoPA page. No cash.")
            color: Theme.colour.muted
        }
    }
    Component {
        id: letter

        Item {
            NoticePicture {
                width: Theme.px(216)
                x: Theme.px(20)
                y: parent.height - height - Theme.px(14)
                rotation: 5
            }
        }
    }
}
