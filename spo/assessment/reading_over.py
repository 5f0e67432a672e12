"""What an officer has read, or looked at, and found to give nobody away: it settles what was found there."""

from collections.abc import Iterator

from spo.case import Case, about_at
from spo.case.incidents import Attached
from spo.case.once import once
from spo.case.paths import path_key
from spo.case.read_over import number_of

from .findings import Finding
from .served import holding_withheld, served_texts
from .view import View

SETTLED_BY_READING = (
    "tells-whereabouts",
    "need-not-be-told",
    "tells-right-place",
    "tells-right-place-not-relied-on",
    "exhibit-of-withheld-place",
    "exhibit-not-redacted",
    "picture-not-looked-at",
    "term-map-near-withheld",
    "unknown-place-not-withheld",
)
"""Findings that go once an officer has answered that the text, as it stands, gives nobody away."""


def is_settled_by_reading(finding: Finding) -> bool:
    """Return whether an officer's answer about the text as it stands settles a finding."""
    return finding.id in SETTLED_BY_READING


def is_read_over(view: View, path: str) -> bool:
    """Return whether an officer has answered that what stands at a path, as it stands, gives nobody away."""
    held = view.case.read_over.get(path_key(path))
    return held is not None and held.gives_away == "no" and held.of == number_as_read(view.case, path)


def are_words_read_over(view: View, path: str) -> bool:
    """Return whether an officer has answered that the text at a path gives nobody away, there or in another field.

    An answer is about all of a text: whether one sentence tells may turn on what stands beside it.
    """
    return is_read_over(view, path) or number_of(str(view.case.at(path))) in _answered(view.case)


@once
def _answered(case: Case) -> frozenset[int]:
    """Return the number of each text of which an officer has answered that it gives nobody away."""
    return frozenset(held.of for held in case.read_over.values() if held.gives_away == "no")


def number_as_read(case: Case, path: str) -> int:
    """Return the number of what an officer looks at: an exhibit or picture with all that is withheld."""
    text = str(case.at(path))
    if path.endswith(".withhold"):
        text = str(case.at(path.rpartition(".")[0]))
    if path.endswith(".map_exhibit") and (shown := case.exhibits.get(text)):
        text = f"{text} {shown.picture}"
    if about_at(path).words in (
        None,
        "program",
    ):  # what is looked at may show any of it
        text = "\n".join((text, *sorted(holding_withheld(case))))
    return number_of(text)


def unlooked(view: View, key: str) -> list[str]:
    """Return the path of each page of an exhibit that only a person can read, and nobody has, if anything is withheld.

    They are in the order of its files.
    """
    attached = view.case.exhibits[key].attached.items()
    return [path for one, file in attached for path in unlooked_of(view, file, f"exhibits.{key}.attached.{one}")]


def unlooked_of(view: View, file: Attached, base: str, every: bool = False) -> list[str]:
    """Return the path of each page of the attached file at a path that nobody has looked at, and somebody should.

    Those are the pages that only a person can read, if anything is withheld; or `every` page.
    """
    if not every and not holding_withheld(view.case):
        return []
    pages = (f"{base}.pages.{number}.picture" for number, page in file.pages.items() if every or not page.read)
    return [path for path in pages if not is_read_over(view, path)]


def read_over(view: View) -> Iterator[str]:
    """Yield the path of each text and exhibit that an officer has read and found to give nobody away."""
    paths = [path for path, _ in served_texts(view.case)]
    paths += [f"exhibits.{key}.{field}" for key in view.case.exhibits for field in ("redacted", "picture")]
    paths += [f"{items}.{key}.withhold" for items in ("places", "identifiers") for key in view.case.at(items)]
    paths += [f"terms.{key}.map_exhibit" for key in view.case.terms]
    paths += [f"wordings.{key}.text" for key in view.case.wordings]
    for path in paths:
        if is_read_over(view, path):
            yield path
