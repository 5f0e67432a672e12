"""An exception that stands under more than one term of an order is printed once, after the terms, and names them."""

import re
from collections.abc import Iterable
from dataclasses import replace

from spo.assessment import listed

from ..marks import reference
from ..passages import Passage, Sentence, TermLine
from ..writer import Writer

_BEGINS = re.compile(r"This (?:term|requirement|prohibition) (does|is)\b")
_PLURAL = {"does": "do", "is": "are"}


def said_once(w: Writer, lines: Iterable[TermLine]) -> tuple[tuple[TermLine, ...], list[Passage]]:
    """Return the terms of an order without the exceptions that several have, and those: `Terms 1 and 2 do not ...`."""
    held = tuple(lines)
    under: dict[str, dict[str, Sentence]] = {}
    for line in held:
        for sentence in line.beneath:
            under.setdefault(_of_anybody(w, line, sentence.text), {}).setdefault(line.id, sentence)
    several = {text: of for text, of in under.items() if len(of) > 1 and _BEGINS.match(text)}
    shared = [
        Passage(f"shared.{number}", (_of_several(w, [line for line in held if line.id in of], text, of),), "sub")
        for number, (text, of) in enumerate(several.items(), start=1)
    ]
    return tuple(replace(line, beneath=tuple(_alone(w, line, several))) for line in held), shared


def _alone(w: Writer, line: TermLine, several: Iterable[str]) -> Iterable[Sentence]:
    return (sentence for sentence in line.beneath if _of_anybody(w, line, sentence.text) not in several)


def _of_anybody(w: Writer, line: TermLine, text: str) -> str:
    """Return an exception with the people whom its term is about in the words that fit the people of any term."""
    named = w.people(w.case.terms[line.id].persons, "or").text
    first, *rest = text.split(named) if named else [text]
    return "that person".join([f"{first}a person whom it protects{rest[0]}", *rest[1:]]) if rest else text


def _of_several(w: Writer, lines: list[TermLine], text: str, of: dict[str, Sentence]) -> Sentence:
    numbers = listed([reference(line.bookmark, str(line.number)) for line in lines])
    one = {sentence.text for sentence in of.values()}
    said = next(iter(one)) if len(one) == 1 else text
    begun = _BEGINS.sub(lambda found: f"Terms {numbers} {_PLURAL[found[1]]}", said)
    said = begun.replace("a person whom it protects", "a person whom the term protects")
    return Sentence(said, tuple(dict.fromkeys(path for sentence in of.values() for path in sentence.facts)))
