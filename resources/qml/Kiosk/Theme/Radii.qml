// SPDX-License-Identifier: EUPL-1.2
// Corner radii, in pixels of the screen at hand.
import QtQuick

QtObject {
    required property real unit

    readonly property int key: Math.round(18 * unit)
    readonly property int field: Math.round(20 * unit)
    readonly property int button: Math.round(22 * unit)
    readonly property int banner: Math.round(22 * unit)
    readonly property int card: Math.round(28 * unit)
    readonly property int bigCard: Math.round(36 * unit)
    readonly property int sheet: Math.round(44 * unit)
}
