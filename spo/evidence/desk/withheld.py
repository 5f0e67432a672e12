"""What looks like something to withhold: values beside words that say so, and sentences that may give a home away."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from spo.case.days.running import dates_in
from spo.case.months import months_after

from ..numbers import same_number
from .entries import entries_of
from .gathering import gathered
from .kept_back import KeptBack
from .lists import Lists
from .paper import Paper, as_one
from .people import HEADER, Mentioned
from .proposals import Is, Person, Place, Source, Withheld
from .sentences import sentences_of
from .things import (
    FLAT,
    MARK,
    POSTCODE,
    QUOTED,
    Things,
    building_of,
    named_in,
    place_key,
    place_plain,
    postcode_in,
    street_of,
)

CLOSED = "It stands in the part of a statement that is for the police alone."
SAID = "Words beside it say that it is to be kept back."
NEAR = "It may tell where a home is."
CHILD = "It seems to be the name of a child."
KEPT = "Papers say that somebody moved or is to be withheld, and none that the defendant knows this address."
ELSEWHERE = "It is part of an address that is to be kept back."
_INSIDE = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z][\w'’-]+")
_NEAR_IT, _BEGINS_WITH = 20, 20
_MOST_OF_A_FILE, _HEAD, _BEGINS = 6, 5, 4
_SEARCHED = 4_000_000
"""How many letters of an export are searched: some forty thousand rows. Any other paper is searched whole."""
_NAME = r"[A-Z][\w'’-]+"
_TELLS = re.compile(r"\d{3}|(?!Yes|No)[A-Z][a-z]{2,}[^:]*$")
_BORN = re.compile(r"\b(?:born|d\.?o\.?b\.?|birth|children?)\b", re.IGNORECASE)
_AGED = re.compile(
    r"\W{1,3}(?:(?:who\s+)?(?:is|was)\s+|aged\s+|now\s+)*(?:(\d{2})\b(?![/.:-])|\((\d{2})\))", re.IGNORECASE
)
"""An age right after a name: "who is 23 now", "(23)"."""
_FLATTED = re.compile(rf"{FLAT} ?\d")
_OF_FLAT = re.compile(rf"\b(?P<name>(?:{_NAME} )?{_NAME}),? (?:(?:of|at|in|from) )?{FLAT} ?\d+[A-Z]?\b(?!,? [A-Z])")
_NEAR_FLAT = 4
"""How many lines above a flat that is withheld another flat of the building may be named."""
_ROOM = re.compile(r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?),?\s+(?:rm|room|bed)\.?\s?\d+[A-Z]?\b", re.IGNORECASE)
"""Somebody by name in a room of a home or a hospital."""
_ADDRESSED = re.compile(r"(?:^|\s)(?:From|To|Cc):(?!.*(?:From|To|Cc|Sent|Subject):)(.*)$", re.DOTALL)
"""Whom an email is from or to, before the address: a lawyer, an officer or a witness."""
_DISTANCE = re.compile(
    r"\b(?:\d+|two|three|four|five|a few|half a)\s+(?:yards?|metres?|meters?|miles?|streets?|doors?|minutes?)\s+from\b",
    re.IGNORECASE,
)


def closed_from(paper: Paper, lists: Lists) -> int:
    """Return the line where the part of a statement begins that is for the police alone, or the one past its end."""
    for number, line in enumerate(paper.lines[_HEAD:] if paper.is_ == "statement" else (), start=_HEAD + 1):
        found = lists.spot("closed-part", line)
        if found and (found[0].isupper() or not re.search(r"\w", line[: found.start()])):
            return number
    return len(paper.lines) + 1


def withheld_in(
    papers: Sequence[Paper], lists: Lists, things: Things, people: Sequence[Person], places: Sequence[Place]
) -> list[Withheld]:
    """Return what to withhold in all the papers: each value once, with the places where it stands, however written.

    Of `people`, those whom the papers give no part may be somebody who is not to be named. Where a paper says that
    somebody moved or an address is kept back, each of `places` is withheld that no order has and he is not told of.
    """
    latest = max((paper.written for paper in papers if paper.written), default=None)
    read = [paper for paper in papers if paper.is_ not in ("messages", "order", "convictions")]
    finder = _Finder(lists, things, people, latest)
    moved = finder.moved = any(finder.kept.moved(paper.text) for paper in read)
    public = "\n".join(paper.text for paper in papers if paper.is_ in ("order", "convictions")).lower()
    hits = [hit for paper in read for hit in finder.in_paper(paper)]
    if moved:
        homes = (place for place in places if not (finder.is_known(place) or finder.is_his_worship(place, read)))
        hits += [_hit(place.address, "address", KEPT, place.sources[0]) for place in homes]
    hits = [hit for hit in hits if hit.kind != "address" or street_of(hit.value) not in public]
    hits = [hit for hit in hits if hit.kind != "email" or not lists.has("work-email", hit.value)]
    found = _without_parts(gathered(hits, _key))
    towns = {
        town: one for one in found if one.kind == "address" and (town := _town(one)) and town.lower() not in public
    }
    known = {one.value.lower() for one in found}
    found += [
        Withheld(value=t, kind="town", why=ELSEWHERE, sources=one.sources[:1])
        for t, one in towns.items()
        if t.lower() not in known
    ]
    found = [_everywhere(one, papers) for one in found]
    named = gathered([hit for paper in read for hit in _beside_flats(paper, found)], _key)
    return [*found, *(_everywhere(one, papers) for one in named)]


def _without_parts(found: Sequence[Withheld]) -> list[Withheld]:
    """Return what is to be withheld, less an address that is a part of a fuller one."""
    plain = {one.value: f" {place_plain(one.value)} " for one in found if one.kind == "address"}
    parts = {value for value, words in plain.items() if any(words != more and words in more for more in plain.values())}
    return [one for one in found if one.kind != "address" or one.value not in parts]


def _beside_flats(paper: Paper, found: Sequence[Withheld]) -> Iterator[Withheld]:
    """Yield those whom lines near a withheld flat name with a flat of their own: they say in what building it is."""
    flats = (one for one in found if one.kind == "address" and _FLATTED.match(one.value))
    for source in (source for one in flats for source in one.sources if source.file == paper.name):
        for number in range(max(source.line - _NEAR_FLAT, 1), source.line + 1):
            for named in _OF_FLAT.finditer(paper.lines[number - 1]):
                yield _hit(named["name"], "name", NEAR, paper.source(number))


def _key(one: Withheld) -> tuple[str, str]:
    if one.kind == "address":
        return one.kind, place_key(one.value)
    return one.kind, same_number(one.value) if one.kind in ("telephone", "email") else one.value.lower()


def _town(one: Withheld) -> str:
    """Return the last part of an address before its postcode, where a comma sets it apart."""
    fullest = max((one.value, *one.spellings), key=len)
    parts = re.split(r"\s*,\s*", POSTCODE.sub("", fullest).strip(" ,"))
    return (
        parts[-1]
        if len(parts) > 1 and re.fullmatch(rf"{_NAME}(?:\s{_NAME})?", parts[-1]) and len(parts[-1]) > 4
        else ""
    )


class _Finder:
    def __init__(self, lists: Lists, things: Things, people: Sequence[Person], latest: date | None) -> None:
        self._lists, self._things, self._mentioned, self._latest = lists, things, Mentioned(people), latest
        self.moved = False
        """Whether a paper says that somebody moved or is to be kept from the defendant."""
        self.kept = KeptBack(lists, self._mentioned)
        self._new = re.compile(rf"\b{lists.pattern('new-contact')}\b", re.IGNORECASE)
        calls = ((called, one) for one in people for called in (one.name.split()[0], *one.called))
        self._born = {called.lower(): one.born.earliest for called, one in calls if one.born.earliest}
        self._bystanders = [one.name for one in people if not (one.role or one.rank)]
        self._roles: dict[str, str] = {one.name: one.role for one in people if one.role in ("defendant", "victim")}
        self._labels = [
            (role, re.compile(rf"(?<!\w){lists.pattern(f'label-{role}')}(?!\w)")) for role in ("defendant", "victim")
        ]
        child, with_ = lists.pattern("child"), lists.pattern("staying-with")
        self._child = re.compile(
            rf"\b{child}s?(?:\s*\(|,?\s+(?i:called|named|is called)\s+|,?\s+)"
            r"(?P<name>[A-Z][a-z]{2,}|[A-Z]{3,}(?=[\s,]+\d))\b(?! (?:Services|Protection|Care|Benefit|Support))"
        )
        self._child_line = re.compile(rf"\b{child}\w*[^A-Z]{{1,40}}(?P<name>{_NAME})")
        self._with = re.compile(rf"\b{with_}\s+(?P<name>(?:[A-Z]\.?\s+)?[A-Z][\w-]+?)(?=['’]s\b|\b)")

    def is_known(self, place: Place) -> bool:
        """Return whether a line names a place as his, as one that he knows, or as that of a court or the police."""
        return (
            self._lists.has("public-place", place.address)
            or any(
                self._is_known(sentence, place.address.split(",")[0])
                for source in place.sources
                for _, sentence in sentences_of(source.words)
            )
            or any(self.kept.knows_all(source.words) for source in place.sources)
        )

    def is_his_worship(self, place: Place, papers: Sequence[Paper]) -> bool:
        """Return whether a sentence about the defendant says of an address that somebody worships there.

        One that begins with nobody's name is about the person whom the one before it begins with.
        """
        street = place.address.split(",")[0]
        for paper in (one for one in papers if street in one.text and self._lists.has("worship", one.text)):
            for lines in paper.paragraphs(closed_from(paper, self._lists)):
                of = ""
                for _, text in sentences_of(as_one(lines).text):
                    at = text.find(street)
                    said = self._parts_in(text[: at if at >= 0 else None])
                    of = next((part for spot, part in said if spot < _BEGINS_WITH), of)
                    hers = any(part != "defendant" for _, part in said)
                    if at >= 0 and of == "defendant" and not hers and self._lists.has("worship", text):
                        return not self._lists.has("withhold", text)
        return False

    def _parts_in(self, words: str) -> list[tuple[int, str]]:
        """Return where words name or label the defendant or anybody else, and the part of each."""
        spots = [(place, self._roles.get(name, "")) for place, name in self._mentioned.find(words)]
        return sorted(
            spots + [(found.start(), role) for role, label in self._labels for found in label.finditer(words)]
        )

    def _is_known(self, words: str, address: str) -> bool:
        """Return whether words say it: with him before the address, and no victim between the two."""
        at = words.find(address)
        if at < 0 or self._says(words):
            return False
        if self._lists.has("known-to-him", words) or self._lists.has("public-place", words[max(0, at - _NEAR_IT) : at]):
            return True
        spots = [(place, self._roles[name]) for place, name in self._mentioned.find(words) if name in self._roles]
        spots += [(found.start(), role) for role, label in self._labels for found in label.finditer(words)]
        before = [spot for spot in spots if spot[0] < at]
        said = max(before or spots, default=(0, ""))
        return said[1] == "defendant"

    def in_paper(self, paper: Paper) -> Iterator[Withheld]:
        """Yield what stands in the closed part of a statement, and elsewhere beside words that say to withhold."""
        closed = closed_from(paper, self._lists)
        for number in range(closed, len(paper.lines) + 1):
            yield from self._closed(paper.lines[number - 1], paper.source(number))
        table = paper.is_ in ("chronology", "exhibits")
        parts = [list(entry.lines) for entry in entries_of(paper, self._lists)] if paper.is_ == "log" else []
        parts = [part for part in parts if part] or [*paper.paragraphs(closed)]
        for lines in ([line] for part in parts for line in part) if table else parts:
            passage = as_one(lines)
            told = [
                (text, paper.said_at(passage, start, text))
                for start, text in ([(0, passage.text)] if table else sentences_of(passage.text))
            ]
            yield from self._beside(told, paper.is_)

    def _closed(self, text: str, source: Source) -> Iterator[Withheld]:
        """Yield what a line of the closed part holds: its values, or where it has none of a known kind, its words."""
        found = list(self._values(text, CLOSED, source))
        yield from found
        if not found and (
            self._lists.begins("closed-label", text.strip()) or self._lists.begins("closed-part", text.strip())
        ):
            return
        words = re.split(r"\t|\s{2,}|:\s", text, maxsplit=1)[-1].strip()
        childs = self._lists.has("child", text) and not re.match(r"n/?[ak]\b|no(?:ne)?\b", words, re.IGNORECASE)
        if childs or (not found and _TELLS.search(words) and not dates_in(words, None)):
            yield _hit(words[:300], "sentence", CLOSED, source)

    def _beside(self, told: list[tuple[str, Source]], is_: Is) -> Iterator[Withheld]:
        exhibits = is_ == "exhibits"
        spots = {place: found for place, (text, _) in enumerate(told) if (found := self._says(text))}
        own = {
            place
            for place in spots
            if not (HEADER.match(told[place][0]) or self._lists.has("privileged", told[place][0]))
        }
        if 0 in spots and told[0][0][: spots[0].end()].isupper():  # a banner is over the whole entry
            spots = dict.fromkeys(range(len(told)), spots[0])
        said = set(spots)
        unnamed = {place for place, (text, _) in enumerate(told) if self._lists.has("unnamed", text)}
        if is_ != "log":  # in prose only the sentence before is about the same person
            unnamed |= {place - 1 for place in unnamed}
        elif unnamed:
            unnamed = set(range(len(told)))
        values = [
            [*self._values(text, SAID, source), *(self._names(text, source) if place in unnamed else ())]
            for place, (text, source) in enumerate(told)
        ]
        bare = {place for place in own if not values[place]}  # these speak of the sentence before or after
        first = (place for place, found in spots.items() if found.start() < _BEGINS)
        back = {place - 1 for place in first if not values[place] or self._lists.has("withhold", spots[place][0])}
        for place, (text, source) in enumerate(told):
            shows = self._lists.has("private-thing", text) and self._lists.has("shows-thing", text)
            mark = MARK.search(text) if exhibits and (place in said or shows) else None
            if mark:
                yield _hit(mark[0], "exhibit", SAID, source)
            for found in self._child.finditer(text):
                if self._lists.named("no-name", found["name"]) or self._is_grown(found["name"], text[found.end() :]):
                    continue
                yield _hit(found["name"], "name", CHILD, source)
            beside = place in said | back or bool({place - 1, place + 1} & bare)
            yield from values[place] if beside or place in unnamed or self._is_new(text) else ()
            if not exhibits and (place in bare or (place in said and self._lists.has("unnamed", text))):
                yield _hit(text[:300], "sentence", SAID, source)
            near = self._lists.has("near-home", text) and (place in said or _DISTANCE.search(text))
            seen = self._lists.has("camera", text) and self._lists.has("of-a-home", text)
            tells = (
                beside and not values[place] and place not in said and not HEADER.match(text) and self._may_tell(text)
            )
            if near or seen or tells or (not exhibits and self._shows_how(text, is_)):
                yield _hit(text[:300], "sentence", NEAR, source)
            for room in _ROOM.finditer(text):
                yield _hit(room[0], "address", NEAR, source)

    def _shows_how(self, text: str, is_: Is) -> bool:
        """Return whether a sentence tells what the home of one who moved looks like, or what a victim now does anew."""
        own = QUOTED.sub(" ", text)
        hers = is_ == "statement" or any(part == "victim" for _, part in self._parts_in(own))
        looks = self.moved and self._lists.has("home-looks", own)
        return looks or (hers and self._lists.has("new-routine", own))

    def _says(self, text: str) -> re.Match[str] | None:
        """Return where a sentence says that something is to be kept back.

        Beside a number or an address it is enough that he does not know it.
        """
        if found := self.kept.said(text):
            return None if self.kept.is_excused(text, found) else found
        of_none = Source(file="", line=1, last_line=1, words="")
        return self.kept.unknown(text) if any(self._values(text, SAID, of_none)) else None

    def _is_new(self, text: str) -> bool:
        """Return whether a sentence gives somebody a new number or home, and names no defendant before it."""
        found = self._new.search(QUOTED.sub(lambda quote: " " * len(quote[0]), text))
        return found is not None and all(part != "defendant" for at, part in self._parts_in(text[: found.start()]))

    def _is_grown(self, name: str, after: str) -> bool:
        """Return whether an age after a name is an adult's, or somebody of that name was born so long ago.

        That is reckoned on the day of the latest paper.
        """
        aged = _AGED.match(after)
        if aged:
            return int(aged[1] or aged[2]) >= self._lists.figure("adult-age")
        born = self._born.get(name.lower())
        grown = months_after(born, self._lists.figure("adult-age") * 12) if born else None
        return bool(grown and self._latest and grown <= self._latest)

    def _may_tell(self, text: str) -> bool:
        """Return whether a sentence may say where somebody is: by words for it, or by a name of no known person."""
        known = {spot for spot, _ in self._mentioned.find(text)}
        names = (found for found in _INSIDE.finditer(text) if found.start() not in known)
        return self._lists.has("near-home", text) or any(
            not (self._lists.named("label-victim", found[0]) or dates_in(found[0], date.min)) for found in names
        )

    def _names(self, text: str, source: Source) -> Iterator[Withheld]:
        """Yield those whom a sentence names and whom no paper gives a part."""
        for name in self._mentioned.in_text(text):
            if name in self._bystanders:
                yield _hit(name, "name", SAID, source)

    def _values(self, text: str, why: str, source: Source) -> Iterator[Withheld]:
        addresses = self._things.addresses(text)
        for code in POSTCODE.finditer(text):  # an address without a number or a street, back to a colon or wide space
            if not any(start < code.end() and code.start() < end for _, start, end in addresses):
                before = re.split(r"[:;(]\s*|\s{2,}|\bat\s|\bto\s|c/o\s", text[: code.start()])[-1]
                addresses.append(((before + code[0]).strip(" ,"), code.start() - len(before), code.end()))
        for words, _, _ in addresses:
            yield _hit(words, "address", why, source)
        for _, kind, written in self._things.identifiers(text):
            addressed = _ADDRESSED.search(text[: text.find(written)])
            head = addressed and any(self._lists.has(key, addressed[1]) for key in ("ranks", "work-email"))
            ranked = kind == "email" and (head or self._lists.has("ranks", text[: text.find(written)][-_NEAR_IT:]))
            if kind in ("telephone", "email") and not ranked:  # an officer's own address is no secret of anybody's
                yield _hit(written, kind, why, source)
        if addresses and (found := self._with.search(text)):
            yield _hit(found["name"], "name", why, source)
        if why == CLOSED and (name := self._child_line.search(text)):
            yield _hit(name["name"], "name", CHILD, source)
        if why == CLOSED and _BORN.search(text):
            for one in dates_in(text, None):
                yield _hit(one.words, "date of birth", why, source)
        for found in re.finditer(rf"\bnothing\s+that\s+says\s+({_NAME})", text):
            yield _hit(found[1], "town", why, source)


def _hit(value: str, kind: str, why: str, source: Source) -> Withheld:
    made = {"value": value, "kind": kind, "why": why, "spellings": (value,), "sources": (source,)}
    return Withheld.model_validate(made)


def _everywhere(one: Withheld, papers: Sequence[Paper]) -> Withheld:
    """Return something to withhold with the places where it stands in any paper, and how it is written there."""
    pattern = re.compile(
        "|".join(_ways(one)) or "(?!)", 0 if one.kind in ("exhibit", "date of birth") else re.IGNORECASE
    )
    sources, spellings = dict.fromkeys(one.sources), dict.fromkeys(one.spellings)
    seen = {(source.file, line) for source in sources for line in range(source.line, source.last_line + 1)}
    for paper in papers:
        here, end = 0, _SEARCHED if paper.is_ == "messages" else len(paper.text)
        for found in pattern.finditer(paper.text, 0, end):
            spellings[" ".join(found[0].split())] = None
            number = paper.line_at(found.start())
            if (paper.name, number) not in seen:
                sources[paper.source(number)] = None
                seen.add((paper.name, number))
                here += 1
            if here >= _MOST_OF_A_FILE:
                break
    return one.model_copy(update={"sources": tuple(sources), "spellings": tuple(spellings)})


def _spelt(word: str) -> str:
    """Return the pattern of a word with or without its apostrophe."""
    return "['’]?".join(map(re.escape, re.sub(r"\W", "", word)))


def _ways(one: Withheld) -> list[str]:
    """Return patterns of the ways in which a value may be written; none for a sentence."""
    value, escaped = building_of(one.value), re.escape(one.value)
    match one.kind:
        case "sentence":
            return []
        case "telephone":
            digits = re.sub(r"\D", "", same_number(value)).lstrip("0")
            return [r"(?:\+44\s?|\b0)" + r"[\s-]?".join(digits) + r"(?!\d)"]
        case "town":
            tail = value[-5:] if len(value) > 7 else value[2:]
            *first, last = value.split()
            short = rf"{value[0]}['’/. ]{{1,2}}{re.escape(last)}" if first else rf"{value[0]}['’/.]{re.escape(tail)}"
            return [rf"\b{escaped}\b", rf"\b{short}\b"]
        case "address":
            code = postcode_in(value).replace(" ", r"\s?")
            flat = re.match(rf"(?:{FLAT} ?(\d+[A-Z]?)|(\d{{1,4}}[A-Z]?)),?\s+(.*)", value, re.IGNORECASE)
            told = re.sub(r"^\d{1,4}[A-Z]?,?\s+", "", flat[3]) if flat else named_in(value) or value
            named = [_spelt(word) for word in re.findall(r"[\w'’]+", told)[:3]]
            if flat and flat[1]:  # the name of a building says where somebody is without the number of the flat
                short = rf"|{named[0]}(?=/[A-Z])" if len(named[0]) > 4 else ""
                words = (
                    rf"{FLAT} ?{flat[1]},?\s+(?:\d{{1,4}}[A-Z]?,?\s+)?{named[0]}(?:\s+[A-Z]\w+)?|"
                    + r"\s+".join(named[:2])
                    + short
                )
            else:
                words = rf"(?<!\d){flat[2]},?\s+{named[0]}" if flat and named else r",?\s+".join(named)
            return [code] * bool(code) + [rf"\b(?:{words})\b"]
    return [rf"(?<!\w){escaped}(?!\w)"]
