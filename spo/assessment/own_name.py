"""What an act is called by the first sentence of its account, where that is sure: `memorial page`, `five tradesmen`."""

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from spo.case.days.words import MONTHS
from spo.case.numerals import IN_WORDS, number_of
from spo.case.quoted import QUOTED
from spo.guidance import Called

from .cues import any_of
from .prose import sentences

_NUMBER = rf"(?P<number>[Aa]n?|\d{{1,3}}|(?i:{IN_WORDS}))"
_WHEN = (
    r"(?:(?:[Oo]n|[Aa]t|[Ii]n|[Aa]bout|[Bb]etween|[Ff]rom) (?:(?:\d[\d.:]*|and|to|about|[A-Z][a-z]+day"
    rf"|{'|'.join(map(str.capitalize, MONTHS))}),? )+)?"
)
_WHO = r"(?:The defendant|Some(?:body|one)|An?|The(?: same)?)\b(?:(?!\b(?:who|whose|that|which|and)\b)[^,;:\"]){0,60}?"
OPENING = re.compile(_WHEN)
"""When something was, as it may open an account."""
_TO = r"(?: (?:her|him|them|(?:M(?:r|rs|s|iss) )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))?"
_NO_KIND = "an?|the|her|his|their|my|our|he|she|they|it|and|or|not|no|as|than|whose"
"""What is no part of what a thing is like, which stands between a number and the thing."""
_TITLE = re.compile(r"[A-Z][\w’'-]*(?: (?!or\b)[\w’'-]+){1,4}")
_OF_ANOTHER = re.compile(
    r"\b(?:from|by) (?:her|his|their|our|my|the|an?|PC|DC|PS|police)\b"
    r"|\b(?:to|told|asked|gave|sent|warned|handed) (?:him|the defendant)\b|^[^,:]* and [^,:]* were\b"
)
"""What may make a thing another's, or one of two: `a letter from her solicitor`."""
_MANY = (
    (r"(?<=[^aeiou])y$", "ies"),
    (r"man$", "men"),
    (r"fe?$", "ves"),
    (r"quiz$", "quizzes"),
    (r"(s|x|ch|sh)$", r"\1es"),
    (r"$", "s"),
)


class Words(NamedTuple):
    """Lists of guidance: things that are sent, people who are, verbs of giving, and what follows a thing."""

    things: tuple[str, ...]
    people: tuple[str, ...]
    giving: tuple[str, ...]
    after: tuple[str, ...]


class _Patterns(NamedTuple):
    titled: re.Pattern[str]
    people: re.Pattern[str]
    thing: re.Pattern[str]
    given: re.Pattern[str]


def own_name(words: Words, account: str, number: int, he: str = "He", names: Collection[str] = ()) -> Called | None:
    """Return what the first sentence of an account calls so many acts: nothing where that is not sure.

    It is a thing with which the sentence begins, or which `he` or somebody gives or leaves; or people, where so many
    came. `names` are words of names, in small letters where nothing is called so, of which none stands in it.
    """
    first, find = next(sentences(account), ""), _patterns(words, he)
    bare = QUOTED.sub(lambda said: f'"{" " * (len(said[0]) - 2)}"', first)
    if found := find.titled.match(bare):
        title = first[found.start("title") : found.end("title")]
        return _titled(title) if number == 1 and _TITLE.fullmatch(title) and not _has(title, names) else None
    several = find.people.match(bare) if number > 1 else None
    found = several or find.thing.match(bare) or find.given.match(bare)
    if not found or _count(found["number"]) != number or _OF_ANOTHER.search(bare[found.end() :]):
        return None
    kind, noun = found["kind"], found["noun"]
    one = next((one for one in (*words.things, *words.people) if noun == _many(one)), "")
    if (number > 1) != bool(one) or _has(f"{kind}{noun}", names):
        return None
    called = f"{kind}{one or noun}", f"{kind}{_many(one or noun)}"
    short = f"{found['number'].lower()} {called[1]}" if several else ""
    return Called(words=(noun,), one=called[0], many=called[1], short=short)


@cache
def _patterns(words: Words, he: str) -> _Patterns:
    things, people = ((*of, *map(_many, of)) for of in (words.things, words.people))
    kind = rf"(?P<kind>(?:(?!(?:{_NO_KIND}|{any_of((*words.after, *words.giving))})\b)[a-z]+(?:-[a-z]+)* ){{0,3}}?)"
    ends = rf"(?=\.?$|[:.\"]|,(?! (?:an?|and|or|\d)\b)| [\"(]|,? {any_of(words.after)})"
    gives = rf"{_WHEN}(?:{he}|{_WHO}) (?:had |also |then |again )?{any_of(words.giving)}{_TO}"
    return _Patterns(
        re.compile(rf"{gives} an? (?:copy of (?:the|an?) )?\"(?P<title> +)\"{ends}"),
        re.compile(rf"{_WHEN}{_NUMBER} {kind}(?P<noun>{any_of(people)}){ends}"),
        re.compile(rf"{_WHEN}{_NUMBER} {kind}(?P<noun>{any_of(things)}){ends}"),
        re.compile(rf"{gives} {_NUMBER} {kind}(?P<noun>{any_of(things)}){ends}"),
    )


def _titled(title: str) -> Called:
    return Called(words=(title,), one=f'"{title}"', many=f'copies of a "{title}"')


def _count(number: str) -> int:
    return 1 if number.lower() in ("a", "an") else number_of(number)


def _has(name: str, names: Collection[str]) -> bool:
    return any(word in names or word.casefold() in names for word in re.findall(r"[\w’'-]+", name))


def _many(noun: str) -> str:
    before, of, rest = noun.partition(" of ")
    return next(re.sub(end, to, before, count=1) for end, to in _MANY if re.search(end, before)) + of + rest
