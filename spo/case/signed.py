"""Papers that came back signed."""

from .incidents import Attached
from .text import Line, asked


class SignedPaper(Attached):
    """A paper as it was signed and given back, with its pages for the bundle. The file itself is kept beside the case.

    `number` is that of the words that were signed, as the paper has it at its foot. It is of a `witness` where it is a
    statement of theirs. One that is `another` statement was not drafted here, and has no number; one that was put
    right `by_hand` is another text than its number says.
    """

    paper: Line = asked("Paper", kept="program")
    witness: Line = asked("Witness whose statement it is", kept="program")
    number: Line = asked("Number of the words that were signed", kept="program")
    by: Line = asked("Signed by", kept="record")
    on: Line = asked("Day on which it was signed", kept="record")
    by_hand: bool = asked("Corrected or filled in by hand before it was signed", default=False)
    another: bool = asked("Another statement than the one drafted here", default=False)
    file: Line = asked("SHA-256 of the file that was given back", kept="program")
    given_by: Line = asked("Attached by", kept="record")
    given_at: Line = asked("When it was attached", kept="record")
