"""Incidents are taken apart and together, and every row and every reference is still somewhere."""

import pytest

from spo.case import Case, Edit, apply, attribution
from spo.evidence.rollup import CannotPart, burst_of, incident, known, merged, pulled_out, retold, rows_in

from .made import HIS, OTHER, origin, rows

ROWS = rows(
    f"2 | 3/6/2026 09:02 | {HIS} | call",
    f"3 | 3/6/2026 09:40 | {HIS} | text | Call me.",
    f"4 | 3/6/2026 23:40 | {HIS} | text | I know where you are.",
)
FROM = origin(n07700900123="n1")


@pytest.fixture
def case() -> Case:
    """A case with one incident, of three rows, and what was recorded of it besides."""
    value = incident(burst_of(ROWS), FROM) | {"behaviours": ["b"], "witness": "w1", "impact": "She did not sleep."}
    return Case.model_validate({"incidents": {"i1": value}, "source_files": {"f1": FROM.file.model_dump()}})


def rows_of(case: Case, key: str):
    """The rows that an incident was made from."""
    return rows_in(ROWS, case.incidents[key].rows["f1"].ranges)


def test_one_message_is_pulled_out_into_an_incident_of_its_own(case):
    now = apply(case, pulled_out(case, ("i1", "i2"), ROWS, ((4, 4),), FROM))
    assert now.incidents["i1"].what.startswith("1 call and 1 text message between 09:02 and 09:40")
    assert now.incidents["i2"].what.endswith("At 23:40: “I know where you are.”")
    assert [now.incidents[key].count for key in ("i1", "i2")] == [2, 1]
    assert [now.incidents[key].rows["f1"].ranges for key in ("i1", "i2")] == [((2, 3),), ((4, 4),)]
    assert now.incidents["i2"].impact == "She did not sleep."
    assert now.incidents["i2"].behaviours == ("b",)


def test_what_the_officer_wrote_stays_as_it_was_written(case):
    own = apply(case, [Edit(path="incidents.i1.what", value="He rang, and then wrote twice.")])
    now = apply(own, pulled_out(own, ("i1", "i2"), ROWS, ((2, 2),), FROM))
    assert now.incidents["i1"].what == "He rang, and then wrote twice."
    assert now.incidents["i2"].what == "1 call at 09:02, from the number ending 123."


@pytest.mark.parametrize("wanted", [((2, 4),), ((9, 12),), ()])
def test_neither_no_row_nor_every_row_can_be_pulled_out(case, wanted):
    with pytest.raises(CannotPart, match=r"\."):
        pulled_out(case, ("i1", "i2"), ROWS, wanted, FROM)


def test_two_that_were_one_are_one_again_word_for_word(case):
    apart = apply(case, pulled_out(case, ("i1", "i2"), ROWS, ((3, 3),), FROM))
    told = retold(apart, ("i1", "i2"), (rows_of(apart, "i1"), rows_of(apart, "i2")), FROM)
    again = apply(apart, merged(apart, "i1", "i2", told)).incidents["i1"]
    was = case.incidents["i1"]
    assert (again.what, again.time, again.count, again.tally) == (was.what, was.time, was.count, was.tally)
    assert again.rows == was.rows


def test_whatever_referred_to_the_second_refers_to_the_first(case):
    apart = apply(case, pulled_out(case, ("i1", "i2"), ROWS, ((3, 3),), FROM))
    more = apply(
        apart,
        [
            Edit(path="breaches.b1", value={"incident": "i2"}),
            Edit(path="terms.t1", value={"incidents": ["i2", "i1"]}),
            Edit(path="terms.t2", value={"incidents": ["i2"]}),
        ],
    )
    now = apply(more, merged(more, "i1", "i2", {}))
    assert list(now.incidents) == ["i1"]
    assert now.breaches["b1"].incident == "i1"
    assert (now.terms["t1"].incidents, now.terms["t2"].incidents) == (("i1",), ("i1",))


def test_two_typed_by_hand_keep_the_words_of_both():
    case = Case.model_validate(
        {
            "incidents": {
                "a": {"date": "3 June 2026", "time": "09:00", "what": "He rang.", "method": "call", "source": "log"},
                "b": {"date": "3 June 2026", "time": "10:00", "what": "He wrote.", "method": "text", "count": 2},
            }
        }
    )
    now = apply(case, merged(case, "a", "b", {})).incidents["a"]
    assert (now.what, now.time, now.count, now.source) == ("He rang.\n\nHe wrote.", "09:00; 10:00", 3, "log")
    assert {key: one.count for key, one in now.tally.items()} == {"call": 1, "text": 2}


@pytest.mark.parametrize("other", ["4 June 2026", "June 2026", ""])
def test_incidents_of_different_days_stay_apart(other):
    case = Case.model_validate({"incidents": {"a": {"date": "3 June 2026"}, "b": {"date": other}}})
    with pytest.raises(CannotPart, match="same day"):
        merged(case, "a", "b", {})


N1 = {"value": HIS, "whose": "defendant", "basis": "device"}


@pytest.mark.parametrize(
    ("answers", "now", "later"),
    [
        (("yes", None), "yes", "no"),
        ((None, "yes"), "yes", "no"),
        (("yes", "yes"), "yes", "yes"),
        (("no", None), "no", "no"),
        (("yes", "no"), "no", "no"),
        (("yes", "not known"), "not known", "not known"),
    ],
)
def test_two_together_are_attributed_only_for_as_long_as_both_would_be(answers, now, later):
    acts = {"a": {"date": "3 June 2026", "used": ["n1"]}, "b": {"date": "3 June 2026", "used": ["n1"]}}
    for act, answer in zip(acts.values(), answers, strict=True):
        act |= {"attributed": answer}
    case = Case.model_validate({"incidents": acts, "identifiers": {"n1": N1}})
    whole = apply(case, merged(case, "a", "b", {}))
    assert attribution(whole, whole.incidents["a"]) == now
    gone = apply(whole, [Edit(path="identifiers.n1.basis", value="not attributed")])
    assert attribution(gone, gone.incidents["a"]) == later


@pytest.mark.parametrize("wanted", [((2, 2),), ((3, 3),)])
def test_a_part_that_no_number_attributes_is_not_attributed_because_the_whole_was(wanted):
    both = rows(f"2 | 3/6/2026 09:02 | {HIS} | call", "3 | 3/6/2026 09:40 | Withheld | call")
    case = Case.model_validate({"incidents": {"i1": incident(burst_of(both), FROM)}, "identifiers": {"n1": N1}})
    now = apply(case, pulled_out(case, ("i1", "i2"), both, wanted, FROM))
    assert {act.used: attribution(now, act) for act in now.incidents.values()} == {("n1",): "yes", (): "no"}


def test_withheld_numbers_are_never_one_number_that_the_case_knows():
    values = {"n1": {"value": "Withheld"}, "n2": {"value": OTHER}, "n3": {"value": ""}}
    assert known(Case.model_validate({"identifiers": values})) == {"07700900456": "n2"}
