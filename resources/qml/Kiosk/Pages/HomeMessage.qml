// SPDX-License-Identifier: EUPL-1.2
// The first page's message: what is wrong with what was scanned, else for a while that nothing of the visit before is left.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Banner {
    required property HomeViewModel home
    readonly property bool problem: home.problemTitle !== ""

    objectName: "scan-message"
    padding: Theme.space.medium
    kind: problem ? Banner.Warning : Banner.Success
    title: problem ? home.problemTitle : home.farewellTitle
    text: problem ? home.problemText : home.farewellText
}
