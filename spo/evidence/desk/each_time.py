"""A row or an entry that tells of more than one act of its day, each at a time and to somebody of its own."""

import re
from collections.abc import Iterator

from spo.case.days.running import dates_in
from spo.case.days.running_times import time_in

from .proposals import Act
from .telling import Reader
from .things import QUOTED

_JOINS = re.compile(r"(?<=[.;])\s+|,?\s+and\s+(?:then\s+)?(?=[a-z])|,\s+then\s+(?=[a-z])")
"""What stands between two clauses, of which the second has no subject of its own, or between two sentences."""
_OWN = ("towards", "where", "people", "through", "method")
"""What an act has from the words of its part, or else from the whole."""


def each_time(act: Act, reader: Reader) -> Iterator[Act]:
    """Yield the acts of which the words of one tell, each at its own time, to another person or at another place."""
    parts = [*_parts(act, reader)]
    if len(parts) < 2:
        yield act
        return
    marks, through = reader.own_marks(act.what), act.through
    for number, part in enumerate(parts):
        words = f"{through[:1].upper()}{through[1:]} {part}" if number and through and part[:1].islower() else part
        one = reader.act(words, act.date, act.sources[0], dates_in(words, act.date.earliest))
        said = {name: getattr(one, name) or getattr(act, name) for name in _OWN}
        kept = (mark for mark in act.exhibits if mark not in marks)
        more = {
            "what": re.sub(rf"\s+(?:at\s+)?{re.escape(one.time)}(?![\w:])", "", words, count=1),
            "time": one.time,
            "count": one.count,
            "used": one.used,
            "breach": act.breach,
        }
        yield act.model_copy(update={**said, **more, "exhibits": (*one.exhibits, *kept)})


def _parts(act: Act, reader: Reader) -> Iterator[str]:
    """Yield the words of each act: a part with a time of its own begins another if it is about somebody else."""
    held, told = "", ""
    for joined in _split(act.what):
        part = _JOINS.sub("", joined).lstrip()
        time = time_in(QUOTED.sub('""', part), dates_in(part, act.date.earliest))
        if time and told and time != told and _is_another(act, held, part, reader):
            yield held.strip(" ,;")
            held, told = part, time
        else:
            held, told = held + joined, told or time
    yield held.strip(" ,;")


def _split(text: str) -> Iterator[str]:
    """Yield the clauses of a text, each with what joins it to that before; what is quoted is never cut."""
    masked, start = QUOTED.sub(lambda found: "~" * len(found[0]), text), 0
    for found in _JOINS.finditer(masked):
        yield text[start : found.start()]
        start = found.start()
    yield text[start:]


def _is_another(act: Act, before: str, part: str, reader: Reader) -> bool:
    """Whether a part is of another act: the one before is told in full, and it is done to another or elsewhere.

    What begins with a name that is not the defendant's is what that person or the police then did.
    """
    beside = any(reader.lists.has(key, part) for key in ("not-act", "ranks", "police-note"))
    by = next((name for at, name in reader.mentioned.find(part) if at == 0), "").lower()
    told = part[:1].islower() or reader.kind_of(part) == "act"
    if beside or not told or reader.lists.begins("label-victim", part) or (by and by not in reader.mentioned.suspect):
        return False
    one, two = (reader.act(words, act.date, act.sources[0]) for words in (before, part))
    return reader.kind_of(before) == "act" and bool({*two.people} - {*one.people} or {*two.where} - {*one.where})
