"""For any case: nothing that guidance says to the police alone is in any part of a file that the court receives."""

import re
from collections.abc import Mapping
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, EditRefused, apply
from spo.documents import WouldBeServed, pack
from spo.guidance import guidance
from tests.strategies import cases, sound_edits

from .cases import every_case, packed
from .every_byte import said, words
from .word import assessed

KEPT = {
    "arguments": ("counter", "reply", "strength", "evidence", "trigger", "title", "missing"),
    "statements": ("meet",),
    "checklist": ("text", "reason"),
    "filing": ("text", "reason"),
    "motion": ("what", "check"),
    "outcomes": ("text",),
    "prompts": ("text",),
    "steps": ("why", "help"),
    "term_checks": ("question", "met", "look", "missing"),
    "traps": ("why", "note"),
}
"""What each kind of guidance says to those who prepare an application."""

PRINTED = {"wording": ("text",), "findings": ("text",), "arguments": ("wording",)}
"""What guidance says that papers print, a finding only as a marked gap: a sentence that is also here is no secret.

A finding that is advice is filed nowhere, and is looked for apart. Where a situation is met in which no order should be
sought, a draft says so in place of its grounds.
"""

SUPPORTING = [key.lower() for key, entry in guidance().arguments.items() if entry.role == "supporting"]


def sentences(where: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return each sentence that entries of guidance say in some of their fields, long enough to be told by."""
    found = set()
    for kind, fields in where.items():
        for entry in getattr(guidance(), kind).values():
            for value in (getattr(entry, field) for field in fields):
                for text in [value] if isinstance(value, str) else value:
                    found |= {one.strip() for one in re.split(r"(?<=[.?!])\s+", text)}
    return {one for one in found if len(one) > 30 and "{" not in one}


@cache
def kept() -> set[str]:
    """Return the sentences that are for the police alone."""
    return sentences(KEPT) - sentences(PRINTED)


def strategy_filed(case: Case) -> dict[str, list[str]]:
    """Return what is for the police alone in each file that the court receives of a case."""
    assessment = assessed(case)
    advice = {f.text for f in assessment.findings if f.severity == "advice" and len(f.text) > 30}
    try:
        made = pack(assessment)
    except WouldBeServed as refused:
        return {"the refusal": [one for one in kept() if one in str(refused)]}
    read = {name: words(said(name, made.files[name])) for name in made.for_court}
    assert len(read) >= 2
    return {name: [one for one in kept() | advice if one in text] for name, text in read.items()}


@st.composite
def changed_examples(draw: st.DrawFn) -> Case:
    """A worked example, or the case in which all is filled, with some of it changed or taken out: arguments come up."""
    case = draw(st.sampled_from([case for case in every_case().values() if case != Case()]))
    case = apply(case, [Edit(path="supporting_arguments", value=SUPPORTING)])
    for edit in draw(st.lists(st.one_of(sound_edits(), _emptied(case)), max_size=6)):
        try:
            case = apply(case, [edit])
        except EditRefused:
            continue
    return case


def _emptied(case: Case) -> st.SearchStrategy[Edit]:
    """Edits that take an item out of a collection of a case."""
    held: list[tuple[str, str]] = [
        (field, key) for field, value in case if isinstance(value, dict) for key in value if value
    ]
    return st.builds(_taken_out, st.sampled_from(held))


def _taken_out(found: tuple[str, str]) -> Edit:
    return Edit(path=".".join(found), value=None)


_SLOW = settings(max_examples=40)


@_SLOW
@given(st.one_of(changed_examples(), changed_examples(), cases()))
def test_no_strategy_is_in_any_part_of_any_filed_paper_of_any_case(case: Case) -> None:
    assert {name: found for name, found in strategy_filed(case).items() if found} == {}


def test_what_is_for_the_police_alone_would_be_found() -> None:
    """The sentences are those that the kept papers of the same cases print."""
    made = [packed(name) for name in every_case()]
    read = "\n".join(
        words(said(name, one.files[name])) for one in made for name in one.files if name not in one.for_court
    )
    assert len(kept()) > 300
    assert len([one for one in kept() if one in read]) > 100
