"""No number in a passage differs from what the chronology, as printed, counts."""

import re
from collections.abc import Mapping
from datetime import date

import pytest

from spo.assessment import assess
from spo.case import Case
from spo.documents import Paper, papers, plain
from spo.guidance import guidance

from .word import ON

EXAMPLES = tuple(guidance().examples)


def printed(case: Case, on: date = ON) -> Mapping[str, Paper]:
    return papers(assess(case, guidance(), on))


def numbers(text: str) -> set[int]:
    """Return the numbers that a list such as `incidents 4, 7 to 9 and 12` names."""
    found: set[int] = set()
    for first, last in re.findall(r"(\d+)(?: to (\d+))?", text):
        found |= set(range(int(first), int(last or first) + 1))
    return found


def counted(paper: Paper) -> dict[int, tuple[int, str]]:
    """Return, from the rows of the chronology that are attributed, how many acts each covers and its letters."""
    found = {}
    for row in paper.tables["incidents"]:
        if not row.cells["no"].text or row.cells["group"].text == "Not relied on.":
            continue
        acts = re.search(r"Acts in this entry: ([\d,]+)", row.cells["more"].text)
        found[int(row.cells["no"].text)] = (int(acts[1].replace(",", "")) if acts else 1, row.cells["example"].text)
    return found


@pytest.fixture(params=EXAMPLES)
def pair(
    request: pytest.FixtureRequest, examples: dict[str, Case]
) -> tuple[Mapping[str, Paper], dict[int, tuple[int, str]]]:
    made = printed(examples[request.param])
    return made, counted(made["chronology"])


def test_the_application_counts_acts_and_entries_as_the_chronology_does(pair):
    made, rows = pair
    said = made["application"].passages["acts"][0].text
    acts, entries = re.search(r"records ([\d,]+) acts(?: \([^)]+\))? in ([\d,]+) entries", said).groups()
    assert int(acts.replace(",", "")) == sum(count for count, _ in rows.values())
    assert int(entries.replace(",", "")) == len(rows)


def test_each_behaviour_is_counted_from_the_entries_that_carry_its_letter(pair):
    made, rows = pair
    checked = 0
    for sentence in (one for passage in made["application"].passages["acts"] for one in passage.sentences):
        if found := re.search(r"^(?:\((\w)\) [^:]+|Other acts): (\d+) entr(?:y|ies) \((.*)\)", sentence.text):
            letter = f"({found[1]})" if found[1] else "other"
            held = {number for number, (_, letters) in rows.items() if letter in letters}
            assert numbers(found[3]) == held
            assert int(found[2]) == len(held)
            checked += 1
    assert checked


GROUPS = (
    r"Its terms reach (incidents? .*?)\.",
    r"does not reach [^.]*?\((incidents? [^.]*?)\), because",
    r"Whether [^.]*?\((incidents? [^.]*?)\) is open to argument",
    r"What is recorded does not say whether its terms reach (incidents? .*?)\.",
)
"""How the note says of an act that an order reaches it, does not, may do, or that this is not known."""


def test_the_note_counts_what_came_after_each_order_from_the_dates_printed(pair, examples):
    made, rows = pair
    passages = {one.id: plain(one.text) for one in made["existing-orders"].passages["since"]}
    for key, text in passages.items():
        if found := re.search(r"([\d,]+) incidents? (?:is|are) recorded: (.*?)\.", text):
            since = numbers(found[2])
            assert int(found[1].replace(",", "")) == len(since)
            assert since <= set(rows)
            of_order = " ".join(said for other, said in passages.items() if other == key or other.startswith(f"{key}."))
            parts = [numbers(acts) for group in GROUPS for acts in re.findall(group, of_order)]
            assert set().union(*parts) == since
            assert sum(map(len, parts)) == len(since), "an act is in two groups"


def test_every_incident_that_any_filed_paper_names_is_in_the_chronology(pair):
    made, _ = pair
    every = {int(no) for row in made["chronology"].tables["incidents"] if (no := row.cells["no"].text)}
    for paper in made.values():
        if paper.served:
            for _, sentence in paper.sentences():
                for listing in re.findall(
                    r"\bincidents? (\d+(?:(?:, | to | and )\d+)*)", plain(sentence.text), re.IGNORECASE
                ):
                    assert numbers(listing) <= every


def test_breaches_are_counted_as_the_chronology_marks_them(examples):
    made = printed(examples["restraining-order-breached"])
    marked = {
        int(row.cells["no"].text): row.cells["order"].text
        for row in made["chronology"].tables["incidents"]
        if "reach of paragraph" in row.cells["order"].text
    }
    said = " ".join(passage.text for passage in made["existing-orders"].passages["answer"])
    convicted = re.search(r"Convictions for breach of the restraining order since it was made: (\d+) \((.*?)\)", said)
    assert numbers(convicted[2]) == {number for number, text in marked.items() if "convicted" in text}
    assert int(convicted[1]) == len(numbers(convicted[2]))
    charged = re.search(r"charged and not yet tried: (\d+) \((.*?)\)", said)
    assert numbers(charged[2]) == {number for number, text in marked.items() if ": charged" in text}
