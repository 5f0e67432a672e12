"""When something happened, as it was said and as it can be read."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BeforeValidator,
    GetJsonSchemaHandler,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from .text import LINE_LIMIT, Line, Model, asked, clean_line

Certainty = Literal["exact", "about", "between", "unknown"]

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH = r"(?P<month>[a-z]{3,9})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|\d{2})"


def _not_a_number(value: object) -> object:
    """Return a value unchanged, unless it is a number, which pydantic would take for seconds since 1970."""
    if isinstance(value, (int, float)):
        raise PydanticCustomError("date_type", "a day")
    return value


Day = Annotated[date, BeforeValidator(_not_a_number)]


class When(Model):
    """A date in somebody's words, with what those words were read as.

    The words are kept for ever. `earliest` and `latest` are days, both included; where the words cannot be read
    as a date both are None and the certainty is "unknown", which assessment reports.
    """

    words: Line = asked("Date", "For example, 3 June 2026, about 3 June 2026, or June 2026")
    certainty: Certainty = asked("How certain the date is", default="unknown")
    earliest: Day | None = asked("Earliest day", default=None)
    latest: Day | None = asked("Latest day", default=None)

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: object) -> object:
        """Take plain words, or words alone, and read them."""
        if isinstance(value, str):
            value = {"words": value}
        if isinstance(value, dict) and value.get("words") and not ({"certainty", "earliest", "latest"} & set(value)):
            return {**value, **_read(str(clean_line(value["words"])))}
        return value

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema that a date may be given as its words alone."""
        return {"anyOf": [{"type": "string", "maxLength": LINE_LIMIT}, handler(core)]}

    @model_serializer(mode="wrap")
    def _with_certainty(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Write the certainty beside the words even where it is the default, so that they are not read again."""
        written: dict[str, Any] = handler(self)
        return {**written, "certainty": self.certainty} if self.words else written

    @classmethod
    def read(cls, words: str) -> Self:
        """Return what the words say; a date that cannot be read keeps its words and is "unknown"."""
        return cls.model_validate({"words": words})

    @property
    def day(self) -> date | None:
        """The one day to sort and count by: the earliest, or None where it is not known."""
        return self.earliest or self.latest

    def __bool__(self) -> bool:
        return bool(self.words or self.earliest or self.latest)


def _read(words: str) -> dict[str, object]:
    text = re.sub(r"[\s,]+", " ", words.strip().lower())
    for certainty, opening in (("about", r"(?:about|around|circa|approximately|c\.) "), ("exact", "")):
        if found := re.fullmatch(opening + r"(?P<rest>.+)", text):
            if both := re.fullmatch(r"between (?P<first>.+) and (?P<last>.+)", found["rest"]):
                first, last = _days(both["first"]), _days(both["last"])
                if first and last and first[0] <= last[1]:
                    return {"certainty": "between", "earliest": first[0], "latest": last[1]}
            elif days := _days(found["rest"]):
                kind = "between" if days[0] != days[1] and certainty == "exact" else certainty
                return {"certainty": kind, "earliest": days[0], "latest": days[1]}
    return {"certainty": "unknown"}


def _days(text: str) -> tuple[date, date] | None:
    for pattern, build in _FORMS:
        if found := re.fullmatch(pattern, text):
            try:
                return build(found)
            except ValueError:
                return None
    return None


def _year(found: re.Match[str]) -> int:
    """Return the year; two digits mean 1950 to 2049, so that a date of birth is not read as in the future."""
    year = int(found["year"])
    return year if len(found["year"]) == 4 else year + (1900 if year >= 50 else 2000)


def _month(found: re.Match[str]) -> int:
    """Return the number of the month. Raises ValueError for a word that does not begin the name of one."""
    month = found["month"]
    return int(month) if month.isdigit() else [name.startswith(month) for name in _MONTHS].index(True) + 1


def _one_day(found: re.Match[str]) -> tuple[date, date]:
    day = date(_year(found), _month(found), int(found["day"]))
    return day, day


def _whole_month(found: re.Match[str]) -> tuple[date, date]:
    year, month = _year(found), _month(found)
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _whole_year(found: re.Match[str]) -> tuple[date, date]:
    return date(int(found["year"]), 1, 1), date(int(found["year"]) + 1, 1, 1) - timedelta(days=1)


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], tuple[date, date]]], ...] = (
    (r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _one_day),
    (rf"(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})[/.-]{_YEAR}", _one_day),
    (rf"(?:[a-z]+day )?{_DAY} (?:of )?{_MONTH} {_YEAR}", _one_day),
    (rf"{_MONTH} (?P<year>\d{{4}})", _whole_month),
    (r"(?P<year>\d{4})", _whole_year),
)
