"""What is drafted from the facts is no stronger than they are: its numbers, days and words are the case's."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fnmatch import fnmatchcase

from hypothesis import given, settings

from spo.assessment import assess
from spo.assessment.facts import Fact
from spo.assessment.proposals import proposed_draft
from spo.assessment.proposals.narrative import DRAFTS
from spo.case import Case, Edit, Model, When, about_at, apply, attribution, texts
from spo.guidance import guidance
from tests.strategies import cases

LAW, ON = guidance(), date(2026, 11, 24)
LOADED = (
    *("abuse", "abuser", "alarming", "appalling", "bombard", "bombarded", "campaign", "chilling", "clearly", "cruel"),
    *("cunning", "dangerous", "deluded", "delusional", "deranged", "desperate", "disturbed", "disturbing", "escalated"),
    *("escalating", "escalation", "evil", "fixated", "fixation", "frightening", "harassed", "haunted", "hounded"),
    *("inevitable", "inevitably", "jealous", "malicious", "manipulative", "menacing", "motivated", "narcissist"),
    *("obsessed", "obsession", "obsessive", "obviously", "offender", "perpetrator", "persecuted", "plagued"),
    *("predatory", "psychopath", "relentless", "repeatedly", "ruthless", "sinister", "stalked", "stalker", "suffered"),
    *("terrified", "terrifying", "terrorised", "threatening", "tormented", "undoubtedly", "unrelenting", "unstable"),
    *("vengeful", "vicious", "victim", "vile", "violent", "vulnerable"),
)
"""Words that weigh. None of them is said unless somebody wrote it in the case."""

_DAY = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def test_nothing_is_drafted_but_what_an_officer_writes() -> None:
    assert {about_at(field).words for field in DRAFTS} == {"officer"}


def paths(case: Case) -> Iterator[str]:
    """Yield the path of every box of the case for which there may be a draft."""
    for pattern in DRAFTS:
        collection, star, field = pattern.partition(".*.")
        yield from (f"{collection}.{key}.{field}" for key in case.at(collection)) if star else (pattern,)


def blank(case: Case) -> Case:
    """Return a case with nothing in any of those boxes."""
    return apply(case, [Edit(path=path, value="") for path in paths(case)])


def drafts(case: Case, on: date = ON) -> dict[str, Fact]:
    """Return every draft for a case, given with its boxes empty."""
    assessment = assess(case, LAW, on)
    found = {path: proposed_draft(assessment, path) for path in paths(case)}
    return {path: draft for path, draft in found.items() if draft}


def said(case: Case, on: date = ON) -> list[str]:
    """Return all that is drafted for a case."""
    return [draft.text for draft in drafts(case, on).values()]


def written(case: Case) -> str:
    """Return every word of a case, as somebody wrote it."""
    return "\n".join(text for _, text in texts(case))


def days_of(case: Case, on: date) -> set[str]:
    """Return every day in a case, the day before and the day after each, and the day of drafting, without the year."""
    held = {on, *(day for when in whens(case) for day in (when.earliest, when.latest) if day)}
    near = {day + timedelta(days=n) for day in held for n in (-1, 0, 1) if date.min < day < date.max}
    return {f"{day.day} {day:%B}" for day in near | held}


def whens(value: object) -> Iterator[When]:
    """Yield every date in a part of a case."""
    if isinstance(value, When):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from whens(item)
    elif isinstance(value, Model):
        for field in type(value).model_fields:
            yield from whens(getattr(value, field))


def foreign(text: str, case: Case, on: date) -> list[str]:
    """Return the numbers in a text that are neither the case's own words nor counted from it."""
    own = written(case)
    text = _DAY.sub(lambda found: "" if found[0] in days_of(case, on) or found[0] in own else found[0], text)
    acts = sum(max(act.count, 0) for act in case.incidents.values())
    days = [day for when in whens(case) for day in (when.earliest, when.latest) if day] or [on]
    longest = (max(*days, on) - min(*days, on)).days + 1
    most = max(acts, longest, len(case.incidents), len(case.terms), on.year)
    numbers = [number.replace(",", "") for number in re.findall(r"\d[\d,]*\d|\d", text)]
    return [number for number in numbers if number not in own and int(number) > most]


def test_something_is_drafted_for_every_kind_of_box_in_the_worked_examples(examples: dict[str, Case]) -> None:
    drafted = [
        path
        for case in examples.values()
        for path in paths(case)
        if proposed_draft(assess(apply(case, [Edit(path=path, value="")]), LAW, ON), path)
    ]
    never = [pattern for pattern in DRAFTS if not any(fnmatchcase(path, pattern) for path in drafted)]
    assert never == ["protected_persons.*.physical_harm"]  # no example has an act of force


def test_every_number_and_day_that_is_drafted_is_in_the_case(example: Case) -> None:
    case = blank(example)
    for text in said(case):
        assert foreign(text, case, ON) == []
        own = written(case)
        assert [day for day in _DAY.findall(text) if day not in days_of(case, ON) and day not in own] == []


@settings(max_examples=60)
@given(cases())
def test_nothing_is_drafted_for_any_case_that_is_not_in_it(drawn: Case) -> None:
    case = blank(drawn)
    own = written(case).casefold()
    for text in said(case):
        assert [day for day in _DAY.findall(text) if day not in days_of(case, ON) and day.casefold() not in own] == []
        assert [word for word in re.findall(r"[a-z]+", text.casefold()) if word in LOADED and word not in own] == []
    for draft in drafts(case).values():
        assert draft.text.strip()
        for fact in draft.paths:
            case.at(fact)
        assert set(draft.entries) <= {f"narrative/{key}" for key in LAW.narrative}


def test_no_draft_of_an_example_uses_a_loaded_word_that_the_case_does_not_hold(example: Case) -> None:
    case = blank(example)
    own = written(case).casefold()
    found = [word for text in said(case) for word in re.findall(r"[a-z]+", text.casefold())]
    assert [word for word in found if word in LOADED and not re.search(rf"\b{word}\b", own)] == []


def test_no_sentence_of_guidance_from_which_drafts_are_made_uses_a_loaded_word() -> None:
    sentences = " ".join(entry.text for entry in LAW.narrative.values()).casefold()
    assert set(re.findall(r"[a-z]+", sentences)) & set(LOADED) == set()


def test_nothing_is_drafted_where_something_stands_in_the_box(example: Case) -> None:
    filled = apply(example, [Edit(path=path, value="As the officer has it.") for path in paths(example)])
    assert drafts(filled) == {}


def test_nothing_is_drafted_for_a_case_in_which_nothing_is_recorded() -> None:
    assert said(Case()) == []


def test_acts_that_are_not_attributed_are_counted_in_no_draft(order_breached: Case) -> None:
    case = blank(order_breached)
    for key in [key for key, act in case.incidents.items() if attribution(case, act) != "no"][1:]:
        case = apply(case, [Edit(path=f"incidents.{key}.attributed", value="no")])
    left = [act for act in case.incidents.values() if attribution(case, act) != "no"]
    assert len(left) == 1
    for text in said(case):
        for entries in re.findall(r"(\d+) entr(?:y|ies)", text):
            assert int(entries) <= 1
    assert "risk.escalation" not in drafts(case)


def test_the_acts_towards_a_person_are_counted_as_they_are_recorded(
    order_breached: Case, stranger_online: Case
) -> None:
    for case in map(blank, (order_breached, stranger_online)):
        for key in case.protected_persons:
            text = drafts(case)[f"protected_persons.{key}.risk"].text
            held = [a for a in case.incidents.values() if key in a.towards and attribution(case, a) != "no"]
            acts, entries = re.search(r"^([\d,]+) acts?.*? in ([\d,]+) entr\w+ of the chronology", text).groups()
            assert (int(entries), int(acts)) == (len(held), sum(act.count for act in held))


def test_acts_that_are_only_inferred_to_be_the_defendants_are_said_to_be() -> None:
    acts = {
        "i1": {"date": "3 June 2026", "towards": ["p1"], "attributed": "yes", "count": 4, "inferred": True},
        "i2": {"date": "4 July 2026", "towards": ["p1"], "attributed": "yes", "impact": "She went home."},
    }
    case = Case.model_validate({"protected_persons": {"p1": {"name": "Orla Example"}}, "incidents": acts})
    found = drafts(case)
    assert found["protected_persons.p1.risk"].text.startswith("5 acts (4 of them inferred) in 2 entries")
    assert "Of all of them, 4 are attributed to the defendant by inference." in found["risk.escalation"].text


def test_where_an_order_is_obeyed_and_nothing_new_is_recorded_no_risk_and_no_necessity_is_drafted(
    order_obeyed: Case,
) -> None:
    found = drafts(blank(order_obeyed))
    assert [path for path in found if path.startswith(("terms.", "protected_persons.")) and path.endswith("risk")] == []
    assert [path for path in found if path.endswith("why_necessary")] == []


def test_a_withheld_name_or_place_is_in_no_draft(order_breached: Case) -> None:
    edits = [
        Edit(path="protected_persons.p2.withhold_name", value=True),
        Edit(path="protected_persons.p2.described_as", value="the second protected person"),
        Edit(path="places.sister-home.withhold", value=True),
    ]
    before, after = drafts(blank(order_breached)), drafts(blank(apply(order_breached, edits)))
    place = order_breached.places["sister-home"].name
    assert any(place in draft.text for path, draft in before.items() if path.endswith("why_necessary"))
    own = [path for path in after if path.endswith(("risk", "why_necessary"))]
    assert [path for path in own if "Maeve" in after[path].text or place in after[path].text] == []
    assert any("the second protected person" in after[path].text for path in own)


def test_words_and_acts_of_force_are_drafted_as_physical_harm_and_others_are_not() -> None:
    acts = {
        "i1": {"date": "3 June 2026", "what": "He grabbed her wrist.", "towards": ["p1"], "attributed": "yes"},
        "i2": {"date": "4 June 2026", "what": "There was no injury. He left.", "towards": ["p1"], "attributed": "yes"},
        "i3": {"date": "5 June 2026", "what": "He kicked her door.", "towards": ["p1"], "attributed": "no"},
    }
    case = Case.model_validate({"protected_persons": {"p1": {"name": "Orla Example"}}, "incidents": acts})
    draft = drafts(case)["protected_persons.p1.physical_harm"]
    assert draft.text.endswith("threat: (incident 1, 3 June 2026) He grabbed her wrist.")


def test_a_long_text_is_quoted_by_whole_sentences_and_no_quotation_is_cut() -> None:
    said_then = 'She said: "I am not going out. I cannot." ' + "It was a long day. " * 20
    act = {"date": "3 June 2026", "towards": ["p1"], "attributed": "yes", "impact": said_then}
    case = Case.model_validate({"protected_persons": {"p1": {"name": "Orla Example"}}, "incidents": {"i1": act}})
    text = drafts(case)["protected_persons.p1.psychological_harm"].text
    assert text.count('"') == 2
    assert text.endswith("It was a long day.")


def test_a_course_that_nobody_recorded_as_considered_is_not_said_to_have_been(order_breached: Case) -> None:
    case = blank(order_breached)
    assert any("was considered" in draft.text for draft in drafts(case).values())
    for order in case.existing_orders:
        for course in ("variation", "extension", "enforcement"):
            case = apply(case, [Edit(path=f"existing_orders.{order}.{course}.considered", value=None)])
    assert [path for path, draft in drafts(case).items() if "was considered" in draft.text] == []


def acts_on(*days: str) -> Case:
    """Return a case of one act on each of some days."""
    acts = {f"i{n}": {"date": day, "attributed": "yes"} for n, day in enumerate(days)}
    return Case.model_validate({"defendant": {"name": "Karl Andrews"}, "incidents": acts})


def test_the_first_year_of_several_says_when_it_begins_and_this_year_when_it_ends() -> None:
    text = drafts(acts_on("3 June 2024", "4 July 2025", "5 August 2026"))["risk.escalation"].text
    assert "2024 from 3 June, 1 act; 2025, 1 act; 2026 to 24 November, 1 act" in text


def test_interference_with_property_is_not_told_as_damage() -> None:
    moved = {"date": "5 August 2026", "method": "damage", "what": "He moved her bins.", "attributed": "yes"}
    case = apply(acts_on("3 June 2024", "4 July 2025"), [Edit(path="incidents.moved", value=moved)])
    text = drafts(case)["risk.escalation"].text
    assert "acts of interference with property (5 August 2026)" in text
    assert "damage" not in text
