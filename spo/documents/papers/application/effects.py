"""What the acts have done to people, as the first page tells it: what is recorded of each, and each one's own words."""

import re
from collections.abc import Iterator

from spo.assessment import capital, lower
from spo.assessment.facts import Fact, composed
from spo.case.first_person import as_said

from ...passages import Sentence
from ...writer import Writer, begun, ended
from ..in_words import in_short, sentences
from .grounds import SAYS_NONE

_OWN = 150  # letters of somebody's own words
_HARM = 110  # letters of what is recorded of it
_QUOTES = ('"', "“")
_OF_A_PERSON = re.compile(r"(?P<she>She|He|They) (?=[a-z])")
_THEIRS = re.compile(r"^(?:Her|His|Their) (?=[a-zA-Z])")
_GAVE_UP = re.compile(r"(?:She|He|They) (?:gave|has given|no longer|used|stopped|has stopped|changed|has changed)\b")


def effects(w: Writer) -> Iterator[Sentence | None]:
    """Yield what is recorded of the harm to the first person, and the effect in each person's own words.

    Where nobody's words are recorded, it is what is recorded of the harm to each. The risk tells of the rest.
    """
    own = {key: _own(w, key) for key in w.case.protected_persons}
    harm = {key: one for key in own if (one := _harm(w, key)).text}
    alone = any(words.text for words in own.values())
    told = [*harm][:1] if alone else [*harm]
    for key, words in own.items():
        yield w.say("{harm}", harm=harm[key]) if key in told else None
        again = _OF_A_PERSON.match(w.at(f"protected_persons.{key}.psychological_harm").text) if key in told else None
        name = Fact(again["she"]) if again else begun(w.person(key))
        yield w.say("{name} says: {words}", name=name, words=words)
    if alone:
        return
    every = w.at("risk.psychological")
    if not harm and not SAYS_NONE.match(every.text):
        yield w.say("{words}", words=composed(in_short(every.text, _HARM), every))


def effect_left(w: Writer, key: str) -> Fact:
    """Return what the first page leaves out of what a person said of the effect."""
    whole = w.as_said(f"protected_persons.{key}.effect")
    told, person = _own(w, key).text, w.case.protected_persons[key]
    if not told or told == whole.text:
        in_the_risk = person.effect.strip(" .") in person.psychological_harm
        return Fact("") if told or in_the_risk else whole
    said = w.at(f"protected_persons.{key}.effect")
    kept = len(list(sentences(in_short(said.text, _OWN))))
    rest = " ".join(list(sentences(said.text))[kept:])
    return composed(f'"{rest}"' if rest and said.text != whole.text else rest, whole)


def given_up(w: Writer) -> Iterator[Sentence | None]:
    """Yield that a person no longer has a number or an account that the defendant knows, where it is recorded so."""
    for key, held in w.case.identifiers.items():
        base = f"identifiers.{key}"
        known = held.whose in w.case.protected_persons and held.known_to_defendant == "yes" and not held.withhold
        for said in sentences(held.attributed_by) if known and held.whose else ():
            if _GAVE_UP.match(said):
                text = re.sub(r"\b(?:it|this number|that number)\b", held.value, said, count=1)
                whose = begun(w.person(held.whose))
                told = composed(_named(whose.text, text), whose, w.at(f"{base}.attributed_by"), w.at(base))
                yield w.say("{told}", told=told)


def _harm(w: Writer, key: str) -> Fact:
    """Return what is recorded of psychological harm to a person, beginning with the name."""
    words, name = w.at(f"protected_persons.{key}.psychological_harm"), begun(w.person(key))
    if not words.text or SAYS_NONE.match(words.text):
        return Fact("")
    short = in_short(words.text, _HARM)
    theirs = _THEIRS.sub(lambda _: f"{name.text}'s ", short)
    of = theirs if theirs != short and " of " not in name.text else f"Of {w.person(key).text}: {_small(short)}"
    text = _named(name.text, short) if _OF_A_PERSON.match(short) else of
    return composed(ended(text), words, name)


def _small(text: str) -> str:
    """Return words with `Her mother` small behind a colon: a person may be described as the daughter of her mother."""
    return lower(text) if _THEIRS.match(text) else text


def _named(name: str, text: str) -> str:
    return capital(_OF_A_PERSON.sub(lambda _: f"{name} ", text, count=1))


def _own(w: Writer, key: str) -> Fact:
    """Return the first of a person's own words about the effect, or nothing where they are not in that person's own."""
    whole = w.at(f"protected_persons.{key}.effect")
    if not as_said(whole.text).startswith(_QUOTES):
        return Fact("")
    short = in_short(whole.text, _OWN)
    said = as_said(short) if as_said(short).startswith(_QUOTES) else f'"{short}"'
    return composed(said, whole)
