// SPDX-License-Identifier: EUPL-1.2
// A small drawing of the letter: lines, a code, and where the notice number stands.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: picture

    // The whole letter, or only its foot with the number marked.
    property bool footOnly: false
    // A code as codes look, with its three squares; nobody scans a drawing.
    readonly property list<string> pattern: [
        "111111100000001111111",
        "100000101010001000001",
        "101110100101001011101",
        "101110100001001011101",
        "101110101111101011101",
        "100000100101001000001",
        "111111101010101111111",
        "000000000100000000000",
        "101010100110100010010",
        "010111001001010101000",
        "001000101101011100110",
        "001110000011110111011",
        "010111111101011100101",
        "000000001010001000100",
        "111111100000100010001",
        "100000100110001000100",
        "101110101110101010101",
        "101110100111010101010",
        "101110101101011101101",
        "100000100001110111000",
        "111111101001011101101"
    ]
    readonly property real u: width / 236

    implicitHeight: width * (footOnly ? 0.62 : 1.2)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: 8 * picture.u
        antialiasing: true
        color: Theme.colour.surface
        border.width: Theme.extent.hairline
        border.color: Theme.colour.keyLip
    }
    Repeater {
        model: picture.footOnly ? [] : [[58, 28, 88, 8], [58, 42, 62, 6], [24, 74, 188, 6], [24, 88, 188, 6], [24, 102, 140, 6],
            [24, 128, 82, 12], [24, 148, 58, 6], [124, 192, 90, 6], [124, 206, 60, 6], [24, 272, 132, 6]]

        Rectangle {
            required property var modelData

            x: modelData[0] * picture.u
            y: modelData[1] * picture.u
            width: modelData[2] * picture.u
            height: modelData[3] * picture.u
            radius: height / 2
            antialiasing: true
            color: Theme.colour.paperLine
        }
    }
    Rectangle {
        visible: !picture.footOnly
        x: 24 * picture.u
        y: 26 * picture.u
        width: 24 * picture.u
        height: width
        radius: width / 2
        antialiasing: true
        color: Theme.colour.primaryTint
        border.color: Theme.colour.primary
        border.width: Theme.extent.hairline
    }
    QrCode {
        x: (picture.footOnly ? 18 : 24) * picture.u
        y: (picture.footOnly ? 18 : 186) * picture.u
        size: (picture.footOnly ? 80 : 72) * picture.u
        quietZone: false
        rows: picture.pattern
        ink: Theme.colour.ink
        color: "transparent"
        Accessible.ignored: true
    }
    Rectangle {
        visible: picture.footOnly
        anchors.fill: number
        anchors.margins: -10 * picture.u
        radius: 8 * picture.u
        color: Theme.colour.surface
        border.width: Theme.px(5)
        border.color: Theme.colour.terracotta
    }
    Column {
        id: number

        x: (picture.footOnly ? 116 : 124) * picture.u
        y: (picture.footOnly ? 62 : 222) * picture.u

        Text {
            font.family: Theme.fontFamily
            font.pixelSize: Math.max(1, Math.round(12 * picture.u))
            text: qsTr("Notice number")
            color: Theme.colour.text
        }
        Text {
            font.family: Theme.fontFamily
            font.pixelSize: Math.max(1, Math.round(16 * picture.u))
            font.weight: Font.Bold
            text: "3010 0412 …"
            color: Theme.colour.ink
        }
    }
}
