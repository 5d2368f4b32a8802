// SPDX-License-Identifier: EUPL-1.2
// Every colour, size and time of the interface; pages know none of the numbers.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Set by the window and by the visitor's choices.
    property real windowWidth: 1080
    property real windowHeight: 1920
    property real textScale: 1.0
    property bool highContrast: false
    property bool reduceMotion: false
    // In training a band takes a strip of the window's upper edge.
    property bool training: false

    readonly property bool portrait: windowHeight > windowWidth
    // One design pixel in pixels of this window. Landscape pages need 1520 × 1180 design pixels at least.
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / (1920 + bandPx))
                                          : Math.min(windowWidth / 1520, windowHeight / (1180 + bandPx))
    readonly property int bandPx: training ? 44 : 0
    // A landscape window too narrow for the two full panes (1280×1024 is 1520 × 1216 design pixels).
    readonly property bool compact: !portrait && windowWidth / unit < 1800
    readonly property bool stillPictures: reduceMotion || highContrast

    readonly property string fontFamily: "Titillium Web"

    readonly property ColourSet lightColours: ColourSet {}
    readonly property ContrastColours contrastColours: ContrastColours {}
    readonly property ColourSet colour: highContrast ? contrastColours : lightColours

    readonly property Spacing space: Spacing {
        unit: theme.unit
    }
    readonly property Radii radius: Radii {
        unit: theme.unit
    }
    readonly property Extents extent: Extents {
        unit: theme.unit
        windowWidth: theme.windowWidth
        wide: !theme.portrait
    }
    readonly property TypeScale type: TypeScale {
        unit: theme.unit
        textScale: theme.textScale
    }

    // Times in milliseconds; a still interface cuts instead of moving.
    readonly property int pressMs: stillPictures ? 0 : 80
    readonly property int pageMs: stillPictures ? 0 : 220
    readonly property int sheetMs: stillPictures ? 0 : 260
    readonly property int emblemMs: stillPictures ? 0 : 400
    readonly property int turnMs: 1600
    readonly property int repeatDelayMs: 600
    readonly property int repeatMs: 120
    readonly property int undoMs: 5000
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
