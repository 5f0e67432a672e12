"""A template checked from end to end: what it uses, what is wrong with it, and whether papers may be made with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from jinja2 import TemplateError

from ..render import FILLED, WordTemplate, compiled, patched
from .asked import wrong_names
from .cleaned import cleaned
from .contract import Contract, contracts
from .coverage import left_out
from .faults import Fault, TemplateUnreadable
from .headers import headers
from .holdings import holdings
from .looks import looks
from .names import Use, uses
from .opening import BROKEN, parts_of
from .tags import tags_of

_NOT_UNDERSTOOD = (
    "A field or an instruction cannot be understood. Compare what stands between the marks with the template that "
    "comes with the program."
)


@dataclass(frozen=True)
class Checked:
    """What was found of a template: the names that it uses, and what to mend. `content` is what papers are made from.

    `content` is empty where they may not be made with it, and `unreadable` says why it cannot be read at all.
    """

    own: Contract
    used: tuple[Use, ...] = ()
    faults: tuple[Fault, ...] = ()
    content: bytes = b""
    unreadable: str = ""

    @property
    def stops(self) -> tuple[str, ...]:
        """What must be mended before a paper is made with it."""
        return (self.unreadable,) if self.unreadable else tuple(fault.text for fault in self.faults if fault.stops)


@lru_cache(maxsize=64)
def check(name: str, content: bytes) -> Checked:
    """Return what is found of a template by the name of its file. It is checked once, and again once it is changed.

    Raises KeyError for a name that no paper's template has.
    """
    own = contracts()[name]
    try:
        return _checked(name, content, own)
    except TemplateUnreadable as refused:
        return Checked(own, unreadable=str(refused))
    except (ElementTree.ParseError, LookupError, ValueError, RecursionError):  # whatever a damaged part brings about
        return Checked(own, unreadable=BROKEN)


def _checked(name: str, content: bytes, own: Contract) -> Checked:
    parts = parts_of(content)
    faults = holdings(parts)
    found, wrong = _asked(parts, own)
    faults += wrong
    if any(fault.stops for fault in faults):
        return Checked(own, found, _once(faults))
    clean = cleaned(parts, name)
    faults += _filled(compiled(clean), own)
    stopped = any(fault.stops for fault in faults)
    return Checked(own, found, _once(faults), b"" if stopped else clean)


def _asked(parts: Mapping[str, bytes], own: Contract) -> tuple[tuple[Use, ...], list[Fault]]:
    """Return the names that a template uses, and what is wrong with them and with how they are typed."""
    found: list[Use] = []
    faults: list[Fault] = []
    unsafe: list[str] = []
    for name, part in parts.items():
        if not (FILLED.fullmatch(name) and name.startswith("word/")):
            continue
        typed = tags_of(ElementTree.fromstring(part))[1]
        faults += typed
        if typed:  # Jinja would say the same again, and less plainly
            continue
        try:
            used, refused = uses(patched(part.decode("utf-8")))
        except (TemplateError, RecursionError):
            faults.append(Fault(_NOT_UNDERSTOOD))
            continue
        found += used
        unsafe += refused
    faults += map(Fault, unsafe)
    faults += map(Fault, wrong_names(found, own, contracts()))
    return tuple(dict.fromkeys(found)), faults


def _filled(held: WordTemplate, own: Contract) -> Iterator[Fault]:
    yield from left_out(held, own)
    yield from headers(held)
    yield from looks(held)


def _once(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: not fault.stops))
