// SPDX-License-Identifier: EUPL-1.2
// What the choice below it is about.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Row {
    id: heading

    property string name
    property string text

    spacing: Theme.space.medium

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: heading.name
        size: Theme.px(44 * Theme.extent.growth)
    }
    KText {
        anchors.verticalCenter: parent.verticalCenter
        width: heading.width - mark.width - heading.spacing
        kind: TypeScale.Lead
        font.weight: Font.DemiBold
        text: heading.text
        color: Theme.colour.ink
    }
}
