"""A template as papers are made from it: without what Word noted of whoever edited it, which would be served too."""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree

from ..pictures import bare
from ..render import FOLDER, zipped
from .leading import named, reached

_OURS = ("docProps/core.xml", "docProps/app.xml")
_DROPPED = re.compile(r"docProps/(?!core\.xml|app\.xml).*|customXml/.*|word/people\.xml|.*thumbnail.*", re.IGNORECASE)
_SAVES = re.compile(rb'\s(?:w:rsid\w*|w14:(?:paraId|textId))="\w*"|<w:rsids>.*?</w:rsids>', re.DOTALL)
_TYPES = "[Content_Types].xml"
_NAMES = "http://schemas.openxmlformats.org/package/2006"


def cleaned(parts: Mapping[str, bytes], name: str) -> bytes:
    """Return the parts of a template as a file, with the properties of ours of that name in the place of its own.

    So the paper gets its own title and author. Custom properties, data of other programs, the people who commented, the
    small picture of the first page, parts that nothing leads to, and the marks of each time that it was saved are left
    out; and of a picture all but its pixels.
    """
    with zipfile.ZipFile(FOLDER / name) as archive:
        ours = {part: archive.read(part) for part in _OURS}
    wanted = {part for part in reached(parts) if not _DROPPED.fullmatch(part)}
    kept = {part: ours[part] if part in ours else _bare(part, held) for part, held in parts.items() if part in wanted}
    dropped = parts.keys() - kept.keys()
    for part, held in kept.items():
        if part.endswith(".rels"):
            kept[part] = _without(held, "Target", f"{_NAMES}/relationships", dropped, part)
    kept[_TYPES] = _without(kept[_TYPES], "PartName", f"{_NAMES}/content-types", dropped, "")
    return zipped(kept)


def _bare(part: str, held: bytes) -> bytes:
    if part.startswith("word/media/"):
        return bare(held)
    return _SAVES.sub(b"", held) if part.endswith(".xml") else held


def _without(part: bytes, attribute: str, namespace: str, dropped: set[str], rels: str) -> bytes:
    """Return a list of parts without those that are dropped."""
    root = ElementTree.fromstring(part)
    folder = rels.partition("_rels/")[0]
    gone = [node for node in root if named(node.get(attribute, ""), folder) in dropped]
    if not gone:
        return part
    for node in gone:
        root.remove(node)
    ElementTree.register_namespace("", namespace)
    buffer = io.BytesIO()
    ElementTree.ElementTree(root).write(buffer, encoding="UTF-8", xml_declaration=True)
    return buffer.getvalue()
