"""The fields and instructions that are typed into a template, `{{ … }}` and `{% … %}`, and whether each stands well.

What a template may ask for is decided elsewhere, by what it is parsed into. Here each is found where a solicitor sees
it, so that what is wrong can be said of it in words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from ..styles import W
from .faults import Fault
from .paragraphs import Line, lines, words

_MARKS = re.compile(r"\{[{%#]|[}%#]\}")
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}
_INSTRUCTION = re.compile(r"(?:(?P<level>p|tr)\s+|\s*)(?P<word>for|endfor|if|elif|else|endif)\b(?P<rest>.*)", re.DOTALL)
_MOST, _DEEPEST = 5_000, 20
_SHOWN = 60

_NOT_IN_TEXT = (
    "“{tag}” stands where it is not seen: in a description, a deletion that is tracked, a formula or the code of a "
    "field. Take it out there, and type it as ordinary text."
)
_BOX = "Text stands in a text box, which is read out in the wrong order or not at all. Move it into the page itself."
_UNCLOSED = "“{tag}” is not closed in its own paragraph. Type “{close}” at its end."
_UNOPENED = "“{tag}” closes what was never opened. Take it out, or type “{open}” where it begins."
_NOTE = "“{tag}” is a note to yourself. It would not print: take it out."
_UNKNOWN = "“{tag}” gives an instruction that no template may give. Use only for, endfor, if, elif, else and endif."
_EMPTY = "“{tag}” names nothing. Type the name of what is to be printed between the marks."
_BESIDE = "“{tag}” must be alone in its {place}: whatever stands beside it there would not print."
_NO_ROW = "“{tag}” is for the row of a table, and stands in none. Type “{{%p” in place of “{{%tr”."
_NOT_ENDED = "“{tag}” begins a {what} that is never ended. Type “{end}” in a paragraph of its own where it ends."
_NOT_BEGUN = "“{tag}” ends or goes on with a {what} that is not begun. Take it out, or type its beginning."
_TOO_DEEP = "Repeats and conditions stand one in another, more than twenty deep. End those that are over."
_TOO_MANY = "There are more than 5,000 fields and instructions. Start again from the template that comes with it."


@dataclass(frozen=True)
class Tag:
    """A field or instruction as it is typed. `word` is that of an instruction, `rest` what follows it, or the field."""

    typed: str
    line: Line
    word: str = ""
    rest: str = ""
    level: str = ""

    @property
    def shown(self) -> str:
        """What is quoted of it."""
        return short(self.typed)


def short(text: str) -> str:
    """Return a text that is quoted, cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def tags_of(root: ElementTree.Element) -> tuple[list[Tag], list[Fault]]:
    """Return the fields and instructions of a part in order, and what is wrong with how they stand."""
    faults = list(_out_of_text(root))
    found: list[Tag] = []
    for line in lines(root):
        tags, wrong = _in_line(line)
        found += tags
        faults += map(Fault, wrong)
    if len(found) > _MOST:
        return [], [Fault(_TOO_MANY)]
    faults += map(Fault, _alone(found))
    faults += map(Fault, _pairs(found))
    return found, list(dict.fromkeys(faults))


def _out_of_text(root: ElementTree.Element) -> Iterator[Fault]:
    if root.find(f".//{W}txbxContent") is not None:
        yield Fault(_BOX)
    for node in root.iter():
        held = [*node.attrib.values(), node.tail or "", "" if node.tag == f"{W}t" else node.text or ""]
        for text in held:
            if _MARKS.search(text) and "{" in text:
                yield Fault(_NOT_IN_TEXT.format(tag=short(text)))


def _in_line(line: Line) -> tuple[list[Tag], list[str]]:
    found: list[Tag] = []
    wrong: list[str] = []
    begun: re.Match[str] | None = None
    for mark in _MARKS.finditer(line.text):
        if mark[0] in _CLOSES:
            if begun:
                wrong.append(_unclosed(line.text[begun.start() : mark.start()]))
            begun = mark
        elif begun and mark[0] == _CLOSES[begun[0]]:
            tag, why = _tag(line, line.text[begun.start() : mark.end()], begun[0])
            found += [tag] if tag else []
            wrong += [why] if why else []
            begun = None
        elif begun is None:
            opens = next(opens for opens, closes in _CLOSES.items() if closes == mark[0])
            wrong.append(_UNOPENED.format(tag=short(line.text[max(0, mark.start() - 20) : mark.end()]), open=opens))
    if begun:
        wrong.append(_unclosed(line.text[begun.start() :]))
    return found, wrong


def _unclosed(typed: str) -> str:
    return _UNCLOSED.format(tag=short(typed), close=_CLOSES[typed[:2]])


def _tag(line: Line, typed: str, opens: str) -> tuple[Tag | None, str]:
    inside = typed[2:-2]
    if opens == "{#":
        return None, _NOTE.format(tag=short(typed))
    if not inside.strip():
        return None, _EMPTY.format(tag=short(typed))
    if opens == "{{":
        return Tag(typed, line, rest=inside.strip()), ""
    found = _INSTRUCTION.fullmatch(inside)
    if not found or inside.endswith("-"):
        return None, _UNKNOWN.format(tag=short(typed))
    return Tag(typed, line, found["word"], found["rest"].strip(), found["level"] or ""), ""


def _alone(found: list[Tag]) -> Iterator[str]:
    """Yield where words would be lost: Word's paragraph or row goes, with the instruction that stands in it."""
    for tag in found:
        if tag.level == "p" and tag.line.text.strip() != tag.typed:
            yield _BESIDE.format(tag=tag.shown, place="paragraph")
        elif tag.level == "tr" and tag.line.row is None:
            yield _NO_ROW.format(tag=tag.shown)
        elif tag.level == "tr" and _in_row(tag.line) != tag.typed:
            yield _BESIDE.format(tag=tag.shown, place="row")


def _in_row(line: Line) -> str:
    return "".join(map(words, line.row.iter(f"{W}p"))).strip() if line.row is not None else ""


def _pairs(found: list[Tag]) -> Iterator[str]:
    waiting: list[Tag] = []
    for tag in found:
        opens = {"endfor": "for", "endif": "if", "elif": "if", "else": "if"}.get(tag.word)
        if tag.word in ("for", "if"):
            waiting.append(tag)
            if len(waiting) > _DEEPEST:
                yield _TOO_DEEP
                return
        elif opens and (not waiting or waiting[-1].word != opens):
            if any(tag.word == f"end{one.word}" for one in waiting):  # one within it was not ended
                while waiting[-1].word != opens:
                    yield _open(waiting.pop())
                waiting.pop()
            else:
                yield _NOT_BEGUN.format(tag=tag.shown, what=_called(opens))
        elif tag.word.startswith("end"):
            waiting.pop()
    yield from map(_open, reversed(waiting))


def _open(tag: Tag) -> str:
    end = f"{{%{tag.level} end{tag.word} %}}"
    return _NOT_ENDED.format(tag=tag.shown, what=_called(tag.word), end=end)


def _called(word: str) -> str:
    return "repeat" if word == "for" else "condition"
