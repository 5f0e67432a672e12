"""Who may see a case, at the pages and in the address bar: each sees what the rules say, and nothing else."""

import pytest

from spo.access import Role
from spo.store import NoSuchCase, Standing, Store, StoreError
from tests.access.doors import door
from tests.access.matrix import RELATIONS, may
from tests.access.test_door import OWNER, case_for, person
from tests.store.people import CASE

from ..signed_in import SignIn, sign_in
from ..window import Window, case_of

__all__ = ["sign_in"]

NAME = "John Placeholder"
NOT_THERE = str(NoSuchCase())


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("role", Role)
def test_the_list_and_the_address_show_a_person_what_the_table_says(
    store: Store, sign_in: SignIn, role: Role, relation: str
) -> None:
    one = person(role, relation)
    case_id = case_for(store, one, relation)
    sign_in(one.id, role, teams=one.teams)
    window = Window()
    acts = may(role, relation, "open")
    assert (NAME in window.text) is ("find in the list" in acts)
    assert any(label.startswith("Open case") for label in window.labels) is ("read" in acts)
    window.go("task-list", case_id)
    assert (NAME in window.text) is ("read" in acts)
    if not acts:
        assert window.problem.strip().startswith(NOT_THERE)
    window.go("what-waits")
    assert (CASE.applicant.officer_in_the_case.name in window.text) is ("see that it waits" in acts)
    assert NAME not in window.text
    window.go("who-may-see", case_id)
    assert ("The case is with the team East." in window.text) is ("say who may see" in acts)
    assert NAME not in window.text


@pytest.mark.parametrize("page", ["task-list", "who-may-see", "papers", "history", "this-case", "defendant"])
def test_a_case_that_is_kept_from_somebody_reads_as_one_that_is_not_there(
    store: Store, sign_in: SignIn, page: str
) -> None:
    one = person(Role.OFFICER, "other team")
    case_id = case_for(store, one, "other team")
    sign_in(one.id, Role.OFFICER, teams=one.teams)
    kept, absent = (Window().go(page, wanted) for wanted in (case_id, "f" * 32))
    assert kept.text == absent.text
    assert NOT_THERE in kept.text


def test_who_is_shut_out_in_the_middle_sees_no_more_at_the_next_press_and_saves_nothing(
    store: Store, sign_in: SignIn
) -> None:
    one = person(Role.OFFICER, "own team")
    case_id = case_for(store, one, "own team")
    sign_in(one.id, Role.OFFICER, teams=one.teams)
    window = Window().go("defendant", case_id).type("defendant.needs", "An interpreter")
    store.stand(case_id, "shut out", one.id, True)
    window.press("save-list")
    assert NOT_THERE in window.text
    assert NAME not in window.text
    assert case_of(store, case_id) == CASE


def test_a_role_that_is_taken_away_in_the_middle_is_gone_at_the_next_press(store: Store, sign_in: SignIn) -> None:
    one = person(Role.OFFICER, "own team")
    case_id = case_for(store, one, "own team")
    sign_in(one.id, Role.OFFICER, teams=one.teams)
    window = Window().go("defendant", case_id).type("defendant.needs", "An interpreter")
    sign_in(one.id, Role.TRAINER, teams=one.teams)
    window.press("save-list")
    assert NOT_THERE in window.text
    assert case_of(store, case_id) == CASE


def test_who_may_only_read_a_case_goes_through_its_pages(store: Store, sign_in: SignIn) -> None:
    case_id = case_for(store, person(Role.SOLICITOR, "none"), "none")
    sign_in("p1", Role.SOLICITOR)
    window = Window().go("defendant", case_id).press("save-list")
    assert (window.title, window.problem) == ("Task list", "")


def test_who_may_only_read_a_case_is_told_that_a_change_is_not_theirs_and_keeps_what_was_typed(
    store: Store, sign_in: SignIn
) -> None:
    case_id = case_for(store, person(Role.SOLICITOR, "none"), "none")
    sign_in("p1", Role.SOLICITOR)
    window = Window().go("defendant", case_id).type("defendant.needs", "An interpreter").press("save-list")
    assert "Your role does not let you do this." in window.problem
    assert window.shows("defendant.needs") == "An interpreter"
    assert case_of(store, case_id) == CASE


def test_an_officer_lets_a_colleague_in_shuts_one_out_and_hands_the_case_over(store: Store, sign_in: SignIn) -> None:
    sign_in("bob", Role.OFFICER, teams=("West",), collar="4321")
    Window()
    sign_in("own", Role.OFFICER, teams=("East",))
    case_id = door(store, OWNER).create(CASE)
    window = Window().go("task-list", case_id).press("this-case").press("access")
    window.type("access-who", "bob").press_named("Let in")
    assert "PC Bob Example (4321) is let in." in window.text
    window.type("access-collar", "9999").press_named("Shut out")
    assert "Collar number 9999 (nobody who has signed in yet) is shut out." in window.text
    assert store.standing(case_id) == Standing("East", frozenset({"own", "bob"}), frozenset({"collar number 9999"}))
    window.press_named("Admit: Collar number 9999 (nobody who has signed in yet)")
    assert not store.standing(case_id).shut_out
    window.type("access-who", "bob").type("access-collar", "9999").press_named("Shut out")
    assert "not both" in window.problem
    window.type("access-who", "own").type("access-collar", "").press_named("Shut out")
    assert "yourself" in window.problem
    window.type("access-team", "West").press_named("Hand the case to this team")
    assert store.standing(case_id).team == "West"


def test_who_hands_over_a_case_that_is_not_theirs_goes_to_the_list(store: Store, sign_in: SignIn) -> None:
    one = person(Role.OFFICER, "own team")
    case_id = case_for(store, one, "own team")
    sign_in(one.id, Role.OFFICER, teams=one.teams)
    window = Window().go("who-may-see", case_id).type("access-team", "West").press_named("Hand the case to this team")
    assert "You may no longer see it." in window.text
    assert NAME not in window.text


def test_the_records_role_erases_a_filed_case_for_a_reason_and_never_reads_it(store: Store, sign_in: SignIn) -> None:
    case_id = case_for(store, person(Role.RECORDS, "none"), "none", "filed")
    sign_in("p1", Role.RECORDS)
    window = Window().press_named("Who may see case 1")
    window.press_named("Erase it for good")
    assert "Enter why this case is erased." in window.problem
    window.type("access-reason", "Kept long enough").press_named("Erase it for good")
    assert "The case is erased." in window.text
    with pytest.raises(StoreError):
        store.open(case_id)
    assert store.recorded(limit=1)[0].detail == "Kept long enough"


def test_the_auditor_reads_the_record_and_the_others_do_not(store: Store, sign_in: SignIn) -> None:
    case_id = case_for(store, person(Role.OFFICER, "other team"), "other team")
    sign_in("p1", Role.OFFICER, teams=("West",))
    assert "Your role does not let you" in Window().go("task-list", case_id).go("record").problem
    sign_in("aud", Role.AUDITOR)
    window = Window().press("record")
    assert "PC P1 Example, p1 read refused" in window.text
    assert case_id in window.text
    assert NAME not in window.text
    window.type("record-box", "f" * 32).press_named("Show")
    assert case_id not in window.text


def test_files_are_handed_to_who_may_have_them_and_each_is_recorded(store: Store, sign_in: SignIn) -> None:
    one = person(Role.OFFICER, "own team")
    case_id = case_for(store, one, "own team")
    sign_in(one.id, Role.OFFICER, teams=one.teams)
    window = Window().go("this-case", case_id)
    (button,) = window.app.get("download_button")
    assert button.proto.deferred_file_id
    store.stand(case_id, "shut out", one.id, True)
    assert not Window().go("this-case", case_id).app.get("download_button")


def test_an_auditor_is_offered_no_way_to_begin_a_case(store: Store, sign_in: SignIn) -> None:
    sign_in("aud", Role.AUDITOR)
    labels = Window().labels
    assert "Begin with the quick check" not in labels
    assert "What waits" not in labels
    sign_in("sup", Role.SUPERVISOR)
    assert "What waits" in Window().labels
    assert "Open a copy of the example" not in labels


def test_without_sign_in_no_page_speaks_of_who_may_see_a_case(store: Store, window: Window, case_id: str) -> None:
    assert "access" not in [button.key for button in window.go("this-case", case_id).app.button]
    assert "There is no sign-in here." in window.go("who-may-see", case_id).text
    assert "nothing is recorded" in window.go("record").text
