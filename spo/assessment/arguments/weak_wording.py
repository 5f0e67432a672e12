"""A22. Existing order aimed at the same acts but weak in form."""

from spo.case import outcome

from .argument import Argued, CaseReader, Filled, composed, fills


@fills("A22")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A22: the clause, the act that it was said not to catch, and the first term whose words reach that act."""
    for path in argued.met.facts:
        breach = r.case.at(path)
        base = f"existing_orders.{breach.order}.terms.{breach.term}"
        sought = (term.id for term in r.assessment.terms if not term.duplicates)
        terms = r.assessment.table.settling(breach.incident, sought)
        why = r.at(f"{path}.why_not_charged")
        words = r.at(f"{base}.words")
        yield {
            "paragraph": composed(
                r.assessment.view.clause_named(breach.order or "", breach.term or ""), r.at(f"{base}.paragraph")
            ),
            "order": r.order_name(breach.order),
            "clause": composed(words.text.rstrip("."), words),
            "not_charged_date": r.at(outcome(r.case, path.removeprefix("breaches.")).dated),
            "incident_ref": r.incidents((breach.incident,)),
            "why_not_charged": composed(why.text.rstrip("."), why),
            "term_ref": r.term_list(terms[:1]),
        }
