"""A Word file that came back, opened as warily as one of evidence: its parts, and where it says that it is from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from spo.evidence.reading.opening.archives import DAMAGED, archive_of
from spo.evidence.reading.opening.bombs import check_parts
from spo.evidence.reading.opening.caps import Deadline, check_bytes, check_unpacked
from spo.evidence.reading.opening.kinds import ZIP
from spo.evidence.reading.shapes import FileRefused, Limits

from ..origin import PROPERTIES, Origin

NOT_WORD = "This is not a Word file (.docx). Give back the paper that was downloaded, as Word saved it."
_WANTED = re.compile(
    r"word/(document\d*|comments|commentsextended|header\d*|footer\d*|footnotes|endnotes)\.xml|docprops/custom\.xml"
)
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MOST_TAGS = 3_000_000
_MOST = 10**9


@dataclass(frozen=True, eq=False)
class Opened:
    """The parts of a Word file that hold words, by their names in small letters, and its origin."""

    document: BaseOxmlElement
    parts: Mapping[str, BaseOxmlElement]
    origin: Origin


def opened(content: bytes, limits: Limits) -> Opened:
    """Return a Word file taken apart. Raises FileRefused, with what to do, for one that cannot be read."""
    deadline = Deadline(limits.seconds)
    check_bytes(len(content), limits)
    if not content.startswith(ZIP):
        raise FileRefused(NOT_WORD)
    archive = archive_of(content, limits, deadline)
    main = archive.main() or archive.named("word/document.xml") or ""
    if not main.lower().startswith("word/"):
        raise FileRefused(NOT_WORD)
    check_parts(archive, deadline)
    found: dict[str, BaseOxmlElement] = {}
    for name in archive.parts:
        if name == main or _WANTED.fullmatch(name.lower()):
            part = archive.whole(name).replace(_STRICT, _W)
            if part.count(b"<") > _MOST_TAGS:  # each tag takes many times its size
                check_unpacked(limits.unpacked + 1, limits)
            found[name.lower()] = _parsed(part)
            deadline.check()
    return Opened(found[main.lower()], found, _origin(found.get(PROPERTIES.lower())))


def _parsed(part: bytes) -> BaseOxmlElement:
    try:
        root: BaseOxmlElement = parse_xml(part)
    except (SyntaxError, ValueError):
        raise FileRefused(DAMAGED) from None
    return root


def _origin(properties: BaseOxmlElement | None) -> Origin:
    said = {
        str(one.get("name", "")).removeprefix("SPO "): "".join(one.itertext()).strip()
        for one in (properties if properties is not None else ())
        if str(one.get("name", "")).startswith("SPO ")
    }
    numbers = {name: int(said[name][:9]) for name in ("marks", "revision") if said.get(name, "").isdecimal()}
    return Origin(said.get("paper", ""), numbers.get("marks", 0), said.get("case", ""), numbers.get("revision", 0))
