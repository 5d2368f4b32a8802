# SPDX-License-Identifier: EUPL-1.2
"""Run qmllint over our QML with the types of our view-models; any warning fails.

The types are read from the live meta-objects, because that is what QML will see: pyside6-metaobjectdump reads the
source instead and fails on a property whose getter is a lambda. Properties that can change without telling QML are
reported too: their bindings would never be updated. Pages are made from their declarations
(kiosk/ui/pages.py) when the program runs; here each is written down as QML, so that a file, a property or
a type that does not fit is found.
"""

from __future__ import annotations

import importlib
import inspect
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6

if TYPE_CHECKING:
    from kiosk.ui.screen import View

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "resources" / "qml"
_ENUMS = "Kiosk.Enums"
_DECLARES = re.compile(r"^QML_IMPORT_NAME\s*=\s*[\"']([\w.]+)[\"']", re.MULTILINE)


def find_modules() -> dict[str, list[str]]:
    """QML module -> the Python modules whose types it holds."""
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        declared = _DECLARES.search(file.read_text(encoding="utf-8"))
        if declared:
            name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
            found.setdefault(declared.group(1), []).append(name)
    return found


def types_of(module_names: Iterable[str]) -> list[type]:
    """The QObject classes of those modules and their own bases."""
    from PySide6.QtCore import QObject

    classes: dict[type, None] = {}
    for name in module_names:
        module = importlib.import_module(name)
        for value in vars(module).values():
            if inspect.isclass(value) and issubclass(value, QObject) and value.__module__ == name:
                classes.update(dict.fromkeys(base for base in value.__mro__ if base.__module__.startswith("kiosk.")))
    return [type_ for type_ in classes if issubclass(type_, QObject)]


def describe(types: Iterable[type], uri: str, declared_in: Iterable[str]) -> Iterator[str]:
    """The lines of a qmltypes file."""
    modules = set(declared_in)
    yield "import QtQuick.tooling 1.2"
    yield "Module {"
    for type_ in types:
        meta = type_.staticMetaObject  # type: ignore[attr-defined]  # every QObject class has one
        yield "    Component {"
        yield f"        name: {json.dumps(type_.__name__)}"
        yield f"        prototype: {json.dumps(_prototype(type_))}"
        if type_.__module__ in modules:
            yield f"        exports: [{json.dumps(f'{uri}/{type_.__name__} 1.0')}]"
            yield "        exportMetaObjectRevisions: [256]"
        for index in range(meta.enumeratorOffset(), meta.enumeratorCount()):
            enum = meta.enumerator(index)
            keys = json.dumps([_text(enum.key(key)) for key in range(enum.keyCount())])
            # Enums says that no member is to be reached without the name of its enum
            yield f"        Enum {{ name: {json.dumps(_text(enum.name()))}; isScoped: true; values: {keys} }}"
        for index in range(meta.propertyOffset(), meta.propertyCount()):
            shown = meta.property(index)
            parts = [f"name: {json.dumps(shown.name())}", *_type(str(shown.typeName()))]
            if not shown.isWritable():
                parts.append("isReadonly: true")
            if shown.isConstant():
                parts.append("isPropertyConstant: true")
            if shown.hasNotifySignal():
                parts.append(f"notify: {json.dumps(_text(shown.notifySignal().name()))}")
            yield f"        Property {{ {'; '.join(parts)} }}"
        for index in range(meta.methodOffset(), meta.methodCount()):
            method = meta.method(index)
            kind = "Signal" if method.methodType() == method.MethodType.Signal else "Method"
            result = "" if method.typeName() == "void" else "; ".join(["", *_type(str(method.typeName()))])
            arguments = " ".join(f"Parameter {{ {'; '.join(_type(_text(of)))} }}" for of in method.parameterTypes())
            yield f"        {kind} {{ name: {json.dumps(_text(method.name()))}{result}; {arguments} }}"
        yield "    }"
    yield "}"


def deaf_properties(types: Iterable[type]) -> Iterator[str]:
    """Properties that are neither constant nor have a signal that QML can hear."""
    for type_ in types:
        meta = type_.staticMetaObject  # type: ignore[attr-defined]  # every QObject class has one
        for index in range(meta.propertyOffset(), meta.propertyCount()):
            shown = meta.property(index)
            if not shown.isConstant() and not shown.hasNotifySignal():
                yield (
                    f"{type_.__module__}: {type_.__name__}.{shown.name()} is not constant and has no notify signal "
                    "(one that is inherited does not count: declare the signal in the class itself)"
                )


def declared_pages(views: Iterable[View]) -> Iterator[str]:
    """A QML file that makes every page with just the properties that its declaration gives it."""
    views = list(views)
    models = {model.name: model.shows or model.load().__name__ for view in views for model in view.models}
    yield "import QtQuick\nimport Kiosk.Controls\nimport Kiosk.ViewModels"
    yield f"import {json.dumps(str(QML / 'Kiosk' / 'Pages'))}"  # the folder: a page needs no line in its qmldir
    yield "Item {\n    id: all\n    required property AppViewModel app\n    required property HomeViewModel home"
    yield "    required property KeyboardPlace keyboard\n    required property Component webView"
    for name, kind in models.items():
        yield f"    required property {kind} {name}"
    for view in views:
        names = ["home" if view.by_shell else "app", *(model.name for model in view.models)]
        names += ["keyboard"] if view.writes else []
        names += ["webView"] if view.web else []
        yield f"    {Path(view.qml).stem} {{ {'; '.join(f'{name}: all.{name}' for name in names)} }}"
    yield "}"


def _prototype(subject: type) -> str:
    base = subject.__bases__[0]
    if base.__module__.startswith("kiosk."):
        return base.__name__
    from PySide6.QtQuick import QQuickItem

    return "QQuickItem" if issubclass(base, QQuickItem) else "QObject"


def _type(name: str) -> list[str]:
    pointer = name.endswith("*")
    plain = name.removesuffix("*")
    parts = [f"type: {json.dumps('QVariant' if plain in ('PyObject', 'PySide::PyObjectWrapper') else plain)}"]
    return [*parts, "isPointer: true"] if pointer else parts


def _text(value: object) -> str:
    # WORKAROUND (no public report found): PySide6 6.11.3 gives names as bytes or QByteArray, depending on the call.
    return bytes(value).decode() if not isinstance(value, str) else value  # type: ignore[call-overload]


def main(files: list[str]) -> int:
    """Exit code 0 when there is nothing to say. The declared pages are looked at beside the files."""
    if not files:
        print("qmllint: no QML files")
        return 1
    sys.path.insert(0, str(ROOT))
    importlib.import_module("PySide6.QtWebEngineQuick")  # registers the types of properties that hold its objects
    from kiosk.ui.pages import views

    deaf: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for uri, modules in find_modules().items():
            types = types_of(modules)
            deaf += deaf_properties(types)
            module_folder = Path(folder, *uri.split("."))
            module_folder.mkdir(parents=True)
            (module_folder / "types.qmltypes").write_text("\n".join(describe(types, uri, modules)), encoding="utf-8")
            depends = "" if uri == _ENUMS else f"depends {_ENUMS} 1.0\n"
            (module_folder / "qmldir").write_text(f"module {uri}\ntypeinfo types.qmltypes\n{depends}", encoding="utf-8")
        declared = Path(folder, "DeclaredPages.qml")
        declared.write_text("\n".join(declared_pages(views())), encoding="utf-8")
        linter = Path(PySide6.__file__).with_name("qmllint")
        done = subprocess.run([linter, "-W", "0", "-I", folder, "-I", QML, *files, declared], check=False)
    for line in deaf:
        print(line)
    return 1 if done.returncode or deaf else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:] or sorted(str(file) for file in QML.rglob("*.qml"))))
