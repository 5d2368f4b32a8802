// SPDX-License-Identifier: EUPL-1.2
// What a page must know of the keyboard, whether it is loaded yet or not.
import QtQuick

QtObject {
    property bool open: false
    property real height: 0
    // What is written, one of domain/language.py.
    property string language: "it"

    // The visitor has finished writing; a web page must be told to let go of its field.
    signal finished
}
