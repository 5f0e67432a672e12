"""What should have stopped the acts, as the first page tells it: warnings, arrests and refusals."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.case import told_on
from spo.case.outcomes import told_by
from spo.case.pronouns import of_defendant

from ...writer import Writer
from ..clause_ends import cut
from ..in_words import in_short, sentences

TELLS = ("police warning", "arrest", "refusal")
"""The kinds of what was said to the defendant that the page tells of, that which tells most first."""

_QUOTES = ('"', "“")
_IN_WRITING = re.compile(r"\b(?:email|letter|text|message|writing|note)", re.IGNORECASE)
_HIM = re.compile(r"\s+(?:him|her|them|the defendant)\b")
_AT = r" (?:again|then|also|(?:at|in|on|after|before) [^,.;:]{1,40}?)"
_TO = rf"(?:{_HIM.pattern})?(?:{_AT})?[,:]? (?:(?:not )?to\b|[\"“]"
_TOLD = rf"(?:(?:Told|Warned|Advised)(?={_TO}|(?:that|of|about|he|she|they|it)\b))|Asked(?={_TO})))"
_BY_POLICE = re.compile(_TOLD)
"""What begins a sentence that is surely about what the defendant was told: `Told police to go` is not."""
_DONE_TO_HIM = re.compile(
    rf"(?:Arrested|Barred|Banned|Bailed|Released|Interviewed|(?:Told|Warned|Advised|Asked)(?= by\b))\b|{_TOLD}"
)
_ANSWERED = re.compile(r", (?:he|she|they|the defendant) (?:said|told|\w+ed)\b")
"""What makes another's answer of a sentence that begins with what was told: `Warned not to, she laughed.`"""
_TELLS = re.compile(r"\b(?:told|warned|advised|not to|must not|arrest(?:ed)?)\b", re.IGNORECASE)
_TOLD_AT_MOST = 480  # letters of what the police told the defendant, which is never cut short to be brief
_WITH_ANSWER = 400  # letters of it with what the defendant answered
_SENT = re.compile(r"(?:Text|Email|Message|Letter|Note|Card|WhatsApp)\w*(?: message)?:? (?=[\"“])")
"""Before the words of what somebody wrote."""
_BY_A_PERSON = re.compile(r"(?:She|He|They) (?=[a-z])")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[:.]([0-5]\d)\b")


class Stop(NamedTuple):
    """The day and the time of it, its kind, what is told of it within a sentence, and the path that it rests on."""

    on: date
    time: str
    kind: str
    said: Fact
    path: str


def stops(w: Writer, most: int) -> list[Stop]:
    """Return the warnings, arrests and refusals in order of date, each in so many letters or its first sentence.

    None is among them that only a court's papers record.
    """
    return sorted(_warnings(w, most), key=lambda one: one[:2])


def clock(time: str, otherwise: str) -> str:
    """Return the first time of day in what is typed, as it sorts."""
    found = _CLOCK.search(time)
    return f"{int(found[1]):02}:{found[2]}" if found else otherwise


def _warnings(w: Writer, most: int) -> Iterator[Stop]:
    for key, held in w.case.warnings.items():
        path = told_on(w.case, key)
        day = w.case.at(path).day
        if day and held.kind in TELLS and not path.startswith("proceedings."):
            said = said_to(w, key, most)
            if said.text:
                yield Stop(day, clock(held.time, "24:00"), held.kind, said, f"warnings.{key}")


def said_to(w: Writer, key: str, most: int) -> Fact:
    """Return what was said to the defendant as it stands within a sentence: `police told him to stop`."""
    base, kind = f"warnings.{key}", w.case.warnings[key].kind
    words, by = w.at(f"{base}.words"), w.at(told_by(w.case, key))
    who, his = by.text.partition(",")[0], of_defendant(w.case)
    text = _warned(words.text) if kind == "police warning" else cut(in_short(words.text, most), most)
    rests_on = Fact("", (f"{base}.kind", f"{base}.words", f"{base}.by"))
    if not text:
        said = {"arrest": f"{lower(his.he)} was arrested", "police warning": f"police warned {his.him}"}
        return composed(said.get(kind or "", ""), rests_on)
    sent = _SENT.match(text)
    text = text[sent.end() if sent else 0 :]
    if text.startswith(_QUOTES):
        verb = "wrote" if sent or _IN_WRITING.search(by.text) else "said"
        return composed(f"{who} {verb}: {text}" if who else "", words, by, rests_on)
    if kind == "police warning":
        return composed(_by_police(text, his.him), words, rests_on)
    if (done := _DONE_TO_HIM.match(text)) and not _ANSWERED.search(next(sentences(text))):
        rest = _without_him(text[done.end() :])
        by_who = who if rest != text[done.end() :] else ""
        lead = f"{by_who} {lower(done[0])} {his.him}" if by_who else f"{lower(his.he)} was {lower(done[0])}"
        return composed(f"{lead}{rest}", words, by, rests_on)
    names = [one.name for one in w.case.protected_persons.values()]
    if kind == "refusal" and who in names and _BY_A_PERSON.match(text):
        text = _BY_A_PERSON.sub(lambda _: f"{who} ", text, count=1)
    return composed(text, words, by, rests_on)


def _warned(text: str) -> str:
    """Return all that the police told the defendant, in whole sentences from the first on, and the answer that fits."""
    every = list(sentences(text))
    last = max((place for place, one in enumerate(every) if _TELLS.search(one)), default=0)
    told = in_short(" ".join(every[: last + 1]), _TOLD_AT_MOST)
    return cut(max(told, in_short(text, _WITH_ANSWER), key=len), _TOLD_AT_MOST)


def _by_police(text: str, him: str) -> str:
    """Return a police warning, with who told whom where a sentence leaves that to be understood."""
    every = list(sentences(text))
    for place, one in enumerate(every):
        if (told := _BY_POLICE.match(one)) and not _ANSWERED.search(one):
            lead = f"{'Police' if place else 'police'} {lower(told[0])} {him}"
            return " ".join([*every[:place], f"{lead}{_without_him(one[told.end() :])}", *every[place + 1 :]])
    return text


def _without_him(text: str) -> str:
    """Return what follows a verb, less whom it was done to: another verb, or another pronoun, stands there."""
    found = _HIM.match(text)
    return text[found.end() if found else 0 :]
