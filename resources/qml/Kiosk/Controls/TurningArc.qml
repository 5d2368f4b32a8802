// SPDX-License-Identifier: EUPL-1.2
// A quarter open ring that turns while something is being waited for; it stands still when motion is off.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: arc

    property real size: Theme.extent.icon
    property real stroke: Theme.px(5)
    property color colour: Theme.colour.ink
    property color groundColour: "transparent"
    property real sweep: 260
    property bool running: true

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: arc.groundColour
            strokeWidth: arc.stroke
            fillColor: "transparent"

            PathAngleArc {
                centerX: arc.size / 2
                centerY: arc.size / 2
                radiusX: (arc.size - arc.stroke) / 2
                radiusY: radiusX
                sweepAngle: 360
            }
        }
    }
    Shape {
        id: moving

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: arc.colour
            strokeWidth: arc.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: arc.size / 2
                centerY: arc.size / 2
                radiusX: (arc.size - arc.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: arc.sweep
            }
        }
        RotationAnimation on rotation {
            running: arc.running && arc.visible && !Theme.stillPictures
            from: 0
            to: 360
            duration: Theme.turnMs
            loops: Animation.Infinite
        }
    }
}
