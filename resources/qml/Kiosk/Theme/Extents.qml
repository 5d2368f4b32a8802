// SPDX-License-Identifier: EUPL-1.2
// Heights and widths of things that are pressed or read, in pixels of the screen at hand.
import QtQuick

QtObject {
    required property real unit
    // One pixel in millimetres.
    required property real pixelMm
    required property real textScale
    // Whether it is known how large the glass is: then nothing that is pressed is smaller than 20 mm.
    property bool measured: false
    // What stands beside words grows with them, though not as much.
    readonly property real growth: 1 + (textScale - 1) * 0.6

    // zones of a page
    readonly property int identityBar: Math.round(128 * unit)
    readonly property int stepper: Math.round(74 * unit)
    readonly property int moneyLine: Math.round(76 * unit)
    readonly property int actionBar: Math.round(176 * unit)
    readonly property int toolBar: Math.round(136 * unit)
    readonly property int trainingBand: Math.round(44 * unit)
    readonly property int contentWidth: Math.round(936 * unit)
    readonly property int illustration: Math.round(648 * unit)
    readonly property int landscapePane: Math.round(1240 * unit)
    readonly property int compactPane: Math.round(960 * unit)
    // what fingers press
    // 21 mm of the glass, in its own pixels: it does not shrink with the page
    readonly property int finger: Math.round(21 / pixelMm)
    readonly property int least: measured ? Math.ceil(20 / pixelMm) : 0
    // between two of them: 3 mm
    readonly property int apart: Math.max(measured ? Math.round(3 / pixelMm) : 0, Math.round(12 * unit))
    readonly property int smallest: Math.max(least, Math.round(76 * unit))
    readonly property int key: Math.max(least, Math.round(88 * unit))
    readonly property int padKey: Math.round(120 * unit)
    readonly property int padKeySmall: Math.max(least, Math.round(80 * unit))
    readonly property int padGap: Math.round(18 * unit)
    readonly property int button: Math.round(120 * unit)
    readonly property int dialogButton: Math.round(140 * unit)
    readonly property int backButton: Math.round(250 * unit)
    readonly property int toolCell: Math.round(258 * unit)
    readonly property int field: Math.round(108 * unit)
    readonly property int choiceCard: Math.round(196 * unit)
    readonly property int bigChoice: Math.round(352 * unit)
    readonly property int row: Math.round(132 * unit)
    // marks and pictures
    readonly property int emblem: Math.round(76 * unit)
    readonly property int ending: Math.round(176 * unit)
    readonly property int tile: Math.round(88 * unit)
    readonly property int ring: Math.round(260 * unit)
    readonly property int qr: Math.round(176 * unit)
    readonly property int notch: Math.round(20 * unit)
    readonly property int slot: Math.round(226 * unit)
    readonly property int slotCompact: Math.round(216 * unit)
    readonly property int bullet: Math.round(76 * unit)
    readonly property int dialog: Math.round(1008 * unit)
    // Beside the keys of a wide screen stands a column of commands; a key is as high as a finger needs it.
    property real windowWidth: 0
    property bool wide: false
    readonly property int keyboardSide: Math.round(300 * unit)
    readonly property int keyboard: wide ? windowWidth - keyboardSide : Math.round(1080 * unit)
    readonly property int keyRow: Math.max(finger + Math.round(12 * unit), Math.round(88 * unit))
    readonly property int iconSmall: Math.round(36 * unit * growth)
    readonly property int icon: Math.round(40 * unit * growth)
    readonly property int iconLarge: Math.round(56 * unit)
    // how far FocusRing reaches around a control in high contrast, which is more than elsewhere
    readonly property int focusRing: Math.ceil(18 * unit)
    // strokes
    readonly property int hairline: Math.max(1, Math.round(2 * unit))
    readonly property int outline: Math.max(2, Math.round(3 * unit))
    readonly property int strong: Math.max(3, Math.round(4 * unit))
    readonly property int lip: Math.max(3, Math.round(5 * unit))
    readonly property int slide: Math.round(24 * unit)
}
