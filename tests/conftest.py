"""What every room's tests share: the project's guidance, the worked examples as cases, and how Hypothesis draws."""

import os
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

from spo.case import Case, read_case
from spo.documents import office_installed
from spo.guidance import Guidance
from spo.guidance import guidance as project_guidance

from .needed import missing

# No clock decides a test, since a busy machine is no fault of the code. Cases are large, and drawing them is slow.
settings.register_profile(
    "spo",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("spo")

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
