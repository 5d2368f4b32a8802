// SPDX-License-Identifier: EUPL-1.2
// All the answers to choose from as a full page, never a drop-down; whole rows, paged with Up and Down.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property FormViewModel form
    readonly property real gap: Theme.space.small
    readonly property real rowHeight: Math.max(Theme.extent.field, longest.height + Theme.space.wide) + gap
    readonly property bool tooMany: list.count * rowHeight > page.contentHeight
    readonly property int fitting: Math.max(1, Math.floor((page.contentHeight - (tooMany ? keys.height + gap : 0)) / rowHeight))

    objectName: "page-form-choice"
    eyebrow: form.service
    eyebrowColour: Theme.colour.terracotta
    title: form.choiceTitle
    lead: form.choiceText
    onRowHeightChanged: list.forceLayout() // in the same frame, else rows lie over each other in it
    Keys.onEscapePressed: page.form.closeChoice()

    // The longest of the words gives all rows the same height, so that none is ever cut in two.
    KText {
        id: longest

        visible: false
        width: list.width - 2 * Theme.space.medium - Theme.extent.icon - Theme.space.small
        kind: TypeScale.Button
        text: page.form.choices.reduce((most, one) => one.label.length > most.length ? one.label : most, "")
    }
    RowOrder {
        id: order
    }
    ListView {
        id: list

        function putInOrder(): void {
            order.put(Array.from({length: count}, (_, at) => itemAtIndex(at)).filter(row => row))
        }

        objectName: "choices"
        width: parent.width
        height: Math.min(count, page.fitting) * page.rowHeight
        model: page.form.choices
        // rows are whole or not there, so that nothing cuts off the ring of the focus
        clip: moving
        interactive: page.tooMany
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem

        delegate: Item {
            id: cell

            required property int index
            required property var modelData

            width: ListView.view.width
            Component.onCompleted: Qt.callLater(list.putInOrder)
            height: page.rowHeight
            visible: y >= list.contentY - 1 && y + height <= list.contentY + list.height + 1

            ChoiceRow {
                objectName: "choice-" + cell.index
                width: cell.width
                height: cell.height - page.gap
                text: cell.modelData.label
                wordsLanguage: cell.modelData.wordsLanguage
                chosen: cell.modelData.chosen
                many: page.form.manyChoices
                onTriggered: {
                    const place = list.contentY
                    page.form.pick(cell.index)
                    list.contentY = place
                }
            }
        }
    }
    ScrollKeys {
        id: keys

        visible: page.tooMany
        y: visible ? page.contentHeight - height : 0 // where they are not seen they ask for no room
        width: parent.width
        view: list
        share: 1
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.form.closeChoice()
        },
        Button {
            objectName: "choice-done"
            visible: page.form.manyChoices
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "check"
            text: qsTr("These are all")
            onTriggered: page.form.closeChoice()
        }
    ]
}
