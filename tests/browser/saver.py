"""Saves to a case as the pages do, without end, and prints each revision once it is said to be saved."""

import sys
from datetime import UTC, datetime
from itertools import count

from spo.case import Edit
from spo.store import Store
from spo.wizard.saving import hold, save


def say(line: str) -> None:
    """Tell the program that started this one."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


where, case_id = sys.argv[1:]
store = Store(where)
held = hold(store, case_id)
say("ready")
for n in count():
    words = f"Change {held.revision + 1}. " * (1 + n % 40)
    edits = [Edit(path="defendant.needs", value=words), Edit(path=f"incidents.i{held.revision}", value={"what": words})]
    held = save(store, held, edits, "test", datetime.now(UTC)).held
    say(str(held.revision))
