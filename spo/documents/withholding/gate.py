"""The gate: no served paper holds what is withheld, in any byte. Where one would, it says in which paper and field."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from html import unescape

from spo.assessment import Search, Searched, Secret, holding_withheld
from spo.case import Case, texts

from ..marks import plain
from ..passages import Listing, Paper, Sentence
from .across import across, together
from .by_chance import without_what_is_set

_TAG = re.compile(r"(<[^>]*>)")
_SAID_IN_TAGS = re.compile(
    r"""<!--.*?-->|<w:(?:tblCaption|tblDescription|alias|tag|docVar|bookmarkStart|lvlText)\s[^>]*>|<[a-z0-9]+:(?:docPr|cNvPr)\s[^>]*>"""
    r"""|\b(?:descr|title|tooltip|Target|author|initials|alt|href|anchor|instr|string)="[^"]*\"""",
    re.DOTALL,
)
"""What a tag says to a reader, or names. The rest of it sets the page, and its words may be anybody's surname."""
_MARKED_UP = re.compile(r"\.(xml|rels|vml)$", re.IGNORECASE)
_TOGETHER = 8
"""Texts one after another in which what is withheld may be typed piece by piece."""
_MOST_SAID = 20
_MORE = "There are {more} more such places. Mend these first."
_PICTURE = re.compile(r"\.(png|jpe?g|gif)$", re.IGNORECASE)  # by chance its bytes may spell anything


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


def typed_in_words(case: Case) -> bool:
    """Return whether what is withheld may have been typed in words. Where it was not, no paper need be searched yet.

    Texts are run together as they stand in the case, and then those of each field, so that this finds more than a paper
    would print. It is no gate.
    """
    search = Search(case)
    if not search:
        return False
    kept_back = holding_withheld(case)
    said = [(path, text) for path, text in texts(case) if path not in kept_back]
    by_field = sorted(said, key=lambda one: one[0].rpartition(".")[2])
    return bool(search.found(Searched("\n".join(_without_repeats([text for _, text in (*said, *by_field)])))))


def _without_repeats(said: Sequence[str]) -> Iterator[str]:
    """Yield texts less those that have stood before between the same: of a thousand acts most fields say the same.

    Whatever stands one after another in as many texts as are looked at together stands so in what is left.
    """
    seen, wanted = set[tuple[str, ...]](), 0
    for at, text in enumerate(said):
        if (ahead := tuple(said[at : at + _TOGETHER])) not in seen:
            seen.add(ahead)
            wanted = at + _TOGETHER
        if at < wanted:
            yield text


def in_sentences(found: Iterable[Leak]) -> tuple[str, ...]:
    """Return what is said of leaks, each once: of the first of them, and how many more there are."""
    said = tuple(dict.fromkeys(map(str, found)))
    more = len(said) - _MOST_SAID
    return said if more < 2 else (*said[:_MOST_SAID], _MORE.format(more=more))


def leaks(case: Case, papers: Iterable[Paper]) -> list[Leak]:
    """Return where the served papers of a case would give a withheld value away."""
    return leaks_in_papers(Search(case), papers)


def leaks_in_papers(search: Search, papers: Iterable[Paper]) -> list[Leak]:
    """Return where papers that are served, or are drafts of such, would give a withheld value away."""
    if not search:
        return []
    close = _Closely(search)
    return [leak for paper in papers if paper.withholds for leak in _in_paper(close, paper)]


class _Closely:
    """A search of sentence after sentence: each wording is searched once, and each field of the case."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.found = cache(lambda text: search.found(Searched(text)))

    @cached_property
    def typed(self) -> dict[str, dict[str, None]]:
        """The fields in which each value was typed, by where it is recorded, in the order of the case."""
        kept_back = holding_withheld(self.search.case)
        at: dict[str, dict[str, None]] = {}
        for path, text in texts(self.search.case):
            for secret in self.found(text) if path not in kept_back else ():
                at.setdefault(secret.path, {})[path] = None
        return at


def _in_paper(close: _Closely, paper: Paper) -> Iterator[Leak]:
    if not close.search.may_find(Searched(paper.text())):
        return
    title, read = paper.entry.title, list(paper.read())
    away = {one: found for one in dict.fromkeys(read) if (found := _away_in(close, one[1]))}
    for (passage, sentence), found in away.items():
        for secret in found:
            yield Leak(title, passage, _typed_in(close, secret, sentence.facts), secret.path)
    rest = [one for one in read if one not in away]
    said = [plain(_without(close.search, sentence.text)) for _, sentence in rest]
    if parted := close.search.found(together(said)):
        at = [rest[one] for one in sorted(across(close.search, said))]
        passages = " and ".join(dict.fromkeys(passage for passage, _ in at))
        fields = " or ".join(dict.fromkeys(sentence.facts[0] for _, sentence in at if sentence.facts))
        yield from (Leak(title, passages, fields or "what they print", secret.path) for secret in parted)
    for name, rows in paper.tables.items():
        for secret in close.search.found(Searched(rows.text())) if isinstance(rows, Listing) else ():
            yield Leak(title, name, "the file of evidence", secret.path)


def _away_in(close: _Closely, sentence: Sentence) -> list[Secret]:
    return close.found(_without(close.search, sentence.text, sentence.facts))


def _without(search: Search, text: str, facts: Collection[str] | None = None) -> str:
    """Return a text without what it says in full of places that are not withheld: of all, or of those it rests on."""
    for path, own in search.own:
        if facts is None or not {path, path.rpartition(".")[0]}.isdisjoint(facts):
            text = own.sub("|", text)
    return text


def _typed_in(close: _Closely, secret: Secret, facts: tuple[str, ...]) -> str:
    """Return the field in which the value was typed: the first that the sentence rests on, or else any.

    An officer's own wording stands first among them, and is the one that is printed. Where no one field has it, it is
    those that the sentence rests on together.
    """
    typed, others = close.typed.get(secret.path, {}), " or ".join(path for path in facts if path != secret.path)
    return next((path for path in facts if path in typed), next(iter(typed), others or secret.path))


def leaks_in_bytes(search: Search, name: str, parts: dict[str, bytes]) -> list[Leak]:
    """Return the parts of a served file that give a withheld value away: in its text, or in any mark or property.

    What a picture shows is for a person to look at.
    """
    if not search:
        return []
    names = {"the name of the file": name, "the names of its parts": "\n".join(parts)}
    return [
        *(
            Leak(name, said, said, secret.path)
            for said, text in names.items()
            for secret in search.found(Searched(text))
        ),
        *(
            Leak(name, part, "the template", secret.path)
            for part, content in parts.items()
            if not _PICTURE.search(part)
            for secret in _in_part(search, part, content)
        ),
    ]


def _in_part(search: Search, part: str, content: bytes) -> list[Secret]:
    if (part, content) in search.clean:
        return []
    found = _read(search, part, content.decode("utf-8", "ignore"))
    if not found:
        search.clean.add((part, content))
    return found


def _read(search: Search, part: str, content: str) -> list[Secret]:
    if not _MARKED_UP.search(part):
        if not search.may_find(Searched(content)):
            return []
        return search.found(Searched(_without(search, without_what_is_set(content))))
    words = [unescape(said) for said in _TAG.split(without_what_is_set(content))[::2]]
    apart, run = (Searched(_without(search, gap.join(words))) for gap in (" ", ""))
    # Squeezed, the words are the same with gaps for the tags or without: only what stands beside a find is not.
    found = [*search.found(apart), *search.found(run)] if search.may_find(apart) else []
    tags = dict.fromkeys(_TAG.findall(content))  # nearly all tags are the same few
    said = search.found(Searched(unescape("\n".join(_SAID_IN_TAGS.findall("\n".join(tags))))))
    return list(dict.fromkeys([*found, *said]))
