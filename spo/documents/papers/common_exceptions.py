"""Exceptions that are said once: of the whole order after its terms, and of several terms after the last."""

import re
from collections.abc import Iterable
from dataclasses import replace

from spo.assessment import listed

from ..marks import reference
from ..numbers import shown
from ..passages import Passage, Sentence, TermLine
from ..writer import Writer, as_one

OF_THE_ORDER = "This order does not stop the defendant from "
"""How an exception of the whole order begins."""

_BEGINS = re.compile(r"This (?:term|requirement|prohibition) (does|is)\b")
_FORBID = " do not forbid the defendant from "
_PLURAL = {"does": "do", "is": "are"}


def said_once(w: Writer, lines: Iterable[TermLine]) -> tuple[tuple[TermLine, ...], list[Passage]]:
    """Return the terms of an order without the exceptions that are said once, and those.

    Those are what the whole order does not stop, each without its opening. What is said of the same several terms is a
    paragraph under the last of them: `Terms 1 and 2 do not ... These terms do not ...`.
    """
    held = tuple(lines)
    under: dict[str, dict[str, Sentence]] = {}
    for line in held:
        for sentence in line.beneath:
            under.setdefault(_of_anybody(w, line, sentence.text), {}).setdefault(line.id, sentence)
    whole = {text: of for text, of in under.items() if text.startswith(OF_THE_ORDER)}
    several = {text: of for text, of in under.items() if len(of) > 1 and _BEGINS.match(text)}
    allowed = [
        Passage(f"allowed.{number}", (_resting(text.removeprefix(OF_THE_ORDER), of),), "sub")
        for number, (text, of) in enumerate(whole.items(), start=1)
    ]
    together: dict[tuple[str, ...], list[Sentence]] = {}
    for text, of in several.items():
        said = together.setdefault(tuple(of), [])
        said.append(_of_several([line for line in held if line.id in of], text, of, again=bool(said)))
    after: dict[str, list[Sentence]] = {}
    for these, told in together.items():
        after.setdefault(these[-1], []).append(_in_one(told))
    apart = {*whole, *several}
    terms = tuple(
        replace(line, beneath=tuple(_alone(w, line, apart)), after=(*line.after, *after.get(line.id, ())))
        for line in held
    )
    return terms, allowed


def _in_one(told: list[Sentence]) -> Sentence:
    """Return what is said of the same terms as one paragraph, what they do not forbid in parts.

    Those have small roman numbers: letters are of what the whole order does not stop.
    """
    alike = [one for one in told if _FORBID in one.text]
    if len(alike) == 1 or not alike:
        return as_one(*told)
    whose = alike[0].text.partition(_FORBID)[0]
    said = (one.text.partition(_FORBID)[2].rstrip(".") for one in alike)
    *parts, last = (f"({shown(number, 'lowerRoman')}) {part}" for number, part in enumerate(said, start=1))
    one = replace(as_one(*alike), text=f"{whose}{_FORBID}{'; '.join(parts)}; or {last}.")
    return as_one(*(one if held is alike[0] else held for held in told if held not in alike[1:]))


def _alone(w: Writer, line: TermLine, apart: Iterable[str]) -> Iterable[Sentence]:
    return (sentence for sentence in line.beneath if _of_anybody(w, line, sentence.text) not in apart)


def _of_anybody(w: Writer, line: TermLine, text: str) -> str:
    """Return an exception with the people whom its term is about in the words that fit the people of any term."""
    named = w.people(w.case.terms[line.id].persons, "or").text
    first, *rest = text.split(named) if named else [text]
    return "that person".join([f"{first}a person whom it protects{rest[0]}", *rest[1:]]) if rest else text


def _of_several(lines: list[TermLine], text: str, of: dict[str, Sentence], *, again: bool) -> Sentence:
    whose = (
        "These terms" if again else f"Terms {listed([reference(line.bookmark, str(line.number)) for line in lines])}"
    )
    one = {sentence.text for sentence in of.values()}
    said = next(iter(one)) if len(one) == 1 else text
    begun = _BEGINS.sub(lambda found: f"{whose} {_PLURAL[found[1]]}", said)
    return _resting(begun.replace("a person whom it protects", "a person whom the term protects"), of)


def _resting(text: str, of: dict[str, Sentence]) -> Sentence:
    return Sentence(text, tuple(dict.fromkeys(path for sentence in of.values() for path in sentence.facts)))
