// SPDX-License-Identifier: EUPL-1.2
// What can be done here, to be read from afar; nothing of it is pressed.
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Column {
    id: ways

    required property HomeViewModel home

    spacing: Theme.space.medium

    AttractWay {
        width: ways.width
        name: "receipt"
        text: qsTr("Pay notices with a QR code or 18 digits")
    }
    AttractWay {
        visible: ways.home.offersServices
        width: ways.width
        name: "note-pencil"
        accent: Theme.colour.terracotta
        ground: Theme.colour.terracottaTint
        text: qsTr("Pay without a notice: school meals, identity card and more")
    }
    AttractWay {
        visible: ways.home.offersSearch
        width: ways.width
        name: "magnifying-glass"
        accent: Theme.colour.olive
        ground: Theme.colour.oliveTint
        text: qsTr("Find your notices with your health card")
    }
    AttractWay {
        width: ways.width
        name: "printer"
        text: qsTr("Print a receipt again")
    }
}
