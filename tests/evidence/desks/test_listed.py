"""A listed thing of which no paper says of what act it is stands with the act of its day in like words."""

from datetime import date

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.listed import BY_LIST, OTHER_DAY
from spo.guidance import Guidance

LOG = (
    "OCCURRENCE LOG 71/26/000417\nVIC COLLARD Teresa b 09/02/1979\nSUS PRENTICE Victor b 21/06/1985\n"
    "04/05/26 1115  4471  Yesterday SUS followed VIC from the depot in his car. Rear cam on lorry to be pulled.\n"
    "14/05/26 1115  4471  Stalking warning given to SUS, GH/1.\n"
)


def read(listed: str, guidance: Guidance) -> Proposals:
    rows = f"Ref\tDescription\tDate of item\tProduced by\n{listed}\n"
    return read_desk([("log.txt", LOG.encode()), ("mg12.txt", rows.encode())], guidance)


def test_of_the_same_day_it_is_put_to_the_act_and_asked_about(guidance: Guidance) -> None:
    [act] = read("RT/4\tRear cam clip\t03/05/26\tR Lark", guidance).incidents
    assert (act.exhibits, act.asks, act.differs) == (("RT/4",), (BY_LIST.format("RT/4"),), ())


def test_of_another_day_near_it_both_days_are_shown(guidance: Guidance) -> None:
    [act] = read("RT/4\tRear cam clip, lorry\t10/05/26\tR Lark", guidance).incidents
    assert (act.date.earliest, act.asks) == (date(2026, 5, 3), (OTHER_DAY.format("RT/4"),))
    assert [(one.field, one.says, one.sources[0].file) for one in act.differs] == [("date", "10 May 2026", "mg12.txt")]


@pytest.mark.parametrize(
    "listed",
    [
        "RT/4\tDiary\t03/05/26\tR Lark",
        "RT/4\tRear cam clip, lorry\t10/06/26\tR Lark",
        "GH/1\tStalking warning, car\t03/05/26\tPC Hale",
    ],
)
def test_what_is_of_other_words_another_time_or_a_warning_is_left(listed: str, guidance: Guidance) -> None:
    [act] = read(listed, guidance).incidents
    assert (act.exhibits, act.asks) == ((), ())
