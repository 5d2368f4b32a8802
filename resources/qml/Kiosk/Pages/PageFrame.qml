// SPDX-License-Identifier: EUPL-1.2
// The skeleton of a working page: top for reading, bottom for touching. In landscape a reading pane on the left
// (identity, steps, title, money line at its foot) and content with the actions on the right.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: frame

    required property AppViewModel app
    property alias title: header.title
    property alias sum: header.sum
    property alias lead: header.lead
    property alias eyebrow: header.eyebrow
    property alias eyebrowColour: header.eyebrowColour
    property alias titleKind: header.titleKind
    property alias titleColour: header.titleColour
    property alias ending: header.ending
    property alias ornament: header.ornament
    property alias actions: bar.buttons
    property bool actionsVisible: true
    // Up and down for what does not fit; not beside a keyboard, whose own keys lead on.
    property bool scrollKeys: true
    // Shown under the lead in the wide landscape layout only; elsewhere the page itself finds a place for it, or says
    // that it is short enough for a narrow one.
    property Component readingExtra: null
    // What stays in sight below the content, however far that is scrolled; the largest words have it follow the content.
    property Component foot: null
    readonly property bool footScrolls: Theme.textScale > 1.5
    property bool extraInReadingPane: !Theme.portrait && !Theme.compact && !Theme.largeText
    // Title and lead in large words leave no room for the rest beside them: they are scrolled with it.
    property bool headerScrolls: Theme.largeText && !(low && header.height <= readingRoom)
    // Somebody writes on a keyboard, whose keys lie low: what is written has all the room above them, and no town.
    property bool writing: false
    readonly property bool low: Theme.low && !writing
    // A long sentence in large words, or on a narrow glass, needs the whole width.
    readonly property bool moneyBelow: !Theme.portrait && app.moneyText.length > (Theme.largeText ? 60 : Theme.compact ? 120 : Infinity)
    // With low controls the money line is the horizon: above it is read, below it is pressed.
    readonly property real readingRoom: money.y - identity.height - steps.height - 2 * Theme.space.block
    readonly property real townRoom: readingRoom - header.height - (extra.active ? extra.height + Theme.space.block : 0)
    readonly property bool townShown: low && !Theme.largeText && townRoom > Theme.px(160)
    readonly property real contentHeight: flick.bottomEdge - flick.topEdge - Theme.space.medium
    default property alias content: body.data

    readonly property real margin: Theme.compact ? Theme.space.large : Theme.space.page
    readonly property real paneX: Theme.portrait ? 0
        : width - (Theme.compact ? Theme.extent.compactPane : Theme.extent.landscapePane)
    readonly property real readingWidth: Theme.portrait ? width - 2 * margin : paneX - 2 * readingMargin
    readonly property real readingMargin: Theme.portrait ? margin : Theme.space.large
    readonly property real columnWidth: Theme.portrait ? width - 2 * margin
        : Math.min(Theme.extent.contentWidth, width - paneX - 2 * margin)

    // Which part of the content is in sight. What lies wholly outside should not be drawn: see the layer below.
    readonly property real sightTop: flick.contentY - body.y
    readonly property real sightBottom: sightTop + flick.height
    readonly property real sightHeight: flick.height

    // Scroll as far as it takes to see all of that part of the content, and so much of what follows.
    function reveal(thing: Item, more: real): void {
        const top = thing.mapToItem(flick.contentItem, 0, 0).y - flick.ringRoom
        const bottom = Math.min(flick.contentHeight, top + flick.ringRoom + thing.height + more)
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(top, bottom - flick.height))
    }
    // What has the keyboard's focus is in sight, with its ring. What is written in is shown by its own page.
    function follow(): void {
        let above = Window.activeFocusItem
        while (above && above !== flick.contentItem)
            above = above.parent
        if (!above || writing || !flick.overflows)
            return
        const item = Window.activeFocusItem
        const top = item.mapToItem(flick.contentItem, 0, 0).y - flick.ringRoom
        const bottom = Math.min(top + item.height + 2 * flick.ringRoom, flick.contentHeight)
        if (top < flick.contentY || bottom - top > flick.height)
            flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = bottom - flick.height
    }
    // To the button that leaves the page, which is not pressed by that.
    function toTheWayOut(): bool {
        return bar.visible && bar.takeFocus()
    }
    function scrollToTop(): void {
        flick.contentY = 0
    }

    // What comes from now on was not read with the page.
    property bool isThere: false

    focus: true
    Component.onCompleted: {
        Qt.callLater(() => frame.isThere = true)
        header.takeFocus()
        entrance.start()
    }

    Connections {
        target: frame.Window.window

        function onActiveFocusItemChanged() {
            frame.follow()
        }
    }
    HillTown {
        visible: frame.townShown
        strip: true
        y: identity.height
        width: frame.width
        height: frame.townRoom
    }
    Rectangle {
        visible: !Theme.portrait
        width: frame.paneX
        height: frame.height
        color: Theme.colour.sunk
        border.width: Theme.highContrast ? Theme.extent.hairline : 0
        border.color: Theme.colour.line
    }
    IdentityBar {
        id: identity

        x: frame.readingMargin
        width: frame.readingWidth
        name: frame.app.name
        subtitle: frame.app.subtitle
        clock: frame.app.timeText
        today: frame.app.today
    }
    Stepper {
        id: steps

        x: frame.readingMargin
        y: identity.height + (Theme.portrait ? Theme.px(12) : Theme.space.small) + (frame.townShown ? frame.townRoom : 0)
        width: frame.readingWidth
        step: frame.app.step
    }
    // Where things that have two places stand in reading order: the title before the content, wherever it is.
    Item {
        id: fixedHead
    }
    PageHeader {
        id: header

        parent: frame.headerScrolls ? scrolledHead : fixedHead
        x: frame.headerScrolls ? flick.ring : frame.readingMargin
        y: frame.headerScrolls ? flick.ringRoom : steps.y + steps.height + Theme.space.block
        width: Theme.portrait || frame.headerScrolls ? frame.columnWidth : frame.readingWidth
        // the lead gives way to the money line, and to what must stand between
        room: frame.low && !frame.headerScrolls ? frame.readingRoom : Theme.portrait || frame.headerScrolls ? Infinity
            : money.y - y - (extra.active ? extra.height + Theme.space.block : 0)
        // beside a keyboard there is no room for half a title
        visible: Theme.portrait || frame.headerScrolls || !(frame.height < Theme.windowHeight * 0.62 && y + height > money.y)
    }
    Loader {
        id: extra

        x: frame.readingMargin
        y: (frame.headerScrolls ? steps.y + steps.height : header.y + header.height) + Theme.space.block
        width: frame.readingWidth
        active: frame.extraInReadingPane && frame.readingExtra !== null
        sourceComponent: frame.readingExtra
    }
    Item {
        id: keysAtHead
    }
    Item {
        id: moneyAtHead
    }
    Flickable {
        id: flick

        readonly property real bodyTop: frame.headerScrolls ? header.height + Theme.space.block : 0
        readonly property real wanted: bodyTop + body.childrenRect.height
            + (base.active && frame.footScrolls ? base.height + Theme.space.medium : 0)
        readonly property bool overflows: wanted > bottomEdge - topEdge - Theme.space.medium + 1
        // What is clipped around it is the page, never the focus ring of a control.
        readonly property real ring: Theme.extent.focusRing
        readonly property real ringRoom: ring + Theme.extent.outline // and fractions of pixels
        readonly property real topEdge: !Theme.portrait ? frame.margin * 0.75
            : frame.low ? money.y + money.height + Theme.space.medium
            : (frame.headerScrolls ? steps.y + steps.height : header.y + header.height) + Theme.space.block
        readonly property real bottomEdge: (Theme.portrait && !frame.low ? money.y : bar.y)
            - (base.active && !frame.footScrolls ? base.height + Theme.space.small : 0)

        x: frame.paneX + (frame.width - frame.paneX - width) / 2
        y: topEdge - ringRoom
        width: frame.columnWidth + 2 * ring
        height: bottomEdge - y - Theme.space.medium - (keys.visible && !keys.besideSteps ? keys.height + Theme.space.small : 0)
        contentWidth: width
        contentHeight: overflows ? Math.max(height, wanted + 2 * ringRoom) : height
        interactive: overflows
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        // WORKAROUND (no public report found): Qt 6.11's software renderer draws a Shape that lies wholly outside the
        // clip; a layer keeps it in, but is black where a pixel of the window is more than one of the glass.
        layer.enabled: interactive && Screen.devicePixelRatio === 1

        Rectangle {
            // WORKAROUND (no public report found): that layer has no transparency in Qt 6.11's software renderer, and is
            // black without a ground of its own.
            parent: flick
            visible: flick.layer.enabled
            anchors.fill: parent
            z: -1
            color: Theme.colour.page
        }
        Item {
            id: scrolledHead
        }
        Item {
            id: body

            transform: Translate {
                id: slide
            }

            x: flick.ring
            y: flick.ringRoom + flick.bodyTop
            width: frame.columnWidth
            height: frame.contentHeight
        }
    }
    ScrollEdges {
        view: flick
        ring: flick.ring
    }
    Item {
        id: keysBelow
    }
    Loader {
        id: keys

        // In landscape the reading pane has the room that the words need.
        readonly property bool besideSteps: frame.headerScrolls && !Theme.portrait
            && steps.y + steps.height + 2 * Theme.space.block + height <= frame.height - (frame.moneyBelow ? 0 : money.height)

        // Only where words have grown beyond the page: large text, a long message.
        parent: besideSteps ? keysAtHead : keysBelow
        active: frame.scrollKeys && flick.overflows
        visible: active
        x: besideSteps ? frame.readingMargin : flick.x + flick.ring
        y: besideSteps ? steps.y + steps.height + Theme.space.block : flick.y + flick.height + Theme.space.small
        width: besideSteps ? frame.readingWidth : frame.columnWidth
        sourceComponent: ScrollKeys {
            view: flick
        }
    }
    Loader {
        id: base

        parent: frame.footScrolls ? flick.contentItem : frame
        active: frame.foot !== null
        x: (frame.footScrolls ? 0 : flick.x) + flick.ring
        y: frame.footScrolls ? body.y + body.childrenRect.height + Theme.space.medium
            : (Theme.portrait && !frame.low ? money.y : bar.y) - height - Theme.space.medium
        width: frame.columnWidth
        sourceComponent: frame.foot
    }
    Item {
        id: moneyInPortrait
    }
    MoneyLine {
        id: money

        parent: frame.low || !Theme.portrait && !frame.moneyBelow ? moneyAtHead : Theme.portrait ? moneyInPortrait : moneyAtFoot
        width: Theme.portrait || frame.moneyBelow ? frame.width : frame.paneX
        // a long sentence in large words stands lower, never over the steps
        y: frame.low ? Math.max(Theme.horizon - height, identity.height + steps.height + Theme.space.block) : Theme.portrait ? bar.y - height : frame.height - height
        margin: frame.readingMargin
        kind: frame.app.moneyKind
        text: frame.app.moneyText
    }
    ActionBar {
        id: bar

        visible: frame.actionsVisible
        x: frame.paneX
        y: frame.height - (visible ? height : 0) - (frame.moneyBelow ? money.height : 0)
        width: frame.width - frame.paneX
        margin: (width - frame.columnWidth) / 2
    }
    Item {
        id: moneyAtFoot
    }
    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: flick.contentItem
            property: "opacity"
            from: Theme.pageMs > 0 ? 0 : 1
            to: 1
            duration: Theme.pageMs
        }
        NumberAnimation {
            target: slide
            property: "y"
            from: Theme.pageMs > 0 ? Theme.extent.slide : 0
            to: 0
            duration: Theme.pageMs
            easing.type: Easing.OutCubic
        }
    }
}
