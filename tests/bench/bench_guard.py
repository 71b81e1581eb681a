"""What the tenant guard costs: the ten main pages with it and without it, in one run.

Everything that it compares sees the same rows: one tenant beside the platform's own. Without it
neither statement nor flush is looked at; what PostgreSQL itself keeps apart stays.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import Final

from sqlalchemy import event
from tests.bench.sides import Side
from tests.bench.site import one_tenant, page_by_page
from tests.bench.table import Bench, start

from tinnhiem_core.store.guard import GUARDS, ScopedSession
