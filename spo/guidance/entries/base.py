"""What every entry of guidance is made of: an id, a status, and the sources that it names."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Status = Literal["confirmed", "secondary", "unverified", "analysis"]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Texts = tuple[Text, ...]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$")]
Keys = tuple[Key, ...]
Condition = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.*]+=[a-z -]+(\|[a-z -]+)*$")]


class Entry(BaseModel):
    """The base of every entry: an id, and closed to keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Key


class Claim(Entry):
    """An entry that says something. It names where that comes from, and how far the source was read.

    `unverified` claims may be shown only as something to check, never as fact.
    """

    status: Status
    status_note: str = ""
    sources: Annotated[Keys, Field(min_length=1)]
