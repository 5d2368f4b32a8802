// SPDX-License-Identifier: EUPL-1.2
// The pages of a receipt below one another, on sunk ground; larger than the room they are moved by keys or a finger.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

Rectangle {
    id: sheet

    property list<string> pages
    property string spoken
    property real zoom: Theme.textScale > 1.4 ? 1.5 : 1
    readonly property real largest: 2.5
    readonly property alias view: viewport

    radius: Theme.radius.card
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.edge
    // What was in the middle stays there.
    onZoomChanged: viewport.keepMiddle()

    Flickable {
        id: viewport

        property real before: sheet.zoom

        function keepMiddle(): void {
            const middleX = (contentX + width / 2) / before
            const middleY = (contentY + height / 2) / before
            before = sheet.zoom
            contentX = Math.max(0, Math.min(contentWidth - width, middleX * sheet.zoom - width / 2))
            contentY = Math.max(0, Math.min(contentHeight - height, middleY * sheet.zoom - height / 2))
        }

        objectName: "receipt-picture"
        anchors.fill: parent
        anchors.margins: Theme.space.small
        clip: true
        contentWidth: column.width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture of the receipt")
        Accessible.description: sheet.spoken

        Column {
            id: column

            width: viewport.width * sheet.zoom
            spacing: Theme.space.small

            Repeater {
                model: sheet.pages

                Rectangle {
                    id: paper

                    required property string modelData

                    width: column.width
                    // the shape of a sheet of paper, until it is drawn
                    height: picture.implicitWidth > 1 ? width * picture.implicitHeight / picture.implicitWidth : width * 1.414
                    color: Theme.colour.codeGround // a document is black on white in every theme

                    Image {
                        id: picture

                        anchors.fill: parent
                        asynchronous: false
                        cache: false
                        mipmap: true
                        // sharp when it is larger, and on a screen of small pixels
                        sourceSize.width: Math.round(viewport.width * Math.max(1.5, Screen.devicePixelRatio))
                        source: paper.modelData
                    }
                }
            }
        }
    }
}
