"""Rows of a file of evidence are put out of sight where they give away what is withheld, and no others are."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents.withholding import without_withheld
from spo.documents.withholding.cells import WORDS_WITHHELD

CASE = apply(
    Case(),
    [
        Edit(path="identifiers.i", value={"kind": "telephone", "value": "07700 900414", "withhold": True}),
        Edit(path="places.p", value={"address": "41 Larch Road, Exampleton, EX99 9ZP", "withhold": True}),
    ],
)


@pytest.mark.parametrize(
    ("rows", "gone"),
    [
        ([("Him", "Hello"), ("Her", "It is 07700 900414"), ("Him", "Thanks")], [1]),
        ([("Him", "Hello"), ("07700 900", "414 is mine"), ("Him", "Thanks")], [1]),
        ([("Him", "Hello"), ("", "It is 07700 900"), ("", "414"), ("Him", "Thanks")], [1, 2]),
        ([("Him", "Hello"), ("Her", "It is 07700 900"), ("Her", "414"), ("Him", "Thanks")], [1, 2]),
        ([("Her", said) for said in ("Hello", "077", "00 90", "04", "14", "Thanks")], [1, 2, 3, 4]),
        ([("Her", "EX99"), ("Him", "Is that all?"), ("Her", "9ZP"), ("Him", "Thanks")], [0, 2]),
        ([("Her", "I am in Larch"), ("Him", "Well?"), ("Her", "Road")], [0]),
        ([("07700 900", "Hello"), ("414", "Thanks")], [0]),
        ([("Him", "Hello"), ("Him", "It is 07700 900415")], []),
    ],
    ids=[
        *("in a cell", "across the cells of a row", "across two rows", "with who says it between"),
        *("over four messages", "with another's answer between", "a street", "down a column of names"),
        "another number",
    ],
)
@pytest.mark.parametrize("before", [0, 200])
def test_only_the_rows_that_give_something_away_lose_their_words(
    rows: list[tuple[str, str]], gone: list[int], before: int
) -> None:
    rows = [("Him", "Hello again.")] * before + rows
    times = [f"{at // 60:02}:{at % 60:02}" for at in range(len(rows))]
    columns = {"who": [who for who, _ in rows], "at": times, "words": [words for _, words in rows]}
    found = without_withheld(CASE, columns, details=("who",), words=("words",), speaker=("who",)).columns
    assert [at - before for at, (_, words) in enumerate(rows) if found["words"][at] != words] == gone
    assert found["at"] == times


def test_down_a_column_of_names_the_names_go_and_what_is_read_between_them() -> None:
    columns = {"who": ["07700 900", "414", "Him"], "words": ["Hello", "Thanks", "Well"]}
    found = without_withheld(CASE, columns, details=("who",), words=("words",))
    assert found.columns == {"who": ["[withheld]", "[withheld]", "Him"], "words": [WORDS_WITHHELD, "Thanks", "Well"]}
    assert (found.details, found.words) == (2, 1)


def test_what_the_program_has_set_gives_nothing_away_by_chance() -> None:
    columns = {"row": ["0770", "0900"], "who": ["Him", "Her"], "at": ["09:00", "04:14"], "words": ["No", "Yes"]}
    assert without_withheld(CASE, columns, details=("who",), words=("words",)).columns == columns
