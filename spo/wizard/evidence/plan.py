"""What a person says of a file: whose its senders are, to whom they wrote, and what makes one incident."""

from dataclasses import dataclass, field

from spo.case import Rule

LEAVE, NOT_HIS, UNSAID, PERSON = "leave out", "not attributed", "not said", "person:"
HIS = {
    "subscriber data": "subscriber data",
    "device": "a device that was seized or examined",
    "own words": "the person's own words",
    "other": "something else that can be shown",
}
"""What attributes a number or account to the defendant, each with its words."""

TAKEN_IN = frozenset({NOT_HIS, UNSAID, *HIS})
"""What is said of a sender whose rows become incidents."""


@dataclass(frozen=True)
class Plan:
    """Which rows become incidents, and how.

    `whose` gives, by the key of a sender, LEAVE, NOT_HIS, one of HIS, or PERSON with the id of a protected person. Of
    a log, which names no sender, it gives UNSAID: its rows are taken in, and whose they are is for the officer to say.
    `exhibit` is the id of the exhibit that the file is, or `new_exhibit` the mark of a new one. `behaviours` and
    `reach` are of every incident.
    """

    whose: tuple[tuple[str, str], ...]
    towards: tuple[str, ...] = ()
    rule: Rule = field(default_factory=Rule)
    exhibit: str = ""
    new_exhibit: str = ""
    description: str = ""
    came_from: str = ""
    behaviours: tuple[str, ...] = ()
    reach: tuple[str, ...] = ()

    def whose_of(self, key: str) -> str:
        """Return what was said of a sender."""
        return dict(self.whose).get(key, LEAVE)
