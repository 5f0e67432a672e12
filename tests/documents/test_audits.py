"""Two independent programs that check Word files find nothing wrong with any of ours."""

from collections.abc import Iterator
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from spo.case import Case, Edit, apply
from spo.documents import pack
from tests.conftest import EXAMPLES

from .full import marked
from .word import assessed


@pytest.fixture(scope="module")
def validator() -> OpenXmlValidator:
    """The validator, which takes a while to make."""
    return OpenXmlValidator()


@pytest.fixture(params=[*EXAMPLES, "empty", "full", "long ids"])
def files(request: pytest.FixtureRequest, examples: dict[str, Case], tmp_path: Path) -> Iterator[Path]:
    """A folder of the papers of each example, of the empty case, and of the case in which everything is filled."""
    key = "x" * 40
    made = {
        "empty": Case(),
        "full": marked().case,
        "long ids": apply(marked().case, [Edit(path=f"terms.{key}", value={"words": "stop", "conflict": "no"})]),
    }
    for name, content in pack(assessed({**examples, **made}[request.param])).files.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path.iterdir()


def test_openxml_audit_and_ooxml_integrity_find_no_fault(files: Iterator[Path], validator: OpenXmlValidator) -> None:
    for path in files:
        assert [str(error) for error in validator.validate(path).errors] == [], path.name
        assert [str(finding) for finding in ooxml_integrity.check(path)] == [], path.name
