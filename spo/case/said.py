"""What each field of a case says of itself, by its model or by its path."""

from functools import cache

from .about import About
from .case import Case
from .paths import type_at
from .text import Model


@cache
def abouts(model: type[Model]) -> dict[str, About]:
    """Return what each field of a model says of itself. Asking pydantic each time costs more than a walk."""
    return {
        name: next((said for said in field.metadata if isinstance(said, About)), About())
        for name, field in model.model_fields.items()
    }


def about_at(path: str) -> About:
    """Return what the field at a path, or of a kind such as `incidents.*.what`, says of itself.

    An item, and a path that leads to no field, says nothing.
    """
    *owner, name = path.split(".")
    model = type_at(Case, owner)
    return abouts(model).get(name, About()) if isinstance(model, type) and issubclass(model, Model) else About()
