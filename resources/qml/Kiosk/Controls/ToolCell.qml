// SPDX-License-Identifier: EUPL-1.2
// One tool: icon above its word, or beside it where words are large; the whole cell is the target.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: cell

    property bool beside: false
    // A line keeps it apart from the one before.
    property bool divided: false
    readonly property real stackedWidth: Math.max(Theme.px(44), longest.advanceWidth) + Theme.space.large
    readonly property real room: Math.max(0, width - (beside ? mark.width + 4 * Theme.space.small : Theme.space.small))

    signal triggered

    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitWidth: Math.max(Theme.extent.toolCell, stackedWidth)
    implicitHeight: beside ? Math.max(Theme.extent.smallest + Theme.space.small, word.height + Theme.space.small)
                           : Math.max(Theme.extent.toolBar, mark.height + word.height + 3 * Theme.space.tiny)
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) cell.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) cell.click() }

    TextMetrics {
        id: longest

        font: word.font
        text: cell.text
    }

    background: Item {
        Rectangle {
            visible: cell.divided
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.extent.hairline
            height: parent.height / 2
            color: Theme.colour.line
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: cell.beside ? 0 : Theme.space.small
            radius: Theme.radius.button
            color: cell.down ? Theme.colour.primaryTint : "transparent"
            border.width: cell.beside || cell.down && Theme.highContrast ? Theme.extent.outline : 0
            border.color: Theme.colour.edge
        }
    }
    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: cell.beside ? 2 : 1
            spacing: cell.beside ? Theme.space.small : Theme.space.tiny / 2
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: mark

                name: cell.icon.name
                size: Theme.px(44 * (cell.beside ? Theme.extent.growth : 1))
            }
            KText {
                id: word

                width: Math.min(implicitWidth, cell.room)
                horizontalAlignment: cell.beside ? Text.AlignLeft : Text.AlignHCenter
                kind: TypeScale.CaptionStrong
                text: cell.text
                color: Theme.colour.ink
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        anchors.margins: cell.beside ? -Theme.px(2) : Theme.px(2)
        visible: cell.visualFocus
    }
}
