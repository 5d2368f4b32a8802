// SPDX-License-Identifier: EUPL-1.2
// A QR code from its rows of "0" and "1", dark on white in every theme, with its quiet zone of four modules.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Rectangle {
    id: code

    property list<string> rows
    property real size: Theme.extent.qr
    property bool quietZone: true
    property color ink: Theme.colour.code
    readonly property int quiet: quietZone ? 4 : 0
    readonly property int modules: rows.length + 2 * quiet
    readonly property real scaleFactor: modules > 0 ? size / modules : 0

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    color: Theme.colour.codeGround
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of the slip")

    function pathOf(lines: list<string>): string {
        let path = ""
        for (let y = 0; y < lines.length; ++y) {
            const line = lines[y]
            for (let x = line.indexOf("1"); x >= 0; x = line.indexOf("1", x)) {
                const end = line.indexOf("0", x) < 0 ? line.length : line.indexOf("0", x)
                path += `M${x + quiet} ${y + quiet}h${end - x}v1h${x - end}z`
                x = end
            }
        }
        return path
    }

    Shape {
        transform: Scale {
            xScale: code.scaleFactor
            yScale: code.scaleFactor
        }
        antialiasing: false

        ShapePath {
            strokeWidth: -1
            fillColor: code.ink

            PathSvg {
                path: code.pathOf(code.rows)
            }
        }
    }
}
