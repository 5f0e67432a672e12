"""`hands`: what the server spends while many save at once, against a page of Streamlit's that keeps one box in a file.

So many windows, each on a case of its own, load a page and save a field every 5 seconds over the websocket. The time is
that of the server's processor for one load and one save. What is wanted is at most 0.05 s, and that nothing is lost:
every save has to be in the store at the end. `python -m tests.bench.hands` does the work of an hour without the rests,
closing each window and opening it again every five minutes of it, and prints what it takes as it goes, memory included.
"""

import asyncio
import atexit
import os
import resource
import shutil
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter
from typing import Any

import click
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.served import Server

from .cases import case
from .rows import Benchmark, Run, Spent
from .window import Window

EVERY = 5.0
"""Seconds from one load of a window to its next."""

_ROUNDS = 3
_INCIDENTS = 40
_ITEM = next(iter(case(_INCIDENTS).incidents))
_HELLO = Path(__file__).with_name("hello_box.py")


@dataclass
class Person:
    """Somebody at a window, who loads a page and saves a field, again and again. `opens` opens another window."""

    case_id: str
    window: Window
    opens: Callable[[], Awaitable[Window]]
    page: str
    box: str
    button: str
    saved: int = 0
    pages: list[float] = field(default_factory=list)
    saves: list[float] = field(default_factory=list)
    """Seconds for each load, and for the save after it."""

    @property
    def words(self) -> str:
        """What was saved last."""
        return f"It was the {self.saved}th time that he stood there."

    async def work(self, rounds: int, late: float, every: float) -> None:
        """Load and save so many times, `every` seconds from one to the next, the first `late` seconds from now."""
        begin = perf_counter() + late
        for n in range(rounds):
            await asyncio.sleep(begin + n * every - perf_counter())
            self.saved += 1
            while not await self._loads_and_saves():
                await self.opens_again()

    async def _loads_and_saves(self) -> bool:
        """Load and save once, and return whether the program was there until the end."""
        began = perf_counter()
        try:
            await self.window.load(self.page, case=self.case_id, item=_ITEM)
            loaded = perf_counter()
            await self.window.save(self.box, self.words, self.button)
        except ConnectionClosed:
            return False
        self.pages.append(loaded - began)
        self.saves.append(perf_counter() - loaded)
        return True

    async def opens_again(self) -> None:
        """Close the window, and open another as soon as the program answers."""
        await self.window.connection.close()
        while True:
            try:
                self.window = await self.opens()
            except (OSError, InvalidHandshake):
                await asyncio.sleep(0.2)
            else:
                return

    def begin_afresh(self) -> None:
        """Let go of what was noted so far."""
        self.pages.clear()
        self.saves.clear()


Kept = Callable[[Person], tuple[str, int]]


@dataclass
class Many:
    """A server of its own, and the people at it."""

    server: Server
    people: Sequence[Person]
    kept: Kept
    """The words that are kept for a person, and how many saves made them."""

    async def work(self, rounds: int, every: float) -> None:
        """Let everybody work, spread evenly. Raises AssertionError where a save was lost."""
        apart = every / len(self.people)
        await asyncio.gather(*(one.work(rounds, n * apart, every) for n, one in enumerate(self.people)))
        for one in self.people:
            assert self.kept(one) == (one.words, one.saved), one.window.said

    async def open_again(self) -> None:
        """Close every window, and open it again."""
        for one in self.people:
            await one.opens_again()

    def processor(self) -> float:
        """Return the seconds of the processor that the server has taken so far."""
        mine = self._proc("stat").rpartition(")")[2].split()
        return sum(map(int, mine[11:13])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """Return the megabytes of memory that the server holds now."""
        return int(self._proc("statm").split()[1]) * resource.getpagesize() // 2**20

    def _proc(self, name: str) -> str:
        assert self.server.process
        return Path(f"/proc/{self.server.process.pid}/{name}").read_text()


async def ours(size: int) -> Many:
    """Return so many people at the program."""
    server = _served()
    ids = [server.keep(case(_INCIDENTS)) for _ in range(size)]
    first = server.revision(ids[0])

    def kept(one: Person) -> tuple[str, int]:
        return server.case(one.case_id).incidents[_ITEM].what, server.revision(one.case_id) - first

    return Many(server, await _at(server, ids, "incident", f"incidents.{_ITEM}.what@", "save-on"), kept)


async def peer(size: int) -> Many:
    """Return so many people at Streamlit's own page."""
    server = _served(app=_HELLO)

    def kept(one: Person) -> tuple[str, int]:
        return server.store.with_name(one.case_id).read_text(), one.saved

    return Many(server, await _at(server, [f"c{n}" for n in range(size)], "", "what", "save"), kept)


def _served(**more: Any) -> Server:
    folder = Path(mkdtemp(prefix="spo-bench-hands-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    server = Server(folder / "cases.db", folder / "log", **more).start()
    atexit.register(server.stop)
    return server


async def _at(server: Server, ids: Sequence[str], page: str, box: str, button: str) -> list[Person]:
    opens = partial(Window.on, server.address)
    return [Person(case_id, await opens(), opens, page, box, button) for case_id in ids]


def _runs(size: int) -> tuple[Run, Run]:
    loop = asyncio.Runner()
    atexit.register(loop.close)

    def run_of(make: Callable[[int], Coroutine[Any, Any, Many]]) -> Run:
        many = loop.run(make(size))
        loop.run(many.work(1, 0.0))

        def run() -> Spent:
            before = many.processor()
            loop.run(many.work(_ROUNDS, EVERY))
            return Spent((many.processor() - before) / size / _ROUNDS)

        return run

    return run_of(ours), run_of(peer)


HANDS = Benchmark("hands", (10, 30), 10.0, "streamlit", _runs)


async def _an_hour(windows: int) -> None:
    many = await ours(windows)
    rounds = int(300 / EVERY)
    click.echo(f"{'minute':>6} {'saves':>7} {'MB':>5} {'processor s':>12} {'slowest twentieth s':>20}")
    for minute in range(0, 65, 5):
        before = many.processor()
        await many.work(rounds if minute else 1, 0.0)
        waited = sorted(sum(both) for one in many.people for both in zip(one.pages, one.saves, strict=True))
        spent = (many.processor() - before) / len(waited)
        saved = sum(one.saved for one in many.people)
        slow = waited[len(waited) * 19 // 20]
        click.echo(f"{minute:>6} {saved:>7} {many.memory():>5} {spent:>12.4f} {slow:>20.2f}")
        for one in many.people:
            one.begin_afresh()
        await many.open_again()


@click.command()
@click.option("--windows", default=10, show_default=True, help="How many people work at once.")
def main(windows: int) -> None:
    """Do an hour's work without the rests, and print what it takes every five minutes of it."""
    asyncio.run(_an_hour(windows))


if __name__ == "__main__":
    main()
