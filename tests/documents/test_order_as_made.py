"""The order as it was made, for officers who may meet the defendant: only what is recorded, and what is not."""

from collections.abc import Mapping
from datetime import date

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers

from .word import ON, assessed

FULL = "stalking protection order"
MADE = {
    "order_made.kind": FULL,
    "order_made.date": "17 December 2026",
    "order_made.lasts": "as was sought",
    "order_made.service.way": "handed over",
    "order_made.service.date": "18 December 2026",
}
INTERIM = {"interim_made.date": "1 December 2026", "interim_made.ends": "26 January 2027"}


def with_values(case: Case, values: Mapping[str, object]) -> Case:
    return apply(case, [Edit(path=path, value=value) for path, value in values.items()])


def sheet(case: Case, values: Mapping[str, object], on: date = ON) -> Paper:
    """Return the order as made, of a case with these values."""
    return papers(assessed(with_values(case, values), on))["order-as-made"]


def front(paper: Paper) -> dict[str, str]:
    return {row.id: row.cells["value"].text for row in paper.tables["front"]}


def terms(paper: Paper) -> dict[str, str]:
    """Return the words of each term that it gives, by the id of the term."""
    tables = ("prohibitions", "requirements", "others")
    return {row.id: row.cells["words"].text for name in tables for row in paper.tables[name]}


def not_made(paper: Paper) -> list[str]:
    return [passage.text for passage in paper.passages["not_made"]]


def test_there_is_none_until_an_order_is_recorded_as_made(order_breached: Case) -> None:
    assert "order-as-made" not in papers(assessed(order_breached))


def test_terms_that_were_all_granted_stand_in_the_words_that_were_sought(order_breached: Case) -> None:
    paper = sheet(order_breached, {**MADE, "order_made.rest": "yes"})
    found = terms(paper)
    assert list(found) == list(assessed(order_breached).view.term_numbers)
    assert all(
        found[key].startswith(term.words.split("\n")[0].rstrip(".")) for key, term in order_breached.terms.items()
    )
    assert not not_made(paper)
    assert front(paper)["from"] == "17 December 2026"
    assert front(paper)["to"] == "16 December 2031"
    assert front(paper)["served"] == "How: handed over\nOn: 18 December 2026"
    assert front(paper)["notify"] == "20 December 2026"


def test_a_changed_term_has_the_words_of_the_court_alone_and_a_refused_one_is_left_out(order_breached: Case) -> None:
    decided = {
        "m1": {"term": "t3", "came_of": "changed", "words": "Must not go to the harbour."},
        "m2": {"term": "t2", "came_of": "refused", "why": "It was not necessary."},
        "m3": {"term": "t4", "came_of": "changed"},
    }
    paper = sheet(order_breached, {**MADE, "order_made.rest": "yes", "terms_made": decided})
    found = terms(paper)
    assert "t2" not in found
    assert found["t3"].startswith("Changed by the court: Must not go to the harbour.")
    assert "50 metres" not in found["t3"]
    assert "The words that the court made are not recorded." in found["t4"]
    assert not_made(paper) == ["The court did not make term 2. It was not necessary."]
    meaning, lean = paper.passages["lean"]
    assert meaning.text.startswith("The supervising officer means ")
    assert lean.text.startswith("The court refused or changed terms 2 to 4: ")


def test_nothing_is_said_of_words_that_lean_on_a_term_where_every_term_was_made_or_none_was_left(
    order_breached: Case,
) -> None:
    made = sheet(order_breached, {**MADE, "order_made.rest": "yes"})
    assert [one.id for one in made.passages["lean"]] == ["managed.supervising-officer"]
    refused = {f"m{key}": {"term": key, "came_of": "refused"} for key in order_breached.terms}
    assert not sheet(order_breached, {**MADE, "terms_made": refused}).passages["lean"]


def test_what_is_not_recorded_as_granted_or_changed_is_said_and_not_guessed(order_breached: Case) -> None:
    paper = sheet(order_breached, {**MADE, "terms_made": {"m1": {"term": "t1", "came_of": "granted"}}})
    assert list(terms(paper)) == ["t1"]
    assert not_made(paper) == [
        "It is not recorded what the court did with terms 2 to 12. Read the order, and record it."
    ]


def test_a_decision_that_names_no_term_leaves_open_whether_the_rest_were_granted(order_breached: Case) -> None:
    decided = {"m1": {"came_of": "changed", "words": "Must not go to the harbour."}}
    paper = sheet(order_breached, {**MADE, "order_made.rest": "yes", "terms_made": decided})
    assert terms(paper) == {"m1": "Changed by the court: Must not go to the harbour."}
    assert "terms 1 to 12" in not_made(paper)[0]


def test_an_order_that_is_shorter_than_was_sought_cuts_short_no_term_on_its_own_word(order_breached: Case) -> None:
    made = {**MADE, "order_made.rest": "yes", "order_made.ends": "16 December 2027"}
    paper = sheet(order_breached, made)
    assert front(paper)["to"] == "16 December 2027"
    assert "Its last day is 16 December 2027." in terms(paper)["t10"]
    assert "This term was sought for 2 years, which is longer than the order lasts." in terms(paper)["t12"]
    assert "16 December 2028" not in paper.text()


def test_an_interim_order_has_only_the_terms_that_were_sought_in_it(order_breached: Case) -> None:
    paper = sheet(order_breached, {**INTERIM, "interim_made.rest": "yes"})
    wanted = [key for key, term in order_breached.terms.items() if term.in_interim == "yes"]
    assert list(terms(paper)) == wanted
    assert front(paper)["order"] == "Interim stalking protection order"
    assert front(paper)["to"] == "26 January 2027"
    assert front(paper)["notify"] == "It is counted from the day of service, which is not recorded."


def test_an_interim_order_is_over_once_its_day_has_passed_or_the_application_was_decided(order_breached: Case) -> None:
    heard = {"heard": {"h1": {"date": "17 December 2026", "came_of": "no order made"}}}
    paper = sheet(order_breached, {**INTERIM, **heard}, date(2027, 2, 1))
    said = " ".join(one.text for one in paper.passages["over"])
    assert "The last day of this order was 26 January 2027. It has passed." in said
    assert "The application came to an end on 17 December 2026" in said


def test_a_full_order_takes_the_place_of_the_interim_one_and_is_not_notified_again(order_breached: Case) -> None:
    decided = {
        "m1": {"term": "t1", "order": "interim stalking protection order", "came_of": "refused"},
        "m2": {"term": "t2", "order": FULL, "came_of": "refused"},
        "m3": {"term": "t3", "came_of": "refused"},
    }
    made = {**MADE, **INTERIM, "order_made.rest": "yes", "interim_made.rest": "yes", "terms_made": decided}
    paper = sheet(order_breached, made)
    assert front(paper)["order"] == "Stalking protection order"
    assert front(paper)["notify"] == "Not due: see Notification."
    assert "t1" in terms(paper)
    assert not {"t2", "t3"} & set(terms(paper))
    assert not_made(paper) == [
        "The court did not make term 2.",
        "What is recorded of term 3 is not all the same, or may be of another order. Read the order, and record it.",
    ]


def test_a_name_that_is_withheld_is_said_not_to_be_told(order_breached: Case) -> None:
    (key, *_) = order_breached.protected_persons
    paper = sheet(order_breached, {**MADE, f"protected_persons.{key}.withhold_name": True})
    assert "(do not tell the defendant this name)" in front(paper)["protected"].split("\n")[0]


def test_the_record_of_service_is_of_the_interim_order_until_a_full_one_is_made(order_breached: Case) -> None:
    service = {"interim_made.service.way": "handed over", "interim_made.service.date": "2 December 2026"}
    record = papers(assessed(with_values(order_breached, {**INTERIM, **service})))["service-of-order"]
    assert record.head["kind"].text == "interim stalking protection order"
    assert record.head["date"].text == "2 December 2026"
    assert "the last day to notify is 4 December 2026" in record.text()
    later = papers(assessed(with_values(order_breached, {**INTERIM, **service, **MADE})))["service-of-order"]
    assert later.head["date"].text == "18 December 2026"


def test_days_due_gives_each_term_of_each_order_as_it_was_made(order_breached: Case) -> None:
    decided = {"m1": {"term": "t1", "order": FULL, "came_of": "refused", "why": "It was not necessary."}}
    made = {**MADE, **INTERIM, "order_made.rest": "yes", "terms_made": decided}
    rows = papers(assessed(with_values(order_breached, made)))["days-due"].tables["made"]
    came = {row.id: row.cells["came"].text for row in rows}
    assert came["order_made.t1"] == "Refused"
    assert came["order_made.t2"] == "Granted"
    assert came["interim_made.t1"] == "Not recorded"
