// SPDX-License-Identifier: EUPL-1.2
// One line to write in. `kind` chooses the keys of the keyboard and what may be written.
import QtQuick
import Kiosk.Theme
import Kiosk.Enums

FocusScope {
    id: box

    // text, email, tax_code, integer, number, amount or digits
    property int kind: Enums.Kind.Text
    property string spokenName
    property string spokenHint
    property string placeholder
    property int longest: 500
    property bool wrong: false
    // It was looked at and is right: a tick says so.
    property bool correct: false
    property bool fixed: false
    property alias horizontalAlignment: input.horizontalAlignment
    readonly property alias editing: input.activeFocus
    // How much of a tax code is written, for as long as it matters.
    readonly property bool counts: kind === Enums.Kind.TaxCode && longest >= 16 && (input.activeFocus || wrong)
        && /^[A-Za-z]/.test(input.text)
    readonly property real signs: counts ? counter.width + Theme.space.medium : tick.visible ? tick.width + Theme.space.medium : 0
    readonly property bool numeric: [Enums.Kind.Integer, Enums.Kind.Number, Enums.Kind.Amount, Enums.Kind.Digits].includes(kind)

    signal edited(string text)
    signal wasLeft

    // What stands here. A function, because a binding may still hold the text before the last key.
    function raw(): string {
        return kind === Enums.Kind.TaxCode ? input.text.replace(/ /g, "").toUpperCase() : input.text
    }
    // Shows a value that came from elsewhere; what is being written just now is not touched.
    function show(value: string): void {
        if (raw() !== value)
            input.text = grouped(value)
    }
    // A tax code as the card prints it, 3-3-5-5; an 11-digit code is left as it is.
    function grouped(value: string): string {
        if (kind !== Enums.Kind.TaxCode || /^[0-9]/.test(value))
            return value
        return [value.slice(0, 3), value.slice(3, 6), value.slice(6, 11), value.slice(11)].filter(part => part !== "").join(" ")
    }
    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: Theme.extent.field

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.field
        color: box.fixed ? Theme.colour.sunk : Theme.colour.surface
        border.width: box.wrong || input.activeFocus ? Theme.extent.strong : Theme.extent.hairline
        border.color: box.wrong ? Theme.colour.error : input.activeFocus ? Theme.colour.primary : Theme.colour.edge
    }
    KText {
        visible: input.text === "" && input.preeditText === ""
        anchors.fill: input
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: input.horizontalAlignment
        kind: TypeScale.Lead
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.size(22))
        text: box.placeholder
        color: Theme.colour.muted
        Accessible.ignored: true
    }
    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: box.width < Theme.px(260) ? Theme.space.small : Theme.space.medium
        anchors.rightMargin: euro.visible ? euro.width + Theme.space.large : anchors.leftMargin + box.signs
        verticalAlignment: TextInput.AlignVCenter
        focus: true
        activeFocusOnTab: true // also where nothing may be changed: it is heard again so
        readOnly: box.fixed
        clip: true
        maximumLength: box.kind === Enums.Kind.TaxCode ? box.longest + 3 : box.longest
        inputMethodHints: box.kind === Enums.Kind.Email ? Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                        : box.kind === Enums.Kind.TaxCode ? Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
                        : box.kind === Enums.Kind.Integer || box.kind === Enums.Kind.Digits ? Qt.ImhDigitsOnly
                        : box.numeric ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText
        validator: RegularExpressionValidator {
            regularExpression: box.kind === Enums.Kind.Integer ? /-?[0-9]{0,15}/ : box.kind === Enums.Kind.Digits ? /[0-9]*/
                             : box.numeric ? /-?[0-9]{0,15}([.,][0-9]{0,6})?/ : /[\s\S]*/
        }
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Theme.size(box.kind === Enums.Kind.Digits ? 34 : 36))
        font.weight: box.kind === Enums.Kind.TaxCode || box.numeric ? Font.DemiBold : Font.Normal
        color: Theme.colour.ink
        selectionColor: Theme.colour.primary
        selectedTextColor: Theme.colour.fgPrimary
        Accessible.role: Accessible.EditableText
        Accessible.name: box.spokenName
        // what stands in an empty box; a mask as "dd" is no word
        Accessible.description: [box.spokenHint, box.placeholder.length > 4 ? box.placeholder : ""]
            .filter(words => words !== "").join(" ")
        Accessible.readOnly: box.fixed
        onTextEdited: {
            if (box.kind === Enums.Kind.TaxCode && cursorPosition === text.length)
                text = box.grouped(box.raw())
            box.edited(box.raw())
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                box.wasLeft()
            else if (box.numeric)
                Qt.callLater(input.selectAll) // a figure is written anew, not between the old ones
        }
    }
    KText {
        id: euro

        visible: box.kind === Enums.Kind.Amount
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Button
        text: "€"
        color: Theme.colour.muted
        Accessible.ignored: true
    }
    KText {
        id: counter

        visible: box.counts
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Label
        wrapMode: Text.NoWrap
        text: qsTr("%1 of %2").arg(input.text.replace(/ /g, "").length).arg(16)
        color: box.wrong ? Theme.colour.errorDeep : Theme.colour.muted
        Accessible.ignored: true
    }
    Icon {
        id: tick

        visible: box.correct && !box.wrong && !box.counts && !box.fixed && box.width > Theme.px(400)
            && box.kind !== Enums.Kind.Amount
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        name: "check-circle"
        size: Theme.px(44)
        colour: Theme.colour.success
    }
    FocusRing {
        visible: input.activeFocus
        radius: Theme.radius.field
    }
}
