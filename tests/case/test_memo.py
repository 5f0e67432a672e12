"""What was worked out of a case is kept by whoever has it open, for as long as the case still asks for it."""

from spo.case import Case, Edit, apply
from spo.case.memo import Memo, Same, remembered, remembered_of_each, remembered_while


def test_what_was_asked_for_the_last_time_is_not_worked_out_again() -> None:
    asked: list[str] = []

    @remembered
    def letters(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo()
    for _ in range(3):
        with memo.at_hand():
            assert (letters("gate"), letters("door"), letters("gate")) == (4, 4, 4)
    assert asked == ["gate", "door"]
    with Memo().at_hand():  # another case
        letters("gate")
    letters("gate")  # nobody has a case open
    assert asked == ["gate", "door", "gate", "gate"]


def test_what_a_look_does_not_ask_for_is_forgotten_even_where_the_look_failed() -> None:
    asked: list[str] = []

    @remembered
    def letters(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo()
    with memo.at_hand():
        letters("gate")
    try:
        with memo.at_hand():
            raise ValueError
    except ValueError:
        pass
    assert "gate" not in repr(vars(memo))
    with memo.at_hand():
        letters("gate")
    assert asked == ["gate", "gate"]


def test_only_new_texts_are_looked_through_and_those_in_which_nothing_was_found_are_not_new() -> None:
    looked: list[list[str]] = []

    def gates(texts: list[str]) -> dict[str, int]:
        looked.append(texts)
        return {text: text.index("gate") for text in texts if "gate" in text}

    memo, law, another = Memo(), Same(object()), Same(object())
    with memo.at_hand():
        assert remembered_of_each(law, ["the gate", "the door"], gates) == {"the gate": 4}
        assert remembered_of_each(law, ["a gate", "the gate"], gates) == {"a gate": 2, "the gate": 4}
    with memo.at_hand():
        assert remembered_of_each(law, ["the door", "the gate", "no"], gates) == {"the gate": 4}
        assert remembered_of_each(another, ["the gate"], gates) == {"the gate": 4}
    assert looked == [["the gate", "the door"], ["a gate"], ["no"], ["the gate"]]


def test_what_turns_on_some_fields_is_worked_out_again_where_one_of_them_changes_and_not_otherwise() -> None:
    asked: list[Case] = []

    @remembered_while("places", "witnesses")
    def known(case: Case) -> int:
        asked.append(case)
        return len(case.places) + len(case.witnesses)

    case, memo, found = Case(), Memo(), []
    for path, value in (
        ("defendant.name", "Jon Example"),
        ("witnesses.w1", {}),
        ("incidents.i1", {}),
        ("places.p", {}),
    ):
        case = apply(case, [Edit(path=path, value=value)])
        with memo.at_hand():
            found.append(known(case))
    assert found == [0, 1, 1, 2]
    assert len(asked) == 3
    assert known(case) == 2  # nobody has a case open
    assert len(asked) == 4
