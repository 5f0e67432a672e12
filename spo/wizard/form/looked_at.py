"""A page of a file that no program can read: shown, with the button by which somebody says that it was looked at."""

from ..open_case.kept_files import KeptFiles
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.press import as_label, button
from ..screen.visit import tell
from .kept_pages import shown
from .leaving import save_edits
from .read_over import answered


def page_kept(case: OpenCase, path: str, said: str) -> None:
    """Show the picture of a page, by its path in the case. `said` names the page."""
    if picture := KeptFiles(case.id).get(case.case.at(path)):
        html(shown(picture, f"Picture of {said}"))


def ask_looked_at(case: OpenCase, path: str, said: str, of_it: str) -> None:
    """Show a page, and ask whether it was looked at. `of_it` is what whoever did says of it."""
    page_kept(case, path, said)
    words = as_label(f"I have looked at {said}: {of_it}")
    button(words, key=f"look-{path}", on_click=_looked, args=(case, path, said))


def _looked(case: OpenCase, path: str, said: str) -> None:
    """Keep at once that a page was looked at."""
    if save_edits(case, answered(case.case, [path])):
        tell(told=f"It is kept that you have looked at {said}.")
