# SPDX-License-Identifier: EUPL-1.2
"""A program to be asked: the sandbox, in whose town one person has ten thousand notices."""

from __future__ import annotations

import argparse
import sys

NOTICES = 10_000
#: Who has them, and the number of one that they have in hand.
TAX_CODE = "LNGDBT80A01H501C"
IN_HAND = "301990000000000064"
#: What the notices are for, in turn: short and long ones.
_CAUSALI = (
    "Tassa sui rifiuti 2026, TARI, rata {number}",
    "Mensa scolastica, buono numero {number}",
    "Scuolabus 2026/2027, abbonamento numero {number}, scuola primaria di Via dei Tigli",
    "Lampade votive, loculo {number}",
)


def _main() -> int:
    from kiosk.lab.sandbox import server
    from kiosk.lab.sandbox.clock import SandboxClock
    from kiosk.lab.sandbox.govpay.state import GovPay
    from kiosk.lab.sandbox.scenario import MONTECHIARO
    from kiosk.lab.sandbox.seed import KIOSK_APPLICATION, seed

    class BigTown:
        """The seed's town and one person more."""

        def __init__(self, key: str, clock: SandboxClock, speed: float = 1.0) -> None:
            self._seed = seed(key, clock, speed)

        def __call__(self, govpay: GovPay) -> None:
            self._seed(govpay)
            debtor = {"tipo": "F", "identificativo": TAX_CODE, "anagrafica": "Lina Dalbosco"}
            for number in range(NOTICES):
                govpay.add_debt(
                    id_a2a=KIOSK_APPLICATION,
                    id_pendenza=f"BIG-{number}",
                    id_dominio=MONTECHIARO,
                    causale=_CAUSALI[number % len(_CAUSALI)].format(number=number),
                    amount_cents=1000 + number,
                    id_tipo="MENSA",
                    cod_entrata="MENSA",
                    debtor=dict(debtor),
                    notice=None if number else IN_HAND,
                )

    parser = argparse.ArgumentParser()
    server.add_arguments(parser)
    server.seed = BigTown  # type: ignore[attr-defined]  # what the server fills its GovPay with
    return server.main(parser.parse_args())


if __name__ == "__main__":
    sys.exit(_main())
