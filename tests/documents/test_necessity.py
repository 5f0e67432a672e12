"""The third ground and the note on the existing orders: argued where shown, and otherwise not."""

import re

import pytest

from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import Paper, papers
from spo.guidance import guidance
from tests.assessment.situations import SITUATIONS, Situation

from .cases import every_case
from .full import marked
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
    for row in application.tables["terms"]:
        assert f"[To complete: what term {order_obeyed.terms[row.id].position} adds" in row.cells["why"].text
    entries = {entry for passage in passages for sentence in passage.sentences for entry in sentence.entries}
    assert "findings/necessity-not-shown" in entries


def test_ground_3_is_stated_term_by_term_where_it_is_shown(order_breached: Case, stranger_online: Case) -> None:
    for case in (order_breached, stranger_online):
        application = papers(assessed(case)).drafts["application"]  # the paper itself shortens names
        assert not application.passages["necessity"]
        rows = application.tables["terms"]
        text = "\n".join(row.cells["why"].text for row in rows)
        for term in assessed(case).terms:
            held = case.terms[term.id]
            assert held.less_considered in text
            assert held.why_necessary in text or held.why_necessary.startswith("It rests on the")
        assert "[To complete" not in text


def test_the_acts_of_a_term_are_numbers_and_those_that_are_inferred_stand_in_brackets(order_breached: Case) -> None:
    (first, *_), edits = order_breached.terms, {"attributed": "yes", "inferred": True}
    named = [key for key, _ in incidents_in_order(order_breached) if key in assessed(order_breached).terms[0].answers]
    paths = [Edit(path=f"incidents.{named[-1]}.{field}", value=value) for field, value in edits.items()]
    case = apply(order_breached, [*paths, Edit(path=f"terms.{first}.incidents", value=named)])
    rows = ground(case).tables["terms"]
    numbers = assessed(case).view.numbers
    assert re.search(rf"\([^)]*\b{numbers[named[-1]]}\)$", rows[0].cells["acts"].text)
    assert all(re.fullmatch(r"[\d, -]*(\([\d, -]+\))?", row.cells["acts"].text) for row in rows)


def test_the_note_gives_each_term_the_nearest_clauses_and_what_it_adds(order_breached: Case) -> None:
    assessment, rows = assessed(order_breached), note(order_breached).tables["adds"]
    for term in assessment.terms:
        of = [{one.partition(" ")[0] for one in row.cells["term"].text.split("; ")} for row in rows]
        (cells,) = [row.cells for row, numbers in zip(rows, of, strict=True) if str(term.number) in numbers]
        together = term.together
        assert together is not None
        for order, clause in together.clauses:
            assert order_breached.existing_orders[order].terms[clause].paragraph in cells["nearest"].text
        if not together.near and together.since == together.caught:
            assert cells["nearest"].text == "Nothing"
        assert cells["adds"].text
        in_the_row = [one for one in assessment.terms if f"{one.number} " in cells["term"].text]
        acts = {order_breached.incidents[key].what for one in in_the_row for key in one.answers}
        assert {order_breached.incidents[path.split(".")[1]].what for path in cells["acts"].facts} <= acts


def test_the_note_opens_with_whom_the_order_protects_until_when_and_what_it_does_not_reach(
    order_breached: Case,
) -> None:
    made = note(order_breached)
    answer = made.passages["answer"]
    opens = (
        "Until 24 September 2027 the restraining order protects Orla Fennimore, by the three clauses below. It stays: "
    )
    assert answer[0].text.startswith(opens)
    assert (
        " On their face its words reach the four-page letter of 27 August 2026 (24 inferred). They do not reach "
        in (answer[0].text)
    )
    assert "It names Ms Fennimore" not in made.text(), "the short answer has said it"
    assert all(sentence.facts or sentence.entries for passage in answer for sentence in passage.sentences)


def test_the_note_gives_the_exact_words_of_every_clause_in_force(order_breached: Case) -> None:
    said = [row.cells["clause"].text for row in note(order_breached).tables["clauses"]]
    in_force = assessed(order_breached).view.orders_in_force.values()
    words = [f'{term.paragraph} "{term.words.rstrip(".")}"' for order in in_force for term in order.terms.values()]
    assert words
    assert said == words


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
    of_terms = {row.cells["adds"].text for row in paper.tables["adds"] if row.id in order_obeyed.terms}
    assert of_terms == {"Nothing: it duplicates an existing term."}


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
    made = ground(order_obeyed)
    assert [passage.text for passage in made.passages["necessity"]] == [
        "[To complete: what shows that the order is necessary]"
    ]
    assert "[To complete: what term 1 adds to the orders in force]" in made.tables["terms"][0].cells["why"].text
    assert "Remove term 1, or align it." in papers(assessed(order_obeyed))["checklist"].text()
    assert not any("Remove term" in paper.text() for paper in papers(assessed(order_obeyed)).values() if paper.served)


def test_where_no_other_order_is_in_force_or_to_come_there_is_no_note(stranger_online: Case) -> None:
    assert "existing-orders" not in papers(assessed(stranger_online))


def test_a_term_without_its_reasons_has_a_row_that_says_what_is_to_be_completed(order_breached: Case) -> None:
    key = next(iter(order_breached.terms))
    case = apply(order_breached, [Edit(path=f"terms.{key}.why_necessary", value="")])
    (why,) = [row.cells["why"] for row in ground(case).tables["terms"] if row.id == key]
    assert "[To complete: why term 1 is necessary]" in why.text
    assert f"terms.{key}.why_necessary" in why.facts


def test_what_to_do_about_a_term_that_is_blocked_is_not_told_to_the_court(order_breached: Case) -> None:
    old = order_breached.existing_orders
    spo = {"kind": "spo", "made": "1 May 2026", "in_force": "yes"}
    edits = [Edit(path=f"existing_orders.{key}", value=None) for key in old]
    clash = Edit(path="terms.t1.earlier_spo_compatible", value="no")
    case = apply(order_breached, [*edits, Edit(path="existing_orders.s1", value=spo), clash])
    (why,) = [row.cells["why"].text for row in ground(case).tables["terms"] if row.id == "t1"]
    assert "[To complete: term 1, which is still to be settled]" in why
    assert "Change term 1" not in ground(case).text()


@pytest.mark.parametrize("name", every_case())
def test_periods_of_obedience_are_told_to_the_court_wherever_they_are_recorded(name: str) -> None:
    case = every_case()[name]
    for order in case.existing_orders.values():
        for span in order.compliance.values():
            quiet = f"No act is recorded from {span.start.printed} to {span.end.printed}"
            assert span.words in ground(case).text() or quiet in ground(case).text()


def test_the_note_names_forty_acts_in_few_words_and_leaves_no_proved_breach_out() -> None:
    usual = {"reach": ["contact"], "attributed": "yes", "method": "answered-call"}
    acts = {
        f"n{number}": usual | {"date": f"{number % 28 + 1} July 2026", "what": f"Act {number}."} for number in range(40)
    }
    case = apply(marked().case, [Edit(path=f"incidents.{key}", value=value) for key, value in acts.items()])
    said = " ".join(cell.text for row in note(case).tables["clauses"] for cell in row.cells.values())
    assert re.search(r"alls \(\d[^)]*\)", said)
    assert "breach, convicted" in said


def test_the_application_describes_at_most_the_working_figure_of_acts_and_says_where_the_rest_are() -> None:
    usual = {"behaviours": ["b"], "attributed": "yes"}
    acts = {
        f"n{number}": usual | {"date": f"{number % 28 + 1} July 2026", "what": f"Act {number}."} for number in range(40)
    }
    case = apply(marked().case, [Edit(path=f"incidents.{key}", value=value) for key, value in acts.items()])
    application = ground(case)
    most = assessed(case).view.guidance.figures["acts-described"].value
    assert len(application.tables["shown"]) + len(application.tables["inferred"]) == most
    assert f"The tables describe {most} of 41 entries; the chronology has all." in application.text()
    rows = papers(assessed(case))["chronology"].tables["incidents"]
    assert sum(bool(row.cells["no"].text) for row in rows) == 42


@pytest.mark.parametrize(
    ("kind", "title", "opening"),
    [
        ("restraining-order-conviction", "", "A restraining order was made on "),
        ("occupation-order", "", "An occupation order was made on "),
        ("interim-spo", "", "An interim stalking protection order was made on "),
        ("court-bail", "Bail of June 2025", "Court bail was granted on "),
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
