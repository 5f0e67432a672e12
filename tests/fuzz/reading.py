"""What a person brings from elsewhere read as the program reads it, by ways drawn from a number, or refused."""

from collections.abc import Callable
from contextlib import suppress
from itertools import count
from random import Random

from spo.assessment.proposals import proposed_behaviours, proposed_reach
from spo.case import Case, CaseFileError, Mapping, Rule, SourceFile, apply, read_case, write_case
from spo.documents import PictureRefused, cleaned
from spo.documents.templates.check import check
from spo.evidence.confirming import PAGES, Conduct, Confirming, Words, confirmed, tables
from spo.evidence.desk import read_desk
from spo.evidence.reading import FileRefused, Table, guessed, limits, open_file, read
from spo.evidence.rollup import senders, with_owner
from spo.guidance import guidance
from spo.store.case_file import unpack
from spo.wizard.evidence.adding import came_out, edits
from spo.wizard.evidence.plan import LEAVE, TAKEN_IN, Plan
from spo.wizard.evidence.planned import planned

from .brought import brought, case_file, pasted, picture, template
from .drawn import Drawing
from .nasty import nasty

_PERSON = Case.model_validate({"protected_persons": {"p1": {"name": "Orla Example"}}})


def try_file(seed: int) -> Case:
    """Read the file of a number, or have it refused, and return the case with what it becomes."""
    random, case, content = Random(seed), _PERSON, brought(seed)
    try:
        opened = open_file(content, limits(guidance().figures))
    except FileRefused as refused:
        _is_said(refused)
        return case
    for number, table in enumerate(opened.tables[:3]):
        case = _added(random, case, table, f"t{number}")
    return case


def _added(random: Random, case: Case, table: Table, stamp: str) -> Case:
    mapping = guessed(table, guidance()).mapping
    if random.random() < 0.3:
        mapping = Mapping.model_validate(Drawing(random, 0.8, 0.3).model(Mapping))
    reading = read(table, mapping, guidance().methods)
    assert len(reading.rows) + len(reading.repeated) + len(reading.refused) == reading.total
    whose = tuple((one.key, random.choice((LEAVE, *sorted(TAKEN_IN)))) for one in senders(with_owner(reading.rows)))
    rule = Rule(together=random.choice(("day", "gap", "each")), gap=random.choice((0, 60, 99_999)))
    words = "".join(nasty(random).split())[:20]
    plan = Plan(whose, ("p1",), rule, new_exhibit=random.choice(("", words)), description=random.choice(("", words)))
    file = came_out(SourceFile(name="x.csv", sha256="0" * 64, rule=rule), mapping, reading)
    made = planned(case, guidance(), reading, file, plan)
    if made.too_many:
        return case
    return apply(case, edits(case, made, (f"{stamp}x{number}" for number in count()), file))


def try_paste(seed: int) -> Case:
    """Read the pasted words of a number as a desk has them, and return the case with all that is proposed."""
    read = read_desk([("Pasted text", pasted(seed).encode(errors="replace"))], guidance())
    of = Confirming(Words(read, guidance(), _conduct), _PERSON)
    for page in PAGES:
        for one in (one for _, rows in tables(page, of) for one in rows):
            done = confirmed(of, [one], {one.key: {"add": True}})
            of = of.after(apply(of.case, done.edits))
    return of.case


def _conduct(words: str) -> Conduct:
    return Conduct(proposed_behaviours(words, guidance()), proposed_reach(words, guidance()))


def try_case_file(seed: int) -> Case:
    """Open the case file of a number, or have it refused, and return the case."""
    try:
        case, _ = unpack(case_file(seed))
    except CaseFileError as refused:
        _is_said(*refused.problems)
        return Case()
    assert read_case(write_case(case)) == case
    return case


def try_picture(seed: int) -> Case:
    """Make a clean copy of the picture of a number, or have it refused."""
    with suppress(PictureRefused):
        cleaned(picture(seed))
    return Case()


def _is_said(*refused: object) -> None:
    assert all(str(one).endswith(".") for one in refused)


def try_template(seed: int) -> Case:
    """Check the template of a number."""
    check(*template(seed))
    return Case()


READ: tuple[Callable[[int], Case], ...] = (try_file, try_file, try_paste, try_case_file, try_picture, try_template)
"""What is done with a number, by turns."""


def try_reading(seed: int) -> Case:
    """Try what is brought from elsewhere, by turns, and return the case that comes of it."""
    return READ[seed % len(READ)](seed)
