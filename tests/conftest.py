"""What every room's tests share: the project's guidance, the worked examples as cases, and how Hypothesis draws."""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

from spo.case import Case, read_case
from spo.documents import office_installed
from spo.guidance import Guidance
from spo.guidance import guidance as project_guidance

from .marked import LEFT_OUT, left_out, mark, summary
from .needed import missing

# No clock decides a test, since a busy machine is no fault of the code. Cases are large, and drawing them is slow.
for name, examples_drawn in {"day": 25, "night": 1000}.items():
    settings.register_profile(
        name,
        max_examples=examples_drawn,
        deadline=None,
        derandomize="CI" in os.environ,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
settings.load_profile("day")

EXAMPLES = tuple(project_guidance().examples)


@pytest.fixture(scope="session")
def guidance() -> Guidance:
    """The project's own guidance."""
    return project_guidance()


@pytest.fixture(scope="session")
def examples(guidance: Guidance) -> dict[str, Case]:
    """The worked examples, by name."""
    return {name: read_case(guidance.example(name)) for name in EXAMPLES}


@pytest.fixture(params=EXAMPLES)
def example(request: pytest.FixtureRequest, examples: dict[str, Case]) -> Case:
    """Each worked example in turn."""
    return examples[request.param]


@pytest.fixture
def order_breached(examples: dict[str, Case]) -> Case:
    """A restraining order, breached by new means."""
    return examples["restraining-order-breached"]


@pytest.fixture
def order_obeyed(examples: dict[str, Case]) -> Case:
    """A restraining order that is being obeyed, and nothing new."""
    return examples["restraining-order-obeyed"]


@pytest.fixture
def stranger_online(examples: dict[str, Case]) -> Case:
    """A stranger, online, with no other order in force."""
    return examples["stranger-online"]


@pytest.fixture(scope="session")
def office() -> str:
    """The program of LibreOffice."""
    return office_installed() or missing("LibreOffice is not installed. Install libreoffice-writer-nogui.")


class _Together(LoadScopeScheduling):
    """Gives a worker a file of tests at a time, so that what a file shares is made once.

    A room whose tests share a browser, an office or the stores of the bench goes to one worker whole: there is one of
    each at a time. (`--dist loadgroup` would do this by markers, but does nothing under this version of pytest.)
    """

    def _split_scope(self, nodeid: str) -> str:
        file = PurePosixPath(nodeid.partition("::")[0])
        return str(file.parent if file.parent.name in ("browser", "office", "bench") else file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Share the tests out among the workers."""
    return _Together(config, log)


_left_out: Counter[str] = Counter()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what a test needs, before any is chosen by its markers."""
    mark(items)


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Count what is left out."""
    _left_out.update(left_out(items))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell whoever shares out the tests what this worker left out: every worker leaves out the same."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["left_out"] = dict(_left_out)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take from a worker what it left out."""
    _left_out.clear()
    _left_out.update(getattr(node, "workeroutput", {}).get("left_out", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say at the end what was left out by its markers, and how to run it."""
    if any(_left_out[name] for name in LEFT_OUT) and not config.getoption("keyword"):
        terminalreporter.write_line(summary(_left_out))
