"""Which court or station an order is of, and its number there, however a form writes them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .columns import RUN
from .lists import Lists

_LITTLE = frozenset(("and", "of", "upon", "on", "the", "at", "in"))
_WORD = r"(?!(?:BEFORE|SITTING|CASE|AT)\b)[A-Z][\w'’.&-]*"
_TOWN = rf"{_WORD}(?:(?: (?:and|of|upon|on|the|&))* {_WORD}){{0,6}}"
_BEFORE = re.compile(r".*\b(?:IN|BEFORE|AT|BY|OF|TO|FROM) THE |.*\b(?:IN|BEFORE|AT|BY|FROM|ORDER) |THE ", re.IGNORECASE)
"""What a line in capitals has before the name of a town, where it cannot be told from the name otherwise."""
_AT = re.compile(r"\s*(?:sitting )?at [A-Z]", re.IGNORECASE)
_DAY = r"\d{1,2}[/.-]\d{1,2}[/.-]\d"
_NUMBER = rf"\s*[.:#]*\s*(?:(?:is|are)\s+)?(?!{_DAY})(?P<number>(?=[\w/-]*\d)\w[\w/-]{{2,}}(?: \d{{3,}})*)(?![.:]\d)"
_BARE = (
    re.compile(r"(?<![\w/])(?P<number>[A-Z]20\d{2} ?\d{4})(?!\w)"),
    re.compile(r"(?:\s{2,}|\t)No\.? *(?P<number>(?=\S*\d{3})[\w/-]+)"),
)
"""The number of a case in the Crown Court, which needs no label, and one that stands beside the name of a court."""
_CELL = r"(?:^|\s{2,}|\t|\()"


def made_by(head: Sequence[str], lists: Lists) -> str:
    """Return whose order it is, as its head names a court or station first: by its town where there is one."""
    court = lists.pattern("court").replace("'", "['’]?")
    named = re.compile(
        rf"(?<!\w)(?P<town>{_TOWN} )?(?P<court>{court})(?!\w)(?:(?i:,? (?:sitting )?at) (?P<at>{_TOWN}))?"
    )
    alone = ""
    for line, below in pairwise([*head, ""]):
        label = re.match(rf"\s*{lists.pattern('label-court')}\s*:\s*(?P<value>\S+(?: \S+)*)", line)
        said = label["value"] if label else line.rstrip()
        found = named.search(f"{said} {below.strip()}" if _AT.match(below) else said)
        if found:
            name = _BEFORE.sub("", found["town"] or "", count=1) + found["court"]
            if found["at"] or name != found["court"]:
                return " at ".join(map(in_small, filter(None, (name, found["at"]))))
            alone = alone or in_small(name)
        elif label and said[0].isupper():
            return in_small(f"{said} Police Station" if lists.begins("label-station", line.strip()) else said)
    return alone


def number_in(head: Sequence[str], lists: Lists) -> str:
    """Return the number of an order or of its case, by the surest label that its head has."""
    for label in lists.words("label-number"):
        begins = r"\b" if " " in label else _CELL
        pattern = re.compile(rf"{begins}{re.escape(label)}(?:\(?s\)?)?(?!\w){_NUMBER}", re.IGNORECASE)
        if found := next(filter(None, map(pattern.search, head)), None):
            return found["number"]
    return next((found["number"] for line in head for bare in _BARE if (found := bare.search(line))), "")


def under_labels(lines: Sequence[str], lists: Lists) -> Iterator[str]:
    """Yield what stands in the line beneath a label of a court or a number, as a line with a colon."""
    for line, below in pairwise(filter(str.strip, lines)):
        heads, cells = (
            [cell.strip() for cell in each.split("\t")] if "\t" in each else RUN.findall(each) for each in (line, below)
        )
        for head, cell in zip(heads, cells, strict=False) if len(heads) == len(cells) else ():
            if _is_label(head, lists) and not (_is_label(cell, lists) or cell.endswith(":")):
                yield f"{head.strip(' :')}: {cell}"


def _is_label(cell: str, lists: Lists) -> bool:
    return lists.named("label-court", cell) or lists.named("label-number", cell)


def in_small(name: str) -> str:
    """Return a name that is all in capitals as it is written elsewhere."""

    def small(part: re.Match[str]) -> str:
        return part[0].lower() if part.start() and part[0].lower() in _LITTLE else part[0].capitalize()

    return re.sub(r"[\w'’]+", small, name) if name.isupper() else name
