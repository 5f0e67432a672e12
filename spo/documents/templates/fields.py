"""The fields that Word itself works out, such as the number of a page: those that papers use, and no other."""

from collections.abc import Iterator
from xml.etree import ElementTree

from ..styles import W

_ALLOWED = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "REF", "PAGEREF", "STYLEREF", "SEQ"))
_FETCHES = (
    "The field {code} may fetch from outside the paper, or change what it says. Take it out, or make it plain text."
)


def fields_that_fetch(root: ElementTree.Element) -> Iterator[str]:
    """Yield a sentence on each field that papers do not use: a list of those that harm would never be complete."""
    for code in _codes(root):
        word = code.strip().partition(" ")[0].upper()
        if word not in _ALLOWED:
            yield _FETCHES.format(code=f"“{word[:30]}”" if word.isalnum() else "that holds another")


def _codes(root: ElementTree.Element) -> Iterator[str]:
    """Yield the code of each field, which Word may have split over runs. Fields may stand one in another."""
    waiting: list[list[str]] = []
    for node in root.iter():
        state = node.get(f"{W}fldCharType") if node.tag == f"{W}fldChar" else ""
        if node.tag == f"{W}fldSimple":
            yield node.get(f"{W}instr", "")
        elif node.tag == f"{W}instrText" and waiting:
            waiting[-1].append(node.text or "")
        elif node.tag == f"{W}instrText":
            yield node.text or ""
        elif state == "begin":
            waiting.append([])
        elif state == "end" and waiting:
            yield "".join(waiting.pop())
    yield from map("".join, waiting)
