"""Cases that several tests of papers look at, by name."""

from spo.case import Case, read_case
from spo.guidance import guidance

from .full import marked


def every_case() -> dict[str, Case]:
    """Return the examples, the empty case, and the case in which everything is filled."""
    held = guidance()
    examples = {name: read_case(held.example(name)) for name in held.examples}
    return {**examples, "empty": Case(), "full": marked().case}
