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
    required property string subtitle
    required property string creditor
    required property string notice
    required property string amountText
    required property string dueText
    required property string picture
    required property int kind
    required property string standing
    required property bool payable
    required property bool ticked
    required property bool inCart
    required property bool busy
    required property bool placeholder
    // No more can be chosen.
    property bool full: false
    // The creditor is named where it is not always the same.
    property bool creditorShown: false
    // It is marked when it has the focus, by whatever way it came.
    property bool ringed: false
    // WORKAROUND (no public report found): Qt 6.11's software renderer does not clip a Shape that lies wholly outside of a
    // list; then it must not be there.
    property bool marksInSight: true
    readonly property real markHeight: face.markHeight
    readonly property string stands: dueText !== "" ? dueText : standing
    readonly property bool choosable: payable || inCart
    readonly property bool lit: (down || busy || ticked) && !placeholder
    // With a title and a second line; a long title is written smaller, the longest in so many lines of large words.
    readonly property real longTitle: !face.large ? 0 : (Theme.textScale <= 1.5 ? 3 : Theme.portrait ? 4 : Theme.compact ? 5 : 7) * Theme.size(18) * 1.36
        + (Theme.size(26) + Theme.size(36)) * 1.36
    readonly property real naturalHeight: Math.ceil(Math.max(Theme.px(Theme.portrait ? 168 : 148), Theme.size(42) * 1.36
        + 2 * Theme.size(26) * 1.36 + Theme.space.block, longTitle + Theme.space.block)
        + (creditorShown ? Theme.size(26) * 1.36 : 0))

    signal triggered

    objectName: "debt-" + index
    // Tab comes to the list as a whole, and arrows go along its rows.
    focusPolicy: Qt.ClickFocus
    Accessible.role: payable && !inCart ? Accessible.CheckBox : Accessible.Button
    Accessible.name: placeholder ? text : [title, subtitle, creditor, amountText, stands, notice].filter(part => part !== "").join(", ")
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: payable && !inCart
    checked: ticked
    onToggled: checked = Qt.binding(() => row.ticked)
    text: placeholder ? qsTr("This notice is still coming") : title
    onClicked: if (!placeholder) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    background: Rectangle {
        radius: Theme.radius.card
        // what is chosen for good is sunk, as a part of a bill that cannot be chosen
        color: row.lit ? Theme.colour.primaryTint : row.inCart ? Theme.colour.sunk : Theme.colour.surface
        border.width: row.inCart && !row.lit && !Theme.highContrast ? 0 : row.lit ? Theme.extent.outline : Theme.extent.hairline
        border.color: row.placeholder ? Theme.colour.line : row.lit ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        RowFace {
            id: face

            visible: !row.placeholder
            anchors.fill: parent
            title: row.title
            subtitle: row.subtitle
            creditor: row.creditorShown ? row.creditor : ""
            stands: row.stands
            number: row.notice
            amountText: row.amountText
            icon: row.picture
            kind: row.kind
            choosable: row.choosable
            ticked: row.ticked || row.inCart
            locked: row.inCart || row.full && !row.ticked
            dim: row.inCart
            busy: row.busy
            leadsOn: !row.choosable
            marksInSight: row.marksInSight && !row.placeholder
            roomForWords: row.height - Theme.space.small
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
        anchors.margins: row.lit ? Theme.extent.outline : 0 // inside its edge
        radius: Theme.radius.card
        visible: row.visualFocus || row.ringed && row.activeFocus
    }
}
