// SPDX-License-Identifier: EUPL-1.2
// The frame around pagoPA's own page: whose page it is, how much, and where the money is. Never a back button of ours.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels
import Kiosk.Web

FocusScope {
    id: page

    required property AppViewModel app
    required property CheckoutViewModel checkout
    // Made by the window; null where pages are looked at without a web engine.
    required property Component webView
    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page
    // On a low screen the frame is as thin as it can be.
    readonly property real identity: Math.max(Theme.portrait ? Theme.extent.identityBar : Theme.px(96),
        words.height + (Theme.largeText ? Theme.space.small : 0), sum.height + (Theme.largeText ? Theme.space.small : 0))
    readonly property PaymentFrame frame: view.item as PaymentFrame
    // Beside the keyboard, whose keys lie low, pagoPA's page has all the room above them.
    readonly property bool low: Theme.low && !(frame?.keyboardOpen ?? false)
    readonly property real townRoom: money.y - identity - steps.height - 2 * Theme.space.block
    readonly property bool townShown: low && !Theme.largeText && townRoom > Theme.px(160)
    // The keyboard has keys of its own that lead on.
    readonly property bool moves: frame !== null && !checkout.loading && !frame.keyboardOpen
        && frame.contentsHeight > room.height - room.rims + 1

    objectName: "page-checkout"
    focus: true
    Component.onCompleted: {
        view.forceActiveFocus(Qt.OtherFocusReason)
        // the page has the focus, so nothing else says whose it is
        heading.Accessible.announce(heading.text)
    }

    PageTitle {
        text: heading.text
    }
    Item {
        id: chrome

        width: page.width
        height: page.low ? money.y
            : Theme.portrait ? page.identity + Math.max(Theme.extent.stepper, steps.height) + Theme.space.medium
            : Math.max(page.identity, steps.height + Theme.space.small)

        HillTown {
            visible: page.townShown
            strip: true
            y: page.identity
            width: page.width
            height: page.townRoom
        }
        IconTile {
            id: lock

            x: page.margin
            y: (page.identity - height) / 2
            name: "lock-key"
            side: Theme.px(Theme.portrait ? 80 : Theme.compact ? 48 : 72)
            colour: Theme.colour.success
            color: Theme.colour.successTint
        }
        Column {
            id: words

            x: lock.x + lock.width + (Theme.portrait ? Theme.space.medium : Theme.space.small)
            width: Theme.portrait ? sum.x - x - Theme.space.medium : Math.min(heading.implicitWidth, page.width * 0.27)
            anchors.verticalCenter: lock.verticalCenter

            KText {
                id: heading

                width: parent.width
                kind: Theme.largeText ? TypeScale.Label : Theme.portrait ? TypeScale.Lead : TypeScale.Strong
                font.weight: Font.Bold
                text: page.checkout.atCheckout ? qsTr("Secure page of pagoPA") : qsTr("Page of the bank or app")
                color: Theme.colour.ink
                Accessible.role: Accessible.Heading
            }
            KText {
                visible: text !== ""
                width: parent.width
                objectName: "host"
                kind: TypeScale.Caption
                text: page.checkout.unread ? qsTr("Not read aloud here. Ask at the counter.") : page.checkout.hostName
                color: page.checkout.unread ? Theme.colour.ink : Theme.colour.muted
            }
        }
        Item {
            id: stepsBetween
        }
        Column {
            id: sum

            anchors.right: parent.right
            anchors.rightMargin: page.margin
            anchors.verticalCenter: lock.verticalCenter

            KText {
                anchors.right: parent.right
                kind: Theme.largeText ? TypeScale.Strong : Theme.portrait ? TypeScale.Heading : TypeScale.Button
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                text: page.checkout.amountText
                color: Theme.colour.ink
            }
            KText {
                anchors.right: parent.right
                objectName: "plus-the-fee"
                kind: TypeScale.CaptionStrong
                width: Math.min(implicitWidth, page.width * (Theme.portrait ? 0.45 : 0.3))
                horizontalAlignment: Text.AlignRight
                text: qsTr("%n notice(s), plus one fee", "", page.checkout.notices)
                color: Theme.colour.ink
            }
        }
        Stepper {
            id: steps

            parent: Theme.portrait ? chrome : stepsBetween
            vertical: false
            x: Theme.portrait ? page.margin : words.x + words.width + Theme.space.medium
            y: Theme.portrait ? page.identity + Theme.px(12) + (page.townShown ? page.townRoom : 0) : (page.identity - height) / 2 + Theme.space.small
            width: Theme.portrait ? page.width - 2 * page.margin : sum.x - x - Theme.space.medium
            step: page.app.step
        }
    }
    // With low controls the money line is read before the page, as it stands.
    Item {
        id: moneyAbove
    }
    Rectangle {
        id: room

        readonly property real rims: 2 * Theme.extent.outline

        // with low controls the money line is the horizon
        y: page.low ? money.y + money.height : chrome.height
        width: page.width
        height: (page.low ? outcome.y : money.y) - y
        color: Theme.colour.surface

        Loader {
            id: view

            objectName: "web-frame"
            anchors.fill: parent
            anchors.topMargin: Theme.extent.outline
            anchors.bottomMargin: Theme.extent.outline + (Theme.portrait && page.moves ? keys.height + 2 * Theme.space.small : 0)
            anchors.rightMargin: Theme.portrait || !page.moves ? 0 : keys.width + 2 * Theme.space.small
            focus: true
            sourceComponent: page.webView
        }
        Grid {
            id: keys

            // what is left of the page beside large words may be lower than they are
            visible: page.moves && room.height > height + 2 * Theme.extent.key
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: Theme.portrait ? (parent.width - width) / 2 : Theme.space.small
            anchors.bottomMargin: Theme.space.small + Theme.extent.outline
            columns: Theme.portrait || Theme.largeText ? 2 : 1
            spacing: Theme.space.small

            PadKey {
                objectName: "page-up"
                width: Math.max(Theme.px(Theme.portrait ? 300 : 120), Theme.size(60))
                height: Math.max(Theme.extent.key, leastHeight)
                enabled: (page.frame?.scrolledTo ?? 0) > 1
                icon.name: "caret-up"
                text: qsTr("Up")
                onTriggered: page.frame?.scroll(-0.7)
            }
            PadKey {
                objectName: "page-down"
                width: Math.max(Theme.px(Theme.portrait ? 300 : 120), Theme.size(60))
                height: Math.max(Theme.extent.key, leastHeight)
                enabled: page.frame !== null && page.frame.scrolledTo + view.height < page.frame.contentsHeight - 1
                icon.name: "caret-down"
                text: qsTr("Down")
                onTriggered: page.frame?.scroll(0.7)
            }
        }
        Rectangle {
            id: opening

            visible: page.checkout.loading
            anchors.fill: parent
            color: Theme.colour.surface

            Column {
                anchors.centerIn: parent
                width: parent.width - 2 * page.margin
                spacing: Theme.space.block

                TurningArc {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.px(120)
                    stroke: Theme.px(12)
                    colour: Theme.colour.primary
                    groundColour: Theme.colour.line
                    running: opening.visible
                }
                KText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: TypeScale.Lead
                    text: qsTr("Opening the pagoPA page…")
                }
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.extent.outline
            color: Theme.colour.line
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.extent.outline
            color: Theme.colour.line
        }
    }
    Item {
        id: moneyBelow
    }
    MoneyLine {
        id: money

        parent: page.low ? moneyAbove : moneyBelow
        width: page.width
        y: page.low ? Theme.horizon - height : outcome.y - height
        kind: page.app.moneyKind
        text: page.app.moneyText
    }
    ActionBar {
        id: outcome

        readonly property bool shown: page.checkout.outcomeReached

        width: page.width
        margin: Theme.portrait || Theme.largeText ? page.margin : Math.max(page.margin, (width - Theme.extent.contentWidth) / 2)
        visible: y < page.height
        y: shown ? page.height - height : page.height

        Behavior on y {
            enabled: outcome.shown

            NumberAnimation {
                duration: Theme.sheetMs
                easing.type: Easing.OutCubic
            }
        }

        CountdownRing {
            id: ring

            property int longest: 20

            visible: !Theme.largeText // the words beside it say it, too
            size: Theme.px(112)
            withWord: false
            colour: Theme.colour.primary
            seconds: page.checkout.secondsLeft
            total: longest
            onSecondsChanged: longest = Math.max(longest, seconds)
        }
        KText {
            objectName: "moves-on"
            Layout.preferredWidth: Theme.largeText ? page.width * 0.4 : Theme.size(200)
            kind: TypeScale.Caption
            text: qsTr("In %n second(s) we go on by ourselves.", "", page.checkout.secondsLeft)
            color: Theme.colour.ink
        }
        Button {
            objectName: "finished"
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("I have finished: check the payment")
            onTriggered: page.checkout.finished()
        }
    }
}
