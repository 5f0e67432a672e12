"""The beginning or the end that is shown of a withheld word would help to find somebody, and is put to the officer."""

from datetime import date

import pytest

from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)

WITHHELD = {
    "places.h": {"whose": "p", "kind": "home", "address": "7 Rose Walk, Zyxwold Quampleton", "withhold": True},
    "places.w": {"whose": "p", "kind": "work", "name": "Brothers Zyxwold", "withhold": True},
    "identifiers.m": {"whose": "p", "kind": "email", "value": "orla.zyxw@example.org", "withhold": True},
    "identifiers.a": {"whose": "p", "kind": "account", "value": "@win_vex47", "withhold": True},
}


def asks(text: str, **person: str) -> bool:
    held = {"protected_persons.p": {"name": "Ms Tove Example", **person}, **WITHHELD, "incidents.i": {"what": text}}
    case = apply(Case(), [Edit(path=path, value=value) for path, value in held.items()])
    return any(
        f.id == "tells-whereabouts" and f.field == "incidents.i.what" for f in assess(case, guidance(), ON).findings
    )


@pytest.mark.parametrize(
    "text",
    [
        *("The address starts orla.z and then a blot.", "It began with o.zyx at example.", "It ends zyxw."),
        *("o***.z**w@example.org was on the screen.", "orla.z••••@example.org", "He put Z*****d on the wall."),
        *("He is there as win-something.", "win underscore something", "The last was 47 at the end, a handle."),
        *("The label said Q-U-A-M-P-L.", "Z, Y, X, W was scratched on it.", "He wrote ZYXWO on the bonnet."),
        *('A slip with "Zyxwold Qua" on it.', "It is Rose something.", "The envelope said Zyxwold Quamp."),
        *("@win_v came up.", "Somewhere called quamplet or such."),
    ],
)
def test_what_is_shown_of_a_word_that_is_withheld_is_put_to_the_officer(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        *("The message starts with an apology.", "He said something of a rose.", "F*** off, he wrote.", "w***er"),
        *("He called again.", "It ended badly.", "He began again.", "P.C. A.B.C.D. of the B.B.C."),
        *(
            'He wrote "roses are red" and something else.',
            "The walk was long and then he left.",
            "He sent SMS after SMS.",
        ),
    ],
)
def test_words_that_begin_or_end_as_anything_does_are_nobody_s(text: str) -> None:
    assert not asks(text)


def test_the_beginning_of_an_address_that_is_a_name_in_the_open_tells_of_nothing() -> None:
    assert asks("The address begins with orla.")
    assert not asks("The address begins with orla.", name="Ms Orla Example")
