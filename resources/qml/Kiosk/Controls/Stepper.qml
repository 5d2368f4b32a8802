// SPDX-License-Identifier: EUPL-1.2
// Where the visitor is: four bars with words, across in portrait, down in landscape. Never pressable.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: stepper

    // 1 to 4; with 0 it is not there and takes no room.
    property int step: 1
    property bool vertical: !Theme.portrait
    // Too narrow for four words: one line under the bars says them for all, and no tick stands without its word.
    readonly property bool narrow: across && (Theme.largeText || (width - 3 * steps.gap) / 4 < widest)
    // With large words there is no room to say them one below the other.
    readonly property bool across: !vertical || Theme.largeText
    // the longest word, with the mark or the number before it
    readonly property real widest: metrics.font.pixelSize > 0
        ? Math.max(...words.map(one => Math.ceil(metrics.advanceWidth(one)))) + Theme.px(38) : 0
    readonly property string sentence: step > 0 ? qsTr("Step %1 of 4, %2").arg(step).arg(words[step - 1]) : ""
    readonly property list<string> words: [qsTr("Notice"), qsTr("Check"), qsTr("Payment"), qsTr("Receipt")]

    objectName: "stepper"
    implicitHeight: step === 0 ? 0 : !across ? steps.height
        : Math.max(Theme.extent.stepper, narrow ? said.y + said.height : 0)
    visible: step > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: sentence
    Accessible.description: words.map((word, index) => qsTr("%1. %2").arg(index + 1).arg(word)).join(", ")

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Theme.size(26))
        font.weight: Font.DemiBold
    }
    KText {
        id: said

        visible: stepper.narrow
        y: Theme.px(18)
        width: stepper.width
        kind: TypeScale.CaptionStrong
        text: stepper.sentence
        color: Theme.colour.ink
        Accessible.ignored: true
    }
    Grid {
        id: steps

        readonly property real gap: Theme.px(!stepper.across ? 4 : 12)

        columns: !stepper.across ? 1 : 4
        spacing: gap

        Repeater {
            model: stepper.words

            Item {
                id: mark

                required property string modelData
                required property int index
                readonly property bool done: index + 1 < stepper.step
                readonly property bool current: index + 1 === stepper.step
                readonly property bool reached: done || current

                width: !stepper.across ? stepper.width : (stepper.width - 3 * steps.gap) / 4
                height: !stepper.across ? word.height + Theme.space.tiny : Theme.extent.stepper

                Rectangle {
                    width: !stepper.across ? Theme.px(10) : parent.width
                    height: !stepper.across ? parent.height : Theme.px(10)
                    radius: Theme.px(5)
                    color: mark.reached ? Theme.colour.primary : Theme.highContrast ? "transparent" : Theme.colour.line
                    // an outline: a full bar would look done
                    border.width: Theme.highContrast && !mark.reached ? Theme.extent.hairline : 0
                    border.color: Theme.colour.line
                }
                Icon {
                    id: tick

                    visible: mark.done && !stepper.narrow
                    x: !stepper.across ? Theme.space.block : 0
                    anchors.verticalCenter: word.verticalCenter
                    name: "check"
                    size: Theme.px(28)
                    duotone: false
                    colour: Theme.colour.primaryDeep
                }
                KText {
                    id: word

                    x: (!stepper.across ? Theme.space.block : 0) + (tick.visible ? tick.width + Theme.space.tiny : 0)
                    y: !stepper.across ? Theme.space.tiny / 2 : Theme.px(18)
                    visible: !stepper.narrow
                    kind: mark.current ? TypeScale.CaptionStrong : TypeScale.Caption
                    wrapMode: Text.NoWrap
                    text: mark.done ? mark.modelData : qsTr("%1. %2").arg(mark.index + 1).arg(mark.modelData)
                    color: mark.current ? Theme.colour.ink : Theme.colour.muted
                    Accessible.ignored: true
                }
            }
        }
    }
}
