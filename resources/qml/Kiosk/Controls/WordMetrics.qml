// SPDX-License-Identifier: EUPL-1.2
// How wide the longest word of a text is: less room would cut it.
import QtQuick

FontMetrics {
    id: metrics

    property string text
    readonly property real longest: widest(text, font)

    function widest(words: string, _: font): real {
        return Math.ceil(Math.max(0, ...words.split(/\s+/).map(word => metrics.advanceWidth(word))))
    }
}
