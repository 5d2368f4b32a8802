// SPDX-License-Identifier: EUPL-1.2
// Which service is to be paid for which there is no notice yet: found by its name, by its group, or by looking.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property ServicesViewModel services
    // The keyboard takes the place of the action bar.
    required property KeyboardPlace keyboard
    // On to what follows the search, once the keyboard has closed and it is there again.
    property bool goesOn: false
    // What is seen at one glance needs no search.
    readonly property bool searchable: services.total > 4
    readonly property string found: !services.searches ? qsTr("Write two letters at least.")
        : grid.others > 0 ? qsTr("%n service(s) found. Press “I have finished typing” to see all.", "", services.cards.length)
        : qsTr("%n service(s) found.", "", services.cards.length)

    // Something that is no field has the focus then: the keyboard closes.
    function finishWriting(onward: bool): void {
        goesOn = onward
        afterSearch.forceActiveFocus(Qt.OtherFocusReason)
        goOn()
    }
    function goOn(): void {
        if (!goesOn || writing)
            return
        goesOn = false
        if (afterSearch.activeFocus)
            afterSearch.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "page-services"
    writing: keyboard.open
    headerScrolls: false // it turns its own pages
    title: qsTr("What would you like to pay?")
    titleKind: writing || Theme.largeText ? TypeScale.Heading : TypeScale.Title
    lead: writing || Theme.largeText || services.total === 0 && !services.loading ? "" : qsTr("Choose the service: we prepare the notice.")
    actionsVisible: !writing
    Keys.onEscapePressed: page.services.back()
    onWritingChanged: {
        Qt.callLater(page.goOn)
        settled.restart()
    }

    // Once the keyboard has come or gone, and everything has its place.
    Timer {
        id: settled

        interval: 40
        onTriggered: {
            if (page.writing)
                page.reveal(search, Theme.space.small)
            else
                page.follow()
        }
    }
    Connections {
        target: page.keyboard

        function onFinished() {
            page.finishWriting(false)
        }
    }
    Connections {
        target: Theme

        function onTextScaleChanged() {
            more.highest = 0
        }
    }
    Connections {
        target: page.services

        function onChanged() {
            search.show(page.services.searchText)
        }
        function onSearchWanted() {
            if (page.searchable)
                search.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Column {
        id: above

        width: parent.width
        spacing: Theme.portrait && !page.writing ? Theme.space.medium : Theme.space.small

        Banner {
            id: message

            objectName: "services-message"
            visible: title !== "" && !(page.writing && Theme.largeText) // what is written needs the room
            width: parent.width
            padding: Theme.space.medium
            kind: Banner.Warning
            title: page.services.problemTitle
            text: page.services.problemText
        }
        Loader {
            active: page.services.loading
            visible: active
            width: parent.width
            sourceComponent: ServicesLoading {
                room: page.contentHeight - (message.visible ? message.height + above.spacing : 0)
            }
        }
        SearchBox {
            id: search

            objectName: "service-search"
            visible: page.searchable
            width: parent.width
            spokenName: qsTr("Search a service")
            placeholder: Theme.largeText ? qsTr("Search by name") : qsTr("Search by name, for example “meals”")
            onEdited: text => page.services.search(text)
            onDone: page.finishWriting(false)
            onTabbed: page.finishWriting(true)
            Component.onCompleted: show(page.services.searchText)
        }
        Item {
            id: afterSearch
        }
        KText {
            objectName: "services-found"
            visible: page.searchable && page.writing && page.services.emptyTitle === ""
            width: parent.width
            kind: TypeScale.Caption
            text: page.found
            color: Theme.colour.muted
        }
        ServiceGroups {
            id: groups

            visible: page.searchable && !page.writing && page.services.groups.length > 0
            width: parent.width
            services: page.services
        }
        ServicesEmpty {
            visible: title !== ""
            width: parent.width
            title: page.services.emptyTitle
            text: page.services.emptyText
        }
    }
    ServiceGrid {
        id: grid

        visible: page.services.cards.length > 0 && !groups.open
        y: !visible || above.height === 0 ? 0 : above.height + above.spacing
        width: parent.width
        room: page.contentHeight - y
        dense: page.writing
        services: page.services
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.services.back()
        },
        Button {
            id: more

            // The count that it names hangs on the room that it leaves. Were it lower with another count, that room would
            // change the count back, and so for ever.
            property real highest: 0

            objectName: "more"
            Layout.minimumHeight: Theme.largeText ? highest : 0
            onImplicitHeightChanged: highest = Math.max(highest, implicitHeight)
            visible: grid.visible && (grid.others > 0 || page.services.place > 0)
            Layout.fillWidth: true
            icon.name: grid.others > 0 ? "caret-down" : "caret-up"
            text: grid.others > 0 ? qsTr("%n more service(s)", "", grid.others) : qsTr("Back to the first ones")
            onTriggered: grid.goOn()
        }
    ]
}
