"""What the ids in a field are ids of: items of the case, or entries of guidance."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .text import Id, Ids, Line


@dataclass(frozen=True)
class Refers:
    """Marks a field whose ids are those of items in a collection, named by its path."""

    collection: str


@dataclass(frozen=True)
class Entries:
    """Marks a field whose ids are those of entries of guidance, named by the file they are in."""

    of: str

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Say in the schema which entries they are. Whoever has the guidance can put the entries in its place."""
        return {**handler(core), ENTRIES: self.of}


ENTRIES = "x-entries"
"""The key of a schema under which a field names the file of guidance that its ids are from."""


@dataclass(frozen=True)
class Whose:
    """Marks a field that says whose something is: the id of a protected person, or `defendant`."""


@dataclass(frozen=True)
class Within:
    """Marks a field whose id is that of a part of the item that another field of the same item names.

    With `of_any` it is chosen among the parts of every such item, and the other field follows from it.
    """

    field: str
    part: str
    of_any: bool = False


ArgumentIds = Annotated[Ids, Entries("arguments")]
BehaviourIds = Annotated[Ids, Entries("behaviours")]
BreachOutcomeId = Annotated[Line, Entries("breach_outcomes")]
ClauseIds = Annotated[Ids, Entries("clauses")]
DriverId = Annotated[Id | None, Refers("defendant.drivers")]
ExhibitId = Annotated[Id | None, Refers("exhibits")]
ExhibitIds = Annotated[Ids, Refers("exhibits")]
ForceName = Annotated[Line, Entries("forces")]
IdentifierIds = Annotated[Ids, Refers("identifiers")]
IncidentId = Annotated[Id | None, Refers("incidents")]
IncidentIds = Annotated[Ids, Refers("incidents")]
InterimPeriod = Annotated[Line, Entries("interim_periods")]
MethodId = Annotated[Line, Entries("methods")]
OrderId = Annotated[Id | None, Refers("existing_orders")]
OrderKindId = Annotated[Line, Entries("orders")]
OrderTermId = Annotated[Id | None, Within("order", "terms")]
AnyOrderTermId = Annotated[Id | None, Within("order", "terms", of_any=True)]
Owner = Annotated[Line, Whose()]
PersonId = Annotated[Id | None, Refers("protected_persons")]
PersonIds = Annotated[Ids, Refers("protected_persons")]
PlaceId = Annotated[Id | None, Refers("places")]
PlaceIds = Annotated[Ids, Refers("places")]
ProceedingId = Annotated[Id | None, Refers("proceedings")]
QuestionId = Annotated[Line, Entries("questions")]
ReachIds = Annotated[Ids, Entries("reach")]
TermId = Annotated[Id | None, Refers("terms")]
TermLibraryId = Annotated[Line, Entries("terms")]
WitnessId = Annotated[Id | None, Refers("witnesses")]
WitnessIds = Annotated[Ids, Refers("witnesses")]
