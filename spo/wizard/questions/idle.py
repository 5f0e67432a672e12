"""What was typed and does not count yet, since it hangs on another answer: no words are dropped in silence."""

from collections.abc import Iterable, Iterator

from spo.case import Case, Edit, applies, apply, shut

from .fields import Question


def kept_idle(case: Case, typed: Iterable[Question], asked: Iterable[Question]) -> Iterator[tuple[str, str]]:
    """Yield a sentence for each thing that was typed and is left out of the papers, and the path of what to answer.

    That is the question of the page which calls for it, or else the thing itself.
    """
    page = tuple(asked)
    for one in typed:
        if not case.at(one.path) or applies(case, one.path):
            continue
        called = next((other for other in page if _opens(case, other, one.path)), None)
        also = f" Answer “{called.title}” too." if called else ""
        because = " and ".join(gate.name for gate in shut(case, one.path))
        said = f"“{one.title}” is kept, but counts and is printed only where {because}.{also}"
        yield said, called.path if called else one.path


def _opens(case: Case, asked: Question, path: str) -> bool:
    """Return whether some answer to a question would make the field at a path apply."""
    answers = (True, False) if asked.kind == "tick" else asked.choices
    return any(applies(apply(case, (Edit(path=asked.path, value=answer),)), path) for answer in answers)
