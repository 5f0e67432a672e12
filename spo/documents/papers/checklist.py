"""The checklist: what to mend, what is done, what is withheld, and what is recorded but printed nowhere else."""

from collections.abc import Iterator, Sequence

from spo.assessment import but_would_learn, capital, label, read_over, titled
from spo.assessment.facts import Fact, composed, joined
from spo.case import Case, When, texts
from spo.case.paths import owners
from spo.guidance import ChecklistItem, PaperEntry

from ..declared import Drafted, OfTheOthers, called_for
from ..drafts import Papers
from ..mandatory import Missing, missing
from ..marks import plain
from ..passages import Paper, Passage, Row, Sentence
from ..wordings import Rewording, rewordings
from ..writer import Writer, day, labelled, passage, row
from .kept import kept
from .uncertain import source_names, uncertain

_WEIGHT = {"blocks": "Blocks filing", "weakens": "Weakens", "advice": "Advice"}
_LEARN = "What the defendant would learn"
"""The title of the page that asks what the defendant would learn from what is served."""

_IDS = (".method", ".also_by")
"""Fields of a case that hold ids of guidance: the acts are told by what the ids stand for."""

_BESIDE_THE_FIELDS = ("wordings.", "unread.")
"""Where a case keeps words that stand beside its fields. The checklist has a part for each."""

_NAMES = ("name", "who", "system", "tool", "short")
"""The fields by which a reader knows an item."""


def checklist(w: Writer, entry: PaperEntry, made: Papers) -> Paper:
    """Return the checklist, the record of what was done with the other papers."""
    lacking, items = missing(w.assessment.view, made.served()), _items(w)
    return Paper(
        entry,
        passages={
            "state": _state(w),
            "unread": list(_unread(w)),
            "read_over": list(_read_over(w)),
        },
        tables={
            "findings": _findings(w),
            "lacking": [_lacking(w, number, found) for number, found in enumerate(lacking, start=1)],
            "own_words": [_own_words(w, held) for held in rewordings(made.drafts, w.case)],
            "items": [one for one in items if one.cells["done"].text != "Yes"],
            "done": [one for one in items if one.cells["done"].text == "Yes"],
            "library": uncertain(w),
            "withheld": _withheld(w),
            "record": _record(w, _printed(w, entry, made)),
        },
    )


PAPER = OfTheOthers(checklist)


def _printed(w: Writer, entry: PaperEntry, made: Papers) -> frozenset[str]:
    """Return the paths of the facts that the other papers print."""
    points = [key for key, held in called_for(w.assessment.view, Drafted).items() if held.only_points]
    return frozenset(path for key in made if key not in (entry.id, *points) for path in made[key].facts())


def _state(w: Writer) -> list[Passage]:
    blocking = sum(finding.severity == "blocks" for finding in w.assessment.findings)
    block = f"{blocking} finding{'s' if blocking != 1 else ''} below block filing."
    return kept(
        w,
        w.law("help-not-advice"),
        w.say("The case was assessed as on {day}.", day=day(w.assessment.view.on)),
        w.say(block) if blocking else w.law("nothing-blocks"),
    )


def _findings(w: Writer) -> list[Row]:
    """Return what to do, a row each; in one row what the defendant would learn, which a page of its own asks about."""
    view = w.assessment.view
    listed = but_would_learn(view.guidance, w.assessment.findings)
    asked = [finding for finding in w.assessment.findings if finding not in listed]
    rows = [
        row(
            f"{number}",
            weight=_WEIGHT[finding.severity],
            what=Sentence(finding.text, _field(w, finding.field), (f"findings/{finding.id}",)),
            where=label(view, finding.field),
            source=source_names(w, finding.sources),
        )
        for number, finding in enumerate(listed, start=1)
    ]
    if not asked:
        return rows
    fields = Fact(
        "; ".join(dict.fromkeys(label(view, finding.field) for finding in asked)),
        tuple(path for finding in asked for path in _field(w, finding.field)),
        tuple(dict.fromkeys(f"findings/{finding.id}" for finding in asked)),
    )
    learn = w.law("would-learn-open", fields=fields)
    return [*rows, row("would-learn", weight=_WEIGHT["weakens"], what=learn, where=_LEARN, source="")]


def _lacking(w: Writer, number: int, found: Missing) -> Row:
    """Return something that a rule says a paper must hold, and the field to fill."""
    entry, of = found.entry, (f"mandatory/{found.entry.id}",)
    where = label(w.assessment.view, found.field) or "A passage in an officer's own words"
    return row(
        f"{number}",
        asks=Fact(entry.asks, _field(w, found.field), of),
        by=Fact(capital(entry.section), entries=of),
        paper=_called(w, entry.paper),
        where=f"Entered, and not printed: {where}" if w.at(found.field).text else where,
    )


def _field(w: Writer, path: str) -> tuple[str, ...]:
    """Return the path of a field, unless it leads nowhere: what was typed for an item may outlast the item."""
    try:
        w.case.at(path)
    except KeyError:
        return ()
    return (path,)


def _unread(w: Writer) -> Iterator[Passage]:
    """Yield a gap for each field in which something was typed that it cannot hold, with the words typed."""
    for key, held in w.case.unread.items():
        yield from passage(
            f"unread.{key}",
            w.say(
                '[To complete: {field}. What was typed there cannot be read: "{words}"]',
                field=Fact(label(w.assessment.view, held.path) or held.path or "a field", (f"unread.{key}.path",)),
                words=w.at(f"unread.{key}.words"),
            ),
            style="gap",
        )


def _called(w: Writer, paper: str) -> str:
    view = w.assessment.view
    return titled(view, view.guidance.papers[paper]).title if paper in view.guidance.papers else paper


def _own_words(w: Writer, held: Rewording) -> Row:
    """Return a passage as it is drafted and as the officer put it, and what the solicitor should know of it."""
    draft = held.draft
    beneath = [Fact("", sentence.facts, sentence.entries) for sentence in draft.sentences] if draft else []
    known = "own-words-orphaned" if held.orphaned else "own-words-stale" if held.stale else "own-words"
    return row(
        held.id,
        paper=Fact(_called(w, held.paper), (f"wordings.{held.id}.paper",)),
        # A reference that Word keeps right would point to nothing here: this paper does not list the terms.
        draft=composed(plain(draft.text), *beneath) if draft else None,
        words=w.at(f"wordings.{held.id}.text"),
        state=w.law(known),
    )


def _items(w: Writer) -> list[Row]:
    """Return the items of the checklist. Of those that are done only what they are is said."""
    rows = []
    for key, item in w.assessment.view.guidance.checklist.items():
        of, done = (f"checklist/{key}",), _done(w, item)
        rows.append(
            row(
                key,
                done=done,
                item=Fact(f"{item.group}: {item.text}", entries=of),
                why=Fact(item.reason if done != "Yes" else "", entries=of),
                source=source_names(w, item.sources) if done != "Yes" else Fact(""),
            )
        )
    return rows


def _done(w: Writer, item: ChecklistItem) -> str:
    """Return whether what an item asks for is done, as far as the case can tell."""
    if not item.done_unless and not item.needs:
        return "Check"
    lacks = {finding.id for finding in w.assessment.findings}.intersection(item.done_unless)
    return "No" if lacks or not all(_is_answered(w.case, pattern) for pattern in item.needs) else "Yes"


def _is_answered(case: Case, pattern: str) -> bool:
    """Return whether fields are answered. Where an item of many has to be, and is not, a finding says so."""
    owner, _, field = pattern.rpartition(".")
    open_answers = ("not done yet",) if "*" in pattern else (None, "", When(), "not done yet")
    return all(getattr(item, field) not in open_answers for _, item in owners(case, owner))


def _withheld(w: Writer) -> list[Row]:
    case, rows = w.case, []
    for collection in ("places", "identifiers"):
        for key, item in case.at(collection).items():
            if item.withhold:
                rows.append(
                    row(
                        f"{collection}.{key}",
                        what=Fact(item.kind.capitalize(), (f"{collection}.{key}.kind",)),
                        value=w.at(f"{collection}.{key}"),
                        whose=_told(w, f"{collection}.{key}.whose", item.whose),
                    )
                )
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            rows.append(
                row(
                    f"protected_persons.{key}",
                    what="Name",
                    value=w.at(f"protected_persons.{key}.name"),
                    whose=person.described_as,
                )
            )
    return rows


def _record(w: Writer, printed: frozenset[str]) -> list[Row]:
    """Return what is recorded and printed in no other paper, a row an item, so that nothing typed is lost."""
    items: dict[str, list[Fact]] = {}
    for path, value in texts(w.case):
        if path not in printed and not path.startswith(_BESIDE_THE_FIELDS) and not path.endswith(_IDS):
            items.setdefault(path.rpartition(".")[0], []).append(_told(w, path, value))
    return [_recorded(w, base, held) for base, held in items.items()]


def _recorded(w: Writer, base: str, held: Sequence[Fact]) -> Row:
    """Return an item with its fields, each after its label. `base` is its path."""
    item = label(w.assessment.view, base)
    lines = [labelled(f"{label(w.assessment.view, *fact.paths).removeprefix(f'{item}: ')}:", fact) for fact in held]
    beside = {path for fact in held for path in fact.paths}
    names = (w.at(f"{base}.{field}") for field in _NAMES if f"{base}.{field}" not in beside)
    name = next((fact for fact in names if fact.text), Fact(""))
    return row(base or "case", item=joined(Fact(item), name, between=": "), recorded=joined(*lines, between="; "))


def _read_over(w: Writer) -> Iterator[Passage]:
    """Yield each text and exhibit that an officer has read, and says gives nobody away."""
    for path in read_over(w.assessment.view):
        yield from passage(
            f"read-over.{path}",
            w.say(
                "Read before it is served, and said to give nobody away: {where}.",
                where=Fact(label(w.assessment.view, path), (path,)),
            ),
            style="plain",
        )


def _told(w: Writer, path: str, value: str) -> Fact:
    """Return what stands at a path: for the id of a person or of a term of the library, what it stands for."""
    if path.endswith(".whose"):
        return Fact("The defendant" if value == "defendant" else w.person(value).text or value, (path,))
    followed = w.assessment.view.guidance.terms.get(value) if path.endswith(".library") else None
    return Fact(followed.title, (path,), (f"terms/{value}",)) if followed else Fact(value, (path,))
