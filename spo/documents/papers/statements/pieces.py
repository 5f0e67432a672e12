"""What every statement is made of: whose it is, the acts it tells of, the exhibits it produces, and its gaps."""

from spo.assessment import capital
from spo.case import Case

from ...answer.slots import exhibit_ref
from ...passages import Fact, Passage, Sentence, Style
from ...writer import Writer, joined, labelled, passage
from ..exhibits.listed import by_mark


def officers(case: Case) -> list[str]:
    """Return the witnesses who are the officer in the case: those whose name holds that of the officer."""
    name = " ".join(case.applicant.officer_in_the_case.name.casefold().split())
    return [key for key, found in case.witnesses.items() if name and name in " ".join(found.name.casefold().split())]


def others(case: Case) -> list[str]:
    """Return the witnesses of whom a statement is drafted: all but the officer in the case, whose own is apart."""
    apart = officers(case)
    return [key for key in case.witnesses if key not in apart]


def gap(key: str, lacking: str, path: str) -> list[Passage]:
    """Return a marked gap for what nobody has recorded. `path` is the field, or the part of the case, it belongs to."""
    return [Passage(key, (Sentence(f"[To complete: {lacking}]", (path,)),), "gap")]


def act(w: Writer, id: str, key: str, *after: Sentence | None, style: Style = "numbered") -> list[Passage]:
    """Return an incident as it is recorded: its number, when, where, what happened, and the exhibits that show it."""
    base = f"incidents.{key}"
    named = w.incidents((key,))
    when = joined(w.at(f"{base}.date"), w.at(f"{base}.time"), w.place(f"{base}.where"))
    unattributed = key in w.assessment.view.unattributed
    return passage(
        id,
        w.say("{incident}.", incident=joined(Fact(capital(named.text), named.paths), when, between=": ")),
        w.words(f"{base}.what"),
        *after,
        w.say("{exhibits}.", exhibits=_capital(exhibit_ref(w, w.case.incidents[key].exhibits))),
        w.say("This is not attributed to the defendant.", f"{base}.attributed") if unattributed else None,
        style=style,
    )


def produced(w: Writer, id: str, by: list[str], style: Style = "numbered") -> list[Passage]:
    """Return each exhibit that the person who makes a statement produces, in the order of the marks."""
    found: list[Passage] = []
    for key in by_mark(w):
        if w.case.exhibits[key].produced_by in by:
            what, dated = w.at(f"exhibits.{key}.description"), w.at(f"exhibits.{key}.date")
            what = what if dated.text in what.text else joined(what, dated)
            mark = joined(labelled("exhibit", w.at(f"exhibits.{key}.mark")), what, between=": ")
            found += passage(f"{id}.{key}", w.say("I produce {exhibit}.", exhibit=mark), style=style)
    return found


def passed_on(w: Writer, id: str, by: list[str], style: Style = "numbered") -> list[Passage]:
    """Return what others said or wrote, each named, which the person who makes a statement passes on."""
    found: list[Passage] = []
    for key, item in w.case.hearsay.items():
        if item.witness in by:
            base = f"hearsay.{key}"
            maker = w.at(f"{base}.maker")
            known = maker if maker.text else Fact("[To complete: who made this statement]", maker.paths)
            found += passage(
                f"{id}.{key}",
                w.say("{maker}.", maker=joined(known, w.at(f"{base}.date"))),
                w.words(f"{base}.what"),
                w.say("{exhibits}.", exhibits=_capital(exhibit_ref(w, item.exhibits))),
                style=style,
            )
    return found


def _capital(fact: Fact) -> Fact:
    return Fact(capital(fact.text), fact.paths)
