// SPDX-License-Identifier: EUPL-1.2
// One key of the numeric pad: a digit, or a word with its icon.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: key

    property bool sunken: false
    // Less would cut its word.
    readonly property real leastHeight: words.height + Theme.space.tiny
    // Less would have its word written smaller.
    readonly property real leastWidth: metrics.longest + Theme.space.small
    readonly property real sink: down ? Theme.px(4) : 0

    signal triggered

    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.extent.padKey, words.height + Theme.space.small)
    Accessible.role: Accessible.Button
    Accessible.name: text
    onClicked: triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) key.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) key.click() }

    WordMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.round(Theme.size(26))
        text: key.icon.name !== "" ? key.text : ""
    }

    background: Item {
        Rectangle {
            visible: !key.down && !Theme.highContrast
            anchors.fill: parent
            anchors.bottomMargin: -Theme.px(4)
            radius: Theme.radius.key
            color: Theme.colour.keyLip
        }
        Rectangle {
            y: key.sink
            width: parent.width
            height: parent.height
            radius: Theme.radius.key
            color: !key.enabled ? Theme.colour.disabledGround : key.down ? Theme.colour.primaryTint : key.sunken ? Theme.colour.sunk : Theme.colour.surface
            border.width: !key.enabled && Theme.highContrast ? 0 : key.down ? Theme.extent.outline : Theme.extent.hairline
            border.color: key.down ? Theme.colour.primary : Theme.colour.edge
        }
        DisabledFrame {
            anchors.fill: parent
            shown: !key.enabled
            radius: Theme.radius.key
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.centerIn: parent
            anchors.verticalCenterOffset: key.sink
            width: parent.width

            Icon {
                visible: key.icon.name !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                name: key.icon.name
                duotone: false
                colour: key.enabled ? Theme.colour.ink : Theme.colour.disabledText
            }
            KText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                kind: key.icon.name !== "" ? TypeScale.Caption : TypeScale.Digits
                // a digit is never higher than its key, a word never wider
                font.pixelSize: Math.floor(Math.min(Theme.size(designPixels), key.icon.name === "" ? key.height * 0.6
                    : Theme.size(designPixels) * key.width / Math.max(key.width, metrics.longest + Theme.space.small)))
                font.weight: key.enabled || !Theme.highContrast ? Theme.type.weights[kind] : Font.Normal
                text: key.text
                color: key.enabled ? Theme.colour.ink : Theme.colour.disabledText
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        radius: Theme.radius.key
        visible: key.visualFocus
    }
}
