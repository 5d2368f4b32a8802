// SPDX-License-Identifier: EUPL-1.2
// pagoPA's page: one view per payment, on the profile of its session, which outlives it by a little.
import QtQuick
import QtWebEngine
import Kiosk.Theme
import Kiosk.ViewModels

FocusScope {
    id: root

    required property WebSession session
    required property PaymentFrame frame
    readonly property PaymentPage page: pageLoader.item as PaymentPage
    // With the keyboard open the page is shorter: the field that is being written in, and the button below it, must be in
    // sight. The page learns of its new height some time later, so it looks again then. It moves only if it must: somebody
    // may be about to press something.
    readonly property string keepInSight: `(open => {
        const look = () => {
            const field = document.activeElement
            if (!globalThis.typing || !field || field === document.body)
                return
            const box = field.getBoundingClientRect()
            if (box.top >= 0 && box.bottom + 160 <= innerHeight)
                return
            field.scrollIntoView({block: "center"})
            const now = field.getBoundingClientRect() // where little is left, it stands higher for what is below it
            scrollBy(0, Math.min(now.top, Math.max(0, now.bottom + 160 - innerHeight)))
        }
        if (globalThis.typing === undefined)
            addEventListener("resize", look)
        globalThis.typing = open
        look()
    })(%1)`

    // What is chosen and not pressed: Return would send the form off that it stands in. Whether the focus was on such.
    readonly property string choose: `(() => {
        const one = document.activeElement
        const chosen = one?.matches("input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch], summary")
        if (chosen)
            one.click()
        return chosen === true
    })()`

    // How high the page is and how far it is scrolled, after something was done to it. It is asked again and again:
    // WORKAROUND (no public report found): Qt 6.11's contentsSize stays as it was when a page grows without being scrolled.
    function measure(first: string): void {
        page?.ask(first, "JSON.stringify({measure: [document.scrollingElement?.scrollHeight ?? 0, scrollY]})")
    }

    Component.onCompleted: {
        const profile = (prototype.createObject(session) as WebEngineProfilePrototype).instance()
        session.adopt(profile)
        pageLoader.setSource(Qt.resolvedUrl("PaymentPage.qml"), {
            "session": session,
            "profile": profile,
            "zoomFactor": frame.zoom
        })
        page.zoomFactor = Qt.binding(() => frame.zoom)
    }

    Timer {
        running: root.page !== null && root.visible
        repeat: true
        interval: Theme.lookMs
        onTriggered: root.measure("")
    }

    // Without a storage name its profile is off the record.
    Component {
        id: prototype

        WebEngineProfilePrototype {
        }
    }

    Connections {
        target: root.frame.checkout

        function onAsked(script: string) {
            root.page?.ask("", script)
        }
    }
    Connections {
        target: root.page

        function onTold(text: string) {
            const told = JSON.parse(text), measured = told.measure
            if (told.chosen === false) {
                root.frame.returnWanted()
            } else if (told.page !== undefined) {
                root.frame.checkout.answer(text)
            } else if (measured !== undefined) {
                root.frame.contentsHeight = measured[0] * root.page.zoomFactor
                root.frame.scrolledTo = measured[1] * root.page.zoomFactor
            }
        }
    }
    Connections {
        target: root.frame

        function onScroll(share: real) {
            root.measure(`scrollBy({top: ${share} * innerHeight, behavior: "instant"})`)
        }

        function onSelectWanted() {
            root.page?.ask("", `JSON.stringify({chosen: ${root.choose}})`)
        }
        function onStopTyping() {
            root.page?.runJavaScript("document.activeElement && document.activeElement.blur()",
                                     WebEngineScript.ApplicationWorld)
        }
        function onKeyboardOpenChanged() {
            root.page?.runJavaScript(root.keepInSight.arg(root.frame.keyboardOpen), WebEngineScript.ApplicationWorld)
        }
    }
    Loader {
        id: pageLoader

        anchors.fill: parent
        focus: true
        Keys.forwardTo: root.frame // keys that the page has no use for come here, and no further by themselves
    }
}
