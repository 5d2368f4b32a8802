// SPDX-License-Identifier: EUPL-1.2
// Why a notice, or the note that nothing was paid, did not come out on paper. Nothing was paid by it, and nothing is lost.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Banner {
    id: note

    // "failed" or "unknown"; any other word is no trouble.
    property string printing
    property bool several: false
    property bool ofNote: false
    readonly property bool trouble: printing === "failed" || printing === "unknown"

    kind: Banner.Warning
    iconName: "printer"
    padding: Theme.space.medium
    title: printing === "unknown" ? qsTr("We are not sure that the sheet came out.")
         : ofNote ? qsTr("We could not print the note.")
         : several ? qsTr("We could not print the notices.") : qsTr("We could not print the notice.")
    text: printing === "unknown" ? qsTr("If you do not see it, print it again.")
                                 : qsTr("Try again, or ask at the counter.")
}
