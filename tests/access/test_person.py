"""Who uses the program. Nobody is let in by an oversight."""

import pytest

from spo.access import Person
from spo.access.person import by_collar


def test_somebody_without_an_id_is_refused_unless_said_to_be_alone() -> None:
    with pytest.raises(ValueError, match="has an id"):
        Person("", "PC Ann Example")
    assert Person.alone("ann").is_alone


def test_nobody_who_signed_in_counts_as_alone() -> None:
    with pytest.raises(ValueError, match="has none"):
        Person("a1", "PC Ann Example", is_alone=True)


def test_a_person_is_meant_by_id_or_collar_number_and_an_empty_word_means_nobody() -> None:
    ann = Person("a1", "PC Ann Example")
    assert [ann.is_called(word) for word in ("a1", "", "PC Ann Example")] == [True, False, False]
    numbered = Person("a1", "PC Ann Example", collar="e1234")
    assert numbered.is_called(by_collar(" E1234 "))
    assert not numbered.is_called("e1234")  # which may be the id of somebody else
    assert not ann.is_called(by_collar(""))


def test_the_history_names_a_person_with_the_collar_number_where_there_is_one() -> None:
    assert Person("a1", "PC Ann Example", collar="1234").who == "PC Ann Example (1234)"
    assert Person.alone("ann").who == "ann"
