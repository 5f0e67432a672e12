"""What an account quotes of the defendant. What others said in it is never told as the defendant's words."""

import re
from collections.abc import Iterable, Iterator

from spo.assessment.withholding import words
from spo.case.quoted import QUOTED

from ..writer import Writer

_SAYS = "said|says|told|asked|replied|wrote|answered|shouted|called|texted|emailed|messaged|warned|added"
_ADVERBS = r"(?:(?:had|has|then|also|later|again|only|just|\w+ly)\s+)*"
_SPEAKS = re.compile(rf"([\w'’-]*)[\s,]*\b{_ADVERBS}(?:{_SAYS})\b", re.IGNORECASE)
_SPEAKS_AFTER = re.compile(rf"[\s,.]*((?:[\w'’.-]+\s+){{1,4}}?){_ADVERBS}(?:{_SAYS})\b", re.IGNORECASE)
_WHEN = re.compile(r"^(?:On|At|In|About)(?: [\w'’:.]+){1,3},? (?=(?:he|the defendant)\b)")
"""What tells when or where, before whoever a sentence is about."""
_OTHERS = re.compile(r"\b(?:she|they|who|we|I)\b")
_HIS = frozenset({"he", "which", "that", "it"})
_THEIRS = re.compile(r"(?:\b(?:her|their|his|my)|['’]s)\s*$", re.IGNORECASE)
_THINGS = frozenset({"first", "second", "third", "last", "next", "one", "another", "others", "card", "note", "caption"})
"""What stands before the verb in the account of what somebody sent, and has that person's words."""
_GOES_ON = frozenset({"", "and", "but", "or", "then"})


def his_words(w: Writer, sentences: Iterable[str]) -> list[str]:
    """Return the words that the sentences of an account quote, with their marks, but for what others said in it.

    Where it is not plain who speaks, they are left out.
    """
    own = frozenset({*_HIS, "defendant", *words(w.case.defendant.name.casefold())})
    return [quote for sentence in sentences for quote in _of_him(sentence, own)]


def _of_him(sentence: str, own: frozenset[str]) -> Iterator[str]:
    for quote in QUOTED.finditer(sentence):
        before = QUOTED.sub(" ", sentence[: quote.start()])
        after = _SPEAKS_AFTER.match(sentence[quote.end() :])
        if words(quote[0]) and _says(before, own) and not (after and own.isdisjoint(words(after[1].casefold()))):
            yield quote[0]


def _says(before: str, own: frozenset[str]) -> bool:
    """Return whether what comes before a quotation leaves it to the defendant: it says so, or that nobody speaks."""
    *_, last = (None, *_SPEAKS.finditer(before))
    if last is None:
        return True
    speaker = last[1].casefold()
    if last[0][len(speaker) :].lstrip().startswith(",") and speaker not in own:  # `He came in, shouted`
        speaker = ""
    if speaker in _GOES_ON:  # `He came up to her and said`: whoever the sentence is about
        first = words(_WHEN.sub("", before).casefold())[:2]
        return not (own | _THINGS).isdisjoint(first) and not _OTHERS.search(before)
    theirs = _THEIRS.search(before[: last.start()])
    return speaker in own or (speaker in _THINGS and not theirs and not _OTHERS.search(before))
