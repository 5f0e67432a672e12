"""What to sign, send and serve: a day counted back is said by itself, and only what this case calls for is named."""

from spo.access import Role
from spo.case import Edit
from spo.store import Store

from ..kept import keep
from ..signed_in import SignIn, sign_in
from ..window import Window
from .test_approval_page import UNDER, approve, approved, shared

__all__ = ["approved", "shared", "sign_in"]

PAGE = "sign-send-serve"
HEARSAY = {"maker": "Una Example"}
APPROVE, AUTHORISE = "Get the force solicitor's approval", "Have the authority to apply recorded"


def test_the_last_day_of_service_is_not_read_as_a_day_of_posting(store: Store) -> None:
    window = Window().go(PAGE, keep(store, hearing__date="30 June 2026", hearsay__h1=HEARSAY))
    assert "First-class post counts from the second business day after posting." in window.text
    assert "The last safe day to serve it is 8 June 2026, with 21 whole days between" in window.text


def test_without_a_hearing_the_page_says_what_to_enter(store: Store) -> None:
    assert "Enter the date of the hearing to see the day." in Window().go(PAGE, keep(store, hearsay__h1=HEARSAY)).text


def test_a_step_names_the_papers_that_the_case_calls_for_and_one_about_no_such_paper_is_left_out(store: Store) -> None:
    empty = Window().go(PAGE, keep(store)).text
    for said in ("Annexe to the chronology", "Hearsay notice", "confidential details apart"):
        assert said not in empty
    for said in ("File these papers", "Application for a stalking protection order", "Tell each protected person"):
        assert said in empty
    home = {"whose": "p1", "address": "1 Example Road", "withhold": True}
    called = Window().go(PAGE, keep(store, protected_persons__p1={"name": "Una Example"}, places__h=home)).text
    assert "confidential details apart" in called


def test_what_is_decided_is_no_longer_to_be_done_until_the_words_change(
    store: Store, approved: str, sign_in: SignIn
) -> None:
    sign_in("chi", Role.AUTHORISING)
    given = Window().go(PAGE, approved).text
    assert APPROVE not in given
    assert AUTHORISE in given
    window = Window().go("approval", approved)
    window.type("authority-under", UNDER).press_named("Record authority to apply")
    assert AUTHORISE not in Window().go(PAGE, approved).text

    key = next(iter(store.open(approved).case.incidents))
    at = store.decisions(approved)[-1].at
    store.save(approved, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")], "Ann", at, 1)
    changed = Window().go(PAGE, approved).text
    assert APPROVE in changed
    assert AUTHORISE in changed


def test_once_papers_are_filed_no_approval_is_asked_for_whatever_is_recorded_after(
    store: Store, shared: str, sign_in: SignIn
) -> None:
    sign_in("sol", Role.SOLICITOR)
    assert APPROVE in Window().go(PAGE, shared).text
    approve(Window().go("approval", shared))
    sign_in("ann", Role.OFFICER, teams=["East"])
    Window().go("approval", shared).press_named("Record that they are filed")
    key = next(iter(store.open(shared).case.incidents))
    at = store.decisions(shared)[-1].at
    store.save(shared, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")], "Ann", at, 1)
    assert APPROVE not in Window().go(PAGE, shared).text
