"""Every sentence that a paper prints and that claims law names an entry of guidance."""

import re
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings

from spo.case import Case, Model, texts
from spo.documents import Sentence, papers, plain
from spo.documents.papers.in_words import sentences
from spo.documents.papers.one_opening import OPENINGS
from spo.documents.second_person import second_person
from spo.guidance import guidance
from tests.guidance.law import claim
from tests.strategies import cases

from .cases import with_withheld
from .word import assessed

CASES = with_withheld()

TITLES = {
    field.title
    for model in Model.__subclasses__()
    for field in model.model_fields.values()
    if field.title and field.title.count(" ") > 2
}
"""What the longer fields are called: the checklist prints it to say where a field is, and claims nothing by it."""

REPORTED = {"they cannot, or will not, go back to court"}
"""What a person is recorded, by a yes, to have said of themselves: no claim of what they may do in law."""


def unsourced(case: Case, sentences: Iterable[tuple[str, Sentence]]) -> Iterator[str]:
    """Yield what each sentence claims of the law in words that are not the case's own, if it names no entry.

    An entry that is not in guidance is none.
    """
    held, entries = texts(case), guidance()
    for where, sentence in sentences:
        named = [entry.partition("/") for entry in sentence.entries]
        if any(name in getattr(entries, kind) for kind, _, name in named):
            continue
        if claim(said := _written(held, sentence, _only_one(case))):
            yield f"{where}: {claim(said)!r} in {said!r}"


def _only_one(case: Case) -> str:
    """Return the name of the one person to be protected, whom an order calls by it and not `a protected person`."""
    names = [one.name for one in case.protected_persons.values()]
    return names[0] if len(names) == 1 else ""


def _written(held: list[tuple[str, str]], sentence: Sentence, only: str) -> str:
    """Return a sentence without what somebody typed in the fields that it rests on, and without the names of fields."""
    below = tuple(f"{fact}." for fact in sentence.facts)
    whole = [value for path, value in held if f"{path}.".startswith(below)]
    lines = {line for value in whole for line in (value, *value.split("\n"), *sentences(value))}
    lines |= {line.replace("a protected person", only) for line in lines if only}
    lines |= {line.removeprefix("Investigation of ") for line in lines}
    said_to = {second_person(line) or "" for line in lines}  # as an order says them to the defendant
    after = {line.removeprefix(second_person(opening) or "") for line in said_to for opening in OPENINGS}
    typed = {line.rstrip(".") for line in (*lines, *said_to, *after)} - {""}
    said = plain(sentence.text)
    small = said.lower()
    for value in sorted(
        (value for value in typed | TITLES | REPORTED if value.lower() in small), key=len, reverse=True
    ):
        said = re.sub(re.escape(value), "…", said, flags=re.IGNORECASE)
    return said


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_sentence_of_every_paper_that_claims_law_names_an_entry(case: Case) -> None:
    for key, paper in papers(assessed(case)).items():
        assert not list(unsourced(case, paper.sentences())), key


@settings(max_examples=25)
@given(cases())
def test_every_sentence_about_any_case_that_claims_law_names_an_entry(case: Case) -> None:
    for key, paper in papers(assessed(case)).items():
        assert not list(unsourced(case, paper.sentences())), key


@pytest.mark.parametrize(
    "sentence",
    [
        Sentence("No order in force requires it, and a restraining order cannot require.", ("existing_orders",)),
        Sentence("The defendant must notify the police.", ("defendant.name",)),
        Sentence("The court may make it (section 2(1)).", (), ("wording/of-no-entry",)),
        Sentence("Breach of it is an offence.", ("existing_orders",)),
    ],
)
def test_a_claim_that_is_planted_in_a_paper_is_refused(sentence: Sentence) -> None:
    assert list(unsourced(CASES["full"], [("planted", sentence)]))


def test_words_that_somebody_typed_and_quotations_claim_nothing() -> None:
    case = Case.model_validate({"defendant": {"needs": "The court must hear him first."}})
    typed = Sentence("Needs: The court must hear him first.", ("defendant",))
    quoted = Sentence('He said: "the court must hear me".', ("defendant.name",))
    assert not list(unsourced(case, [("typed", typed), ("quoted", quoted)]))


def test_that_a_kind_of_order_could_only_forbid_names_the_kind() -> None:
    said = [
        sentence.entries
        for case in CASES.values()
        if (made := papers(assessed(case)).get("existing-orders"))
        for _, sentence in made.sentences()
        if "a varied restraining order could still only forbid" in sentence.text
    ]
    assert said
    assert all("orders/restraining-order-conviction" in entries for entries in said)
