// SPDX-License-Identifier: EUPL-1.2
// What a visit needs around its pages: the keyboard, pagoPA's page, help, and questions above everything.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Dialogs
import Kiosk.Enums
import Kiosk.Pages
import Kiosk.ViewModels
import Kiosk.Web

Item {
    id: layer

    required property AppViewModel app
    required property AccessViewModel access
    required property PageStage stage
    required property ToolBar tools
    required property KeyboardPlace keyboard

    function exitPressed(): void {
        if (app.page === Enums.Page.Checkout)
            leaveDialog.ask()
        else if (app.exitAsks)
            exitDialog.ask()
        else
            app.finish()
    }
    function sayFarewell(): void {
        farewell.active = true
        const word = farewell.item as Farewell
        word.show()
    }
    function showSheet(loader: Loader): void {
        loader.active = true
        const sheet = loader.item as Sheet
        sheet.open()
    }

    Component.onCompleted: {
        stage.webView = paymentFrame
        stage.app = app
        if (tools.helpAsked > 0)
            showSheet(help)
        else if (tools.accessAsked > 0)
            showSheet(accessPanel)
        if (tools.languageAsked > 0)
            showSheet(languages)
    }

    Binding {
        target: layer.tools
        property: "exitVisible"
        value: layer.app.leaves
    }
    Connections {
        target: layer.tools

        function onExitPressed() {
            layer.exitPressed()
        }
        function onHelpAskedChanged() {
            layer.showSheet(help)
        }
        function onAccessAskedChanged() {
            layer.showSheet(accessPanel)
        }
        function onLanguageAskedChanged() {
            layer.showSheet(languages)
        }
    }
    Connections {
        target: layer.app

        // A question that belonged to the page before is no question any more.
        function onPageChanged() {
            if (layer.app.mayWrite)
                keyboardLoader.load()
            if (layer.app.leftUnattended)
                layer.sayFarewell()
            else if (farewell.item !== null)
                (farewell.item as Farewell).leave()
            idleDialog.forgetOpener()
            exitDialog.drop()
            leaveDialog.drop()
            for (const loader of [help, accessPanel, languages]) {
                if (loader.item !== null)
                    (loader.item as Sheet).drop() // the new page's title has the focus
            }
        }
    }

    Loader {
        id: keyboardLoader

        // Nothing is written on the first page, so the keyboard is not loaded with the window.
        function load(): void {
            if (status === Loader.Null)
                setSource(Qt.resolvedUrl("Controls/KeyboardPanel.qml"), {"place": layer.keyboard})
        }

        width: parent.width
        y: (layer.tools.visible ? layer.tools.y : layer.height) - layer.keyboard.height
        visible: layer.keyboard.open
    }
    Loader {
        id: help

        anchors.fill: parent
        active: false
        sourceComponent: HelpSheet {
            app: layer.app
            behind: [layer.stage, layer.tools]
        }
    }
    Loader {
        id: accessPanel

        anchors.fill: parent
        active: false
        sourceComponent: AccessSheet {
            access: layer.access
            behind: [layer.stage, layer.tools]
        }
    }
    Loader {
        id: languages

        anchors.fill: parent
        active: false
        sourceComponent: LanguageSheet {
            home: layer.stage.home
            behind: [layer.stage, layer.tools]
            atCheckout: layer.app.page === Enums.Page.Checkout
        }
    }
    Binding {
        target: layer.stage
        property: "enabled"
        value: !attract.active
    }
    Loader {
        id: attract

        // over the tools, too; what a closed kiosk can still do, help and language, stays
        y: layer.stage.y
        z: 5
        width: parent.width
        height: (layer.app.rest.closed ? layer.tools.y : parent.height) - y
        active: layer.app.rest.shown
        sourceComponent: Attract {
            rest: layer.app.rest
            home: layer.stage.home
        }
    }
    Loader {
        id: farewell

        anchors.fill: parent
        active: false
        sourceComponent: Farewell {
            home: layer.stage.home
        }
    }
    Question {
        id: exitDialog

        sourceComponent: ExitDialog {
            app: layer.app
        }
    }
    Question {
        id: leaveDialog

        sourceComponent: LeavePaymentDialog {
            app: layer.app
            moneyKind: layer.app.moneyKind
            moneyText: layer.app.moneyText
        }
    }
    Question {
        id: idleDialog

        wanted: layer.app.idleWarning
        sourceComponent: IdleDialog {
            app: layer.app
        }
    }
    Component {
        id: paymentFrame

        PaymentFrame {
            id: payment

            checkout: layer.app.checkout
            keyboardOpen: layer.keyboard.open
            Keys.onPressed: event => layer.tools.byKey(event)

            Connections {
                target: layer.keyboard

                function onFinished() {
                    payment.stopTyping()
                }
            }
        }
    }
}
