"""What a template must not hold besides its text: programs, objects of others, links out, fields that fetch, notes."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from xml.etree import ElementTree

from ..pictures import PictureRefused, bare
from ..styles import W
from .faults import Fault
from .fields import fields_that_fetch
from .leading import led_to
from .opening import MAIN

_MACROS = (
    "The file holds macros, which are programs. Save it as a Word document without macros (.docx), and look at what "
    "they did."
)
_TEMPLATE = "The file is of Word's own kind for templates (.dotx). Save it as a Word document (.docx)."
_OF_OTHERS = "The file is not what Word writes as a document. Open it in Word, and save it as a Word document (.docx)."
_STRICT = "The file is saved as a “Strict” document. Save it as an ordinary Word document (.docx)."

# What Word writes for itself in a document, and needs no more than to be there.
_PLAIN = frozenset(
    (
        *("officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "customXml"),
        *("customXmlProps", "styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "font"),
        *("theme", "header", "footer", "footnotes", "endnotes", "image"),
    )
)
_KNOWN = {
    "attachedTemplate": "The file is attached to another template, which Word would open with every paper. In Word, on "
    "the Developer tab, choose Document Template, and attach none.",
    "aFChunk": "The file takes in another document when it is opened. Copy the words of that document into it.",
    "comments": "The file holds comments. They would be served with the paper: take them all out.",
    "control": "The file holds a control that runs a program (ActiveX). Take it out.",
    "frame": "The file shows another file in a frame. Take it out.",
    "glossaryDocument": "The file holds building blocks. Save it anew from Word without them.",
    "hyperlink": "The file holds a link to a page or a file elsewhere. Leave its words, and take the link out.",
    "oleObject": "The file holds an object of another program. Take it out, and put its words in its place.",
    "package": "The file holds a whole file of another program. Take it out, and put its words in its place.",
    "subDocument": "The file takes in another document. Copy the words of that document into it.",
    "vbaProject": _MACROS,
}
_KNOWN |= {"attachedToolbars": _MACROS, "keyMapCustomizations": _MACROS, "wordVbaData": _MACROS}
_KNOWN |= {"commentsExtended": _KNOWN["comments"], "commentsIds": _KNOWN["comments"]}
_KNOWN |= {"commentsExtensible": _KNOWN["comments"]}
_PEOPLE = "people"  # who wrote comments: it is left out of papers

_OUTSIDE_PICTURE = "A picture is linked, and not kept in the file. Take it out, and insert the picture itself."
_OUTSIDE = "The file fetches something from outside itself. Take out what is linked."
_STRANGE = "The file holds something that papers do not use (“{kind}”). Take it out."
_TRACKED = (
    "The file holds tracked changes, which would be served with the paper. Accept or reject all of them, and turn "
    "tracking off."
)
_MERGE = "The file is set up for a mail merge, which takes in another file. Make it an ordinary document."
_HIDDEN = "Some text is hidden. It would be served with the paper, though nobody sees it: show it, or take it out."

_OUT_OF_PLACE = "A part of the file lies outside its folders. Open it in Word, and save it anew."
_PICTURE = (
    "The file holds a picture that is no sound PNG, JPEG or GIF, so that nobody can say what is hidden in it. Save the "
    "picture as a PNG, and insert that in its place."
)

_TRACKS = frozenset(
    f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "trackRevisions")
)
_OBJECTS = frozenset(f"{W}{name}" for name in ("object", "altChunk", "control", "subDoc"))
_ADDRESSES = ("src", "href")
_STYLED = frozenset(f"{W}{name}" for name in ("pStyle", "rStyle"))
_STYLES = "word/styles.xml"
_SPACE = b"\xef\xbb\xbf \t\r\n"  # what may stand before XML: a part is known by what is in it, and not by its name
_TYPE_OF_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def holdings(parts: Mapping[str, bytes]) -> list[Fault]:
    """Return a fault for each thing that a template must not hold. Raises ElementTree.ParseError for a broken part."""
    said = [*_kind(parts), *_related(parts), *_out_of_place(parts), *_pictures(parts)]
    trees = {
        name: ElementTree.fromstring(part)
        for name, part in parts.items()
        if part.lstrip(_SPACE).startswith(b"<") and not name.endswith(".rels")
    }
    hide = _styles_that_hide(trees.pop(_STYLES, None))
    for root in trees.values():
        said += _inside(root, hide)
    return list(dict.fromkeys(map(Fault, said)))


def _kind(parts: Mapping[str, bytes]) -> Iterator[str]:
    types = ElementTree.fromstring(parts["[Content_Types].xml"])
    main = next((t.get("ContentType", "") for t in types if t.get("PartName", "").lower() == f"/{MAIN}"), "")
    whole = " ".join(t.get("ContentType", "") for t in types).lower()
    if "macroenabled" in whole or "vbaproject" in whole or any("vbaproject" in name.lower() for name in parts):
        yield _MACROS
    elif "template.main" in main:
        yield _TEMPLATE
    elif main != _TYPE_OF_DOCUMENT or "docProps/core.xml" not in parts:
        yield _OF_OTHERS
    if b"purl.oclc.org/ooxml/wordprocessingml" in parts[MAIN]:
        yield _STRICT


def _related(parts: Mapping[str, bytes]) -> Iterator[str]:
    for name, part in parts.items():
        if not name.endswith(".rels"):
            continue
        for link in ElementTree.fromstring(part):
            kind = link.get("Type", "").rpartition("/")[2]
            outside = link.get("TargetMode", "").casefold() == "external"
            if kind in _KNOWN:
                yield _KNOWN[kind]
            elif kind == "officeDocument" and link.get("Target", "").lstrip("/") != MAIN:
                yield _OF_OTHERS
            elif outside:
                yield _OUTSIDE_PICTURE if kind == "image" else _OUTSIDE
            elif kind not in _PLAIN and kind != _PEOPLE:
                yield _STRANGE.format(kind=re.sub(r"[^A-Za-z0-9-]", "", kind)[:40])


def _out_of_place(parts: Mapping[str, bytes]) -> Iterator[str]:
    led = (to for name, part in parts.items() if name.endswith(".rels") for to in led_to(name, part))
    if any(".." in name.split("/") or name.startswith("/") or "\\" in name for name in chain(parts, led)):
        yield _OUT_OF_PLACE


def _pictures(parts: Mapping[str, bytes]) -> Iterator[str]:
    for name in (name for name in parts if name.startswith("word/media/")):
        try:
            bare(parts[name])
        except PictureRefused:
            yield _PICTURE


def _styles_that_hide(styles: ElementTree.Element | None) -> frozenset[str]:
    """Return the styles whose text is hidden. Word defines some that nobody uses."""
    found = styles.iter(f"{W}style") if styles is not None else ()
    return frozenset(style.get(f"{W}styleId", "") for style in found if any(map(_hides, style.iter())))


def _hides(node: ElementTree.Element) -> bool:
    return node.tag == f"{W}vanish" and _on(node)


def _on(node: ElementTree.Element) -> bool:
    return node.get(f"{W}val", "true") not in ("0", "false", "off")


def _inside(root: ElementTree.Element, hide: frozenset[str]) -> Iterator[str]:
    for node in root.iter():
        if node.tag in _TRACKS and _on(node):
            yield _TRACKED
        elif node.tag in _OBJECTS:
            yield _KNOWN["oleObject"]
        elif node.tag == f"{W}mailMerge":
            yield _MERGE
        elif any(name.rpartition("}")[2] in _ADDRESSES for name in node.attrib):
            yield _OUTSIDE
        elif _hides(node) or (node.tag in _STYLED and node.get(f"{W}val") in hide):
            yield _HIDDEN
    yield from fields_that_fetch(root)
