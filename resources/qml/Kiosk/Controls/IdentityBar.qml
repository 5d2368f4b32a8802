// SPDX-License-Identifier: EUPL-1.2
// Whose kiosk this is, and what time it is. Read, never pressed.
import QtQuick
import Kiosk.Theme

Item {
    id: bar

    property string name
    property string subtitle
    property string clock
    // Locale, pattern, year, month and day (kiosk/ui/formats.py, day_for_qml).
    property var today
    // On the resting pages the clock stands large; in landscape below the name.
    property bool resting: false
    readonly property bool stacked: !Theme.portrait
    // In large words the name is said, and the time; the rest gives way to the page.
    readonly property bool brief: Theme.largeText && !resting

    readonly property string date: today ? Qt.locale(today.locale).toString(new Date(today.year, today.month - 1, today.day), today.pattern) : ""
    readonly property real topHeight: Math.max(Theme.extent.identityBar, names.height + (stacked ? Theme.space.medium : Theme.space.small))

    implicitHeight: stacked && resting ? stackedClock.y + stackedClock.height : topHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + subtitle

    CivicEmblem {
        id: arms

        y: (bar.topHeight - height) / 2
        side: Theme.extent.emblem
        Accessible.ignored: true
    }
    Column {
        id: names

        x: arms.x + arms.width + Theme.space.small
        width: bar.width - x - (bar.stacked ? 0 : times.width + Theme.space.small)
        anchors.verticalCenter: arms.verticalCenter

        KText {
            width: parent.width
            kind: bar.brief ? TypeScale.Caption : TypeScale.Lead
            font.weight: Font.Bold
            text: bar.name
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            visible: !Theme.largeText
            width: parent.width
            kind: TypeScale.Caption
            text: bar.subtitle
            color: bar.resting ? Theme.colour.text : Theme.colour.muted
            Accessible.ignored: true
        }
        KText {
            visible: bar.stacked && !bar.resting
            width: parent.width
            kind: TypeScale.Caption
            text: bar.brief ? bar.clock : bar.date + ", " + bar.clock
            color: Theme.colour.muted
        }
    }
    Column {
        id: times

        visible: !bar.stacked
        anchors.right: parent.right
        anchors.verticalCenter: arms.verticalCenter

        KText {
            visible: bar.resting
            anchors.right: parent.right
            kind: TypeScale.Heading
            wrapMode: Text.NoWrap
            text: bar.clock
            color: Theme.colour.ink
        }
        KText {
            anchors.right: parent.right
            kind: TypeScale.Caption
            wrapMode: Text.NoWrap
            visible: !(bar.resting && Theme.largeText)
            text: bar.resting ? bar.date : bar.brief ? bar.clock : bar.date + ", " + bar.clock
            color: bar.resting ? Theme.colour.text : Theme.colour.muted
        }
    }
    Column {
        id: stackedClock

        visible: bar.stacked && bar.resting
        y: arms.y + arms.height + Theme.space.large
        width: bar.width

        KText {
            kind: TypeScale.Heading
            text: bar.clock
            color: Theme.colour.ink
        }
        KText {
            width: parent.width
            kind: TypeScale.Caption
            text: bar.date
            color: Theme.colour.text
        }
    }
}
