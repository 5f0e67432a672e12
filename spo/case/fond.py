"""What a first name is made into by those who use it: its beginning or its end, as people finish them."""

from collections.abc import Iterator

_FEWEST, _AT_THE_END = 3, 4
"""Letters of a first name that are a name by themselves at its beginning, and at its end."""
_ENDS = ("y", "ie", "i", "ey", "o", "a")


def fond_names(name: str) -> Iterator[str]:
    """Yield the beginnings of a first name in small letters as people end them, Juni, Lizzie and Kezza, and its ends:
    Beth."""
    for size in range(_FEWEST, len(name) + 1):
        yield name[:size]
        yield from (f"{name[:size]}{last}{end}" for last in ("", name[size - 1]) for end in _ENDS)
        yield f"{name[:size]}{name[size - 1]}"
    yield from (name[at:] for at in range(1, len(name) - _AT_THE_END + 1))
