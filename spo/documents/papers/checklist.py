"""The checklist: what to mend, what is done, what is withheld, and what is recorded but printed nowhere else."""

from collections.abc import Iterator

from spo.case import texts
from spo.guidance import PaperEntry

from ..labels import label
from ..passages import Fact, Paper, Passage, Row, Sentence
from ..writer import Writer, passage, row

_WEIGHT = {"blocks": "Blocks filing", "weakens": "Weakens", "advice": "Advice"}


def checklist(w: Writer, entry: PaperEntry, printed: frozenset[str]) -> Paper:
    """Return the checklist. `printed` holds the paths of the facts that the other papers print."""
    return Paper(
        entry,
        passages={
            "state": _state(w),
            "record": list(_record(w, printed)),
            "sources": _sources(w),
        },
        tables={"findings": _findings(w), "items": _items(w), "withheld": _withheld(w)},
    )


def _state(w: Writer) -> list[Passage]:
    blocking = sum(finding.severity == "blocks" for finding in w.assessment.findings)
    text = (
        f"{blocking} finding{'s' if blocking != 1 else ''} below block filing."
        if blocking
        else ("Nothing recorded blocks filing. A force solicitor must still approve the papers.")
    )
    day = w.assessment.view.on
    return passage(
        "state",
        w.say("Keep this paper. It is not for filing or service."),
        w.law("help-not-advice"),
        w.say("The case was assessed as on {day}.", day=f"{day.day} {day:%B %Y}"),
        w.say(text),
        style="plain",
    )


def source_names(w: Writer, finding_sources: tuple[str, ...]) -> str:
    """Return the titles of sources as a list."""
    return "; ".join(w.assessment.view.guidance.sources[key].title for key in finding_sources)


def _findings(w: Writer) -> list[Row]:
    return [
        row(
            f"{number}",
            weight=_WEIGHT[finding.severity],
            what=Sentence(finding.text, (finding.field,), (f"findings/{finding.id}",)),
            where=label(w.assessment.view, finding.field),
            source=source_names(w, finding.sources),
        )
        for number, finding in enumerate(w.assessment.findings, start=1)
    ]


def _items(w: Writer) -> list[Row]:
    found: set[str] = {finding.id for finding in w.assessment.findings}
    rows = []
    for key, item in w.assessment.view.guidance.checklist.items():
        done = "Check" if not item.done_unless else "No" if found & set(item.done_unless) else "Yes"
        rows.append(
            row(
                key,
                done=done,
                item=Sentence(f"{item.group}: {item.text}", (), (f"checklist/{key}",)),
                why=item.reason,
                source=source_names(w, item.sources),
            )
        )
    return rows


def _withheld(w: Writer) -> list[Row]:
    case, rows = w.case, []
    for collection in ("places", "identifiers"):
        for key, item in case.at(collection).items():
            if item.withhold:
                rows.append(
                    row(
                        key,
                        what=Fact(item.kind.capitalize(), (f"{collection}.{key}.kind",)),
                        value=w.at(f"{collection}.{key}"),
                        whose=w.person(item.whose) if item.whose in case.protected_persons else item.whose,
                    )
                )
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            rows.append(row(key, what="Name", value=w.at(f"protected_persons.{key}.name"), whose=person.described_as))
    return rows


def _record(w: Writer, printed: frozenset[str]) -> Iterator[Passage]:
    """Yield what is recorded and printed in no other paper, so that nothing typed is lost from sight."""
    for path, value in texts(w.case):
        if path not in printed:
            yield from passage(
                f"record.{path}",
                w.say(f"{_safe(label(w.assessment.view, path))}: {{value}}", value=Fact(value, (path,))),
                style="plain",
            )


def _safe(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _sources(w: Writer) -> list[Passage]:
    overdue = w.assessment.view.guidance.overdue(w.assessment.view.on)
    return [
        found
        for source in overdue
        for found in passage(
            f"sources.{source.id}",
            w.say(
                "Read this again before relying on it: {title} ({publisher}), due on {day}. {address}",
                title=source.title,
                publisher=source.publisher,
                day=f"{source.review_by.day} {source.review_by:%B %Y}",
                address=source.address,
            ),
            style="plain",
        )
    ]
