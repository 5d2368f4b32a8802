// SPDX-License-Identifier: EUPL-1.2
// The one reserved place for help and problems of the page on which the code of a slip is typed.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: slot

    required property CodeViewModel code
    readonly property bool problem: code.problemTitle !== ""

    implicitHeight: Math.max(Theme.compact ? Theme.extent.slotCompact : Theme.extent.slot, banner.implicitHeight)

    Banner {
        id: banner

        objectName: "code-message"
        width: parent.width
        height: Math.max(implicitHeight, slot.height)
        padding: Theme.portrait ? Theme.space.wide : Theme.space.medium
        kind: slot.problem ? Banner.Error : Banner.Info
        title: slot.problem ? slot.code.problemTitle : qsTr("Where is it?")
        text: slot.problem ? slot.code.problemText
            : qsTr("In large letters on the slip printed here. It never has 0, O, 1 or I.")
    }
}
