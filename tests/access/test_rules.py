"""What `docs/access.md` says of who may do what is what the door is tried against."""

from pathlib import Path

from spo.access import Act, Role
from spo.access.rules import allowed
from spo.store import Standing

from .matrix import RELATIONS, TEAM, may, table
from .test_door import person

DOCUMENT = Path(__file__).parents[2] / "docs" / "access.md"


def test_the_table_in_the_documentation_is_that_of_the_tests() -> None:
    assert f"\n\n{table()}\n\n" in DOCUMENT.read_text(encoding="utf-8")


def test_the_rules_say_of_each_cell_what_the_table_says() -> None:
    for role in Role:
        for relation in RELATIONS:
            one = person(role, relation)
            named = frozenset({one.id} if relation in ("named", "shut out") else ())
            out = frozenset({one.id} if relation == "shut out" else ())
            for stage in ("open", "approved", "filed"):
                standing = Standing(TEAM, named, out, stage)
                found = {act for act in Act if act.is_about_a_case and not allowed(one, act, standing)}
                assert found == may(role, relation, stage), (role, relation, stage)
