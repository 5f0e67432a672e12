"""What must not be served, and the last gate: no served paper holds it, in any byte.

A withheld place, number or name prints as withheld where the case refers to it. Where somebody typed it in words
this finds it, however it is spaced or capitalised, and the pack is refused.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from spo.case import Case, texts

from .passages import Paper

SHORTEST = 5
"""Letters and digits that a value needs before it can be looked for; shorter ones are for a person to look for."""

_APART = re.compile(r"[\W_]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_ASCII_APART = bytes(code for code in range(128) if not chr(code).isalnum())
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)
_TAGS = re.compile(rb"<[^>]*>")
_PICTURE = re.compile(r"\.(png|jpe?g|gif)$", re.IGNORECASE)  # by chance its bytes may spell anything


@dataclass(frozen=True)
class Searched:
    """A text that is searched: as it is written, and squeezed once for all the values that are looked for in it."""

    text: str

    @cached_property
    def folded(self) -> str:
        """Its letters in one case and without accents, with the gaps between words kept."""
        return folded(self.text)

    @cached_property
    def squeezed(self) -> str:
        """Its letters and digits, run together."""
        return squeezed(self.text)


@dataclass(frozen=True)
class Secret:
    """A value that is withheld: where it is recorded, and the forms that give it away, letters and digits only."""

    path: str
    forms: tuple[str, ...]
    words: tuple[str, ...] = ()

    def within(self, searched: Searched) -> bool:
        """Return whether the text gives the value away."""
        if any(form in searched.squeezed for form in self.forms):
            return True
        return any(re.search(_alone(word), searched.folded) for word in self.words)


@dataclass(frozen=True)
class Leak:
    """A withheld value in a served paper: the paper, the passage, and the field in which it was typed."""

    paper: str
    passage: str
    field: str
    secret: str

    def __str__(self) -> str:
        return (
            f"{self.paper}, {self.passage}: this would serve what is withheld at {self.secret}. "
            f"Take it out of {self.field}, or stop withholding it."
        )


def _alone(word: str) -> str:
    """Return a pattern that finds a word with no letter on either side, however what is not a letter in it is typed."""
    spelled = r"[\W_]*".join(re.escape(piece) for piece in _APART.split(folded(word)) if piece)
    return rf"(?<![^\W\d_]){spelled}(?![^\W\d_])"


def folded(text: str) -> str:
    """Return a text in one case, with letters in fancy type as plain ones, and without accents and hidden marks."""
    return _NOT_ASCII.sub(_shown, _one_form(text))


def _shown(found: re.Match[str]) -> str:
    return "".join(letter for letter in found[0] if unicodedata.category(letter) not in ("Mn", "Cf"))


def _one_form(text: str) -> str:
    """Return a text in one case, decomposed. Fancy capitals are capitals until they are decomposed."""
    return unicodedata.normalize("NFKD", text).casefold()


def squeezed(text: str) -> str:
    """Return the letters and digits of a text, run together, in one case and without accents."""
    # Most of what goes is ASCII, and this is fast.
    letters = _one_form(text).encode().translate(None, _ASCII_APART).decode()
    return _APART.sub("", letters)


def secrets(case: Case) -> tuple[Secret, ...]:
    """Return every withheld value of a case that is long enough to be looked for."""
    found = [
        Secret(f"places.{key}.address", _address_forms(place.address, place.name))
        for key, place in case.places.items()
        if place.withhold
    ]
    found += [
        Secret(
            f"identifiers.{key}.value", _number_forms(item.value) if item.kind == "telephone" else _long([item.value])
        )
        for key, item in case.identifiers.items()
        if item.withhold
    ]
    open_names = _names_in_the_open(case)
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            surname = person.name.split()[-1] if person.name else ""
            alone = (surname,) if len(squeezed(surname)) >= SHORTEST and squeezed(surname) not in open_names else ()
            found.append(Secret(f"protected_persons.{key}.name", _long((person.name,)), alone))
    return tuple(secret for secret in found if secret.forms or secret.words)


def _long(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in map(squeezed, values) if len(form) >= SHORTEST))


def _address_forms(address: str, name: str) -> tuple[str, ...]:
    """Return the whole address and its name, and each part that holds a digit, and any postcode."""
    parts = [part for part in re.split(r"[,\n;]", address) if any(letter.isdigit() for letter in part)]
    return _long([address, name, *parts, *_POSTCODE.findall(address)])


def _number_forms(value: str) -> tuple[str, ...]:
    """Return a telephone number as it stands, and its digits without the 0, 44 or 44 (0) that may begin them."""
    return _long([value, re.sub(r"^(?:00)?(?:44)?0?", "", re.sub(r"\D", "", value))])


def _names_in_the_open(case: Case) -> frozenset[str]:
    names = [case.defendant.name, *case.defendant.other_names]
    names += [person.name for person in case.protected_persons.values() if not person.withhold_name]
    return frozenset(squeezed(part) for name in names for part in name.split())


def typed_in_words(case: Case) -> bool:
    """Return whether what is withheld may have been typed in words. Where it was not, no paper need be searched yet.

    Texts are run together as they stand in the case, so that this finds more than a paper would print. It is no gate.
    """
    held = secrets(case)
    if not held:
        return False
    kept_back = _kept_back(case)
    whole = Searched("\n".join(text for path, text in texts(case) if path not in kept_back))
    return any(secret.within(whole) for secret in held)


def _kept_back(case: Case) -> set[str]:
    """Return the fields that hold what is withheld, where it belongs."""
    places = {f"places.{key}.{field}" for key, p in case.places.items() if p.withhold for field in ("address", "name")}
    numbers = {f"identifiers.{key}.value" for key, item in case.identifiers.items() if item.withhold}
    people = {f"protected_persons.{key}.name" for key, p in case.protected_persons.items() if p.withhold_name}
    return places | numbers | people


def leaks_in_papers(case: Case, papers: Iterable[Paper]) -> list[Leak]:
    """Return where the served papers would give a withheld value away."""
    held = secrets(case)
    if not held:
        return []
    served = [(paper, Searched(paper.text())) for paper in papers if paper.served]
    found = []
    for secret in held:
        for paper, whole in served:
            if secret.within(whole):
                found += [
                    Leak(paper.entry.title, passage, _typed_in(case, secret, sentence.facts), secret.path)
                    for passage, sentence in paper.sentences()
                    if secret.within(Searched(sentence.text))
                ] or [Leak(paper.entry.title, "several passages together", "the fields they print", secret.path)]
    return found


def _typed_in(case: Case, secret: Secret, facts: tuple[str, ...]) -> str:
    """Return the field in which the value was typed: the first that the sentence rests on, or else any.

    An officer's own wording stands first among them, and is the one that is printed.
    """
    typed = [path for path, text in texts(case) if path != secret.path and secret.within(Searched(text))]
    return next((path for path in facts if path in typed), typed[0] if typed else secret.path)


def leaks_in_bytes(case: Case, name: str, parts: dict[str, bytes]) -> list[Leak]:
    """Return the parts of a served file, markup apart, that give a withheld value away.

    What a picture shows is for a person to look at. What is said of it, in an attribute, stands in its paper too.
    """
    held = secrets(case)
    found: list[Leak] = []
    for part, content in parts.items() if held else ():
        if _PICTURE.search(part):
            continue
        between_tags = _TAGS.split(content)
        apart, joined = (Searched(unescape(by.join(between_tags).decode("utf-8", "ignore"))) for by in (b" ", b""))
        found += [
            Leak(name, part, "the template", secret.path)
            for secret in held
            if secret.within(apart) or secret.within(joined)
        ]
    return found
