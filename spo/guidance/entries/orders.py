"""The kinds of existing order, and what each can and cannot do."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from .base import Claim, Keys, Status, Text, Texts

Family = Literal[
    "stalking protection",
    "restraining",
    "non-molestation",
    "domestic violence",
    "domestic abuse",
    "other order",
    "bail",
    "licence",
    "notice",
    "other",
]
Ability = Literal["yes", "no", "limited", "not said"]


class Capability(BaseModel):
    """What a kind of order can do on one point, with its own status and sources."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    can: Ability = "not said"
    words: str = ""
    status: Status
    sources: Keys = ()

    @property
    def is_none(self) -> bool:
        """Whether a text that was read gives no such power or duty. What is unverified says nothing."""
        return self.can == "no" and self.status != "unverified"


class OrderKind(Claim):
    """A kind of existing order, bail, licence or notice, and what it can and cannot do in general.

    Code asks for a family or a property, and never for a kind. Where `says_nothing` is true the reference holds
    nothing about this kind, and papers claim nothing about it.

    `made_on` says whether it follows a conviction or an acquittal, and `after_charge` of bail whether it follows a
    charge. `gap_at_end` and `breach_shows_risk` say whether an argument may rest on the gap that its end leaves, and on
    a breach of it. `arranges_contact` says whether it sets how parents and a child meet, so that terms leave it a
    route. `made` is the verb for the making of one: bail is granted, and a licence issued. `clause` is what one of its
    terms is called: an order has paragraphs, and bail has conditions. `short` is what papers call
    it after the first time.
    `variation` names the wordings that say who may apply to vary one, and `no_offence` that by which a breach of one is
    no offence: what came of it is then no charge.
    """

    name: Text
    short: str = ""
    family: Family
    interim: bool = False
    made_on: Literal["conviction", "acquittal"] | None = None
    after_charge: bool = False
    gap_at_end: bool = False
    breach_shows_risk: bool = False
    arranges_contact: bool = False
    variation: Keys = ()
    no_offence: Keys = ()
    says_nothing: bool = False
    made: Literal["made", "given", "granted", "issued"] = "made"
    clause: Literal["paragraph", "condition"] = "paragraph"
    made_under: str = ""
    prohibits_by: str = ""
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

    @property
    def is_order(self) -> bool:
        """Whether this is an order, which is made, and not bail, a licence or a notice, which is given."""
        return self.family not in ("bail", "licence", "notice", "other")

    @property
    def is_given_on_release(self) -> bool:
        """Whether this is a licence: it is signed, and the defendant learns of it, on release."""
        return self.family == "licence"

    @property
    def is_sought(self) -> bool:
        """Whether this is the kind of order that an application asks for."""
        return self.family == "stalking protection" and not self.interim

    @property
    def only_forbids(self) -> bool:
        """Whether the law says that an order of this kind cannot require anything."""
        return self.requires is not None and self.requires.is_none

    @property
    def without_notification(self) -> bool:
        """Whether the law says that an order of this kind does not make the defendant notify police."""
        return self.notification is not None and self.notification.is_none


class BreachOutcome(Claim):
    """What came of a breach or an alleged breach, `of` any order or only of one whose breach is an offence, or is none.

    Papers say "breach" only where it `counts_as_breach`, and "alleged breach" only where it is `alleged`: of what is
    open to argument only where somebody was `charged`. `said` is how they put it, and
    `said_of_act` how they do of a kind whose breach is no offence: an act may be charged as one of its own. `needs` are
    the fields of it that must be filled.
    """

    label: Text
    said: Text
    said_of_act: str = ""
    of: Literal["any", "offence", "no-offence"] = "any"
    counts_as_breach: bool = False
    alleged: bool = False
    charged: bool = False
    investigated: bool = False
    needs: tuple[Literal["court", "date", "reference", "why_not_charged"], ...]

    def fits(self, kind: OrderKind | None) -> bool:
        """Return whether it may come of a breach of a kind of order. Of a kind that is not known anything may."""
        return kind is None or self.of == "any" or (self.of == "no-offence") == bool(kind.no_offence)

    def said_of(self, kind: OrderKind | None) -> str:
        """Return how papers put it of a breach of a kind of order."""
        return self.said_of_act or self.said if kind and kind.no_offence else self.said
