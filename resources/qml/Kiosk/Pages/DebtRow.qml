// SPDX-License-Identifier: EUPL-1.2
// One notice of a list; the whole row is the target. Grey bars stand for what has not come yet.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: row

    required property int index
    required property string title
    required property string creditor
    required property string notice
    required property string amountText
    required property string dueText
    required property int kind
    required property string standing
    required property bool payable
    required property bool busy
    required property bool placeholder
    // The creditor is named where it is not always the same.
    property bool creditorShown: false
    // It is marked when it has the focus, by whatever way it came.
    property bool ringed: false
    // WORKAROUND (no public report found): Qt 6.11's software renderer does not clip a Shape that lies wholly outside of a
    // list; then it must not be there.
    property bool marksInSight: true
    readonly property real markHeight: tile.side
    // With large text the number gives way; it is still spoken.
    readonly property bool numberShown: Theme.textScale < 1.3
    readonly property string stands: dueText !== "" ? dueText : standing
    readonly property real below: (creditorShown ? 2 : 1) * Theme.size(26) * 1.52
    readonly property real roomForTitle: height - below - Theme.px(8)
    // With a title of two lines, or of three in smaller letters.
    readonly property real naturalHeight: Math.ceil(Math.max(2 * Theme.size(30) * 1.36, 3 * Theme.size(22) * 1.36) + below) + Theme.px(creditorShown ? 28 : 18)

    signal triggered

    objectName: "debt-" + index
    // Tab comes to the list as a whole, and arrows go along its rows.
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.Button
    Accessible.name: placeholder ? text : [title, creditor, amountText, stands, notice].filter(part => part !== "").join(", ")
    text: placeholder ? qsTr("This notice is still coming") : title
    onClicked: if (!placeholder) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    DebtStanding {
        id: look

        kind: row.kind
    }

    background: Rectangle {
        radius: Theme.radius.field
        color: (row.down || row.busy) && !row.placeholder ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: (row.down || row.busy) && !row.placeholder ? Theme.extent.outline : Theme.extent.hairline
        border.color: row.placeholder ? Theme.colour.line : row.down || row.busy ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        IconTile {
            id: tile

            visible: row.marksInSight && !row.placeholder && !Theme.compact
            x: Theme.space.medium
            anchors.verticalCenter: parent.verticalCenter
            side: Theme.px(64)
            name: look.icon
            colour: look.colour
            color: look.tint
        }
        Column {
            id: words

            visible: !row.placeholder
            x: Theme.compact ? Theme.space.medium : tile.x + tile.width + Theme.px(20)
            width: further.x - x - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter

            Item {
                width: parent.width
                height: Math.max(name.height, amount.height)

                KText {
                    id: name

                    width: parent.width - amount.width - Theme.space.medium
                    height: Math.min(implicitHeight, row.roomForTitle)
                    kind: TypeScale.Strong
                    wrapMode: Text.Wrap
                    // only the longest of all titles need smaller letters to be read whole
                    fontSizeMode: text.length > 50 ? Text.Fit : Text.FixedSize
                    minimumPixelSize: Theme.size(18)
                    text: row.title
                    color: Theme.colour.ink
                    Accessible.ignored: true
                }
                KText {
                    id: amount

                    anchors.right: parent.right
                    kind: TypeScale.Button
                    wrapMode: Text.NoWrap
                    text: row.amountText
                    color: row.payable ? Theme.colour.ink : Theme.colour.muted
                    Accessible.ignored: true
                }
            }
            KText {
                visible: row.creditorShown && text !== ""
                width: parent.width
                kind: TypeScale.Caption
                text: row.creditor
                color: Theme.colour.muted
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                spacing: Theme.space.tiny

                Icon {
                    id: mark

                    visible: Theme.compact && row.marksInSight && !row.placeholder
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.px(30)
                    duotone: false
                    name: look.icon
                    colour: look.colour
                }
                KText {
                    width: parent.width - (Theme.compact ? mark.width + parent.spacing : 0)
                        - (number.visible ? number.width + parent.spacing : 0)
                    kind: TypeScale.CaptionStrong
                    text: row.stands
                    color: look.deep
                    Accessible.ignored: true
                }
                KText {
                    id: number

                    visible: row.numberShown
                    kind: TypeScale.Caption
                    wrapMode: Text.NoWrap
                    text: row.notice
                    color: Theme.colour.muted
                    Accessible.ignored: true
                }
            }
        }
        Icon {
            id: further

            visible: row.marksInSight && !row.placeholder && !row.busy
            x: parent.width - width - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.extent.iconSmall
            name: "caret-right"
            duotone: false
            colour: Theme.colour.primaryDeep
        }
        Loader {
            anchors.centerIn: further
            active: row.busy
            sourceComponent: TurningArc {
                size: Theme.extent.iconSmall
                colour: Theme.colour.primaryDeep
            }
        }
        LoadingBar {
            visible: row.placeholder
            x: Theme.space.medium
            y: parent.height / 2 - height
            width: parent.width * 0.5
            kind: TypeScale.Strong
        }
        LoadingBar {
            visible: row.placeholder
            x: Theme.space.medium
            y: parent.height / 2
            width: parent.width * 0.35
            kind: TypeScale.Caption
        }
        LoadingBar {
            visible: row.placeholder
            x: parent.width - width - Theme.space.medium
            y: (parent.height - height) / 2
            width: parent.width * 0.18
            kind: TypeScale.Button
        }
    }

    FocusRing {
        anchors.margins: 0
        radius: Theme.radius.field
        visible: row.visualFocus || row.ringed && row.activeFocus
    }
}
