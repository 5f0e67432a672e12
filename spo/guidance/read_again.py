"""That somebody read a source again. It is kept apart from the guidance, and is no part of its fingerprint."""

from datetime import date

from pydantic import BaseModel, ConfigDict


class ReadAgain(BaseModel):
    """A reading of a source: which, on what day, who, and what had changed in it, or nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    on: date
    by: str
    changed: str = ""
