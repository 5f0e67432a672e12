"""What was worked out of the words of one case, kept by whoever has it open: looking again costs what has changed.

Nothing of a case is kept in a module. A `Memo` belongs to one open case, and holds what was last asked for: what a look
did not ask for again, such as of words that were taken out, is forgotten when it ends.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from types import MappingProxyType
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Read = TypeVar("Read", bound=Hashable)

_Kept = dict[Hashable, dict[Any, Any]]
_NOTHING: Mapping[Any, Any] = MappingProxyType({})
_NEVER: Any = object()


@dataclass
class _Look:
    """What was kept before one look at a case, and what has been asked for in it."""

    before: _Kept
    asked: _Kept = field(default_factory=lambda: defaultdict(dict))

    def recall(self, work: Callable[..., T], key: Hashable, given: tuple[Any, ...]) -> T:
        """Return what some work returned under a key, or do it now with what it is given."""
        asked = self.asked[work]
        held: T = asked.get(key, _NEVER)
        if held is _NEVER:
            held = self.before.get(work, _NOTHING).get(key, _NEVER)
            held = asked[key] = work(*given) if held is _NEVER else held
        return held


_LOOK: ContextVar[_Look | None] = ContextVar("look", default=None)


class Memo:
    """What the last look at a case asked for. It is made with the case that is opened, and dropped with it."""

    def __init__(self) -> None:
        self._kept: _Kept = {}

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Let what is asked for meanwhile be found here, where it was asked for the last time."""
        look = _Look(self._kept)
        token = _LOOK.set(look)
        try:
            yield
        finally:
            _LOOK.reset(token)
            self._kept = look.asked


class Same(Generic[T]):
    """Something that never changes and is the same as nothing but itself, such as guidance, or an item of a case."""

    __slots__ = ("held",)

    def __init__(self, held: T) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.held is self.held

    def __hash__(self) -> int:
        return id(self.held)


def remembered_of_each(
    about: Hashable, texts: Iterable[Read], work: Callable[[list[Read]], Mapping[Read, T]]
) -> dict[Read, T]:
    """Return what is found of texts, and nothing of those of which nothing is: only new ones are looked through.

    `about` is all but the texts that this turns on, with what kind of look it is. `work` must find the same of a text
    whatever others it is given with, and what it returns must not be changed.
    """
    look = _LOOK.get()
    wanted = dict.fromkeys(texts)
    if look is None:
        return dict(work(list(wanted)))
    before, asked, new = look.before.get(about, _NOTHING), look.asked[about], list[Read]()
    for text in wanted:
        if text in before:
            asked[text] = before[text]
        elif text not in asked:
            new.append(text)
    if new:
        found = work(new)
        asked.update((text, found.get(text)) for text in new)
    return {text: held for text in wanted if (held := asked[text]) is not None}


def remembered(work: Callable[..., T]) -> Callable[..., T]:
    """Make a function of texts, and of other things that hash as quickly, remember what it returned of them.

    It must turn on nothing else, and what it returns must not be changed, nor be used up.
    """

    @wraps(work)
    def found(*of: Hashable) -> T:
        look = _LOOK.get()
        if look is None:
            return work(*of)
        return look.recall(work, of, of)

    return found


def remembered_while(*same: str) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Make a function of a case remember what it returned for as long as some fields of the case stay the same.

    It must read no other field, and what it returns must not be changed. What else it is given, such as a text of the
    case, has to hash quickly.
    """

    def remembering(work: Callable[..., T]) -> Callable[..., T]:
        @wraps(work)
        def found(case: Any, *of: Hashable) -> T:
            look = _LOOK.get()
            if look is None:
                return work(case, *of)
            return look.recall(work, (*[Same(getattr(case, field)) for field in same], *of), (case, *of))

        return found

    return remembering
