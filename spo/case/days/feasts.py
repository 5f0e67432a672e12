"""Days that have a name, in running text: the same day each year, so far from Easter, or a Sunday of a month."""

from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from .words import MONTHS, NAMED, WEEKDAYS, as_typed

_FROM_EASTER = {
    **dict.fromkeys(("shrove tuesday", "pancake day"), -47),
    "ash wednesday": -46,
    **dict.fromkeys(("mothering sunday", "mother's day", "mothers day"), -21),
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    **dict.fromkeys(("easter saturday", "easter sat"), -1),
    **dict.fromkeys(("easter sunday", "easter day", "easter sun"), 0),
    **dict.fromkeys(("easter monday", "easter mon"), 1),
    "easter": 0,
}
_FIXED = {
    **NAMED,
    **dict.fromkeys(("bonfire night", "guy fawkes night"), "5 november"),
    **dict.fromkeys(("valentine's night", "valentine's"), "14 february"),
    **dict.fromkeys(("hogmanay",), "31 december"),
}
_FATHERS = ("father's day", "fathers day")
FEAST = as_typed("|".join(sorted({*_FROM_EASTER, *_FIXED, *_FATHERS}, key=len, reverse=True)))
"""The pattern of the name of a day."""


def feast_day(name: str, year: int) -> tuple[date, bool] | None:
    """Return the day of a name in a year, and whether the name leaves it open ("Easter"); None where there is none."""
    plain = " ".join(name.lower().replace("’", "'").split())
    if plain in _FIXED:
        day, month = _FIXED[plain].split(" ")
        return date(year, MONTHS.index(month) + 1, int(day)), False
    if plain in _FATHERS:
        first = date(year, 6, 1)
        return first + timedelta((WEEKDAYS.index("sun") - first.weekday()) % 7 + 14), False
    easter = _easter(year)
    return (easter + timedelta(_FROM_EASTER[plain]), plain == "easter") if easter else None


@lru_cache(maxsize=64)
def _easter(year: int) -> date | None:
    days = country_holidays("GB", subdiv="ENG", years=year).items()
    return next((day + timedelta(2) for day, name in days if "Good Friday" in name), None)
