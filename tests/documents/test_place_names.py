"""What the places of a paper are called: by what stands there, so that nobody has to count."""

from spo.case import Case
from spo.documents import papers, place_names, preview

from .word import assessed


def names(case: Case, paper: str) -> dict[str, str]:
    made, view = papers(assessed(case)), assessed(case).view
    return place_names(view, made[paper], preview(made[paper]))


def test_a_row_about_an_act_is_that_act_in_every_table_that_has_it(order_breached: Case) -> None:
    said = "incident 2, 30 March 2025: He sat in his car opposite 14 Larkspur Mews and looked at…"
    assert names(order_breached, "application")["shown.i02"] == said
    assert names(order_breached, "chronology")["incidents.i02"] == said


def test_an_act_without_a_day_or_words_is_called_by_its_number() -> None:
    case = Case.model_validate({"incidents": {"a": {"attributed": "yes", "method": "call"}}})
    assert names(case, "chronology")["incidents.a"] == "incident 1"


def test_another_row_has_the_name_of_its_table_and_its_first_cells(order_breached: Case) -> None:
    assert names(order_breached, "exhibits-list")["exhibits.bo1"].startswith("Exhibits, “BO/1, Captures of both")


def test_a_passage_has_its_heading_its_number_and_its_first_words(order_breached: Case) -> None:
    said = "The application in short, paragraph 1, “Who they are. Orla Fennimore is the defendant's former…”"
    assert names(order_breached, "application")["short.people"] == said
