"""The library of terms, and what each term is put through."""

from typing import Literal

from pydantic import Field

from .base import Claim, Keys, Text, Texts


class TermTemplate(Claim):
    """A term from the library, P1 to P9 and R1 to R7 and those of our own, to be fitted to the case.

    `exceptions` are always printed with it. One that is `unnamed` means a home without naming it: it is suggested where
    one is withheld. `happened` heads the acts for which it is suggested. One with `driver_cues` or `facts` is suggested
    only where a cue is found in what is recorded of what drives the behaviour, or where one of the facts, each a path
    in the case and its name, is recorded.
    """

    kind: Literal["prohibition", "requirement"]
    summary: Text
    wording: Text
    exceptions: Texts = ()
    unnamed: bool = False
    answers: Keys
    reach: Keys
    happened: Text
    driver_cues: Texts = ()
    facts: dict[str, Text] = Field(default_factory=dict)
    traps: Keys = ()


class Trap(Claim):
    """A known fault in the drafting of terms, and what to do about it."""

    trap: Text
    do: Text
    words: Texts = ()


class TermCheck(Claim):
    """One question of the self-check that every term, or every requirement, is put through.

    `met`, `look` and `missing` say why, with named slots: it is met, only a person can tell, or something is not there.
    `words` are what the check looks for, and `named` what each thing that it looks for may be called.
    """

    question: Text
    requirements_only: bool = False
    met: str = ""
    look: str = ""
    missing: str = ""
    words: Texts = ()
    named: dict[str, Texts] = Field(default_factory=dict)
