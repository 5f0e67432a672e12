"""How somebody's account is told again: its sentences, the defendant's words in it, what an act is called, its days."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from spo.case import Case, Incident
from spo.case.english import article, capital, listed
from spo.case.memo import remembered_while
from spo.case.quoted import QUOTED
from spo.guidance import Guidance

from .cues import any_of, has_cue
from .withholding import words

_STOP = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘]?[A-Z0-9]|\([^()]*[.!?]\))")  # brackets without a sentence begin none
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|[A-Z])\.\s+$")
_ADVERBS = r"(?:(?:had|has|then|also|later|again|only|just|\w+ly)\s+)*"
_OTHERS, _OTHERS_THAN_SHE = (re.compile(rf"\b(?:{one}|they|who|we|I)\b") for one in ("she", "he"))
_ANOTHER = re.compile(r"\b(?:and|but|while|when|as|until|so) (?:the|an?|her|his|their|somebody|[A-Z]\w+)\b")
_OF_HIS = re.compile(
    r"(?:The (?:first|last|second|third|other|others|card|note|messages?|emails?|letter|texts?|captions?|comments?)"
    r"|One(?! of)|Others|Another|Messages|Captions|Comments)\b"
)
"""What begins a sentence about what the defendant sent, or some of it."""

_WHEN = re.compile(r"^(?:On|At|In|About)(?: [\w'’:.]+){1,3},? (?=(?:s?he|the defendant)\b)")
"""What tells when or where, before whoever a sentence is about."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_HIS = frozenset({"which", "that", "it"})
_WOMEN, _SAYS_HE = ("Ms", "Mrs", "Miss"), re.compile(r"\bhe\b", re.IGNORECASE)
_THEIRS = re.compile(r"(?:\b(?:her|their|his|my)|['’]s)\s*$", re.IGNORECASE)
_THINGS = frozenset({"first", "second", "third", "last", "next", "one", "another", "others", "card", "note", "caption"})
"""What stands before the verb in the account of what somebody sent, and has that person's words."""
_CAPITALS = re.compile(r"[\"“][A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,3}[\"”]")
_SAYS = re.compile(r"(?:[:,]|\b\w+(?:ed|id)|\b(?:read|reads|says|wrote|was|were))\s*$")
"""Before capitals that are no name: `It said "Happy Birthday"`, `A card: "Merry Christmas"`."""
_GOES_ON = frozenset({"", "and", "but", "or", "then"})
_GREETS = 4  # words of what only greets
_WAYS = ("email", "text", "message", "call", "letter", "gift", "visit")
"""The means that are told by name of an act in more than one way."""
_REPLY = re.compile(
    r"\b([Hh]er|[Hh]is|[Tt]heir|[A-Z][\w-]*['’]s) (?:[\w-]+ ){0,3}(?:reply|replies|answers?|response)\b[^.]*$"
)
_YEAR = re.compile(r" \d{4}$")
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|their|what|how|[\w-]+['’]s)\b", re.IGNORECASE)
"""What begins a name that takes no article."""
_TAIL = re.compile(r" (?:to|at|from|by|for|in|with|near) ")
"""Within what an act is called, what begins a part of the name that a day would be taken to belong to."""
_FROM = re.compile(r"\d.* to ")
_THE_SAME = re.compile(r"^The same ([a-z]+)")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text. One that quotes several is one."""
    line, start = " ".join(text.split()), 0
    for stop in _STOP.finditer(line):
        held = line[start : stop.end()]
        closed = held.count('"') % 2 == 0 and held.count("“") <= held.count("”")
        if closed and not _TITLE.search(held):
            yield held.strip()
            start = stop.end()
    if rest := line[start:].strip():
        yield rest


def his_words(law: Guidance, case: Case, told: Iterable[str]) -> list[str]:
    """Return the words that the sentences of an account quote, with their marks, but for what others said in it.

    Where it is not plain who speaks, they are left out, and so is what is quoted as a name.
    """
    she = is_a_woman(case)
    own = frozenset({*_HIS, "she" if she else "he", "defendant", *words(case.defendant.name.casefold())})
    speaks, named = _speaks(law.cues["verb-of-saying"].cues), _named(law.cues["before-a-name"].cues)
    names = {*_names(case)}
    return [
        quote
        for sentence in told
        for quote in _of_him(sentence, own, speaks, _OTHERS_THAN_SHE if she else _OTHERS)
        if _bare(quote) not in names and not _is_name(sentence, quote, named)
    ]


@remembered_while("incidents", "defendant")
def is_a_woman(case: Case) -> bool:
    """Return whether `she` is the defendant: by the title, or else as accounts begin with her and none says `he`."""
    if case.defendant.title:
        return case.defendant.title in _WOMEN
    accounts = [QUOTED.sub("", act.what) for act in case.incidents.values()]
    return sum(account.startswith("She ") for account in accounts) > 1 and not any(map(_SAYS_HE.search, accounts))


def _names(case: Case) -> Iterator[str]:
    """Yield the names that the defendant is recorded to use, and accounts and numbers, in small letters."""
    yield from map(_bare, (case.defendant.name, *case.defendant.other_names))
    yield from (_bare(one.value) for one in case.identifiers.values())
    for several in case.defendant.other_names:
        yield from map(_bare, re.split(r"[;,(]", several))


def _bare(quote: str) -> str:
    return quote.strip(' "“”.,').casefold()


@cache
def _named(cues: tuple[str, ...]) -> "_Speaks":
    says = any_of(cues)
    return _Speaks(
        re.compile(rf"{says}(?:\s+(?:of|it|was|is|being))?\s*$", re.IGNORECASE),
        re.compile(rf"\W*(?:was|is|as) (?:the|an?|his|her|their) (?:[\w-]+ )?{says}", re.IGNORECASE),
    )


def _is_name(sentence: str, quote: str, named: "_Speaks") -> bool:
    """Return whether a sentence quotes something as a name: it says so, or there is nothing else in it but one."""
    before, _, after = sentence.partition(quote)
    if named.before.search(before) or named.after.match(after):
        return True
    return bool(_CAPITALS.fullmatch(quote)) and not _SAYS.search(before)


class _Speaks(NamedTuple):
    """What finds who says something before a quotation, or that it is a name, and what does after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]


@cache
def _speaks(verbs: tuple[str, ...]) -> _Speaks:
    says = rf"\b{_ADVERBS}{any_of(verbs)}"
    return _Speaks(
        re.compile(rf"([\w'’-]*)([\s,]*){says}", re.IGNORECASE),
        re.compile(rf"[\s,.]*((?:[\w'’.-]+\s+){{1,4}}?){says}", re.IGNORECASE),
    )


def _of_him(sentence: str, own: frozenset[str], speaks: _Speaks, others: re.Pattern[str]) -> Iterator[str]:
    for quote in QUOTED.finditer(sentence):
        before = QUOTED.sub(" ", sentence[: quote.start()])
        after = speaks.after.match(sentence[quote.end() :])
        speaker = {*words(after[1].casefold())} - _GOES_ON if after else set()
        of_another = speaker and own.isdisjoint(speaker)
        if words(quote[0]) and _says(before, own, speaks, others) and not of_another:
            yield quote[0]


def _says(before: str, own: frozenset[str], speaks: _Speaks, others: re.Pattern[str]) -> bool:
    """Return whether what comes before a quotation leaves it to the defendant: it says so, or that nobody speaks."""
    *_, last = (None, *speaks.before.finditer(before))
    if last is None:
        return _answers_himself(before, own)
    speaker = last[1].casefold()
    if speaker in own or (_OF_HIS.match(before) and not others.search(before)):
        return True
    listed = last[2].startswith(",") and not _ANOTHER.search(before)  # `He walked in, barred as he was, shouted`
    if speaker in _GOES_ON or listed:  # `He came up to her and said`: whoever the sentence is about
        first = words(_WHEN.sub("", before).casefold())[:2]
        return not (own | _THINGS).isdisjoint(first) and not others.search(before)
    theirs = _THEIRS.search(before[: last.start()])
    return speaker in _THINGS and not theirs and not others.search(before)


def _answers_himself(before: str, own: frozenset[str]) -> bool:
    """Return whether nothing before a quotation says that it is the answer of another: `Her reply:`."""
    found = _REPLY.search(before)
    if found is None:
        return True
    whose = found[1].casefold().removesuffix("'s").removesuffix("’s")
    return whose in own or whose == ("her" if "she" in own else "his")


def by_name(act: Incident) -> str:
    """Return what an officer calls an act, as it stands in a sentence: `the sign`; nothing where nobody named it."""
    name = _ARTICLE.sub("", act.called.rstrip("."))
    return f"the {name}" if name and not _OWNED.match(name) else name


def by_itself(account: str) -> str:
    """Return an account of `the same man` as it stands apart from the account before it: of `a man`."""
    return _THE_SAME.sub(lambda same: f"{capital(article(same[1]))} {same[1]}", account)


def weight(law: Guidance, said: str) -> int:
    """Return how much some words tell: a threat most, then what is said of an order, then a search, a watch or a wait.

    What only greets tells least.
    """
    cues = law.cues
    if any(has_cue(said, cues[key].cues, cues[key].unless) for key in ("threat", "grave")):
        return 3
    if len(said.split()) <= _GREETS and has_cue(said, cues["greeting"].cues):
        return -1
    return next(
        (at for key, at in (("of-an-order", 2), ("telling", 1)) if has_cue(said, cues[key].cues, cues[key].unless)), 0
    )


def ways(law: Guidance, told: str) -> str:
    """Return in which ways an act in more than one was done, by the words of what is told: `texts and calls`."""
    held = (law.methods[key] for key in _WAYS if key in law.methods)
    found = [one.many for one in held if has_cue(told, one.cues, one.unless)]
    return listed(found) if len(found) > 1 else ""


def is_several(act: Incident) -> bool:
    """Return whether an entry is of several acts."""
    return sum(held.count or 1 for held in act.tally.values()) > 1 if act.tally else act.count != 1


def without_year(text: str, before: str) -> tuple[str, str]:
    """Return days without their year where that is the year said before, and the year that was said last then."""
    year = found[0] if (found := _YEAR.search(text)) else ""
    return text.removesuffix(year) if year == before else text, year


def span(first: str, last: str, between: str = "to") -> str:
    """Return two days in few words, what both end with said once: `6 to 19 January 2026`."""
    if first == last:
        return first
    ours, theirs = first.split(), last.split()
    while len(ours) > 1 and theirs and ours[-1] == theirs[-1]:
        del ours[-1], theirs[-1]
    return f"{' '.join(ours)} {between} {last}"


def before_days(noun: str, when: str) -> str:
    """Return what stands between what acts are called and when they were: the card `of` 3 May 2026.

    A name that ends in somebody or something else has `on`: the card in the parcel on 3 May 2026.
    """
    if not _TAIL.search(noun.rpartition(" and ")[2]):
        return "of"
    if _FROM.match(when):
        return "from"
    return "on" if when[:1].isdigit() or when.startswith("about ") else "in"


def number_in_words(number: int) -> str:
    """Return a number in words up to ten, and else in figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"
