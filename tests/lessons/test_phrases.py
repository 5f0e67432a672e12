"""What the screens and the handout say in words of the program's own."""

from spo.lessons.phrases import NO_ANSWER, judged_so, lead_of, lead_without_facts
from spo.lessons.screens import Answered, Judged, Shown


def test_that_the_case_has_no_answer_is_said_once() -> None:
    fact = Shown("f", "What happened", "He rang.")
    said = {
        facts + answer[:4]: lead_without_facts(Answered("Title", "Who?", (fact,) if facts else (), answer, ()))
        for facts in ("fact ", "")
        for answer in ("Nobody asked him.", "This case has no answer, and nor do you.", "None does.")
    }
    assert said == {"fact Nobo": "", "fact This": "", "Nobo": NO_ANSWER, "This": "", "fact None": "", "None": ""}


def test_that_an_item_is_right_is_said_once() -> None:
    shown = Shown("f", "What happened", "He rang.")
    said = [
        judged_so(Judged(shown, fault, answer, "", "", "", ()))
        for fault, answer in ((True, "No day."), (False, "It has a day."), (False, "Right: it has a day."))
    ]
    assert said == ["A fault. No day.", "Right all along. It has a day.", "Right: it has a day."]


def judged(page: str = "", field: str = "") -> Judged:
    """Return an answer to a fault, and where the program says what it says of it."""
    return Judged(Shown("f", "What happened", "He rang."), True, "No date.", "Say when.", "", page, (), field)


def test_the_page_is_named_where_it_is_known_and_the_field_where_it_is_not() -> None:
    assert lead_of(judged(page="Who this person is", field="Views")) == (
        "The program says so, under “Who this person is”:"
    )
    assert lead_of(judged(field="Views")) == "The program says so at the field “Views”:"
    assert lead_of(judged()) == "The program says so:"
