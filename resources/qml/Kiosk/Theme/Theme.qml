// SPDX-License-Identifier: EUPL-1.2
// Every colour, size and time of the interface; pages know none of the numbers.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Set by the window.
    property real windowWidth: 1080
    property real windowHeight: 1920
    // Where the glass is and how large; no diagonal: its pixels are those of 24 inches in Full HD.
    property real glassBottomMm: 800
    property real glassDiagonalMm: 0
    // Set by the visitor's choices.
    property real textScale: 1.0
    property bool highContrast: false
    property bool lightGround: false
    property bool reduceMotion: false
    property bool lowControls: false
    // In training a band takes a strip of the window's upper edge; this is where pages begin.
    property bool training: false
    property real pageTop: 0

    readonly property bool portrait: windowHeight > windowWidth
    // One design pixel in pixels of this window. Landscape pages need 1520 × 1180 design pixels at least.
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / (1920 + bandPx))
                                          : Math.min(windowWidth / 1520, windowHeight / (1180 + bandPx))
    readonly property int bandPx: training ? 44 : 0
    // A landscape window too narrow for the two full panes (1280×1024 is 1520 × 1216 design pixels).
    readonly property bool compact: !portrait && windowWidth / unit < 1800
    readonly property bool stillPictures: reduceMotion || highContrast
    // Words so large that two columns become one, and what decorates gives way to them.
    readonly property bool largeText: textScale > 1.25

    // One pixel of this window in millimetres of the glass.
    readonly property real pixelMm: glassDiagonalMm > 0 ? glassDiagonalMm / Math.hypot(windowWidth, windowHeight) : 0.2767
    // EN 301 549, 8.3 wants what is pressed at 1220 mm from the floor or lower; low controls are below 1100 mm.
    readonly property bool low: lowControls && portrait
    // How much of the window's lower end can be pressed then, in pixels.
    readonly property int reach: Math.min(windowHeight, Math.max(windowHeight * 0.45, (1100 - glassBottomMm) / pixelMm))
    // Where that begins, from the upper edge of a page.
    readonly property real horizon: windowHeight - reach - pageTop

    // The town's coat of arms; empty: the invented one.
    property url emblem

    readonly property string fontFamily: "Titillium Web"

    readonly property ColourSet lightColours: ColourSet {}
    readonly property ColourSet darkContrast: DarkContrastColours {}
    readonly property ColourSet lightContrast: LightContrastColours {}
    readonly property ColourSet colour: !highContrast ? lightColours : lightGround ? lightContrast : darkContrast

    readonly property Spacing space: Spacing {
        unit: theme.unit
    }
    readonly property Radii radius: Radii {
        unit: theme.unit
    }
    readonly property Extents extent: Extents {
        unit: theme.unit
        pixelMm: theme.pixelMm
        textScale: theme.textScale
        measured: theme.glassDiagonalMm > 0
        windowWidth: theme.windowWidth
        wide: !theme.portrait
    }
    readonly property TypeScale type: TypeScale {
        unit: theme.unit
        textScale: theme.textScale
        // EN 301 549, 5.1.4: a capital of 0.7 degrees at 600 mm, which is 0.692 of the size of its letter
        least: theme.textScale >= 2 && theme.glassDiagonalMm > 0 ? Math.ceil(7.34 / 0.692 / theme.pixelMm) : 0
    }

    // Times in milliseconds; a still interface cuts instead of moving.
    readonly property int pageMs: stillPictures ? 0 : 220
    readonly property int sheetMs: stillPictures ? 0 : 250
    readonly property int emblemMs: stillPictures ? 0 : 250
    readonly property int turnMs: 1600
    readonly property int repeatDelayMs: 600
    readonly property int repeatMs: 120
    // A button that has taken another's place takes no press that was meant for that one.
    readonly property int settleMs: 1000
    // How often pagoPA's page is asked how high it is.
    readonly property int lookMs: 500

    // A length of a component's own drawing, from design pixels to pixels of this window.
    function px(designPx: real): int {
        return Math.round(designPx * unit)
    }

    // A text size, grown by the visitor's choice.
    function size(designPx: real): real {
        return type.size(designPx)
    }
}
