"""What is the force's own business is found where it was typed in a field that is served."""

from datetime import date

import pytest

from spo.case import Case, Edit, apply
from spo.guidance import Guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
SERVED = ("protected_persons.p1.relationship.facts", "defendant.solicitor", "interim.why", "requests.r1.reason")
BEFORE = {
    "incidents.x1": {},
    "protected_persons.p1": {},
    "requests.r1": {},
    "consultations.c1": {},
    "interim.sought": "yes",
}
KEPT = ("authority.alternatives", "authority.reasons_against", "consultations.c1.result")


def found(guidance: Guidance, **texts: str) -> list[tuple[str, str]]:
    """Return the findings about a case with texts at paths (`__` for a dot), each with its field."""
    edits = [Edit(path=path.replace("__", "."), value=text) for path, text in texts.items()]
    case = apply(Case(), [*(Edit(path=path, value=value) for path, value in BEFORE.items()), *edits])
    ours = ("force-advice-served", "cps-advice-served", "record-number-served", "needs-tell-of-papers")
    return [(finding.id, finding.field) for finding in assess(case, guidance, ON).findings if finding.id in ours]


def told(guidance: Guidance, path: str, text: str) -> list[tuple[str, str]]:
    """Return the findings about a case with a text at a path."""
    return found(guidance, **{path: text})


@pytest.mark.parametrize("path", SERVED)
@pytest.mark.parametrize(
    "text",
    [
        "She is his sister. Force solicitor asked on 3 November 2026.",
        "Legal Services were asked, and agreed.",
        "We were advised by counsel that it would do.",
        "Our lawyers think so too.",
        "This is legally privileged.",
    ],
)
def test_the_forces_own_legal_advice_is_found_in_a_field_that_is_served(
    guidance: Guidance, path: str, text: str
) -> None:
    assert told(guidance, path, text) == [("force-advice-served", path)]


@pytest.mark.parametrize(
    "text", ["CPS advised on 3 June that it was no breach.", "Not charged, on advice from the CPS."]
)
def test_what_the_cps_advised_is_found_in_a_field_that_is_served(guidance: Guidance, text: str) -> None:
    assert told(guidance, "interim.why", text) == [("cps-advice-served", "interim.why")]


@pytest.mark.parametrize(
    "text",
    ["The CPS decided on 3 June not to charge.", "A file went for CPS advice on 3 June.", "With the CPS since May."],
)
def test_what_the_cps_decided_or_was_asked_is_no_advice(guidance: Guidance, text: str) -> None:
    assert told(guidance, "interim.why", text) == []


def test_the_number_of_the_forces_own_log_is_asked_about_except_where_it_is_asked_for(guidance: Guidance) -> None:
    for text in ("She rang again, log 0412.", "See OEL entry 14."):
        assert told(guidance, "interim.why", text) == [("record-number-served", "interim.why")]
    assert told(guidance, "incidents.x1.reported_to", "Exampleshire Police, log 0412") == []
    assert told(guidance, "interim.why", "He will log in 3 times a day.") == []


@pytest.mark.parametrize("path", KEPT)
def test_it_belongs_where_only_the_force_reads_it(guidance: Guidance, path: str) -> None:
    assert told(guidance, path, "Force solicitor asked on 3 November 2026.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Legal Services, Exampleton Police, 1 Example Street",
        "Pennywhistle and Crake, asked on 18 November 2026 if instructed.",
        "The defendant's solicitor said that he would come.",
        "He took legal advice.",
        "She forced a solicitor to wait.",
        "Defence counsel advised him to say nothing.",
        "He relied on his counsel's advice.",
        "The defendant was advised by counsel. He claimed legal privilege.",
    ],
)
def test_an_address_or_the_defendants_own_solicitor_is_no_advice_of_ours(guidance: Guidance, text: str) -> None:
    assert told(guidance, "defendant.solicitor", text) == []


@pytest.mark.parametrize(
    "words", ['"our solicitor will ring you"', "“My police solicitor told me, and our lawyers too”"]
)
def test_what_somebody_is_quoted_as_saying_is_no_advice_of_ours(guidance: Guidance, words: str) -> None:
    told_of = {"incidents.i1": {"date": "3 June 2026"}, "incidents.i1.what": f"He wrote {words}."}
    case = apply(Case(), [Edit(path=path, value=value) for path, value in told_of.items()])
    assert "force-advice-served" not in {finding.id for finding in assess(case, guidance, ON).findings}


def test_what_stands_beside_a_quotation_is_still_read(guidance: Guidance) -> None:
    text = 'He wrote "stop it". Force solicitor asked on 3 November 2026. Defence counsel advised him.'
    assert told(guidance, "interim.why", text) == [("force-advice-served", "interim.why")]


def test_what_is_said_once_of_all_courses_of_an_order_is_found_once(guidance: Guidance) -> None:
    order = {
        "considered_by": "DC Ash, our lawyers",
        "enforcement": {"considered": "yes"},
        "variation": {"considered": "yes"},
    }
    case = apply(Case(), [Edit(path="existing_orders.o1", value=order)])
    ours = [one.field for one in assess(case, guidance, ON).findings if one.id == "force-advice-served"]
    assert ours == ["existing_orders.o1.considered_by"]


@pytest.mark.parametrize(
    ("text", "of_papers"),
    [
        ("He has dyslexia. Papers are in 14 point type.", True),
        ("The sheet for him will be in short sentences.", True),
        ("He has dyslexia. His papers were printed in large type.", True),
        ("Documents for the court have been made in large print.", True),
        ("He has dyslexia, and needs large print.", False),
        ("Documents are hard for him to read.", False),
        ("Papers that are printed small are no use to him.", False),
        ("He can follow a document only if it is in plain English.", False),
        ("He reads only what is printed in large type.", False),
        ("He needs papers in 14 point type.", False),
    ],
)
def test_a_need_says_what_the_defendant_needs_and_not_how_papers_are_made(
    guidance: Guidance, text: str, of_papers: bool
) -> None:
    expected = [("needs-tell-of-papers", "defendant.needs")] if of_papers else []
    assert told(guidance, "defendant.needs", text) == expected


def test_no_example_serves_the_forces_own_legal_advice_or_tells_how_its_papers_are_made(
    guidance: Guidance, examples: dict[str, Case]
) -> None:
    ours = ("force-advice-served", "cps-advice-served", "record-number-served", "needs-tell-of-papers")
    for name, case in examples.items():
        assert [f.field for f in assess(case, guidance, ON).findings if f.id in ours] == [], name
