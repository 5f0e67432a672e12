"""For any case: what is withheld is in no byte of any part of a served file, in any spelling."""

import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, apply, texts, write_case
from spo.documents import WouldBeServed, pack, typed_in_words
from tests.strategies import IDS, cases

from .drawn import KEPT, mapped
from .every_byte import figures, said
from .test_withheld import referring, withheld
from .withheld_spellings import addresses, called, names, numbers, street_types
from .word import assessed

_DISTINCTIVE = re.compile("[\u0531-\u0556\u0561-\u0587]")
_HELD_BACK = re.compile(r"places\.[^.]+\.(name|address)|identifiers\.[^.]+\.value|protected_persons\.[^.]+\.name")
_SLOW = settings(max_examples=60)


@st.composite
def typed_cases(draw: st.DrawFn) -> tuple[Case, str]:
    """Cases in which a place, a number and a name are withheld, and one of them is typed in some field; the number."""
    case = draw(cases())
    assume(not _DISTINCTIVE.search(write_case(case).decode()))
    flat, house = draw(st.integers(1, 60)), draw(st.integers(1, 300))
    street, kind, first, last = draw(names()), draw(street_types()), draw(names(5)), draw(names(5))
    number = f"07700 9{draw(st.integers(0, 99_999)):05}"
    address = f"Flat {flat}, {house} {street} {kind}, Exampleton, EX99 9ZP"
    case = withheld(referring(case, draw(st.sampled_from(IDS))), (address, number, f"{first} {last}"))
    ways = (addresses(flat, house, street, kind), numbers(number.replace(" ", "")), called(first, last))
    new = [Edit(path=f"{item}.z9", value={}) for item in ("terms", "incidents", "exhibits")]
    case = mapped(apply(case, new), "z9", ("z9",))
    fields = [path for path, _ in texts(case) if not _HELD_BACK.fullmatch(path) and not path.startswith("wordings.")]
    field = draw(st.sampled_from([*fields, "terms.z9.words", "incidents.z9.what", "exhibits.z9.description"]))
    value = f"He spoke of {draw(st.one_of(*ways))} then."
    if isinstance(case.at(field), tuple):
        return apply(case, [Edit(path=field, value=[value])]), number
    return apply(case, [Edit(path=field, value=value)]), number


@_SLOW
@given(typed_cases())
def test_no_spelling_of_what_is_withheld_is_in_any_byte_that_is_served(drawn: tuple[Case, str]) -> None:
    case, number = drawn
    assert typed_in_words(case)
    for name, held in served_or_refused(case).items():
        assert not _DISTINCTIVE.search(held), name
        assert figures(number)[1:] not in figures(held), name


def served_or_refused(case: Case) -> dict[str, str]:
    """Return all that is served of a case, by file, or what is said to the officer where the pack is refused."""
    try:
        made = pack(assessed(case), files=KEPT)
    except WouldBeServed as refused:
        return {"the refusal": str(refused)}
    return {name: said(name, made.files[name]) for name in made.served}
