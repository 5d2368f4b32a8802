// SPDX-License-Identifier: EUPL-1.2
// The languages, each called by its own name: one touch and it is spoken.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Grid {
    id: choice

    required property HomeViewModel home
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    visible: languages.count > 0
    columns: 3
    spacing: Theme.space.small
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    Repeater {
        id: languages

        model: choice.home.languages

        Chip {
            required property var modelData

            objectName: "language-" + modelData.tag
            width: choice.cell
            text: modelData.name
            selected: choice.home.spoken === modelData.tag
            onTriggered: choice.home.speak(modelData.tag)
        }
    }
}
