"""The papers, and what is done before and after they are written."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Claim, Entry, Keys, Text

Audience = Literal["file and serve", "file only", "keep"]


class PaperEntry(Entry):
    """A paper, for whom it is, and the file it is written to.

    `header` stands at the head of each page in place of what usually does for its audience. `short_names` says that
    people are named in full once in its running text, and shortly after that. `to_serve` is of a paper that is kept as
    a draft of one to be served later: it holds nothing that is withheld. `form` is the template of a paper that is
    written with that of another, or that no force has one of its own for. One that is `to_sign` prints the number of
    its words at its foot, so that what comes back signed is known to be of them: `signed_late` once papers are served.
    `alone` is what it is called where one of its parts is given out to be signed. One that is about orders has a
    title `of_one` of them, `of_bail` alone and `of_both` bail and others, and `of_one_over` or `of_more_over` where all
    have ended: any other orders leave it its own.
    """

    title: Text
    audience: Audience
    file: Text
    header: str = ""
    short_names: bool = False
    to_serve: bool = False
    form: str = ""
    to_sign: bool = False
    signed_late: bool = False
    alone: str = ""
    of_one: str = ""
    of_bail: str = ""
    of_both: str = ""
    of_one_over: str = ""
    of_more_over: str = ""

    @property
    def template(self) -> str:
        """The name of its Word template, which that of its builder is too."""
        return f"{(self.form or self.id).replace('-', '_')}.docx"

    @property
    def served(self) -> bool:
        """Whether the defendant receives it."""
        return self.audience == "file and serve"

    @property
    def withholds(self) -> bool:
        """Whether it is written, and searched, as what the defendant may read."""
        return self.served or self.to_serve


class ChecklistItem(Claim):
    """One line of the checklist: what must be done, and why.

    It is done where the case has none of the findings named, and no field that it `needs`, such as
    `authority.delegation`, is empty or "not done yet". Where it names neither, only a person can tell.
    """

    group: Text
    text: Text
    reason: Text
    done_unless: Keys = ()
    needs: tuple[str, ...] = ()


class FilingStep(Claim):
    """One thing to sign, send, serve, keep or do once the papers are downloaded.

    It is about the `papers` named, and every paper that has an `audience` named. Where its day is counted from the
    hearing, `counted` says which day that is.
    """

    group: Literal["sign", "send to the court", "serve on the defendant", "keep", "after the hearing"]
    text: Text
    whom: Text
    by: Text
    reason: Text
    papers: Keys = ()
    audience: tuple[Audience, ...] = ()
    counted: str = ""


class DayDueText(Claim):
    """One thing that is due once papers are filed: what, from what its day is counted, and where it is recorded.

    `theirs` is for somebody else to do, or only comes: it is never late.
    """

    text: Text
    counted: Text
    steps: Keys
    theirs: bool = False


class WayOfService(Claim):
    """A way in which a summons or an order may be served, and when it is taken to be received.

    `way` is the answer in a case. `days` counts from the day of service: calendar days, or business days where
    `business` is set. It is None where what was read gives no day.
    """

    paper: Literal["summons", "order"]
    way: Text
    text: Text
    received: Text
    days: Annotated[int, Field(ge=0)] | None = None
    business: bool = False
