"""Numbers, accounts, vehicles, addresses, exhibit marks and quotations in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from spo.case.days.words import WEEKDAY

from ..numbers import same_number
from .gathering import gathered
from .lists import Lists
from .paper import Paper
from .proposals import Identifier, Place

EMAIL = re.compile(r"(?<![\w.@*…])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
TELEPHONE = re.compile(r"(?<![\w.+/-])(?:\+\d{1,3}\s?(?:\(0\)\s?)?|0)\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\w/-])")
_VEHICLE = re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b")
_HANDLE = re.compile(
    r"(?<![\w.@/])@[A-Za-z]\w{2,}(?:\.\w+)*\b(?!\.[a-z]{2,}\b)|(?<![\w@.])(?=\w*[a-z])(?!\w*20\d\d[01]\d[0-3]\d)[A-Za-z]\w*_\w+(?![\w@])(?!\.\w)|(?<![\w@./])[A-Z][a-z]+[A-Z][a-z]+\d{1,4}(?![\w@.])"
)
_FIELDS = re.compile(r"[\w ]+(?:\s*[,;\t|]\s*[a-z]\w*){2,}\s*")
"""The names of the fields of a file, which no person is called by."""
_TOKEN = r"(?P<quote>[\"“'])?(?P<name>[A-Za-z]\w{3,})(?(quote)[\"”'])"
_A_TIME = r"(?:[01]\d|2[0-3])[0-5]\d [A-Z]{2,4} [A-Z][a-z]"
"""A time, and in short what came then, before a street without a number: 2010 RTC Larch Road."""
POSTCODE = re.compile(r"\b(?P<out>[A-Z]{1,2}\d[A-Z\d]?)\s?(?P<in>\d[A-Z]{2})\b")
_NAMED = re.compile(rf"(?<![\w'’/.-])(?:\d{{1,3}}[A-Z]?,? )?(?:[A-Z][\w'’&]+,? ){{2,9}}{POSTCODE.pattern}")
"""A place by a name that ends in no word for a street, before a postcode."""
MARK = re.compile(r"(?<![\w/])[A-Z]{2,5}/\d{1,3}(?![\w/])")
_OLD_MARK = re.compile(rf"\b(?:was|prev|previously|formerly)\s+{MARK.pattern}")
_MARK_ALIKE = re.compile(r"(?<![\w/-])([A-Z]{2,5})(?:[/-]| ?)(\d{1,3})(?![\w/-]|\.\d)")
_CALLED_EXHIBIT = re.compile(
    r"\b(?:exh(?:ibit(?:ed|s)?)?\.?(?:\s+(?:no\.?|ref\.?|mark))?|produce[sd]?\s+(?:it|this|them|these)(?:\s+as)?|marked|exhibit\s+(?:it|this|them)\s+as)"
    r"\s*:?\s*([A-Z]{2,5})(?:-| ?)(\d{1,3})\b(?!/)"
)
_BESIDE = 30
QUOTED = re.compile(r"[\"“]([^\"“”]{2,300})[\"”]")
Thing = tuple[str, str, str]
"""The key of a number, account or vehicle, its kind and how it is written."""


_WORDED_FLAT = re.compile(
    r"^(?:the\s+)?(?:[a-z-]+\s+){1,2}(?:flat|floor|maisonette)(?:\s+flat)?\s*,\s*(?:the\s+)?", re.IGNORECASE
)
FLAT = r"(?i:flat|flt|apt|apartment|unit|room)\b\.?"


def building_of(address: str) -> str:
    """Return an address without a flat that has no number, such as the top one: its building says where it is."""
    return _WORDED_FLAT.sub("", address, count=1)


def named_in(address: str) -> str:
    """Return the name of a building, in small letters: what stands before the first comma, where it is of two words."""
    name = place_plain(POSTCODE.sub("", building_of(address)).split(",")[0]).removeprefix("the ")
    return name if " " in name and not re.search(r"\d", name) else ""


def place_key(words: str) -> str:
    """Return a key of an address: the number and the first word of its street, or its first words."""
    plain = building_of(re.sub(r"['’.]", "", words.lower()))
    flat = re.match(FLAT, plain)
    found = None if flat else re.search(r"(?:^|[\s,])(\d{1,4}[a-z]?),?\s+([a-z]+)", plain)
    first = found.groups() if found else ["flat"] * bool(flat) + re.findall(r"\w+", plain)[bool(flat) : 3]
    return " ".join(first).rstrip("s")


def street_of(address: str) -> str:
    """Return the first two words of an address after its numbers, in small letters, or what no paper says."""
    return " ".join(re.findall(r"[^\W\d][\w'’]+", re.sub(rf"^{FLAT}", "", address.lower()))[:2]) or "\0"


def exhibit_mark(text: str) -> str:
    """Return the mark of an exhibit in a cell of a list, with its stroke; nothing where the cell holds no mark."""
    found = _MARK_ALIKE.fullmatch(text.strip())
    return text.strip() if found and "/" in text else f"{found[1]}/{found[2]}" if found else ""


def marks_called(text: str) -> tuple[str, ...]:
    """Return the exhibit marks that a text names: with their stroke, or without it after a word for an exhibit."""
    text = _OLD_MARK.sub(" ", text)
    return (*MARK.findall(text), *(f"{letters}/{number}" for letters, number in _CALLED_EXHIBIT.findall(text)))


def _mark_key(mark: str) -> str:
    return re.sub(r"[^A-Z\d]+0*(?=\d)", "/", mark)


def quotes_in(text: str) -> tuple[str, ...]:
    """Return what stands in double quotation marks."""
    return tuple(quote.strip() for quote in QUOTED.findall(text))


class Things:
    """What finds things in a text, by the lists of guidance."""

    def __init__(self, lists: Lists, marks: Iterable[str] = ()) -> None:
        self._marks: dict[str, str] = {}
        for mark in marks:
            self._marks.setdefault(_mark_key(mark), mark)
        self._account = re.compile(rf"\b{lists.pattern('account')}s?(?P<of>\s+(?:on|from))?\s+{_TOKEN}")
        self._online = re.compile(
            rf"(?<!\w){lists.pattern('network')}(?!\w)[^.\n;]{{0,40}}?\s(?i:from|by|as|to|account|user|in)\s+(?!www\.)"
            r"(?P<name>(?=[\d._]*[a-z])[a-z\d]+(?:[._][a-z\d]+)+)(?<!\.com)(?<!\.uk)(?<!\.org)(?<!\.net)(?![\w@]|\.\w)"
        )
        streets, flat = lists.pattern("street"), rf"(?-i:(?=[A-Z])){FLAT} ?\d+[A-Z]?,? +"
        self._street = re.compile(
            rf"(?<![\w/.,-])(?!{_A_TIME})"
            rf"(?:(?:{flat})?(?!0)\d{{1,4}}[A-Z]?,? {{1,2}}(?:[A-Z][\w'’]+ +){{1,3}}{streets}\b\.?"
            rf"|{flat}(?:[A-Z][\w'’]+,? +){{1,4}}{streets}\b|The(?: [A-Z][\w'’]+){{1,3}}(?=, [A-Z]))"
        )
        self._public = re.compile(rf"(?<!\w)(?:{lists.pattern('court').replace(chr(39), '.?')}|PS)(?!\w)")
        self._ends = re.compile(rf"(?<!\w){lists.pattern('ends-with')}\W*$")
        self._coded = re.compile(r"(?:,?\s+(?:[A-Z][\w'’/]*\.?|of))*?,?\s+" + POSTCODE.pattern)
        self._town = re.compile(
            rf"(?:,\s+(?!(?i:{WEEKDAY})s?\b)[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?(?=[\s,.;)\"”]|$)){{1,2}}"
        )

    def marks(self, text: str) -> tuple[str, ...]:
        """Return the exhibit marks in a text, however they are written, where the papers have them as marks."""
        keys = (_mark_key(f"{found[1]}/{found[2]}") for found in _MARK_ALIKE.finditer(text))
        return tuple(dict.fromkeys(self._marks[key] for key in keys if key in self._marks))

    def identifiers(self, text: str) -> Iterator[Thing]:
        """Yield the numbers, emails, accounts and vehicles in a text; "maybe" is a word that may be an account."""
        for kind, pattern in (("telephone", TELEPHONE), ("email", EMAIL), ("account", _HANDLE), ("vehicle", _VEHICLE)):
            for found in pattern.finditer(text):
                if self._ends.search(text[: found.start()]):
                    continue  # a part of one, which stands whole nowhere here
                key = found[0].replace(" ", "") if kind == "vehicle" else same_number(found[0])
                if kind != "telephone" or (key.removeprefix("+").isdecimal() and len(key) >= 10):
                    yield key, kind, found[0]
        for found in self._online.finditer(text):
            yield found["name"], "account", found["name"]
        for found in self._account.finditer(text):
            name = found["name"]
            sure = found["quote"] or re.search(
                r"[\d_]" if found["of"] or found[0][:6] == "called" else r"[\d_]|[a-z][A-Z]", name
            )
            if sure or (name.islower() and len(name) > 4):
                yield name.lower(), "account" if sure else "maybe", name

    def is_public(self, address: str, before: str, above: str) -> bool:
        """Return whether an address is of a court or a police station, by the words before it or the line above."""
        beside = f"{before[-_BESIDE:]} {address}"
        return bool(self._public.search(beside) or (not before.strip() and self._public.search(above)))

    def addresses(self, text: str) -> list[tuple[str, int, int]]:
        """Return the addresses in a line, and where each begins and ends."""
        found = []
        for match in self._street.finditer(text):
            more = self._coded.match(text, match.end()) or self._town.match(text, match.end())
            end = more.end() if more else match.end()
            if not match[0].startswith("The ") or POSTCODE.search(text, match.start(), end):
                found.append((text[match.start() : end].strip(" ,."), match.start(), end))
        for match in _NAMED.finditer(text):
            if not any(start < match.end() and match.start() < end for _, start, end in found):
                found.append((match[0], match.start(), match.end()))
        return found


def postcode_in(text: str) -> str:
    """Return the postcode in a text with its one space, or nothing."""
    found = POSTCODE.search(text.upper())
    return f"{found['out']} {found['in']}" if found else ""


def places_in(papers: Iterable[Paper], things: Things) -> list[Place]:
    """Return the addresses that papers name, each in its fullest form."""
    papers = list(papers)
    every = "\n".join(paper.text for paper in papers)
    found = [
        Place(address=words, postcode=postcode_in(words), sources=(paper.source(number),))
        for paper in papers
        for number, (before, line) in enumerate(pairwise(["", *paper.lines]), 1)
        for words, start, _ in things.addresses(line)
        if not (_is_numbered(words, line[:start], every) or things.is_public(words, line[:start], before))
    ]
    keys = _keys_of(found)
    fullest: dict[str, str] = {}
    for one in found:
        ways = (fullest.get(keys[one.address], ""), one.address)
        fullest[keys[one.address]] = max(ways, key=lambda way: (way != way.upper(), len(way)))
    held = gathered(found, lambda one: keys[one.address])
    return [one.model_copy(update={"address": fullest[keys[one.address]]}) for one in held]


def _is_numbered(address: str, before: str, every: str) -> bool:
    """Return whether the number before a street is that of something else, such as of a van: `Mobile 3 Mill Lane`."""
    named, number = re.search(r"\b([A-Z][a-z]+) $", before), re.match(r"\d{1,3}\b(?! \d)", address)
    if not (named and number):
        return False
    same = re.compile(rf"\b{named[1]} {number[0]}\b(?! [A-Z])")
    return same.search(every) is not None


def _keys_of(places: Sequence[Place]) -> dict[str, str]:
    """Return the key of each address: of those with one postcode, that of the first whose building it names too.

    One with a number is where it says, however the building is called.
    """
    known = {place_key(one.address): (one.postcode, named_in(one.address)) for one in reversed(places)}
    found = {}
    for one in places:
        own, words = place_key(one.address), place_plain(one.address)
        same = (
            key
            for key, (code, name) in reversed(known.items())
            if code and code == one.postcode and not re.search(r"\d", key + own) and name and name in words
        )
        found[one.address] = next(same, own)
    return found


def place_plain(address: str) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"['’]", "", address.lower())))


def identifiers_in(papers: Sequence[Paper], things: Things, exported: Sequence[Identifier]) -> list[Identifier]:
    """Return the identifiers of papers with those of exports. A word is an account where two papers call it one."""
    said = [
        (thing, paper, number)
        for paper in papers
        for number, line in enumerate(paper.lines, 1)
        if not _FIELDS.fullmatch(line.strip())
        for thing in things.identifiers(line)
    ]
    calls: dict[str, set[str]] = {}
    for (key, _, _), paper, _ in said:
        calls.setdefault(key, set()).add(paper.name)
    sure = {key for (key, kind, _), _, _ in said if kind == "account" or (kind == "maybe" and len(calls[key]) > 1)}
    found = [
        Identifier.model_validate(
            {
                "value": key,
                "kind": "account" if kind == "maybe" else kind,
                "written": (way,),
                "sources": (paper.source(number),),
            }
        )
        for (key, kind, way), paper, number in said
        if kind != "maybe" or key in sure
    ]
    return gathered([*exported, *found], lambda one: one.value)


def endings_of(identifiers: Iterable[Identifier]) -> Mapping[str, str]:
    """Return the key of each telephone number by its last three figures, where those are of no other."""
    keys = [one.value for one in identifiers if one.kind == "telephone"]
    return {key[-3:]: key for key in keys if sum(key[-3:] == other[-3:] for other in keys) == 1}


def accounts_of(identifiers: Iterable[Identifier]) -> Mapping[str, str]:
    """Return the key of each account by its bare name."""
    return {one.value.lstrip("@"): one.value for one in identifiers if one.kind == "account"}
