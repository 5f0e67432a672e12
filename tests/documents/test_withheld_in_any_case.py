"""For any case: what is withheld is in no byte of any part of a served file, in any spelling."""

import re
from collections.abc import Mapping

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, apply, texts, write_case
from spo.documents import WouldBeServed, pack, typed_in_words
from tests.strategies import IDS, cases

from .drawn import KEPT, mapped
from .every_byte import figures, said, words
from .evidence import HIS, UNKNOWN, as_file, read_into, sha256
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


KINDS = {
    "an address": ("places", {"address": "41 {name} Road, Exampleton, EX91 9ZQ"}, "41 {name} Road"),
    "a building": ("places", {"name": "{name} Primary School"}, "{name} Primary School"),
    "a postcode": ("places", {"address": "9 Hill View, EX91 9ZQ"}, "EX91 9ZQ"),
    "a number": ("identifiers", {"kind": "telephone", "value": "07700 900987"}, "07700 900987"),
    "an email address": (
        "identifiers",
        {"kind": "email", "value": "{name}@mail.example.org"},
        "{name}@mail.example.org",
    ),
    "an account": ("identifiers", {"kind": "account", "value": "Instagram: @{name}"}, "@{name}"),
    "a vehicle": ("identifiers", {"kind": "vehicle", "value": "EX70 ZZQ"}, "EX70 ZZQ"),
    "a new name": ("identifiers", {"kind": "new name", "value": "Orla {name}"}, "Orla {name}"),
    "a person": ("protected_persons", {"name": "Orla {name}", "described_as": "the tenant"}, "Orla {name}"),
}
"""What may be withheld: how it is recorded, and how it is typed."""


@st.composite
def kinds_in_rows_and_fields(draw: st.DrawFn) -> tuple[Case, dict[str, bytes], str]:
    """Cases in which something of any kind is withheld, and typed in a field or in messages; their files; the value."""
    case, (kind, recorded, typed) = draw(cases()), draw(st.sampled_from(list(KINDS.values())))
    assume(not _DISTINCTIVE.search(write_case(case).decode()))
    name = draw(names())
    hidden = {"withhold_name" if kind == "protected_persons" else "withhold": True}
    held = {field: value.format(name=name) for field, value in recorded.items()}
    new = [Edit(path=f"{item}.z9", value={}) for item in ("terms", "incidents", "exhibits")]
    case = apply(case, [*new, Edit(path=f"{kind}.z9", value={**held, **hidden})])
    said = typed.format(name=name)
    if draw(st.booleans()):
        fields = [
            path for path, _ in texts(case) if not _HELD_BACK.fullmatch(path) and not path.startswith("wordings.")
        ]
        field = draw(st.sampled_from([*fields, "terms.z9.words", "incidents.z9.what", "exhibits.z9.description"]))
        value = [said] if isinstance(case.at(field), tuple) else said
        return apply(case, [Edit(path=field, value=value)]), {}, said
    messages = said.split() if draw(st.booleans()) else [said]
    between = draw(st.sampled_from([[], ["Well?"], ["Well?", "Go on."]]))
    parted = [*messages[:1], *between, *messages[1:]]
    sent = [("Incoming" if text in between else "Outgoing", text) for text in ("Hello.", *parted, "Goodbye.")]
    content = as_file(
        [("05/02/2026", f"10:{at:02}:00", way, HIS, UNKNOWN, "SMS", text) for at, (way, text) in enumerate(sent)]
    )
    return read_into(case, content, "z8", exhibit=None), {sha256(content): content}, said


@_SLOW
@given(kinds_in_rows_and_fields())
def test_what_is_withheld_of_any_kind_is_in_no_byte_that_is_served(drawn: tuple[Case, dict[str, bytes], str]) -> None:
    case, files, typed = drawn
    wanted = _squeezed(typed)
    for name, held in served_or_refused(case, files).items():
        assert not _DISTINCTIVE.search(held), name
        assert wanted not in _squeezed(words(held)), name


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def served_or_refused(case: Case, files: Mapping[str, bytes] = KEPT) -> dict[str, str]:
    """Return all that is served of a case, by file, or what is said to the officer where the pack is refused."""
    try:
        made = pack(assessed(case), files=files)
    except WouldBeServed as refused:
        return {"the refusal": str(refused)}
    return {name: said(name, made.files[name]) for name in made.served}
