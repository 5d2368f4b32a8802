// SPDX-License-Identifier: EUPL-1.2
// Somebody's notices: whole rows, moved with a finger or paged with Up and Down, however many there are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
import Kiosk.ViewModels

PageFrame {
    id: page

    required property DebtsViewModel debts
    readonly property real gap: Theme.px(12)
    readonly property real room: page.contentHeight - above.height - Theme.space.medium
    readonly property bool choosing: debts.status !== Enums.Status.Paid && debts.status !== Enums.Status.PastDate || debts.chosen > 0
    readonly property bool tooMany: debts.count * naturalRow > room
    readonly property real listRoom: room - (tooMany ? keys.height + gap : 0)
    readonly property real naturalRow: sample.naturalHeight + gap
    readonly property int fitting: Math.max(1, Math.floor(listRoom / naturalRow))
    // Rows share out the room that is left, so that there is neither half a row nor a hole; one row is always whole.
    // Among large words, where the whole page is moved, they do not.
    readonly property real rowHeight: tooMany && !Theme.largeText ? Math.max(naturalRow, Math.floor(listRoom / fitting)) : naturalRow
    readonly property string total: debts.total <= 0 ? "" : qsTr("%n notice(s)", "", debts.total)

    objectName: "page-debts"
    title: debts.hasChosen ? qsTr("Which others would you like to pay?")
        : debts.status === Enums.Status.ToPay ? qsTr("Which notices would you like to pay?") : qsTr("Your notices")
    extraInReadingPane: !Theme.portrait && Theme.textScale < 1.3
    readingExtra: choosing && debts.count > 0 ? chosenTotal : null
    foot: extraInReadingPane ? null : readingExtra
    lead: [debts.holder, total].filter(part => part !== "").join(", ")
    Keys.onEscapePressed: page.debts.back()
    // Once everything has its height: the row that was seen first is the first again.
    Component.onCompleted: {
        filters.settleChips()
        above.forceLayout()
        list.putBack()
    }

    DebtRow {
        id: sample

        visible: false
        index: -1
        title: ""
        creditor: ""
        subtitle: ""
        notice: ""
        amountText: ""
        picture: ""
        ticked: false
        inCart: false
        dueText: ""
        kind: Enums.DebtStanding.Unreadable
        standing: ""
        payable: false
        busy: false
        placeholder: false
        creditorShown: page.debts.creditorsDiffer
    }
    Column {
        id: above

        width: parent.width
        spacing: Theme.space.medium

        DebtFilters {
            id: filters

            width: parent.width
            debts: page.debts
        }
        DebtsMessage {
            debts: page.debts
            width: parent.width
        }
    }
    RowOrder {
        id: order
    }
    ListView {
        id: list

        // The rows that are wholly or partly seen.
        readonly property int first: Math.max(0, Math.floor((contentY - originY + 1) / page.rowHeight))
        readonly property int last: Math.max(first, Math.ceil((contentY - originY + height - 1) / page.rowHeight) - 1)

        property bool placed: false
        // Keys move along the rows, and not a finger: then the row that has the focus is marked.
        property bool byKeys: false

        function putBack(): void {
            forceLayout()
            positionViewAtIndex(page.debts.place, ListView.Beginning)
            placed = true
            tell()
        }
        function tell(): void {
            if (!placed)
                return
            currentIndex = Math.max(first, Math.min(last, currentIndex))
            page.debts.inSight(first, last)
        }
        function putInOrder(): void {
            order.put(Array.from({length: last - first + 1}, (_, at) => itemAtIndex(first + at)).filter(row => row))
        }
        // To another row with a key. Returns whether there is one.
        function walkTo(row: int): bool {
            byKeys = true
            if (row < 0 || row >= count)
                return false
            currentIndex = row
            positionViewAtIndex(currentIndex, ListView.Contain)
            return true
        }
        function turn(direction: int): void {
            keys.go(direction)
            walkTo(direction > 0 ? first : last)
        }
        // WORKAROUND (no public report found): in Qt 6.11 a finger that is lifted just as it stands still leaves the list
        // where it is, whatever snapMode says.
        function restOnARow(): void {
            const rows = (contentY - originY) / page.rowHeight
            if (!atYEnd && Math.abs(rows - Math.round(rows)) > 0.01)
                positionViewAtIndex(Math.round(rows), ListView.Beginning)
        }
        // WORKAROUND (no public report found): when rows come or go above those in sight, Qt 6.11 moves originY away from 0
        // and leaves it there. Giving the model anew puts it back; the rows in sight stay where they are.
        function beginAtZero(): void {
            if (originY === 0 || moving)
                return
            const place = first
            model = null
            model = page.debts.rows
            positionViewAtIndex(place, ListView.Beginning)
        }

        objectName: "debts"
        y: above.height + Theme.space.medium
        width: parent.width
        height: Math.max(0, Math.min(page.debts.count, page.fitting) * page.rowHeight - page.gap)
        spacing: page.gap
        model: page.debts.rows
        reuseItems: true
        cacheBuffer: 0
        clip: true
        interactive: page.tooMany && !page.debts.searching
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        maximumFlickVelocity: Theme.px(6000)
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        activeFocusOnTab: true
        visible: page.debts.count > 0
        Accessible.role: Accessible.List
        Accessible.name: page.title
        onFirstChanged: tell()
        onLastChanged: tell()
        onOriginYChanged: Qt.callLater(beginAtZero)
        onMovementStarted: {
            byKeys = false
            page.debts.touched()
        }
        onMovementEnded: {
            beginAtZero()
            restOnARow()
        }
        Keys.onPressed: event => {
            event.accepted = true
            if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
                event.accepted = walkTo(currentIndex + (event.key === Qt.Key_Down ? 1 : -1))
            else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
                turn(event.key === Qt.Key_PageDown ? 1 : -1)
            else
                event.accepted = false
        }

        delegate: DebtRow {
            id: row

            width: list.width
            height: page.rowHeight - page.gap
            full: page.debts.full
            visible: y + height > list.contentY && y < list.contentY + list.height
            enabled: !placeholder && !page.debts.searching
            ringed: list.byKeys
            creditorShown: sample.creditorShown
            marksInSight: y + (height + markHeight) / 2 > list.contentY
                && y + (height - markHeight) / 2 < list.contentY + list.height
            // WORKAROUND (no public report found): in Qt 6.11 a row that is used once more can stay out of the accessibility
            // tree, where it was put when it went.
            ListView.onReused: Accessible.ignored = false
            onIndexChanged: Qt.callLater(list.putInOrder)
            Component.onCompleted: Qt.callLater(list.putInOrder)
            onPressed: {
                list.byKeys = false
                list.currentIndex = index
            }
            onTriggered: page.debts.pick(index)
        }
    }
    Item {
        // Where no row can have the focus the list has it.
        x: list.x
        y: list.y
        width: list.width
        height: list.height

        FocusRing {
            anchors.margins: 0
            radius: Theme.radius.card
            visible: list.activeFocus && !(list.currentItem?.activeFocus ?? false)
        }
    }
    DebtsEmpty {
        visible: page.debts.empty
        y: list.y
        width: parent.width
        debts: page.debts
    }
    Component {
        id: chosenTotal

        ChosenTotal {
            chosen: page.debts.chosen
            amountText: page.debts.chosenTotal
            already: page.debts.chosenBefore
            full: page.debts.full
        }
    }
    ScrollKeys {
        id: keys

        visible: page.tooMany
        // where they are not seen they ask for no room
        y: visible ? Math.max(page.contentHeight - height, list.y + list.height + page.gap) : 0
        width: parent.width
        view: list
        share: (list.height + page.gap) / list.height
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            description: page.debts.hasChosen ? qsTr("Back to what you chose") : qsTr("Another search")
            onTriggered: page.debts.back()
        },
        Button {
            objectName: "try-again"
            visible: page.debts.failed
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.debts.retrying
            icon.name: "arrow-clockwise"
            text: qsTr("Try again")
            onTriggered: page.debts.tryAgain()
        },
        Button {
            objectName: "pay-chosen"
            visible: !page.debts.failed && page.choosing && page.debts.count > 0
            enabled: page.debts.chosen > 0
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.debts.searching
            icon.name: enabled ? "arrow-right" : ""
            iconAfter: true
            text: page.debts.chosen === 0 ? qsTr("Choose at least one notice")
                : page.debts.chosen === 1 ? qsTr("Pay the notice chosen") : qsTr("Pay the %n notice(s) chosen", "", page.debts.chosen)
            onTriggered: page.debts.payChosen()
        },
        Button {
            objectName: "another-search"
            visible: !page.debts.failed && !(page.choosing && page.debts.count > 0)
            Layout.fillWidth: true
            icon.name: "magnifying-glass"
            text: page.debts.hasChosen ? qsTr("Back to what you chose") : qsTr("Another search")
            onTriggered: page.debts.back()
        }
    ]
}
