"""What came of an act under each order that it is recorded under: once for those of which it is the same."""

import re
from collections.abc import Iterator

from spo.assessment import capital, listed
from spo.assessment.facts import Fact, composed
from spo.case import outcome

from ...writer import Writer
from ..breaches import breach_words, is_called, outcome_words, why_not_charged

_PARAGRAPH = re.compile(r"(.*\b)(paragraph|condition) (\S+)( of .*)")
"""What is said of a breach, with its paragraph between what is before and after it."""


def came_under_orders(w: Writer, key: str) -> Iterator[Fact]:
    """Yield what came of an incident under each order, its reference, and why it was not charged.

    What came of it is not said twice. The reasons stand in the note on the orders in force; of others they stand here.
    """
    act = w.case.incidents[key]
    alike, references = dict[tuple[str, str, str], list[tuple[str, Fact]]](), dict[str, Fact]()
    rest: list[Fact] = []
    for breach in w.assessment.table.breaches.get(key, ()):
        held = outcome(w.case, breach)
        came, _, _ = (said := breach_words(w, breach)).partition(": ")
        said = capital(said.removeprefix("As to "))
        if act.reported_to and not act.reported_to.startswith("Not "):
            said = said.replace("not reported and not charged", "not charged").replace("not reported", "no charge")
        if not is_called(w, breach) and _says(act.outcome, outcome_words(w, breach).partition(",")[0]):
            said = ""
        elif held.date and held.date.printed in act.outcome:
            result = outcome_words(w, breach).partition(",")[0]
            told = "" if result in act.outcome.casefold() else f": {result}"
            said = f"{capital(came)}{told}." if is_called(w, breach) else ""
        which = _PARAGRAPH.fullmatch(said)
        before, part, number, after = which.groups() if which else (said, "", "", "")
        rests_on = Fact("", (f"breaches.{breach}", held.said, held.dated, f"{held.at}.court"))
        alike.setdefault((before, part, after), []).append((number, rests_on))
        reference = w.at(f"{held.at}.reference")
        new = [one for one in reference.text.split("; ") if one and one not in act.reported_to]
        references |= dict.fromkeys(new, reference)
        if w.case.breaches[breach].order not in w.assessment.view.orders_in_force:
            rest.append(why_not_charged(w, breach))
    for (before, part, after), of in alike.items():
        named = f"{part}{'s' if len(of) > 1 else ''} {listed([one for one, _ in of])}" if after else ""
        yield composed(f"{before}{named}{after}", *(fact for _, fact in of))
    yield composed("; ".join(references), *references.values())
    yield from rest


def _says(outcome: str, came: str) -> bool:
    """Return whether what came of an act says what came of it under an order: `no arrest`, as `Not arrested`."""
    told = outcome.casefold()
    return bool(came) and (came in told or f"{came.replace('no ', 'not ', 1)}ed" in told)
