# SPDX-License-Identifier: EUPL-1.2
"""The QR code of a payment notice, for telephones to read."""

from __future__ import annotations

from kiosk.domain.pendenza import Pendenza


def notice_code(debt: Pendenza) -> str:
    """`PAGOPA|002|<notice>|<idDominio>|<cents>`, as the letter's own code says it, with the amount of today.

    Sources: docs.pagopa.it, avviso di pagamento, codice QR, where the cents have two digits at least; GovPay writes
    four at least, and so do we.
    """
    return f"PAGOPA|002|{debt.notice}|{debt.creditor_id}|{debt.amount.cents:04d}"
