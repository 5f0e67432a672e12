"""What a witness can say: in words, of which acts, and which exhibits that witness produces."""

import re
from typing import NamedTuple

from spo.assessment.cues import any_of
from spo.assessment.facts import Fact
from spo.assessment.testimony import can_tell, gives_day
from spo.case import When
from spo.case.named import is_named

from ..writer import Writer
from .statements.shared_acts import produces_of, tells_of


class SpeaksTo(NamedTuple):
    """What a witness can say, in an officer's words; and the ids of the acts, of the exhibits produced and of what
    the witness told the defendant."""

    words: Fact
    acts: tuple[str, ...]
    produced: tuple[str, ...]
    told: tuple[str, ...]


def speaks_to(w: Writer, key: str) -> SpeaksTo:
    """Return what a witness can say: of one who is not called, nothing that came after the signed statement."""
    witness, every = w.case.witnesses[key], w.assessment.view.incidents
    by_statement = witness.statement_signed == "yes" and witness.called != "yes"
    made = witness.statement_date if by_statement else When()
    own = (one for one, act in every if tells_of(w.case, key, act) or produces_of(w.case, key, act))
    late = any(gives_day(witness, act) and not can_tell(made, act.date) for _, act in every)
    return SpeaksTo(
        Fact("") if late else w.at(f"witnesses.{key}.speaks_to"),
        tuple(one for one in own if can_tell(made, w.case.incidents[one].date)),
        tuple(mark for mark, one in w.case.exhibits.items() if one.produced_by == key and can_tell(made, one.date)),
        tuple(one for one in told_by(w, witness.name, witness.role) if can_tell(made, w.case.warnings[one].date)),
    )


def told_by(w: Writer, name: str, role: str = "") -> tuple[str, ...]:
    """Return what somebody of a name told the defendant: it is said who gave it, or its words begin with who did."""
    says = any_of(w.assessment.view.guidance.cues["verb-of-saying"].cues)
    return tuple(
        key
        for key, one in w.case.warnings.items()
        if is_named(one.by or re.split(says, one.words, maxsplit=1, flags=re.IGNORECASE)[0], name, role)
    )
