"""The arguments whose facts are recorded: what carries each, what the bench may say, and the reply."""

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from spo.assessment import View, capital, lower, numbered
from spo.case import Number
from spo.case.numbers import read
from spo.documents import Row, label, plain
from spo.guidance import Argument

from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import bullets, folded, heading, join, led, paragraph, quoted, section, small
from .answer import argument_of, in_the_note
from .part import Part

ROLES = {
    "founding": "Arguments that can show that an order is necessary",
    "jurisdiction": "The court's power to make an order",
    "supporting": "Arguments that support the others",
    "internal": "For the force alone",
}
_LEADS = {
    "founding": "Each of these has its facts recorded in this case.",
    "supporting": "None of these is enough by itself. A filed paper gives only those that you have chosen.",
    "internal": "This is not for the bench.",
}


def arguments(opened: CaseWithPapers) -> list[Part]:
    """Return the arguments whose facts are recorded, by what they are good for."""
    assessment = opened.assessment
    bank = assessment.view.guidance.arguments
    tables = opened.papers["answers"].tables
    rows = [*tables["offered"], *tables["others"]]
    if not rows:
        return [Part("Arguments", "arguments", paragraph("No argument has its facts recorded."))]
    wording = assessment.view.guidance.wording
    leads = {**_LEADS, "jurisdiction": wording["power-is-not-necessity"].text}
    strength = wording["strength-never-promises"].text
    warning = "Do not rely on what follows while the notice at the top of this page stands."
    first = paragraph(strength if assessment.necessity_shown else warning)
    held = {role: [row for row in rows if bank[row.id].role == role] for role in ROLES}
    parts = [
        Part(ROLES[role], role, join(paragraph(leads[role]), *(_argument(opened, row) for row in found)))
        for role, found in held.items()
        if found
    ]
    return [replace(parts[0], body=join(first, parts[0].body)), *parts[1:]]


def _argument(opened: CaseWithPapers, row: Row) -> Markup:
    """Return an argument: in full where it can show necessity, and otherwise with its detail folded away."""
    entry = opened.assessment.view.guidance.arguments[row.id]
    title = heading(3, Markup("{} {}").format(entry.title, small(entry.ref)), f"argument-{row.id}")
    opening = (title, paragraph(entry.proposition), led("How strong:", entry.strength))
    detail = join(_put(opened, entry), _carried(opened, entry), _exchange(row, entry), _basis(entry))
    if entry.role in ("founding", "jurisdiction") and opened.assessment.necessity_shown:
        return section("argument", *opening, detail)
    return section("argument", *opening, folded("What carries it, what the bench may say, and the reply", detail))


def _put(opened: CaseWithPapers, entry: Argument) -> Markup | None:
    """Return how a paper would put an argument, unless the answer at the top of the page has put it already."""
    if any(argument_of(passage.id) == entry.id for passage in in_the_note(opened)):
        return None
    for passage in opened.papers["answers"].passages["said"]:
        if passage.id == f"said.{entry.id}":
            words = " ".join(sentence.text for sentence in passage.sentences[1:])
            return led("On these facts:", plain(words))
    return None


def _carried(opened: CaseWithPapers, entry: Argument) -> Markup:
    """Return the incidents and exhibits that carry an argument, the other items it rests on, and what to have ready."""
    view, met = opened.assessment.view, opened.assessment.offered[entry.id].met
    exhibits = view.exhibit_list(met.exhibits)
    items = [label(view, ".".join(path.split(".")[:2])) for path in met.facts if not path.startswith("incidents.")]
    parts = [view.incident_list(met.incidents), exhibits and f"exhibits {exhibits}", *_grouped(view, items)]
    carried = "; ".join(part for part in parts if part)
    return join(
        led("What carries it:", f"{capital(carried)}.") if carried else None,
        led("Have ready:", entry.evidence),
    )


def _grouped(view: View, labels: Iterable[str]) -> list[str]:
    """Return labels with those that differ only by a number together: `terms sought 7 to 9`."""
    terms = {str(one): one for one in view.term_numbers.values()}
    numbers: dict[str, list[Number]] = {}
    for words in labels:
        name, _, last = words.rpartition(" ")
        number = terms.get(last) or read(last)
        found = numbers.setdefault(name if number else words, [])
        if number:
            found.append(number)
    lowered = {name: ", ".join(lower(part) for part in name.split(": ")) for name in numbers}
    return [
        f"{lowered[name]} {numbered('', found).partition(' ')[2]}" if found else lowered[name]
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
