"""The numbers of approved papers are fixed: what comes later is 12A, and no number ever means another act."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.case import Case, Edit, Fixed, Number, apply, fixing, incident_numbers, term_numbers, write_case
from spo.case.english import numbered
from spo.case.numbers import read, spans, within

DAYS = {f"i{n}": {"date": f"{n * 2} June 2026"} for n in range(1, 6)}
CASE = Case.model_validate({"incidents": DAYS})
APPROVED = CASE.with_fixed(fixing(CASE, 1))


def with_acts(case: Case, **days: str) -> Case:
    """Return a case with more acts."""
    return apply(case, [Edit(path=f"incidents.{key}", value={"date": day}) for key, day in days.items()])


def without(case: Case, key: str) -> Case:
    """Return a case without an act."""
    return apply(case, [Edit(path=f"incidents.{key}")])


def moved(case: Case, key: str, day: str) -> Case:
    """Return a case in which the date of an act is corrected."""
    return apply(case, [Edit(path=f"incidents.{key}.date", value=day)])


def said(case: Case) -> dict[str, str]:
    """Return the number of each act as it is printed, by date."""
    return {key: str(number) for key, number in incident_numbers(case).items()}


def test_before_any_approval_numbers_run_by_date():
    assert [*said(with_acts(CASE, new="5 June 2026")).values()] == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize(
    ("day", "number"),
    [("5 June 2026", "2A"), ("1 June 2026", "A1"), ("9 July 2026", "6"), ("in May or June", "6")],
)
def test_an_act_added_later_takes_the_number_before_it_and_a_letter_or_goes_on_at_the_end(day, number):
    case = with_acts(APPROVED, new=day)
    assert said(case) | said(APPROVED) == said(case)
    assert said(case)["new"] == number


def test_two_that_fall_together_are_lettered_by_date():
    case = with_acts(APPROVED, late="5 June 2026", early="4 June 2026", first="1 June 2026")
    assert [*said(case).values()] == ["A1", "1", "2", "2A", "2B", "3", "4", "5"]


def test_what_is_taken_out_leaves_a_gap_and_its_number_is_not_given_again():
    case = without(without(APPROVED, "i3"), "i5")
    assert [*said(case).values()] == ["1", "2", "4"]
    assert [*said(with_acts(case, new="7 July 2026")).values()] == ["1", "2", "4", "6"]
    assert said(with_acts(case, i3="6 June 2026"))["i3"] == "3"


def test_an_act_whose_date_is_corrected_keeps_its_number():
    case = moved(APPROVED, "i2", "9 June 2026")
    assert said(case) == {"i1": "1", "i3": "3", "i4": "4", "i2": "2", "i5": "5"}


def test_a_second_approval_fixes_the_letters_and_a_later_act_takes_the_next():
    case = with_acts(APPROVED, new="5 June 2026")
    again = case.with_fixed(fixing(case, 2))
    assert again.fixed.by == 2
    more = with_acts(again, between="4 June 2026", after="5 June 2026")
    assert [*said(more).values()] == ["1", "2", "2B", "2A", "2C", "3", "4", "5"]
    assert said(with_acts(without(again, "new"), between="5 June 2026"))["between"] == "2B"


def test_a_term_added_after_the_prohibitions_stands_before_the_requirements():
    terms = {"p": {"kind": "prohibition", "position": 1}, "r": {"kind": "requirement", "position": 2}}
    case = Case.model_validate({"terms": terms})
    case = case.with_fixed(fixing(case, 1))
    more = [Edit(path="terms.q", value={"position": 3}), Edit(path="terms.s", value={"kind": "requirement"})]
    assert {key: str(one) for key, one in term_numbers(apply(case, more)).items()} == {
        "p": "1",
        "q": "1A",
        "s": "1B",
        "r": "2",
    }


def test_a_run_is_said_as_one_only_where_no_act_of_the_case_is_left_out():
    case = with_acts(APPROVED, new="5 June 2026")
    every = incident_numbers(case)
    assert numbered("incident", every.values()) == "incidents 1 to 5"
    assert numbered("incident", (every[key] for key in ("i1", "i2", "i3", "i4"))) == "incidents 1, 2, 3 and 4"
    assert numbered("incident", (every[key] for key in ("i2", "new", "i3"))) == "incidents 2 to 3"
    assert numbered("incident", incident_numbers(without(APPROVED, "i3")).values()) == "incidents 1, 2, 4 and 5"


def test_lists_of_numbers_are_read_with_their_letters():
    of = spans("3, 5 to 9, A1 and 12A")
    assert [within(read(one), of) for one in ("3", "4", "6", "6A", "A1", "1", "12", "12A", "AB1")] == [
        *(True, False, True, True, True, False, False, True, False)
    ]
    assert [read(one) for one in ("", "12a", "A2", "A1B", "twelve")] == [None] * 5


@given(st.integers(0, 1000), st.integers(0, 2000))
def test_a_number_is_read_as_it_is_printed(whole: int, more: int) -> None:
    number = Number(whole or 1, more) if whole or not more else Number(0, more)
    assert read(str(number)) == number or more > 26 + 26 * 26


def test_a_case_file_holds_no_fixed_numbers():
    assert write_case(APPROVED) == write_case(CASE)


ACTS = st.tuples(st.sampled_from([f"k{n}" for n in range(12)]), st.integers(1, 28) | st.none())
STEPS = st.lists(st.one_of(ACTS, st.just("approve")), max_size=40)


@given(STEPS)
def test_no_number_of_approved_papers_ever_means_another_act(steps: list[tuple[str, int | None] | str]) -> None:
    case, printed, approvals = Case(), dict[str, str](), 0
    for step in steps:
        if isinstance(step, str):
            approvals += 1
            for key, number in said(case).items():
                assert printed.setdefault(number, key) == key
            case = case.with_fixed(fixing(case, approvals))
        else:
            key, day = step
            value = {"date": f"{day} June 2026"} if day else None
            case = apply(case, [Edit(path=f"incidents.{key}", value=value)])
        now = incident_numbers(case)
        assert len(set(now.values())) == len(now)
        assert all(printed.get(str(number), key) == key for key, number in now.items())
        assert all(now[key] == number for key, number in case.fixed.incidents.items() if key in now)
    assert isinstance(case.fixed, Fixed)
