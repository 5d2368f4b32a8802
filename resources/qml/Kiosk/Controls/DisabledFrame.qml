// SPDX-License-Identifier: EUPL-1.2
// In high contrast, what cannot be pressed for now: a thin broken line instead of a frame. Colour alone would not tell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Loader {
    id: frame

    property bool shown: false
    property real radius: Theme.radius.button

    active: shown && Theme.highContrast
    sourceComponent: Shape {
        objectName: "disabled-frame"

        ShapePath {
            strokeColor: Theme.colour.disabledText
            strokeWidth: Theme.extent.hairline
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"

            PathRectangle {
                x: Theme.extent.hairline / 2
                y: Theme.extent.hairline / 2
                width: frame.width - Theme.extent.hairline
                height: frame.height - Theme.extent.hairline
                radius: frame.radius
            }
        }
    }
}
