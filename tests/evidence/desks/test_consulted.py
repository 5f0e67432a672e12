"""Who was consulted is proposed from emails of bodies that are consulted, with the day and what they said."""

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

CHAIN = """From: Reed, Ida DC 7 <ida.reed@example.org>
To: Marlowe, Odo (Legal)
Date: 24 Nov 2026 09:12
Subject: RE: SPO
Not for disclosure. Bundle attached.

> From: Fenn-Oake, Pat (CPS)   Date: 18 Nov 2026 10:05
> No decision before February. No objection to
> an order meanwhile.

>> From: Ash, Ann (Garden Centre)   Date: 12 Nov 2026 15:18
>> He has been buying roses.
"""


def test_an_email_from_a_body_that_is_consulted_is_a_consultation_and_no_other_is(guidance: Guidance) -> None:
    (one,) = read_desk([("chain.txt", CHAIN.encode())], guidance).consulted
    assert (one.who, str(one.date.earliest)) == ("Pat Fenn-Oake, CPS", "2026-11-18")
    assert one.words == "No decision before February. No objection to an order meanwhile."
    assert (one.sources[0].line, one.sources[0].quotable) == (7, False)
