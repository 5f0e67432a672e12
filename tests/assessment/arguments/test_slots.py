"""Every slot in the words of an argument is one that its file fills: a misspelt one would drop its sentence unseen."""

import ast
import inspect
import sys

import pytest

from spo.assessment.arguments import common_slots, filler
from spo.guidance import guidance

# Sentences of the bank that nothing fills yet, so that they are never said.
NOT_FILLED_YET: dict[str, set[str]] = {}
BANK = guidance().arguments


def _keys(source: str) -> set[str]:
    """Return the texts that stand in a source as such: the names of slots are among them."""
    return {
        node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and type(node.value) is str
    }


@pytest.mark.parametrize("key", BANK)
def test_every_slot_of_an_argument_is_filled_by_its_file(key: str) -> None:
    known = _keys(inspect.getsource(sys.modules[filler(key).__module__])) | _keys(inspect.getsource(common_slots))
    lacking = BANK[key].slots - known
    assert lacking == NOT_FILLED_YET.get(key, set()), (
        f"{filler(key).__module__} fills no slot of these names, so that {key} never says their sentences. "
        "Correct the spelling in guidance/arguments.toml, or fill them."
    )
