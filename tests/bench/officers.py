"""`officers`: what a page and a save take where many officers are signed in, against a bare form of Streamlit's.

So many people, each signed in, with a case of their own in PostgreSQL, load a page and save a field every 5 seconds.
The time is the slower of page and save in the slowest twentieth (p95) once warm, and nothing may be lost. What is
wanted for 50 in one process is 0.2 s, and for 100 in two 0.3 s.

`python -m tests.bench.officers --people 50 --seconds 600` prints page and save apart, what was lost, memory, and the
server's processor time for a page and a save, which a machine that is busy with other work does not change.
"""

import asyncio
import atexit
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

import click

from spo.access.settings_file import VARIABLE
from spo.store import Standing, Store
from tests import postgres
from tests.access import provider as providers
from tests.access.installation import write
from tests.officer import Browser
from tests.served import Server, free_port

from . import hands
from .cases import case
from .rows import Benchmark, Run, Spent
from .stores import AT, WHO
from .window import Window

_ROUNDS = 3
_LINE = "{:10} {:>6} {:>9} {:>10} {:>10} {:>7} {:>4} {:>10} {:>6}"
_INCIDENTS = 40
_ITEM = next(iter(case(_INCIDENTS).incidents))


@dataclass
class Shift:
    """Officers at one process of the program or at several, and what they have waited."""

    processes: Sequence[hands.Many]

    @property
    def officers(self) -> list[hands.Person]:
        """Everybody."""
        return [one for many in self.processes for one in many.people]

    async def work(self, rounds: int, every: float) -> None:
        """Let everybody work, with nothing noted of before."""
        for one in self.officers:
            one.begin_afresh()
        apart = every / len(self.officers)
        await asyncio.gather(*(one.work(rounds, n * apart, every) for n, one in enumerate(self.officers)))

    async def go_home(self) -> None:
        """Close every window."""
        await asyncio.gather(*(one.window.connection.close() for one in self.officers))

    def lost(self) -> int:
        """Return how many do not find what they saved last."""
        return sum(many.kept(one) != (one.words, one.saved) for many in self.processes for one in many.people)

    def slowest(self) -> tuple[float, float]:
        """Return what a page and a save take in the slowest twentieth, in seconds."""
        return _p95([one for each in self.officers for one in each.pages]), _p95(
            [one for each in self.officers for one in each.saves]
        )

    def processor(self) -> float:
        """Return the seconds of the processor that the processes have taken so far."""
        return sum(many.processor() for many in self.processes)

    def memory(self) -> int:
        """Return the megabytes that the processes hold now."""
        return sum(many.memory() for many in self.processes)


async def signed_in(stack: ExitStack, people: int, processes: int = 1) -> Shift:
    """Return so many officers at so many processes, in one database of PostgreSQL, until `stack` ends."""
    folder = Path(mkdtemp(prefix="spo-bench-officers-"))
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    database = stack.enter_context(postgres.running(durable=True))
    provider = stack.enter_context(providers.running())
    store = stack.enter_context(Store(database))
    shift = []
    for number in range(processes):
        (folder / str(number)).mkdir()
        server = Server(folder / "unused.db", folder / f"log-{number}", port=free_port())
        own = (("https://drafting.example.org", server.address), ("https://id.example.org/force", provider.address))
        server.environment = {VARIABLE: str(write(folder / str(number), *own)), "SPO_STORE": database}
        stack.callback(server.start().stop)
        mine = range(number, people, processes)
        shift.append(hands.Many(server, [await _officer(server, provider, store, n) for n in mine], _kept(store)))
    return Shift(shift)


async def _officer(server: Server, provider: providers.Provider, store: Store, number: int) -> hands.Person:
    id = f"p-{number}"
    provider.person = {"sub": id, "name": f"Officer {number}", "groups": ["g-officers"]}
    browser = Browser(server.address)
    await asyncio.to_thread(lambda: browser.follow(browser.begin_sign_in()))
    case_id = store.create(case(_INCIDENTS), WHO, AT, standing=Standing(named=frozenset({id})))
    opens = partial(Window.on, server.address, browser.held())
    return hands.Person(case_id, await opens(), opens, "incident", f"incidents.{_ITEM}.what@", "save-on")


def _kept(store: Store) -> hands.Kept:
    return lambda one: (store.open(one.case_id).case.incidents[_ITEM].what, store.revision(one.case_id) - 1)


async def bare(people: int) -> Shift:
    """Return so many people at Streamlit's own page."""
    return Shift([await hands.peer(people)])


def _p95(seconds: Sequence[float]) -> float:
    return sorted(seconds)[min(len(seconds) * 19 // 20, len(seconds) - 1)]


def _runs(size: int) -> tuple[Run, Run]:
    loop = asyncio.Runner()
    atexit.register(loop.close)

    def run_of(shift: Shift) -> Run:
        loop.run(shift.work(1, hands.EVERY))

        def run() -> Spent:
            loop.run(shift.work(_ROUNDS, hands.EVERY))
            assert not shift.lost()
            return Spent(max(shift.slowest()))

        return run

    stack = ExitStack()
    atexit.register(stack.close)
    return run_of(loop.run(signed_in(stack, size))), run_of(loop.run(bare(size)))


OFFICERS = Benchmark("officers", (10, 50), 10.0, "streamlit", _runs)


async def _report(stack: ExitStack, people: int, seconds: float, processes: int) -> None:
    click.echo(_LINE.format("what", "people", "processes", "page p95 s", "save p95 s", "saves", "lost", "MB", "cpu s"))
    for what, shift in (("ours", await signed_in(stack, people, processes)), ("streamlit", await bare(people))):
        await shift.work(2, hands.EVERY)
        before, spent = shift.memory(), shift.processor()
        await shift.work(max(1, int(seconds / hands.EVERY)), hands.EVERY)
        page, save = shift.slowest()
        saves = sum(len(one.saves) for one in shift.officers)
        cpu = (shift.processor() - spent) / saves
        held, count = f"{before}-{shift.memory()}", len(shift.processes)
        click.echo(
            _LINE.format(what, people, count, f"{page:.3f}", f"{save:.3f}", saves, shift.lost(), held, f"{cpu:.3f}")
        )
        for many in shift.processes:
            many.server.stop()


@click.command()
@click.option("--people", default=50, show_default=True, help="How many officers are signed in.")
@click.option("--seconds", default=600.0, show_default=True, help="How long they work, once warm.")
@click.option("--processes", default=1, show_default=True, help="How many processes of the program serve them.")
def main(people: int, seconds: float, processes: int) -> None:
    """Let officers work, and then as many at a bare form of Streamlit's, and print what each took."""
    with ExitStack() as stack:
        asyncio.run(_report(stack, people, seconds, processes))


if __name__ == "__main__":
    main()
