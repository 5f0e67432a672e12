"""What is withheld is recognised in every way in which people write it, and what only looks like it is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.assessment import Search, Searched
from spo.case import Case, Edit, apply
from spo.documents import pack

from .full import marked
from .withheld_corpus import FALSE_ALARMS, HARMLESS, HELPS, WRITTEN, withheld_case
from .word import assessed

CASE = withheld_case()
SEARCH = Search(CASE)
WAYS = [(path, way) for path, ways in WRITTEN.items() for way in ways]


def given_away(text: str) -> set[str]:
    """Return what a text gives away, by the item in which it is recorded."""
    return {secret.path.rpartition(".")[0] for secret in SEARCH.found(Searched(text))}


@pytest.mark.parametrize(("path", "way"), WAYS)
@pytest.mark.parametrize("around", ["{}", "He was told of {}, and went there.", "({})", "See {}; she was out."])
def test_what_is_withheld_is_recognised_however_it_is_written(path: str, way: str, around: str) -> None:
    assert path in given_away(around.format(way))


@pytest.mark.parametrize(("path", "part"), [(path, part) for path, parts in HELPS.items() for part in parts])
def test_a_part_that_would_help_is_recognised_and_is_not_refused(path: str, part: str) -> None:
    assert path in {secret.path.rpartition(".")[0] for secret in SEARCH.helped(Searched(part))}
    assert path not in given_away(part)


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_gives_nothing_away(sentence: str) -> None:
    assert given_away(sentence) == set()


@pytest.mark.parametrize("sentence", FALSE_ALARMS)
def test_the_false_alarms_are_these_and_no_others(sentence: str) -> None:
    assert given_away(sentence)


def test_the_corpus_is_large_enough_to_rely_on() -> None:
    assert len(WAYS) >= 60
    assert len(HARMLESS) >= 60
    assert len(FALSE_ALARMS) <= 6


def test_a_pack_in_which_every_harmless_sentence_is_printed_is_made() -> None:
    held = [Edit(path=f"{name}.{key}", value=item) for name in ("places", "identifiers") for key, item in _items(name)]
    case = apply(marked().case, [*held, Edit(path="incidents.x1.what", value="\n".join(HARMLESS))])
    assert pack(assessed(case)).files


def _items(name: str) -> list[tuple[str, object]]:
    return [(key, item.model_dump()) for key, item in CASE.at(name).items()]


WORDS = st.text("41 2,flathZZ9Qr", max_size=12) | st.sampled_from(
    ["the new school", "Mr Small", "(Bo)", "Zyxwold", "ﬁ½ ①②"]
)


@given(WORDS, WORDS, st.sampled_from(["telephone", "email", "account", "vehicle", "new name", "other"]))
def test_every_value_that_is_withheld_is_looked_for_and_no_text_is_too_much(name: str, value: str, kind: str) -> None:
    edits = [
        Edit(path="places.p", value={"address": value, "name": name, "withhold": True}),
        Edit(path="identifiers.i", value={"kind": kind, "value": value, "withhold": True}),
        Edit(path="protected_persons.q", value={"name": name, "withhold_name": True}),
    ]
    case = apply(Case(), edits)
    search = Search(case)
    found = {secret.path for secret in search.secrets}
    for path in ("places.p.address", "places.p.name", "identifiers.i.value", "protected_persons.q.name"):
        same_as_address = path == "places.p.name" and case.places["p"].name == case.places["p"].address
        assert path in found or same_as_address or not any(map(str.isalnum, str(case.at(path)))), path
    for text in (name, value, f"{value}\n{name}" * 50):
        search.found(Searched(text))
        search.helped(Searched(text))
