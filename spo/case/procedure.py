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

    court: Line = asked("Court", "For example, Exampleton Magistrates' Court")
    office_address: Words = asked("Name and address of the court office", "The summons identifies it")
    date: When = asked("Date of the hearing", default=When())
    time: Line = asked("Time of the hearing")
    time_estimate: Line = asked("Time estimate")
    purpose: Literal["interim order", "application", "both"] | None = asked(
        "What the hearing is for", "Which order is to be decided on the day that is recorded", None
    )
    listing: Literal["not yet listed", "listed", "urgent"] | None = asked("Listing", default=None)
    dapo_in_force_here: Answer = asked("Are domestic abuse protection orders in force for this court?", default=None)
    dapo_checked: When = asked("When that was checked", default=When())
    asked_why_not_at_sentence: Answer = asked("Has the bench asked why no order was made at sentence?", default=None)
    case_number: Line = asked("Court's case number, if it has given one")


class Rights(Model):
    """Why the order goes no further than it must."""

    proportionality: Words = asked("Why the terms together are proportionate")
    private_life: Words = asked("Private and family life (article 8)")
    expression: Words = asked("Expression (article 10)")
    assembly: Words = asked("Assembly and association (article 11)")
    children: Words = asked("Children, and any contact arrangements")
    access_to_court: Words = asked("Access to court")


class Consultation(Model):
    """A person or body that was consulted."""

    who: Line = asked("Who was consulted")
    date: When = asked("Date", default=When())
    result: Words = asked("What they said")


class Authority(Model):
    """The chief officer's authority for the application."""

    date: When = asked("Date of authority", default=When())
    delegation: Line = asked("Scheme of delegation relied on")
    reasons_for: Words = asked("Reasons for applying")
    reasons_against: Words = asked("Reasons against applying that were weighed")
    alternatives: Words = asked("What else was considered, such as prosecution or another kind of order")
    owner: Line = asked("Who will manage the order after it is made")
    costs_considered: Answer = asked("Were costs considered?", default=None)
    costs_reasons: Words = asked("What was weighed about costs")


class Request(Model):
    """Something that the court is asked for besides the order."""

    kind: RequestKind = asked("What is asked for", default="other")
    for_whom: Line = asked("For whom")
    period: Line = asked("What period is asked for in place of the 21 days", "For example, 7 days before the hearing")
    reason: Words = asked("Why")


class HelpsDefendant(Model):
    """A fact that helps the defendant. The court is told it."""

    words: Words = asked("The fact")
    incidents: IncidentIds = asked("Incidents it bears on", default=())
    exhibits: ExhibitIds = asked("Exhibits", default=())
