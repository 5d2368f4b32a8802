// SPDX-License-Identifier: EUPL-1.2
// One part of a bill. White and pressable when it may be paid now or has a receipt, else flat, with the reason in words.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls

T.AbstractButton {
    id: row

    // One of InstalmentsViewModel.parts.
    required property var part
    // How the notice that led here came in, as words of the mark beside it.
    required property string readText
    property bool full: false
    readonly property bool pressable: part.offered || part.paid
    readonly property bool lit: down || part.busy || part.ticked

    signal triggered

    objectName: "part-" + part.notice
    text: part.title
    focusPolicy: pressable ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: pressable
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 150 : 120), face.wordsHeight + (Theme.portrait ? Theme.space.wide : Theme.space.small))
    Accessible.role: part.paid ? Accessible.Button : Accessible.CheckBox
    Accessible.name: [part.title, part.read ? readText : "", part.condition, part.amount, part.stands, part.number].filter(word => word !== "").join(", ")
    Accessible.description: part.paid ? qsTr("See the receipt") : ""
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: part.offered
    checked: part.ticked
    onToggled: checked = Qt.binding(() => row.part.ticked)
    onClicked: if (pressable) triggered()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.click() }

    background: Rectangle {
        radius: Theme.radius.card
        color: !row.pressable ? Theme.colour.sunk : row.lit ? Theme.colour.primaryTint : Theme.colour.surface
        border.width: !row.pressable && !Theme.highContrast ? 0 : row.lit ? Theme.extent.outline : Theme.extent.hairline
        border.color: row.lit ? Theme.colour.primary : Theme.colour.edge
    }
    contentItem: Item {
        RowFace {
            id: face

            anchors.fill: parent
            title: row.part.title
            subtitle: row.part.condition
            mark: row.part.read ? row.readText : ""
            stands: row.part.stands
            number: row.part.number
            amountText: row.part.amount
            icon: row.part.icon
            kind: row.part.kind
            choosable: row.part.offered
            ticked: row.part.ticked
            locked: row.full && !row.part.ticked
            dim: !row.pressable
            busy: row.part.busy
            leadsOn: row.part.paid
            leadIcon: "receipt"
        }
    }

    FocusRing {
        anchors.margins: row.lit ? Theme.extent.outline : 0 // inside its edge
        radius: Theme.radius.card
        visible: row.visualFocus
    }
}
