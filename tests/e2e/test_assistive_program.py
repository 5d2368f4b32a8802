# SPDX-License-Identifier: EUPL-1.2
"""A whole payment by an assistive program: what AT-SPI tells of the kiosk, and of pagoPA's page in it, is enough."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import desktop

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

CLIENT = Path(__file__).with_name("assistive_client.py")
_LONGEST_S = 150
#: The system's own, for which Debian has pyatspi.
_PYTHON = "/usr/bin/python3"
#: The notice that is paid straight through, see resources/sandbox/debts.tsv.
_NOTICE = "301000000000000144"


@pytest.mark.skipif(
    subprocess.run([_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode != 0,
    reason="there is no pyatspi for the system's Python (Debian: python3-pyatspi)",
)
def test_a_notice_is_paid_from_the_first_page_to_the_last(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "kiosk", "demo", "--size", "1080x1920", "--lang", "it"]
    with desktop() as environment, (tmp_path / "said").open("w+b") as said:
        kiosk = subprocess.Popen(program, cwd=tmp_path, env=environment, stdout=said, stderr=said)
        try:
            done = subprocess.run(
                [_PYTHON, str(CLIENT), _NOTICE, "ada@example.org"],
                env=environment, capture_output=True, text=True, timeout=_LONGEST_S,
            )  # fmt: skip
        finally:
            kiosk.terminate()
            kiosk.wait(30)
    assert done.returncode == 0, done.stdout + done.stderr + (tmp_path / "said").read_text(encoding="utf-8")
    assert done.stdout.splitlines() == [
        "Che cosa vuoi fare?",
        "Appoggia l’avviso sotto il lettore",
        "È questo il tuo avviso?",
        "Controlla e vai al pagamento",
        "Inserisci la tua email",
        "Come vuoi pagare?",
        "Scegli chi gestisce il pagamento",
        "Riepilogo del pagamento",
        "Autorizzi il pagamento?",
        "Hai pagato 127,90\u00a0€",
    ]
