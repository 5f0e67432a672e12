"""What is typed and does not count yet is said on the page that can make it count, and holds no other page up."""

from spo.case import Case
from spo.wizard.questions.idle import kept_idle
from spo.wizard.questions.journey import Place

from ..cases import BREACHED, every_case, page, put, questions


def _said(case: Case, place: Place, name: str) -> list[tuple[str, str]]:
    asked = questions(place)
    return list(kept_idle(case, [asked[name]], asked.values()))


def test_what_a_question_of_the_page_leaves_out_is_said_with_that_question() -> None:
    case = put(every_case()[BREACHED], "protected_persons.p1.views_taken", None)
    ((said, path),) = _said(case, page("person", "p1"), "views")
    assert path == "protected_persons.p1.views_taken"
    assert "Answer “Have this person's views been taken?” too." in said


def test_what_a_later_page_decides_holds_no_page_up() -> None:
    case = put(put(every_case()[BREACHED], "interim", {}), "terms.t1.in_interim", "yes")
    assert _said(case, page("term", "t1"), "in_interim") == []
