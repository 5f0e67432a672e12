"""What is withheld, and was typed in a field that is served: said on the page, before any paper is refused for it."""

from spo.case.english import listed

from .findings import Findings
from .labels import label
from .served import own_references, served_texts, served_wordings
from .view import View

_WHAT = {"places": "a place", "identifiers": "a number, account, vehicle or name", "protected_persons": "a name"}


def typed(view: View) -> Findings:
    """Yield each field that is served and gives away what is withheld, by the same search as the last gate makes."""
    search = view.withheld
    found = search.found_in(served_wordings(view.case))
    own = {path for path, _ in own_references(view.case)}
    for path, text in served_texts(view.case):
        if text in found and path not in own:
            what = dict.fromkeys(_WHAT[secret.path.partition(".")[0]] for secret in found[text])
            yield view.find("withheld-typed", path, where=label(view, path), what=listed(list(what)))
