"""The sheet for the defendant is short, large and plain, and gives nobody away."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .cases import every_case, packed
from .word import assessed, lines, parts, text

FILE = "13-about-the-hearing.docx"
CASES = every_case()
LARGE = 28  # half-points: 14 point
LONGEST = 30  # words


def changed(case: Case, **values: Any) -> Case:
    """Return a case with values put at paths (`__` for a dot)."""
    return apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def said(case: Case) -> str:
    """Return what the sheet of a case says."""
    return papers(assessed(case))["defendant-sheet"].text()


def test_no_letter_of_its_text_is_smaller_than_14_point() -> None:
    styles = parts(packed("restraining-order-breached").files[FILE])["word/styles.xml"].decode()
    default = re.search(r'<w:rPrDefault>.*?<w:sz w:val="(\d+)"', styles, re.DOTALL)
    assert default is not None
    assert int(default[1]) >= LARGE
    named = re.findall(r'w:styleId="(Title|Heading1|SPORuled|SPOPlain)".*?</w:style>', styles, re.DOTALL)
    assert set(named) == {"Title", "Heading1", "SPORuled", "SPOPlain"}
    for style in named:
        body = re.search(rf'w:styleId="{style}".*?</w:style>', styles, re.DOTALL)
        assert body is not None
        assert all(int(size) >= LARGE for size in re.findall(r'<w:sz w:val="(\d+)"', body[0])), style


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_its_sentences_are_short(case: Case) -> None:
    paper = papers(assessed(case))["defendant-sheet"]
    ours = [sentence.text for _, sentence in paper.sentences() if sentence.entries and not sentence.facts]
    for sentence in (one for words in ours for one in re.split(r"(?<=[.?!]) ", words)):
        assert len(sentence.split()) <= LONGEST, sentence


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_it_prints_nothing_of_the_people_to_be_protected_or_of_what_happened(case: Case) -> None:
    printed = papers(assessed(case))["defendant-sheet"].facts()
    asked = re.compile(r"heard\.x1\.adjourned_.*|requests\.[^.]+\.(?:kind|period|directed)")
    said = {path for path in printed if not asked.fullmatch(path)}
    assert {path.partition(".")[0] for path in said} <= {"defendant", "hearing", "terms", "duration", "interim"}
    assert not any(path.endswith((".words", ".short")) for path in printed)


def test_it_says_what_the_order_is_when_to_come_and_that_advice_and_legal_aid_exist(order_breached: Case) -> None:
    found = text(packed("restraining-order-breached").files[FILE])
    assert "It is called a stalking protection order." in found
    assert "The police ask for the order to last 5 years." in found
    assert f"They ask for the interim order to last {order_breached.interim.period}." in found
    assert "you may appeal to the Crown Court" in found
    assert "Place\tExampleton Magistrates' Court" in found
    assert "Day\tThursday 17 December 2026" in found
    assert "Time\t10:00" in found
    assert "The court may go on without you." in found
    assert "solicitor as soon as you can" in found
    assert "legal aid" in found
    assert "4 Example Street" in found


def test_the_day_and_the_time_are_ruled_blanks_until_the_court_fixes_them() -> None:
    found = lines(packed("restraining-order-obeyed").files[FILE])
    assert {"Day\t\t", "Time\t\t"} <= set(found)


@pytest.mark.parametrize(("interpreter", "noted"), [("Polish", True), ("None", False), ("", False)])
def test_it_names_the_language_where_an_interpreter_is_needed(
    order_breached: Case, interpreter: str, noted: bool
) -> None:
    found = said(changed(order_breached, defendant__interpreter=interpreter))
    assert ("This sheet is in English. The police have noted that you need an interpreter: Polish." in found) == noted


@pytest.mark.parametrize(
    ("born", "court"),
    [("1 June 2010", "a youth court"), ("1 June 1990", "a magistrates' court"), ("", "a magistrates'")],
)
def test_it_names_the_youth_court_to_somebody_under_18(order_breached: Case, born: str, court: str) -> None:
    found = said(changed(order_breached, defendant__date_of_birth=born))
    assert f"The police have asked {court}" in found


@pytest.mark.parametrize(("sought", "told"), [("yes", True), ("no", False)])
def test_it_tells_of_an_interim_order_only_where_one_is_sought(order_breached: Case, sought: str, told: bool) -> None:
    assert ("also ask for an interim order" in said(changed(order_breached, interim__sought=sought))) == told


def test_it_tells_of_the_hearsay_notice_and_its_7_days_only_where_there_is_one(order_breached: Case) -> None:
    called = {f"witnesses__{key}__called": "yes" for key in order_breached.witnesses}
    assert "you have 7 days to ask the court" in said(order_breached)
    assert "hearsay" not in said(changed(order_breached, hearsay={}, **called))


def test_it_counts_the_7_days_as_the_hearsay_notice_does(order_breached: Case) -> None:
    notice = papers(assessed(order_breached))["hearsay-notice"].text()
    assert "run from the day on which this notice is served" in notice
    assert "The 7 days run from the day on which the notice is served on you" in said(order_breached)
    served = changed(order_breached, summons_service__date="25 November 2026", summons_service__way="handed over")
    last = re.search(r"so that the last of the 7 days is ([^,]+),", papers(assessed(served))["hearsay-notice"].text())
    assert last
    assert f"25 November 2026, so that the last of the 7 days is {last[1]}," in said(served)


def test_on_the_day_of_an_interim_order_the_court_is_not_said_to_decide_the_complaint(order_breached: Case) -> None:
    interim = said(changed(order_breached, interim__sought="yes", hearing__purpose="interim order"))
    assert "On that day it decides only on the interim order." in interim
    both = said(changed(order_breached, interim__sought="yes", hearing__purpose="both"))
    assert "decides only on" not in both
    assert "Then it makes the order, or it dismisses the complaint." in both


def test_it_says_where_the_police_ask_for_less_than_the_7_days(order_breached: Case) -> None:
    asked = changed(order_breached, requests__r9={"kind": "hearsay reply", "period": "2 December 2026"})
    assert "The police ask the court to make you do so by 2 December 2026." in said(asked)
    directed = said(changed(asked, requests__r9__directed="by 1 December 2026"))
    assert "The court has directed: by 1 December 2026." in directed
    assert "The police ask the court to make you do so" not in said(order_breached) + directed


def test_it_says_how_many_things_each_order_would_forbid_and_require(order_breached: Case) -> None:
    found = said(order_breached)
    assert "The draft order would have 9 things that you must not do and 3 things that you must do." in found
    assert "The draft interim order would have 8 of them." in found
    assert "draft interim order" not in said(changed(order_breached, interim__sought="no"))


@pytest.mark.parametrize(
    ("purpose", "told"),
    [
        ("interim order", "for the interim order. The court will look at the full order on another day."),
        ("application", "for the application for the full order."),
        ("both", "for the interim order and the application for the full order."),
    ],
)
@pytest.mark.parametrize("paper", ["defendant-sheet", "summons", "directions", "application", "hearsay-notice"])
def test_every_paper_that_gives_the_day_says_what_the_hearing_is_for(
    order_breached: Case, paper: str, purpose: str, told: str
) -> None:
    found = papers(assessed(changed(order_breached, hearing__purpose=purpose)))[paper].text().replace("\n", " ")
    assert (told if paper == "defendant-sheet" else told.partition(".")[0]) in found
    alone = papers(assessed(changed(order_breached, interim__sought="no")))[paper].text()
    assert "for the interim order" not in alone
    assert "look at the full order on" not in alone


@pytest.mark.parametrize(
    ("age", "says", "never"),
    [
        (11, "", ("detention", "prison", "5 years", "older")),
        (12, "A court can, in some cases, make a detention and training order", ("prison", "5 years")),
        (14, "A court can, in some cases, make a detention and training order", ("prison", "5 years")),
        (15, "A court can make a detention and training order", ("prison", "5 years", "in some cases")),
        (17, "A court can make a detention and training order", ("prison", "5 years")),
        (18, "detention in a young offender institution (prison, if you are 21 or over when", ("training order",)),
        (20, "detention in a young offender institution (prison, if you are 21 or over when", ("training order",)),
        (21, "you can be sent to prison for it for up to 5 years", ("young offender", "older")),
    ],
)
def test_the_penalty_is_in_the_words_for_the_age_on_the_day_of_the_hearing(
    order_breached: Case, age: int, says: str, never: tuple[str, ...]
) -> None:
    case = changed(
        order_breached, defendant__date_of_birth=f"10 December {2026 - age}", hearing__date="10 December 2026"
    )
    made = papers(assessed(case))
    for words in (
        " ".join(passage.text for passage in made["defendant-sheet"].passages["made"]),
        " ".join(passage.text for passage in made["draft-order"].passages["breach"]),
    ):
        assert "offence" in words
        assert [word for word in never if word in words] == []
        assert ("older when convicted" in words) == (12 <= age < 18)
    assert says in said(case)


@pytest.mark.parametrize("age", [19, 40])
@pytest.mark.parametrize("paper", ["draft-order", "interim-order", "after-grant"])
def test_an_adult_is_told_the_most_in_an_order_and_the_plan_has_the_penalty_on_either_conviction(
    order_breached: Case, paper: str, age: int
) -> None:
    values = {"defendant__date_of_birth": f"10 December {2026 - age}", "hearing__date": "10 December 2026"}
    words = papers(assessed(changed(order_breached, **values)))[paper].text()
    assert ("imprisonment, if 21 or over when convicted" in words) == (age < 21)
    assert "imprisonment" in words
    assert ("general limit in a magistrates' court" in words) == (paper == "after-grant")


@pytest.mark.parametrize(
    ("values", "told", "once"),
    [
        ({}, True, True),
        ({"interim__sought": "no"}, True, False),
        ({"defendant__sexual_offences_notification": "yes"}, False, False),
        ({"interim__already_made": "yes"}, False, True),
    ],
)
def test_it_tells_of_the_3_days_to_notify_where_section_9_asks_for_it(
    order_breached: Case, values: dict[str, Any], told: bool, once: bool
) -> None:
    found = said(changed(order_breached, **values))
    assert ("You have 3 days. The day on which the order is served on you is day 1." in found) == told
    assert ("You do not do it again" in found) == once
