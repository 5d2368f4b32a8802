// SPDX-License-Identifier: EUPL-1.2
// The tools along the bottom edge, in the same place on every page.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: bar

    property bool exitVisible: true
    property bool helpVisible: true
    // How often help was asked for: what is asked before it can be shown is not lost.
    property int helpAsked: 0
    // The name of the language that is spoken; empty where there is no other.
    property string language
    property int languageAsked: 0

    signal exitPressed

    // A key and no shortcut: a shortcut would act before it is clear whether a scanner pressed it.
    function helpByKey(event: KeyEvent): void {
        if (event.key === Qt.Key_F1 && !event.isAutoRepeat) {
            helpAsked += 1
            event.accepted = true
        }
    }

    implicitHeight: Theme.extent.toolBar
    color: Theme.colour.sunk
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tools")

    Rectangle {
        width: parent.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.space.large

        ToolCell {
            objectName: "exit"
            visible: bar.exitVisible
            icon.name: "sign-out"
            text: qsTr("Exit")
            onTriggered: bar.exitPressed()
        }
        Rectangle {
            visible: bar.exitVisible && bar.helpVisible
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.extent.hairline
            height: Theme.px(68)
            color: Theme.colour.line
        }
        ToolCell {
            objectName: "help"
            visible: bar.helpVisible
            icon.name: "question"
            text: qsTr("Help")
            onTriggered: bar.helpAsked += 1
        }
        Rectangle {
            visible: language.visible
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.extent.hairline
            height: Theme.px(68)
            color: Theme.colour.line
        }
        ToolCell {
            id: language

            objectName: "language"
            visible: bar.language !== ""
            icon.name: "globe"
            text: bar.language
            Accessible.description: qsTr("Language")
            onTriggered: bar.languageAsked += 1
        }
    }
}
