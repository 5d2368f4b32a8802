// SPDX-License-Identifier: EUPL-1.2
// The frame around pagoPA's own page: whose page it is, how much, and where the money is. Never a back button of ours.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: page

    required property AppViewModel app
    required property CheckoutViewModel checkout
    // Made by the window; null where pages are looked at without a web engine.
    required property Component webView
    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page

    objectName: "page-checkout"
    focus: true
    Component.onCompleted: view.forceActiveFocus(Qt.OtherFocusReason)

    Item {
        id: chrome

        width: page.width
        height: Theme.low ? money.y
            : Theme.portrait ? Theme.extent.identityBar + Theme.extent.stepper + Theme.space.medium
                               : Theme.extent.identityBar

        IconTile {
            id: lock

            x: page.margin
            y: (Theme.extent.identityBar - height) / 2
            name: "lock-key"
            side: Theme.px(80)
            colour: Theme.colour.success
            color: Theme.colour.successTint
        }
        Column {
            x: lock.x + lock.width + Theme.space.medium
            width: (Theme.portrait ? sum.x : steps.x) - x - Theme.space.medium
            anchors.verticalCenter: lock.verticalCenter

            KText {
                width: parent.width
                kind: TypeScale.Lead
                font.weight: Font.Bold
                text: page.checkout.atCheckout ? qsTr("Secure page of pagoPA") : qsTr("Page of the bank or app")
                color: Theme.colour.ink
                Accessible.role: Accessible.Heading
            }
            KText {
                width: parent.width
                kind: TypeScale.Caption
                text: page.checkout.hostName
                color: Theme.colour.muted
            }
        }
        Column {
            id: sum

            anchors.right: parent.right
            anchors.rightMargin: page.margin
            anchors.verticalCenter: lock.verticalCenter

            KText {
                anchors.right: parent.right
                kind: TypeScale.Heading
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                text: page.checkout.amountText
                color: Theme.colour.ink
            }
            KText {
                anchors.right: parent.right
                objectName: "plus-the-fee"
                kind: TypeScale.CaptionStrong
                wrapMode: Text.NoWrap
                text: qsTr("plus the fee, %n notice(s)", "", page.checkout.notices)
                color: Theme.colour.ink
            }
        }
        Stepper {
            id: steps

            vertical: false
            x: Theme.portrait ? page.margin : page.width * 0.36
            y: Theme.portrait ? Theme.extent.identityBar + Theme.px(12) : (Theme.extent.identityBar - height) / 2 + Theme.space.small
            width: Theme.portrait ? page.width - 2 * page.margin : sum.x - x - Theme.space.large
            step: page.app.step
        }
    }
    Rectangle {
        // with low controls the money line is the horizon
        y: Theme.low ? money.y + money.height : chrome.height
        width: page.width
        height: (Theme.low ? outcome.y : money.y) - y
        color: Theme.colour.surface

        Loader {
            id: view

            objectName: "web-frame"
            anchors.fill: parent
            anchors.topMargin: Theme.extent.outline
            anchors.bottomMargin: Theme.extent.outline
            focus: true
            sourceComponent: page.webView
        }
        Rectangle {
            id: opening

            visible: page.checkout.loading
            anchors.fill: view
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
    MoneyLine {
        id: money

        width: page.width
        y: Theme.low ? Theme.horizon - height : outcome.y - height
        kind: page.app.moneyKind
        text: page.app.moneyText
    }
    ActionBar {
        id: outcome

        readonly property bool shown: page.checkout.outcomeReached

        width: page.width
        margin: Math.max(page.margin, (width - Theme.extent.contentWidth) / 2)
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

            size: Theme.px(112)
            withWord: false
            colour: Theme.colour.primary
            seconds: page.checkout.secondsLeft
            total: longest
            onSecondsChanged: longest = Math.max(longest, seconds)
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
