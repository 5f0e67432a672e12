"""What every room's tests share: the project's guidance, the worked examples as cases, and how Hypothesis draws."""

import os

import pytest
from hypothesis import HealthCheck, settings

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests that share a program, a browser or an office together, each lot with one worker."""
    for item in items:
        room = item.path.parent.name
        if room in ("browser", "office"):
            item.add_marker(pytest.mark.xdist_group("typing" if "an_example" in item.path.name else room))
