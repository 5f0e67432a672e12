"""People as police papers name them: after a label, after a rank or title, or with the surname in capitals."""

import re
from collections.abc import Iterator, Sequence

from spo.case import When
from spo.case.days.running import dates_in
from spo.case.days.words import WEEKDAY

from .gathering import together
from .lists import Lists
from .paper import Paper
from .proposals import Person
from .signed import made_by
from .things import MARK, QUOTED

_UPPER = r"(?:Mc|Mac|O['’])?[A-Z][A-Z'’]+(?:-[A-Z][A-Z'’]+)*"
_MIXED = r"[A-Z][a-zà-ÿ'’]+(?:[A-Z][a-zà-ÿ]+)?(?:-[A-Z][a-zà-ÿ]+)*"
ANY = rf"(?:{_UPPER}|{_MIXED})"
"""A part of a name, in capitals or with one before small letters."""
_ALSO = r"(?: +[\"“(](?P<alias>[A-Z]\w+)[\"”)])?"
_FORES = rf"{_MIXED}(?: {_MIXED}){{0,2}}"
_LABELLED = (
    re.compile(rf"(?P<sur>{_UPPER}) +FORENAMES?: *(?P<fore>{_UPPER}(?: {_UPPER})*)(?P<alias>)"),
    re.compile(rf"(?P<sur>{_UPPER}) ?[,/] ?(?P<fore>{ANY}(?: {ANY}){{0,2}}){_ALSO}"),
    re.compile(rf"(?P<sur>{_UPPER}) (?P<fore>{_FORES}){_ALSO}"),
    re.compile(rf"(?P<fore>{_FORES}) (?P<sur>{_UPPER}){_ALSO}"),
    re.compile(rf"(?P<fore>{_MIXED}(?: {_MIXED})?) (?P<sur>{_MIXED}){_ALSO}"),
    re.compile(rf"(?P<fore>{_UPPER}(?: {_UPPER})?) (?P<sur>{_UPPER})(?P<alias>)(?=\s{{2,}}|$|\t|,)"),
)
_CAPITALS = rf"(?<!\b[A-Z] )(?<!/)\b(?P<fore>{_FORES}|[A-Z](?:\.? ?[A-Z])?\.?) (?P<sur>{_UPPER})\b(?![/&\d])"
HEADER = re.compile(r"^(?:From|To|Cc|FAO|FTAO):\s", re.IGNORECASE)
_ADDRESSED = re.compile(
    rf"(?P<sur>{ANY}), (?P<fore>{_MIXED})(?=\s*(?:[A-Z][A-Za-z/]{{1,5}} \d{{1,5}}\s*)?[(<;]|\s*$)"
    rf"|(?P<sur3>{_UPPER}) (?P<fore3>{_MIXED})(?=(?: \d{{1,5}})? *<)"
    rf"|(?P<fore2>{_MIXED}) (?P<sur2>{ANY})(?=\s*<|,|\s*$|\s{{3,}})"
)
_WORD_BORN = r"\b(?:born(?:\s+on)?|b\.?|d\.?o\.?b\.?|date\s+of\s+birth)"
_BORN = re.compile(rf"[^A-Za-z]{{0,12}}(?:.{{0,12}}{_WORD_BORN}\W*)?", re.IGNORECASE)
BORN_BEFORE = re.compile(rf"{_WORD_BORN}\W*$", re.IGNORECASE)
"""What stands before the day on which somebody was born."""
_DAYS = re.compile(rf"(?:{WEEKDAY})s?", re.IGNORECASE)
_LOUD = 3
_ITEM = r"(?:\(?[a-z\d]{1,2}[.)]\s+)"
_NEXT = re.compile(rf"{_ITEM}(?P<fore>{_FORES}) (?P<sur>{_UPPER})\b")
"""Another of those whom one label is over: `Persons to protect: (a) Ann ASH, 40. (b) Bo BECK`."""
_CASE = re.compile(
    rf"(?:\bR(?:ex|egina)?\.?\s+(?:-\s?)?v\.?(?:\s?-)?\s+|\b[Ss]ubject\s+is\s+|\b[Ss]ubject\s*:\s+(?=[^,(]{{3,60}}[,(]?\s?(?:b\.|born|d\.?o\.?b)))"
    rf"(?P<rank>)(?:(?P<fore>{_FORES})\s+)?(?P<sur>{_UPPER})\b"
)
"""Whom a case or a report is about: `R v ASH`, `Subject is Ann ASH`. The subject of an email may be anybody."""
_OWNS = re.compile(r"['’][sS]$")
_SMALL = re.compile(r"(?<![\w@.])[a-z]{2,}(?![\w@]|\.\w)")
_ALONE = {"order": "defendant", "convictions": "defendant", "statement": "victim"}


def people_in(papers: Sequence[tuple[Paper, int]], lists: Lists) -> list[Person]:
    """Return the people whom papers name, each read up to a line: one for all the names that are of one person.

    A surname alone is nobody's where it may be of several.
    """
    common = {word for paper, _ in papers for word in _SMALL.findall(paper.text)}
    letters = {mark.partition("/")[0].lower() for paper, _ in papers for mark in MARK.findall(paper.text)}
    names = _Names(lists, common | letters)
    found = [
        one
        for paper, end in papers
        for number, line in enumerate(paper.lines[: end - 1], 1)
        for one in names.of(paper, number, line)
    ]
    calls = [one for paper, end in papers for one in names.called(paper, end)]
    online = {one.name for one in found if any(names.is_account(source.words, one.name) for source in one.sources)}
    found = [*calls, *(one for one in found if one.role or one.rank or one.name not in online)]
    people: list[Person] = []
    for one in sorted(_as_witnesses(found, papers), key=lambda each: " " not in each.name):  # whole names first
        held = [place for place, other in enumerate(people) if _same(other, one)]
        if len(held) == 1 or (held and " " in one.name):
            other = people[held[0]]
            names_of = [name for name in (other.name, one.name) if " " in name] or [other.name]
            people[held[0]] = together(other, one).model_copy(update={"name": max(names_of, key=len)})
        elif not held and (" " in one.name or one.rank):
            people.append(one)
    return [_settled(names.in_whole(one, papers)) for one in people]


def _as_witnesses(found: Sequence[Person], papers: Sequence[tuple[Paper, int]]) -> list[Person]:
    """Return people, none a victim for a statement alone where another paper says who the victim is."""
    own = {paper.name for paper, _ in papers if paper.is_ == "statement"}
    made = [one.role == "victim" and one.sources[0].file in own for one in found]
    said = any(one.role == "victim" and not by for one, by in zip(found, made, strict=True))
    return [one.model_copy(update={"role": ""}) if said and by else one for one, by in zip(found, made, strict=True)]


def _settled(one: Person) -> Person:
    """Return a person with a title before a surname that stands alone, and a rank only where it is an officer's."""
    name = one.name if " " in one.name else f"{one.rank} {one.name}"
    return one.model_copy(update={"name": name, "rank": one.rank if one.role == "officer" else ""})


class _Names:
    def __init__(self, lists: Lists, common: set[str]) -> None:
        self._lists, self._common = lists, common
        named = rf"(?:(?<=[a-z])\.)? {{1,2}}(?:\d{{1,5}} +)?(?:(?P<fore>{_MIXED}|[A-Z]\.?) +)?(?P<sur>{ANY})\b(?![/\d])"
        ranks, titles = (
            "|".join(map(re.escape, sorted(lists.words(key), key=len)[::-1])) for key in ("ranks", "titles")
        )
        self._patterns = (
            ("defendant", _CASE),
            (
                "",
                re.compile(
                    rf"(?<![A-Za-z,&] )(?<!\w)(?P<rank>)(?P<sur>{_UPPER}), (?P<fore>{_MIXED})\b(?! (?:CID|PS)\b)"
                ),
            ),
            ("officer", re.compile(rf"(?<![\w/])(?P<rank>{ranks}){named}")),
            ("", re.compile(rf"(?<!\w)(?P<rank>{titles})(?: \([^)]{{2,25}}\))?{named}")),
            ("", re.compile(rf"(?P<rank>){_CAPITALS}")),
        )
        self._ranked = re.compile(rf"\s*\(?\s*(?P<rank>{ranks})\s+\d")
        account = lists.pattern("account-name")
        self._account = rf"(?:\b{account}(?:\s+\S*\d\S*)?\W{{0,3}}%s\b|\b%s\W{{0,3}}{account}\b)"
        known = lists.pattern("known-as")
        self._own = re.compile(rf"(?i:\bI\s+am|\bI['’]m)\s+(?:\w+\s+)?{known}\s+[\"“'‘]?(?P<alias>{_MIXED})")
        self._known = re.compile(
            rf"\b(?P<fore>{_FORES}) (?P<sur>{ANY}),?\s+\(?(?:(?:is|was|also)\s+)*{known}\s+[\"“'‘]?(?P<alias>{_MIXED})"
        )
        hereafter = lists.pattern("called-hereafter")
        self._defined = re.compile(rf"\s*[(,]?\s*{hereafter}\s+[\"“'‘]?(?P<short>[A-Z]{{2,4}})\b")
        self._labels = [
            (
                role,
                re.compile(
                    rf"\s*{_ITEM}?(?P<label>{lists.pattern(f'label-{role}')})(?: ?\([A-Z]{{1,4}}\))?"
                    rf"(?:\s*:\s*| {{2,}}|\t+| (?=[A-Z]{{3}})){_ITEM}?(?=\S)"
                ),
            )
            for role in ("defendant", "victim", "name")
        ]

    def of(self, paper: Paper, number: int, text: str) -> Iterator[Person]:
        """Yield the people whom a line names as officers write names."""

        def person(fore: str, sur: str, end: int, role: str = "", rank: str = "", *called: str) -> Person:
            name = f"{_title(fore)} {_title(_OWNS.sub('', sur))}".strip()
            born = When()
            said = [day for day in dates_in(text[end : end + 60], None) if day.first and day.first == day.last]
            if role not in ("", "officer") and said and _BORN.fullmatch(text[end : end + said[0].start]):
                born = said[0].when
            defined = self._defined.match(text, end)
            called = (*called, defined["short"] if defined else "")
            made = {"name": name, "role": role, "rank": rank, "born": born, "called": tuple(filter(None, called))}
            return Person.model_validate({**made, "sources": (paper.source(number),)})

        loud = len(text.split()) > _LOUD and text.isupper()  # in capitals throughout, as a name then is no sign of
        taken: list[tuple[int, int]] = []
        for at in (0, *(found.end() for found in re.finditer(r"\s{2,}|\t|\s\|\s*|^\w{4,}:\s", text))):
            for role, pattern in self._labels:
                label = pattern.match(text, at)
                found = next((m for form in _LABELLED if label and (m := form.match(text, label.end()))), None)
                if label and found and not self._no_name(found["fore"].split()[0], found["sur"]):
                    taken.append(found.span())
                    short = _short(label["label"]) if role != "name" else ""
                    part = _ALONE.get(paper.is_, "") if role == "name" else role
                    yield person(found["fore"], found["sur"], found.end(), part, "", short, found["alias"] or "")
                    for more in _NEXT.finditer(text, found.end()) if part == "victim" else ():
                        taken.append(more.span())
                        yield person(more["fore"], more["sur"], more.end(), part)
        if HEADER.match(text):
            for found in _ADDRESSED.finditer(text):
                fore, sur = (
                    found["fore"] or found["fore2"] or found["fore3"],
                    found["sur"] or found["sur2"] or found["sur3"],
                )
                if not self._no_name(fore, sur) and not any(
                    start < found.end() and found.start() < end for start, end in taken
                ):
                    taken.append(found.span())
                    beside = self._ranked.match(text, found.end())
                    yield person(fore, sur, found.end(), *(("officer", beside["rank"]) if beside else ()))
        for role, pattern in self._patterns:
            for found in pattern.finditer(text):
                fore = (found["fore"] or "").split()
                while len(fore) > 1 and self._no_name(fore[0], ""):
                    fore = fore[1:]
                unsure = loud and role != "defendant" and not (role and re.search(r"\d", found[0]))
                known = any(start <= found.start() < end for start, end in taken)
                if unsure or known or self._no_name(" ".join(fore), found["sur"]):
                    continue
                taken.append(found.span())
                before = re.search(r"\b([A-Z]\w{0,3}) ?[=:]? {1,3}$", text[: found.start()])
                label_ = before[1] if before else fore.pop(0) if fore and self._is_label(fore[0]) else ""
                parts = [part for part in ("victim", "defendant") if self._lists.named(f"label-{part}", label_)]
                rank = " ".join((found["rank"] or "").split())
                yield person(
                    " ".join(fore), found["sur"], found.end(), (parts or [role])[0], rank, label_ if parts else ""
                )

    def called(self, paper: Paper, end: int) -> Iterator[Person]:
        """Yield those of whom a paper says by what other first name they are known: of itself, as a statement does."""
        made = made_by(paper) if paper.is_ == "statement" else None
        label = next((form.match(made[1]) for form in _LABELLED if made and form.match(made[1])), None)
        for number, line in enumerate(paper.lines[: end - 1], 1):
            own = self._own.search(line) if label else None
            for whose, alias in ((label, own), *((found, found) for found in self._known.finditer(line))):
                if whose and alias and not self._no_name(whose["fore"].split()[0], whose["sur"]):
                    name = f"{_title(whose['fore'])} {_title(whose['sur'])}"
                    yield Person(name=name, called=(alias["alias"].rstrip("'’"),), sources=(paper.source(number),))

    def is_account(self, words: str, name: str) -> bool:
        """Return whether words call a name that of an account, a card or the like, which may be nobody's."""
        at = re.escape(name)
        return re.search(self._account % (at, at), words, re.IGNORECASE) is not None

    def in_whole(self, one: Person, papers: Sequence[tuple[Paper, int]]) -> Person:
        """Return a person of whom an initial is known by the one first name that a paper has with the surname."""
        fore, _, sur = one.name.partition(" ")
        if len(fore.strip(".")) != 1 or " " in sur:
            return one
        whole = re.compile(rf"\b(?P<fore>{re.escape(fore[0])}[a-zà-ÿ'’]+(?: {_MIXED})?) (?i:{re.escape(sur)})\b")
        found = {
            hit["fore"]: paper.source(number)
            for paper, end in papers
            for number, line in enumerate(paper.lines[: end - 1], 1)
            for hit in whole.finditer(line)
            if not self._no_name(hit["fore"].split()[0], "")
        }
        if len(found) != 1:
            return one
        (name, source), *_ = found.items()
        return one.model_copy(update={"name": f"{name} {sur}", "sources": (*one.sources, source)})

    def _is_label(self, word: str) -> bool:
        return any(self._lists.named(f"label-{part}", word) for part in ("victim", "defendant"))

    def _no_name(self, fore: str, sur: str) -> bool:
        # A word that the papers also write with a small letter is no forename, nor a surname in capitals; nor are the
        # letters of a mark, or what is somebody's.
        plain = fore.lower() in self._common or sur.lower() in self._common or 0 < len(sur.strip("'’")) < 3
        return (
            plain
            or bool(_OWNS.search(fore) or _DAYS.fullmatch(sur))
            or bool(sur and self._lists.named("no-surname", sur))
            or bool(fore and self._lists.named("no-name", fore))
        )


def _short(label: str) -> str:
    """Return the label of somebody as other lines have it: of the first of several, as `AGGD 1`, without its number."""
    first = re.fullmatch(r"([A-Za-z]{2,4}) ?1", label)
    return first[1][:3].upper() if first else label if len(label) <= 4 else ""


def _title(name: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda part: part[0].capitalize(), name) if name.isupper() and len(name) > 2 else name


def _same(one: Person, two: Person) -> bool:
    """Whether two names may be of one person: the surname is the same, and no forename is another."""
    (*fores, sur), (*others, other) = (re.split(r"[\s.]+", each.name.lower()) for each in (one, two))
    if re.sub(r"\W", "", sur) != re.sub(r"\W", "", other):
        return False
    names = [*filter(None, fores), *(called.lower() for called in one.called)]
    first = next(filter(None, others), "")
    return not (fores and first) or any(name.startswith(first) or first.startswith(name) for name in names)


def initials_of(name: str) -> tuple[str, ...]:
    """Return the initials by which a paper may call a person: of the whole name, and of a surname of two parts."""
    parts, surname = re.split(r"[\s-]+", name), name.rsplit(maxsplit=1)[-1].split("-")
    ends = (parts[0], parts[-1]) if len(parts) > len(surname) + 1 else ()
    found = ("".join(part[0] for part in each if part).upper() for each in (parts, surname, ends) if len(each) > 1)
    return tuple(dict.fromkeys(found))


class Mentioned:
    """The people of a desk as any text may name them: by the whole name, a part of it, a label or initials."""

    def __init__(self, people: Sequence[Person]) -> None:
        by: dict[str, set[str]] = {}
        for person in people:
            parts = person.name.split()
            for word in (person.name, parts[0], parts[-1], *person.called):
                by.setdefault(word.lower(), set()).add(person.name)
        defined = {word.lower() for person in people for word in person.called}
        for person in people:
            for word in initials_of(person.name):
                if word.lower() not in defined:
                    by.setdefault(word.lower(), set()).add(person.name)
        self._by = {word: next(iter(names)) for word, names in by.items() if len(names) == 1 and len(word) > 1}
        short = "|".join(re.escape(word.upper()) for word in self._by if len(word) <= 3)
        long = "|".join(re.escape(word) for word in sorted(self._by, key=len, reverse=True) if len(word) > 3)
        self._pattern = re.compile(
            rf"(?<![\w@./#-])(?:(?-i:{short or '(?!)'})|{long or '(?!)'})(?![\w@/-])", re.IGNORECASE
        )

        self.suspect, self.victims = (
            frozenset(
                word for word, name in self._by.items() if name in {one.name for one in people if one.role == role}
            )
            for role in ("defendant", "victim")
        )
        """The ways in which any text may name the defendant, and a victim, in small letters."""
        hurt = [one.name for one in people if one.role == "victim"]
        self.the_victim = hurt[0] if len(hurt) == 1 else ""
        """The one whom papers call a victim, if there is one and no more."""

    def find(self, text: str) -> list[tuple[int, str]]:
        """Return where a text names people, and whom; capitals begin a name."""
        return [(m.start(), self._by[m[0].lower()]) for m in self._pattern.finditer(text) if m[0][0].isupper()]

    def in_text(self, text: str) -> tuple[str, ...]:
        """Return the people whom a text names, in its order."""
        return tuple(dict.fromkeys(name for _, name in self.find(text)))


def named_in(text: str, lists: Lists, mentioned: Mentioned) -> tuple[str, ...]:
    """Return whom a text names: by a name, or by a label outside what it quotes, where papers have one victim alone."""
    found, hurt = mentioned.in_text(text), mentioned.the_victim
    by_label = bool(hurt) and hurt not in found and lists.has("label-victim", QUOTED.sub('""', text))
    return (*found, hurt) if by_label else found
