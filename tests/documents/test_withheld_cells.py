"""Rows of a file of evidence are put out of sight where they give away what is withheld, and no others are."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents.withholding import without_withheld

CASE = apply(Case(), [Edit(path="identifiers.i", value={"value": "07700 900414", "withhold": True})])


@pytest.mark.parametrize(
    ("rows", "gone"),
    [
        ([("Him", "Hello"), ("Her", "It is 07700 900414"), ("Him", "Thanks")], [1]),
        ([("Him", "Hello"), ("07700", "900414 is mine"), ("Him", "Thanks")], [1]),
        ([("Him", "Hello"), ("", "It is 07700"), ("", "900414"), ("Him", "Thanks")], [1, 2]),
        ([("Him", "Hello"), ("Him", "It is 07700 900415")], []),
    ],
    ids=["in a cell", "across the cells of a row", "across two rows", "another number"],
)
def test_only_the_rows_that_give_a_number_away_lose_their_words(rows: list[tuple[str, str]], gone: list[int]) -> None:
    columns = {"who": [who for who, _ in rows], "words": [words for _, words in rows]}
    shown = without_withheld(CASE, columns, details=(), words=("words",)).columns["words"]
    assert [at for at, (_, words) in enumerate(rows) if shown[at] != words] == gone
