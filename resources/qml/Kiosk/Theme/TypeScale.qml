// SPDX-License-Identifier: EUPL-1.2
// The type roles: sizes at 100 %, weights, and how a size grows with the visitor's choice.
import QtQuick

QtObject {
    id: scale

    enum Role {
        Display,
        Amount,
        Title,
        Digits,
        Heading,
        Button,
        Lead,
        Body,
        Strong,
        Label,
        Caption,
        CaptionStrong
    }

    required property real unit
    required property real textScale
    // No size is smaller, in pixels of the screen.
    property real least: 0

    readonly property list<int> pixels: [76, 84, 56, 58, 42, 36, 34, 30, 30, 28, 26, 26]
    readonly property list<int> weights: [Font.DemiBold, Font.Bold, Font.DemiBold, Font.DemiBold, Font.DemiBold,
        Font.DemiBold, Font.Normal, Font.Normal, Font.DemiBold, Font.DemiBold, Font.Normal, Font.DemiBold]

    // Up to 36 px a size really doubles at 200 %; larger ones grow by the same absolute step.
    function size(px: real): real {
        return Math.max(least, (px + (textScale - 1) * Math.min(px, 36)) * unit)
    }

    // Titillium's natural line is 1.52 em: far too open for text of several lines.
    function lineHeight(px: real): real {
        return Math.max(0.88, Math.min(0.92, 0.88 + (px - 36) / 12 * 0.04))
    }
}
