"""Means of contact and other acts, the words of clauses, and whether the words reach the means."""

from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from .base import Claim, Key, Keys, Text, Texts

Reached = Literal["yes", "no", "arguable", "not known"]
"""Whether the words of a clause reach an act: `yes` is a matter of breach, `no` is outside the words."""


class Cell(BaseModel):
    """Whether a wording reaches a means, and why. `note` is for the officer alone.

    A cell that turns on a fact puts the question `ask`, and is `if_yes` or `if_no` once that is answered; `why_yes` is
    why then, where yes is told in other words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    answer: Reached
    why: Text
    why_yes: str = ""
    note: str = ""
    ask: str = ""
    if_yes: Reached = "not known"
    if_no: Reached = "not known"


class Called(BaseModel):
    """What one act of a means and several are called where one of `words` stands in what is told of it.

    `short` is how both are called in a list of acts, and `did` what somebody did, where those are otherwise.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: Texts
    one: Text
    many: Text
    short: str = ""
    did: str = ""


Lane = Literal["Calls and messages", "In person", "Online", "Sent or left", "By or through others", "Other or mixed"]

LANES: tuple[Lane, ...] = get_args(Lane)
"""The lanes of the timeline, in their order: what kind of thing was done."""


class Method(Claim):
    """How contact or another act was made: its means, by which the chronology counts and clauses are compared.

    `words` are what files of evidence call it. It is proposed where one of its `cues` is found in what an officer
    typed, once the phrases in `unless` are passed over. `reach` holds a cell for each wording of a clause; an entry
    that leaves open which means it was has those that it `may_be` instead. `phrase` is the means in a sentence, and
    `called` what some acts of it are. In a list of acts one is `short` and several `shorts`, where they are otherwise,
    and `place` is how the place of an act follows. `did` is what somebody did, in words that follow `he`, with slots
    for what it is called, whom it was towards and where. `lane` is the lane of the timeline in which it is drawn.
    """

    label: Text
    one: Text
    many: Text
    short: str = ""
    shorts: str = ""
    place: Literal["", "at", "to"] = ""
    did: str = ""
    lane: Lane = LANES[-1]
    phrase: Text
    called: tuple[Called, ...] = ()
    may_be: Keys = ()
    reach: dict[Key, Cell] = Field(default_factory=dict)
    words: Texts = ()
    cues: Texts = ()
    unless: Texts = ()


class Clause(Claim):
    """One thing that the words of a clause may say, found by its `cues` once the phrases in `unless` are passed over.

    A `wording` is a column of the table of means. One that `names` means says exactly those in `reaches`, and those in
    `arguable` perhaps. One that `adds` changes what the others of its clause reach. `phrase` is what it forbids.
    One is `of_no_means` that names what none of the means is, such as to look for a person.
    """

    label: Text
    phrase: str = ""
    kind: Literal["wording", "names", "adds"]
    cues: Texts = ()
    unless: Texts = ()
    reaches: Keys = ()
    arguable: Keys = ()
    why: str = ""
    why_arguable: str = ""
    why_not: str = ""
    of_no_means: bool = False


class ClauseQuestion(Claim):
    """A question of fact on which it turns whether a clause reaches an act, of that clause alone or of any."""

    text: Text
    of_clause: bool


class ClauseReason(Claim):
    """Why a clause reaches an act or does not, where a rule decides it and not the table of means."""

    text: Text
