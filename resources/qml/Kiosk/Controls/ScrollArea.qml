// SPDX-License-Identifier: EUPL-1.2
// A column of things that is scrolled with keys where it is too high: nothing here ever needs a drag.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Item {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias viewName: flick.objectName
    // Of what lies behind it, where it is scrolled.
    property color ground: Theme.colour.page
    // Where the column begins, while it fits.
    property real inset: 0
    readonly property real contentHeight: column.height
    readonly property bool overflows: column.height > height + 1
    // What is clipped around it is the page, never the focus ring of a control.
    readonly property real ring: Theme.extent.focusRing

    function scrollToTop(): void {
        flick.contentY = 0
    }
    // What has the keyboard's focus is in sight.
    function follow(): void {
        const item = Window.activeFocusItem
        let above = item
        while (above && above !== column)
            above = above.parent
        if (!above)
            return
        const top = item.mapToItem(flick.contentItem, 0, 0).y - ring
        const bottom = top + item.height + 2 * ring
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top, bottom - flick.height))
    }

    Connections {
        target: area.Window.window

        function onActiveFocusItemChanged() {
            area.follow()
        }
    }
    Flickable {
        id: flick

        x: -area.ring
        y: -area.ring
        width: area.width + 2 * area.ring
        height: area.height + area.ring - (keys.visible ? keys.height + Theme.space.small : 0)
        contentWidth: width
        contentHeight: area.overflows ? column.height + 2 * area.ring : height
        interactive: area.overflows
        boundsBehavior: Flickable.StopAtBounds
        clip: area.overflows
        // WORKAROUND (no public report found): Qt 6.11's software renderer draws a Shape that lies wholly outside the
        // clip; a layer keeps it in, and has no transparency there without a ground of its own. It is black where a pixel of
        // the window is more than one of the glass.
        layer.enabled: area.overflows && Screen.devicePixelRatio === 1

        Rectangle {
            parent: flick
            visible: flick.layer.enabled
            anchors.fill: parent
            z: -1
            color: area.ground
        }
        Column {
            id: column

            x: area.ring
            y: area.ring + (area.overflows ? 0 : area.inset)
            width: area.width
        }
    }
    ScrollEdges {
        view: flick
        ring: area.ring
    }
    ScrollKeys {
        id: keys

        visible: area.overflows
        y: area.height - height
        width: area.width
        view: flick
    }
}
