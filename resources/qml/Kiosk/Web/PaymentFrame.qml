// SPDX-License-Identifier: EUPL-1.2
// Holds pagoPA's page for as long as its session lives. The web engine is loaded with the first payment, not before,
// so PaymentView is named by its file and not as a type.
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

FocusScope {
    id: frame

    objectName: "payment-frame"

    required property CheckoutViewModel checkout
    property bool keyboardOpen: false
    // by the window and not by the room that is left: it must not jump when the keyboard comes
    readonly property real zoom: checkout.zoom(Theme.windowWidth, Theme.windowHeight)

    // How high the page is and how far it is scrolled, in pixels of the screen: the view tells.
    property real contentsHeight: 0
    property real scrolledTo: 0

    // so far, in heights of what is seen; down is positive
    signal scroll(share: real)
    // the visitor has finished typing: the page's field lets go of the keyboard
    signal stopTyping

    // press what has the focus in the page, as a finger would
    signal selectWanted
    // the page's focus is on something that is pressed by Return
    signal returnWanted

    function select(): void {
        selectWanted()
    }
    // Out of the page, to what follows it; what the keyboard hides is there once that has gone.
    function leadOut(): void {
        aside.forceActiveFocus(Qt.OtherFocusReason)
        Qt.callLater(goOn)
    }
    function goOn(): void {
        if (keyboardOpen || !aside.activeFocus)
            return
        const first = nextItemInFocusChain(true)
        let item = first
        while (isWithin(item)) {
            item = item.nextItemInFocusChain(true)
            if (item === first)
                return
        }
        item.forceActiveFocus(Qt.TabFocusReason)
    }
    function isWithin(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === this)
                return true
        }
        return false
    }
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
    onKeyboardOpenChanged: Qt.callLater(goOn)
    // the page has no use for it
    Keys.onEscapePressed: leadOut()

    Connections {
        target: frame.checkout

        function onSessionChanged() {
            frame.follow()
        }
    }
    // No field: the keyboard closes when it has the focus.
    Item {
        id: aside
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
