"""The people in a case: who applies, against whom, for whom, and who can speak to it."""

from typing import Literal

from .refers import ExhibitIds, ForceName, PersonId, PlaceId
from .text import Answer, Done, Id, Line, Model, Words, asked, known, recorded, said, written
from .when import When


class Officer(Model):
    """A police officer or member of police staff who has a part in the application."""

    name: Line = known("Name")
    rank: Line = known("Rank and number")
    role: Line = known("Role")
    unit: Line = known("Unit or station")
    telephone: Line = known("Work telephone number")
    email: Line = known("Work email address")


AreaLink = Literal["resides", "believed-in", "intending-to-come", "no-police-area"]


class Applicant(Model):
    """The chief officer who applies (s.1(1), s.14(1)) and the link to the defendant (s.1(3))."""

    force: ForceName = known("Police force", needed="force-missing")
    chief_officer_title: Line = known(
        "Title of the chief officer", "Leave blank to use the title held for the force, and check it"
    )
    address: Words = known("Address of the complainant", "The summons states it", needed="complainant-address-missing")
    area_link: AreaLink | None = asked("How the defendant is linked to the police area", default=None)
    area_link_facts: Words = written(
        "What shows that link", "For example, a home address and how you know it", where=False
    )
    officer_in_the_case: Officer = asked("Officer in the case", default=Officer())
    authorising_officer: Officer = asked("Authorising officer", default=Officer())


class Custody(Model):
    """Where the defendant is held, and when that ends."""

    in_custody: Answer = asked("Is the defendant in custody?", default=None, needed="custody-unasked")
    where: Line = known("Where the defendant is held")
    since: When = known("In custody since", default=When())
    release_expected: When = known("Expected release date", default=When())
    on_licence: Answer = asked(
        "Is, or will, the defendant be on licence?",
        "Its conditions and its end are entered once, with the other orders",
        None,
    )


class Occupation(Model):
    """Times and places that terms must avoid so far as practicable (s.2(3))."""

    work: Words = written(
        "Work", "Where, and on which days and hours. Say if there is none", needed="work-unasked", where=False
    )
    study: Words = written("Study", "Where, and when. Say if there is none", needed="study-unasked", where=False)
    religion: Words = written(
        "Religious beliefs and worship", "Where and when. Say if none is known", needed="religion-unasked", where=False
    )
    how_known: Words = written("How this is known", "Who was asked, and when", where=False)


class Driver(Model):
    """What drives the behaviour, and who says so: the foundation of a requirement."""

    kind: Line = written(
        "What drives the behaviour", "For example, a fixed belief, alcohol, or use of many devices", where=False
    )
    words: Words = said(
        "What was said about it",
        "Put exact words in quotation marks",
        where="unquoted",
    )
    said_by: Line = known("Who says so, and what qualifies them")
    date: When = known("When it was said", default=When())
    exhibits: ExhibitIds = asked("Exhibits that show it", default=())


Title = Literal["Ms", "Mrs", "Miss", "Mr", "Mx", "Dr"]
"""What stands before a last name where a paper names somebody after the first time."""

_AFTER_THE_FIRST = (
    "Papers then say Ms Reed after the first time. Leave it empty if the last word of the name is no surname"
)

NoHome = Literal["no fixed home", "no home on release", "whereabouts not known"]


class Defendant(Model):
    """The person in respect of whom the order is sought (s.1(1))."""

    name: Line = known("Full name", needed="defendant-unnamed")
    title: Title | None = asked("Title", _AFTER_THE_FIRST, None)
    other_names: tuple[Line, ...] = known(
        "Other names used",
        "Only names known to be the defendant's. One that is attributed is added beside numbers and accounts, with how",
        (),
    )
    date_of_birth: When = known("Date of birth", default=When())
    parents: Words = known(
        "Parent, guardian or local authority",
        "Name and address, where the defendant is under 18",
    )
    home: PlaceId = asked("Home address, or place where the defendant is regularly found", default=None)
    occupation: Occupation = asked("Work, study and religion", default=Occupation())
    needs: Words = written(
        "Needs", "Health, learning or other needs that bear on the order or the hearing", where=False
    )
    interpreter: Line = known("Interpreter needed", "The language, or none")
    solicitor_acts: Answer = asked(
        "Is a solicitor known to act for the defendant in this matter?",
        "The hearsay notice is then served on the solicitor, and not on the defendant",
        None,
    )
    solicitor: Words = known("Solicitor", "Name and address for service, and who says that they act")
    custody: Custody = asked("Custody, release and licence", default=Custody())
    sexual_offences_notification: Answer = asked(
        "Is the defendant subject to notification under Part 2 of the Sexual Offences Act 2003?",
        "What the draft order says of notification depends on it",
        None,
    )
    no_home: NoHome | None = asked(
        "If there is no home, why not",
        "Papers then claim no home. A place above that is no home may stay",
        None,
    )
    failed_address_checks: Line = asked("Address checks that failed", "The dates", kept="officer")
    drivers: dict[Id, Driver] = asked("What drives the behaviour", default={})


Support = Literal["supports", "supports in part", "does not support", "content with the existing order", "not known"]


class Relationship(Model):
    """What the protected person is to the defendant."""

    description: Line = written(
        "Relationship to the defendant",
        "For example, former partner, colleague, former landlady, or stranger",
        needed="relationship-unsaid",
    )
    married: Answer = asked("Are, or were, this person and the defendant married or civil partners?", default=None)
    engaged: Answer = asked("Are, or were, they engaged, to marry or to form a civil partnership?", default=None)
    engagement_ended: When = asked("When the engagement ended", default=When(), kept="record")
    couple: Answer = asked("Do, or did, they live together as a couple?", default=None)
    household: Answer = asked(
        "Do, or did, they live in the same household?",
        "Not where one was merely the employee, tenant, lodger or boarder of the other",
        None,
    )
    intimate: Answer = asked(
        "Are, or were, they in an intimate personal relationship without living together?", default=None
    )
    significant: Answer = asked("If so, was it of significant duration?", default=None)
    parents: Answer = asked(
        "Is there a child of whom both are parents, or for whom both have or had parental responsibility?",
        "Or one adopted, or placed for adoption, between the families",
        None,
    )
    relative: Answer = asked(
        "Is this person a relative of the defendant's own?",
        "Parent, child, grandparent, grandchild, brother, sister, uncle, aunt, niece, nephew, first cousin, or step",
        None,
    )
    relative_of: PersonId = asked("Which other person to protect this one is a relative of, if any", default=None)
    relative_of_partner: Answer = asked(
        "Is this person a relative of anybody whom the defendant married or lived with as a couple?",
        "Going out together, or an engagement, does not count",
        None,
    )
    same_proceedings: Answer = asked("Are they parties to the same family proceedings?", default=None)
    facts: Words = written("The facts behind those answers", "For example, when they lived together")


class ProtectedPerson(Model):
    """A person whom the order is to protect, whether or not a victim of the acts (s.1(1)(c))."""

    name: Line = known("Full name")
    title: Title | None = asked("Title", _AFTER_THE_FIRST, None)
    also_known_as: tuple[Line, ...] = asked(
        "Nicknames and other names",
        "Looked for in what is served. No paper that is served prints them",
        (),
        kept="record",
    )
    withhold_name: bool = asked("Keep this person's name out of papers that are served", default=False)
    described_as: Line = written(
        "How papers describe this person if the name is withheld",
        "For example, the second protected person",
        needed="person-undescribed",
    )
    date_of_birth: When = asked("Date of birth", default=When(), kept="record")
    relationship: Relationship = asked("Relationship", default=Relationship())
    victim_of_acts: Answer = asked("Is this person a victim of the acts?", default=None)
    risk: Words = written(
        "The risk to this person",
        "What harm is feared, and the facts behind it",
        argues=True,
        needed="person-risk-missing",
    )
    effect: Words = said("Effect, in this person's own words", argues=True, needed="effect-missing")
    psychological_harm: Words = written(
        "Psychological harm",
        "What has been seen or said, and by whom",
        argues=True,
        needed="psychological-harm-missing",
    )
    physical_harm: Words = written("Physical harm or fear of it", argues=True)
    views_taken: Done = asked("Have this person's views been taken?", default=None)
    support: Support | None = asked("Does this person support the application?", default=None)
    views: Words = said(
        "This person's views, in their own words",
        "Papers put them in quotation marks where they say I, or where you do",
    )
    views_date: When = recorded("When the views were given", default=When())
    supports_prosecution: Answer = asked(
        "Can this person support a prosecution?",
        "Apart from what they think of this application: neither answer says anything of the other",
        None,
    )
    cannot_return_to_court: Answer = asked(
        "Has this person said that they cannot, or will not, go back to court?", default=None
    )
    advised_to_apply: Line = asked(
        "Advice to apply for a non-molestation order",
        "Who advised it, and when. Leave blank if nobody did",
        kept="officer",
    )
    safety_needs: Words = written(
        "Safety needs", "At court, at service of the order and after it", needed="safety-needs-missing"
    )


class Witness(Model):
    """A person whose account the application relies on."""

    name: Line = known("Name")
    role: Line = written("Who they are", "For example, neighbour, or officer who took the report")
    person: PersonId = asked("The protected person this is, if one", default=None)
    called: Answer = asked("Will this witness be called?", default=None, needed="witness-unasked")
    why_not_called: Words = written("Why this witness will not be called", "The hearsay notice says it")
    statement_signed: Done = asked("Is a statement taken and signed?", default=None)
    statement_date: When = recorded("Date of the statement", default=When())
    first_hand: Answer = asked("Is the evidence first hand?", default=None)
    speaks_to: Words = written("What this witness can speak to")
    dates_to_avoid: Line = asked(
        "Dates when this witness cannot come to court", "Say none if there are none", kept="record"
    )
    needs: Words = asked(
        "What this witness needs at court",
        "For example, an interpreter, a ramp, or not to meet the defendant",
        kept="officer",
    )
