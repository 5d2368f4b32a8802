// SPDX-License-Identifier: EUPL-1.2
// The paper slip: what it is for above the tear line, what is owed below. One path, notches included.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: slip

    property Item upper: null
    property Item lower: null
    property real padding: Theme.space.large
    // The tear line is drawn; off where a long slip is scrolled and the line lies outside.
    property bool tearShown: true
    readonly property real tearY: padding + (upper ? upper.height : 0) + padding * 0.75
    readonly property real corner: Theme.radius.card
    readonly property real notch: Theme.extent.notch

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: tearY + (lower ? lower.height : 0) + padding * 1.5

    // The two halves are given as properties, so that the paper stays one component; here they get their place.
    Binding {
        target: slip.upper
        property: "width"
        value: slip.width - 2 * slip.padding
    }
    Binding {
        target: slip.lower
        property: "width"
        value: slip.width - 2 * slip.padding
    }

    Item {
        id: shadow

        anchors.fill: parent

        Rectangle {
            visible: !Theme.highContrast
            anchors.fill: parent
            anchors.topMargin: slip.tearY + 2 * slip.notch
            anchors.leftMargin: Theme.px(3)
            anchors.rightMargin: Theme.px(3)
            anchors.bottomMargin: -Theme.px(9)
            radius: slip.corner
            color: Theme.colour.keyLip
            opacity: 0.5
        }
    }
    Shape {
        id: paper

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.colour.surface
            strokeColor: Theme.highContrast ? Theme.colour.edge : Theme.colour.keyLip
            strokeWidth: Theme.highContrast ? Theme.extent.strong : Theme.extent.hairline
            startX: slip.corner
            startY: 0

            PathLine {
                x: slip.width - slip.corner
                y: 0
            }
            PathArc {
                x: slip.width
                y: slip.corner
                radiusX: slip.corner
                radiusY: slip.corner
            }
            PathLine {
                x: slip.width
                y: slip.tearY - slip.notch
            }
            PathArc {
                x: slip.width
                y: slip.tearY + slip.notch
                radiusX: slip.notch
                radiusY: slip.notch
                direction: PathArc.Counterclockwise
            }
            PathLine {
                x: slip.width
                y: slip.height - slip.corner
            }
            PathArc {
                x: slip.width - slip.corner
                y: slip.height
                radiusX: slip.corner
                radiusY: slip.corner
            }
            PathLine {
                x: slip.corner
                y: slip.height
            }
            PathArc {
                x: 0
                y: slip.height - slip.corner
                radiusX: slip.corner
                radiusY: slip.corner
            }
            PathLine {
                x: 0
                y: slip.tearY + slip.notch
            }
            PathArc {
                x: 0
                y: slip.tearY - slip.notch
                radiusX: slip.notch
                radiusY: slip.notch
                direction: PathArc.Counterclockwise
            }
            PathLine {
                x: 0
                y: slip.corner
            }
            PathArc {
                x: slip.corner
                y: 0
                radiusX: slip.corner
                radiusY: slip.corner
            }
        }
    }
    Shape {
        id: tear

        opacity: slip.tearShown ? 1 : 0
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.colour.keyLip
            strokeWidth: Theme.extent.outline
            strokeStyle: ShapePath.DashLine
            dashPattern: [3.5, 2.5]
            fillColor: "transparent"
            startX: slip.notch * 2
            startY: slip.tearY

            PathLine {
                x: slip.width - slip.notch * 2
                y: slip.tearY
            }
        }
    }
    Item {
        x: slip.padding
        y: slip.padding
        children: slip.upper ? [slip.upper] : []
    }
    Item {
        x: slip.padding
        y: slip.tearY + slip.padding * 0.75
        children: slip.lower ? [slip.lower] : []
    }
}
