"""What this order can do that another kind of order cannot, in general."""

from collections.abc import Iterable

from markupsafe import Markup

from spo.assessment import capital
from spo.documents.papers.answers import can
from spo.guidance import Capability, Guidance, OrderKind

from ..display.cited import source, sources
from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import bullets, folded, heading, join, led, paragraph, small, table
from .part import Part

POINTS = {
    "prohibits": "Can it forbid?",
    "requires": "Can it require?",
    "notification": "Must the defendant notify police?",
    "breach": "What a breach may lead to",
    "length": "How long it lasts",
    "protects": "Whom it protects",
    "applicant": "Who may ask for it",
    "trigger": "When it may be made",
    "varied_by": "Who may vary it",
}
"""What is said of each kind of order, in the words of a person who asks."""

_TITLE = "What this order does that another kind cannot"
_OTHERS = "Every other kind of order, bail, licence and notice"


def kinds_here(opened: CaseWithPapers) -> Part:
    """Return this order beside each kind recorded in the case, and every kind folded away."""
    law = opened.assessment.view.guidance
    recorded = dict.fromkeys(order.kind for order in opened.assessment.view.case.existing_orders.values())
    known = [law.orders[key] for key in recorded if key in law.orders and key != law.order_sought.id]
    told = tuple(kind for kind in known if not kind.says_nothing)
    body = join(
        paragraph(law.wording["kinds-in-general"].text),
        *(_compared(law, kind) for kind in told),
        _untold(known),
        _points("What each kind of order in this case can do in general", law, (law.order_sought, *told)),
        folded(_OTHERS, _every_kind(law)),
    )
    return Part(_TITLE, "kinds", body)


def kinds_in_general(law: Guidance) -> Part:
    """Return what this order and each other kind can do, where no case is open."""
    body = join(
        paragraph("Each kind is shown as it is in general. An order says what it says: read its own words."),
        _points("What a stalking protection order can do", law, (law.order_sought,)),
        heading(3, _OTHERS),
        _every_kind(law),
    )
    return Part(_TITLE, "kinds", body)


def _untold(kinds: Iterable[OrderKind]) -> Markup | None:
    names = [capital(kind.name) for kind in kinds if kind.says_nothing]
    return led("Nothing is held here about:", f"{'; '.join(names)}. Read the order itself.") if names else None


def _every_kind(law: Guidance) -> Markup:
    told = [kind for kind in law.orders.values() if not kind.is_sought and not kind.says_nothing]
    return join(*(folded(capital(kind.name), _kind(law, kind)) for kind in told), _untold(law.orders.values()))


def _kind(law: Guidance, kind: OrderKind) -> Markup:
    notes = kind.notes if kind.status != "unverified" else ()
    return join(
        paragraph(f"Made under: {kind.made_under}.") if kind.made_under else None,
        _compared(law, kind),
        _points(capital(kind.name), law, (kind,)),
        bullets(notes) if notes else None,
        source(law, kind),
    )


def _compared(law: Guidance, kind: OrderKind) -> Markup | None:
    """Return how a kind of order compares with this one."""
    if kind.gap is None:
        return None
    return join(
        led(f"{capital(kind.name)}, by comparison:", f"{can(kind.gap)}."),
        source(law, kind.gap),
    )


def _points(caption: str, law: Guidance, kinds: tuple[OrderKind, ...]) -> Markup:
    """Return what kinds of order can do, a point a row, each cell with where it comes from."""
    rows = []
    for name, question in POINTS.items():
        cells: list[Capability | None] = [getattr(kind, name) for kind in kinds]
        if any(cells):
            rows.append((question, *(_cell(law, cell) for cell in cells)))
    return table(caption, ("Point", *(capital(kind.name) for kind in kinds)), rows)


def _cell(law: Guidance, cell: Capability | None) -> Markup:
    """Return a cell. What nobody has verified is to be checked, and its source is not put forward."""
    if cell is None:
        return Markup("Nothing is held here on this point.")
    stated = () if cell.status == "unverified" else cell.sources
    return Markup("{}{}").format(can(cell), small(sources(law, stated), "source") if stated else "")
