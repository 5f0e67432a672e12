"""The statement of the officer in the case: own knowledge, what others say and records show, and views, each apart."""

from collections.abc import Iterable
from dataclasses import replace

from spo.assessment import lower
from spo.guidance import PaperEntry

from ...passages import Fact, Paper, Passage, Row
from ...writer import Writer, joined, labelled, passage, row
from ..application import acts, counts, fairness, grounds, helps, orders
from ..application.front import area_link
from ..breaches import under_orders
from ..shared import short_head
from .pieces import act, gap, officers, others, passed_on, produced

_OFFICER = "applicant.officer_in_the_case"
_CONSIDERED = {"enforcement": "Enforcement", "variation": "Variation", "extension": "Extension"}


def officer_statement(w: Writer, entry: PaperEntry) -> Paper:
    """Return the statement of the officer in the case, for that officer to correct and sign."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "about": passage("about", w.law("statement-draft"), style="plain"),
            "who": _who(w),
            "sought": _sought(w),
            "people": _people(w),
            "summary": passage("summary", counts.pattern(w), counts.not_relied_on(w), w.law("statement-chronology")),
            "own": _own(w),
            "others": _from_others(w),
            "knowledge": _plain_facts(grounds.knowledge(w), "knowledge"),
            "orders": _other_orders(w),
            "effect": _effect(w),
            "helps": _plain_facts(helps.helps(w)),
            "consulted": _consulted(w),
            "views": passage("views", w.law("statement-views"), style="plain"),
            "risk": _plain_facts(grounds.risk(w), "risk"),
            "rights": _plain_facts(fairness.proportionality(w), "proportionality"),
            "declaration": gap("declaration", "the declaration that legal services require here", _OFFICER),
        },
        tables={"each_term": _each_term(w)},
    )


def _plain_facts(passages: Iterable[Passage], *law: str) -> list[Passage]:
    """Return passages of the application as paragraphs of a statement, without those that only say what the law is."""
    return [replace(one, style="numbered") if one.style == "sub" else one for one in passages if one.id not in law]


def _who(w: Writer) -> list[Passage]:
    role = w.at(f"{_OFFICER}.role")
    known = (w.at(f"{_OFFICER}.rank"), w.at(f"{_OFFICER}.name"), Fact(lower(role.text), role.paths))
    found = passage("who", w.say("I am {officer}.", officer=joined(*known, w.at(f"{_OFFICER}.unit"))))
    if not w.case.applicant.officer_in_the_case.name:
        found += gap("who.gap", "your name, rank and role", f"{_OFFICER}.name")
    found += gap("who.since", "how long you have been in the case", _OFFICER)
    return found + passage("who.knowledge", w.law("statement-knowledge"))


def _sought(w: Writer) -> list[Passage]:
    """Return which orders are sought, and for how long."""
    period = w.period("duration")
    for_long = "" if w.case.duration.kind == "until further order" else "for "
    found = passage(
        "sought",
        w.say(f"A stalking protection order is sought {for_long}{{period}}.", period=period),
        w.say("{why}", why=w.at("duration.why")),
    )
    if w.case.interim.sought == "yes":
        found += passage(
            "sought.interim",
            w.say("An interim order is sought for {period}.", period=w.at("interim.period")),
            w.say("{why}", why=w.at("interim.why")),
        )
    return found


def _people(w: Writer) -> list[Passage]:
    """Return what each protected person is to the defendant, and what links the defendant to the police area."""
    found: list[Passage] = []
    for key in w.case.protected_persons:
        base = f"protected_persons.{key}.relationship"
        found += passage(
            f"people.{key}",
            w.say("{name}: {what}.", name=w.person(key), what=w.at(f"{base}.description")),
            w.say("{facts}", facts=w.at(f"{base}.facts")),
        )
    return found + _plain_facts(area_link(w))


def _own(w: Writer) -> list[Passage]:
    """Return the acts that the officer saw, and the exhibits that the officer produces."""
    found: list[Passage] = []
    for key, one in w.assessment.view.incidents:
        if one.witness in _first_hand(w):
            found += act(w, f"own.{key}", key)
    if not found:
        found += gap("own.gap", "what you saw or did yourself, such as a warning that you gave", _OFFICER)
    return found + produced(w, "produced", officers(w.case))


def _first_hand(w: Writer) -> list[str]:
    return [key for key in officers(w.case) if w.case.witnesses[key].first_hand == "yes"]


def _from_others(w: Writer) -> list[Passage]:
    """Return the acts that the application describes, each with the person or the record that tells of it."""
    found: list[Passage] = []
    for key in acts.chosen(w):
        one, base = w.case.incidents[key], f"incidents.{key}"
        if one.witness in _first_hand(w):
            continue
        teller = w.witness(one.witness) if one.witness in w.case.witnesses else Fact("")
        source = joined(teller, w.at(f"{base}.source"))
        known = source if source.text else Fact("[To complete: who or what tells of it]", (f"{base}.source",))
        breaches = under_orders(w, key)
        found += act(w, f"others.{key}", key, w.say("Source: {known}.", known=known), w.say("{b}", b=breaches))
    return found + passed_on(w, "passed", officers(w.case))


def _other_orders(w: Writer) -> list[Passage]:
    """Return each other order, what was considered under it, the searches made for others, and the proceedings."""
    kept = ("existing_orders", "order_checks")
    found = [one for one in orders.existing_orders(w) if one.id.startswith(kept) and one.id != "existing_orders.law"]
    for key, _ in w.assessment.view.orders:
        for field, label in _CONSIDERED.items():
            found += _considered(w, key, field, label)
    return found + orders.proceedings(w)


def _considered(w: Writer, key: str, field: str, label: str) -> list[Passage]:
    """Return when something was considered under an order in place of this application, and why it is not enough."""
    base = f"existing_orders.{key}.{field}"
    if w.case.at(base).considered != "yes":
        return []
    when = joined(w.at(f"{base}.date"), labelled("by", w.at(f"{base}.by")))
    name, rests_on = w.assessment.view.order_name(key), f"{base}.considered"
    return passage(
        f"considered.{key}.{field}",
        w.say(f"{label} of the {{name}} was considered: {{when}}.", rests_on, name=name, when=when)
        or w.say(f"{label} of the {{name}} was considered.", rests_on, name=name),
        w.say("{why_not}", why_not=w.at(f"{base}.why_not")),
    )


def _effect(w: Writer) -> list[Passage]:
    """Return where each person speaks of the effect; where no statement of theirs is drafted, the words recorded."""
    speaking = {w.case.witnesses[key].person for key in others(w.case)}
    found: list[Passage] = []
    for key in w.case.protected_persons:
        name, path = w.person(key), f"protected_persons.{key}.effect"
        if key in speaking:
            said = w.say("The statement of {name} tells of the effect.", name=name)
        else:
            said = w.say('{name} is recorded as saying: "{words}"', name=name, words=w.at(path))
        found += passage(f"effect.{key}", said)
    return found


def _consulted(w: Writer) -> list[Passage]:
    owner = w.say("If an order is made, it will be managed by {owner}.", owner=w.at("authority.owner"))
    return _plain_facts(fairness.authority(w)) + passage("owner", owner)


def _each_term(w: Writer) -> list[Row]:
    """Return a row for each term for which reasons are shown: the acts it answers, why it, and how it would work."""
    if not w.assessment.necessity_shown:
        return []
    return [
        row(
            term.id,
            term=w.term(term.id),
            incidents=w.incident_numbers(term.answers),
            why=joined(w.at(f"terms.{term.id}.risk"), w.at(f"terms.{term.id}.why_necessary"), between="\n"),
            less=w.at(f"terms.{term.id}.less_considered"),
            works=joined(w.at(f"terms.{term.id}.how_complied"), w.at(f"terms.{term.id}.how_proved"), between="\n"),
        )
        for term in w.assessment.terms
        if term.shown
    ]
