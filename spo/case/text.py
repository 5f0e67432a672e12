"""Text as it enters a case: cleaned once, at the door, and never again."""

import re
from functools import partial
from typing import Annotated, Any, Literal

from pydantic import BaseModel as PydanticModel
from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from .about import About, Voice

LINE_LIMIT = 2_000
WORDS_LIMIT = 250_000
NAME_LIMIT = 60
NUMBER_LIMIT = 10**15

# Control characters and lone surrogates cannot stand in a Word file. U+FDD0 to U+FDEF are noncharacters, which
# Unicode sets aside for a program's own use: the papers mark cross-references with them.
_CANNOT_STAND = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


_NEWLINE = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c\x85]")


def clean(value: object) -> object:
    """Return text with one kind of newline and nothing that Word cannot hold; anything else unchanged."""
    if not isinstance(value, str):
        return value
    return _CANNOT_STAND.sub("", _NEWLINE.sub("\n", value)).strip()


def clean_line(value: object) -> object:
    """Return text cleaned and on one line; anything else unchanged."""
    cleaned = clean(value)
    if not isinstance(cleaned, str):
        return cleaned
    return " ".join(part for line in cleaned.split("\n") if (part := line.strip()))


def not_a_bool(value: object) -> object:
    """Return a value unchanged, unless it is true or false, which pydantic would take for 1 or 0."""
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "a whole number")
    return value


Line = Annotated[str, StringConstraints(strict=True, max_length=LINE_LIMIT), BeforeValidator(clean_line)]
"""Text on one line: a name, a reference, a title."""

Name = Annotated[str, StringConstraints(strict=True, max_length=NAME_LIMIT), BeforeValidator(clean_line)]
"""What something is called in passing, in so few words that a sentence can hold it."""

Words = Annotated[str, StringConstraints(strict=True, max_length=WORDS_LIMIT), BeforeValidator(clean)]
"""Somebody's own words, over as many lines as they like."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
"""A short stable id of an item in a collection: small letters, digits and hyphens."""

Ids = tuple[Id, ...]

Whole = Annotated[int, Field(ge=-NUMBER_LIMIT, le=NUMBER_LIMIT), BeforeValidator(not_a_bool)]
"""A whole number, as any program that reads JSON can hold it."""

Answer = Literal["yes", "no", "not known"] | None
"""The answer to a yes/no question. None means that it has not been asked."""


Done = Literal["yes", "no", "not done yet"] | None
"""Whether something was done that a paper would say was done. None means that it has not been asked.

Only `yes` lets a paper that is served say it. What was typed of when, or by whom, makes nothing done.
"""

Redacted = Literal["yes", "no", "not done yet", "not known"] | None
"""Whether an exhibit is redacted: `no` where it is served as it is. None means that it has not been asked."""


class Model(PydanticModel):
    """The base of every part of a case: frozen, and closed to fields that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def asked(  # noqa: PLR0913 - each is a word of what a field says of itself
    title: str,
    hint: str = "",
    default: Any = "",
    *,
    served: Voice | None = None,
    kept: Voice | None = None,
    where: bool | Literal["unquoted"] | None = None,
    argues: bool = False,
    needed: str = "",
) -> Any:
    """Return a field with the label and hint that every page, review and paper shows for it.

    See `About` for what it says of itself beside them.
    """
    field = Field(default, title=title, description=hint or None)
    read = served not in (None, "program") if where is None else where
    field.metadata.append(About(served, kept, read, argues, needed))
    return field


recorded = partial(asked, served="record")
"""A field that papers that are served may print: a name, number, date or wording as a document has it."""

known = partial(asked, served="record", where=False)
"""Such a field that tells nothing of where somebody is: of the defendant, the police, a court or an order that the
defendant was given, the id of an entry of guidance, or what papers print of a person or a place as their own."""

written = partial(asked, served="officer")
"""A field that papers that are served may print: what the officer writes."""

said = partial(asked, served="person")
"""A field that papers that are served may print: what somebody said or wrote."""


def items(title: str, needed: str = "") -> Any:
    """Return a field that holds a collection of items by id."""
    field: Any = Field(default_factory=dict, title=title)
    field.metadata.append(About(needed=needed))
    return field
