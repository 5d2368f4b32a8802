// SPDX-License-Identifier: EUPL-1.2
// Where the number of a notice stands: the foot of a letter, drawn, with the number marked.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: letter

    property string title
    property string text
    readonly property bool beside: width >= Theme.px(700) && Theme.textScale <= 1.25

    implicitHeight: beside ? Math.max(picture.height, words.height) : words.y + words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    NoticePicture {
        id: picture

        width: Math.min(Theme.px(330), letter.width)
        height: implicitHeight
        footOnly: true
    }
    Column {
        id: words

        x: letter.beside ? picture.width + Theme.space.block : 0
        y: letter.beside ? Math.max(0, (picture.height - height) / 2) : picture.height + Theme.space.small
        width: letter.width - x
        spacing: Theme.space.tiny / 2

        KText {
            width: parent.width
            kind: TypeScale.Strong
            text: letter.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            text: letter.text
            Accessible.ignored: true
        }
    }
}
