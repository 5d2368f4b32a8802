// SPDX-License-Identifier: EUPL-1.2
// The look of the keys: the same as the numeric pad's. No preview bubbles, no suggestions, no held-down alternatives.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Theme
import Kiosk.Controls

KeyboardStyle {
    id: style

    component Face: KeyPanel {
        id: face

        property bool sunken: control ? control.highlighted : false
        property string word: !control ? "" : control.uppercased && control.displayText.length === 1
                                        ? control.displayText.toUpperCase() : control.displayText
        property string iconName
        property bool marked: false
        // An icon does not stand alone.
        property string caption
        property int kind: word.length > 2 ? TypeScale.Strong : TypeScale.Heading
        readonly property bool pressed: control ? control.pressed : false

        Rectangle {
            anchors.fill: plate
            anchors.topMargin: Theme.px(4)
            anchors.bottomMargin: -Theme.px(3)
            visible: !face.pressed && !Theme.highContrast
            radius: Theme.radius.key
            color: Theme.colour.keyLip
        }
        Rectangle {
            id: plate

            anchors.fill: parent
            anchors.margins: Theme.px(5)
            anchors.topMargin: Theme.px(5) + (face.pressed ? Theme.px(4) : 0)
            anchors.bottomMargin: Theme.px(7) - (face.pressed ? Theme.px(4) : 0)
            radius: Theme.radius.key
            color: face.pressed || face.marked ? Theme.colour.primaryTint
                 : face.sunken ? Theme.colour.sunk : Theme.colour.surface
            border.width: Theme.extent.hairline
            border.color: face.pressed || face.marked ? Theme.colour.primary : Theme.colour.edge

            KText {
                visible: face.iconName === ""
                anchors.centerIn: parent
                kind: face.kind
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(16)
                width: Math.min(implicitWidth, plate.width - Theme.px(8))
                text: face.word
                color: Theme.colour.ink
            }
            Column {
                visible: face.iconName !== ""
                anchors.centerIn: parent

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: face.iconName
                    size: Theme.px(face.caption !== "" ? 30 : 40)
                    duotone: false
                    colour: face.marked ? Theme.colour.primary : Theme.colour.ink
                }
                KText {
                    visible: text !== ""
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: TypeScale.Caption
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(16)
                    width: Math.min(implicitWidth, plate.width - Theme.px(8))
                    text: face.caption
                    color: Theme.colour.ink
                }
            }
        }
    }

    keyboardDesignWidth: 1080
    // In landscape the keys are as wide as the screen allows, and no higher than a finger needs them.
    keyboardDesignHeight: Theme.portrait ? 534 : (5 * Theme.extent.keyRow + Theme.px(20)) * keyboardDesignWidth / Theme.extent.keyboard
    keyboardRelativeLeftMargin: 20 / keyboardDesignWidth
    keyboardRelativeRightMargin: 20 / keyboardDesignWidth
    keyboardRelativeTopMargin: (Theme.portrait ? 0 : 6) / keyboardDesignHeight
    keyboardRelativeBottomMargin: (Theme.portrait ? 32 : 8) / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.colour.keyboardGround
    }
    keyPanel: Face {}
    backspaceKeyPanel: Face {
        iconName: "backspace"
        caption: qsTr("Delete")
    }
    shiftKeyPanel: Face {
        iconName: "arrow-fat-up"
        caption: qsTr("Capitals")
        marked: InputContext.shiftActive || InputContext.capsLockActive
    }
    spaceKeyPanel: Face {
        word: qsTr("space")
        sunken: false
    }
    symbolKeyPanel: Face {}
    modeKeyPanel: Face {}
    enterKeyPanel: Face {
        iconName: "check"
        caption: qsTr("Enter")
    }
    hideKeyPanel: Face {
        iconName: "keyboard"
    }
    languageKeyPanel: Face {
        iconName: "globe"
    }
    characterPreviewDelegate: Item {
        property string text
    }
}
