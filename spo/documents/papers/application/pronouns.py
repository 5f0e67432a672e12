"""How a sentence goes on to speak of somebody: by the pronoun that the title gives, else by a noun."""

from typing import NamedTuple

from spo.case import Case


class Pronouns(NamedTuple):
    """The words for somebody as the subject at the beginning of a sentence, and for what is theirs."""

    he: str
    his: str


_BY_TITLE = {
    "Mr": Pronouns("He", "his"),
    **dict.fromkeys(("Ms", "Mrs", "Miss"), Pronouns("She", "her")),
}


def of_defendant(case: Case) -> Pronouns:
    """Return the words for the defendant: `the defendant` where the title does not say."""
    return _BY_TITLE.get(case.defendant.title or "", Pronouns("The defendant", "the defendant's"))
