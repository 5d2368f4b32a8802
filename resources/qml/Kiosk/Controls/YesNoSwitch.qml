// SPDX-License-Identifier: EUPL-1.2
// A switch with its word inside: word, tick and position tell the state, not colour alone.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: control

    property string spokenName
    property string spokenHint
    property bool wrong: false
    property bool isOn: false
    // Of the words that the town has written (ISO 639-1); empty: that of the screen.
    property string wordsLanguage

    signal toggledTo(bool on)

    locale: wordsLanguage === "" ? undefined : Qt.locale(wordsLanguage)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: enabled
    implicitWidth: face.implicitWidth
    implicitHeight: face.implicitHeight
    text: isOn ? qsTr("Yes") : qsTr("No")
    Accessible.role: Accessible.CheckBox
    Accessible.name: spokenName
    Accessible.description: spokenHint
    // Qt tells assistive programs these two, whatever the attached ones say.
    checkable: true
    checked: isOn
    onToggled: checked = Qt.binding(() => control.isOn)
    onClicked: toggledTo(!isOn)
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.click() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.click() }

    background: SwitchFace {
        id: face

        isOn: control.isOn
        wrong: control.wrong
        text: control.text
    }

    FocusRing {
        radius: control.height / 2
        visible: control.visualFocus
    }
}
