"""An initial or a short name of somebody whose name is withheld is put to the officer: it tells who that is."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case
from spo.guidance import guidance
from tests.assessing import assess

CHILD = {"name": "Juniper Example", "withhold_name": True, "described_as": "the child"}


def asks(words: str, child: dict[str, Any], **others: Any) -> bool:
    """Return whether it is asked of the account of an act, in a case with a child to protect."""
    people = {"p": {"name": "Orla Example", "title": "Ms"}, "c": child}
    case = Case.model_validate({"protected_persons": people, "incidents": {"i": {"what": words}}, **others})
    findings = assess(case, guidance(), date(2026, 11, 24)).findings
    return any(f.id == "tells-whereabouts" and "by an initial or a short name" in f.text for f in findings)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(("A card said, “For J from the man at the library”.", name) for name in ("Juniper", "")),
        *(("He asked her daughter, J, for her name.", name) for name in ("Juniper", "")),
        *(("J was frightened.", name) for name in ("Juniper", "")),
        *((words, "Juniper") for words in ("He waved to Juni.", "JUNIE!", "J's coat was gone.", "He wrote to J.")),
        *((words, "Elizabeth") for words in ("He called for Beth.", "Eliza ran.")),
        *((words, "Thomas") for words in ("Thommo ran.", "He asked about T.")),
        ("He wrote to M.", "Mary-Jane"),
        ("He shouted, “Benny, come here”.", "Benjamin"),
    ],
)
def test_an_initial_or_a_short_name_of_a_child_is_asked_about(words: str, name: str) -> None:
    assert asks(words, CHILD | {"name": name and f"{name} Example"})
    assert not asks(words, CHILD | {"name": "Wilhelmina Example"})
    assert not asks(words, CHILD | {"name": f"{name or 'Juniper'} Example", "withhold_name": False})


@pytest.mark.parametrize("name", ["Juniper Example", ""])
@pytest.mark.parametrize(
    "words",
    [
        *("Exhibit J/1 was shown to him.", "Term J was left out.", "He went with PC J Sample.", "It was in Jun 2026."),
        *("He rang D and V.", "He sent a card to A.", "I was there.", "It ended with an X.", "He left for B4 0AA."),
    ],
)
def test_a_letter_of_a_mark_or_of_another_name_is_not_asked_about(words: str, name: str) -> None:
    assert not asks(words, CHILD | {"name": name})


def test_the_short_name_of_somebody_named_in_the_open_is_that_person_s() -> None:
    child, seen = CHILD | {"name": "Benjamin Example"}, "He waved to Ben."
    assert asks(seen, child)
    assert not asks(seen, child, witnesses={"w": {"name": "Ben Sample"}})


@pytest.mark.parametrize(("called", "said"), [("Kez", "Kezza"), ("Win", "Winnie"), ("Tammy", "Tammie")])
def test_what_people_make_of_a_name_that_somebody_goes_by_is_asked_about(called: str, said: str) -> None:
    assert asks(f"Then {said} rang.", CHILD | {"also_known_as": [called]})
    assert not asks(f"Then {said} rang.", CHILD)
