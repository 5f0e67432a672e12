"""What the library leaves for the officer to write is not left in a term that is filed."""

import re
from datetime import date

import pytest

from spo.assessment.library import WRITTEN, left_open, proposed
from spo.case import Case, Edit, apply
from spo.guidance import Guidance
from tests.assessing import assess

ON = date(2026, 11, 24)


def findings(case: Case, guidance: Guidance, words: str, field: str = "words") -> list[str]:
    """Return the findings of a case in which a field of the first term is worded so, by id."""
    key = next(iter(case.terms))
    changed = apply(case, (Edit(path=f"terms.{key}.{field}", value=words),))
    return [f"{found.severity} {found.id}" for found in assess(changed, guidance, ON).findings]


@pytest.mark.parametrize("words", ["stay within [distance] of her", "go to [place]", "attend [provider] by [date]"])
def test_a_term_with_something_left_to_write_blocks_filing(
    order_breached: Case, guidance: Guidance, words: str
) -> None:
    assert "blocks term-unfinished" in findings(order_breached, guidance, words)


@pytest.mark.parametrize("field", WRITTEN)
@pytest.mark.parametrize("words", ["Goes to {place} instead.", "Goes to [place] instead."])
def test_a_slot_with_nothing_in_it_blocks_filing_wherever_it_stands_in_a_term(
    order_breached: Case, guidance: Guidance, field: str, words: str
) -> None:
    assert "blocks term-unfinished" in findings(order_breached, guidance, words, field)


def test_what_is_missing_is_named_in_the_gap_of_the_papers(order_breached: Case, guidance: Guidance) -> None:
    key = next(iter(order_breached.terms))
    words = "complain to [body], or by {route}, but for [a reason of ours]"
    found = assess(apply(order_breached, [Edit(path=f"terms.{key}.words", value=words)]), guidance, ON).findings
    (gap,) = (one.gap for one in found if one.id == "term-unfinished")
    body, route = (guidance.slots[name].fills for name in ("body", "route"))
    assert gap == f"in term 1, {body}; {route}; “[a reason of ours]”"


def test_every_term_of_the_library_is_proposed_without_a_brace(order_breached: Case, guidance: Guidance) -> None:
    view = assess(order_breached, guidance, ON).view
    for entry in guidance.terms.values():
        term = proposed(view, entry, tuple(order_breached.incidents))
        assert not any("{" in getattr(term, field) for field in WRITTEN), entry.id
        slots = {slot.name.replace("_", " ") for slot in left_open(guidance, term)}
        held = "\n".join(getattr(term, field) for field in WRITTEN)
        assert {*re.findall(r"\[([a-z ]+)\]", held)} == slots, entry.id


@pytest.mark.parametrize("words", ["stay within 100 metres of her", "go to [3] Larch Road", "contact her (at all)"])
def test_a_term_with_nothing_left_to_write_does_not(order_breached: Case, guidance: Guidance, words: str) -> None:
    assert "blocks term-unfinished" not in findings(order_breached, guidance, words)


def test_a_zone_with_no_place_yet_is_not_said_to_repeat_an_order(order_breached: Case, guidance: Guidance) -> None:
    key = next(iter(order_breached.terms))
    edits = (
        Edit(path=f"terms.{key}.reach", value=["place"]),
        Edit(path=f"terms.{key}.places", value=[]),
        Edit(path=f"terms.{key}.kind", value="prohibition"),
    )
    assert "term-duplicates" not in {found.id for found in assess(apply(order_breached, edits), guidance, ON).findings}
