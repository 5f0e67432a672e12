"""A1. Positive requirements."""

from spo.case.english import lower

from .argument import Argued, CaseReader, Fact, Filled, Slots, composed, fills
from .common_slots import main_order_as_its_kind


@fills("A1")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A1: what drives the behaviour, and what each requirement would have the defendant do about it."""
    view = r.assessment.view
    if view.main_kind is not None and view.main_kind.only_forbids:
        by = Fact(view.main_kind.prohibits_by, entries=(f"orders/{view.main_kind.id}",))
        yield {"prohibits_by": by, "prohibiting_order": main_order_as_its_kind(r)}
    said: set[str] = set()
    for number, term in view.terms:
        if term.kind != "requirement":
            continue
        base, driver = f"terms.{number}", r.case.defendant.drivers.get(term.delivery.driver or "")
        if driver and (name := term.delivery.driver or "") not in said:
            said.add(name)
            kind_of = r.at(f"defendant.drivers.{name}.kind")
            yield {
                "driver_by": r.at(f"defendant.drivers.{name}.said_by"),
                "driver": composed(lower(kind_of.text), kind_of),
                "exhibits_ref": r.exhibit_ref(driver.exhibits),
            }
        short = r.at(f"{base}.short")
        wanted = short if short.text else r.at(f"{base}.words")
        yield {
            "term_ref": r.term_list((number,)),
            "requirement": composed(lower(wanted.text.rstrip(".")), wanted),
            "provider": r.at(f"{base}.delivery.provider"),
            "provider_date": r.at(f"{base}.delivery.confirmed_date"),
        }
    required = [t for t in r.assessment.terms if r.case.terms[t.id].kind == "requirement" and t.added.beside]
    for already in required:
        for order, part in already.together.clauses if already.together else ():
            yield _already(r, order, part)
    if not required:
        yield {"new_requirement": Fact("do any of these things", ("existing_orders",))}


def _already(r: CaseReader, order: str, part: str) -> Slots:
    """Return an existing clause that already requires what is sought, and when its order ends."""
    words = r.at(f"existing_orders.{order}.terms.{part}.words")
    return {
        "requiring_order": r.order_name(order),
        "existing_requirement": composed(lower(words.text.rstrip(".")), words),
        "requiring_order_ends": r.at(f"existing_orders.{order}.ends"),
    }
