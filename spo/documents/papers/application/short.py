"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import product
from typing import NamedTuple

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.case import by_first_name, short_names
from spo.case.pronouns import of_defendant

from ...passages import Passage, Row, Sentence
from ...short_names import first_names_said
from ...writer import Writer, passage
from ..in_words import sentences
from ..note_name import the_note
from ..questions import the_orders
from .counts import InAll
from .dated import Days, Group, Told
from .effects import effects
from .favour import favour
from .order import asked_for
from .orders_in_short import orders
from .parties import parties
from .room import PAGE, of_rows, taken
from .stops import Stop
from .story import acts_to_tell, aimed_at, lead, since_the_orders
from .unmet import unmet

_WORDS = (640, 500, 420, 240, 120)  # letters of the orders' own words: fewer where not all picked can be told else
_ROWS = 12  # that a reader takes in as a story
_ENOUGH = 10  # acts that are told before any is told at greater length
_LETTERS = (Told(200, 240), Told(140, 200), Told(100, 160))  # of what one row tells, most first
_OF_NOTICE = re.compile(r"\b(?:on|with|without|short|informal) notice\b", re.IGNORECASE)


class FirstPage(NamedTuple):
    """What stands before the dated table, its rows, and what stands beneath it."""

    before: list[Passage]
    rows: list[Row]
    after: list[Passage]

    def text(self) -> str:
        """Return all that it says."""
        cells = (cell.text for row in self.rows for cell in row.cells.values())
        return " ".join([*(one.text for one in self.before), *cells, *(one.text for one in self.after)])


def short(w: Writer) -> FirstPage:
    """Return who; which orders, before what was done where all that is told came since; what was done, day by day;
    what the orders leave, the effect, what is asked, what is in the defendant's favour, and what to read.

    It tells of so many acts that the page is neither full nor a list: each in whole sentences, longer where there is
    room.
    """
    him, of = of_defendant(w.case), acts_to_tell(w)
    days, in_all = Days(w, of.stops, lambda item: aimed_at(w, item)), InAll(w)
    who = _headed("Who they are", passage("short.people", *parties(w)))
    ends = [
        *_headed(_unmet(w), passage("short.leaves", *unmet(w))),
        *_headed("The effect", passage("short.effect", *effects(w))),
        *_headed("What is asked", passage("short.asked", *asked_for(w), *_notice(w))),
        *_headed(f"What is most in {him.his} favour", passage("short.favour", *favour(w))),
        *passage("short.read", _to_read(w), style="plain"),
    ]
    names = {w.at(f"{path}.name").text: short for path, short in short_names(w.case).items()}
    people = who + w.gaps("short.people", "relationship-unsaid")
    of_all = cache(lambda words: _OfAll(people, _headed(f"What binds {him.him} now", orders(w, words)), ends, names))
    best, told = _Way(of_all(_WORDS[0]), {}, []), (-1, -1)
    for words in _WORDS:
        for stops, letters in product(of.meanwhile(), _LETTERS):
            for many in range(len(of.items), -1, -1):
                way = _Way(of_all(words), dict.fromkeys(of.items[:many], letters), stops)
                if not many or _fits(w, way, days, in_all):
                    tells = len(of.picked.intersection(of.items[:many])), min(many, _ENOUGH)
                    best, told = (way, tells) if tells > told else (best, told)
                    break
        if told == (len(of.picked), min(len(of.items), _ENOUGH)):
            break
    larger = (best._replace(of_all=of_all(words)) for words in _WORDS if best.items)
    best = next((way for way in larger if _fits(w, way, days, in_all)), best)
    return _at_length(w, best, of.inferred, days, in_all)


class _OfAll(NamedTuple):
    """What is the same however much is told: who, what binds, all that stands beneath both, and short names."""

    who: list[Passage]
    binds: list[Passage]
    ends: list[Passage]
    names: Mapping[str, str]


class _Way(NamedTuple):
    """What the page tells: of each act in how many letters, and what was said to the defendant."""

    of_all: _OfAll
    items: Mapping[Group, Told]
    stops: Sequence[Stop]


def _at_length(w: Writer, way: _Way, inferred: Sequence[Group], days: Days, in_all: InAll) -> FirstPage:
    """Return the page with what is inferred, where there is room, and then with each act at more length."""
    for item in inferred:
        more = way._replace(items={**way.items, item: _LETTERS[-1]})
        way = more if _fits(w, more, days, in_all) else way
    for letters in reversed(_LETTERS):
        for item, now in way.items.items():
            longer = way._replace(items={**way.items, item: letters})
            if letters.longest > now.longest and _fits(w, longer, days, in_all):
                way = longer
    return _page(w, way, _rows(w, way, days), in_all)


def _page(w: Writer, way: _Way, rows: list[Row], in_all: InAll) -> FirstPage:
    told, of_all = {key for item in way.items for key in item}, way.of_all
    done, later = (
        _headed(f"What {lower(of_defendant(w.case).he)} has done", lead(w, told, in_all)),
        since_the_orders(w, told),
    )
    before = [*of_all.who, *of_all.binds, *done] if later else [*of_all.who, *done]
    return FirstPage(before, rows, [*(() if later else of_all.binds), *of_all.ends])


def _rows(w: Writer, way: _Way, days: Days) -> list[Row]:
    """Return the rows of what is shown and of what was said meanwhile, and beneath them those of what is inferred."""
    inferred = {item: told for item, told in way.items.items() if w.assessment.view.is_inferred(item[0])}
    shown = {item: told for item, told in way.items.items() if item not in inferred}
    return [*days.rows(shown, way.stops), *days.rows(inferred, ())] if shown else days.rows(inferred, way.stops)


def _fits(w: Writer, way: _Way, days: Days, in_all: InAll) -> bool:
    """Return whether the page is no longer than one. What leads too many rows is not written."""
    rows = _rows(w, way, days)
    if len(rows) > _ROWS:
        return False
    page, names = _page(w, way, rows, in_all), way.of_all.names
    first, *rest = [*page.before, *page.after]
    if firsts := by_first_name(w.case):
        first = replace(first, sentences=(*first.sentences, first_names_said(w.case, firsts)))
    return taken([first, *rest], names) + of_rows(rows, names) <= PAGE


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
    then = the_note(w) if w.assessment.view.orders_noted else Fact("the tables", ("terms",))
    return w.say("If there is no time for all, read this page and {then}.", "terms", then=then)


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
