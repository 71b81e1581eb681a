"""Vietnamese in a coding older than Unicode: the letters of a font, not of a language.

TCVN3 (phông .VnTime) and VNI (phông VNI-Times) show Vietnamese only in their own fonts; in
Unicode the same bytes are "NguyÔn V¨n" and "Nguyeãn Vaên". No well-kept library converts them,
so they are recognised and refused.
"""

from __future__ import annotations

import re
from typing import Final

TCVN3: Final = "TCVN3 (ABC, .VnTime)"
VNI: Final = "VNI (VNI-Times)"

# Letters of Latin-1 that no Vietnamese word has, by the coding that uses them.
_VNI_PAIR: Final = re.compile(
    r"[aA][âêåäàáãèéëïùúûüõøÂÊÅÄÀÁÃÈÉËÏÙÚÛÜÕØ]"
    r"|[eE][âãàáåäùûïõøÂÃÀÁÅÄÙÛÏÕØ]"
    r"|[oO][âåäïùûõøÂÅÄÏÙÛÕØ]"
    r"|[uU][ïùûõøÏÙÛÕØ]"
    r"|[yY][ùûõøÙÛÕØ]"
    r"|[öôÖÔ][ïùûõøÏÙÛÕØ]"
    r"|(?<![^\W\d_])[ñÑ](?=[^\W\d_])"
)
_TCVN3_SIGN: Final = re.compile(
    r"(?<=[^\W\d_])[¸µ¶·¹¨¾»¼½©®ª«¬\u00ad¡¢£¤¥¦§]|[¸¶·¹¨¾»¼½©®ª«¬¡¢£¤¥¦§](?=[^\W\d_])"
)
_FOREIGN: Final = re.compile(r"[ÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþÄÅÆÛ]")


def legacy(text: str) -> str:
    """Return the name of the legacy coding that ``text`` seems to be in, empty for none."""
    if text.isascii():
        return ""
    if _VNI_PAIR.search(text) and not _TCVN3_SIGN.search(text):
        return VNI
    if _TCVN3_SIGN.search(text) or _FOREIGN.search(text):
        return TCVN3
    return ""
