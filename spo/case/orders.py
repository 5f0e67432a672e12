"""Other orders, bail, licences and proceedings: what they say, and what has happened under them."""

from typing import Literal

from .refers import (
    AnyOrderTermId,
    BreachOutcomeId,
    ClauseIds,
    ExhibitId,
    IncidentId,
    IncidentIds,
    OrderId,
    OrderKindId,
    OrderTermId,
    PersonIds,
    PlaceIds,
    ProceedingId,
    QuestionId,
    ReachIds,
)
from .text import Answer, Done, Id, Line, Model, Words, asked, known, recorded, written
from .when import When

ProceedingStage = Literal[
    "under investigation",
    "released under investigation",
    "charging decision not made yet",
    "charged",
    "awaiting trial",
    "convicted",
    "sentenced",
    "found or admitted in court",
    "acquitted",
    "dismissed",
    "discontinued",
    "no further action",
]


class OrderTerm(Model):
    """One term of an existing order, in its exact words."""

    paragraph: Line = known("Paragraph")
    words: Words = known("Exact words")
    reach: ReachIds = asked("What kind of conduct it forbids or requires", "Choose all that fit", ())
    read_as: ClauseIds = asked(
        "How its words are read", "Leave empty where the program has read them as they are. Nothing else decides", ()
    )
    persons: PersonIds = asked(
        "Protected persons this term covers", "Leave empty if it covers all whom the order names", ()
    )
    places: PlaceIds = asked("Places this term covers", default=())
    ends: When = known("Date this term ends, if it differs from the order's", default=When())


class Compliance(Model):
    """A period in which the order was obeyed."""

    start: When = recorded("From", default=When())
    end: When = recorded("To", default=When())
    words: Words = written("What shows it")


_NAMES = "Names alone, which papers put after Considered by: DC Ash, with the CPS"


class Considered(Model):
    """What was considered instead of a new order, when, and why it is not enough."""

    considered: Done = asked("Was it considered?", default=None)
    date: When = known("When", default=When())
    by: Line = known("By whom", _NAMES)
    why_not: Words = written("Why it is not enough, if it is not")
    decided: Line = asked(
        "Who decided to apply although it might be enough, and when",
        "The force solicitor, and only where the checklist asks for it",
        kept="record",
    )


class ExistingOrder(Model):
    """An order, bail, licence or notice that the defendant is, or was, subject to."""

    kind: OrderKindId = known("Kind of order")
    title: Line = known("What papers call it", "Leave blank to use the name of its kind")
    court: Line = known("Court or authority that made it", needed="order-without-court")
    reference: Line = known("Case or reference number")
    made: When = known("Date made", default=When(), needed="order-undated")
    served: When = known("Date served on, or given to, the defendant", default=When())
    without_notice: Answer = asked("Was it made without notice to the defendant?", default=None)
    ends: When = known("Date it ends", "Leave blank if it runs until further order", When())
    until_further_order: Answer = asked("Does it run until further order?", default=None)
    in_force: Answer = asked("Is it in force?", default=None)
    offence: Line = known("Offence on which it was made, if on conviction")
    offence_is_stalking: Answer = asked("Is that offence under section 2A or 4A of the 1997 Act?", default=None)
    stalking_assessed: Answer = asked("Was a stalking risk assessment before that court?", default=None)
    stalking_assessed_asked: Done = asked("Was anybody asked about that?", default=None)
    stalking_assessed_checked: Line = written("Who was asked about that, and when")
    names: PersonIds = asked("Protected persons it names", default=(), needed="order-names-nobody")
    names_others: Line = written("Others it names, or a class it describes")
    terms: dict[Id, OrderTerm] = asked("Its terms", default={}, needed="order-without-terms")
    compliance: dict[Id, Compliance] = asked("Periods of compliance", default={})
    considered_on: When = known("When enforcing, varying and extending it were considered", default=When())
    considered_by: Line = known("By whom they were considered", _NAMES)
    enforcement: Considered = asked("Enforcement", default=Considered())
    variation: Considered = asked("Variation", default=Considered())
    extension: Considered = asked("Extension", default=Considered())
    exhibit: ExhibitId = asked("Exhibit", default=None, needed="order-not-exhibited")


class Breach(Model):
    """A link between an incident and the order term that it broke, or is said to have broken.

    Where a proceeding says what came of it, the proceeding alone says so (see `outcome`).
    """

    incident: IncidentId = asked("Incident", "Leave blank where it is something required that was not done", None)
    order: OrderId = asked("Order", default=None)
    term: OrderTermId = asked("Term of that order", default=None)
    proceeding: ProceedingId = asked(
        "Proceeding that says what came of it", "A charge or an application. It is entered there, and only once", None
    )
    status: BreachOutcomeId = known(
        "What came of it", "A recall to prison is not a finding by a court: say under the reasons when the recall was"
    )
    date: When = known("Date of that outcome", default=When())
    court: Line = known("Court")
    reference: Line = known("Crime or case reference")
    why_not_charged: Words = written("Why there was no arrest or charge, or why it failed")
    clause_did_not_catch: Answer = asked("Was that because the words of the term do not catch the act?", default=None)


class Turned(Model):
    """A fact on which it turns whether the words of an order reach an act: of one clause, or whatever the clause."""

    incident: IncidentId = asked("Incident", default=None)
    question: QuestionId = asked("Question", kept="record")
    order: OrderId = asked("Order of that clause", default=None)
    term: AnyOrderTermId = asked("Clause of an order, where the question is about one", default=None)
    answer: Answer = asked("Answer", default=None)


class OrderCheck(Model):
    """A search for other orders: which system, when, by whom, with what result."""

    system: Line = known("System or body checked")
    done: Done = asked("Was this search made?", default=None)
    date: When = known("Date", default=When())
    by: Line = asked("Who checked", kept="record")
    result: Line = written("What was found")


class Proceeding(Model):
    """A criminal or other proceeding about the same conduct: its charge, conviction and sentence stand here alone."""

    description: Line = recorded("What it is about", "The offence or application")
    court: Line = known("Court")
    reference: Line = known("Reference")
    stage: ProceedingStage | None = asked("Stage", default=None, needed="proceeding-without-stage")
    date: When = known("Date of that stage", default=When())
    charged: When = known("Date of the charge", default=When())
    decided: When = known("Date of the conviction", default=When())
    next_hearing: When = known("Next hearing or trial", default=When())
    incidents: IncidentIds = asked("Incidents it is about", default=())
    charging_threshold_met: Answer = asked("Is the threshold for a charge recorded as met?", default=None)
    spo_instead_of_charge: Answer = asked(
        "Does the file say that no charge is sought because of this order?", default=None
    )
    sentence_ends: When = known("Date on which the sentence, or its suspension, ends", default=When())
    bail: Considered = asked("Arrest, or bail with conditions", default=Considered())
    waiting: Considered = asked("Waiting for the result", default=Considered())
    result: Words = written("Result, or position now")
