// SPDX-License-Identifier: EUPL-1.2
// A button of the action bar, a page or a dialog. Acts on release inside; while busy a press is ignored.
// A button that cannot be pressed yet says in its own text what is missing.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Quiet
    }

    property int kind: Button.Secondary
    property bool busy: false
    property bool iconAfter: false
    property string description
    property real minimumHeight: Theme.extent.button
    property int textKind: TypeScale.Button
    // It has come to where another button was, and takes no press for now.
    property bool settling: false
    readonly property bool ready: enabled || settling
    readonly property bool lifted: ready && kind === Button.Primary
    readonly property real sink: down && enabled ? Theme.px(4) : 0
    readonly property color faceColour: !ready ? Theme.colour.disabledGround
                                       : kind === Button.Primary ? Theme.colour.primary
                                       : down ? Theme.colour.primaryTint
                                       : kind === Button.Secondary ? Theme.colour.surface : "transparent"
    readonly property color wordColour: !ready ? Theme.colour.disabledText
                                       : kind === Button.Primary ? Theme.colour.fgPrimary : Theme.colour.primaryDeep

    signal triggered

    enabled: !settling
    z: visualFocus ? 1 : 0 // its ring lies over its neighbours
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    implicitHeight: Math.max(minimumHeight, Theme.extent.least, row.height + 2 * Theme.space.small)
    implicitWidth: row.naturalWidth + 2 * Theme.space.wide
    // in one line, with little room to spare
    readonly property real leastWidth: row.naturalWidth + 2 * Theme.space.medium
    // in as many lines as it takes: less would cut a word
    readonly property real leastWordWidth: row.marks + metrics.longest + 2 * Theme.space.small
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    onClicked: if (!busy) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) button.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) button.click() }

    WordMetrics {
        id: metrics

        font: words.font
        text: button.text
    }

    background: Item {
        Rectangle {
            visible: button.lifted && button.sink === 0
            anchors.fill: parent
            anchors.bottomMargin: -Theme.extent.lip
            radius: Theme.radius.button
            color: Theme.highContrast ? "transparent" : Theme.colour.primaryDeep
        }
        Rectangle {
            y: button.sink
            width: parent.width
            height: parent.height
            radius: Theme.radius.button
            color: button.faceColour
            border.width: button.lifted || button.kind === Button.Quiet || (!button.ready && Theme.highContrast) ? 0
                : Theme.extent.outline
            border.color: button.ready ? Theme.colour.primary : Theme.colour.keyLip
        }
        DisabledFrame {
            anchors.fill: parent
            shown: !button.ready && button.kind !== Button.Quiet
        }
    }
    contentItem: Item {
        Item {
            id: row

            readonly property real spacing: Theme.space.small
            readonly property real marks: mark.visible || turning.visible ? Theme.extent.iconSmall + spacing : 0
            readonly property real naturalWidth: marks + words.implicitWidth
            readonly property bool marksLast: button.iconAfter && !button.busy

            anchors.centerIn: parent
            anchors.verticalCenterOffset: button.sink
            // as wide as what is painted: of words in two lines no icon stands apart
            width: marks + words.contentWidth
            height: Math.max(words.height, marks > 0 ? Theme.extent.iconSmall : 0)

            TurningArc {
                id: turning

                visible: button.busy
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.extent.iconSmall
                colour: button.wordColour
            }
            Icon {
                id: mark

                visible: button.icon.name !== "" && !button.busy
                anchors.verticalCenter: parent.verticalCenter
                x: row.marksLast ? row.width - width : 0
                name: button.icon.name
                size: Theme.extent.iconSmall
                duotone: false
                colour: button.wordColour
            }
            KText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: (row.marksLast ? 0 : row.marks) - (width - contentWidth) / 2
                width: Math.min(Math.ceil(implicitWidth), button.width - row.marks - 2 * Theme.space.small)
                kind: button.textKind
                font.weight: button.ready || !Theme.highContrast ? Theme.type.weights[kind] : Font.Normal
                text: button.text
                color: button.wordColour
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        visible: button.visualFocus
    }
}
