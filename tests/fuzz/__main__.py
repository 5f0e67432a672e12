"""Tries nasty text: `python -m tests.fuzz --cases 20000 --from 0`. Each that fails is told by its number.

`--of` says where the text is: in cases, on pages, in what is read, or in what is entered by way of the pages.
"""

import logging
from collections.abc import Callable

import click

from spo.store import Store

from .drawn import drawn
from .paged import a_store, try_entering, try_pages
from .reading import try_reading
from .tried import timed, to_blame, try_pack, try_papers

Attempt = Callable[[int], object]

_SLOWEST = 5


def _attempts(of: str, store: Store) -> tuple[Attempt, Attempt | None]:
    """Return what is done with each number, and what is done seldom as well."""
    ways: dict[str, tuple[Attempt, Attempt | None]] = {
        "cases": (lambda seed: try_papers(drawn(seed)), lambda seed: try_pack(drawn(seed))),
        "reading": (try_reading, lambda seed: try_papers(try_reading(seed))),
        "pages": (lambda seed: try_pages(store, seed), None),
        "entering": (lambda seed: try_entering(store, seed), None),
    }
    return ways[of]


@click.command()
@click.option("--of", type=click.Choice(["cases", "reading", "pages", "entering"]), default="cases", help="Of what.")
@click.option("--cases", default=200, help="How many.")
@click.option("--from", "first", default=0, help="The number of the first.")
@click.option("--pack-every", default=20, help="Of how many one is made into files, or papers, too.")
@click.option("--seconds", default=5.0, help="How long one may take, in the process's own time.")
def main(of: str, cases: int, first: int, pack_every: int, seconds: float) -> None:
    """Try so many, and tell of each that fails."""
    failed: dict[str, int] = {}
    times: list[tuple[float, int]] = []
    logging.disable()
    with a_store() as store:
        for seed in range(first, first + cases):
            for attempt, in_full in zip(_attempts(of, store), (try_papers, try_pack), strict=True):
                if attempt is None or (in_full is try_pack and seed % pack_every):
                    continue
                said, took = timed(seed, attempt, seconds)
                times.append((took, seed))
                if said:
                    failed[said] = failed.get(said, 0) + 1
                    click.echo(f"{seed}: {said}")
                if said and of == "cases" and failed[said] == 1:
                    for path, text in to_blame(drawn(seed), in_full, seconds, said).items():
                        click.echo(f"    {path}: {str(text)[:300]!r}")
    click.echo(f"{cases} {of} from {first}; failed: {failed or 'none'}")
    slowest = ", ".join(f"{took:.2f} s ({seed})" for took, seed in sorted(times, reverse=True)[:_SLOWEST])
    click.echo(f"slowest: {slowest}; all {sum(took for took, _ in times):.0f} s")


if __name__ == "__main__":
    main()
