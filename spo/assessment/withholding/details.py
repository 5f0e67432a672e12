"""The ways to write a telephone number, an email address, an account or a vehicle."""

import re
from collections.abc import Collection, Iterator

from phonenumbers import (
    Leniency,
    PhoneNumber,
    PhoneNumberMatcher,
    length_of_national_destination_code,
    national_significant_number,
)

from spo.evidence.reading import HOME, HOME_CODE

from .forms import Form, whole
from .letters import squeeze, words
from .names import name_forms
from .spoken import spoken
from .telling import SHORTEST, long_enough

_CALLED = re.compile(r"\+?\(?\d[\d\s().\-/‐‑‒–—−]{6,}\d")
_SHORTEST_NUMBER, _LONGEST_APART = 7, 8
"""Digits of the shortest number that is dialled whole, and of the longest that other digits may hold by chance."""
_EMAIL = re.compile(r"[^\s<>@:,;]+@[^\s<>@:,;]+\.[a-z]+")
_REGISTRATION = re.compile(r"\b(?:[a-z]{2}\d{2}\s*[a-z]{3}|[a-z]\d{1,3}\s*[a-z]{3}|[a-z]{3}\s*\d{1,3}[a-z]?)\b")
_HOST = re.compile(r"(?:https?://)?(?:www\.)?[\w\-]+(?:\.[\w\-]+)+/|\?\S*")
_HANDLE = re.compile(r"@?[\w.\-]+")
_ABOUT_AN_ACCOUNT = """
account called discord facebook handle instagram linkedin messenger named number profile reddit signal skype snapchat
telegram threads tiktok twitter username users whatsapp youtube
"""
_NO_HANDLE = frozenset(_ABOUT_AN_ACCOUNT.split())


def detail_forms(text: str, kind: str, open_names: Collection[str]) -> Iterator[Form]:
    """Yield the forms of what belongs to somebody; `text` is in one case, and `kind` that of the identifier."""
    if kind == "new name":
        yield from name_forms(text, open_names)
        return
    for called in () if kind in ("vehicle", "account") else _CALLED.findall(text):
        yield from _number_forms(called)
    for email in _EMAIL.findall(text):
        yield _email_form(email)
    if kind == "vehicle":
        for registration in _REGISTRATION.findall(text):
            yield from whole(registration)
    if kind == "account":
        yield from _handle_forms(text)
    yield from whole(text)


def _number_forms(text: str) -> Iterator[Form]:
    """Yield each number without what stands before it in one country or another, and one of a town without its code.

    `POSSIBLE` since the numbers that are kept for fiction are not valid.
    """
    for found in PhoneNumberMatcher(text, HOME, leniency=Leniency.POSSIBLE):
        national = national_significant_number(found.number)
        if len(national) >= _SHORTEST_NUMBER:
            yield from _dialled(national)
            if area := _area(found.number, national):
                yield from _dialled(national.removeprefix(area))
    # A number that was mistyped is of no country, and nothing is known of its parts.
    yield _figures(re.sub(r"\D", "", text)[-_LONGEST_APART - 1 :])


def _area(number: PhoneNumber, national: str) -> str:
    """Return the code of a United Kingdom area, or nothing for a number that people of one town dial whole."""
    is_of_a_town = number.country_code == HOME_CODE and national.startswith(("1", "2"))
    return national[: length_of_national_destination_code(number)] if is_of_a_town else ""


def _dialled(digits: str) -> Iterator[Form]:
    """Yield a number in figures and as it is said."""
    form = _figures(digits)
    yield form
    yield from (Form(said, "nothing" if form.apart == "nothing" else "words") for said in spoken(digits))


def _figures(digits: str) -> Form:
    return Form(digits, "nothing" if len(digits) > _LONGEST_APART else "digits")


def _email_form(email: str) -> Form:
    name, _, host = email.partition("@")
    return Form(f"{_dotted(name)}(?:at)?{_dotted(host)}", "nothing")


def _handle_forms(text: str) -> Iterator[Form]:
    """Yield the handle of an account without what is said beside it: the word that tells, or looks like one."""
    told = [word for word in _handles(text) if len(word) >= SHORTEST]
    for word in told:
        if len(told) == 1 or re.search(r"[@\d_.]", word):
            yield from whole(word)


def handle_is_looked_for(text: str) -> bool:
    """Return whether the handle of an account, in small letters, is long enough to be looked for alone."""
    marked = [word for word in _handles(text) if word.startswith("@")] or _handles(text)
    return any(long_enough(words(word)) for word in marked)


def _handles(text: str) -> list[str]:
    return [word for word in _HANDLE.findall(_HOST.sub(" ", text)) if word not in _NO_HANDLE]


def _dotted(text: str) -> str:
    return f"(?:d0t|{squeeze('stop')})?".join(map(squeeze, words(text)))
