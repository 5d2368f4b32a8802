// SPDX-License-Identifier: EUPL-1.2
// The colours of the normal theme; the high contrast set overrides them one by one.
import QtQuick

QtObject {
    // grounds and edges
    property color page: "#FBF8F2"
    property color surface: "#FFFFFF"
    property color sunk: "#F3EDE2"
    property color keyboardGround: "#E9E0D1"
    property color line: "#E2D9C9"
    property color edge: "#857B6B"
    property color keyLip: "#D3C7B4"
    property color shadow: "#1017324D"
    property color scrim: "#940B1D2E"
    // words must still stand out from what it dims
    property color night: "#4D000000"
    // words
    property color ink: "#17324D"
    property color text: "#24384B"
    property color muted: "#52606D"
    property color disabledText: "#55616D"
    property color disabledGround: "#EBE4D8"
    // the one main action
    property color primary: "#0066CC"
    property color primaryDeep: "#00478F"
    property color primaryTint: "#E6F0FA"
    property color fgPrimary: "#FFFFFF"
    // the three endings and what must be corrected
    property color success: "#007A52"
    property color successDeep: "#005C3D"
    property color successTint: "#E3F3EA"
    property color waiting: "#8A5300"
    property color waitingDeep: "#7A4A00"
    property color waitingTint: "#FDF0D9"
    property color calm: "#3B5168"
    property color calmTint: "#E9EEF3"
    property color error: "#B3263F"
    property color errorDeep: "#8C1D32"
    property color errorTint: "#FCECEE"
    property color fgEmblem: "#FFFFFF"
    // spices
    property color terracotta: "#AB4E35"
    property color terracottaTint: "#F8E9E2"
    property color olive: "#3D6B47"
    property color oliveTint: "#E9F1E3"
    property color paperLine: "#D5DCE3"
    // focus, always both: on any ground one of the two has 3:1
    property color focusAmber: "#FFB319"
    property color focusInk: "#0A1F33"
    // a code is read by machines: black on white in every theme
    property color code: "#17324D"
    property color codeGround: "#FFFFFF"
    // training band
    property color training: "#8C1D32"
    property color fgTraining: "#FFFFFF"
}
