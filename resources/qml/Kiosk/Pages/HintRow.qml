// SPDX-License-Identifier: EUPL-1.2
// One hint: an icon and a sentence.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: hint

    property string name
    property string text

    implicitHeight: Math.max(mark.height, words.height)

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: hint.name
    }
    KText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: mark.width + Theme.space.small
        width: hint.width - x
        text: hint.text
    }
}
