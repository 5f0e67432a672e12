"""Broken templates, each with the sentences that its solicitor is told, whole. None of them is used for a paper."""

import re
from pathlib import Path

import pytest

from spo.documents import TemplateRefused
from spo.documents.templates import template_bytes
from spo.documents.templates.check import check

from .broken import HOLDING, MENDING, MISNAMED, MISTYPED, RUNNING, UNREADABLE, Broken

REFUSED = (*MISNAMED, *MISTYPED, *RUNNING, *HOLDING, *UNREADABLE)
EVERY = pytest.mark.parametrize("one", REFUSED, ids=lambda one: one.why)


@EVERY
def test_a_broken_template_is_refused_in_whole_sentences_and_none_else_is_said(one: Broken) -> None:
    assert check(one.name, one.make()).stops == one.says


@EVERY
def test_no_paper_is_made_with_it(one: Broken, tmp_path: Path) -> None:
    (tmp_path / one.name).write_bytes(one.make())
    with pytest.raises(TemplateRefused) as refused:
        template_bytes(one.name, tmp_path)
    assert str(refused.value).splitlines() == [
        f"The template {one.name} cannot be used until it is mended.",
        *one.says,
    ]


@pytest.mark.parametrize("one", MENDING, ids=lambda one: one.why)
def test_what_does_not_keep_a_paper_from_being_made_is_said_too_and_stops_nothing(one: Broken) -> None:
    found = check(one.name, one.make())
    assert tuple(fault.text for fault in found.faults) == one.says
    assert found.stops == ()
    assert found.content


def test_no_sentence_uses_a_word_of_programmers() -> None:
    said = " ".join(sentence for one in (*REFUSED, *MENDING) for sentence in one.says)
    theirs = r"jinja|docxtpl|\btags?\b|\bloops?\b|filter|variable|render|attribute|syntax|XML|exception|invalid|please"
    assert re.findall(theirs, said, re.IGNORECASE) == []
