// SPDX-License-Identifier: EUPL-1.2
// The municipality's coat of arms: its own picture, or the invented one of the demonstration town.
import QtQuick
import Kiosk.Theme

Image {
    id: emblem

    property url picture: Theme.emblem
    property real side: 0

    width: side
    height: side
    // in pixels of the screen, else a picture of dots is blurred on one with small ones
    sourceSize: Qt.size(side * Screen.devicePixelRatio, side * Screen.devicePixelRatio)
    fillMode: Image.PreserveAspectFit
    source: picture.toString() !== "" ? picture : Qt.resolvedUrl("../../../illustrations/emblem.svg")
}
