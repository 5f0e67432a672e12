"""A case is put together from changes of every version of the form, each read as its own version meant it."""

from spo.store.replay import _replayed, case_of
from spo.store.written import Kept, Written

from .people import ANN, NOON


def _change(revision: int, schema_version: int, path: str, value: str) -> Kept:
    return Kept(revision, revision - 1, ANN, NOON.isoformat(), "save", None, schema_version, (Written(path, value),))


def test_what_an_earlier_version_left_out_keeps_its_meaning_beside_what_a_later_one_has_not_asked():
    made = (
        _change(1, 1, "breaches.b1", '{"reference": "EX/1"}'),
        _change(2, 1, "warnings.w1", '{"by": "Orla Example"}'),
        _change(3, 2, "breaches.b2", '{"reference": "EX/2"}'),
        _change(4, 2, "warnings.w2", '{"by": "Maeve Example"}'),
    )
    case = case_of(_replayed({}, made))
    assert {key: breach.status for key, breach in case.breaches.items()} == {"b1": "not-reported", "b2": ""}
    assert {key: warning.kind for key, warning in case.warnings.items()} == {"w1": "refusal", "w2": None}
