// SPDX-License-Identifier: EUPL-1.2
// One tool: icon above its word, the whole cell is the target.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: cell

    signal triggered

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitWidth: Math.max(Theme.extent.toolCell, word.implicitWidth + Theme.space.large)
    implicitHeight: Theme.extent.toolBar
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) cell.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) cell.click() }

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space.small
        radius: Theme.radius.button
        color: cell.down ? Theme.colour.primaryTint : "transparent"
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.space.tiny / 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: cell.icon.name
                size: Theme.px(44)
            }
            KText {
                id: word

                anchors.horizontalCenter: parent.horizontalCenter
                kind: TypeScale.CaptionStrong
                wrapMode: Text.NoWrap
                text: cell.text
                color: Theme.colour.ink
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        anchors.margins: Theme.px(2)
        visible: cell.visualFocus
    }
}
