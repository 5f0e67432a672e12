"""The short titles of terms of the library speak of the people and the places of the case."""

import pytest

from spo.case import Case
from spo.documents import papers
from spo.documents.marks import plain
from spo.documents.papers.titles import title
from spo.documents.writer import Writer
from spo.guidance import guidance

from .word import assessed

PEOPLE = {
    "p": {"name": "Ann Ash", "title": "Ms"},
    "q": {"name": "Bea Oak", "title": "Mrs"},
    "r": {"name": "Cal Elm", "title": "Mr"},
}
TITLES = {one.id: one.title for one in guidance().terms.values()}


def titles(library: str, persons: str, places: dict[str, object] | None = None) -> tuple[str, str]:
    """Return the title of a term for these people, and what the first page asks for."""
    term = {"library": library, "short": TITLES[library], "kind": "prohibition", "words": "x", "persons": list(persons)}
    case = Case.model_validate(
        {
            "protected_persons": {key: PEOPLE[key] for key in persons if key in PEOPLE},
            "places": places or {},
            "terms": {"t": term | {"places": list(places or ())}},
            "duration": {"kind": "fixed", "years": "2"},
            "incidents": {"a": {"date": "1 June 2026", "what": "He rang.", "attributed": "yes"}},
        }
    )
    made = assessed(case)
    (asked,) = (one.text for one in papers(made)["application"].passages["rest"] if one.id == "short.asked")
    return plain(title(Writer(made, served=True), "t").text), plain(asked)


def by_title(words: str) -> str:
    return next(key for key, title in TITLES.items() if words in title)


@pytest.mark.parametrize(
    ("words", "persons", "said"),
    [
        ("posting", "p", "about Ms Ash"),
        ("posting", "pq", "about Ms Ash or Mrs Oak"),
        ("posting", "pqr", "about a protected person"),
        ("work about", "p", "with Ms Ash's work about her"),
        ("place of work", "pq", "from a protected person's place of work"),
    ],
)
def test_a_title_names_one_person_or_two_and_never_the_person(words: str, persons: str, said: str) -> None:
    titled, asked = titles(by_title(words), persons)
    names = {"Ann Ash": "Ms Ash", "Bea Oak": "Mrs Oak", "Cal Elm": "Mr Elm"}
    for name, short in names.items():
        titled = titled.replace(name, short)
    assert said in titled
    assert "the person" not in titled + asked


def test_a_person_who_was_taken_out_of_the_case_is_in_no_title() -> None:
    assert "about Ms Ash" in titles(by_title("posting"), "pz")[0].replace("Ann Ash", "Ms Ash")


def test_a_named_place_is_named_unless_it_is_withheld() -> None:
    library = by_title("a named place")
    place = {"kind": "other", "name": "The Corn Hall", "whose": "other"}
    unnamed = place | {"name": "", "address": "8 Alder Row, Exampleton"}
    shown = {"the Corn Hall": place, "a named place": place | {"withhold": True}, "8 Alder Row": unnamed}
    for said, held in shown.items():
        titled, asked = titles(library, "p", {"h": held})
        assert f"Stay away from {said}" in titled
        assert f"one prohibition ({said})" in asked


@pytest.mark.parametrize(
    ("own", "says"),
    [
        (
            {"kind": "fixed", "years": 2, "why": "Long enough to show it."},
            "Term 1 is to have effect for 2 years: long enough to show it.",
        ),
        ({"kind": "until further order"}, "Term 1 is to have effect until a further order."),
        ({"kind": "fixed", "years": 5, "why": "As the order."}, ""),
        ({}, ""),
    ],
)
def test_the_paragraph_on_how_long_says_the_period_of_a_term_that_is_another_and_why(
    own: dict[str, object], says: str
) -> None:
    case = Case.model_validate(
        {
            "terms": {"t": {"kind": "prohibition", "words": "Not to contact Ann Ash.", "period": own}},
            "duration": {"kind": "fixed", "years": 5, "why": "The acts went on for years."},
        }
    )
    (told,) = (p for p in papers(assessed(case))["application"].passages["duration"] if p.style != "gap")
    assert plain(told.text) == f"5 years: the acts went on for years. {says}".strip()


def test_the_tables_call_a_term_as_the_order_heads_it(order_breached: Case) -> None:
    made = papers(assessed(order_breached))
    heads = [plain(term.heading.text).rstrip(".") for term in made["draft-order"].terms if term.heading]
    rows = [row.cells["term"].text for row in made["application"].tables["terms"]]
    assert heads
    assert [row.split(". ", 1)[1].split("\n")[0] for row in rows][: len(heads)] == heads
