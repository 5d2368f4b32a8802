// SPDX-License-Identifier: EUPL-1.2
// The one text component: role, size and line height come from the theme.
import QtQuick
import Kiosk.Theme

Text {
    id: label

    property int kind: TypeScale.Body
    readonly property int designPixels: Theme.type.pixels[kind]

    color: Theme.colour.text
    font.family: Theme.fontFamily
    font.pixelSize: Math.round(Theme.size(designPixels))
    font.weight: Theme.type.weights[kind]
    lineHeight: Theme.type.lineHeight(designPixels)
    lineHeightMode: Text.ProportionalHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft // else a name in Hebrew stands far from its label
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
