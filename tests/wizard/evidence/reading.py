"""A file of evidence as a person brings it into a case: chosen, opened, answered for, seen and added."""

from spo.case import Case
from spo.store import Store

from ..window import Window, case_of

HEAD = "Date,Time,From,To,Type,Message\n"
CALLS = (
    HEAD + "13/06/2026,09:02,07700 900123,07700 900789,Voice call,\n"
    "13/06/2026,09:40,+447700900123,07700 900789,SMS,Call *me* <b>\n"
    "13/06/2026,09:40,+447700900123,07700 900789,SMS,Call *me* <b>\n"
    "13/06/2026,10:00,07700 900456,07700 900789,Voice call,\n"
    "14/06/2026,11:00,07700 900123,07700 900789,Voice call,\n"
    "31/02/2026,11:00,07700 900123,07700 900789,Voice call,\n"
    "Total,,,,6,\n"
)
HIS, OTHER = "07700900123", "07700900456"


def opened(window: Window, case_id: str, content: str = CALLS, name: str = "calls.csv") -> Window:
    """Choose a file, and open it."""
    window.go("incidents", case_id).go("read-evidence", case_id)
    window.app.file_uploader[0].set_value((name, content.encode(), "text/csv"))
    return window.press("open")


def answer(window: Window, about: str, value: object) -> None:
    """Answer a question of the page, whose key ends in a token of its own."""
    kinds = ("selectbox", "radio", "text_input", "multiselect", "checkbox")
    found = [one for kind in kinds for one in getattr(window.app, kind) if (one.key or "").startswith(about)]
    found[0].set_value(value)


def shown(window: Window, case_id: str, content: str = CALLS, **whose: str) -> Window:
    """Read a file, say whose its senders are, and show the incidents."""
    opened(window, case_id, content).press("read-rows")
    for key, said in whose.items():
        answer(window, f"sender-{key.removeprefix('n')}~", said)
    return window.press("show")


def add(window: Window) -> Window:
    """Press the button that adds what is shown."""
    return window.press(next(button.key for button in window.app.button if button.label.startswith("Add ")))


def added(window: Window, case_id: str, store: Store) -> Case:
    """Read the file of calls into a case, his number attributed and the other not, and return the case."""
    add(shown(window, case_id, n07700900123="subscriber data", n07700900456="not attributed"))
    return case_of(store, case_id)
