"""What happens once the papers are filed: how they were served, the order that was made, and the plan after it."""

from typing import Literal

from .text import Answer, Line, Model, Words, asked
from .when import When

ServiceWay = Literal[
    "handed over",
    "posted",
    "left at an address",
    "email",
    "electronic address",
    "custodian",
    "document exchange",
    "legal representative",
    "as the court specified",
]
OrderKind = Literal["stalking protection order", "interim stalking protection order"]


class Service(Model):
    """How a paper was served, on what day, where and by whom."""

    way: ServiceWay | None = asked("How it was served", default=None)
    date: When = asked(
        "Date of service",
        "The day it was handed over, posted, left or sent. Or the day that the court specified",
        When(),
        kept="record",
    )
    where: Words = asked("Where, or to whom, it was given or sent", kept="officer")
    by: Line = asked("Who served it", kept="record")


class OrderMade(Model):
    """The order that the court made, and how it was served."""

    kind: OrderKind | None = asked("Which order was made", default=None)
    date: When = asked("Date it was made", default=When(), kept="record")
    lasts: Literal["as was sought", "until another day", "until a further order"] | None = asked(
        "How long it lasts, as it was made", default=None
    )
    ends: When = asked(
        "Last day of the order, as it was made",
        "Leave blank if it is as was sought, or until a further order",
        When(),
        kept="record",
    )
    rest: Answer = asked(
        "Was every term granted as it was sought, but for those that are recorded one by one?",
        "They are recorded on the page Terms that the court decided",
        None,
    )
    service: Service = asked("Service of the order", default=Service())
    notified: When = asked("Date on which the defendant notified the police", default=When(), kept="record")


class HearsayServed(Model):
    """Whether the hearsay notice was served apart from the summons, and how."""

    apart: Answer = asked("Was the hearsay notice served apart from the summons and the papers?", default=None)
    service: Service = asked("Service of the hearsay notice", default=Service())


class InterimMade(Model):
    """An interim order that was made before the application was decided."""

    date: When = asked("Date it was made", default=When(), kept="record")
    ends: When = asked("Last day of its fixed period", default=When(), kept="record")
    rest: Answer = asked(
        "Was every term of it granted as it was sought, but for those that are recorded one by one?",
        "They are recorded on the page Terms that the court decided",
        None,
    )
    service: Service = asked("Service of the interim order", default=Service())
    notified: When = asked("Date on which the defendant notified the police of it", default=When(), kept="record")


class AfterGrant(Model):
    """How the order will be managed once it is made."""

    stands_in: Line = asked("Who stands in for the owner", kept="officer")
    first_review: When = asked("Date of the first review", default=When(), kept="record")
    reviewed: When = asked("Date on which it was held", default=When(), kept="record")
    reviews: Line = asked(
        "How often after that", "For example, every three months, and after any report", kept="officer"
    )
    on_breach: Words = asked(
        "What will be done on a breach", "Who is told, who decides on arrest, and how fast", kept="officer"
    )
    renewal: Words = asked("Who decides whether to apply to renew, and by when", kept="officer")
