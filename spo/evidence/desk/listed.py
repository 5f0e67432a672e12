"""Things of a list of exhibits of which no paper says of what act they are, put to one by its day and words."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from spo.case.days import in_full

from .proposals import Act, Differs, Exhibit, Warned

BY_LIST = "A list of exhibits has {} of this day, in like words. No paper says that it is of this act. Check it."
OTHER_DAY = "A list of exhibits has {} in like words and of another day. Find out which day is right."
_NEAR, _LEAST = timedelta(14), 2
_WORD = re.compile(
    r"\b(?!(?:the|and|for|her|his|she|him|was|had|has|with|from|that|this|who|not|but|they|then|when|were|all|one|page|copy"
    r"|photo|min|mins)\b)[a-z]{3,}"
)


def _words(text: str) -> set[str]:
    return {word[:7] for word in _WORD.findall(text.lower())}


def with_listed(acts: Sequence[Act], exhibits: Sequence[Exhibit], warnings: Sequence[Warned]) -> list[Act]:
    """Return acts with the listed things that no paper says of another: of its day in like words, or of a day near it.

    A day that is another is shown beside that of the act, and the officer is asked.
    """
    taken = {*(mark for act in acts for mark in act.exhibits), *(mark for one in warnings for mark in one.exhibits)}
    days = {act.date.earliest for act in acts}
    made = list(acts)
    for one in exhibits:
        day = one.date.earliest
        if one.mark in taken or not day or day != one.date.latest:
            continue
        same = [place for place, act in enumerate(made) if _is_of(act, day) and _shared(act, one)]
        near = [
            place
            for place, act in enumerate(made)
            if day not in days and not act.exhibits and _is_near(act, day) and _shared(act, one) >= _LEAST
        ]
        of_one_row = same and set.intersection(*({*made[place].sources} for place in same))
        for place in (same or near) if len(same or near) == 1 or of_one_row else ():
            asks = (BY_LIST if same else OTHER_DAY).format(one.mark)
            says = () if same else (Differs(field="date", says=in_full(day), sources=one.sources),)
            made[place] = made[place].with_sources(
                *one.sources,
                exhibits=(*made[place].exhibits, one.mark),
                asks=(*made[place].asks, asks),
                differs=(*made[place].differs, *says),
            )
    return made


def _is_of(act: Act, day: date) -> bool:
    return act.date.earliest == act.date.latest == day


def _is_near(act: Act, day: date) -> bool:
    first = act.date.earliest
    return bool(first and first == act.date.latest and abs(first - day) <= _NEAR)


def _shared(act: Act, one: Exhibit) -> int:
    said = " ".join((act.what, *(source.words for source in act.sources)))
    return len(_words(said) & _words(one.description))
