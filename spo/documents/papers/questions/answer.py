"""What a question is answered with."""

from collections.abc import Sequence
from dataclasses import dataclass

from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Course, Question

from ...passages import Sentence
from ...writer import Writer, begun


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


def considered(w: Writer, path: str, it: str = "it", *of: Fact) -> tuple[Sentence | None, ...]:
    """Return by whom and when a course was considered, and why it is not enough; or that it was not.

    Of what is not done yet, or that nobody has said, nothing is said.
    """
    held, why = w.case.at(path), w.words(f"{path}.why_not")
    if held.considered not in ("yes", "no"):
        return ()
    course = composed(it, Fact("", (f"{path}.considered",)), *of)
    if held.considered == "no":
        return (w.say("{course} was not considered.", course=begun(course)), why)
    on, by = w.at(f"{path}.date"), begun(w.at(f"{path}.by"))
    who = composed(f"{by.text}," if "," in by.text else by.text, by)
    said = (
        w.say("{by} considered {course} on {on}.", course=course, on=on, by=who)
        or w.say("{course} was considered on {on}.", course=begun(course), on=on)
        or w.say("{by} considered {course}.", course=course, by=who)
        or w.say("{course} was considered.", course=begun(course))
    )
    return (said, why)
