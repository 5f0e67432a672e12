"""The authority and costs record: who decided to apply, on what reasons, and what was weighed about costs."""

from spo.assessment.facts import Fact, joined
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, passage, row
from .hearing import not_authorised
from .kept import kept, not_done
from .questions import answers
from .shared import complainant


def authority_record(w: Writer, entry: PaperEntry) -> Paper:
    """Return the record. It is signed by whoever gives the authority, as the force's own scheme says."""
    return Paper(
        entry,
        passages={
            "state": kept(w),
            "gaps": w.gaps("gaps", "authority-missing"),
            "reasons_for": _words(w, "reasons_for") + w.gaps("reasons_for", "authority-without-reasons"),
            "reasons_against": _words(w, "reasons_against") + w.gaps("reasons_against", "reasons-against-missing"),
            "alternatives": _words(w, "alternatives") + _decided(w),
            "costs": _costs(w),
        },
        tables={
            "particulars": [found for found in _particulars(w) if found.cells["value"].text],
            "test": [_limb(w, number) for number in range(len(w.assessment.chief_officer))],
            "consultations": [_consultation(w, key) for key in w.case.consultations],
        },
    )


PAPER = Drafted(authority_record)


def _particulars(w: Writer) -> list[Row]:
    asked = not_authorised(w)
    whom = "Officer asked" if asked.text else "Authorising officer"
    return [
        row("applicant", label="Applicant", value=complainant(w)),
        row("officer", label="Officer in the case", value=_officer(w, "officer_in_the_case")),
        row("authorising", label=whom, value=_officer(w, "authorising_officer")),
        row("date", label="Date of authority", value=w.at("authority.date")),
        row("not_given", label="Authority", value=asked),
        row("delegation", label="Scheme of delegation", value=w.at("authority.delegation")),
    ]


def _officer(w: Writer, which: str) -> Fact:
    base = f"applicant.{which}"
    return joined(*(w.at(f"{base}.{field}") for field in ("name", "rank", "role", "unit", "telephone", "email")))


def _limb(w: Writer, number: int) -> Row:
    """Return what must appear to the chief officer, and whether the file shows it, with what supports it counted."""
    limb = w.assessment.chief_officer[number]
    criterion = w.assessment.view.guidance.criteria[limb.criterion]
    basis = (f"criteria/{limb.criterion}",)
    shown = "Shown on the facts recorded." if limb.shown else "Not shown yet on the facts recorded."
    return row(
        limb.name,
        section=Sentence(criterion.section, (), basis),
        test=Sentence(criterion.plain, (), basis),
        state=Sentence(shown, (), basis),
    )


def _words(w: Writer, field: str) -> list[Passage]:
    return passage(field, w.words(f"authority.{field}"), style="plain")


def _decided(w: Writer) -> list[Passage]:
    """Return who decided to apply although something else might be enough, course by course."""
    found: list[Passage] = []
    for one in answers(w):
        for path in one.paths:
            decided = w.at(f"{path}.decided")
            said = w.say("{asked} Decided to apply all the same: {decided}.", asked=one.asked.text, decided=decided)
            found += passage(f"decided.{path}", said, style="plain")
    return found


def _consultation(w: Writer, key: str) -> Row:
    base = f"consultations.{key}"
    told = w.at(f"{base}.result") if w.case.consultations[key].done == "yes" else not_done(w, f"{base}.done")
    return row(key, who=w.at(f"{base}.who"), date=w.at(f"{base}.date"), result=told)


_CONSIDERED = {
    "yes": "Costs were considered.",
    "no": "Costs were not considered.",
    "not done yet": "Costs have not been considered yet.",
}


def _costs(w: Writer) -> list[Passage]:
    path = "authority.costs_considered"
    said = _CONSIDERED.get(w.case.authority.costs_considered or "", "It is not recorded whether costs were considered.")
    return (
        passage("costs", w.say(said, path), style="plain")
        + passage("costs.reasons", w.words("authority.costs_reasons"), style="plain")
        + passage("costs.law", w.law("costs-power"), style="plain")
        + passage("costs.malik", w.law("costs-malik"), style="plain")
    )
