// SPDX-License-Identifier: EUPL-1.2
// Distances between things, in pixels of the screen at hand.
import QtQuick

QtObject {
    required property real unit

    readonly property int tiny: Math.round(8 * unit)
    readonly property int small: Math.round(16 * unit)
    readonly property int medium: Math.round(24 * unit)
    readonly property int block: Math.round(28 * unit)
    readonly property int wide: Math.round(36 * unit)
    readonly property int large: Math.round(48 * unit)
    readonly property int page: Math.round(72 * unit)
}
