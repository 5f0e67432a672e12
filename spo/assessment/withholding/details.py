"""The ways to write a telephone number, an email address, an account or a vehicle."""

import re
from collections.abc import Collection, Iterator

from spo.evidence.reading import same_number

from .forms import Form, whole
from .letters import squeeze, words
from .names import name_forms
from .spoken import spoken
from .telling import SHORTEST, long_enough

_CALLED = re.compile(r"\+?\(?\d[\d\s().\-/‐‑‒–—−]{6,}\d")
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
    numbers = [] if kind in ("vehicle", "account") else _CALLED.findall(text)
    for number in numbers:
        yield from _number_forms(number)
    for email in _EMAIL.findall(text):
        yield _email_form(email)
    if kind == "vehicle":
        for registration in _REGISTRATION.findall(text):
            yield from whole(registration)
    if kind == "account":
        yield from _handle_forms(text)
    yield from whole(text)


def _number_forms(text: str) -> Iterator[Form]:
    """Yield a number without what stands before it in one country or another, and one of a town without its code."""
    key = same_number(text)
    if not key.startswith("0"):
        # How the digits of another country's code are told from those that follow is not known here.
        digits = re.sub(r"\D", "", key or text)
        yield Form(digits[-8:] if len(digits) > 9 else digits, "nothing" if len(digits) > 8 else "digits")
        return
    national = key[1:]
    yield Form(national, "nothing")
    yield from (Form(said, "nothing") for said in spoken(national))
    if local := _local(national):
        yield Form(local)
        yield from (Form(said, "words") for said in spoken(local))


def _local(national: str) -> str:
    """Return what people of the same town dial: a number without its area code, or nothing for one without an area."""
    if national.startswith("2"):
        return national[2:]
    if len(national) == 10 and national.startswith("1"):
        return national[3:] if re.match(r"1\d1|11", national) else national[4:]
    return ""


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
