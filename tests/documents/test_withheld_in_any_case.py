"""For any case: what is withheld is in no byte of a served file in any spelling, and no strategy is in a filed one."""

import re
from html import unescape

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from spo.assessment import assess
from spo.case import Case, Edit, apply, texts, write_case
from spo.documents import WouldBeServed, pack, typed_in_words
from spo.guidance import guidance
from tests.strategies import IDS, cases

from .test_withheld import referring, withheld
from .withheld_spellings import addresses, called, names, numbers, street_types
from .word import ON, assessed, parts

_DISTINCTIVE = re.compile("[\u0531-\u0556\u0561-\u0587]")
_HELD_BACK = re.compile(r"places\.[^.]+\.(name|address)|identifiers\.[^.]+\.value|protected_persons\.[^.]+\.name")
_SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def said(file: bytes, name: str) -> str:
    """Return all that a served file holds, its markup too, so that nothing is missed for standing in a tag."""
    read = parts(file).items() if name.endswith(".docx") else [(name, file)]
    return "\n".join(unescape(part.decode("utf-8", "ignore")) for path, part in read if not path.endswith(".png"))


def figures(text: str) -> str:
    """Return the figures of a text without its tags, run together."""
    return re.sub(r"\D", "", re.sub(r"<[^>]*>", "", text))


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
    case = apply(case, new)
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
        made = pack(assessed(case))
    except WouldBeServed as refused:
        return {"the refusal": str(refused)}
    return {name: said(made.files[name], name) for name in made.served}


@_SLOW
@given(cases())
def test_no_strategy_is_in_any_filed_paper_of_any_case(case: Case) -> None:
    kept = {
        text
        for entry in guidance().arguments.values()
        for text in (entry.counter, entry.reply, entry.strength, entry.evidence, entry.trigger)
        if len(text) > 20
    }
    advice = {finding.text for finding in assess(case, guidance(), ON).findings if finding.severity == "advice"}
    for name, held in served_or_refused(case).items():
        words = re.sub(r"<[^>]*>", "", held)
        assert not [text for text in kept | advice if text in words], name
