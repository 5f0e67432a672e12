"""The draft directions for a contested hearing: what is asked of the court besides the order, and what it will need."""

from spo.assessment import View, lower
from spo.assessment.facts import Fact, composed, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, passage
from .asked import asked, called_for, has_no_main_hearing
from .hearing import none_is_said, rank_and_name, what_it_is_for
from .order_parts import of_a_youth
from .shared import short_head


def directions(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft directions. The date by which the defendant answers, and the signature, are for the court."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "asked": passage("asked", w.law("directions-asked"), style="plain") + of_a_youth(w),
            "requests": _requests(w),
            "issues": passage("issues", w.law("directions-issues"), w.law("directions-rule-3a")),
            "evidence": passage("evidence", w.law("directions-evidence")),
            "hearing": _hearing(w),
        },
    )


def _is_called_for(view: View) -> bool:
    return bool(view.case.requests or called_for(view)) or has_no_main_hearing(view)


PAPER = Drafted(directions, when=_is_called_for)


def _requests(w: Writer) -> list[Passage]:
    """Return each direction that is asked for, with the reason and the law beneath it."""
    found: list[Passage] = []
    for one in asked(w):
        found += passage(one.base, one.direction)
        found += passage(f"{one.base}.reason", one.reason, one.law, one.directed, style="item")
    return found + w.gaps("requests", "hearsay-period-missing")


def _hearing(w: Writer) -> list[Passage]:
    """Return what the court needs to know in order to list the hearing."""
    found = passage(
        "hearing.estimate",
        w.say("The hearing is for {what}.", what=what_it_is_for(w)),
        w.say("The time estimate is {estimate}.", estimate=_estimate(w)),
    )
    called = [key for key, witness in w.case.witnesses.items() if witness.called == "yes"]
    names = joined(*(w.witness(key) for key in called), between="; ")
    at = " at the main hearing" if has_no_main_hearing(w.assessment.view) else ""
    found += passage("hearing.witnesses", w.say(f"The applicant means to call{at}: {{names}}.", names=names))
    if not none_is_said(w.case.defendant.interpreter):
        language = w.at("defendant.interpreter")
        found += passage("hearing.interpreter", w.say("The defendant needs an interpreter: {it}.", it=language))
    found += passage("hearing.needs", w.say("The defendant's needs: {needs}", needs=w.at("defendant.needs")))
    found += passage("hearing.custody", *_custody(w))
    officer = rank_and_name(w, "applicant.officer_in_the_case")
    return found + passage("hearing.progress", w.law("directions-progress", officer=officer))


def _estimate(w: Writer) -> Fact:
    found = w.at("hearing.time_estimate")
    return composed(lower(found.text), found)


def _custody(w: Writer) -> tuple[Sentence | None, ...]:
    base = "defendant.custody"
    if w.case.defendant.custody.in_custody != "yes":
        return ()
    held = w.say("The defendant is in custody.", f"{base}.in_custody")
    return held, w.say("The place is {where}.", where=w.at(f"{base}.where"))
