// SPDX-License-Identifier: EUPL-1.2
// The languages, on any page: one touch, and the page at hand goes on in the one that was chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Sheet {
    id: sheet

    required property HomeViewModel home
    // pagoPA's page is on the screen, which is not loaded anew for it: somebody may be typing there.
    property bool atCheckout: false

    objectName: "language-sheet"
    closeName: "close-language"
    title: qsTr("Language")

    Column {
        width: parent.width
        spacing: Theme.space.block

        Grid {
            id: choices

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: Theme.largeText && Theme.portrait ? 1 : 2
            spacing: Theme.space.medium

            Repeater {
                model: sheet.home.languages

                ChoiceRow {
                    required property var modelData

                    objectName: "speak-" + modelData.tag
                    width: choices.cell
                    text: modelData.name
                    chosen: sheet.home.spoken === modelData.tag
                    onTriggered: {
                        sheet.shut()
                        sheet.home.speak(modelData.tag)
                    }
                }
            }
        }
        KText {
            width: parent.width
            text: sheet.atCheckout
                  ? qsTr("What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.")
                  : qsTr("What you have typed stays. When you leave, the next person begins in the usual language.")
            color: Theme.colour.muted
        }
    }
}
