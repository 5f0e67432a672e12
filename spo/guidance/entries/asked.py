"""What an Act or a rule asks: of a case, and of a paper."""

from datetime import date
from typing import Literal

from .base import Claim, Condition, Key, Keys, Text, Texts


class Criterion(Claim):
    """One element of a statutory test, in a short quotation and in plain words; and when it came into force."""

    section: Text
    test: Literal["chief officer", "court", "each term", "duration", "content", "interim", "procedure", "age"]
    limb: Literal["acts", "risk", "necessity", ""] = ""
    words: str = ""
    plain: Text
    in_force: date | None = None


class Mandatory(Claim):
    """Something that an Act or a rule says a paper must hold.

    Of each group in `facts` one field at least must be printed, such as `witnesses.*.name`; of each group in `says`
    one entry at least of the wording must be said. `each` names a column of a table, such as `statements.why`, every
    cell of which is put to the test, or a collection, each item of which is. `where` is a condition, as in the quick
    check, or one of each item, such as `terms.*.in_interim=yes`. `field` is the path of the field that mends what is
    not said.
    """

    section: Text
    asks: Text
    paper: Key
    each: str = ""
    facts: tuple[Texts, ...] = ()
    says: tuple[Keys, ...] = ()
    where: Condition | None = None
    field: str = ""

    @property
    def papers(self) -> Keys:
        """The id of the paper, as a list of one."""
        return (self.paper,)

    @property
    def wordings(self) -> Keys:
        """The ids of every wording that it names."""
        return tuple(key for group in self.says for key in group)
