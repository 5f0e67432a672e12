"""What the page on other orders says, as escaped HTML: an explanation to be read, with nothing to fill in.

The words are those of guidance and of the papers that are kept; only what leads from one to the next is written here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from spo.assessment import counted, numbered
from spo.documents import Row, Sentence, label, plain
from spo.documents.papers.answers import can
from spo.guidance import Argument, Capability, Guidance, OrderKind, Situation

from .desk import Opened, in_words
from .markup import bullets, contents, folded, heading, join, led, linked, panel, paragraph, quoted, small, table
from .shown import gap, situation_met, sources

ROLES = {
    "founding": "Arguments that can show that an order is necessary",
    "jurisdiction": "The court's power to make an order",
    "supporting": "Arguments that support the others",
    "internal": "For the force alone",
}
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

_SPO = "spo"
_KINDS = "What this order does that another kind cannot"
_OTHERS = "Every other kind of order, bail, licence and notice"
_LEADS = {
    "founding": "Each of these has its facts recorded in this case.",
    "jurisdiction": "This answers whether the court may make an order. It does not show that one is necessary.",
    "supporting": "None of these is enough by itself. A filed paper gives only those that you have chosen.",
    "internal": "This is not for the bench.",
}


def not_for_filing(opened: Opened | None) -> Markup:
    """Return for whom the page is, and what it is about."""
    mark = paragraph("Not for filing. For the officer and the force solicitor.", "mark")
    if opened is None:
        return mark
    return join(mark, paragraph(f"{opened.name}. Assessed as on {in_words(opened.on)}."))


@dataclass(frozen=True)
class _Part:
    """A part of the page: its heading, the anchor of that heading, and what it says."""

    title: str
    anchor: str
    body: Markup


def this_case(opened: Opened) -> Markup:
    """Return the explanation for the case that is open: where an order should not be argued for, that first."""
    law = opened.assessment.view.guidance
    in_force = bool(opened.assessment.view.orders_in_force)
    parts = [
        _objection(law, in_force),
        _answer(opened),
        _Part("Term by term", "terms", gap(opened, "answers")) if in_force else None,
        *_arguments(opened),
        _missing(opened),
        _weak(opened),
        _kinds_here(opened),
        _motion(law),
    ]
    return join(_not_to_argue(opened), _drawn(parts), _end(law))


def in_general(law: Guidance) -> Markup:
    """Return the explanation where no case is open: when not to apply, and what each kind of order can do."""
    lead = paragraph(
        "No case is open, so this page explains in general. Open a case to see which arguments its facts allow, "
        "and what is missing for the others."
    )
    return join(
        lead,
        _drawn([_objection(law, None), _situations(law), _kinds_in_general(law), _motion(law)]),
        _end(law),
    )


def _drawn(parts: Iterable[_Part | None]) -> Markup:
    held = [part for part in parts if part]
    return join(
        contents("On this page", ((part.title, part.anchor) for part in held)),
        *(join(heading(2, part.title, part.anchor), part.body) for part in held),
    )


def _not_to_argue(opened: Opened) -> Markup | None:
    assessment = opened.assessment
    if assessment.situations:
        return panel(
            "stop",
            heading(2, "An order should not be argued for on these facts", "not-to-argue"),
            *(situation_met(assessment, situation) for situation in assessment.situations),
        )
    if not assessment.necessity_shown:
        return panel(
            "stop",
            heading(2, "The facts recorded do not yet show that an order is necessary", "not-to-argue"),
            paragraph("What is missing is listed on the page of the case. Read what follows as preparation."),
        )
    return None


def _situations(law: Guidance) -> _Part:
    bank = [
        Markup("{} {}. {}").format(small(entry.ref), entry.title, entry.proposition) for entry in law.arguments.values()
    ]
    body = join(
        paragraph("Before any argument, look for these. Where one of them fits, do what it says instead."),
        folded("The arguments that references such as A1 stand for", bullets(bank)),
        *(_situation(entry) for entry in law.situations.values()),
    )
    return _Part("When not to apply", "situations", body)


def _situation(entry: Situation) -> Markup:
    return _section(
        led("When:", entry.situation),
        paragraph(entry.say),
        led("What to do instead:", entry.instead),
        paragraph(f"Basis: {entry.basis}.", "source"),
    )


def _kinds_in_general(law: Guidance) -> _Part:
    body = join(
        paragraph("Each kind is shown as it is in general. An order says what it says: read its own words."),
        _points("What a stalking protection order can do", law, (law.orders[_SPO],)),
        heading(3, _OTHERS),
        _every_kind(law),
    )
    return _Part(_KINDS, "kinds", body)


def _objection(law: Guidance, in_force: bool | None) -> _Part:
    """Return the objection in the bench's words, and who says that it is made."""
    documented = law.wording["objection-documented"]
    other = "No other order is recorded as in force here, so it may be asked of another kind of order that is open."
    body = join(
        paragraph("The bench may put it like this:"),
        quoted(paragraph(law.wording["objection"].text, "said")),
        paragraph(other) if in_force is False else None,
        paragraph(documented.text),
        _source(law, documented.sources),
    )
    return _Part("The objection", "objection", body)


def _answer(opened: Opened) -> _Part:
    """Return the sentences of the note that is filed. What the page has said already, it does not say again."""
    passages = [
        passage
        for passage in opened.papers["existing-orders"].passages["answer"]
        if not any(entry.startswith("situations/") for sentence in passage.sentences for entry in sentence.entries)
    ]
    nothing = "The note on the existing orders has nothing to say yet."
    title = "The short answer in this case" if opened.assessment.necessity_shown else "What can be said in this case"
    body = join(
        paragraph("This is what the note on the existing orders would say." if passages else nothing),
        quoted(*(_with_ref(plain(passage.text), _key(passage.id)) for passage in passages)) if passages else None,
    )
    return _Part(title, "answer", body)


def _with_ref(text: str, key: str) -> Markup:
    """Return a paragraph with the reference of the argument it comes from, if it comes from one."""
    return Markup("<p>{}{}</p>").format(text, _ref(key) if key else "")


def _ref(key: str) -> Markup:
    return Markup(" ") + small(linked(key, f"argument-{key}"))


def _key(passage: str) -> str:
    """Return the argument that a passage such as `answer.A4` gives, or nothing."""
    name, _, key = passage.partition(".")
    return key if name == "answer" and key[:1] == "A" else ""


def _arguments(opened: Opened) -> list[_Part]:
    """Return the arguments whose facts are recorded, by what they are good for."""
    assessment = opened.assessment
    bank = assessment.view.guidance.arguments
    rows = opened.papers["answers"].tables["offered"]
    if not rows:
        return [_Part("Arguments", "arguments", paragraph("No argument has its facts recorded."))]
    strength = assessment.view.guidance.wording["strength-never-promises"].text
    warning = "Do not rely on what follows while the notice at the top of this page stands."
    first = paragraph(strength if assessment.necessity_shown else warning)
    held = {role: [row for row in rows if bank[row.id].role == role] for role in ROLES}
    parts = [
        _Part(ROLES[role], role, join(paragraph(_LEADS[role]), *(_argument(opened, row) for row in found)))
        for role, found in held.items()
        if found
    ]
    return [replace(parts[0], body=join(first, parts[0].body)), *parts[1:]]


def _argument(opened: Opened, row: Row) -> Markup:
    """Return an argument: in full where it can show necessity, and otherwise with its detail folded away."""
    entry = opened.assessment.view.guidance.arguments[row.id]
    title = Markup('<h3 id="argument-{id}" tabindex="-1">{title} {ref}</h3>').format(
        id=row.id, title=entry.title, ref=small(entry.ref)
    )
    opening = (title, paragraph(entry.proposition), led("How strong:", entry.strength))
    detail = join(_put(opened, entry), _carried(opened, entry), _exchange(row, entry), _basis(entry))
    if entry.role in ("founding", "jurisdiction") and opened.assessment.necessity_shown:
        return _section(*opening, detail)
    return _section(*opening, folded("What carries it, what the bench may say, and the reply", detail))


def _section(*pieces: Markup | None) -> Markup:
    return Markup('<section class="argument">{}</section>').format(join(*pieces))


def _put(opened: Opened, entry: Argument) -> Markup | None:
    """Return how a paper would put an argument, unless the answer at the top of the page has put it already."""
    if any(_key(passage.id) == entry.id for passage in opened.papers["existing-orders"].passages["answer"]):
        return None
    for passage in opened.papers["answers"].passages["said"]:
        if passage.id == f"said.{entry.id}":
            words = " ".join(sentence.text for sentence in passage.sentences[1:])
            return led("On these facts:", plain(words))
    return None


def _carried(opened: Opened, entry: Argument) -> Markup:
    """Return the incidents and exhibits that carry an argument, the other items it rests on, and what to have ready."""
    view, met = opened.assessment.view, opened.assessment.offered[entry.id].met
    exhibits = view.exhibit_list(met.exhibits)
    items = [label(view, ".".join(path.split(".")[:2])) for path in met.facts if not path.startswith("incidents.")]
    parts = [view.incident_list(met.incidents), exhibits and f"exhibits {exhibits}", *_grouped(items)]
    carried = "; ".join(part for part in parts if part)
    return join(
        led("What carries it:", f"{carried[:1].upper()}{carried[1:]}.") if carried else None,
        led("Have ready:", entry.evidence),
    )


def _grouped(labels: Iterable[str]) -> list[str]:
    """Return labels with those that differ only by a number together: `terms sought 7 to 9`."""
    numbers: dict[str, list[int]] = {}
    for words in labels:
        name, _, number = words.rpartition(" ")
        found = numbers.setdefault(name if number.isdigit() else words, [])
        if number.isdigit():
            found.append(int(number))
    lower = {name: ", ".join(part[:1].lower() + part[1:] for part in name.split(": ")) for name in numbers}
    return [
        f"{lower[name]} {numbered('', found).partition(' ')[2]}" if found else lower[name]
        for name, found in numbers.items()
    ]


def _exchange(row: Row, entry: Argument) -> Markup:
    """Return what the bench may say and the reply, and what has been said publicly against the argument."""
    counter, *against = row.cells["counter"].text.removeprefix(entry.counter).split("\nSaid against: ")
    return join(
        quoted(led("The bench may say:", entry.counter + counter), led("The reply:", row.cells["reply"].text)),
        Markup("<p><strong>What has been said publicly against it:</strong></p>") if against else None,
        bullets(against) if against else None,
    )


def _basis(entry: Argument) -> Markup:
    return paragraph(f"Basis: {entry.basis} {entry.status_note}".strip(), "source")


def _missing(opened: Opened) -> _Part | None:
    rows = opened.papers["answers"].tables["missing"]
    if not rows:
        return None
    lines = [_led_item(row.cells["argument"], row.cells["why"].text) for row in rows]
    summary = f"{counted(len(rows), 'argument')}, and what is missing for each"
    return _Part(
        "Arguments that are not available, and the fact that is missing", "missing", folded(summary, bullets(lines))
    )


def _led_item(lead: Sentence, text: str) -> Markup:
    return Markup("<strong>{}.</strong> {}").format(plain(lead.text), plain(text))


def _weak(opened: Opened) -> _Part:
    rows = opened.papers["answers"].tables["weak"]
    lines = [
        Markup("{} {}").format(plain(row.cells["what"].text), small(plain(row.cells["where"].text), "source"))
        for row in rows
    ]
    nothing = "Nothing recorded is listed as weakening the case for an order. The bench may still see something."
    return _Part("What is weak, and how to strengthen it", "weak", bullets(lines) if lines else paragraph(nothing))


def _kinds_here(opened: Opened) -> _Part:
    """Return this order beside each kind recorded in the case, and every kind folded away."""
    law = opened.assessment.view.guidance
    recorded = dict.fromkeys(order.kind for order in opened.assessment.view.case.existing_orders.values())
    known = [law.orders[key] for key in recorded if key != _SPO and key in law.orders]
    told = tuple(kind for kind in known if not kind.says_nothing)
    body = join(
        paragraph(law.wording["kinds-in-general"].text),
        *(_compared(law, kind) for kind in told),
        _untold(known),
        _points("What each kind of order in this case can do in general", law, (law.orders[_SPO], *told)),
        folded(_OTHERS, _every_kind(law)),
    )
    return _Part(_KINDS, "kinds", body)


def _untold(kinds: Iterable[OrderKind]) -> Markup | None:
    names = [_capital(kind.name) for kind in kinds if kind.says_nothing]
    return led("Nothing is held here about:", f"{'; '.join(names)}. Read the order itself.") if names else None


def _every_kind(law: Guidance) -> Markup:
    told = [kind for kind in law.orders.values() if kind.id != _SPO and not kind.says_nothing]
    return join(*(folded(_capital(kind.name), _kind(law, kind)) for kind in told), _untold(law.orders.values()))


def _kind(law: Guidance, kind: OrderKind) -> Markup:
    notes = kind.notes if kind.status != "unverified" else ()
    return join(
        paragraph(f"Made under: {kind.made_under}.") if kind.made_under else None,
        _compared(law, kind),
        _points(_capital(kind.name), law, (kind,)),
        bullets(notes) if notes else None,
        _source(law, kind.sources),
    )


def _compared(law: Guidance, kind: OrderKind) -> Markup | None:
    """Return how a kind of order compares with this one."""
    if kind.gap is None:
        return None
    return join(
        led(f"{_capital(kind.name)}, by comparison:", f"{can(kind.gap)}."),
        _source(law, kind.gap.sources, kind.gap.status),
    )


def _points(caption: str, law: Guidance, kinds: tuple[OrderKind, ...]) -> Markup:
    """Return what kinds of order can do, a point a row, each cell with where it comes from."""
    rows = []
    for name, question in POINTS.items():
        cells: list[Capability | None] = [getattr(kind, name) for kind in kinds]
        if any(cells):
            rows.append((question, *(_cell(law, cell) for cell in cells)))
    return table(caption, ("Point", *(_capital(kind.name) for kind in kinds)), rows)


def _cell(law: Guidance, cell: Capability | None) -> Markup:
    """Return a cell. What nobody has verified is to be checked, and its source is not put forward."""
    if cell is None:
        return Markup("Nothing is held here on this point.")
    stated = () if cell.status == "unverified" else cell.sources
    return Markup("{}{}").format(can(cell), small(sources(law, stated), "source") if stated else "")


def _source(law: Guidance, keys: Iterable[str], status: str = "") -> Markup:
    own = "Our own reasoning. " if status == "analysis" else ""
    return paragraph(f"{own}Source: {sources(law, tuple(keys))}.", "source")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _motion(law: Guidance) -> _Part:
    """Return the law that may have changed, as something to check and never as fact."""
    lines = [
        Markup("<strong>Not confirmed:</strong> {} <strong>{}</strong>{}").format(
            entry.what, entry.check, small(sources(law, entry.sources), "source")
        )
        for entry in law.motion.values()
        if entry.commenced is None
    ]
    return _Part("Law that may have changed: check", "motion", bullets(lines))


def _end(law: Guidance) -> Markup:
    return panel(
        "note",
        heading(2, "None of this is filed"),
        paragraph(
            "This page is kept. Do not file it or serve it, and do not copy its advice into a paper that is filed. "
            "The papers for the court are made from the case, on the first page."
        ),
        paragraph(law.wording["strength-never-promises"].text),
    )
