// SPDX-License-Identifier: EUPL-1.2
// The resting page: what the kiosk is for, one main thing to press, and what else can be done here.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: page

    required property HomeViewModel home
    // Three ways and the greeting in little height: both are smaller.
    readonly property bool low: !Theme.portrait && others > 2
    readonly property real paneX: Theme.portrait ? 0
        : width - (Theme.compact ? Theme.extent.compactPane : Theme.extent.landscapePane)
    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page
    // What else can be done here than to pay a notice.
    readonly property int others: ways.count
    // There is a message, and it takes its room.
    readonly property bool messaged: home.problemTitle !== "" || home.farewellTitle !== ""
    // In large text what matters least gives way: the greeting, the way of paying, then the second lines.
    readonly property bool large: Theme.textScale > 1.25
    readonly property bool linesShown: (!large || Theme.portrait && Theme.textScale <= 1.5)
        && !(Theme.low && page.messaged)

    objectName: "page-home"
    focus: true
    Component.onCompleted: question.forceActiveFocus(Qt.OtherFocusReason)
    // The keys of a kiosk whose scanner is no keyboard.
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9 && event.modifiers !== Qt.AltModifier) {
            page.home.typed(event.text)
            event.accepted = true
        }
    }

    PageTitle {
        text: question.text
    }
    HillTown {
        // a strip of it would lie behind words alone, and its tower behind a large clock
        visible: !(Theme.portrait && Theme.largeText) && height > identity.y + identity.height + Theme.px(120)
        width: Theme.portrait ? page.width : page.paneX
        height: Theme.portrait ? Math.max(0, words.upperEdge - Theme.space.tiny) : page.height
    }
    IdentityBar {
        id: identity

        x: Theme.portrait ? page.margin : Theme.space.large
        y: Theme.space.medium
        width: Theme.portrait ? page.width - 2 * page.margin : page.paneX - 2 * Theme.space.large
        resting: true
        name: page.home.name
        subtitle: page.home.subtitle
        clock: page.home.timeText
        today: page.home.today
    }
    SeeBetter {
        id: seeBetter

        x: 0
        y: identity.y + identity.height
        width: Theme.portrait ? page.width : page.paneX
        height: (languages.visible ? languages.y : Theme.portrait ? words.upperEdge : page.height) - Theme.space.small - y
        margin: identity.x
        visible: !page.home.access.seesBetter && !Theme.low && height >= wanted
        speaks: page.home.access.canReadAloud && !page.home.access.readAloud
        onTriggered: page.home.access.seeBetter()
        onHeld: page.home.access.chooseReadAloud(true)
    }
    LanguageChoice {
        id: languages

        x: page.margin
        y: (Theme.portrait ? words.upperEdge : page.height) - height - Theme.space.large
        width: (Theme.portrait ? page.width : page.paneX) - 2 * page.margin
        columns: Theme.portrait ? 3 : Theme.largeText ? 1 : 2
        // where there is no room for them, or they are out of reach, the tool bar has them
        readonly property bool fits: !Theme.low && y >= seeBetter.y + seeBetter.wanted

        z: 1 // the words' area begins above them, where there is nothing to see of it
        visible: fits && page.home.languages.length > 0
        home: page.home
    }
    ScrollArea {
        id: words

        // Where the words begin: in portrait they stand at the foot of the page, else in its middle.
        readonly property real upperEdge: y + (overflows ? 0 : inset)

        x: page.paneX + page.margin
        // large words that are scrolled begin where they can be reached
        y: Theme.low && page.large ? Theme.horizon
            : Theme.portrait ? identity.y + identity.height + Theme.space.small : 0
        width: page.width - x - page.margin
        height: page.height - y - (!Theme.portrait ? page.large ? Theme.space.small : 0
            : page.large || Theme.low ? Theme.space.small : Theme.space.large)
        inset: Math.max(0, Theme.portrait ? height - contentHeight : (height - contentHeight) / 2)
        spacing: !Theme.portrait && page.messaged ? Theme.space.tiny : Theme.space.small

        KText {
            visible: !page.large && !(page.low && page.messaged)
            width: parent.width
            kind: page.low ? TypeScale.Lead : TypeScale.Heading
            font.weight: Font.Normal
            text: page.home.greeting
            color: Theme.colour.muted
        }
        KText {
            id: question

            width: parent.width
            kind: page.large || page.low ? TypeScale.Title : TypeScale.Display
            text: qsTr("What would you like to do?")
            color: Theme.colour.ink
            Accessible.role: Accessible.Heading
        }
        HomeMessage {
            // what comes last is out of sight there
            visible: page.messaged && page.large
            width: parent.width
            home: page.home
        }
        ChoiceCard {
            objectName: "pay-notice"
            width: parent.width
            // the picture of the town gives way first, then this one
            minimumHeight: page.large ? Theme.extent.choiceCard
                : Theme.px((Theme.portrait ? 352 : 296) - (page.low ? 84 : page.others > 2 ? 66 : 0)
                    - (page.messaged ? 44 : 0) - (Theme.low ? 90 : 0))
            prominent: true
            text: qsTr("Pay a notice")
            line: !page.linesShown ? "" : qsTr("You have a letter or an e-mail with an 18-digit number or a QR code")
            pictureWidth: page.large ? 0 : Theme.px(Theme.portrait ? 320 : 250)
            picture: page.large ? null : letter
            onTriggered: page.home.begin()
        }
        Item {
            width: 1
            height: Theme.px(4)
        }
        HomeWays {
            id: ways

            width: parent.width
            home: page.home
            linesShown: page.linesShown
        }
        Item {
            width: 1
            height: Theme.space.tiny
        }
        HomeMessage {
            visible: page.messaged && !page.large
            width: parent.width
            home: page.home
        }
        Row {
            visible: !page.messaged
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
            // a message takes its room, for as long as it is there
            visible: !page.messaged && !page.large
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
                // whole, with air above: as high as the card allows
                width: Math.min(Theme.px(Theme.portrait ? 216 : 188), (parent.height - Theme.px(44)) / 1.3)
                x: parent.width - width - Theme.px(Theme.portrait ? 64 : 42)
                y: parent.height - height - Theme.px(14)
                rotation: 5
            }
        }
    }
}
