"""Cases that hold what a pattern is counted from, and nothing else."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from spo.case import Case
from tests.strategies import ids, whens

ON = date(2026, 6, 30)


def case_of(*acts: dict[str, Any] | str, **parts: Any) -> Case:
    """Return a case of acts, each by its date alone or in full, with ids a1, a2 and so on in the order given.

    They are attributed to the defendant unless they say otherwise.
    """
    each = [{"date": act} if isinstance(act, str) else act for act in acts]
    held = {f"a{n}": {"attributed": "yes", **act} for n, act in enumerate(each, start=1)}
    return Case.model_validate({"incidents": held, **parts})


def warned(*dates: str, kind: str = "refusal") -> dict[str, Any]:
    """Return warnings of one kind, with ids w1, w2 and so on."""
    return {f"w{n}": {"kind": kind, "date": when} for n, when in enumerate(dates, start=1)}


def hours(**acts: int) -> list[int]:
    """Return 24 numbers: how many acts in each hour named, such as h22=3."""
    return [acts.get(f"h{hour}", 0) for hour in range(24)]


def drawn_cases() -> st.SearchStrategy[Case]:
    """Cases of acts and of what should have stopped them, on days that people write, near and far."""
    near = st.dates(date(2026, 1, 1), date(2026, 7, 31)).map(lambda day: f"{day:%d %B %Y}")
    dates = near | near | whens()
    acts = st.fixed_dictionaries(
        {"date": dates},
        optional={
            "count": st.integers(-2, 40),
            "time": st.sampled_from(["22:15", "about 02:00", "from 9 am", "between 09:05 and 09:40"]),
            "method": ids(),
            "used": st.lists(ids(), max_size=3),
            "towards": st.lists(ids(), max_size=3),
            "through": st.sampled_from(["", "Orla Example", "orla example"]),
            "attributed": st.sampled_from(["yes", "no", "not known"]),
            "tally": st.dictionaries(
                ids(),
                st.fixed_dictionaries(
                    {"count": st.integers(-1, 9)}, optional={"hours": st.just(hours(h9=2)) | st.just([1, 2])}
                ),
                max_size=2,
            ),
        },
    )
    kinds = st.sampled_from(["refusal", "block", "arrest", "order"])
    told = st.fixed_dictionaries({"kind": kinds, "date": dates})
    made = st.fixed_dictionaries({"kind": st.sampled_from(["court-bail", "dvpo", "nothing-known"]), "made": dates})
    return st.builds(
        lambda *held: Case.model_validate(dict(zip(("incidents", "warnings", "existing_orders"), held, strict=True))),
        *(st.dictionaries(ids(), one, max_size=size) for one, size in ((acts, 6), (told, 4), (made, 2))),
    )
