"""What the words of an order leave open is put to the prosecutors only where nobody has looked into it yet."""

import pytest

from spo.case import Case
from tests.assessment.looked import act, look

ORDER = {
    "kind": "restraining-order-conviction",
    "made": "1 May 2026",
    "ends": "1 May 2028",
    "names": ["p1"],
    "terms": {
        "c1": {"paragraph": "1", "words": "Not to contact her by telephone, text message or email."},
        "c2": {"paragraph": "2", "words": "Not to enter 52 High Parade.", "reach": ["place"]},
    },
}
BAIL = {**ORDER, "kind": "court-bail", "terms": {"c1": {"paragraph": "1", "words": "Not to contact her by any means."}}}


@pytest.mark.parametrize(
    ("order", "status", "asked"),
    [
        ("", "", True),
        ("o", "not-reported", True),
        ("o", "charged", False),
        ("b", "charged", False),
        ("b", "decision-awaited", False),
        ("b", "convicted", False),
        ("o/c2", "investigated-no-charge", True),
    ],
)
def test_an_arguable_act_goes_to_the_prosecutors_unless_it_was_investigated(
    order: str, status: str, asked: bool
) -> None:
    order, _, term = order.partition("/")
    breach = {"incident": "i1", "order": order, "term": term or "c1", "status": status}
    breaches = {"b1": breach} if order else {}
    case = {
        "protected_persons": {"p1": {"name": "Ottilie Marchpane"}},
        "existing_orders": {"o": ORDER, "b": BAIL},
        "incidents": {"i1": act(method="message")},
        "breaches": breaches,
    }
    found = {one.id for one in look(Case.model_validate(case)).findings}
    assert ("act-open-to-argument" in found) == asked


@pytest.mark.parametrize(
    ("words", "ticked", "said"),
    [
        ("Not to attend Samplehaven College in term time.", "place", True),
        ("You must not make nuisance complaints to the Council.", "proceedings", True),
        ("Not to harass her, by instructing or encouraging any other person.", "through-others", True),
        ("Not to contact her by telephone.", "place", False),
        ("To live and sleep each night at 22 Larch Hostel.", "duty-other", True),
        ("Not to wibble.", "place", True),  # it could not be read, which is said, and no more
    ],
)
def test_a_tick_is_looked_at_again_only_where_the_words_were_read_and_say_something_else(
    words: str, ticked: str, said: bool
) -> None:
    order = {**ORDER, "terms": {"c1": {"paragraph": "1", "words": words, "reach": [ticked]}}}
    case = {"protected_persons": {"p1": {"name": "Ottilie Marchpane"}}, "existing_orders": {"o": order}}
    found = {one.id for one in look(Case.model_validate(case)).findings}
    assert ("clause-ticked-otherwise" not in found) == said


def test_a_question_about_clauses_says_of_which_it_is_not_answered() -> None:
    words = "Not to go within 100 metres of {}."
    terms = {
        f"c{n}": {"paragraph": f"{n}", "words": words.format(of)} for n, of in enumerate(("Oak Hall", "Elm Hall"), 1)
    }
    turned = {"t": {"incident": "i1", "question": "inside-the-distance", "order": "o", "term": "c1", "answer": "no"}}
    case = {
        "protected_persons": {"p1": {"name": "Ottilie Marchpane"}},
        "existing_orders": {"o": {**ORDER, "terms": terms}},
        "incidents": {"i1": act(method="waiting-near")},
    }
    for answered, named in (({}, "paragraph 1 and paragraph 2"), (turned, "paragraph 2")):
        found = look(Case.model_validate({**case, "turned": answered})).findings
        (said,) = (one.text for one in found if one.id == "act-turns-on-a-fact" and "inside the distance" in one.text)
        assert said.startswith(f"Answer this about incident 1, and {named}: Was the defendant")


@pytest.mark.parametrize(("whose", "said"), [("p1", True), ("defendant", False), ("", False)])
def test_what_an_act_reached_is_not_what_it_was_done_with(whose: str, said: bool) -> None:
    case = {
        "protected_persons": {"p1": {"name": "Ottilie Marchpane"}},
        "identifiers": {"n": {"whose": whose, "value": "01632 960000"}},
        "incidents": {"i1": act(method="call", used=["n"])},
    }
    found = {one.id: one.text for one in look(Case.model_validate(case)).findings}
    assert ("used-of-a-protected-person" in found) == said
    if said:
        assert (
            "Take the telephone of Ottilie Marchpane out of what was used in incident 1"
            in found["used-of-a-protected-person"]
        )
