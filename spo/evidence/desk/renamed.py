"""One person under a former name and the name of today is one person."""

import re
from collections.abc import Iterable, Sequence

from .gathering import together
from .lists import Lists
from .paper import Paper
from .people import ANY
from .proposals import Person


def with_former_names(people: Sequence[Person], papers: Iterable[Paper], lists: Lists) -> list[Person]:
    """Return people, with two as one by the name of today where a line says that one was, or is now, the other.

    The two have a first name in common, and the line has the surname of both. Officers, of whom only the rank is in
    common, are never taken for one.
    """
    before, now = lists.pattern("formerly"), lists.pattern("now-called")
    said = re.compile(rf"\b(?:(?P<old>{before})|{now})\W{{1,3}}(?:{ANY} ){{0,3}}?(?P<sur>{ANY})\b")
    lines = [(line.lower(), found) for paper in papers for line in paper.lines for found in said.finditer(line)]
    held = list(people)
    for line, found in lines:
        named = [one for one in held if one.role != "officer" and " " in one.name and _surname(one) in line]
        one = next((one for one in named if _surname(one) == found["sur"].lower()), None)
        other = next(
            (each for each in named if one and _surname(each) != _surname(one) and _first(each) == _first(one)), None
        )
        if one and other and {one.role, other.role} != {"defendant", "victim"}:
            old, new = (one, other) if found["old"] else (other, one)
            called = (*new.called, *old.called, old.name, old.name.split()[-1])
            both = together(new, old).model_copy(update={"called": tuple(dict.fromkeys(called))})
            held = [both if each is new else each for each in held if each is not old]
    return held


def _first(one: Person) -> str:
    return one.name.lower().split()[0]


def _surname(one: Person) -> str:
    return one.name.lower().split()[-1]
