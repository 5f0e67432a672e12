"""Headings are known by the words of guidance, alike in every table, and a force can add its own."""

import pytest

from spo.evidence.columns import ENOUGH, Headings, headings_score, plain_heading
from spo.guidance.entries import Heading


@pytest.fixture
def known(guidance):
    return Headings(guidance.headings)


def test_every_heading_of_guidance_is_written_as_headings_are_compared(guidance):
    for heading in guidance.headings.values():
        assert all(plain_heading(name) == name for name in heading.names)
        assert len(set(heading.names)) == len(heading.names)


@pytest.mark.parametrize(
    ("heading", "part", "field"),
    [
        ("DATE_OF_INCIDENT", "when", ""),
        ("CallingPartyNumber", "from", ""),
        ("What happened (in her words)", "text", ""),
        ("Date reported", "reported-to", "reported_to"),
        ("Crime ref.", "reported-to", "reported_to"),
        ("Police reference number", "reported-to", "reported_to"),
        ("Exhibit ref", "exhibits", "exhibits"),
        ("Witness(es)", "witness", "witness"),
        ("Impact on the victim", "impact", "impact"),
        ("Address", "party", "where"),
        ("Colour", "", ""),
    ],
)
def test_a_heading_names_a_part_of_a_row_and_a_field_of_an_incident(known, heading, part, field):
    assert (known.part(heading), known.field(heading)) == (part, field)


@pytest.mark.parametrize(
    ("cells", "are"),
    [
        (("Date", "What happened"), True),
        (("3 June 2026", "What happened"), False),
        (("He came on that day", "and he told me what happened"), False),
    ],
)
def test_a_row_is_headings_where_it_names_enough_and_holds_no_date(known, cells, are):
    assert (headings_score(cells, known) >= ENOUGH) == are


def test_a_force_can_say_what_its_own_systems_call_a_column(guidance):
    said = {"id": "when", "names": ["zeitpunkt"], "status": "analysis", "sources": ["spo-drafting"]}
    own = Headings({**guidance.headings, "when": Heading.model_validate(said)})
    assert own.part("Zeitpunkt") == "when"
    assert headings_score(("Zeitpunkt", "What happened"), own) >= ENOUGH
