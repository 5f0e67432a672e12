"""The draft directions for a contested hearing: what is asked of the court besides the order, and what it will need."""

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Sentence
from ..writer import Writer, joined, passage
from .hearing import after_for, none_is_said, rank_and_name, what_it_is_for
from .shared import short_head

_ASKED = {
    "live link": ("That {for_whom} may take part in the hearing by live link.", "live-link"),
    "witness measures": ("That the court consider measures to help {for_whom} to give evidence.", "witness-measures"),
    "address protection": (
        "That the address of {for_whom} be kept out of what is read out, listed or given to the public.",
        "address-protection",
    ),
    "reporting": ("That the court consider restricting what may be reported about {for_whom}.", None),
    "hearsay period": ("That the period for the hearsay notice be {period}, in place of 21 days.", "hearsay-period"),
    "leave for earlier statements": (
        "That the applicant may put in earlier statements of {for_whom}, who is to be called.",
        "hearsay-leave",
    ),
    "other": ("That a direction be given for {for_whom}, as follows.", None),
}
"""What each kind of request asks for, and the wording of the law that bears on it."""


def directions(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft directions. The date by which the defendant answers, and the signature, are for the court."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "asked": passage("asked", w.law("directions-asked"), style="plain"),
            "requests": _requests(w),
            "issues": passage("issues", w.law("directions-issues"), w.law("directions-rule-3a")),
            "evidence": passage("evidence", w.law("directions-evidence")),
            "hearing": _hearing(w),
        },
    )


PAPER = Drafted(directions, when=lambda view: bool(view.case.requests))


def _requests(w: Writer) -> list[Passage]:
    """Return each direction that is asked for, with the reason and the law beneath it."""
    found: list[Passage] = []
    for key, request in w.case.requests.items():
        base, (pattern, law) = f"requests.{key}", _ASKED[request.kind]
        slots = {"for_whom": after_for(w.at(f"{base}.for_whom")), "period": w.at(f"{base}.period")}
        used = {name: fact for name, fact in slots.items() if f"{{{name}}}" in pattern}
        found += passage(base, w.say(pattern, f"{base}.kind", **used))
        found += passage(
            f"{base}.reason",
            w.say("{reason}", reason=w.at(f"{base}.reason")),
            w.law(law) if law else None,
            style="item",
        )
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
    found += passage("hearing.witnesses", w.say("The applicant means to call: {names}.", names=names))
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
