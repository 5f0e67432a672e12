"""What is in the defendant's favour: which facts stand on page 1, and that no sentence of an officer's is lost."""

from typing import Any

from spo.case import Case, Edit, apply
from spo.documents import papers
from tests.assessment.situations import HISTORY, act, case_of, clause, convicted, restraining_order, seeks, weeks_ago

from .word import assessed


def told(case: Case, name: str) -> str:
    """Return what some passages of the application say."""
    return "\n".join(one.text for one in papers(assessed(case))["application"].passages[name])


def of(*facts: str, days: tuple[str, ...] = ("1 January 2026", "1 June 2026", "1 August 2026"), **more: Any) -> Case:
    """Return a case of acts on some days, with facts in the defendant's favour."""
    acts = {f"a{n}": {"date": day, "what": "He rang.", "attributed": "yes"} for n, day in enumerate(days)}
    helps = {f"h{n}": {"words": one} for n, one in enumerate(facts)}
    return Case.model_validate({"incidents": acts, "helps_defendant": helps} | more)


def test_how_the_officer_puts_it_that_the_words_were_kept_is_told_with_its_limit() -> None:
    broken = act(weeks_ago(20), "contact", broke=convicted("c1"))
    case = case_of(
        *HISTORY, restraining_order(clause("contact")), broken, act(weeks_ago(9), "publish"), seeks("publish")
    )
    for title, who in (("Mr", "He"), ("Ms", "She"), (None, "The defendant")):
        of_title = apply(case, [Edit(path="defendant.title", value=title)])
        assert f"(i) {who} may say that {who[0].lower()}{who[1:]} has kept to the words" in told(of_title, "rest")
    fact = {"words": "On one reading the restraining order has been kept to the letter since July."}
    said = told(apply(case, [Edit(path="helps_defendant.h", value=fact)]), "rest")
    assert "(i) On one reading the restraining order has been kept to the letter since July." in said
    assert "He may say" not in said


def test_the_time_that_holds_days_of_the_officers_is_told_beside_the_longest() -> None:
    days = ("1 January 2025", "1 June 2025", "1 November 2025", "10 January 2026")
    said = told(of("Nothing is recorded between 1 December 2025 and 10 January 2026.", days=days), "helps")
    assert "between 1 November 2025 and 10 January 2026 (69 days)" in said
    assert "between 1 June 2025 and 1 November 2025 (152 days)" in said


def test_a_fact_about_two_times_is_told_as_it_was_written() -> None:
    fact = "Nothing is recorded between 8 June and 1 August 2026, nor on paper between 3 and 9 August 2026."
    assert fact in told(of(fact), "helps")


def test_that_an_act_which_matters_most_is_only_inferred_stands_on_page_1() -> None:
    facts = {
        "h1": {"words": "Nobody saw who sent the card.", "incidents": ["a1"]},
        "h2": {"words": "He works at the mill.", "incidents": ["a2"]},
        "h3": {"words": "She rang him.", "incidents": ["a2"]},
        "h4": {"words": "He replied at once.", "incidents": ["a2"]},
    }
    case = of(helps_defendant=facts)
    case = apply(case, [Edit(path=f"incidents.a1.{one}", value=True) for one in ("inferred", "matters_most")])
    assert "(i) Nobody saw who sent the card (2)." in told(case, "rest")
    case = apply(case, [Edit(path="incidents.a0.matters_most", value=True)])
    case = apply(case, [Edit(path="helps_defendant.h5", value={"words": "She moved.", "incidents": ["a0"]})])
    assert "(i) Nobody saw who sent the card (2). (ii) She moved (1)." in told(case, "rest")


def test_a_fact_that_is_too_long_gives_way_to_the_next() -> None:
    case = of("He is 40.", f"He works{' at night' * 60}.", "She rang him.")
    assert "(i) He is 40. (ii) She rang him." in told(case, "rest")
