"""What is withheld is found in ways of writing it that differ by one small step from others."""

import pytest

from spo.assessment import Search, Searched
from spo.case import Case, Edit, apply


def gives_away(text: str, path: str, value: str) -> bool:
    """Return whether a text gives away a value that is withheld at a path."""
    item, _, field = path.rpartition(".")
    withhold = "withhold_name" if item.startswith("protected_persons") else "withhold"
    case = apply(Case(), [Edit(path=item, value={field: value, withhold: True})])
    return bool(Search(case).found(Searched(text)))


@pytest.mark.parametrize(
    ("number", "in_words"),
    [("12", "Twelve"), ("20", "Twenty"), ("29", "Twenty-nine"), ("38", "Thirty-eight"), ("99", "ninety nine")],
)
def test_a_number_of_a_house_up_to_99_is_found_in_words_and_no_other_number_is(number: str, in_words: str) -> None:
    assert gives_away(f"He went to {in_words} Zyxwold.", "places.p.address", f"{number} Zyxwold Street")
    assert not gives_away(f"He went to {in_words} Zyxwold.", "places.p.address", "41 Zyxwold Street")


def test_a_number_before_no_more_than_road_is_looked_for_as_it_stands() -> None:
    assert gives_away("He went to 900123 Road.", "places.p.address", "900123 Road")


def test_a_name_that_is_all_in_brackets_is_looked_for_as_it_stands() -> None:
    assert gives_away("He asked for Ann Quaverley.", "protected_persons.p.name", "(Ann Quaverley)")


@pytest.mark.parametrize(
    "typed", ["Nothing for Zyxwold/Quarl.", "Searches for Quarl in Zyxham.", "Zyxham, Zyxwold or so"]
)
def test_two_words_that_only_help_find_an_address_where_they_stand_together(typed: str) -> None:
    address = "Flat 2, Zyxwold House, Quarl Hill, Zyxham EX81 4ZT"
    assert gives_away(typed, "places.p.address", address)
    assert not gives_away("Nothing for Zyxwold.", "places.p.address", address)
    assert not gives_away("She was at Church, Zyxham.", "places.p.address", "2 Church Lane, Zyxham EX81 4ZT")


@pytest.mark.parametrize("typed", ["Ann Mary Jo Small", "Ann M. J. Small", "Ann Jo Small", "Ann M Small", "Ann Small"])
def test_a_middle_name_may_be_an_initial_or_be_left_out(typed: str) -> None:
    assert gives_away(f"He wrote to {typed}.", "protected_persons.p.name", "Ann Mary Jo Small")
    assert not gives_away(f"He wrote to {typed}.", "protected_persons.p.name", "Ann Kay Large")


@pytest.mark.parametrize("typed", ["Bea Wold-Sellinger", "Bea Wold"])
def test_a_surname_of_two_parts_is_found_by_its_first(typed: str) -> None:
    for name in ("Bea Wold-Sellinger", "Bea (Bee) Wold-Sellinger"):
        assert gives_away(f"He wrote to {typed}.", "protected_persons.p.name", name)


def test_a_name_is_found_though_what_she_is_called_was_recorded_with_no_space_beside_it() -> None:
    assert gives_away("He wrote to Bea Sellinger.", "protected_persons.p.name", "Bea(Bee)Sellinger")


@pytest.mark.parametrize(
    "said",
    [
        "oh double seven double oh nine oh oh four double five",
        "oh seven seven double oh nine oh oh four five five",
        "oh double seven oh oh nine oh oh four double five",
    ],
)
def test_two_figures_alike_may_be_said_to_be_double_or_one_after_the_other(said: str) -> None:
    assert gives_away(f"She rang {said}.", "identifiers.i.value", "07700 900455")
    assert not gives_away(f"She rang {said}.", "identifiers.i.value", "07700 900456")


@pytest.mark.parametrize(
    ("address", "typed", "told"),
    [
        ("Reception, Quillfeather House, Vale Lane", "Quillfeather House", True),
        ("Flat B, Quillfeather Point, Vale Lane", "Quillfeather Point", True),
        ("Reception, Quillfeather Lane, Exampleton", "Quillfeather Lane", True),
        ("Flat B, Quillfeather Lane, Exampleton", "Quillfeather Lane", True),
        ("The Quillfeather Arms, Vale Lane", "the Quillfeather Arms", True),
        ("Quillfeather Lane, Exampleton", "Quillfeather Lane", True),
        ("Quillfeather Lane, Exampleton", "Exampleton", False),
        ("41 Quillfeather Lane, Upper Green", "Upper Green", False),
    ],
)
def test_a_building_or_a_street_tells_where_a_place_is_and_a_town_does_not(
    address: str, typed: str, told: bool
) -> None:
    assert gives_away(f"He waited at {typed}.", "places.p.address", address) is told


def test_two_words_after_a_number_are_its_street_where_no_comma_and_no_word_says_where_it_ends() -> None:
    address = "41 Great Quillfeather Exampleton North"
    assert gives_away("He waited at 41 Great Quillfeather.", "places.p.address", address)
    assert not gives_away("He waited at 41 Great Houses.", "places.p.address", address)


@pytest.mark.parametrize(
    ("number", "typed", "told"),
    [
        ("+298 201234", "+298 201 234", True),
        ("+298 201234", "201234", True),
        ("07700 900414", "900414", True),
        ("07700 900414", "00414", False),
        ("+354 201 2345", "2012345", True),
    ],
)
def test_a_number_is_found_without_its_country_and_by_its_last_six_figures(number: str, typed: str, told: bool) -> None:
    path = "identifiers.i.value"
    assert gives_away(f"She rang {typed} then.", path, number) is told


def test_the_number_of_a_box_is_not_that_of_a_house() -> None:
    address = "PO Box 9917, Exampleton"
    assert gives_away("Write to P.O. Box 9917, Exampleton.", "places.p.address", address)
    assert not gives_away("It was in the diary of 9917 Exampleton people.", "places.p.address", address)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("He ran along Tansey Lean towards the park.", True),
        ("He ran along a tansey lean towards the park.", False),
        ("Sent to Tansy Lnae in error.", True),
        ("T4n5y L4n3 no.27 tick tock", True),
        ("first frost at #TansyLane", True),
        ("Tan Line was the name of the shop.", False),
    ],
)
def test_a_street_is_found_by_how_it_sounds_where_it_stands_as_a_name(said: str, told: bool) -> None:
    assert gives_away(said, "places.p.address", "27 Tansy Lane, Exampleton") is told


@pytest.mark.parametrize(
    "said",
    [
        "Zulu Zulu four, niner Quebec Tango",
        "zed zed four, nine queue tee",
        "double zed four then nine cue tee",
        "z for zebra, z for zebra, four, nine, q for queen, t for tango",
        "ZZ four 9QT",
        "zz four, nine Q T",
    ],
)
def test_a_postcode_is_found_where_its_letters_and_figures_are_spoken(said: str) -> None:
    assert gives_away(f"The caller gave {said}, and rang off.", "places.p.address", "Mill, ZZ4 9QT")
    assert not gives_away(f"The caller gave {said}, and rang off.", "places.p.address", "Mill, ZZ4 9QR")


def test_a_surname_is_found_where_its_letters_are_spoken() -> None:
    case = apply(Case(), [Edit(path="protected_persons.p", value={"name": "Ann Zyxwold", "withhold_name": True})])
    said = "It was spelt zed why x-ray double-u oh ell dee."
    assert Search(case).helped(Searched(said))


@pytest.mark.parametrize("said", ["Zyxwold, Mrs Bea", "ZYXWOLD, Ms Bea", "STREET, Dr May"])
def test_a_name_is_found_with_its_surname_before_a_title(said: str) -> None:
    name = "May Street" if "May" in said else "Bea Zyxwold"
    assert gives_away(f"WITNESS 1: {said}. Screens applied for.", "protected_persons.p.name", name)


@pytest.mark.parametrize("village", ["P'zyxwold", "Porthzyxwold"])
@pytest.mark.parametrize("kind", ["Juniors", "Infants", "School"])
def test_a_school_is_found_by_a_short_way_to_write_its_village_and_by_its_kind(village: str, kind: str) -> None:
    assert gives_away(f"{village} {kind} shut its gate.", "places.p.name", "Porthzyxwold Junior School")
    assert not gives_away(f"{village} Market was shut.", "places.p.name", "Porthzyxwold Junior School")


def test_the_first_and_the_last_figures_of_a_number_help_to_find_somebody() -> None:
    case = apply(Case(), [Edit(path="identifiers.i", value={"value": "01632 960217", "withhold": True})])
    search = Search(case)
    assert search.helped(Searched("A number beginning 01632 and ending 17 is hers."))
    assert search.helped(Searched("It starts with 01632 and ends in 17."))
    assert not search.helped(Searched("A number beginning 01632 and ending 18 is hers."))


@pytest.mark.parametrize(
    "said",
    [
        "zero șapte șapte zero zero, nouă zero zero, patru cinci șase",
        "siedem siedem zero zero dziewięć zero zero, cztery pięć sześć",
        "sifar saat saat sifar sifar nau sifar sifar char paanch chhe",
        "dim saith saith dim dim naw dim dim pedwar pump chwech",
    ],
)
def test_a_number_is_found_where_its_figures_are_said_in_another_language(said: str) -> None:
    assert gives_away(f"She said: {said}.", "identifiers.i.value", "07700 900456")
    assert not gives_away(f"She said: {said}.", "identifiers.i.value", "07700 900457")


def test_a_street_with_an_ordinal_is_found_in_another_language() -> None:
    assert gives_away("Elle habite au 101 de la Cinquième Avenue.", "places.p.address", "101 Fifth Avenue")
    assert not gives_away("Elle habite au 101 de la Sixième Avenue.", "places.p.address", "101 Fifth Avenue")


def helps(text: str, **item: dict[str, object]) -> bool:
    """Return whether a text would help to find what is withheld of an item of a case."""
    case = apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in item.items()])
    return bool(Search(case).helped(Searched(text)))


@pytest.mark.parametrize("said", ["Zyxwold FP", "Zyxwold Fam. Practice", "Zyxwold Family Prac."])
def test_a_surgery_is_found_though_its_kind_is_abbreviated(said: str) -> None:
    assert gives_away(f"The letter of {said} is exhibited.", "places.p.name", "Zyxwold Family Practice")


@pytest.mark.parametrize(
    ("said", "told"),
    [("OLSOS", True), ("OLSS", True), ("OLSXS", False), ("our lady", False)],
)
def test_a_school_is_found_by_its_letters_with_and_without_small_words(said: str, told: bool) -> None:
    assert gives_away(f"He rang {said} at ten.", "places.p.name", "Our Lady Star of the Sea RC Primary School") is told


def test_a_firm_is_found_by_the_end_of_its_name_and_a_place_named_for_somebody_is_not_her_name() -> None:
    assert gives_away("He was at the Quibbles Packhouse.", "places.p.name", "Zyxwold Quibbles Packhouse")
    assert not gives_away("Orla Fennimore told him to go.", "places.p.name", "the home of Orla Fennimore")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("In June they left their home. Orla Fennimore says that he rang.", False),
        ("At home, Orla Fennimore found a card.", False),
        ("They have a second address. Orla Fennimore gave it.", False),
        ("He waited at the {called} of Orla Fennimore.", True),
        ("He waited at the {called} of Orla Fenimore.", True),
        ("He sent {called}-of-orla-fennimore.jpg to her.", True),
        ("He waited at the {called} of Orla Quaverley.", False),
    ],
)
@pytest.mark.parametrize("called", ["home", "second address"])
def test_a_place_called_by_whose_it_is_is_found_only_as_it_is_called(called: str, said: str, told: bool) -> None:
    place, person = {"name": f"the {called} of Orla Fennimore", "withhold": True}, {"name": "Orla Fennimore"}
    case = apply(Case(), [Edit(path="places.p", value=place), Edit(path="protected_persons.o", value=person)])
    assert bool(Search(case).found(Searched(said.format(called=called)))) is told


@pytest.mark.parametrize(("said", "told"), [("C/hampton", True), ("C'hampton", True), ("w/end", False)])
def test_a_town_is_found_with_its_middle_left_out(said: str, told: bool) -> None:
    place = {"address": "1 Mill Lane, Crownhampton", "withhold": True}
    assert helps(f"He went to {said}.", places__p=place) is told


@pytest.mark.parametrize("said", ["First initial Q, surname begins with Z.", "Her name starts with a Q and ends in Z."])
def test_initials_that_are_said_help_to_find_somebody(said: str) -> None:
    person = {"name": "Quaver Zyxwold", "withhold_name": True}
    assert helps(said, protected_persons__p=person) is ("surname" in said)


def test_a_handle_is_found_with_signs_for_its_letters_and_the_mark_of_an_exhibit_is_no_name() -> None:
    assert gives_away("He wrote to z!x_b@kes.", "identifiers.i.value", "@zix_bakes")
    person = {"name": "May Street", "withhold_name": True}
    assert not helps("It is exhibited as ST/3.", protected_persons__p=person)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("He met her at The Green.", True),
        ("He was at 4 the green.", True),
        ("He sat on the green, and a green van came.", False),
        ("She was on Exampleton green.", False),
    ],
)
def test_a_street_of_one_plain_word_is_found_where_it_stands_as_a_name(said: str, told: bool) -> None:
    assert gives_away(said, "places.p.address", "4 The Green, Exampleton") is told


@pytest.mark.parametrize(
    ("said", "told"),
    [("He wrote rose cottage.", True), ("He left a rose at the cottage.", False), ("It is Rose, the Cottage.", True)],
)
def test_plain_words_with_others_between_them_are_found_where_they_stand_as_names(said: str, told: bool) -> None:
    assert gives_away(said, "places.p.address", "Rose Cottage, Exampleton") is told


def test_a_firm_is_found_by_its_first_word_and_its_last_and_a_name_with_nee_between() -> None:
    assert gives_away("She works at the Zyxwold Laboratory.", "places.p.name", "Zyxwold Dental Laboratory")
    assert gives_away("He asked for Bea née Zyxwold.", "protected_persons.p.name", "Bea Zyxwold-Sellinger")


@pytest.mark.parametrize(("said", "told"), [("Quaver Vos", True), ("quaver vos", False), ("May Vos", False)])
def test_a_short_surname_is_found_by_its_sound_after_a_first_name_that_is_hers(said: str, told: bool) -> None:
    assert gives_away(f"The list has {said}, please amend.", "protected_persons.p.name", "Quaver Voss") is told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The station in Corn Street.", False),
        ("He parked in Cairn Street.", False),
        ("He parked in Kwern Street.", True),
        ("He parked in Quern St.", True),
    ],
)
def test_a_street_that_only_sounds_somewhat_like_another_is_a_street_of_its_own(said: str, told: bool) -> None:
    assert gives_away(said, "places.p.address", "Flat 3, 9 Quern Street, Exampleton") is told


@pytest.mark.parametrize(("said", "told"), [("Byrne Road", False), ("27 Byrne Road", True), ("28 Byrne Road", False)])
def test_a_street_with_another_vowel_is_the_same_only_with_the_number_of_the_house(said: str, told: bool) -> None:
    assert gives_away(f"He parked in {said}.", "places.p.address", "27 Bourne Road, Exampleton") is told
