"""The application says which terms are asked for now and which later, and why the protected person should not apply."""

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def application(case: Case, name: str) -> list[str]:
    return [one.text for one in papers(assessed(case))["application"].passages[name]]


def test_the_interim_section_says_which_terms_are_asked_for_and_which_are_left(
    order_breached: Case,
) -> None:
    said = " ".join(application(order_breached, "interim"))
    assert "for an interim order containing terms 1, 2 and 4 to 9, for 14 weeks." in said
    left = (
        "Not asked for now: term 3, which goes furthest into Mr Quillfeather's life; and terms 10 to 12, which require "
    )
    assert left in said
    made = apply(order_breached, [Edit(path="interim.already_made", value="yes")])
    assert "No finding" not in " ".join(application(made, "interim"))


def test_why_she_should_not_have_to_apply_is_said_from_what_is_recorded(order_breached: Case) -> None:
    def why(case: Case, paper: str) -> str:
        made = papers(assessed(case))[paper]
        (said,) = [
            one.text for of in made.passages.values() for one in of if one.text.startswith("Why not another civ")
        ]
        return said

    assert "go back to court" not in why(order_breached, "existing-orders")
    asked = Edit(path="protected_persons.p1.cannot_return_to_court", value="yes")
    said = why(apply(order_breached, [asked]), "existing-orders")
    assert "Ms Fennimore has said that they cannot, or will not, go back to court" in said


def test_terms_that_the_reasons_for_an_interim_order_leave_by_number_are_not_left_again(order_breached: Case) -> None:
    why = "Term 3 can wait, and so can terms 10 to 12: he may want advice."
    said = application(apply(order_breached, [Edit(path="interim.why", value=why)]), "interim")[-1]
    assert said.startswith(why)
    assert "Not asked for now" not in said


def test_the_court_is_told_whether_the_interim_order_is_asked_for_on_notice(order_breached: Case) -> None:
    asked = application(order_breached, "interim")[0].replace("Mr Quillfeather", "the defendant")
    assert "The court is asked, on notice, for an interim order" in asked
    edits = [Edit(path="interim.notice", value="without notice"), Edit(path="interim.notice_why", value="He may flee.")]
    said = application(apply(order_breached, edits), "interim")[0]
    assert "without notice to" in said
    assert "he may flee." in said
    nobody = apply(order_breached, [Edit(path="interim.notice", value=None)])
    assert "notice to" not in " ".join(application(nobody, "interim"))
