"""What every statement is made of: the acts it tells of, the exhibits it produces, and gaps for what is not recorded.

Nothing that an officer wrote of somebody is put in that person's mouth. It stands in a gap, as what to ask about.
"""

from dataclasses import replace
from typing import NamedTuple

from spo.assessment.facts import Fact, composed, joined
from spo.case import told_on
from spo.case.first_person import in_first_person

from ...passages import Passage, Sentence
from ...writer import Writer, begun, labelled, passage
from ..exhibits_list import by_mark


class Telling(NamedTuple):
    """Who tells: in which paper, as which witnesses of the case, and the wording that says what to ask of them."""

    paper: str
    by: list[str]
    ask: str


def gap(key: str, lacking: str, path: str) -> list[Passage]:
    """Return a marked gap for what nobody has recorded. `path` is the field, or the part of the case, it belongs to."""
    return [Passage(key, (Sentence(f"[To complete: {lacking}]", (path,)),), "gap")]


def declaration(key: str, path: str) -> list[Passage]:
    """Return a marked gap for the declaration, whose words the reference does not give."""
    return gap(key, "the declaration that legal services require, here or at the head", path)


def prompt(key: str, path: str, *said: Sentence | None) -> list[Passage]:
    """Return a marked gap that says what to ask, and what is recorded as a reason to ask it."""
    held = [one for one in said if one]
    facts = dict.fromkeys((path, *(fact for one in held for fact in one.facts)))
    entries = dict.fromkeys(entry for one in held for entry in one.entries)
    text = f"[To complete: {' '.join(one.text for one in held)}]"
    return [Passage(key, (Sentence(text, tuple(facts), tuple(entries)),), "gap")]


def in_own_words(w: Writer, paper: str, passages: list[Passage], asked: list[Passage]) -> list[Passage]:
    """Return a paragraph and the gap beneath it, or the paragraph alone where its own words have been typed."""
    typed = {wording.passage for wording in w.case.wordings.values() if wording.text and wording.paper == paper}
    return passages if any(one.id in typed for one in passages) else [*passages, *asked]


def held_together(passages: list[Passage], last: int = 0) -> list[Passage]:
    """Return passages of which each that has a gap beneath it, and the last so many, stay with what follows them."""
    below = [one.style for one in passages[1:]] + [""]
    kept = len(passages) - last
    return [
        replace(one, keep=at >= kept or (one.style == "numbered" and follows == "gap"))
        for at, (one, follows) in enumerate(zip(passages, below, strict=True))
    ]


def dated(w: Writer, key: str) -> Sentence | None:
    """Return the line that an incident begins with in a statement: its number, when and where."""
    base, named = f"incidents.{key}", w.acts_numbered((key,))
    when = joined(w.at(f"{base}.date"), w.at(f"{base}.time"), w.place_of_act(key))
    return w.say("{incident}.", incident=joined(begun(named), when, between=": "))


def act(w: Writer, telling: Telling, id: str, key: str) -> list[Passage]:
    """Return an incident of which somebody tells: in that person's words, or as a gap to be put in them.

    Words in the first person are those of the first who can speak to it, and nobody else is given them.
    """
    path, held = f"incidents.{key}.what", w.case.incidents[key]
    unattributed = key in w.assessment.view.unattributed
    shown = [one for one in held.exhibits if one in w.case.exhibits and w.case.exhibits[one].produced_by in telling.by]
    exhibits = w.say("{exhibits}.", exhibits=begun(w.exhibit_ref(shown)))
    in_first = in_first_person(held.what)
    if in_first and held.witness in telling.by:
        not_his = w.say("This is not attributed to the defendant.", f"incidents.{key}.attributed")
        return passage(id, dated(w, key), w.words(path), exhibits, not_his if unattributed else None)
    nobody = w.law("statement-not-attributed") if unattributed else None
    says = None if in_first else w.law("statement-chronology-says", what=w.at(path))
    asked = prompt(f"{id}.ask", path, w.law(telling.ask), nobody, says)
    return in_own_words(w, telling.paper, passage(id, dated(w, key), exhibits), asked)


def told(w: Writer, telling: Telling, id: str, key: str) -> list[Passage]:
    """Return a warning that the person who makes a statement gave: when, and in that person's words or as a gap."""
    base = f"warnings.{key}"
    date = w.say("{date}.", date=joined(w.at(told_on(w.case, key)), w.at(f"{base}.time")))
    words = w.case.warnings[key].words
    exhibits = w.say("{exhibits}.", exhibits=begun(w.exhibit_ref(w.case.warnings[key].exhibits)))
    if in_first_person(words):
        return passage(id, date, w.words(f"{base}.words"), exhibits)
    record = w.law("statement-record-says", what=w.at(f"{base}.words"))
    lead = passage(id, date or w.say("A warning, on a date not recorded.", base), exhibits)
    return in_own_words(w, telling.paper, lead, prompt(f"{id}.ask", base, w.law(telling.ask), record))


def produced(w: Writer, id: str, by: list[str]) -> list[Passage]:
    """Return each exhibit that the person who makes a statement produces, in the order of the marks."""
    found: list[Passage] = []
    for key in by_mark(w.case):
        if w.case.exhibits[key].produced_by in by:
            what, dated = w.at(f"exhibits.{key}.description"), w.at(f"exhibits.{key}.date")
            on = composed("" if dated.text in what.text else f"({dated.text})", dated)
            named = joined(labelled("exhibit", w.at(f"exhibits.{key}.mark")), on, between=" ")
            mark = joined(named, what, between=": ")
            found += passage(f"{id}.{key}", w.say("I produce {exhibit}.", exhibit=mark))
    return found


def maker(w: Writer, key: str) -> Fact:
    """Return who made a statement that is passed on, or a marked gap, and the date of it."""
    base = f"hearsay.{key}"
    known = w.at(f"{base}.maker")
    shown = known if known.text else composed("[To complete: who made this statement]", known)
    return joined(shown, w.at(f"{base}.date"))
