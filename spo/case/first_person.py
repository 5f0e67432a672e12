"""Whether a text is somebody's own account: what it says outside quotation marks is said by `I`, or it is all quoted.

An officer writes an incident down in the third person. No witness should be given that to sign.
"""

import re

from .quoted import unquoted

_OWN = re.compile(r"(?<![\w.])(?:I(?!\w|\.)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|[Uu]s)(?!\w)")


def in_first_person(text: str) -> bool:
    """Return whether a text speaks of its writer as `I`, outside what it quotes."""
    return bool(_OWN.search(unquoted(text)))


def only_quoted(text: str) -> bool:
    """Return whether a text is a quotation from end to end."""
    return bool(text) and not re.search(r"\w", unquoted(text))
