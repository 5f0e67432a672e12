"""The page Approval, from an officer who says that a case is ready to a solicitor who approves what changed since."""

import json
from datetime import date

import pytest

from spo.access import Role
from spo.case import Case, Edit
from spo.documents import from_zip
from spo.store import Store
from tests.documents.word import assessed, header

from ..cases import put
from ..kept import keep
from ..signed_in import SignIn, sign_in
from ..window import Window, case_of

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


def test_all_that_blocks_filing_is_listed_as_often_as_it_is_counted(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    first, *_, last = order_breached.terms
    case = put(put(order_breached, f"terms.{first}.words", "go to [route]"), f"terms.{first}.exceptions", "At [route].")
    case_id = keep(store, put(put(case, f"terms.{last}.words", "attend at [station]"), "hearing.court", ""))
    blocking = [one for one in assessed(case_of(store, case_id)).findings if one.severity == "blocks"]
    sign_in("sol", Role.SOLICITOR)
    text = Window().go(PAGE, case_id).text
    listed = text.partition("This has to be mended before the papers can be approved")[2].partition("as they print")[0]
    assert f"{len(blocking)} things to mend before filing" in text
    assert sum(listed.count(one) for one in {one.text for one in blocking}) == len(blocking) > 3
    assert "(Exceptions" in listed


def test_law_to_read_again_is_told_where_papers_are_approved_and_the_task_list_waits_for_no_drafts(
    store: Store, order_breached: Case
) -> None:
    case_id = keep(store, order_breached)
    window = Window()
    window.app.session_state["assess-on"] = date(2027, 3, 1)
    assert "Law to read again." in window.go(PAGE, case_id).text
    assert "Law to read again." not in window.go("task-list", case_id).text


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


@pytest.fixture
def approved(shared: str, sign_in: SignIn) -> str:
    """The case, once a solicitor has approved its papers."""
    sign_in("sol", Role.SOLICITOR)
    assert "The papers are approved" in approve(Window().go(PAGE, shared)).text
    return shared


UNDER = "Superintendent, Exampleshire scheme of delegation"


def test_authority_is_given_of_the_words_approved_and_again_of_others(
    store: Store, approved: str, sign_in: SignIn
) -> None:
    solicitor = Window().go(PAGE, approved)
    assert "No authority to apply is recorded of these words." in solicitor.text
    assert "The authorising officer records it. Your role does not let you" in solicitor.text
    assert "Record authority to apply" not in solicitor.labels

    sign_in("chi", Role.AUTHORISING)
    chief = Window().go(PAGE, approved)
    assert "Only a chief officer may apply (section 1(1))" in chief.text
    chief.type("authority-under", " ").press_named("Record authority to apply")
    assert "Enter the rank, and what the authority is given under" in chief.problem
    chief.type("authority-under", UNDER).press_named("Record authority to apply")
    assert "The authority to apply is recorded." in chief.text
    before, kept = store.decisions(approved)
    assert (kept.kind, kept.fingerprint, kept.words) == ("authorised", before.fingerprint, UNDER)
    said = f"Authority to apply given by PC Chi Example, authorising officer ({UNDER}), on "
    for page in (PAGE, "papers", "history", "task-list"):
        assert said in Window().go(page, approved).text
    assert "Approved, and authorised" in Window().go("task-list", approved).text

    key = next(iter(store.open(approved).case.incidents))
    store.save(approved, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")], "Ann", kept.at, 1)
    after = Window().go(PAGE, approved)
    assert f"{said}" in after.text
    assert "it has to be given again" in after.text
    assert "Record authority to apply" not in after.labels
    sign_in("sol", Role.SOLICITOR)
    approve(Window().go(PAGE, approved))
    assert "No authority to apply is recorded of these words." in Window().go("papers", approved).text


def test_authority_is_taken_back_with_a_reason_until_the_papers_are_filed(
    store: Store, approved: str, sign_in: SignIn
) -> None:
    sign_in("chi", Role.AUTHORISING, Role.SOLICITOR)
    window = Window().go(PAGE, approved)
    window.type("authority-under", UNDER).press_named("Record authority to apply")
    assert "Enter why" in window.press_named("Take the authority back").problem
    window.type("authority-why", "It was another case.").press_named("Take the authority back")
    assert "No authority to apply is recorded of these words." in window.text
    window.type("authority-under", UNDER).press_named("Record authority to apply")
    window.press_named("Record that they are filed")
    assert "Take the authority back" not in window.labels
    kinds = ["approved", "authorised", "authority taken back", "authorised", "filed"]
    assert [one.kind for one in store.decisions(approved)] == kinds


def test_who_approved_the_papers_does_not_give_the_authority_too(approved: str, sign_in: SignIn) -> None:
    sign_in("sol", Role.SOLICITOR, Role.AUTHORISING)
    window = Window().go(PAGE, approved)
    assert "You approved these papers, so somebody else gives the authority" in window.text
    assert "Record authority to apply" not in window.labels


def test_before_filing_what_is_lacking_is_said_and_bars_nothing(store: Store, approved: str, sign_in: SignIn) -> None:
    sign_in("ann", Role.OFFICER, teams=["East"])
    window = Window().go(PAGE, approved)
    said = window.text.partition("Before you record it")[2]
    assert "No authority to apply is recorded of these words." in said
    assert "The case holds no signed copy of: Application" in said
    window.press_named("Record that they are filed")
    assert "The papers are filed" in window.text
    assert "No authority to apply is recorded of these words." in Window().go("papers", approved).text


def test_without_sign_in_only_a_page_signed_for_these_words_gives_authority(store: Store, order_breached: Case) -> None:
    case_id = keep(store, order_breached)
    window = Window().go(PAGE, case_id)
    scan = ("signed.pdf", b"%PDF-1.7 signed", "application/pdf")
    number = window.text.partition("Fingerprint of the words as they stand: ")[2][:4]

    def give(key: str, label: str, first: str = number) -> Window:
        window.type(f"{key}-name", "Chi Example").type(f"{key}-first", first)
        window.app.file_uploader(key=f"{key}-signed").set_value(scan)
        return window.press_named(label)

    give("approval", "Approve")
    assert "The papers are approved" in window.text
    assert "There is no sign-in here" in window.text
    window.type("authority-under", UNDER)
    assert "Enter the name of the officer who signed" in window.press_named("Record authority to apply").problem
    assert "not the first four characters" in give("authority", "Record authority to apply", "g000").problem
    give("authority", "Record authority to apply")
    assert f"Authority to apply given by Chi Example, authorising officer ({UNDER}), on " in window.text
    approval, authority = store.decisions(case_id)
    assert approval.signed == authority.signed
    downloads = [one.proto.label for one in window.app.get("download_button")]
    assert {"Download the signed approval", "Download the signed authority"} <= set(downloads)
