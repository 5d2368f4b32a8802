// SPDX-License-Identifier: EUPL-1.2
// What else can be done here, beside paying a notice: in one row, or below each other in large text.
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Grid {
    id: ways

    required property HomeViewModel home
    property bool linesShown: true
    readonly property int count: (home.offersServices ? 1 : 0) + (home.offersSearch ? 1 : 0) + 1
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    // Where a card is narrow its icon stands above its words.
    readonly property bool upright: columns > 1 && (Theme.portrait || Theme.compact || count > 2)
    // Beside each other they are as high as the highest.
    readonly property real highest: Math.max(services.visible ? services.implicitHeight : 0,
                                             search.visible ? search.implicitHeight : 0,
                                             check.implicitHeight)

    columns: Theme.textScale > 1.25 ? 1 : count
    spacing: Theme.space.medium

    HomeCard {
        id: services

        objectName: "pay-without-notice"
        visible: ways.home.offersServices
        width: ways.cell
        height: ways.highest
        upright: ways.upright
        lineShown: ways.linesShown
        icon.name: "note-pencil"
        text: qsTr("Pay without a notice")
        line: qsTr("School meals, identity card and more")
        onTriggered: ways.home.beginWithoutNotice()
    }
    HomeCard {
        id: search

        objectName: "search-notices"
        visible: ways.home.offersSearch
        width: ways.cell
        height: ways.highest
        upright: ways.upright
        lineShown: ways.linesShown
        icon.name: "magnifying-glass"
        accent: Theme.colour.olive
        tint: Theme.colour.oliveTint
        text: qsTr("Find your notices")
        line: qsTr("With your tax code and one of your notices")
        onTriggered: ways.home.beginSearch()
    }
    HomeCard {
        id: check

        objectName: "did-i-pay"
        width: ways.cell
        height: ways.highest
        upright: ways.upright
        lineShown: ways.linesShown
        icon.name: "receipt"
        accent: Theme.colour.terracotta
        tint: Theme.colour.terracottaTint
        text: qsTr("Have I paid?")
        line: qsTr("Check a payment, print the receipt again")
        onTriggered: ways.home.beginCheck()
    }
}
