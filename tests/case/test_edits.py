"""A case changes only by edits: each is made, refused in a plain sentence, or undone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from spo.case import Case, Change, Edit, EditRefused, apply, undo
from tests.strategies import MARKER, cases, edits

SECRET = "14 Hidden Lane"

CASE = Case.model_validate(
    {
        "places": {"refuge": {"address": SECRET, "withhold": True}},
        "incidents": {"k3f9": {"date": "3 June 2026", "what": "He waited outside.", "where": "refuge"}},
        "existing_orders": {"ro": {"terms": {"t1": {"paragraph": "1"}}}},
    }
)


def _edit(path: str, value: object = None) -> Edit:
    return Edit(path=path, value=value)


@pytest.mark.parametrize(
    ("path", "value", "now"),
    [
        ("incidents.k3f9.what", "He rang.\r\n", "He rang."),
        ("incidents.k3f9.where", None, None),
        ("incidents.k3f9.count", "12", 12),
        ("incidents.k3f9.behaviours", ["b"], ("b",)),
        ("existing_orders.ro.terms.t1.paragraph", "2", "2"),
        ("applicant.area_link", "resides", "resides"),
        ("places.refuge.withhold", False, False),
    ],
)
def test_an_edit_puts_one_value_at_one_path(path, value, now):
    edited = apply(CASE, [_edit(path, value)])
    assert edited.at(path) == now
    assert apply(edited, undo(CASE, [_edit(path, value)])) == CASE


def test_an_edit_of_a_date_keeps_the_words_and_reads_them():
    edited = apply(CASE, [_edit("incidents.k3f9.date", "about 4 June 2026")])
    assert edited.incidents["k3f9"].date.words == "about 4 June 2026"
    assert edited.incidents["k3f9"].date.certainty == "about"


def test_an_item_is_added_taken_out_and_given_back():
    added = apply(CASE, [_edit("incidents.new", {"what": "A note."})])
    assert added.incidents["new"].what == "A note."
    gone = apply(CASE, [_edit("incidents.k3f9")])
    assert "k3f9" not in gone.incidents
    assert apply(gone, undo(CASE, [_edit("incidents.k3f9")])) == CASE
    assert apply(gone, [_edit("incidents.k3f9")]) == gone


def test_edits_are_undone_together_in_the_opposite_order():
    made = [_edit("incidents.new", {}), _edit("incidents.new.what", "A note."), _edit("places.refuge")]
    assert apply(apply(CASE, made), undo(CASE, made)) == CASE


NO_SUCH_FIELD = "there is no such field in a case."
REFUSALS = [
    ("defendant.shoe_size", SECRET, f"defendant.shoe_size: {NO_SUCH_FIELD}"),
    ("", SECRET, f": {NO_SUCH_FIELD}"),
    ("incidents.k3f9.date.words", SECRET, f"incidents.k3f9.date.words: {NO_SUCH_FIELD}"),
    ("defendant.__class__", SECRET, f"defendant.__class__: {NO_SUCH_FIELD}"),
    ("schema_version", 2, "schema_version: this is not for editing."),
    ("incidents.gone.what", SECRET, "incidents.gone.what: this item is not in the case. It may have been deleted."),
    (
        "incidents.Not An Id",
        {"what": SECRET},
        "incidents.Not An Id: use an id of small letters, digits and hyphens, 40 at most.",
    ),
    (
        "incidents.k3f9.where",
        SECRET,
        "incidents.k3f9.where: Use an id of small letters, digits and hyphens, 40 at most.",
    ),
    (
        "applicant.area_link",
        SECRET,
        "applicant.area_link: Use one of: 'resides', 'believed-in', 'intending-to-come' or 'no-police-area'.",
    ),
    ("incidents.k3f9.count", SECRET, "incidents.k3f9.count: Use a whole number."),
    ("incidents.k3f9.count", 2.5, "incidents.k3f9.count: Use a whole number."),
    ("incidents.k3f9.count", float("nan"), "incidents.k3f9.count: Use a whole number."),
    ("incidents.k3f9.count", "9" * 5_000, "incidents.k3f9.count: Use a whole number."),
    ("places.refuge.withhold", SECRET, "places.refuge.withhold: Use true or false."),
    ("defendant.other_names", SECRET, "defendant.other_names: Use a list here, in [ and ]."),
    ("defendant.other_names", ["Des", 5], "defendant.other_names.1: Use text here, in quotation marks."),
    ("incidents", None, "incidents: Use a set of items, each under an id of its own."),
    ("hearing", None, "hearing: Use a set of fields here, in { and }."),
    ("hearing.court", None, "hearing.court: Use text here, in quotation marks."),
    ("hearing.court", SECRET.encode(), "hearing.court: Use text here, in quotation marks."),
    ("hearing.court", SECRET * 1_000, "hearing.court: Shorten this to 2,000 characters."),
    ("hearing.date", {"words": SECRET * 1_000}, "hearing.date.words: Shorten this to 2,000 characters."),
    (
        "hearing.date",
        {"words": SECRET, "earliest": SECRET},
        "hearing.date.earliest: Write the day as year-month-day, such as 2026-06-03.",
    ),
    ("incidents.k3f9.what", SECRET * 20_000, "incidents.k3f9.what: Shorten this to 250,000 characters."),
    (
        "incidents.k3f9",
        {"wat": SECRET},
        "incidents.k3f9.wat: This field is not known. Take it out, or use a name that the schema gives.",
    ),
]


@pytest.mark.parametrize(("path", "value", "message"), REFUSALS)
def test_a_refusal_names_the_path_says_what_to_do_and_leaves_the_case_alone(path, value, message):
    before = CASE.model_dump_json()
    with pytest.raises(EditRefused) as refused:
        apply(CASE, [_edit("hearing.court", "Exampleton"), _edit(path, value)])
    assert str(refused.value) == message
    assert SECRET not in message
    assert CASE.model_dump_json() == before


def test_a_refusal_is_safe_to_print_however_odd_the_path():
    with pytest.raises(EditRefused) as refused:
        apply(CASE, [_edit("no\x00\x1b[31m\r\nsuch" * 100)])
    assert str(refused.value).startswith("no[31m such")
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 300


def test_no_part_of_a_case_can_be_set_in_place():
    with pytest.raises(ValidationError):
        CASE.hearing.__setattr__("court", "Elsewhere")


def test_a_change_says_who_made_it_and_when_and_from_what():
    change = Change(edits=(_edit("places.refuge"),), who=" PC\n1 ", at=datetime(2026, 6, 3, tzinfo=UTC), base=4)
    assert Change.model_validate_json(change.model_dump_json()) == change
    assert change.who == "PC 1"


@settings(max_examples=150)
@given(cases(), st.lists(edits(), max_size=6))
def test_any_edits_give_a_case_or_a_refusal_and_can_be_undone(first, attempted):
    case, made, refusals = first, [], []
    for edit in attempted:
        try:
            edited = apply(case, [edit])
        except EditRefused as refused:
            refusals.append(str(refused))
            continue
        assert apply(edited, undo(case, [edit])) == case
        case = edited
        made.append(edit)
    assert not any(MARKER in refusal for refusal in refusals)
    assert apply(first, made) == case
    assert apply(case, undo(first, made)) == first
    assert Case.model_validate(case.model_dump()) == case
    assert Case.model_validate_json(case.model_dump_json()) == case


def test_an_edit_copies_only_along_its_path():
    edited = apply(CASE, [_edit("incidents.k3f9.what", "He rang.")])
    assert edited.places is CASE.places
    assert edited.existing_orders is CASE.existing_orders
