"""The words of a desk as the case has them. Each is worked out once, however often its row is drawn."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from spo.case import When
from spo.case.days.running import dates_in
from spo.case.quoted import unquoted
from spo.guidance import Guidance

from ..desk import Proposals
from ..desk.lists import Lists
from ..desk.things import MARK
from .in_full import in_full, without_own_day

_MARK_ALONE = re.compile(
    rf"(?<=[.\"”])\s+(?:(?:copies|copy|exhibit|exh)\s+)?{MARK.pattern}(?:\.(?=\s|$)|$)", re.IGNORECASE
)
_SAYS = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: (?:[a-z]{1,3} )*[^\W\d_a-z][\w.'’-]*)+ says: \"")
"""What stands before the words of a statement that tell of an act: its maker's name, and nothing more."""
_BEFORE_DAY, _FEW_WORDS = re.compile(r"(?:on\s+)?", re.IGNORECASE), 3
_GONE = re.compile(r"^\s*(?:just\s+)?gone\b", re.IGNORECASE)
"""What may stand after a weekday with which an account opens: `On Saturday gone he came`."""


def stated(what: str) -> str:
    """Return the words of a statement in which somebody's name says what happened, or "" of any other account."""
    found = _SAYS.match(what)
    return what[found.end() :] if found else ""


@dataclass(frozen=True)
class Conduct:
    """What kind of conduct words seem to be: ids of examples in the Act, and of what an order reaches."""

    behaviours: tuple[str, ...] = ()
    reach: tuple[str, ...] = ()


class Words:
    """What was read from a desk, by what guidance, and what is made of its words. `conduct_of` proposes from words."""

    def __init__(self, read: Proposals, law: Guidance, conduct_of: Callable[[str], Conduct]) -> None:
        self.read, self.law, self.lists = read, law, Lists(law)
        self.plain = cache(in_full(read, law))
        self.conduct_of = cache(conduct_of)
        self.method = cache(self._method)
        self.told = cache(self._told)

    def _method(self, what: str) -> str:
        """Return how an act was done, by the words that tell of it: of a statement, those of its maker."""
        return self.lists.first_method(unquoted(stated(what) or what))

    def _told(self, what: str, on: When) -> str:
        """Return what happened in plain words, without the day it opens with and marks alone, which have own boxes.

        What somebody says in a statement stays word for word.
        """
        if stated(what):
            return self.plain(what)
        said = _MARK_ALONE.sub("", what).strip()
        opens = next(iter(dates_in(said, on.earliest, relative=True)), None)
        if opens and _BEFORE_DAY.fullmatch(said[: opens.start]):
            rest = _GONE.sub("", said[opens.end :]).lstrip(" ,:-")
            said = f"{rest[:1].upper()}{rest[1:]}" if len(rest.split()) > _FEW_WORDS else said
        return without_own_day(self.plain(said or what), on)
