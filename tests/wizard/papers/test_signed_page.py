"""A paper that came back signed is attached on its page, refused with a sentence, looked at, and taken away."""

import pytest

from spo.case import Case
from spo.documents import papers_to_sign
from spo.store import Store
from tests.documents.test_signed import CASE, SAYS, pdf
from tests.documents.word import assessed

from ..kept import keep
from ..window import Window, case_of

PAGE = "signed-papers"
STATEMENT, CERTIFICATE = "witness-statements.w1", "service-of-summons"
HOME = {"whose": "p1", "kind": "home", "address": "14 Hidden Lane", "withhold": True}


def number(case: Case, id: str) -> str:
    return next(one.number for one in papers_to_sign(assessed(case), {}) if one.id == id)


def fill(window: Window, which: str, content: bytes, **typed: str | bool) -> Window:
    turn = next(box.key for box in window.app.selectbox if "signed-which" in str(box.key)).rpartition("-")[2]
    window.app.selectbox(key=f"signed-which-{turn}").set_value(which)
    window.app.file_uploader(key=f"signed-file-{turn}").set_value(("back.pdf", content, "application/pdf"))
    for name, value in typed.items():
        window.type(f"signed-{name}-{turn}", value)
    return window


def test_a_statement_comes_back_signed_and_is_kept_as_it_is_and_can_be_taken_away(store: Store) -> None:
    case_id = keep(store, CASE)
    window = Window().go(PAGE, case_id)
    assert "Statement of Orla Example Not signed yet" in window.text
    content = pdf(SAYS.format(number(CASE, STATEMENT)))
    fill(window, STATEMENT, content, on="20 November 2026").press_named("Attach this signed paper")
    assert "back.pdf is attached." in window.text
    (key, held), *_ = case_of(store, case_id).signed_papers.items()
    assert (held.by, held.paper, held.witness, held.name) == ("Orla Example", "witness-statements", "w1", "back.pdf")
    assert held.given_by
    assert held.given_at
    assert store.attachment(case_id, held.file) == content
    assert "Statement of Orla Example Signed, of these words" in window.text
    window.press(f"take-away-{key}")
    assert not case_of(store, case_id).signed_papers
    assert "Statement of Orla Example Not signed yet" in window.text


@pytest.mark.parametrize(
    ("typed", "says", "why"),
    [
        ({}, "", "Enter the day on which it was signed"),
        ({"on": "20 November 2099"}, "", "That day is still to come"),
        ({"on": "20 November 2025"}, "", "it has no number at its foot"),
        ({"on": "20 November 2025"}, "0000 0000", "other words were signed"),
        ({"on": "20 November 2025"}, CERTIFICATE, "that of “Certificate of service”"),
    ],
)
def test_what_is_not_of_this_paper_is_refused_and_what_was_typed_stays(
    store: Store, typed: dict[str, str], says: str, why: str
) -> None:
    case_id = keep(store, CASE)
    said = number(CASE, says) if says == CERTIFICATE else says
    window = Window().go(PAGE, case_id)
    fill(window, STATEMENT, pdf(SAYS.format(said)), by="Orla Example", **typed).press_named("Attach this signed paper")
    assert why in window.problem
    assert window.shows("signed-by-0") == "Orla Example"
    assert not case_of(store, case_id).signed_papers


def test_a_statement_put_right_by_hand_is_looked_at_before_it_stands(store: Store) -> None:
    case_id = keep(store, CASE)
    window = Window().go(PAGE, case_id)
    content = pdf(SAYS.format(number(CASE, STATEMENT)))
    fill(window, STATEMENT, content, on="20 November 2025", hand=True).press_named("Attach this signed paper")
    assert "It has pages that nobody has looked at" in window.text
    (key,) = case_of(store, case_id).signed_papers
    window.press(f"look-signed_papers.{key}.pages.1.picture")
    assert "Signed, with words put in by hand" in window.text


def test_a_paper_for_the_court_is_not_put_right_by_hand_and_nothing_withheld_is_attached(store: Store) -> None:
    case_id = keep(store, CASE, protected_persons__p1={"name": "Ann Sample"}, places__h1=HOME)
    window = Window().go(PAGE, case_id)
    typed = {"by": "Sol Example", "on": "20 November 2025"}
    fill(window, "application", pdf("signed"), hand=True, **typed).press_named("Attach this signed paper")
    assert "Only a statement of a witness, or a certificate" in window.problem
    other = pdf("14 Hidden Lane")
    fill(window, f"another {STATEMENT}", other, hand=False, **typed).press_named("Attach this signed paper")
    assert "its words may give away what is withheld" in window.problem
    assert not case_of(store, case_id).signed_papers


def test_another_statement_is_attached_without_a_number(store: Store) -> None:
    case_id = keep(store, CASE)
    window = Window().go(PAGE, case_id)
    fill(window, f"another {STATEMENT}", pdf("MG11"), on="20 November 2025").press_named("Attach this signed paper")
    assert "Another statement is signed" in window.text
    (held,) = case_of(store, case_id).signed_papers.values()
    assert (held.another, held.number) == (True, "")


def test_who_signed_is_found_by_a_search_which_leads_to_the_page(store: Store) -> None:
    case_id = keep(store, CASE)
    window = Window().go(PAGE, case_id)
    fill(window, f"another {STATEMENT}", pdf("MG11"), by="Zelda Sample", on="20 November 2025")
    window.press_named("Attach this signed paper").go("search", case_id).type("words", "Zelda").press_named("Search")
    assert window.press_named("Go to result 1").title == "Signed papers"
