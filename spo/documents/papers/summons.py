"""The summons: what rule 98(2) of the Magistrates' Courts Rules 1981 asks of it, and no more."""

from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage
from ..writer import Writer, passage
from .hearing import is_believed, the_complainant, to_defendant, what_it_is_for, when_and_where
from .interim_order import seeks_interim
from .order_parts import of_a_youth
from .shared import each_protects, head


def summons(w: Writer, entry: PaperEntry) -> Paper:
    """Return the summons. What only the court fills is left as a ruled blank, the hearing too until it is fixed."""
    return Paper(
        entry,
        head={**head(w, entry.title), **when_and_where(w)},
        passages={
            "to": to_defendant(w) + of_a_youth(w),
            "complainant": _complainant(w),
            "complaints": _complaints(w),
            "attend": passage(
                "attend",
                w.law("summons-attend"),
                w.say("The hearing on that day is for {what}.", what=what_it_is_for(w)),
                style="plain",
            )
            + w.gaps("attend", "hearing-purpose-unasked"),
            "office": passage("office", w.words("hearing.office_address"), style="plain")
            + w.gaps("office", "court-office-missing"),
        },
    )


PAPER = Drafted(summons)


def _complainant(w: Writer) -> list[Passage]:
    """Return the name and address of the complainant (r.98(2)(a))."""
    return passage(
        "complainant",
        w.say("The complainant is {complainant}.", complainant=the_complainant(w)),
        w.say("The complainant's address is {address}.", address=w.at("applicant.address")),
        style="plain",
    ) + w.gaps("complainant", "force-missing", "complainant-address-missing")


def _complaints(w: Writer) -> list[Passage]:
    """Return each complaint for which the summons is issued (r.98(2)(c))."""
    interim = w.law("summons-interim") if seeks_interim(w.assessment.view) else None
    persons = w.people(tuple(w.case.protected_persons))
    authorised = is_believed(w)
    named = {"complainant": the_complainant(w), "persons": persons, "each": each_protects(w)}
    appears = w.law("summons-appears", **named) if authorised else None
    unsaid = None if authorised else w.law("gate-to-complete", "authority.given")
    return (
        passage("complaints.order", w.law("summons-order"), appears)
        + passage("complaints.unsaid", unsaid, style="gap")
        + w.gaps("complaints", "force-missing", "nobody-to-protect")
        + passage("complaints.interim", interim)
    )
