"""What the papers that are kept have in common: what they say of themselves, and facts or a blank to write on."""

from collections.abc import Mapping

from spo.assessment.facts import Fact
from spo.assessment.refusals import refusals, who_decides

from ..passages import Passage, Sentence
from ..writer import Writer, as_sentence, ended, passage


def kept(w: Writer, *also: Sentence | None) -> list[Passage]:
    """Return what every paper that is kept says first: what it is, and then what says no to the application."""
    return [
        *passage("state", w.say("Keep this paper. It is not for filing or service."), *also, style="plain"),
        *_refused(w),
    ]


def _refused(w: Writer) -> list[Passage]:
    """Return what says no on the facts recorded, what would lift it, and who decides. An order made settles it."""
    found = refusals(w.assessment)
    if not found or w.case.order_made.date:
        return []
    said = passage("state.refused", w.law("refusals-first"), style="plain")
    for one in found:
        parts = [f"{one.ref}. {ended(one.says)}"]
        parts += [f"Another course fits better: {one.instead}"] if one.instead else []
        parts.append(f"What would lift it: {one.lift}")
        parts += [f"Basis: {ended(one.basis)}"] if one.basis else []
        sentences = tuple(Sentence(part, one.facts, one.entries) for part in parts)
        said.append(Passage(f"state.refused.{one.ref}", sentences, "plain"))
    return said + passage(
        "state.never_wait", w.law("refusals-never-wait", who=who_decides(w.assessment)), style="plain"
    )


def known(w: Writer, **paths: str) -> Mapping[str, Sentence]:
    """Return what the case holds at each path, by the name under which the template asks.

    The template leaves a ruled blank for what is not known yet.
    """
    facts = {name: w.at(path) for name, path in paths.items()}
    return {name: as_sentence(fact) for name, fact in facts.items()}


def not_done(w: Writer, path: str) -> Fact:
    """Return that a thing is not done yet, will not be, or is not said to be."""
    said = {"not done yet": "Not done yet", "no": "Not done"}
    return Fact(said.get(w.case.at(path), "Not said to be done"), (path,))


def person(w: Writer, key: str) -> Fact:
    """Return a protected person's name, or that there is none yet."""
    name = w.person(key)
    return name if name.text else Fact("Somebody not yet named", (f"protected_persons.{key}",))
