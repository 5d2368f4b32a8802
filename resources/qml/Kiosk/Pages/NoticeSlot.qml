// SPDX-License-Identifier: EUPL-1.2
// The one reserved place for help, warnings and problems of the notice page.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: slot

    required property NoticeViewModel notice
    // The counter that helps with it, as a sentence.
    property string desk
    readonly property bool problem: notice.problemTitle !== "" || notice.problemText !== ""
    readonly property bool message: problem || notice.warning || notice.slow
    readonly property real wanted: message ? banner.implicitHeight : help.height

    implicitHeight: Math.max(Theme.compact ? Theme.extent.slotCompact : Theme.extent.slot, wanted)

    Banner {
        id: banner

        objectName: "notice-message"
        visible: slot.message
        width: parent.width
        height: Math.max(implicitHeight, slot.height)
        padding: Theme.portrait && slot.desk === "" ? Theme.space.wide : Theme.space.medium
        kind: slot.notice.paid ? Banner.Success : slot.problem || slot.notice.warning ? Banner.Warning : Banner.Info
        title: slot.problem ? slot.notice.problemTitle
             : slot.notice.warning ? qsTr("Check the number: one digit looks wrong.")
             : qsTr("This takes longer than usual, one more moment.")
        text: slot.problem ? slot.notice.problemText + (slot.desk !== "" ? " " + qsTr("Who can help: %1").arg(slot.desk) : "")
            : slot.notice.warning ? qsTr("Compare it with the letter, one group at a time. 1 and 7, 3 and 8, 5 and 6 are often mixed up. If it is the same, search anyway.")
            : ""
    }
    Rectangle {
        id: help

        visible: !slot.message
        width: parent.width
        height: Math.max(Theme.compact ? Theme.extent.slotCompact : Theme.extent.slot, said.height + Theme.space.medium)
        radius: Theme.radius.banner
        color: Theme.portrait || Theme.compact ? Theme.colour.sunk : Theme.colour.page
        border.width: Theme.highContrast ? Theme.extent.hairline : 0
        border.color: Theme.colour.line

        Column {
            id: said

            x: Theme.px(40)
            width: (foot.visible ? foot.x : parent.width) - x - Theme.space.small
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.tiny

            KText {
                width: parent.width
                kind: TypeScale.Strong
                text: qsTr("Where is it?")
                color: Theme.colour.ink
            }
            KText {
                width: parent.width
                text: qsTr("At the bottom of the letter, next to the QR code. It usually starts with 3.")
            }
        }
        NoticePicture {
            id: foot

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.large
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.largeText
            footOnly: true
            width: Math.min(Theme.px(300), parent.width * 0.36)
        }
    }
}
