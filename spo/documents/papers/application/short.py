"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

import re
from collections.abc import Iterator

from spo.assessment.facts import composed

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..in_words import sentences
from ..left_unmet import leaves
from .counts import in_all
from .done import done
from .effects import effects
from .favour import favour
from .order import asked_for
from .orders_in_short import orders
from .parties import parties
from .room import PAGE, taken

_OF_THE_REST = tuple(half / 2 for half in range(2, 15))
"""Lines in which acts are named that have no line of their own: the fewest with which the page is not full."""
_OF_NOTICE = re.compile(r"\b(?:on|with|without|short|informal) notice\b", re.IGNORECASE)
_WAYS = ((420, 330, 210), (420, 200, 150), (420, 1, 150), (420, 1, 70), (420, 1, 1))
"""Letters of the orders' words, of an act and of the harm to a person: the longest first."""


def short(w: Writer) -> list[Passage]:
    """Return who and which orders; what was done, in lines with their dates; what the orders leave, the effect, what is
    asked, what is in the defendant's favour, and what to read.

    It is told in the longest way in which there is room for the acts that matter.
    """
    for quoted, letters, harm in _WAYS:
        before = (
            passage("short.people", *parties(w)) + w.gaps("short.people", "relationship-unsaid") + orders(w, quoted)
        )
        after = [
            *passage("short.leaves", *leaves(w, brief=True)),
            *passage("short.effect", *effects(w, harm)),
            *passage("short.asked", *asked_for(w), *_notice(w)),
            *passage("short.favour", *favour(w)),
            *passage("short.read", _to_read(w)),
        ]
        counted = in_all(w, w.case.incidents) + after
        for rest in _OF_THE_REST:
            found = done(w, PAGE - rest - taken(before + counted), letters)
            page = before + found.lead + found.lines + in_all(w, found.told) + after
            if taken(page) <= PAGE:
                break
        if not found.full:
            break
    return page


def _to_read(w: Writer) -> Sentence | None:
    """Return what to read where there is no time for all: for the order, for the defendant, and what is to come."""
    if not w.case.terms:
        return None
    note = "the note on the existing orders, " if w.assessment.view.orders_in_force else ""
    end = "and, near the end, what else helps the defendant and what is still to come"
    return w.say(f"To read next: the tables below, {note}the draft order, {end}.", "terms")


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
