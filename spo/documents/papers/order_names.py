"""How an order names those whom it protects: in full in its front, and then as people are named.

A list of all of them is `a protected person`, and the front says that it means any of them. Where there is one, the
exceptions that speak of a protected person give the name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, permutations

from spo.assessment import listed
from spo.case import first_and_last

from ..passages import Paper, Row, Sentence
from ..writer import Writer, as_one, ended
from .order_front import PROTECTED

_MOST = 5
"""People of whom a list is said in other words. More could be listed in very many orders, and seldom are."""


def called(w: Writer, paper: Paper) -> Paper:
    """Return an order with its people called so after its front."""
    names = _short(w)
    lists = dict(_lists(w, names))

    def put(sentence: Sentence) -> Sentence:
        text = sentence.text
        for name, short in names.items():
            text = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", short, text)
        for written, instead in lists.items():
            text = text.replace(written, instead)
        return replace(sentence, text=text) if text != sentence.text else sentence

    passages = {
        name: [replace(one, sentences=tuple(map(put, one.sentences))) for one in held]
        for name, held in paper.passages.items()
    }
    made = replace(paper, passages=passages, terms=tuple(term.put(put) for term in paper.terms))
    ours = [
        *(one for term in made.terms for one in term.sentences()),
        *chain(*(p.sentences for p in passages["allowed"])),
    ]
    of_all = any("a protected person" in one.text for one in ours)
    front = [
        _defining(w, row) if len(w.case.protected_persons) > 1 and of_all else row for row in paper.tables["front"]
    ]
    return replace(made, tables={**paper.tables, "front": front})


def _short(w: Writer) -> dict[str, str]:
    """Return by each full name the first name and the last, where no two people would be called the same."""
    full = [one.name for one in w.case.protected_persons.values() if not one.withhold_name]
    short = {name: first_and_last(name) for name in full}
    return {name: said for name, said in short.items() if said != name and list(short.values()).count(said) == 1}


def _lists(w: Writer, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each way to list all whom the order protects, and what is said for it."""
    people = [w.person(key).text for key in w.case.protected_persons]
    if not all(people):
        return
    if len(people) == 1:
        yield "a protected person", names.get(people[0], people[0])
    if not 1 < len(people) <= _MOST:
        return
    for order in permutations(names.get(name, name) for name in people):
        yield listed(order, "or"), "a protected person"
        yield listed(order), "each protected person"


def _defining(w: Writer, row: Row) -> Row:
    if row.id != PROTECTED:
        return row
    which = "either" if len(w.case.protected_persons) == 2 else "any"
    said = w.say(f"In this order “a protected person” means {which} of these people.", "protected_persons")
    people = row.cells["value"]
    return replace(row, cells={**row.cells, "value": as_one(replace(people, text=ended(people.text)), said)})
