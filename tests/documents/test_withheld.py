"""What is withheld is in no byte of a served paper: it prints as withheld; where it was typed, the pack is refused."""

import io
import re
import zipfile
from html import unescape
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spo.assessment import holding_withheld, served_texts
from spo.case import Case, Edit, apply, references, write_case
from spo.case.paths import field_type
from spo.case.refers import Refers
from spo.case.text import Model
from spo.documents import Paper, WouldBeServed, pack, typed_in_words
from spo.documents.passages import Passage, Sentence
from spo.documents.withholding.gate import _TOGETHER, _without_repeats, leaks
from spo.guidance import guidance
from tests.strategies import IDS, cases

from .cases import packed
from .full import ITEM, marked
from .test_every_field_is_printed import SHAPES
from .word import assessed, parts

PLACE, NUMBER, NAME = "41 Հավեր Գարդենս, ZZ9 7QQ", "07700 900414", "Վարդուհի Սարգսյան"

secret_words = st.text("ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔ", min_size=8, max_size=16)
"""Text in letters that nothing else in a case is written in."""


def gives_away(content: bytes, secret: str) -> bool:
    """Return whether any part of a Word file holds the secret, with tags, spaces and case apart."""
    wanted = re.sub(r"\W", "", secret).casefold()
    return any(
        wanted in re.sub(r"\W", "", unescape(re.sub(r"<[^>]*>", between, part.decode("utf-8", "ignore")))).casefold()
        for part in parts(content).values()
        for between in ("", " ")
    )


def withheld(case: Case, secrets: tuple[str, str, str] = (PLACE, NUMBER, NAME)) -> Case:
    """Return the case with every place, identifier and protected person withheld, each under a secret of its own."""
    place, number, name = secrets
    edits = []
    for key in case.places:
        values = {"withhold": True, "address": place, "name": place}
        edits += [Edit(path=f"places.{key}.{field}", value=value) for field, value in values.items()]
    for key in case.identifiers:
        edits += [
            Edit(path=f"identifiers.{key}.{field}", value=value)
            for field, value in {"withhold": True, "value": number}.items()
        ]
    for key in case.protected_persons:
        values = {"withhold_name": True, "name": name, "described_as": "the second person"}
        edits += [Edit(path=f"protected_persons.{key}.{field}", value=value) for field, value in values.items()]
    return apply(case, edits)


def referring(case: Case, chosen: str) -> Case:
    """Return the case with the items to withhold in it, and every reference below it pointed at them."""
    edits = [
        Edit(path=f"{collection}.{key}", value={})
        for collection in ("places", "identifiers", "protected_persons")
        for key in IDS
    ]
    return apply(case, [*edits, *_pointed(case, chosen)])


def _pointed(item: Model, chosen: str, path: str = "") -> list[Edit]:
    found = []
    for field in type(item).model_fields:
        value, here = getattr(item, field), f"{path}.{field}" if path else field
        if isinstance(value, Model):
            found += _pointed(value, chosen, here)
        elif isinstance(value, dict):
            for key, inner in value.items():
                found += _pointed(inner, chosen, f"{here}.{key}") if isinstance(inner, Model) else []
        for marker in getattr(field_type(type(item), field), "__metadata__", ()):
            if isinstance(marker, Refers) and marker.collection in ("places", "protected_persons"):
                found.append(Edit(path=here, value=[chosen] if isinstance(value, tuple) else chosen))
    return found


@settings(max_examples=80)
@given(cases(), st.sampled_from(IDS), secret_words, st.from_regex(r"07700 9\d{5}", fullmatch=True), secret_words)
def test_a_withheld_value_that_any_case_refers_to_is_in_no_byte_of_a_served_paper(
    case: Case, chosen: str, place: str, number: str, name: str
) -> None:
    assume(not re.search("[\u0531-\u0556\u0561-\u0587]", write_case(case).decode()))
    secrets = (f"41 {place}", number, name)
    made = pack(assessed(withheld(referring(case, chosen), secrets)))
    for file in made.served:
        assert not any(gives_away(made.files[file], secret) for secret in secrets), file


def test_a_withheld_value_that_a_full_case_refers_to_everywhere_is_in_no_byte_of_a_served_paper() -> None:
    case = withheld(referring(marked(witnesses__x1__person=ITEM).case, ITEM))
    referred = {path for path, collection, _ in references(case) if collection == "places"}
    assert {"defendant.home", "incidents.x1.where", "existing_orders.x1.terms.x1.places", "terms.x1.places"} <= referred
    made = pack(assessed(case))
    for file in made.served:
        assert not any(gives_away(made.files[file], secret) for secret in (PLACE, NUMBER, NAME)), file
    assert all(gives_away(made.files["checklist.docx"], secret) for secret in (PLACE, NUMBER, NAME))


def test_the_search_of_bytes_would_find_a_value_that_is_not_withheld() -> None:
    case = withheld(marked().case)
    open_again = apply(case, [Edit(path="places.x1.withhold", value=False)])
    made = pack(assessed(open_again))
    assert all(gives_away(made.files[name], PLACE) for name in ("1-application.docx", "5-chronology.docx"))


TYPED = {
    "the whole address": ("places", PLACE),
    "the address in capitals": ("places", PLACE.upper()),
    "the address without its commas": ("places", PLACE.replace(",", "")),
    "the postcode run together": ("places", "zz97qq"),
    "the postcode over two lines": ("places", "ZZ9\n7QQ"),
    "the house in its road": ("places", "41  հավեր-գարդենս"),
    "the number": ("identifiers", "07700900414"),
    "the number in groups": ("identifiers", "077 009 004 14"),
    "the number with a country code": ("identifiers", "+44 7700 900414"),
    "the number with a country code and a nought": ("identifiers", "0044 (0)7700-900-414"),
    "the name": ("protected_persons", "Վարդուհի  սարգսյան"),
}
FANCY = str.maketrans(dict(zip("SECRTsecrt", "𝐒𝐄𝐂𝐑𝐓𝐬𝐞𝐜𝐫𝐭", strict=True)))
FIELDS = (
    "incidents.x1.what",
    "incidents.x1.impact",
    "terms.x1.words",
    "terms.x1.exceptions",
    "existing_orders.x1.terms.x1.words",
    "terms.x1.locality",
    "terms.x1.short",
    "exhibits.x1.mark",
    "exhibits.x1.description",
    "source_files.x1.name",
    "source_files.x1.description",
    "risk.physical",
    "requests.x1.for_whom",
    "applicant.force",
    "hearing.court",
    "witnesses.x1.name",
    "protected_persons.x1.described_as",
)


@pytest.mark.parametrize(("collection", "typed"), TYPED.values(), ids=TYPED)
def test_a_withheld_value_typed_in_words_is_refused_however_it_is_written(collection: str, typed: str) -> None:
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(_typed_in("incidents.x1.what", f"It was at {typed} that day.")))
    assert typed_in_words(_typed_in("incidents.x1.what", f"It was at {typed} that day."))
    said = str(refused.value)
    assert "Take it out of incidents.x1.what" in said
    assert f"withheld at {collection}.x1." in said


@pytest.mark.parametrize("field", FIELDS)
def test_the_refusal_names_paper_passage_and_field_and_never_the_value(field: str) -> None:
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(_typed_in(field, f"Near {PLACE} she said {NAME} has {NUMBER}.")))
    assert typed_in_words(_typed_in(field, f"Near {PLACE} she said {NAME} has {NUMBER}."))
    found = refused.value.leaks
    assert {leak.secret.split(".")[0] for leak in found} == {"places", "identifiers", "protected_persons"}
    assert any(leak.field == field for leak in found)
    assert all(leak.paper and leak.passage for leak in found)
    said = re.sub(r"\W", "", str(refused.value)).casefold()
    for secret in (PLACE, NUMBER, NAME, "ZZ9 7QQ", "Սարգսյան"):
        assert re.sub(r"\W", "", secret).casefold() not in said


def test_a_value_that_is_parted_over_two_entries_of_a_table_is_refused_with_both() -> None:
    halves = {"incidents.z1.what": "She gave 07700 900", "incidents.z2.what": "414 is its end."}
    acts = [Edit(path=path.removesuffix(".what"), value={"what": words}) for path, words in halves.items()]
    case = apply(withheld(marked().case), acts)
    assert typed_in_words(case)
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(case))
    assert {leak.secret for leak in refused.value.leaks} == {"identifiers.x1.value"}
    assert any(all(path in leak.field for path in halves) for leak in refused.value.leaks)


def _open_on_the_same_road() -> Case:
    """Return a case with a place in the open on the road of one that is withheld."""
    case = withheld(marked().case, ("12 Larch Road, Hexworth, ZZ9 7QQ", NUMBER, NAME))
    return apply(case, [Edit(path="places.open", value={"kind": "work", "address": OPEN})])


OPEN = "3 Larch Road, Hexworth, ZZ9 7QQ"


@pytest.mark.parametrize("rests_on", ["places.open.address", "places.open"])
def test_a_sentence_may_print_the_place_in_the_open_on_which_it_rests(rests_on: str) -> None:
    case = _open_on_the_same_road()
    assert not leaks(case, [_paper(Sentence(f"He went to {OPEN}.", (rests_on,)))])
    assert leaks(case, [_paper(Sentence(f"He went to {OPEN}.", ("incidents.x1.what",)))])


def test_a_value_is_refused_over_two_sentences_of_which_one_prints_a_place_in_the_open() -> None:
    said = Sentence(f"At {OPEN} she gave 07700 900", ("places.open.address",)), Sentence("414 is its end.")
    assert {leak.secret for leak in leaks(_open_on_the_same_road(), [_paper(*said)])} == {"identifiers.x1.value"}


def _paper(*said: Sentence) -> Paper:
    return Paper(guidance().papers["chronology"], passages={"said": [Passage("said", said)]})


def test_what_is_typed_in_very_many_places_is_said_of_the_first_and_the_others_are_counted() -> None:
    acts = [Edit(path=f"incidents.z{n}", value={"what": f"He rang {NUMBER}."}) for n in range(60)]
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(apply(withheld(marked().case), acts)))
    assert len(refused.value.leaks) >= 60
    *said, more = str(refused.value).splitlines()
    assert len(said) == 20
    assert re.fullmatch(r"There are \d+ more such places\. Mend these first\.", more)


@pytest.mark.parametrize(
    ("recorded", "typed"),
    [
        ("+44 7700 900414", "07700 900414"),
        ("+44 (0)7700 900414", "+44 7700 900414"),
        ("+44 (0)7700 900414", "07700 900414"),
        ("0044 7700 900414", "07700900414"),
        ("07700 900414 (mobile)", "07700 900414"),
        ("07700 900414", "+447700900414"),
    ],
)
def test_a_telephone_number_is_the_same_number_with_or_without_its_country_code(recorded: str, typed: str) -> None:
    case = _typed_in("incidents.x1.what", f"He rang {typed} again.", {"identifiers.x1.value": recorded})
    with pytest.raises(WouldBeServed):
        pack(assessed(case))


def test_an_accent_typed_as_two_characters_is_the_same_letter() -> None:
    case = _typed_in("incidents.x1.what", "He waited at 9 Cafe\u0301 Row.", {"places.x1.address": "9 Caf\u00e9 Row"})
    with pytest.raises(WouldBeServed):
        pack(assessed(case))


@pytest.mark.parametrize(
    "typed",
    [
        "O\u2019Secreter",
        "o'se\u200bcre\u00adter",
        "O'S\u00e9creter",
        "O' SECRETER",
        "_O'Secreter_",
        "O\uff07\uff33\uff45creter",
        "O'Secreter".translate(FANCY),
    ],
)
def test_a_name_is_found_whatever_letters_and_marks_it_is_typed_in(typed: str) -> None:
    case = _typed_in(
        "incidents.x1.what", f"He wrote Ann {typed} twice.", {"protected_persons.x1.name": "Ann O'Secreter"}
    )
    with pytest.raises(WouldBeServed):
        pack(assessed(case))


def test_a_surname_inside_a_longer_word_does_not_refuse_the_pack() -> None:
    case = _typed_in("incidents.x1.what", "The woodlander wrote.", {"protected_persons.x1.name": "Ann Woodland"})
    assert pack(assessed(case)).files


def test_a_postcode_is_found_though_the_address_has_no_commas() -> None:
    address = {"places.x1.address": "41 Larch Road Exampleton EX99 9ZP"}
    with pytest.raises(WouldBeServed):
        pack(assessed(_typed_in("incidents.x1.what", "His telephone was found at ex999zp.", address)))


def test_a_surname_that_another_person_has_in_the_open_does_not_refuse_the_pack() -> None:
    plain = {"protected_persons.x1.relationship.facts": "Neighbours", "wordings.x1.text": "It rang."}  # no near mark
    case = _typed_in("defendant.name", "Mr Սարգսյան", plain)
    assert pack(assessed(case)).files


def test_what_is_typed_only_in_a_field_that_no_served_paper_prints_does_not_refuse_the_pack() -> None:
    case = _typed_in("authority.reasons_against", f"She now lives at {PLACE}.")
    assert pack(assessed(case)).files


def test_what_is_withheld_and_typed_nowhere_is_not_said_to_be_typed(example: Case) -> None:
    assert not typed_in_words(example)
    assert not typed_in_words(withheld(marked().case))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_no_served_paper_prints_a_field_that_is_said_to_be_kept(shape: dict[str, Any]) -> None:
    """A field that a served paper begins to print is then looked at with all that is served."""
    case = marked(**shape)
    made = pack(assessed(case.case))
    read = {path for path, _ in served_texts(case.case)} | holding_withheld(case.case)
    kept = [mark for path, mark in case.marks.items() if path not in read and not path.startswith("wordings.")]
    said = [
        part.decode("utf-8", "ignore")
        for file in made.served
        for part in (parts(made.files[file]).values() if file.endswith(".docx") else [made.files[file]])
    ]
    assert len(kept) > 10
    assert [mark for mark in kept if any(mark in part for part in said)] == []


def _typed_in(field: str, words: str, other: dict[str, Any] | None = None) -> Case:
    edits = [Edit(path=path, value=value) for path, value in (other or {}).items()]
    return apply(withheld(marked().case), [*edits, Edit(path=field, value=words)])


def test_the_zip_for_the_court_holds_no_paper_that_is_kept() -> None:
    made = packed("restraining-order-breached")
    with zipfile.ZipFile(io.BytesIO(made.zipped_for_court())) as archive:
        assert set(archive.namelist()) == made.served
        assert all(archive.read(name) == made.files[name] for name in made.served)


def test_the_zip_of_what_is_kept_holds_no_paper_that_goes_to_a_court() -> None:
    made = packed("restraining-order-breached")
    with zipfile.ZipFile(io.BytesIO(made.zipped_kept())) as archive:
        found = set(archive.namelist())
    assert "days-due.docx" in found
    assert found.isdisjoint(made.for_court | made.served)
    assert found | made.for_court == set(made.files)


@given(st.lists(st.sampled_from("abcd"), max_size=60))
def test_texts_that_repeat_are_searched_once_and_what_stood_beside_one_another_still_does(said: list[str]) -> None:
    left = list(_without_repeats(said * 3))
    windows = [{tuple(texts[at : at + _TOGETHER]) for at in range(len(texts))} for texts in (said * 3, left)]
    assert windows[0] <= windows[1]
    assert len(left) <= 2 * len(said) + _TOGETHER
