"""Saves to a case as the pages do, without end, and tells each revision once it is said to be saved.

Each line read begins a process that saves until it is killed. They are forked, so that none has to start from nothing.
"""

import os
import sys
from datetime import UTC, datetime
from itertools import count

from spo.access import Door, Person
from spo.case import Edit
from spo.store import Store
from spo.wizard.open_case.saving import load, save


def say(line: str) -> None:
    """Tell the program that started this one."""
    os.write(1, f"{line}\n".encode())


def save_without_end(where: str, case_id: str) -> None:
    """Save, and say so, until something ends it."""
    store = Door(Store(where), Person.alone("test"), lambda: datetime.now(UTC))
    held = load(store, case_id)
    say(f"ready {os.getpid()}")
    for n in count():
        words = f"Change {held.revision + 1}. " * (1 + n % 40)
        new = Edit(path=f"incidents.i{held.revision}", value={"what": words})
        held = save(store, held, [Edit(path="defendant.needs", value=words), new]).now
        say(str(held.revision))


for _ in sys.stdin:
    if child := os.fork():
        os.waitpid(child, 0)
        say("killed")
    else:
        save_without_end(*sys.argv[1:])
