// SPDX-License-Identifier: EUPL-1.2
// One real event of the verification: done, going on, or still to come.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: step

    enum Standing { Waiting, Current, Done }

    property string text
    property int standing: VerifyingStep.Waiting
    property string note
    property bool separated: false

    implicitHeight: Math.max(Theme.px(120), words.height + Theme.space.wide)
    Accessible.role: Accessible.StaticText
    Accessible.name: text + (note !== "" ? ", " + note : "")

    Rectangle {
        visible: step.separated
        width: parent.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: step.standing === VerifyingStep.Done ? "check-circle" : step.standing === VerifyingStep.Current ? "arrows-clockwise" : "receipt"
        size: Theme.extent.iconLarge
        colour: step.standing === VerifyingStep.Done ? Theme.colour.success
              : step.standing === VerifyingStep.Current ? Theme.colour.primary : Theme.colour.edge
    }
    KText {
        id: words

        x: mark.width + Theme.space.block
        width: parent.width - x - note_.width - Theme.space.small
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Lead
        font.weight: step.standing === VerifyingStep.Current ? Font.DemiBold : Font.Normal
        text: step.text
        color: step.standing === VerifyingStep.Waiting ? Theme.colour.muted : Theme.colour.ink
        Accessible.ignored: true
    }
    KText {
        id: note_

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: TypeScale.Label
        wrapMode: Text.NoWrap
        text: step.note
        color: step.standing === VerifyingStep.Current ? Theme.colour.primaryDeep : Theme.colour.muted
        Accessible.ignored: true
    }
}
