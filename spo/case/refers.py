"""Ids that refer to another item of the case, and the collection that they refer to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from .text import Id, Ids, Model


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


def references(item: Model, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield each reference below an item: the path of its field, the collection, and the id that it gives."""
    for field, info in type(item).model_fields.items():
        value, here = getattr(item, field), f"{path}.{field}" if path else field
        if isinstance(value, Model):
            yield from references(value, here)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from references(inner, f"{here}.{key}")
        else:
            for marker in info.metadata:
                if isinstance(marker, Refers):
                    for key in (value,) if isinstance(value, str) else value or ():
                        yield here, marker.collection, key
