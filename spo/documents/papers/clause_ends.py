"""Cuts a sentence where a clause ends, so that what is left is a sentence that somebody could have written."""

import re
from collections.abc import Sequence

from spo.case.quoted import QUOTED

from ..writer import ended

_PAST = (
    r"(?:[a-z]{2,}ed|was|were|had|did|came|went|rang|sent|said|told|wrote|drove|stood|sat|left|gave|got|took|ran|held|put|"
    r"swept|shut|struck|led|fled|paid|laid|lay|lit|bent|spent|built|caught|sought|fought|rode|rose|stole|swore|"
    r"tore|wore|drew|drank|flew|blew|chose|swung|spat|heard|hurt|lost|slept|crept|"
    r"made|broke|threw|spoke|met|saw|kept|hid|cut|hit|hung|began|stuck|shook|bought|brought|thought|knew|read|felt|fell|"
    r"could|would|might|must|should|is|are|has|have|does|do|says?|know)\b"
)
_DOES = re.compile(rf"\b{_PAST}")
_POINT = re.compile(
    r"[,;:] (?:and|but|or|which|who|where|when|while) (?!\0)|[,;:] (?!\0)| (?:with|from) (?!\0)"
    rf"| (?:and|but|or) (?={_PAST})"
)
"""Where a clause may end. The verb has need of what `that` begins, and of `who` or `where` without a comma."""
_ASIDE = re.compile(r", (?:which|who|where|when)\b[^,]*(?:,|$)")
_UNDONE = re.compile(
    r"\b(?:of|to|in|on|at|by|for|as|an?|the|his|her|their|last|first|one|it|he|she|so|not|each|every|both|all|any|that|"
    r"with|from|say|says|said|told|asked|wrote|marked|aged|called|named|signed|headed|titled|captioned|labelled|after|"
    r"before|when|where|who|which|while|whose|whom|was|were|is|are|am|be|been|being|has|have|had)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[^,\0]*(?:\0[^,]*)?, (?:through|into|to|for|from|of|over|under|on|at|an?|the)\b")
"""What stands between two commas, with what the verb before them has need of behind it."""
_LIST = re.compile(rf", {_PAST}")
_BESIDE = re.compile(r", (?:an?|the|his|her|their|aged|\d|[\w-]+['’]s)\b[^,]*$")
"""What tells more of somebody before the verb, and is no part of a list: `Ann Ash, his cousin, rang`."""
_ENDS_LIST = re.compile(rf",? and {_PAST}")
_WHERE_OR_WHEN = re.compile(
    r"(?:on|at|in|from|by|near|outside|as|after|before|when|while|about|minutes|hours|days)\b.*?"
    r"\b(?:he|she|they|it|somebody|nobody|the defendant)\b",
    re.IGNORECASE,
)
"""What comes before anybody does anything: without more nobody could tell what was done."""


def cut(text: str, most: int, his: Sequence[str] = ()) -> str:
    """Return a text, cut where a clause ends if it is longer, with the last of `his` words where that leaves out all.

    Only what is the defendant's is given: after a sentence about the defendant nobody would read it as another's. A
    text in which no clause ends before the last is left whole.
    """
    if len(text) <= most:
        return text
    bare = QUOTED.sub(lambda said: "\0" * len(said[0]), text)
    opens = _WHERE_OR_WHEN.match(bare)
    points = _POINT.finditer(bare, opens.end() if opens else 0)
    ends = [point.start() for point in points if _is_whole(bare, point.start())]
    end = max((end for end in ends if end <= most), default=min(ends, default=len(text)))
    kept = text[:end]
    if parts := _parts(bare[:end]):  # what is left of a list has its last part joined by `and` again
        kept = f"{kept[: parts[-1].start()]}, and{kept[parts[-1].start() + 1 :]}" if kept != text else kept
    said = next((words for words in reversed(his) if len(words) <= most // 2), "")
    return ended(kept) if kept == text or not said or QUOTED.search(kept) else f"{kept}: {said}"


def _parts(kept: str) -> list[re.Match[str]]:
    """Return where the parts of a list of what somebody did begin, but for the first."""
    return [part for part in _LIST.finditer(kept) if not _BESIDE.search(kept[: part.start()])]


def _is_whole(bare: str, end: int) -> bool:
    """Return whether a text whose quotations are blotted out is a whole sentence up to a point."""
    kept, rest = bare[:end], bare[end:]
    _, that, clause = kept.rpartition(" that ")
    if _UNDONE.search(kept) or ":" in kept or (that and not _DOES.search(clause)):
        return False
    if _DOES.search(bare) and not _DOES.search(_ASIDE.sub("", kept)):
        return False
    if _parts(kept) and (", who " in kept or not _ENDS_LIST.match(rest)):  # `He rang, said this` has need of `and`
        return False
    before = kept.rfind(", ")
    closes = rest.startswith(",") and before >= 0 and _GOES_ON.match(f"{kept[before + 2 :]}{rest}")
    return not (closes or (rest.startswith(",") and _GOES_ON.match(rest[2:])))
