// SPDX-License-Identifier: EUPL-1.2
// The three endings have three shapes: paid a circle, being confirmed a hexagon, not paid a rounded square. What is paid
// in part has two of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: emblem

    enum Ending {
        Paid,
        BeingConfirmed,
        NotPaid,
        PartlyPaid
    }

    property int ending: EndingEmblem.Paid
    property real size: Theme.extent.ending
    readonly property bool round: ending === EndingEmblem.Paid || ending === EndingEmblem.PartlyPaid
    readonly property color fill: [Theme.colour.success, Theme.colour.waiting, Theme.colour.calm, Theme.colour.success][ending]
    readonly property color halo: Qt.rgba(fill.r, fill.g, fill.b, Theme.highContrast ? 0 : 0.12)

    // as wide as what is drawn, so that it stands on the margin
    implicitWidth: size * [1.2, 0.99, 1.12, 1.2][ending]
    implicitHeight: size * 1.2
    Accessible.ignored: true

    Rectangle {
        visible: emblem.ending !== EndingEmblem.BeingConfirmed
        anchors.centerIn: parent
        width: emblem.size * (emblem.round ? 1.2 : 1.12)
        height: width
        radius: emblem.round ? width / 2 : width * 0.27
        color: emblem.halo
    }
    Rectangle {
        visible: emblem.ending !== EndingEmblem.BeingConfirmed
        anchors.centerIn: parent
        width: emblem.size * (emblem.round ? 0.96 : 0.87)
        height: width
        radius: emblem.round ? width / 2 : width * 0.25
        color: emblem.fill
    }
    Repeater {
        model: emblem.ending === EndingEmblem.BeingConfirmed ? [1.14, 0.94] : []

        Shape {
            id: hexagon

            required property real modelData
            required property int index
            readonly property real reach: emblem.size * modelData / 2
            readonly property real round: emblem.size * 0.06
            readonly property color paint: index === 0 ? emblem.halo : emblem.fill

            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: hexagon.paint
                strokeColor: hexagon.index === 0 ? "transparent" : hexagon.paint
                strokeWidth: hexagon.round
                joinStyle: ShapePath.RoundJoin

                PathPolyline {
                    path: [0, 1, 2, 3, 4, 5, 6].map(corner => Qt.point(
                        hexagon.width / 2 + (hexagon.reach - hexagon.round / 2) * Math.sin(corner * Math.PI / 3),
                        hexagon.height / 2 - (hexagon.reach - hexagon.round / 2) * Math.cos(corner * Math.PI / 3)))
                }
            }
        }
    }
    Icon {
        anchors.centerIn: parent
        name: ["check", "hourglass-medium", "arrow-u-up-left", "check"][emblem.ending]
        size: emblem.size * 0.55
        duotone: false
        colour: Theme.colour.fgEmblem
    }
    Rectangle {
        visible: emblem.ending === EndingEmblem.PartlyPaid
        x: emblem.width - width
        y: emblem.height - height
        width: emblem.size * 0.46
        height: width
        radius: width * 0.27
        color: Theme.colour.calm
        border.width: emblem.size * 0.035
        border.color: Theme.portrait ? Theme.colour.page : Theme.colour.sunk

        Icon {
            anchors.centerIn: parent
            name: "arrow-u-up-left"
            size: parent.width * 0.55
            duotone: false
            colour: Theme.colour.fgEmblem
        }
    }
    NumberAnimation on scale {
        from: Theme.stillPictures ? 1 : 0.8
        to: 1
        duration: Theme.emblemMs
        easing.type: Easing.OutBack
    }
}
