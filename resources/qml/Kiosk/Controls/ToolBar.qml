// SPDX-License-Identifier: EUPL-1.2
// The tools along the bottom edge, in the same place on every page. In one row where their words fit, else in two.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: bar

    property bool exitVisible: true
    property bool helpVisible: true
    // How often help, or the easy access panel, was asked for: what is asked before it can be shown is not lost.
    property int helpAsked: 0
    // The name of the language that is spoken; empty where there is no other.
    property string language
    property int languageAsked: 0
    property int accessAsked: 0

    // No list<ToolCell>: that type is another one in each engine, and Qt takes one for the other where there are two.
    readonly property var shown: [exit, help, language, access].filter(cell => cell !== null && cell.visible)
    readonly property real margin: Theme.space.small
    readonly property real widest: Math.max(0, ...shown.map(cell => cell.stackedWidth))
    readonly property bool oneRow: shown.length * widest <= width - 2 * margin
    readonly property real gap: oneRow ? 0 : Theme.space.small
    readonly property int columns: oneRow ? shown.length : Math.ceil(shown.length / 2)
    readonly property real cellWidth: Math.min(oneRow ? Math.max(widest, Theme.extent.toolCell) : Infinity,
                                               (width - 2 * margin - (columns - 1) * gap) / columns)
    readonly property real cellHeight: Math.max(0, ...shown.map(cell => cell.implicitHeight))

    signal exitPressed

    // Keys and no shortcuts: a shortcut would act before it is clear whether a scanner pressed it.
    // Help, and the way out where the page itself has none.
    function byKey(event: KeyEvent): void {
        if (event.isAutoRepeat)
            return
        if (event.key === Qt.Key_F1) {
            helpAsked += 1
            event.accepted = true
        } else if (event.key === Qt.Key_Escape && exitVisible) {
            exitPressed()
            event.accepted = true
        }
    }

    implicitHeight: row.height + (oneRow ? 0 : 2 * margin)
    color: Theme.colour.sunk
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tools")

    Rectangle {
        width: parent.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    Flow {
        id: row

        anchors.centerIn: parent
        width: Math.ceil(bar.columns * bar.cellWidth + (bar.columns - 1) * bar.gap)
        spacing: bar.gap

        ToolCell {
            id: exit

            objectName: "exit"
            width: bar.cellWidth
            height: bar.cellHeight
            visible: bar.exitVisible
            beside: !bar.oneRow
            icon.name: "sign-out"
            text: qsTr("Exit")
            onTriggered: bar.exitPressed()
        }
        ToolCell {
            id: help

            objectName: "help"
            width: bar.cellWidth
            height: bar.cellHeight
            visible: bar.helpVisible
            beside: !bar.oneRow
            divided: bar.oneRow && bar.shown[0] !== help
            icon.name: "question"
            text: qsTr("Help")
            onTriggered: bar.helpAsked += 1
        }
        ToolCell {
            id: language

            objectName: "language"
            width: bar.cellWidth
            height: bar.cellHeight
            visible: bar.language !== ""
            beside: !bar.oneRow
            divided: bar.oneRow && bar.shown[0] !== language
            icon.name: "globe"
            text: bar.language
            Accessible.description: qsTr("Language")
            onTriggered: bar.languageAsked += 1
        }
        ToolCell {
            id: access

            objectName: "easy-access"
            // alone in the second row it has all of it
            width: !bar.oneRow && bar.shown.length % 2 === 1 ? row.width : bar.cellWidth
            height: bar.cellHeight
            beside: !bar.oneRow
            divided: bar.oneRow && bar.shown[0] !== access
            icon.name: "person-arms-spread"
            text: qsTr("Easy access")
            onTriggered: bar.accessAsked += 1
        }
    }
}
