"""Words that were typed where the field could not hold them."""

from .findings import Findings
from .view import View


def unread(view: View) -> Findings:
    """Yield a finding for each field in which something was typed that it cannot hold."""
    for held in view.case.unread.values():
        yield view.find("typed-and-not-read", held.path)
