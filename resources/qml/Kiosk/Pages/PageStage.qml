// SPDX-License-Identifier: EUPL-1.2
// The page at hand, made when it is shown and gone when it is left.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

Loader {
    id: stage

    required property AppViewModel app
    // pagoPA's page, which only the payment page shows.
    required property Component webView

    sourceComponent: {
        switch (stage.app.page) {
        case "notice": return noticePage
        case "debt": return debtPage
        case "review": return reviewPage
        case "checkout": return checkoutPage
        case "verifying": return verifyingPage
        case "paid": return paidPage
        case "being_confirmed": return confirmingPage
        case "not_paid": return notPaidPage
        case "unavailable": return unavailablePage
        default: return homePage
        }
    }

    Component {
        id: homePage

        HomePage {
            app: stage.app
        }
    }
    Component {
        id: noticePage

        NoticePage {
            app: stage.app
            notice: stage.app.notice
        }
    }
    Component {
        id: debtPage

        DebtPage {
            app: stage.app
            debt: stage.app.debt
        }
    }
    Component {
        id: reviewPage

        ReviewPage {
            app: stage.app
            review: stage.app.review
        }
    }
    Component {
        id: checkoutPage

        CheckoutPage {
            app: stage.app
            checkout: stage.app.checkout
            webView: stage.webView
        }
    }
    Component {
        id: verifyingPage

        VerifyingPage {
            app: stage.app
            verifying: stage.app.verifying
        }
    }
    Component {
        id: paidPage

        PaidPage {
            app: stage.app
            paid: stage.app.paid
        }
    }
    Component {
        id: confirmingPage

        ConfirmingPage {
            app: stage.app
            confirming: stage.app.confirming
        }
    }
    Component {
        id: notPaidPage

        NotPaidPage {
            app: stage.app
            notPaid: stage.app.notPaid
        }
    }
    Component {
        id: unavailablePage

        UnavailablePage {
            app: stage.app
            unavailable: stage.app.unavailable
        }
    }
}
