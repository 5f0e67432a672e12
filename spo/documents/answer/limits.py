"""What the existing order does not say, or could not: A1 to A5 and A22."""

from spo.assessment import Argued, lower
from spo.assessment.facts import Fact

from ..writer import Writer
from .slots import Slots, clause, exhibit_ref, exhibits_of, main_order, means, order_name, order_slots, term_list

_AKIN = frozenset({"contact", "online", "through-others"})


def a1(w: Writer, _: Argued) -> list[Slots]:
    """Fill A1: what drives the behaviour, and what each requirement would have the defendant do about it."""
    key = main_order(w)
    kind = w.assessment.view.kind(w.case.existing_orders[key]) if key else None
    only_forbids = kind is not None and kind.requires is not None and kind.requires.can == "no"
    found: list[Slots] = [{"prohibiting_order": order_name(w, key)}] if only_forbids else []
    said: set[str] = set()
    for number, term in w.assessment.view.terms:
        if term.kind != "requirement":
            continue
        base, driver = f"terms.{number}", w.case.defendant.drivers.get(term.delivery.driver or "")
        if driver and (name := term.delivery.driver or "") not in said:
            said.add(name)
            kind_of = w.at(f"defendant.drivers.{name}.kind")
            found.append(
                {
                    "driver_by": w.at(f"defendant.drivers.{name}.said_by"),
                    "driver": Fact(lower(kind_of.text), kind_of.paths),
                    "exhibits_ref": exhibit_ref(w, driver.exhibits),
                }
            )
        short = w.at(f"{base}.short")
        wanted = short if short.text else w.at(f"{base}.words")
        found.append(
            {
                "term_ref": term_list(w, (number,)),
                "requirement": Fact(lower(wanted.text.rstrip(".")), wanted.paths),
                "provider": w.at(f"{base}.delivery.provider"),
                "provider_date": w.at(f"{base}.delivery.confirmed_date"),
            }
        )
    required = [t for t in w.assessment.terms if w.case.terms[t.id].kind == "requirement" and not t.requirement_is_new]
    for already in required:
        found += [_already(w, order, part) for order, part in (already.together.clauses if already.together else ())]
    if not required:
        found.append({"new_requirement": Fact("do any of these things", ("existing_orders",))})
    return found


def _already(w: Writer, order: str, part: str) -> Slots:
    """Return an existing clause that already requires what is sought, and when its order ends."""
    words = w.at(f"existing_orders.{order}.terms.{part}.words")
    return {
        "requiring_order": order_name(w, order),
        "existing_requirement": Fact(lower(words.text.rstrip(".")), words.paths),
        "requiring_order_ends": w.at(f"existing_orders.{order}.ends"),
    }


def a2(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A2: acts that look harmless alone, and who explains why they are not."""
    key = main_order(w)
    kind = w.case.existing_orders[key].kind if key else ""
    acts = argued.met.incidents
    witness = next((w.case.incidents[i].witness for i in acts if w.case.incidents[i].witness in w.case.witnesses), None)
    return [
        {
            "conviction_order": order_name(w, key) if kind == "restraining-order-conviction" else Fact(""),
            "acquittal_order": order_name(w, key) if kind == "restraining-order-acquittal" else Fact(""),
            "incidents_ref": w.incidents(acts),
            "kind_of_acts": means(w, acts),
            "witness": w.witness(witness) if witness else Fact(""),
            "exhibits_ref": exhibits_of(w, acts),
        }
    ]


def a3(w: Writer, _: Argued) -> list[Slots]:
    """Fill A3: what came of each breach and alleged breach of each order, in words no stronger than the outcome."""
    found: list[Slots] = []
    caught = {
        key: breach
        for key, breach in w.case.breaches.items()
        if breach.clause_did_not_catch != "yes" and breach.incident not in w.assessment.view.unattributed
    }
    for key in w.assessment.view.case.existing_orders:

        def of(status: str, key: str = key) -> Fact:
            breaches = [b for b in caught.values() if b.order == key and b.status == status and b.incident]
            return w.incidents(tuple(b.incident for b in breaches if b.incident))

        def number(status: str, key: str = key) -> Fact:
            held = [k for k, b in caught.items() if b.order == key and b.status == status]
            return Fact(str(len(held)) if held else "", tuple(f"breaches.{k}.status" for k in held))

        dates = [k for k, b in caught.items() if b.order == key and b.status == "found" and b.date]
        found.append(
            {
                "order": order_name(w, key),
                "convicted_count": number("convicted"),
                "convicted_ref": of("convicted"),
                "found_date": w.at(f"breaches.{dates[0]}.date") if dates else Fact(""),
                "found_ref": of("found"),
                "admitted_ref": of("admitted"),
                "charged_count": number("charged"),
                "charged_ref": of("charged"),
                "reported_ref": of("reported, no charge"),
                "unreported_ref": of("not reported"),
            }
        )
    return found


def a4(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A4: the acts outside the words of the order, their means, the nearest clause, and variation."""
    key, acts = main_order(w), argued.met.incidents
    reached = frozenset(
        tag for o in w.assessment.view.orders_in_force.values() for t in o.terms.values() for tag in t.reach
    )
    new = means(w, acts, but_not=reached)
    near = clause(w, key, _AKIN) if any(_AKIN & set(w.case.incidents[i].reach) for i in acts) else {}
    return [
        {
            **order_slots(w, key),
            **near,
            "incidents_ref": w.incidents(acts),
            "means": new if new.text else means(w, acts),
        }
    ]


def a5(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A5: each person whom the order does not mention, the acts towards that person, and the risk."""
    key, found = main_order(w), []
    for person in (path.split(".")[1] for path in argued.met.facts if path.startswith("protected_persons.")):
        acts = tuple(i for i in argued.met.incidents if person in w.case.incidents[i].towards)
        risk = w.at(f"protected_persons.{person}.risk")
        found.append(
            {
                "order": order_name(w, key),
                "person": w.person(person),
                "incidents_ref": w.incidents(acts),
                "risk": Fact(lower(risk.text.rstrip(".")), risk.paths),
            }
        )
    by_proxy: dict[str, list[str]] = {}
    for act in (path.split(".")[1] for path in argued.met.facts if path.endswith(".through")):
        by_proxy.setdefault(w.case.incidents[act].through.rstrip("."), []).append(act)
    named = [f"{name} ({w.incidents(tuple(acts_through)).text})" for name, acts_through in by_proxy.items()]
    facts = tuple(f"incidents.{act}.through" for acts_through in by_proxy.values() for act in acts_through)
    found.append({"go_betweens": Fact("; ".join(named), facts)})
    return found


def a22(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A22: the clause, the act that it was said not to catch, and the term that is meant to catch it."""
    found = []
    for path in argued.met.facts:
        breach = w.case.at(path)
        base = f"existing_orders.{breach.order}.terms.{breach.term}"
        terms = tuple(t.id for t in w.assessment.terms if breach.incident in t.answers and not t.duplicates)
        why = w.at(f"{path}.why_not_charged")
        words = w.at(f"{base}.words")
        found.append(
            {
                "paragraph": w.at(f"{base}.paragraph"),
                "order": order_name(w, breach.order),
                "clause": Fact(words.text.rstrip("."), words.paths),
                "not_charged_date": w.at(f"{path}.date"),
                "incident_ref": w.incidents((breach.incident,)),
                "why_not_charged": Fact(why.text.rstrip("."), why.paths),
                "term_ref": term_list(w, terms[:1]),
            }
        )
    return found
