"""A file of an earlier version is brought up to this one, a step a version."""

import json
from pathlib import Path
from typing import Any

import pytest

from spo.case import SCHEMA_VERSION, Case, CaseFileError, read_case, write_case
from spo.case.upgrade import STEPS, NewerCaseFile, upgrade


def _rename_accused(raw: dict[str, Any]) -> dict[str, Any]:
    return {("defendant" if key == "accused" else key): value for key, value in raw.items()}


def _add_court(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "court": ""}


OLD = Path(__file__).parent / "old"

TWO_STEPS = {1: _rename_accused, 2: _add_court}


def test_each_step_is_taken_once_and_in_order():
    old = {"schema_version": 1, "accused": "D"}
    assert upgrade(old, TWO_STEPS, to=3) == {"schema_version": 3, "defendant": "D", "court": ""}
    assert old == {"schema_version": 1, "accused": "D"}


def test_a_file_of_a_later_version_takes_only_the_steps_it_lacks():
    assert upgrade({"schema_version": 2, "accused": "D"}, TWO_STEPS, to=3)["accused"] == "D"


def test_a_file_of_this_version_or_of_none_is_left_as_it_is():
    assert upgrade({"schema_version": 3}, TWO_STEPS, to=3) == {"schema_version": 3}
    assert upgrade({"accused": "D"}, TWO_STEPS, to=3) == {"accused": "D"}


@pytest.mark.parametrize("version", [0, -1, -(10**9)])
def test_a_version_that_there_never_was_is_refused(version):
    with pytest.raises(ValueError, match=r"there never was this version\. Use 3\."):
        upgrade({"schema_version": version}, TWO_STEPS, to=3)


def test_a_step_that_is_missing_is_noticed():
    with pytest.raises(ValueError, match="never was this version"):
        upgrade({"schema_version": 1}, {1: _rename_accused}, to=3)


def test_a_file_from_a_newer_tool_asks_for_the_newer_tool():
    with pytest.raises(NewerCaseFile, match="Update the tool"):
        upgrade({"schema_version": 4}, TWO_STEPS, to=3)


@pytest.mark.parametrize("version", [True, "1", 1.0, None, [1]])
def test_a_version_is_a_whole_number(version):
    with pytest.raises(ValueError, match="use a whole number"):
        upgrade({"schema_version": version}, TWO_STEPS, to=3)


def test_there_is_a_step_from_every_earlier_version():
    assert sorted(STEPS) == list(range(1, SCHEMA_VERSION))


def test_there_is_a_file_of_every_earlier_version_and_each_is_read():
    files = sorted(OLD.glob("version-*.json"))
    assert [file.stem for file in files] == [f"version-{number}" for number in range(1, SCHEMA_VERSION)]
    assert all(read_case(file.read_bytes()).schema_version == SCHEMA_VERSION for file in files)


def test_what_version_1_left_out_as_the_usual_answer_is_still_that_answer():
    case = read_case((OLD / "version-1.json").read_bytes())
    assert [warning.kind for warning in case.warnings.values()] == ["refusal", "police warning"]
    assert [breach.status for breach in case.breaches.values()] == ["not-reported", "charged"]


def test_what_is_left_out_now_has_not_been_asked():
    case = Case.model_validate({"warnings": {"w1": {}}, "breaches": {"b1": {}}})
    assert case.warnings["w1"].kind is None
    assert case.breaches["b1"].status == ""


def test_an_old_file_whose_parts_have_no_shape_is_left_for_the_reader_to_refuse():
    old = {"schema_version": 1, "warnings": ["refusal"], "breaches": {"b1": "charged"}}
    assert upgrade(old) == {**old, "schema_version": SCHEMA_VERSION}


LICENCE = {
    "on_licence": "yes",
    "in_custody": "yes",
    "licence_ends": "3 June 2027",
    "licence_conditions": "Not to go there.",
}


def upgraded(custody: dict[str, Any], **rest: Any) -> Case:
    """Return a case of a file of version 2 that tells of a licence with the custody."""
    return Case.model_validate(upgrade({"schema_version": 2, "defendant": {"custody": custody}, **rest}))


def test_a_licence_that_was_told_with_the_custody_is_an_order_that_has_not_begun():
    (licence,) = upgraded(LICENCE).existing_orders.values()
    assert (licence.kind, licence.ends.words, licence.in_force) == ("licence", "3 June 2027", "no")
    assert [term.words for term in licence.terms.values()] == ["Not to go there."]


def test_a_licence_that_was_entered_twice_is_entered_once_and_loses_nothing():
    order = {"kind": "licence", "ends": "4 June 2027", "terms": {"c1": {"words": "Not to go there."}}}
    case = upgraded(LICENCE, existing_orders={"l1": order})
    assert list(case.existing_orders) == ["l1"]
    assert [term.words for term in case.existing_orders["l1"].terms.values()] == ["Not to go there."]
    assert [(kept.path, kept.words) for kept in case.unread.values()] == [("existing_orders.l1.ends", "3 June 2027")]
    assert case.existing_orders["l1"].ends.words == "4 June 2027"


def test_a_custody_without_a_licence_makes_no_order():
    assert upgraded({"in_custody": "yes"}).existing_orders == {}


def test_what_version_2_did_not_ask_is_unanswered_and_what_was_typed_is_kept():
    day = {"words": "3 June 2026", "certainty": "exact", "earliest": "2026-06-03", "latest": "2026-06-03"}
    typed = {"date": day, "by": "DC Example"}
    old = {
        "schema_version": 2,
        "consultations": {"c1": {"who": "An advocate", "date": day, "result": "In favour"}},
        "order_checks": {"k1": {"system": "Force systems", **typed, "result": "Nothing"}},
        "witnesses": {"w1": {"name": "Sam Example", "statement_date": day}},
        "protected_persons": {"p1": {"support": "supports", "views_date": day}},
        "risk_assessments": {"r1": {"tool": "S-DASH", "date": day}},
        "authority": {"date": day, "costs_considered": "not known"},
        "terms": {"t1": {"delivery": {"confirmed": "not known", "confirmed_date": day}}},
        "existing_orders": {
            "o1": {
                "stalking_assessed_checked": "Probation, 3 June 2026",
                "enforcement": {"considered": "not known", **typed},
                "variation": {"considered": "yes", **typed},
                "extension": {"considered": "no", "why_not": "It has no end."},
            }
        },
    }
    case = read_case(json.dumps(old).encode())
    assert case.existing_orders["o1"].variation.considered == "yes"
    assert case.existing_orders["o1"].extension.considered == "no"
    unasked = [
        case.existing_orders["o1"].enforcement.considered,
        case.existing_orders["o1"].stalking_assessed_asked,
        case.protected_persons["p1"].views_taken,
        case.witnesses["w1"].statement_signed,
        case.authority.given,
        case.authority.costs_considered,
        case.terms["t1"].delivery.confirmed,
        *(held.done for at in ("consultations", "order_checks", "risk_assessments") for held in case.at(at).values()),
    ]
    assert unasked == [None] * 10
    kept = json.loads(write_case(case))
    assert {**old, "schema_version": SCHEMA_VERSION} == {
        **kept,
        "authority": {**kept["authority"], "costs_considered": "not known"},
        "terms": {"t1": {"delivery": {"confirmed": "not known", **kept["terms"]["t1"]["delivery"]}}},
        "existing_orders": {
            "o1": {
                **kept["existing_orders"]["o1"],
                "enforcement": {"considered": "not known", **kept["existing_orders"]["o1"]["enforcement"]},
            }
        },
    }


def test_a_licence_takes_the_place_of_no_other_order():
    case = upgraded(LICENCE, existing_orders={"licence": {"kind": "nmo", "ends": "4 June 2027"}})
    assert {key: (order.kind, order.ends.words) for key, order in case.existing_orders.items()} == {
        "licence": ("nmo", "4 June 2027"),
        "licence-2": ("licence", "3 June 2027"),
    }


def test_a_charge_already_decided_takes_the_place_of_no_other_proceeding():
    old = {
        "schema_version": 2,
        "incidents": {"i1": {"subject_of_charge": "yes"}},
        "proceedings": {"charge-decided": {"description": "Another"}},
    }
    case = Case.model_validate(upgrade(old))
    assert case.proceedings["charge-decided"].description == "Another"
    assert case.proceedings["charge-decided-2"].incidents == ("i1",)


TOLD = {"custody": {"licence_ends": "2 May 2027", "licence_conditions": "No."}}


@pytest.mark.parametrize(
    "damaged",
    [
        {"defendant": TOLD, "existing_orders": {"l1": {"kind": "licence", "terms": ["x"]}}},
        {"defendant": TOLD, "existing_orders": {"l1": {"kind": "licence", "terms": {"c1": "x"}}}},
        {"defendant": TOLD, "existing_orders": {"l1": {"kind": "licence", "ends": "3 May 2027"}}, "unread": ["x"]},
        {"defendant": TOLD, "existing_orders": {"licence": "x"}},
        {"defendant": {"custody": "x"}},
        {"unread": ["x"], "protected_persons": {"p1": {"relationship": {"associated": "yes"}}}},
        {"proceedings": {"p1": {"stage": "convicted", "incidents": [["i1"]]}}},
        {"warnings": {"w1": {"by": ["x"]}}, "breaches": ["x"]},
    ],
)
def test_an_old_file_that_is_damaged_is_refused_with_where(damaged):
    with pytest.raises(CaseFileError, match=r"existing_orders|unread|incidents|custody|by|breaches"):
        read_case(json.dumps({"schema_version": 2, **damaged}).encode())
