// SPDX-License-Identifier: EUPL-1.2
// A line between two ways of doing the same, with the word that stands between them.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: line

    implicitHeight: word.height + Theme.space.medium

    KText {
        id: word

        anchors.centerIn: parent
        kind: TypeScale.Strong
        text: qsTr("or")
        color: Theme.colour.muted
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: word.x - Theme.space.medium
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: word.x - Theme.space.medium
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
}
