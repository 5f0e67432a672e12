"""What was typed and does not count yet, since it hangs on another answer: no words are dropped in silence."""

from collections.abc import Iterable, Iterator

from spo.case import Case, Edit, applies, apply, shut

from .fields import Question


def kept_idle(case: Case, typed: Iterable[Question], asked: Iterable[Question]) -> Iterator[tuple[str, str]]:
    """Yield a sentence for each thing typed that a question of the same page leaves out of the papers, and its path.

    What hangs on a question of another page is not held up here: that page comes, or has been answered.
    """
    page = tuple(asked)
    for one in typed:
        if not case.at(one.path) or applies(case, one.path):
            continue
        if called := next((other for other in page if _opens(case, other, one.path)), None):
            because = " and ".join(gate.name for gate in shut(case, one.path))
            said = (
                f"“{one.title}” is kept, but counts and is printed only where {because}. Answer “{called.title}” too."
            )
            yield said, called.path


def _opens(case: Case, asked: Question, path: str) -> bool:
    """Return whether some answer to a question would make the field at a path apply."""
    answers = (True, False) if asked.kind == "tick" else asked.choices
    return any(applies(apply(case, (Edit(path=asked.path, value=answer),)), path) for answer in answers)
