"""What the tables of acts hold: accounts whole where there is room, and each thing once."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import papers

from .word import assessed

LONG = (
    'He came to the mill where she works and asked for her at the desk. The porter told him "No." '
    "He had on the coat that he always wears in winter and a hat. "
    "He stood in the yard for 25 minutes. "
    "It was raining."
)


def row(*acts: dict[str, Any], table: str = "shown", **more: Any) -> dict[str, str]:
    """Return the cells of the first of some acts of the defendant's."""
    held = {f"a{n}": {"date": f"{n} June 2026", "attributed": "yes", **act} for n, act in enumerate(acts, start=1)}
    made = papers(assessed(Case.model_validate({"incidents": held, **more})))["application"]
    (found,) = (one for one in made.tables[table] if one.id == "a1")
    return {name: cell.text for name, cell in found.cells.items()}


def test_an_account_stands_whole_where_there_is_room() -> None:
    assert row({"what": LONG})["what"] == LONG


def test_where_there_is_little_room_what_was_said_a_time_and_a_number_stay() -> None:
    said = row({"what": LONG}, *({"what": LONG} for _ in range(26)))["what"]
    assert 'told him "No."' in said
    assert "25 minutes" in said
    assert "a hat" not in said


def test_an_account_of_more_than_sixty_words_is_cut_at_the_end_of_a_sentence() -> None:
    said = row({"what": f"He rang. {'He said nothing, and she heard a dog and then a door. ' * 9}"})["what"]
    assert len(said.split()) <= 60
    assert said.endswith("then a door.")


SAID = tuple(
    f"I saw you at the {where} with your sister and her two old dogs on a rope"
    for where in ("pond", "inn", "fair", "mill")
)
SENT = "He sent her five text messages in an hour from his own number."


@pytest.mark.parametrize(
    "what",
    [
        f"{SENT[:-1]}: {'; '.join(f'“{one}”' for one in (*SAID, 'It was raining'))}.",
        f"{SENT} {' '.join(f'One said “{one}”.' for one in (*SAID, 'It was raining'))}",
    ],
    ids=["one sentence", "a sentence each"],
)
@pytest.mark.parametrize("acts", [1, 15])
def test_an_account_of_five_quotations_is_whole_in_the_chronology_and_the_table_says_how_many_more(
    what: str, acts: int
) -> None:
    of_five, other = {"what": what, "date": "1 June 2026", "attributed": "yes"}, {"what": LONG, "date": "3 June 2026"}
    held = {"a0": of_five, **{f"b{n}": other | {"attributed": "yes"} for n in range(acts)}}
    made = papers(assessed(Case.model_validate({"incidents": held})))
    (cell,) = (one.cells["what"].text for one in made["application"].tables["shown"] if one.id == "a0")
    (entry,) = (one.cells["what"].text for one in made["chronology"].tables["incidents"] if one.id == "a0")
    assert [one for one in SAID if one not in entry] == []
    left = 5 - cell.count("“")
    assert left > 0
    assert cell.endswith(f"The chronology quotes {('', 'one', 'two', 'three', 'four')[left]} more.")


@pytest.mark.parametrize(
    ("act", "rests_on"),
    [
        ({"what": "A card came from his own address.", "attribution": "It came from his address."}, "Her statement."),
        (
            {"what": "A card came.", "attribution": "It has his name on it. She knew the writing."},
            "It has his name on it. She knew the writing (her statement).",
        ),
        (
            {
                "what": "A card came.",
                "attribution": "It has his name on it. In interview he accepted that he sent it.",
                "put": "yes",
                "put_on": "9 June 2026",
                "put_answer": "He accepted the card.",
            },
            "It has his name on it (her statement). Asked on 9 Jun 2026, he accepted the card.",
        ),
    ],
    ids=["the account says it", "nothing says it", "the answer says it"],
)
def test_what_shows_an_act_is_not_said_twice(act: dict[str, Any], rests_on: str) -> None:
    assert row(act | {"source": "Her statement"})["rests_on"] == rests_on


def test_a_source_that_begins_with_a_name_keeps_its_capital() -> None:
    assert row({"what": "He rang.", "attribution": "She knew him.", "source": "Ann Ash's statement"})["rests_on"] == (
        "She knew him (Ann Ash's statement)."
    )


def test_an_act_of_no_lettered_example_has_no_letter() -> None:
    assert row({"what": "He wrote to the mayor.", "behaviours": ["other"]})["letters"] == ""
    assert row({"what": "He rang.", "behaviours": ["b", "other"]})["letters"] == "(b)"
