// SPDX-License-Identifier: EUPL-1.2
// One answer of the review, with the way to change it.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Item {
    id: line

    required property var modelData
    required property FormViewModel form
    property bool divided: false

    implicitHeight: Math.max(pair.implicitHeight, change.visible ? change.implicitHeight : 0)

    Rectangle {
        visible: line.divided
        y: -Theme.px(13)
        width: line.width
        height: Theme.extent.hairline
        color: Theme.colour.line
    }
    // A control, since only those tell the language of what the town has written.
    T.Control {
        id: pair

        readonly property string wordsLanguage: line.modelData.wordsLanguage

        locale: wordsLanguage === "" ? undefined : Qt.locale(wordsLanguage)
        anchors.verticalCenter: parent.verticalCenter
        width: line.width - (change.visible ? change.width + Theme.space.medium : 0)
        implicitHeight: implicitContentHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: words.Accessible.name
        contentItem: LabelledValue {
            id: words

            label: line.modelData.label
            value: line.modelData.value
            Accessible.ignored: true
        }
    }
    Button {
        id: change

        objectName: "change-" + line.modelData.name
        visible: !line.modelData.fixed
        enabled: !line.form.busy
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        minimumHeight: Theme.extent.key
        textKind: TypeScale.Label
        icon.name: "pencil-simple"
        text: qsTr("Change")
        description: line.modelData.label
        onTriggered: line.form.change(line.modelData.name)
    }
}
