"""The ways to write a telephone number, an email address, an account or a vehicle."""

import re
from collections.abc import Sequence

from phonenumbers import (
    Leniency,
    PhoneNumber,
    PhoneNumberMatcher,
    length_of_national_destination_code,
    national_significant_number,
)

from spo.evidence.reading import HOME, HOME_CODE

from .forms import Form, Part, Told, backwards, helps, whole
from .in_the_open import NOTHING_KNOWN, InTheOpen
from .letters import squeeze, words
from .names import name_forms
from .ordinary import ORDINARY

_APART = re.compile(r"[/,;|&]|\band\b|\bor\b")
_CALLED = re.compile(r"\+?\(?\d(?:[\s().\-‐‑‒–—−]*\d){4,}")
_SHORTEST_NUMBER, _LONGEST_APART, _LAST = 7, 8, 6
"""Digits of the shortest number that is dialled whole, of the longest that other digits may hold by chance, and of the
end of one that tells whose it is."""
_LONGEST_CALLED = 40
"""Characters of a number with all that people put between its digits."""
_EMAIL = re.compile(r"[^\s<>@:,;]{1,80}@[^\s<>@:,;]{1,80}\.[a-z]+")
_REGISTRATION = re.compile(
    r"\b(?:([a-z]{2}\d{2})\s*([a-z]{3})|([a-z]\d{1,3})\s*([a-z]{3})|([a-z]{3})\s*(\d{1,3}[a-z]?))\b"
)
_HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w\-]+(?:\.[\w\-]+)+/|\?\S*")
_HANDLE = re.compile(r"@?[\w.\-]+")
_ABOUT_AN_ACCOUNT = """
account called discord facebook handle instagram linkedin messenger named number profile reddit signal skype snapchat
telegram threads tiktok twitter username users whatsapp youtube a an the on
"""
_NO_HANDLE = frozenset(_ABOUT_AN_ACCOUNT.split())
_SHORTEST_HANDLE = 5


def detail_forms(text: str, kind: str, known_as: Sequence[str] = (), known: InTheOpen = NOTHING_KNOWN) -> Told:
    """Yield the forms of what belongs to somebody; `text` is in one case, and `kind` that of the identifier.

    Of an address or a handle that is made of names in the open, `known`, only the whole is looked for.
    """
    if kind == "new name" or (kind == "other" and _is_a_name(text)):
        yield from name_forms(text, known_as)
        return
    if kind not in ("vehicle", "account"):
        for said in dict.fromkeys((*_APART.split(text), text)):
            for called in _CALLED.findall(said):
                yield from _number_forms(called)
    for email in _EMAIL.findall(text):
        yield from _email_forms(email, known)
    if kind == "vehicle":
        for found in _REGISTRATION.finditer(text):
            yield from _registration_forms(*(half for half in found.groups() if half))
    if kind == "account":
        yield from _handle_forms(text, known)
    if not known.has(squeeze("".join(words(text)))):
        yield from whole(text)


def _is_a_name(text: str) -> bool:
    """Return whether a detail is the name of somebody, such as an advocate."""
    return 1 < len(text.split()) < 5 and not re.search(r"[^\w\s'’.\-]|\d", text)


def numbers(text: str, kind: str) -> tuple[str, ...]:
    """Return each number in a text as people dial it, for what is said of a part of it."""
    if kind in ("vehicle", "account"):
        return ()
    said = [re.sub(r"\D", "", called) for part in _APART.split(text) for called in _CALLED.findall(part)]
    found = [
        f"0{national_significant_number(match.number)}"
        for called in _CALLED.findall(_APART.sub("\n", text))
        for match in PhoneNumberMatcher(called[:_LONGEST_CALLED], HOME, leniency=Leniency.POSSIBLE)
        if match.number.country_code == HOME_CODE
    ]
    return tuple(dict.fromkeys(number for number in (*found, *said) if len(number) >= _SHORTEST_NUMBER))


def shown_in_part(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each email address before its @, account or vehicle in a text."""
    names = [email.partition("@")[0] for email in _EMAIL.findall(text)] or _handles(text)
    each = (tuple(words(name)) for name in names)
    return tuple(held for held in each if len("".join(held)) >= _SHORTEST_HANDLE and not "".join(held).isdigit())


def _number_forms(text: str) -> Told:
    """Yield each number without what stands before it in one country or another, and one of a town without its code.

    `POSSIBLE` since the numbers that are kept for fiction are not valid.
    """
    for found in PhoneNumberMatcher(text[:_LONGEST_CALLED], HOME, leniency=Leniency.POSSIBLE):
        national = national_significant_number(found.number)
        if len(national) >= _SHORTEST_NUMBER:
            yield _figures(national)
            yield backwards(national)
            if area := _area(found.number, national):
                yield _figures(national.removeprefix(area))
    digits = re.sub(r"\D", "", text)
    # A number that was mistyped is of no country, and nothing is known of its parts.
    yield _figures(digits[-_LONGEST_APART - 1 :])
    yield _figures(digits[-_LAST:])


def _area(number: PhoneNumber, national: str) -> str:
    """Return the code of a United Kingdom area, or nothing for a number that people of one town dial whole."""
    is_of_a_town = number.country_code == HOME_CODE and national.startswith(("1", "2"))
    return national[: length_of_national_destination_code(number)] if is_of_a_town else ""


def _figures(digits: str) -> Form:
    return Form(digits, "nothing" if len(digits) > _LONGEST_APART else "digits")


def _email_forms(email: str, known: InTheOpen) -> Told:
    """Yield an email address, and its local part, which is often a handle too."""
    name, _, host = email.partition("@")
    yield Form(f"{_dotted(name)}(?:at)?{_dotted(host)}", "nothing")
    yield from _handle(name, known)


def _registration_forms(first: str, last: str) -> Told:
    yield from whole(f"{first}{last}")
    yield from whole(f"{last}{first}")
    yield from (Part((half,), only="in capitals" if half.isalpha() else "") for half in (first, last) if len(half) > 2)
    if age := re.sub(r"\D", "", first):
        yield Part((age, "plate"))
        yield Part((last, "plate"))


def _handle_forms(text: str, known: InTheOpen) -> Told:
    """Yield the handle of an account without what is said beside it: the word that tells, or looks like one."""
    told = [word for word in _handles(text) if len(word) > 1]
    for word in told:
        if len(told) == 1 or re.search(r"[@\d_.]", word):
            yield from _handle(word, known)
        elif word not in ORDINARY and not known.has(squeeze("".join(words(word)))):
            yield from helps(words(word))


def _handle(handle: str, known: InTheOpen) -> Told:
    held = words(handle)
    glued = "".join(held)
    if known.has(squeeze(glued)):
        yield Part(tuple(held), alone=True, only="as a handle")
        if squeeze(glued) not in known.words:
            yield Part((glued,), alone=True, only="exactly")
    elif len(glued) >= _SHORTEST_HANDLE:
        yield Form(_dotted(handle), "words")
        yield from whole(handle)
        told = (word for word in held if word not in ORDINARY and not known.has(squeeze(word)))
        yield from (Part((word,)) for word in told if len(held) > 1 and len(word) > 3)
    elif held:
        yield from helps(held)


def _handles(text: str) -> list[str]:
    return [word for word in _HANDLE.findall(_HOST.sub(" ", text)) if word not in _NO_HANDLE]


def _dotted(text: str) -> str:
    between = "|".join(("d0t", "underscore", "dash", "stop", "hyphen"))
    return f"(?:{squeeze(between)})?".join(map(squeeze, words(text)))
