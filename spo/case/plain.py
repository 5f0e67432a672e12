"""Says in a plain sentence why a value cannot be held, and never repeats the value."""

from difflib import get_close_matches
from typing import Any

from pydantic_core import ErrorDetails

from .paths import type_at
from .text import clean_line

_SENTENCES = {
    "bool_parsing": "Use true or false.",
    "bool_type": "Use true or false.",
    "date_from_datetime_parsing": "Write the day as year-month-day, such as 2026-06-03.",
    "date_parsing": "Write the day as year-month-day, such as 2026-06-03.",
    "date_type": "Write the day as year-month-day, such as 2026-06-03.",
    "dict_type": "Use a set of items, each under an id of its own.",
    "finite_number": "Use a whole number.",
    "greater_than_equal": "Use a whole number nearer to zero.",
    "int_from_float": "Use a whole number.",
    "int_parsing": "Use a whole number.",
    "int_parsing_size": "Use a whole number.",
    "int_type": "Use a whole number.",
    "less_than_equal": "Use a whole number nearer to zero.",
    "model_type": "Use a set of fields here, in { and }.",
    "string_pattern_mismatch": "Use an id of small letters, digits and hyphens, 40 at most.",
    "string_type": "Use text here, in quotation marks.",
    "string_unicode": "Type this text again: it holds characters that cannot be read.",
    "tuple_type": "Use a list here, in [ and ].",
}


def sentence(error: ErrorDetails, known: list[str] | None = None) -> str:
    """Return what to do about one validation error; `known` are the fields that the place does have."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        near = get_close_matches(str(error["loc"][-1]), known or [], n=1)
        return (
            f"This field is not known. Take it out, or spell it {near[0]}."
            if near
            else ("This field is not known. Take it out, or use a name that the schema gives.")
        )
    if kind == "string_too_long":
        return f"Shorten this to {context['max_length']:,} characters."
    if kind == "literal_error":
        return f"Use one of: {context['expected']}."
    return _SENTENCES.get(kind, "This cannot be read here. See what the schema asks for.")


def place(steps: tuple[int | str, ...]) -> str:
    """Return the path to a value as text that is safe to print: at most 200 characters, none of them control."""
    shown = ".".join(str(clean_line(str(step))) for step in steps if step != "[key]")
    return shown if len(shown) <= 200 else shown[:197] + "..."


def fields_at(root: type[Any], steps: tuple[int | str, ...]) -> list[str]:
    """Return the names of the fields of the model that holds the last step, where that can be told."""
    found = type_at(root, [str(step) for step in steps[:-1]])
    return list(getattr(found, "model_fields", ()))
