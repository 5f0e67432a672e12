"""What the papers that are kept have in common: what they say of themselves, and facts or a blank to write on."""

from collections.abc import Mapping

from spo.assessment.facts import Fact

from ..passages import Passage, Sentence
from ..writer import Writer, as_sentence, passage


def kept(w: Writer, *also: Sentence | None) -> list[Passage]:
    """Return what every paper that is kept says first, and what it says besides."""
    return passage("state", w.say("Keep this paper. It is not for filing or service."), *also, style="plain")


def known(w: Writer, **paths: str) -> Mapping[str, Sentence]:
    """Return what the case holds at each path, by the name under which the template asks.

    The template leaves a ruled blank for what is not known yet.
    """
    facts = {name: w.at(path) for name, path in paths.items()}
    return {name: as_sentence(fact) for name, fact in facts.items()}


def person(w: Writer, key: str) -> Fact:
    """Return a protected person's name, or that there is none yet."""
    name = w.person(key)
    return name if name.text else Fact("Somebody not yet named", (f"protected_persons.{key}",))
