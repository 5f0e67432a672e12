"""The pattern page counts what is recorded: the numbers of the pattern, each with its incidents, and no score."""

from datetime import date

import pytest

from spo.case import Case, Edit
from spo.patterns.words import acts
from spo.store import Store
from tests.assessing import assess
from tests.store.people import NOON

from ..cases import LAW, every_case, put
from ..kept import incidents, keep
from ..window import Window, case_of

HIS = {"whose": "defendant", "basis": "device"}
PERCENT_OR_SCORE = ("%", "score of", "escalat", "likely", "high risk")


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_every_case_has_a_pattern_page_that_scores_nothing(window: Window, store: Store, case: Case) -> None:
    window.go("pattern", keep(store, case))
    assert (window.title, window.problem) == ("The pattern of what has happened", "")
    said = window.text.casefold()
    assert [word for word in PERCENT_OR_SCORE if word in said.partition("/* calm")[0]] == []


def test_the_numbers_are_those_of_the_pattern_and_name_their_incidents(window: Window, store: Store) -> None:
    case = every_case()["restraining-order-breached"]
    window.go("pattern", keep(store, case))
    view = assess(case, LAW, date.today()).view
    for key, count in view.pattern.methods.items():
        name = LAW.methods[key].many.capitalize() if key else "Not recorded"
        row = f"<td>{count.acts:,}</td><td>{view.incident_numbers(count.incidents)}</td>"
        assert f'<th scope="row">{name}</th>{row}' in window.html
    assert f"{acts(view.pattern.total)} in {view.pattern.total.entries} entries" in window.text
    for one in view.pattern.quiet:
        assert f"<td>{one.days:,}</td>" in window.html
    assert '<img alt="Timeline up to ' in window.html


def test_a_case_without_dates_has_no_picture_and_says_so(window: Window, store: Store) -> None:
    case = put(Case(), "incidents.i1", {"what": "He rang.", "attributed": "yes"})
    window.go("pattern", keep(store, case))
    assert "Nothing has a date yet, so there is no picture." in window.text
    assert "<img" not in window.html


def test_the_acts_that_matter_most_are_chosen_here_and_kept(window: Window, store: Store) -> None:
    case_id = keep(store, **incidents(3))
    window.go("pattern", case_id)
    window.app.multiselect[0].set_value(["i1", "i3"])
    window.press("save-most")
    assert [key for key, act in case_of(store, case_id).incidents.items() if act.matters_most] == ["i1", "i3"]
    window.app.multiselect[0].set_value(["i3"])
    window.press("save-most")
    assert [key for key, act in case_of(store, case_id).incidents.items() if act.matters_most] == ["i3"]


def test_no_more_than_ten_are_chosen(window: Window, store: Store) -> None:
    case_id = keep(store, **incidents(12))
    window.go("pattern", case_id)
    window.app.multiselect[0].set_value([f"i{n}" for n in range(1, 12)])
    window.press("save-most")
    assert "Choose 10 acts at the most. You have chosen 11." in window.problem
    assert not any(act.matters_most for act in case_of(store, case_id).incidents.values())


def test_what_is_not_attributed_is_counted_nowhere_and_is_not_put_first(window: Window, store: Store) -> None:
    case_id = keep(store, **incidents(2), incidents__i2__attributed="no")
    window.go("pattern", case_id)
    assert [option[:2] for option in window.app.multiselect[0].options] == ["1."]
    assert "Not attributed to the defendant, and counted nowhere: 1 act (incident 2)." in window.text


def test_attributing_a_number_later_changes_what_is_counted(window: Window, store: Store) -> None:
    number = {"value": "07700 900123", "basis": "not attributed"}
    case_id = keep(store, **incidents(2, used=["n1"]), identifiers__n1=number)
    assert "Nothing is counted yet." in window.go("pattern", case_id).text
    store.save(case_id, [Edit(path="identifiers.n1", value=number | HIS)], "test", NOON, 1)
    assert "2 acts in 2 entries" in window.go("task-list", case_id).go("pattern", case_id).text
    store.save(case_id, [Edit(path="identifiers.n1", value=None)], "test", NOON, 2)
    assert "Nothing is counted yet." in window.go("task-list", case_id).go("pattern", case_id).text


def test_a_case_without_incidents_has_no_empty_list_on_the_page(window: Window, store: Store) -> None:
    assert "<ul></ul>" not in window.go("pattern", keep(store, Case())).html
