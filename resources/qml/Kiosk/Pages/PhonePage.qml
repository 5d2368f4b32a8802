// SPDX-License-Identifier: EUPL-1.2
// The code for the visitor's own telephone, while the kiosk waits for the receipt.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property PhoneViewModel phone

    readonly property bool several: phone.count > 1
    readonly property bool readable: phone.qrRows.length > 0
    // In the wide landscape layout the code takes all the height that there is.
    readonly property bool titleOnSlip: Theme.portrait || Theme.compact
    readonly property real padding: !readable ? Theme.space.wide : Theme.portrait ? Theme.space.medium : Theme.px(12)
    readonly property real turnerWidth: !several || Theme.portrait ? 0 : Theme.px(Theme.largeText ? 260 : Theme.compact ? 140 : 180)
    // 4 mm a module, on a screen of 0.277 mm a pixel: whole pixels, so that edges are sharp.
    readonly property int wanted: Math.ceil(15 * Math.min(Theme.windowWidth, Theme.windowHeight) / 1080)
    readonly property int across: phone.qrRows.length + 8
    readonly property real room: columnWidth - (turnerWidth > 0 ? turnerWidth + Theme.space.small : 0)
    readonly property real slipWidth: !readable ? room
        : Math.min(room, Theme.portrait ? columnWidth : wanted * across + 2 * padding)
    // What is left for the code beside everything else.
    readonly property real roomDown: contentHeight - 3.25 * padding - foot.implicitHeight
        - (below.visible ? below.height + column.spacing : 0) - (waitingHere.active ? waitingHere.height + column.spacing : 0)
    // Where words have grown so much that it would be small, the page is scrolled instead.
    readonly property int modulePx: Math.min(Math.floor((slipWidth - 2 * padding) / across),
        Math.max(Math.floor(wanted * 0.66), Math.min(wanted, Math.floor(roomDown / across))))

    objectName: "page-phone"
    title: qsTr("Pay with your phone")
    lead: readable ? qsTr("Open the IO app or your bank’s app and scan this code.")
                   : qsTr("Open the IO app or your bank’s app and write these numbers there.")
    extraInReadingPane: !Theme.portrait && !Theme.largeText
    readingExtra: beside
    Keys.onEscapePressed: page.phone.back()

    Component {
        id: waiting

        PhoneWaiting {
            arrived: page.phone.arrived
            count: page.phone.count
            unseen: page.phone.unseen
            inShort: Theme.compact || Theme.portrait && page.several
        }
    }
    Component {
        id: beside

        Column {
            spacing: Theme.space.block

            KText {
                visible: !page.titleOnSlip
                width: parent.width
                kind: text.length > 60 ? TypeScale.Strong : TypeScale.Button
                wrapMode: Text.Wrap
                text: page.phone.title
                color: Theme.colour.ink
            }
            Loader {
                width: parent.width
                sourceComponent: waiting
            }
        }
    }
    Column {
        id: column

        width: parent.width
        spacing: Theme.space.medium

        Item {
            width: parent.width
            height: slip.height

            Slip {
                id: slip

                objectName: "slip"
                x: page.turnerWidth > 0 ? 0 : (parent.width - width) / 2
                width: page.slipWidth
                padding: page.padding
                upper: Item {
                    height: page.readable ? code.height : numbers.height

                    QrCode {
                        id: code

                        objectName: "code"
                        visible: page.readable
                        x: Math.round((parent.width - width) / 2)
                        rows: page.phone.qrRows
                        size: page.modulePx * page.across
                        ink: Theme.darkContrast.code
                        Accessible.name: qsTr("QR code of the notice")
                    }
                    NoticeNumbers {
                        id: numbers

                        objectName: "no-code"
                        visible: !page.readable
                        width: parent.width
                        notice: page.phone.noticeText
                        spoken: page.phone.noticeSpoken
                        creditorId: page.phone.creditorId
                    }
                }
                lower: PhoneFoot {
                    id: foot

                    titled: page.titleOnSlip
                    phone: page.phone
                }
            }
            NoticeTurner {
                visible: page.turnerWidth > 0
                anchors.verticalCenter: slip.verticalCenter
                x: parent.width - width
                width: page.turnerWidth
                upright: true
                position: page.phone.position
                count: page.phone.count
                onTurned: step => page.phone.turn(step)
            }
        }
        NoticeTurner {
            id: below

            visible: page.several && Theme.portrait
            x: slip.x
            width: slip.width
            position: page.phone.position
            count: page.phone.count
            onTurned: step => page.phone.turn(step)
        }
        Loader {
            id: waitingHere

            active: Theme.portrait
            x: slip.x
            width: slip.width
            sourceComponent: waiting
        }
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.phone.back()
        },
        Button {
            objectName: "phone-paid"
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "check"
            text: qsTr("I have paid with my phone")
            onTriggered: page.phone.paid()
        }
    ]
}
