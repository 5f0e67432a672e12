"""What follows from an answer, said at once: what a withheld place, number or name will print as, and what it risks."""

from collections.abc import Iterator

from markupsafe import Markup

from spo.assessment import numbered
from spo.case import Case, is_attributed, term_numbers

from ..questions.journey import Place
from ..screen.markup import bullets, panel


def consequences(case: Case, place: Place) -> Markup | None:
    """Return what follows from the answers of a page, or None where there is nothing to say."""
    tell = {"place": _place, "identifier": _identifier, "person": _person}.get(place.step.id)
    key = place.ids[-1] if place.ids else ""
    said = list(tell(case, key)) if tell else []
    return panel("note", bullets(said)) if said else None


def _place(case: Case, key: str) -> Iterator[str]:
    place = case.places.get(key)
    if place is None:
        return
    covered = [number for term, number in term_numbers(case).items() if key in case.terms[term].places]
    if place.withhold:
        yield "This prints as [address withheld], or not at all, in what is served. Do not type it anywhere else."
        if covered:
            terms = numbered("term", covered)
            yield f"It is covered by {terms}. A zone drawn round it would tell the defendant where it is."


def _identifier(case: Case, key: str) -> Iterator[str]:
    found = case.identifiers.get(key)
    if found and found.withhold:
        yield "This prints as [withheld] in every paper that is served. Do not type it anywhere else."
    elif found and found.whose == "defendant" and not is_attributed(found) and found.value:
        yield "Say how this is attributed. Until then, nothing that came from it is said to be the defendant's."


def _person(case: Case, key: str) -> Iterator[str]:
    person = case.protected_persons.get(key)
    if person and person.withhold_name:
        shown = person.described_as or "[name withheld]"
        yield f"This person is called “{shown}” in every paper that is served. Do not type the name anywhere else."
