// SPDX-License-Identifier: EUPL-1.2
// The receipts are being asked for. It ends by itself, and says when at the latest; who has to go takes the slip.
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

PageFrame {
    id: page

    required property VerifyingViewModel verifying
    readonly property string waitingText: verifying.secondsLeft > 0
        ? qsTr("Usually a few seconds. At most %n more.", "", verifying.secondsLeft) : qsTr("Usually a few seconds.")

    readonly property bool several: verifying.expected > 1
    readonly property bool allArrived: verifying.expected > 0 && verifying.arrived === verifying.expected

    objectName: "page-verifying"
    title: qsTr("We are checking that the payment has arrived")
    lead: waitingText
    // upright it stands above the words, else above what is done
    ornament: Theme.portrait ? ring : null
    actionsVisible: verifying.mayGo
    actions: [
        Button {
            objectName: "have-to-go"
            Layout.fillWidth: true
            icon.name: "printer"
            text: qsTr("I have to go: print the slip")
            onTriggered: page.verifying.haveToGo()
        }
    ]

    Component {
        id: ring

        Item {
            implicitWidth: Theme.px(Theme.portrait && !Theme.low ? 240 : 150)
            width: implicitWidth
            implicitHeight: implicitWidth

            TurningArc {
                size: parent.width
                stroke: parent.width / 12
                colour: Theme.colour.primary
                groundColour: Theme.colour.line
                sweep: 250
            }
            Icon {
                anchors.centerIn: parent
                name: "bank"
                size: parent.width * 0.45
                colour: Theme.colour.primary
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.wide

        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            active: !Theme.portrait
            visible: active
            sourceComponent: ring
        }
        Card {
            width: parent.width
            height: list.height + 2 * Theme.space.block

            Column {
                id: list

                x: Theme.space.large
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter

                VerifyingStep {
                    width: list.width
                    text: page.verifying.happenedText
                    standing: VerifyingStep.Done
                }
                VerifyingStep {
                    width: list.width
                    separated: true
                    text: page.several ? qsTr("We ask for the receipts") : qsTr("We ask for the receipt")
                    standing: page.allArrived ? VerifyingStep.Done : VerifyingStep.Current
                    note: page.several ? qsTr("%n of %1 arrived", "", page.verifying.arrived).arg(page.verifying.expected) : ""
                }
                VerifyingStep {
                    width: list.width
                    separated: true
                    text: page.several ? qsTr("We prepare the receipts for printing") : qsTr("We prepare the receipt for printing")
                    standing: page.allArrived ? VerifyingStep.Current : VerifyingStep.Waiting
                }
            }
        }
        KText {
            objectName: "may-go"
            visible: page.verifying.mayGo
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("If you have to go, the check goes on without you. Take the slip and come back any time.")
        }
    }
}
