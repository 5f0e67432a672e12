"""The summary of the acts in the application has the chronology's numbers, and the acts described are chosen."""

import re

import pytest

from spo.assessment import assess
from spo.case import Case, Edit, apply, attribution
from spo.documents import Paper, Passage, papers
from spo.documents.wordings import editable
from spo.guidance import guidance

from .word import ON, assessed


def made(case: Case) -> tuple[Paper, Paper]:
    found = papers(assess(case, guidance(), ON))
    return found["application"], found["chronology"]


def summary(application: Paper) -> Passage:
    (found,) = (passage for passage in application.passages["acts"] if passage.id == "acts.summary")
    return found


def test_it_stands_first_in_the_first_ground_and_an_officer_may_put_it_in_other_words(example: Case) -> None:
    application, _ = made(example)
    assert application.passages["acts"][0] == summary(application)
    assert editable(application, summary(application))
    assert all(sentence.facts for sentence in summary(application).sentences)


def test_it_counts_each_method_as_the_chronology_does(example: Case) -> None:
    application, chronology = made(example)
    ours = re.search(r"By method, in the order of the first of each: (.*?)\.(?= [A-Z]|$)", summary(application).text)[1]
    theirs = re.search(r"By method: (.*?)\.(?= [A-Z]|$)", chronology.passages["summary"][0].text)[1]
    assert sorted(re.split(", | and (?=[0-9])", ours)) == sorted(re.split(", | and (?=[0-9])", theirs))


def test_the_methods_come_in_the_order_in_which_each_first_occurred(order_breached: Case) -> None:
    words = summary(made(order_breached)[0]).text
    places = [words.index(method) for method in (" calls", " attendances", " text messages", " payments", " voicemail")]
    assert places == sorted(places)


def test_it_gives_quiet_times_as_plainly_as_the_chronology(example: Case) -> None:
    application, chronology = made(example)
    given = re.findall(r"\((\d+) days", summary(application).text)
    rows = " ".join(row.cells["what"].text for row in chronology.tables["incidents"] if row.id.startswith("quiet"))
    lasting = sorted((int(days) for days in re.findall(r"\((\d+) days", rows)), reverse=True)
    assert sorted(map(int, given), reverse=True) == lasting[:3]


def test_it_names_who_asked_for_the_acts_to_stop_and_the_next_act(order_breached: Case) -> None:
    words = summary(made(order_breached)[0]).text
    assert "PC Ansel Brockhurst 8814, 30 May 2025 (incident 7)" in words
    view = assessed(order_breached).view
    after = [act.date.day for key, act in view.put_forward if view.numbers[key] >= 7]
    assert min(after) > order_breached.warnings["k03"].date.day
    last = {"kind": "refusal", "date": "20 November 2026", "by": "Orla"}
    quiet = apply(order_breached, [Edit(path="warnings.last", value=last)])
    assert "Orla, 20 November 2026 (no later act)" in summary(made(quiet)[0]).text


def test_where_nothing_is_attributed_it_says_only_what_is_left_out(order_breached: Case) -> None:
    edits = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    application, _ = made(apply(order_breached, edits))
    assert "not attributed" in summary(application).text
    assert [
        word for word in ("put forward", "By method", "aimed at", "Breach") if word in summary(application).text
    ] == []


@pytest.mark.parametrize("count", [3, 10, 12])
def test_the_acts_described_are_first_those_that_the_officer_marked(order_breached: Case, count: int) -> None:
    put_forward = [key for key, act in order_breached.incidents.items() if attribution(order_breached, act) != "no"]
    plain = apply(order_breached, [Edit(path=f"incidents.{key}.matters_most", value=False) for key in put_forward])
    chosen_without = [row.id for row in made(plain)[0].tables["acts"]]
    marked = [key for key in put_forward if key not in chosen_without][:count]
    case = apply(plain, [Edit(path=f"incidents.{key}.matters_most", value=True) for key in marked])
    rows = [row.id for row in made(case)[0].tables["acts"]]
    assert len(rows) == 10
    assert set(marked[:10]) <= set(rows)
    numbers = [assessed(case).view.numbers[key] for key in rows]
    assert numbers == sorted(numbers)


def test_an_act_that_is_marked_and_is_not_attributed_is_not_described(order_breached: Case) -> None:
    (unattributed, *_) = (k for k, act in order_breached.incidents.items() if attribution(order_breached, act) == "no")
    case = apply(order_breached, [Edit(path=f"incidents.{unattributed}.matters_most", value=True)])
    assert unattributed not in [row.id for row in made(case)[0].tables["acts"]]


def test_what_somebody_makes_of_an_act_or_of_the_behaviour_is_said_to_be_their_view(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="incidents.i16.why_it_matters", value="She is being watched.")])
    application, chronology = made(case)
    entries = " ".join(row.cells["what"].text for row in chronology.tables["incidents"])
    assert "Why the applicant says that it matters: She is being watched." in entries
    assert entries.count("She is being watched.") == 1
    assert "She is being watched." not in application.text()
    drivers = [passage.text for passage in application.passages["risk"] if passage.id.startswith("risk.driver")]
    assert len(drivers) == len(case.defendant.drivers)
    assert all(text.startswith("What is said to drive the behaviour: ") for text in drivers)
