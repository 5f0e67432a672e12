"""The sentences that papers and pages print."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Claim, Condition, Keys, Text, Texts


class Wording(Claim):
    """A sentence of law or advice that papers and pages print, with named slots."""

    text: Text


class Narrative(Wording):
    """A sentence of a narrative passage that the program drafts from the facts recorded.

    Where it tells of some acts only, it is those in which one of its `cues` is found, once the phrases in `unless` are
    passed over; and where of some terms only, those of which one of the words in `reach` is. A `part` is no whole
    sentence.
    """

    cues: Texts = ()
    unless: Texts = ()
    reach: Keys = ()
    part: bool = False


class FindingText(Claim):
    """What a finding says: a plain sentence that tells the reader what to do.

    `gap` is what a paper marks as missing, where the sentence itself is advice that no court should read. `little` says
    that what weakens an application weakens it little: it is asked after what a court would ask first.
    `would_learn` says that it asks what the defendant would learn: all such are asked on one page and no other list.
    `solicitor_may` says that a force solicitor may approve papers over it, and give the reason.
    """

    severity: Literal["blocks", "weakens", "advice"]
    text: Text
    gap: str = ""
    little: bool = False
    would_learn: bool = False
    solicitor_may: bool = False


class StepWhy(Claim):
    """Why the court needs the answers on a page of the journey, by the id of its step.

    `status` is that of `why`. Each line of `help`, what good looks like or a common slip, is drafting help.
    """

    why: Text
    help: Annotated[Texts, Field(max_length=4)] = ()


class QuickOutcome(Claim):
    """What the quick check says where every condition in `when` holds.

    A condition is `path=answer` or `path=answer|answer`; `none` stands for a question that is not answered. Verdicts
    are in order: the first that matches is the verdict, and the last has no condition.
    """

    kind: Literal["danger", "verdict", "fits better", "know"]
    title: Text
    text: Text
    when: tuple[Condition, ...]
