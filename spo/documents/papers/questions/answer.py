"""What a question is answered with."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spo.assessment import listed
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Course, Question

from ...passages import Sentence
from ...writer import Writer, begun

_THOUGHT = re.compile(r"(?:He|She|They) (?:\w+ly )?(?:thought|decided|considered|weighed|concluded|took|was|were)\b")


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


def strong(w: Writer) -> frozenset[Course]:
    """Return which of a variation and of waiting for a court are strong alternatives to the order."""
    return frozenset(one.course for one in w.assessment.questions if one.strong) & {"variation", "waiting"}


def how_strong(w: Writer) -> str:
    """Return how strong an alternative is that is strong: the strongest, unless the other is too."""
    return "a strong" if len(strong(w)) > 1 else "the strongest"


def short_name(w: Writer, key: str) -> Fact:
    """Return what an order is called after the first time: its own title, or its kind in short."""
    order, name = w.case.existing_orders[key], w.order_name(key)
    kind = w.assessment.view.kind(order)
    return composed(kind.short if kind and kind.short and not order.title else name.text, name)


def considered(w: Writer, path: str, it: str = "it", *of: Fact) -> tuple[Sentence | None, ...]:
    """Return why a course that was considered is not enough; or that it was not considered.

    Of what is not done yet, or that nobody has said, nothing is said. Who considered a course, and when, stands before
    what that person thought, and else once behind all the answers.
    """
    held, why = w.case.at(path), w.words(f"{path}.why_not")
    course = composed(it, Fact("", (f"{path}.considered",)), *of)
    if held.considered == "no":
        return (w.say("{course} was not considered.", course=begun(course)), why)
    by, on = w.at(f"{path}.by"), w.at(f"{path}.date")
    who = begun(composed(f"{by.text}," if "," in by.text else by.text, by))
    told = w.say("{by} considered {course} on {on}.", by=who, course=course, on=on) if _is_thought(w, path) else None
    return (told, why) if held.considered == "yes" else ()


def _is_thought(w: Writer, path: str) -> bool:
    """Return whether why a course would not do is told of whoever considered it, by `he` or `she` alone."""
    held = w.case.at(path)
    return bool(held.by and held.date and _THOUGHT.match(held.why_not))


def by_whom(w: Writer, found: Iterable[tuple[str, str]]) -> Sentence | None:
    """Return who considered each of some courses, and when: each has what it is called, and where that is recorded.

    Where the answer itself says when, that is not said again.
    """
    together: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for course, path in found:
        one, on = w.case.at(path), w.at(f"{path}.date").text
        if one.considered == "yes" and not _is_thought(w, path) and not (on and on in one.why_not):
            said = w.at(f"{path}.by").text, on
            together.setdefault(said, []).append((course, path))
    parts = []
    for (who, on), of in together.items():
        by = f" by {who}," if "," in who else f" by {who}" if who else ""
        parts.append(f"{listed([course for course, _ in of])}{by}{f' on {on}' if on else ''}".rstrip(","))
    held = [path for of in together.values() for _, path in of]
    paths = tuple(f"{path}.{field}" for path in held for field in ("considered", "by", "date"))
    lead = "These were considered" if len(held) > 1 else "One course was considered"
    return w.say(f"{lead}: {{courses}}.", courses=Fact("; ".join(parts), paths))
