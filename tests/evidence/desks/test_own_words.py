"""The effect, the views and the work of the maker of a statement are proposed in the words of the statement."""

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.proposals import Person
from spo.guidance import Guidance

LOG = "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa 09/02/1979 F | SUS PRENTICE Victor 21/06/1985 M\n{}\n"
ENTRY = "04/05/2026 09:00 PC 99 ASH\n  IP reports SUS left a wreath at her gate on 03/05/26. {}"
SAID = """WITNESS STATEMENT
Statement of: Teresa COLLARD     Age: over 18     Occupation: Harbour pilot
{}
Signed: T Collard     Date: 6 May 2026
"""


def person(name: str, said: str, guidance: Guidance, entry: str = "") -> Person:
    papers = [("log.txt", LOG.format(ENTRY.format(entry)).encode()), ("mg11.txt", SAID.format(said).encode())]
    return next(one for one in read_desk(papers, guidance).people if one.name == name)


def test_what_the_acts_did_and_what_she_asks_for_are_her_own_words(guidance: Guidance) -> None:
    said = "On 3 May a wreath came. I have given up my chess club. I am not asking for him to lose his boat."
    one = person("Teresa Collard", said, guidance)
    assert (one.effect, one.views) == ("I have given up my chess club.", "I am not asking for him to lose his boat.")
    assert one.work == "Harbour pilot"
    assert any("given up my chess club" in source.words for source in one.sources)


@pytest.mark.parametrize("said", ["I have given up the train and get the bus.", "I am frightened. I have new locks."])
def test_what_may_say_where_she_is_or_what_keeps_her_safe_is_not_proposed(said: str, guidance: Guidance) -> None:
    effect = person("Teresa Collard", said, guidance).effect
    assert "bus" not in effect
    assert "locks" not in effect


@pytest.mark.parametrize(
    ("entry", "name", "work"),
    [
        ("Seen by mgr Mrs Edith MARLOWE-FENN.", "Edith Marlowe-Fenn", "Manager"),
        ("Edith MARLOWE-FENN (florist) signed for it.", "Edith Marlowe-Fenn", "Florist"),
        ("Edith MARLOWE-FENN saw it.", "Edith Marlowe-Fenn", ""),
    ],
)
def test_a_word_for_work_beside_a_name_is_what_that_person_does(
    entry: str, name: str, work: str, guidance: Guidance
) -> None:
    assert person(name, "On 3 May a wreath came.", guidance, entry).work == work
