// SPDX-License-Identifier: EUPL-1.2
// A label above its value, as on the letter.
import QtQuick
import Kiosk.Theme

Column {
    id: pair

    property string label
    property string value
    property string hint
    property color valueColour: Theme.colour.ink
    property bool alarming: false

    visible: value !== ""
    spacing: Theme.space.tiny / 2
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value + (hint !== "" ? ", " + hint : "")

    KText {
        width: pair.width
        kind: TypeScale.Caption
        text: pair.label
        color: Theme.colour.muted
        Accessible.ignored: true
    }
    KText {
        width: pair.width
        kind: TypeScale.Strong
        wrapMode: Text.Wrap
        text: pair.value
        color: pair.valueColour
        Accessible.ignored: true
    }
    Row {
        visible: pair.hint !== ""
        width: pair.width
        spacing: Theme.space.tiny

        Icon {
            id: mark

            visible: pair.alarming
            name: "warning-circle"
            size: Theme.extent.iconSmall
            colour: Theme.colour.error
        }
        KText {
            width: pair.width - (mark.visible ? mark.width + parent.spacing : 0)
            kind: TypeScale.Strong
            text: pair.hint
            color: pair.alarming ? Theme.colour.errorDeep : pair.valueColour
            Accessible.ignored: true
        }
    }
}
