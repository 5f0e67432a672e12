"""Marks inside a sentence for what Word must make a field of, a reference to a numbered term, or show as changed.

They are noncharacters, which the case drops from everybody's words, so that no text can forge one.
"""

import re
from html import escape

_OPEN, _MIDDLE, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
_MARK = re.compile(f"{_OPEN}([A-Za-z0-9_]+){_MIDDLE}([^{_CLOSE}]*){_CLOSE}")
_STRUCK, _ADDED, _END = "\ufdd6", "\ufdd7", "\ufdda"
_CHANGED = re.compile(f"([{_STRUCK}{_ADDED}])([^{_END}]*){_END}")
_ENDS = dict.fromkeys(map(ord, (_STRUCK, _ADDED, _END)))

# A field closes the run that it stands in, and opens another: the look of a paragraph is in its style.
_FIELD = (
    '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> REF {bookmark} \\r \\h </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
)
_LOOKS = {_STRUCK: "<w:strike/>", _ADDED: '<w:u w:val="single"/>'}
_RUN = (
    '</w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{said}</w:t></w:r><w:r><w:t xml:space="preserve">'
)
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


def reference(bookmark: str, shown: str) -> str:
    """Return the mark for a reference to a bookmark, with the number it shows."""
    return f"{_OPEN}{bookmark}{_MIDDLE}{shown}{_CLOSE}"


def struck(text: str) -> str:
    """Return words to be shown struck through, or nothing where there are none."""
    return f"{_STRUCK}{plain(text)}{_END}" if text else ""


def added(text: str) -> str:
    """Return words to be shown underlined, or nothing where there are none."""
    return f"{_ADDED}{plain(text)}{_END}" if text else ""


def plain(text: str) -> str:
    """Return text as a reader sees it, with what each mark shows in its place."""
    return _MARK.sub(r"\2", text).translate(_ENDS)


def as_wordml(text: str) -> str:
    """Return text as WordprocessingML for the inside of a `w:t`: escaped, with breaks, tabs and fields."""
    parts, at = [], 0
    for changed in _CHANGED.finditer(text):
        parts.append(_with_fields(text[at : changed.start()]))
        parts.append(_RUN.format(look=_LOOKS[changed[1]], said=_words(changed[2])))
        at = changed.end()
    parts.append(_with_fields(text[at:]))
    return "".join(parts)


def _with_fields(text: str) -> str:
    parts, at = [], 0
    for mark in _MARK.finditer(text):
        parts.append(_words(text[at : mark.start()]))
        parts.append(_FIELD.format(bookmark=mark[1], shown=_words(mark[2])))
        at = mark.end()
    parts.append(_words(text[at:]))
    return "".join(parts)


def _words(text: str) -> str:
    return escape(text, quote=False).replace("\n", _BREAK).replace("\t", _TAB)
