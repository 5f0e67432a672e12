"""A place is proposed once, whole, and nothing is one that only looks like it."""

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

TOP = "OCCURRENCE ENQUIRY LOG\nPersons: IP COLLARD Teresa | SUS PRENTICE Victor\n04/05/2026 09:00 PC 99 ASH\n  "


def read(said: str, guidance: Guidance) -> Proposals:
    return read_desk([("log.txt", f"{TOP}{said}\n".encode())], guidance)


def places(said: str, guidance: Guidance) -> list[str]:
    return [one.address for one in read(said, guidance).places]


@pytest.mark.parametrize("said", ["2010 RTC Larch Road, see p.63.", "0930 HTH Weavers Lane done."])
def test_a_time_and_what_came_then_are_no_number_of_a_street(said: str, guidance: Guidance) -> None:
    assert places(said, guidance) == []


def test_a_day_after_a_street_is_no_town(guidance: Guidance) -> None:
    said = "Meets at 9 Larch Road, Sundays 1030, and 12 Mallard Street, Exeburgh, daily."
    assert places(said, guidance) == ["9 Larch Road", "12 Mallard Street, Exeburgh"]


def test_a_building_under_one_postcode_is_one_place_by_its_fullest_address(guidance: Guidance) -> None:
    full = "Top Flat, The Old Signal Tower, Hobble Lane, Lower Marlow EX89 9XX"
    said = (
        f"IP moved: {full}.\n  Tenancy, Top Flat, Old Signal Tower EX89 9XX\n  Papers, Old Signal Tower EX89 9XX kept."
    )
    assert len(places(said, guidance)) == 1
    assert len(places("Flat 1 Weavers Court EX89 9XX\n  Flat 2 Weavers Court EX89 9XX", guidance)) == 2


def test_a_building_says_where_somebody_is_without_the_flat(guidance: Guidance) -> None:
    said = "New address of IP: Top Flat, Marlow Tower, Hobble Lane, Exeburgh EX89 9XX.\n05/05/2026 09:00 PC 99 ASH\n  "
    (kept,) = (one for one in read(f"{said}Van by Marlow Tower.", guidance).withheld if one.kind == "address")
    assert {source.line for source in kept.sources} == {4, 6}


@pytest.mark.parametrize(
    "said",
    [
        "Collect at Mobile 3 Slatepit Ln today. He stood by Mobile 3 again.",
        "Van 3 Bobbin Lane stop. Van 3 was off the road.",
        "Exeburgh Mags (Assize Square, Exeburgh EX99 1AA) not listed yet.",
        "DC 41 Rusk | Stalking & Vulnerability, Exeburgh PS, Tithe St EX99 1PL | 01632 960512",
        "EXEBURGH MAGISTRATES' COURT sitting at HOBBLE\nAssize Square, Exeburgh EX99 1AA        Code 8841",
    ],
)
def test_a_numbered_van_a_court_and_a_police_station_are_no_place_of_the_case(said: str, guidance: Guidance) -> None:
    assert places(said, guidance) == []


def test_a_person_s_name_before_an_address_is_no_part_of_its_number(guidance: Guidance) -> None:
    said = 'SUS PRENTICE Victor 2 Pump Lane, Nether Hobble. Reply: "mother, 4 Quill Close, Nether Sedge".'
    assert places(said, guidance) == ["2 Pump Lane, Nether Hobble", "4 Quill Close, Nether Sedge"]


@pytest.mark.parametrize(
    ("said", "accounts"),
    [
        ("Rear cam recovered M3_REAR_20260730_1437, 11 mins.", []),
        ("Clip IMG_2041 shows him.", []),
        ("Insta DM last night from slow.reader.hobble - see her MG11.", ["slow.reader.hobble"]),
        ("Message request on Instagram from slow.reader.hobble. It said: no.", ["slow.reader.hobble"]),
        ("Insta app signed in slow.reader.hobble.", ["slow.reader.hobble"]),
        ("TikTok user slow_reader posted.", ["slow_reader"]),
        ("He went to court in exeburgh.", []),
    ],
)
def test_a_file_s_name_is_no_account_and_a_name_with_dots_on_a_network_is(said, accounts, guidance: Guidance) -> None:
    assert [one.value for one in read(said, guidance).identifiers if one.kind == "account"] == accounts
