"""What a benchmark reports, and how its runs are timed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from time import perf_counter
from typing import Any

LEAST, MOST, ENOUGH = 2, 200, 1.0
"""How many runs the best is taken of, at least and at most; after `ENOUGH` seconds no more are begun."""

Run = Callable[[], Any]


@dataclass(frozen=True)
class Spent:
    """What a run gives back that counts its own time, in seconds: its time is this, and not how long it took."""

    seconds: float


@dataclass(frozen=True)
class Row:
    """One benchmark at one size. A peer that is not installed has no time, and `ratio` is then None."""

    name: str
    size: int
    ours_s: float
    peer: str
    peer_s: float | None
    target: float

    @property
    def ratio(self) -> float | None:
        """Our time over the peer's: under 1 we are the faster."""
        return self.ours_s / self.peer_s if self.peer_s else None


@dataclass(frozen=True)
class Benchmark:
    """A benchmark: the sizes it is run at, the ratio to reach, its peer, and what makes its two runs.

    `runs` prepares a size, outside the timing, and returns our run and the peer's. `peer` is the name of an installed
    package, or words for a peer that is in this folder. `found` says what another kind of peer is, where it is there.
    """

    name: str
    sizes: tuple[int, ...]
    target: float
    peer: str
    runs: Callable[[int], tuple[Run, Run]]
    in_this_folder: bool = False
    found: Callable[[], str | None] | None = None

    def rows(self, sizes: Iterable[int] | None = None) -> Iterable[Row]:
        """Yield a row for each size."""
        look = self.found or (lambda: self.peer if self.in_this_folder else _installed(self.peer))
        found = look()
        for size in self.sizes if sizes is None else sizes:
            ours, peer = self.runs(size)
            ours_s = best(ours)
            yield Row(
                self.name, size, ours_s, found or f"{self.peer} (absent)", best(peer) if found else None, self.target
            )


def best(run: Run) -> float:
    """Return the shortest time of several runs, in seconds."""
    times: list[float] = []
    begun = perf_counter()
    while len(times) < MOST and (len(times) < LEAST or perf_counter() - begun < ENOUGH):
        start = perf_counter()
        made = run()
        times.append(made.seconds if isinstance(made, Spent) else perf_counter() - start)
    return min(times)


def _installed(package: str) -> str | None:
    """Return the package with its version, or None where it is not installed."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return None
