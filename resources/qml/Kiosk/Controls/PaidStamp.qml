// SPDX-License-Identifier: EUPL-1.2
// The stamp on a slip that is already paid.
import QtQuick
import Kiosk.Theme

Item {
    id: stamp

    implicitWidth: frame.width + Theme.space.small
    implicitHeight: frame.height + Theme.space.medium
    width: implicitWidth
    height: implicitHeight

    Rectangle {
        id: frame

        anchors.centerIn: parent
        width: row.width + 2 * Theme.space.medium
        height: row.height + Theme.space.medium
        radius: Theme.radius.key
        rotation: -6
        color: "transparent"
        border.width: Theme.px(6)
        border.color: Theme.colour.success
        antialiasing: true

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.tiny

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                duotone: false
                colour: Theme.colour.success
            }
            KText {
                anchors.verticalCenter: parent.verticalCenter
                kind: TypeScale.Heading
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                text: qsTr("PAID")
                color: Theme.colour.success
            }
        }
    }
}
