"""The order asked for: each term, how long, and any interim order."""

from typing import Literal

from .english import counted, listed
from .refers import DriverId, ExhibitId, IncidentIds, InterimPeriod, PersonIds, PlaceIds, ReachIds, TermLibraryId
from .text import Answer, Done, Line, Model, Whole, Words, asked, known, recorded, written
from .when import When

TermKind = Literal["prohibition", "requirement"]


class Delivery(Model):
    """Who delivers a requirement, who checks it, and that it can be done."""

    provider: Line = known("Who delivers it", needed="requirement-without-provider")
    confirmed: Done = asked("Has the provider confirmed a place?", default=None)
    confirmed_date: When = known("When it was confirmed", default=When())
    first_date: When = known("First date to attend or comply", default=When())
    where: Line = known("Where, if anywhere")
    pays: Line = written("Who pays", where=False)
    supervisor: Line = known("Who checks that it is done", needed="requirement-unsupervised")
    result_used: Words = written("What police will do with the result", where=False)
    driver: DriverId = asked(
        "What it addresses in what drives the behaviour", default=None, needed="requirement-without-driver"
    )


class Period(Model):
    """How long: a fixed period, or until a further order (s.3)."""

    kind: Literal["fixed", "until further order"] | None = asked("Fixed period, or until a further order", default=None)
    years: Whole | None = asked("Years", default=None)
    months: Whole | None = asked("Months", default=None)
    why: Words = written("Why that long", argues=True)

    @property
    def fixed_months(self) -> int:
        """How many months a fixed period is, and 0 where it is not fixed or says no length."""
        return max(self.years or 0, 0) * 12 + max(self.months or 0, 0) if self.kind == "fixed" else 0

    @property
    def printed(self) -> str:
        """A fixed period in words, such as `5 years`, and nothing where it is not fixed."""
        units = ((self.years or 0, "year"), (self.months or 0, "month"))
        return listed([counted(number, unit) for number, unit in units if number > 0]) if self.kind == "fixed" else ""


class Term(Model):
    """A prohibition or requirement sought, tested on its own (s.2(2))."""

    position: Whole = asked("Place in the order", default=0)
    kind: TermKind = asked("Prohibition or requirement", default="prohibition")
    library: TermLibraryId = known("Term in the library that it follows", "Leave this if it follows none")
    words: Words = written("Wording", "Begin with the verb: contact, go, attend", needed="term-without-words")
    short: Line = written("The term in a few words", "For example, no contact with her by any means")
    reach: ReachIds = asked(
        "What kind of conduct it forbids or requires", "Choose all that fit", (), needed="term-without-reach"
    )
    persons: PersonIds = asked("Protected persons it protects", default=(), needed="term-protects-nobody")
    incidents: IncidentIds = asked("Incidents it answers", default=(), needed="term-without-incidents")
    places: PlaceIds = asked("Places it covers", default=())
    map_exhibit: ExhibitId = asked("Map", default=None)
    locality: Line = written("Locality it is limited to, if any")
    risk: Words = written("Which risk it meets", argues=True, needed="term-without-risk")
    why_necessary: Words = written("Why it is necessary", argues=True, needed="term-without-reason")
    less_considered: Words = written(
        "What less was considered, and why it would not do", argues=True, needed="term-less-not-considered"
    )
    exceptions: Words = written(
        "Exceptions", "Each a whole sentence on a line of its own: This term does not forbid ..."
    )
    safeguards: Words = written("Safeguards", "What limits an intrusive term. Each a sentence on a line of its own")
    adds: Words = written("What it adds to the existing orders", "Leave blank to use the comparison", argues=True)
    how_complied: Words = written("How the defendant complies on the first day", needed="term-compliance-unclear")
    how_proved: Words = written("How a breach would be proved", needed="term-proof-unclear")
    conflict: Answer = asked("Does it conflict with religion, or times of work or study?", default=None)
    conflict_how_met: Words = written("How that is met, or how it was checked", where=False)
    earlier_spo_compatible: Answer = asked(
        "Is it compatible with the earlier stalking protection order (s.2(7))?", "Only where there is one", None
    )
    period: Period = asked("Its own period, if it differs from the order's", default=Period())
    delivery: Delivery = asked("Delivery of a requirement", default=Delivery())
    in_interim: Answer = asked("Is it also sought in the interim order?", default=None)


class InterimApplication(Model):
    """An application for an interim order until the main one is decided (s.5)."""

    sought: Answer = asked("Is an interim order sought?", default=None, needed="interim-unasked")
    why: Words = written("Why an interim order is appropriate", argues=True, needed="interim-without-reason")
    period: InterimPeriod = written(
        "Fixed period asked for", "In weeks or months, as the force solicitor decides", needed="interim-without-period"
    )
    notice: Literal["on notice", "without notice"] | None = asked(
        "Is it asked for on notice to the defendant?", default=None, needed="interim-notice-unasked"
    )
    notice_why: Words = written("Why without notice", needed="interim-notice-without-reason")
    already_made: Answer = asked("Has an interim order already been made on this application?", default=None)
    made: When = recorded("Date it was made", default=When())
