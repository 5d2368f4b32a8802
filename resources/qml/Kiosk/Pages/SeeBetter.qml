// SPDX-License-Identifier: EUPL-1.2
// The picture of the first page as one large target, for who cannot read what is on it: the largest words, in high
// contrast. A label says so to whoever can. Whoever sees nothing of it holds it, and the screen is read aloud.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: area

    property real margin: Theme.space.page
    readonly property real wanted: label.height + 2 * Theme.space.small

    // There is a voice.
    property bool speaks: false

    signal triggered
    signal held

    objectName: "see-better"
    text: qsTr("I cannot read this: larger words")
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: speaks ? hold.text : ""
    onClicked: triggered()
    onPressAndHold: {
        if (speaks)
            held()
        else
            triggered()
    }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) area.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) area.click() }

    contentItem: Item {
        Rectangle {
            id: label

            x: area.margin
            y: Theme.space.small
            width: words.width + 2 * Theme.space.block
            height: Math.max(Theme.extent.smallest, words.height + Theme.space.small)
            radius: height / 2
            color: area.down ? Theme.colour.primaryTint : Theme.colour.surface
            border.width: Theme.extent.hairline
            border.color: Theme.colour.edge

            Row {
                id: words

                anchors.centerIn: parent
                spacing: Theme.space.small

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: "eye"
                }
                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, area.width - 2 * area.margin - 2 * Theme.space.block - mark.width
                                    - parent.spacing)
                    kind: TypeScale.Label
                    text: area.text
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
            }

            FocusRing {
                radius: label.radius
                visible: area.visualFocus
            }
        }
        Rectangle {
            id: voice

            objectName: "hold-for-voice"
            visible: area.speaks && y + height <= area.height
            x: label.x
            y: label.y + label.height + Theme.space.small
            width: spoken.width + 2 * Theme.space.block
            height: Math.max(Theme.extent.smallest, spoken.height + Theme.space.small)
            radius: height / 2
            color: area.down ? Theme.colour.primaryTint : Theme.colour.surface
            border.width: Theme.extent.hairline
            border.color: Theme.colour.edge

            Row {
                id: spoken

                anchors.centerIn: parent
                spacing: Theme.space.small

                Icon {
                    id: speaker

                    anchors.verticalCenter: parent.verticalCenter
                    name: "speaker-high"
                }
                KText {
                    id: hold

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, area.width - 2 * area.margin - 2 * Theme.space.block - speaker.width
                                    - parent.spacing)
                    kind: TypeScale.Label
                    text: qsTr("Hold here for the voice")
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
