"""What the words of a term say of a place: what it is, how far, at what hours, what is near it, and in whose words."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from spo.case import Case, Place
from spo.case.memo import remembered, remembered_while
from spo.case.once import once
from spo.guidance import Guidance

from .withholding import STREETS, views, words

_DISTANCE = re.compile(
    r"\b(?:\d[\d,.]*|an?|one|half a|hundred)[\s-]*(?:m|metres?|meters?|yards?|feet|km|kilometres?|miles?)\b",
    re.IGNORECASE,
)
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:day|end)s?"
_HOURS = re.compile(
    rf"\b(?:\d{{1,2}}[:.]\d{{2}}|\d{{1,2}}\s?[ap]m|{_DAYS}"
    r"|(?:school|working|office|opening|term) (?:hours|times?|days?)|shifts?|rota"
    r"|(?:days|nights|times|hours) (?:that |when |on which )?(?:she|he|they))\b",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"\b(?:go|enter|attend|come|visit|approach|remain|wait|loiter|stop|park|drive|stay|live|be)\b", re.IGNORECASE
)
_BY_WHAT_IT_IS = {
    "home": r"homes?|houses?|flat|address(?:es)?|lives?|living|resid\w+|stays|staying|sleep\w*",
    "work": r"works?|working|workplace|employ\w+|job",
    "school": r"schools?|nursery|college|university|stud(?:y|ies)|academy",
    "worship": r"worships?|church|mosque|temple|synagogue",
    "leisure": r"gym|train(?:s|ing)|club|class(?:es)?",
}
_AS = {"family": "home", "study": "school"}
_KINDS = {kind: re.compile(rf"\b(?:{said})\b", re.IGNORECASE) for kind, said in _BY_WHAT_IT_IS.items()}
_ANY_KIND = re.compile("|".join(kind.pattern for kind in _KINDS.values()), re.IGNORECASE)

_INSTITUTION = r"School|Nursery|College|University|Academy|House|Homes?|Flats?|Works|Church|Mosque|Temple|Club|Gym"
_NAMED = re.compile(rf"\b(?:[A-Z][\w'’.-]*\s+(?:(?:of|the|and|&)\s+)?){{1,6}}(?:{_INSTITUTION})\b")
_OF_NO_PLACE = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Crown"
    r"|Family|County|Magistrates|High|Court|Police|NHS|United|England|Wales|Scotland|Northern|Great|Britain|UK|Act|I"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b"
)
_BEFORE_A_PLACE = r"(?:at|in|on|along|to|through|near|past|from|into|within|around|outside|opposite|via|by|use|using)"
_CALLED = re.compile(
    rf"\b{_BEFORE_A_PLACE} (?:the )?((?:\d+\w? )?(?!{_OF_NO_PLACE})[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
    r"|\b((?:the )?(?:number |no\.? ?)?[A-Z]?\d+[A-Z]? (?:bus|tram)\b|(?:bus|tram|route) (?:number |no\.? ?)?[A-Z]?\d+)"
)
_ONE_IN_PARTICULAR = re.compile(
    r"\bthe (?:[a-z-]+ )?((?:corner |super)?(?:shop|market)|(?:bus|tram|railway|train|petrol) (?:stop|station)"
    r"|pub|garage|takeaway|post office|park|pharmacy|chemist|(?:main|high|back) (?:road|street))\b"
    r"|\b(?:on|use|using|take|taking|catch|catching) the (bus|tram)\b",
    re.IGNORECASE,
)

_SHORTEST = 4
"""Letters of a word that may name a place."""
_COMMON = """
north south east west upper lower area city town district borough county within zone zones shown exhibit
academy address apartment block building buildings cafe centre chapel church club college cottage court estate farm flat
floor ground hall home hospital hostel hotel house job library lodge market mosque nursery office park place police
premises primary property refuge room school secondary shop station surgery temple unit university villa work workplace
above after before behind beside children from her his its near mother father new old opposite parents sister brother
the their they this where with
"""
_OF_EVERY_ADDRESS = frozenset(_COMMON.split()) | STREETS
_OUTWARD = re.compile(r"[a-z]{1,2}\d[a-z\d]?")


def distance(said: str) -> bool:
    """Return whether some words measure a distance."""
    return bool(_DISTANCE.search(said))


def hours(said: str) -> bool:
    """Return whether some words give hours or days, or somebody's times."""
    return bool(_HOURS.search(said))


def goes_by_what_it_is(said: str, held: Iterable[Place]) -> bool:
    """Return whether some words keep the defendant from a place by what it is, and one of some places is that."""
    return bool(_GOES.search(said) or distance(said)) and any(_is_said(place, said) for place in held)


def called(said: str, *, loosely: bool = False) -> str:
    """Return the first place, road, shop or bus that some words name, or nothing; `loosely` also without its name."""
    found = _CALLED.search(said) or (_ONE_IN_PARTICULAR.search(said) if loosely else None)
    return next(filter(None, found.groups())) if found else ""


@remembered_while("defendant", "protected_persons")
def without_people(case: Case, said: str) -> str:
    """Return some words without the names of the people of a case."""
    people = chain(
        (case.defendant.name, *case.defendant.other_names),
        *((person.name, person.described_as) for person in case.protected_persons.values()),
    )
    parts = [(name, name.split()[0], name.split()[-1]) for name in people if name.strip()]
    return _without(said, *chain.from_iterable(parts))


@remembered_while("defendant", "protected_persons", "places")
def without_the_known(case: Case, said: str) -> str:
    """Return some words without the people of a case, its places in the open, and any school or house by its name."""
    for place in _in_the_open(case):
        said = _without_whose(case, place, said)
    known = _without(said, *chain.from_iterable(map(_written, _in_the_open(case))))
    return _NAMED.sub("…", without_people(case, known))


def _without_whose(case: Case, place: Place, said: str) -> str:
    """Return some words without what says, right after a place in the open, that it is somebody's home or work.

    Not where that person has another of its kind, which is withheld: the words may then be of that one.
    """
    person = case.protected_persons.get(place.whose)
    others = (one for one in case.places.values() if one.withhold and one.kind == place.kind)
    if not person or any(one.whose in ("", place.whose) for one in others):
        return said
    written = "|".join(re.escape(one) for one in sorted(_written(place), key=len, reverse=True) if one)
    named = "|".join(re.escape(one) for one in (person.name, person.described_as) if one)
    whose = re.compile(rf"({written}),? ((?:where|the)\b[^,.;\n]{{0,40}}(?:{named})[^,.;\n]{{0,40}})(?=[,.;\n]|$)")
    return (
        whose.sub(lambda found: found[1] if _is_said(place, found[2]) else found[0], said)
        if named and written
        else said
    )


def shared(case: Case, law: Guidance, said: str) -> str:
    """Return the first word of a text that is in a withheld place, and in no place in the open and no person's name.

    A word without a capital that the library of terms uses too is an ordinary one: to reach, and no Reach.
    """
    secret = _secret(case)
    found = _those_in(secret, said) if secret else ()
    return next((word for word in found if word not in _ordinary(law)), "") if found else ""


@remembered
def _those_in(secret: frozenset[str], said: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[\w'’-]+", said) if _telling(word) & secret)


@once
def _secret(case: Case) -> frozenset[str]:
    """Return the words of withheld places that are in no place in the open, and in no person's name."""
    secret = {word for place in case.places.values() if place.withhold for word in _telling(_capital(_all(place)))}
    known = {word for place in _in_the_open(case) for word in _telling(_all(place))} if secret else set[str]()
    people = (case.defendant.name, *(person.name for person in case.protected_persons.values()))
    return frozenset(secret - known - _telling(" ".join(people)))


def _ordinary(law: Guidance) -> set[str]:
    """Return the words of the library of terms."""
    texts = [text for entry in law.terms.values() for text in (*entry.wordings, *entry.safeguards)]
    return set(re.findall(r"\w+", " ".join((*texts, *(entry.words for entry in law.exceptions.values())))))


def _without(said: str, *names: str) -> str:
    for name in sorted(filter(None, names), key=len, reverse=True):
        said = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", said, flags=re.IGNORECASE)
    return said


def _is_said(place: Place, said: str) -> bool:
    return bool(_KINDS.get(_AS.get(place.kind, place.kind), _ANY_KIND).search(said))


def _in_the_open(case: Case) -> Iterator[Place]:
    return (place for place in case.places.values() if not place.withhold)


def _written(place: Place) -> Iterator[str]:
    """Yield a place as a term may write it: its name, its address, and the address without what follows its street."""
    yield place.name
    parts = re.split(r"\s*[,\n]\s*", place.address)
    yield from (", ".join(parts[:count]) for count in range(1, len(parts) + 1) if count > 1 or " " in parts[0])


def _all(place: Place) -> str:
    return f"{place.address} {place.name}"


def _capital(text: str) -> str:
    """Return the words of a text that have a capital or a digit: a description has others. All where none has one."""
    return " ".join(re.findall(r"[^\W_]*[A-Z\d][\w'’-]*", text)) if re.search(r"[A-Z]", text) else text


def _telling(text: str) -> set[str]:
    """Return the words of a text that may name a place, as they are spelt and as they look."""
    found = {word for view in views(text) for word in words(view) if len(word) >= _SHORTEST or _OUTWARD.fullmatch(word)}
    return found - _OF_EVERY_ADDRESS
