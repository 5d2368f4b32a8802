# SPDX-License-Identifier: EUPL-1.2
"""The settings of a kiosk whose GovPay and Checkout are the sandbox."""

from __future__ import annotations

from pathlib import Path

from kiosk import config
from kiosk.config import Settings
from kiosk.tour.sandbox_process import Sandbox

#: The least real time, in seconds, that a player on a busy machine is given before the kiosk acts by itself.
_LEAST_S = 6.0


def sandbox_settings(sandbox: Sandbox, printer_folder: Path, *, lang: str = "it", speed: float = 1.0) -> Settings:
    """Settings for a kiosk in the sandbox's town. `speed` is the one by which the kiosk's waits will be divided."""
    waits = config.Waits()
    least = _LEAST_S * speed
    return config.parse(
        {
            "kiosk": {"name": "Comune di Montechiaro", "language": lang, "fullscreen": False},
            "desk": {"name": "sportello 2", "hours": "dal lunedì al venerdì 8:30–12:30"},
            "creditors": [
                {"id": "01234567897", "name": "Comune di Montechiaro"},
                {"id": "01876543214", "name": "Unione dei Comuni delle Colline"},
            ],
            "govpay": {
                "pendenze_v2": f"{sandbox.govpay}/govpay-api-pendenze",
                "pagamento_v2": f"{sandbox.govpay}/govpay-api-pagamento",
                "pagamento_v3": f"{sandbox.govpay}/govpay-api-pagamento",
                "ragioneria_v3": f"{sandbox.govpay}/govpay-api-ragioneria",
                "auth": {"kind": "basic", "user": "kiosk", "password": sandbox.key},
            },
            "checkout": {
                "api": f"{sandbox.checkout}/checkout/ec",
                "subscription_key": sandbox.key,
                "pages": [sandbox.checkout],
            },
            "printer": {"kind": "folder", "folder": str(printer_folder)},
            "waits": {
                "move_on_s": max(waits.move_on_s, least),
                "idle_s": max(waits.idle_s, least),
            },
        }
    )
