// SPDX-License-Identifier: EUPL-1.2
// Seconds that are left, as a number inside a ring. The owner counts from one deadline; this only draws.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: ring

    property int seconds: 20
    property int total: 20
    property real size: Theme.extent.ring
    property bool withWord: true
    property real stroke: Math.max(Theme.px(8), size * 0.075)
    property color colour: Theme.colour.waiting

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n second(s)", "", seconds)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.colour.line
            strokeWidth: ring.stroke
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.size / 2
                centerY: ring.size / 2
                radiusX: (ring.size - ring.stroke) / 2
                radiusY: radiusX
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: ring.colour
            strokeWidth: ring.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.size / 2
                centerY: ring.size / 2
                radiusX: (ring.size - ring.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, ring.seconds / Math.max(1, ring.total)))
            }
        }
    }
    Column {
        anchors.centerIn: parent

        KText {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: ring.withWord ? TypeScale.Amount : TypeScale.Strong
            text: ring.seconds
            wrapMode: Text.NoWrap
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            visible: ring.withWord
            anchors.horizontalCenter: parent.horizontalCenter
            kind: TypeScale.Caption
            wrapMode: Text.NoWrap
            text: qsTr("second(s)", "below the number of a countdown", ring.seconds)
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
