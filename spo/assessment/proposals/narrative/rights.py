"""Drafts of why the terms go no further than they must, and of what they cost in private and family life."""

from collections.abc import Iterator

from ...assess import Assessment
from ...cues import has_cue
from ...facts import Fact
from ...view import View
from .draft import drafts
from .periods import own_period, shorter
from .pieces import places_named, said, say, terms


@drafts("rights.proportionality")
def proportionality(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft proportionality: which terms a locality limits, and which are for less time than the order."""
    view = assessment.view
    narrow = (
        say(view, "whole-localities", terms=terms(view, (key for key, one in view.terms if one.locality))),
        say(view, "whole-shorter", terms=terms(view, (key for key, _ in view.terms if shorter(view, key)))),
    )
    further = any(one.duplicates or not one.answers for one in assessment.terms)
    return () if further else said(*narrow)


@drafts("rights.private_life")
def private_life(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft what terms cost that bear on home, movement, devices and accounts, and how each is kept narrow."""
    view = assessment.view
    return said(*_closed(view), *_required(view))


def _closed(view: View) -> Iterator[Fact | None]:
    """Yield which terms close places, named or not."""
    law = view.guidance.terms
    closing = [key for key, term in view.terms if "place" in term.reach]
    unnamed = [key for key in closing if (entry := law.get(view.case.terms[key].library or "")) and entry.unnamed]
    named = [key for key in closing if key not in unnamed and view.case.terms[key].places]
    places = [place for key in named for place in view.case.terms[key].places]
    yield say(view, "private-places", terms=terms(view, named), places=places_named(view, places))
    yield say(view, "private-unnamed", terms=terms(view, unnamed))


def _required(view: View) -> Iterator[Fact | None]:
    """Yield for how long terms ask for something in private life, and that none asks for a password."""
    reach = set(view.guidance.narrative["private-period"].reach)
    held = [key for key, term in view.terms if term.kind == "requirement" and reach & set(term.reach)]
    if not held:
        return
    periods = {own_period(view, key).text for key in held if shorter(view, key)}
    if len(periods) == 1 and all(shorter(view, key) for key in held):
        yield say(view, "private-period", terms=terms(view, held), period=own_period(view, held[0]))
    cues = view.guidance.narrative["private-passwords"].cues
    if all(has_cue(view.case.terms[key].exceptions, cues) for key in held):
        yield say(view, "private-passwords", *(f"terms.{key}.exceptions" for key in held))
