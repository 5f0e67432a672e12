"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from spo.assessment import listed, lower
from spo.assessment.facts import composed

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..in_words import sentences
from ..left_unmet import leaves, the_orders
from .counts import in_all
from .effects import effects
from .favour import favour
from .order import asked_for
from .orders_in_short import orders
from .parties import parties
from .pronouns import of_defendant
from .room import PAGE, taken
from .story import LONGER, Acts, acts_to_tell, story

_WORDS = 300  # letters of the orders' own words
_FEWEST = 3  # acts that are told however long the rest is
_HARM = (150, 110, 70, 1)  # letters of the harm to a person: as many as let all acts be told
_TOGETHER = (2, 4)  # acts of a line: the fewest that let all be told
_OF_NOTICE = re.compile(r"\b(?:on|with|without|short|informal) notice\b", re.IGNORECASE)


def short(w: Writer) -> list[Passage]:
    """Return who; which orders, before what was done where all that is told came since; what they leave, the effect,
    what is asked, what is in the defendant's favour, and what to read.

    It tells of as many acts as there is room for, each in its shortest way, and then of as many as there is room for
    in a longer one, those that are chosen first.
    """
    him, of = of_defendant(w.case), acts_to_tell(w)
    of_all = _OfAll(
        _headed("Who they are", passage("short.people", *parties(w))) + w.gaps("short.people", "relationship-unsaid"),
        _headed(f"What binds {him.him} now", orders(w, _WORDS)),
        _headed(_unmet(w), passage("short.leaves", *leaves(w, brief=True))),
        _headed(f"What is most in {him.his} favour", passage("short.favour", *favour(w)))
        + passage("short.read", _to_read(w), style="plain"),
    )
    most = len(of.items)
    told = [min(_FEWEST, most), *[0] * (LONGER - 1)]
    ways = (_Way([most, *told[1:]], harm, together) for harm in _HARM for together in _TOGETHER)
    way = next((one for one in ways if _page(w, of_all, of, one).fits), _Way([], _HARM[-1], _TOGETHER[-1]))
    for at, least in enumerate(told):
        tries = [way._replace(told=[*told[:at], many, *told[at + 1 :]]) for many in range(least + 1, most + 1)]
        more = bisect_left(tries, True, key=lambda tried: not _page(w, of_all, of, tried).fits)
        told[at] = most = least + more
    return _page(w, of_all, of, way._replace(told=told)).passages


class _Way(NamedTuple):
    """Of how many acts the page tells in each way, in how many letters of the harm, and how many acts in a line."""

    told: Sequence[int]
    harm: int
    together: int


class _OfAll(NamedTuple):
    """What is the same in every way: who, what binds, what that leaves, and what ends the page."""

    who: list[Passage]
    binds: list[Passage]
    left: list[Passage]
    ends: list[Passage]


class _Page(NamedTuple):
    """The page, and whether there is room for it."""

    passages: list[Passage]
    fits: bool


def _page(w: Writer, of_all: _OfAll, of: Acts, way: _Way) -> _Page:
    """Return the page as it is told in a way."""
    who, binds, left, ends = of_all
    found = story(w, of, way.told, way.together)
    after = [
        *_headed("The effect", passage("short.effect", *effects(w, way.harm))),
        *_headed("What is asked", passage("short.asked", *asked_for(w, way.harm < _HARM[0]), *_notice(w))),
        *ends,
    ]
    done = _headed(f"What {lower(of_defendant(w.case).he)} has done", found.lead)
    acts = [*done, *found.lines, *in_all(w, found.told)]
    page = [*who, *binds, *acts, *left, *after] if found.since else [*who, *acts, *binds, *left, *after]
    return _Page(page, taken(page) <= PAGE)


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
