// SPDX-License-Identifier: EUPL-1.2
// How a notice stands, for the eye: each kind has its own icon, and a colour that never speaks alone.
import QtQuick
import Kiosk.Theme

QtObject {
    id: standing

    // One of those of kiosk/ui/debt_words.py.
    property string kind

    readonly property var icons: ({
        "to-pay": "clock",
        "chosen": "check",
        "paid": "seal-check",
        "partly-paid": "warning",
        "past-date": "warning-circle",
        "annulled": "x-circle",
        "to-check": "warning",
        "blocked": "info"
    })
    readonly property string icon: icons[kind] ?? "question"
    readonly property bool wanted: kind === "to-pay" || kind === "chosen"
    readonly property color colour: wanted ? Theme.colour.primary : kind === "paid" ? Theme.colour.success
        : kind === "past-date" ? Theme.colour.error
        : kind === "partly-paid" || kind === "to-check" ? Theme.colour.waiting : Theme.colour.calm
    readonly property color deep: wanted ? Theme.colour.primaryDeep : kind === "paid" ? Theme.colour.successDeep
        : kind === "past-date" ? Theme.colour.errorDeep
        : kind === "partly-paid" || kind === "to-check" ? Theme.colour.waitingDeep : Theme.colour.calm
    readonly property color tint: wanted ? Theme.colour.primaryTint : kind === "paid" ? Theme.colour.successTint
        : kind === "past-date" ? Theme.colour.errorTint
        : kind === "partly-paid" || kind === "to-check" ? Theme.colour.waitingTint : Theme.colour.calmTint
}
