"""The way to court: the hearing, fairness, who was consulted, who authorised it, and what the court is asked for."""

from typing import Literal

from .orders import Considered
from .refers import ExhibitIds, IncidentIds
from .text import Answer, Done, Line, Model, Words, asked, known, recorded, written
from .when import When

RequestKind = Literal[
    "live link",
    "witness measures",
    "address protection",
    "reporting",
    "hearsay period",
    "hearsay reply",
    "leave for earlier statements",
    "method of service",
    "other",
]


class Hearing(Model):
    """The court that will hear the complaint, and the hearing."""

    court: Line = known("Court", "For example, Exampleton Magistrates' Court", needed="court-missing")
    office_address: Words = known(
        "Name and address of the court office", "The summons identifies it", needed="court-office-missing"
    )
    date: When = known("Date of the hearing", default=When(), needed="hearing-date-missing")
    time: Line = known("Time of the hearing")
    time_estimate: Line = written("Time estimate", where=False)
    purpose: Literal["interim order", "application", "both"] | None = asked(
        "What the hearing is for", "Which order is to be decided on the day that is recorded", None
    )
    listing: Literal["not yet listed", "listed", "urgent"] | None = asked("Listing", default=None)
    dapo_in_force_here: Answer = asked("Are domestic abuse protection orders in force for this court?", default=None)
    dapo_checked: When = asked("When that was checked", default=When(), kept="record")
    civil_order: Considered = asked("Another civil order", default=Considered())
    asked_why_not_at_sentence: Answer = asked("Has the bench asked why no order was made at sentence?", default=None)
    case_number: Line = known("Court's case number, if it has given one")
    flysheets: bool = asked(
        "Print a flysheet for every exhibit", "Without it, only for an exhibit that is attached", False
    )


class Rights(Model):
    """Why the order goes no further than it must."""

    proportionality: Words = written(
        "Why the terms together are proportionate", argues=True, needed="proportionality-missing"
    )
    private_life: Words = written("Private and family life (article 8)", needed="private-life-missing")
    expression: Words = written("Expression (article 10)", needed="expression-missing")
    assembly: Words = written("Assembly and association (article 11)")
    children: Words = written("Children, and any contact arrangements", needed="children-missing")
    access_to_court: Words = written("Access to court")


class Consultation(Model):
    """A person or body that was consulted."""

    who: Line = asked("Person or body to consult", kept="record")
    done: Done = asked("Was this person or body consulted?", default=None)
    date: When = asked("Date", default=When(), kept="record")
    result: Words = asked("What they said", kept="person")


class Authority(Model):
    """The chief officer's authority for the application."""

    given: Done = asked("Was authority given?", default=None)
    date: When = known("Date of authority", default=When())
    delegation: Line = known("Scheme of delegation relied on")
    reasons_for: Words = asked("Reasons for applying", kept="officer", needed="authority-without-reasons")
    reasons_against: Words = asked("Reasons against applying that were weighed", kept="officer")
    alternatives: Words = asked(
        "What else was considered, such as prosecution or another kind of order", kept="officer"
    )
    owner: Line = known("Who will manage the order after it is made", needed="owner-missing")
    costs_considered: Done = asked("Were costs considered?", default=None)
    costs_reasons: Words = asked("What was weighed about costs", kept="officer")


class Request(Model):
    """Something that the court is asked for besides the order."""

    kind: RequestKind = asked("What is asked for", default="other")
    for_whom: Line = written("For whom")
    period: Line = written(
        "What is asked for in place of the 21 days, or of the 7 days for a reply",
        "For example, 7 days before the hearing",
        needed="hearsay-period-missing",
    )
    reason: Words = written("Why")
    directed: Line = recorded("What the court has directed on this, and on what day", "Leave blank until it has")


class HelpsDefendant(Model):
    """A fact that helps the defendant. The court is told it."""

    words: Words = written("The fact")
    incidents: IncidentIds = asked("Incidents it bears on", default=())
    exhibits: ExhibitIds = asked("Exhibits", default=())
