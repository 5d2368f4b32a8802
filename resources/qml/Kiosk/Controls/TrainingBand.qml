// SPDX-License-Identifier: EUPL-1.2
// Across the top edge while nothing is real: no training screen can be mistaken for the true one.
import QtQuick
import Kiosk.Theme

Rectangle {
    implicitHeight: Math.max(Theme.extent.trainingBand, words.height + Theme.space.tiny)
    color: Theme.colour.training
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    KText {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space.small
        horizontalAlignment: Text.AlignHCenter
        kind: TypeScale.CaptionStrong
        text: qsTr("TRAINING: no payment is real")
        color: Theme.colour.fgTraining
        Accessible.ignored: true
    }
}
