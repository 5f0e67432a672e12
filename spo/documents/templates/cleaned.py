"""A template as papers are made from it: without what Word noted of whoever edited it, which would be served too."""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree

from ..render import FOLDER, zipped

_OURS = ("docProps/core.xml", "docProps/app.xml")
_DROPPED = re.compile(r"docProps/(?!core\.xml|app\.xml).*|customXml/.*|word/people\.xml|.*thumbnail.*", re.IGNORECASE)
_TYPES = "[Content_Types].xml"
_NAMES = "http://schemas.openxmlformats.org/package/2006"


def cleaned(parts: Mapping[str, bytes], name: str) -> bytes:
    """Return the parts of a template as a file, with the properties of ours of that name in the place of its own.

    So the paper gets its own title and author. Custom properties, data of other programs, the people who commented and
    the small picture of the first page are left out.
    """
    with zipfile.ZipFile(FOLDER / name) as archive:
        ours = {part: archive.read(part) for part in _OURS}
    kept = {part: ours.get(part, held) for part, held in parts.items() if not _DROPPED.fullmatch(part)}
    dropped = parts.keys() - kept.keys()
    for part, held in kept.items():
        if part.endswith(".rels"):
            kept[part] = _without(held, "Target", f"{_NAMES}/relationships", dropped, part)
    kept[_TYPES] = _without(kept[_TYPES], "PartName", f"{_NAMES}/content-types", dropped, "")
    return zipped(kept)


def _without(part: bytes, attribute: str, namespace: str, dropped: set[str], rels: str) -> bytes:
    """Return a list of parts without those that are dropped."""
    root = ElementTree.fromstring(part)
    folder = rels.partition("_rels/")[0]
    gone = [node for node in root if _named(node.get(attribute, ""), folder) in dropped]
    if not gone:
        return part
    for node in gone:
        root.remove(node)
    ElementTree.register_namespace("", namespace)
    buffer = io.BytesIO()
    ElementTree.ElementTree(root).write(buffer, encoding="UTF-8", xml_declaration=True)
    return buffer.getvalue()


def _named(target: str, folder: str) -> str:
    """Return the name of the part that a target in a folder leads to."""
    if target.startswith("/"):
        return target[1:]
    steps = folder.split("/")[:-1]
    for step in target.split("/"):
        steps = steps[:-1] if step == ".." else [*steps, step]
    return "/".join(steps)
