"""Which boxes of the case a place of a paper prints, word for word."""

from spo.case import Case
from spo.case.walk import texts

from .bookmarks import alike
from .marks import plain
from .passages import Paper


def boxes(case: Case, paper: Paper, place: str) -> dict[str, str]:
    """Return what is typed in each box of the case that a place of a paper prints, by its path, the longest first.

    A box of which only part is printed, or in other words, is not among them.
    """
    held = [one for where, one in paper.sentences() if where == place or where.startswith(f"{place}.")]
    facts = {path for one in held for path in one.facts}
    found = {
        path: typed
        for path, typed in texts(case)
        if path in facts and any(path in one.facts and _bare(typed) in _bare(plain(one.text)) for one in held)
    }
    return dict(sorted(found.items(), key=lambda box: -len(box[1])))


def same_words(one: str, other: str) -> bool:
    """Return whether two texts are the same, but for what a paper may print otherwise."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    """Return words without spaces, the kind of quotation marks, capitals and the last full stop."""
    return alike(text).casefold().rstrip(".")
