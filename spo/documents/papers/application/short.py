"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from spo.assessment.facts import composed

from ...marks import plain
from ...passages import Passage, Row, Sentence
from ...writer import Writer, passage
from ..briefly import in_passing
from ..in_words import sentences
from ..left_unmet import leaves
from .done import done
from .effects import effects
from .favour import favour
from .order import asked_for
from .orders_in_short import orders, words
from .parties import parties

_LINES = 51  # of the page, beneath the heading
_LETTERS = 94  # of a line
_NAMED = 10  # acts that are inferred and have no room in the table, each named in short
_OF_NOTICE = re.compile(r"\b(?:on|with|without|short|informal) notice\b", re.IGNORECASE)
_WAYS = (
    (1400, True, 170, 170, 210),
    (600, True, 170, 170, 210),
    (600, True, 1, 170, 150),
    (600, False, 170, 170, 150),
    (600, False, 1, 170, 110),
    (600, False, 1, 105, 80),
)
"""Letters of the orders' words, whether terms are told by their titles, letters of an act and of its longest first
sentence, and letters of the harm to a person: the longest first.
"""


def short(w: Writer) -> tuple[list[Passage], Sequence[Row], list[Passage]]:
    """Return who and which orders; a table of what was done; and what the orders leave, the effect, what is asked,
    what is in the defendant's favour, and what to read.

    It is told in the longest way in which there is room for every act.
    """
    before = passage("short.people", *parties(w)) + orders(w)
    for quoted, titles, letters, longest, harm in _WAYS:
        after = [
            *words(w, quoted),
            *passage("short.leaves", *leaves(w)),
            *passage("short.effect", *effects(w, harm)),
            *passage("short.asked", *asked_for(w, titles), *_notice(w)),
            *passage("short.favour", *favour(w)),
            *passage("short.read", _to_read(w)),
        ]
        found = done(w, _LINES - _lines(before + _apart(w, ()) + after), letters, longest)
        if not found.full:
            break
    else:
        found = done(w, _LINES - _lines(before + _apart(w, w.assessment.view.inferred) + after), letters, longest)
        found = done(w, _LINES - _lines(before + _apart(w, found.left) + after), letters, longest)
    return before + found.lead, found.rows, _apart(w, found.left) + after


def _lines(held: list[Passage]) -> int:
    """Return about how many lines some paragraphs take, with the space between them."""
    return sum(len(wrap(plain(one.text), _LETTERS)) for one in held) + len(held) // 5


def _apart(w: Writer, left: Sequence[str]) -> list[Passage]:
    """Return which acts are inferred besides those in the table, and which are not relied on."""
    inferred, apart = [key for key in left if w.assessment.view.is_inferred(key)], w.assessment.view.unattributed
    return passage(
        "short.apart",
        w.say(
            "Inferred besides these: {acts}.",
            *(f"incidents.{key}.inferred" for key in inferred),
            acts=in_passing(w, inferred[:_NAMED]),
        ),
        w.say(
            "Not relied on: {acts}.",
            *(f"incidents.{key}.attributed" for key in apart),
            acts=in_passing(w, apart),
        ),
    )


def _to_read(w: Writer) -> Sentence | None:
    """Return what to read where there is no time for all."""
    if not w.case.terms:
        return None
    note = ", the note on the existing orders" if w.assessment.view.orders_in_force else ""
    return w.say(f"To read first: this page, the tables of acts and of terms{note} and the draft order.", "terms")


def _notice(w: Writer) -> Iterator[Sentence | None]:
    """Yield what is recorded of notice to the defendant.

    Of service only that it was done is told here: the day of it is for the certificate.
    """
    service = w.case.summons_service
    if service.way and service.date.latest and service.date.latest <= w.assessment.view.on:
        yield w.say("The summons has been served.", "summons_service.way", "summons_service.date")
        return
    for path in ("interim.why", *(f"requests.{key}.reason" for key in w.case.requests)):
        words = w.at(path)
        for said in sentences(words.text):
            if _OF_NOTICE.search(said):
                yield w.say("{said}", said=composed(said, words))
