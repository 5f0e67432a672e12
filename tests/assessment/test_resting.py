"""What an officer writes is held beside what is recorded: nothing rests on an act that is not attributed in silence."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 6, 30)


def case_of(**parts: Any) -> Case:
    """Return a case of three acts: one of 3 June, and two not attributed, of 4 and of 24 June."""
    acts = {"a1": ("3 June 2026", "yes"), "a2": ("4 June 2026", "no"), "a3": ("24 June 2026", "no")}
    held = {key: {"date": when, "attributed": whose, "what": "He rang."} for key, (when, whose) in acts.items()}
    return Case.model_validate({"incidents": held} | parts)


def found(case: Case, finding: str) -> list[tuple[str, str]]:
    """Return where a finding is, and what it says."""
    return [(one.field, one.text) for one in assess(case, guidance(), ON).findings if one.id == finding]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("She moved after incident 2.", "incident 2"),
        ("See incidents 1 to 3.", "incidents 2 and 3"),
        ("See entries 1 and 3.", "incident 3"),
        ("The emails of 4 June 2026 made her ill.", "incident 2"),
        ("The emails of 14 June 2026 made her ill.", ""),
        ("She moved after incident 1, on 3 June 2026.", ""),
        ("She moved after incident 2, which is not attributed.", ""),
        ("Attributed entries in the weeks to 24 June 2026: one.", ""),
        ("She moved after incident 22.", ""),
    ],
)
def test_what_speaks_of_an_act_that_is_not_attributed_is_put_to_the_officer(words: str, names: str) -> None:
    case = case_of(risk={"psychological": words}, terms={"t1": {"why_necessary": words}})
    texts = found(case, "speaks-of-unattributed")
    assert [field for field, _ in texts] == (["risk.psychological", "terms.t1.why_necessary"] if names else [])
    assert all(f"It names {names}, or the day of it" in text for _, text in texts)


@pytest.mark.parametrize(
    "path",
    [
        *("protected_persons.p1.risk", "protected_persons.p1.effect", "protected_persons.p1.psychological_harm"),
        *("protected_persons.p1.physical_harm", "risk.physical", "risk.psychological", "risk.escalation"),
        *("terms.t1.risk", "terms.t1.why_necessary", "terms.t1.less_considered", "terms.t1.adds"),
        *("terms.t1.period.why", "duration.why", "interim.why", "rights.proportionality"),
    ],
)
def test_each_field_in_which_an_officer_argues_from_what_happened_is_read(path: str) -> None:
    empty = case_of(interim={"sought": "yes"}, protected_persons={"p1": {}}, terms={"t1": {}})
    case = apply(empty, [Edit(path=path, value="She moved after incident 2.")])
    assert [field for field, _ in found(case, "speaks-of-unattributed")] == [path]


@pytest.mark.parametrize(
    ("act", "asks"),
    [({}, True), ({"inferred": True}, False), ({"put": "yes"}, False), ({"method": "email"}, False)],
)
def test_what_a_friend_did_is_not_shown_to_be_the_defendants_by_what_the_friend_told_an_officer(
    act: dict[str, object], asks: bool
) -> None:
    held = {"date": "1 June 2026", "attributed": "yes", "method": "third-party", **act}
    said = {"maker": "A friend", "what": "That he was asked to send it.", "incidents": ["a1"]}
    case = Case.model_validate({"incidents": {"a1": held}, "hearsay": {"h1": said}})
    assert [field for field, _ in found(case, "shown-by-hearsay")] == (["incidents.a1.inferred"] if asks else [])


def test_a_day_on_which_an_attributed_act_was_too_is_nobodys_alone() -> None:
    same = {"a4": {"date": "4 June 2026", "attributed": "yes"}}
    case = case_of(risk={"psychological": "The calls of 4 June 2026 made her ill."})
    both = Case.model_validate({**case.model_dump(), "incidents": {**case.model_dump()["incidents"], **same}})
    assert found(both, "speaks-of-unattributed") == []


@pytest.mark.parametrize(("named", "asks"), [(["a2", "a3"], True), (["a1", "a2"], False), ([], False)])
def test_a_term_that_names_only_acts_not_attributed_is_carried_by_nothing(named: list[str], asks: bool) -> None:
    case = case_of(terms={"t1": {"incidents": named}})
    assert [field for field, _ in found(case, "term-rests-on-unattributed")] == (["terms.t1.incidents"] if asks else [])


def test_the_papers_mark_the_acts_named_for_a_term_that_are_not_attributed() -> None:
    order = {"kind": "court-bail", "made": "1 May 2026", "in_force": "yes"}
    case = case_of(terms={"t1": {"incidents": ["a1", "a3"]}}, existing_orders={"o1": order})
    (row,) = papers(assess(case, guidance(), ON))["application"].tables["terms"]
    assert row.cells["acts"].text == "1\nNot attributed, so not relied on: act 3."
    assert "incidents.a3.attributed" in row.cells["acts"].facts


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("It was the first contact for four months.", ("four months", "61")),
        ("It was the first contact for two months.", None),
        ("Nothing had come for 9 weeks.", None),
        ("The first call in 3 weeks.", ("3 weeks", "61")),
        ("He stayed for four months.", None),
    ],
)
def test_how_long_nothing_had_happened_is_held_beside_what_the_chronology_counts(
    words: str, says: tuple[str, str] | None
) -> None:
    his = {"attributed": "yes"}
    acts = {"a1": his | {"date": "1 April 2026"}, "a2": his | {"date": "2 June 2026", "why_it_matters": words}}
    texts = found(Case.model_validate({"incidents": acts}), "spell-differs")
    if says is None:
        assert texts == []
    else:
        ((field, text),) = texts
        assert field == "incidents.a2.why_it_matters"
        assert f"“{says[0]}” about incident 2" in text
        assert f"no act for {says[1]} days" in text


@pytest.mark.parametrize(
    ("act", "asks"),
    [
        ({}, {"act-unattributed"}),
        ({"attribution": "She recognised him."}, {"act-unattributed"}),
        ({"attributed": "yes"}, {"attribution-unexplained"}),
        ({"attributed": "yes", "attribution": "She recognised him."}, set()),
        ({"attributed": "no"}, set()),
        ({"attributed": "yes", "inferred": True}, {"inference-unexplained"}),
        ({"attributed": "yes", "inferred": True, "attribution": "From the words."}, {"inference-unexplained"}),
        ({"inferred": True, "attribution": "From the words.", "doubts": "Nobody saw it."}, set()),
        ({"attributed": "no", "inferred": True}, {"inference-contradicted"}),
    ],
)
def test_what_is_lacking_to_say_whose_an_act_is_is_asked_for(act: dict[str, object], asks: set[str]) -> None:
    case = Case.model_validate({"incidents": {"a1": {"date": "3 June 2026", **act}}})
    about = {"act-unattributed", "attribution-unexplained", "inference-unexplained", "inference-contradicted"}
    assert {one.id for one in assess(case, guidance(), ON).findings if one.id in about} == asks


def test_a_finding_about_several_incidents_names_what_mends_it_in_each() -> None:
    acts = {
        "a1": {"date": "3 June 2026", "inferred": True, "attributed": "yes", "doubts": "Nobody saw it."},
        "a2": {"date": "4 June 2026", "inferred": True, "attributed": "yes"},
    }
    found = assess(Case.model_validate({"incidents": acts}), guidance(), ON).findings
    (lacks,) = (one for one in found if one.id == "inference-unexplained")
    assert (lacks.field, lacks.also) == (
        "incidents.a1.attribution",
        ("incidents.a2.attribution", "incidents.a2.doubts"),
    )
    (unsourced,) = (one for one in found if one.id == "act-unsourced")
    assert (unsourced.field, unsourced.also) == ("incidents.a1.source", ("incidents.a2.source",))


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({}, True),
        ({"doubts": "She saw his face for a moment, in a mirror."}, False),
        ({"inferred": True}, False),
        ({"other_witnesses": ["w2"]}, False),
        ({"exhibits": ["e"]}, False),
        ({"put": "yes"}, False),
        ({"method": "call"}, False),
    ],
)
def test_how_one_person_recognised_him_is_asked_where_nothing_else_shows_that_it_was_he(
    more: dict[str, Any], asked: bool
) -> None:
    act = {"date": "3 June 2026", "attributed": "yes", "what": "A van came up behind her.", "method": "following"}
    act |= {"attribution": "She knew his face in her mirror.", "witness": "w1"}
    case = case_of(incidents={"a1": act | more}, witnesses={"w1": {"name": "Ann Ash"}, "w2": {"name": "Bo Birch"}})
    assert [field for field, _ in found(case, "recognised-by-one")] == (["incidents.a1.doubts"] if asked else [])
