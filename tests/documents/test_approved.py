"""Papers lose DRAFT for the words that were approved, and for no others."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from spo.case import Case, Edit, apply
from spo.documents import (
    WORDS,
    NotApproved,
    Pack,
    approval_form,
    approved_pack,
    changed,
    changes_in_word,
    fingerprint,
    from_json,
    from_zip,
    how_much,
    in_groups,
    pack,
    stands_against,
    timeline_picture,
    words_to_approve,
)
from spo.guidance import guidance
from spo.store import Decision
from tests.store.people import NOON, decided

from .cases import every_case
from .word import W, assessed, body, header, lines, text

CASE = every_case()["restraining-order-breached"]


def approval_of(case: Case, **said: Any) -> Decision:
    words = words_to_approve(assessed(case), {})
    said = {"fingerprint": fingerprint(words), "name": "Sol Example", "role": "force solicitor", **said}
    return replace(decided("approved with conditions", words="Number the exhibits."), **said)


def approved(case: Case, approval: Decision) -> Pack:
    found = assessed(case)
    return approved_pack(found, approval, {}, timeline_picture(found))


@pytest.fixture(scope="module")
def made() -> Pack:
    return approved(CASE, approval_of(CASE))


def test_no_approved_paper_for_a_court_says_draft_not_approved_and_every_other_paper_says_what_it_said(
    made: Pack,
) -> None:
    drafts = pack(assessed(CASE))
    entries = guidance().papers.values()
    for entry in (one for one in entries if one.file in drafts.files):
        name = made.name_of(entry)
        if entry.audience == "keep":
            assert (name, header(made.files[name])) == (entry.file, header(drafts.files[entry.file]))
            continue
        assert name == f"approved-{entry.file}"
        assert "not approved" not in text(made.files[name])
        assert header(made.files[name]).strip() == (
            "For the court alone, never to be served" if entry.audience == "file only" else ""
        )


def test_the_manifest_says_who_approved_what_when_and_on_which_conditions(made: Pack) -> None:
    said = json.loads(made.manifest)
    assert said["approval"] == {
        "state": "approved with conditions",
        "by": "Sol Example",
        "role": "force solicitor",
        "at": NOON.isoformat(),
        "fingerprint_of_printed_words": approval_of(CASE).fingerprint,
        "conditions": "Number the exhibits.",
        "approved_over": {},
        "had_written_in_the_case": False,
        "signed_approval_attached_by": "",
    }
    states = {one["state"] for one in said["papers"] if one["audience"] != "keep"}
    assert states == {"approved with conditions for filing"}


def test_a_pack_that_was_kept_is_given_out_again_byte_for_byte_with_the_words_that_were_approved(made: Pack) -> None:
    again = from_zip(made.zipped())
    assert (again, again.zipped()) == (made, made.zipped())
    assert from_json(again.files[WORDS]) == words_to_approve(assessed(CASE), {})


def test_words_that_were_not_approved_never_lose_draft() -> None:
    approval = approval_of(CASE)
    edited = apply(CASE, [Edit(path="defendant.name", value="John Placeholder")])
    for case, other in ((edited, approval), (CASE, replace(approval, kind="refused"))):
        with pytest.raises(NotApproved):
            approved(case, other)


def test_what_blocks_filing_is_approved_over_only_where_a_solicitor_may_and_says_why() -> None:
    found = assessed(CASE)
    blocked = replace(found, findings=tuple(map(found.view.find, ("acts-fewer-than-two", "court-missing"), ("", ""))))
    reasons = {"acts-fewer-than-two": "One went on for days.", "court-missing": "It will be."}
    assert [one.id for one in stands_against(blocked, reasons)] == ["court-missing"]
    assert len(stands_against(blocked, {"acts-fewer-than-two": ""})) == 2
    unsaid = apply(CASE, [Edit(path="hearing.court", value="")])
    with pytest.raises(NotApproved, match="court"):
        approved(unsaid, approval_of(unsaid, over={"court-missing": "It will be."}))


def test_an_edit_is_shown_as_the_sentences_that_it_changed_and_no_others() -> None:
    before = words_to_approve(assessed(CASE), {})
    key = next(iter(CASE.incidents))
    now = apply(CASE, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")])
    found = changed(before, words_to_approve(assessed(now), {}))
    assert found
    assert all("He waited at the gate" in "".join(one.after for one in paper.changes) for paper in found)
    assert changed(before, before) == []


def test_the_changes_in_word_are_tracked_and_accepting_or_rejecting_all_gives_the_words_now_or_before(
    tmp_path: Path,
) -> None:
    before = words_to_approve(assessed(CASE), {})
    now = apply(CASE, [Edit(path="defendant.name", value="John <Placeholder> & Son")])
    found = changed(before, words_to_approve(assessed(now), {}))
    content = changes_in_word(found, NOON.date(), NOON.date())
    (tree,) = body(content).iter(f"{W}body")
    said = [(_words(p, "ins"), _words(p, "del")) for p in tree.iter(f"{W}p")]
    wanted = [(_flat(one.before), _flat(one.after)) for paper in found for one in paper.changes]
    assert len(wanted) > 10
    assert [pair for pair in wanted if pair not in said] == []
    path = tmp_path / "changes.docx"
    path.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert ooxml_integrity.check(path) == []


def _words(paragraph: Element, left_out: str) -> str:
    runs = [node for node in paragraph if node.tag != f"{W}{left_out}"]
    tags = (f"{W}t", f"{W}delText")
    return _flat("".join(text.text or "" for node in runs for text in node.iter() if text.tag in tags))


def _flat(text: str) -> str:
    return " ".join(text.split())


def test_the_page_to_sign_names_the_fingerprint_and_each_paper() -> None:
    words = words_to_approve(assessed(CASE), {})
    said = lines(approval_form(assessed(CASE), words))
    assert f"Fingerprint of the words: {in_groups(fingerprint(words))}" in said
    assert [one.title for one in words if one.title not in said] == []


def test_a_paper_that_is_wholly_new_is_one_paper_and_no_number_of_sentences() -> None:
    approved = words_to_approve(assessed(CASE), {})
    line = approved[0].lines[0]
    edited = replace(approved[0], lines=(replace(line, text=f"{line.text} Another sentence."), *approved[0].lines[1:]))
    assert how_much(changed(approved, (edited, *approved[1:]))) == "1 sentence changed, in 1 paper"
    assert how_much(changed(approved[1:], (edited, *approved[1:]))) == "1 paper is new"
    assert how_much(changed(approved, approved[2:])) == "2 papers are gone"
