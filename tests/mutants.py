"""Changes one thing in the code of a room, runs the room's tests, and says which changes no test sees.

    git clone . ../mutants && cd ../mutants    # files are changed where they lie, and put back
    python -m tests.mutants case --draw 50 --seed 1

Each line says `killed`, or `survived` with the change. For each that survived, write a test of the rule that it breaks,
or say why nobody could tell. The rooms, with their code and tests, stand in pyproject.toml under `tool.mutants`. A draw
of 50 takes half an hour or more, so that CI runs none: draw after changing what a room decides. A draw of the same seed
is the same while the code is, so that a new test can be tried on it.
"""

import os
import random
import sys
import tomllib
from pathlib import Path

import click
from cosmic_ray.commands import init
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import MutationSpec, TestOutcome

ROOMS = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutants"]


def mutants(room: str) -> list[MutationSpec]:
    """Return every change to the code of a room, in order of file and place."""
    skipped = tuple(ROOMS[room].get("but_not", ()))
    files = [file for folder in ROOMS[room]["code"] for file in Path(folder).rglob("*.py")]
    with use_db(":memory:", WorkDB.Mode.create) as made:
        init([file for file in files if not file.as_posix().startswith(skipped)], made, {})
        found = [change for item in made.work_items for change in item.mutations]
    return sorted(found, key=lambda one: (str(one.module_path), one.start_pos, one.operator_name, one.occurrence))


def survives(room: str, change: MutationSpec) -> str:
    """Return the change if the tests of a room pass with it, or nothing. A run that takes too long is a test failed."""
    tests = f"{sys.executable} -m pytest -q -x -n 0 -p no:cacheprovider {' '.join(ROOMS[room]['tests'])}"
    ran = mutate_and_test([change], tests, ROOMS[room]["seconds"])
    return str(ran.diff) if ran.test_outcome == TestOutcome.SURVIVED else ""


@click.command()
@click.argument("room", type=click.Choice(tuple(ROOMS)))
@click.option("--draw", default=50, help="How many changes.")
@click.option("--seed", default=1)
def main(room: str, draw: int, seed: int) -> None:
    """Draw changes to the code of a room and try each."""
    os.environ |= {"CI": "true", "PYTHONDONTWRITEBYTECODE": "1"}  # the same cases each time, and no stale bytecode
    every = mutants(room)
    for change in random.Random(seed).sample(every, min(draw, len(every))):
        left = survives(room, change)
        click.echo(f"{'survived' if left else 'killed'} {change.module_path}:{change.start_pos[0]} {left}")


if __name__ == "__main__":
    main()
