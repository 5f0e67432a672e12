"""What of a paper the program says: its sentences without what was quoted, or typed by somebody."""

import re
from collections.abc import Iterator

from spo.case import Case, texts
from spo.case.once import once
from spo.documents import Paper, plain
from spo.documents.passages import Passage

_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_SHORT = 12  # letters of what may be ours too
_OURS_TOO = re.compile(r"the defendant|the [\w ]*order", re.IGNORECASE)


@once
def _typed(case: Case) -> re.Pattern[str]:
    held = (text for _, whole in texts(case) for text in (whole, *_SENTENCE.split(whole)))
    long = {text.rstrip(".") for text in held if len(text) >= _SHORT and not _OURS_TOO.fullmatch(text)}
    return re.compile("|".join(map(re.escape, sorted(long, key=len, reverse=True))) or r"(?!)", re.IGNORECASE)


def ours(text: str, case: Case) -> str:
    """Return a text with `...` in the place of each quotation, and of each thing that was typed."""
    return _typed(case).sub("...", _QUOTED.sub("...", plain(text)))


def said(paper: Paper, case: Case) -> Iterator[tuple[str, str]]:
    """Yield each sentence of a paper that is ours, with its place."""
    for place, sentence in paper.sentences():
        yield place, ours(sentence.text, case)


def paragraphs(paper: Paper) -> Iterator[list[Passage]]:
    """Yield the lists of passages of a paper that are read one after another, without gaps and headings."""
    for passages in paper.passages.values():
        yield [one for one in passages if one.style not in ("gap", "caption", "picture")]
