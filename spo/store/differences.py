"""The edits that lead from one case to another. Pure."""

from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from spo.case import Case, Edit, Model, When

_ANY: TypeAdapter[Any] = TypeAdapter(Any)


def as_json(value: Any) -> Any:
    """Return a value of a case as JSON holds it, leaving out what is empty."""
    return _ANY.dump_python(value, mode="json", exclude_defaults=True)


def differences(before: Case, after: Case) -> tuple[Edit, ...]:
    """Return the smallest edits that make one case the other: a field, or a whole item that comes or goes."""
    return tuple(_between("", before, after))


def _between(path: str, before: Any, after: Any) -> Iterator[Edit]:
    if before is after or before == after:
        return
    if isinstance(before, dict):
        for key in before.keys() - after.keys():
            yield Edit(path=f"{path}.{key}", value=None)
        for key, item in after.items():
            if key in before:
                yield from _between(f"{path}.{key}", before[key], item)
            else:
                yield Edit(path=f"{path}.{key}", value=as_json(item))
    elif isinstance(before, Model) and not isinstance(before, When):
        for field in type(before).model_fields:
            here = f"{path}.{field}" if path else field
            yield from _between(here, getattr(before, field), getattr(after, field))
    else:
        yield Edit(path=path, value=as_json(after))
