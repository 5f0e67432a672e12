"""What the application gives a line each, quotes, or marks in its table of terms."""

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def application(case: Case, name: str) -> list[str]:
    return [passage.text for passage in papers(assessed(case))["application"].passages[name]]


def each_term(case: Case, key: str, column: str) -> str:
    (row,) = (row for row in papers(assessed(case))["application"].tables["each_term"] if row.id == key)
    return row.cells[column].text


def test_each_search_for_other_orders_is_a_line_of_its_own(example: Case) -> None:
    lines = application(example, "existing_orders")
    for check in example.order_checks.values():
        (line,) = (one for one in lines if one.startswith(f"{check.system}, {check.date.printed}: "))
        assert line.removesuffix(".").endswith(check.result.removesuffix("."))


def test_each_doubt_about_an_act_is_a_line_of_its_own(order_breached: Case) -> None:
    lines = application(order_breached, "helps")
    view = assessed(order_breached).view
    doubts = [f"Incident {view.numbers[key]}: {act.doubts}" for key, act in view.put_forward if act.doubts]
    assert len(doubts) > 5
    assert [doubt for doubt in doubts if lines.count(doubt) != 1] == []


def test_what_somebody_says_of_the_behaviour_is_quoted_with_the_day_on_which_it_was_said(order_breached: Case) -> None:
    driver = {
        "kind": "A belief",
        "said_by": "Dr Ada Example, who saw him on 2 May 2026",
        "date": "9 May 2026",
        "words": 'I think that "no" is hard for him.',
    }
    lines = application(apply(order_breached, [Edit(path="defendant.drivers.x", value=driver)]), "risk")
    said = "Dr Ada Example, who saw him on 2 May 2026, said on 9 May 2026: \"I think that 'no' is hard for him.\""
    assert any(said in line for line in lines)


def test_an_act_named_for_a_term_and_not_attributed_is_marked_in_the_table_of_terms(order_breached: Case) -> None:
    held = order_breached.terms["t1"].incidents
    unattributed = next(key for key in assessed(order_breached).view.unattributed if key not in held)
    mark = f"Not attributed, so not relied on: incident {assessed(order_breached).view.numbers[unattributed]}."
    case = apply(order_breached, [Edit(path="terms.t1.incidents", value=[*held, unattributed])])
    assert mark in each_term(case, "t1", "incidents")
    assert mark not in each_term(order_breached, "t1", "incidents")


def test_a_term_that_repeats_an_order_is_marked_in_the_table_of_terms_as_beside_the_orders(
    order_breached: Case,
) -> None:
    case = apply(order_breached, [Edit(path="terms.t6.words", value="approach Orla Fennimore")])
    beside = {row.id: row.cells["adds"].text for row in papers(assessed(case))["application"].tables["existing"]}
    marked = [key for key, text in beside.items() if text.startswith("Repeats ")]
    assert marked
    for key in beside:
        assert each_term(case, key, "why").startswith("Repeats ") == (key in marked)
