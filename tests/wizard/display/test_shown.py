"""What the page says of a case."""

import json
import re
from html import escape, unescape

import pytest

from spo.assessment import but_would_learn
from spo.wizard.display import limbs, shown
from spo.wizard.screen import notices
from spo.wizard.screen.markup import bullets, heading, paragraph, table

from ..cases import BREACHED, HOSTILE, LAW, OBEYED, STRANGER, case_file, open_example, open_file


def words(markup: str) -> str:
    """Return what a reader sees, a piece to a line."""
    return unescape(re.sub(r"\n+", "\n", re.sub(r"<[^>]*>", "\n", markup)))


def test_where_nothing_blocks_filing_the_case_is_ready_for_legal_review_and_no_more(breached):
    text = words(shown.state(breached))
    assert text.split("\n")[1] == "Ready for legal review"
    assert "A force solicitor must still approve the papers." in text


def test_what_says_no_comes_first_with_what_to_do_instead_and_what_would_lift_it(obeyed):
    lines = [line for line in words(shown.state(obeyed)).split("\n") if line.strip()]
    assert lines[0] == "An order should not be argued for on these facts"
    instead = lines.index(f"What to do instead: {LAW.situations['N1'].instead}")
    assert lines[instead + 1] == f"What would lift it: {LAW.situations['N1'].lift}"
    blocking = sum(finding.severity == "blocks" for finding in obeyed.assessment.findings)
    assert lines.index(f"{blocking} findings block filing") > instead


def test_a_case_whose_papers_cannot_be_made_is_not_ready_for_review():
    places = json.loads(case_file(BREACHED))["places"].values()
    address = next(place["address"] for place in places if place.get("withhold"))
    told = open_file(case_file(BREACHED, rights__proportionality=f"She lives at {address}."))
    assert told.leaks
    text = words(shown.state(told))
    assert "1 finding blocks filing" in text
    assert "No paper can be made" in text
    assert "Ready for legal review" not in text


def test_an_empty_case_is_told_what_blocks_it():
    empty = open_file(b"{}")
    assert LAW.situations["N7"].lift in shown.state(empty)
    assert words(limbs.court_test(empty.assessment)).count("not shown yet") == 3


@pytest.mark.parametrize(
    ("count", "says"), [(0, "No finding blocks"), (1, "1 finding blocks"), (2, "2 findings block")]
)
def test_findings_are_counted_as_a_person_would(obeyed, count, says):
    blocking = [finding for finding in obeyed.assessment.findings if finding.severity == "blocks"]
    assert shown._verb(len(blocking[:count]), "block") == says


def test_each_limb_gives_its_test_its_section_and_whether_it_is_shown(obeyed):
    text = words(limbs.court_test(obeyed.assessment))
    for limb, says in zip(
        obeyed.assessment.limbs, ("Acts: shown on", "Risk: shown on", "Necessity: not shown yet"), strict=True
    ):
        assert says in text
        assert LAW.criteria[limb.criterion].plain in text
        assert f"Test, {LAW.criteria[limb.criterion].section}:" in text
        assert all(finding.text in text for finding in limb.missing)


def test_a_long_list_of_facts_is_folded_away_and_a_short_one_is_not(breached, obeyed):
    assert f"What supports it: {len(breached.assessment.limbs[0].supports)} facts" in words(
        limbs.court_test(breached.assessment)
    )
    short = limbs.chief_officer_test(obeyed.assessment)
    assert "<details>" not in short.split("Necessity")[1]


def test_the_chief_officers_test_is_kept_apart_and_does_not_repeat_the_courts(obeyed):
    text = words(limbs.chief_officer_test(obeyed.assessment))
    assert "s.1(1)(a)" in text
    assert "s.2(1)" not in text
    assert "What is missing is as for the court's test." in text


def test_findings_stand_under_their_weight_with_what_to_do_where_and_the_source(obeyed):
    text = words(shown.findings(obeyed.assessment))
    assert text.index("Blocks filing (") < text.index("Weakens (") < text.index("Advice (")
    listed = but_would_learn(LAW, obeyed.assessment.findings)
    assert f"{len(obeyed.assessment.findings) - len(listed)} questions more on the page" in text
    for finding in listed:
        assert finding.text in text
        assert all(LAW.sources[key].title in text for key in finding.sources)
    assert "Terms sought" in text


def test_every_term_sought_stands_beside_what_the_orders_say(breached):
    text = shown.existing_orders(breached)
    for term in breached.assessment.terms:
        assert f"{term.number} " in text
    for column in ("Term sought", "Nearest now", "What the order adds"):
        assert f'<th scope="col">{column}</th>' in text


def test_no_table_of_orders_is_drawn_where_no_order_is_in_force():
    text = shown.existing_orders(open_example(STRANGER))
    assert "<table>" not in text
    assert "No other order is recorded as in force on this day." in text


def test_nothing_that_is_shown_as_fact_is_unverified():
    for kind in ("criteria", "findings", "situations"):
        assert not [key for key, entry in getattr(LAW, kind).items() if entry.status == "unverified"]


@pytest.mark.parametrize(
    "piece",
    [
        paragraph,
        lambda text: heading(3, text),
        lambda text: bullets([text]),
        lambda text: table("t", ("a",), [(text,)]),
    ],
    ids=["paragraph", "heading", "bullets", "table"],
)
def test_hostile_words_come_out_as_they_went_in(piece):
    assert HOSTILE in words(piece(HOSTILE))
    assert "<script" not in piece(HOSTILE)
    assert "<b>" not in piece(HOSTILE)


def test_hostile_words_in_a_case_reach_the_page_unchanged():
    content = case_file(OBEYED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE, terms__t1__library="")
    opened = open_file(content)
    page = shown.existing_orders(opened)
    assert HOSTILE in words(page)
    assert escape("<script>") in page
    assert "<script" not in page + shown.findings(opened.assessment) + limbs.court_test(opened.assessment)


def test_a_leak_is_told_as_what_to_take_out():
    text = words(notices.leaks(("Application, grounds.1: take it out.",)))
    assert "No paper has been made" in text
    assert "Application, grounds.1: take it out." in text


def test_every_audience_that_guidance_knows_has_its_sentence():
    assert {paper.audience for paper in LAW.papers.values()} <= set(shown.AUDIENCES)
