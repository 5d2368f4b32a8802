# SPDX-License-Identifier: EUPL-1.2
"""One visit at the kiosk, from the first touch to the wipe: the use cases in the order of the flow machine."""

from kiosk.application.visit.context import VisitWaits
from kiosk.application.visit.use_cases import UseCases
from kiosk.application.visit.visit import Visit

__all__ = ["UseCases", "Visit", "VisitWaits"]
