"""What is still to come: what is known not to be done or to be had yet, each in a line, in one place."""

from collections.abc import Iterator

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined

from ...passages import Sentence
from ...writer import Writer, begun, labelled


def to_come(w: Writer) -> list[Sentence]:
    """Return each thing that is not done yet, or not had, with whose it is and when, as far as that is recorded.

    What is awaited of an act, or is to be put to the defendant, is told beside it, and of proceedings in their row.
    """
    lines = [one for told in (_witnesses, _risk, _terms) for one in told(w) if one]
    every = {one.text: one for one in lines}
    return [*every.values()]


def _witnesses(w: Writer) -> Iterator[Sentence | None]:
    """Yield whose statements are not signed, who is not decided on, and whose views have not been taken."""
    held = w.case.witnesses
    unsigned = [key for key, one in held.items() if one.statement_signed in ("no", "not done yet")]
    undecided = [key for key, one in held.items() if one.called == "not known"]
    yield _unsigned(w, unsigned)
    paths = (f"witnesses.{key}.called" for key in undecided)
    yield w.say("Whether these are called is to be decided: {names}.", *paths, names=_names(w, undecided))
    people = w.case.protected_persons
    for answer, said in (("not done yet", "are to be taken"), ("no", "have not been taken")):
        unasked = tuple(key for key, one in people.items() if one.views_taken == answer)
        yield w.say(f"The views of {{people}} {said}.", people=w.people(unasked))


def _unsigned(w: Writer, unsigned: list[str]) -> Sentence | None:
    """Return whose statements are not signed: where they are most of all, whose are."""
    signed = [key for key, one in w.case.witnesses.items() if one.statement_signed == "yes"]
    paths = tuple(f"witnesses.{key}.statement_signed" for key in (*signed, *unsigned))
    if len(signed) + len(unsigned) == len(w.case.witnesses) and len(unsigned) > max(len(signed), 1):
        people = {key: w.case.witnesses[key].person for key in signed}
        names = [w.person(one) if one else w.witness(key) for key, one in people.items()]
        which = composed(listed([one.text for one in names]), *names)
        but = w.say(
            "No statement is signed yet but {names}.",
            *paths,
            names=composed(which.text and f"{'those' if len(signed) > 1 else 'that'} of {which.text}", which),
        )
        return but or w.say("No statement is signed yet.", *paths)
    return w.say("No signed statement yet from: {names}.", *paths, names=_names(w, unsigned))


def _names(w: Writer, keys: list[str]) -> Fact:
    names = [one for one in map(w.witness, keys) if one.text]
    return composed("; ".join(one.text for one in names), *names)


def _risk(w: Writer) -> Iterator[Sentence | None]:
    """Yield which assessments are not complete, and what one that was begun has found so far."""
    for key, held in w.case.risk_assessments.items():
        base = f"risk_assessments.{key}"
        if held.done in ("no", "not done yet"):
            name = joined(w.at(f"{base}.tool"), labelled("of", w.at(f"{base}.date")), between=" ")
            found = w.at(f"{base}.found") if held.done == "no" else Fact("")
            so_far = w.say("The {name} is not complete; so far: {found}", f"{base}.done", name=name, found=found)
            yield so_far or w.say("The {name} is not complete.", f"{base}.done", name=name)


def _terms(w: Writer) -> Iterator[Sentence | None]:
    """Yield which requirements nobody has confirmed yet: whether the applicant's own units can is not for the court."""
    by_provider: dict[str, list[str]] = {}
    force = w.case.applicant.force
    for key, term in w.assessment.view.terms:
        own = bool(force) and force in term.delivery.provider
        if term.kind == "requirement" and term.delivery.confirmed in ("no", "not done yet") and not own:
            by_provider.setdefault(term.delivery.provider, []).append(key)
    for keys in by_provider.values():
        yield w.say(
            "{terms}: {provider}, has not confirmed its part.",
            *(f"terms.{key}.delivery.confirmed" for key in keys),
            terms=begun(w.term_list(keys)),
            provider=w.at(f"terms.{keys[0]}.delivery.provider"),
        )
