// SPDX-License-Identifier: EUPL-1.2
// A dialog that is made when it is first asked, and kept.
import QtQuick
import Kiosk.Controls

Loader {
    id: question

    // A dialog that comes by itself; others are asked.
    property bool wanted: false

    function ask(): void {
        active = true
        const dialog = item as ModalDialog
        dialog.visible = true
    }
    // The page that it belonged to is gone: its control does not get the focus back.
    function forgetOpener(): void {
        const dialog = item as ModalDialog
        if (dialog !== null)
            dialog.opener = null
    }
    function drop(): void {
        forgetOpener()
        const dialog = item as ModalDialog
        if (dialog !== null)
            dialog.visible = false
    }

    anchors.fill: parent
    active: false
    onWantedChanged: {
        if (wanted)
            active = true
    }
}
