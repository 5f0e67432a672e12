"""What is withheld, and was typed in a field that is served: said on the page, before any paper is refused for it."""

from spo.case.english import listed

from .findings import Findings
from .labels import label
from .served import served_texts
from .view import View
from .withholding import Searched, Secret

_WHAT = {"places": "a place", "identifiers": "a number, account, vehicle or name", "protected_persons": "a name"}


def typed(view: View) -> Findings:
    """Yield each field that is served and gives away what is withheld, by the same search as the last gate makes."""
    said = list(served_texts(view.case)) if view.withheld else []
    if not view.withheld.may_find(Searched("\n".join(text for _, text in said))):
        return
    for path, text in said:
        if found := view.withheld.found(Searched(text)):
            yield view.find("withheld-typed", path, where=label(view, path), what=_what(found))


def _what(found: list[Secret]) -> str:
    return listed(list(dict.fromkeys(_WHAT[secret.path.partition(".")[0]] for secret in found)))
