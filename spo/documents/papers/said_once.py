"""Each thing is said once: a sentence is left out where what stands beside it says all of it already."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from spo.assessment.facts import Fact, composed
from spo.assessment.prose import sentences
from spo.assessment.withholding import words
from spo.case.quoted import QUOTED

from ..writer import ended

_SMALL = re.compile(
    r"an?|the|i|my|s?he|they|it|his|hers?|him|their|them|its|th(?:is|at|ese|ose)|of|to|in|on|at|by|for|from|with|and|or|"
    r"was|were|is|are|be|been|ha[ds]|have|did|do|does|so|also|then|there|when|which|who|whom|"
    r"come|came|sen[dt]|made|saw|sa(?:y|ys|id)|defendant"
)
"""Words that tell nothing of their own."""
_ANSWERED = re.compile(r"accept(?:s|ed)?|admit(?:s|ted)?|agreed?|sa(?:id|ys)|told|interview|asked|why")
_INTERVIEW = re.compile(r"\binterview\b|\b(?:accept|admit|agree)(?:s|ted|ed)\b", re.IGNORECASE)

_CLAUSES = re.compile(
    r";\s*|: (?=(?:it|he|she|they|there) )|,? (?:and|but) (?=(?:(?:he|she|they|the defendant) )?(?:says?|said)\b)"
)
"""Where a sentence goes on to say another thing, with a subject of its own."""
_PARTS = re.compile(r"[,:]\s")
_REPORTS = re.compile(r"(?:(?:he|she|they|the defendant) )?(?:says?|said)\b(?: that\b)?", re.IGNORECASE)
_THEN = re.compile(r"\b(?:that|the same) (?:day|night|morning|afternoon|evening|time)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(rf"\b(?:its?|this|these|those|they|them|their|one)\b|{_THEN.pattern}", re.IGNORECASE)
"""What tells of a thing or a time named before: of one act these are the same, and of several facts they are not."""
_TOKEN = re.compile(r"[^\W_]+(?:[.:/'@-][^\W_]+)*")
_LINK = re.compile(
    r"an?|the|th(?:is|at|ese|ose)|of|to|in|into|on|at|for|with|and|or|so|also|then|there|which|who|whom|its?|until|till|"
    r"from|by|is|are|was|were|be|been|being|am|ha[sd]|have|do|does|did"
)
"""A word that only links others. No verb that tells is one, and nothing that turns a fact round."""
_NOT = frozenset({"no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot"})
_FROM_OR_TO = dict.fromkeys(("from", "since"), "from") | dict.fromkeys(("to", "until", "till", "by"), "to")
_WHO = {"him": "he", "his": "he", "her": "she", "hers": "she", "them": "they", "their": "they", "me": "i", "my": "i"}
_PERSONS = frozenset({*_WHO.values(), "defendant"})
_OPENS = frozenset({",", "and", "but", "or", "that", "when", "while", "as", "because", "if", "who"})
"""Before whoever does what is told next."""
_ENDINGS = ("ing", "ed", "es", "e", "s")
_STEM = 3  # letters that a stem has at least
_FEW = 3  # words of a part that are said again only where they stand side by side
_MOST = 80  # sentences of which each is held against each other: of more, which nobody reads, none is left out


class _Word(NamedTuple):
    """A word without its ending, what is put before it that turns or bounds it, and whether it may be who acts."""

    stem: str
    before: str = ""
    who: bool = False

    def says(self, other: "_Word") -> bool:
        """Return whether this word says what another does: one with a bound, such as `from 19:00`, says the time."""
        return self.stem == other.stem and (self.before == other.before or (self.before, other.before) == ("from", ""))


def less_said(fact: Fact, beside: Sequence[str], answer: str = "", account: str = "") -> Fact:
    """Return a fact without each sentence all of which is said beside it, or as it is where none is."""
    every = list(sentences(fact.text))
    left = [one for one in every if not said_by(one, beside, answer, account)]
    return composed(" ".join(map(ended, left)), fact) if len(left) < len(every) else fact


def each_once(*facts: Fact, of_one: bool = False) -> list[Fact]:
    """Return facts, all `of_one` act or not, less each sentence all of which another says: the fullest is kept."""
    held = [(at, one) for at, fact in enumerate(facts) for one in sentences(fact.text)]
    kept = dict(enumerate(held))
    for at in () if len(held) > _MOST else sorted(kept, key=lambda at: (len(held[at][1]), -at)):
        others = [one for other, (_, one) in kept.items() if other != at]
        if (of_one or stands_alone(held[at][1])) and said_by(held[at][1], others):
            del kept[at]
    left = [[ended(one) for of, one in kept.values() if of == at] for at, _ in enumerate(facts)]
    return [
        fact if len(kept) == len(held) else composed(" ".join(of), fact) for fact, of in zip(facts, left, strict=True)
    ]


def stands_alone(sentence: str) -> bool:
    """Return whether a sentence is of nothing that only what stands before it tells."""
    return not _POINTS_BACK.search(sentence)


def said_by(sentence: str, beside: Iterable[str], answer: str = "", account: str = "") -> bool:
    """Return whether what stands beside a sentence says all of it: each clause in one sentence there.

    What a clause says that the defendant says, words quoted from the answer may say, with what the account names.
    """
    others, quoted = [(one, _read(one)) for one in beside], " ".join(QUOTED.findall(answer))
    own = quoted and {word._replace(who=False) for word in (*_read(quoted), *_read(account))}

    def said(clause: str) -> bool:
        reports = _REPORTS.match(clause) if own else None
        if reports and all(word._replace(who=False) in own for word in _read(clause[reports.end() :])):
            return True
        return any(_says(one, read, clause) for one, read in others)

    return all(map(said, _CLAUSES.split(sentence)))


def _says(sentence: str, read: Sequence[_Word], clause: str) -> bool:
    """Return whether a sentence has what a clause quotes, and its words part by part, in their order."""
    parts = [held for part in _PARTS.split(clause) if (held := _read(part))]
    quoted = all(one.strip('"“”').rstrip(".,!?") in sentence for one in QUOTED.findall(clause))
    own = {word.stem for part in parts for word in part}
    return quoted and bool(parts) and all(_in_order(part, read, own) for part in parts)


def _in_order(part: Sequence[_Word], read: Sequence[_Word], own: Collection[str]) -> bool:
    """Return whether words stand among others in their order, and nobody else acts between: a few side by side."""
    first, *rest = part
    for start in (at for at, word in enumerate(read) if word.says(first)):
        at = start
        for wanted in rest:
            at += 1
            while at < len(read) and not read[at].says(wanted):
                if len(part) <= _FEW or (read[at].who and read[at].stem not in own):
                    at = len(read)
                at += 1
        if at < len(read):
            return True
    return False


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[_Word, ...]:
    """Return the words of a text that tell something."""
    return tuple(_told(_THEN.sub(" ", text.replace("’", "'"))))


def _told(text: str) -> Iterator[_Word]:
    before, last, end = "", ",", 0
    for found in _TOKEN.finditer(text):
        small = found[0].casefold().removesuffix("'s")
        last = "," if text[end : found.start()].strip() else last
        number, opens, last, end = small[0].isdigit(), last in _OPENS, small, found.end()
        if small in _NOT or small.endswith("n't"):
            before = "not" if small == "cannot" or small.endswith("n't") else small
        elif _LINK.fullmatch(small) or (small in _FROM_OR_TO and not number):
            before = before if before in _NOT else _FROM_OR_TO.get(small, "")
        else:
            person = _WHO.get(small, small)
            acts = person in _PERSONS or (found[0][0].isupper() and opens)
            yield _Word(_stem(person), before if number or before in _NOT else "", acts)
            before = ""


def _stem(word: str) -> str:
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _STEM), "")
    return word.removesuffix(ending)


def told_in(sentence: str, account: str) -> bool:
    """Return whether an account tells all that a sentence does."""
    own = _content(sentence)
    return bool(own) and own <= _content(account)


def answered_in(sentence: str, answer: str) -> bool:
    """Return whether a sentence tells what the defendant accepted or said, and a recorded answer tells all of it."""
    tells = {word for word in _content(sentence) if not _ANSWERED.fullmatch(word)}
    return bool(answer and _INTERVIEW.search(sentence)) and tells <= _content(answer)


def _content(text: str) -> frozenset[str]:
    found = (word.removesuffix("'s").removesuffix("’s") for word in words(text.casefold()))
    return frozenset(word for word in found if not _SMALL.fullmatch(word))
