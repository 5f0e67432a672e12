"""The summary of the acts in the application has the chronology's numbers, and the acts described are chosen."""

import re

import pytest

from spo.assessment import assess
from spo.assessment.chosen import chosen_acts
from spo.case import Case, Edit, apply, attribution, incidents_in_order
from spo.documents import Paper, Passage, papers
from spo.documents.wordings import editable
from spo.guidance import guidance

from .word import ON, assessed


def made(case: Case) -> tuple[Paper, Paper]:
    found = papers(assess(case, guidance(), ON))
    return found["application"], found["chronology"]


def summary(application: Paper) -> str:
    """Return the whole summary, paragraph by paragraph."""
    return "\n".join(passage.text for passage in paragraphs(application))


def paragraphs(application: Paper) -> list[Passage]:
    return [passage for passage in application.passages["acts"] if passage.id.startswith("acts.summary")]


def test_it_stands_first_in_the_first_ground_and_an_officer_may_put_it_in_other_words(example: Case) -> None:
    application, _ = made(example)
    held = paragraphs(application)
    assert list(application.passages["acts"][: len(held)]) == held
    assert all(editable(application, passage) for passage in held)
    assert all(sentence.facts for passage in held for sentence in passage.sentences)


def test_each_paragraph_has_one_idea_and_is_short_enough_to_take_in(example: Case) -> None:
    held = paragraphs(made(example)[0])
    assert [passage.id.rpartition(".")[2] for passage in held][:3] == ["summary", "kinds", "quiet"]
    assert [passage.id for passage in held if passage.style != "numbered" or len(passage.text.split()) > 110] == []


def test_each_example_in_section_2a_is_a_line_of_its_own_under_its_own_letter(example: Case) -> None:
    application, _ = made(example)
    view = assessed(example).view
    lines = {p.id.rpartition(".")[2]: p for p in application.passages["acts"] if p.id.startswith("acts.example.")}
    assert set(lines) == {letter for _, act in view.put_forward for letter in act.behaviours}
    for letter, line in lines.items():
        keys = tuple(key for key, act in view.put_forward if letter in act.behaviours)
        assert line.text.startswith(f"({letter}) " if len(letter) == 1 else "Other acts")
        assert re.search(r": (\d+) entr(?:y|ies) \((.*)\)\.$", line.text).groups() == (
            str(len(keys)),
            view.by_group(keys).partition(" ")[2],
        )
        assert editable(application, line)


def test_the_methods_come_in_the_order_in_which_each_first_occurred(order_breached: Case) -> None:
    words = summary(made(order_breached)[0])
    places = [words.index(method) for method in (" calls", " waits", " text messages", " payments", " voicemail")]
    assert places == sorted(places)


def test_it_gives_quiet_times_as_plainly_as_the_chronology(example: Case) -> None:
    application, chronology = made(example)
    given = re.findall(r"\((\d+) days", summary(application))
    rows = " ".join(row.cells["what"].text for row in chronology.tables["incidents"] if row.id.startswith("quiet"))
    lasting = sorted((int(days) for days in re.findall(r"\((\d+) days", rows)), reverse=True)
    assert sorted(map(int, given), reverse=True) == lasting[:3]


def knowledge(case: Case) -> str:
    """Return how the defendant knew, a line for each time."""
    return "\n".join(passage.text for passage in made(case)[0].passages["knowledge"])


def test_each_time_that_the_defendant_was_told_is_a_sentence_followed_by_the_next_act(order_breached: Case) -> None:
    words = knowledge(order_breached)
    assert "PC Ansel Brockhurst 8814 warned the defendant on 30 May 2025. Told in person" in words
    assert "See HW/5. The next act recorded is incident 7, on 7 June 2025." in words
    view = assessed(order_breached).view
    after = [act.date.day for key, act in view.put_forward if view.numbers[key] >= 7]
    assert min(after) > order_breached.warnings["k03"].date.day
    last = {"kind": "refusal", "date": "20 November 2026", "by": "Orla"}
    quiet = apply(order_breached, [Edit(path="warnings.last", value=last)])
    assert "Orla gave the defendant a refusal on 20 November 2026. No later act is recorded." in knowledge(quiet)


@pytest.mark.parametrize(
    ("warning", "says"),
    [
        ({"kind": "block", "by": "Orla", "date": "3 May 2026"}, "Orla blocked the defendant on 3 May 2026."),
        ({"kind": "arrest", "date": "3 May 2026"}, "The defendant was arrested on 3 May 2026."),
        ({"kind": "refusal", "by": "Orla, by text"}, "Orla, by text, gave the defendant a refusal."),
        (
            {"kind": "changed number", "by": "Orla", "date": "3 May 2026"},
            "Orla changed a telephone number on 3 May 2026.",
        ),
        ({"by": "Orla", "date": "3 May 2026"}, "3 May 2026, by Orla."),
    ],
)
def test_a_warning_is_told_by_what_is_recorded_of_it_and_a_kind_is_never_guessed(
    warning: dict[str, str], says: str
) -> None:
    assert says in knowledge(Case.model_validate({"warnings": {"w1": warning}})).splitlines()


def test_where_nothing_is_attributed_it_says_only_what_is_left_out(order_breached: Case) -> None:
    edits = [Edit(path=f"incidents.{key}.attributed", value="no") for key in order_breached.incidents]
    application, _ = made(apply(order_breached, edits))
    assert "not attributed" in summary(application)
    assert [
        word for word in ("put forward", "the acts are", "aimed at", "Breach") if word in summary(application)
    ] == []


@pytest.mark.parametrize("count", [1, 2, 12])
def test_the_acts_described_are_those_of_the_rule_and_those_that_the_officer_marked(
    order_breached: Case, count: int
) -> None:
    put_forward = [key for key, act in order_breached.incidents.items() if attribution(order_breached, act) != "no"]
    plain = apply(order_breached, [Edit(path=f"incidents.{key}.matters_most", value=False) for key in put_forward])
    chosen_without = [row.id for row in made(plain)[0].tables["acts"]]
    marked = [key for key in put_forward if key not in chosen_without][:count]
    case = apply(plain, [Edit(path=f"incidents.{key}.matters_most", value=True) for key in marked])
    rows = [row.id for row in made(case)[0].tables["acts"]]
    assert len(rows) == 10
    assert set(chosen_acts(assessed(case).view).acts) <= set(rows)
    numbers = [assessed(case).view.numbers[key] for key in rows]
    assert numbers == sorted(numbers)


def test_an_act_that_is_marked_and_is_not_attributed_is_not_described(order_breached: Case) -> None:
    (unattributed, *_) = (k for k, act in order_breached.incidents.items() if attribution(order_breached, act) == "no")
    case = apply(order_breached, [Edit(path=f"incidents.{unattributed}.matters_most", value=True)])
    assert unattributed not in [row.id for row in made(case)[0].tables["acts"]]


def test_what_somebody_makes_of_an_act_or_of_the_behaviour_is_said_to_be_their_view(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="incidents.i16.why_it_matters", value="She is being watched.")])
    application, chronology = made(case)
    entries = " ".join(row.cells["more"].text for row in chronology.tables["incidents"])
    assert "Why it matters, on the applicant's case: She is being watched." in entries
    assert entries.count("She is being watched.") == 1
    assert "She is being watched." not in application.text()
    drivers = [passage.text for passage in application.passages["risk"] if passage.id.startswith("risk.driver")]
    assert len(drivers) == len(case.defendant.drivers)
    assert all(text.startswith("What is said to drive the behaviour: ") for text in drivers)


def test_what_may_have_come_sooner_than_the_next_entry_is_said_before_it(order_breached: Case) -> None:
    on_the_day = {"kind": "refusal", "date": "14 February 2026", "by": "Orla"}
    told = knowledge(apply(order_breached, [Edit(path="warnings.same", value=on_the_day)]))
    assert "Orla gave the defendant a refusal on 14 February 2026. On the same day: incident 10." in told
    within = {"kind": "refusal", "date": "1 June 2026", "by": "Orla"}
    told = knowledge(apply(order_breached, [Edit(path="warnings.within", value=within)]))
    assert "on 1 June 2026. What had begun by then went on after it: incident 13 (by inference)." in told
    assert "incident 13 (by inference). The next act" not in told
    thirteenth = incidents_in_order(order_breached)[12][0]
    on_one_day = Edit(path=f"incidents.{thirteenth}.lasted", value="no")
    told = knowledge(apply(order_breached, [Edit(path="warnings.within", value=within), on_one_day]))
    going_on = "Begun by then, and perhaps going on after: incident 13 (by inference)."
    assert f"on 1 June 2026. {going_on} The next act recorded is" in told


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        (None, ""),
        ("acquitted", "The defendant was tried over incident 1, and acquitted. The applicant does not suggest guilt"),
        ("dismissed", "What was alleged of incident 1 was put to a court, and not proved."),
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
