"""A person is named only by the whole of a name, and what is said of the occasion names nobody."""

import pytest

from spo.case.named import is_named, names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ann Lee", "Ann Lee"),
        ("  ann   lee, by telephone", "Ann Lee"),
        ("Ann Lee by text message", "Ann Lee"),
        ("Dr Ann Lee (registered nurse)", "Ann Lee"),
        ("PC Ann Lee 9540, with her sergeant there", "PC 9540 Ann Lee"),
        ("PC 9540 at the door", "PC 9540"),
        ("Site manager at Acme", "Site manager at Acme"),
    ],
)
def test_words_that_begin_with_a_whole_name_name_that_person(typed: str, name: str) -> None:
    assert is_named(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Joann Lee", "Ann Lee"),
        ("Mary Ann Lee", "Ann Lee"),
        ("Ann Lee-Smith", "Ann Lee"),
        ("DC Lee", "Ann Lee"),
        ("Mr Lee", "Mrs Lee"),
        ("Ann Lee's mother", "Ann Lee"),
        ("The brother of Ann Lee", "Ann Lee"),
        ("PC Ridley 9540, with Ann Lee there", "Ann Lee"),
        ("PC Ridley 9540 with Ann Lee", "Ann Lee"),
        ("PC Ann Lee 9541", "PC Ann Lee 9540"),
        ("PC 9541", "PC 9540"),
        ("Somebody", ""),
        ("", "Ann Lee"),
    ],
)
def test_part_of_a_name_or_a_name_in_what_is_said_of_the_occasion_names_nobody(typed: str, name: str) -> None:
    assert not is_named(typed, name)


def test_the_persons_own_role_may_stand_before_the_name_and_no_other_words_may() -> None:
    typed = "Probation officer Ann Lee"
    assert is_named(typed, "Ann Lee", "Probation officer, Exampleton")
    assert not is_named(typed, "Ann Lee", "Neighbour")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Statement of Ann  Lee", True),
        ("ann lee’s diary", True),
        ("Joann Lee", False),
        ("Ann Lee-Smith", False),
        ("Ann and Lee", False),
    ],
)
def test_a_text_names_a_person_where_it_holds_the_whole_name(text: str, held: bool) -> None:
    assert names(text, "Ann Lee") == held
    assert not names(text, "")
