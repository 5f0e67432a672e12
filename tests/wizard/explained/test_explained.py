"""What the page on other orders explains, with a case and without one."""

import re
from dataclasses import replace
from html import escape, unescape

import pytest

from spo.assessment import label
from spo.wizard import explained
from spo.wizard.explained.arguments import ROLES
from spo.wizard.explained.kinds import POINTS, _cell, kinds_here
from spo.wizard.explained.lacking import missing, weak
from spo.wizard.open_case.with_papers import CaseWithPapers

from ..cases import BREACHED, HOSTILE, LAW, OBEYED, STRANGER, case_file, open_example, open_file

TO_CHECK = "Check this: not verified."


def words(markup: str) -> str:
    """Return what a reader sees, with one space between words."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def said(text: str) -> str:
    """Return text as `words` gives it."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def stranger() -> CaseWithPapers:
    return open_example(STRANGER)


@pytest.fixture(scope="module")
def general() -> str:
    return explained.in_general(LAW)


def headings(markup: str, level: int) -> list[str]:
    return [words(found) for found in re.findall(rf"<h{level}[^>]*>(.*?)</h{level}>", markup)]


def test_the_explanation_goes_from_the_objection_to_the_law_that_may_have_changed(breached):
    assert headings(explained.this_case(breached), 2) == [
        "The objection",
        "The short answer in this case",
        "Term by term",
        *ROLES.values(),
        "Arguments that are not available, and the fact that is missing",
        "What is weak, and how to strengthen it",
        "What this order does that another kind cannot",
        "Law that may have changed: check",
        "None of this is filed",
    ]


def test_the_objection_is_in_the_benchs_words(breached, general):
    for page in (explained.this_case(breached), general):
        assert LAW.wording["objection"].text in words(page)


def test_the_short_answer_is_word_for_word_that_of_the_note_that_is_filed(breached, stranger):
    for opened in (breached, stranger):
        page = words(explained.this_case(opened))
        note = opened.papers.get("existing-orders")
        assert (note is None) == (opened is stranger)
        for passage in note.passages["answer"] if note else ():
            assert said(passage.text) in page


def test_every_argument_that_is_offered_has_its_evidence_strength_counter_and_reply(breached, obeyed, stranger):
    for opened in (breached, obeyed, stranger):
        page, titles = explained.this_case(opened), headings(explained.this_case(opened), 3)
        for key in opened.assessment.offered:
            entry = LAW.arguments[key]
            assert f"{entry.title} {key}" in titles
            for text in (entry.proposition, entry.strength, entry.evidence, entry.counter, entry.reply, entry.basis):
                assert said(text) in words(page)


def test_an_argument_names_the_incidents_and_exhibits_that_carry_it(breached):
    view, page = breached.assessment.view, words(explained.this_case(breached))
    carried = view.incident_list(breached.assessment.offered["A4"].met.incidents)
    assert f"What carries it: {carried[0].upper()}{carried[1:]}" in page
    exhibits = view.exhibit_list(breached.assessment.offered["A1"].met.exhibits)
    assert f"What carries it: Exhibits {exhibits}; terms sought 10 to 12" in page


def test_what_has_been_said_publicly_against_an_argument_stands_beside_it(breached):
    page = words(explained.this_case(breached))
    against = [s for s in LAW.statements.values() if s.side == "against" and {*s.bears_on} & {"A3", "A9"}]
    assert len(against) > 2
    for statement in against:
        assert said(statement.words) in page
        assert f"({statement.who}, {statement.date}). {said(statement.meet)}" in page
    assert "Said against:" not in page


def test_the_arguments_that_can_show_necessity_are_open_and_the_others_folded(breached):
    page = explained.this_case(breached)
    sections = dict(re.findall(r'<section class="argument"><h3 id="argument-(A\d+)"(.*?)</section>', page))
    assert set(sections) == set(breached.assessment.offered)
    for key, section in sections.items():
        assert ("<details>" in section) == (LAW.arguments[key].role in ("supporting", "internal"))


def test_where_an_order_should_not_be_argued_for_that_is_said_first_with_what_to_do_instead(obeyed):
    page = explained.this_case(obeyed)
    assert headings(page, 2)[0] == "An order should not be argued for on these facts"
    assert obeyed.assessment.situations
    for situation in obeyed.assessment.situations:
        entry = LAW.situations[situation.id]
        assert said(entry.instead) in words(page).partition("The objection")[0]
        assert words(page).index(said(entry.say)) < words(page).index("The objection")
    assert "Do not rely on what follows" in words(page)
    assert not [s for s in re.findall(r'<section class="argument">(.*?)</section>', page) if "<details>" not in s]


def test_a_case_in_which_nothing_is_met_and_nothing_shown_does_not_claim_necessity():
    opened = open_file(b"{}")
    page = explained.this_case(replace(opened, assessment=replace(opened.assessment, situations=())))
    assert headings(page, 2)[0] == "The facts recorded do not yet show all that an application needs"
    assert "The short answer in this case" not in page
    assert "No argument has its facts recorded." in page


def test_what_is_missing_is_folded_away_with_the_fact_for_each(obeyed):
    body = missing(obeyed).body
    assert body.startswith("<details>")
    for argued in obeyed.assessment.arguments:
        assert (f"{argued.id}. " in words(body)) == (not argued.available)
        for missing_fact in argued.missing:
            assert said(missing_fact) in words(body)


def test_what_is_weak_says_what_to_do_and_where(obeyed, breached):
    for of in (obeyed, breached):
        page = words(weak(of).body)
        held = [one for one in of.assessment.findings if one.severity != "advice" and one.field.startswith("terms.")]
        assert held
        for one in held:
            assert f"{said(one.text)} {label(of.assessment.view, one.field)}" in page
        assert "Nothing recorded is listed" not in page


def test_where_nothing_weakens_the_case_the_page_says_so_and_promises_nothing(obeyed):
    page = words(weak(replace(obeyed, assessment=replace(obeyed.assessment, findings=()))).body)
    assert page == "Nothing recorded is listed as weakening the case for an order. The bench may still see something."


def test_the_kinds_recorded_in_the_case_stand_in_the_open_and_every_kind_is_folded_away(breached):
    open_part, folded_part = kinds_here(breached).body.split("<details>", 1)
    assert re.findall(r'<th scope="col">(.*?)</th>', open_part) == [
        "Point",
        "Stalking protection order",
        "Restraining order",
        "Court bail",
    ]
    for kind in LAW.orders.values():
        named = f"{kind.name[0].upper()}{kind.name[1:]}"
        assert kind.id == "spo" or named in words(folded_part)


def test_where_no_other_order_is_recorded_the_page_says_so_and_has_no_comparison(stranger):
    page = explained.this_case(stranger)
    assert "No other order is recorded as in force here" in words(page)
    assert "Term by term" not in headings(page, 2)


def test_an_order_of_a_kind_that_guidance_does_not_know_is_passed_over():
    content = case_file(OBEYED, existing_orders={"x": {"kind": "<i>made up</i>"}, "y": {"kind": "undertaking"}})
    page = kinds_here(open_file(content)).body
    assert "made up" not in page
    assert "Nothing is held here about: Undertaking. Read the order itself." in words(page)


def test_each_cell_about_a_kind_of_order_gives_its_sources_or_is_only_to_be_checked(general):
    shown = words(general)
    for kind in LAW.orders.values():
        for point in (*POINTS, "gap"):
            cell = getattr(kind, point)
            if cell and not kind.says_nothing:
                drawn = words(_cell(LAW, cell))
                if cell.status == "unverified":
                    assert drawn == TO_CHECK
                else:
                    assert drawn.startswith(said(cell.words))
                    assert all(LAW.sources[key].title in drawn for key in cell.sources)
                    assert said(cell.words) in shown


def test_no_words_that_nobody_has_verified_are_shown_as_fact():
    for kind in ("arguments", "situations", "statements"):
        assert not [key for key, entry in getattr(LAW, kind).items() if entry.status == "unverified"]
    assert LAW.wording["objection-documented"].status != "unverified"


def test_law_that_may_have_changed_is_only_to_be_checked(general):
    for entry in LAW.motion.values():
        assert f"Not confirmed: {said(entry.what)} {said(entry.check)}" in words(general)


def test_without_a_case_the_page_gives_the_situations_in_which_not_to_apply(general):
    assert "No case is open" in words(general)
    for entry in LAW.situations.values():
        assert all(said(text) in words(general) for text in (entry.situation, entry.say, entry.instead, entry.basis))


def test_every_link_leads_to_a_heading_on_the_page(breached, obeyed, stranger, general):
    for page in (*map(explained.this_case, (breached, obeyed, stranger)), general):
        anchors = re.findall(r'id="([^"]*)"', page)
        assert len(anchors) == len(set(anchors))
        assert set(re.findall(r'href="#([^"]*)"', page)) <= set(anchors)


def test_the_page_is_marked_as_not_for_filing_with_and_without_a_case(breached):
    for opened in (breached, None):
        assert words(explained.not_for_filing(opened)).startswith("Not for filing. For the officer and the force")


def test_hostile_words_in_a_case_reach_the_page_unchanged_and_as_text():
    page = explained.this_case(
        open_file(case_file(BREACHED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE, terms__t1__library=""))
    )
    assert said(HOSTILE) in " ".join(unescape(re.sub(r"</?(?!b>|/b>|script)[^>]*>", " ", page)).split())
    assert escape(HOSTILE, quote=False).replace("'", "&#39;") in page
    assert "<script" not in page
