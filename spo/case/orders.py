"""Other orders, bail, licences and proceedings: what they say, and what has happened under them."""

from typing import Literal

from .refers import ExhibitId, IncidentId, IncidentIds, OrderId, OrderKindId, OrderTermId, PersonIds, PlaceIds, ReachIds
from .text import Answer, Id, Line, Model, Words, asked
from .when import When

BreachStatus = Literal["convicted", "found", "admitted", "charged", "reported, no charge", "not reported"]
ProceedingStage = Literal[
    "under investigation",
    "released under investigation",
    "charged",
    "awaiting trial",
    "convicted",
    "sentenced",
    "acquitted",
    "no further action",
]


class OrderTerm(Model):
    """One term of an existing order, in its exact words."""

    paragraph: Line = asked("Paragraph", served="record")
    words: Words = asked("Exact words", served="record")
    reach: ReachIds = asked("What kind of conduct it forbids or requires", "Choose all that fit", ())
    persons: PersonIds = asked(
        "Protected persons this term covers", "Leave empty if it covers all whom the order names", ()
    )
    places: PlaceIds = asked("Places this term covers", default=())
    ends: When = asked("Date this term ends, if it differs from the order's", default=When(), served="record")


class Compliance(Model):
    """A period in which the order was obeyed."""

    start: When = asked("From", default=When(), served="record")
    end: When = asked("To", default=When(), served="record")
    words: Words = asked("What shows it", served="officer", where=True)


class Considered(Model):
    """What was considered instead of a new order, when, and why it is not enough."""

    considered: Answer = asked("Was it considered?", default=None)
    date: When = asked("When", default=When(), served="record")
    by: Line = asked("By whom", served="record")
    why_not: Words = asked("Why it is not enough, if it is not", served="officer", where=True)


class ExistingOrder(Model):
    """An order, bail, licence or notice that the defendant is, or was, subject to."""

    kind: OrderKindId = asked("Kind of order", served="record")
    title: Line = asked("What papers call it", "Leave blank to use the name of its kind", served="record")
    court: Line = asked("Court or authority that made it", served="record", needed="order-without-court")
    reference: Line = asked("Case or reference number", served="record")
    made: When = asked("Date made", default=When(), served="record", needed="order-undated")
    served: When = asked("Date served on, or given to, the defendant", default=When(), served="record")
    ends: When = asked("Date it ends", "Leave blank if it runs until further order", When(), served="record")
    until_further_order: Answer = asked("Does it run until further order?", default=None)
    in_force: Answer = asked("Is it in force?", default=None)
    offence: Line = asked("Offence on which it was made, if on conviction", served="record")
    offence_is_stalking: Answer = asked("Is that offence under section 2A or 4A of the 1997 Act?", default=None)
    stalking_assessed: Answer = asked("Was a stalking risk assessment before that court?", default=None)
    stalking_assessed_checked: Line = asked("Who was asked about that, and when", served="officer")
    names: PersonIds = asked("Protected persons it names", default=(), needed="order-names-nobody")
    names_others: Line = asked("Others it names, or a class it describes", served="officer", where=True)
    terms: dict[Id, OrderTerm] = asked("Its terms", default={}, needed="order-without-terms")
    compliance: dict[Id, Compliance] = asked("Periods of compliance", default={})
    enforcement: Considered = asked("Enforcement", default=Considered())
    variation: Considered = asked("Variation", default=Considered())
    extension: Considered = asked("Extension", default=Considered())
    exhibit: ExhibitId = asked("Exhibit", default=None, needed="order-not-exhibited")


class Breach(Model):
    """A link between an incident and the order term that it broke, or is said to have broken."""

    incident: IncidentId = asked("Incident", default=None)
    order: OrderId = asked("Order", default=None)
    term: OrderTermId = asked("Term of that order", default=None)
    status: BreachStatus | None = asked("What came of it", default=None)
    date: When = asked("Date of that outcome", default=When(), served="record")
    court: Line = asked("Court", served="record")
    reference: Line = asked("Crime or case reference", served="record")
    why_not_charged: Words = asked("Why there was no charge, or why it failed", served="officer")
    clause_did_not_catch: Answer = asked("Was that because the words of the term do not catch the act?", default=None)


class OrderCheck(Model):
    """A search for other orders: which system, when, by whom, with what result."""

    system: Line = asked("System or body checked", served="record")
    date: When = asked("Date", default=When(), served="record")
    by: Line = asked("Who checked", kept="record")
    result: Line = asked("What was found", served="officer")


class Proceeding(Model):
    """A criminal or other proceeding about the same conduct."""

    description: Line = asked("What it is about", "The offence or application", served="record", where=True)
    court: Line = asked("Court", served="record")
    reference: Line = asked("Reference", served="record")
    stage: ProceedingStage | None = asked("Stage", default=None, needed="proceeding-without-stage")
    date: When = asked("Date of that stage", default=When(), served="record")
    next_hearing: When = asked("Next hearing or trial", default=When(), served="record")
    incidents: IncidentIds = asked("Incidents it is about", default=())
    charging_threshold_met: Answer = asked("Is the threshold for a charge recorded as met?", default=None)
    spo_instead_of_charge: Answer = asked(
        "Does the file say that no charge is sought because of this order?", default=None
    )
    result: Words = asked("Result, or position now", served="officer", where=True)
