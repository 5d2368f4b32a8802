// SPDX-License-Identifier: EUPL-1.2
// A message that stays until its cause is gone.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: banner

    enum Kind {
        Info,
        Warning,
        Error,
        Success,
        Calm
    }

    property int kind: Banner.Info
    property string title
    property string text
    property string iconName: ["info", "warning", "warning-circle", "check-circle", "wallet"][kind]
    property bool outlined: false
    property real padding: Theme.space.wide
    readonly property color accent: [Theme.colour.primaryDeep, Theme.colour.waitingDeep, Theme.colour.errorDeep,
        Theme.colour.successDeep, Theme.colour.ink][kind]

    implicitWidth: Theme.extent.contentWidth
    implicitHeight: words.height + 2 * padding * 0.8
    radius: Theme.radius.banner
    color: [Theme.colour.primaryTint, Theme.colour.waitingTint, Theme.colour.errorTint, Theme.colour.successTint,
        Theme.colour.calmTint][kind]
    border.width: Theme.highContrast ? Theme.extent.strong : outlined ? Theme.extent.outline : 0
    border.color: accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title !== "" ? title : text
    Accessible.description: title !== "" ? text : ""

    Announcement {
        text: banner.visible ? [banner.title, banner.text].filter(part => part !== "").join(". ") : ""
    }
    Icon {
        id: mark

        x: banner.padding
        // beside the first of several lines, in the middle of one
        y: words.height < height ? (banner.height - height) / 2 : words.y + (title_.visible ? 0 : -Theme.space.tiny)
        name: banner.iconName
        size: Theme.extent.iconLarge
        colour: banner.accent
    }
    Column {
        id: words

        x: mark.x + mark.width + Theme.space.block
        width: banner.width - x - banner.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.tiny

        KText {
            id: title_

            visible: text !== ""
            width: parent.width
            kind: TypeScale.Strong
            text: banner.title
            color: banner.accent
            Accessible.ignored: true
        }
        KText {
            visible: text !== ""
            width: parent.width
            text: banner.text
            Accessible.ignored: true
        }
    }
}
