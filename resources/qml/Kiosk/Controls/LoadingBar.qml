// SPDX-License-Identifier: EUPL-1.2
// A grey bar in the place of words that have not come yet.
import QtQuick
import Kiosk.Theme

Item {
    id: bar

    property int kind: TypeScale.Body

    implicitHeight: Math.round(Theme.size(Theme.type.pixels[kind]) * 1.4)
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: parent.height * 0.5
        radius: height / 2
        color: Theme.colour.line
    }
}
