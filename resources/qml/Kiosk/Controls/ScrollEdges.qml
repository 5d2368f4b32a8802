// SPDX-License-Identifier: EUPL-1.2
// What goes on above or below a view that is scrolled has an edge there. It lies over the view, at its place.
import QtQuick
import Kiosk.Theme

Item {
    id: edges

    required property Flickable view
    // How much of the view at either side is only there for focus rings.
    property real ring: 0

    x: view.x + ring
    y: view.y
    width: view.width - 2 * ring
    height: view.height
    visible: view.interactive

    Rectangle {
        visible: !edges.view.atYBeginning
        y: -height
        width: parent.width
        height: Theme.extent.hairline
        color: Theme.colour.edge
    }
    Rectangle {
        visible: !edges.view.atYEnd
        y: parent.height
        width: parent.width
        height: Theme.extent.hairline
        color: Theme.colour.edge
    }
}
