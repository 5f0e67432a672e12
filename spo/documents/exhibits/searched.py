"""The gate of exhibits: no file of one is served in whose words something withheld was found."""

from collections.abc import Iterator, Mapping, Sequence

from spo.assessment import Search, View

from ..withholding import Leak, leaks_in_bytes

PAGE_ENDS = "\f"
"""What stands between two pages in the words of a file."""


def withheld_in(search: Search, what: str, words: Sequence[str], field: str) -> list[Leak]:
    """Return where the words of a file give a withheld value away: on a page, or over its pages together."""
    parts = {f"page {number}": text.encode() for number, text in enumerate(words, start=1)}
    whole = {f"pages 1 to {len(words)} together": " ".join(words).encode()}
    found = leaks_in_bytes(search, "", parts) or leaks_in_bytes(search, "", whole)
    return [Leak(f"{what}, {leak.passage}", leak.passage, field, leak.secret) for leak in found]


def in_attached(view: View, search: Search, files: Mapping[str, bytes]) -> Iterator[Leak]:
    """Yield where an attached file of any exhibit gives a withheld value away. `files` are those kept with the case."""
    for key, exhibit in view.case.exhibits.items() if search else ():
        for one, file in exhibit.attached.items():
            words = files.get(file.words, b"").decode("utf-8", "ignore").split(PAGE_ENDS)
            yield from withheld_in(search, called(exhibit.mark, file.name), words, f"exhibits.{key}.attached.{one}")


def called(mark: str, file: str) -> str:
    """Return what a file of an exhibit is called: `Exhibit AB/1, file “list.pdf”`."""
    return f"Exhibit {mark or 'without a mark'}, file “{file}”"
