"""What is withheld is recognised in every way in which people write it, and what only looks like it is left alone."""

import pytest

from spo.case import Edit, apply
from spo.documents import pack
from spo.documents.withholding import Search
from spo.documents.withholding.letters import Searched

from .full import marked
from .withheld_corpus import FALSE_ALARMS, HARMLESS, WRITTEN, withheld_case
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


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_harmless_sentence_gives_nothing_away(sentence: str) -> None:
    assert given_away(sentence) == set()


@pytest.mark.parametrize("sentence", FALSE_ALARMS)
def test_the_false_alarms_are_these_and_no_others(sentence: str) -> None:
    assert given_away(sentence)


def test_the_corpus_is_large_enough_to_rely_on() -> None:
    assert len(WAYS) >= 60
    assert len(HARMLESS) >= 60
    assert len(FALSE_ALARMS) <= 3


def test_a_pack_in_which_every_harmless_sentence_is_printed_is_made() -> None:
    held = [Edit(path=f"{name}.{key}", value=item) for name in ("places", "identifiers") for key, item in _items(name)]
    case = apply(marked().case, [*held, Edit(path="incidents.x1.what", value="\n".join(HARMLESS))])
    assert pack(assessed(case)).files


def _items(name: str) -> list[tuple[str, object]]:
    return [(key, item.model_dump()) for key, item in CASE.at(name).items()]
