// SPDX-License-Identifier: EUPL-1.2
// pagoPA's page: one view per payment, on the profile of its session, which outlives it by a little.
import QtQuick
import QtWebEngine
import Kiosk.ViewModels

FocusScope {
    id: root

    required property WebSession session
    required property PaymentFrame frame
    property real zoom: 1.0
    readonly property PaymentPage page: pageLoader.item as PaymentPage

    Component.onCompleted: {
        const profile = (prototype.createObject(session) as WebEngineProfilePrototype).instance()
        session.adopt(profile)
        pageLoader.setSource(Qt.resolvedUrl("PaymentPage.qml"), {
            "session": session,
            "profile": profile,
            "zoomFactor": zoom
        })
    }

    // Without a storage name its profile is off the record.
    Component {
        id: prototype

        WebEngineProfilePrototype {
        }
    }

    Connections {
        target: root.frame

        function onStopTyping() {
            root.page.runJavaScript("document.activeElement && document.activeElement.blur()",
                                    WebEngineScript.ApplicationWorld)
        }
        // The keyboard is open: the field that is being written in must stay in sight.
        function onKeyboardOpenChanged() {
            reveal.restart()
        }
    }
    // The view is laid out anew when the keyboard comes; the page must have taken its new height before it scrolls.
    Timer {
        id: reveal

        interval: 150
        onTriggered: if (root.frame.keyboardOpen && root.page)
            root.page.runJavaScript("document.activeElement && document.activeElement.scrollIntoView({block: 'center'})",
                                    WebEngineScript.ApplicationWorld)
    }
    Loader {
        id: pageLoader

        anchors.fill: parent
        focus: true
    }
}
