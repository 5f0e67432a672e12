"""Ways to write an address, a number or a name, drawn at random. Names are in letters that nothing else is in."""

from collections.abc import Callable

from hypothesis import strategies as st

DISTINCTIVE = "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔ"

_TYPES = {
    "Road": ("Road", "Rd", "Rd.", "ROAD"),
    "Street": ("Street", "St", "st.", "Str"),
    "Avenue": ("Avenue", "Ave", "Av."),
    "Crescent": ("Crescent", "Cres", "cresc."),
    "Gardens": ("Gardens", "Gdns", "gdns."),
}
_FULL_WIDTH = {**{ord("0") + n: 0xFF10 + n for n in range(10)}, **{ord("a") + n: 0xFF41 + n for n in range(26)}}


def names(least: int = 8) -> st.SearchStrategy[str]:
    """Names in letters of an alphabet that no case is otherwise written in."""
    return st.text(DISTINCTIVE, min_size=least, max_size=16).map(str.capitalize)


def street_types() -> st.SearchStrategy[str]:
    """The words that end the names of streets."""
    return st.sampled_from(sorted(_TYPES))


@st.composite
def addresses(draw: st.DrawFn, flat: int, house: int, name: str, kind: str) -> str:
    """Ways to write an address of a flat in a street."""
    road = name + draw(st.sampled_from([" ", "  ", "-", "\n", ""])) + draw(st.sampled_from(_TYPES[kind]))
    before = draw(st.sampled_from(["", f"Flat {flat}, ", f"flat {flat} at ", f"{flat}/", f"Apt. {flat}, no. "]))
    between = draw(st.sampled_from([" ", ", ", " - ", " in ", "\n"]))
    way = draw(st.sampled_from(["before", "before", "after"]))
    text = f"{before}{house}{between}{road}" if way == "before" else f"{road}, no. {house}"
    return draw(_in_other_letters(text + draw(st.sampled_from(["", ", Exampleton", " EX99 9ZP"]))))


@st.composite
def numbers(draw: st.DrawFn, number: str) -> str:
    """Ways to write a telephone number of eleven figures that begins with 0."""
    begun = draw(st.sampled_from(["0", "+44", "+44 (0)", "0044 ", "44", "+44-0"]))
    gaps = draw(st.lists(st.sampled_from(["", "", " ", "-", ".", "\u2011", "\u200b"]), min_size=10, max_size=10))
    return draw(_in_other_letters(begun + "".join(gap + digit for gap, digit in zip(gaps, number[1:], strict=True))))


@st.composite
def called(draw: st.DrawFn, first: str, last: str) -> str:
    """Ways to write a name."""
    forms = (f"{first} {last}", f"{last}, {first}", f"{first[0]}. {last}", f"Ms {first} {last}", f"{first}_{last}")
    return draw(_in_other_letters(draw(st.sampled_from(forms))))


@st.composite
def _in_other_letters(draw: st.DrawFn, text: str) -> str:
    changes: list[Callable[[str], str]] = [
        str,
        str.upper,
        str.lower,
        lambda text: text.lower().translate(_FULL_WIDTH),
        "\u00ad".join,
        "\u200b".join,
        " ".join,
        lambda text: "".join(letter + ("\u0301" if letter.isalpha() else "") for letter in text),
        lambda text: text.replace("0", "O").replace("1", "l"),
        lambda text: text.replace("a", "а").replace("e", "е").replace("o", "о"),  # into Cyrillic
    ]
    return draw(st.sampled_from(changes))(text)
