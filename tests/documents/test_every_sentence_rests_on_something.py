"""Every sentence names the facts or the guidance that it rests on, and the same case gives the same words."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings

from spo.case import Case
from spo.documents import Paper, Sentence, papers
from spo.guidance import guidance
from tests.strategies import cases

from .cases import with_withheld
from .word import ON, assessed

CONNECTING = {
    "Keep this paper. It is not for filing or service.",
}
"""Sentences that only connect: they say nothing of a case or of the law."""

CONNECTING_WITH = ("The case was assessed as on ", " below block filing.")
"""Parts of sentences of the checklist that give the day, and a count of the findings listed below them."""

CASES = with_withheld()


def alone(paper: Paper) -> Iterator[tuple[str, Sentence]]:
    """Yield each sentence that rests on nothing. A cell that labels its row rests on what the row does."""
    cells = {
        id(sentence)
        for rows in paper.tables.values()
        for row in rows
        for sentence in row.cells.values()
        if any(cell.facts or cell.entries for cell in row.cells.values())
    }
    for where, sentence in paper.sentences():
        if not (sentence.facts or sentence.entries or id(sentence) in cells or where == "head.title"):
            yield where, sentence


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_sentence_of_every_paper_rests_on_a_fact_or_on_guidance(case: Case) -> None:
    for key, paper in papers(assessed(case)).items():
        found = [
            (key, where, sentence.text)
            for where, sentence in alone(paper)
            if sentence.text not in CONNECTING and not any(part in sentence.text for part in CONNECTING_WITH)
        ]
        assert found == []


def test_each_connecting_sentence_is_still_said_somewhere() -> None:
    said = {
        sentence.text for case in CASES.values() for p in papers(assessed(case)).values() for _, sentence in alone(p)
    }
    assert said >= CONNECTING


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_fact_that_a_sentence_names_is_a_place_in_the_case(case: Case) -> None:
    for key, paper in papers(assessed(case)).items():
        for where, sentence in paper.sentences():
            for path in sentence.facts:
                try:
                    case.at(path)
                except KeyError:
                    pytest.fail(f"{key} {where}: {path} leads nowhere")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_entry_that_a_sentence_names_is_one_of_guidance(case: Case) -> None:
    held = guidance()
    for key, paper in papers(assessed(case)).items():
        for where, sentence in paper.sentences():
            for entry in sentence.entries:
                kind, _, name = entry.partition("/")
                assert name in getattr(held, kind), f"{key} {where}: {entry}"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_same_case_guidance_and_day_give_the_same_words(case: Case) -> None:
    first, again = papers(assessed(case)), papers(assessed(Case.model_validate(case.model_dump(mode="json"))))
    assert {key: paper.text() for key, paper in first.items()} == {key: paper.text() for key, paper in again.items()}


@settings(max_examples=40)
@given(cases())
def test_any_case_gives_papers_and_the_same_ones_twice(case: Case) -> None:
    first, again = papers(assessed(case)), papers(assessed(case))
    assert {key: paper.text() for key, paper in first.items()} == {key: paper.text() for key, paper in again.items()}


@settings(max_examples=40)
@given(cases())
def test_every_sentence_about_any_case_names_facts_that_are_in_it(case: Case) -> None:
    for paper in papers(assessed(case)).values():
        for _, sentence in paper.sentences():
            for path in sentence.facts:
                case.at(path)


def test_another_day_changes_only_what_depends_on_the_day() -> None:
    case = CASES["full"]
    one, other = papers(assessed(case, ON)), papers(assessed(case, date(2026, 11, 25)))
    assert one["draft-order"].text() == other["draft-order"].text()
    assert "25 November 2026" in other["checklist"].text()


def test_the_ids_of_passages_and_rows_are_unique_in_their_paper() -> None:
    for case in CASES.values():
        for key, paper in papers(assessed(case)).items():
            ids = [passage.id for passages in paper.passages.values() for passage in passages]
            assert sorted(ids) == sorted(set(ids)), key
            for name, rows in paper.tables.items():
                assert len({row.id for row in rows}) == len(rows), (key, name)
