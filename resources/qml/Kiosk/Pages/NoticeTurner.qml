// SPDX-License-Identifier: EUPL-1.2
// Which of several codes is shown, and two arrows to the others: side by side, or upright where there is no room below.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Grid {
    id: turner

    required property int position
    required property int count
    property bool upright: false

    signal turned(step: int)

    columns: upright ? 1 : 3
    spacing: upright ? Theme.space.block : Theme.space.small
    verticalItemAlignment: Grid.AlignVCenter

    PadKey {
        objectName: "phone-previous"
        width: turner.upright ? turner.width : turner.width * 0.28
        height: Math.max(Theme.extent.key, Theme.size(36) + Theme.px(52), leastHeight)
        enabled: turner.position > 1
        icon.name: turner.upright ? "caret-up" : "arrow-left"
        text: qsTr("Previous")
        Accessible.description: qsTr("Notice %1 of %2").arg(turner.position - 1).arg(turner.count)
        onTriggered: turner.turned(-1)
    }
    KText {
        objectName: "phone-place"
        width: turner.upright ? turner.width : turner.width * 0.44 - 2 * turner.spacing
        horizontalAlignment: Text.AlignHCenter
        kind: turner.upright ? TypeScale.CaptionStrong : TypeScale.Button
        text: qsTr("Notice %1 of %2").arg(turner.position).arg(turner.count)
        color: Theme.colour.ink
    }
    PadKey {
        objectName: "phone-next"
        width: turner.upright ? turner.width : turner.width * 0.28
        height: Math.max(Theme.extent.key, Theme.size(36) + Theme.px(52), leastHeight)
        enabled: turner.position < turner.count
        icon.name: turner.upright ? "caret-down" : "arrow-right"
        text: qsTr("Next")
        Accessible.description: qsTr("Notice %1 of %2").arg(turner.position + 1).arg(turner.count)
        onTriggered: turner.turned(1)
    }
}
