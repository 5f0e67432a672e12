"""Tries cases of nasty text: `python -m tests.fuzz --cases 20000 --from 0`. Each that fails is told by its number."""

import click

from .drawn import drawn
from .tried import timed, to_blame, try_pack, try_papers

_SLOWEST = 5


@click.command()
@click.option("--cases", default=200, help="How many.")
@click.option("--from", "first", default=0, help="The number of the first.")
@click.option("--pack-every", default=20, help="Of how many one is made into files too.")
@click.option("--seconds", default=5.0, help="How long one may take, in the process's own time.")
@click.option("--blame/--no-blame", default=True, help="Whether to look for the text that is to blame.")
def main(cases: int, first: int, pack_every: int, seconds: float, blame: bool) -> None:
    """Try so many cases, and tell of each that fails."""
    failed: dict[str, int] = {}
    times: list[tuple[float, int]] = []
    for seed in range(first, first + cases):
        case = drawn(seed)
        attempts = (try_papers, try_pack) if seed % pack_every == 0 else (try_papers,)
        for attempt in attempts:
            said, took = timed(case, attempt, seconds)
            times.append((took, seed))
            if said:
                failed[said] = failed.get(said, 0) + 1
                click.echo(f"{seed} {attempt.__name__}: {said}")
                if blame and failed[said] == 1:
                    for path, text in to_blame(case, attempt, seconds, said).items():
                        click.echo(f"    {path}: {str(text)[:300]!r}")
    click.echo(f"{cases} cases from {first}; failed: {failed or 'none'}")
    slowest = ", ".join(f"{took:.2f} s ({seed})" for took, seed in sorted(times, reverse=True)[:_SLOWEST])
    click.echo(f"slowest: {slowest}; all {sum(took for took, _ in times):.0f} s")


if __name__ == "__main__":
    main()
