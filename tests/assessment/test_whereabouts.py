"""What is served and may tell where she now is is put to the officer, and what is withheld is said where it stands."""

from datetime import date
from fnmatch import fnmatch
from typing import Any

import pytest

from spo.assessment import number_as_read, served_texts
from spo.case import Case, Edit, When, about_at, apply, read_case, texts
from spo.case.gates import COURSES
from spo.case.paths import path_key
from spo.guidance import guidance
from tests.assessing import assess
from tests.documents.full import marked
from tests.documents.withheld_corpus import HARMLESS

ON = date(2026, 11, 24)
SECRET = {"whose": "p", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}


def case_with(secret: dict[str, Any] | None = None, **items: Any) -> Case:
    """Return a case in which a home is withheld, or is what is given instead."""
    held = {"protected_persons.p": {"name": "Orla Example"}, "places.h": secret or SECRET}
    held |= {path.replace("__", "."): value for path, value in items.items()}
    return apply(Case(), [Edit(path=path, value=value) for path, value in held.items()])


def answered(case: Case, path: str) -> Case:
    """Return a case in which an officer has said that what stands at a path gives nobody away."""
    answer = {"gives_away": "no", "of": number_as_read(case, path)}
    return apply(case, [Edit(path=f"read_over.{path_key(path)}", value=answer)])


def found(case: Case, *kinds: str) -> dict[str, str]:
    """Return the fields of the findings of some kinds, each with what is said."""
    wanted = kinds or ("tells-whereabouts",)
    return {f.field: f.text for f in assess(case, guidance(), ON).findings if f.id in wanted}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        *(
            (text, "a point on a map")
            for text in (
                *("It was at 51.50721, -0.12763.", "51.5072 N 0.1276 W", "Pin: 51°30'25.9\"N 0°07'39.4\"W"),
                *("TQ 301 804", "TQ3012080480", "GV4C+XV Exampleton", "9C3XGV4C+XV", "Meet at ///filled.count.soap"),
                *("filled.count.soap", "See https://maps.app.goo.gl/aB3d", "google.co.uk/maps/@51.5,-0.1,17z"),
            )
        ),
        ("She thinks that he is closing in on where she lives.", "where somebody lives"),
        ("She has moved to Qampleton, near the river.", "where somebody lives"),
        ("Her new flat has no blinds.", "where somebody lives"),
        ("She lives near her sister.", "where somebody lives"),
        ("My daughter asks whether he knows where Nana lives.", "where somebody lives"),
        ("She left her home in the night.", "where somebody lives"),
        ("She packed a bag and went.", "where somebody lives"),
        ("She has given notice on her flat.", "where somebody lives"),
        ("She drives a different car now.", "how somebody travels"),
        ("She is sleeping on her daughter's sofa.", "where somebody lives"),
        ("She has taken a chalet until Easter.", "where somebody lives"),
        ("She is viewing a bungalow.", "where somebody lives"),
        ("A neighbour said, “She is in the loft.”", "where somebody is"),
        ("She is behind the old dairy.", "where somebody is"),
        ("She now drives over the new bridge.", "where somebody goes, or which way"),
        ("It is in a cul-de-sac called after a poet, her road.", "by what it is called after"),
        ("She gets the number 14 bus now.", "how somebody travels"),
        ("He was on the platform when she got off the train.", "how somebody travels"),
        ("She now parks behind the bank.", "where somebody parks"),
        ("He knew that she works on Mondays.", "where or when somebody works or studies"),
        ("It was at the end of her shift.", "where or when somebody works or studies"),
        ("She takes her son to nursery at nine.", "where a child goes"),
        ("He stood at the school gate.", "where a child goes"),
        ("She goes to the gym before work.", "a day, an hour or a place of somebody's routine"),
        ("She is there every Thursday.", "a day, an hour or a place of somebody's routine"),
    ],
)
@pytest.mark.parametrize("field", ["what", "impact"])
def test_a_text_that_speaks_of_where_she_is_or_of_her_days_is_put_to_the_officer(
    text: str, about: str, field: str
) -> None:
    said = found(case_with(incidents__i={"date": "3 June 2026", field: text}))
    assert list(said) == [f"incidents.i.{field}"]
    assert "Incidents 1: " in said[f"incidents.i.{field}"]
    assert about in said[f"incidents.i.{field}"]
    assert text not in said[f"incidents.i.{field}"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        *(
            (text, True)
            for text in (
                *("I walk back by the weir at about twenty to six.", "IP uses the sauna on Sunday mornings, 9 to 10."),
                *("The victim will be brought in by the rear at 9.15.", "Complainant currently residing with an aunt."),
                *("The handover of the children is on the first Saturday.", "She's abroad from 2 to 16 August."),
                *("IDVA meets her at half ten.", "The aggrieved remains an inpatient, visiting 2 to 4."),
                *("I'm in my cousin's caravan.", "She goes to the shop on payday.", "She comes out after Jummah."),
                *("The female is alone at the property overnight.", "I am always in by nine.", "VRI to be done there."),
                *("Her flight gets in on the 12th.", "Leaves at 8 by the side gate.", "I have my lunch at the club."),
                *("The warden checks on the victim.", "The dog gets walked at seven, rain or shine."),
                *("shes coming out w us sat, the quiz about 7", "Her weaving is Mon, Weds and Fri."),
            )
        ),
        *(
            (text, False)
            for text in (
                *("The male works nights and gets home at six.", "The complainant said he works at the docks."),
                *("The victim has given two statements, the last on 9 June.", "She said he was on the bus."),
                *("Most messages come on a Friday night.", "She has said that he works shifts."),
                *("A wedding day.", "She told us he sleeps in his van.", "He starts at Quaver & Son at seven."),
                *("She says that at 21:50 on 4 May he was at the window.", "At 21:50 he was outside her home."),
                *(
                    "She is certain that it was 9 pm.",
                    "The victim has had 40 calls since 4 May.",
                    "I sat on the stairs.",
                ),
                *("She told him on 3 May 2026 that she is afraid.", "The hearing is on 1 December 2026."),
                *("She supports an order of 7 days. It may be varied.", "He reports to the police station on Mondays."),
            )
        ),
    ],
)
def test_somebody_a_verb_that_is_not_of_the_past_and_a_time_are_a_habit_or_a_plan(text: str, asks: bool) -> None:
    case = case_with(protected_persons__p={"title": "Ms"}, incidents__i={"what": text})
    assert ("incidents.i.what" in found(case)) == asks


HIS = (
    "He has a clinic appointment every Tuesday at 10:30.",
    "On Thursdays he works at the car wash.",
    "His mother goes to bingo on a Thursday, so he would be alone in her house.",
    "His sister has given him a flat until Easter.",
    "He has a son whom he collects from school.",
)
NOBODYS = ("The suspect works at a gym on Mondays.", "PC 4417 Moss is on nights this week.")
HERS = (
    *(
        "She has a clinic appointment on Tuesday.",
        "The children go to nursery on Mondays.",
        "I work nights at the gym.",
    ),
    *("He must not go to the gym on Mondays.", "The suspect knows of the gym on Mondays.", "The gym, which he knows."),
    *("He waited. Her son came out. He has football training on Mondays.", "The defendant and the victim share a gym."),
)


@pytest.mark.parametrize(
    ("people", "defendant", "act", "he_may_be_hers"),
    [
        ([{"title": "Ms"}], {}, "", False),
        ([{"name": "Mrs Orla Example"}, {"title": "Miss"}], {}, "", False),
        ([{"title": "Ms"}, {"title": "Mr"}], {}, "He sent her a card.", True),
        ([{}], {"title": "Mr"}, "He sent her a card.", False),
        ([{}], {}, "He sent her a card.", False),
        ([{"risk": "He may be hurt."}], {}, "He sent her a card.", True),
        ([{}], {}, "He followed him home.", True),
        ([{"psychological_harm": "He cannot sleep. She has left."}], {}, "He followed her.", True),
        ([{"risk": "His mother fears that she may be hurt."}], {}, "He sent her a card.", True),
        ([{}], {"title": "Ms"}, "He sent her a card.", True),
        ([{"risk": "She may be hurt."}, {"risk": "He may be hurt."}], {}, "He sent her a card.", True),
        (
            [{"title": "Ms"}, {"relationship": {"description": "her son"}, "risk": "She fears for him."}],
            {},
            "He rang her.",
            True,
        ),
    ],
)
def test_what_the_defendant_or_the_police_do_is_not_asked_about_and_what_somebody_to_protect_may_do_is(
    people: list[dict[str, Any]], defendant: dict[str, Any], act: str, he_may_be_hers: bool
) -> None:
    texts_asked = {f"incidents.i{at}": {"what": text} for at, text in enumerate((*HIS, *NOBODYS, *HERS))}
    case = case_with(incidents__a={"what": act}, **{path.replace(".", "__"): one for path, one in texts_asked.items()})
    edits = [Edit(path=f"protected_persons.p{at or ''}", value=person) for at, person in enumerate(people)]
    asked = found(apply(case, [*edits, *(Edit(path=f"defendant.{key}", value=one) for key, one in defendant.items())]))
    expected = (HIS if he_may_be_hers else ()) + HERS
    assert [texts_asked[path.rpartition(".")[0]]["what"] for path in asked] == list(expected)


@pytest.mark.parametrize(
    "text", ["At 12.30, 13.45.", "£12.50, £13.75", "mail.example.org", "crime 14/123456/26", "AB12 CDE", "He rang 9+1."]
)
def test_a_number_that_looks_like_a_point_is_none(text: str) -> None:
    assert not found(case_with(incidents__i={"what": text}))


@pytest.mark.parametrize(
    ("value", "ways"),
    [
        (
            "51.50721, -0.12763",
            ["51.50721,-0.12763", "51.50721 -0.12763", "51.5072, -0.1276", "/maps/@51.507218,-0.127,17z"],
        ),
        ("TQ 30120 80480", ["TQ3012080480", "tq 30120 80480"]),
        ("9C3XGV4C+XV", ["9C3XGV4C+XV", "GV4C+XV Exampleton"]),
        (
            "///filled.count.soap",
            [
                "///filled.count.soap",
                "w3w.co/filled.count.soap",
                "filled, count, soap",
                "filled, then count, then soap",
            ],
        ),
    ],
)
@pytest.mark.parametrize("field", ["address", "name"])
def test_a_point_that_is_withheld_is_refused(value: str, ways: list[str], field: str) -> None:
    secret = {"whose": "p", field: value, "withhold": True}
    for way in ways:
        assert found(case_with(secret, incidents__i={"what": f"It was {way}"}), "withheld-typed"), way


DONE: dict[str, Any] = {
    "risk_assessments": {"done": "yes"},
    "existing_orders": {course: {"considered": "yes"} for course in COURSES},
}
"""What has to be done for what was typed of it to be read."""


@pytest.mark.parametrize(
    "path",
    [
        *("incidents.x.impact", "incidents.x.why_it_matters", "incidents.x.outcome", "incidents.x.attribution"),
        *("protected_persons.p.described_as", "protected_persons.p.risk", "protected_persons.p.effect"),
        *("protected_persons.p.psychological_harm", "protected_persons.p.physical_harm", "protected_persons.p.views"),
        *("protected_persons.p.safety_needs", "protected_persons.p.relationship.facts"),
        *("protected_persons.p.relationship.description", "warnings.x.words", "hearsay.x.what"),
        *("witnesses.x.speaks_to", "risk_assessments.x.found", "exhibits.x.description", "exhibits.x.picture_shows"),
        *("helps_defendant.x.words", "requests.x.reason", "requests.x.for_whom", "identifiers.x.attributed_by"),
        *("terms.x.words", "terms.x.short", "terms.x.locality", "terms.x.risk", "terms.x.why_necessary"),
        *("terms.x.adds", "terms.x.period.why", "existing_orders.x.compliance.c.words"),
        *("existing_orders.x.names_others", "existing_orders.x.enforcement.why_not"),
        *("existing_orders.x.variation.why_not", "existing_orders.x.extension.why_not"),
        *("proceedings.x.description", "proceedings.x.result", "source_files.x.description"),
        *("risk.physical", "risk.psychological", "risk.escalation", "risk.protective_factors", "risk.means"),
        *("rights.proportionality", "rights.private_life", "rights.expression"),
        *("rights.assembly", "rights.children", "rights.access_to_court", "duration.why", "interim.why"),
        *("interim.period", "interim.made", "witnesses.x.role", "incidents.x.source", "terms.x.exceptions"),
    ],
)
def test_each_field_in_which_somebody_writes_of_her_is_read(path: str) -> None:
    case = case_with(
        interim__sought="yes",
        protected_persons__p__withhold_name=True,
        protected_persons__p__views_taken="yes",
    )
    told = "She has moved to a new flat."
    collection, key, *_ = path.split(".")
    owners = [f"{collection}.{key}"] if isinstance(case.at(collection), dict) else []
    owners += [path.rpartition(".")[0]] if ".compliance." in path else []
    held = [
        Edit(path=owner, value=DONE.get(collection, {}) if owner.count(".") == 1 else {})
        for owner in owners
        if key != "p"
    ]
    assert path in found(apply(case, [*held, Edit(path=path, value=told)]))


NOT_READ = (
    *(
        "defendant.[!d]*",
        "defendant.drivers.*.kind",
        "defendant.drivers.*.said_by",
        "applicant.*",
        "authority.*",
        "terms.*.delivery.*",
        "existing_orders.*.terms.*",
    ),
    *("hearing.court", "hearing.office_address", "hearing.time*", "hearing.case_number", "[!w]*.by", "*.considered_by"),
    "heard.*.adjourned_time",
    *("existing_orders.*.kind", "existing_orders.*.title", "existing_orders.*.court", "existing_orders.*.reference"),
    *("existing_orders.*.offence", "breaches.*.status", "breaches.*.court"),
    *("breaches.*.reference", "proceedings.*.court", "proceedings.*.reference", "order_checks.*.system"),
    *("risk_assessments.*.tool", "risk_assessments.*.version", "risk_assessments.*.training", "exhibits.*.mark"),
    *(
        "terms.*.conflict_how_met",
        "incidents.*.method",
        "incidents.*.also_by",
        "terms.*.library",
        "source_files.*.sha256",
    ),
    *("protected_persons.*.name", "witnesses.*.name", "places.*.*", "identifiers.*.value", "identifiers.*.whose"),
)
"""What is served and not read: the defendant's own, what the defendant was told, police and courts, ids, and names."""


def test_whatever_else_is_served_is_read_for_where_somebody_is() -> None:
    case = marked().case
    served = [path for path, _ in texts(case) if about_at(path).served and not isinstance(case.at(path), When)]
    unread = [path for path in served if not about_at(path).where]
    assert unread == [path for path in served if any(fnmatch(path, pattern) for pattern in NOT_READ)]


def test_nothing_is_asked_where_no_place_is_withheld_and_nobody_has_moved() -> None:
    assert not found(case_with({**SECRET, "withhold": False}, incidents__i={"what": "She got on the bus."}))


def test_who_has_moved_has_a_place_to_give_away_though_none_is_marked() -> None:
    held = {"incidents.i": {"what": "She got on the bus."}, "incidents.j": {"impact": "She moved house in May."}}
    said = found(apply(case_with({**SECRET, "withhold": False}), [Edit(path=p, value=v) for p, v in held.items()]))
    assert "incidents.i.what" in said


def test_what_somebody_else_is_quoted_as_saying_is_read() -> None:
    said = "“She is in the loft.”"
    assert found(case_with(incidents__i={"what": f"A neighbour said, {said}"}))
    assert not found(case_with(incidents__i={"what": f"He wrote, {said}"}))


def test_what_the_defendant_is_quoted_as_saying_tells_the_defendant_nothing_new() -> None:
    assert not found(case_with(incidents__i={"what": 'He wrote: "I know that you get the 14 bus."'}))


def test_what_a_term_requires_of_the_defendant_says_nothing_of_her_days() -> None:
    for field in ("words", "exceptions", "how_complied", "how_proved"):
        term = {field: "attend a session on Mondays"}
        assert not found(case_with(terms__t={"kind": "requirement", **term}))
        assert found(case_with(terms__t={"kind": "prohibition", **term}))


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        *((text, "served") for text in ("He rang Orla Quaverley at work.", "ORLA QUAVERLEY rang.", "Al Lee was seen.")),
        *((text, "served") for text in ("A leaf lay in the lee of it.", "Tove Wren saw it.")),
        *(
            (text, "asked")
            for text in ("He spoke to the Quaverley girl.", "Quaverley", "Miss Quaverley", "Lee", "Mr Lee")
        ),
        *((text, "asked") for text in ("He rang Orla Quaverley, and then asked for Miss Quaverley.", "He saw Wren.")),
        *((text, "refused") for text in ("Wren Quaverley", "Orla Quaverley and Wren", "He rang Al Lee and Mary Lee.")),
    ],
)
def test_a_whole_name_in_the_open_is_nobody_else_s_and_a_part_that_both_have_is_asked_about(
    text: str, becomes: str
) -> None:
    people = {
        "o": {"name": "Ms Orla Quaverley"},
        "c": {"name": "Wren Quaverley", "withhold_name": True, "described_as": "the child"},
        "d": {"name": "Mary Lee", "withhold_name": True, "described_as": "the aunt"},
    }
    others = {"defendant": {"name": "Al Lee"}, "witnesses": {"w": {"name": "Tove Wren"}}}
    case = Case.model_validate({"protected_persons": people, "incidents": {"i": {"what": text}}, **others})
    kinds = {"asked": "tells-whereabouts", "refused": "withheld-typed"}
    said = {word for word, kind in kinds.items() if found(case, kind)}
    assert said - ({"asked"} if becomes == "refused" else set()) == {becomes} - {"served"}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        *((text, True) for text in ("پروین کو بتا دو", "Скажи Орле", "告诉她", "Πες στην Όρλα")),
        *((text, False) for text in ("Zsófi Hegedűs", "He paid £5 – no more…", "ﬁle", "\u3164 He rang.", "𝓗𝓮 rang")),
    ],
)
def test_words_in_a_script_that_is_not_searched_are_read_by_the_officer(text: str, asks: bool) -> None:
    assert ("incidents.i.what" in found(case_with(incidents__i={"what": text}))) == asks
    assert not found(case_with({**SECRET, "withhold": False}, incidents__i={"what": text}))


@pytest.mark.parametrize(("paper", "asks"), [("application", True), ("checklist", False), ("authority-record", False)])
def test_a_passage_that_the_officer_put_in_other_words_is_read_where_it_is_served(paper: str, asks: bool) -> None:
    own = {"paper": paper, "passage": "summary", "text": "She now gets the 14 bus."}
    assert ("wordings.w.text" in found(case_with(wordings__w=own))) == asks


def test_what_is_for_the_police_alone_is_not_asked_about() -> None:
    assert not found(case_with(authority__reasons_against="She moved to a new flat and takes the bus."))


@pytest.mark.parametrize("known", ["no", "not known", None, "yes"])
@pytest.mark.parametrize(
    ("attributed", "kind"), [("yes", "tells-right-place"), ("no", "tells-right-place-not-relied-on")]
)
def test_an_act_at_a_withheld_place_may_tell_the_defendant_that_it_was_the_right_one(
    known: str | None, attributed: str, kind: str
) -> None:
    act = {"what": "Two shells were left on the doorstep.", "where": "h", "attributed": attributed}
    case, path = case_with({**SECRET, "known_to_defendant": known}, incidents__i=act), "incidents.i.what"
    assert list(found(case, kind)) == ([] if known == "yes" else [path])
    answer = {"gives_away": "no", "of": number_as_read(case, path)}
    assert not found(apply(case, [Edit(path=f"read_over.{path_key(path)}", value=answer)]), kind)
    assert not found(apply(case, [Edit(path="places.h.withhold", value=False)]), kind)


def test_the_false_alarms_among_the_harmless_sentences_are_few() -> None:
    alarms = [text for text in HARMLESS if found(case_with(incidents__i={"what": text}))]
    assert alarms == [
        "The refuge was full. He sent it a box of 9917 stamps.",
        "He lives at 41 Birch Road, Exampleton.",
        "He gave her a rose. The cottage was empty.",
        "She works in a shop that sells primrose cottage pie.",
        "The surgery was closed.",
        "He rang the surgery in Birch Road.",
        "He stood outside her new school.",
        "She has a new school and a new job.",
    ]


def test_few_texts_of_a_worked_example_are_asked_about() -> None:
    for name in guidance().examples:
        case = read_case(guidance().example(name))
        asked = found(apply(case, [Edit(path="read_over", value={})]) if case.read_over else case)
        assert len(asked) <= len(list(served_texts(case))) / 30, name


def test_the_officer_s_answer_holds_for_the_text_as_it_was_read() -> None:
    case = case_with(incidents__i={"what": "She got on the bus."})
    path = "incidents.i.what"
    answer = {"gives_away": "no", "of": number_as_read(case, path)}
    read = apply(case, [Edit(path=f"read_over.{path_key(path)}", value=answer)])
    assert found(case)
    assert not found(read)
    assert found(apply(read, [Edit(path=path, value="She got on the bus at the bridge.")]))
    for other in ("yes", "not known", None):
        assert found(apply(read, [Edit(path=f"read_over.{path_key(path)}.gives_away", value=other)]))


@pytest.mark.parametrize(
    ("redacted", "kind"),
    [
        (None, "exhibit-redaction-unknown"),
        ("not known", "exhibit-redaction-unknown"),
        ("no", "exhibit-not-redacted"),
        ("not done yet", "exhibits-to-redact"),
        ("yes", ""),
    ],
)
def test_an_exhibit_is_looked_at_while_anything_is_withheld(redacted: str | None, kind: str) -> None:
    kinds = "exhibit-redaction-unknown", "exhibit-not-redacted", "exhibits-to-redact"
    exhibit = {"mark": "OF/8", "redacted": redacted}
    findings = assess(case_with(exhibits__e=exhibit), guidance(), ON).findings
    assert [f.id for f in findings if f.id in kinds] == ([kind] if kind else [])
    assert all("OF/8" in f.text for f in findings if f.id in kinds)
    assert not found(case_with({**SECRET, "withhold": False}, exhibits__e=exhibit), *kinds[:2])


def test_what_is_still_to_be_redacted_is_asked_about_once_whatever_is_withheld() -> None:
    later = {"redacted": "not done yet"}
    held = {"exhibits__a": {"mark": "OF/8", **later}, "exhibits__b": {"mark": "OF/9", **later}}
    case = case_with({**SECRET, "withhold": False}, **held)
    (one,) = (f for f in assess(case, guidance(), ON).findings if f.id == "exhibits-to-redact")
    assert one.text.startswith("Redacting is not done yet: OF/8 and OF/9.")
    assert (one.field, one.also) == ("exhibits.a.redacted", ("exhibits.b.redacted",))


@pytest.mark.parametrize("redacted", [None, "not known", "no", "not done yet"])
def test_an_exhibit_of_an_act_at_a_withheld_place_stops_service_until_it_is_redacted(redacted: str | None) -> None:
    kind, path = "exhibit-of-withheld-place", "exhibits.e.redacted"
    case = case_with(exhibits__e={"mark": "OF/8", "redacted": redacted}, incidents__i={"where": "h", "exhibits": ["e"]})
    (one,) = (f for f in assess(case, guidance(), ON).findings if f.field == path)
    assert (one.id, one.severity) == (kind, "blocks")
    assert not found(apply(case, [Edit(path=path, value="yes")]), kind)
    assert not found(answered(case, path), kind)
    assert not found(apply(case, [Edit(path="places.h.withhold", value=False)]), kind)


def test_a_picture_is_looked_at_until_it_or_what_is_withheld_changes() -> None:
    kind, path = "picture-not-looked-at", "exhibits.e.picture"
    case = case_with(exhibits__e={"mark": "OF/8", "redacted": "yes", "picture": "0" * 64})
    assert "OF/8" in found(case, kind)[path]
    read = answered(case, path)
    assert not found(read, kind)
    assert found(apply(read, [Edit(path=path, value="1" * 64)]), kind)
    assert found(apply(read, [Edit(path="places.n", value={"address": "9 Birch Road", "withhold": True})]), kind)
    assert not found(apply(case, [Edit(path="places.h.withhold", value=False)]), kind)
    assert not found(apply(case, [Edit(path=path, value="")]), kind)


def test_a_map_of_which_its_term_asks_is_asked_about_once() -> None:
    case = case_with(exhibits__e={"redacted": "yes", "picture": "0" * 64}, terms__t={"map_exhibit": "e"})
    assert list(found(case, "picture-not-looked-at", "term-map-near-withheld")) == ["terms.t.map_exhibit"]


@pytest.mark.parametrize("way", ["7 Zyxwold Row", "seven zyxwold row", "7-Zyxwold-Row", "Zyxwold Row, no. 7"])
def test_what_is_withheld_is_said_where_it_was_typed_in_every_spelling_that_the_last_gate_knows(way: str) -> None:
    case = case_with(incidents__i={"impact": f"He was at {way} again."}, authority__reasons_for=f"She is at {way}.")
    said = found(case, "withheld-typed")
    assert list(said) == ["incidents.i.impact"]
    assert "a place" in said["incidents.i.impact"]
    assert "yxwold" not in said["incidents.i.impact"]


def test_a_term_that_names_what_is_withheld_in_another_spelling_fails_its_check() -> None:
    case = case_with(terms__t={"words": "go to Zyxwold Row, house 7"})
    assert list(found(case, "withheld-typed")) == ["terms.t.words"]


@pytest.mark.parametrize(
    "path",
    [
        *("after_grant.stands_in", "after_grant.first_review", "after_grant.on_breach", "after_grant.renewal"),
        *("after_grant.reviews", "order_made.date", "order_made.service.where", "order_made.service.by"),
        *("summons_service.date", "summons_service.where", "summons_service.by", "authority.reasons_for"),
        *("authority.reasons_against", "authority.alternatives", "authority.costs_reasons"),
        *("consultations.x.result", "order_checks.x.by", "defendant.failed_address_checks", "hearing.dapo_checked"),
        *("protected_persons.p.advised_to_apply", "protected_persons.p.date_of_birth"),
        *("witnesses.x.dates_to_avoid", "witnesses.x.needs", "unread.x.words", "wordings.x.text"),
    ],
)
def test_what_the_force_keeps_is_not_among_what_is_served(path: str) -> None:
    collection, key, *_ = path.split(".")
    held = [] if key == "p" or len(path.split(".")) < 3 or collection == "order_made" else [f"{collection}.{key}"]
    edits = [*(Edit(path=owner, value={}) for owner in held), Edit(path=path, value="She needs a ramp.")]
    case = apply(case_with(), edits)
    assert path in dict(texts(case))
    assert path not in dict(served_texts(case))


def test_a_served_text_is_any_but_what_is_itself_withheld_or_kept() -> None:
    case = case_with(incidents__i={"what": "He rang."}, order_made__service={"by": "Pc Sample"})
    assert {path for path, _ in texts(case)} - {path for path, _ in served_texts(case)} == {
        "places.h.address",
        "order_made.service.by",
    }


def test_the_same_words_are_read_once_in_whichever_fields_they_stand_and_the_place_of_an_act_is_another_question() -> (
    None
):
    told = "She is sleeping on a sofa."
    elsewhere, there = {"what": told}, {"what": told, "where": "h"}
    case = case_with(incidents__a=elsewhere, incidents__b=there, risk__escalation=told)
    read = answered(case, "incidents.a.what")
    assert len(found(case)) == 3
    assert not found(read)
    assert found(read, "tells-right-place") or found(read, "tells-right-place-not-relied-on")
    assert list(found(apply(read, [Edit(path="incidents.b.what", value=f"{told} It is blue.")]))) == [
        "incidents.b.what"
    ]


@pytest.mark.parametrize(
    ("text", "title", "of_the_child", "asked"),
    [
        ("He wrote to Ms Quaverley.", "Ms", None, False),
        ("He wrote to Ms Quaverley.", None, None, True),
        ("He wrote to Ms Quaverley.", "Ms", "Ms", True),
        ("He wrote to Miss Quaverley.", "Ms", None, True),
        ("Al Plimsoll, or Plimsoll, came.", "Ms", None, False),
        ("He asked about Plimsolt.", "Ms", None, True),
    ],
)
def test_what_papers_call_those_in_the_open_tells_nothing(
    text: str, title: str | None, of_the_child: str | None, asked: bool
) -> None:
    people = {
        "o": {"name": "Orla Quaverley", "title": title},
        "c": {"name": "Wren Quaverley", "title": of_the_child, "withhold_name": True, "described_as": "the child"},
    }
    home = {"whose": "o", "kind": "home", "address": "4 Lower Plimsolt, Quampleton", "withhold": True}
    given = {"protected_persons": people, "places": {"home": home}, "defendant": {"name": "Al Plimsoll"}}
    assert bool(found(Case.model_validate({**given, "incidents": {"i": {"what": text}}}))) == asked


@pytest.mark.parametrize(
    ("known", "other", "asked"),
    [("yes", {}, False), ("no", {}, True), ("yes", {"kind": "work", "whose": "p", "withhold": True}, True)],
)
def test_work_that_the_defendant_knows_may_be_spoken_of_where_there_is_no_other(
    known: str, other: dict[str, Any], asked: bool
) -> None:
    places = {
        "w": {"kind": "work", "whose": "p", "name": "Vexmill Vets", "known_to_defendant": known},
        "h": {"kind": "home", "whose": "p", "address": "4 Quarry Rise", "known_to_defendant": "no", "withhold": True},
        **({"n": other} if other else {}),
    }
    given = {"protected_persons": {"p": {"name": "Orla Quaverley"}}, "places": places}
    came = Case.model_validate({**given, "incidents": {"i": {"what": "He came to her work."}}})
    assert bool(found(came)) == asked
    shift = Case.model_validate({**given, "incidents": {"i": {"what": "He came to her work on her late shift."}}})
    assert found(shift)


def test_what_a_withheld_place_is_called_by_its_kind_alone_is_no_name_to_be_searched_for() -> None:
    said = {"incidents__i": {"impact": "He came by a market again, and by Zyxwold Yard."}}
    market = {**SECRET, "kind": "other", "address": "", "name": "a market"}
    assert not found(case_with(market, **said), "withheld-typed")
    assert found(case_with({**market, "name": "Zyxwold Yard"}, **said), "withheld-typed")
    typed_small = {**market, "name": "a flat in zyxwold yard"}
    assert found(case_with(typed_small, **said), "withheld-typed")
