"""The front of an order, as a table: on whose complaint, whom it binds and protects, how long it lasts and where."""

from collections.abc import Iterable, Mapping

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined

from ..passages import Row, Sentence
from ..writer import Writer, as_one, as_sentence, labelled, row
from .hearing import found_at, home, the_complainant
from .order_parts import protected
from .shared import short_head

DEFENDANT = "defendant"
"""The row that says who the defendant is."""

PROTECTED = "protected"
"""The row that says whom the order protects."""


def front(w: Writer, days: Mapping[str, str], period: Iterable[Sentence], locality: Iterable[Sentence]) -> list[Row]:
    """Return the rows. `days` are those that the court alone enters, by the wording of what each is."""
    complainant, protects = the_complainant(w), protected(w)
    heading = short_head(w, "")
    found = [
        row("complainant", label="Complainant", value=_known(complainant, heading["complainant"])),
        row(DEFENDANT, label="The defendant", value=_defendant(w, heading["defendant"])),
        row(PROTECTED, label="This order protects", value=as_one(*protects)),
        *(row(key, label=printed(w, law), value="") for key, law in days.items()),
        row("period", label="How long it lasts", value=as_one(*period)),
        row("locality", label="Where it applies", value=as_one(*locality)),
    ]
    return [one for one in found if one.id in days or one.cells["value"].text]


def printed(w: Writer, key: str) -> Sentence:
    """Return a heading or a label of guidance, without the full stop of a sentence."""
    return Sentence(w.assessment.view.guidance.wording[key].text, (), (f"wording/{key}",))


def _known(fact: Fact, otherwise: Sentence) -> Sentence:
    return as_sentence(composed(capital(fact.text), fact)) if fact.text else otherwise


def _defendant(w: Writer, named: Sentence) -> Sentence:
    return as_sentence(
        joined(
            named.fact,
            labelled("also known as", w.names_used()),
            labelled("born", w.at("defendant.date_of_birth")),
            labelled("of", home(w)),
            labelled("of", w.at("defendant.no_home")) if w.case.defendant.no_home == "no fixed home" else Fact(""),
            labelled("who can regularly be found at", found_at(w)),
        )
    )
