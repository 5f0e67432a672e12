"""For any outcome, in any box: a paper that is served says breach only of what was convicted, found or admitted."""

import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case
from spo.case.orders import Proceeding
from spo.documents import Paper, papers
from spo.guidance import guidance

from .word import assessed

OUTCOMES = guidance().breach_outcomes
STAGES = {
    "convicted": "breach",
    "sentenced": "breach",
    "found or admitted in court": "breach",
    "acquitted": "",
    "dismissed": "",
    "discontinued": "alleged breach",
    "charging decision not made yet": "alleged breach",
    "charged": "alleged breach",
    "awaiting trial": "alleged breach",
    "under investigation": "alleged breach",
    "released under investigation": "alleged breach",
    "no further action": "alleged breach",
    None: "",
}
"""What a paper may call it at each stage of a proceeding, written from the outcomes of the reference."""

BREACH = re.compile(r"\b(?:breach(?:es|ed|ing)?|broke|broken|violat\w+)\b", re.IGNORECASE)


def test_every_stage_of_a_proceeding_is_here() -> None:
    stage = str(Proceeding.model_fields["stage"].annotation)
    assert all(repr(one) in stage for one in STAGES if one)
    assert stage.count("'") == 2 * (len(STAGES) - 1)


def _called(breach: dict[str, Any], stages: dict[str, str | None], attributed: str | None) -> str:
    """Return what a paper may call a breach: `breach`, `alleged breach` or nothing."""
    if attributed != "yes":
        return ""
    if breach["proceeding"]:
        called = STAGES[stages[breach["proceeding"]]]
    else:
        kind = OUTCOMES.get(breach["status"])
        alleged = kind and kind.alleged and kind.id != "not-reported"  # which clause reaches a bare call is not known
        called = "" if kind is None else "breach" if kind.counts_as_breach else "alleged breach" if alleged else ""
    return "" if called == "alleged breach" and breach["clause_did_not_catch"] == "yes" else called


@st.composite
def drawn(draw: st.DrawFn, proved: bool = True) -> tuple[Case, dict[str, set[str]]]:
    """Return a case of acts under an order, with what each may be called. Boxes are ticked against each other.

    With `proved=False` no outcome counts as a breach.
    """
    may = [one for one, called in STAGES.items() if proved or called != "breach"]
    outcomes = [one for one, entry in OUTCOMES.items() if proved or not entry.counts_as_breach]
    stages = {key: draw(st.sampled_from(may)) for key in ("p1", "p2")}
    attributed = {f"i{n}": draw(st.sampled_from(["yes", "yes", "yes", "no", None])) for n in range(1, 5)}
    breaches = {
        f"b{n}": {
            "incident": draw(st.sampled_from([*attributed])),
            "order": "o1",
            "term": draw(st.sampled_from(["c1", None])),
            "proceeding": draw(st.sampled_from([None, None, "p1", "p2"])),
            "status": draw(st.sampled_from(["", *outcomes])),
            "date": draw(st.sampled_from(["", "3 July 2026"])),
            "reference": draw(st.sampled_from(["", "EX/26/1"])),
            "why_not_charged": draw(st.sampled_from(["", "Nobody was seen."])),
            "clause_did_not_catch": draw(st.sampled_from(["yes", "no", None])),
        }
        for n in range(1, 6)
    }
    case = Case.model_validate(
        {
            "defendant": {"name": "Alan Example"},
            "protected_persons": {"p": {"name": "Anna Vance"}},
            "witnesses": {"w": {"name": "Anna Vance", "person": "p"}},
            "existing_orders": {
                "o1": {
                    "kind": "restraining-order-conviction",
                    "made": "1 May 2026",
                    "in_force": "yes",
                    "names": ["p"],
                    "terms": {"c1": {"paragraph": "1", "words": "Not to contact Anna Vance.", "reach": ["contact"]}},
                }
            },
            "incidents": {
                key: {
                    "date": f"{10 + n} June 2026",
                    "what": "A call was made.",
                    "method": "call",
                    "reach": ["contact", "publish"],
                    "behaviours": ["b"],
                    "towards": ["p"],
                    "witness": "w",
                    "attributed": answer,
                }
                for n, (key, answer) in enumerate(attributed.items())
            },
            "proceedings": {
                key: {"stage": stage, "date": "4 August 2026", "court": "Exampleton Magistrates' Court"}
                for key, stage in stages.items()
            },
            "breaches": breaches,
            "terms": {
                "t1": {"kind": "prohibition", "words": "Not to publish.", "reach": ["publish"], "persons": ["p"]}
            },
        }
    )
    called: dict[str, set[str]] = {key: set() for key in attributed}
    for one in breaches.values():
        called[str(one["incident"])].add(_called(one, stages, attributed[str(one["incident"])]))
    return case, called


def served(case: Case) -> list[Paper]:
    """Return the papers of a case that are served, without the orders: they warn of breach, and speak of no act."""
    found = papers(assessed(case)).values()
    return [one for one in found if one.entry.audience == "file and serve" and "order" not in one.entry.id.split("-")]


def _of_an_act(entries: tuple[str, ...]) -> bool:
    return not any(entry.startswith(("wording/", "statements/", "orders/", "motion/")) for entry in entries)


@settings(max_examples=40)
@given(drawn(proved=False))
def test_no_sentence_says_breach_but_alleged_where_no_outcome_counts(made: tuple[Case, dict[str, set[str]]]) -> None:
    case, called = made
    assert not any("breach" in words for words in called.values())
    for paper in served(case):
        for where, sentence in paper.sentences():
            for line in re.split(r"(?<=\.)\s|\n", sentence.text):
                if _of_an_act(sentence.entries) and BREACH.search(line):
                    assert "alleged" in line.lower(), (paper.entry.id, where, line)


@settings(max_examples=40)
@given(drawn())
def test_the_entry_of_an_act_says_of_it_what_its_outcomes_allow(made: tuple[Case, dict[str, set[str]]]) -> None:
    case, called = made
    chronology = papers(assessed(case))["chronology"]
    for row in chronology.tables["incidents"]:
        if row.id in called:
            lines = re.split(r"(?<=[.\]]) (?=Alleged breach|Breach)", row.cells["reported"].text)
            said = {" ".join(line.lower().split()[: 2 if line.startswith("Alleged") else 1]) for line in lines}
            assert said & {"breach", "alleged breach"} == called[row.id] - {""}, (row.id, lines)
