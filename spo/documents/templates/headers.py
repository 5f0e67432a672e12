"""Whether every page of a paper says at its head that it is a draft, and at its foot which page it is."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from ..render import WordTemplate
from ..styles import W
from .faults import Fault
from .names import uses
from .opening import MAIN

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONSHIPS = "word/_rels/document.xml.rels"

_KINDS = {"default": "ordinary pages", "first": "the first page", "even": "even pages"}
_NO_STATUS = (
    "The header of {pages} does not say whether the paper is a draft, or is kept by the police. Put the field "
    "“{{{{ status }}}}” back into it."
)
_NO_PAGES = "No footer gives the number of the page and how many there are. Put both back, so that pages can be cited."


def headers(held: WordTemplate) -> Iterator[Fault]:
    """Yield what the headers and footers of a template lack."""
    document = ElementTree.fromstring(held.unpatched[MAIN])
    targets = _targets(held.fixed.get(_RELATIONSHIPS, b"<none/>"))
    even = b"<w:evenAndOddHeaders" in held.fixed.get("word/settings.xml", b"")
    current: dict[str, str] = {}
    silent: set[str] = set()
    for section in document.iter(f"{W}sectPr"):
        for reference in section.findall(f"{W}headerReference"):
            current[reference.get(f"{W}type", "default")] = targets.get(reference.get(f"{_R}id", ""), "")
        shown = ["default", *(["even"] if even else [])]
        shown += ["first"] if section.find(f"{W}titlePg") is not None else []
        silent |= {kind for kind in shown if not _says_status(held, current.get(kind, ""))}
    for kind, pages in _KINDS.items():
        if kind in silent:
            yield Fault(_NO_STATUS.format(pages=pages))
    codes = " ".join(source for name, source in held.sources.items() if name.startswith("word/footer"))
    if not all(code in codes for code in (" PAGE ", " NUMPAGES ")):
        yield Fault(_NO_PAGES, stops=False)


def _targets(relationships: bytes) -> Mapping[str, str]:
    found = ElementTree.fromstring(relationships)
    return {node.get("Id", ""): f"word/{node.get('Target', '').removeprefix('/word/')}" for node in found}


def _says_status(held: WordTemplate, part: str) -> bool:
    return part in held.sources and any(use.path == ("status",) for use in uses(held.sources[part])[0])
