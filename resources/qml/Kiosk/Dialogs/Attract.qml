// SPDX-License-Identifier: EUPL-1.2
// The resting picture over the first page: what can be paid here, what time it is, and what the town wants to say.
// While the kiosk is closed it says when it opens again, and stays.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Rectangle {
    id: attract

    required property RestViewModel rest
    required property HomeViewModel home
    readonly property bool portrait: height > width
    // In large words what can be read elsewhere gives way.
    readonly property bool large: Theme.largeText
    readonly property real margin: Theme.space.page
    // The picture goes on beyond the edges, so that it can move a little.
    readonly property real bleed: Theme.px(16)

    objectName: "attract"
    color: Theme.colour.page
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Component.onCompleted: {
        if (rest.closed)
            heading.Accessible.announce(heading.text)
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        Accessible.ignored: true
        onPressed: attract.rest.wake()
    }
    Item {
        x: Theme.px(attract.rest.shiftX)
        y: Theme.px(attract.rest.shiftY)
        width: parent.width
        height: parent.height

        HillTown {
            id: town

            x: -attract.bleed
            y: -attract.bleed
            width: (attract.portrait ? parent.width : parent.width * 0.44) + 2 * attract.bleed
            height: attract.portrait ? Math.max(0, words.y - Theme.space.large - y) : parent.height + 2 * attract.bleed
        }
        IdentityBar {
            id: identity

            x: attract.portrait ? attract.margin : Theme.space.large
            y: Theme.space.large
            width: town.width - 2 * attract.bleed - 2 * x
            resting: true
            name: attract.home.name
            subtitle: attract.home.subtitle
            clock: attract.home.timeText
            today: attract.home.today
        }
        Column {
            id: words

            x: (attract.portrait ? 0 : parent.width * 0.44) + attract.margin
            y: attract.portrait ? parent.height - height - attract.margin : Math.max(Theme.space.medium, (parent.height - height) / 2)
            width: parent.width - x - attract.margin
            spacing: attract.large ? Theme.space.medium : Theme.space.large

            // what is left for the message
            readonly property real room: parent.height - (attract.portrait ? identity.y + identity.height : 0)
                - heading.height - (opens.visible ? opens.height + spacing : 0) - spacing - 2 * attract.margin

            KText {
                id: heading

                width: parent.width
                kind: attract.large ? TypeScale.Heading : TypeScale.Display
                text: attract.rest.closed ? qsTr("Now it is closed here.") : qsTr("Touch the screen to begin")
                color: Theme.colour.ink
                Accessible.role: attract.rest.closed ? Accessible.Heading : Accessible.Button
                Accessible.onPressAction: attract.rest.wake()
            }
            KText {
                id: opens

                objectName: "opens-again"
                visible: attract.rest.closed && text !== ""
                width: parent.width
                kind: attract.large ? TypeScale.Lead : TypeScale.Heading
                text: attract.rest.opensText
            }
            AttractWays {
                visible: !attract.rest.closed && !attract.large
                width: parent.width
                home: attract.home
            }
            KText {
                visible: attract.rest.closed && !attract.large
                width: parent.width
                kind: TypeScale.Lead
                text: qsTr("Notices can also be paid with the IO app, at a bank, a post office or a tobacconist.")
            }
            Banner {
                objectName: "town-message"
                visible: text !== "" && (!attract.large || implicitHeight <= words.room)
                width: parent.width
                iconName: "info"
                text: attract.rest.message
            }
        }
    }
    Rectangle {
        objectName: "night"
        visible: attract.rest.dimmed
        anchors.fill: parent
        color: Theme.colour.night
    }
}
