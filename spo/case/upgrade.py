"""Brings a case file of an earlier version up to this one, a step a version."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from .case import SCHEMA_VERSION
from .to_version_3 import (
    ask_for_facts_of_ties,
    ask_whether_it_is_done,
    enter_the_licence_once,
    keep_a_conviction_once,
)

Step = Callable[[dict[str, Any]], dict[str, Any]]


_USUAL = (("warnings", "kind", "refusal"), ("breaches", "status", "not reported"))


def _say_usual_answers(raw: dict[str, Any]) -> dict[str, Any]:
    """Say what version 1 left out because it was the usual answer: in version 2 it would be taken as not yet asked."""
    said = dict(raw)
    for collection, field, usual in _USUAL:
        held = raw.get(collection)
        if isinstance(held, dict):
            said[collection] = {
                key: {field: usual, **item} if isinstance(item, dict) else item for key, item in held.items()
            }
    return said


# What was asked otherwise in version 2: each takes the whole file, and is blind to the others.
_TO_3: tuple[Step, ...] = (
    enter_the_licence_once,
    ask_whether_it_is_done,
    keep_a_conviction_once,
    ask_for_facts_of_ties,
)


def _ask_anew(raw: dict[str, Any]) -> dict[str, Any]:
    """Bring what version 2 held to where version 3 asks for it.

    What has no shape that a step knows is left as it is: the reader refuses it, and says where.
    """
    for step in _TO_3:
        with suppress(AttributeError, KeyError, TypeError):
            raw = step(raw)
    return raw


# The step at key n takes a file of version n to version n + 1. A file of each old version stays in the tests.
STEPS: Mapping[int, Step] = {1: _say_usual_answers, 2: _ask_anew}


class NewerCaseFile(ValueError):
    """The file was made by a later version of this tool."""


def upgrade(raw: dict[str, Any], steps: Mapping[int, Step] = STEPS, to: int = SCHEMA_VERSION) -> dict[str, Any]:
    """Return the file as one of the wanted version. A file that names no version is taken to be of this one.

    Raises NewerCaseFile for a later version, and ValueError for a version that there never was.
    """
    version = raw.get("schema_version", to)
    if not isinstance(version, int) or isinstance(version, bool):
        raise ValueError("schema_version: use a whole number.")
    if version > to:
        raise NewerCaseFile(
            "This case file was made by a newer version of the tool. Update the tool, then open it again."
        )
    while version < to:
        if version not in steps:
            raise ValueError(f"schema_version: there never was this version. Use {to}.")
        raw = {**steps[version](raw), "schema_version": version + 1}
        version += 1
    return raw
