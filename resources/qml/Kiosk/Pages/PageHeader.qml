// SPDX-License-Identifier: EUPL-1.2
// The page's question, or its ending with the emblem. The title takes the focus on arrival, so that it is spoken.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: header

    property string eyebrow
    property color eyebrowColour: titleColour
    property string title
    // What belongs to an amount in the title, and is read with it.
    property string sum
    property string lead
    property int titleKind: TypeScale.Title
    property color titleColour: Theme.colour.ink
    // An EndingEmblem.Ending, or -1 for a page that is no ending.
    property int ending: -1
    // What stands above the words while they are waited with; upright, all of it in the middle of the page.
    property Component ornament: null
    readonly property bool centred: ornament !== null && Theme.portrait
    // Where there is room the emblem stands beside the words, else above them.
    // How high it may be: where the money line needs more, the lead gives way to it.
    property real room: Infinity
    readonly property real headingSize: Theme.size(Theme.type.pixels[titleKind])
    readonly property bool beside: ending >= 0 && !Theme.compact && !Theme.largeText
    // Large words leave no line to it: it stands in the first one.
    readonly property bool inLine: ending >= 0 && Theme.largeText && eyebrow !== ""

    function takeFocus(): void {
        heading.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: Math.max(beside ? emblem.height : 0, words.y + words.height)

    PageTitle {
        text: heading.Accessible.name
    }
    WordMetrics {
        id: longest

        font.family: Theme.fontFamily
        font.pixelSize: Math.floor(header.headingSize)
        font.weight: Theme.type.weights[header.titleKind]
        text: header.title
    }
    Loader {
        id: emblem

        active: header.ending >= 0 || header.ornament !== null
        x: header.centred ? (header.width - width) / 2 : 0
        y: header.centred ? Theme.space.wide : 0
        sourceComponent: header.ornament !== null ? header.ornament : drawn
    }
    Component {
        id: drawn

        EndingEmblem {
            ending: header.ending
            size: header.inLine ? Theme.size(Theme.type.pixels[TypeScale.Heading]) * 1.25 : Theme.extent.ending * (Theme.largeText ? 0.6 : Theme.portrait ? 1 : Theme.compact ? 0.55 : 0.75)
        }
    }
    Column {
        id: words

        x: header.beside ? emblem.width + Theme.space.block : 0
        y: header.inLine ? 0 : header.beside ? Math.max(0, (emblem.height - height) / 2)
                         : emblem.active ? emblem.y + emblem.height + Theme.space[header.centred ? "wide" : "small"] : 0
        width: header.width - x
        spacing: Theme.space.tiny

        KText {
            id: above

            visible: text !== ""
            width: parent.width
            leftPadding: header.inLine ? emblem.width + Theme.space.small : 0
            horizontalAlignment: header.centred ? Text.AlignHCenter : Text.AlignLeft
            kind: TypeScale.Heading
            font.weight: Font.Normal
            text: header.eyebrow
            color: header.eyebrowColour
            Accessible.ignored: true
        }
        KText {
            id: heading

            width: parent.width
            horizontalAlignment: header.centred ? Text.AlignHCenter : Text.AlignLeft
            kind: header.titleKind
            // an amount is one word, and must be read whole; so is each word of a title
            fontSizeMode: kind === TypeScale.Amount ? Text.HorizontalFit : Text.FixedSize
            font.pixelSize: Math.floor(header.headingSize * (kind === TypeScale.Amount ? 1
                : Math.min(1, width / Math.max(1, longest.longest))))
            minimumPixelSize: Theme.size(30)
            text: header.title
            color: header.titleColour
            Accessible.role: Accessible.Heading
            Accessible.name: (header.eyebrow !== "" ? header.eyebrow + " " + text : text)
                + (header.sum !== "" ? ". " + header.sum : "")
        }
        KText {
            id: below

            objectName: "sum"
            visible: text !== ""
            width: parent.width
            horizontalAlignment: header.centred ? Text.AlignHCenter : Text.AlignLeft
            kind: TypeScale.Strong
            text: header.sum
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            readonly property real from: (header.beside ? 0 : words.y) + heading.height + words.spacing
                + (above.visible ? above.height + words.spacing : 0) + (below.visible ? below.height + words.spacing : 0)

            visible: text !== "" && from + implicitHeight <= header.room
            width: parent.width
            horizontalAlignment: header.centred ? Text.AlignHCenter : Text.AlignLeft
            kind: TypeScale.Lead
            text: header.lead
            color: header.ending >= 0 ? Theme.colour.text : Theme.colour.muted
        }
    }
}
