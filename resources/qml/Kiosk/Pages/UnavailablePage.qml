// SPDX-License-Identifier: EUPL-1.2
// Out of service: what that means, what not to do, and where else to pay.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: page

    required property AppViewModel app
    required property UnavailableViewModel unavailable
    readonly property real paneX: Theme.portrait ? 0
        : width - (Theme.compact ? Theme.extent.compactPane : Theme.extent.landscapePane)
    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page

    objectName: "page-unavailable"
    focus: true
    Component.onCompleted: heading.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: event => {
        event.accepted = page.unavailable.mayLeave
        if (page.unavailable.mayLeave)
            page.unavailable.leave()
    }

    HillTown {
        visible: !(Theme.portrait && Theme.largeText) // a strip of it would lie behind words alone
        width: Theme.portrait ? page.width : page.paneX
        height: Theme.portrait ? Math.min(Theme.extent.illustration, words.upperEdge - Theme.space.tiny) : page.height
    }
    IdentityBar {
        id: identity

        x: Theme.portrait ? page.margin : Theme.space.large
        y: Theme.space.medium
        width: Theme.portrait ? page.width - 2 * page.margin : page.paneX - 2 * Theme.space.large
        resting: true
        name: page.app.name
        subtitle: page.app.subtitle
        clock: page.app.timeText
        today: page.app.today
    }
    ScrollArea {
        id: words

        readonly property real upperEdge: y + (overflows ? 0 : inset)
        // In portrait in the middle of what the picture leaves, or over a part of it.
        readonly property real picture: Theme.portrait ? Theme.extent.illustration - y : 0

        x: page.paneX + page.margin
        y: Theme.portrait ? identity.y + identity.height + Theme.space.small : Theme.space.small
        width: page.width - x - page.margin
        height: page.height - y - (bar.visible ? bar.height : 0) - Theme.space.small
        inset: picture + contentHeight > height ? Math.max(0, height - contentHeight)
                                                : picture + (height - picture - contentHeight) / 2
        spacing: Theme.portrait ? Theme.space.block : page.unavailable.mayHavePaid ? Theme.space.small : Theme.space.medium

        PageTitle {
            text: heading.text
        }
        KText {
            id: heading

            width: parent.width
            kind: Theme.portrait ? TypeScale.Display : TypeScale.Title
            text: page.unavailable.title
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        KText {
            width: parent.width
            kind: TypeScale.Lead
            text: page.unavailable.text
        }
        Banner {
            visible: page.unavailable.mayHavePaid && !page.unavailable.canLeave
            width: parent.width
            kind: Banner.Calm
            padding: Theme.portrait ? Theme.space.block : Theme.space.small
            title: qsTr("Were you paying just now?")
            text: qsTr("Do not pay again before you have asked at the counter.")
        }
        Column {
            width: parent.width
            spacing: Theme.space.small

            WayCard {
                objectName: "pay-by-phone"
                visible: page.unavailable.offersPhone
                width: parent.width
                icon.name: "device-mobile"
                text: qsTr("Pay with your phone")
                line: qsTr("Scan a code here with the IO app or your bank’s app.")
                onTriggered: page.unavailable.payByPhone()
            }
            WayRow {
                width: parent.width
                visible: page.app.deskText !== ""
                name: "user"
                accent: Theme.colour.terracotta
                ground: Theme.colour.terracottaTint
                divided: page.unavailable.offersPhone
                title: page.app.deskName !== "" ? qsTr("Ask: %1").arg(page.app.deskName) : qsTr("Ask at the counter")
                text: page.app.deskHours
            }
            WayRow {
                visible: !page.unavailable.offersPhone && !page.unavailable.canLeave
                width: parent.width
                name: "device-mobile"
                divided: page.app.deskText !== ""
                title: qsTr("Pay with your phone")
                text: qsTr("Scan the QR code of the letter with the IO app or your bank’s app.")
            }
            WayRow {
                visible: !page.unavailable.canLeave // who pays elsewhere needs the creditor's answer, too
                width: parent.width
                name: "storefront"
                divided: true
                accent: Theme.colour.olive
                ground: Theme.colour.oliveTint
                title: qsTr("Pay at a bank, post office or tobacconist")
                text: qsTr("Take the letter with you.")
            }
        }
        WhereToPayButton {
            app: page.app
            // with low controls and large words there is room for one of the two, and the phone pays
            visible: Theme.portrait && app.offersWhereToPay
                     && !(Theme.low && Theme.largeText && page.unavailable.offersPhone)
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Theme.space.medium

            Button {
                id: again

                objectName: "retry"
                visible: !bar.visible
                minimumHeight: Theme.portrait ? Theme.extent.button : Theme.extent.key
                busy: page.unavailable.busy
                icon.name: "arrow-clockwise"
                text: qsTr("Try again now")
                onTriggered: page.unavailable.retry()
            }
            WhereToPayButton {
                app: page.app
                visible: !Theme.portrait && app.offersWhereToPay
                width: Math.min(implicitWidth, parent.width)
                minimumHeight: Theme.extent.key
            }
            KText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, Theme.largeText || Theme.portrait && bar.visible ? 0 : again.height)
                verticalAlignment: Text.AlignVCenter
                kind: TypeScale.Caption
                text: qsTr("Code for the help desk: %1").arg(page.unavailable.code)
                color: Theme.colour.muted
            }
        }
    }
    ActionBar {
        id: bar

        visible: page.unavailable.mayLeave
        x: page.paneX
        y: page.height - height
        width: page.width - x
        margin: page.margin

        Button {
            objectName: page.unavailable.leadsBack ? "back" : "done"
            icon.name: page.unavailable.leadsBack ? "arrow-left" : ""
            text: page.unavailable.leadsBack ? qsTr("Back") : qsTr("I am done")
            onTriggered: page.unavailable.leave()
        }
        Button {
            objectName: "retry"
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.unavailable.busy
            icon.name: "arrow-clockwise"
            text: qsTr("Try again now")
            onTriggered: page.unavailable.retry()
        }
    }
}
