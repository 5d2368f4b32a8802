# SPDX-License-Identifier: EUPL-1.2
"""Whether a screen can be shown on this machine, found out before Qt is started: Qt ends the whole process where it
cannot, and blames a library that is there. Only the standard library is imported here.

What does no harm is not looked at: a home folder or an XDG_RUNTIME_DIR that cannot be written to, for example, and a
folder for temporary files that is not there (another one is used).
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import tempfile
import threading
from pathlib import Path

from kiosk.machine import libraries
from kiosk.machine.prerequisite_missing import PrerequisiteMissing as PrerequisiteMissing

_PLATFORMS = "PySide6/Qt/plugins/platforms"
#: Platforms that go by another name than their file, libq….so.
_FILE_OF = {"wayland-egl": "wayland", "wayland-brcm": "wayland"}
#: Platforms that draw no letters with a typeface of one's own.
_WITHOUT_LETTERS = ("minimal", "minimalegl")
_ANSWER_S = 10.0
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_FC_SET_SYSTEM = 0
#: https://xcb.freedesktop.org/manual/group__XCB__Core__API.html: why a connection was not made.
_PARSE_ERROR, _NO_SUCH_SCREEN = 5, 6


def check() -> None:
    """Whether Qt, the web engine and their libraries find here what they need, a display among it.

    Raises:
        PrerequisiteMissing: they do not.
    """
    check_without_display()
    missing = why_no_display()
    if missing:
        raise PrerequisiteMissing(missing)


def check_without_display() -> None:
    """Whether they find what they need here but for a display.

    Raises:
        PrerequisiteMissing: something else is missing.
    """
    missing = libraries.faults_of_qt()
    if missing:
        raise PrerequisiteMissing(f"{missing}; ./kiosk.sh setup installs what is missing")
    _check_platforms()
    _check_folders()
    _check_fonts()
    _check_drawing()


def why_no_display() -> str:
    """Why no window can be opened here, as one sentence; empty when one can, or when none is wanted (`offscreen`).

    Qt takes the first of the platforms in QT_QPA_PLATFORM that works, else Wayland if there is a sign of it, and X11.
    """
    names = _chosen()
    if not names:
        wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
        names = ["wayland", "xcb"] if wayland else ["xcb"]
        if not wayland and not os.environ.get("DISPLAY"):
            return "there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set"
    tried = {"xcb": _why_no_x11, "wayland": _why_no_wayland}
    why = [tried[name]() if name in tried else "" for name in (_FILE_OF.get(name, name) for name in names)]
    return "; ".join(why) if all(why) else ""


def _chosen() -> list[str]:
    """The platforms of QT_QPA_PLATFORM: `name:options;name…`, each the first choice of those that work."""
    parts = (part.partition(":")[0].strip().lower() for part in os.environ.get("QT_QPA_PLATFORM", "").split(";"))
    return [part for part in parts if part]


def _check_platforms() -> None:
    folders = [libraries.site() / _PLATFORMS]
    folders += [Path(folder) for folder in os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH", "").split(":") if folder]
    for name in _chosen():
        if name in _WITHOUT_LETTERS:
            raise PrerequisiteMissing(f"the platform {name} in QT_QPA_PLATFORM draws no letters: offscreen does")
        if not any((folder / f"libq{_FILE_OF.get(name, name)}.so").exists() for folder in folders):
            known = sorted(file.stem.removeprefix("libq") for file in folders[0].glob("libq*.so"))
            known = [platform for platform in known if platform not in _WITHOUT_LETTERS]
            raise PrerequisiteMissing(
                f"QT_QPA_PLATFORM names {name}, and Qt has no such platform, but {', '.join(known)}"
            )


def _why_no_x11() -> str:
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "there is no display of X11 here: DISPLAY is not set"
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    answers: list[int] = []

    def ask() -> None:
        screen = ctypes.c_int()
        connection = xcb.xcb_connect(None, ctypes.byref(screen))  # it reads DISPLAY and XAUTHORITY as Qt will
        answers.append(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_ANSWER_S)
    if not answers:
        return f"the display {display} does not answer (DISPLAY)"
    match answers[0]:
        case 0:
            return ""
        case n if n == _PARSE_ERROR:
            return f"DISPLAY is {display}, which is no display; one is written like :0"
        case n if n == _NO_SUCH_SCREEN:
            return f"the display {display} has no such screen (DISPLAY)"
    if _x11_listens(display):
        return f"the display {display} refuses this account (XAUTHORITY: {os.environ.get('XAUTHORITY') or 'not set'})"
    return f"the display {display} cannot be reached: nobody listens there (DISPLAY)"


def _x11_listens(display: str) -> bool:
    """Whether somebody listens where a display of this machine does."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return False
    for socket_path in (f"/tmp/.X11-unix/X{local[1]}", f"\0/tmp/.X11-unix/X{local[1]}"):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(socket_path)
            except OSError:
                continue
            return True
    return False


def _why_no_wayland() -> str:
    socket_path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    if not socket_path.is_absolute():
        return "the display of Wayland cannot be reached: XDG_RUNTIME_DIR is not set"
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(socket_path))
        except OSError as error:
            return f"the display of Wayland cannot be reached: {socket_path}: {error.strerror or error}"
    return ""


def _check_folders() -> None:
    if not os.access("/dev/shm", os.W_OK | os.X_OK):
        raise PrerequisiteMissing(
            "the web engine needs memory to share, and /dev/shm is not there or cannot be written to"
        )
    try:
        tempfile.gettempdir()
    except OSError as error:
        raise PrerequisiteMissing(f"there is no folder for temporary files: {error.strerror}") from None


def _check_fonts() -> None:
    """Pages of others bring no letters, and the web engine takes those of the system."""
    fontconfig = ctypes.CDLL("libfontconfig.so.1")  # Qt uses the same one, and what it reads is read once
    fontconfig.FcInit()
    fontconfig.FcConfigGetFonts.argtypes = [ctypes.c_void_p, ctypes.c_int]
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(ctypes.c_int)  # a set begins with how many there are
    fonts = fontconfig.FcConfigGetFonts(None, _FC_SET_SYSTEM)
    if not fonts or fonts[0] == 0:
        raise PrerequisiteMissing(
            "no fonts are installed here, for example those of the Debian package fonts-dejavu-core"
        )


def _check_drawing() -> None:
    process = os.environ.get("QTWEBENGINEPROCESS_PATH", "")
    if process and not (os.path.isfile(process) and os.access(process, os.X_OK)):
        raise PrerequisiteMissing(f"QTWEBENGINEPROCESS_PATH names {process}, which is no program")
    if os.environ.get("QSG_RHI_BACKEND", "").lower() == "vulkan" and libraries.faults_of(["libvulkan.so.1"]):
        raise PrerequisiteMissing("QSG_RHI_BACKEND asks for vulkan, and the library libvulkan.so.1 is missing")
    unguarded = os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1" or "--no-sandbox" in os.environ.get(
        "QTWEBENGINE_CHROMIUM_FLAGS", ""
    )
    if os.geteuid() != 0 and not unguarded and not _has_namespaces():
        raise PrerequisiteMissing(
            "the web engine cannot guard itself from web pages: this account may make no user namespaces "
            "(kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns, user.max_user_namespaces)"
        )


def _has_namespaces() -> bool:
    """Whether this account may make what the web engine's own sandbox consists of; tried by a child that then ends."""
    libc = ctypes.CDLL(None)
    child = os.fork()
    if child == 0:
        os._exit(int(libc.unshare(_CLONE_NEWUSER) != 0 or libc.unshare(_CLONE_NEWNET) != 0))
    return os.waitpid(child, 0)[1] == 0
