"""`save`: what the server does when one field of a page is saved, against rewriting the whole case file.

Both begin with the case in memory and end with it safe on the disk. Ours reads the page, checks the field, looks
for what others saved, and appends to the store. The peer checks the whole case again and writes it afresh as JSON.
`save-10` sets the same save beside that of a case with 10 incidents: what is wanted is that size costs nothing, and
under 0.05 s at 1,000.
"""

import json
import os
from collections.abc import Callable
from itertools import count

from spo.access import Door, Person
from spo.case import Case, write_case
from spo.wizard.open_case.saving import load, save
from spo.wizard.questions.fields import question
from spo.wizard.questions.journey import Place
from spo.wizard.questions.typed import read
from spo.wizard.steps import STEPS

from .rows import Benchmark, Run
from .stores import AT, WHO, Kept, kept

FIRST = 10
"""The size that the others are set beside."""


def _runs(size: int) -> tuple[Run, Run]:
    at = kept(size, "save")
    return _ours(at), _whole_file(at)


def _beside_ten(size: int) -> tuple[Run, Run]:
    return _ours(kept(size, "save-10")), _ours(kept(FIRST, "save-10"))


def _ours(at: Kept) -> Run:
    door = Door(at.store, Person.alone(WHO), lambda: AT)
    held, number = load(door, at.case_id), count()
    place = Place(STEPS["incident"], (next(iter(held.case.incidents)),))
    asked = question(place, "why_it_matters")

    def ours() -> Case:
        nonlocal held
        made = read(held.case, place, [(asked, _words(next(number)))], _no_new_item)
        held = save(door, held, made.edits).now
        return held.case

    before = held.revision
    assert ours() == at.store.open(at.case_id).case
    assert held.revision == before + 1
    return ours


def _whole_file(at: Kept) -> Callable[[], bytes]:
    held, number = at.store.open(at.case_id).case, count()
    key, target, beside = next(iter(held.incidents)), at.path.with_name("case.json"), at.path.with_name("case.new")

    def peer() -> bytes:
        raw = held.model_dump()
        raw["incidents"][key]["why_it_matters"] = _words(next(number))
        content = write_case(Case.model_validate(raw))
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
        return content

    assert json.loads(peer()) == json.loads(target.read_bytes())
    return peer


def _words(number: int) -> str:
    return f"It was the {number}th time that he stood there."


def _no_new_item() -> str:
    raise AssertionError("nothing new is made here")


SAVE = Benchmark("save", (10, 1_000, 10_000), 1.0, "whole file", _runs, in_this_folder=True)
SAVE_BESIDE_TEN = Benchmark("save-10", (1_000, 10_000), 1.5, "same at 10", _beside_ten, in_this_folder=True)
