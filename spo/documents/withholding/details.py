"""The ways to write a telephone number, an email address, an account, a vehicle or a name."""

import re
from collections.abc import Collection, Iterator

from spo.assessment import SHORTEST, long_enough
from spo.chronology.reading import same_number

from .forms import Form, whole
from .letters import squeeze, words

_CALLED = re.compile(r"\+?\(?\d[\d\s().\-/‐‑‒–—−]{6,}\d")
_EMAIL = re.compile(r"[^\s<>@:,;]+@[^\s<>@:,;]+\.[a-z]+")
_REGISTRATION = re.compile(r"\b(?:[a-z]{2}\d{2}\s*[a-z]{3}|[a-z]\d{1,3}\s*[a-z]{3}|[a-z]{3}\s*\d{1,3}[a-z]?)\b")
_ACCOUNT = re.compile(r"(?:@|/|:\s*)([\w.\-]+)/?$")
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "lady"))


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
    if kind == "account" and (handle := _ACCOUNT.search(text)):
        yield from whole(handle[1])
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
    if national.startswith("2"):
        yield Form(national[2:])
    elif len(national) == 10 and re.match(r"1\d1|11", national):
        yield Form(national[3:])


def _email_form(email: str) -> Form:
    name, _, host = email.partition("@")
    return Form(f"{_dotted(name)}(?:at)?{_dotted(host)}", "nothing")


def _dotted(text: str) -> str:
    return f"(?:d0t|{squeeze('stop')})?".join(map(squeeze, words(text)))


def name_forms(text: str, open_names: Collection[str]) -> Iterator[Form]:
    """Yield a name in full, with middle names or without, and the other way round; and the surname alone.

    A surname that somebody bears in the open, among `open_names`, is not looked for alone.
    """
    given = _in_order(re.sub(r"\(.*?\)", " ", text)) or _in_order(text)
    names = [name for name in given if name not in _TITLES] or given
    if not names:
        return
    yield from whole(" ".join(names))
    first, middle, last = names[0], names[1:-1], names[-1]
    if len(names) > 1 and long_enough([first, last]):
        between = "".join(f"(?:{squeeze(name)}|{squeeze(name[0])})?" for name in middle)
        yield Form(f"{squeeze(first)}{between}{squeeze(last)}", "words")
        yield Form(f"{squeeze(last)}{squeeze(first)}", "words")
    if len(last) >= SHORTEST and squeeze(last) not in open_names:
        yield Form(squeeze(last), "words")


def _in_order(text: str) -> list[str]:
    return [name for part in text.split() if (name := "".join(words(part)))]
