"""The third ground and the note on the existing orders: argued where shown, and otherwise not."""

import re

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers
from spo.guidance import guidance
from tests.assessment.situations import SITUATIONS, Situation

from .cases import every_case
from .full import ITEM, marked
from .word import assessed


def ground(case: Case) -> Paper:
    """Return the application of a case."""
    return papers(assessed(case))["application"]


def note(case: Case) -> Paper:
    """Return the note on the existing orders of a case."""
    return papers(assessed(case))["existing-orders"]


def test_ground_3_is_a_gap_and_nothing_else_where_an_order_is_obeyed(order_obeyed: Case) -> None:
    application = ground(order_obeyed)
    passages = application.passages["necessity"]
    assert passages
    assert {passage.style for passage in passages} == {"gap"}
    assert application.tables["each_term"] == []
    entries = {entry for passage in passages for sentence in passage.sentences for entry in sentence.entries}
    assert "findings/necessity-not-shown" in entries


def test_ground_3_is_stated_term_by_term_where_it_is_shown(order_breached: Case, stranger_online: Case) -> None:
    for case in (order_breached, stranger_online):
        application = ground(case)
        assert application.passages["necessity"][0].style != "gap"
        rows = application.tables["each_term"]
        assert [row.id for row in rows] == [term.id for term in assessed(case).terms if term.shown]
        for row in rows:
            assert case.terms[row.id].why_necessary in row.cells["why"].text
            assert case.terms[row.id].less_considered == row.cells["less"].text
            assert re.search(r"\d", row.cells["incidents"].text)


def test_the_note_sets_each_term_beside_the_clauses_what_happened_since_and_what_it_adds(order_breached: Case) -> None:
    assessment = assessed(order_breached)
    rows = {row.id: row.cells for row in note(order_breached).tables["gap"]}
    assert list(rows) == [term.id for term in assessment.terms]
    for term in assessment.terms:
        together, cells = term.together, rows[term.id]
        assert together is not None
        for order, clause in together.clauses or together.near:
            assert order_breached.existing_orders[order].terms[clause].words in cells["says"].text
            assert order_breached.existing_orders[order].terms[clause].paragraph in cells["says"].text
        if not (together.near or together.arguable or together.unknown):
            assert cells["says"].text == "No existing order has a term on this point."
        assert (assessment.view.by_group(together.since) or "No act").casefold() in cells["since"].text.casefold()
        marks = {order_breached.exhibits[x].mark for i in together.since for x in order_breached.incidents[i].exhibits}
        shown = {mark for mark in marks if mark in cells["since"].text}
        assert shown == marks or f"and {len(marks) - len(shown)} more that the chronology names" in cells["since"].text
        assert cells["adds"].text
        assert cells["why_not"].text or not term.added.names


def test_the_note_opens_by_saying_that_the_order_stays_and_then_what_it_leaves(order_breached: Case) -> None:
    answer = note(order_breached).passages["answer"]
    assert answer[0].text.startswith("The restraining order remains in place to 24 September 2027.")
    assert len(answer) > 2
    assert all(sentence.facts or sentence.entries for passage in answer for sentence in passage.sentences)


def test_the_note_gives_the_exact_words_of_every_term_of_the_orders_in_force(order_breached: Case) -> None:
    rows = [
        (row.cells["paragraph"].text, row.cells["words"].text) for row in note(order_breached).tables["order_terms"]
    ]
    recorded = assessed(order_breached).view
    every = [(term.paragraph, term.words) for _, order in recorded.orders for term in order.terms.values()]
    in_force = [(t.paragraph, t.words) for order in recorded.orders_in_force.values() for t in order.terms.values()]
    assert in_force
    assert rows[-len(in_force) :] == in_force
    assert set(rows) <= set(every)


def test_where_necessity_is_not_shown_the_note_says_so_first_and_why(order_obeyed: Case) -> None:
    paper = note(order_obeyed)
    answer = paper.passages["answer"]
    assert answer[0].text == (
        "On the facts recorded, an order is not shown to be necessary beside the restraining order."
    )
    said = "\n".join(passage.text for passage in answer)
    assert "no act of any kind is recorded since the restraining order was made" in said
    assert "already says all that is sought" in said
    assert not any(entry.startswith("arguments/") for _, s in paper.sentences() for entry in s.entries)
    assert {row.cells["adds"].text for row in paper.tables["gap"]} == {"Nothing. It duplicates an existing term."}


REFUSED = [one for one in SITUATIONS if one.refusals]


@pytest.mark.parametrize("situation", REFUSED, ids=lambda situation: situation.sentence)
def test_what_to_do_instead_of_an_order_is_told_to_the_officer_and_never_to_the_court(situation: Situation) -> None:
    made = papers(assessed(situation.case))
    for held in (guidance().situations[key] for key in situation.refusals):
        advice = [held.instead, *([held.say] if held.filed else [])]
        assert all(words in made["answers"].text() for words in advice)
        for paper in (paper for paper in made.values() if paper.served):
            assert not any(words in paper.text() for words in advice), paper.entry.id
        if assessed(situation.case).view.orders_in_force:
            assert (held.filed or held.say) in made["existing-orders"].text()


def test_a_term_that_repeats_an_order_is_a_gap_in_the_application_that_asks_what_it_adds(order_obeyed: Case) -> None:
    said = [passage.text for passage in ground(order_obeyed).passages["necessity"]]
    assert said[:2] == [
        "[To complete: what shows that the order is necessary]",
        "[To complete: what term 1 adds to the orders in force]",
    ]
    assert "Remove term 1, or align it." in papers(assessed(order_obeyed))["checklist"].text()
    assert not any("Remove term" in paper.text() for paper in papers(assessed(order_obeyed)).values() if paper.served)


def test_where_no_other_order_is_in_force_the_note_says_so_and_compares_nothing(stranger_online: Case) -> None:
    paper = note(stranger_online)
    assert paper.passages["answer"][0].text == "No other order is recorded as in force."
    assert paper.tables["gap"] == []


def test_a_term_that_is_not_shown_gives_no_reasons(order_breached: Case) -> None:
    key = next(iter(order_breached.terms))
    case = apply(order_breached, [Edit(path=f"terms.{key}.why_necessary", value="")])
    assert key not in {row.id for row in ground(case).tables["each_term"]}
    assert any("findings/term-without-reason" in s.entries for _, s in ground(case).sentences())


@pytest.mark.parametrize("name", every_case())
def test_periods_of_obedience_are_told_to_the_court_wherever_they_are_recorded(name: str) -> None:
    case = every_case()[name]
    for order in case.existing_orders.values():
        for span in order.compliance.values():
            assert span.words in ground(case).text()
            assert span.words in note(case).text()


def test_the_note_counts_and_shows_the_breaches_and_the_latest_acts_when_there_are_many() -> None:
    usual = {"reach": ["contact"], "attributed": "yes"}
    acts = {
        f"n{number}": usual | {"date": f"{number % 28 + 1} July 2026", "what": f"Act {number}."} for number in range(40)
    }
    case = apply(marked().case, [Edit(path=f"incidents.{key}", value=value) for key, value in acts.items()])
    paper = note(case)
    rows = [row.id for row in paper.tables["since"]]
    assert ITEM in rows
    assert len(rows) == assessed(case).view.guidance.figures["note-acts"].value
    assert "41 incidents are recorded" in paper.text()


def test_what_the_table_of_the_note_has_no_room_for_is_named_and_no_proved_breach_is_left_out() -> None:
    usual = {"reach": ["contact"], "attributed": "yes", "what": "He rang."}
    values: dict[str, object] = {"breaches": {}}
    for number, status in enumerate(["convicted", *["not-reported"] * 4, "charged", "not-reported"], start=1):
        values[f"incidents.n{number}"] = usual | {"date": f"{number} July 2026"}
        breach = {"incident": f"n{number}", "order": ITEM, "term": ITEM, "status": status}
        values[f"breaches.n{number}"] = breach
    case = apply(marked().case, [Edit(path=path, value=value) for path, value in values.items()])
    paper, numbered = note(case), assessed(case).view.numbers
    shown = [row.id for row in paper.tables["since"]]
    assert shown == ["n1", "n4", "n5", "n6", "n7"]
    numbers = paper.text().partition("is recorded under the orders, save of incidents ")[2].partition(":")[0]
    assert numbers == f"{numbered['n2']} and {numbered['n3']}"


def test_the_application_describes_at_most_the_working_figure_of_acts_and_says_where_the_rest_are() -> None:
    usual = {"behaviours": ["b"], "attributed": "yes"}
    acts = {
        f"n{number}": usual | {"date": f"{number % 28 + 1} July 2026", "what": f"Act {number}."} for number in range(40)
    }
    case = apply(marked().case, [Edit(path=f"incidents.{key}", value=value) for key, value in acts.items()])
    application = ground(case)
    most = assessed(case).view.guidance.figures["chosen-acts"].value
    assert len(application.tables["acts"]) == most
    assert f"The table describes {most} entries; the chronology, all." in application.text()
    rows = papers(assessed(case))["chronology"].tables["incidents"]
    assert sum(bool(row.cells["no"].text) for row in rows) == 42


@pytest.mark.parametrize(
    ("kind", "title", "opening"),
    [
        ("restraining-order-conviction", "", "A restraining order was made on "),
        ("occupation-order", "", "An occupation order was made on "),
        ("interim-spo", "", "An interim stalking protection order was made on "),
        ("court-bail", "Bail of June 2025", "The Bail of June 2025 was made on "),
    ],
)
def test_an_order_is_spoken_of_with_the_article_that_its_name_takes(kind: str, title: str, opening: str) -> None:
    values = {"existing_orders.x1.kind": kind, "existing_orders.x1.title": title}
    case = apply(marked().case, [Edit(path=path, value=value) for path, value in values.items()])
    assert opening in ground(case).text()


def test_views_that_nobody_gave_are_not_said_to_be_recorded() -> None:
    values = {"views": "", "views_date": "", "support": None}
    edits = [Edit(path=f"protected_persons.x1.{field}", value=value) for field, value in values.items()]
    assert "The views of" not in ground(apply(marked().case, edits)).text()


@pytest.mark.parametrize(
    ("ends", "said"),
    [("1 November 2026", "It ended on 1 November 2026."), ("1 November 2027", "It is no longer in force.")],
)
def test_an_order_brought_to_an_end_is_not_said_to_have_ended_on_a_day_to_come(ends: str, said: str) -> None:
    order = {"kind": "non-molestation-order", "made": "1 May 2026", "in_force": "no", "ends": ends}
    case = apply(Case(), [Edit(path="existing_orders.o1", value=order)])
    assert said in papers(assessed(case))["application"].text()


def test_where_nothing_is_known_to_make_the_risk_less_the_court_is_told_so_and_not_that_none_is_a_fact(
    order_breached: Case,
) -> None:
    for words in ("None known.", "none", "Nothing is known"):
        case = apply(order_breached, (Edit(path="risk.protective_factors", value=words),))
        said = papers(assessed(case))["application"].text()
        assert "No protective factor is known." in said
        assert f"\n{words}" not in said
