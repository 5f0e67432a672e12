"""The page Approval, from an officer who says that a case is ready to a solicitor who approves what changed since."""

import json

import pytest

from spo.access import Role
from spo.case import Case, Edit
from spo.documents import from_zip
from spo.store import Store
from tests.documents.word import header

from ..cases import put
from ..kept import keep
from ..signed_in import SignIn, sign_in
from ..window import Window

__all__ = ["sign_in"]

PAGE = "approval"


@pytest.fixture
def shared(store: Store, order_breached: Case) -> str:
    """A worked case of the team East, begun by ann."""
    case_id = keep(store, order_breached)
    store.stand(case_id, "team", "East", True)
    return case_id


def approve(window: Window, words: str = "") -> Window:
    if words:
        window.type("approval-words", words)
        return window.press_named("Approve with these conditions")
    return window.press_named("Approve")


def test_an_officer_says_that_it_is_ready_and_a_solicitor_approves_and_what_changes_after_is_a_draft_again(
    store: Store, shared: str, sign_in: SignIn
) -> None:
    sign_in("ann", Role.OFFICER, teams=["East"])
    officer = Window().go(PAGE, shared)
    assert "Your role does not let you approve" in officer.text
    assert "Approve" not in officer.labels
    officer.press_named("Say that it is ready for a force solicitor")
    assert "The case waits for a force solicitor" in officer.text

    sign_in("sol", Role.SOLICITOR)
    solicitor = Window().go(PAGE, shared)
    assert "Ready for a force solicitor by PC Ann Example" in solicitor.text
    approve(solicitor, "Number the exhibits.")
    assert "The papers are approved with conditions" in solicitor.text
    kept = store.decisions(shared)[-1]
    assert (kept.name, kept.role, kept.words) == ("PC Sol Example", "force solicitor", "Number the exhibits.")
    pack = from_zip(store.attachment(shared, kept.papers))
    assert json.loads(pack.manifest)["revision"] == 1
    assert not any("DRAFT" in header(pack.files[name]) for name in pack.for_court if name.endswith(".docx"))
    assert "Approved with conditions" in Window().go("task-list", shared).text

    sign_in("ann", Role.OFFICER, teams=["East"])
    assert "Approved with conditions by PC Sol Example" in Window().go("papers", shared).text
    key = next(iter(store.open(shared).case.incidents))
    store.save(shared, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")], "Ann", kept.at, 1)
    after = Window().go("papers", shared)
    assert "Changed since approval" in after.text
    after.press("make")
    assert "DRAFT" in after.text

    sign_in("sol", Role.SOLICITOR)
    again = Window().go(PAGE, shared)
    assert "What changed since approval" in again.text
    assert "He waited at the gate." in again.text
    approve(again)
    assert "The papers are approved" in again.text
    assert [one.kind for one in store.decisions(shared)] == ["ready", "approved with conditions", "approved"]
    again.type("approval-words", "The date is wrong.").press_named("Take the approval back")
    assert "The papers are drafts" in again.text
    assert "The date is wrong." in again.text


def test_what_is_recorded_after_filing_leaves_the_filed_papers_as_they_are(
    store: Store, shared: str, sign_in: SignIn
) -> None:
    sign_in("ann", Role.OFFICER, teams=["East"])
    assert "Record that the papers are filed" not in Window().go(PAGE, shared).text
    sign_in("sol", Role.SOLICITOR)
    approve(Window().go(PAGE, shared))

    sign_in("ann", Role.OFFICER, teams=["East"])
    officer = Window().go(PAGE, shared)
    officer.type("filing-day", "3 June 2099").press_named("Record that they are filed")
    assert "It is not later than today" in officer.problem
    officer.type("filing-day", "1 May 2026").press_named("Record that they are filed")
    assert "The papers were approved after that day" in officer.problem
    officer.type("filing-day", "").press_named("Record that they are filed")
    assert "The papers are filed" in officer.text
    assert store.standing(shared).stage == "filed"
    assert "Filed on" in Window().go("task-list", shared).text
    assert "What the force keeps goes on after approval" in Window().go("papers", shared).text

    key = next(iter(store.open(shared).case.incidents))
    at = store.decisions(shared)[-1].at
    store.save(shared, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")], "Ann", at, 1)
    after = Window().go(PAGE, shared)
    assert "The papers are filed" in after.text
    assert "What has changed since filing" in after.text
    assert "He waited at the gate." in after.text
    assert "The papers have changed since they were approved" not in after.text
    assert "Changed since approval" not in Window().go("papers", shared).text

    assert "Enter why" in after.press_named("Take the filing back").problem
    after.type("filing-why", "It was another case.").press_named("Take the filing back")
    assert "The papers have changed since they were approved" in after.text
    assert [one.kind for one in store.decisions(shared)] == ["approved", "filed", "not filed"]


def test_the_second_of_two_solicitors_is_told_that_it_is_decided(store: Store, shared: str, sign_in: SignIn) -> None:
    sign_in("sol", Role.SOLICITOR)
    first = Window().go(PAGE, shared)
    second = Window().go(PAGE, shared)
    approve(first)
    approve(second)
    assert "Somebody else decided this case" in second.text
    assert len(store.decisions(shared)) == 1


def test_conditions_and_reasons_are_asked_for_and_no_condition_is_lost(
    store: Store, shared: str, sign_in: SignIn
) -> None:
    sign_in("sol", Role.SOLICITOR)
    window = Window().go(PAGE, shared)
    for label, told in (
        ("Approve with these conditions", "Enter the conditions."),
        ("Refuse, with these reasons", "Enter the reasons."),
    ):
        assert told in window.press_named(label).problem
    window.type("approval-words", "Number the exhibits.").press_named("Approve")
    assert "You wrote conditions" in window.problem
    window.press_named("Refuse, with these reasons")
    assert "Number the exhibits." in window.text
    assert store.decisions(shared)[-1].kind == "refused"


def test_what_blocks_filing_is_not_approved_over(store: Store, order_breached: Case, sign_in: SignIn) -> None:
    case_id = keep(store, put(order_breached, "hearing.court", ""))
    sign_in("sol", Role.SOLICITOR)
    window = Window().go(PAGE, case_id)
    assert "This has to be mended before the papers can be approved" in window.text
    assert all(one.disabled for one in window.app.button if one.label.startswith("Approve"))


def test_without_sign_in_only_a_signed_page_takes_draft_off_and_it_is_kept(store: Store, order_breached: Case) -> None:
    case_id = keep(store, order_breached)
    window = Window().go(PAGE, case_id)
    assert "nobody's role is known" in window.text
    window.type("approval-name", "Sol Example")
    assert "Attach the approval" in window.press_named("Approve").problem
    window.app.session_state["approval-words"] = ""
    assert store.decisions(case_id) == []


def test_without_sign_in_the_account_of_the_machine_is_not_named(store: Store, order_breached: Case) -> None:
    window = Window().go(PAGE, keep(store, order_breached)).press_named("Say that it is ready for a force solicitor")
    assert "Ready for a force solicitor on this computer, on " in window.text
