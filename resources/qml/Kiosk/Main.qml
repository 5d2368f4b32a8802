// SPDX-License-Identifier: EUPL-1.2
// The window: one page at a time, the tools along the bottom edge, questions above everything.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Dialogs
import Kiosk.Enums
import Kiosk.Pages
import Kiosk.ViewModels
import Kiosk.Web

Window {
    id: window

    required property AppViewModel app
    // pagoPA's page; replaced where pages are looked at without a web engine.
    property Component webView: paymentFrame

    function exitPressed(): void {
        if (app.page === Enums.Page.Checkout)
            leaveDialog.visible = true
        else if (app.exitAsks)
            exitDialog.visible = true
        else
            app.finish()
    }

    // The first page is shown: there is time to read the others.
    function readAhead(): void {
        stage.readAhead()
    }

    // A key and no shortcut: a shortcut would act before it is clear whether a scanner pressed it.
    function helpByKey(event: KeyEvent): void {
        if (event.key === Qt.Key_F1 && !event.isAutoRepeat) {
            help.open()
            event.accepted = true
        }
    }

    visible: true
    width: 1080
    height: 1920
    title: app.name
    color: Theme.colour.page

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
        value: window.app.training
    }
    Connections {
        target: window.app

        // A question that belonged to the page before is no question any more.
        function onPageChanged() {
            if (window.app.mayWrite)
                keyboardLoader.load()
            for (const question of [exitDialog, leaveDialog, idleDialog, help])
                question.opener = null // the new page's title has the focus
            exitDialog.visible = false
            leaveDialog.visible = false
            if (help.visible)
                help.shut()
        }
    }

    KeyboardPlace {
        id: keyboard
    }
    TrainingBand {
        id: band

        visible: window.app.training
        width: parent.width
        height: visible ? implicitHeight : 0
    }
    PageStage {
        id: stage

        objectName: "stage"
        y: band.height
        width: parent.width
        height: tools.y - keyboard.height - y
        focus: true
        app: window.app
        webView: window.webView
        keyboard: keyboard
        Keys.onPressed: event => window.helpByKey(event)
    }
    ToolBar {
        id: tools

        y: parent.height - height
        width: parent.width
        exitVisible: window.app.leaves
        onExitPressed: window.exitPressed()
        onHelpPressed: help.open()
        Keys.onPressed: event => window.helpByKey(event)
    }
    Loader {
        id: keyboardLoader

        // Nothing is written on the first page, so the keyboard is not loaded with the window.
        function load(): void {
            if (status === Loader.Null)
                setSource(Qt.resolvedUrl("Controls/KeyboardPanel.qml"), {"place": keyboard})
        }

        width: parent.width
        y: tools.y - keyboard.height
        visible: keyboard.open
    }
    HelpSheet {
        id: help

        app: window.app
    }
    ExitDialog {
        id: exitDialog

        app: window.app
    }
    LeavePaymentDialog {
        id: leaveDialog

        app: window.app
        moneyText: window.app.moneyText
    }
    IdleDialog {
        id: idleDialog

        app: window.app
    }

    Component {
        id: paymentFrame

        PaymentFrame {
            id: payment

            checkout: window.app.checkout
            keyboardOpen: keyboard.open
            Keys.onPressed: event => window.helpByKey(event)

            Connections {
                target: keyboard

                function onFinished() {
                    payment.stopTyping()
                }
            }
        }
    }
}
