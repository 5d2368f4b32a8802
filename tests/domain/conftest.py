# SPDX-License-Identifier: EUPL-1.2
"""Property tests of the domain: no time limit on one example (shared machines), nothing left on the disk."""

from hypothesis import HealthCheck, settings

settings.register_profile("domain", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("domain")
