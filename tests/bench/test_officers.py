"""The officers of the benchmark keep what they saved when the program is killed while they work."""

import asyncio
from contextlib import ExitStack

from .officers import signed_in


def test_a_restart_under_load_loses_nothing_that_was_saved() -> None:
    async def working(stack: ExitStack) -> None:
        shift = await signed_in(stack, 4)
        first, server = [one.window for one in shift.officers], shift.processes[0].server
        at_work = asyncio.create_task(shift.work(4, 2.0))
        await asyncio.sleep(3)
        server.kill()
        await asyncio.to_thread(server.start)
        await at_work
        assert all(one.window is not before for one, before in zip(shift.officers, first, strict=True))
        assert [len(one.saves) for one in shift.officers] == [4] * 4
        assert not shift.lost()
        await shift.go_home()

    with ExitStack() as stack:
        asyncio.run(working(stack))
