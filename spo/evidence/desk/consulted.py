"""Who was consulted and what they said, as emails from bodies that are consulted tell it: for papers that are kept."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spo.case import When
from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper
from .proposals import Consulted
from .sentences import sentences_of

_QUOTE = re.compile(r"^[>\s]+")
_FROM = re.compile(r"from\s*:\s*(?P<who>\S.*?)(?=\s{2,}|\t|$)", re.IGNORECASE)
_HEAD = re.compile(r"(?:to|cc|bcc|date|sent|subject|re)\s*:", re.IGNORECASE)
_LAST_FIRST = re.compile(r"(?P<last>[\w'’ -]+), (?P<first>[\w'’ -]+?)(?P<rest>\s*[(<].*)?")
_ADDRESS = re.compile(r"\s*<[^<>]*>")
_MOST = 600
PRIVILEGED = (
    "A lawyer's advice is privileged, so none of its words is copied. Say in your own words what was asked, and what "
    "is done or not done, and no more than that."
)


def consulted_of(paper: Paper, lists: Lists) -> Iterator[Consulted]:
    """Yield a consultation for each email in a paper that is from a body of guidance, with its day and its words.

    Of a lawyer, or of anybody in a paper that says that it is privileged, no word is proposed.
    """
    lines = [_QUOTE.sub("", line) for line in paper.lines]
    heads = [at for at, line in enumerate(lines) if _FROM.match(line)]
    bodies: dict[str, str] = {}  # whom an email is from, by the name alone that others of the chain give
    for at, end in pairwise((*heads, len(lines))):
        found = _FROM.match(lines[at])
        who = found["who"] if found else ""
        if lists.has("consulted", who):
            bodies.setdefault(_name(who).partition(",")[0].casefold().rpartition(" ")[2], who)
        who = who if lists.has("consulted", who) else bodies.get(_ADDRESS.sub("", who).strip().casefold(), "")
        if not who:
            continue
        first = next((n for n in range(at + 1, end) if lines[n].strip() and not _HEAD.match(lines[n])), end)
        day = next((one.when for line in lines[at:first] for one in dates_in(line, None) if one.first), When())
        said = _opening(" ".join(line.strip() for line in lines[first:end]))
        kept = lists.has("lawyer", who) or lists.has("privileged", paper.text)
        if said:
            yield Consulted(
                who=_name(who),
                date=day,
                words="" if kept else said,
                asks=(PRIVILEGED,) if kept else (),
                sources=(paper.source(at + 1, end),),
            )


def _name(who: str) -> str:
    """Return whom an email is from as a paper says it: `Ann Ash, CPS` for `Ash, Ann (CPS)`."""
    plain = _ADDRESS.sub("", who).strip()
    turned = _LAST_FIRST.fullmatch(plain)
    last = turned["last"].title() if turned and turned["last"].isupper() else turned["last"] if turned else ""
    name = f"{turned['first']} {last}{turned['rest'] or ''}" if turned else plain
    return re.sub(r"\s*\(([^()]+)\)$", r", \1", name)


def _opening(text: str) -> str:
    """Return as many whole sentences as there is room for."""
    said = ""
    for _, sentence in sentences_of(" ".join(text.split())):
        if len(said) + len(sentence) > _MOST:
            break
        said = f"{said} {sentence}".strip()
    return said
