// SPDX-License-Identifier: EUPL-1.2
// The page at hand, made when it is shown and gone when it is left. Pages are named by their files and not as types, so
// that the first one is not kept waiting for the others to be read: ui/pages.py declares them, lint_qml.py checks that.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Loader {
    id: stage

    // As whatever it is: the pages have no type here.
    readonly property var page: item
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
    // A file is missing or broken: never an empty screen. The visit says how it goes on, and this what is true meanwhile.
    function showBroken(): void {
        if (status !== Loader.Error)
            return
        sourceComponent = broken
        app.pageFailed()
    }
    // The key that leads back, on a page that it does not leave: what ends a visit is pressed, and never by a slip.
    function toTheWayOut(event: KeyEvent): void {
        if (event.key === Qt.Key_Escape && page?.toTheWayOut)
            event.accepted = page.toTheWayOut()
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

    onStatusChanged: {
        if (status === Loader.Error && app !== null)
            Qt.callLater(showBroken)
    }

    Component {
        id: broken

        FocusScope {
            objectName: "page-broken"

            Column {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.space.page, Theme.extent.contentWidth)
                spacing: Theme.space.block

                KText {
                    width: parent.width
                    kind: TypeScale.Title
                    text: qsTr("This page cannot be shown")
                    color: Theme.colour.ink
                    Accessible.role: Accessible.Heading
                    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
                }
                KText {
                    objectName: "money"
                    width: parent.width
                    kind: TypeScale.Lead
                    text: stage.app.moneyText
                }
                KText {
                    width: parent.width
                    kind: TypeScale.Lead
                    text: qsTr("Ask at the counter, please.") + (stage.app.deskText ? "\n" + stage.app.deskText : "")
                }
                Button {
                    objectName: "done"
                    visible: stage.app.leaves || stage.app.ended
                    text: qsTr("Done")
                    onTriggered: stage.app.finish()
                }
            }
        }
    }
    Connections {
        target: stage.app

        function onPageGoes() {
            stage.source = ""
        }
        function onShownChanged() {
            stage.show()
        }
    }
}
