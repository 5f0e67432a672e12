"""Words of a paper with its short forms put in full: IP, Susp, D, initials, what guidance lists. Quotations stay."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from spo.case import When
from spo.case.named import has_rank
from spo.guidance import Guidance

from ..desk import Proposals
from ..desk.lists import one_of
from ..desk.people import initials_of
from ..desk.proposals import Person
from .spelled_out import spelled_out, without_day

_THE_DEFENDANT = "the defendant"
_QUOTED = re.compile(r"[\"“][^\"“”]{2,700}[\"”]")
_SURNAME = re.compile(r"\.?\s+((?:Mc|Mac|O['’])?[A-Z](?:[a-z'’-]+[A-Za-z]*|[A-Z'’-]{3,}))")
"""What stands after initials that are those of a name: D Ash is no defendant, and D Rings her is one."""
_LOUD_BEFORE = re.compile(r"(?<!\S)(?=[A-Z]*[AEIOUY])([A-Z]{2,})\s+$")
_LOUD_AFTER = re.compile(r"\s+(?=[A-Z]*[AEIOUY])([A-Z]{2,})(?!\S)")
"""A word in capitals beside what may be initials: in DO NOT SERVE, DO is a word too."""
_AT_HEAD = re.compile(r"^(?:\d\d:\d\d )?[\s,:-]*")
_FIRST_NAME = re.compile(r"\b[A-Z](?:[a-z'’-]+|[A-Z'’-]{2,})$")
"""What before the surname may be the first name of one of the defendant's family."""
_OF_A_NAME = re.compile(r"(?:^|\s)[A-Z][\w'’-]*$")
"""A word with a capital: a short form with one after it is of the same name, as in Pier Rd."""
_ARRESTED = re.compile(r"\b([Tt]he defendant) arrested\b")
_ON = re.compile(r"\bon\s+$", re.IGNORECASE)
"""Before a label of the defendant, as in `arrested on susp of stalking`: there it is suspicion."""
_SHORT = 4
"""How long a label is at most that is no word of plain English, as `victim` is."""


def in_full(read: Proposals, law: Guidance) -> Callable[[str], str]:
    """Return what puts the short forms of these papers in full, as a person would read them out."""
    of = {role: tuple(law.desk[f"label-{role}"].words) for role in ("defendant", "victim")}
    labels = {word for words in of.values() for word in words}
    by = Counter[str](one.role for one in read.people)
    only = {role: _mostly(words, read) for role, words in of.items() if by[role] == 1}
    whole: dict[str, str] = {}
    initials = set[str]()
    defined = {way.upper() for one in read.people for way in one.called if way.isupper()}
    for one in read.people:
        parts = one.name.split()
        name = _THE_DEFENDANT if one.role == "defendant" else " ".join(dict.fromkeys((parts[0], parts[-1])))
        if one.role == "defendant":
            whole["D"] = name
        own_ways = (*one.called, *only.get(one.role, ()))
        called = (way for way in own_ways if (way.isupper() or way.lower() in labels) and len(way) <= _SHORT)
        own = [way for way in _initials(one) if way not in defined]
        initials.update(own)
        for short in (*called, *own):
            whole[short.upper()] = "" if whole.get(short.upper(), name) != name else name
    whole |= {f"{short[:-1]}1": whole[short[:-1]] for short in {*whole} if short[-1:] == "2" and whole.get(short[:-1])}
    known = {short: name for short, name in whole.items() if name}
    plain = _unshouted(read, _in_plain_words(law))
    if not known:
        return partial(_outside_quotations, plain)
    # A label may be written in small letters; initials and two letters may not, or they would be words.
    ways = (
        short if len(short) > 2 and any(label.startswith(short.lower()) for label in labels) else f"(?-i:{short})"
        for short in map(re.escape, known)
    )
    pattern = re.compile(rf"(?<![\w/@.-])({'|'.join(ways)})(?![\w/@]|\.\w)", re.IGNORECASE)
    cues = (
        *(one.cues for one in law.methods.values()),
        *(one.words for key, one in law.desk.items() if key[:4] == "act-"),
    )
    told = {word for said in cues for cue in said for word in cue.lower().split()}

    def put(found: re.Match[str]) -> str:
        after = _SURNAME.match(found.string, found.end())
        if after and found[1].lower() not in labels and after[1].lower() not in told:
            return found[0]
        name, before = known[found[1].upper()], found.string[: found.start()]
        loud = (_LOUD_BEFORE.search(before), _LOUD_AFTER.match(found.string, found.end()))
        if found[1] in initials and any(one and one[1] not in known for one in loud):
            return found[0]
        if name == _THE_DEFENDANT and found[1].lower() in labels and _ON.search(before):
            return found[0]
        before = before.rstrip()
        return name[:1].upper() + name[1:] if not before or before[-1] in ".!?" else name

    return partial(_outside_quotations, lambda words: plain(pattern.sub(put, words)))


def _mostly(labels: Iterable[str], read: Proposals) -> list[str]:
    """Return the short label by which the papers mostly call the one person of a role: IP may be an address too."""
    short = [word for word in labels if len(word) <= _SHORT and word.isalpha()]
    said = " ".join({source.words for act in read.incidents for source in act.sources})
    used = Counter(found.upper() for found in re.findall(rf"(?<![\w/])(?:{one_of(short)})(?!\w)", said, re.IGNORECASE))
    return [label for label, _ in used.most_common(1)] or [word.upper() for word in short]


def _unshouted(read: Proposals, plain: Callable[[str], str]) -> Callable[[str], str]:
    """Return what puts the surnames that a log has in capitals as they are written, and that of the defendant as who it
    is, and then words in plain ones. Where another has it too, or another name stands before it, it stays a name."""
    names = [one.name.split() for one in read.people if " " in one.name]
    surnames = {last.upper(): last for *_, last in names}
    if not surnames:
        return plain
    shared = Counter(last for *_, last in names)
    of_him = []
    for *first, last in (one.name.split() for one in read.people if one.role == "defendant" and " " in one.name):
        own = "|".join(map(re.escape, first))
        before = rf"(?:(?:{own}) )+" if shared[last] > 1 else rf"(?:(?:{own}|Mr|[A-Z]\.?) )*"
        of_him.append(f"{before}{re.escape(last.upper())}")
    him = re.compile(rf"(?<![\w/@.-])(?:{'|'.join(of_him) or '(?!)'})(?: [A-Z]\b)*(?![\w/@]|\.\w)")
    others = re.compile(rf"(?<![\w/@.-])(?:{'|'.join(map(re.escape, surnames))})(?![\w/@]|\.\w)")

    def put(words: str) -> str:
        calm = others.sub(lambda found: surnames[found[0]], him.sub(_the_defendant, words))
        return _ARRESTED.sub(r"\1 was arrested", plain(calm))

    return put


def _the_defendant(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rstrip()
    if _FIRST_NAME.search(before):
        return found[0]
    return _THE_DEFENDANT if before and before[-1] not in ".!?" else _THE_DEFENDANT.capitalize()


def without_own_day(words: str, when: When) -> str:
    """Return what is told of one day without that day, or a time at its head: each has a box of its own."""
    if when.certainty != "exact" or not when.day:
        return words
    left = _AT_HEAD.sub("", _outside_quotations(partial(without_day, day=when.day), words))
    return words if left == words or " " not in left.strip() else left[:1].upper() + left[1:]


def _outside_quotations(put: Callable[[str], str], words: str) -> str:
    pieces, at = list[str](), 0
    for quote in _QUOTED.finditer(words):
        pieces += [put(words[at : quote.start()]), quote[0]]
        at = quote.end()
    return "".join((*pieces, put(words[at:])))


def _in_plain_words(law: Guidance) -> Callable[[str], str]:
    """Return what puts the short forms that guidance lists in full."""
    whole = dict(said.split(": ", 1) for said in law.desk["in-full"].words)
    pattern = re.compile(rf"(?<![\w/@.'’-])(?:{one_of(whole)})(?![\w/@'’])", re.IGNORECASE)
    by = {short.lower(): said for short, said in whole.items()}

    def put(found: re.Match[str]) -> str:
        said, before = by[found[0].lower()], found.string[: found.start()].rstrip()
        opens = not before or before[-1] in ".!?" or _OF_A_NAME.search(before)
        return said[:1].upper() + said[1:] if found[0][0].isupper() and opens else said

    return lambda words: spelled_out(pattern.sub(put, words))


def _initials(one: Person) -> tuple[str, ...]:
    """Return the initials by which a paper may call a person: of an officer none, since ranks are like them.

    Those of a surname alone, as HR of P. Hay-Reed, are only of somebody whom the papers are about.
    """
    parts = re.split(r"[\s-]+", one.name)
    first_last = f"{parts[0][0]}{parts[-1][0]}".upper()
    surname = (
        "" if one.role else "".join(part[0] for part in one.name.rsplit(maxsplit=1)[-1].split("-") if part).upper()
    )
    found = tuple(way for way in dict.fromkeys((*initials_of(one.name), first_last)) if way != surname)
    return () if one.role == "officer" or len(parts) < 2 else tuple(way for way in found if not has_rank(way))
