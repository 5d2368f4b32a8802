// SPDX-License-Identifier: EUPL-1.2
// Nobody answered, so the visit was ended: for some seconds the first page says that nothing of it is left, in its own
// place for messages, where they cover no key. Whoever touches the screen presses what lies below.
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Item {
    id: farewell

    required property HomeViewModel home
    property int lastsMs: 12000
    readonly property string title: qsTr("We are back at the start.")
    readonly property string text: qsTr("You did not answer: we have erased your data.")
    // What assistive technology was told last.
    property string announced

    function show(): void {
        visible = true
        time.restart()
        moved.stop()
        home.sayFarewell(title, text)
        announced = title + " " + text
        Accessible.announce(announced)
    }
    function leave(): void {
        visible = false
        time.stop()
        home.sayFarewell("", "")
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
    Timer {
        id: moved

        interval: Theme.settleMs
        onTriggered: farewell.leave()
    }
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        // not at once: what is pressed must not move away from under the finger
        onPressed: mouse => {
            mouse.accepted = false
            farewell.visible = false
            moved.restart()
        }
    }
}
