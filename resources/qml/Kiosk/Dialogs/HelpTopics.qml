// SPDX-License-Identifier: EUPL-1.2
// What the help says of the page at hand, where the number of a notice stands, and where a person is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

Column {
    id: topics

    required property AppViewModel app

    spacing: Theme.portrait ? Theme.space.wide : Theme.space.small

    Repeater {
        model: topics.app.helpTopics

        HelpTopic {
            required property var modelData

            width: topics.width
            name: modelData.icon
            title: modelData.title
            text: modelData.text
        }
    }
    HelpLetter {
        objectName: "help-letter"
        visible: topics.app.help.showsLetter
        width: topics.width
        title: topics.app.help.letterTitle
        text: topics.app.help.letterText
    }
    HelpTopic {
        width: topics.width
        name: "user"
        title: qsTr("Talk to a person")
        text: topics.app.deskText
    }
}
