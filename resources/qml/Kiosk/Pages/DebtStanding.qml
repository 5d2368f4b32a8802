// SPDX-License-Identifier: EUPL-1.2
// How a notice stands, for the eye: each kind has its own icon, and a colour that never speaks alone.
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

QtObject {
    id: standing

    // One of Enums.DebtStanding.
    property int kind

    readonly property var icons: ({
        [Enums.DebtStanding.ToPay]: "clock",
        [Enums.DebtStanding.Chosen]: "check",
        [Enums.DebtStanding.Paid]: "seal-check",
        [Enums.DebtStanding.PartlyPaid]: "warning",
        [Enums.DebtStanding.PastDate]: "warning-circle",
        [Enums.DebtStanding.Annulled]: "x-circle",
        [Enums.DebtStanding.ToCheck]: "warning",
        [Enums.DebtStanding.Blocked]: "info"
    })
    readonly property string icon: icons[kind] ?? "question"
    readonly property bool wanted: kind === Enums.DebtStanding.ToPay || kind === Enums.DebtStanding.Chosen
    readonly property color colour: wanted ? Theme.colour.primary : kind === Enums.DebtStanding.Paid ? Theme.colour.success
        : kind === Enums.DebtStanding.PastDate ? Theme.colour.error
        : kind === Enums.DebtStanding.PartlyPaid || kind === Enums.DebtStanding.ToCheck ? Theme.colour.waiting : Theme.colour.calm
    readonly property color deep: wanted ? Theme.colour.primaryDeep : kind === Enums.DebtStanding.Paid ? Theme.colour.successDeep
        : kind === Enums.DebtStanding.PastDate ? Theme.colour.errorDeep
        : kind === Enums.DebtStanding.PartlyPaid || kind === Enums.DebtStanding.ToCheck ? Theme.colour.waitingDeep : Theme.colour.calm
    readonly property color tint: wanted ? Theme.colour.primaryTint : kind === Enums.DebtStanding.Paid ? Theme.colour.successTint
        : kind === Enums.DebtStanding.PastDate ? Theme.colour.errorTint
        : kind === Enums.DebtStanding.PartlyPaid || kind === Enums.DebtStanding.ToCheck ? Theme.colour.waitingTint : Theme.colour.calmTint
}
