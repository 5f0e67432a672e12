"""A number is one however it was written, and is said without a name where nothing attributes it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from spo.evidence.reading import ending, is_number, same_number

ONE = "07700900123"


@pytest.mark.parametrize(
    "written",
    [
        "07700900123",
        "07700 900 123",
        "07700-900-123",
        "+44 7700 900123",
        "+447700900123",
        "0044 7700 900123",
        "0044 (0)7700-900123",
        "+44 (0) 7700 900123",
        "+4407700900123",
        "447700900123",
        "447700900123.0",
        "7700900123",
        "tel:+447700900123",
        "447700900123@s.whatsapp.net",
        "447700900123@s.whatsapp.net Orla Example",
        "\u202a+44\u00a07700\u00a0900123\u202c",
        "(07700) 900123",
        "07700 900\u2011123",
    ],
)
def test_a_mobile_number_is_one_however_it_was_written(written: str) -> None:
    assert same_number(written) == ONE
    assert is_number(written)
    assert ending(written) == "the number ending 123"


@pytest.mark.parametrize(
    "written", ["020 7946 0123", "+44 20 7946 0123", "(020) 7946 0123", "0044 20 79460123", "2079460123"]
)
def test_a_landline_is_one_however_it_was_written(written: str) -> None:
    assert same_number(written) == "02079460123"


@pytest.mark.parametrize("written", ["+1 202 555 0143", "001 202 555 0143", "+1 (202) 555-0143"])
def test_a_number_of_another_country_is_not_taken_for_one_of_ours(written: str) -> None:
    assert same_number(written) == "+12025550143"
    assert ending(written) == "the number ending 143"


def test_numbers_that_differ_in_one_figure_are_two() -> None:
    assert same_number("07700 900123") != same_number("07700 900124")


@pytest.mark.parametrize(
    "written", ["Orla.Example@example.org", "mailto:orla.example@example.org", "Orla <orla.example@EXAMPLE.org>"]
)
def test_an_email_address_is_one_in_capital_and_small_letters(written: str) -> None:
    assert same_number(written) == "orla.example@example.org"
    assert not is_number(written)


@pytest.mark.parametrize("written", ["@Orla_X", "orla_x", " ORLA_X\u200e"])
def test_an_account_is_one_with_and_without_its_sign(written: str) -> None:
    assert same_number(written) == "orla_x"


@pytest.mark.parametrize(
    "written",
    [
        *(
            "Withheld",
            "Anonymous",
            "No caller ID",
            "No Caller ID",
            "Private",
            "Unknown",
            "number withheld",
            "PRIVATE NUMBER",
        ),
        *("Unknown caller", "Caller ID withheld", "(withheld)", "Withheld Number", "<Unknown>", "Blocked"),
    ],
)
def test_a_number_that_was_withheld_is_said_to_be(written: str) -> None:
    assert ending(written) == "a withheld number"
    assert not is_number(written)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("@orla_x", 'the account "orla_x"'),
        ("orla_x", 'the account "orla_x"'),
        ("Orla Example", 'the account "Orla Example"'),
        ("Private Pike", 'the account "Private Pike"'),
        ("", "a sender who is not named"),
        ("60123", "the number ending 123"),
    ],
)
def test_nothing_is_said_to_be_anybodys(written: str, said: str) -> None:
    assert ending(written) == said


PIECES = st.sampled_from(
    [
        *("@", "+", "00", "0", "44", "(0)", "+375080", " ", "\r", "-", "/", ".0", "<", ">", "tel:", "SIP: ", "\u200b"),
        *("ſms:", "@c.us", "orla@example.org", "Orla", "private", "withheld"),
    ]
)


@given(st.text() | st.lists(PIECES | st.from_regex(r"\d{1,11}", fullmatch=True), max_size=6).map("".join))
@example("@\r0")
@example("@@x")
@example("@private")
@example("Orla <tel:orla@example.org>")
@example("+375080620056097")
def test_a_key_has_itself_for_a_key(text: str) -> None:
    key = same_number(text)
    assert same_number(key) == key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("0044 20 7946 0123 x7", "0044 20 7946 0123 x7"),
        ("0012", "0012"),
        ("00 353 1 800 12", "+353180012"),
        ("٠٧٧٠٠ ٩٠٠١٢٣", ONE),
        ("07700 900123 4", "077009001234"),
        ("999", "999"),
        ("60123", "60123"),
        ("+39 02 0000 0000", "+390200000000"),
        ("+12", "+12"),
    ],
)
def test_what_is_no_whole_number_is_one_only_with_itself(written: str, key: str) -> None:
    assert same_number(written) == key
