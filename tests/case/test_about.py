"""Every field of the case says what it is, beside its title."""

import inspect
from pathlib import Path
from typing import Annotated, get_args, get_origin

from spo.case import About, Considered, Incident, Model, When, about_at, abouts
from spo.case.about import Voice
from spo.case.paths import field_type
from spo.case.refers import ExhibitIds
from spo.case.text import Answer, Line, Words, asked
from tests.case.models import fields, holds_ids

MEND = (
    "{model}.{field} does not say what it is. Beside its title in {file}, say whose words it holds - "
    '{voices} - as served="officer" if a paper that is served may print it, or else as kept="officer". '
    "What is served is read for where somebody is: see spo/case/about.py for what is not, and for the rest."
)


def silent(found: list[tuple[type[Model], str, object]]) -> list[str]:
    """Return what to do about each field that holds text and does not say whose it is, or says so twice."""
    return [
        MEND.format(
            model=model.__name__,
            field=field,
            file=Path(inspect.getfile(model)).name,
            voices=", ".join(get_args(Voice)),
        )
        for model, field, kind in found
        if holds_text(kind) and (abouts(model)[field].served is None) == (abouts(model)[field].kept is None)
    ]


def holds_text(kind: object) -> bool:
    """Return whether a field of this type holds text: on a line, over several, as a date or in a list."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0] if not holds_ids(kind) else None
    return kind in (str, When, tuple[Line, ...])


def test_every_field_that_holds_text_says_whose_it_is_and_whether_it_is_served() -> None:
    unsaid = silent([found for found in fields() if found[0] is not When])  # who holds a date speaks for its words
    assert not unsaid, "\n".join(unsaid)


def test_a_new_field_that_says_nothing_is_named_with_what_to_write_beside_its_title() -> None:
    class New(Model):
        bare: Words = asked("Bare")
        both: Line = asked("Both", served="record", kept="record")
        day: When = asked("Day", default=When())
        names: tuple[Line, ...] = asked("Names", default=())
        said: Line = asked("Said", served="record")
        answer: Answer = asked("Answer", default=None)
        exhibits: ExhibitIds = asked("Exhibits", default=())

    unsaid = silent([(New, name, field_type(New, name)) for name in New.model_fields])
    assert [line.split()[0] for line in unsaid] == ["New.bare", "New.both", "New.day", "New.names"]
    assert all('served="officer"' in line and "test_about.py" in line for line in unsaid)


def test_a_field_that_holds_no_text_is_nobodys_words() -> None:
    assert [(m.__name__, f) for m, f, kind in fields() if not holds_text(kind) and abouts(m)[f].words] == []


def test_only_what_is_served_and_somebodys_words_can_give_away_where_somebody_is_or_argue() -> None:
    telling = [(m, f) for m, f, _ in fields() if abouts(m)[f].where or abouts(m)[f].argues]
    assert {abouts(model)[field].served for model, field in telling} == {"person", "officer", "record"}


def test_what_a_field_says_is_found_by_its_path_and_by_its_kind() -> None:
    assert about_at("incidents.k3f9.what") == about_at("incidents.*.what") == abouts(Incident)["what"]
    assert about_at("existing_orders.ro.enforcement.why_not") == abouts(Considered)["why_not"]


def test_what_leads_to_no_field_says_nothing() -> None:
    assert {about_at(path) for path in ("incidents.k3f9", "incidents.k3f9.shoe", "defendant.name.x", "")} == {About()}
