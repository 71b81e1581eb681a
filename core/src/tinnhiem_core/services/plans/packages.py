"""Whether the package of a tenant's locality answers, in the words of those who can't mend it."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.services.work import Platform


def package_fault(platform: Platform, locality: str) -> Finding | None:
    """Return why there is no plan of a package to start from; None where there is one.

    What exactly is wrong with a package is told to the operator, on the page of the plugins.
    """
    if not locality:
        return find("L.1024")
    return None if locality in platform.localities.plans else find("L.1053")
