"""Drafts of why the terms go no further than they must, and of what they cost in private and family life."""

from collections.abc import Iterator

from spo.case.english import counted

from ...assess import Assessment
from ...cues import has_cue
from ...facts import Fact
from ...view import View
from .draft import drafts
from .periods import own_period, shorter
from .pieces import places_named, said, say, terms


@drafts("rights.proportionality")
def proportionality(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft proportionality: that each term answers acts, and in what ways terms are kept narrow."""
    view, every = assessment.view, assessment.terms
    narrow = (
        say(view, "whole-exceptions", terms=terms(view, (key for key, one in view.terms if one.exceptions))),
        say(view, "whole-localities", terms=terms(view, (key for key, one in view.terms if one.locality))),
        say(view, "whole-shorter", terms=terms(view, (key for key, _ in view.terms if shorter(view, key)))),
    )
    if not any(narrow) or not all(one.answers for one in every) or any(one.duplicates for one in every):
        return ()
    named = all(view.case.terms[one.id].incidents for one in every)
    count = Fact(counted(len(every), "term"), tuple(f"terms.{one.id}.incidents" for one in every))
    return said(say(view, "whole-answers", count=count) if named and len(every) > 1 else None, *narrow)


@drafts("rights.private_life")
def private_life(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft what terms cost that bear on home, movement, devices and accounts, and how each is kept narrow."""
    view = assessment.view
    return said(*_closed(view), *_required(view))


def _closed(view: View) -> Iterator[Fact | None]:
    """Yield which terms close places, named or not, and that there are exceptions where each has some."""
    law = view.guidance.terms
    closing = [key for key, term in view.terms if "place" in term.reach]
    unnamed = [key for key in closing if (entry := law.get(view.case.terms[key].library or "")) and entry.unnamed]
    named = [key for key in closing if key not in unnamed and view.case.terms[key].places]
    places = [place for key in named for place in view.case.terms[key].places]
    yield say(view, "private-places", terms=terms(view, named), places=places_named(view, places))
    yield say(view, "private-unnamed", terms=terms(view, unnamed))
    excepted = closing and all(view.case.terms[key].exceptions for key in closing)
    yield say(view, "private-exceptions", *(f"terms.{key}.exceptions" for key in closing)) if excepted else None


def _required(view: View) -> Iterator[Fact | None]:
    """Yield which terms ask for something in private life, for how long, and that none asks for a password."""
    reach = set(view.guidance.narrative["private-duties"].reach)
    held = [key for key, term in view.terms if term.kind == "requirement" and reach & set(term.reach)]
    yield say(view, "private-duties", terms=terms(view, held))
    if not held:
        return
    periods = {own_period(view, key).text for key in held if shorter(view, key)}
    if len(periods) == 1 and all(shorter(view, key) for key in held):
        yield say(view, "private-period", period=own_period(view, held[0]))
    cues = view.guidance.narrative["private-passwords"].cues
    if all(has_cue(view.case.terms[key].exceptions, cues) for key in held):
        yield say(view, "private-passwords", *(f"terms.{key}.exceptions" for key in held))
