// SPDX-License-Identifier: EUPL-1.2
// Holds pagoPA's page for as long as its session lives. The web engine is loaded with the first payment, not before,
// so PaymentView is named by its file and not as a type.
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

FocusScope {
    id: frame

    required property CheckoutViewModel checkout
    property bool keyboardOpen: false
    // by the window and not by the room that is left: it must not jump when the keyboard comes
    readonly property real zoom: checkout.zoom(Theme.windowWidth, Theme.windowHeight)

    // the visitor has finished typing: the page's field lets go of the keyboard
    signal stopTyping

    function follow(): void {
        if (checkout.session)
            loader.setSource(Qt.resolvedUrl("PaymentView.qml"), {
                "session": checkout.session,
                "frame": frame
            })
        else
            loader.setSource("")
    }

    Component.onCompleted: follow()

    Connections {
        target: frame.checkout

        function onSessionChanged() {
            frame.follow()
        }
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
