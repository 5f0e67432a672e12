"""How the words that an officer typed begin, so that no paper puts before them what they say themselves."""

import re

_TWO_WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
_NOT_ATTRIBUTED = re.compile(r"not attributed\b", re.IGNORECASE)


def is_described(value: str) -> bool:
    """Return whether a number or account is described, as in `Bank account in his name`, and not given alone."""
    return bool(_TWO_WORDS.search(value))


def says_not_attributed(words: str) -> bool:
    """Return whether words begin by saying that something is not attributed."""
    return bool(_NOT_ATTRIBUTED.match(words))
