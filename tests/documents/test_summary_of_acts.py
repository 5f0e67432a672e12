"""The acts in the application: the chronology's numbers, and which acts are described."""

import re

import pytest

from spo.assessment.chosen import chosen_acts
from spo.case import Case, Edit, apply, attribution, incidents_in_order
from spo.documents import Paper, papers
from spo.guidance import guidance
from spo.patterns.words import acts
from tests.assessing import assess

from .word import ON, assessed


def made(case: Case) -> tuple[Paper, Paper]:
    found = papers(assess(case, guidance(), ON))
    return found["application"], found["chronology"]


def test_the_section_on_acts_counts_them_where_its_tables_have_no_room_for_all(order_breached: Case) -> None:
    def said(case: Case) -> str:
        return " ".join(one.text for one in made(case)[0].passages["acts"] if one.id == "acts")

    assert "The chronology records" not in said(order_breached)
    like = next(iter(order_breached.incidents.values())).model_dump(mode="json")
    more = apply(order_breached, [Edit(path=f"incidents.copy{n}", value=like) for n in range(40)])
    assert f"The chronology records {acts(assessed(more).view.pattern.total)} in " in said(more)


def test_where_nothing_is_attributed_nothing_is_put_forward(order_breached: Case) -> None:
    edits = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    application, _ = made(apply(order_breached, edits))
    assert application.tables["shown"] == application.tables["inferred"] == []
    assert len(application.tables["apart"]) == len(order_breached.incidents)
    said = " ".join(one.text for name in ("short", "rest") for one in application.passages[name])
    assert "not relied on" in said
    assert [word for word in ("has done", "inferred", "Breach proved", "within the words") if word in said] == []


@pytest.mark.parametrize("example_acts", [41, 60])
def test_the_tables_describe_every_act_or_as_many_as_there_is_room_for_by_the_rule(
    order_breached: Case, example_acts: int
) -> None:
    every = {row.id for name in ("shown", "inferred") for row in made(order_breached)[0].tables[name]}
    assert every == {key for key, _ in assessed(order_breached).view.put_forward}
    copies = example_acts - len(every)
    (key, *_) = every
    like = order_breached.incidents[key].model_dump(mode="json") | {"matters_most": False}
    case = apply(order_breached, [Edit(path=f"incidents.copy{n}", value=like) for n in range(copies)])
    rows = [row.id for name in ("shown", "inferred") for row in made(case)[0].tables[name]]
    assert len(rows) == 40
    assert set(chosen_acts(assessed(case).view).acts) <= set(rows)


def test_an_act_that_is_marked_and_is_not_attributed_is_not_described(order_breached: Case) -> None:
    (unattributed, *_) = (k for k, act in order_breached.incidents.items() if attribution(order_breached, act) == "no")
    case = apply(order_breached, [Edit(path=f"incidents.{unattributed}.matters_most", value=True)])
    application, _ = made(case)
    assert unattributed in [row.id for row in application.tables["apart"]]
    assert unattributed not in [row.id for name in ("shown", "inferred") for row in application.tables[name]]
    assert unattributed not in [row.id for row in application.tables["done"]]


def test_what_somebody_makes_of_an_act_or_of_the_behaviour_is_said_to_be_their_view(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="incidents.i16.why_it_matters", value="She is being watched.")])
    application, chronology = made(case)
    entries = " ".join(row.cells["more"].text for row in chronology.tables["incidents"])
    assert "She is being watched." in entries
    assert "Any comment is the applicant's." in chronology.text()
    assert entries.count("She is being watched.") == 1
    assert "She is being watched." not in application.text()
    drivers = [passage.text for passage in application.passages["risk"] if passage.id.startswith("risk.driver")]
    assert len(drivers) == len(case.defendant.drivers)
    assert all(re.match(r"[A-Z].* (?:said|recorded)\b.*: ", text) for text in drivers)


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        (None, ""),
        ("acquitted", "The defendant was tried over act 1, and acquitted. The applicant does not suggest guilt"),
        ("dismissed", "What was alleged of act 1 was put to a court, and not proved."),
        ("discontinued", ""),
    ],
)
def test_what_was_not_proved_is_said_as_it_ended_and_never_as_an_offence(
    order_breached: Case, stage: str | None, said: str
) -> None:
    (first, *_) = [key for key, _ in incidents_in_order(order_breached)]
    tried = {"description": "Harassment", "stage": stage, "date": "1 May 2026", "incidents": [first]}
    acts = made(apply(order_breached, [Edit(path="proceedings.tried", value=tried)]))[0].passages["acts"]
    found = [passage.text for passage in acts if passage.id == "acts.not-proved"]
    assert [text.startswith(said) for text in found] == ([True] if said else [])
