// SPDX-License-Identifier: EUPL-1.2
// The cards of the services: as many whole rows as there is room for, and never a part of one.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: grid

    required property ServicesViewModel services
    // How much height there is for the rows.
    required property real room
    property bool dense: false
    // Names alone: beside the keyboard, and in large text where there is more to choose from than fits.
    readonly property bool brief: dense || Theme.textScale > 1.5 && services.cards.length > 3
    readonly property int columns: Theme.textScale > 1.25 ? 1 : 2
    readonly property real gap: dense ? Theme.space.small : Theme.portrait ? Theme.space.medium : Theme.space.small
    readonly property real cell: (width - (columns - 1) * gap) / columns
    readonly property real least: dense ? Theme.px(112) : Theme.px(168)
    // More than ever fit, keyboard or not: cards that are made anew lose the focus.
    readonly property int most: Math.ceil(Theme.windowHeight * 0.6 / Theme.extent.choiceCard) * columns
    readonly property var sight: services.cards.slice(services.place, services.place + most)
    // Where each card is that fits.
    readonly property var places: arranged(revision)
    readonly property int shown: places.length
    readonly property int others: services.cards.length - services.place - shown
    property int revision: 0

    // What has much to say takes a whole row.
    function isWide(index: int): bool {
        const one = sight[index]
        return one !== undefined && (one.title.length > 48 || one.line.length > 72 && !brief)
    }
    // A row is as high as its highest card; what room is left over makes low rows a little higher.
    function arranged(_: int): var {
        const rows = []
        let spare = room + gap
        for (let first = 0; first < cards.count;) {
            const count = isWide(first) || isWide(first + 1) ? 1 : Math.min(columns, cards.count - first)
            let high = least
            for (let index = first; index < first + count; ++index)
                high = Math.max(high, cards.itemAt(index)?.implicitHeight ?? 0)
            if (rows.length > 0 && high + gap > spare)
                break
            rows.push({"count": count, "high": high})
            spare -= high + gap
            first += count
        }
        const more = dense ? 0 : Math.max(0, spare / rows.length)
        const found = []
        let y = 0
        for (const row of rows) {
            const high = Math.max(row.high, Math.min(Theme.extent.choiceCard, row.high + more))
            for (let column = 0; column < row.count; ++column)
                found.push({"x": column * (cell + gap), "y": y, "height": high})
            y += high + gap
        }
        return found
    }
    function goOn(): void {
        services.turnTo(others > 0 ? services.place + shown : 0)
    }
    // Arrows go from card to card; where there is none, they lead on.
    function step(index: int, event: var): void {
        const next = index + (event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1
            : event.key === Qt.Key_Down ? columns : event.key === Qt.Key_Up ? -columns : 0)
        event.accepted = next !== index && next >= 0 && next < shown
        if (event.accepted)
            cards.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: shown > 0 ? places[shown - 1].y + places[shown - 1].height : 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n service(s)", "", services.cards.length)

    Repeater {
        id: cards

        model: grid.sight
        onItemAdded: grid.revision += 1
        onItemRemoved: grid.revision += 1

        ServiceCard {
            id: card

            required property var modelData
            required property int index
            readonly property var place: grid.places[index]

            objectName: "service-" + modelData.id
            visible: place !== undefined
            x: place ? place.x : 0
            y: place ? place.y : 0
            width: grid.isWide(index) ? grid.width : grid.cell
            height: place ? place.height : implicitHeight
            dense: grid.dense
            brief: grid.brief
            icon.name: modelData.icon
            colourGroup: modelData.colour
            text: modelData.title
            line: modelData.line
            wordsLanguage: modelData.wordsLanguage
            onTriggered: grid.services.choose(modelData.index)
            Keys.onPressed: event => grid.step(index, event)
        }
    }
}
