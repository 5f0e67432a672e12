"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

from collections.abc import Sequence
from textwrap import wrap

from ...marks import plain
from ...passages import Passage, Row, Sentence
from ...writer import Writer, passage
from ..in_words import of_each_kind
from ..interim_order import seeks_interim
from ..left_unmet import leaves
from .done import done
from .effects import effects
from .favour import favour
from .order import asked_for, interim_asked
from .orders_in_short import orders, words
from .parties import parties

_LINES = 54  # of the page, beneath the heading
_LETTERS = 94  # of a line
_NAMED = 10  # acts that are inferred and have no room in the table, each named in short
_WAYS = ((1400, True, 170), (600, True, 170), (600, True, 1), (600, False, 170), (600, False, 1))
"""Letters of the orders' words, whether terms are told by their titles, and letters of an act: the longest first."""


def short(w: Writer) -> tuple[list[Passage], Sequence[Row], list[Passage]]:
    """Return who and which orders; a table of what was done; and what the orders leave, the effect, what is asked,
    what is in the defendant's favour, and what to read.

    It is told in the longest way in which there is room for every act.
    """
    before = passage("short.people", *parties(w)) + orders(w)
    for quoted, titles, letters in _WAYS:
        after = [
            *words(w, quoted),
            *passage("short.leaves", *leaves(w)),
            *passage("short.effect", *effects(w)),
            *passage("short.asked", *asked_for(w, titles), interim_asked(w)),
            *passage("short.favour", *favour(w)),
            *passage("short.today", _today(w), _reading(w)),
        ]
        found = done(w, _LINES - _lines(before + _apart(w, ()) + after), letters)
        if not found.full:
            break
    else:
        found = done(w, _LINES - _lines(before + _apart(w, w.assessment.view.inferred) + after), letters)
        found = done(w, _LINES - _lines(before + _apart(w, found.left) + after), letters)
    return before + found.lead, found.rows, _apart(w, found.left) + after


def _lines(held: list[Passage]) -> int:
    """Return about how many lines some paragraphs take, with the space between them."""
    return sum(len(wrap(plain(one.text), _LETTERS)) for one in held) + len(held) // 5


def _apart(w: Writer, left: Sequence[str]) -> list[Passage]:
    """Return which acts are inferred besides those in the table, and which are not relied on."""
    inferred, apart = [key for key in left if w.assessment.view.is_inferred(key)], w.assessment.view.unattributed
    return passage(
        "short.apart",
        w.say(
            "Inferred besides these: {acts}.",
            *(f"incidents.{key}.inferred" for key in inferred),
            acts=of_each_kind(w, inferred[:_NAMED]),
        ),
        w.say(
            "Mentioned and not relied on: {acts}.",
            *(f"incidents.{key}.attributed" for key in apart),
            acts=of_each_kind(w, apart),
        ),
    )


def _today(w: Writer) -> Sentence | None:
    """Return what the court is asked to do at the hearing, as recorded; else at the first."""
    if not w.case.terms:
        return None
    purpose = w.case.hearing.purpose
    interim = seeks_interim(w.assessment.view) and purpose != "application"
    both = "orders" if interim and purpose == "both" else f"{'interim ' if interim else ''}order"
    return w.say(
        f"The court is asked today to make the draft {both} and to give the draft directions.",
        "interim.sought",
        "hearing.purpose",
        *(f"terms.{key}" for key in w.case.terms),
    )


def _reading(w: Writer) -> Sentence | None:
    """Return what to read of the papers first."""
    if not w.case.terms:
        return None
    acts = "the tables of acts and of terms" if w.assessment.view.put_forward else "the table of terms"
    return w.say(f"To read first: this page, {acts}, and the draft order.", *(f"terms.{key}" for key in w.case.terms))
