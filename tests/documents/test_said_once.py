"""Each thing is said once beside an act and in what helps the defendant, and nothing that helps is lost."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import papers
from spo.documents.papers.application.told_in_part import less_told
from spo.documents.papers.said_once import said_by

from .word import assessed

ROTA = (
    "The rota of the ferry, sent by his union, shows that he was at the pier on 3 May from 18:30 until the 20:15 boat."
)


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("The rota shows him at the pier at 18:30.", ROTA),
        ("Writing not compared.", "The card is plain, and the writing has not been compared."),
        ("The porter is not sure; no parade held.", "The porter is not sure, and no parade was held."),
        ("He did all 30 hours, never late.", "He did all 30 hours of unpaid work, never late, and was thanked."),
        (
            "Nobody saw who opened the account: it is inferred from two lines of a poem.",
            "Nobody saw who opened the account, which is inferred from two lines of a poem.",
        ),
        ("Nothing was recorded from 2 June to his arrest.", "Nothing is recorded from 2 June 2026 until his arrest."),
    ],
)
def test_a_sentence_is_said_again_where_another_says_all_of_it(sentence: str, beside: str) -> None:
    assert said_by(sentence, [beside])


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("He was at the pier on 4 May from 18:30.", ROTA),
        ("He was at the pier from 18:45.", ROTA),
        ("He was at the pier on 3 May until 18:30.", ROTA),
        ("The rota shows him at the mill at 18:30.", ROTA),
        ("He was not at the pier on 3 May.", ROTA),
        ('He wrote "at the pier on 3 May".', ROTA),
        ("The porter is not sure.", "The porter is sure, and says that the film does not show it."),
        ("Nobody was asked at the pier.", "Ann was not asked at the pier."),
        ("She rang him on 3 May.", "He rang her on 3 May."),
        ("He was ill on Sunday.", "He rang when she was ill, on Sunday."),
        ("He was ill.", "He rang, and Ann was ill."),
        ("The clerk saw the porter leave early.", "The porter saw the clerk leave early."),
    ],
)
def test_it_is_not_where_a_number_a_day_a_name_or_who_did_it_differs(sentence: str, beside: str) -> None:
    assert not said_by(sentence, [beside])


@pytest.mark.parametrize("said", ["Nobody saw who left it.", "He was not seen that night."])
def test_what_points_back_is_not_said_again_by_the_same_words_of_another_thing(said: str) -> None:
    facts = ("He is 40.", "She waved.", "It rained.", f"A card came. {said}", f"A van came. {said}")
    helps = {f"h{n}": {"words": one} for n, one in enumerate(facts)}
    found = made({"what": "He rang."}, helps_defendant=helps).passages["helps"]
    assert [one.text for one in found] == [*facts[3:]]


def test_what_is_said_of_the_whole_case_stands_though_the_same_is_said_of_one_act() -> None:
    helps = {
        f"h{n}": {"words": one} for n, one in enumerate(("He is 40.", "She waved.", "It rained.", "No film is kept."))
    }
    found = made({"what": "He rang.", "doubts": "No film is kept."}, helps_defendant=helps).passages["helps"]
    assert "No film is kept." in [one.text for one in found]


def made(*acts: dict[str, Any], **more: Any) -> Any:
    """Return the application of a case with some acts of the defendant's."""
    held = {f"a{n}": {"date": f"{n} May 2026", "attributed": "yes", **act} for n, act in enumerate(acts, start=3)}
    return papers(assessed(Case.model_validate({"incidents": held, **more})))["application"]


def beside(*acts: dict[str, Any], **more: Any) -> str:
    """Return what stands beside the first act of the defendant's."""
    cells = made(*acts, **more).tables["shown"][0].cells
    return f"{cells['rests_on'].text} {cells['against'].text}"


WATCHED = {
    "what": "He stood by the kiosk at Gull Pier for 20 minutes.",
    "attribution": 'She knew him. The rota shows him at the pier at 18:30. In interview: "I catch the Wren boat."',
    "doubts": "He was at the pier that night, and says that he catches the Wren boat at Gull Pier. It was dark.",
    "put": "yes",
    "put_answer": '"I catch the Wren boat."',
}
FAIR: dict[str, Any] = {f"h{one}": {"words": f"She waved {one} times.", "incidents": ["a4"]} for one in range(2, 5)}
FAIR["h"] = {"words": ROTA, "incidents": ["a3"]}
LATER = {"what": "He rang."}


def test_what_three_people_wrote_of_one_thing_stands_once_beside_an_act() -> None:
    said = beside(WATCHED, LATER, helps_defendant=FAIR)
    assert said == f'She knew him. In interview: "I catch the Wren boat." It was dark. {ROTA}'


def test_a_fact_that_was_written_twice_stands_once() -> None:
    assert beside(LATER | {"doubts": "It was dark at the pier. It was dark at the pier."}).strip() == (
        "It was dark at the pier."
    )


def test_what_the_defendant_says_is_kept_where_his_own_words_do_not_say_it() -> None:
    said = beside(
        WATCHED | {"doubts": "He says that he catches the Wren boat at 20:40 at Gull Pier."},
        LATER,
        helps_defendant=FAIR,
    )
    assert "He says that he catches the Wren boat at 20:40 at Gull Pier." in said


def test_of_the_same_in_both_columns_what_weakens_is_kept() -> None:
    act = {"what": "A card came.", "attribution": "It was his pen. Writing not compared.", "inferred": True}
    (row,) = made(act | {"doubts": "The writing has not been compared."}).tables["inferred"]
    assert row.cells["rests_on"].text == "It was his pen."
    assert row.cells["against"].text == "The writing has not been compared."


def test_what_else_helps_leaves_out_what_page_1_or_another_fact_says_and_no_more() -> None:
    page_1 = "He did all 30 hours of his unpaid work, never late, by 2 April 2026."
    facts = ("He is 40.", page_1, "She rang him.", "Nothing is recorded from 2 June 2026 until his arrest.")
    risk = "He did all 30 hours of his unpaid work. Nothing was recorded from 2 June to his arrest. He lives alone."
    helps = {f"h{n}": {"words": one} for n, one in enumerate(facts)}
    said = made({"what": "He rang."}, helps_defendant=helps, risk={"protective_factors": risk})
    (first,) = (one.text for one in said.passages["rest"] if one.id == "short.favour")
    assert page_1.rstrip(".") in first
    assert [one.text for one in said.passages["helps"]] == [facts[3], "He lives alone."]


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("He has moved house, mended the fence, and has not been seen since.", "He has not been seen since."),
        ("He has sold the car, and is in work.", "He is in work."),
        ("He has moved house, and has sold the car.", ""),
        ("He has moved his shop, and has not been seen since.", "He has moved his shop, and has not been seen since."),
        ("He has not sold the car, and is in work.", "He has not sold the car, and is in work."),
        ("She has sold the car, and is in work.", "She has sold the car, and is in work."),
        ('He has sold the car, and is "at peace".', 'He has sold the car, and is "at peace".'),
        ("He has sold the car.", "He has sold the car."),
    ],
)
def test_of_a_sentence_that_tells_several_things_those_are_left_that_are_not_told(sentence: str, left: str) -> None:
    others = [
        "He has moved house since June.",
        "On 3 May he sold the car to a dealer.",
        "He mended the fence at the back.",
    ]
    assert less_told(sentence, others) == left
