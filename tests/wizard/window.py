"""A window of the real app, as Streamlit runs it but without a browser."""

import logging
import re
from functools import cache
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any

from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from spo.case import Case
from spo.store import Store
from spo.wizard.screen.frame import FAILED
from spo.wizard.screen.rows import PRESSED

# AppTest is not run by a server, which Streamlit would remark on at every run.
logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context").disabled = True

# A server looks once through all that is installed for components. AppTest would do so for every window.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)

_PRESSES = count()

APP = Path(__file__).parents[2] / "streamlit_app.py"


class Window:
    """One person's window: where it is, what it shows, and what is pressed in it."""

    def __init__(self) -> None:
        self.app = AppTest.from_file(str(APP), default_timeout=240).run()

    def go(self, page: str, case_id: str = "", *items: str) -> "Window":
        """Go to a page as a button of the app does."""
        self.app.session_state["go"] = (page, {"case": case_id} if case_id else {}, ".".join(items))
        return self._run()

    def press(self, key: str) -> "Window":
        """Press a button, by its key."""
        if key in self._in_rows:
            self.app.text_input(key=PRESSED).set_value(f"{key} {next(_PRESSES)}")
        else:
            self.app.button(key=key).click()
        return self._run()

    def press_named(self, label: str) -> "Window":
        """Press a button, by its words."""
        next(button for button in self.app.button if button.label == label).click()
        return self._run()

    def type(self, path: str, value: object) -> "Window":
        """Answer the question at a path, whatever its widget is. Nothing is sent yet."""
        self._widget(path).set_value(value)
        return self

    def shows(self, path: str) -> object:
        """Return what stands in the widget at a path."""
        return self._widget(path).value

    @property
    def html(self) -> str:
        """All the HTML that the page draws, but for its style and script."""
        return "\n".join(piece for found in self.app.get("html") if "<script" not in (piece := found.proto.body))

    @property
    def text(self) -> str:
        """What a reader sees of that."""
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", self.html)).split())

    @property
    def title(self) -> str:
        """The heading of the page."""
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.html)
        return unescape(found[1]) if found else ""

    @property
    def items(self) -> str:
        """The items that the address names."""
        return self._said("item")

    @property
    def case_id(self) -> str:
        """The case that the address names."""
        return self._said("case")

    @property
    def problem(self) -> str:
        """The error summary, or nothing."""
        return self.text.partition("There is a problem")[2]

    @property
    def labels(self) -> list[str]:
        """The words on every button, those of the rows of a list first."""
        return [*self._in_rows.values(), *(button.label for button in self.app.button)]

    @property
    def keys(self) -> list[str]:
        """The key of every button."""
        return [*self._in_rows, *(button.key or "" for button in self.app.button)]

    @property
    def _in_rows(self) -> dict[str, str]:
        """The words on each button of the rows of a list, by its key."""
        found = re.findall(r'<button type="button" data-press="([^"]*)">(.*?)</button>', self.html)
        return {key: unescape(label) for key, label in found}

    def _run(self) -> "Window":
        self.app.run()
        assert not self.app.exception, self.app.exception
        assert FAILED not in self.text, self.title
        return self

    def _widget(self, path: str) -> Any:
        wanted = re.compile(rf"{re.escape(path)}(@\d+)?")
        kinds = ("text_input", "text_area", "radio", "selectbox", "multiselect", "checkbox")
        return next(
            widget for kind in kinds for widget in getattr(self.app, kind) if wanted.fullmatch(widget.key or "")
        )

    def _said(self, name: str) -> str:
        found = self.app.query_params.get(name, "")
        return found[0] if isinstance(found, list) and found else str(found or "")


def case_of(store: Store, case_id: str) -> Case:
    """Return a case as the store has it now."""
    return store.open(case_id).case
