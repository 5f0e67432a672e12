"""Words that were typed where the field could not hold them."""

from .findings import Findings
from .view import View


def unread(view: View) -> Findings:
    """Yield a finding for each field in which something was typed that it cannot hold; none for an item since gone."""
    for held in view.case.unread.values():
        try:
            view.case.at(held.path)
        except KeyError:
            continue
        yield view.find("typed-and-not-read", held.path)
