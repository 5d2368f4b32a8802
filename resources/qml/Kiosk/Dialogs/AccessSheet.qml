// SPDX-License-Identifier: EUPL-1.2
// The easy access panel: each choice holds at once, behind the panel too, and until the visitor has gone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Sheet {
    id: sheet

    required property AccessViewModel access

    objectName: "access-sheet"
    closeName: "close-access"
    title: qsTr("Easy access")

    Column {
        width: parent.width
        spacing: Theme.space.medium

        AccessHeading {
            width: parent.width
            name: "text-aa"
            text: qsTr("Size of the words")
        }
        SegmentedChoice {
            width: parent.width
            spokenName: qsTr("Size of the words")
            value: sheet.access.textPercent
            answers: [{"value": 100, "text": qsTr("Normal"), "name": "text-100"},
                      {"value": 150, "text": qsTr("Large"), "name": "text-150"},
                      {"value": 200, "text": qsTr("Very large"), "name": "text-200"}]
            onChosen: value => sheet.access.chooseText(value)
        }
        AccessHeading {
            width: parent.width
            name: "circle-half"
            text: qsTr("Colours")
        }
        SegmentedChoice {
            width: parent.width
            spokenName: qsTr("Colours")
            value: sheet.access.contrast
            answers: [{"value": "normal", "text": qsTr("Usual"), "name": "contrast-normal"},
                      {"value": "dark", "text": qsTr("On black"), "name": "contrast-dark"},
                      {"value": "light", "text": qsTr("On white"), "name": "contrast-light"}]
            onChosen: value => sheet.access.chooseContrast(value)
        }
        Item {
            width: 1
            height: 1
        }
        AccessSwitch {
            objectName: "low-controls"
            visible: Theme.portrait
            width: parent.width
            iconName: "wheelchair"
            title: qsTr("Low controls")
            line: qsTr("All keys in the lower half of the screen")
            isOn: sheet.access.lowControls
            onToggledTo: on => sheet.access.chooseLowControls(on)
        }
        AccessSwitch {
            objectName: "more-time"
            width: parent.width
            iconName: "hourglass-medium"
            title: qsTr("More time")
            line: qsTr("We wait three times as long before we ask whether you are here")
            isOn: sheet.access.moreTime
            onToggledTo: on => sheet.access.chooseMoreTime(on)
        }
        AccessSwitch {
            objectName: "less-motion"
            width: parent.width
            iconName: "pause-circle"
            title: qsTr("Less motion")
            line: qsTr("Nothing slides or fades")
            isOn: sheet.access.lessMotion
            onToggledTo: on => sheet.access.chooseLessMotion(on)
        }
        AccessSwitch {
            objectName: "read-aloud"
            width: parent.width
            iconName: "speaker-high"
            enabled: sheet.access.canReadAloud
            title: qsTr("Read aloud")
            line: !sheet.access.canReadAloud ? qsTr("There is no voice on this kiosk")
                : sheet.access.voiceFailed ? qsTr("The voice does not answer: ask at the counter")
                : sheet.access.voiceLacksLanguage ? qsTr("There is no voice for this language: another one reads it")
                : qsTr("A voice reads each page: tap once to hear, twice to choose")
            isOn: sheet.access.readAloud
            onToggledTo: on => sheet.access.chooseReadAloud(on)
        }
        Item {
            width: parent.width
            height: Math.max(mark.height, promise.height)

            Icon {
                id: mark

                name: "info"
                colour: Theme.colour.primaryDeep
            }
            KText {
                id: promise

                x: mark.width + Theme.space.small
                y: Math.max(0, (mark.height - height) / 2)
                width: parent.width - x
                text: qsTr("These choices are only for you: when you leave all is as before.")
            }
        }
    }
}
