"""What the acts have done to people, as the first page tells it: in their own words, else what is recorded of harm."""

from collections.abc import Iterator

from spo.assessment.facts import Fact, composed
from spo.case.first_person import as_said

from ...passages import Sentence
from ...writer import Writer, begun
from ..in_words import in_short
from .grounds import SAYS_NONE

_OWN = 150  # letters of somebody's own words
_HARM = 230  # and of what is recorded of psychological harm
_QUOTES = ('"', "“")


def effects(w: Writer) -> Iterator[Sentence | None]:
    """Yield the effect on each person who told it; where nobody did, what is recorded of psychological harm."""
    told = {key: said for key in w.case.protected_persons if (said := _own(w, key)).text}
    for key, said in told.items():
        yield w.say("{name} says: {words}", name=begun(w.person(key)), words=said)
    harm = w.at("risk.psychological")
    if not told and not SAYS_NONE.match(harm.text):
        yield w.say("{words}", words=composed(in_short(harm.text, _HARM), harm))


def effect_told(w: Writer, key: str) -> bool:
    """Return whether the effect on a person stands there whole, and need not be told again."""
    return _own(w, key).text == w.as_said(f"protected_persons.{key}.effect").text


def _own(w: Writer, key: str) -> Fact:
    """Return the first of a person's own words about the effect, or nothing where they are not in that person's own."""
    whole = w.at(f"protected_persons.{key}.effect")
    if not as_said(whole.text).startswith(_QUOTES):
        return Fact("")
    short = in_short(whole.text, _OWN)
    said = as_said(short) if as_said(short).startswith(_QUOTES) else f'"{short}"'
    return composed(said, whole)
