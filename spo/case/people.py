"""The people in a case: who applies, against whom, for whom, and who can speak to it."""

from typing import Literal

from .refers import ExhibitIds, ForceName, PersonId, PlaceId
from .text import Answer, Id, Line, Model, Words, asked
from .when import When


class Officer(Model):
    """A police officer or member of police staff who has a part in the application."""

    name: Line = asked("Name", served="record")
    rank: Line = asked("Rank and number", served="record")
    role: Line = asked("Role", served="record")
    unit: Line = asked("Unit or station", served="record")
    telephone: Line = asked("Work telephone number", served="record")
    email: Line = asked("Work email address", served="record")


AreaLink = Literal["resides", "believed-in", "intending-to-come", "no-police-area"]


class Applicant(Model):
    """The chief officer who applies (s.1(1), s.14(1)) and the link to the defendant (s.1(3))."""

    force: ForceName = asked("Police force", served="record", needed="force-missing")
    chief_officer_title: Line = asked(
        "Title of the chief officer", "Leave blank to use the title held for the force, and check it", served="record"
    )
    address: Words = asked(
        "Address of the complainant", "The summons states it", served="record", needed="complainant-address-missing"
    )
    area_link: AreaLink | None = asked("How the defendant is linked to the police area", default=None)
    area_link_facts: Words = asked(
        "What shows that link", "For example, a home address and how you know it", served="officer"
    )
    officer_in_the_case: Officer = asked("Officer in the case", default=Officer())
    authorising_officer: Officer = asked("Authorising officer", default=Officer())


class Custody(Model):
    """Where the defendant is held, and when that ends."""

    in_custody: Answer = asked("Is the defendant in custody?", default=None, needed="custody-unasked")
    where: Line = asked("Where the defendant is held", served="record")
    since: When = asked("In custody since", default=When(), served="record")
    release_expected: When = asked("Expected release date", default=When(), served="record")
    on_licence: Answer = asked("Is, or will, the defendant be on licence?", default=None)
    licence_ends: When = asked("Date the licence ends", default=When(), served="record")
    licence_conditions: Words = asked("Licence conditions that matter here", served="record")


class Occupation(Model):
    """Times and places that terms must avoid so far as practicable (s.2(3))."""

    work: Words = asked(
        "Work", "Where, and on which days and hours. Say if there is none", served="officer", needed="work-unasked"
    )
    study: Words = asked("Study", "Where, and when. Say if there is none", served="officer", needed="study-unasked")
    religion: Words = asked(
        "Religious beliefs and worship",
        "Where and when. Say if none is known",
        served="officer",
        needed="religion-unasked",
    )
    how_known: Words = asked("How this is known", "Who was asked, and when", served="officer")


class Driver(Model):
    """What drives the behaviour, and who says so: the foundation of a requirement."""

    kind: Line = asked(
        "What drives the behaviour", "For example, a fixed belief, alcohol, or use of many devices", served="officer"
    )
    words: Words = asked("What was said about it", "The exact words, where you have them", served="person")
    said_by: Line = asked("Who says so, and what qualifies them", served="record")
    date: When = asked("When it was said", default=When(), served="record")
    exhibits: ExhibitIds = asked("Exhibits that show it", default=())


class Defendant(Model):
    """The person in respect of whom the order is sought (s.1(1))."""

    name: Line = asked("Full name", served="record", needed="defendant-unnamed")
    other_names: tuple[Line, ...] = asked("Other names used", default=(), served="record")
    date_of_birth: When = asked("Date of birth", default=When(), served="record")
    home: PlaceId = asked("Home address, or place where the defendant is regularly found", default=None)
    occupation: Occupation = asked("Work, study and religion", default=Occupation())
    needs: Words = asked(
        "Needs", "Health, learning or other needs that bear on the order or the hearing", served="officer"
    )
    interpreter: Line = asked("Interpreter needed", "The language, or none", served="record")
    solicitor: Words = asked("Solicitor", "Name and address, if known", served="record")
    custody: Custody = asked("Custody, release and licence", default=Custody())
    sexual_offences_notification: Answer = asked(
        "Is the defendant subject to notification under Part 2 of the Sexual Offences Act 2003?",
        "What the draft order says of notification depends on it",
        None,
    )
    failed_address_checks: Line = asked("Address checks that failed", "The dates", kept="officer")
    drivers: dict[Id, Driver] = asked("What drives the behaviour", default={})


Support = Literal["supports", "supports in part", "does not support", "content with the existing order", "not known"]


class Relationship(Model):
    """What the protected person is to the defendant."""

    description: Line = asked(
        "Relationship to the defendant", "For example, former partner, or stranger", served="officer", where=True
    )
    associated: Answer = asked("Are they associated persons (Family Law Act 1996 s.62(3))?", default=None)
    personally_connected: Answer = asked("Are they personally connected (Domestic Abuse Act 2021 s.2)?", default=None)
    facts: Words = asked(
        "The facts behind those answers", "For example, when they lived together", served="officer", where=True
    )


class ProtectedPerson(Model):
    """A person whom the order is to protect, whether or not a victim of the acts (s.1(1)(c))."""

    name: Line = asked("Full name", served="record")
    withhold_name: bool = asked("Keep this person's name out of papers that are served", default=False)
    described_as: Line = asked(
        "How papers describe this person if the name is withheld",
        "For example, the second protected person",
        served="officer",
        where=True,
        needed="person-undescribed",
    )
    date_of_birth: When = asked("Date of birth", default=When(), kept="record")
    relationship: Relationship = asked("Relationship", default=Relationship())
    victim_of_acts: Answer = asked("Is this person a victim of the acts?", default=None)
    risk: Words = asked(
        "The risk to this person",
        "What harm is feared, and the facts behind it",
        served="officer",
        argues=True,
        needed="person-risk-missing",
    )
    effect: Words = asked("Effect, in this person's own words", served="person", argues=True, needed="effect-missing")
    psychological_harm: Words = asked(
        "Psychological harm",
        "What has been seen or said, and by whom",
        served="officer",
        argues=True,
        needed="psychological-harm-missing",
    )
    physical_harm: Words = asked("Physical harm or fear of it", served="officer", argues=True)
    support: Support | None = asked("Does this person support the application?", default=None)
    views: Words = asked("This person's views, in their own words", served="person", where=True)
    views_date: When = asked("When the views were given", default=When(), served="record")
    cannot_return_to_court: Answer = asked(
        "Has this person said that they cannot, or will not, go back to court?", default=None
    )
    advised_to_apply: Line = asked(
        "Advice to apply for a non-molestation order",
        "Who advised it, and when. Leave blank if nobody did",
        kept="officer",
    )
    safety_needs: Words = asked(
        "Safety needs",
        "At court, at service of the order and after it",
        served="officer",
        where=True,
        needed="safety-needs-missing",
    )


class Witness(Model):
    """A person whose account the application relies on."""

    name: Line = asked("Name", served="record")
    role: Line = asked("Who they are", "For example, neighbour, or officer who took the report", served="officer")
    person: PersonId = asked("The protected person this is, if one", default=None)
    called: Answer = asked("Will this witness be called?", default=None, needed="witness-unasked")
    why_not_called: Words = asked("Why this witness will not be called", "The hearsay notice says it", served="officer")
    statement_date: When = asked("Date of the statement", default=When(), served="record")
    first_hand: Answer = asked("Is the evidence first hand?", default=None)
    speaks_to: Words = asked("What this witness can speak to", served="person", where=True)
    dates_to_avoid: Line = asked(
        "Dates when this witness cannot come to court", "Say none if there are none", kept="record"
    )
    needs: Words = asked(
        "What this witness needs at court",
        "For example, an interpreter, a ramp, or not to meet the defendant",
        kept="officer",
    )
