"""What stands beneath a term of the library: its exceptions, and which of them the facts offer."""

from collections.abc import Iterable

from spo.case import Term
from spo.guidance import Guidance, TermException, TermTemplate

from ..view import View
from ..wordings import is_wording
from .conditions import holds

_ASKED = "asked"  # how `when` ends where the officer may know what the case does not show


def offered(
    view: View, entry: TermTemplate, term: Term, others: Iterable[Term] | None = None
) -> dict[str, bool | None]:
    """Return each exception of a term: offered by the facts, or not, or None where only the officer can know.

    `others` are the terms beside it, as for `holds`.
    """
    held = view.guidance.exceptions
    return {key: entry.unnamed or _is_offered(view, held[key], term, others) for key in entry.exceptions}


def _is_offered(view: View, exception: TermException, term: Term, others: Iterable[Term] | None) -> bool | None:
    if exception.when == "always":
        return True
    condition = exception.when.removesuffix(_ASKED).removesuffix(" or ")
    shown = bool(condition) and holds(view, condition, term, others)
    return shown or (None if exception.when.endswith(_ASKED) else False)


def stands_under(law: Guidance, entry: TermTemplate, written: str) -> tuple[set[str], list[str]]:
    """Return the exceptions of the library that some lines are, and the lines that are none of them."""
    found, others = set(), []
    for line in lines(written):
        keys = {key for key in entry.exceptions if is_wording(law.exceptions[key].words, line)}
        found |= keys
        if not keys:
            others.append(line)
    return found, others


def lines(written: str) -> list[str]:
    """Return the lines of a text that hold anything."""
    return [line for part in written.split("\n") if (line := part.strip())]
