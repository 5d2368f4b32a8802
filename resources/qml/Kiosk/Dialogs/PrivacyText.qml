// SPDX-License-Identifier: EUPL-1.2
// The privacy notice, a paragraph a text; the first one is its title.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: notice

    property list<string> paragraphs

    spacing: Theme.space.medium

    Repeater {
        model: notice.paragraphs

        KText {
            required property string modelData
            required property int index

            width: notice.width
            kind: index === 0 ? TypeScale.Strong : TypeScale.Body
            text: modelData
            color: index === 0 ? Theme.colour.ink : Theme.colour.text
        }
    }
}
