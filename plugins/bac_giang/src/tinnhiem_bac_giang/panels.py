"""Thành phần ghi phiếu: the article says that the plan has them, and gives none.

Nothing is guessed; gaps.py marks them "chưa có văn bản".
"""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterPanel

PANELS: tuple[VoterPanel, ...] = ()
