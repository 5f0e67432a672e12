"""The acts that a table describes are those of the rule, whatever was ticked, and never one that is not relied on."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.assessment import View
from spo.assessment.came_of import acts_called
from spo.assessment.chosen import Chosen, chosen_acts, no_room
from spo.assessment.reach import ReachTable
from spo.case import Case, Edit, apply, first_day, last_day
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
MOST = guidance().figures["chosen-acts"].value

acts = st.fixed_dictionaries(
    {
        "date": st.dates(date(2026, 1, 1), date(2026, 10, 31)).map(str)
        | st.just("between 1 March 2026 and 1 October 2026")
    },
    optional={
        "attributed": st.sampled_from(["yes", "yes", "yes", "no", "not known"]),
        "inferred": st.booleans(),
        "towards": st.lists(st.sampled_from(["p1", "p2"]), max_size=2, unique=True),
        "method": st.sampled_from(["call", "text", "letter", "visit"]),
        "matters_most": st.booleans(),
    },
)
statuses = st.sampled_from(["", *guidance().breach_outcomes])


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Cases of up to twenty acts, towards two people, with what came of some of them."""
    held = draw(st.lists(acts, max_size=20))
    breaches = draw(st.lists(st.tuples(st.integers(1, 20), statuses), max_size=4))
    return Case.model_validate(
        {
            "incidents": {f"i{n}": one for n, one in enumerate(held, start=1)},
            "breaches": {f"b{n}": {"incident": f"i{i}", "status": s} for n, (i, s) in enumerate(breaches)},
            "protected_persons": {"p1": {"name": "Orla Example"}, "p2": {"name": "Maeve Example"}},
        }
    )


def chosen(case: Case) -> tuple[View, Chosen]:
    """Return a view of a case and the acts chosen in it."""
    view = View(case, guidance(), ON)
    return view, chosen_acts(view)


@settings(max_examples=200)
@given(case=cases())
def test_the_chosen_acts_satisfy_the_rule_or_the_table_is_full(case: Case) -> None:
    view, found = chosen(case)
    put_forward = dict(view.put_forward)
    assert set(found.acts) <= set(put_forward)
    assert len(found.acts) <= MOST
    assert not set(found.acts) & set(found.left_out)
    assert list(found.acts) == [key for key in put_forward if key in found.acts]
    if found.left_out:
        assert len(found.acts) == MOST
    every = {*found.acts, *found.left_out}
    proved = set(acts_called(ReachTable(view), case.breaches, "breach")) & set(put_forward)
    charged = {one.incident for one in case.breaches.values() if one.status == "charged"} & set(put_forward)
    assert proved | charged <= every
    assert proved <= set(found.acts)
    picked = {key for key, act in put_forward.items() if act.matters_most}
    assert picked <= every
    if picked & set(found.left_out):
        assert set(found.acts) <= picked | proved | set(found.lines["charged"])
    if put_forward:
        assert min(filter(None, map(first_day, put_forward.values()))) in {first_day(put_forward[key]) for key in every}
        assert max(filter(None, map(last_day, put_forward.values()))) in {last_day(put_forward[key]) for key in every}
    for person in case.protected_persons:
        towards = {key for key, act in put_forward.items() if person in act.towards}
        assert not towards or towards & every
    for method in {act.method for act in put_forward.values() if act.method}:
        of_it = {key for key, act in put_forward.items() if act.method == method}
        assert of_it & every


def test_every_line_of_the_rule_chooses_something() -> None:
    held: dict[str, dict[str, object]] = {
        "i1": {"date": "1 June 2026"},
        "i2": {"date": "2 June 2026"},
        "i3": {"date": "3 June 2026 to 9 October 2026", "count": 5},
        "i4": {"date": "4 June 2026", "towards": ["p1"]},
        "i5": {"date": "5 June 2026", "method": "letter"},
        "i6": {"date": "6 June 2026", "matters_most": True},
        "i7": {"date": "7 June 2026"},
        "i8": {"date": "8 June 2026"},
    }
    case = Case.model_validate(
        {
            "incidents": {key: {"attributed": "yes", **act} for key, act in held.items()},
            "protected_persons": {"p1": {"name": "Orla Example"}},
            "breaches": {
                "b1": {"incident": "i2", "status": "convicted"},
                "b2": {"incident": "i7", "status": "charged"},
            },
        }
    )
    _, found = chosen(case)
    assert found.lines == {
        "proved-breach": ("i2",),
        "charged": ("i7",),
        "first": ("i1",),
        "last": ("i3",),
        "each-person": ("i4",),
        "each-means": ("i5",),
        "picked": ("i6",),
    }
    assert found.acts == ("i1", "i2", "i3", "i4", "i5", "i6", "i7")
    assert list(guidance().chosen) == list(found.lines)


def test_no_ticked_act_is_left_out_for_one_that_is_not() -> None:
    methods = list(guidance().methods)[: MOST + 2]
    held: dict[str, dict[str, object]] = {
        f"i{n}": {"date": f"{n} June 2026", "method": method, "attributed": "yes", "matters_most": 2 < n <= MOST + 1}
        for n, method in enumerate([methods[0], *methods], start=1)
    }
    view, found = chosen(Case.model_validate({"incidents": held}))
    assert found.left_out
    assert not list(no_room(view)), "the ticks have answered which matter most"
    assert {key for key, act in held.items() if act["matters_most"]} <= set(found.acts)
    assert found.acts[0] == "i1"
    assert len(found.acts) == MOST


def test_of_more_acts_picked_than_there_is_room_for_the_officer_is_told_which_are_left_out(
    order_breached: Case,
) -> None:
    keys = [key for key, _ in assess(order_breached, guidance(), ON).view.put_forward][:13]
    case = apply(order_breached, [Edit(path=f"incidents.{key}.matters_most", value=True) for key in keys])
    assessment = assess(case, guidance(), ON)
    found = chosen_acts(assessment.view)
    assert len(found.acts) == MOST
    (finding,) = (one for one in assessment.findings if one.id == "chosen-acts-left-out")
    left = [key for key in found.left_out if key in keys]
    assert f"leave out {assessment.view.incident_list(left)}." in finding.text
    assert finding.field == f"incidents.{left[0]}.matters_most"
