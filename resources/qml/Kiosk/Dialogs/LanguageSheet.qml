// SPDX-License-Identifier: EUPL-1.2
// The languages, on any page: one touch, and the page at hand goes on in the one that was chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

FocusScope {
    id: sheet

    required property HomeViewModel home
    // pagoPA's page is on the screen, which is not loaded anew for it: somebody may be typing there.
    property bool atCheckout: false
    property Item opener: null

    function open(): void {
        opener = Window.activeFocusItem
        visible = true
        close.forceActiveFocus(Qt.OtherFocusReason)
    }
    function shut(): void {
        visible = false
        opener?.forceActiveFocus(Qt.OtherFocusReason)
        opener = null
    }

    objectName: "language-sheet"
    anchors.fill: parent
    visible: false
    focus: visible
    z: 9
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Language")
    Keys.onEscapePressed: shut()

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // above the tool bar; where it is too high for that, over it
        anchors.bottomMargin: sheet.height - height < 2 * (Theme.extent.toolBar + Theme.space.small) ? Theme.space.large
            : Theme.extent.toolBar + Theme.space.small
        width: Math.min(Theme.extent.dialog, sheet.width - Theme.space.page)
        height: column.height + 2 * Theme.space.large
        radius: Theme.radius.sheet
        color: Theme.colour.surface
        border.width: Theme.highContrast ? Theme.extent.strong : 0
        border.color: Theme.colour.edge

        Column {
            id: column

            x: Theme.px(56)
            y: Theme.space.large
            width: parent.width - 2 * x
            spacing: Theme.space.block

            Item {
                width: parent.width
                height: Math.max(close.height, title.height)

                KText {
                    id: title

                    width: close.x - Theme.space.small
                    anchors.verticalCenter: parent.verticalCenter
                    kind: TypeScale.Title
                    text: qsTr("Language")
                    color: Theme.colour.ink
                    Accessible.role: Accessible.Heading
                }
                Button {
                    id: close

                    objectName: "close-language"
                    anchors.right: parent.right
                    minimumHeight: Theme.extent.key
                    icon.name: "x"
                    text: qsTr("Close")
                    onTriggered: sheet.shut()
                }
            }
            Grid {
                id: choices

                readonly property real cell: (width - (columns - 1) * spacing) / columns

                width: parent.width
                columns: Theme.textScale > 1.25 && Theme.portrait ? 1 : 2
                spacing: Theme.space.medium

                Repeater {
                    model: sheet.home.languages

                    ChoiceRow {
                        required property var modelData
                        required property int index

                        objectName: "speak-" + modelData.tag
                        width: choices.cell
                        implicitHeight: Math.max(Theme.extent.key, Theme.extent.finger)
                        text: modelData.name
                        chosen: sheet.home.spoken === modelData.tag
                        KeyNavigation.tab: index === sheet.home.languages.length - 1 ? close : null
                        onTriggered: {
                            sheet.shut()
                            sheet.home.speak(modelData.tag)
                        }
                    }
                }
            }
            KText {
                width: parent.width
                text: sheet.atCheckout
                      ? qsTr("What you have typed stays. The page of pagoPA has a list of languages of its own, at its foot.")
                      : qsTr("What you have typed stays. When you leave, the next person begins in the usual language.")
                color: Theme.colour.muted
            }
        }
    }
}
