"""What the words of a clause reach, by means, person, place and time: the whole table, and each of its rules."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.came_of import word
from spo.assessment.clauses import Verdicts, any_of
from spo.assessment.reach import ReachTable
from spo.case import Case, read_case
from spo.guidance import guidance
from tests.assessment.looked import ON
from tests.assessment.means_table import CALL, RULES, TABLE, TEXT, VISIT, WORDS

ANSWERS = {"y": "yes", "n": "no", "a": "arguable", "?": "not known"}
PEOPLE = {"her": {"name": "Anna Vance"}, "sister": {"name": "Mary Vance"}, "friend": {"name": "Lena Cole"}}
PLACES = {"home": {"address": "11 Ash Road, Exampleton"}, "work": {"address": "The Library, Exampleton"}}
ORDER = {"kind": "restraining-order-conviction", "made": "1 May 2026", "ends": "1 May 2028", "names": ["her"]}
CELLS = [(means, wording, cell) for means, row in TABLE.items() for wording, cell in zip(WORDS, row, strict=True)]


def verdict(  # noqa: PLR0913, PLR0917 - each is a part of the case
    clauses: tuple[str, ...],
    act: Mapping[str, object],
    facts: Mapping[str, str] = MappingProxyType({}),
    breach: Mapping[str, object] = MappingProxyType({}),
    term: Mapping[str, object] = MappingProxyType({}),
    order: Mapping[str, object] = MappingProxyType({}),
) -> str:
    """Return whether any of the clauses reaches an act of 3 November 2026 towards her, unless said otherwise."""
    turned = {
        f"q{n}": {"incident": "i", "question": question, "answer": answer, "order": "o", "term": "c1"}
        for n, (question, answer) in enumerate(facts.items())
    }
    terms = {f"c{n}": {"paragraph": str(n), "words": words, **term} for n, words in enumerate(clauses, 1)}
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "places": PLACES,
        "existing_orders": {"o": {**ORDER, "terms": terms, **order}},
        "incidents": {"i": {"date": "3 November 2026", "towards": ("her",), **act}},
        "turned": turned,
        "breaches": {"b": {"incident": "i", "order": "o", "term": "c1", **breach}} if breach else {},
    }
    return Verdicts(View(Case.model_validate(raw), guidance(), ON)).of_order("o", "i").answer


@pytest.mark.parametrize(("means", "wording", "cell"), CELLS, ids=str)
def test_each_wording_reaches_each_means_as_the_reference_has_it(means: str, wording: str, cell: object) -> None:
    act = {"method": means, "where": "home"}
    if isinstance(cell, str):
        assert verdict((WORDS[wording],), act) == ANSWERS[cell]
        return
    assert isinstance(cell, tuple)
    question, if_yes, if_no = cell
    assert verdict((WORDS[wording],), act) == "not known", "until it is answered: neither a breach nor a gap"
    assert verdict((WORDS[wording],), act, {question: "yes"}) == ANSWERS[if_yes]
    assert verdict((WORDS[wording],), act, {question: "no"}) == ANSWERS[if_no]
    assert verdict((WORDS[wording],), act, {question: "not known"}) == "not known"


@pytest.mark.parametrize(("sentence", "clauses", "act", "facts", "answer"), RULES, ids=[rule[0] for rule in RULES])
def test_each_rule(
    sentence: str, clauses: tuple[str, ...], act: dict[str, object], facts: dict[str, str], answer: str
) -> None:
    assert verdict(clauses, act, facts) == ANSWERS[answer], sentence


BY_ANY = (WORDS["by any means"],)


@pytest.mark.parametrize(
    ("sentence", "answer", "order"),
    [
        ("made after the act", "no", {"made": "4 November 2026"}),
        ("made on the day of the act", "no", {"made": "3 November 2026"}),
        ("ended before the act", "no", {"ends": "2 November 2026"}),
        ("ended on the day of the act", "yes", {"ends": "3 November 2026"}),
        ("made on a day that is not known", "not known", {"made": ""}),
        ("made without notice, and known before the act", "yes", {"without_notice": "yes", "served": "2 May 2026"}),
        ("made without notice, and known after it", "no", {"without_notice": "yes", "served": "4 November 2026"}),
        ("made without notice, and when it was known is not recorded", "not known", {"without_notice": "yes"}),
    ],
)
def test_a_clause_reaches_only_what_was_done_while_it_bound_him(
    sentence: str, answer: str, order: dict[str, object]
) -> None:
    assert verdict(BY_ANY, CALL, order=order) == answer, sentence


def test_an_act_of_no_known_day_is_neither_a_breach_nor_a_gap() -> None:
    assert verdict(BY_ANY, {**CALL, "date": ""}) == "not known"
    assert verdict((WORDS["approach"],), {**CALL, "date": ""}) == "no", "whatever the day, the words do not reach it"


@pytest.mark.parametrize(
    ("sentence", "breach", "words", "act", "answer"),
    [
        ("a conviction for an act outside the table", {"status": "convicted"}, "approach", CALL, "yes"),
        ("a finding for an act that is open to argument", {"status": "found-by-court"}, "attend", VISIT, "yes"),
        (
            "a decision that the words do not catch it",
            {"status": "investigated-no-charge", "clause_did_not_catch": "yes", "date": "9 November 2026"},
            "by any means",
            CALL,
            "arguable",
        ),
        ("a charge decides nothing", {"status": "charged"}, "approach", CALL, "no"),
        ("an admission decides nothing of the words", {"status": "admitted"}, "approach", CALL, "no"),
    ],
)
def test_what_a_court_has_decided_settles_it(
    sentence: str, breach: dict[str, object], words: str, act: dict[str, object], answer: str
) -> None:
    assert verdict((WORDS[words],), act, breach=breach) == answer, sentence


@pytest.mark.parametrize(
    ("number", "called"), [("yes", "alleged breach"), ("not known", ""), (None, "")], ids=["that number", "nobody", "-"]
)
def test_what_nobody_reported_is_an_alleged_breach_only_where_the_words_reach_it(
    number: str | None, called: str
) -> None:
    turned = {"incident": "i", "question": "to-that-number", "answer": number, "order": "o", "term": "c1"}
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "existing_orders": {"o": {**ORDER, "terms": {"c1": {"words": "Not to telephone Anna Vance on 07700 900118."}}}},
        "incidents": {"i": {"date": "3 November 2026", "towards": ("her",), "attributed": "yes", **CALL}},
        "turned": {"q": turned},
        "breaches": {"b": {"incident": "i", "order": "o", "term": "c1", "status": "not-reported"}},
    }
    assert word(ReachTable(View(Case.model_validate(raw), guidance(), ON)), "b") == called


@pytest.mark.parametrize("tag", ["contact", "online", "publish", "place", "duty-report"])
def test_the_wrong_box_ticked_for_a_clause_decides_nothing(tag: str) -> None:
    clause, ticked = (WORDS["telephone, text or email"],), {"reach": [tag]}
    assert verdict(clause, {"method": "gift"}, term=ticked) == "no"
    assert verdict(clause, TEXT, term=ticked) == "yes"
    assert verdict(clause, {**TEXT, "reach": [tag]}, term=ticked) == "yes"


def test_an_officer_says_how_words_are_read_and_nothing_else_does() -> None:
    odd = ("To be of good behaviour towards Anna Vance.",)
    assert verdict(odd, TEXT) == "not known"
    assert verdict(odd, TEXT, term={"read_as": ["by-any-means"]}) == "yes"
    assert verdict(odd, VISIT, term={"read_as": ["names-text"]}) == "no"


def test_a_clause_that_names_one_person_is_not_for_another_whom_its_order_names() -> None:
    both = {"names": ["her", "sister"]}
    assert verdict(BY_ANY, {**CALL, "towards": ("sister",)}, order=both) == "no"
    either = ("Not to contact either of them by any means.",)
    assert verdict(either, {**CALL, "towards": ("sister",)}, order=both) == "yes"


@pytest.mark.parametrize("name", guidance().examples)
def test_acts_that_are_alike_share_a_verdict_and_it_is_the_one_that_each_has_alone(name: str) -> None:
    case = read_case(guidance().example(name))
    view = View(case, guidance(), ON)
    together = Verdicts(view)
    for order, held in case.existing_orders.items():
        for act in case.incidents if held.terms else ():
            alone = Verdicts(view)
            assert together.of_order(order, act) == any_of(alone.of_clause(order, term, act) for term in held.terms)


def test_a_title_and_a_last_name_name_a_person_where_no_other_has_that_name() -> None:
    both = {"names": ["her", "friend"]}
    assert verdict(("Not to contact Ms Cole by any means.",), CALL, order=both) == "no"
    assert verdict(("Not to contact Ms Vance by any means.",), CALL, order=both) == "yes"


@pytest.mark.parametrize(("where", "answer"), [("work", "yes"), ("home", "no")])
def test_a_term_sought_meets_what_was_said_to_her_at_the_place_that_it_names(where: str, answer: str) -> None:
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "places": PLACES,
        "incidents": {"i": {"date": "3 November 2026", "towards": ("her",), "method": "in-person", "where": where}},
        "terms": {"t": {"kind": "prohibition", "words": "go to The Library, Exampleton", "places": ["work"]}},
    }
    assert Verdicts(View(Case.model_validate(raw), guidance(), ON)).of_term("t", "i").answer == answer


def test_what_was_done_through_another_is_set_beside_the_clause_that_speaks_of_others() -> None:
    words = ("Not to telephone Anna Vance.", "Not to harass Anna Vance, by himself or by encouraging any other person.")
    terms = {f"c{n}": {"words": one} for n, one in enumerate(words, 1)}
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "existing_orders": {"o": {**ORDER, "terms": terms}},
        "incidents": {"i": {"date": "3 November 2026", "towards": ("her",), "method": "third-party"}},
    }
    nearest = Verdicts(View(Case.model_validate(raw), guidance(), ON)).nearest("o", "i")
    assert nearest
    assert nearest[0] == "c2"


def test_what_was_done_through_another_is_set_beside_contact_before_what_is_caused_to_be_posted() -> None:
    words = (
        "Not to contact Anna Vance directly or indirectly.",
        "Not to post, or cause another to post, about Anna Vance.",
    )
    terms = {f"c{n}": {"words": one} for n, one in enumerate(words, 1)}
    raw: dict[str, Any] = {
        "protected_persons": {**PEOPLE, "other": {"name": "Bea Birch"}},
        "existing_orders": {"o": {**ORDER, "terms": terms}},
        "incidents": {"i": {"date": "3 November 2026", "towards": ("other",), "method": "third-party"}},
    }
    nearest = Verdicts(View(Case.model_validate(raw), guidance(), ON)).nearest("o", "i")
    assert nearest
    assert nearest[0] == "c1"


def test_a_clause_that_names_no_means_of_contact_is_not_said_to_name_other_means() -> None:
    camera = {"words": "You must not direct any camera or light at her home."}
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "existing_orders": {"o": {**ORDER, "terms": {"c1": camera}}},
        "incidents": {"i": {"date": "3 November 2026", "towards": ("her",), "method": "email"}},
    }
    found = Verdicts(View(Case.model_validate(raw), guidance(), ON)).of_clause("o", "c1", "i")
    assert found.answer == "no"
    assert found.said(guidance()) == "it forbids another kind of act, and not this"


def reason(clause: str, **act: object) -> tuple[str, str]:
    """Return what the words of one clause say of an act of 3 November 2026, and the rule by which they do."""
    raw: dict[str, Any] = {
        "protected_persons": PEOPLE,
        "places": PLACES,
        "existing_orders": {"o": {**ORDER, "terms": {"c1": {"paragraph": "1", "words": clause, "persons": ("her",)}}}},
        "incidents": {"i": {"date": "3 November 2026", **act}},
    }
    found = Verdicts(View(Case.model_validate(raw), guidance(), ON)).of_clause("o", "c1", "i")
    return found.answer, found.reason


@pytest.mark.parametrize("method", ["text", "missed-call", "letter"])
def test_of_an_act_by_a_means_that_is_named_to_somebody_else_the_reason_is_the_person(method: str) -> None:
    clause = "Not to contact Anna Vance by telephone, text message, email, letter or post."
    assert reason(clause, method=method, towards=("sister",), what="It came.") == ("no", "person")


def test_what_the_defendant_gave_another_to_pass_on_is_not_said_to_be_done_by_the_other() -> None:
    clause = "Not to contact Anna Vance by telephone, text message, email or post."
    rang = {"method": "voicemail", "towards": ("her", "sister"), "through": "Mary Vance, sister"}
    assert reason(clause, what='He left a message: "Tell Anna I want to talk."', **rang) == (
        "arguable",
        "to-be-passed-on",
    )
    by_another = {"method": "third-party", "towards": ("her",), "through": "Lena Cole, friend"}
    assert reason(clause, what="Somebody rang for him.", **by_another) == ("arguable", "at-request")
