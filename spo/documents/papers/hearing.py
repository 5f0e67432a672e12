"""What the papers for the hearing say in the same way: to whom, when and where, and for whom."""

import re

from spo.assessment.facts import Fact, composed, joined
from spo.assessment.next_hearing import FixedHearing, next_hearing, purpose

from ..passages import Passage, Sentence
from ..writer import Writer, as_sentence, day, labelled, passage
from .shared import complainant

_NONE = re.compile(
    r"\W*(no|none|nothing|not)?( (interpreter|language))?( (is|are))?( (known|needed|required|recorded))?\W*",
    re.IGNORECASE,
)

_PURPOSES = {
    "interim order": "the interim order",
    "application": "the application for the full order",
    "both": "the interim order and the application for the full order",
}


def the_complainant(w: Writer) -> Fact:
    """Return the chief officer as a sentence names one: `the Chief Constable of Exampleshire Police`."""
    found = complainant(w)
    return composed(f"the {found.text.removeprefix('The ').removeprefix('the ')}", found) if found.text else found


def is_believed(w: Writer) -> bool:
    """Return whether authority is recorded: until then nothing appears to the chief officer. Its reasons are kept."""
    return w.case.authority.given == "yes"


def not_authorised(w: Writer) -> Fact:
    """Return that authority has not been given, and as at what day, where that is the answer."""
    refused = w.case.authority.given in ("no", "not done yet")
    said = f"Authority has not been given as at {day(w.assessment.view.on)}." if refused else ""
    return Fact(said, ("authority.given",))


def rank_and_name(w: Writer, base: str) -> Fact:
    """Return an officer as a sentence names one, by the path of that officer: `Detective Constable 900 Sam Example`."""
    return joined(w.at(f"{base}.rank"), w.at(f"{base}.name"), between=" ")


def home(w: Writer) -> Fact:
    """Return the address of the defendant's home, or nothing where the place that is named is no home."""
    place = w.case.places.get(w.case.defendant.home or "")
    is_home = place is not None and place.kind == "home" and w.case.defendant.no_home is None
    return w.address("defendant.home") if is_home else Fact("")


def found_at(w: Writer) -> Fact:
    """Return the address of a place that is no home, at which the defendant can regularly be found (s.14(1))."""
    place = w.case.places.get(w.case.defendant.home or "")
    return w.address("defendant.home") if place is not None and place.kind != "home" else Fact("")


def to_defendant(w: Writer) -> list[Passage]:
    """Return whom a paper is addressed to, and where: a person in custody is there, whatever the home."""
    held = w.at("defendant.custody.where") if w.case.defendant.custody.in_custody == "yes" else Fact("")
    found = labelled("who can regularly be found at", found_at(w))
    at = joined(labelled("of", home(w)), found, labelled("now held at", held))
    to = joined(w.at("defendant.name"), at)
    named = w.say("To: {to}", to=to) if w.case.defendant.name else None
    return passage("to", named, style="plain") + w.gaps("to", "defendant-unnamed", "defendant-home-missing")


def when_and_where(w: Writer) -> dict[str, Sentence]:
    """Return when and where to attend next, by the names of templates. What is not yet fixed is empty."""
    fixed = next_hearing(w.assessment.view)
    facts = {"where": _place(w), "date": _with_weekday(w, fixed), "time": w.at(fixed.time)}
    return {name: as_sentence(fact) for name, fact in facts.items()}


def _place(w: Writer) -> Fact:
    """Return the court, with its address where that of the court office gives it after the name of the court."""
    court, office = w.at("hearing.court"), w.at("hearing.office_address")
    after = office.text.partition(court.text)[2] if court.text else ""
    if not after.startswith((",", "\n")):
        return court
    lines = (line.strip(" ,.") for line in after.splitlines())
    return composed(", ".join([court.text, *filter(None, lines)]), court, office)


def what_it_is_for(w: Writer) -> Fact:
    """Return what the next hearing is for as it reads within a sentence, where an interim order is sought."""
    found, path = purpose(w.assessment.view)
    return Fact(_PURPOSES[found] if found else "", (path,))


def what_the_first_is_for(w: Writer) -> Fact:
    """Return what the hearing is for that the court fixed first: the application was listed for that one."""
    found = w.case.hearing.purpose if w.case.interim.sought == "yes" else None
    return Fact(_PURPOSES[found] if found else "", ("hearing.purpose",))


def date_of_hearing(w: Writer) -> Fact:
    """Return the date of the next hearing: what is made now is for that one. What was filed is kept as it was."""
    return w.at(next_hearing(w.assessment.view).path)


def _with_weekday(w: Writer, fixed: FixedHearing) -> Fact:
    """Return the date of a hearing with the day of the week, where it is one day: `Thursday 17 December 2026`."""
    said = w.at(fixed.path)
    return composed(f"{fixed.day:%A} {said.text}", said) if fixed.day else said


def after_for(fact: Fact) -> Fact:
    """Return whom a request is for as it reads within a sentence: `the applicant`, where `The applicant` was typed."""
    return composed(f"the {fact.text[4:]}" if fact.text.startswith("The ") else fact.text, fact)


def none_is_said(text: str) -> bool:
    """Return whether nothing is said, or somebody has said that there is none."""
    return bool(_NONE.fullmatch(text))
