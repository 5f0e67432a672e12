"""What papers call a person after the first time: the title that the officer gives, and the last name."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from .case import Case
from .named import without_rank, words
from .once import once

_PLAIN = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)+")
_BEFORE = "al|bin|da|de|del|der|di|du|el|ibn|la|le|mac|mc|o|st|van|von"
_LAST = re.compile(rf"(?<= )(?:(?:[a-z][\w'’]*|(?i:{_BEFORE})\.?) )*[^\W\d_a-z][\w'’-]+$")


@once
def short_names(case: Case) -> Mapping[str, str]:
    """Return the short name of each person to protect and of the defendant, by path, such as `Ms Reed`.

    Nobody has one whose name is withheld or has no title, or whose last name somebody else has with the same title, or
    with none. Only a person whose name is withheld, and is never shortened, may have it with none.
    """
    people = dict(_people(case))
    hidden = {f"protected_persons.{key}" for key, person in case.protected_persons.items() if person.withhold_name}
    made = {path: f"{title} {last}" for path, (title, name) in people.items() if title and (last := _last(name))}
    times = Counter(map(str.casefold, made.values())) + Counter(name for _, name in people.values())
    untitled = [name for path, (title, name) in people.items() if not title and path not in hidden]
    taken = {_last(name).casefold() for name in (*untitled, *_others(case))}
    return {
        path: short
        for path, short in made.items()
        if path not in hidden
        and times[short.casefold()] == times[people[path][1]] == 1
        and short.partition(" ")[2].casefold() not in taken
    }


def _people(case: Case) -> Iterator[tuple[str, tuple[str | None, str]]]:
    for key, person in case.protected_persons.items():
        yield f"protected_persons.{key}", (person.title, person.name)
    yield "defendant", (case.defendant.title, case.defendant.name)


def _others(case: Case) -> Iterator[str]:
    """Yield the names of all others who have a part, and other names of those who have one already."""
    own = {tuple(words(name)) for _, (_, name) in _people(case)}
    officers = (case.applicant.officer_in_the_case.name, case.applicant.authorising_officer.name)
    for name in (*case.defendant.other_names, *(one.name for one in case.witnesses.values()), *officers):
        if tuple(without_rank(words(name))) not in own:
            yield name


def _last(name: str) -> str:
    """Return the last name with the small words before it, or nothing where a name is not plainly one of several."""
    found = _LAST.search(name) if _PLAIN.fullmatch(name) else None
    return found[0] if found else ""


def first_and_last(name: str) -> str:
    """Return a name without what stands between its first word and the last name, if it is plainly one of several."""
    last = _last(name)
    return f"{name.partition(' ')[0]} {last}" if last else name
