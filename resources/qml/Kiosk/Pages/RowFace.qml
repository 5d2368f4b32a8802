// SPDX-License-Identifier: EUPL-1.2
// What a notice, or a part of a bill, looks like in a list: its box, its picture, its words, how it stands, its amount.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: face

    property string title
    property string subtitle
    // A second line that is never cut short: who is paid.
    property string creditor
    // Why this row is marked among the others.
    property string mark
    property string stands
    property string number
    property string amountText
    property string icon: "file-text"
    property int kind
    // It can be chosen beside others; else it leads on.
    property bool choosable: false
    property bool ticked: false
    // It is chosen for good, or no more can be.
    property bool locked: false
    // Flat and grey: nothing comes of a press.
    property bool dim: false
    property bool busy: false
    property bool leadsOn: true
    property string leadIcon: "caret-right"
    property bool marksInSight: true
    // How high the words may be; where a title needs more it is written smaller.
    property real roomForWords: Infinity
    readonly property bool large: Theme.textScale >= 1.3
    // Where there is room the mark stands beside the title.
    readonly property bool markBeside: mark !== ""
        && name.implicitWidth + markHere.implicitWidth + besideName + Theme.space.medium <= words.width
    // In large words the amount stands at the foot, and the title has the whole width.
    readonly property real besideName: large ? 0 : amount.width + Theme.space.medium
    // ... beside how it stands, where one line is enough for both.
    readonly property bool amountShares: large && sign.width + standing.implicitWidth + amountBelow.implicitWidth
        + 3 * Theme.space.tiny <= words.width
    readonly property real footHeight: !large ? Math.max(standing.implicitHeight, sign.height)
        : amountShares ? Math.max(standing.implicitHeight, amountBelow.implicitHeight)
        : standing.implicitHeight + amountBelow.implicitHeight
    readonly property real markHeight: picture.side
    // Told of the words themselves: those of a row that is out of sight take no room in a column.
    readonly property real besideTitle: (subtitle !== "" ? below.implicitHeight : 0)
        + (creditor !== "" ? town.implicitHeight : 0) + (mark !== "" && !markBeside ? markBelow.implicitHeight : 0)
        + footHeight + words.spacing * 4
    readonly property real wordsHeight: Math.max(name.implicitHeight, large ? 0 : amount.implicitHeight) + besideTitle

    DebtStanding {
        id: look

        kind: face.kind
    }
    TickBox {
        id: box

        visible: face.choosable && face.marksInSight && !face.busy && !chosenForGood.visible
        x: Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        ticked: face.ticked
        locked: face.locked
    }
    // A tick without its box, which would look as if it could be pressed.
    Icon {
        id: chosenForGood

        visible: face.choosable && face.marksInSight && !face.busy && face.ticked && face.locked
        anchors.centerIn: box
        name: "check"
        duotone: false
        size: Theme.px(38)
        colour: Theme.colour.calm
    }
    IconTile {
        id: picture

        visible: face.marksInSight && !(Theme.compact && face.choosable) && !face.large
        x: face.choosable ? box.x + box.width + Theme.px(20) : Theme.space.medium
        anchors.verticalCenter: parent.verticalCenter
        side: Theme.extent.smallest
        name: face.icon
        colour: face.dim ? Theme.colour.calm : look.wanted ? Theme.colour.primary : look.colour
        color: face.dim || face.ticked ? Theme.colour.surface : look.wanted ? Theme.colour.primaryTint : look.tint
    }
    Column {
        id: words

        x: face.large ? face.choosable ? box.x + box.width + Theme.px(20) : Theme.space.medium
            : Theme.compact && face.choosable ? box.x + box.width + Theme.px(20) : picture.x + picture.width + Theme.px(20)
        width: face.width - x - (face.leadsOn ? further.width + Theme.space.medium : Theme.space.small)
            - Theme.space.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Item {
            width: parent.width
            height: Math.max(name.height, face.large ? 0 : amount.height)

            KText {
                id: name

                width: face.markBeside ? implicitWidth : parent.width - face.besideName
                anchors.verticalCenter: parent.verticalCenter
                height: Math.min(implicitHeight, face.roomForWords - face.besideTitle)
                kind: TypeScale.Strong
                wrapMode: Text.Wrap
                // only the longest of all titles need smaller letters to be read whole
                fontSizeMode: text.length > 34 && isFinite(face.roomForWords) ? Text.Fit : Text.FixedSize
                minimumPixelSize: Theme.size(18)
                text: face.title
                color: Theme.colour.ink
                Accessible.ignored: true
            }
            RowMark {
                id: markHere

                visible: face.markBeside
                x: name.implicitWidth + Theme.space.small
                anchors.verticalCenter: parent.verticalCenter
                text: face.mark
            }
            KText {
                id: amount

                visible: !face.large
                anchors.right: parent.right
                kind: TypeScale.Heading
                wrapMode: Text.NoWrap
                text: face.amountText
                color: face.dim || !look.wanted ? Theme.colour.muted : Theme.colour.ink
                Accessible.ignored: true
            }
        }
        KText {
            id: below

            visible: text !== ""
            width: parent.width
            kind: TypeScale.Caption
            wrapMode: Text.Wrap
            text: face.subtitle
            color: Theme.colour.muted
            Accessible.ignored: true
        }
        KText {
            id: town

            visible: text !== ""
            width: parent.width
            kind: TypeScale.Caption
            text: face.creditor
            color: Theme.colour.muted
            Accessible.ignored: true
        }
        RowMark {
            id: markBelow

            visible: face.mark !== "" && !face.markBeside
            widest: words.width
            text: face.mark
        }
        Item {
            id: foot

            width: parent.width
            height: face.large && !face.amountShares ? standing.height + amountBelow.height
                : Math.max(standing.height, sign.height, face.large ? amountBelow.height : 0)

            Icon {
                id: sign

                visible: face.marksInSight
                y: standing.y + (standing.height - height) / 2
                size: Theme.px(30)
                duotone: false
                name: look.icon
                colour: look.colour
            }
            KText {
                id: standing

                x: sign.width + Theme.space.tiny
                y: face.amountShares ? (foot.height - height) / 2 : 0
                width: foot.width - x - (code.shown ? code.width + Theme.space.tiny
                    : face.amountShares ? amountBelow.width + Theme.space.tiny : 0)
                kind: TypeScale.CaptionStrong
                text: face.stands
                color: look.deep
                Accessible.ignored: true
            }
            KText {
                id: code

                // In a row that cannot grow, what there is to say of it goes first. A row out of sight is as high as in it.
                readonly property bool shown: !face.large && (!isFinite(face.roomForWords)
                    || standing.x + standing.implicitWidth + Theme.space.tiny + implicitWidth <= foot.width)

                visible: shown
                anchors.right: parent.right
                kind: TypeScale.Caption
                wrapMode: Text.NoWrap
                text: face.number
                color: Theme.colour.muted
                Accessible.ignored: true
            }
            KText {
                id: amountBelow

                visible: face.large
                anchors.right: parent.right
                y: foot.height - height
                kind: TypeScale.Button
                wrapMode: Text.NoWrap
                text: face.amountText
                color: amount.color
                Accessible.ignored: true
            }
        }
    }
    Icon {
        id: further

        visible: face.leadsOn && face.marksInSight && !face.busy
        x: parent.width - width - Theme.space.small
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.extent.iconSmall
        name: face.leadIcon
        duotone: false
        colour: Theme.colour.primaryDeep
    }
    Loader {
        id: turning

        anchors.centerIn: face.choosable ? box : further
        active: face.busy
        sourceComponent: TurningArc {
            size: Theme.extent.iconSmall
            colour: Theme.colour.primaryDeep
        }
    }
}
