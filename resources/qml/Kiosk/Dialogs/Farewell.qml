// SPDX-License-Identifier: EUPL-1.2
// Nobody answered, so the visit was ended: for some seconds the first page says that nothing of it is left. Whoever
// touches the screen has it away at once, and presses what lies below.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: farewell

    property int lastsMs: 12000
    // What assistive technology was told last.
    property string announced

    function show(): void {
        visible = true
        time.restart()
        announced = words.title + " " + words.text
        Accessible.announce(announced)
    }
    function leave(): void {
        visible = false
        time.stop()
    }

    objectName: "farewell"
    anchors.fill: parent
    visible: false
    z: 8

    Timer {
        id: time

        interval: farewell.lastsMs
        onTriggered: farewell.leave()
    }
    Banner {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.extent.toolBar - Theme.space.medium
        width: Math.min(Theme.extent.dialog, parent.width - Theme.space.page)
        kind: Banner.Success
        outlined: true
        title: qsTr("This visit is closed.")
        text: qsTr("Nobody answered, so your data are erased.")
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onPressed: mouse => {
            mouse.accepted = false
            farewell.leave()
        }
    }
}
