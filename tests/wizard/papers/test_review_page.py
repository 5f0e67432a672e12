"""The review of papers: comments, answers, words proposed, and what came back in Word."""

from functools import cache

import pytest

from spo.access import Role
from spo.documents import Pack, key, pack
from spo.documents.returned import Back, opened, read_back
from spo.evidence.reading.opening.caps import limits
from spo.store import Remark, Store, threads
from spo.wizard.open_case.with_papers import CaseWithPapers
from spo.wizard.papers.came_back import remarks
from tests.documents.returned.edited import Edited
from tests.documents.returned.kinds import KINDS, ONE
from tests.store.people import NOON

from ..cases import BREACHED, LAW, every_case, open_example, put
from ..kept import keep
from ..signed_in import SignIn, sign_in
from ..window import Window, case_of

__all__ = ["sign_in"]

PAPER = "application"


def box(window: Window, name: str) -> str:
    return next(one.key or "" for one in window.app.text_area if f"remark-{name}-" in (one.key or ""))


def say(window: Window, name: str, words: str) -> Window:
    window.app.text_area(key=box(window, name)).set_value(words)
    return window


@cache
def given_out() -> tuple[CaseWithPapers, Pack]:
    """Return a case with its papers, and the pack that was made of it."""
    found = open_example(BREACHED)
    return found, pack(found.assessment)


def came_back(name: str) -> Back:
    """Return what is found in a paper once one of the kinds of change was made to it."""
    found, made = given_out()
    paper, edit = KINDS[name]
    file = Edited(paper, made.files[LAW.papers[paper].file])
    edit(file)
    return read_back(opened(file.saved(), limits(LAW.figures)), found.papers)


def test_a_comment_is_made_answered_and_resolved(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("review", case_id)
    assert "No comment waits." in window.text
    say(window.press(f"say-{PAPER}-{ONE}"), "text", "Which of the acts?").press("keep")
    assert "What you wrote is saved." in window.text
    say(window, "answer-1", "All of them.").press("keep-and-go")
    assert "Which of the acts?" in window.text
    assert threads(store.remarks(case_id))[0].state == "answered"
    assert "Comment 1, answered: on this computer, today." in window.text
    window.press("go-1").press("resolve-1").go("review", case_id)
    assert "No comment waits." in window.text
    assert [one.kind for one in store.remarks(case_id)] == ["comment", "answer", "resolved"]


def test_words_proposed_are_printed_only_once_the_officer_says_so(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("comment", case_id, PAPER, ONE)
    say(window, "proposed", "That he will find her.").press("keep")
    assert case_of(store, case_id).wordings == {}
    window.press("print-1")
    assert case_of(store, case_id).wordings[key(PAPER, ONE)].text == "That he will find her."
    assert "These words are printed now." in window.text


def test_a_comment_on_a_paper_that_the_case_no_longer_has_can_be_resolved(store: Store) -> None:
    case_id = keep(store)
    store.remark(case_id, [Remark("comment", "interim-order", ("terms.t1",), text="Why?")], "Sol", NOON)
    window = Window().go("review", case_id).press("go-1").press("resolve-1")
    assert "Comment 1 is resolved." in window.text


def test_nothing_is_kept_of_an_empty_comment(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("comment", case_id, PAPER).press("keep")
    assert "Write a comment or an answer" in window.problem
    assert store.remarks(case_id) == []


@pytest.mark.parametrize("name", KINDS)
def test_what_came_back_is_kept_whole_as_comments(name: str) -> None:
    back = came_back(name)
    made = remarks(back)
    comments = [one for one in made if one.kind == "comment"]
    assert len(comments) == len(back.comments) + len(back.proposed) + len(back.unplaced)
    after = [one.after for one in back.proposed] + [one.after for one in back.unplaced]
    assert [one.proposed for one in comments if one.proposed] == list(filter(None, after))
    answers = sum(len(one.answers) + one.resolved for one in back.comments)
    assert len(made) - len(comments) == answers


def test_a_file_that_came_back_twice_is_kept_once(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    back = came_back("a comment with two answers")
    for told in ("1 of 1 kept as comments.", "All of this is kept already."):
        window = Window().go("review", case_id)
        window.app.session_state["came-back"] = (case_id, back)
        window.go("review", case_id).press("keep-back-all")
        assert told in window.text
    ((thread),) = threads(store.remarks(case_id))
    assert [one.text for one in thread.since] == ["It is.", "Then say it."]


def test_what_came_back_is_kept_change_by_change(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    back = came_back("words inserted and commented on")
    window = Window().go("review", case_id)
    window.app.session_state["came-back"] = (case_id, back)
    window.go("review", case_id)
    assert '<ins> <span class="unseen"> (put in:) </span>now' in window.html
    ticks = [one.key or "" for one in window.app.checkbox if "keep-back-" in (one.key or "")]
    assert len(ticks) == 2
    window.app.checkbox(key=ticks[0]).set_value(False)
    window.press("keep-back-all")
    assert "1 of 2 kept as comments." in window.text
    ((kept),) = threads(store.remarks(case_id))
    assert kept.comment.text != back.comments[0].said.text


def test_an_officer_answers_and_a_solicitor_resolves(store: Store, sign_in: SignIn) -> None:
    sign_in("own", Role.OFFICER, teams=["East"])
    case_id = keep(store, every_case()[BREACHED])
    store.stand(case_id, "team", "East", True)
    store.remark(case_id, [Remark("comment", PAPER, (ONE,), text="Which?", proposed="These.")], "Sol", NOON)
    officer = Window().go("comment", case_id, PAPER, ONE)
    assert {"Use the words of comment 1"} == {"Use the words of comment 1", "Comment 1 is resolved"} & set(
        officer.labels
    )
    sign_in("sol", Role.SOLICITOR)
    solicitor = Window().go("comment", case_id, PAPER, ONE)
    assert "Use the words of comment 1" not in solicitor.labels
    solicitor.press("resolve-1")
    assert "Comment 1 is resolved." in solicitor.text


ROW = "shown.i02"
BOX = "incidents.i02.what"


def test_words_proposed_for_a_row_are_put_in_the_box_that_it_prints(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("comment", case_id, PAPER, "shown", "i03")
    assert "Incidents 3: What happened" in window.labels
    say(window, "proposed", "He sat in his car.").press("keep").press("put-1")
    assert case_of(store, case_id).incidents["i03"].what == "He sat in his car."
    assert "These words stand in the case now: Incidents 3: What happened." in window.text


def test_it_is_said_of_words_proposed_for_a_whole_row_that_the_case_is_to_be_changed(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    whole = Remark("comment", PAPER, (ROW,), on="All of the row.", proposed="Another row.")
    store.remark(case_id, [whole], "Sol", NOON)
    window = Window().go("comment", case_id, PAPER, *ROW.split("."))
    assert "No press puts these words in the paper" in window.text
    assert window.press("box-0").items == "i02"


def test_other_boxes_that_give_the_day_that_is_to_be_changed_are_one_press_away(store: Store) -> None:
    case_id = keep(store, put(every_case()[BREACHED], "incidents.i03.impact", "Since 30 March 2025 she hides."))
    new = Remark("comment", PAPER, (ROW,), on="Seen on 30 March 2025.", proposed="Seen on 31 March 2025.")
    store.remark(case_id, [new], "Sol", NOON)
    window = Window().go("comment", case_id, PAPER, *ROW.split("."))
    assert "Incidents 3: Effect on the person also says “30 March 2025”" in window.labels
    page = next(one.key or "" for one in window.app.button if "Incidents 3: Effect" in one.label)
    assert window.press(page).items == "i03"
