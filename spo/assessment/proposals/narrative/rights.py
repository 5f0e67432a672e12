"""Drafts of why the terms go no further than they must, and of which bear on private and family life."""

from collections.abc import Iterator

from spo.case.english import counted

from ...assess import Assessment
from ...facts import Fact, composed, joined
from ...view import View
from .draft import drafts
from .periods import own_period, shorter
from .pieces import said, say, terms


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
    """Draft which terms reach into a home, a device, an account or somebody's health, and for how long."""
    view = assessment.view
    return said(say(view, "private-terms", terms=joined(*_bearing(view), between="; ")))


def _bearing(view: View) -> Iterator[Fact]:
    reach = set(view.guidance.narrative["private-terms"].reach)
    for key, term in view.terms:
        if reach & set(term.reach) and term.short:
            base, own = f"terms.{key}", own_period(view, key)
            text = (
                f"term {view.term_numbers[key]} (“{term.short.rstrip('.')}”{f', for {own.text}' if own.text else ''})"
            )
            yield composed(text, Fact("", (f"{base}.short", f"{base}.reach")), own)
