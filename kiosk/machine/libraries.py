# SPDX-License-Identifier: EUPL-1.2
"""The libraries of the system that the kiosk loads, read from the very files that need them; and how to say that one of
them is missing. Only the standard library is imported here: this must work where nothing else does.
"""

from __future__ import annotations

import ctypes
import mmap
import re
import struct
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path

#: Compiled files of PySide6 that the kiosk comes to load; each pattern finds something. Not here: the looks of desktops
#: (platformthemes) and screens without a window system (eglfs, linuxfb, vnc).
OF_QT = (
    *(f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Qml", "Quick", "Pdf", "Multimedia")),
    *("QtWebEngineCore.abi3.so", "QtWebEngineQuick.abi3.so", "Qt/libexec/QtWebEngineProcess"),
    *(f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")),
    "Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/wayland-shell-integration/*.so",
    "Qt/plugins/wayland-graphics-integration-client/*.so",
    "Qt/plugins/iconengines/*.so",
    "Qt/plugins/imageformats/*.so",
    "Qt/plugins/multimedia/*.so",
    "Qt/plugins/tls/*.so",
    *(f"Qt/qml/{name}/*.so" for name in ("QtQuick", "QtQuick/Layouts", "QtQuick/Templates", "QtQuick/Shapes")),
    *("Qt/qml/QtQuick/VirtualKeyboard/**/*.so", "Qt/qml/QtWebEngine/**/*.so"),
)
#: Each package with the libraries for which it is there, as a comment behind its name; only a tree has this list.
_LIST = Path(__file__).parents[2] / "packaging" / "debian-packages.txt"
_LIBRARY = re.compile(r"[\w.+-]+\.so(?:\.\d+)*")
_IS_NOT_THERE = "cannot open shared object file"
#: Of ELF, 64 bit, little-endian: https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
_PT_LOAD, _PT_DYNAMIC, _DT_NULL, _DT_NEEDED, _DT_STRTAB = 1, 2, 0, 1, 5


def site() -> Path:
    """The folder of the packages of this Python."""
    return Path(sysconfig.get_path("platlib"))


def of_qt(packages: Path) -> list[Path]:
    """The compiled files of PySide6 in that folder that the kiosk comes to load.

    Raises:
        FileNotFoundError: some are not there.
    """
    found: list[Path] = []
    for pattern in OF_QT:
        files = sorted((packages / "PySide6").glob(pattern))
        if not files:
            raise FileNotFoundError(f"PySide6/{pattern}")
        found += files
    return found


def of_others(packages: Path) -> list[Path]:
    """All compiled files of the other packages in that folder."""
    return [file for file in sorted(packages.glob("**/*.so*")) if "PySide6" not in file.parts]


def wanted_of_system(files: Iterable[Path], packages: Path) -> dict[str, Path]:
    """The libraries that these files need, and those that they need in turn, and that no package in that folder brings.

    Returns:
        For each of them a file that needs it.

    Raises:
        OSError, ValueError: a file cannot be read.
    """
    ours = ("PySide6/Qt/lib", "PySide6", "shiboken6")
    beside = {file.name: file for name in ours for file in (packages / name).glob("*.so*")}
    beside |= {file.name: file for file in packages.glob("*.libs/*.so*")}
    found: dict[str, Path] = {}
    seen: set[Path] = set()
    todo = list(files)
    while todo:
        file = todo.pop()
        if file in seen:
            continue
        seen.add(file)
        for name in needed_by(file):
            if name in beside:
                todo.append(beside[name])
            elif not (file.parent / name).exists():
                found.setdefault(name, file)
    return found


def needed_by(file: Path) -> list[str]:
    """The libraries that a compiled file names as needed.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no compiled file of this kind of machine, or not a whole one.
    """
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{file} is no library of this kind of machine")
        try:
            return _needed(data)
        except struct.error:
            raise ValueError(f"{file} is not whole") from None


def _needed(data: mmap.mmap) -> list[str]:
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    parts = [struct.unpack_from("<I4xQQ8xQ", data, table + index * size) for index in range(count)]
    names, texts = [], 0
    for _, start, _, length in (part for part in parts if part[0] == _PT_DYNAMIC):
        for at in range(start, start + length, 16):
            tag, value = struct.unpack_from("<qQ", data, at)
            if tag == _DT_NULL:
                break
            if tag == _DT_NEEDED:
                names.append(value)
            elif tag == _DT_STRTAB:
                texts = value
    for _, start, address, length in (part for part in parts if part[0] == _PT_LOAD):
        if address <= texts < address + length:
            first = texts - address + start
            return [data[first + name : data.find(b"\0", first + name)].decode() for name in names]
    return []


def packages_by_library(text: str | None = None) -> dict[str, str]:
    """Which Debian package brings a library, read from the list of packages or from that text; empty without a list."""
    if text is None:
        try:
            text = _LIST.read_text(encoding="utf-8")
        except OSError:
            return {}
    found = {}
    for line in text.splitlines():
        package, _, why = line.partition("#")
        if package.strip():
            found.update(dict.fromkeys(_LIBRARY.findall(why), package.strip()))
    return found


def faults_of(libraries: Iterable[str | Path]) -> dict[str, str]:
    """Load libraries. Returns those that cannot be loaded, each with the reason of the loader."""
    found = {}
    for library in libraries:
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            found[str(library)] = str(error)
    return found


def faults_of_qt() -> str:
    """Whether the system has what Qt needs for all that the kiosk does: empty, or what is amiss as one sentence."""
    packages = site()
    try:
        return sentence(faults_of(wanted_of_system(of_qt(packages), packages)))
    except (OSError, ValueError) as error:
        return f"a part of the Python packages cannot be read: {error}"


def sentence(faults: Mapping[str, str]) -> str:
    """Say which libraries are missing or cannot be loaded, and which packages bring them; empty when there are none."""
    by_library = packages_by_library()
    sentences = [_one(library, reason, by_library) for library, reason in faults.items()]
    return "; ".join(sentences)


def _one(library: str, reason: str, by_library: Mapping[str, str]) -> str:
    package = by_library.get(library, "").replace("|", " or ")
    named = f"{library} (Debian package {package})" if package else library
    if _IS_NOT_THERE in reason:
        return f"the library {named} is missing"
    return f"the library {named} cannot be loaded: {reason}"


def sentence_of(error: ImportError) -> str | None:
    """What is missing on this machine, as one sentence; None when the fault is the program's own."""
    message = str(error)
    if isinstance(error, ModuleNotFoundError):
        missing = (error.name or "").split(".")[0]
        return None if missing in ("", "kiosk") else f"the Python package {missing} is missing"
    library, _, reason = message.partition(": ")
    if not _LIBRARY.search(library) or not reason:
        return None
    return _one(Path(library).name if _IS_NOT_THERE in reason else library, reason, packages_by_library())
