// SPDX-License-Identifier: EUPL-1.2
// A panel that comes up from the lower edge, with its title and a way to shut it; what is too long for it is scrolled
// with keys, and what is its foot stays in sight. It holds the focus while it is open, and gives it back.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: sheet

    property string title
    property string closeName: "close"
    property Item opener: null
    // What lies behind it, which the keyboard's focus does not reach while it is open.
    property list<Item> behind
    // Which of its controls has the focus.
    property Item holder: null
    default property alias content: area.content
    property alias viewName: area.viewName
    // What stays below that which is scrolled.
    property Component foot: null
    readonly property real padding: Theme.largeText ? Theme.space.wide : Theme.space.page
    // With low controls nothing of it is higher than they are.
    readonly property real highest: Theme.low ? Theme.reach : height - Theme.space.large

    function open(): void {
        opener = Window.activeFocusItem
        visible = true
        close.forceActiveFocus(Qt.OtherFocusReason)
    }
    function shut(): void {
        visible = false
        opener?.forceActiveFocus(Qt.OtherFocusReason)
        opener = null
    }
    // What was behind it is gone: nothing gets the focus back.
    function drop(): void {
        opener = null
        visible = false
    }
    function scrollToTop(): void {
        area.scrollToTop()
    }
    function last(): Item {
        let item = close
        for (let next = close.nextItemInFocusChain(true); within(next, panel) && next !== close; next = next.nextItemInFocusChain(true))
            item = next
        return item
    }
    // From the last control to the first one and back, never behind it.
    function keep(): void {
        const item = Window.activeFocusItem
        if (!visible || item === null)
            return
        if (within(item, panel)) {
            holder = item
        } else if (behind.some(thing => within(item, thing))) {
            const to = holder === close ? last() : close
            to.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    function within(item: Item, outer: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === outer)
                return true
        }
        return false
    }

    anchors.fill: parent
    visible: false
    focus: visible
    z: 9
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: shut()

    Connections {
        target: sheet.Window.window

        function onActiveFocusItemChanged() {
            sheet.keep()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: panel

        readonly property real footRoom: base.active ? base.height + Theme.space.medium : 0
        readonly property real natural: head.height + area.contentHeight + footRoom + 3 * Theme.space.wide
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -radius
        width: Math.min(sheet.width, Theme.portrait ? sheet.width : Theme.px(1240))
        height: Math.min(sheet.highest, natural) + radius
        radius: Theme.radius.sheet
        color: Theme.colour.page
        border.width: Theme.highContrast ? Theme.extent.strong : 0
        border.color: Theme.colour.edge

        Item {
            id: head

            x: sheet.padding
            y: Theme.space.wide
            width: parent.width - 2 * x
            height: Math.max(close.height, heading.height)

            KText {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width - Theme.space.medium
                kind: Theme.largeText ? TypeScale.Heading : TypeScale.Title
                text: sheet.title
                color: Theme.colour.ink
                Accessible.role: Accessible.Heading
            }
            Button {
                id: close

                objectName: sheet.closeName
                anchors.right: parent.right
                minimumHeight: Theme.extent.key
                icon.name: "x"
                text: qsTr("Close")
                onTriggered: sheet.shut()
            }
        }
        ScrollArea {
            id: area

            x: sheet.padding
            y: head.y + head.height + Theme.space.wide
            width: head.width
            height: panel.height - panel.radius - y - Theme.space.wide - panel.footRoom
        }
        Loader {
            id: base

            active: sheet.foot !== null
            x: sheet.padding
            y: panel.height - panel.radius - height - Theme.space.wide
            width: head.width
            sourceComponent: sheet.foot
        }
    }
}
