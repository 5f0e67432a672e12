"""What is drafted from the facts is no stronger than they are: its numbers, days and words are the case's."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fnmatch import fnmatchcase
from typing import Any

from hypothesis import given, settings

from spo.assessment.facts import Fact
from spo.assessment.proposals import proposed_draft
from spo.assessment.proposals.narrative import DRAFTS
from spo.case import Case, Edit, Model, When, about_at, apply, attribution, texts
from spo.guidance import guidance
from tests.assessing import assess
from tests.strategies import cases

LAW, ON = guidance(), date(2026, 11, 24)
ENTRIES = {f"{kind}/{key}" for kind in ("narrative", "terms", "orders") for key in getattr(LAW, kind)}
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
    assert never == ["protected_persons.*.physical_harm", "stalking.fixation_shown"]  # no act of force, no fixation


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
        assert set(draft.entries) <= ENTRIES


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


def one(acts: Mapping[str, Mapping[str, Any]], **others: Any) -> Case:
    """Return a case about one person to protect, who is the only one towards whom the acts were."""
    defendant = {"defendant": {"name": "Karl Andrews", "title": "Mr"}}
    people = {"p1": {"name": "Orla Example", "title": "Ms"}}
    held = {key: {"towards": ["p1"], "attributed": "yes", **act} for key, act in acts.items()}
    return Case.model_validate({**defendant, "protected_persons": people, "incidents": held, **others})


EMAIL = {"date": "3 June 2026", "method": "email", "count": 4, "inferred": True, "what": "Four emails came."}
SAID = {
    "date": "4 July 2026",
    "method": "in-person",
    "impact": "She went home.",
    "what": "He said: “Where is she now?”",
}
TERM = {"library": "contact-any-means", "persons": ["p1"], "incidents": ["i1", "i2"], "words": "contact Orla Example"}


def test_no_draft_counts_entries(example: Case) -> None:
    counts = re.compile(r"\bentr(?:y|ies)\b|\bacts? \(\d+ of them|kinds that it answers|came after the orders in force")
    assert [text for text in said(blank(example)) if counts.search(text) and "entries about" not in text.lower()] == []


def test_acts_that_are_only_inferred_to_be_the_defendants_are_said_to_be() -> None:
    case = one({"i1": EMAIL, "i2": SAID}, terms={"t1": TERM})
    found = drafts(case)
    of = "from being looked for and found and being followed or approached and, by inference, from more contact."
    assert found["protected_persons.p1.risk"].text.startswith(f"Harm, {of} He said “Where is she now?” (2).")
    told = "He said “Where is she now?”. By inference, he sent four emails."
    assert found["terms.t1.why_necessary"].text == told


def test_what_is_inferred_is_named_for_a_term_only_where_little_is_shown() -> None:
    acts: dict[str, Mapping[str, Any]] = {"i1": EMAIL, "i2": SAID, "i3": {**SAID, "date": "5 July 2026"}}
    case = one(acts, terms={"t1": {**TERM, "incidents": list(acts)}})
    assert "inference" not in drafts(case)["terms.t1.why_necessary"].text


def test_a_term_that_answers_the_acts_of_another_refers_to_it() -> None:
    terms = {"t1": {**TERM, "position": 1}, "t2": {**TERM, "position": 2, "library": "publish-about"}}
    found = drafts(one({"i1": EMAIL, "i2": SAID}, terms=terms))
    assert found["terms.t2.why_necessary"].text.startswith("It rests on the acts given at term 1.")
    assert found["terms.t1.risk"].text != found["terms.t2.risk"].text


def test_the_second_of_two_terms_alike_gives_no_second_reason_against_less() -> None:
    other = {**TERM, "position": 2, "incidents": ["i2"]}
    found = drafts(one({"i1": EMAIL, "i2": SAID}, terms={"t1": {**TERM, "position": 1}, "t2": other}))
    assert found["terms.t1.less_considered"].text.startswith("A list of means")
    assert found["terms.t2.less_considered"].text == "As for term 1."


def test_nothing_is_said_to_have_been_considered_of_a_term_of_the_library(order_breached: Case) -> None:
    found = drafts(blank(order_breached))
    assert [path for path, draft in found.items() if "considered" in draft.text] == []


def test_no_means_is_told_that_is_not_recorded() -> None:
    found = drafts(one({"i1": {"date": "4 July 2026", "what": "It came.", "impact": "She went home."}}))
    assert found["protected_persons.p1.risk"].text == "Harm, from more such acts."


def test_words_are_told_as_said_only_where_the_account_says_so() -> None:
    note = {**SAID, "what": "He held a card: “Soon, Orla Example”."}
    case = one({"i1": note, "i2": EMAIL}, terms={"t1": TERM})
    assert "He was near Ms Example (“Soon, Orla Example”)." in drafts(case)["terms.t1.why_necessary"].text


def test_an_act_of_several_means_is_told_by_the_commonest() -> None:
    tally = {"message": {"count": 14}, "missed-call": {"count": 3}}
    act = {**EMAIL, "method": "several", "tally": tally, "count": 17, "what": "He wrote and rang."}
    text = drafts(one({"i1": act, "i2": SAID}, terms={"t1": TERM}))["terms.t1.why_necessary"].text
    assert "14 messages" in text
    assert "17" not in text


def test_why_so_long_tells_what_the_acts_outlasted_and_no_other_step() -> None:
    warnings = {
        "w1": {"kind": "police warning", "date": "10 June 2026", "words": "Told to stop."},
        "w2": {"kind": "arrest", "date": "10 July 2026", "words": "Arrested."},
    }
    case = one({"i1": {**EMAIL, "inferred": False}, "i2": SAID}, warnings=warnings, duration={"kind": "fixed"})
    text = drafts(case)["duration.why"].text
    assert "They went on after a police warning." in text
    assert "arrest" not in text
    assert "Either side may apply to have the order varied (section 4)." in text


def test_why_now_tells_what_came_after_the_last_step_and_what_ends() -> None:
    held = {
        "warnings": {"w1": {"kind": "arrest", "date": "10 June 2026", "words": "Arrested."}},
        "interim": {"sought": "yes"},
        "existing_orders": {"o1": {"kind": "pre-charge-bail", "made": "10 June 2026", "ends": "6 January 2027"}},
    }
    text = drafts(one({"i1": EMAIL, "i2": SAID}, **held))["interim.why"].text
    assert text.startswith("(i) After the arrest of 10 June 2026 came ")
    assert " of 4 July 2026 (" in text
    assert "(ii) The pre-charge bail ends on 6 January 2027." in text
    assert "(iii) A full hearing must allow time for notice, and for evidence on both sides." in text
    assert "no bail" not in text


def test_why_now_tells_what_a_full_hearing_needs_and_what_the_terms_close_to_the_defendant() -> None:
    held = {
        "interim": {"sought": "yes"},
        "witnesses": {"w1": {"name": "A B", "called": "yes"}, "w2": {"name": "C D", "called": "no"}},
        "places": {"x": {"name": "Example Hall", "known_to_defendant": "yes"}},
        "terms": {"t1": {**TERM, "places": ["x"], "in_interim": "yes"}},
        "defendant": {"occupation": {"work": "A joiner, at Other Yard."}},
    }
    text = drafts(one({"i1": EMAIL, "i2": SAID}, **held))["interim.why"].text
    needs = "A full hearing must allow 21 days for notice of the hearsay, time for one witness and time for the "
    assert needs in text
    assert "close to the defendant by name only Example Hall (term 1), where no work, study or worship" in text


def test_that_terms_have_exceptions_is_no_reason_why_they_go_no_further() -> None:
    excepted = {**TERM, "exceptions": "At court."}
    found = drafts(one({"i1": EMAIL, "i2": SAID}, terms={"t1": excepted}, duration={"kind": "fixed", "years": 2}))
    assert "rights.proportionality" not in found
    shorter = {**excepted, "period": {"kind": "fixed", "years": 1}}
    found = drafts(one({"i1": EMAIL, "i2": SAID}, terms={"t1": shorter}, duration={"kind": "fixed", "years": 2}))
    assert found["rights.proportionality"].text == "Sought for less time than the order: term 1."


def test_for_how_long_duties_are_asked_for_is_said_with_their_numbers() -> None:
    duty = {"kind": "requirement", "reach": ["duty-devices"], "exceptions": "Police may not require a password."}
    term = {**TERM, **duty, "period": {"kind": "fixed", "years": 1}}
    found = drafts(one({"i1": EMAIL, "i2": SAID}, terms={"t1": term}, duration={"kind": "fixed", "years": 2}))
    told = "What is asked for by term 1 is for 1 year only. No password is asked for."
    assert found["rights.private_life"].text == told


def test_a_place_that_is_withheld_is_in_no_draft_of_private_life() -> None:
    place = {"name": "Example Hall", "withhold": True}
    term = {**TERM, "library": "named-place", "reach": ["place"], "places": ["x"], "exceptions": "One."}
    found = drafts(one({"i1": EMAIL, "i2": {**SAID, "where": "x"}}, places={"x": place}, terms={"t1": term}))
    assert [path for path, draft in found.items() if "Example Hall" in draft.text] == []


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
    assert draft.text.endswith("told of. He grabbed her wrist (1).")


def test_what_somebody_says_of_the_effect_is_drafted_where_no_harm_is_recorded() -> None:
    people = {"p1": {"name": "Ann Ash", "effect": "I have given up choir."}, "p2": {"name": "Bo Bee"}}
    assert drafts(one({"a1": {}}, protected_persons=people))["risk.psychological"].text.endswith(
        'Ash says: "I have given up choir."'
    )
    people["p1"]["psychological_harm"] = "She does not sleep."
    assert drafts(one({"a1": {}}, protected_persons=people))["risk.psychological"].text.endswith("She does not sleep.")


def test_the_home_that_is_recorded_shows_the_link_to_the_area_unless_it_is_withheld() -> None:
    place = {"whose": "defendant", "kind": "home", "address": "7 Larch Row"}
    more = {"applicant": {"area_link": "resides"}, "defendant": {"name": "Vic Pound", "home": "h"}}
    found = drafts(one({"a1": {}}, places={"h": place}, **more))
    assert found["applicant.area_link_facts"].text == "The defendant's home is 7 Larch Row."
    held = drafts(one({"a1": {}}, places={"h": {**place, "withhold": True}}, **more))
    assert "applicant.area_link_facts" not in held


def test_what_shows_a_fixation_is_drafted_only_where_it_is_answered_that_one_is_shown() -> None:
    acts = {"a1": {"date": "4 July 2026", "what": 'He said "I will wait for you here".', "method": "in-person"}}
    answered = drafts(one(acts, stalking={"fixation": "yes"}))
    assert '"I will wait for you here"' in answered["stalking.fixation_shown"].text
    assert "stalking.fixation_shown" not in drafts(one(acts))


def test_a_long_text_is_quoted_by_whole_sentences_and_no_quotation_is_cut() -> None:
    said_then = 'She said: "I am not going out. I cannot." ' + "It was a long day. " * 20
    act = {"date": "3 June 2026", "towards": ["p1"], "attributed": "yes", "impact": said_then}
    case = Case.model_validate({"protected_persons": {"p1": {"name": "Orla Example"}}, "incidents": {"i1": act}})
    text = drafts(case)["protected_persons.p1.psychological_harm"].text
    assert text.count('"') == 2
    assert text.endswith("It was a long day (1).")


def test_a_course_that_nobody_recorded_as_considered_is_not_said_to_have_been(order_breached: Case) -> None:
    case = blank(order_breached)
    for key in case.terms:  # worded by the officer, so that the library gives no reason
        case = apply(case, [Edit(path=f"terms.{key}.library", value="")])
    assert any("was considered" in draft.text for draft in drafts(case).values())
    for order in case.existing_orders:
        for course in ("variation", "extension", "enforcement"):
            case = apply(case, [Edit(path=f"existing_orders.{order}.{course}.considered", value=None)])
    assert [path for path, draft in drafts(case).items() if "was considered" in draft.text] == []


def acts_on(*days: str) -> Case:
    """Return a case of one act on each of some days."""
    acts = {f"i{n}": {"date": day, "attributed": "yes"} for n, day in enumerate(days)}
    return Case.model_validate({"defendant": {"name": "Karl Andrews"}, "incidents": acts})


def test_acts_of_more_than_a_year_are_told_by_year_and_others_kind_by_kind() -> None:
    case = acts_on("3 June 2024", "4 July 2025", "5 August 2026")
    for key, method in {"i0": "email", "i1": "letter", "i2": "following"}.items():
        case = apply(case, [Edit(path=f"incidents.{key}.method", value=method)])
    text = drafts(case)["risk.escalation"].text
    said = "in 2024, the email of 3 June (1); in 2025, the letter of 4 July (2); in 2026, following on 5 August (3)."
    assert text.startswith(f"The acts have changed: {said}")
    short = apply(
        case, [Edit(path="incidents.i0.date", value="3 June 2026"), Edit(path="incidents.i1.date", value="4 July 2026")]
    )
    text = drafts(short)["risk.escalation"].text
    assert text.startswith("First came an email (3 June 2026) and a letter (4 July 2026).")
    assert "Then, each for the first time, came following (5 August 2026)." in text


def test_of_the_acts_of_a_year_three_kinds_are_told_and_that_there_were_others() -> None:
    case = acts_on("3 June 2024", *(f"{day} July 2026" for day in range(1, 7)))
    hall = {"kind": "other", "name": "Example Hall", "address": "Example Hall, Exampleton"}
    case = apply(case, [Edit(path="places.hall", value=hall), Edit(path="incidents.i0.where", value="hall")])
    means = ("waiting-near", "gift", "gift", "several", "letter", "letter", "email")
    edits = [Edit(path=f"incidents.i{n}.method", value=method) for n, method in enumerate(means)]
    edits.append(Edit(path="incidents.i3.what", value="He sent texts and rang her."))
    text = drafts(apply(case, edits))["risk.escalation"].text
    once = "in 2024, the wait at Example Hall on 3 June (1); in 2026, "
    assert text.startswith(f"The acts have changed: {once}text messages and calls, gifts and letters, among others.")


def test_interference_with_property_is_not_told_as_damage() -> None:
    moved = {"date": "5 August 2026", "method": "damage", "what": "He moved her bins.", "attributed": "yes"}
    case = apply(acts_on("3 June 2024", "4 July 2025"), [Edit(path="incidents.moved", value=moved)])
    text = drafts(case)["risk.escalation"].text
    assert "in 2026, interference with property" in text.lower()
    assert "damage" not in text


def test_the_longest_quiet_is_told_on_the_acts_that_are_shown_alone_too_where_an_inference_breaks_it() -> None:
    days = "2 January", "6 February", "10 May", "20 June", "1 September", "1 November"
    acts: dict[str, dict[str, Any]] = {
        key: {**SAID, "date": f"{day} 2026"} for key, day in zip("abcdef", days, strict=True)
    }
    text = drafts(one(acts))["risk.escalation"].text
    assert "The longest time without an act was between 6 February 2026 and 10 May 2026 (92 days)." in text
    assert "shown to be the defendant's alone" not in text
    acts["c"]["inferred"] = True
    text = drafts(one(acts))["risk.escalation"].text
    assert "alone it was between 6 February 2026 and 20 June 2026 (133 days)." in text
