"""The way to court: the hearing, fairness, who was consulted, who authorised it, and what the court is asked for."""

from typing import Literal

from .refers import ExhibitIds, IncidentIds
from .text import Answer, Line, Model, Words, asked
from .when import When

RequestKind = Literal[
    "live link",
    "witness measures",
    "address protection",
    "reporting",
    "hearsay period",
    "leave for earlier statements",
    "other",
]


class Hearing(Model):
    """The court that will hear the complaint, and the hearing."""

    court: Line = asked("Court", "For example, Exampleton Magistrates' Court", served="record", needed="court-missing")
    office_address: Words = asked(
        "Name and address of the court office",
        "The summons identifies it",
        served="record",
        needed="court-office-missing",
    )
    date: When = asked("Date of the hearing", default=When(), served="record", needed="hearing-date-missing")
    time: Line = asked("Time of the hearing", served="record")
    time_estimate: Line = asked("Time estimate", served="officer")
    purpose: Literal["interim order", "application", "both"] | None = asked(
        "What the hearing is for", "Which order is to be decided on the day that is recorded", None
    )
    listing: Literal["not yet listed", "listed", "urgent"] | None = asked("Listing", default=None)
    dapo_in_force_here: Answer = asked("Are domestic abuse protection orders in force for this court?", default=None)
    dapo_checked: When = asked("When that was checked", default=When(), kept="record")
    asked_why_not_at_sentence: Answer = asked("Has the bench asked why no order was made at sentence?", default=None)
    case_number: Line = asked("Court's case number, if it has given one", served="record")


class Rights(Model):
    """Why the order goes no further than it must."""

    proportionality: Words = asked(
        "Why the terms together are proportionate", served="officer", argues=True, needed="proportionality-missing"
    )
    private_life: Words = asked(
        "Private and family life (article 8)", served="officer", where=True, needed="private-life-missing"
    )
    expression: Words = asked("Expression (article 10)", served="officer", where=True, needed="expression-missing")
    assembly: Words = asked("Assembly and association (article 11)", served="officer", where=True)
    children: Words = asked(
        "Children, and any contact arrangements", served="officer", where=True, needed="children-missing"
    )
    access_to_court: Words = asked("Access to court", served="officer", where=True)


class Consultation(Model):
    """A person or body that was consulted."""

    who: Line = asked("Who was consulted", served="record")
    date: When = asked("Date", default=When(), served="record")
    result: Words = asked("What they said", kept="person")


class Authority(Model):
    """The chief officer's authority for the application."""

    date: When = asked("Date of authority", default=When(), served="record")
    delegation: Line = asked("Scheme of delegation relied on", served="record")
    reasons_for: Words = asked("Reasons for applying", kept="officer", needed="authority-without-reasons")
    reasons_against: Words = asked("Reasons against applying that were weighed", kept="officer")
    alternatives: Words = asked(
        "What else was considered, such as prosecution or another kind of order", kept="officer"
    )
    owner: Line = asked("Who will manage the order after it is made", served="record", needed="owner-missing")
    costs_considered: Answer = asked("Were costs considered?", default=None)
    costs_reasons: Words = asked("What was weighed about costs", kept="officer")


class Request(Model):
    """Something that the court is asked for besides the order."""

    kind: RequestKind = asked("What is asked for", default="other")
    for_whom: Line = asked("For whom", served="officer", where=True)
    period: Line = asked(
        "What period is asked for in place of the 21 days",
        "For example, 7 days before the hearing",
        served="officer",
        needed="hearsay-period-missing",
    )
    reason: Words = asked("Why", served="officer", where=True)


class HelpsDefendant(Model):
    """A fact that helps the defendant. The court is told it."""

    words: Words = asked("The fact", served="officer", where=True)
    incidents: IncidentIds = asked("Incidents it bears on", default=())
    exhibits: ExhibitIds = asked("Exhibits", default=())
