"""What a field of the case says of itself, beside its title."""

from dataclasses import dataclass
from typing import Literal

Voice = Literal["person", "officer", "record", "program"]
"""Whose words a field holds.

`person`: what somebody said or wrote, which nobody else may put otherwise. `officer`: what the officer writes.
`record`: a name, number, date or wording as a document has it. `program`: nobody's, since the program sets it.
"""


@dataclass(frozen=True)
class About:
    """What every reader of a field has to know of it.

    A field that holds text, a date or a list of lines says whose words it holds, as `served="officer"` where a paper
    that is served may print it, or as `kept="officer"` where none does. So does a field for the id of an entry of
    guidance, which is a line. `recorded`, `written` and `said` make the fields that are served. A choice, a tick, a
    number, the ids of items and a part with fields of its own say neither. Only where it is so does a field say:

    - `where=False`: it is not read for what could give away where somebody is, or when, as all else is that is served:
      it holds the defendant's own words or places, or what the defendant was told. `known` makes the records among
      them. With `where="unquoted"`, what stands between quotation marks is not read: the defendant knows it.
    - `argues=True`: the officer argues in it from what happened, so that nothing in it may rest on an act that is not
      attributed to the defendant.
    - `needed="court-missing"`: the finding of guidance that it is left empty. It need not be filled where it does
      not apply (see `gates`). What must be filled in other circumstances stands in assessment.
    """

    served: Voice | None = None
    kept: Voice | None = None
    where: bool | Literal["unquoted"] = False
    argues: bool = False
    needed: str = ""

    @property
    def words(self) -> Voice | None:
        """Whose words stand in the field, or None where none do."""
        return self.served or self.kept
