"""Incidents: what was done, when, how, to whom. Whose act it was, and what it broke, the officer says row by row."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from spo.case import Case, Edit, Incident, When
from spo.case.days import gives_two_ends
from spo.case.outcomes import PROVED_STAGES
from spo.case.quoted import unquoted
from spo.guidance import choices

from ..desk.matching import SOMEBODY_ELSE
from ..desk.proposals import Act, DatedPassage
from ..desk.things import MARK as _MARKS
from ..rollup import Ranges, together
from . import names
from .orders import find_proceeding
from .places import names_kept
from .rows import (
    WITHHOLD,
    Cell,
    Confirming,
    Given,
    NotAdded,
    Row,
    day_words,
    empty,
    filled,
    key_of,
    quotable,
    row,
    time_words,
)
from .words import Conduct, stated

WHOSE = {
    "yes": "The defendant's: it is shown",
    "inferred": "Inferred to be the defendant's",
    "no": "Not attributed",
}
_PASSAGE = "A passage of a statement that no other row tells of. Tick it, and say what happened, if it tells of an act."
_ROW = "No word of this row shows that it is an act. Tick it if it is one."
_TO_COME = "This day is still to come. Tick it only if it has happened, and put the day right."
_BREACH = "The papers say: {} Say which term was broken, if one was."
_OTHER = (
    "The papers say that it was done to {}, who is no person to protect in this case. Say who else it was aimed at."
)
_COUNTS = "The papers say how many in more than one way: {}. Enter the one that is right."
_PARTS = re.compile(r"[.;,]\s+|\s-\s")
_REMARK = 4
"""The most words of a remark that may name whoever told of an act and nothing else."""
_OWN_NUMBER = "{} is the defendant's."
_PLEADED = ("The defendant pleaded guilty on {}.", "The defendant was convicted on {}, having pleaded not guilty.")
_LONG, _SHORT, _CUES = 70, 44, 3
_KEEP, _NEW_PLACE = "keep_place", "Keep the new place from the defendant?"
_OWN = ("reported_to", "outcome", "source", "impact")
"""What is a cell only where the row of a chronology has one for it."""
_ASKED = ("put_on", "put_answer")
"""What is a cell only where a log tells what was answered about the act."""
_TOLD = ("known", "doubts", "answer", "through")
_BY_OTHERS = ("third-party", "other")
"""How an act may have been done of which it is asked through whom, whatever the words say."""
_TITLES = {name: str(Incident.model_fields[name].title) for name in (*_OWN, *_ASKED, "through")}


def rows(of: Confirming) -> Iterator[Row]:
    """Yield a row an act, and after them one for each dated passage that none of them tells of, each by its own key."""
    keys: set[str] = set()
    for one in _rows(of):
        key = one.key
        while key in keys:  # the same words, of days that are written in two ways or cannot be read
            key = key_of(key)
        keys.add(key)
        asked = [Cell(_KEEP, _NEW_PLACE, "", 5, "one", WITHHOLD)] if key in of.new_places else []
        yield replace(one, key=key, cells=(*one.cells, *asked))


def _rows(of: Confirming) -> Iterator[Row]:
    for number, act in enumerate(of.read.incidents):
        key = _key(act)
        conduct = _conduct(of, of.plain(act.what), _method(of, act))
        kinds = [of.law.behaviours[id].label for id in conduct.behaviours]
        kinds += [of.law.reach[id].label for id in conduct.reach]
        weighs = _weighs(of, act)
        to_come = bool(of.on and act.date.earliest and act.date.earliest > of.on)
        yield row(
            act,
            [*_cells(of, act), *weighs],
            of="act",
            key=key,
            number=number,
            name=f"{day_words(act.date)}: {_begins(_what(of, act))}",
            there=_is_there(of, key, act),
            add=not to_come and SOMEBODY_ELSE not in act.asks,
            asks=(
                *((_TO_COME,) if to_come else ()),
                *((_COUNTS.format(" and ".join((str(act.count), *others))),) if (others := _other_counts(act)) else ()),
                *_others(of.case, act),
                *((_BREACH.format(act.breach),) if act.breach and weighs else ()),
                *names_kept(of, " ".join((act.what, *(getattr(act, name) for name in (*_OWN, *_TOLD))))),
            ),
            more=(
                f"Adding it confirms what it is: {'; '.join(dict.fromkeys(kinds)) or 'not proposed, choose later'}.",
            ),
        )
    tied = {place for act in of.read.incidents for place in act.passages}
    for number, passage in enumerate(of.read.passages, start=len(of.read.incidents)):
        if number - len(of.read.incidents) not in tied and quotable(passage):
            yield _of_passage(of, number, passage)
    yield empty("act", "Another incident", _cells(of, Act(sources=())), len(of.case.incidents))


def _key(act: Act) -> str:
    return key_of("act", str(act.date.earliest), act.what, *filter(None, [act.time]))


def rows_of_added(of: Confirming, paper: str) -> Ranges:
    """Return the rows of an export that were taken to be acts which the case has, by the name of the paper."""
    told = (act for act in of.read.incidents if paper in act.rows)
    return together(*(act.rows[paper] for act in told if _is_there(of, _key(act), act)))


def _begins(what: str) -> str:
    """Return how words begin: of what a statement says, its own words, which begin with the day."""
    return stated(what)[: _SHORT + _LONG // 2] or what[:_SHORT]


def _of_passage(of: Confirming, number: int, passage: DatedPassage) -> Row:
    source = passage.sources[0]
    key = key_of("passage", source.file, source.words, *filter(None, [passage.what]))
    said = {name: getattr(passage, name) for name in ("sources", "exhibits", "people", "what")}
    act = Act(date=passage.dates[0], **said)
    name = f"{day_words(act.date)}: {of.plain(act.what)[:_SHORT] or f'a passage of {source.file}'}"
    there = key in of.incidents
    known: dict[str, Any] = {"of": "act", "key": key, "number": number, "name": name}
    return row(passage, _cells(of, act), **known, add=False, there=there, asks=(_ROW if act.what else _PASSAGE,))


def _cells(of: Confirming, act: Act) -> list[Cell]:
    case = of.case
    places = (names.find_place(case, said) for said in act.where)
    spoke = (names.find_person(names.witnesses(case), said) for said in act.witness)
    numbers = (names.find_identifier(case, value) for value in act.used)
    through = act.through or (act.what and _method(of, act) in _BY_OTHERS)
    return [
        Cell("date", "Date", day_words(act.date), 4),
        Cell("time", "Time", time_words(act.time), 2),
        Cell("count", "How many", "" if act.count is None or _other_counts(act) else str(act.count), 2),
        Cell("method", "How", _method(of, act), 4, "one", choices(of.law, "methods")),
        Cell("what", "What happened", _what(of, act) if quotable(act) else "", 12, "words"),
        Cell("towards", "Towards", names.together(names.persons(case), _towards(case, act))),
        Cell("where", "Place", names.together(names.places(case), places)),
        Cell("witness", "Witnesses", names.together(names.witnesses(case), spoke)),
        Cell("exhibits", "Exhibits", ", ".join(act.exhibits)),
        Cell("used", "Number or account used", names.together(names.identifiers(case), numbers)),
        *([Cell("through", _TITLES["through"], of.plain(act.through), 6)] if through else []),
        Cell("attributed", "Whose act", "", 4, "one", WHOSE),
        Cell("attribution", "How that is known", _known(of, act), 5, "words"),
        *([Cell("doubts", "What weakens it", of.plain(act.doubts), 7, "words")] if act.doubts else []),
        *_answered(of, act),
        *(
            Cell(name, _TITLES[name], of.plain(said), 6)
            for name in _OWN
            if quotable(act) and (said := _own(of, act, name))
        ),
    ]


def _what(of: Confirming, act: Act) -> str:
    return of.words.told(act.what, act.date)


def _known(of: Confirming, act: Act) -> str:
    """Return what a log says of whose act it was, with the defendant's own numbers and plea as the case has them."""
    held = (of.case.identifiers.get(names.find_identifier(of.case, value)) for value in act.used)
    own = (_OWN_NUMBER.format(one.value) for one in held if one and one.whose == "defendant")
    pleas = (
        one
        for one in of.read.proceedings
        if one.plea and one.date and one.stage in PROVED_STAGES and _meet(one.committed, act.date)
    )
    pleaded = (_PLEADED[one.plea.lower().startswith("n")].format(day_words(one.date)) for one in pleas)
    return " ".join(dict.fromkeys(filter(None, (of.plain(act.known), *own, *pleaded))))


def _answered(of: Confirming, act: Act) -> tuple[Cell, ...]:
    """Return the cells for what the defendant answered about an act, and on what day, where a log tells it."""
    if not act.answer:
        return ()
    on, answer = _ASKED
    return (Cell(on, _TITLES[on], day_words(act.asked_on), 4), Cell(answer, _TITLES[answer], of.plain(act.answer), 8))


def _other_counts(act: Act) -> tuple[str, ...]:
    """Return what other papers say of how many there were."""
    return tuple(dict.fromkeys(one.says for one in act.differs if one.field == "count"))


def _own(of: Confirming, act: Act, name: str) -> str:
    """Return what a row has of its own for a field; of its source, what says how the act is known.

    That is nothing where papers of the police alone have it. Of a longer remark, or one with marks, which have a box of
    their own, only the parts with a word for a way of knowing: `CCTV`, and not `Says shuttle`.
    """
    said = str(getattr(act, name))
    if name != "source" or not said:
        return said
    if len(said.split()) > _REMARK or any(mark in said for mark in act.exhibits):
        parts = (part.strip(" .") for part in _PARTS.split(_MARKS.sub("", said)))
        said = "; ".join(part for part in parts if of.words.lists.has("known-by", part))
    kept = re.sub(rf"(?:\b{of.words.lists.pattern('police-paper')}\b|\d+|\band\b|[\W_])+", "", said)
    return said if kept else ""


def _towards(case: Case, act: Act) -> list[str]:
    """Return those to whom the words say that it was done; or else the one person to protect whom they name, whose
    statement tells of it, or whose place it was."""
    known = names.persons(case)
    said = [key for name in act.towards if (key := names.find_person(known, name))]
    if said or act.towards:
        return said
    told = act.witness if stated(act.what) else ()
    named = dict.fromkeys(key for name in (*act.people, *told) if (key := names.find_person(known, name)))
    owned = {case.places[key].whose for where in act.where if (key := names.find_place(case, where))}
    found = [*named] or [key for key in known if key in owned]
    return list(known) if len(known) == 1 else found if len(found) == 1 else []


def _others(case: Case, act: Act) -> tuple[str, ...]:
    """Return what there is to look at where the words say that it was done to somebody who is not to be protected."""
    others = [name for name in act.towards if not names.find_person(names.persons(case), name)]
    return (_OTHER.format(" and ".join(others)),) if others else ()


def _weighs(of: Confirming, act: Act) -> list[Cell]:
    """Return the cells for what a court or the papers say that an act broke, with nothing answered in them."""
    terms = {
        f"{order}/{key}": f"{term.paragraph}. {term.words[:_LONG]}"
        for order, held in of.case.existing_orders.items()
        for key, term in held.terms.items()
    }
    about = {
        id: f"{of.case.proceedings[id].description}, {of.case.proceedings[id].date.printed}"
        for one in of.read.proceedings
        if (act.breach or _meet(one.committed, act.date)) and (id := find_proceeding(of, one))
    }
    court = [Cell("proceeding", "Proceeding about it", "", 4, "one", about)] if about else []
    if not (terms and act.breach):
        return court
    broke = Cell("broke", "Term that it broke, or is said to have", (), 4, "many", terms)
    outcomes = choices(of.law, "breach_outcomes")
    return [broke, *court, Cell("came_of", "What came of it, if no proceeding says", "", 4, "one", outcomes)]


def _meet(one: When, two: When) -> bool:
    def ends(when: When) -> tuple[date, date] | None:
        first, last = when.earliest or when.latest, when.latest or when.earliest
        return (first, last) if first and last else None

    a, b = ends(one), ends(two)
    return bool(a and b and a[0] <= b[1] and b[0] <= a[1])


def _is_there(of: Confirming, key: str, act: Act) -> bool:
    """Return whether an act was added: under its key, or as one of the same day with the same words or exhibits."""
    if key in of.incidents:
        return True
    same_day = of.on_days.get((act.date.earliest, act.date.latest), ()) if act.date else ()
    words = (act.what, of.plain(act.what), _what(of, act)) if same_day else ()
    marks = {id for mark in act.exhibits if (id := names.find_exhibit(of.case, mark))} if same_day else set()
    return any(
        (one.what in words and one.time in ("", time_words(act.time))) or marks & {*one.exhibits} for one in same_day
    )


def _method(of: Confirming, act: Act) -> str:
    return act.method or of.words.method(act.what)


def _conduct(of: Confirming, words: str, method: str) -> Conduct:
    """Return what kind of conduct an act seems to be, by its words and how it was done: in each way that they name."""
    ways = [of.law.methods[key] for key in ([method] if method else sorted(of.words.lists.methods_in(unquoted(words))))]
    return of.words.conduct_of(" ".join((words, *(f"{way.phrase} {' '.join(way.cues[:_CUES])}" for way in ways))))


def edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add an incident, with the exhibits, witnesses and breaches of it. Raises NotAdded."""
    case, what = of.case, given["what"].strip()
    if not what:
        raise NotAdded("Say what happened, or take the tick away.")
    witnesses, new_witnesses = names.with_witnesses(case, given["witness"])
    exhibits, new_exhibits = names.with_exhibits(case, given["exhibits"])
    where, new_places = names.with_place(case, given["where"], given.get(_KEEP) or "")
    shown = one.shown()
    same = (shown["method"] or "") == (given["method"] or "")
    conduct = _conduct(of, shown["what"] or what, (given["method"] or "") if same else "other")
    when = When.read(given["date"])
    said: dict[str, Any] = {name: given[name] for name in ("date", "time", "method", "attribution")}
    said |= {
        "what": what,
        "count": _count(given["count"]),
        "lasted": "yes" if _went_on(when) else "",
        "towards": names.towards(case, given["towards"]),
        "where": where,
        "used": names.used(case, given["used"]),
        "witness": witnesses[0] if witnesses else None,
        "other_witnesses": witnesses[1:],
        "exhibits": exhibits,
        "behaviours": list(conduct.behaviours),
        "reach": list(conduct.reach),
        "attributed": "yes" if given["attributed"] == "inferred" else given["attributed"],
        "inferred": given["attributed"] == "inferred",
        **{name: given.get(name) for name in (*_OWN, *_ASKED, "doubts", "through")},
        "put": "yes" if given.get("put_answer") else "",
    }
    made = Edit(path=f"incidents.{one.id}", value=filled(said))
    return [*new_witnesses, *new_exhibits, *new_places, made, *_tied(case, one, given)]


def _count(words: str) -> int:
    plain = words.strip().replace(",", "")
    if plain and not (plain.isascii() and plain.isdigit()):
        raise NotAdded("Enter how many as a whole number, such as 12.")
    return int(plain) if plain else 0


def _went_on(when: When) -> bool:
    return bool(when.earliest and when.latest and (when.latest - when.earliest).days > 1 and gives_two_ends(when.words))


def _tied(case: Case, one: Row, given: Mapping[str, Any]) -> Iterator[Edit]:
    """Yield the edits that say of an act which proceeding is about it, and which terms it broke."""
    proceeding, broke = given.get("proceeding") or "", given.get("broke") or ()
    if proceeding:
        held = case.proceedings[proceeding].incidents
        yield Edit(path=f"proceedings.{proceeding}.incidents", value=[*held, one.id])
    for number, said in enumerate(broke):
        order, term = said.split("/")
        value = {"incident": one.id, "order": order, "term": term}
        more = {"proceeding": proceeding} if proceeding else {"status": given.get("came_of") or ""}
        yield Edit(path=f"breaches.{number:04x}-{one.key}", value={**value, **more})
