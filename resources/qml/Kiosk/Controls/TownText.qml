// SPDX-License-Identifier: EUPL-1.2
// What a creditor has written: it stays as it is, and a reader of the screen is told that it is Italian. A control, since
// in Qt 6.11 only those tell their locale (QAccessible::Attribute::Locale).
import QtQuick
import QtQuick.Templates as T

T.Control {
    id: words

    property alias kind: label.kind
    property alias text: label.text
    property alias color: label.color
    property alias wrapMode: label.wrapMode

    locale: Qt.locale("it")
    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    contentItem: KText {
        id: label

        Accessible.ignored: true
    }
}
