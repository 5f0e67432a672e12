"""The draft interim order has its own terms and a fixed period, and ends when the application is determined (s.5)."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers, preview
from spo.documents.blocks import Paragraph

from .cases import every_case
from .full import marked
from .test_draft_order import of_part, says_all
from .word import W, assessed, body, bookmarks, lines, references, style, text, words

FILE = "2a-draft-interim-order.docx"
CASES = {name: case for name, case in every_case().items() if case.interim.sought == "yes"}


def changed(**values: Any) -> Case:
    """Return the full case with values put at paths (`__` for a dot)."""
    return apply(marked().case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def entries(case: Case, part: str) -> set[str]:
    """Return the ids of guidance that a part of the interim order rests on."""
    return of_part(papers(assessed(case))["interim-order"], part)


def of_three(*in_interim: str) -> Case:
    """Return a case with three terms, each sought or not in the interim order too."""
    edits = [
        Edit(path=f"terms.t{n}", value={"position": n, "words": f"word{n}", "in_interim": answer})
        for n, answer in enumerate(in_interim)
    ]
    return apply(Case(), [*edits, Edit(path="interim", value={"sought": "yes", "period": "8 weeks"})])


@pytest.mark.parametrize(
    ("interim", "made"),
    [
        ({}, False),
        ({"sought": "no"}, False),
        ({"sought": "not known"}, False),
        ({"sought": "yes"}, True),
        ({"sought": "yes", "already_made": "no"}, True),
        ({"sought": "yes", "already_made": "yes"}, False),
    ],
)
def test_it_is_drafted_only_where_one_is_sought_and_none_has_been_made(interim: dict[str, str], made: bool) -> None:
    case = apply(Case(), [Edit(path="interim", value=interim)])
    assert ("interim-order" in papers(assessed(case))) == made


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_it_has_each_of_what_sections_5_and_6_ask(case: Case) -> None:
    made = pack(assessed(case))
    said = text(made.files[FILE])
    assert FILE in made.served
    assert "\nDate made\n\n" in said  # section 6(a): an empty cell for the court
    assert f"Only for a fixed period of {case.interim.period} (sections 5(6) and 6(b))" in said
    assert "It ends sooner if the main application is determined sooner (section 5(6))" in said
    for term in case.terms.values():  # section 6(c)
        assert says_all(said, term.words, case) == (term.in_interim == "yes")
    assert "(section 6(d))" in said
    assert "Every term lasts for the whole of it (section 6(e))." in said


def test_its_terms_have_the_numbers_of_the_full_order_and_it_speaks_of_no_other_that_may_be_made() -> None:
    made = pack(assessed(of_three("yes", "no", "yes"))).files[FILE]
    terms = [words(p).rstrip(".") for p in body(made).iter(f"{W}p") if style(p) == "SPOTerm"]
    assert terms == ["You must not word0", "You must not word2"]
    assert sorted(bookmarks(made).values()) == ["1", "3"]
    assert "full order" not in text(made)


@pytest.mark.parametrize(
    ("in_interim", "said"), [(("yes", "no", "yes"), 1), (("no", "yes", "no"), 1), (("yes", "yes", "no"), 0)]
)
def test_numbers_that_leave_one_out_are_said_to_be_those_of_the_application(
    in_interim: tuple[str, ...], said: int
) -> None:
    made = papers(assessed(of_three(*in_interim)))
    assert made["interim-order"].text().count("the numbers that they have in the main application.") == said


def test_a_place_is_left_for_when_the_main_application_is_heard() -> None:
    assert "\nMain hearing\n\n" in text(pack(assessed(of_three("yes", "no", "no"))).files[FILE])


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_reference_to_a_term_shows_the_number_that_it_has_in_this_order(case: Case) -> None:
    made = pack(assessed(case)).files[FILE]
    tree, marks = body(made), bookmarks(made)
    assert [(bookmark, shown) for bookmark, shown in references(tree) if marks.get(bookmark) != shown] == []


def test_a_number_after_its_last_term_is_not_spoken_of() -> None:
    made = papers(assessed(of_three("yes", "yes", "no")))
    assert "to make an interim order containing terms 1 and 2, for 8 weeks, and" in made["application"].text()
    assert [str(term.number) for term in made["interim-order"].terms] == ["1", "2"]


@pytest.mark.parametrize(
    ("period", "order", "sought"),
    [
        ("8 weeks", "Only for a fixed period of 8 weeks (", "an interim order containing term 1, for 8 weeks,"),
        (
            "until 30 April 2027",
            "Only for a fixed period, until 30 April 2027 (",
            "an interim order containing term 1, until 30 April 2027,",
        ),
    ],
)
def test_a_period_is_a_length_or_runs_until_a_day(period: str, order: str, sought: str) -> None:
    made = papers(assessed(changed(interim__period=period)))
    assert order in made["interim-order"].text()
    assert sought in made["application"].text()


def test_the_first_and_the_last_day_of_its_period_are_for_the_court_alone() -> None:
    found = lines(pack(assessed(marked().case)).files[FILE])
    assert found[found.index("From and to") + 1] == ""


def test_what_a_list_leaves_out_is_left_out_where_it_is_read_on_a_page_too() -> None:
    paper = papers(assessed(of_three("no", "yes", "no", "yes")))["interim-order"]
    shown = [block.number for block in preview(paper) if isinstance(block, Paragraph) and block.style == "term"]
    assert shown == ["2.", "4."]


def test_the_locality_of_a_term_is_stated_under_its_number() -> None:
    case = apply(of_three("no", "yes", "yes"), [Edit(path="terms.t2.locality", value="Exampleton")])
    said = papers(assessed(case))["interim-order"].text()
    assert "Term 3 is expressly limited to this locality: Exampleton (section 6(d))." in said
    assert entries(case, "locality") == {"wording/locality-term", "wording/interim-locality-others"}


def test_the_period_that_a_term_has_in_the_full_order_is_not_its_period_here() -> None:
    case = marked().case
    assert case.terms["x1"].period.years == 3
    made = papers(assessed(case))
    assert "This term lasts 3 years, beginning" in made["draft-order"].text()
    assert "3 years" not in made["interim-order"].text()


def test_it_says_that_the_court_considers_it_appropriate_and_not_that_it_is_necessary() -> None:
    said = papers(assessed(marked().case))["interim-order"].text()
    assert "The court considers it appropriate to make this order (section 5(3))." in said
    assert "necessary" not in said


def test_a_period_that_nobody_has_decided_is_a_marked_gap_and_is_decided_before_filing() -> None:
    case = changed(interim__period="", interim__already_made="no", hearing__purpose="both")
    made = papers(assessed(case))
    gap = "[To complete: the fixed period of the interim order (section 5(6))]"
    assert gap in made["interim-order"].text()
    assert gap in made["application"].text()
    assert "for an interim order containing term 1." in made["application"].text()
    found = {one.id: one.severity for one in assessed(case).findings}
    assert found["interim-without-period"] == "blocks"


def test_a_term_that_goes_furthest_is_left_out_of_an_interim_order_and_said_to_be() -> None:
    case = of_three("yes", "no", "yes")
    case = apply(case, [Edit(path="terms.t1.library", value="complaints-by-one-route")])
    said = papers(assessed(case))["application"].text()
    assert "Not asked for now: term 2, which goes furthest into the defendant's life." in said


def test_of_several_reasons_to_leave_terms_out_and_stands_before_the_last_alone() -> None:
    case = of_three("yes", "no", "no", "no", "no")
    act = {"attributed": "yes", "inferred": True, "date": "3 May 2026", "what": "A card came.", "method": "letter"}
    edits = [Edit(path="incidents.a", value=act), Edit(path="terms.t2.incidents", value=["a"])]
    edits += [Edit(path="terms.t1.library", value="complaints-by-one-route")]
    edits += [Edit(path="terms.t3.kind", value="requirement")]
    said = papers(assessed(apply(case, edits)))["application"].text()
    (left,) = (one for one in said.splitlines() if one.startswith("Not asked for now: "))
    assert left.count("; and ") == 1
    assert left.count(";") == left.count("term ") - 1
    assert left.endswith("; and term 5, which requires something of the defendant.")


def test_what_is_not_known_is_a_marked_gap() -> None:
    assert "findings/interim-without-terms" in entries(of_three("no", "no", "no"), "order")
    assert "findings/interim-without-terms" not in entries(of_three("no", "yes", "no"), "order")


def test_notification_is_due_on_an_interim_order_unless_part_2_of_the_2003_act_applies() -> None:
    assert "wording/order-notify" in entries(changed(defendant__sexual_offences_notification="no"), "notification")
    spared = changed(defendant__sexual_offences_notification="yes")
    assert entries(spared, "notification") == {"wording/notify-not-part-2"}


def test_the_rule_against_discharge_within_two_years_is_of_the_full_order_alone() -> None:
    made = papers(assessed(marked().case))
    assert "In its first 2 years it can be discharged only with your consent" in made["draft-order"].text()
    assert "2 years" not in made["interim-order"].text()


def test_a_map_is_given_only_where_its_term_is_sought_in_the_interim_order() -> None:
    mark = marked().marks["exhibits.x1.mark"]
    assert f"The map of this term is exhibit {mark}" in papers(assessed(marked().case))["interim-order"].text()
    assert not papers(assessed(changed(terms__x1__in_interim="no")))["interim-order"].passages["maps"]


def test_it_says_that_nothing_is_proved_yet() -> None:
    said = papers(assessed(of_three("yes", "no", "yes")))["interim-order"].text()
    assert "Nothing has been found proved on that application." in said


def test_it_is_headed_by_the_section_under_which_it_is_made() -> None:
    made = papers(assessed(marked().case))
    assert made["interim-order"].head["statute"].text == "Stalking Protection Act 2019, section 5"
    assert made["draft-order"].head["statute"].text == "Stalking Protection Act 2019, section 2"


def test_the_date_and_the_signature_are_for_the_court_alone() -> None:
    assert "By the court\t\t" in lines(pack(assessed(marked().case)).files[FILE])


def test_an_order_without_a_requirement_warns_of_none() -> None:
    """The full order has a requirement that is not asked for now, and each warns of what it holds."""
    requirement = {"kind": "requirement", "words": "You must tell the police where you sleep.", "in_interim": "no"}
    made = papers(assessed(apply(of_three("yes"), [Edit(path="terms.z", value=requirement)])))
    assert "or do not do what it requires" in made["draft-order"].text()
    assert "or do not do what it requires" not in made["interim-order"].text()
