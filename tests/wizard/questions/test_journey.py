"""The journey: which steps there are for a case, forwards and backwards, and where each field is asked for."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, get_args, get_origin

import pytest
from hypothesis import given, settings

from spo.case import Case, Model, When
from spo.case.paths import field_type
from spo.wizard.questions.journey import (
    Place,
    asked,
    first_about,
    following,
    leaves,
    list_of,
    place_of,
    preceding,
    section_of,
    start,
)
from spo.wizard.questions.status import place_for
from spo.wizard.steps import SECTIONS, STEPS
from tests.assessing import assess
from tests.assessment.situations import DAY, SITUATIONS
from tests.strategies import cases

from ..cases import LAW, answered, every_case, page


def every_field(kind: Any = Case, pattern: str = "") -> Iterator[str]:
    """Yield the pattern of every field of a case that a person could be asked for."""
    if get_origin(kind) is dict:
        yield from every_field(get_args(kind)[1], f"{pattern}.*")
    elif isinstance(kind, type) and issubclass(kind, Model) and kind is not When:
        for name in kind.model_fields:
            yield from every_field(field_type(kind, name), f"{pattern}.{name}" if pattern else name)
    else:
        yield pattern


NOT_ASKED = {
    "schema_version": "the program keeps it: it says which form of file this is",
    "terms.*.position": "moved up on the list of terms",
    "exhibits.*.picture": "attached on the page of the exhibit: the program keeps the SHA-256 of the file",
    **{
        f"exhibits.*.attached.*.{field}": "attached on the page of the exhibit, and made into pages there"
        for field in ("name", "words", "pages.*.picture", "pages.*.read")
    },
    **{
        f"signed_papers.*.{field}": "said on the page Signed papers, where the paper is attached"
        for field in (
            *("paper", "witness", "number", "by", "on", "by_hand", "another", "file", "given_by", "given_at"),
            *("name", "words", "pages.*.picture", "pages.*.read"),
        )
    },
    "incidents.*.tally.*.count": "counted from the rows of a file",
    "incidents.*.tally.*.hours": "counted from the rows of a file",
    "incidents.*.rows.*.ranges": "kept when a file is read, split, and taken together",
    "source_files.*.sha256": "the program keeps it: the SHA-256 of the file",
    **{
        f"source_files.*.{field}": "answered on the page that reads the file"
        for field in (
            *("mapping.table", "mapping.first", "mapping.columns.*", "mapping.date_order", "mapping.zone"),
            *("mapping.method", "mapping.count_repeats", "rule.together", "rule.gap", "rule.quoted"),
        )
    },
    **{f"source_files.*.{field}": "counted when the file is read" for field in ("rows", "kept", "repeated", "refused")},
    "turned.*.order": "it follows from the clause, which is chosen among those of every order",
    "wordings.*.paper": "kept with the words that the Papers page takes",
    "wordings.*.passage": "kept with the words that the Papers page takes",
    "wordings.*.text": "typed on the Papers page, beside the draft",
    "wordings.*.digest": "kept with the words that the Papers page takes",
    "unread.*.path": "the program keeps it, until the field that it names is mended",
    "unread.*.words": "shown in the field that it was typed in",
    "read_over.*.gives_away": "ticked below the text that it is about",
    "desk.papers.*.name": "put down on the page that reads the papers",
    "desk.papers.*.kind": "said on the page that reads the papers",
    "desk.papers.*.sha256": "the program keeps it: the SHA-256 of the paper",
    "desk.left_out": "what is not ticked on the pages that confirm what the papers say",
    "read_over.*.of": "the program keeps it: it tells whether the text was changed since it was read",
}
"""Fields that no step asks for, each with its reason."""

Stop = tuple[str, dict[str, Any]]
Walk = tuple[Stop, ...]


def at(stop: str, /, **answers: Any) -> Stop:
    """A stop, such as `order-term/ro/t1`: a step, the ids of what it is about, and what is answered before going on."""
    return stop, answers


def steps(stops: str) -> Walk:
    """Stops at which nothing is answered."""
    return tuple(at(stop) for stop in stops.split())


FROM_THE_RISK = (
    "risk risk-assessments order-checks existing-orders turned breaches proceedings other-courses terms "
    "duration requests rights helps-defendant consultations authority summons-service replies heard terms-made"
)
FROM_THE_PEOPLE = (
    "protected-persons places identifiers incidents source-files warnings stalking witnesses exhibits hearsay "
    f"{FROM_THE_RISK}"
)
JOURNEYS: dict[str, Walk] = {
    "nothing is answered": steps(f"applicant defendant drivers {FROM_THE_PEOPLE}"),
    "what drives the behaviour": (
        at("drivers"),
        at("driver/d1", kind="drink"),
        *steps("drivers protected-persons"),
    ),
    "people, with their places and numbers": (
        at("protected-persons"),
        at("person/p1", name="Orla Example", withhold_name=True),
        *steps("protected-persons places"),
        at("place/home", address="1 High Street"),
        *steps("places identifiers"),
        at("identifier/n1", value="07700 900000"),
        *steps("identifiers incidents"),
    ),
    "two incidents, one after another": (
        at("incidents"),
        at("incident/i1", date="3 June 2026", what="He waited outside."),
        at("incidents"),
        at("incident/i2", what="He rang."),
        *steps("incidents source-files warnings"),
    ),
    "a file of evidence": (
        at("source-files"),
        at("source-file/f1", name="calls.csv", description="Call data"),
        *steps("source-files warnings"),
    ),
    "warnings, witnesses and exhibits": (
        at("warnings"),
        at("warning/w1", words="Stop."),
        *steps("warnings stalking witnesses"),
        at("witness/w1", name="Sam Example", called="no", why_not_called="Fear"),
        *steps("witnesses exhibits"),
        at("exhibit/e1", mark="SE/1"),
        *steps("exhibits hearsay"),
        at("hearsay-statement/h1", maker="A records officer", why_not_called="The record says it"),
        *steps("hearsay risk"),
    ),
    "a risk that is assessed": (
        at("risk", risk__physical="He has a knife."),
        at("risk-assessments"),
        at("risk-assessment/a1", tool="S-DASH"),
        *steps("risk-assessments order-checks"),
    ),
    "an order, its terms, and when it was obeyed": (
        at("order-checks"),
        at("order-check/c1", system="PNC"),
        *steps("order-checks existing-orders"),
        at("order/ro", title="The restraining order", until_further_order="yes"),
        at("order-terms/ro"),
        at("order-term/ro/t1", words="Not to contact her."),
        at("order-terms/ro"),
        at("order-term/ro/t2", words="Not to go to her home."),
        *steps("order-terms/ro compliance/ro"),
        at("obeyed/ro/m1", words="Nothing was reported."),
        *steps("compliance/ro existing-orders turned"),
    ),
    "a fact on which it turns whether an order reaches an act": (
        at("turned"),
        at("turned-on/q1", incident="i1", question="meant-to-be-seen", answer="yes"),
        *steps("turned breaches"),
    ),
    "a breach, and a prosecution": (
        at("breaches"),
        at("breach/b1", incident="i1", order="ro"),
        at("breach-outcome/b1", status="charged"),
        *steps("breaches proceedings"),
        at("proceeding/p1", description="Stalking"),
        *steps("proceedings other-courses terms"),
    ),
    "a prohibition, and a requirement": (
        at("terms"),
        at("term/t1", kind="prohibition", words="contact her"),
        *steps("terms"),
        at("term/t2", kind="requirement", words="attend a programme"),
        *steps("terms duration"),
    ),
    "an interim order, and requests": (
        at("duration", interim__sought="yes"),
        at("requests"),
        at("request/r1", reason="She is afraid."),
        *steps("requests rights"),
    ),
    "fairness and authority, to the end": (
        *steps("rights helps-defendant"),
        at("helps/h1", words="He has a job."),
        *steps("helps-defendant consultations"),
        at("consultation/c1", who="The Crown Prosecution Service"),
        *steps("consultations authority summons-service replies"),
        at("reply/r1", statement="A statement of 3 June 2026"),
        *steps("replies heard"),
        at("hearing-held/h1", came_of="adjourned"),
        *steps("heard terms-made"),
        at("term-made/t1", came_of="refused"),
        at("terms-made"),
    ),
}


def stops(walk: Walk) -> list[Place]:
    """Return where a walk leads. What is answered at a stop is asked there."""
    case, places = Case(), []
    for stop, answers in walk:
        step, *items = stop.split("/")
        places.append(page(step, *items))
        case = answered(case, places[-1], **answers) if answers else case
    return places


def is_opened(place: Place, one: Place) -> bool:
    """Whether the way from a page to another is to open an item of the list that the page is."""
    return bool(place.step.lists) and one == Place(first_about(place.step), (*place.ids, *one.ids[-1:]))


@pytest.mark.parametrize("walk", JOURNEYS.values(), ids=JOURNEYS)
def test_a_journey_goes_on_as_the_answers_say_and_back_reverses_next(walk: Walk) -> None:
    for here, then in pairwise(stops(walk)):
        if is_opened(here, then):
            assert preceding(then) == here
        else:
            assert following(here) == then
            came_out_of_an_item = here.ids and then == list_of(here)
            assert came_out_of_an_item or preceding(then) == here


def test_a_journey_begins_at_the_first_step_and_ends_at_the_last() -> None:
    places = stops(JOURNEYS["nothing is answered"])
    assert places[0] == start()
    assert preceding(places[0]) is None
    assert following(places[-1]) is None


def test_every_step_is_reached_by_some_journey() -> None:
    reached = {place.step.id for walk in JOURNEYS.values() for place in stops(walk)}
    assert set(STEPS) - reached == set()


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_next_goes_through_every_page_that_applies_once_and_back_the_same_way(case: Case) -> None:
    tops = [Place(step) for step in STEPS.values() if "*" not in step.of]
    assert _along(start(), following) == tops
    assert _along(tops[-1], preceding) == tops[::-1]
    for collection in (step for step in STEPS.values() if step.lists and "*" not in step.of):
        for key in case.at(collection.collection):
            about = [Place(step, (key,)) for step in STEPS.values() if step.of == f"{collection.collection}.*"]
            assert _along(about[0], following) == [*about, Place(collection)]
            assert _along(about[-1], preceding) == [*about[::-1], Place(collection)]


def _along(place: Place, way: Any) -> list[Place]:
    """Return the pages from one to the end of the journey, or to the list that its item is in."""
    found, ids = [place], place.ids
    while (then := way(found[-1])) is not None:
        found.append(then)
        if then.ids != ids:
            break
    return found


def test_every_field_is_asked_in_exactly_one_step_but_for_those_that_have_a_reason() -> None:
    times = Counter(field for step in STEPS.values() for field in asked(step))
    assert {field: times[field] for field in every_field() if times[field] != 1} == dict.fromkeys(NOT_ASKED, 0)
    assert set(times) <= set(every_field())


def test_every_collection_has_one_list_and_every_list_a_page_for_its_items() -> None:
    listed = Counter(step.collection for step in STEPS.values() if step.lists)
    held = {field.rpartition(".*")[0] for field in every_field() if "*" in field and field not in NOT_ASKED}
    assert listed == Counter(held)
    for step in STEPS.values():
        if step.lists:
            assert first_about(step).of == f"{step.collection}.*"
            assert section_of(first_about(step)) == section_of(step)


def test_no_step_is_in_two_sections() -> None:
    assert len(STEPS) == sum(len(section.steps) for section in SECTIONS)


def test_every_part_of_a_page_has_its_reason_in_guidance_and_no_reason_is_left_over() -> None:
    assert set(LAW.steps) == {part.id for step in STEPS.values() for part in step.whole}


@pytest.mark.parametrize("field", sorted(set(every_field()) - set(NOT_ASKED)))
def test_the_path_of_a_field_leads_to_the_step_that_asks_for_it(field: str) -> None:
    path, ids = field, list[str]()
    while "*" in path:
        ids.append(f"k{len(ids) + 1}")
        path = path.replace("*", ids[-1], 1)
    place = place_of(path)
    assert field in asked(place.step)
    assert place.ids == tuple(ids)
    assert path in [place.path(name) for name in _names(place)]


def _names(place: Place) -> list[str]:
    before = f"{place.step.of}." if place.step.of else ""
    return [field.removeprefix(before) for field in asked(place.step)]


@pytest.mark.parametrize(
    ("path", "step", "ids"),
    [
        ("incidents", "incidents", ()),
        ("incidents.k1", "incident", ("k1",)),
        ("existing_orders.ro.terms", "order-terms", ("ro",)),
        ("existing_orders.ro.terms.t1", "order-term", ("ro", "t1")),
        ("defendant.drivers.d1", "driver", ("d1",)),
        ("defendant.custody", "defendant", ()),
        ("terms.t1.delivery", "term", ("t1",)),
    ],
)
def test_the_path_of_a_part_leads_to_the_page_that_begins_it(path: str, step: str, ids: tuple[str, ...]) -> None:
    assert place_of(path) == page(step, *ids)


@pytest.mark.parametrize("path", ["schema_version", "unread.k1.words", "wordings.k1.text", "terms.t1.position"])
def test_the_path_of_a_field_that_no_step_asks_for_leads_nowhere(path: str) -> None:
    with pytest.raises(KeyError):
        place_of(path)


def test_the_name_of_a_part_stands_for_the_fields_within_it() -> None:
    assert [*leaves(Case, "rights")][:2] == ["rights.proportionality", "rights.private_life"]
    assert [*leaves(Case, "defendant.date_of_birth")] == ["defendant.date_of_birth"]
    assert [*leaves(Case, "incidents")] == []


def test_every_finding_of_every_example_and_situation_leads_to_the_step_that_mends_it() -> None:
    held = [*every_case().values(), *(situation.case for situation in SITUATIONS)]
    found = {(finding.id, finding.field) for case in held for finding in assess(case, LAW, DAY).findings}
    assert len({key for key, _ in found}) > 80
    for key, field in found:
        place = place_for(field)
        assert place == place_of(field), key
        assert f"{field}.".startswith(f"{place.base}.") if place.ids else True, key


@given(cases())
@settings(max_examples=60)
def test_every_finding_of_any_case_leads_to_a_step(case: Case) -> None:
    for finding in assess(case, LAW, DAY).findings:
        assert place_for(finding.field).step.id in STEPS
