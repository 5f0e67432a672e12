"""A passage may be put in an officer's own words: they are printed, and compared with what is drafted."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import (
    Drafts,
    Passage,
    Rewording,
    Sentence,
    WouldBeServed,
    digest,
    editable,
    key,
    pack,
    papers,
    plain,
    rewordings,
)
from spo.guidance import guidance

from .cases import every_case
from .full import marked
from .word import assessed, lines, text

PAPER, PASSAGE, FILE = "application", "risk.escalation", "1-application.docx"
OWN = "He broke the panel of her door.\nShe was behind it."
MARKUP = "R & B <b>of</b> {{ term }} 4"


def passages(case: Case, paper: str) -> dict[str, Passage]:
    """Return the passages of a paper as they are drafted, by id."""
    held = Drafts(assessed(case))[paper].passages.values()
    return {passage.id: passage for group in held for passage in group}


def written(case: Case, text: str = OWN, paper: str = PAPER, passage: str = PASSAGE, **other: Any) -> Case:
    """Return the case with a passage in an officer's own words, written today."""
    found = passages(case, paper).get(passage)
    value = {"paper": paper, "passage": passage, "text": text, "digest": digest(found) if found else ""}
    return apply(case, [Edit(path=f"wordings.{key(paper, passage)}", value={**value, **other})])


def compared(case: Case) -> dict[str, Rewording]:
    """Return what is found of each wording in a case, by the passage it stands for."""
    return {held.passage: held for held in rewordings(Drafts(assessed(case)), case)}


def shown(case: Case, paper: str = PAPER) -> dict[str, str]:
    """Return what each passage of a paper says as it is printed, by id."""
    held = papers(assessed(case))[paper].passages.values()
    return {passage.id: passage.text for group in held for passage in group}


@pytest.fixture
def case(order_breached: Case) -> Case:
    """A restraining order, breached by new means, with one passage in an officer's own words."""
    return written(order_breached)


def test_the_officers_words_are_printed_in_place_of_what_was_drafted(case: Case, order_breached: Case) -> None:
    assert shown(case)[PASSAGE] == OWN
    before, after = shown(order_breached), shown(case)
    assert {key for key in before if before[key] != after[key]} == {PASSAGE}
    assert list(before) == list(after)
    made = pack(assessed(case)).files
    assert OWN in lines(made[FILE])
    assert plain(before[PASSAGE]) not in text(made[FILE])


def test_a_passage_in_own_words_rests_on_them_and_on_the_facts_that_it_was_written_in_place_of(case: Case) -> None:
    (sentence,) = (held for where, held in papers(assessed(case))[PAPER].sentences() if where == PASSAGE)
    assert sentence.facts == (f"wordings.{key(PAPER, PASSAGE)}.text", "risk.escalation")
    assert sentence.entries == ()


def test_a_passage_keeps_its_style_in_other_words(order_breached: Case) -> None:
    found = passages(order_breached, PAPER)
    case = written(order_breached, passage="risk.p1")
    (now,) = (p for held in papers(assessed(case))[PAPER].passages.values() for p in held if p.id == "risk.p1")
    assert now.style == found["risk.p1"].style == "sub"


def test_a_change_beneath_a_passage_in_own_words_is_noticed_and_both_are_shown(case: Case) -> None:
    assert not compared(case)[PASSAGE].stale
    changed = apply(case, [Edit(path="risk.escalation", value="A knife was found.")])
    found = compared(changed)[PASSAGE]
    assert found.stale
    assert not found.orphaned
    assert found.draft
    assert found.draft.text == "A knife was found."
    assert found.text == OWN == shown(changed)[PASSAGE]
    assert compared(apply(changed, [Edit(path="risk.escalation", value=case.risk.escalation)]))[PASSAGE].stale is False


def test_a_change_elsewhere_leaves_it_as_it_was(case: Case) -> None:
    assert not compared(apply(case, [Edit(path="risk.psychological", value="She sleeps badly.")]))[PASSAGE].stale


def test_words_whose_passage_is_no_longer_drafted_are_kept_and_not_printed(case: Case) -> None:
    gone = apply(case, [Edit(path="risk.escalation", value="")])
    found = compared(gone)[PASSAGE]
    assert (found.orphaned, found.draft, found.text) == (True, None, OWN)
    assert PASSAGE not in shown(gone)
    made = pack(assessed(gone))
    assert all(OWN not in text(made.files[name]) for name in made.served)
    assert OWN in text(made.files["checklist.docx"])


def test_a_passage_that_has_become_a_gap_is_printed_as_a_gap() -> None:
    found = passages(Case(), PAPER)
    gap = next(passage for passage in found.values() if passage.style == "gap")
    case = written(Case(), passage=gap.id)
    assert shown(case)[gap.id] == gap.text
    assert compared(case)[gap.id].orphaned


def test_law_alone_a_gap_and_the_checklist_are_not_put_in_other_words(order_breached: Case) -> None:
    made = papers(assessed(order_breached))
    application = made[PAPER]
    assert not editable(application, Passage("x", (Sentence("It is the law.", (), ("wording/burden",)),)))
    assert not editable(application, Passage("x", (Sentence("[To complete: x]", ("risk.escalation",)),), "gap"))
    assert editable(application, Passage("x", (Sentence("It was so.", ("risk.escalation",)),)))
    assert not editable(made["checklist"], Passage("x", (Sentence("It was so.", ("risk.escalation",)),)))
    assert shown(written(order_breached, passage="test"))["test"] == shown(order_breached)["test"]


def test_empty_words_are_no_words(order_breached: Case) -> None:
    case = written(order_breached, text=" \n ")
    assert shown(case) == shown(order_breached)
    assert rewordings(Drafts(assessed(case)), case) == []


def test_words_for_one_paper_are_printed_in_no_other(order_breached: Case) -> None:
    answers = next(iter(p for p in passages(order_breached, "answers").values() if any(s.facts for s in p.sentences)))
    case = written(order_breached, "What is kept.", "answers", answers.id)
    made = pack(assessed(case))
    assert [name for name, content in made.files.items() if "What is kept." in text(content)] == [
        "the-objection-and-the-answer.docx",
        "checklist.docx",
    ]


def test_where_a_case_file_holds_two_wordings_of_a_passage_the_first_is_printed(case: Case) -> None:
    value = {"paper": PAPER, "passage": PASSAGE, "text": "Second."}
    both = apply(case, [Edit(path="wordings.z9", value=value)])
    assert shown(both)[PASSAGE] == OWN
    held = rewordings(Drafts(assessed(both)), both)
    assert [(found.id, found.orphaned) for found in held] == [(key(PAPER, PASSAGE), False), ("z9", True)]


def test_a_wording_of_a_paper_that_does_not_exist_is_kept_in_sight() -> None:
    case = apply(Case(), [Edit(path="wordings.a1", value={"paper": "gone", "passage": "x", "text": "Words."})])
    assert "Words." in text(pack(assessed(case)).files["checklist.docx"])


@pytest.mark.parametrize("name", every_case())
def test_a_case_without_wordings_is_printed_as_it_is_drafted(name: str) -> None:
    people = [f"protected_persons.{key}" for key in every_case()[name].protected_persons]
    edits = [Edit(path=f"{one}.title", value=None) for one in ("defendant", *people)]
    whole = [*edits, *(Edit(path=f"{one}.name", value="Xyla") for one in people)]  # papers shorten names, not drafts
    case = apply(every_case()[name], [Edit(path="wordings", value={}), *whole])
    made = papers(assessed(case))
    drafts = Drafts(assessed(case))
    assert {key: paper for key, paper in made.items() if key in drafts} == drafts
    assert set(made) - set(drafts) <= {"checklist", "confidential", "service-of-summons"}


def test_the_checklist_sets_each_passage_in_own_words_beside_its_draft(case: Case, order_breached: Case) -> None:
    (row,) = papers(assessed(case))["checklist"].tables["own_words"]
    assert row.cells["paper"].text == "Application for a stalking protection order"
    assert row.cells["draft"].text == passages(order_breached, PAPER)[PASSAGE].text
    assert row.cells["words"].text == OWN
    assert row.cells["state"].entries == ("wording/own-words",)
    stale = apply(case, [Edit(path="risk.escalation", value="A knife was found.")])
    (row,) = papers(assessed(stale))["checklist"].tables["own_words"]
    said = "The facts beneath this passage have changed since you wrote it. Read it again."
    assert row.cells["state"].text == said


def test_nothing_that_was_written_over_is_lost_from_sight(case: Case) -> None:
    checklist = text(pack(assessed(case)).files["checklist.docx"])
    assert case.risk.escalation.rstrip(".").lower() in checklist.lower()


def test_the_checklists_record_repeats_no_wording_and_no_digest(case: Case) -> None:
    rows = papers(assessed(case))["checklist"].tables["record"]
    facts = {path for row in rows for cell in row.cells.values() for path in cell.facts}
    assert [path for path in facts if path.startswith(("wordings", "unread"))] == []
    assert case.wordings[key(PAPER, PASSAGE)].digest not in text(pack(assessed(case)).files["checklist.docx"])


def test_a_withheld_value_in_an_officers_own_words_is_refused_and_the_wording_named(order_breached: Case) -> None:
    secret = {"withhold": True, "kind": "home", "name": "her new home", "address": "9 Damson Court, Exampleton"}
    case = apply(written(order_breached, "She is at 9 damson  court."), [Edit(path="places.new", value=secret)])
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(case))
    (leak,) = refused.value.leaks
    assert (leak.passage, leak.field) == (PASSAGE, f"wordings.{key(PAPER, PASSAGE)}.text")


def test_the_wording_is_named_though_the_fact_beneath_it_gives_the_value_away_too(order_breached: Case) -> None:
    secret = {"withhold": True, "kind": "home", "name": "her new home", "address": "9 Damson Court, Exampleton"}
    edits = [Edit(path="places.new", value=secret), Edit(path="risk.escalation", value="He was at 9 Damson Court.")]
    case = written(apply(order_breached, edits), "She is at 9 Damson Court.")
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(case))
    of_the_paper = [leak for leak in refused.value.leaks if leak.paper == guidance().papers[PAPER].title]
    assert {leak.field for leak in of_the_paper if leak.passage == PASSAGE} == {f"wordings.{key(PAPER, PASSAGE)}.text"}


def test_markup_in_an_officers_words_is_printed_as_it_was_typed(order_breached: Case) -> None:
    assert MARKUP in lines(pack(assessed(written(order_breached, MARKUP))).files[FILE])


def test_the_id_of_a_wording_is_one_that_a_case_can_hold_however_long_the_passages_id() -> None:
    ids = {key("application", passage) for passage in ("a", "a" * 2_000, "risk.tool.sd2")}
    assert len(ids) == 3
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", found) for found in ids)


def test_what_was_typed_and_could_not_be_read_is_a_gap_on_the_checklist_with_the_words() -> None:
    typed = {"path": "hearing.date", "words": "the {third} week"}
    case = apply(Case(), [Edit(path="unread.u1", value=typed), Edit(path="unread.u2", value={"words": "astray"})])
    found = papers(assessed(case))["checklist"].passages["unread"]
    assert [passage.style for passage in found] == ["gap", "gap"]
    assert [passage.text.removeprefix("[To complete: ") for passage in found] == [
        'Court and hearing: Date of the hearing. What was typed there cannot be read: "the {third} week"]',
        'a field. What was typed there cannot be read: "astray"]',
    ]


def test_a_pack_tells_how_far_it_has_come() -> None:
    heard: list[tuple[str, float]] = []
    made = pack(assessed(marked().case), progress=lambda title, share: heard.append((title, share)))
    titles = [paper.entry.title for paper in papers(assessed(marked().case)).values()]
    assert [title for title, _ in heard] == [*titles, ""]
    assert [share for _, share in heard] == [number / len(titles) for number in range(len(titles) + 1)]
    assert made.files == pack(assessed(marked().case)).files
