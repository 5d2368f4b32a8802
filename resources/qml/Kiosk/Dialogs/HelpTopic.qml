// SPDX-License-Identifier: EUPL-1.2
// One topic of the help: a picture, a question, at most three sentences.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: topic

    property string name
    property string title
    property string text

    implicitHeight: Math.max(tile.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    IconTile {
        id: tile

        name: topic.name
        side: Theme.extent.smallest
    }
    Column {
        id: words

        x: tile.width + Theme.space.block
        width: topic.width - x
        spacing: Theme.space.tiny / 2

        KText {
            width: parent.width
            kind: TypeScale.Strong
            text: topic.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            visible: text !== ""
            width: parent.width
            text: topic.text
            Accessible.ignored: true
        }
    }
}
