"""The kinds of existing order, and what each can and cannot do."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from .base import Claim, Keys, Status, Text, Texts

Ability = Literal["yes", "no", "limited", "not said"]


class Capability(BaseModel):
    """What a kind of order can do on one point, with its own status and sources."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    can: Ability = "not said"
    words: str = ""
    status: Status
    sources: Keys = ()


class OrderKind(Claim):
    """A kind of existing order, bail, licence or notice, and what it can and cannot do in general.

    Where `says_nothing` is true the reference holds nothing about this kind, and papers claim nothing about it.
    """

    name: Text
    group: Literal["order", "bail", "licence", "notice", "other"]
    says_nothing: bool = False
    made_under: str = ""
    applicant: Capability | None = None
    trigger: Capability | None = None
    prohibits: Capability | None = None
    requires: Capability | None = None
    notification: Capability | None = None
    breach: Capability | None = None
    length: Capability | None = None
    protects: Capability | None = None
    varied_by: Capability | None = None
    gap: Capability | None = None
    notes: Texts = ()
