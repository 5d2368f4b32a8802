// SPDX-License-Identifier: EUPL-1.2
// What a list has to say at the moment, one thing at a time: a part that did not come, a notice that cannot be shown,
// a search that takes long.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Banner {
    id: message

    required property DebtsViewModel debts

    objectName: "debts-message"
    visible: title !== ""
    padding: Theme.space.medium
    kind: debts.slow && !debts.failed ? Banner.Info : Banner.Warning
    title: debts.failed ? qsTr("The notices do not come now")
        : debts.slow ? qsTr("It takes longer than usual, one moment more") : debts.problemTitle
    text: debts.failed ? qsTr("Try again in a moment.") : debts.slow ? "" : debts.problemText
}
