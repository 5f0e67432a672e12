"""What papers call a person after the first time: the title that the officer gives, and the last name; or, where that
would be somebody else's too, the first name."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from .case import Case
from .fond import fond_names
from .named import without_rank, words
from .once import once
from .walk import texts

_PLAIN = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)+")
_BEFORE = "al|bin|da|de|del|der|di|du|el|ibn|la|le|mac|mc|o|st|van|von"
_WITHIN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b(?! \d)")
"""A word with a capital within a sentence, but for a month."""
_OFTEN = 2  # times that an officer writes a short form of a first name, before papers do
_LAST = re.compile(rf"(?<= )(?:(?:[a-z][\w'’]*|(?i:{_BEFORE})\.?) )*[^\W\d_a-z][\w'’-]+$")


@once
def short_names(case: Case) -> Mapping[str, str]:
    """Return the short name of each person to protect and of the defendant, by path, such as `Ms Reed`.

    Nobody has one whose name is withheld. With a title nobody has one without a title, or whose last name somebody else
    has with the same title, or with none: only a person whose name is withheld, and is never shortened, may have it
    with none. A person to protect whose last name another has is called by the first, and the defendant never is.
    """
    return {**_titled(case), **by_first_name(case)}


@once
def by_first_name(case: Case) -> Mapping[str, str]:
    """Return what each person to protect is called by whom the last name, shared with another, does not tell apart.

    It is the first name, or what the officer makes of it: `Cass` of `Caspian`. The name of nobody else has that word.
    A last name that only somebody has whose name is withheld is not said to be shared.
    """
    people, titled = dict(_people(case)), _titled(case)
    hidden = {f"protected_persons.{key}" for key, person in case.protected_persons.items() if person.withhold_name}
    others = list(_others(case))
    found = dict[str, str]()
    for path, (_, name) in people.items():
        rest = [other for at, (_, other) in people.items() if at != path]
        beside = [people[at][1] for at in people if at != path and at not in hidden] + others
        shared = (last := _last(name)) and last.casefold() in {_last(one).casefold() for one in beside}
        first = name.partition(" ")[0]
        taken = {word for one in (*rest, *others) for word in words(one)}
        if path == "defendant" or path in hidden or path in titled or not shared or first.casefold() in taken:
            continue
        known = {*taken, *(one.casefold() for one in case.protected_persons[path.partition(".")[2]].also_known_as)}
        found[path] = _as_written(case, first, known)
    return found


def _as_written(case: Case, first: str, known: Collection[str]) -> str:
    """Return a first name, or the short form of it that the officer writes more than once, which nobody else has.

    Nicknames that are recorded are for looking up, and are never printed.
    """
    fond = set(fond_names(first.casefold())) - set(known)
    written = Counter(word for _, text in texts(case) for word in _WITHIN.findall(text) if word.casefold() in fond)
    most, times = next(iter(written.most_common(1)), ("", 0))
    return most if times >= _OFTEN else first


@once
def _titled(case: Case) -> Mapping[str, str]:
    """Return the title and the last name of each who has them, and whom they tell apart."""
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
