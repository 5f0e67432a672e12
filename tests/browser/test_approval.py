"""Papers are approved in a real browser, changed, and approved again: what is served says DRAFT while it should."""

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, expect

from spo.case import Case
from spo.documents.render import DRAFT
from spo.store import Store
from tests.documents.word import lines, text
from tests.served import Server
from tests.store.conftest import postgres  # noqa: F401  (a fixture)
from tests.store.conftest import server as schema  # noqa: F401  (a fixture)
from tests.store.people import ANN, NOON

from .conftest import Visit
from .test_sign_in import JULES, ROBIN, Force, force, provider, sign_in, sign_out

__all__ = ["force", "provider"]

pytestmark = pytest.mark.browser

APPROVED = "Download what was approved to be filed and served (zip)"
SERVED = "Download what is filed and served (zip)"
WORDS = "He waited at the gate."


def downloaded(visit: Visit, label: str) -> bytes:
    """Press the way to download a file, and return it."""
    visit.still()
    with visit.page.expect_download() as waiting:
        visit.button(label).first.click()
    return Path(waiting.value.path()).read_bytes()


def drafts(content: bytes) -> dict[str, bool]:
    """Return of each Word file in a zip whether it says that it is a draft."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".docx")]
        return {name: DRAFT in text(archive.read(name)) for name in names}


def is_drafts(content: bytes) -> bool:
    """Return whether every Word file in a zip is a draft, by its name too. Some must be there."""
    found = drafts(content)
    kinds = {(is_draft, not name.startswith("approved-")) for name, is_draft in found.items()}
    assert kinds in ({(True, True)}, {(False, False)})
    return kinds == {(True, True)}


def edit(visit: Visit, case: Case) -> None:
    """Change what the first act is said to be, on its page."""
    key = next(iter(case.incidents))
    visit.go("incident", key)
    visit.type("What happened", WORDS)
    visit.press("Save and go to the task list")
    visit.at("Task list")


def made(visit: Visit) -> bytes:
    """Return what the page Papers gives to be filed and served, made anew where it has to be."""
    visit.go("papers")
    visit.still()
    if visit.button("Make the Word papers").count():
        visit.press("Make the Word papers")
    expect(visit.button(SERVED)).to_be_visible()
    return downloaded(visit, SERVED)


def test_from_an_officer_who_is_ready_to_a_solicitor_who_approves_what_changed(
    force: Force,
    window: Callable[..., Visit],
    order_breached: Case,
) -> None:
    with Store(force.store) as store:
        case_id = store.create(order_breached, ANN, NOON)
        store.stand(case_id, "team", "Harbour", True)
    visit = window(force.server)
    visit.page.goto(force.server.address)
    sign_in(visit, ROBIN)
    visit.go("approval", case=case_id)
    expect(visit.page.get_by_text("Your role does not let you approve")).to_be_visible()
    visit.press("Say that it is ready for a force solicitor")
    expect(visit.page.get_by_text("The case waits for a force solicitor.")).to_be_visible()
    assert is_drafts(made(visit))
    sign_out(visit)
    sign_in(visit, JULES)
    visit.go("approval", case=case_id)
    visit.press("Approve")
    expect(visit.page.get_by_role("heading", name="The papers are approved", exact=True)).to_be_visible()
    first = downloaded(visit, APPROVED)
    assert not is_drafts(first)
    assert not is_drafts(made(visit))
    sign_out(visit)
    sign_in(visit, ROBIN)
    visit.go("task-list", case=case_id)
    edit(visit, order_breached)
    assert is_drafts(made(visit))
    sign_out(visit)
    sign_in(visit, JULES)
    visit.go("approval", case=case_id)
    expect(visit.page.get_by_role("heading", name="What changed since approval")).to_be_visible()
    expect(visit.page.get_by_text(WORDS).first).to_be_visible()
    assert downloaded(visit, APPROVED) == first
    assert any(WORDS.split()[1] in line for line in lines(downloaded(visit, "Download the changes as tracked in Word")))
    visit.press("Approve")
    expect(visit.page.get_by_role("heading", name="The papers are approved", exact=True)).to_be_visible()
    assert not is_drafts(made(visit))
    with Store(force.store) as store:
        assert [one.name for one in store.decisions(case_id)] == [ROBIN["name"], JULES["name"], JULES["name"]]


def authorise(visit: Visit, signed: FilePayload, number: str) -> None:
    """Record authority to apply, by the page that both signed."""
    visit.type("Rank, and what it is given under, such as the force's scheme of delegation", "Superintendent")
    visit.type("Name of the officer who signed", "Chi Example")
    visit.type(FIRST, number[:4])
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(signed)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Record authority to apply")
    expect(visit.page.get_by_text("The authority to apply is recorded.")).to_be_visible()


FIRST = "The first four characters of the fingerprint on the signed page"


def test_without_sign_in_draft_comes_off_once_the_signed_page_is_attached(
    own_server: Callable[..., Server], window: Callable[..., Visit], order_breached: Case
) -> None:
    server = own_server()
    with Store(server.store) as store:
        case_id = store.create(order_breached, ANN, NOON)
    visit = window(server)
    visit.home()
    visit.go("approval", case=case_id)
    page = lines(downloaded(visit, "Download the page to sign (Word)"))
    number = next(line for line in page if line.startswith("Fingerprint of the words: ")).partition(": ")[2]
    expect(visit.page.get_by_text(number)).to_be_visible()
    visit.type("Name of the force solicitor who signed", "Sol Example")
    visit.press("Approve")
    assert "Attach the approval" in visit.problem()
    visit.type("Name of the force solicitor who signed", "Sol Example")
    visit.type(FIRST, "g000")
    signed = FilePayload(name="signed.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7 signed")
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(signed)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Approve")
    assert "not the first four characters" in visit.problem()
    visit.type("Name of the force solicitor who signed", "Sol Example")
    visit.type(FIRST, number[:4])
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Approve")
    expect(visit.page.get_by_role("heading", name="The papers are approved", exact=True)).to_be_visible()
    authorise(visit, signed, number)
    assert downloaded(visit, "Download the signed approval") == b"%PDF-1.7 signed"
    assert downloaded(visit, "Download the signed authority") == b"%PDF-1.7 signed"
    expect(visit.page.get_by_text(hashlib.sha256(b"%PDF-1.7 signed").hexdigest())).to_have_count(2)
    assert not is_drafts(made(visit))
    edit(visit, order_breached)
    assert is_drafts(made(visit))
    with Store(server.store) as store:
        kept, authority = store.decisions(case_id)
        assert (kept.name, bool(kept.attached_by)) == ("Sol Example", True)
        assert (authority.name, authority.fingerprint) == ("Chi Example", kept.fingerprint)
        assert store.attachment(case_id, kept.signed) == b"%PDF-1.7 signed"
