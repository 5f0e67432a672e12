"""Whether a template is set as papers are: its styles, language, headings and tables. None of it stops a paper."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from ..drawing import DESCRIBED
from ..render import WordTemplate
from ..styles import NO_LIST, Look, Style, W, look_of, value
from .faults import Fault
from .opening import MAIN
from .paragraphs import Line, lines
from .tags import tags_of

_STYLES = "word/styles.xml"
_COMMENTS = {"CommentReference": "annotation reference", "CommentText": "annotation text"}

_UNDEFINED = "The style “{style}” is used, and not defined. Word would set these paragraphs as ordinary text."
_NO_COMMENTS = "The style for comments “{style}” is not defined. Word would find fault with a paper that has comments."
_LANGUAGE = (
    "The language of the file is not English (United Kingdom). Word would check its spelling by other rules, and read "
    "it out in another voice."
)
_NO_TITLE = "No paragraph has the style “Title”. Those who cannot see the page would not be told what the paper is."
_SKIPS = "A heading of level {level} follows one of level {before}. Who goes from heading to heading loses the way."
_SKIPS_FIRST = "The first heading is of level {level}, and not 1. Who goes from heading to heading loses the way."
_NO_NUMBER = (
    "The terms are not numbered by Word. What refers to a term by its number would print a nought or nothing: give "
    "their style a number."
)
_NO_REPEAT = "The heading row of {table} does not repeat on each page. In Word, choose Repeat Header Rows."
_NO_WORDS = "{table} has no title. Give it one in Word, under Table Properties, Alt Text, for those who cannot see it."
_NO_PICTURE = "A picture has no description. In Word, choose View Alt Text, and say what it shows to who cannot see it."
_PROTECTED = "The file is protected against changes, and every paper would be. In Word, under Review, stop protection."


def looks(held: WordTemplate) -> list[Fault]:
    """Return what a template lacks in its styles, its language, its headings and its tables, and what follows."""
    document = ElementTree.fromstring(held.unpatched[MAIN])
    look = look_of(held)
    found = [*_styles(held, look), *_language(held), *_headings(document, look), *_terms(document, look)]
    found += [*_tables(document), *_pictures(held)]
    return [Fault(text, stops=False) for text in dict.fromkeys(found)]


def _styles(held: WordTemplate, look: Look) -> Iterator[str]:
    used = {
        node.get(f"{W}val", "")
        for name, part in held.unpatched.items()
        if name.startswith("word/")
        for node in ElementTree.fromstring(part).iter()
        if node.tag in (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }
    for style in sorted(used - look.styles.keys()):
        yield _UNDEFINED.format(style=re.sub(r"[^\w -]", "", style)[:60])
    names = {style.name.casefold() for style in look.styles.values()}
    for key, name in _COMMENTS.items():
        if key not in look.styles and name not in names:
            yield _NO_COMMENTS.format(style=key)


def _language(held: WordTemplate) -> Iterator[str]:
    root = ElementTree.fromstring(held.fixed.get(_STYLES, b"<none/>"))
    found = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    others = {node.get(f"{W}val", "en-GB") for node in root.iter(f"{W}lang")}
    if found is None or others != {"en-GB"}:
        yield _LANGUAGE


def _headings(document: ElementTree.Element, look: Look) -> Iterator[str]:
    levels = [look.styles.get(line.style, Style()).heading for line in lines(document)]
    if 0 not in levels:
        yield _NO_TITLE
    before = 0
    for level in (level for level in levels if level is not None):
        if level > before + 1:
            yield _SKIPS.format(level=level, before=before) if before else _SKIPS_FIRST.format(level=level)
        before = level


def _terms(document: ElementTree.Element, look: Look) -> Iterator[str]:
    for line in _of_terms(document):
        number = line.node.find(f"{W}pPr/{W}numPr")
        if number is None and look.styles.get(line.style, Style()).numbered == NO_LIST:
            yield _NO_NUMBER


def _of_terms(document: ElementTree.Element) -> Iterator[Line]:
    """Yield the paragraphs of fields that stand in the repeat of a list of terms, and in no repeat within it."""
    depth = 0
    for tag in tags_of(document)[0]:
        if tag.word == "for":
            depth += 1 if depth or " in terms_" in f" {tag.rest}" else 0
        elif tag.word == "endfor":
            depth = max(0, depth - 1)
        elif depth == 1 and not tag.word:
            yield tag.line


def _pictures(held: WordTemplate) -> Iterator[str]:
    drawn = (node for part in held.unpatched.values() for node in ElementTree.fromstring(part).iter(DESCRIBED))
    if any(not (node.get("descr") or node.get("title")) for node in drawn):
        yield _NO_PICTURE
    settings = ElementTree.fromstring(held.fixed.get("word/settings.xml", b"<none/>"))
    if settings.find(f"{W}documentProtection") is not None:
        yield _PROTECTED


def _tables(document: ElementTree.Element) -> Iterator[str]:
    for number, table in enumerate(document.iter(f"{W}tbl"), start=1):
        words = value(table, "tblPr/tblCaption")
        named = f"the table “{words[:60]}”" if words else f"table {number}"
        first = table.find(f"{W}tr")
        if first is not None and first.find(f"{W}trPr/{W}tblHeader") is None:
            yield _NO_REPEAT.format(table=named)
        if not words:
            yield _NO_WORDS.format(table=named.capitalize())
