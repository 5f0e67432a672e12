"""What the words of an order do not reach, and what is open to argument: each means with the clause, and why."""

from collections.abc import Iterator

from spo.assessment.came_of import word
from spo.assessment.clauses import methods_of
from spo.assessment.facts import Fact, composed
from spo.guidance import Reached

from ..passages import Sentence
from ..writer import Writer


def beyond(w: Writer, order: str, answer: Reached) -> Iterator[Sentence | None]:
    """Yield a sentence for each clause, means and reason: what it does not reach, or only arguably does.

    Of what is open to argument no breach is alleged, and the term that would settle it is named. Of what is not known
    nothing is said.
    """
    table, law = w.assessment.table, w.assessment.view.guidance
    groups: dict[tuple[str, str, str], list[str]] = {}
    for key in table.answered_as(order, answer):
        nearest = table.verdicts.nearest(order, key)
        term, verdict = nearest or ("", None)
        means = (verdict and verdict.means) or next(iter(methods_of(w.case.incidents[key])), "")
        if verdict and means in law.methods:
            groups.setdefault((term, means, verdict.said(law)), []).append(key)
    quoted: set[str] = set()
    for (term, means, why), keys in groups.items():
        said = {
            "clause": clause(w, order, term, words=term not in quoted),
            "means": Fact(law.methods[means].phrase, entries=(f"methods/{means}",)),
            "incidents": w.incidents(tuple(keys)),
            "why": Fact(why, entries=(f"methods/{means}",)),
        }
        quoted.add(term)
        if answer == "no":
            yield w.say(
                "On the applicant's reading, {clause} does not reach {means} ({incidents}), because {why}.", **said
            )
        else:
            yield w.say("Whether {clause} reaches {means} ({incidents}) is open to argument: {why}.", **said)
            if not any(word(table, breach) for key in keys for breach in table.breaches.get(key, ())):
                yield w.say("No breach is alleged in {incidents}.", incidents=said["incidents"])
            yield w.say("It would be put beyond doubt by {terms}.", terms=w.term_list(_settling(w, keys)))


def _settling(w: Writer, keys: list[str]) -> tuple[str, ...]:
    """Return the terms whose own words surely reach the acts, where each of the acts is reached by one of them."""
    shown = [one.id for one in w.assessment.terms if one.shown]
    settling = [w.assessment.table.settling(key, shown) for key in keys]
    return tuple(term for term in shown if any(term in each for each in settling)) if all(settling) else ()


def clause(w: Writer, order: str, term: str, words: bool = True) -> Fact:
    """Return a clause by its paragraph, with its exact words where they are asked for: `paragraph 1 ("Not to go")`."""
    base, held = f"existing_orders.{order}.terms.{term}", w.case.existing_orders[order].terms[term]
    exact = w.at(f"{base}.words")
    named = composed(f"paragraph {held.paragraph}" if held.paragraph else "its term", w.at(f"{base}.paragraph"))
    return composed(f'{named.text} ("{exact.text.rstrip(".")}")', named, exact) if words else named
