// SPDX-License-Identifier: EUPL-1.2
// One thing to do, with its number.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: step

    property int number
    property string title
    property string text

    implicitHeight: Math.max(bullet.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: number + ". " + title + ", " + text

    Rectangle {
        id: bullet

        width: Math.max(Theme.extent.bullet, Math.round(Theme.size(42) * 1.6))
        height: width
        radius: width / 2
        color: Theme.colour.ink

        KText {
            anchors.centerIn: parent
            kind: TypeScale.Heading
            font.weight: Font.Bold
            text: step.number
            color: Theme.colour.surface
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        x: bullet.width + Theme.space.block
        width: step.width - x
        anchors.verticalCenter: parent.verticalCenter

        KText {
            width: parent.width
            kind: TypeScale.Lead
            font.weight: Font.DemiBold
            text: step.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Label
            font.weight: Font.Normal
            text: step.text
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
