// SPDX-License-Identifier: EUPL-1.2
// The page at hand, made when it is shown and gone when it is left. Pages are named by their files and not as types, so
// that the first one is not kept waiting for the others to be read: ui/pages.py declares them, lint_qml.py checks that.
import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

Loader {
    id: stage

    required property HomeViewModel home
    // The AppViewModel once there is a visit; its type is not named here, because it is loaded after the first page.
    property var app: null
    // pagoPA's page, which only the payment page shows.
    property Component webView: null

    required property KeyboardPlace keyboard
    // what was read ahead; kept, else it would be forgotten again
    property list<Component> read

    function showHome(): void {
        setSource(Qt.resolvedUrl("HomePage.qml"), {"home": home})
    }
    function show(): void {
        if (app.shownByShell) {
            showHome()
            return
        }
        const given = Object.assign({"app": app}, app.shownModels)
        if (app.shownWeb)
            given.webView = webView
        if (app.shownWrites)
            given.keyboard = keyboard
        setSource(Qt.resolvedUrl(app.shownFile), given)
    }
    function readAhead(): void {
        for (const file of app.files)
            read.push(Qt.createComponent(file, Component.Asynchronous, stage))
    }

    Component.onCompleted: showHome()
    onAppChanged: {
        if (!app.shownByShell)
            show()
    }

    Connections {
        target: stage.app

        function onShownChanged() {
            stage.show()
        }
    }
}
