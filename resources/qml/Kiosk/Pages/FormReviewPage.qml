// SPDX-License-Identifier: EUPL-1.2
// Every answer once more, each with a way to change it, before anything is created.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property FormViewModel form

    objectName: "page-form-review"
    eyebrow: form.service
    eyebrowColour: Theme.colour.terracotta
    title: qsTr("Check what you have written")
    lead: qsTr("If something is wrong, touch “Change” beside it.") + (form.priceText !== "" ? " " + qsTr("Creating the notice is not paying.") : "")
    Keys.onEscapePressed: page.form.back()

    Column {
        width: parent.width
        spacing: Theme.space.block

        Banner {
            objectName: "form-problem"
            visible: page.form.topTitle !== ""
            width: parent.width
            kind: Banner.Warning
            title: page.form.topTitle
            text: page.form.topText
        }
        Slip {
            id: slip

            readonly property bool footShown: y + tearY + padding < page.sightBottom

            tearShown: y + tearY < page.sightBottom && y + tearY > page.sightTop
            width: parent.width
            padding: Theme.px(40)
            upper: Column {
                id: answers

                spacing: Theme.space.medium

                Repeater {
                    model: page.form.review

                    FormAnswer {
                        id: answer

                        required property int index
                        readonly property real upperEdge: slip.y + slip.padding + y

                        // never half a row
                        opacity: upperEdge >= page.sightTop - 1 && upperEdge + height <= page.sightBottom + 1 ? 1 : 0
                        width: answers.width
                        form: page.form
                        divided: index > 0
                    }
                }
            }
            lower: RowLayout {
                opacity: slip.footShown ? 1 : 0
                spacing: Theme.space.medium

                KText {
                    visible: page.form.priceText !== ""
                    kind: TypeScale.Lead
                    text: qsTr("To pay")
                    color: Theme.colour.ink
                }
                KText {
                    objectName: "price"
                    visible: text !== ""
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignRight
                    horizontalAlignment: Text.AlignRight
                    kind: TypeScale.Amount
                    wrapMode: Text.NoWrap
                    text: page.form.priceText
                    color: Theme.colour.ink
                }
                Icon {
                    visible: page.form.priceText === ""
                    name: "info"
                    size: Theme.extent.iconLarge
                    colour: Theme.colour.primaryDeep
                }
                KText {
                    objectName: "creating-is-not-paying"
                    visible: page.form.priceText === ""
                    Layout.fillWidth: true
                    kind: TypeScale.Strong
                    text: qsTr("Creating the notice is not paying.")
                    color: Theme.colour.ink
                }
            }
        }
    }

    actions: [
        Button {
            objectName: "back"
            Layout.preferredWidth: Theme.extent.backButton
            visible: !page.form.isFinal
            enabled: !page.form.busy
            icon.name: "arrow-left"
            text: qsTr("Back")
            onTriggered: page.form.back()
        },
        Button {
            objectName: "done"
            visible: page.form.isFinal
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("I am done")
            onTriggered: page.app.finish()
        },
        Button {
            objectName: "form-create"
            visible: !page.form.isFinal
            Layout.fillWidth: true
            kind: Button.Primary
            busy: page.form.busy
            icon.name: page.form.hasFailed ? "arrow-clockwise" : "file-text"
            text: page.form.busy ? qsTr("We are creating the notice…")
                : page.form.hasFailed ? qsTr("Try again") : qsTr("Create the notice")
            onTriggered: page.form.next()
        }
    ]
}
