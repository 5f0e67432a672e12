"""How a sentence goes on to speak of somebody: by the pronoun that the title gives, else by a noun."""

from typing import NamedTuple

from .case import Case


class Pronouns(NamedTuple):
    """The words for somebody as the subject at the beginning of a sentence, for what is theirs, and as an object."""

    he: str
    his: str
    him: str


_BY_TITLE = {
    "Mr": Pronouns("He", "his", "him"),
    **dict.fromkeys(("Ms", "Mrs", "Miss"), Pronouns("She", "her", "her")),
}


def of_defendant(case: Case) -> Pronouns:
    """Return the words for the defendant: `the defendant` where the title does not say."""
    return _BY_TITLE.get(case.defendant.title or "", Pronouns("The defendant", "the defendant's", "the defendant"))
