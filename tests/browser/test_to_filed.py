"""A case goes from an officer who is ready to papers that are filed, each page of which is read, and to a hearing."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import pytest
from playwright.sync_api import FilePayload, expect

from spo.case import Case
from spo.documents.bundle.office import Office
from spo.documents.render import DRAFT
from spo.documents.signed.foot import SAYS
from spo.store import Store
from tests.documents.every_byte import said as said_in_word
from tests.documents.read_pdf import every_byte, page_words
from tests.documents.returned.edited import Edited, begins, came, ends, run, words_of
from tests.documents.returned.kinds import NEXT, ONE, OTHER
from tests.documents.word import lines, parts
from tests.served import Server
from tests.store.conftest import postgres  # noqa: F401  (a fixture)
from tests.store.conftest import server as schema  # noqa: F401  (a fixture)
from tests.store.people import ANN, NOON
from tests.wizard.cases import LAW

from .conftest import Visit
from .signing import LOOKED, sign
from .test_approval import APPROVED, FIRST, downloaded, is_drafts, made
from .test_exhibits import MADE, attach
from .test_sign_in import JULES, ROBIN, Force, force, provider, sign_in
from .twelve import twelve

__all__ = ["force", "provider"]

pytestmark = [pytest.mark.browser, pytest.mark.office, pytest.mark.usefixtures("office")]

WAS, NOW = "left four voice messages", "left five voice messages"
APPLICATION, CONFIDENTIAL = LAW.papers["application"], LAW.papers["confidential"]
SIGNS = "Ann Example"
LATER = "He left a card for her at the library."
Changed = dict[str, tuple[Counter[str], Counter[str]]]
_SHOWN = """all => all.map(one => {
    const said = without => {
        const held = one.cloneNode(true)
        held.querySelectorAll(`.ref, .unseen, ${without}`).forEach(piece => piece.remove())
        return held.textContent
    }
    return [one.tagName, said("ins"), said("del")]
})"""
"""What each heading says, and each sentence that is shown as changed as it was and as it is."""
_ENDS = re.compile(r"(?<=[.?!])\s+|\n")


def test_from_ready_to_a_bundle_of_twelve_exhibits_with_two_people_signed_in(
    force: Force, window: Callable[..., Visit], order_breached: Case
) -> None:
    with Store(force.store) as store:
        case_id = store.create(order_breached, ANN, NOON)
        store.stand(case_id, "team", "Harbour", True)
    officer, solicitor = signed_in(force, window, ROBIN), signed_in(force, window, JULES)
    officer.go("approval", case=case_id)
    officer.press("Say that it is ready for a force solicitor")
    expect(officer.page.get_by_text("The case waits for a force solicitor.")).to_be_visible()

    proposed = comment_and_answer(solicitor, officer, case_id)

    approve(solicitor)
    first = made(solicitor)
    assert not is_drafts(first)
    assert any(proposed in line for line in lines(parts(first)[f"approved-{APPLICATION.file}"]))

    correct(officer, case_id, order_breached)
    second = made(officer)
    assert is_drafts(second)
    solicitor.go("approval", case=case_id)
    shown = shown_as_changed(solicitor)
    assert shown
    assert shown == changed(first, second)

    attach_twelve(officer, order_breached)
    _, draft = bundle(officer)
    check_bundle(draft, order_breached, 12, is_draft=True)

    solicitor.go("approval", case=case_id)
    approve(solicitor)
    papers, filed = bundle(officer)
    check_bundle(filed, order_breached, 12, is_draft=False)
    said = "\n".join(said_in_word(*file) for file in parts(papers).items())
    assert not is_drafts(papers)
    assert [value for value in withheld(order_breached) if value in said] == []
    check_confidential(officer, order_breached)
    _, served = bundle(solicitor)
    assert page_words(served) == page_words(filed)
    file_and_add_an_act(officer, papers)
    sign_what_was_filed(officer)
    check_signed(filed_bundle(solicitor), order_breached, 12)
    solicitor.go("approval")
    approve(solicitor)
    _, second = bundle(officer)
    check_further(second, order_breached)


def test_from_ready_to_an_order_that_was_made_without_sign_in(
    own_server: Callable[..., Server], window: Callable[..., Visit], order_breached: Case
) -> None:
    server = own_server()
    visit = window(server)
    visit.home()
    case_id = server.keep(order_breached)
    visit.go("approval", case=case_id)
    visit.press("Say that it is ready for a force solicitor")
    expect(visit.page.get_by_text("The case waits for a force solicitor.")).to_be_visible()
    comment_and_answer(visit, visit, case_id)
    approve_on_paper(visit)
    first = made(visit)
    assert not is_drafts(first)
    correct(visit, case_id, order_breached)
    second = made(visit)
    assert is_drafts(second)
    visit.go("approval")
    shown = shown_as_changed(visit)
    assert shown
    assert shown == changed(first, second)
    attach_twelve(visit, order_breached)
    _, draft = bundle(visit)
    check_bundle(draft, order_breached, 12, is_draft=True)
    approve_on_paper(visit)
    papers, filed = bundle(visit)
    check_bundle(filed, order_breached, 12, is_draft=False)
    check_confidential(visit, order_breached)
    file_and_add_an_act(visit, papers)
    sign_what_was_filed(visit)
    check_signed(filed_bundle(visit), order_breached, 12)
    serve(visit)
    hear(visit, "Add a hearing", "17 December 2026", "Adjourned", "2 February 2027")
    assert "By when: 2 February 2027." in days_due(visit, "The hearing")
    hear(visit, "Add another hearing", "2 February 2027", "Order made")
    assert "Done: 2 February 2027." in days_due(visit, "The hearing")
    visit.go("approval")
    assert downloaded(visit, APPROVED) == papers


def comment_and_answer(solicitor: Visit, officer: Visit, case_id: str) -> str:
    """Comment on the page and in Word, answer, use the words proposed, and resolve. Return those words."""
    solicitor.go("review", case=case_id)
    comment_on_a_passage(solicitor)
    proposed = comment_in_word(solicitor)
    officer.go("review", case=case_id)
    answer(officer, 1, "All of them.")
    answer(officer, 2, "Since 12 October 2026.")
    go_to_comment(officer, 3)
    officer.press("Use the words of comment 3")
    expect(officer.page.get_by_text("The words proposed are yours now, and will be printed.")).to_be_visible()
    solicitor.go("review", case=case_id)
    for number in (1, 2, 3):
        resolve(solicitor, number)
    expect(solicitor.page.get_by_text("No comment waits.")).to_be_visible()
    return proposed


def approve_on_paper(visit: Visit) -> None:
    """Have the page to sign signed, and attach it as an approval."""
    visit.go("approval")
    page = lines(downloaded(visit, "Download the page to sign (Word)"))
    number = next(line for line in page if line.startswith("Fingerprint of the words: ")).partition(": ")[2]
    visit.type("Name of the force solicitor who signed", "Sol Example")
    visit.type(FIRST, number[:4])
    page_signed = f"%PDF-1.7 signed for {number}".encode()
    signed = FilePayload(name="signed.pdf", mimeType="application/pdf", buffer=page_signed)
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(signed)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Approve")
    expect(visit.page.get_by_role("heading", name="The papers are approved", exact=True)).to_be_visible()


def signed_in(force: Force, window: Callable[..., Visit], person: Mapping[str, object]) -> Visit:
    """Return the window of a person who has signed in."""
    visit = window(force.server)
    visit.page.goto(force.server.address)
    sign_in(visit, person)
    return visit


def comment_on_a_passage(visit: Visit) -> None:
    """Comment on a passage of the application, on its page."""
    visit.press_on(visit.page.locator(f".st-key-say-application-{NEXT.replace('.', '-')} button"))
    visit.at("Comment on a paper")
    visit.page.get_by_label("Your comment").fill("Which of the acts?")
    visit.press("Save")
    expect(visit.page.get_by_text("What you wrote is saved.")).to_be_visible()


def comment_in_word(visit: Visit) -> str:
    """Comment on a passage of the application in Word, change another, and give it back. Return the words proposed."""
    made(visit)
    file = Edited(APPLICATION.id, downloaded(visit, f"Download: {APPLICATION.title}"))
    file.say(file.at(OTHER), begins(1), run(words_of(file.at(OTHER))), ends(1))
    file.comment(1, "Since when?")
    before = words_of(file.at(ONE))
    file.say(file.at(ONE), run(before), came(" This is her fear, in her words."))
    visit.go("review")
    given = FilePayload(name="with my comments.docx", mimeType="application/octet-stream", buffer=file.saved())
    visit.page.locator("input[type=file]").set_input_files(given)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Read the file")
    expect(visit.page.get_by_text("The file is read. Nothing of it is kept yet.")).to_be_visible()
    expect(visit.page.get_by_text("Since when?")).to_be_visible()
    visit.press("Keep those ticked as comments")
    expect(visit.page.locator(".st-key-go-3 button")).to_be_visible()
    return f"{before} This is her fear, in her words."


def go_to_comment(visit: Visit, number: int) -> None:
    """Go to a comment, by way of the review."""
    visit.press_on(visit.page.locator(f".st-key-go-{number} button"))
    visit.at("Comment on a paper")


def answer(visit: Visit, number: int, words: str) -> None:
    """Answer a comment."""
    go_to_comment(visit, number)
    visit.page.get_by_label(f"Your answer to comment {number}").fill(words)
    visit.press("Save and go to the review")
    visit.at("Review")
    expect(visit.page.get_by_text(words)).to_be_visible()


def resolve(visit: Visit, number: int) -> None:
    """Say that a comment is resolved."""
    go_to_comment(visit, number)
    visit.press(f"Comment {number} is resolved")
    expect(visit.page.get_by_text(f"Comment {number} is resolved.", exact=True)).to_be_visible()
    visit.go("review")


def approve(visit: Visit) -> None:
    """Approve the papers."""
    visit.go("approval")
    visit.press("Approve")
    expect(visit.page.get_by_role("heading", name="The papers are approved", exact=True)).to_be_visible()


def correct(visit: Visit, case_id: str, case: Case) -> None:
    """Correct one number in what the first act is said to be."""
    key, act = next(iter(case.incidents.items()))
    assert WAS in act.what
    visit.go("incident", key, case_id)
    visit.type("What happened", act.what.replace(WAS, NOW))
    visit.press("Save and go to the task list")
    visit.at("Task list")


def shown_as_changed(visit: Visit) -> Changed:
    """Return the sentences that the page shows as they were and as they are, of each paper that changed."""
    expect(visit.page.get_by_role("heading", name="What changed since approval")).to_be_visible()
    visit.still()
    found: Changed = {}
    title = ""
    for tag, was, now in visit.page.locator("h3, section.changed").evaluate_all(_SHOWN):
        if tag == "H3":
            title = was
        else:
            gone, new = found.setdefault(title, (Counter(), Counter()))
            gone.update(sentences([was]))
            new.update(sentences([now]))
    return found


def changed(before: bytes, after: bytes) -> Changed:
    """Return the sentences that are in the Word files of one zip and not in those of the other, by titles of papers."""
    found: Changed = {}
    for entry in LAW.papers.values():
        old, new = (
            sentences(lines(held[name])) if (name := f"{begins}{entry.file}") in held else Counter[str]()
            for begins, held in (("approved-", parts(before)), ("", parts(after)))
        )
        if old - new or new - old:
            found[entry.title] = old - new, new - old
    return found


def sentences(held: Iterable[str]) -> Counter[str]:
    """Return how often each sentence stands in some lines, with one space between its words.

    What a paper says of its own words, that they are a draft or what their number is, is none of them.
    """
    found = (" ".join(one.split()) for line in held for one in _ENDS.split(line))
    return Counter(one for one in found if one and one != DRAFT and not one.startswith(SAYS))


def attach_twelve(visit: Visit, case: Case) -> None:
    """Attach a file to each of the first twelve exhibits, and look at those of its pages that are pictures."""
    for key, file in zip(case.exhibits, twelve(withheld(case)[0]), strict=False):
        attach(visit, key, file.payload)
        visit.go("exhibit-pages", key)
        visit.still()
        waiting = visit.page.get_by_role("button", name=LOOKED)
        for left in range(file.pages if file.is_seen else 0, 0, -1):
            expect(waiting).to_have_count(left)
            visit.press_on(waiting.first)
        expect(waiting).to_have_count(0)


def bundle(visit: Visit) -> tuple[bytes, bytes]:
    """Make the papers and the bundle of them, and return both as they are downloaded."""
    papers = made(visit)
    visit.press("Make the bundle (PDF)")
    expect(visit.button("Download the bundle (PDF)")).to_be_visible(timeout=MADE)
    return papers, downloaded(visit, "Download the bundle (PDF)")


def file_and_add_an_act(visit: Visit, papers: bytes) -> None:
    """Record that papers are filed, add an act between 12 and 13, and see that no filed word or number changes."""
    visit.go("approval")
    visit.press("Record that they are filed")
    expect(visit.page.get_by_role("heading", name="The papers are filed", exact=True)).to_be_visible()
    visit.go("incidents")
    visit.press("Add another incident")
    visit.at_step("incident")
    visit.type("Date", "13 May 2026")
    visit.type("What happened", LATER)
    visit.press("Save and go to the task list")
    visit.at("Task list")
    visit.go("approval")
    expect(visit.page.get_by_role("heading", name="What has changed since filing")).to_be_visible()
    expect(visit.page.get_by_text(LATER).first).to_be_visible()
    assert downloaded(visit, APPROVED) == papers
    visit.go("incidents")
    expect(visit.button("Change incident 12A")).to_be_visible()


def sign_what_was_filed(visit: Visit) -> None:
    """Give back what was filed as it was signed, though more is recorded since: the application, and two statements."""
    visit.go("signed-papers")
    visit.still()
    called = visit.page.get_by_role("button", name=f"Download: {APPLICATION.title}, as filed on ").inner_text()
    day = called.rpartition(" as filed on ")[2]
    sign(visit, f"{APPLICATION.title}, as filed on {day}", SIGNS)
    sign(visit, f"Statement of the officer in the case, as filed on {day}", SIGNS, scanned=True)
    sign(visit, f"Statement of Maeve Fennimore, as drafted when papers were filed on {day}", "", finished=True)


def filed_bundle(visit: Visit) -> bytes:
    """Make the bundle of what was filed, and return it."""
    visit.go("approval")
    visit.press("Make the bundle (PDF)")
    expect(visit.button("Download the bundle (PDF)")).to_be_visible(timeout=MADE)
    return downloaded(visit, "Download the bundle (PDF)")


def check_signed(content: bytes, case: Case, exhibits: int) -> None:
    """See that a bundle of what was filed holds what came back signed in place of what was not, and nothing later."""
    check_bundle(content, case, exhibits, is_draft=False)
    said = page_words(content)
    index = " ".join(said[:2])
    assert f"{APPLICATION.title}, signed by {SIGNS} on 20 November 2026" in index
    assert f"Statement of the officer in the case, signed by {SIGNS} on 20 November 2026" in index
    assert "Statement of Maeve Fennimore, signed by Maeve Fennimore on 20 November 2026, corrected" in index
    assert "Hearsay notice, unsigned" in index
    assert sum("Signed copy, page 1 of" in one for one in said) == 3
    assert not any(LATER in one for one in said)


def check_further(content: bytes, case: Case) -> None:
    """See that a bundle of papers after filing holds what is new, and no exhibit that was filed."""
    check_bundle(content, case, 0, is_draft=False)
    said = page_words(content)
    assert "Further statement of the officer in the case, unsigned" in said[0]
    assert any(LATER in one for one in said)


def serve(visit: Visit) -> None:
    """Record that the papers were served."""
    visit.go("summons-service")
    visit.choose("Service of the summons and the papers: How it was served", "Handed over")
    visit.type("Service of the summons and the papers: Date of service", "1 December 2026")
    visit.press("Save and go to the task list")
    visit.at("Task list")


def hear(visit: Visit, add: str, day: str, came_of: str, adjourned_to: str = "") -> None:
    """Record what came of a hearing."""
    visit.go("heard")
    visit.press(add)
    visit.at_step("hearing-held")
    visit.type("Date of the hearing", day)
    visit.say(came_of)
    visit.type("Day to which it was adjourned", adjourned_to)
    visit.press("Save and go to the task list")
    visit.at("Task list")


def days_due(visit: Visit, what: str) -> str:
    """Return what is said of one thing that is due, with one space between its words."""
    visit.go("days-due")
    due = visit.page.locator("section.argument")
    expect(due.first).to_be_visible()
    (said,) = [one for one in due.all_inner_texts() if one.startswith(f"{what}\n")]
    return " ".join(said.split())


def withheld(case: Case) -> tuple[str, ...]:
    """Return what a case withholds, in each of the ways in which a page may break it."""
    held = [one.address for one in case.places.values() if one.withhold]
    held += [one.value for one in case.identifiers.values() if one.withhold]
    return tuple(piece.strip() for value in held for piece in (value, *value.split(",")) if re.search(r"\d", piece))


def check_bundle(content: bytes, case: Case, exhibits: int, is_draft: bool) -> None:
    """See that each page says DRAFT or none does, that pages are numbered, and which exhibits are there."""
    said = page_words(content)
    assert {"DRAFT" in one for one in said} == {is_draft}
    assert [re.findall(r"Bundle page (\d+)", one) for one in said] == [[str(n)] for n in range(1, len(said) + 1)]
    attached = {one.mark: file for one, file in zip(case.exhibits.values(), twelve("")[:exhibits], strict=False)}
    expected = [
        f"Exhibit {mark}, page {number} of {attached[mark].pages}"
        for mark in sorted(attached, key=lambda one: (one.split("/")[0], int(one.split("/")[1])))
        for number in range(1, attached[mark].pages + 1)
    ]
    assert [mark for one in said for mark in re.findall(r"Exhibit \S+, page \d+ of \d+", one)] == expected
    inside = " ".join(said).encode() + every_byte(content)
    assert [value for value in withheld(case) if value.encode() in inside] == []


def check_confidential(visit: Visit, case: Case) -> None:
    """See that what is for the court alone says all that is withheld, and that it is no draft."""
    content = downloaded(visit, f"Download: {CONFIDENTIAL.title}")
    with Office() as office:
        said = " ".join(page_words(office.pdfs({CONFIDENTIAL.file: content})[CONFIDENTIAL.file]))
    assert "DRAFT" not in said
    assert [value for value in withheld(case) if value not in said] == []
