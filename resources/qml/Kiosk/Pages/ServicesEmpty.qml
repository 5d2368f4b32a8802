// SPDX-License-Identifier: EUPL-1.2
// No service to choose: why, and what to do instead.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: empty

    property string title
    property string text

    objectName: "services-empty"
    implicitHeight: words.height + 2 * Theme.space.large
    radius: Theme.radius.card
    color: Theme.colour.sunk
    border.width: Theme.highContrast ? Theme.extent.strong : 0
    border.color: Theme.colour.line
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    Column {
        id: words

        x: Theme.space.large
        y: Theme.space.large
        width: parent.width - 2 * x
        spacing: Theme.space.tiny

        KText {
            width: parent.width
            kind: TypeScale.Heading
            text: empty.title
            color: Theme.colour.ink
            Accessible.ignored: true
        }
        KText {
            width: parent.width
            kind: TypeScale.Lead
            text: empty.text
            color: Theme.colour.muted
            Accessible.ignored: true
        }
    }
}
