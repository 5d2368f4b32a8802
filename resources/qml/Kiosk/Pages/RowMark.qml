// SPDX-License-Identifier: EUPL-1.2
// Why a row is marked among the others, in a word or two.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: mark

    property string text
    property real widest: Infinity

    implicitWidth: Math.min(widest, word.implicitWidth + Theme.space.medium)
    implicitHeight: word.height + Theme.px(4)
    radius: Math.min(height / 2, Theme.px(20))
    color: Theme.colour.terracottaTint
    border.width: Theme.highContrast ? Theme.extent.hairline : 0
    border.color: Theme.colour.edge
    Accessible.ignored: true

    KText {
        id: word

        anchors.centerIn: parent
        width: Math.min(implicitWidth, mark.widest - Theme.space.medium)
        kind: TypeScale.CaptionStrong
        text: mark.text
        color: Theme.colour.ink
        Accessible.ignored: true
    }
}
