"""A draft of the statement of each witness: what is recorded, and marked gaps for what is not.

Nothing is said in a witness's own voice that nobody has recorded. Everything else is for the witness to write.
"""

from spo.guidance import PaperEntry

from ...passages import Paper, Passage, Sentence
from ...writer import Writer, labelled, passage
from ..application.evidence import support
from ..shared import short_head
from .pieces import act, gap, others, passed_on, produced

_PASSED_ON = "What others said or wrote, which the witness passes on"
_ACCOUNT = {
    "yes": "What the witness saw, heard or did",
    "no": "What the witness knows from others, or from records",
}


def witness_statements(w: Writer, entry: PaperEntry) -> Paper:
    """Return the drafts, a part for each witness but the officer in the case, each on pages of its own."""
    parts = {f"witness-{key}": key for key in others(w.case)}
    return Paper(
        entry,
        head={**short_head(w, entry.title), **{part: _title(w, key) for part, key in parts.items()}},
        passages={
            "about": passage("about", w.law("statement-draft"), style="plain"),
            **{part: _statement(w, part, key) for part, key in parts.items()},
        },
        parts=tuple(parts),
    )


def _title(w: Writer, key: str) -> Sentence:
    name = labelled("Statement of", w.witness(key))
    return Sentence(name.text or "Statement of [To complete: the witness's name]", (f"witnesses.{key}",))


def _statement(w: Writer, part: str, key: str) -> list[Passage]:
    witness, path = w.case.witnesses[key], f"witnesses.{key}"
    person = witness.person if witness.person in w.case.protected_persons else None
    dated = w.at(f"{path}.statement_date").text
    return [
        *_who(w, part, path, person),
        *_account(w, part, key),
        *_under(f"{part}.others", _PASSED_ON, path, passed_on(w, f"{part}.passed", [key], "sub")),
        *(_of_a_protected_person(w, part, key, person) if person else []),
        *_under(f"{part}.exhibits", "Exhibits", path, produced(w, f"{part}.exhibit", [key], "sub")),
        *(
            gap(f"{part}.dated", f"where this differs from the statement dated {dated}, the words of that one", path)
            if dated
            else []
        ),
        *gap(f"{part}.declaration", "the declaration with which legal services require a statement to end", path),
    ]


def _under(id: str, heading: str, path: str, passages: list[Passage]) -> list[Passage]:
    """Return passages under a heading, which is left out where there are none."""
    return [Passage(id, (Sentence(heading, (path,)),), "caption"), *passages] if passages else []


def _who(w: Writer, part: str, path: str, person: str | None) -> list[Passage]:
    base = f"protected_persons.{person}.relationship"
    role = w.at(f"{path}.role")
    found = (
        passage(
            f"{part}.role",
            w.say("{role}.", role=role),
            w.say("Relationship to the defendant: {what}.", what=w.at(f"{base}.description")) if person else None,
            w.say("{facts}", facts=w.at(f"{base}.facts")) if person else None,
            style="sub",
        )
        + passage(f"{part}.speaks", w.say("Can speak to: {what}", what=w.at(f"{path}.speaks_to")), style="sub")
        + ([] if role.text else gap(f"{part}.role.gap", "who the witness is", path))
    )
    return _under(f"{part}.who", "Who the witness is", path, found)


def _account(w: Writer, part: str, key: str) -> list[Passage]:
    """Return the acts that the witness can speak to as they are recorded, under whether they are first hand."""
    path, hand = f"witnesses.{key}", w.case.witnesses[key].first_hand or ""
    acts = [one for one, found in w.assessment.view.incidents if found.witness == key]
    found: list[Passage] = []
    if acts:
        found += passage(f"{part}.recorded", w.law("statement-recorded"), style="plain")
    for one in acts:
        found += act(w, f"{part}.{one}", one, style="sub")
    lacking = "each of these" if acts else "what the witness can say"
    found += gap(f"{part}.own-words", f"{lacking}, in the witness's own words", path)
    if hand not in _ACCOUNT:
        found += gap(f"{part}.first-hand", "whether this is first hand", f"{path}.first_hand")
    return _under(f"{part}.account", _ACCOUNT.get(hand, "What the witness can say"), path, found)


def _of_a_protected_person(w: Writer, part: str, key: str, person: str) -> list[Passage]:
    """Return how the defendant was told, what the acts have done, and, apart from those, what the person wants."""
    base, held = f"protected_persons.{person}", w.case.protected_persons[person]
    told = [
        one
        for number, warning in w.case.warnings.items()
        if held.name and held.name.casefold() in warning.by.casefold()
        for one in passage(
            f"{part}.told.{number}",
            w.say("{date}.", date=w.at(f"warnings.{number}.date")),
            w.words(f"warnings.{number}.words"),
            style="sub",
        )
    ]
    told = told or gap(f"{part}.told.gap", "how the witness made it clear that contact was not wanted", base)
    effect = passage(f"{part}.effect", w.words(f"{base}.effect"), style="quote")
    for one, found in w.assessment.view.incidents:
        if found.witness == key:
            number, impact = w.incidents((one,)), w.at(f"incidents.{one}.impact")
            effect += passage(f"{part}.effect.{one}", w.say("Of {it}: {impact}", it=number, impact=impact), style="sub")
    effect = effect or gap(f"{part}.effect.gap", "the effect, in the witness's own words", f"{base}.effect")
    views = passage(
        f"{part}.views.date",
        w.say("The views were given on {date}.", date=w.at(f"{base}.views_date")),
        w.say("The witness {support}.", support=support(w, person)),
        style="sub",
    )
    own = passage(f"{part}.views.words", w.words(f"{base}.views"), style="quote")
    own = own or gap(
        f"{part}.views.gap", "what the witness wants, and why, in the witness's own words", f"{base}.views"
    )
    return [
        *_under(f"{part}.unwelcome", "How the defendant was told", base, told),
        *_under(f"{part}.impact", "What the acts have done", base, effect),
        *_under(f"{part}.views", "What the witness thinks and wants", base, [*views, *own]),
    ]
