// SPDX-License-Identifier: EUPL-1.2
// The window: the first page and the tools along the bottom edge, which are there before the rest of the program is
// loaded. What a visit needs around them comes into it then (VisitLayer.qml).
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels

// A window of the templates, for its controls tell a reader of the screen its language.
T.ApplicationWindow {
    id: window

    required property HomeViewModel home
    // The AppViewModel, once there is a visit; its type is not named here, because it is loaded after the first page.
    property QtObject app: null
    readonly property bool homeShown: stage.status === Loader.Ready
    readonly property bool visitShown: visitLayer.status === Loader.Ready

    // The first page is shown: there is time to read the others.
    function readAhead(): void {
        stage.readAhead()
    }

    visible: true
    width: 1080
    height: 1920
    title: home.name
    locale: Qt.locale(home.lang)
    color: Theme.colour.page
    onAppChanged: visitLayer.setSource(Qt.resolvedUrl("VisitLayer.qml"),
                                       {"app": app, "access": home.access, "stage": stage, "tools": tools,
                                        "keyboard": keyboard})

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "training"
        value: window.home.training
    }
    Binding {
        target: Theme
        property: "pageTop"
        value: band.height
    }
    Binding {
        target: Theme
        property: "glassBottomMm"
        value: window.home.access.glassBottomMm
    }
    Binding {
        target: Theme
        property: "glassDiagonalMm"
        value: window.home.access.glassDiagonalMm
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.home.access.textPercent / 100
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: window.home.access.highContrast
    }
    Binding {
        target: Theme
        property: "lightGround"
        value: window.home.access.lightGround
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: window.home.access.lessMotion
    }
    Binding {
        target: Theme
        property: "lowControls"
        value: window.home.access.lowControls
    }
    KeyboardPlace {
        id: keyboard

        language: window.home.spoken
    }
    TrainingBand {
        id: band

        visible: window.home.training
        width: parent.width
        height: visible ? implicitHeight : 0
    }
    PageStage {
        id: stage

        objectName: "stage"
        y: band.height
        width: parent.width
        height: (tools.visible ? tools.y : parent.height) - keyboard.height - y
        focus: true
        home: window.home
        keyboard: keyboard
        Keys.onPressed: event => {
            stage.toTheWayOut(event)
            if (!event.accepted)
                tools.byKey(event)
        }
    }
    ToolBar {
        id: tools

        // a low screen has no room for it beside the keyboard
        visible: Theme.portrait || !keyboard.open
        y: parent.height - height
        width: parent.width
        exitVisible: false
        language: window.home.spokenName
        Keys.onPressed: event => {
            stage.toTheWayOut(event)
            if (!event.accepted)
                tools.byKey(event)
        }
    }
    Loader {
        id: visitLayer

        anchors.fill: parent
    }
}
