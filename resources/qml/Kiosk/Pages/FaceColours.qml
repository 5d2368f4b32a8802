// SPDX-License-Identifier: EUPL-1.2
// The colours of a tile by what a notice or a service is about; the picture says it, too.
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

QtObject {
    // One of Enums.TileColour.
    property int group: Enums.TileColour.Blue
    readonly property bool isTerracotta: group === Enums.TileColour.Terracotta
    readonly property bool isOlive: group === Enums.TileColour.Olive
    readonly property color colour: isTerracotta ? Theme.colour.terracotta : isOlive ? Theme.colour.olive : Theme.colour.primary
    readonly property color ground: isTerracotta ? Theme.colour.terracottaTint : isOlive ? Theme.colour.oliveTint : Theme.colour.primaryTint
}
