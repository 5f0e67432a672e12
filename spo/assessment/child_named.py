"""A child whom an account names, and whose name the papers that are served would print."""

import re
from collections.abc import Iterator
from functools import cache

from spo.case.grouped import grouped

from .findings import Findings
from .library import under_18
from .view import View

_NAME = r"(?:[A-ZÀ-Þ][a-zà-ÿ'’]+|[A-Z]{3,})\b"


def child_named(view: View) -> Findings:
    """Yield each first name that an account gives to somebody's child, with the acts; one recorded as grown up is none.

    A child to be protected whose name is withheld is found and kept back wherever it stands.
    """
    told = grouped((name.capitalize(), key) for key, act in view.put_forward for name in set(_named(view, act.what)))
    others = _first_names(view)
    for name, keys in told.items():
        if name not in others:
            yield view.find(
                "child-named", f"incidents.{keys[0]}.what", who=name, incidents=view.incident_list(tuple(keys))
            )


def _named(view: View, words: str) -> Iterator[str]:
    held = view.guidance.cues["a-child"]
    for found in _of_a_child(held.cues).finditer(words):
        name = found["name"] or found["of"]
        if name.casefold() not in held.unless:
            yield name


@cache
def _of_a_child(kin: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a name behind a word for a child: `her son, Corin`, `daughter JUNO`, `Master Corin`."""
    before = rf"\b(?:{'|'.join(map(re.escape, kin))})(?:\s*[,(–-]\s*|\s+(?:(?:is\s+)?(?:called|named)\s+)?)"
    return re.compile(rf"{before}(?P<name>{_NAME})|\bMaster\s+(?P<of>{_NAME})")


def _first_names(view: View) -> set[str]:
    """Return the first names of everybody recorded, less those of children to be protected who are named."""
    case = view.case
    people = [one.name for one in case.protected_persons.values() if one.withhold_name or not under_18(one, view.on)]
    people += [case.defendant.name, *(one.name for one in case.witnesses.values())]
    return {name.split()[0].capitalize() for name in people if name}
