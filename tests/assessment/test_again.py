"""A case is assessed again by what was worked out of it before, and never otherwise than if it were assessed anew."""

import gc
import sys
from datetime import date, timedelta
from types import FunctionType, ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.assessment import Assessment, Memo, assess
from spo.assessment.withholding import Search
from spo.assessment.withholding.search import TURNS_ON
from spo.case import Case, Edit, EditRefused, apply, read_case
from spo.guidance import guidance
from tests.strategies import sound_edits

LAW, ON = guidance(), date(2026, 11, 20)
EXAMPLES = ("restraining-order-breached", "stranger-online")

WORDS = st.sampled_from(
    (
        "",
        "He waited outside 14 Vexmill Yard, where she works every Tuesday at half past five.",
        "She is staying with her mother now. Her number ends 0274.",
        "Ms Zsofia Hegedus said that zsofi.hegedus@example.org was hers.",
        "Not to go within 100 metres of Vexmill Lane Medical Centre between 9am and 5pm.",
        "The CPS advised no charge. He may have sent another card; nobody saw who left it.",
    )
)


def shown(found: Assessment) -> tuple[Any, ...]:
    """Return all that an assessment says."""
    return found.view.case, found.limbs, found.chief_officer, found.terms, found.situations, found.findings


def paths(case: Case) -> list[str]:
    """Return where a case holds text that an officer might change, and what is withheld."""
    ends = ("what", "words", "exceptions", "name", "address", "value", "risk", "why_it_matters", "speaks_to")
    return [
        f"{room}.{key}.{field}"
        for room in ("incidents", "terms", "places", "identifiers", "protected_persons", "witnesses")
        for key, item in case.at(room).items()
        for field in (*ends, "withhold", "withhold_name")
        if field in type(item).model_fields
    ]


@st.composite
def changes(draw: st.DrawFn, case: Case) -> Edit:
    """A change of a text, of whether something is withheld, of anything else, or that takes an item out."""
    path = draw(st.sampled_from(paths(case)))
    if draw(st.integers(0, 9)) == 0:
        return Edit(path=path.rpartition(".")[0], value=None)
    if draw(st.integers(0, 4)) == 0:
        return draw(sound_edits())
    return Edit(path=path, value=draw(st.booleans() if "withhold" in path else WORDS))


@pytest.mark.parametrize("name", EXAMPLES)
@settings(max_examples=4, deadline=None)
@given(data=st.data())
def test_a_case_shows_the_same_assessed_again_as_anew(name: str, data: st.DataObject) -> None:
    case, memo, on = read_case(LAW.example(name)), Memo(), ON
    assess(case, LAW, on, memo)
    for _ in range(3):
        for edit in data.draw(st.lists(changes(case), min_size=1, max_size=3)):
            try:
                case = apply(case, [edit])
            except EditRefused:
                continue
        on += timedelta(days=data.draw(st.sampled_from((0, 0, 1, 40))))
        assert shown(assess(case, LAW, on, memo)) == shown(assess(case, LAW, on))


@pytest.mark.parametrize("name", LAW.examples)
def test_a_search_reads_no_more_of_a_case_than_what_it_is_kept_for(name: str) -> None:
    case = read_case(LAW.example(name))
    part = Case().model_copy(update={field: getattr(case, field) for field in TURNS_ON})
    whole, same = Search(case), Search(part)
    assert (whole._turns_on, whole.own) == (same._turns_on, same.own)


def test_a_search_is_kept_while_an_act_is_told_and_made_again_where_a_place_is_named() -> None:
    case, memo = read_case(LAW.example(EXAMPLES[0])), Memo()
    act, place = next(iter(case.incidents)), next(iter(case.places))
    told = apply(case, [Edit(path=f"incidents.{act}.what", value="He stood at the gate.")])
    named = apply(told, [Edit(path=f"places.{place}.name", value="Quillwort House")])
    first, again, anew = (assess(one, LAW, ON, memo).view.withheld for one in (case, told, named))
    assert first is again
    assert anew is not again


MARKER = "quillwort"


def _said(case: Case) -> Case:
    key = next(iter(case.incidents))
    told = f"He left a {MARKER} on her step at 9pm. She is now at the {MARKER} near her mother's."
    new_home = {"name": f"{MARKER.title()} House", "address": f"3 {MARKER.title()} Lane, Sodbridge", "withhold": True}
    return apply(case, [Edit(path=f"incidents.{key}.what", value=told), Edit(path="places.new", value=new_home)])


def test_what_was_taken_out_of_a_case_is_in_its_memo_no_longer() -> None:
    case, memo = read_case(LAW.example(EXAMPLES[0])), Memo()
    assess(_said(case), LAW, ON, memo)
    assert _hold_the_marker([memo])
    assess(case, LAW, ON, memo)
    assert not _hold_the_marker([memo])


def test_no_module_holds_the_words_of_a_case_once_it_was_assessed() -> None:
    assess(_said(read_case(LAW.example(EXAMPLES[0]))), LAW, ON, Memo())
    gc.collect()
    of_ours = [module for name, module in sys.modules.items() if name.partition(".")[0] == "spo"]
    assert not _hold_the_marker([held for module in of_ours for held in vars(module).values()])


def _hold_the_marker(roots: list[Any]) -> bool:
    """Return whether the marker stands in a text that some objects lead to: not by the module of a function."""
    seen, left = set[int](), list(roots)
    while left:
        found = left.pop()
        if isinstance(found, str):
            if MARKER in found.casefold():
                return True
        elif id(found) not in seen and not isinstance(found, ModuleType):
            seen.add(id(found))
            module = found.__globals__ if isinstance(found, FunctionType) else None
            left.extend(one for one in gc.get_referents(found) if one is not module)
    return False
