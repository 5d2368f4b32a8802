// SPDX-License-Identifier: EUPL-1.2
// The page at hand, made when it is shown and gone when it is left. Pages are named by their files and not as types, so
// that the first one is not kept waiting for the others to be read.
import QtQuick
import Kiosk.ViewModels

Loader {
    id: stage

    required property AppViewModel app
    // pagoPA's page, which only the payment page shows.
    required property Component webView

    // page: its file, and the view-model beside `app` that it shows, which has the same name in both
    readonly property var pages: ({
        "home": ["HomePage.qml", ""],
        "notice": ["NoticePage.qml", "notice"],
        "debt": ["DebtPage.qml", "debt"],
        "review": ["ReviewPage.qml", "review"],
        "checkout": ["CheckoutPage.qml", "checkout"],
        "verifying": ["VerifyingPage.qml", "verifying"],
        "paid": ["PaidPage.qml", "paid"],
        "being_confirmed": ["ConfirmingPage.qml", "confirming"],
        "not_paid": ["NotPaidPage.qml", "notPaid"],
        "partly_paid": ["PartlyPaidPage.qml", "partlyPaid"],
        "unavailable": ["UnavailablePage.qml", "unavailable"]
    })
    // what was read ahead; kept, else it would be forgotten again
    property list<Component> read

    function show(): void {
        const [file, model] = pages[app.page]
        const given = {"app": app}
        if (model)
            given[model] = app[model]
        if (app.page === "checkout")
            given.webView = webView
        setSource(Qt.resolvedUrl(file), given)
    }
    function readAhead(): void {
        for (const page in pages)
            read.push(Qt.createComponent(pages[page][0], Component.Asynchronous, stage))
    }

    Component.onCompleted: show()

    Connections {
        target: stage.app

        function onPageChanged() {
            stage.show()
        }
    }
}
