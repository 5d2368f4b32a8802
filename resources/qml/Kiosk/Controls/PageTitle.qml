// SPDX-License-Identifier: EUPL-1.2
// While it is there the window is called by the page (WCAG 2.2, 2.4.2, as EN 301 549 V4.1.1 has it).
import QtQuick

Item {
    id: page

    property string text

    Accessible.ignored: true

    Binding {
        target: page.Window.window
        property: "title"
        value: page.text
        when: page.Window.window !== null && page.visible
    }
}
