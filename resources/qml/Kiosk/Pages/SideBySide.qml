// SPDX-License-Identifier: EUPL-1.2
// Keys of a page that stand beside each other; in large words one below the other.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

GridLayout {
    columns: Theme.largeText ? 1 : Math.max(1, children.length)
    columnSpacing: Theme.space.block
    rowSpacing: Theme.space.small
}
