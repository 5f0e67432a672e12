"""Ids that refer to another item of the case, and the collection that they refer to."""

from dataclasses import dataclass
from typing import Annotated

from .text import Id, Ids


@dataclass(frozen=True)
class Refers:
    """Marks a field whose ids are those of items in a collection, named by its path."""

    collection: str


DriverId = Annotated[Id | None, Refers("defendant.drivers")]
ExhibitId = Annotated[Id | None, Refers("exhibits")]
ExhibitIds = Annotated[Ids, Refers("exhibits")]
IncidentId = Annotated[Id | None, Refers("incidents")]
IncidentIds = Annotated[Ids, Refers("incidents")]
OrderId = Annotated[Id | None, Refers("existing_orders")]
PersonId = Annotated[Id | None, Refers("protected_persons")]
PersonIds = Annotated[Ids, Refers("protected_persons")]
PlaceId = Annotated[Id | None, Refers("places")]
PlaceIds = Annotated[Ids, Refers("places")]
WitnessId = Annotated[Id | None, Refers("witnesses")]
