"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from spo.assessment import listed, lower
from spo.assessment.facts import composed

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..in_words import sentences
from ..left_unmet import leaves, the_orders
from .counts import SHORT, also, in_all
from .done import as_told, done, to_tell
from .effects import effects
from .favour import favour
from .lines import Told
from .order import asked_for
from .orders_in_short import orders
from .parties import parties
from .pronouns import of_defendant
from .room import PAGE, taken

_WORDS = 300  # letters of the orders' own words
_OF_THE_REST = tuple(half / 2 for half in range(2, 15))
"""Lines in which acts are told that have no line of their own: the fewest with which the page is not full."""


_OF_NOTICE = re.compile(r"\b(?:on|with|without|short|informal) notice\b", re.IGNORECASE)


class Way(NamedTuple):
    """Letters of an act, and of the harm to a person."""

    act: Told
    harm: int


_WAYS = (
    Way(Told(200, 330), 150),
    Way(Told(120, 330), 110),
    Way(Told(1, 140), 110),
    Way(Told(1, 85), 70),
    Way(Told(1, 85), 1),
)
"""The longest first."""


def short(w: Writer) -> list[Passage]:
    """Return who; which orders, before what was done where all that is told came since; what they leave, the effect,
    what is asked, what is in the defendant's favour, and what to read.

    It is told in the way that tells of most acts, and of those in the longest.
    """
    him = of_defendant(w.case)
    of_all = _OfAll(
        _headed("Who they are", passage("short.people", *parties(w))) + w.gaps("short.people", "relationship-unsaid"),
        _headed(f"What binds {him.him} now", orders(w, _WORDS)),
        _headed(_unmet(w), passage("short.leaves", *leaves(w, brief=True))),
        _headed(f"What is most in {him.his} favour", passage("short.favour", *favour(w)))
        + passage("short.read", _to_read(w), style="plain"),
    )
    best, way = max(((_in_a_way(w, way, of_all), way) for way in _WAYS), key=lambda one: one[0][1:])
    each_dated = (_in_a_way(w, way, of_all, most) for most in (SHORT, 0))
    return next((page for page in each_dated if page.fits), best).passages


class _OfAll(NamedTuple):
    """What is the same in every way: who, what binds, what that leaves, and what ends the page."""

    who: list[Passage]
    binds: list[Passage]
    left: list[Passage]
    ends: list[Passage]


class _Page(NamedTuple):
    """The page, whether there is room for it, and of how many acts it tells that matter most, and of how many."""

    passages: list[Passage]
    fits: bool
    most: int
    acts: int


def _in_a_way(w: Writer, way: Way, of_all: _OfAll, dated: int | None = None) -> _Page:
    """Return the page as it is told in a way, and of how many acts it tells.

    Acts that have no line of their own are told each with its date, in as many letters as `dated` gives, or without it
    by their kinds.
    """
    who, binds, left, ends = of_all
    after = [
        *_headed("The effect", passage("short.effect", *effects(w, way.harm))),
        *_headed("What is asked", passage("short.asked", *asked_for(w, way.act.brief), *_notice(w))),
        *ends,
    ]
    aside, he = taken([*who, *binds, *left, *in_all(w, w.case.incidents), *after]), lower(of_defendant(w.case).he)
    told, every = as_told(w, way.act), to_tell(w)
    for rest in _OF_THE_REST:
        found = done(w, PAGE - rest - aside, told)
        listed = also(w, found.told, every, dated) if dated is not None else []
        lines = [*found.lines, *listed, *in_all(w, found.told, () if listed else every)]
        acts = [*_headed(f"What {he} has done", found.lead), *lines]
        page = [*who, *binds, *acts, *left, *after] if found.since else [*who, *acts, *binds, *left, *after]
        if taken(page) <= PAGE:
            break
    picked = sum(bool(w.case.incidents[key].matters_most) for key in found.told)
    return _Page(page, taken(page) <= PAGE, picked, len(found.told))


def _headed(head: str, told: list[Passage]) -> list[Passage]:
    """Return passages, the first of them under a heading that runs into its words."""
    return [replace(one, head=head) if at == 0 else one for at, one in enumerate(told)]


def _unmet(w: Writer) -> str:
    """Return the heading of what the orders leave."""
    held = w.assessment.view.orders_in_force
    return "What the orders do not meet" if len(held) > 1 else f"What {the_orders(w, held).text} does not meet"


def _to_read(w: Writer) -> Sentence | None:
    """Return what to read where there is no time for all: it takes about twelve minutes."""
    if not w.case.terms:
        return None
    note = ["the note on the existing orders"] if w.assessment.view.orders_in_force else []
    return w.say(f"If there is no time for all, read {listed(['this page', 'the tables', *note])}.", "terms")


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
