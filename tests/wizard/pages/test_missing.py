"""What is missing is answered where it is found: what blocks filing, and once nothing does, what weakens."""

from spo.store import Store
from spo.wizard.pages import missing_page
from spo.wizard.questions.missing import gaps
from spo.wizard.steps import STEPS

from ..cases import BREACHED, assessed, every_case, put
from ..kept import keep
from ..window import Window, case_of

WHY = "terms.t1.why_necessary"


def test_only_what_blocks_is_asked_first_with_all_that_its_page_lacks() -> None:
    found = {gap.place.step.id: gap for gap in gaps(assessed(every_case()["half"]))}
    assert "duration.kind" in found["duration"].asked
    assert "duration.why" in found["duration"].says
    assert "harm" not in found
    none_blocks = put(every_case()[BREACHED], "protected_persons.p1.effect", "")
    assert "harm" in {gap.place.step.id for gap in gaps(assessed(none_blocks))}


def test_what_hangs_on_an_answer_is_asked_beside_it() -> None:
    case = put(every_case()[BREACHED], "duration.kind", None)
    (gap,) = gaps(assessed(case))
    assert set(gap.asked) >= {"duration.kind", "duration.years", "duration.months"}


def test_gaps_of_several_pages_are_closed_by_one_press(store: Store) -> None:
    case = every_case()[BREACHED]
    for path, empty in (("hearing.court", ""), (WHY, ""), ("terms.t2.why_necessary", "")):
        case = put(case, path, empty)
    case_id = keep(store, case)
    window = Window().go(missing_page.ID, case_id)
    assert "3 things to mend before filing" in window.text
    window.type("hearing.court", "Exampleton").type(WHY, "He comes to the door.").press_named(
        "Save, and show what is missing then"
    )
    saved = case_of(store, case_id)
    assert (saved.hearing.court, saved.at(WHY)) == ("Exampleton", "He comes to the door.")
    assert saved.terms["t2"].why_necessary.startswith("It answers")
    assert "Ready for legal review" in window.text


def test_a_list_in_which_nothing_is_has_the_way_to_its_page_and_loses_nothing(store: Store) -> None:
    case_id = keep(store)
    window = Window().go(missing_page.ID, case_id).type("risk.psychological", "That he comes back.")
    window.press("to-terms")
    assert window.title == STEPS["terms"].title
    assert case_of(store, case_id).risk.psychological == "That he comes back."


def test_where_nothing_is_missing_the_page_says_so(store: Store, monkeypatch) -> None:
    monkeypatch.setattr(missing_page, "gaps", lambda _: [])
    window = Window().go(missing_page.ID, keep(store, every_case()[BREACHED]))
    assert "Nothing is missing" in window.text
    assert window.press("list").title == "Task list"
