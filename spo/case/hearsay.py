"""Statements of people who are not witnesses, which somebody else's evidence or a record passes on."""

from .refers import ExhibitIds, IncidentIds, WitnessId
from .text import Answer, Line, Model, Words, asked, recorded, said, written
from .when import When


class Hearsay(Model):
    """A statement that is given in evidence by somebody other than its maker (1999 Rules, r.3(4)).

    The statement of a witness who will not be called is not repeated here: the witness says it.
    """

    maker: Line = recorded(
        "Who made the statement",
        "The full name, and what they are. If it is not known, say so, and what was done to find out",
        needed="hearsay-incomplete",
    )
    what: Words = said(
        "What was said, and where it is recorded",
        "For example, that a card was paid for in cash",
        needed="hearsay-incomplete",
    )
    date: When = recorded("When it was said or written", default=When())
    witness: WitnessId = asked("Which witness passes it on", "Leave blank if a record alone does", None)
    exhibits: ExhibitIds = asked("Exhibits that hold it", default=())
    certificate: Answer = asked(
        "Is there a certificate that it is a record of a business or public authority?",
        "Signed by an officer of it (Civil Evidence Act 1995 s.9(2)), and an exhibit here",
        None,
    )
    incidents: IncidentIds = asked("Incidents that it bears on", default=())
    why_not_called: Words = written(
        "Why that person will not be called", "The hearsay notice says it", needed="hearsay-incomplete"
    )
