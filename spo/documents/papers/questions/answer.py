"""What a question is answered with."""

from collections.abc import Sequence
from dataclasses import dataclass

from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Course, Question

from ...passages import Sentence
from ...writer import Writer
from ..in_words import number_in_words

FEW = 3  # acts that are named: of more it is said how many


@dataclass(frozen=True)
class Answer:
    """A question, and what answers it: in full, and in a sentence where there is room for one.

    `paths` are where it is recorded whether the course was considered.
    """

    course: Course
    paths: tuple[str, ...]
    asked: Sentence
    full: tuple[Sentence, ...]
    short: Sentence


def answered(
    found: Sequence[Question], asked: Sentence | None, *sentences: Sentence | None, short: Sentence | None = None
) -> Answer | None:
    """Return an answer of the sentences that there are, each once: in short the first, unless another is named."""
    held = tuple({sentence.text: sentence for sentence in sentences if sentence}.values())
    if not (asked and held):
        return None
    paths = tuple(one.path for one in found if one.path)
    return Answer(found[0].course, paths, asked, held, short or held[0])


def short_name(w: Writer, key: str) -> Fact:
    """Return what an order is called after the first time: its own title, or its kind in short."""
    order, name = w.case.existing_orders[key], w.order_name(key)
    kind = w.assessment.view.kind(order)
    return composed(kind.short if kind and kind.short and not order.title else name.text, name)


def how_many(w: Writer, keys: Sequence[str], of: int = 0, which: str = "") -> Fact:
    """Return how many entries some acts are: `17 of the 23 entries, five of them by inference`; nothing of none."""
    inferred = sum(map(w.assessment.view.is_inferred, keys))
    number = number_in_words(len(keys)) + (f" of the {number_in_words(of)}" if of > len(keys) else "")
    said = f"{number} {'entry' if len(keys) == 1 and of <= 1 else 'entries'}{which}"
    if inferred:
        said += ", by inference" if inferred == len(keys) else f", {number_in_words(inferred)} of them by inference"
    return Fact(said if keys else "", tuple(f"incidents.{key}" for key in keys))


def considered(w: Writer, path: str, what: str, *of: Fact) -> tuple[Sentence | None, ...]:
    """Return that a course was considered, when and by whom, and why it is not enough; or that it was not.

    Of what is not done yet, or that nobody has said, nothing is said.
    """
    held, why = w.case.at(path), w.words(f"{path}.why_not")
    if held.considered not in ("yes", "no"):
        return ()
    course = composed(what, Fact("", (f"{path}.considered",)), *of)
    if held.considered == "no":
        return (w.say("{course} was not considered.", course=course), why)
    on, by = w.at(f"{path}.date"), w.at(f"{path}.by")
    said = (
        w.say("{course} was considered on {on} by {by}.", course=course, on=on, by=by)
        or w.say("{course} was considered on {on}.", course=course, on=on)
        or w.say("{course} was considered by {by}.", course=course, by=by)
        or w.say("{course} was considered.", course=course)
    )
    return (said, why)
