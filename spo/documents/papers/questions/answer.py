"""What a question is answered with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from spo.assessment import capital, listed
from spo.assessment.facts import Fact, composed
from spo.assessment.questions import Course, Question

from ...passages import Sentence
from ...writer import Writer, begun
from ..in_words import sentences

_THOUGHT = re.compile(
    r"(?:He|She|They) (?:\w+ly )?(?:thought|decided|considered|weighed|concluded|took|was not satisfied)\b"
)
_READING = re.compile(r"\b[Oo]n the applicant's reading(?: of [^,.]*)?, |, on the applicant's reading(?: of [^,.]*)?,")
_STRONG = re.compile(r"This is (?:the strongest|a strong) alternative\b")
_MAY_APPLY = re.compile(r"\b[Pp]olice cannot\b|\bmay (?:ask|apply)\b")
_LACKS = frozenset(
    f"wording/{key}"
    for key in (
        "ask-only-forbids",
        "ask-only-forbids-nor-notification",
        "ask-tighter-bail",
        "ask-tighter-bail-until",
        "ask-variation-would-do",
    )
)
"""The wordings that say what another course could not hold."""

_NO_CHARGE = "If no charge follows"
_HAS_BEEN = " has been: breach is proved"
_OTHERS = re.compile(r"\b(?:with|who asked) (.+)")
"""In who considered a course, what stands before somebody who was asked."""

_IN_BRIEF = 3  # sentences of what somebody wrote


@dataclass(frozen=True)
class Answer:
    """A question, and what answers it: in full, and in a few sentences where there is room for those.

    `paths` are where it is recorded whether the course was considered.
    """

    course: Course
    paths: tuple[str, ...]
    asked: Sentence
    full: tuple[Sentence, ...]
    short: tuple[Sentence, ...]


def answered(
    found: Sequence[Question],
    asked: Sentence | None,
    *told: Sentence | None,
    short: Iterable[Sentence | None] | None = None,
) -> Answer | None:
    """Return an answer of the sentences that there are, each once: in short the first, unless others are named."""
    every = {sentence.text: sentence for sentence in told if sentence}
    held = tuple(every.values())
    if not (asked and held):
        return None
    brief = {one.text: one for one in short or () if one}
    paths = tuple(one.path for one in found if one.path)
    return Answer(found[0].course, paths, asked, held, tuple(brief.values()) or held[:1])


def in_brief(*told: Sentence | None) -> Iterator[Sentence]:
    """Yield sentences with no more than the first few of what somebody wrote in each."""
    for one in told:
        if one:
            text = " ".join([*sentences(one.text)][:_IN_BRIEF])
            yield replace(one, text=text)


def in_few_words(answer: Answer) -> tuple[Sentence, ...]:
    """Return what answers a question in a few sentences, without whose reading it is.

    Of what an officer or a prosecutor said it is the first sentence, with who was asked and when; of what the law
    gives, who may apply and what no such course could hold; of enforcing, what it has met.
    """
    told = [_in_short(answer, one) for one in answer.full]
    if _HAS_BEEN in answer.full[0].text:  # what came of that is told already
        told = [one for one in told if one and not any(path.endswith(".why_not") for path in one.facts)]
    every = tuple(replace(one, text=capital(_READING.sub("", one.text))) for one in told if one)
    return every or answer.short


def _in_short(answer: Answer, one: Sentence) -> Sentence | None:
    if _STRONG.match(one.text):
        return replace(one, text=f"{one.text.partition(':')[0].rstrip('.')}.")
    if answer.course == "waiting" and any(path.endswith(".result") for path in one.facts):  # the particulars have it
        return None
    if any(path.endswith(".why_not") for path in one.facts) or _MAY_APPLY.search(one.text):
        return replace(one, text=next(sentences(one.text)))
    lacks = _LACKS.intersection(one.entries) or one.text.startswith(_NO_CHARGE)
    return one if lacks or answer.course not in ("variation", "waiting") else None


def strong(w: Writer) -> frozenset[Course]:
    """Return which of a variation and of waiting for a court are strong alternatives to the order."""
    return frozenset(one.course for one in w.assessment.questions if one.strong) & {"variation", "waiting"}


def how_strong(w: Writer) -> str:
    """Return how strong an alternative is that is strong: the strongest, unless the other is too."""
    return "a strong" if len(strong(w)) > 1 else "the strongest"


def short_name(w: Writer, key: str) -> Fact:
    """Return what an order is called after the first time: its own title, or its kind in short."""
    return composed(w.assessment.view.short_order_name(key), w.order_name(key))


def the_orders(w: Writer, keys: Iterable[str]) -> Fact:
    """Return orders by what papers call them after the first time: `the restraining order and the bail`."""
    names = [short_name(w, key) for key in keys]
    return composed(listed([f"the {name.text}" for name in names]), *names)


def considered(w: Writer, path: str, it: str = "it", *of: Fact) -> tuple[Sentence | None, ...]:
    """Return why a course that was considered is not enough; or that it was not considered.

    Of what nobody has said, or considered yet, nothing is said: that is for the officer. Who considered a course, and
    when, stands before what that person thought; who else was asked, and when, in the sentence that names them. Any
    other record of who considered what is for the solicitor.
    """
    held, why = w.case.at(path), w.words(f"{path}.why_not")
    course = composed(it, Fact("", (f"{path}.considered",)), *of)
    if held.considered == "no":
        return (w.say("{course} was not considered.", course=begun(course)), why)
    if held.considered != "yes":
        return ()
    by, on = w.at(f"{path}.by"), w.at(f"{path}.date")
    if held.by and held.date and _THOUGHT.match(held.why_not):
        who = begun(composed(f"{by.text}," if "," in by.text else by.text, by))
        return (w.say("{by} considered {course} on {on}.", by=who, course=course, on=on), why)
    return (_with_who_was_asked(w, path, why) if why else None,)


def _with_who_was_asked(w: Writer, path: str, why: Sentence) -> Sentence:
    """Return why a course would not do, with who else was asked, and when, less what it says itself."""
    by, on, said = w.at(f"{path}.by"), w.at(f"{path}.date"), w.case.at(path).why_not
    if not (asked := _OTHERS.search(by.text)):
        return why
    body, _, person = asked[1].rstrip(")").partition(" (")
    who = (person if person not in said else "") if body.split()[-1] in said else capital(asked[1])
    told = ", ".join(part for part in (who, on.text if on.text not in said else "") if part)
    every = [*sentences(why.text)]
    at = next((number for number, one in enumerate(every) if body.split()[-1] in one), 0)
    if told:
        every[at] = f"{every[at].rstrip('.')} ({told})."
    return replace(why, text=" ".join(every), facts=(*why.facts, *by.paths, *on.paths))
