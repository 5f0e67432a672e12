"""What a test needs beyond Python, and so when it is run: the README's command leaves out what is marked here."""

from collections import Counter
from collections.abc import Iterable, Mapping

import pytest

LEFT_OUT = {
    "browser": "Chromium",
    "office": "LibreOffice",
    "postgresql": "PostgreSQL",
    "slow": "minutes",
}
"""Each marker of a test that is left out by the README's command, and what such a test needs."""

_ROOMS = {"browser": "browser", "office": "office", "bench": "slow", "fuzz": "slow"}
_FIXTURES = {"office": "office", "postgres": "postgresql", "server": "postgresql", "schema": "postgresql"}


def mark(items: Iterable[pytest.Item]) -> None:
    """Mark each test by its room, by the fixtures that it takes, and by the store that it is tried on."""
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        of_room = _ROOMS.get(item.path.parent.name)
        for marker in {of_room, *(_FIXTURES.get(name) for name in fixtures), _store_of(item)} - {None}:
            item.add_marker(marker)


def left_out(items: Iterable[pytest.Item]) -> Counter[str]:
    """Return how many of some tests carry each marker: one that carries two counts once, for the first."""
    return Counter(next((name for name in LEFT_OUT if item.get_closest_marker(name)), "other") for item in items)


def summary(counts: Mapping[str, int]) -> str:
    """Return what was left out, and how to run it."""
    of_each = ", ".join(f"{counts[name]:,} that need {needs}" for name, needs in LEFT_OUT.items() if counts.get(name))
    return f'Left out: {of_each}.\nRun them with: .venv/bin/python -m pytest -m "{" or ".join(LEFT_OUT)}"'


def _store_of(item: pytest.Item) -> str | None:
    return "postgresql" if "postgresql" in getattr(getattr(item, "callspec", None), "params", {}).values() else None
