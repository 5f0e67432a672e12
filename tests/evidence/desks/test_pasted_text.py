"""What officers paste is read on the desk whole: no term and no dated row is without a proposal."""

import re

import pytest

from spo.case import Case, Edit, apply
from spo.evidence.confirming import Confirming, confirmed
from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance
from tests.evidence.confirming.test_confirming import after, begun, row_of, rows_of
from tests.evidence.pasted import Chronology, Order
from tests.evidence.pasted.orders import ORDERS
from tests.evidence.pasted.tables import TABLES
from tests.evidence.pasted.texts import TEXTS

NO_TERMS = ("no terms at all", "a numbered paragraph that is no term")
SPLIT = {name: order for name, order in ORDERS.items() if name not in NO_TERMS}
CHRONOLOGIES = TABLES | TEXTS
TERMS = "1. Not to contact Orla Example.\n2. Not to enter Larch Road until 3 June 2027.\n"
ROW = (
    "Date\tTime\tWhat happened\tExhibit\tReported to\tOutcome\tSource\tEffect on her\n"
    "3 June 2026\t22:15\tHe rang.\tOE/1\tCAD 12\tAdvice given\tCall data\tShe moved out\n"
)


def pasted(text: str, law: Guidance) -> Proposals:
    return read_desk([("Pasted text", text.encode())], law)


@pytest.mark.parametrize("order", SPLIT.values(), ids=SPLIT)
def test_the_terms_of_an_order_are_read_though_nothing_else_of_it_was_pasted(order: Order, guidance: Guidance) -> None:
    (read,) = pasted(order.text, guidance).orders
    assert [(clause.paragraph, clause.words) for clause in read.clauses] == [term[:2] for term in order.terms]
    for clause, term in zip(read.clauses, order.terms, strict=True):
        assert all(any(part in ask for ask in clause.asks) for part in term.asks)


@pytest.mark.parametrize("order", [ORDERS[name] for name in NO_TERMS], ids=NO_TERMS)
def test_words_that_forbid_nothing_are_taken_for_no_order(order: Order, guidance: Guidance) -> None:
    assert pasted(order.text, guidance).orders == ()


@pytest.mark.parametrize("chronology", CHRONOLOGIES.values(), ids=CHRONOLOGIES)
def test_every_dated_row_is_an_act_or_is_put_to_the_officer(chronology: Chronology, guidance: Guidance) -> None:
    read = pasted(chronology.text, guidance)
    told = [*(act.what for act in read.incidents), *(one.what for one in read.passages)]
    told += [warned.words for warned in read.warnings]
    plain = [" ".join(words.split()) for words in told]
    for row in chronology.rows:
        if row.what and re.match(r".*\d|[a-z]", row.date):
            assert any(" ".join(row.what.split()) in words for words in plain), row


ASKED = {name: held for name, held in CHRONOLOGIES.items() if any(row.asks and row.date for row in held.rows)}


@pytest.mark.parametrize("chronology", ASKED.values(), ids=ASKED)
def test_what_is_to_be_looked_at_in_a_row_is_asked_beside_it_unless_the_desk_has_read_its_day(chronology, guidance):
    read = pasted(chronology.text, guidance)
    found = [(act.what, act.date, act.asks) for act in read.incidents]
    found += [(one.what, one.dates[0], one.asks) for one in read.passages]
    for row in (row for row in chronology.rows if row.asks and row.date):
        (when, asks) = next((when, " ".join(asks)) for what, when, asks in found if row.what in what)
        wanted = [part for part in row.asks if not when.earliest or part not in ("No year", "could not be read")]
        assert all(part in asks for part in wanted), row


def test_words_without_any_date_are_left_as_they_are(guidance: Guidance) -> None:
    read = pasted("He keeps ringing me. He will not stop.", guidance)
    assert [file.is_ for file in read.files] == ["not known"]


@pytest.mark.parametrize("end", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\r", "\r\n"])
def test_a_line_may_end_as_any_program_ends_it(end: str, guidance: Guidance) -> None:
    read = pasted(f"3 June 2026: He rang.{end}4 June 2026: He texted.{end}5 June 2026: He followed her.", guidance)
    assert [act.what for act in read.incidents] == ["He rang.", "He texted.", "He followed her."]


# What becomes of it in a case


def test_a_column_of_its_own_fills_the_field_that_its_heading_names(guidance: Guidance) -> None:
    of = begun(pasted(ROW, guidance), guidance)
    (act,) = after(of, "incidents").case.incidents.values()
    assert (act.date.words, act.time, act.what) == ("3 June 2026", "22:15", "He rang.")
    assert (act.reported_to, act.outcome, act.source, act.impact) == (
        "CAD 12",
        "Advice given",
        "Call data",
        "She moved out",
    )
    (exhibit,) = after(of, "incidents").case.exhibits.values()
    assert exhibit.mark == "OE/1"


def test_a_row_that_no_word_shows_to_be_an_act_is_added_only_where_it_is_ticked(guidance: Guidance) -> None:
    of = begun(pasted("3 June 2026\tHe was by the bins.\n4 June 2026\tHe rang her.\n", guidance), guidance)
    row = row_of(of, "incidents", "by the bins")
    assert row.add is False
    assert [act.what for act in after(of, "incidents").case.incidents.values()] == ["He rang her."]
    ticked = after(of, "incidents", {row.key: {"add": True}}).case.incidents.values()
    assert {act.what for act in ticked} == {"He was by the bins.", "He rang her."}


def with_orders(law: Guidance, **orders: object) -> Confirming:
    case = apply(Case(), [Edit(path=f"existing_orders.{key}", value=value) for key, value in orders.items()])
    return begun(pasted(TERMS, law), law, case)


def test_terms_that_are_pasted_are_those_of_the_one_order_that_has_none(guidance: Guidance) -> None:
    held = {"kind": "restraining-order-conviction", "reference": "R1"}
    full = {"kind": "non-molestation-order", "terms": {"t": {"words": "Not to telephone Orla Example."}}}
    of = after(with_orders(guidance, ro=held, nmo=full), "orders")
    assert set(of.case.existing_orders) == {"ro", "nmo"}
    first, second = of.case.existing_orders["ro"].terms.values()
    assert (first.paragraph, first.words) == ("1", "Not to contact Orla Example.")
    assert (second.words, second.ends.words) == ("Not to enter Larch Road until 3 June 2027.", "3 June 2027")
    assert "contact" in first.reach
    assert all(row.there for row in rows_of(of, "orders"))


def test_terms_that_may_be_of_two_orders_are_of_the_one_that_the_officer_names(guidance: Guidance) -> None:
    of = with_orders(guidance, ro={"reference": "R1"}, bail={"reference": "R2"})
    rows = rows_of(of, "orders")
    refused = confirmed(of, rows, {}).refused or {}
    assert len(refused) == len(rows) == 2
    of = after(of, "orders", {row.key: {"order": "bail"} for row in rows})
    assert {key: len(held.terms) for key, held in of.case.existing_orders.items()} == {"ro": 0, "bail": 2}
    assert all(row.there for row in rows_of(of, "orders"))


def test_terms_whose_words_were_put_right_are_of_one_order_all_the_same(guidance: Guidance) -> None:
    of = with_orders(guidance, ro={"reference": "R1"})
    first = row_of(of, "orders", "paragraph 1")
    of = after(of, "orders", {first.key: {"words": "Not to contact Orla Example by any means."}})
    assert len(of.case.existing_orders["ro"].terms) == 2


def test_a_clause_stands_after_the_words_over_it_that_it_completes(guidance: Guidance) -> None:
    text = "The defendant must not:\n1. contact Orla Example;\n2. enter Larch Road.\nYou must:\n3. not to call her.\n"
    of = after(begun(pasted(text, guidance), guidance), "orders")
    (order,) = of.case.existing_orders.values()
    assert [term.words for term in order.terms.values()] == [
        "The defendant must not: contact Orla Example",
        "The defendant must not: enter Larch Road.",
        "not to call her.",
    ]


def test_an_order_that_is_put_down_twice_is_one_order(guidance: Guidance) -> None:
    head = "RESTRAINING ORDER\nDate of order: 10 March 2025\nThe defendant must not:\n"
    papers = [("a.txt", f"{head}1. contact Orla Example.\n"), ("b.txt", f"{head}{TERMS}")]
    (order,) = read_desk([(name, text.encode()) for name, text in papers], guidance).orders
    assert [clause.words for clause in order.clauses] == [
        "Not to contact Orla Example.",
        "Not to enter Larch Road until 3 June 2027.",
    ]
    assert {source.file for source in order.sources} == {"a.txt", "b.txt"}


def test_rows_that_are_alike_but_for_their_time_are_added_each(guidance: Guidance) -> None:
    rows = "".join(f"3 May 2026\t{hour}:00\tHe rang her.\tOE/1\n" for hour in (10, 12, 12, 16))
    of = begun(pasted(f"Date\tTime\tWhat happened\tExhibit\n{rows}", guidance), guidance)
    keys = [row.key for row in rows_of(of, "incidents") if row.sources]
    assert len(keys) == len({*keys}) == 3
    assert [act.time for act in after(of, "incidents").case.incidents.values()] == ["10:00", "12:00", "16:00"]


def test_rows_with_the_same_words_are_told_apart_whatever_is_written_for_their_days(guidance: Guidance) -> None:
    days = ("3 May 2026", "about 3 May 2026", "31/13/2026", "31/14/2026")
    rows = "".join(f"{day}\tHe rang her.\n" for day in days)
    of = begun(pasted(f"Date\tWhat happened\n{rows}", guidance), guidance)
    keys = [row.key for row in rows_of(of, "incidents") if row.sources]
    assert len({*keys}) == len(keys) == len(days)
    assert len(after(of, "incidents").case.incidents) == len(days)


EXCEPTED = "nothing in this order prevents a letter to the court."


@pytest.mark.parametrize(
    "last",
    [f"3. except that {EXCEPTED}", f"N{EXCEPTED[1:]}", "3. This does not prevent a letter to the court."],
    ids=["numbered", "after the list", "by another way to say it"],
)
def test_what_an_order_leaves_free_is_no_term_of_it_and_is_shown(last: str, guidance: Guidance) -> None:
    over = "RESTRAINING ORDER\nThe court orders that the defendant must not:\n"
    text = f"{over}1. contact Orla Example;\n2. enter Larch Road;\n{last}\n"
    read = pasted(text, guidance)
    (order,) = read.orders
    assert [clause.words for clause in order.clauses] == ["contact Orla Example", "enter Larch Road"]
    (free,) = order.exceptions
    row = next(one for one in rows_of(begun(read, guidance), "orders") if one.of == "order")
    assert free in "".join(row.more)


def test_what_one_condition_leaves_free_stays_in_its_words(guidance: Guidance) -> None:
    text = f"{TERMS}This condition does not prevent letters from a solicitor.\n"
    (order,) = pasted(text, guidance).orders
    assert order.clauses[-1].words.endswith("letters from a solicitor.")
    assert not order.exceptions
