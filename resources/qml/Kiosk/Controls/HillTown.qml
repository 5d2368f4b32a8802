// SPDX-License-Identifier: EUPL-1.2
// The hill town in the morning, on the resting pages only. A municipality may give its own picture.
import QtQuick
import Kiosk.Theme

Item {
    id: town

    property url picture
    // Of a low strip the middle is seen, with houses that have roofs; of a very low one the fields.
    property bool strip: false

    clip: true
    Accessible.ignored: true

    Image {
        visible: !Theme.highContrast
        anchors.fill: parent
        asynchronous: false
        sourceSize: Qt.size(town.width, town.height)
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: town.strip && town.height > Theme.px(310) && town.height < Theme.px(440)
            ? Image.AlignVCenter : Image.AlignBottom
        // the sun is whole also where the picture is narrow
        horizontalAlignment: Theme.compact ? Image.AlignLeft : Image.AlignHCenter
        source: town.picture.toString() !== "" ? town.picture
              : Theme.portrait ? Qt.resolvedUrl("../../../illustrations/hill-town-wide.svg")
                               : Qt.resolvedUrl("../../../illustrations/hill-town-tall.svg")
    }
}
