// SPDX-License-Identifier: EUPL-1.2
// Across the top edge while nothing is real: no training screen can be mistaken for the true one.
import QtQuick
import Kiosk.Theme

Rectangle {
    implicitHeight: Theme.extent.trainingBand
    color: Theme.colour.training
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    KText {
        id: words

        anchors.centerIn: parent
        kind: TypeScale.CaptionStrong
        wrapMode: Text.NoWrap
        text: qsTr("TRAINING: no payment is real")
        color: Theme.colour.fgTraining
        Accessible.ignored: true
    }
}
