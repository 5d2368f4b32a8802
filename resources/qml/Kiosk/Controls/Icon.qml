// SPDX-License-Identifier: EUPL-1.2
// One Phosphor shape, coloured by the theme. Duotone from 40 design pixels up, bold below.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import "../../../icons/phosphor.js" as Phosphor

Item {
    id: icon

    property string name
    property real size: Theme.extent.icon
    property color colour: Theme.colour.ink
    property bool duotone: size >= Theme.extent.icon
    readonly property list<string> parts: Phosphor.shapes[name] ?? ["", "", ""]

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    Accessible.ignored: true

    Shape {
        id: shape

        width: 256
        height: 256
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: icon.size / 256
            yScale: icon.size / 256
        }

        ShapePath {
            strokeWidth: -1
            fillRule: ShapePath.WindingFill
            fillColor: icon.duotone && !Theme.highContrast
                       ? Qt.rgba(icon.colour.r, icon.colour.g, icon.colour.b, icon.colour.a * 0.2) : "transparent"

            PathSvg {
                path: icon.parts[0]
            }
        }
        ShapePath {
            strokeWidth: -1
            fillRule: ShapePath.WindingFill
            fillColor: icon.colour

            PathSvg {
                path: icon.duotone ? icon.parts[1] : icon.parts[2]
            }
        }
    }
}
