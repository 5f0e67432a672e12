"""The page of the days due in all cases: what is late first, of the cases that were filed and that one may read."""

from typing import Any

import pytest

from spo.access import Role
from spo.case import Case
from spo.store import Store, StoreDamaged
from spo.store.standings import FILED
from tests.access.matrix import RELATIONS, may
from tests.access.test_door import case_for, person
from tests.store.people import ANN, later, put

from ..kept import keep
from ..signed_in import SignIn, sign_in
from ..window import Window

__all__ = ["sign_in"]

PAGE = "days-due-in-all-cases"
LATE = {"heard__h1": {"date": "1 January 2026", "came_of": "adjourned", "adjourned_to": "2 January 2026"}}


def filed(store: Store, name: str, **items: Any) -> str:
    """Keep a case of a defendant, whose papers were filed."""
    case_id = keep(store, Case(), defendant__name=name, **items)
    store.stand(case_id, "stage", FILED, True)
    return case_id


def test_what_is_late_in_any_case_comes_first_and_its_page_is_one_press_away(store: Store) -> None:
    filed(store, "Tom Later", hearing__date="2 January 2099")
    late = filed(store, "Una Overdue", **LATE)
    keep(store, Case(), defendant__name="Not Filed", hearing__date="2 January 2026")
    window = Window().press("all-days")
    assert window.title == "Days due in all cases"
    order = ("Late", "Una Overdue. The hearing: 2 January 2026.", "Due next", "Tom Later. The hearing: 2 January 2099.")
    places = [window.text.index(words) for words in order]
    assert places == sorted(places)
    assert "Not Filed" not in window.text
    assert window.press(f"hearing-{late}").title == "Days due"


def test_a_case_that_is_changed_is_counted_again_and_what_is_done_goes(store: Store) -> None:
    case_id = filed(store, "Una Overdue", **LATE)
    assert "The hearing: 2 January 2026." in Window().go(PAGE).text
    held = {"date": "2 January 2026", "came_of": "application withdrawn"}
    store.save(case_id, put("heard.h2", held), ANN, later(1), 1)
    assert "The hearing" not in Window().go(PAGE).text


def test_cases_are_opened_once_and_then_only_where_they_changed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [filed(store, f"Person {n}", **LATE) for n in range(3)]
    Window().go(PAGE)
    opened: list[str] = []
    own = Store.open

    def opens(self: Store, case_id: str) -> object:
        opened.append(case_id)
        return own(self, case_id)

    monkeypatch.setattr(Store, "open", opens)
    Window().go(PAGE)
    assert opened == []
    store.save(ids[1], put("defendant.needs", "None known."), ANN, later(1), 1)
    Window().go(PAGE)
    assert opened == [ids[1]]


def test_a_case_that_cannot_be_opened_is_named_and_keeps_no_other_from_the_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, _ = filed(store, "Broken Example", **LATE), filed(store, "Una Overdue", **LATE)
    own = Store.open

    def opens(self: Store, case_id: str) -> object:
        if case_id == broken:
            raise StoreDamaged("Damaged.")
        return own(self, case_id)

    monkeypatch.setattr(Store, "open", opens)
    text = Window().go(PAGE).text
    assert "Broken Example: this case cannot be opened" in text
    assert "Una Overdue. The hearing" in text


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("role", Role)
def test_the_days_of_a_case_are_there_for_whoever_may_read_it_and_nobody_is_recorded_as_having_read_it(
    store: Store, sign_in: SignIn, role: Role, relation: str
) -> None:
    one = person(role, relation)
    case_id = case_for(store, one, relation, FILED)
    sign_in(one.id, role, teams=one.teams)
    text = Window().go(PAGE).text
    assert ("John Placeholder" in text) is ("read" in may(role, relation, "filed"))
    assert not [line for line in store.recorded(case_id=case_id) if line.act == "read"]
