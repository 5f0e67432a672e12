"""The draft order says all that section 6 asks, and its terms are numbered by Word, once and in order."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from spo.assessment import listed
from spo.case import Case, Edit, apply
from spo.documents import Paper, pack, papers
from spo.documents.marks import plain
from spo.documents.second_person import second_person

from .cases import every_case
from .full import ITEM, marked
from .word import W, assessed, body, bookmarks, lines, parts, references, style, text, words

ORDER = "2-draft-order.docx"
CASES = every_case()
TERMED = {name: case for name, case in CASES.items() if case.terms}


def entries(case: Case, part: str) -> set[str]:
    """Return the ids of guidance that a part of the draft order rests on: a passage, a row of its front, or both."""
    return of_part(papers(assessed(case))["draft-order"], part)


def of_part(paper: Paper, part: str) -> set[str]:
    """Return the ids of guidance that a part of an order rests on."""
    said = [sentence for passage in paper.passages.get(part, ()) for sentence in passage.sentences]
    said += [cell for row in paper.tables["front"] if row.id == part for cell in row.cells.values()]
    return {entry for sentence in said for entry in sentence.entries}


def to_you(words: str, case: Case | None = None) -> str:
    """Return words as an order says them to the defendant, with all whom it protects as `a protected person`."""
    said = second_person(words)
    assert said is not None
    people = [one.described_as or one.name for one in case.protected_persons.values()] if case else []
    return said.replace(listed(people, "or"), "a protected person") if len(people) > 1 else said


def says_all(said: str, words: str, case: Case) -> bool:
    """Return whether an order says every line of a term to the defendant. Word itself letters what a term lists."""
    lines = (re.sub(r"^\([a-z]\) ", "", line).rstrip(".") for line in to_you(words, case).split("\n"))
    return all(line in said for line in lines)


def changed(**values: Any) -> Case:
    """Return the full case with values put at paths (`__` for a dot)."""
    return apply(marked().case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


@pytest.mark.parametrize("case", TERMED.values(), ids=TERMED)
def test_it_has_each_of_what_section_6_asks(case: Case) -> None:
    content = pack(assessed(case)).files[ORDER]
    said = text(content)
    assert "\nDate made\n\n" in said  # (a): an empty cell for the court
    assert "(sections 3(2) and 6(b))" in said or "(sections 3(1)(b) and 6(b))" in said  # (b)
    for key in case.terms:  # (c)
        assert says_all(said, case.terms[key].words, case)
    assert "(section 6(d))" in said  # (d)
    assert "(section 6(e))" in said  # (e)


def test_a_locality_and_a_period_of_a_term_are_stated_with_its_number() -> None:
    order = papers(assessed(marked().case))["draft-order"]
    assert entries(marked().case, "locality") == {"wording/locality-term", "wording/locality-places"}
    assert marked().marks["terms.x1.locality"] in order.text()
    assert "This term lasts 3 years, beginning with the day this order is made." in order.text()
    assert "Term 1 has a different period, which is printed under it (section 6(e))." in order.text()


@pytest.mark.parametrize(
    ("places", "said"),
    [(("mill",), "Term 1 is about the place that it names;"), (("mill", "inn"), "Term 1 is about the places that it")],
)
def test_a_term_about_several_places_is_said_to_be_about_places(places: tuple[str, ...], said: str) -> None:
    held = {key: {"whose": "p1", "address": f"{n} Example Street"} for n, key in enumerate(("mill", "inn"), start=1)}
    case = Case.model_validate({"places": held, "terms": {"t1": {"words": "go there", "places": places}}})
    assert said in papers(assessed(case))["draft-order"].text()


def test_where_no_term_is_limited_or_has_a_period_of_its_own_the_order_says_so() -> None:
    case = changed(terms__x1__locality="", terms__x1__period={})
    assert entries(case, "locality") == {"wording/locality-everywhere", "wording/locality-of-place"}
    assert "wording/period-no-term" in entries(case, "period")


def test_until_a_further_order_is_a_period_too() -> None:
    assert "wording/period-further-order" in entries(changed(duration__kind="until further order"), "period")


def test_an_order_without_a_length_has_a_gap_and_no_period() -> None:
    case = changed(duration={"kind": "fixed"})
    assert "findings/duration-length-missing" in entries(case, "period")
    assert "wording/period-fixed" not in entries(case, "period")


def test_terms_are_numbered_once_in_order_and_by_word_itself() -> None:
    kinds = ("requirement", "prohibition", "requirement", "prohibition")
    edits = [
        Edit(path=f"terms.t{number}", value={"position": number, "kind": kind, "words": f"Word{number}"})
        for number, kind in enumerate(kinds)
    ]
    case = apply(Case(), edits)
    made = pack(assessed(case)).files
    tree = body(made[ORDER])
    found = [words(p).rstrip(".") for p in tree.iter(f"{W}p") if style(p) == "SPOTerm"]
    assert found == ["Word1", "Word3", "Word0", "Word2"]
    headings = [words(p) for p in tree.iter(f"{W}p") if words(p).startswith("You must")]
    assert headings == ["You must not", "You must"]


def test_the_style_of_terms_is_bound_to_a_list_of_words_own() -> None:
    held = parts(pack(assessed(marked().case)).files[ORDER])
    sheet = ElementTree.fromstring(held["word/styles.xml"])
    term = next(node for node in sheet if node.get(f"{W}styleId") == "SPOTerm")
    number = term.find(f"{W}pPr/{W}numPr/{W}numId")
    assert number is not None
    lists = ElementTree.fromstring(held["word/numbering.xml"])
    abstract = {n.get(f"{W}numId"): n.find(f"{W}abstractNumId") for n in lists.iter(f"{W}num")}[number.get(f"{W}val")]
    assert abstract is not None
    bound = [
        level.find(f"{W}pStyle")
        for node in lists.iter(f"{W}abstractNum")
        if node.get(f"{W}abstractNumId") == abstract.get(f"{W}val")
        for level in node.iter(f"{W}lvl")
    ]
    assert [node.get(f"{W}val") for node in bound if node is not None] == ["SPOTerm", "SPOBeneath"]


@pytest.mark.parametrize("case", TERMED.values(), ids=TERMED)
def test_every_reference_to_a_term_points_to_a_bookmark_and_shows_its_number(case: Case) -> None:
    made = pack(assessed(case)).files[ORDER]
    tree, marks = body(made), bookmarks(made)
    assert len(marks) == len(case.terms)
    ids = [node.get(f"{W}id") for node in tree.iter(f"{W}bookmarkStart")]
    assert len(set(ids)) == len(ids)
    assert [(bookmark, shown) for bookmark, shown in references(tree) if marks.get(bookmark) != shown] == []


@pytest.mark.parametrize("case", TERMED.values(), ids=TERMED)
def test_the_words_of_a_term_do_not_stand_in_the_application(case: Case) -> None:
    application = papers(assessed(case))["application"].text()
    quoted = " ".join(clause.words for order in case.existing_orders.values() for clause in order.terms.values())
    words = [term.words for term in case.terms.values() if term.words and term.words not in quoted]
    assert [one for one in words if one in application] == []


def test_notification_is_set_out_in_full_unless_there_is_a_reason_not_to() -> None:
    case = changed(defendant__sexual_offences_notification="no")
    expected = (
        "order-notify",
        *(f"notify-{key}" for key in ("unless-replacing", "home", "changes", "identity", "offence")),
    )
    assert entries(case, "notification") == {f"wording/{key}" for key in expected}


def test_what_counts_as_a_home_address_is_said_to_a_defendant_of_no_recorded_home() -> None:
    without = changed(defendant__home=None, defendant__sexual_offences_notification="no")
    assert {"wording/notify-nowhere", "wording/notify-home"} <= entries(without, "notification")


@pytest.mark.parametrize("answer", [None, "not known"])
def test_notification_is_set_out_with_a_gap_where_nobody_has_asked_about_part_2(answer: str | None) -> None:
    found = entries(changed(defendant__sexual_offences_notification=answer), "notification")
    assert {"wording/order-notify", "wording/notify-unless-part-2", "findings/part-2-notification-unasked"} <= found


def test_notification_is_left_out_with_its_reason_where_part_2_of_the_2003_act_applies() -> None:
    case = changed(defendant__sexual_offences_notification="yes")
    assert entries(case, "notification") == {"wording/notify-not-part-2"}
    assert "section 9(5)" in text(pack(assessed(case)).files[ORDER])


@pytest.mark.parametrize("made_by", ["interim__already_made", "existing_orders__x1__kind"])
def test_notification_is_left_out_with_its_reason_where_an_interim_order_was_made(made_by: str) -> None:
    values = {"interim__already_made": "yes", "existing_orders__x1__kind": "interim-spo"}
    case = changed(defendant__sexual_offences_notification="no", **{made_by: values[made_by]})
    found = entries(case, "notification")
    assert {"wording/notify-not-replacing", "wording/notify-changes"} <= found
    assert not {"wording/order-notify", "wording/notify-unless-replacing"} & found
    assert "section 9(1)(a)" in text(pack(assessed(case)).files[ORDER])


def test_the_offence_the_penalty_and_the_ways_to_change_the_order_are_stated() -> None:
    assert entries(marked().case, "breach") == {"wording/order-offence-forbids", "wording/order-penalty"}
    assert {"wording/variation", "wording/discharge", "wording/appeal"} <= entries(marked().case, "appeal")


@pytest.mark.parametrize(
    ("born", "court"), [("1 March 2010", "the youth court (while"), ("1 March 1990", "a magistrates")]
)
def test_a_defendant_under_18_is_told_of_the_youth_court_as_what_may_vary_the_order(born: str, court: str) -> None:
    case = apply(marked().case, [Edit(path="defendant.date_of_birth", value=born)])
    for paper, whom in (("draft-order", "You, or"), ("after-grant", "The defendant, or")):
        assert f"{whom} a relevant chief officer of police, may ask {court}" in papers(assessed(case))[paper].text()


def test_the_penalty_stands_before_the_terms_and_the_court_signs_after_them() -> None:
    found = lines(pack(assessed(marked().case)).files[ORDER])
    penalty = next(n for n, line in enumerate(found) if "The maximum penalty is" in line)
    assert (
        penalty < found.index("You must not") < found.index("What you need to know") < found.index("By the court\t\t")
    )


@pytest.mark.parametrize(("born", "youth"), [("1 March 2010", True), ("1 March 1990", False), ("", False)])
def test_the_youth_court_is_named_where_the_defendant_is_under_18(born: str, youth: bool) -> None:
    case = apply(marked().case, [Edit(path="defendant.date_of_birth", value=born)])
    application = papers(assessed(case))["application"]
    rests_on = {entry for _, sentence in application.sentences() for entry in sentence.entries}
    assert ("wording/youth-court" in rests_on) == youth
    assert ("findings/youth-court-needed" in rests_on) == youth


def test_the_people_protected_and_the_map_are_named() -> None:
    case, marks = marked().case, marked().marks
    said = papers(assessed(case))["draft-order"].text()
    assert f"This order protects\n{marks['protected_persons.x1.name']}\n" in said
    assert f"The map of this term is exhibit {marks['exhibits.x1.mark']}." in said
    assert case.terms[ITEM].map_exhibit == ITEM


def test_the_date_the_signature_and_the_service_are_left_to_be_filled() -> None:
    last = [line for line in lines(pack(assessed(marked().case)).files[ORDER]) if line][-2:]
    assert last == ["By the court\t\t", "Served (date, how, by whom)\t\t"]


@pytest.mark.parametrize(
    ("interim", "says"),
    [
        ({"sought": "yes"}, ("Within 3 days", "That is not asked again if this order replaces an interim one")),
        ({"sought": "no"}, ("Within 3 days, beginning with the day on which this order is served",)),
        ({"sought": "yes", "already_made": "yes"}, ("This order replaces an interim stalking protection order",)),
    ],
    ids=["an interim order is asked for", "no interim order", "an interim order is made"],
)
def test_a_full_order_that_may_replace_an_interim_one_does_not_tell_of_notification_as_certain(
    interim: dict[str, str], says: tuple[str, ...]
) -> None:
    case = changed(defendant__sexual_offences_notification="no", interim=interim)
    said = papers(assessed(case))["draft-order"].passages["notification"][0].text
    assert all(words in said for words in says)
    assert ("Within 3 days" in said, "if this order replaces" in said) == ("Within" in says[0], len(says) == 2)


def test_an_interim_order_tells_of_notification_as_certain() -> None:
    case = changed(defendant__sexual_offences_notification="no", interim__sought="yes")
    assert "wording/order-notify" in {
        entry
        for passage in papers(assessed(case))["interim-order"].passages["notification"]
        for sentence in passage.sentences
        for entry in sentence.entries
    }


def test_the_order_is_made_on_the_complaint_of_the_chief_officer_by_title() -> None:
    said = papers(assessed(changed(applicant__chief_officer_title="Chief Constable of Example Police")))
    assert "Complainant\nThe Chief Constable of Example Police\n" in said["draft-order"].text()


@pytest.mark.parametrize("paper", ["draft-order", "interim-order"])
def test_an_officer_in_the_case_who_manages_it_is_named_once_with_how_to_reach_them(paper: str) -> None:
    officer = {"name": "Sam Example", "rank": "PC 900", "telephone": "01632 960100"}
    case = changed(authority__owner="PC Sam Example, Stalking Unit", applicant__officer_in_the_case=officer)
    said = papers(assessed(case))[paper].passages["managed"][0].text
    assert said.startswith("Police contact: PC Sam Example, Stalking Unit; ")
    assert said.endswith("; 01632 960100.")


@pytest.mark.parametrize("paper", ["draft-order", "interim-order"])
def test_it_names_who_manages_it_and_how_the_police_are_reached(paper: str) -> None:
    case = changed(
        authority__owner="PC Sam Example, Stalking Unit", applicant__officer_in_the_case__email="s@example.org"
    )
    said = papers(assessed(case))[paper].text()
    assert "Police contact: PC Sam Example, Stalking Unit; " in said
    assert "s@example.org" in said


@pytest.mark.parametrize("paper", ["draft-order", "interim-order"])
@pytest.mark.parametrize(("born", "stated"), [("1 June 1990", True), ("1 June 2010", False), ("", True)])
def test_the_penalty_is_stated_unless_the_defendant_is_under_18(paper: str, born: str, stated: bool) -> None:
    said = papers(assessed(changed(defendant__date_of_birth=born)))[paper].text()
    assert "You commit an offence if, without reasonable excuse, you do anything that this order forbids" in said
    assert ("5 years, a fine" in said) == stated


@pytest.mark.parametrize("aged", [", aged nine", ", aged 14", ", aged twenty-two", ", who is 14 years old"])
def test_no_age_is_printed_of_a_person_whose_name_is_withheld(aged: str) -> None:
    (key, *_) = marked().case.protected_persons
    of = f"protected_persons__{key}__"
    case = changed(
        **{f"{of}withhold_name": True, f"{of}relationship__description": f"the daughter of his landlord{aged}"}
    )
    assert "the daughter of his landlord." in text(pack(assessed(case)).files[ORDER])


@pytest.mark.parametrize(
    ("described", "recorded", "said"),
    [
        ("the second person", "Former partner", "The second person is your former partner."),
        ("the second person", "Stranger", "The second person is a stranger to you."),
        ("the second person", "Child of Ann Example", "The second person is a child of Ann Example."),
        ("the daughter of Ann Example", "Child of Ann Example", ""),
    ],
)
def test_what_a_person_is_whose_name_is_withheld_is_said_of_whomever_it_is_about(
    described: str, recorded: str, said: str
) -> None:
    hidden = {"withhold_name": True, "described_as": described, "relationship": {"description": recorded}}
    people = {"p1": {"name": "Ann Example"}, "p2": {"name": "Bo Example", **hidden}}
    case = Case.model_validate({"protected_persons": people, "terms": {"t1": {"words": "follow anybody"}}})
    front = papers(assessed(case))["draft-order"].tables["front"]
    (protected,) = (row.cells["value"] for row in front if row.id == "protected")
    withheld = f"The name of {described} is withheld from papers that are served."
    assert plain(protected.text).endswith(" ".join(filter(None, (withheld, said))))


@pytest.mark.parametrize("deputy", ["", "; deputy DS Ann Example"])
def test_the_unit_of_an_officer_who_manages_the_order_is_said_once(deputy: str) -> None:
    owner = f"DC 900 Sam Example, Stalking Unit{deputy}"
    officer = {"name": "Sam Example", "unit": "Stalking Unit, Exampleton Police Station", "email": "s@example.org"}
    case = changed(
        authority__owner=owner,
        applicant__officer_in_the_case=officer,
        terms={"t": {"words": "go", "kind": "requirement"}},
    )
    said = papers(assessed(case))["draft-order"].passages["managed"][0].text
    reached = "Stalking Unit, Exampleton Police Station, s@example.org"
    assert said == f"Police contact: DC 900 Sam Example{deputy}; {reached}."


@pytest.mark.parametrize(
    ("ends", "said"), [({"words": "6 January 2027"}, " (which now lasts to 6 January 2027)"), ({}, "")]
)
def test_the_order_says_to_which_day_another_order_must_be_obeyed(ends: dict[str, str], said: str) -> None:
    order = {"kind": "police-bail", "title": "Bail", "made": {"words": "6 October 2026"}, "ends": ends}
    (others,) = papers(assessed(changed(existing_orders={"b": order})))["draft-order"].passages["others"]
    assert others.text == f"You must still obey the Bail of 6 October 2026{said}, unchanged by this order."
