"""Every sentence that a rule, an import or a command says, in Vietnamese and English.

One file per area; this page only joins them. A sentence may hold named figures in braces
(``{summoned}``); ``say`` fills them. Codes of findings are ``L.nnn`` (error), ``C.nnn``
(warning) and ``N.nnn`` (note); codes of decisions are words (``quorum.met``).
"""

from __future__ import annotations

from tinnhiem_core.texts.catalogue import CATALOGUE, say, wording
from tinnhiem_core.texts.wording import Lang, Wording, fill, number, show

__all__ = ["CATALOGUE", "Lang", "Wording", "fill", "number", "say", "show", "wording"]
