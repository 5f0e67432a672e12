"""Whether a text is somebody's own account: what it says outside quotation marks is said by `I`, or it is all quoted.

Only such words are printed in quotation marks.

An officer writes an incident down in the third person. No witness should be given that to sign.
"""

import re

from .quoted import unquoted

_OWN = re.compile(r"(?<![\w.])(?:I(?!\w|\.)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|[Uu]s)(?!\w)")

_RETOLD = re.compile(r"(?:She|He|They) (?:told|tells|informed) (?:me|us)\b")


def in_first_person(text: str) -> bool:
    """Return whether a text speaks of its writer as `I`, outside what it quotes."""
    return bool(_OWN.search(unquoted(text)))


def only_quoted(text: str) -> bool:
    """Return whether a text is a quotation from end to end."""
    return bool(text) and not re.search(r"\w", unquoted(text))


def as_said(text: str) -> str:
    """Return a text in quotation marks where it is somebody's own words, with single marks for what those quote.

    A text that quotes some of them has its marks already, and one in another's words is reported without any.
    """
    if not in_first_person(text) or _RETOLD.match(text):
        return text
    return '"{}"'.format(text.replace('"', "'").replace("“", "‘").replace("”", "’"))
