"""One key for a telephone number, an email address or an account, however it was written; and how it is said."""

import re

import phonenumbers

WITHHELD = "withheld"
HOME = "GB"
"""The country of a number that names none."""
HOME_CODE = phonenumbers.country_code_for_region(HOME)

_MARKS = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_HIDDEN = re.compile(
    r"(?:(?:caller|number|cli|id|private|unknown|no|not|blocked|restricted|hidden|withheld|anonymous|unavailable"
    r"|known|available|caller ?id|call)(?:[\s_-]+|$))+"
)
_SAYS_HIDDEN = re.compile(
    r"withheld|anonymous|no caller ?id|private|unknown|blocked|restricted|hidden|unavailable|not known"
)
_BEFORE = re.compile(r"^(?:(?:@|(?:tel|sip|sms|mailto|callto):)\s*)+", re.IGNORECASE)
_OF_AN_APP = re.compile(r"(\+?\d{7,15})@(?:s\.whatsapp\.net|c\.us)\b.*", re.DOTALL)
_EMAIL = re.compile(r"(?:.*<)?\s*([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+?)\s*>?", re.DOTALL)
_FIGURES = re.compile(r"\+?[\d\s().\-/]+")


def same_number(text: str) -> str:
    """Return the key under which a number or account is one, in whatever form it was written.

    A United Kingdom number begins with 0, one of another country with +; an email address or an account is in small
    letters, an account without its @. A number that was withheld has the key `withheld`; nothing has none.
    """
    plain = _plain(text)
    if not plain or _is_hidden(plain):
        return plain and WITHHELD
    if found := _OF_AN_APP.fullmatch(plain):
        plain = f"+{found[1].lstrip('+')}"
    if (found := _EMAIL.fullmatch(plain)) and found[1] != plain:
        return same_number(found[1])
    return _figures(plain) or plain.casefold()


def is_number(text: str) -> bool:
    """Return whether a text is a telephone number, as one that can be dialled is written."""
    return same_number(text).removeprefix("+").isdecimal()


def ending(text: str) -> str:
    """Return how a number or account is said where nothing attributes it to anybody."""
    key = same_number(text)
    if not key:
        return "a sender who is not named"
    if key == WITHHELD:
        return "a withheld number"
    if key.removeprefix("+").isdecimal():
        return f"the number ending {key[-3:]}"
    return f'the account "{_plain(text)}"'


def _plain(text: str) -> str:
    """Return a text without hidden marks, and without what may stand before an account or a number."""
    return _BEFORE.sub("", " ".join(text.translate(_MARKS).translate(_DASHES).split()), count=1)


def _is_hidden(plain: str) -> bool:
    small = plain.casefold().strip("()<>[]. ")
    return bool(_SAYS_HIDDEN.search(small) and _HIDDEN.fullmatch(small))


def _figures(plain: str) -> str:
    """Return the key of a telephone number, or nothing where the text is none."""
    # A spreadsheet that took the number for a quantity leaves .0 behind it, and drops the 0 before it.
    plain = plain.removesuffix(".0")
    if not _FIGURES.fullmatch(plain):
        return ""
    digits = re.sub(r"^00(?=[1-9])", "+", re.sub(r"[^\d+]", "", plain))
    if not 3 <= len(digits.removeprefix("+")) <= 18:
        return ""
    try:
        number = phonenumbers.parse(plain, HOME)
        national = phonenumbers.national_significant_number(number)
        key = f"0{national}" if number.country_code == HOME_CODE else f"+{number.country_code}{national}"
        # One without its area is no whole number, and one with its country's nought twice over is none.
        whole = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
        return key if whole and (key == digits or phonenumbers.parse(key, HOME) == number) else digits
    except phonenumbers.NumberParseException:
        return digits
