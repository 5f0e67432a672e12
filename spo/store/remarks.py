"""What was said of a case's papers by those who read them: comments, answers, and that one is resolved. All is kept."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy import Connection, func, insert, select

from spo.case.text import WORDS_LIMIT, clean

from .tables import remarks
from .written import moment

Kind = Literal["comment", "answer", "resolved"]
_KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Remark:
    """What somebody said of a paper: at places of it, or of the whole of it where there are none.

    `on` are the words that it is on, and `proposed` words to be printed in their place. `asks` says that more is asked
    for. An answer, or that a comment is resolved, is `of` the comment by its number `n`, from 1 in a case. `by` says
    who wrote it and when in a Word file that `who` gave back.
    """

    kind: Kind
    paper: str = ""
    places: tuple[str, ...] = ()
    on: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    proposed: str = field(default="", repr=False)
    asks: bool = False
    of: int = 0
    by: str = field(default="", repr=False)
    n: int = 0
    who: str = field(default="", repr=False)
    at: datetime = datetime.min


@dataclass(frozen=True)
class Thread:
    """A comment, and what was said of it since."""

    comment: Remark
    since: tuple[Remark, ...]

    @property
    def state(self) -> str:
        """How far it is: open, answered or resolved."""
        kinds = {one.kind for one in self.since}
        return "resolved" if "resolved" in kinds else "answered" if kinds else "open"


def threads(made: Iterable[Remark]) -> list[Thread]:
    """Return each comment with what was said of it, the oldest first."""
    made = list(made)
    return [Thread(one, tuple(other for other in made if other.of == one.n)) for one in made if one.kind == "comment"]


def waiting(made: Iterable[Remark]) -> list[Thread]:
    """Return each comment that is not resolved, with what was said of it since, the oldest first."""
    return [one for one in threads(made) if one.state != "resolved"]


def read(connection: Connection, case_id: str) -> list[Remark]:
    """Return what was said of a case's papers, in order."""
    wanted = select(remarks).where(remarks.c.case_id == case_id).order_by(remarks.c.n)
    return [
        Remark(
            kind=next(kind for kind in _KINDS if kind == row.kind),
            paper=row.paper,
            places=tuple(json.loads(row.places)),
            on=row.words,
            text=row.text,
            proposed=row.proposed,
            asks=bool(row.asks),
            of=row.of,
            by=row.by,
            n=row.n,
            who=row.who,
            at=datetime.fromisoformat(row.at),
        )
        for row in connection.execute(wanted)
    ]


def append(connection: Connection, case_id: str, made: Iterable[Remark], who: str, at: datetime) -> list[Remark]:
    """Keep what somebody said, beside a case that is held for this transaction, and return it with its numbers.

    What is `of` a number beneath nothing is of one of these, the last being -1: an answer comes with its comment.
    """
    count = connection.scalar(select(func.count()).where(remarks.c.case_id == case_id)) or 0
    kept: list[Remark] = []
    for n, one in enumerate(made, start=count + 1):
        on, text, proposed, by = (str(clean(said))[:WORDS_LIMIT] for said in (one.on, one.text, one.proposed, one.by))
        of = n + one.of if one.of < 0 else one.of
        kept.append(replace(one, on=on, text=text, proposed=proposed, by=by, n=n, of=of, who=who, at=at))
        said = kept[-1]
        connection.execute(
            insert(remarks).values(
                case_id=case_id,
                n=n,
                kind=said.kind,
                of=said.of,
                paper=said.paper,
                places=json.dumps(said.places),
                words=said.on,
                text=said.text,
                proposed=said.proposed,
                asks=int(said.asks),
                by=said.by,
                who=who,
                at=moment(at),
            )
        )
    return kept
