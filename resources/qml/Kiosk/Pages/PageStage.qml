// SPDX-License-Identifier: EUPL-1.2
// The page at hand, made when it is shown and gone when it is left. Pages are named by their files and not as types, so
// that the first one is not kept waiting for the others to be read.
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

    // page: its file, and the view-model beside `app` that it shows, which has the same name in both
    // Pages on which one writes: they make room for the keyboard.
    readonly property list<string> writing: ["services", "form"]
    required property KeyboardPlace keyboard
    readonly property var pages: ({
        "home": ["HomePage.qml", ""],
        "notice": ["NoticePage.qml", "notice"],
        "notice-code": ["CodePage.qml", "code"],
        "services": ["ServicesPage.qml", "services"],
        "form": ["FormPage.qml", "form"],
        "form-choice": ["FormChoicePage.qml", "form"],
        "form-review": ["FormReviewPage.qml", "form"],
        "debts": ["DebtsPage.qml", "debts"],
        "instalments": ["InstalmentsPage.qml", "instalments"],
        "debt": ["DebtPage.qml", "debt"],
        "review": ["ReviewPage.qml", "review"],
        "printed": ["PrintedPage.qml", "printed"],
        "phone": ["PhonePage.qml", "phone"],
        "checkout": ["CheckoutPage.qml", "checkout"],
        "verifying": ["VerifyingPage.qml", "verifying"],
        "paid": ["PaidPage.qml", "paid"],
        "being_confirmed": ["ConfirmingPage.qml", "confirming"],
        "not_paid": ["NotPaidPage.qml", "notPaid"],
        "partly_paid": ["PartlyPaidPage.qml", "partlyPaid"],
        "unpaid": ["UnpaidPage.qml", "unpaid"],
        "unavailable": ["UnavailablePage.qml", "unavailable"]
    })
    // what was read ahead; kept, else it would be forgotten again
    property list<Component> read

    function showHome(): void {
        setSource(Qt.resolvedUrl("HomePage.qml"), {"home": home})
    }
    function show(): void {
        if (app.shown === "home") {
            showHome()
            return
        }
        const [file, model] = pages[app.shown]
        const given = {"app": app}
        if (model)
            given[model] = app[model]
        if (app.shown === "checkout")
            given.webView = webView
        if (writing.includes(app.shown))
            given.keyboard = keyboard
        setSource(Qt.resolvedUrl(file), given)
    }
    function readAhead(): void {
        for (const page in pages)
            read.push(Qt.createComponent(pages[page][0], Component.Asynchronous, stage))
    }

    Component.onCompleted: showHome()
    onAppChanged: {
        if (app.shown !== "home")
            show()
    }

    Connections {
        target: stage.app

        function onShownChanged() {
            stage.show()
        }
    }
}
