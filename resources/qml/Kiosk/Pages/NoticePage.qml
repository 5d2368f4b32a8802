// SPDX-License-Identifier: EUPL-1.2
// Scan or type: eighteen cells, one reserved slot for help and warnings, and the pad, whose keys never move.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property NoticeViewModel notice
    required property CodeViewModel code
    readonly property real gap: Theme.compact ? Theme.space.small : Theme.space.block

    // As the button does; what is in question is answered by its own buttons.
    function searchByKey(event: KeyEvent): void {
        if (!event.isAutoRepeat && !notice.busy && !notice.warning)
            notice.search()
    }

    objectName: "page-notice"
    title: notice.checking ? qsTr("Let us check a payment")
        : notice.inCart > 0 ? qsTr("Put the next notice under the reader") : qsTr("Put the notice under the reader")
    // What to do is said below; the largest words need the room for the digits, whose field says what goes there.
    lead: app.offersWhereToPay && Theme.portrait || Theme.largeText && !notice.checking && notice.inCart === 0 ? ""
        : notice.checking ? qsTr("Put the notice or the slip under the reader, or type the notice number.")
        : notice.inCart > 0 ? qsTr("Or type its 18 digits. %n notice(s) are here already.", "", notice.inCart)
                            : qsTr("Or type the notice number here: 18 digits.")
    // The bar has one answer; another way stands on the page.
    readonly property bool another: notice.warning || notice.checking || app.offersWhereToPay
    // A wide page has no room beside for what to do and a sheet of it.
    readonly property bool paperBelow: !Theme.portrait && !Theme.compact
    readingExtra: beside
    extraInReadingPane: !Theme.largeText && (Theme.low || !Theme.portrait && (!Theme.compact || another))
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            page.notice.typeDigit(event.text)
            event.accepted = true
        } else if (event.key === Qt.Key_Backspace) {
            page.notice.backspace()
            event.accepted = true
        } else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right) {
            page.notice.placeCaret(page.notice.caret + (event.key === Qt.Key_Left ? -1 : 1))
            event.accepted = true
        }
    }
    Keys.onReturnPressed: event => page.searchByKey(event)
    Keys.onEnterPressed: event => page.searchByKey(event)
    Keys.onEscapePressed: page.notice.back()

    Component {
        id: slotContent

        NoticeSlot {
            notice: page.notice
            desk: page.app.offersWhereToPay ? page.app.deskLine : ""
        }
    }
    Component {
        id: whereToPay

        WhereToPayButton {
            app: page.app
            minimumHeight: Theme.extent.key
        }
    }
    Component {
        id: anotherWay

        Button {
            objectName: page.notice.warning ? "search-anyway" : "type-code"
            minimumHeight: Theme.extent.key
            busy: page.notice.warning && page.notice.busy
            icon.name: page.notice.warning ? "" : "receipt"
            text: page.notice.warning ? qsTr("Search anyway") : qsTr("Type the code of the slip")
            onTriggered: page.notice.warning ? page.notice.searchAnyway() : page.code.begin()
        }
    }
    Component {
        id: beside

        Column {
            spacing: Theme.space.block

            Loader {
                active: !Theme.compact
                visible: active
                width: parent.width
                sourceComponent: slotContent
            }
            Loader {
                active: page.another && !Theme.low && !(page.paperBelow && page.app.offersWhereToPay)
                visible: active
                width: parent.width
                sourceComponent: page.app.offersWhereToPay ? whereToPay : anotherWay
            }
        }
    }
    GroupedField {
        id: field

        objectName: "notice-number"
        width: parent.width
        label: qsTr("Notice number")
        characters: page.notice.digits
        caret: page.notice.caret
        warning: page.notice.warning
        counterText: page.notice.missing === 0 ? qsTr("18 of 18 digits")
                     : page.notice.missing === 18 ? qsTr("18 digits")
                     : page.notice.missing === 1 ? qsTr("17 of 18 digits, 1 to go")
                     : page.notice.missing === 17 ? qsTr("1 of 18 digits, 17 to go")
                     : qsTr("%1 of 18 digits, %2 to go").arg(page.notice.digits.length).arg(page.notice.missing)
        onCellPressed: index => page.notice.placeCaret(index)
    }
    Loader {
        id: slotHere

        active: Theme.portrait ? !Theme.low || Theme.largeText : Theme.compact || Theme.largeText
        y: field.height + page.gap
        width: parent.width
        height: !active ? 0 : Theme.largeText ? implicitHeight : Theme.compact ? Theme.extent.slotCompact : Theme.extent.slot
        sourceComponent: slotContent
    }
    NumericPad {
        id: pad

        readonly property real upperEdge: field.height + page.gap + (slotHere.active ? slotHere.height + page.gap : 0)
        readonly property real room: page.contentHeight - upperEdge - anotherHere.reserved - 3 * gap - Theme.px(4)

        y: upperEdge
        width: parent.width
        gap: Theme.compact ? Theme.extent.apart : Theme.extent.padGap
        keyHeight: Math.max(Theme.extent.padKeySmall, Math.min(Theme.extent.padKey, room / 4))
        undoable: page.notice.canUndo
        onDigitPressed: digit => page.notice.typeDigit(digit)
        onBackspacePressed: page.notice.backspace()
        onClearPressed: page.notice.clear()
        onUndoPressed: page.notice.undoClear()
    }
    Loader {
        id: anotherHere

        // Its place is kept free, so that no key moves when it comes.
        readonly property real reserved: Theme.portrait || page.paperBelow ? Math.max(Theme.extent.key, height) + page.gap : 0

        active: page.another && (Theme.portrait || Theme.largeText || page.paperBelow && page.app.offersWhereToPay)
        y: active ? pad.y + pad.height + page.gap : 0
        width: parent.width
        sourceComponent: page.app.offersWhereToPay ? whereToPay : anotherWay
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.notice.back()
        },
        Button {
            objectName: "correct"
            visible: page.notice.warning
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "pencil-simple"
            text: qsTr("Correct it")
            onTriggered: page.notice.correct()
        },
        Button {
            objectName: "show-parts"
            visible: page.notice.offersParts
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("See what is paid of it")
            onTriggered: page.notice.showParts()
        },
        Button {
            objectName: "search"
            visible: !page.notice.warning && !page.notice.offersParts
            Layout.fillWidth: true
            // the same number again has the same answer
            kind: page.notice.problemTitle !== "" ? Button.Secondary : Button.Primary
            enabled: page.notice.missing === 0
            busy: page.notice.busy
            icon.name: "magnifying-glass"
            text: page.notice.missing === 18 ? qsTr("Write the 18 digits")
                 : page.notice.missing > 0 ? qsTr("%n digit(s) missing", "", page.notice.missing)
                : page.notice.busy ? qsTr("Looking for the notice…") : qsTr("Find the notice")
            onTriggered: page.notice.search()
        }
    ]
}
