"""Once papers are filed, the page Papers makes what is new since, and approving again approves that alone."""

import re

from spo.access import Role
from spo.case import Case, Edit
from spo.documents import from_zip
from spo.documents.signed.matching import numbers_in
from spo.store import Store
from tests.documents.test_signed import SAYS, pdf
from tests.documents.word import header, lines

from ..signed_in import SignIn, filed, sign_in
from ..window import Window
from .test_signed_page import fill

__all__ = ["sign_in"]


def test_what_is_new_since_filing_is_made_approved_and_filed_as_papers_of_its_own(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    case_id = filed(store, order_breached, sign_in)
    assert "Papers after filing" not in Window().go("papers", case_id).text

    act = next(iter(order_breached.incidents.values())).model_dump(mode="json")
    at = store.decisions(case_id)[-1].at
    new = [Edit(path="incidents.new", value={**act, "date": "20 May 2026", "what": "He rang her workplace."})]
    store.save(case_id, new, "Ann", at, 1)
    papers = Window().go("papers", case_id)
    assert "Papers after filing" in papers.text
    assert "Further statement of the officer in the case; Supplementary chronology; Supplementary note." in papers.text
    assert "Amended" not in papers.text
    review = Window().go("review", case_id)
    review.app.radio(key="review-box").set_value("supplementary-chronology")
    review.app.run()
    assert "Comment on the whole paper" in review.labels
    assert "This adds to paper" in review.text
    review.press("say-supplementary-chronology-")
    assert review.title == "Comment on a paper"
    assert "Supplementary chronology" in review.text
    assert "14A" in Window().go("incidents", case_id).text

    sign_in("sol", Role.SOLICITOR)
    solicitor = Window().go("approval", case_id).press_named("Approve")
    assert "The papers are approved" in solicitor.text
    kept = from_zip(store.attachment(case_id, store.decisions(case_id)[-1].papers))
    assert kept.served
    assert all(name.startswith("approved-after-filing-") for name in kept.served)
    assert not any("DRAFT" in header(kept.files[name]) for name in kept.served)

    sign_in("ann", Role.OFFICER, teams=["East"])
    again = Window().go("approval", case_id)
    again.type("filing-day", "").press_named("Record that they are filed")
    assert "The papers are filed" in again.text
    assert [one.kind for one in store.decisions(case_id)] == ["approved", "filed", "approved", "filed"]
    assert "approved-after-filing" in " ".join(kept.served)
    kept_files = [str(one.proto.label) for one in again.app.get("download_button")]
    assert kept_files.count("Download what was approved to be filed and served (zip)") == 2  # what was filed first too


def test_what_was_filed_is_given_back_signed_after_more_is_recorded_and_what_is_new_is_signed_by_itself(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    case_id = filed(store, order_breached, sign_in)
    kept = from_zip(store.attachment(case_id, store.decisions(case_id)[0].papers))
    (number,) = numbers_in(lines(kept.files["approved-1-application.docx"]))

    act = next(iter(order_breached.incidents.values())).model_dump(mode="json")
    new = [Edit(path="incidents.new", value={**act, "date": "20 May 2026", "what": "He rang her workplace."})]
    store.save(case_id, new, "Ann", store.decisions(case_id)[-1].at, 1)
    window = Window().go("signed-papers", case_id)
    assert "Application for a stalking protection order, as filed on" in window.text
    assert "Further statement of the officer in the case Not signed yet" in window.text
    key = f"application.{number.replace(' ', '')}"
    content = pdf(SAYS.format(number))
    fill(window, key, content, on="20 November 2026", by="Ann Example").press_named("Attach this signed paper")
    assert "back.pdf is attached." in window.text
    assert "Signed, of these words" in window.text
    assert "Signed for other words" not in window.text
    fill(window, "further-statement", content, on="20 November 2026").press_named("Attach this signed paper")
    assert "that of “Application for a stalking protection order, as filed on" in window.text
    approval = Window().go("approval", case_id)
    assert "Make the bundle (PDF)" in approval.labels
    assert "It would hold no signed copy of: Application" not in approval.text


def test_once_filed_no_page_says_that_the_papers_are_to_be_reviewed_and_the_list_says_what_the_court_did(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    case_id = filed(store, order_breached, sign_in)
    held = {"date": "20 November 2026", "came_of": "order made"}
    at = store.decisions(case_id)[-1].at
    store.save(case_id, [Edit(path="heard.h1", value=held)], "Ann", at, 1)
    for page in ("task-list", "what-is-missing", "check-answers", "what-it-shows", "sign-send-serve"):
        window = Window().go(page, case_id)
        assert "Ready for legal review" not in window.text
        assert "drafts until" not in window.text
        assert re.search(r"The papers are filed Filed on \d+ \w+ \d{4}, as approved", window.text), page
        assert "Order made on 20 November 2026." in window.text
    assert re.search(r"Order made on 20 November 2026. Filed on \d+ \w+ \d{4}", Window().go("cases").text)


def test_after_an_adjournment_the_sheet_is_made_again_and_what_is_kept_says_the_next_hearing(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    case_id = filed(store, order_breached, sign_in)
    held = {
        "date": "17 December 2026",
        "came_of": "adjourned",
        "adjourned_to": "4 March 2027",
        "adjourned_time": "2 pm",
    }
    service = {"way": "handed over", "date": "20 November 2026"}
    at = store.decisions(case_id)[-1].at
    edits = [Edit(path="heard.h1", value=held), Edit(path="summons_service", value=service)]
    store.save(case_id, edits, "Ann", at, 1)
    papers = Window().go("papers", case_id)
    new = papers.text.partition("What is new since the papers were filed makes")[2].partition(".")[0]
    assert "About the hearing: a plain-English sheet" in new
    assert "Summons" not in new
    for paper, said in (("defendant-sheet", "Thursday 4 March 2027"), ("witness-list", "4 March 2027 at 2 pm")):
        papers.type("paper-box", paper).app.run()
        assert said in papers.text
    assert "Download: About the hearing: a plain-English sheet" in [
        str(one.proto.label) for one in papers.press("make").app.get("download_button")
    ]
