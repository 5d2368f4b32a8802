// SPDX-License-Identifier: EUPL-1.2
// Why a notice, or the note that nothing was paid, did not come out on paper. Nothing was paid by it, and nothing is lost.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums

Banner {
    id: note

    // "failed" or "unknown"; any other word is no trouble.
    property int printing
    property bool several: false
    property bool ofNote: false
    readonly property bool trouble: printing === Enums.Printing.Failed || printing === Enums.Printing.Unknown

    kind: Banner.Warning
    iconName: "printer"
    padding: Theme.space.medium
    title: printing === Enums.Printing.Unknown ? qsTr("We are not sure that the sheet came out.")
         : ofNote ? qsTr("We could not print the summary.")
         : several ? qsTr("We could not print the notices.") : qsTr("We could not print the notice.")
    text: printing === Enums.Printing.Unknown ? qsTr("If you do not see it, print it again.")
                                 : qsTr("Try again, or ask at the counter.")
}
