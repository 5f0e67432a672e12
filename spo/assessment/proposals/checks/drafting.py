"""Checks of the wording itself: one idea, a verb, who and where and when, exceptions, and words without an edge."""

import re

from spo.case import Term
from spo.case.english import listed

from ...cues import has_cue
from ...library import EXCEPTION_FINDINGS, bad_wordings, instead, library_findings
from ...terms import UNFINISHED
from ...zones import names_none
from .check import Checked, Result, answered_in, answers

answered_in("how_proved", "breach-proof")
answered_in("how_complied", "first-day")
answered_in("less_considered", "least-intrusive")

_PARTS = re.compile(r";|[.!?]\s+\S")
_DISTANCE = re.compile(r"\b\d[\d,.]*\s*(?:m|metres?|meters?|miles?|yards?|km|kilometres?)\b", re.IGNORECASE)
_DAY = re.compile(
    r"\b(?:\d{1,2}[:.]\d{2}|\d{1,2} \w+ \d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b", re.IGNORECASE
)


@answers("one-idea")
def _one_idea(checked: Checked) -> Result:
    term = checked.term
    if not term.words:
        return "missing", {}
    model = checked.view.guidance.terms.get(term.library)
    alike = len(term.reach) < 2 or (model is not None and set(term.reach) <= set(model.reach))
    return ("met" if alike and not _PARTS.search(term.words) else "look"), {}


@answers("can-be-obeyed")
def _can_be_obeyed(checked: Checked) -> Result:
    words = checked.term.words.strip()
    if not words:
        return "missing", {"opening": "nothing"}
    for opening in checked.check.words:
        if re.match(rf"{re.escape(opening)}\b", words, re.IGNORECASE):
            return "missing", {"opening": f"“{words[: len(opening)]}”"}
    verb = re.split(r"\W", words, maxsplit=1)[0].lower()
    known = {model.wording.split()[0].strip(",") for model in checked.view.guidance.terms.values()}
    return ("met" if verb in known else "look"), {"verb": verb or words[:1]}


@answers("who-where-when")
def _who_where_when(checked: Checked) -> Result:
    view, term = checked.view, checked.term
    lacks, look = UNFINISHED.findall(term.words), []
    if not term.persons:
        lacks.append("whom it protects")
    elif _names_people(term) and not any(_named(term.words, view.person(key)) for key in term.persons):
        look.append("who is meant")
    if "place" in term.reach and not names_none(view, term):
        if not term.places:
            lacks.append("which places")
        if not _DISTANCE.search(term.words):
            look.append("how far")
    if term.kind == "requirement" and not (_DAY.search(term.words) or re.search(r"\bwithin \d+", term.words)):
        (look if term.delivery.first_date else lacks).append("when")
    if lacks:
        return "missing", {"lacks": listed(lacks + look)}
    return ("look", {"lacks": listed(look)}) if look else ("met", {})


def _names_people(term: Term) -> bool:
    """Return whether the wording has to name somebody: not a requirement, and not a zone, which names a place."""
    return term.kind == "prohibition" and set(term.reach) != {"place"}


def _named(words: str, name: str) -> bool:
    """Return whether a term names somebody: by the whole name, or by either end of it."""
    parts = name.split()
    return bool(name) and (has_cue(words, (name,)) or any(has_cue(words, (part,)) for part in (parts[0], parts[-1])))


@answers("exceptions")
def _exceptions(checked: Checked) -> Result:
    term, view = checked.term, checked.view
    if term.library in view.guidance.terms:
        found = [one for one in library_findings(view, checked.key) if one.id in EXCEPTION_FINDINGS]
        return ("look", {"absent": "all that the library prints, and no other"}) if found else ("met", {})
    written = f"{term.words}. {term.exceptions}"
    absent = [name for name, words in checked.check.named.items() if not has_cue(written, words)]
    if not term.exceptions and len(absent) == len(checked.check.named):
        return "missing", {}
    return ("look", {"absent": listed(absent, "or")}) if absent else ("met", {})


@answers("vague-words")
def _vague_words(checked: Checked) -> Result:
    found = {word: instead(trap) for word, trap in bad_wordings(checked.view.guidance, checked.term)}
    if not found:
        return ("met", {}) if checked.term.words else ("missing", {})
    listing = listed([f"“{word}”" for word in found])
    return "look", {"words": listing, "do": " ".join(dict.fromkeys(found.values()))}
