"""When something happened, as it was said and as it can be read."""

import re
from calendar import monthrange
from datetime import date
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

from .days import gives_two_ends, in_full, read_moment
from .text import LINE_LIMIT, Line, Model, asked, clean_line

Certainty = Literal["exact", "about", "between", "unknown"]


def _not_a_number(value: object) -> object:
    """Return a value unchanged, unless it is a number, which pydantic would take for seconds since 1970."""
    if isinstance(value, (int, float)):
        raise PydanticCustomError("date_type", "a day")
    return value


Day = Annotated[date, BeforeValidator(_not_a_number)]


class When(Model):
    """A date in somebody's words, with what those words were read as.

    The words are kept for ever. `earliest` and `latest` are days, both included; where the words cannot be read
    as a date, or can be read in two ways, both are None and the certainty is "unknown", which assessment reports.
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
            read = read_moment(str(clean_line(value["words"])))
            return {**value, "certainty": read.certainty, "earliest": read.earliest, "latest": read.latest}
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

    @property
    def printed(self) -> str:
        """The date as papers give it: in full where it is one day, and otherwise in the words typed."""
        if self.earliest and self.earliest == self.latest:
            return f"{'about ' if self.certainty == 'about' else ''}{in_full(self.earliest)}"
        return self.words or (in_full(self.earliest) if self.earliest else "")

    @property
    def opens(self) -> str:
        """The first end of it as papers give it: a month typed as a month stays one, and so does a year."""
        return self._end(self.earliest)

    @property
    def closes(self) -> str:
        """The last end of it as papers give it."""
        return self._end(self.latest)

    def _end(self, day: date | None) -> str:
        if not (day and self.earliest and self.latest):
            return self.printed
        if self.certainty != "between":
            loose = self.certainty == "about" and self.earliest != self.latest and re.search(r"\bto\b|-|–", self.words)
            return f"about {in_full(day)}" if loose else self.printed
        months = self.earliest.day == 1 and self.latest.day == monthrange(self.latest.year, self.latest.month)[1]
        if not months or gives_two_ends(self.words):
            return in_full(day)
        years = self.earliest.month == 1 and self.latest.month == 12
        return f"{day:%Y}" if years else f"{day:%B %Y}"

    @property
    def on(self) -> str:
        """The date as papers give it after a verb: `on` stands before a day that is certain."""
        exact = self.earliest and self.earliest == self.latest and self.certainty == "exact"
        return f"on {self.printed}" if exact else self.printed

    def __bool__(self) -> bool:
        return bool(self.words or self.earliest or self.latest)
