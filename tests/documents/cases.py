"""Cases that several tests of papers look at, by name."""

from functools import cache

from spo.case import Case, read_case
from spo.documents import Pack, pack
from spo.guidance import guidance

from .full import ITEM, Marked, marked
from .word import assessed, text


@cache
def packed(name: str) -> Pack:
    """Return the pack of one of the cases below, made once."""
    return pack(assessed(with_withheld()[name]))


@cache
def served(name: str) -> dict[str, str]:
    """Return what each served paper of one of the cases below says, by file name."""
    made = packed(name)
    return {file: text(made.files[file]) for file in made.served}


@cache
def every_case() -> dict[str, Case]:
    """Return the examples, the empty case, and the case in which everything is filled."""
    held = guidance()
    examples = {name: read_case(held.example(name)) for name in held.examples}
    return {**examples, "empty": Case(), "full": marked().case}


def with_withheld() -> dict[str, Case]:
    """Return the same cases, and the one in which everything is filled and all that can be withheld is."""
    return {**every_case(), "withheld": withheld().case}


def withheld() -> Marked:
    """Return the case in which everything is filled, with its place, number and person withheld."""
    return marked(
        places__x1__withhold=True,
        identifiers__x1__withhold=True,
        protected_persons__x1__withhold_name=True,
        witnesses__x1__person=ITEM,
    )
