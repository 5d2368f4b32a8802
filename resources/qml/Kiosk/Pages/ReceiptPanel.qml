// SPDX-License-Identifier: EUPL-1.2
// The receipt: on the left the very document that is printed, on the right the same words as text.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Rectangle {
    id: panel

    required property PaidViewModel paid
    property real zoom: Theme.textScale > 1.5 ? 1.5 : 1.0
    readonly property real padding: Theme.space.block

    radius: Theme.radius.card
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.edge

    Rectangle {
        id: sheet

        x: panel.padding
        y: panel.padding
        width: Math.min(panel.width * 0.5, (panel.height - 2 * panel.padding) * 0.62)
        height: Math.min(width * 1.414, panel.height - 2 * panel.padding - (zooms.visible ? zooms.height + Theme.space.small : 0))
        color: Theme.colour.surface
        border.width: Theme.extent.hairline
        border.color: Theme.colour.line

        Flickable {
            id: viewport

            anchors.fill: parent
            anchors.margins: Theme.extent.hairline
            clip: true
            contentWidth: pagesColumn.width
            contentHeight: pagesColumn.height
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture of the receipt")
            Accessible.description: panel.paid.spokenText

            Column {
                id: pagesColumn

                width: viewport.width * panel.zoom
                spacing: Theme.space.tiny

                Repeater {
                    model: panel.paid.pages

                    Image {
                        required property string modelData

                        width: pagesColumn.width
                        fillMode: Image.PreserveAspectFit
                        asynchronous: false
                        cache: false
                        mipmap: true
                        source: modelData
                    }
                }
            }
        }
        KText {
            visible: panel.paid.pages.length === 0
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.medium
            horizontalAlignment: Text.AlignHCenter
            text: panel.paid.cannotShow ? qsTr("We cannot show it, but printing works.") : qsTr("The receipt is being fetched…")
            color: Theme.colour.muted
        }
    }
    Flickable {
        id: words

        x: sheet.x + Math.max(sheet.width, zooms.visible ? zooms.width : 0) + panel.padding
        y: panel.padding
        width: panel.width - x - panel.padding
        height: pager.visible ? pager.wholeRows(contentY) : panel.height - 2 * panel.padding
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: list

            width: words.width
            spacing: Theme.space.tiny

            KText {
                width: parent.width
                kind: TypeScale.Strong
                text: panel.paid.receiptHeading
                color: Theme.colour.ink
            }
            Repeater {
                id: receiptRows

                model: panel.paid.rows

                Column {
                    id: pair

                    required property var modelData

                    width: list.width
                    spacing: -Theme.space.tiny
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData.label + ": " + modelData.value

                    KText {
                        width: parent.width
                        kind: TypeScale.Caption
                        text: pair.modelData.label
                        color: Theme.colour.muted
                        Accessible.ignored: true
                    }
                    KText {
                        width: parent.width
                        kind: TypeScale.CaptionStrong
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        text: pair.modelData.value
                        color: Theme.colour.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Row {
        id: zooms

        readonly property real keyWidth: Math.max((sheet.width - spacing) / 2, Theme.px(176))

        visible: panel.paid.pages.length > 0
        x: sheet.x
        // in one row with the keys of the words
        y: Math.max(sheet.y + sheet.height + Theme.space.small, pager.visible ? pager.y : 0)
        spacing: Theme.space.small

        PadKey {
            objectName: "zoom-out"
            width: zooms.keyWidth
            height: Theme.extent.key
            icon.name: "minus"
            text: qsTr("Smaller")
            enabled: panel.zoom > 1
            onTriggered: panel.zoom = Math.max(1, panel.zoom - 0.5)
        }
        PadKey {
            objectName: "zoom-in"
            width: zooms.keyWidth
            height: Theme.extent.key
            icon.name: "plus"
            text: qsTr("Larger")
            enabled: panel.zoom < 2
            onTriggered: panel.zoom = Math.min(2, panel.zoom + 0.5)
        }
    }
    ScrollKeys {
        id: pager

        x: words.x
        y: panel.height - panel.padding - height
        width: words.width
        visible: list.height > panel.height - 2 * panel.padding
        view: words
        rows: receiptRows
        room: panel.height - 2 * panel.padding - height - Theme.space.small
    }
}
