"""Every id of guidance that code uses exists, and every id that exists is used (invariant 2)."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import spo
from spo.assessment.library.conditions import CONDITIONS
from tests.guidance.words import KINDS

SPO = Path(spo.__file__).parent

# Ids that code puts together, by the pieces that it puts together.
MADE = {
    "wording": {
        *(f"area-{link}" for link in ("resides", "believed-in", "intending-to-come", "no-police-area")),
        *(f"sheet-penalty{end}" for end in ("", "-12", "-15", "-18", "-older")),
        *(f"order-penalty{end}" for end in ("", "-18")),
        *(f"notify-{key}" for key in ("when", "home", "how", "nowhere", "changes", "identity", "offence")),
    },
    "findings": {
        *(f"{field}-unasked" for field in ("work", "study", "religion")),
        *(f"{field}-missing" for field in ("private-life", "expression", "children")),
    },
}

# Kinds of which code reads nothing, or only some entries, and what will read the rest.
TO_COME = {
    "criteria": "the page that says why the court needs an answer (until then, only those of the limbs are shown)",
    "motion": "the checklist (until then, only what an argument waits for is read)",
    "steps": "the page of each step, which says why the court needs its answers",
    "filing": "the page that says what to sign, send and serve",
}

# What else an id of a kind of order is a word for, by the files that mean that.
ALSO = {
    "spo": {"cli/__init__.py", "store/location.py"},  # this package, and its folder
    "licence": {  # a family
        *("guidance/entries/orders.py", "assessment/view.py", "case/to_version_3/licence.py", "patterns/stops.py"),
    },
}

# Single ids that nothing in code names yet, and what will name them.
ID_TO_COME: dict[str, str] = {}


@cache
def _trees() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(file.read_text(encoding="utf-8")) for file in sorted(SPO.rglob("*.py")))


@cache
def _literals() -> frozenset[str]:
    nodes = (node for tree in _trees() for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


@cache
def _code() -> str:
    return "\n".join(ast.unparse(tree) for tree in _trees())


def _read_whole(kind: str) -> bool:
    """Return whether code reads a kind other than by an id that it names."""
    return bool(re.search(rf"\b(guidance|held|law|self)\.{kind}\b(?!\[['\"])", _code()))


# Named one by one, so that a sentence which nothing prints is noticed.
NAMED = ("wording", "sentences", "narrative", "findings", "figures", "cues")


@pytest.mark.parametrize("kind", NAMED)
def test_every_id_that_exists_is_used(guidance, kind):
    named = (key for order in guidance.orders.values() for key in (*order.variation, *order.no_offence))
    by_orders = {f"wording/{key}" for key in named}
    unused = {f"{kind}/{key}" for key in set(getattr(guidance, kind)) - _literals() - MADE.get(kind, set())}
    assert unused - by_orders == {name for name in ID_TO_COME if name.startswith(f"{kind}/")}


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(NAMED) - set(TO_COME) - {"examples"}))
def test_every_entry_of_a_kind_that_is_not_named_one_by_one_is_read(kind):
    assert _read_whole(kind)


@pytest.mark.parametrize(("kind", "made"), MADE.items())
def test_every_id_that_code_puts_together_exists(guidance, kind, made):
    assert made <= set(getattr(guidance, kind))


def _is_id(key: str) -> bool:
    """Whether a text that something is asked to find may be the id of a finding: text itself has `find` too."""
    return bool(re.fullmatch(r"[a-z][a-z-]+", key))


def test_every_id_that_code_names_exists(guidance):
    for tree in _trees():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Attribute(attr="find"), args=[ast.Constant(value=str(key)), _, *_]) if _is_id(
                    key
                ):
                    assert key in guidance.findings
                case ast.Call(func=ast.Attribute(attr="law"), args=[ast.Constant(value=str(key)), *_]):
                    assert key in guidance.wording
                case ast.Call(func=ast.Attribute(attr="gaps"), args=[_, *names]):
                    keys = [name.value for name in names if isinstance(name, ast.Constant)]
                    assert set(keys) <= set(guidance.findings)
                case ast.Subscript(value=ast.Attribute(attr=kind), slice=ast.Constant(value=str(key))) if kind in KINDS:
                    assert key in getattr(guidance, kind)


def test_code_asks_for_a_family_or_a_property_and_names_no_kind_of_order(guidance):
    kinds = set(guidance.orders) - {"other"}  # a choice of many lists
    for file in sorted(SPO.rglob("*.py")):
        nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        said = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        where = file.relative_to(SPO).as_posix()
        named = {kind for kind in kinds if kind in said or ("-" in kind and _names(said, kind))}
        assert {kind for kind in named if where not in ALSO.get(kind, ())} == set(), where


def _names(said: set[str], kind: str) -> bool:
    """Whether any of some texts has the id of a kind in it, and not as part of a longer one."""
    return any(re.search(rf"(?<![\w-]){kind}(?![\w-])", text) for text in said)


def test_every_slot_of_a_finding_is_filled_where_code_names_it(guidance):
    """A slot left open would raise where the finding is made."""
    wanted = {key: set(re.findall(r"\{(\w+)\}", entry.text)) for key, entry in guidance.findings.items()}
    for tree in _trees():
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="find"), args=[ast.Constant(value=str(key)), _], keywords=given
                ) if _is_id(key):
                    assert wanted[key] == {keyword.arg for keyword in given}, key


def test_every_trap_is_looked_for_or_found_by_a_finding(guidance):
    for key, trap in guidance.traps.items():
        assert trap.words or trap.pattern or trap.found_by in guidance.findings, key


def test_every_condition_of_the_library_can_be_tested(guidance):
    reasons = {reason.found for term in guidance.terms.values() for reason in term.not_when}
    needed = reasons | {term.needs for term in guidance.terms.values()}
    needed |= {entry.when.removesuffix(" or asked") for entry in guidance.exceptions.values()} - {"always", "asked"}
    named = {name for name in needed if name and " " not in name}
    assert named <= set(CONDITIONS)
    assert set(CONDITIONS) <= named
    others = {name.partition(" ")[2] for name in needed if " " in name}
    assert others <= set(guidance.terms)


def test_a_kind_that_is_to_come_is_a_kind():
    assert set(TO_COME) <= set(KINDS)
