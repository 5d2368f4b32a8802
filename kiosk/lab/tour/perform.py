# SPDX-License-Identifier: EUPL-1.2
"""One tour: what stands around the kiosk, the kiosk itself, and the summary."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from kiosk import logs
from kiosk.lab.tour.infrastructure import Infrastructure, set_up
from kiosk.lab.tour.kiosk_run import KioskRun, play_kiosk_run
from kiosk.lab.tour.paper import FolderPaper
from kiosk.lab.tour.play import LOG, Play
from kiosk.lab.tour.power import play_with_power_cuts
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.steps import runs_of
from kiosk.lab.tour.summary import Summary, clear


def perform(play: Play) -> Summary:
    """Play it and write the summary. Call it once in a process: Qt has one application.

    Raises:
        OSError: the folder cannot be written to.
        SandboxFailed, PrinterPackagesMissing, NotDone: what stands around the kiosk does not start.
        ConfigError, KioskError: the settings cannot be used.
    """
    play.folder.mkdir(parents=True, exist_ok=True)
    clear(play.folder)
    log = play.folder / LOG
    log.unlink(missing_ok=True)
    logs.set_up("info", str(log))
    if play.settings is not None:
        summary = _with_other_servers(play)
    else:
        with set_up(play) as infrastructure:
            summary = _in_the_sandbox(play, infrastructure)
    summary.write(play.folder)
    return summary


def _with_other_servers(play: Play) -> Summary:
    assert play.settings is not None  # the caller has looked
    printer = play.settings.printer
    paper = FolderPaper(Path(printer.folder) if printer.kind == "folder" else None, play.folder)
    (run,) = runs_of(play.steps)
    summary = play_kiosk_run(KioskRun(play, run, None, 0, play.longest_s), None, None).summary
    summary.documents = paper.names()
    return summary


def _in_the_sandbox(play: Play, infrastructure: Infrastructure) -> Summary:
    first, *others = runs_of(play.steps)
    if others:
        summary = play_with_power_cuts(play, infrastructure)
    else:
        summary = play_kiosk_run(
            KioskRun(play, first, infrastructure.endpoints, 0, play.longest_s), infrastructure.act, None
        ).summary
    try:
        summary.documents = infrastructure.paper.names()
    except TimeoutError as error:
        summary.failure = summary.failure or str(error)
    if summary.failure is None:
        summary.failure = receipts_differ(infrastructure.endpoints.sandbox, play.folder, summary.documents)
    return summary


def receipts_differ(sandbox: Sandbox, folder: Path, documents: Sequence[str]) -> str | None:
    """Whether a printed receipt is not, byte for byte, a PDF that the sandbox sent; as a sentence."""
    served = {
        answer["sha256"] for answer in sandbox.served() if str(answer["content_type"]).startswith("application/pdf")
    }
    for name in documents:
        if name.startswith("receipt-") and hashlib.sha256((folder / name).read_bytes()).hexdigest() not in served:
            return f"{name} is not the receipt that the server sent"
    return None
